cli-unknown-language = “{ $tag }”에 가까운 언어가 없습니다. 사용할 수 있는 언어: { $languages }
### The command line. Tables have short headings; results are one sentence.

cli-no-default-workspace = 이 시스템에서는 프로그램이 데이터를 보관하는 위치를 알 수 없습니다. --workspace로 폴더를 지정하세요.
cli-bad-folder = “{ $path }”은(는) 사용할 수 없는 경로입니다.
cli-json = 결과를 JSON으로 쓰지 못했습니다.
cli-from-backup = 백업으로 되돌리려면 같은 명령에 --from-backup을 추가하세요. 읽을 수 없는 문서는 따로 보관됩니다.
cli-not-sure = 아무 작업도 수행하지 않았습니다. 확인 없이 실행하려면 --yes를 지정하세요.
cli-stopping = 처리되다 만 항목이 남지 않도록 중지하는 중입니다. 바로 종료하고 나중에 계속하려면 Ctrl+C를 다시 누르세요.
cli-cancelled = 취소되었습니다. 처리되다 만 항목은 없습니다.
cli-goes-on = 이전 실행에서 끝나지 않은 작업 { $job }을(를) 계속합니다.
cli-gallery-slow = 갤러리가 2분 이내에 응답하지 않았습니다. 변경된 내용은 없습니다. 갤러리가 있는 공유를 확인한 후 다시 시도하세요.

## init

cli-init-sample = 샘플 작업 영역 위치: { $folder }
cli-init-empty = 작업 영역 위치: { $folder }. 아직 랩과 갤러리가 없습니다.
cli-desktop-installed = Lab Gallery를 데스크톱 메뉴에 추가했습니다. 항목은 { $entry }입니다. 프로그램을 옮긴 경우에는 다시 설치하세요.
cli-desktop-removed = Lab Gallery가 데스크톱 메뉴에 없습니다. 항목의 위치는 { $entry }였습니다.
cli-desktop-elsewhere = Windows와 macOS에서는 설치 프로그램이 메뉴를 만듭니다. 프로그램을 고정하거나 원하는 위치로 끌어다 놓으세요.
cli-desktop-no-folder = 이 시스템에서는 사용자 파일이 보관되는 위치를 알 수 없습니다.
cli-desktop-no-program = 이 시스템에서는 프로그램의 위치를 알 수 없습니다.
cli-desktop-not-written = { $file }을(를) 변경하지 못했습니다.

## status

cli-status-workspace = 작업 영역
cli-status-account = 랩 계정
cli-status-region = 지역
cli-status-acting = 현재 구성원
cli-status-gallery = 갤러리
cli-status-labs = 랩
cli-status-images = 이미지
cli-status-active = 진행 중인 작업
cli-status-interrupted = 중단된 작업
cli-jobs-interrupted = 작업 { $count }개가 중단되었습니다. 계속하려면: lab-gallery jobs retry

## Labs

cli-no-labs = 랩이 없습니다. 만들려면: lab-gallery lab new NAME --disk FILE --os linux --size medium
cli-no-such-lab = “{ $name }” 랩이 없습니다. 랩 목록을 보려면: lab-gallery labs
cli-lab-name = 이름
cli-lab-state = 상태
cli-lab-origin = 원본
cli-lab-os = OS
cli-lab-size = 크기
cli-lab-region = 지역
cli-lab-power = 템플릿
cli-lab-owner = 소유자
cli-lab-disk = 디스크 파일
cli-lab-disk-format = 디스크 형식
cli-lab-disk-size = 디스크
cli-lab-disk-used = 사용
cli-lab-user = 사용자
cli-lab-machines = 머신
cli-lab-creating = 만드는 중
cli-lab-interrupted = 만들기 중단됨
cli-lab-failed = 만들기 실패
cli-lab-created = “{ $lab }” 랩이 { $region }에 준비되었습니다. 템플릿 디스크의 크기는 { $size }, 사용한 공간은 { $used }입니다: { $path }
cli-lab-deleted = “{ $lab }” 랩과 해당 템플릿 디스크를 삭제했습니다.
cli-lab-given = “{ $lab }” 랩의 소유자가 { $member }(으)로 변경되었습니다.
cli-lab-quota = 사용자당 할당량
cli-lab-shutdown = 자동 종료
cli-hours = { $hours }시간
cli-shutdown-after = 연결이 끊긴 후 { $minutes }분
cli-on = 켜짐
cli-off = 꺼짐
cli-policies-set = “{ $lab }”의 정책: 할당량 { $quota }, 자동 종료 { $shutdown }.
cli-delete-sure = “{ $lab }” 랩과 해당 템플릿 디스크를 삭제하시겠습니까? 이 랩으로 만든 이미지는 갤러리에 그대로 유지됩니다. [y/N]
cli-no-password = 표준 입력에서 암호를 읽지 못했습니다.

