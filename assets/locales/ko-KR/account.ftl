### The lab account's pages: the shared image gallery, one image, the account's settings.

## Shared image gallery

ui-gallery = 공유 이미지 갤러리
ui-gallery-about = 강사가 랩에서 내보냈거나 직접 업로드한 이미지로, 이 계정의 모든 랩을 만드는 데 사용할 수 있습니다.
ui-gallery-tools = 갤러리 명령
ui-gallery-create = 만들기
ui-gallery-attach = 연결
ui-gallery-detach = 분리
ui-gallery-upload = 이미지 업로드
ui-gallery-upload-first = 이미지 업로드
ui-gallery-verify = 검증
ui-gallery-collect = 정리
ui-gallery-reload = 새로 고침
ui-gallery-none = 연결된 공유 이미지 갤러리가 없습니다
ui-gallery-none-text = 갤러리가 있으면 강사가 랩의 템플릿을 이미지로 내보내고 다른 사람이 그 이미지로 랩을 만들 수 있습니다. 새 갤러리를 만들거나 기존 갤러리를 연결하세요.
ui-gallery-create-long = 공유 이미지 갤러리 만들기
ui-gallery-attach-long = 기존 갤러리 연결
ui-gallery-attached = 연결됨
ui-gallery-folder = 폴더
ui-gallery-address = 주소
ui-gallery-replicas = 복제본
ui-gallery-shared = 지역 간에 저장된 데이터를 공유합니다. 복제본이 물리적으로 분리되어 있지 않으므로 하나가 손상되면 모두 손상됩니다.
ui-gallery-separate = 각 지역에 별도의 복사본이 있습니다.
ui-gallery-contents = { $images }, { $versions }
ui-gallery-images = 이미지 { $count }개
ui-images-selected = { $count ->
    [0] 선택한 이미지 없음
   *[other] 이미지 { $count }개 선택됨
}
ui-gallery-versions = 버전 { $count }개
ui-gallery-loading = 갤러리를 읽는 중…
ui-gallery-unreadable = 갤러리를 읽을 수 없습니다
ui-gallery-again = 다시 시도
ui-gallery-problems = 갤러리의 일부를 읽지 못했습니다
ui-gallery-problems-more = 그 외 { $count }개.
ui-gallery-empty = 갤러리에 아직 이미지가 없습니다
ui-gallery-empty-text = 강사가 템플릿을 공유 이미지 갤러리로 내보내거나 디스크 파일을 업로드하면 이미지가 여기에 표시됩니다.
ui-gallery-search = 이미지 검색
ui-gallery-no-match = 검색과 일치하는 이미지가 없습니다.
ui-gallery-list = 갤러리의 이미지
ui-gallery-image-tools = 선택한 이미지에 대한 명령
ui-gallery-enable = 선택한 이미지 사용
ui-gallery-disable = 선택한 이미지 사용 안 함
ui-gallery-mark-all = 모두 선택
ui-gallery-mark-none = 선택 취소
ui-gallery-none-marked = 먼저 목록에서 이미지를 선택하세요.
ui-gallery-all-enabled = 선택한 이미지는 이미 사용하도록 설정되어 있습니다.
ui-gallery-all-disabled = 선택한 이미지는 이미 사용하지 않도록 설정되어 있습니다.

## Images

