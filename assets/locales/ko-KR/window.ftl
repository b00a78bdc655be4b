### The window around the pages: top bar, left menu, jobs, workspaces, start and recovery.

ui-product = Lab Gallery
ui-cancel = 취소
ui-copy = 복사
ui-open = 열기
ui-create = 만들기
ui-browse = 찾아보기…
ui-no-file-dialogs = 이 데스크톱에서는 파일 대화 상자를 표시할 수 없습니다. 경로를 입력하거나 디스크 파일을 창에 끌어다 놓으세요. xdg-desktop-portal 패키지와 데스크톱에 맞는 구성 요소(예: xdg-desktop-portal-gtk) 또는 zenity를 설치하면 파일 대화 상자를 사용할 수 있습니다.
ui-reveal-unsure = 이 데스크톱에서는 파일 관리자가 열렸는지 확인할 수 없습니다. 파일 위치: { $path }
ui-reveal-failed = 파일 관리자를 열지 못했습니다. 파일 위치: { $path }

## Top bar

ui-file = 파일
ui-file-new = 새 작업 영역…
ui-file-open = 작업 영역 열기…
ui-file-quit = 끝내기
ui-zoom-in = 확대
ui-zoom-out = 축소
ui-zoom-reset = 확대/축소 재설정(현재 { $percent })
ui-zoom-largest = 더 이상 확대할 수 없습니다.
ui-zoom-smallest = 더 이상 축소할 수 없습니다.
ui-zoom-actual = 이미 실제 크기로 표시되어 있습니다.
ui-open-account = 랩 계정(작업 영역 { $folder })
ui-acting = “{ $role }”(으)로 작업 중입니다. 다른 구성원을 선택하면 해당 구성원이 할 수 있는 작업을 볼 수 있습니다.
ui-acting-members = 구성원 및 역할…
ui-member = { $name } · { $role }
ui-read-only = 읽기 전용
ui-theme = 테마
ui-theme-system = 시스템 설정 사용
ui-theme-light = 밝게
ui-theme-dark = 어둡게
ui-language = 언어
ui-language-system = 시스템({ $language })

## Left menu

ui-nav-labs = 랩
ui-nav-account = 랩 계정
ui-nav-overview = 개요
ui-nav-members = 액세스 제어(IAM)
ui-nav-gallery = 공유 이미지 갤러리
ui-nav-marketplace = Marketplace 이미지
ui-nav-account-settings = 랩 설정
ui-nav-all-labs = 모든 랩
ui-nav-template = 템플릿
ui-nav-pool = 가상 머신 풀
ui-nav-lab-settings = 설정

## Jobs

ui-jobs = 작업
ui-jobs-active = { $count ->
    [0] 작업
   *[other] 작업 { $count }개
}
ui-jobs-none = 아직 작업이 없습니다. 내보내기와 새 디스크 만들기가 여기에 표시됩니다.
ui-jobs-show = { $job } 표시
ui-jobs-retry = { $job } 다시 시도
ui-jobs-cancel = { $job } 취소
ui-job-upload = “{ $image }” { $version } 업로드
ui-job-replicate = “{ $image }” { $version } 복제
ui-job-download = “{ $image }” { $version } 다운로드
ui-job-verify = 갤러리 검증
ui-job-verify-full = 갤러리의 모든 블록 검증
ui-job-heal = 갤러리 복구
ui-job-collect = 갤러리 정리
ui-job-export = “{ $image }” { $version } 내보내기
ui-job-from-image = “{ $image }”에서 “{ $lab }”의 디스크 만들기
ui-job-from-file = 파일에서 “{ $lab }”의 디스크 만들기
ui-job-empty-disk = “{ $lab }”의 빈 디스크 만들기
ui-job-queued = 대기 중
ui-job-running = 진행 중
ui-job-cancelling = 취소 중
ui-job-interrupted = 중단됨
ui-job-done = 완료
ui-job-failed = 실패
ui-job-cancelled = 취소됨

## How far a job is

ui-progress-preparing = 준비 중
ui-progress-reading = 디스크를 읽는 중
ui-progress-writing = 디스크를 쓰는 중
ui-progress-checking = 저장된 파일을 검증하는 중
ui-progress-collecting = 불필요한 데이터를 찾는 중
ui-progress-replicating = { $regions }개 지역 중 { $ready }개에 복제됨
ui-progress-amount = { $done }/{ $total }
ui-progress-left = { $time } 남음
ui-progress-saved = { $saved }은(는) 이미 갤러리에 있음