## Templates

cli-template-started = “{ $lab }”의 템플릿을 실행 중으로 표시했습니다. 연결된 하이퍼바이저가 없으므로 머신은 시작되지 않았습니다.
cli-template-stopped = “{ $lab }”의 템플릿을 중지됨으로 표시했습니다.
cli-published = “{ $lab }”의 가상 머신 풀을 채웠습니다. 연결된 하이퍼바이저가 없으므로 머신은 만들어지지 않았습니다.
cli-publish-sure = “{ $lab }”의 템플릿을 게시하시겠습니까? 이 작업은 취소할 수 없으며 기존 머신의 데이터는 손실됩니다. [y/N]
cli-disk-attached = “{ $lab }”의 템플릿에 새 디스크를 설정하고 이전 디스크를 제거했습니다.

## Typed words

cli-no-such-region = “{ $name }” 지역이 없습니다. westeurope 또는 "West Europe"과 같은 이름을 사용하세요.
cli-no-such-location = “{ $name }” 위치가 없습니다. Europe 또는 "United States"와 같은 지리나 westeurope과 같은 지역을 사용하세요.
cli-bad-version = “{ $version }”은(는) 1.0.0과 같은 버전이 아닙니다.

## Export

cli-exported = “{ $image }” { $version }을(를) { $kind ->
    [upload] 업로드했습니다
   *[export] 내보냈습니다
}({ $time }): 데이터 { $data }, 새 데이터 { $new }({ $chunks ->
    [0] 새 청크 없음
   *[other] 새 청크 { $chunks }개
}), { $stored } 저장됨. { $regions }개 지역 중 { $ready }개에 복제본이 있습니다.
cli-region-failed = { $region }: { $reason }
cli-regions-failed = { $count }개 지역에 복제본이 없습니다. 나머지 지역에서는 이미지를 사용할 수 있습니다. 계속하려면: lab-gallery jobs retry { $job }

## Gallery

