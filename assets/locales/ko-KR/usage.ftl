### The command line's own help, and what it says of wrong usage.

## Headings and marks of a help page

usage-program = Lab Gallery: 랩, 랩의 템플릿 디스크, 랩 간에 사용하는 공유 이미지 갤러리
usage-program-window = 명령을 지정하지 않으면 창이 열립니다. 디스플레이가 없으면 샘플 작업 영역에서 주요 작업을 수행하고 결과를 텍스트로 표시합니다.
usage-program-status = 종료 상태: 0 완료, 1 거부 또는 실패, 2 잘못된 사용법. 이유는 표준 오류에 출력되며, --json을 지정하면 error, cause, id 필드가 있는 한 줄의 JSON 개체로도 출력됩니다.
usage-heading-usage = 사용법:
usage-heading-commands = 명령:
usage-heading-arguments = 인수:
usage-heading-options = 옵션:
usage-heading-global-options = 모든 명령의 옵션:
usage-mark-default = [기본값: { $value }]
usage-mark-environment = [환경 변수: { $name }]
usage-mark-alias = [다른 이름: { $name }]
usage-mark-values = [값: { $values }]

## Options and arguments that many commands have

usage--help = 이 도움말 표시
usage--version = 프로그램 버전 표시
usage--json = 스크립트용 JSON 출력
usage--yes = 확인하지 않음
usage--lab = 랩 이름
usage--workspace = 작업 영역 폴더 [기본값: 시스템의 데이터 폴더]
usage--from-backup = 작업 영역 문서를 읽을 수 없는 경우 문서의 백업 사용
usage--as = 랩 계정의 다른 구성원 이름으로 실행; 작업 영역의 현재 구성원은 바뀌지 않음
usage--lang = 언어(예: de-DE) [기본값: 작업 영역의 설정, 없으면 시스템 언어]
usage--renderer = 창을 그리는 방식 [기본값: wgpu, 다음으로 glow]
usage--quota = 각 학생이 일정 외에 사용할 수 있는 시간
usage--auto-shutdown = 연결이 끊긴 후 머신을 종료할 때까지의 시간(분)

## Values

usage-value-wgpu = Vulkan, Metal 또는 Direct3D 12
usage-value-glow = OpenGL
usage-value-generalized = 처음 시작할 수 있도록 준비된 상태: 계정과 컴퓨터 이름 없음
usage-value-specialized = 사용하던 그대로의 상태: 계정, 설정, 컴퓨터 이름이 남아 있음
usage-value-all = 모두
usage-value-enabled = 랩 작성자가 사용할 수 있는 이미지만
usage-value-disabled = 랩 작성자가 사용할 수 없는 이미지만
usage-value-disk = 각 복제본을 이미지와 같은 크기의 관리 디스크로 계산
usage-value-snapshot = 각 복제본을 디스크에서 사용한 공간의 스냅샷으로 계산
usage-value-image = 각 이미지
usage-value-version = 각 이미지의 각 버전
usage-value-region = 각 지역
usage-value-owner = 다른 사람에게 액세스 권한을 부여하는 것을 포함한 모든 작업
usage-value-contributor = 액세스 권한 부여를 제외한 모든 작업
usage-value-lab-creator = 랩을 만들어 운영하고 템플릿 내보내기
usage-value-lab-owner = 넘겨받은 랩을 운영하고 템플릿 내보내기; 랩을 만들 수는 없음
usage-value-reader = 보기만 가능, 변경 불가
usage-value-light = 밝게
usage-value-dark = 어둡게
usage-value-both = 각 그림을 두 가지로
usage-value-apng = 움직이는 PNG: 모든 색
usage-value-gif = GIF: 256색

## init, status, labs, images

usage-init = 작업 영역 만들기: 샘플 또는 빈 작업 영역
usage-init--empty = 랩과 갤러리 없이 만들기
usage-init--account = 랩 계정 이름(빈 작업 영역을 만듦)
usage-init--region = 랩 계정의 지역, 예: westeurope(빈 작업 영역을 만듦)
usage-init--owner = 계정의 소유자가 될 본인의 이름(빈 작업 영역을 만듦)
usage-status = 작업 영역의 내용 표시
usage-labs = 랩 목록 표시
usage-images = 연결된 갤러리의 이미지 목록 표시