ui-image-name = 이미지
ui-image-state = OS 상태
ui-image-newest = 최신
ui-image-size = 크기
ui-image-regions = 지역
ui-image-regions-ready = { $ready }/{ $regions }
ui-image-exported = 추가 날짜
ui-image-enabled = 상태
ui-image-is-enabled = 사용
ui-image-is-disabled = 사용 안 함
ui-image-mark = { $image } 선택
ui-image-tools = 이미지 명령
ui-image-create-lab = 이 이미지로 랩 만들기
ui-image-enable = 이미지 사용
ui-image-disable = 이미지 사용 안 함
ui-image-offered = 랩 작성자가 선택할 수 있음
ui-image-offered-text = { $region }의 새 랩을 버전 { $version }(으)로 만들 수 있습니다.
ui-image-offered-older = { $region }의 새 랩을 버전 { $version }(으)로 만들 수 있습니다. 더 새로운 버전은 아직 준비되지 않았습니다.
ui-image-withheld = { $region }의 랩에서는 선택할 수 없음
ui-image-definition = 이미지 정의
ui-image-os = 운영 체제
ui-image-generation = 세대
ui-image-triple = 게시자/제품/SKU
ui-image-description = 설명
ui-image-versions = 버전
ui-image-no-versions = 이 이미지에는 아직 버전이 없습니다.
ui-image-version = 버전
ui-image-created = 만든 날짜
ui-image-source-lab = 원본 랩
ui-image-data = 데이터
ui-image-added = 추가됨
ui-image-excluded = 최신에서 제외됨
ui-image-versions-note = 데이터: 디스크에서 0이 아닌 바이트. 추가됨: 이 버전이 원본 지역에 저장한 압축된 바이트. 이미 갤러리에 있던 블록은 다시 저장되지 않습니다.
ui-image-end-of-life = 수명 종료일
ui-image-until = { $day }까지
ui-image-edit = 편집
ui-image-edit-refused = 이미지를 변경하지 못했습니다
ui-image-edit-title = “{ $image }” 편집
ui-image-edit-version = 버전 편집
ui-image-edit-version-title = “{ $image }” { $version } 편집
ui-image-exclude = 최신에서 제외
ui-image-exclude-means = 랩 작성자는 제외되지 않은 가장 새로운 버전을 선택할 수 있습니다. 복제본 표에 있는 지역별 설정이 이 설정보다 우선합니다.
ui-image-end-of-life-help = 연-월-일 형식이며, 없으면 비워 둡니다. 참고 정보일 뿐 사용을 막지 않습니다.
ui-image-enable-now = 사용
ui-image-include = 최신 버전 포함
ui-image-replicate = 복제
ui-image-version-tools = 버전 명령
ui-image-replica-count = 복제본 수
ui-image-latest = 최신
ui-image-latest-as-everywhere = 공통 설정
ui-image-latest-excluded = 제외
ui-image-latest-included = 포함
ui-image-labs = 이 버전으로 만든 랩:
ui-image-labs-more = 외 { $count }개
ui-image-regions-edit = 대상 지역
ui-image-regions-title = “{ $image }” { $version }의 대상 지역
ui-image-regions-about = 여기서 선택한 지역에 이 버전의 복제본이 유지됩니다. 지역을 추가하면 바로 복사되고, 지역을 제거하면 복제본이 없어져 해당 지역의 랩에서 이 버전을 선택할 수 없게 됩니다.
ui-image-regions-search = 지역 검색
ui-image-regions-source = 이 버전은 여기에서 캡처되었으므로 이 지역은 대상 지역에서 제거할 수 없습니다.
ui-image-regions-restricted = 제한됨
ui-image-regions-count = 복제본 { $count }개
ui-image-regions-more = { $region }에 복제본 1개 추가
ui-image-regions-fewer = { $region }에서 복제본 1개 줄이기
ui-image-regions-least = 복제본은 1개 이상이어야 합니다. 필요하지 않으면 지역 선택을 취소하세요.
ui-image-regions-most = 복제본은 { $limit }개까지 가능합니다.
ui-image-regions-cost = { $regions }개 지역에 복제본 { $replicas }개: 클라우드에서 월 약 { $price }(현재 { $before }). { $shared ->
    [yes] 여기서는 지역 간에 저장된 데이터를 공유하므로 복제본을 늘려도 공간이 거의 더 필요하지 않습니다.
   *[no] 여기서는 각 지역에 데이터가 한 번만 저장됩니다.
}
ui-image-download = 다운로드
ui-image-download-title = “{ $image }” { $version } 다운로드
ui-image-download-file = 파일
ui-image-download-help = 새 파일의 전체 경로입니다. 기존 파일은 바꾸지 않습니다.
ui-image-download-folder = 폴더 선택…
ui-image-download-no-file = 새 파일의 경로를 입력하거나 폴더를 선택하세요.
ui-image-download-from = 읽을 지역
ui-image-download-from-means = 디스크의 크기는 { $size }입니다. 형식에서 지원하는 경우 파일은 데이터만큼의 공간만 차지합니다.
ui-image-delete = 이미지 삭제
ui-image-delete-title = “{ $image }”을(를) 삭제하시겠습니까?
ui-image-delete-text = 버전이 없습니다. 게시자, 제품, SKU, 이름을 다시 사용할 수 있게 됩니다.
ui-image-delete-lost = 설명과 수명 종료일이 손실됩니다. 이 이미지로 만든 랩의 디스크는 그대로 유지됩니다. 이 작업은 취소할 수 없습니다.
ui-image-delete-version = 버전 삭제
ui-image-delete-version-title = “{ $image }” { $version }을(를) 삭제하시겠습니까?
ui-image-delete-labs = { $count ->
    [0] 이 계정에는 이 버전으로 만든 랩이 없습니다.
   *[other] 이 버전으로 랩 { $count }개를 만들었습니다. 랩의 디스크는 그대로 유지됩니다.
}
ui-image-delete-instead = 현재 { $region }에서 랩 작성자가 선택할 수 있는 버전입니다. 삭제하면 해당 지역에서는 대신 버전 { $version }을(를) 선택할 수 있습니다.
ui-image-delete-nothing-instead = 현재 { $region }에서 랩 작성자가 선택할 수 있는 버전입니다. 삭제하면 해당 지역에서는 이 이미지를 더 이상 선택할 수 없습니다.
ui-image-delete-regions = { $more ->
    [0] { $region }
   *[other] { $region } 외 { $more }개 지역
}
ui-image-delete-number = 번호 { $version }은(는) 다시 사용되지 않습니다. 이 작업은 취소할 수 없습니다.
ui-image-delete-download = 먼저 다운로드…
ui-image-delete-space = 이 버전만 차지하는 공간은 갤러리 페이지의 “정리”로 확보됩니다.
ui-image-replicas = 버전 { $version }의 복제본
ui-image-source-region = 원본
ui-image-region = 지역
ui-image-replica-state = 복제본
ui-image-stored = 저장됨
ui-image-absent = 이 이미지는 갤러리에 없습니다
ui-image-absent-text = 연결된 갤러리에 “{ $image }” 이미지가 없습니다. 삭제되었거나 다른 갤러리가 연결되었을 수 있습니다.