cli-gallery-created = “{ $name }” 갤러리를 만들고 연결했습니다. 위치: { $place }
cli-gallery-attached = “{ $name }” 갤러리를 연결했습니다. 위치: { $place }
cli-gallery-detached = “{ $name }” 갤러리를 분리했습니다. 갤러리에서 삭제된 데이터는 없으며 랩의 디스크는 그대로 유지됩니다.
cli-gallery-name = 갤러리
cli-gallery-place = 위치
cli-gallery-images = 이미지
cli-gallery-versions = 버전
cli-gallery-replicas = 복제본
cli-gallery-shared = 지역 간 팩 공유(디스크 하나가 손상되면 모든 복제본 손상)
cli-gallery-separate = 지역마다 물리적으로 분리된 파일
cli-verified-full = { $problems ->
    [0] 정상
   *[other] 문제 { $problems }개
}: 버전 { $versions }개, 복제본 { $replicas }개, 팩 { $packs }개. 모든 청크를 읽고 해시를 확인함, 저장된 데이터 { $bytes }, 소요 시간 { $time }.
cli-verified-fast = { $problems ->
    [0] 정상
   *[other] 문제 { $problems }개
}: 버전 { $versions }개, 복제본 { $replicas }개, 팩 { $packs }개. 문서, 매니페스트, 팩 바닥글을 확인함, 소요 시간 { $time }. --full을 지정하면 모든 청크를 읽습니다.
cli-collected = { $freed } 확보됨: 팩 { $packs }개, 매니페스트 { $manifests }개, 소요 시간 { $time }. 모든 이미지는 이전 그대로입니다.
cli-nothing-to-collect = 제거할 데이터가 없습니다. 모든 이미지는 이전 그대로입니다.
cli-collected-nothing = 제거할 데이터가 없습니다. 최근 { $hours }시간 이내에 삭제된 버전의 데이터는 아직 읽는 중일 수 있으므로 그동안 유지됩니다.
cli-collected-young = 불필요한 { $young }은(는) 너무 최근 데이터이므로 유지됩니다. 나중에 정리하거나 --grace를 더 짧게 지정하세요.
cli-collected-mixed = 불필요한 { $mixed }은(는) 필요한 블록 사이에 있어 함께 유지됩니다.
cli-gallery-damaged = 갤러리가 손상되었습니다. 변경된 내용은 없습니다. 위에 표시되지 않은 이미지는 정상입니다. --heal을 지정하면 다른 지역에 온전히 있는 데이터를 복사합니다. 그렇지 않은 이미지를 복구하려면 같은 디스크를 다시 내보내거나 업로드하세요. 손상된 부분이 새로 저장됩니다. 그때까지 한 지역에 없는 데이터는 그 데이터가 있는 다른 지역에서 읽습니다.
cli-healed = { $place }: { $regions }에서 복구했습니다.
cli-not-healed = { $problem } 복구할 수 없습니다. 다른 지역에 온전한 복사본이 없습니다. 디스크가 있는 랩에서 이미지를 다시 내보내거나 버전을 삭제하세요.
cli-not-healed-why = { $problem } 복구하지 못했습니다. { $why }
cli-gallery-not-healed = 위에 표시된 대로 갤러리가 아직 손상되어 있습니다. 복구된 부분은 그대로 유지되며 다른 내용은 변경되지 않았습니다.

## Lab settings and marketplace images

cli-settings-pick-location = 작성자의 위치 선택
cli-settings-network = 피어 가상 네트워크
cli-settings-landing = 랩이 만들어지는 위치
cli-settings-picked = 랩 작성자가 다른 위치를 선택할 수 있습니다: lab-gallery lab new NAME --location LOCATION
cli-marketplace-id = ID
cli-marketplace-name = 이미지
cli-marketplace-publisher = 게시자

## Images