## jobs

usage-jobs = 작업 목록 표시 또는 작업 계속
usage-jobs-retry = 중단, 실패 또는 취소된 작업 계속; 이미 저장된 데이터는 다시 저장되지 않음
usage-jobs-retry--job = 작업 번호 [기본값: 중단된 모든 작업]
usage-jobs-cancel = 중단된 작업 포기
usage-jobs-cancel--job = 작업 번호

## account

usage-account = 랩 계정, 구성원 및 역할 표시 또는 변경
usage-account-show = 계정 표시: 위치, 내용, 확인이 필요한 사항
usage-account-members = 구성원 목록 표시, 추가, 역할 변경 또는 제거
usage-account-members--name = 구성원
usage-account-members-list = 구성원 및 역할 목록 표시
usage-account-members-add = 계정에 구성원 추가
usage-account-members-add--name = 추가할 사람의 이름
usage-account-members-add--role = 허용할 작업
usage-account-members-set = 구성원의 역할 변경
usage-account-members-set--role = 앞으로 허용할 작업
usage-account-members-remove = 계정에서 구성원 제거; 해당 구성원의 랩은 소유자에게 넘어감
usage-account-settings = 랩 설정 표시 또는 변경
usage-account-settings--pick-location = 랩 작성자가 랩의 위치를 선택하도록 허용
usage-account-settings--peer-network = 랩을 연결할 가상 네트워크와 그 지역; 랩은 해당 지역에 만들어지며 위치를 선택할 수 없음
usage-account-act-as = 앞으로 다른 구성원으로 작업
usage-account-act-as--member = 구성원

## lab

usage-lab = 랩 만들기, 표시, 삭제 또는 다른 구성원에게 넘기기
usage-lab-new = 이미지 또는 디스크 파일로 랩을 만들고 디스크가 준비될 때까지 대기
usage-lab-new--name = 랩 이름
usage-lab-new--image = 연결된 갤러리의 이미지: NAME 또는 NAME:VERSION
usage-lab-new--disk = 디스크 파일: raw, VHD, VHDX 또는 qcow2
usage-lab-new--marketplace = Marketplace 이미지의 ID; 랩은 같은 크기의 빈 디스크로 시작
usage-lab-new--os = 디스크 파일의 운영 체제
usage-lab-new--generalized = 디스크 파일이 일반화됨
usage-lab-new--size = 머신의 크기
usage-lab-new--location = 랩 작성자가 선택할 수 있는 경우의 위치: Europe 같은 지리 또는 westeurope 같은 지역 [기본값: 계정의 랩이 만들어지는 위치]
usage-lab-new--quota = 각 학생이 일정 외에 사용할 수 있는 시간 [기본값: 랩 설정의 값]
usage-lab-new--auto-shutdown = 연결이 끊긴 후 머신을 종료할 때까지의 시간(분) [기본값: 랩 설정의 값]
usage-lab-new--user = 템플릿의 사용자 이름; 특수화된 이미지인 경우 원본 템플릿의 사용자 이름
usage-lab-new--password-stdin = 표준 입력에서 사용자 암호를 한 줄 읽기
usage-lab-new--format = 템플릿 디스크의 형식
usage-lab-show = 랩 표시
usage-lab-set-owner = 랩을 다른 구성원에게 넘기기; 이후에는 해당 구성원이 랩을 운영
usage-lab-set-owner--member = 구성원
usage-lab-set-policies = 랩의 정책 변경
usage-lab-delete = 랩과 템플릿 디스크 삭제

## template

usage-template = 랩의 템플릿 시작, 중지, 게시 또는 디스크 교체
usage-template-start = 템플릿 VM 시작
usage-template-stop = 템플릿 VM 중지
usage-template-publish = 템플릿으로 가상 머신 풀 채우기; 이 작업은 취소할 수 없음
usage-template-publish--machines = 머신 수
usage-template-attach-disk = 템플릿의 디스크를 디스크 파일의 복사본으로 교체
usage-template-attach-disk--file = 디스크 파일
usage-template-attach-disk--format = 복사본의 형식