## What happened elsewhere

ui-toast-gallery-attached = “{ $name }” 갤러리를 연결했습니다.
ui-toast-gallery-created = “{ $name }” 갤러리를 만들고 연결했습니다.
ui-toast-uploaded = “{ $image }”을(를) 업로드했습니다.
ui-toast-version-deleted = “{ $image }” { $version }을(를) 삭제했습니다. 이 버전으로 만든 랩의 디스크는 그대로 유지됩니다.
ui-toast-image-deleted = “{ $image }”을(를) 삭제했습니다.
ui-toast-lab-deleted = “{ $lab }” 랩을 삭제했습니다.
ui-toast-replicated = “{ $image }”을(를) 요청한 지역에 복사했습니다.
ui-toast-downloaded = “{ $image }”을(를) { $path }에 저장했습니다.
ui-toast-sound = 갤러리를 검증했으며 이상이 없습니다.
ui-toast-damaged = 갤러리를 검증했습니다. 파일 { $count }개가 손상되었습니다. 해결 방법은 갤러리 페이지를 참조하세요.
ui-toast-collected = 갤러리를 정리했습니다.
ui-toast-exported = “{ $lab }”의 템플릿을 내보냈습니다.
ui-toast-lab-ready = “{ $lab }” 랩이 준비되었습니다.
ui-toast-failed = “{ $lab }”에 대한 작업이 실패했습니다. { $reason }

## Undo

ui-edit = 편집
ui-edit-menu = 편집 메뉴
ui-undo-button = 실행 취소
ui-redo-button = 다시 실행
ui-undo-of = 실행 취소: { $what }
ui-redo-of = 다시 실행: { $what }
ui-undo-nothing = 실행 취소할 작업이 없습니다.
ui-redo-nothing = 다시 실행할 작업이 없습니다.
ui-undone = 실행 취소됨: { $what }
ui-redone = 다시 실행됨: { $what }
ui-undo-changed = 그 사이에 변경되어 더 이상 실행을 취소할 수 없습니다: { $what }. 덮어쓴 내용은 없습니다.
ui-redo-changed = 그 사이에 변경되어 다시 실행할 수 없습니다: { $what }. 덮어쓴 내용은 없습니다.
ui-undo-refused = 실행을 취소하지 못했습니다: { $what }. { $reason }
ui-redo-refused = 다시 실행하지 못했습니다: { $what }. { $reason }
ui-undo-title = “{ $lab }”의 제목 변경
ui-undo-description = “{ $lab }”의 설명 변경
ui-undo-policies = “{ $lab }”의 정책 변경
ui-undo-owner = “{ $lab }”의 소유자를 { $name }(으)로 변경
ui-undo-enable = { $count ->
    [1] “{ $image }” 사용 설정
   *[other] 이미지 { $count }개 사용 설정
}
ui-undo-disable = { $count ->
    [1] “{ $image }” 사용 안 함 설정
   *[other] 이미지 { $count }개 사용 안 함 설정
}
ui-undo-settings = 랩 설정 변경
ui-undo-prices = 가격 변경
ui-undo-add = { $name } 추가
ui-undo-role = { $name }의 역할 변경
ui-undo-remove = { $name } 제거
ui-undo-image = “{ $image }” 편집
ui-undo-version = “{ $image }” { $version } 편집
ui-undo-regions = “{ $image }” { $version }의 대상 지역 변경
ui-did-title = “{ $lab }”의 제목을 변경했습니다.
ui-did-description = “{ $lab }”의 설명을 변경했습니다.
ui-did-policies = “{ $lab }”의 정책을 변경했습니다.
ui-did-owner = “{ $lab }”의 소유자를 { $name }(으)로 변경했습니다.
ui-did-enable = { $count ->
    [1] “{ $image }”을(를) 사용하도록 설정했습니다.
   *[other] 이미지 { $count }개를 사용하도록 설정했습니다.
}
ui-did-disable = { $count ->
    [1] “{ $image }”을(를) 사용하지 않도록 설정했습니다.
   *[other] 이미지 { $count }개를 사용하지 않도록 설정했습니다.
}
ui-did-settings = 랩 설정을 변경했습니다.
ui-did-prices = 가격을 변경했습니다.
ui-did-add = { $name }을(를) 랩 계정에 추가했습니다.
ui-did-role = { $name }의 역할을 변경했습니다.
ui-did-remove = { $labs ->
    [0] { $name }을(를) 랩 계정에서 제거했습니다.
   *[other] { $name }을(를) 랩 계정에서 제거했습니다. 랩 { $labs }개가 { $heir }에게 넘어갔습니다.
}
ui-did-image = “{ $image }”을(를) 변경했습니다.
ui-did-version = “{ $image }” { $version }을(를) 변경했습니다.
ui-did-regions = “{ $image }” { $version }의 대상 지역을 변경했습니다.