cli-no-images = 갤러리에 이미지가 없습니다. 만들려면: lab-gallery export LAB --name IMAGE
cli-image-name = 이미지
cli-image-newest = 최신
cli-image-os-state = OS 상태
cli-image-size = 크기
cli-image-regions = 지역
cli-image-enabled = 상태
cli-image-offered = 선택
cli-image-offered-in = 선택 가능 여부
cli-image-identity = 식별자
cli-image-generation = 세대
cli-image-description = 설명
cli-odd-extension = { $path }은(는) { $format }(으)로 저장되며, 이름이 나타내는 형식과 다릅니다.
cli-which-format = { $path }의 이름이 저장할 수 있는 형식을 나타내지 않습니다. --format으로 형식을 지정하세요: vhd, vhd-fixed, vhdx, qcow2 또는 raw.
cli-image-end-of-life = 수명 종료일
cli-image-latest = 최신 버전으로
cli-image-changed = “{ $image }”을(를) 변경했습니다.
cli-image-described-whole = 설명은 한 버전이 아니라 이미지 전체에 적용됩니다. 버전 없이 “{ $image }”에 지정하세요.
cli-image-which-version = “{ $image }:1.0.0”과 같이 삭제할 버전을 지정하세요. “image show”로 버전 목록을 볼 수 있습니다.
cli-image-delete-version-sure = “{ $image }”을(를) 영구적으로 삭제하시겠습니까? 이 번호는 다시 사용되지 않습니다. { $labs ->
    [0] 이 계정에는 이 버전으로 만든 랩이 없습니다.
   *[other] 이 버전으로 랩 { $labs }개를 만들었습니다. 랩의 디스크는 그대로 유지됩니다.
}
cli-image-version-deleted = “{ $image }”을(를) 삭제했습니다. 이 버전만 사용하던 공간은 “gallery gc”로 확보됩니다.
cli-image-delete-sure = “{ $image }” 이미지를 삭제하시겠습니까? 이름은 다시 사용할 수 있게 됩니다.
cli-image-deleted = “{ $image }” 이미지를 삭제했습니다.
cli-region-name = 지역
cli-region-state = 복제본
cli-region-stored = 저장됨
cli-region-replicas = 클라우드 복제본
cli-region-latest = 최신 버전으로
cli-region-note = 참고
cli-region-source = 캡처한 지역
cli-region-offered = 선택 가능
cli-region-excluded = 여기서 선택 불가
cli-region-included = 여기서 선택 가능
cli-region-excluded-everywhere = 선택 불가
cli-image-version = 버전
cli-image-created = 만든 날짜
cli-image-by = 만든 사람
cli-image-source-lab = 원본 랩
cli-image-data = 데이터
cli-image-stored-new = 저장됨
cli-image-added = 새 데이터 { $bytes }
cli-image-nothing-new = 새 청크 없음(모두 이미 갤러리에 있음)
cli-images-enabled = 랩 작성자에 대해 사용하도록 설정했습니다: { $images }
cli-images-disabled = 랩 작성자에 대해 사용하지 않도록 설정했습니다: { $images }
cli-enabled = 사용
cli-disabled = 사용 안 함
cli-offered = 가능
cli-replica-unknown = 알 수 없음
cli-replica-replicating = 복제 중
cli-replica-completed = 완료
cli-replica-failed = 실패
cli-downloaded = “{ $image }” { $version }을(를) { $path }에 저장했습니다({ $format }, { $size }, { $used } 사용). 모든 청크 확인됨, 소요 시간 { $time }.

## Jobs

cli-no-jobs = 작업이 없습니다.
cli-nothing-interrupted = 중단된 작업도, 지역이 누락된 내보내기도 없습니다. 실패하거나 취소된 작업은 번호를 지정하여 계속할 수 있습니다: lab-gallery jobs retry NUMBER
cli-job-given-up = 작업 { $job }을(를) 포기했습니다. 완료된 부분은 그대로 유지되며 처리되다 만 항목은 없습니다.
cli-job-left = 작업 { $job }을(를) 계속하지 않았습니다:
cli-jobs-left = 작업 { $count }개가 아직 열려 있습니다. 목록을 보려면: lab-gallery jobs
cli-job-regions = { $regions }개 지역 중 { $ready }개
cli-replicated = 추가 { $regions }개 지역 중 { $ready }개에 이제 이 버전이 있습니다.
cli-downloaded-again = 이미지의 디스크를 저장했습니다({ $size }).
cli-disk-ready = 디스크 { $file }이(가) 준비되었습니다.
cli-job-number = 작업
cli-job-state = 상태
cli-job-task = 유형
cli-job-lab = 랩
cli-job-what = 이미지 또는 파일
cli-job-why = 이유
cli-job-queued = 대기 중
cli-job-running = 진행 중
cli-job-cancelling = 취소 중
cli-job-interrupted = 중단됨
cli-job-done = 완료
cli-job-failed = 실패
cli-job-cancelled = 취소됨
cli-task-export = 내보내기
cli-task-upload = 업로드
cli-task-replicate = 복제
cli-task-download = 다운로드
cli-task-verify = 검증
cli-task-verify-full = 전체 검증
cli-task-heal = 복구
cli-task-collect = 정리
cli-task-from-image = 이미지로 디스크 만들기
cli-task-from-file = 파일로 디스크 만들기
cli-task-empty = 빈 디스크

## The main job without a display