## export

usage-export = 랩의 템플릿을 공유 이미지 갤러리로 내보내기
usage-export--name = 이미지 이름
usage-export--update = 랩을 만드는 데 사용했거나 랩에서 이전에 내보낸 이미지의 새 버전 만들기

## gallery

usage-gallery = 공유 이미지 갤러리 만들기, 연결, 분리, 표시, 검증 또는 정리
usage-gallery-create = 갤러리를 만들고 연결
usage-gallery-create--name = 갤러리 이름
usage-gallery-create--at = 만들 위치: 폴더 또는 개체 저장소의 주소 [기본값: 작업 영역 안]
usage-gallery-create--share-packs = 파일 시스템에서 지원하는 경우 지역 간에 팩 공유; 공간은 줄지만 복제본이 물리적으로 분리되지 않음
usage-gallery-attach = 기존 갤러리 연결
usage-gallery-attach--gallery = 폴더, 개체 저장소의 주소 또는 작업 영역에 있는 갤러리의 이름
usage-gallery-detach = 갤러리 분리; 내용은 삭제되지 않음
usage-gallery-show = 연결된 갤러리 표시
usage-gallery-gc = 어떤 이미지 버전에도 필요하지 않은 저장된 블록 제거; 사용 중인 블록은 건드리지 않음
usage-gallery-gc--grace = 저장된 지 이 시간이 지나지 않은 블록은 유지; 내보내기에 곧 필요할 수 있음
usage-gallery-verify = 갤러리의 파일 검증
usage-gallery-verify--full = 모든 청크를 읽고 해시 계산
usage-gallery-verify--heal = 손상된 데이터를 온전한 지역에서 다시 복사

## marketplace

usage-marketplace = Marketplace 이미지 목록 표시, 사용 또는 사용 안 함 설정
usage-marketplace-list = Marketplace 이미지 목록 표시
usage-marketplace-list--status = 목록에 표시할 이미지
usage-marketplace-enable = 랩 작성자가 이미지를 사용할 수 있도록 설정
usage-marketplace-disable = 랩 작성자가 이미지를 사용할 수 없도록 설정
usage-marketplace--images = 이미지의 ID

## image