## Leaving with changes that are not saved

ui-leave-title = 변경 내용을 저장하시겠습니까?
ui-leave-text = 저장되지 않은 변경 내용이 있습니다:
ui-leave-stay = 계속 편집
ui-leave-policies = “{ $lab }”의 정책
ui-leave-problem = 이 상태로는 저장할 수 없습니다. { $reason }

## Workspaces

ui-recent = 최근 작업 영역 열기
ui-recent-folder = { $folder }
ui-recent-missing = { $folder }(찾을 수 없음, 선택하면 목록에서 제거)
ui-new-workspace = 새 작업 영역
ui-open-workspace = 작업 영역 열기
ui-workspace-folder = 작업 영역 폴더
ui-workspace-folder-missing = 폴더를 지정하세요.
ui-new-workspace-sample = 샘플로 채우기: Contoso University, 랩 3개, 갤러리 1개
ui-account-name = 랩 계정 이름
ui-account-name-example = Contoso University
ui-your-name = 내 이름
ui-your-name-help = 랩 계정의 소유자가 됩니다.
ui-account-region = 지역
ui-account-region-help = 랩은 이 지역에 만들어지고, 이미지는 같은 지리의 모든 지역에 복제됩니다.

ui-opening-workspace = 작업 영역을 여는 중
ui-building-sample = 샘플 작업 영역을 준비하는 중
ui-recover-title = 작업 영역 열기
ui-recover-failed = 작업 영역을 열지 못했습니다
ui-recover-read-only = 읽기 전용으로 열기
ui-recover-backup = 백업 열기
ui-recover-again = 다시 시도
ui-recover-sample = 여기에 샘플 작업 영역 만들기
ui-recover-elsewhere = 다른 폴더의 작업 영역 열기:
ui-recover-recent = 또는 이전에 사용한 작업 영역 열기:
ui-recover-open = 열기

## File dialogs and start

ui-pick-disk = 디스크 파일 선택
ui-pick-disks = 디스크 파일
ui-pick-download = 파일을 저장할 폴더 선택
ui-pick-gallery = 갤러리 폴더 선택
ui-pick-new-gallery = 새 갤러리의 폴더 선택
ui-pick-new-workspace = 작업 영역으로 사용할 빈 폴더 선택
ui-pick-workspace = 작업 영역 폴더 선택
ui-no-display = 창을 열 디스플레이가 없습니다. 디스플레이가 있는 환경에서 시작하거나 명령줄을 사용하세요: lab-gallery --help
ui-dead-display = { $variable }에 지정된 “{ $name }” 디스플레이가 응답하지 않습니다. 창을 열려면 해당 디스플레이를 시작하거나 { $variable } 값을 수정하세요. 디스플레이가 없으면 이 변수를 해제하세요.
ui-no-renderer = 두 렌더러가 모두 작동하지 않아 창을 열지 못했습니다. 그래픽 드라이버 또는 소프트웨어 렌더러(Debian 및 Ubuntu: mesa-vulkan-drivers와 libgl1-mesa-dri)를 설치하세요. wgpu: { $wgpu }. OpenGL: { $glow }.
ui-no-renderer-packages = 다른 배포판에서는 소프트웨어 드라이버가 다음 패키지에 있습니다: mesa-vulkan-drivers와 mesa-dri-drivers(Fedora), vulkan-swrast와 mesa(Arch Linux), libvulkan_lvp와 Mesa-dri(openSUSE).
ui-announce-share = { $job }: { $step }, { $share }
ui-announce-step = { $job }: { $step }