cli-main-no-display = 디스플레이가 없어 창을 열 수 없습니다. 대신 샘플 작업 영역에서 주요 작업을 실제로 수행합니다.
cli-main-sample = 1. { $folder }에 샘플 작업 영역을 만드는 중
cli-main-sample-there = 1. 샘플 작업 영역 위치: { $folder }
cli-main-export = 2. “{ $lab }”의 템플릿을 “{ $image }”(으)로 내보내는 중
cli-main-verify = 3. 갤러리의 모든 청크를 다시 읽는 중
cli-main-new-lab = 4. “{ $image }”(으)로 “{ $lab }” 랩을 만드는 중
cli-main-made = 디스크 크기 { $size }, 사용한 공간 { $used }, 소요 시간 { $time }, 모든 청크 확인됨.
cli-main-compare = 5. 두 디스크를 바이트 단위로 비교하는 중
cli-main-identical = 동일합니다({ $size } 전체).
cli-main-different = 디스크가 바이트 { $offset }에서 다릅니다. 두 파일을 모두 보관하고 이 문제를 보고해 주세요. 절대 일어나서는 안 되는 일입니다.
cli-main-pictures = 6. 사용법 문서의 그림을 그리고 문서를 쓰는 중
cli-main-files = 작업 영역은 { $workspace }, 갤러리는 { $gallery }에 있습니다.
cli-main-commands = 다음 명령은 디스플레이 없이 작동합니다:

## account

cli-account-name = 랩 계정
cli-account-location = 위치
cli-account-labs = 랩
cli-account-images = 이미지
cli-account-month = 월 예상 비용
cli-account-jobs = 진행 중인 작업
cli-account-gallery = 갤러리
cli-account-owners = 소유자
cli-account-members = 구성원
cli-account-acting = 현재 구성원
cli-account-attention = 확인 필요:
cli-account-fine = 확인이 필요한 항목이 없습니다.
cli-member-name = 구성원
cli-member-role = 역할
cli-member-labs = 랩
cli-member-may = 권한
cli-member-added = { $name }을(를) “{ $role }”(으)로 랩 계정에 추가했습니다.
cli-member-set = { $name }의 역할이 “{ $role }”(으)로 변경되었습니다.
cli-member-removed = { $name }을(를) 랩 계정에서 제거했습니다.
cli-member-remove-sure = { $name }을(를) 랩 계정에서 제거하시겠습니까? { $count ->
    [0] 소유한 랩이 없습니다.
   *[other] 랩 { $count }개가 { $heir }에게 넘어갑니다.
} [y/N]
cli-acting-as = 이제 { $name }(“{ $role }”)(으)로 작업합니다.

## Costs

cli-costs-model = 가격 모델
cli-costs-model-set = 이제부터 다음 모델로 비용을 예상합니다: { $model }.
cli-costs-prices = 가격 기준일
cli-costs-month = 월 비용
cli-costs-once = 1회
cli-costs-replicas = 복제본
cli-costs-stored = 여기에 저장됨
cli-costs-added = 추가됨
cli-costs-versions = 버전
cli-costs-old = 이전 버전 { $count }개를 삭제하면 월 { $price }을(를) 절감할 수 있습니다. “costs --by version”으로 각 버전의 비용을 확인하고 “image delete-version”으로 삭제하세요.
cli-costs-unpriced = 복제본 { $count }개는 가격표에 가격이 없어 합계에 포함되지 않았습니다.
cli-prices-no-file = { $path } 파일이 없습니다. 변경된 내용은 없습니다. 현재 가격을 바탕으로 시작하려면: lab-gallery costs prices > FILE
cli-prices-text = 가격을 텍스트로 쓰지 못했습니다. 이 문제를 보고해 주세요.
cli-prices-own = 이 작업 영역의 자체 가격입니다.
cli-prices-published = 공개 가격입니다.
cli-prices-set = 이제부터 { $day } 기준의 이 가격으로 비용을 예상합니다.
cli-prices-reset = 다시 { $day } 기준의 공개 가격으로 비용을 예상합니다.
cli-prices-slow = 1분 이내에 가격을 쓰지 못했습니다. 작업 영역의 드라이브를 확인한 후 다시 시도하세요.
