### New lab: the wizard and its image chooser. And what several pages say alike.

## Sizes, prices, disks, versions

ui-size = { $name }: 코어 { $cores }개, RAM { $memory }GB
ui-version = 버전 { $version }
ui-regions-ready = { $regions }개 지역 중 { $ready }개 준비됨
ui-generation-1 = 1세대(BIOS)
ui-generation-2 = 2세대(UEFI)
ui-format-vhd = VHD(동적 확장)
ui-format-vhd-fixed = VHD(고정 크기)
ui-format-vhdx = VHDX
ui-format-qcow2 = qcow2
ui-format-raw = Raw
ui-disk-format = 형식
ui-disk-size = 가상 크기
ui-disk-used = 사용한 공간
ui-replica-unknown = 복제되지 않음
ui-replica-replicating = 복제 중
ui-replica-completed = 준비됨
ui-replica-failed = 실패

## The wizard

ui-wizard-title = 새 랩
ui-wizard-steps = 새 랩의 단계
ui-wizard-step-lab = 새 랩
ui-wizard-step-credentials = 가상 머신 자격 증명
ui-wizard-step-policies = 랩 정책
ui-wizard-next = 다음
ui-wizard-back = 뒤로
ui-wizard-finish = 마침
ui-wizard-refused = 랩을 만들지 못했습니다

ui-wizard-name = 이름
ui-wizard-name-example = 예: Python 101
ui-wizard-size = 가상 머신 크기
ui-wizard-size-option = { $size } · 시간당 { $price }
ui-wizard-image = 가상 머신 이미지
ui-wizard-image-choose = 이미지 선택…
ui-wizard-image-change = 변경…
ui-wizard-image-unusable = 이 랩에는 이 이미지를 사용할 수 없습니다
ui-wizard-image-missing = 가상 머신 이미지를 선택하세요.
ui-wizard-from-gallery = 공유 이미지 갤러리
ui-wizard-from-marketplace = Marketplace
ui-wizard-from-file = 이 컴퓨터의 디스크 파일
ui-wizard-limit = 크기 한도에 가까움
ui-wizard-empty-disk-title = 템플릿이 빈 상태로 시작합니다
ui-wizard-empty-disk = Marketplace 이미지에는 디스크가 포함되지 않습니다. 랩에는 { $size }의 빈 디스크가 제공됩니다. 디스크에 시스템을 설치하거나 “템플릿” 페이지에서 디스크 파일로 교체하세요.
ui-wizard-location = 위치
ui-wizard-location-means = 지역 그룹입니다. 이미지가 여기에 복제되어 있어야 합니다.
ui-wizard-region = 지역
ui-wizard-region-any = 자동: { $region }
ui-wizard-price-everywhere = 가격표의 가격은 모든 지역에 동일합니다.
ui-wizard-price = 시간당 총 가격
ui-wizard-price-note = 실행 중인 가상 머신 1대당 { $day } 정가 기준 가격입니다. 실제 요금은 청구서를 따릅니다.

ui-wizard-user = 사용자 이름
ui-wizard-password = 암호
ui-wizard-rule-kept = 충족됨
ui-wizard-rules = 암호 조건
ui-wizard-rule-length = { $least }~{ $most }자
ui-wizard-rule-classes = 소문자, 대문자, 숫자, 특수 문자 중 세 가지 이상
ui-wizard-rule-user = 사용자 이름을 포함하지 않음
ui-wizard-existing = 이미지에 있는 사용자 이름과 암호를 그대로 입력하세요. 새 계정의 규칙은 적용되지 않습니다.
ui-wizard-password-once = 암호를 적어 두세요. 다시 표시되지 않으며 나중에 확인할 수 없습니다.
ui-wizard-password-again = 암호를 다시 입력하세요. 초안에는 저장되지 않았습니다.
ui-wizard-original-title = 원본 템플릿의 자격 증명을 사용하세요
ui-wizard-original = “{ $image }”은(는) 특수화된 이미지로, 원본 머신의 계정이 그대로 남아 있습니다. 해당 계정의 사용자 이름과 암호로만 로그인할 수 있습니다. 템플릿이 실행되면 암호를 재설정하세요.
ui-wizard-original-lab = “{ $image }”은(는) 특수화된 이미지로, “{ $lab }” 랩의 템플릿 계정이 그대로 남아 있습니다. 해당 계정의 사용자 이름과 암호로만 로그인할 수 있습니다. 템플릿이 실행되면 암호를 재설정하세요.
ui-wizard-credentials-skip = 자격 증명을 모르므로 자격 증명 없이 랩 만들기
ui-wizard-credentials-unknown = 자격 증명 없이 랩을 만듭니다.
ui-wizard-same-password = 모든 가상 머신에 동일한 암호 사용
ui-wizard-same-password-on = 모든 학생이 이 암호로 로그인합니다.
ui-wizard-same-password-off = 학생이 처음 로그인할 때 자신의 암호를 설정합니다.
ui-wizard-remote-desktop = 원격 데스크톱 연결 사용
ui-wizard-remote-desktop-means = SSH와 함께 원격 데스크톱 포트를 엽니다. 템플릿에 데스크톱 환경이 설치되어 있어야 합니다.