## Creating, attaching and detaching a gallery

ui-create-gallery = 공유 이미지 갤러리 만들기
ui-create-gallery-refused = 갤러리를 만들지 못했습니다
ui-create-gallery-name = 갤러리 이름
ui-create-gallery-rule = 문자, 숫자, 마침표, 밑줄. 문자나 숫자로 시작하고 끝나야 하며 80자 이하입니다.
ui-create-gallery-folder = 폴더(선택 사항)
ui-create-gallery-folder-means = 빈 폴더입니다. 동료도 접근할 수 있는 공유 폴더도 가능합니다. 비워 두면 갤러리가 이 작업 영역에 저장됩니다.
ui-create-gallery-copies = 지역의 데이터 저장 방식
ui-create-gallery-shared = 지역 간에 저장된 데이터 공유
ui-create-gallery-shared-means = 파일 시스템에서 파일을 공유할 수 있으면 복사본 하나의 공간만 차지합니다. 복제본이 물리적으로 분리되어 있지 않으므로 하나가 손상되면 모두 손상됩니다.
ui-create-gallery-separate = 각 지역에 별도의 복사본 저장
ui-create-gallery-separate-means = 클라우드와 같은 방식입니다. 지리의 각 지역에 하나씩, 복사본 { $regions }개의 공간을 차지합니다.
ui-attach-gallery = 기존 공유 이미지 갤러리 연결
ui-attach-gallery-about = 랩 계정에는 한 번에 하나의 갤러리만 연결할 수 있습니다. 한 갤러리를 여러 계정에서 사용할 수 있으며, 각 계정에서 원하는 이미지를 사용하도록 설정합니다.
ui-attach-gallery-refused = 갤러리를 연결하지 못했습니다
ui-attach-gallery-recent = 이전에 연결한 갤러리
ui-attach-gallery-place = 폴더 또는 주소
ui-attach-gallery-place-means = gallery.ron이 있는 폴더 또는 az://account/container/gallery, s3://bucket/gallery와 같은 주소입니다.
ui-attach-gallery-missing = 갤러리의 폴더 또는 주소를 지정하세요.
ui-detach-gallery = “{ $gallery }”을(를) 분리하시겠습니까?
ui-detach-gallery-refused = 갤러리를 분리하지 못했습니다
ui-detach-gallery-labs = 이 갤러리의 이미지로 만든 랩은 각자 디스크가 있으므로 계속 작동합니다.
ui-detach-gallery-images = 이 갤러리의 이미지는 이미지 선택기에서 사라지며, 갤러리를 다시 연결할 때까지 템플릿을 내보낼 수 없습니다.
ui-detach-gallery-jobs = 갤러리의 중단된 작업 { $count }개는 갤러리를 다시 연결할 때까지 대기합니다.
ui-detach-gallery-files = 갤러리의 데이터는 아무것도 삭제되지 않습니다. 다시 연결하면 이미지의 사용 여부가 지금과 동일하게 적용됩니다.