usage-image = 이미지 업로드, 사용 또는 사용 안 함 설정, 표시, 변경, 삭제, 다운로드
usage-image--images = 이미지 이름
usage-image-enable = 랩 작성자가 이미지를 사용할 수 있도록 설정
usage-image-disable = 랩 작성자가 이미지를 사용할 수 없도록 설정
usage-image-show = 이미지 표시: 버전, 복제본, 선택 가능 여부
usage-image-show--image = 이미지: NAME 또는 NAME:VERSION
usage-image-upload = 랩 외부에서 만든 디스크 파일을 이미지 또는 기존 이미지의 새 버전으로 업로드
usage-image-upload--file = 디스크 파일: vhd, vhdx, qcow2 또는 raw
usage-image-upload--name = 이미지 이름
usage-image-upload--os-type = 디스크에 있는 운영 체제; 새 버전인 경우 이미지의 운영 체제
usage-image-upload--os-state = 운영 체제가 처음 시작할 수 있도록 준비되었는지 여부; 새 버전인 경우 이미지의 상태
usage-image-upload--generation = 디스크를 시작할 머신의 세대: 1(BIOS) 또는 2(UEFI) [기본값: 디스크의 파티션에 따름, 알 수 없으면 1; 새 버전인 경우 이미지의 세대]
usage-image-upload--publisher = 이미지를 만든 주체 [기본값: 랩 계정]
usage-image-upload--offer = 이미지 그룹 [기본값: uploaded]
usage-image-upload--sku = 그룹 내의 이미지; 게시자, 제품, SKU의 조합은 갤러리에서 고유함 [기본값: 이미지 이름]
usage-image-upload--description = 이미지의 용도
usage-image-upload--end-of-life = 버전의 수명 종료일, 예: 2027-06-30; 참고 정보일 뿐 사용을 막지 않음
usage-image-upload--region = 이미지를 캡처할 지역 [기본값: 랩 계정의 지역]
usage-image-upload--new-version = 해당 이름의 이미지에 새 버전 만들기
usage-image-upload--whole-mib = Azure와 같이 크기가 MiB 단위의 정수가 아닌 디스크 거부
usage-image-set = 이미지 또는 이미지 버전의 정보 변경
usage-image-set--image = 이미지(NAME) 또는 이미지 버전(NAME:VERSION)
usage-image-set--description = 이미지의 용도
usage-image-set--end-of-life = 이미지 또는 버전의 수명 종료일; 참고 정보일 뿐 사용을 막지 않음
usage-image-set--exclude-from-latest = 버전을 최신 버전으로 선택할 수 없도록 설정; VERSION이 없으면 가장 새로운 버전에 적용
usage-image-regions = 버전의 대상 지역 표시 또는 변경; 추가한 지역에는 바로 복제본을 만듦
usage-image-regions--image = 이미지: 최신 버전은 NAME, 그 외에는 NAME:VERSION
usage-image-regions--add = 복제본을 추가할 지역, 또는 클라우드에서 해당 지역에 둘 복제본 수
usage-image-regions--remove = 복제본을 제거할 지역
usage-image-regions--exclude = 해당 지역에서 버전을 최신 버전으로 선택할 수 없도록 설정
usage-image-regions--include = 다른 모든 지역에서 제외되어도 해당 지역에서는 선택할 수 있도록 설정
usage-image-regions--as-everywhere = 해당 지역에서 공통 설정 사용
usage-image-delete-version = 버전을 영구 삭제; 해당 버전으로 만든 랩의 디스크는 그대로 유지
usage-image-delete-version--image = 이미지: NAME:VERSION
usage-image-delete = 남은 버전이 없는 이미지 삭제; 이름은 다시 사용할 수 있음
usage-image-delete--image = 이미지 이름
usage-image-download = 이미지의 디스크를 파일에 쓰기
usage-image-download--image = 이미지: NAME 또는 NAME:VERSION
usage-image-download--to = 파일(기존 파일은 지정할 수 없음)
usage-image-download--format = 파일 형식 [기본값: 파일 확장명에 따름, 확장명이 없으면 vhd]

## costs

usage-costs = 클라우드에서의 갤러리 예상 비용과 예측에 사용한 가격 표시
usage-costs--model = 예측 방법 [기본값: 작업 영역의 설정]
usage-costs--by = 행의 단위
usage-costs-prices = 적용 중인 가격을 “costs set-prices”에서 읽을 수 있는 형식으로 출력
usage-costs-set-prices = 앞으로 파일에 있는 가격으로 예측
usage-costs-set-prices--file = 파일; 처음에는 “costs prices”로 출력한 내용을 사용할 수 있음
usage-costs-reset-prices = 공개된 가격으로 예측하도록 되돌리기
usage-costs-set-model = 앞으로 명령줄과 창에서 비용을 예측할 방법 선택
usage-costs-set-model--model = 가격 모델

## docs

usage-docs = 설명서 그림 만들기 및 변경 사항 확인
usage-docs--scene = 이 장면만, 여러 번 지정할 수 있음
usage-docs--article = 이 문서의 장면만, 여러 번 지정할 수 있음
usage-docs--lang = 그림의 언어, 여러 번 지정할 수 있음 [기본값: 집합의 언어, 없으면 전체]; docs 앞에 지정하면 이 설명의 언어
usage-docs--theme = 창의 색상 [기본값: 집합의 색상, 없으면 밝게]
usage-docs--scale = 창의 포인트당 픽셀 수 [기본값: 집합의 값, 없으면 1]
usage-docs--preset = 사이트가 그림에 요구하는 사항: ms-learn, azure-docs-2015, github-docs 또는 RON 파일 [기본값: 집합의 값, 없으면 ms-learn]
usage-docs--out = 집합의 폴더 [기본값: 소스 체크아웃의 assets/docs/pictures]
usage-docs--scenes = 직접 만든 장면의 폴더(assets/docs와 같은 구조)
usage-docs--threads = 동시에 만드는 그림 수 [기본값: 프로세서 코어당 하나]
usage-docs-build = 그림 만들기, --article을 지정하면 문서도 만들기
usage-docs-build--out = 쓸 위치 [기본값: 현재 위치의 pictures 폴더]
usage-docs-build--draft = 더 빨리 만드는 더 큰 파일(픽셀은 같음)
usage-docs-build--force = 직접 수정했거나 다른 곳에서 온 파일도 바꿈
usage-docs-build--animate = 애니메이션이 있는 장면의 애니메이션도 만들기
usage-docs-list = 장면을 언어와 상태별로 나열
usage-docs-list--fast = 그림을 만들지 않고 파일에 기록된 출처 확인
usage-docs-check = 그림을 다시 만들어 승인된 그림과 비교(올바르지 않은 것이 있으면 실패)
usage-docs-check--report = 이전 그림, 새 그림, 차이점을 나란히 저장할 위치 [기본값: 임시 폴더]
usage-docs-bless = 현재 그림을 승인하고 변경 내용 표시
usage-docs-explain = 장면을 쓰는 방법 표시, 이름을 지정하면 화면에 있는 것을 장면에서 쓰는 대로 표시
usage-docs-explain--name = 장면(끝) 또는 무대(시작)
usage-docs-explain--lang = 화면의 언어 [기본값: 이 설명의 언어]