ui-wizard-quota = 각 사용자에 대한 할당량(시간)
ui-wizard-quota-means = 각 학생이 일정 외에 사용할 수 있는 시간입니다.
ui-wizard-quota-wrong = 10,000 이하의 정수를 시간 단위로 입력하세요.
ui-wizard-shutdown = 가상 머신 자동 종료
ui-wizard-shutdown-off = 학생이 연결을 끊어도 머신이 계속 켜져 있습니다.
ui-wizard-wait = 연결 끊김 후 대기 시간(분)
ui-wizard-wait-means = 학생의 연결이 끊기고 이 시간이 지나면 머신이 종료됩니다.
ui-wizard-wait-wrong = 1~10,080(7일)의 정수를 분 단위로 입력하세요.
ui-wizard-format = 템플릿의 디스크 형식
ui-wizard-format-means = 하이퍼바이저에서 열 수 있는 형식을 선택하세요. 내용은 모든 형식에서 같습니다.

## The image chooser

ui-chooser-title = 가상 머신 이미지 선택
ui-chooser-search = 이미지 검색
ui-chooser-gallery = 공유 이미지 갤러리({ $count })
ui-chooser-marketplace = Marketplace({ $count })
ui-chooser-file = 이 컴퓨터의 디스크 파일
ui-chooser-gallery-list = 공유 이미지 갤러리의 이미지
ui-chooser-marketplace-list = Marketplace 이미지
ui-chooser-choose = 선택
ui-chooser-back = 뒤로
ui-chooser-none = 목록에서 이미지를 선택하세요.
ui-chooser-no-match = 검색과 일치하는 이미지가 없습니다.
ui-chooser-empty = 갤러리에 아직 이미지가 없습니다
ui-chooser-empty-text = 강사가 템플릿을 공유 이미지 갤러리로 내보내거나 디스크 파일을 업로드하면 이미지가 여기에 표시됩니다.
ui-chooser-all-withheld = 이 랩에 사용할 수 있는 갤러리 이미지가 없습니다. 이유는 아래를 참조하세요.
ui-chooser-not-attached = 공유 이미지 갤러리 없음
ui-chooser-unreadable = 갤러리를 읽을 수 없습니다
ui-chooser-again = 다시 시도
ui-chooser-exported = { $by }이(가) 추가, { $day }
ui-chooser-older = 이전 버전 { $count }개
ui-chooser-older-hide = 이전 버전 숨기기
ui-chooser-newer-not-ready = 더 새로운 버전이 아직 준비되지 않음
ui-chooser-borderline = 크기 한도에 가까움
ui-chooser-withheld = 선택할 수 없는 이미지 { $count }개
ui-chooser-withheld-title = 선택할 수 없는 이미지
ui-chooser-withheld-hide = 선택할 수 없는 이미지 숨기기
ui-chooser-enable = 이미지 사용
ui-chooser-enable-named = { $image } 이미지 사용
ui-chooser-marketplace-note = Marketplace 이미지에는 디스크가 포함되지 않습니다. 랩은 이미지 크기의 빈 디스크로 시작합니다.
ui-chooser-marketplace-starts = { $size }의 빈 디스크로 시작
ui-chooser-path = 디스크 파일의 경로
ui-chooser-drop = 또는 이 창에 파일을 끌어다 놓으세요.
ui-chooser-looking = 파일을 확인하는 중…
ui-chooser-file-none = 랩을 만들 수 있는 디스크 파일을 지정하세요.
ui-chooser-file-failed = 이 파일을 사용할 수 없습니다
ui-chooser-file-odd = 주의
ui-chooser-os-type = 운영 체제
ui-chooser-os-type-missing = 디스크의 운영 체제를 지정하세요.
ui-chooser-os-state = 시스템 상태
ui-chooser-os-state-missing = 시스템이 일반화되었는지 특수화되었는지 지정하세요.
ui-chooser-generalized-means = 처음 시작하도록 준비된 상태(Sysprep, waagent): 계정과 컴퓨터 이름이 없습니다.
ui-chooser-specialized-means = 사용하던 상태: 계정, 설정, 컴퓨터 이름이 그대로 남아 있습니다.
ui-chooser-generation = 세대
ui-chooser-generation-1-found = 디스크에 BIOS가 시작에 사용하는 파티션 테이블이 있습니다.
ui-chooser-generation-2-found = 디스크에 UEFI가 시작에 사용하는 EFI 시스템 파티션이 있습니다.