## Looking after a gallery

ui-verify-gallery = “{ $gallery }” 검증
ui-verify-gallery-refused = 갤러리를 검증하지 못했습니다
ui-verify-gallery-about = 모든 이미지가 온전한지 확인합니다. 갤러리는 변경되지 않으며, 그동안 랩과 내보내기는 계속 진행됩니다.
ui-verify-gallery-closely = 검증 수준
ui-verify-gallery-quick = 빠른 검증
ui-verify-gallery-quick-means = 모든 문서와 테이블을 읽고 각 버전의 모든 블록이 목록에 있는지 확인합니다. 몇 초 정도 걸립니다.
ui-verify-gallery-full = 모든 블록
ui-verify-gallery-full-means = 저장된 모든 데이터도 읽어 해시와 비교합니다. 전체 데이터를 읽는 만큼의 시간이 걸립니다.
ui-collect-gallery = “{ $gallery }” 정리
ui-collect-gallery-refused = 갤러리를 정리하지 못했습니다
ui-collect-gallery-removes = 어떤 이미지 버전에도 필요하지 않은 저장된 블록을 제거합니다. 삭제된 버전의 블록과 끝나지 않은 내보내기에서 남은 블록이 해당됩니다.
ui-collect-gallery-keeps = 이미지 버전에 필요한 데이터는 건드리지 않습니다. 랩의 디스크는 그대로 유지되고, 그동안 내보내기는 계속 진행됩니다.
ui-collect-gallery-young = 최근 { $hours }시간 이내에 저장되거나 삭제된 데이터도 곧 사용될 수 있으므로 유지됩니다.
ui-collect-gallery-told = 확보되는 공간은 모든 블록을 확인한 후 이 페이지에 표시됩니다.

## The account's lab settings

ui-account-lab-settings = 랩 설정
ui-account-about = 이 계정의 랩에 적용되는 설정과 새 랩의 기본값입니다.
ui-account-locations = 랩 위치
ui-account-pick-location = 랩 작성자가 랩 위치를 선택하도록 허용
ui-account-pick-off = 끄기: 모든 랩이 랩 계정의 위치에 만들어집니다.
ui-account-pick-on = 켜기: 랩 작성자가 위치(지역 그룹) 또는 그 안의 지역 하나를 선택합니다.
ui-account-pick-network = 피어 가상 네트워크에 따라 결정됩니다. 모든 랩이 네트워크의 지역에 만들어집니다.
ui-account-facts-region = 랩 계정
ui-account-facts-landing = 랩이 만들어지는 위치
ui-account-facts-landing-unless = 작성자가 선택하지 않을 때의 위치
ui-account-facts-targets = 이미지 복제 위치
ui-account-network = 피어 가상 네트워크
ui-account-network-connect = 랩을 가상 네트워크에 연결
ui-account-network-none = 랩이 사용자 네트워크에 연결되어 있지 않습니다.
ui-account-network-name = 가상 네트워크
ui-account-network-example = 예: contoso-campus
ui-account-network-region = 네트워크의 지역
ui-account-network-means = 랩은 네트워크의 지역에 있어야 하므로 위치를 선택할 수 없습니다. 여기에서 네트워크에 실제로 연결하지는 않으며, 랩의 설정으로 기록됩니다.
ui-account-policies = 새 랩의 정책
ui-account-policies-means = 새 랩 마법사의 기본값이며, 랩을 만들 때 변경할 수 있습니다. 기존 랩의 정책은 바뀌지 않습니다.

## Marketplace images

ui-marketplace = Marketplace 이미지
ui-marketplace-about = 갤러리의 이미지 외에 랩 작성자가 선택할 수 있는 이미지입니다. 여기에는 디스크가 포함되지 않으며, 랩은 이미지 크기의 빈 디스크로 시작합니다.
ui-marketplace-all = 모두
ui-marketplace-status = 상태: { $status }
ui-marketplace-publisher = 게시자
ui-marketplace-system = 시스템
ui-marketplace-apply = 적용
ui-marketplace-changes = 적용되지 않은 변경 내용 { $count }개
ui-marketplace-no-changes = 먼저 이미지를 선택하여 사용 또는 사용 안 함으로 설정하세요.
ui-marketplace-to-enable = 사용 예정
ui-marketplace-to-disable = 사용 안 함 예정

## Pages that are saved

ui-save = 저장
ui-discard = 변경 취소
ui-unsaved = 저장되지 않음
ui-unsaved-nothing = 변경된 내용이 없습니다.