## desktop

usage-desktop = 데스크톱 메뉴에 프로그램 추가 또는 제거(Linux 등)
usage-desktop-install = 현재 위치에 있는 프로그램을 내 메뉴에 추가
usage-desktop-remove = 내 메뉴에서 제거

## help

usage-help = 명령의 도움말 표시

## Wrong usage

usage-wrong-argument = 여기에는 “{ $argument }” 인수를 사용할 수 없습니다.
usage-wrong-command = 여기에는 “{ $command }” 명령을 사용할 수 없습니다.
usage-wrong-missing = 다음 인수가 필요합니다: { $arguments }
usage-wrong-no-command = “{ $command }” 뒤에 명령이 필요합니다. 사용할 수 있는 명령: { $commands }
usage-wrong-no-value = “{ $argument }”에 값이 필요합니다.
usage-wrong-value = “{ $argument }”에 “{ $value }” 값을 사용할 수 없습니다.
usage-wrong-number = “{ $argument }”에는 { $most } 이하의 정수를 지정하세요. “{ $value }” 값은 사용할 수 없습니다.
usage-wrong-threads = “{ $argument }”에는 1부터 1024까지의 정수를 지정하세요. “{ $value }” 값은 사용할 수 없습니다.
usage-wrong-day = “{ $argument }”에는 2027-06-30과 같은 날짜를 지정하세요. “{ $value }” 값은 사용할 수 없습니다.
usage-wrong-day-or-never = “{ $argument }”에는 2027-06-30과 같은 날짜 또는 never를 지정하세요. “{ $value }” 값은 사용할 수 없습니다.
usage-wrong-minutes = “{ $argument }”에는 시간(분) 또는 off를 지정하세요. “{ $value }” 값은 사용할 수 없습니다.
usage-wrong-network = “{ $argument }”에는 NAME@REGION 형식의 네트워크 또는 none을 지정하세요. “{ $value }” 값은 사용할 수 없습니다.
usage-wrong-count = “{ $argument }”에는 지역 또는 westeurope=3과 같이 지역과 수를 지정하세요. “{ $value }” 값은 사용할 수 없습니다.
usage-wrong-together = “{ $argument }”은(는) 다음 인수와 함께 사용할 수 없습니다: { $others }
usage-wrong-twice = “{ $argument }”은(는) 한 번만 지정할 수 있습니다.
usage-wrong-surplus = “{ $argument }”에는 “{ $value }” 값을 지정할 수 없습니다.
usage-wrong-characters = 명령줄에 유효한 UTF-8이 아닌 문자가 있습니다.
usage-wrong-other = 명령줄을 해석할 수 없습니다.
usage-wrong-as = “--as”는 작업 영역에 대해 실행하는 명령과 함께 사용해야 합니다.
usage-tip-meant = “{ $word }”을(를) 입력하려고 하셨나요?
usage-tip-values = 값: { $values }
usage-tip-commands = { usage-heading-commands } { $commands }
usage-tip-help = 자세한 내용은 --help로 확인할 수 있습니다.
