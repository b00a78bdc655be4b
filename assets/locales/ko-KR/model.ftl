### The domain: roles, states, sizes, and every reason why a command is refused.

model-role-owner = 랩 계정 소유자
model-role-contributor = 랩 계정 기여자
model-role-lab-creator = 랩 작성자
model-role-lab-owner = 랩 소유자
model-role-reader = 읽기 권한자
model-role-owner-may = 모든 작업을 할 수 있고 계정의 구성원을 결정합니다.
model-role-contributor-may = 계정과 랩에서 모든 작업을 할 수 있습니다. 단, 계정의 구성원은 결정할 수 없습니다.
model-role-lab-creator-may = 랩을 만들고 운영하며 템플릿을 내보냅니다.
model-role-lab-owner-may = 자신의 랩을 운영하고 템플릿을 내보냅니다. 랩을 만들 수는 없습니다.
model-role-reader-may = 모든 항목을 볼 수 있지만 변경할 수는 없습니다.

model-power-stopped = 중지됨
model-power-starting = 시작 중
model-power-running = 실행 중
model-power-stopping = 중지 중

model-publishing-draft = 초안
model-publishing-publishing = 게시 중
model-publishing-published = 게시됨
model-publishing-failed = 게시 실패

model-upload-room-short = 이 디스크의 데이터는 갤러리에서 최대 { $most }을(를) 차지할 수 있으며 여유 공간은 { $free }입니다. 이미 갤러리에 있는 데이터는 다시 저장되지 않고 나머지는 압축되므로 공간이 충분할 수도 있습니다. 공간이 부족하면 알려 드리며 기존 데이터는 손실되지 않습니다.
model-upload-room-unknown = 이 디스크의 데이터는 갤러리에서 최대 { $most }을(를) 차지할 수 있으며 여유 공간을 알 수 없습니다. { $why }
model-identifier-publisher = 게시자
model-identifier-offer = 제품
model-identifier-sku = SKU
model-os-state-generalized = 일반화됨
model-os-state-specialized = 특수화됨

model-size-small = 소형
model-size-medium = 중형
model-size-medium-nested = 중형(중첩된 가상화)
model-size-large = 대형
model-size-large-nested = 대형(중첩된 가상화)
model-size-small-gpu-compute = 소형 GPU(컴퓨팅)
model-size-small-gpu-visualization = 소형 GPU(시각화)
model-size-medium-gpu-visualization = 중형 GPU(시각화)

model-disk-borderline = 이 디스크의 크기는 { $size }입니다. 서비스 설명서에는 이 크기를 허용하는 페이지도 있고 { $safe }까지로 제한하는 페이지도 있습니다. 가능하면 디스크 크기를 줄이세요.

## Why the chooser offers nothing, or not this image

model-offers-not-attached = 이 랩 계정에 연결된 공유 이미지 갤러리가 없습니다. 랩 계정 관리자에게 갤러리 연결을 요청하세요.
model-offers-loading = 갤러리를 읽는 중입니다.
model-withheld-disabled = 랩 계정 관리자가 랩 작성자에 대해 사용하지 않도록 설정했습니다. 관리자가 다시 사용하도록 설정할 수 있습니다.
model-withheld-no-replica = { $regions ->
    [1] { $region }에 복제본이 없습니다. 복제본이 있는 지역에 랩을 만들거나, 이미지를 다운로드하여 해당 파일로 랩을 만드세요.
   *[other] 이 { $regions }개 지역 중 복제본이 있는 지역이 없습니다. 복제본이 있는 지역에 랩을 만들거나, 이미지를 다운로드하여 해당 파일로 랩을 만드세요.
}
model-withheld-replicating = { $regions ->
    [1] { $region }의 복제본이 아직 복제 중입니다. 완료되면 바로 선택할 수 있습니다.
   *[other] 이 { $regions }개 지역의 복제본이 아직 복제 중입니다. 복제본이 완료된 지역부터 이미지를 선택할 수 있습니다.
}
model-withheld-replica-failed = { $regions ->
    [1] { $region }의 복제가 실패했습니다. 이미지를 다시 내보내거나 복제하세요.
   *[other] 이 { $regions }개 지역의 복제가 실패했습니다. 이미지를 다시 내보내거나 복제하세요.
}
model-withheld-too-large = 디스크의 크기는 { $size }이며, 랩에서는 { $limit }까지 사용할 수 있습니다. 디스크 크기를 줄인 후 다시 내보내세요.
model-withheld-several-disks = 이 이미지에는 디스크가 { $disks }개 있습니다. 랩에서는 디스크가 하나인 이미지만 사용할 수 있습니다. 첫 번째 디스크만으로 이미지를 만드세요.
model-withheld-excluded = 모든 버전이 최신에서 제외되어 있습니다. 관리자가 다시 포함하거나 새 버전을 내보내면 됩니다.
model-withheld-no-version = 이 이미지에는 버전이 없습니다. 먼저 템플릿을 이 이미지로 내보내거나 버전을 업로드하세요.

## What needs attention in a lab account

model-concern-no-gallery = 연결된 공유 이미지 갤러리가 없으므로 템플릿을 내보낼 수 없습니다. 갤러리를 만들거나 기존 갤러리를 연결하세요.
model-concern-gallery-unreadable = 공유 이미지 갤러리를 읽을 수 없습니다. { $reason }
model-concern-gallery-damaged = 갤러리에서 { $count }개 부분을 읽을 수 없습니다.
model-concern-jobs-interrupted = 작업 { $count }개가 중단되었습니다. 다시 시도하면 중단된 지점부터 계속됩니다.
model-concern-jobs-failed = 작업 { $count }개가 실패했습니다. 원인을 확인하고 다시 시도하세요.
model-concern-publishing-failed = 랩 { $count }개의 가상 머신 풀을 채우지 못했습니다. 템플릿을 다시 게시하세요.
model-concern-replicas-failed = “{ $image }” { $version }을(를) { $count }개 지역에 복제하지 못했습니다.
model-concern-nobody-sees = 랩 작성자가 “{ $image }”을(를) 선택할 수 없습니다. { $reason }

## Names

refusal-name-empty = 이름을 입력하세요.
refusal-name-too-long = 이름이 너무 깁니다. { $limit }자 이하로 입력하세요.
refusal-name-space = 이름에는 공백을 사용할 수 없습니다. “{ $suggestion }”은(는) 어떨까요?
refusal-name-space-only = 이름에는 공백을 사용할 수 없습니다.
refusal-name-character = 이름에는 문자 “{ $character }”을(를) 사용할 수 없습니다. 영문자, 숫자, 마침표, 하이픈, 밑줄을 사용하세요.
refusal-name-character-account = 이름에는 제어 문자 { $character }을(를) 사용할 수 없습니다. 해당 문자를 삭제하세요.
refusal-name-character-member = 구성원 이름에는 문자 { $character }을(를) 사용할 수 없습니다. 보이지 않는 문자 없이 이름을 입력하세요.
refusal-name-character-gallery = 갤러리 이름에는 문자 “{ $character }”을(를) 사용할 수 없습니다. 영문자, 숫자, 마침표, 밑줄을 사용하세요.
refusal-name-character-lab = 랩 이름에는 문자 “{ $character }”을(를) 사용할 수 없습니다. 영문자, 숫자, 공백, 마침표, 하이픈, 밑줄을 사용하세요.
refusal-name-start = 이름은 문자나 숫자로 시작하세요.
refusal-name-start-letter = 이름은 문자로 시작하세요.
refusal-name-padded = 이름 앞뒤의 공백을 제거하세요.
refusal-name-end = 이름은 문자나 숫자로 끝내세요.
refusal-name-reserved = Windows에서 장치용으로 예약한 이름입니다. 다른 이름을 선택하세요.
refusal-name-taken = “{ $name }”이(가) 이미 있습니다. 다른 이름을 선택하세요. 대문자와 소문자는 구분하지 않습니다.

## Credentials

refusal-user-empty = 사용자 이름을 입력하세요.
refusal-user-too-long = 사용자 이름은 20자 이하여야 합니다.
refusal-user-character = 사용자 이름에는 영문자, 숫자, 하이픈, 밑줄, 마침표만 사용할 수 있으며, 하이픈이나 마침표로 시작하거나 마침표로 끝날 수 없습니다.
refusal-user-reserved = 추측하기 쉬운 이름이므로 서비스에서 허용하지 않습니다. 다른 사용자 이름을 선택하세요.
refusal-user-control = 사용자 이름에는 제어 문자를 사용할 수 없습니다.
refusal-password-empty = 해당 계정의 암호를 입력하세요.
refusal-existing-too-long = { $limit }자 이하로 입력하세요.
refusal-password-not-hashed = 암호를 보호하지 못해 저장하지 않았습니다. 다시 입력하세요.
refusal-password-too-short = 12자 이상을 사용하세요.
refusal-password-too-long = 123자 이하로 입력하세요.
refusal-password-too-simple = 소문자, 대문자, 숫자, 특수 문자 중 세 가지 이상을 사용하세요.
refusal-password-control = 암호에는 제어 문자를 사용할 수 없습니다.
refusal-password-contains-user = 암호에 사용자 이름을 포함할 수 없습니다.

## Roles and places

refusal-role = { $member }의 역할은 “{ $role }”이므로 이 작업을 할 수 없습니다. 랩 계정 소유자에게 요청하거나 다른 구성원으로 작업하세요.
refusal-not-your-lab = “{ $lab }”의 소유자는 { $owner }입니다. { $owner } 또는 랩 계정 관리자에게 요청하세요.
refusal-grants-access = { $member }의 역할은 “{ $role }”이며, 계정의 구성원은 랩 계정 소유자만 결정할 수 있습니다. { $owners }에게 요청하세요.
refusal-last-owner = { $member }은(는) 이 랩 계정의 유일한 소유자입니다. 액세스 권한을 부여할 사람이 남아 있도록 먼저 다른 구성원을 소유자로 지정하세요.
refusal-member-taken = “{ $name }”은(는) 이미 구성원입니다. 목록에서 역할을 변경하거나 다른 사람을 추가하세요.
refusal-cannot-run-labs = { $member }의 역할은 “{ $role }”이므로 랩을 운영할 수 없습니다. 다른 구성원을 선택하거나 먼저 역할 변경을 요청하세요.
refusal-no-such-member = “{ $name }”은(는) 이 랩 계정의 구성원이 아닙니다. 구성원 중에서 선택하세요.
refusal-other-geography = { $region }은(는) 이 랩 계정이 있는 지리 { $geography }에 속하지 않습니다. { $geography }의 지역을 선택하세요. 이미지를 만든 후에 지역을 더 추가할 수 있습니다.
refusal-bad-region = “{ $region }”은(는) 지역이 아닙니다. West Europe과 같은 지역을 선택하세요.
refusal-location-not-yours = 이 랩 계정에서는 랩 작성자가 위치를 선택할 수 없습니다. 위치를 지정하지 않거나 관리자에게 랩 설정에서 허용하도록 요청하세요.
refusal-network-decides = 이 랩 계정은 가상 네트워크 “{ $network }”에 연결되어 있으므로 모든 랩이 { $region }에 만들어집니다. 위치를 지정하지 않거나 관리자에게 랩 설정에서 네트워크를 제거하도록 요청하세요.
refusal-network-and-pick = 피어 가상 네트워크를 사용하면 모든 랩이 네트워크의 지역에 만들어지므로 랩 작성자가 위치를 선택할 수 없습니다. 둘 중 하나를 끄세요.

## Labs and templates

refusal-no-such-lab = 이 랩은 더 이상 존재하지 않습니다. 다른 랩을 선택하세요.
refusal-not-ready = 템플릿의 디스크가 아직 없습니다. 다 만들어질 때까지 기다리거나 실패한 작업을 다시 시도하세요.
refusal-template-not-stopped = 템플릿의 상태가 “{ $state }”입니다. 디스크가 변경되지 않도록 먼저 중지하세요.
refusal-template-already = 템플릿의 상태가 이미 “{ $state }”입니다.
refusal-template-changing = 템플릿의 현재 상태가 “{ $state }”입니다. 완료될 때까지 기다린 후 다시 시도하세요.
refusal-template-not-running = 템플릿의 상태가 “{ $state }”입니다. 먼저 시작하세요.
refusal-template-busy = 작업 { $job }에서 템플릿의 디스크를 사용하고 있습니다. 완료될 때까지 기다리거나 취소하세요.
refusal-lab-busy = 이 랩의 작업 { $job }이(가) 아직 진행 중입니다. 완료될 때까지 기다리거나 취소하세요.
refusal-publish-under-way = 템플릿을 게시하는 중입니다. 완료될 때까지 기다리세요.
refusal-machines = 랩의 머신은 1~{ $limit }대여야 합니다. { $asked }대는 지정할 수 없습니다.
refusal-prices = 가격표를 사용할 수 없습니다: { $what }. 가격표를 수정하세요. 가격은 변경되지 않았습니다.
refusal-policies = 할당량은 10,000시간 이하로, 대기 시간은 1분~7일로 지정하세요.
refusal-read-only = 이 작업 영역은 읽기 전용으로 열려 있으므로 아무것도 변경할 수 없습니다. 작업 영역을 사용 중인 다른 창을 닫은 후 다시 여세요.
refusal-edit-source-region = 이 버전은 { $region }에서 캡처되었으므로 이 지역은 대상 지역에서 제거할 수 없습니다. 제거할 다른 지역을 선택하거나 버전을 삭제하세요.
refusal-edit-not-a-target = 이 버전은 { $region }에 복제되어 있지 않으므로 제거할 항목이 없습니다.
refusal-edit-unknown-region = “{ $region }”은(는) 지역이 아닙니다. 목록에서 선택하세요.
refusal-edit-replicas = 한 지역의 버전당 복제본은 1~{ $limit }개여야 합니다. { $asked }개는 지정할 수 없습니다. 다른 수를 선택하세요.
refusal-edit-has-versions = “{ $name }”에 아직 버전이 { $versions }개 있습니다. 모든 버전을 먼저 삭제한 후 이미지를 삭제하세요.
refusal-text-too-long = { $limit }자 이하로 입력하세요.
refusal-path-not-absolute = “{ $path }”은(는) 전체 경로가 아닙니다. 파일이나 폴더의 전체 경로를 지정하세요.
refusal-path-not-text = 경로 “{ $path }”에 텍스트로 표현할 수 없는 문자가 있어 작업 영역에 기록할 수 없습니다. 파일이나 폴더의 이름을 바꾸거나 다른 항목을 선택하세요.
refusal-identifier = { $part }: { $problem }
refusal-identifier-taken = “{ $image }” 이미지에서 이미 이 게시자, 제품, SKU를 사용하고 있습니다. 이 세 값의 조합은 갤러리에서 고유해야 합니다. 이 중 하나를 변경하세요.
refusal-image-disabled = 랩 계정 관리자가 랩 작성자에 대해 “{ $name }”을(를) 사용하지 않도록 설정했습니다. 관리자에게 다시 사용하도록 요청하거나 다른 이미지를 선택하세요.
refusal-not-whole-mib = 디스크의 크기 { $size }바이트는 MiB의 정수 배가 아닙니다. Azure에서는 정수 MiB 크기의 디스크만 사용할 수 있습니다. 디스크를 다음 MiB까지 늘리거나 이 검사를 끄세요.
refusal-version-in-use = 작업 { $job }에서 “{ $name }” { $version }을(를) 사용하고 있습니다. 완료될 때까지 기다리거나 취소하세요.
refusal-already-in-region = { $region }에 이 버전이 이미 있거나 두 번 지정되었습니다. 이 지역을 제외하세요.
refusal-no-regions = 선택한 지역이 없습니다. 하나 이상 선택하세요.
refusal-verify-under-way = 갤러리를 검증하는 중입니다. 완료될 때까지 기다리거나 취소하세요.
refusal-collect-under-way = 갤러리를 정리하는 중입니다. 완료될 때까지 기다리거나 취소하세요.
refusal-no-replica = “{ $name }” { $version }의 복제본이 완료된 지역이 없으므로 읽을 데이터가 없습니다. 하나가 준비될 때까지 기다리세요.
refusal-no-replica-there = { $region }에는 “{ $name }” { $version }의 완료된 복제본이 없습니다. 복제본이 있는 지역을 선택하세요.
refusal-disk-empty = 이 디스크는 비어 있습니다(0바이트). 시스템이 설치된 디스크를 선택하세요.
refusal-disk-too-large = 디스크의 크기는 { $size }이며, 랩에서는 { $limit }까지 사용할 수 있습니다. 먼저 디스크 크기를 줄이세요.
refusal-no-such-marketplace-image = Marketplace 이미지 “{ $id }”이(가) 없습니다. 목록에서 선택하세요.

## Addresses of galleries in an object store

model-address-scheme = 지원되지 않는 종류의 주소입니다. Azure Blob Storage의 경우 az://ACCOUNT/CONTAINER/FOLDER, S3의 경우 s3://BUCKET/FOLDER 또는 폴더의 경로를 입력하세요.
model-address-secret = 주소는 작업 영역에 저장되므로 키, 암호 또는 서명을 포함할 수 없습니다. “@” 앞부분과 “?”부터 뒷부분을 빼고, 키는 환경 변수로 프로그램에 전달하거나 서비스의 자체 도구로 로그인하세요.
model-address-account = 이 주소의 스토리지 계정 이름이 올바르지 않습니다. 3~24자의 영문 소문자와 숫자여야 합니다. az://ACCOUNT/CONTAINER/FOLDER 형식으로 입력하세요.
model-address-container = 이 주소의 컨테이너 이름이 없거나 올바르지 않습니다. 3~63자의 영문 소문자, 숫자, 연속되지 않는 하이픈이어야 합니다. az://ACCOUNT/CONTAINER/FOLDER 형식으로 입력하세요.
model-address-bucket = 이 주소의 버킷 이름이 없거나 올바르지 않습니다. 3~63자의 영문 소문자, 숫자, 하이픈, 연속되지 않는 마침표여야 합니다. s3://BUCKET/FOLDER 형식으로 입력하세요.
model-address-prefix = 이 주소의 폴더 이름은 도구에 따라 다르게 해석될 수 있습니다. 영문자, 숫자, 마침표, 하이픈, 밑줄을 사용하고 영문자나 숫자로 시작하세요.
model-address-folder = 이 컴퓨터에 있는 폴더의 주소가 아닙니다. 대신 전체 경로를 지정하세요.

## The gallery and its images

refusal-no-gallery = 이 랩 계정에 연결된 공유 이미지 갤러리가 없습니다. 랩 계정의 관리자가 연결할 수 있습니다.
refusal-gallery-attached = “{ $name }” 갤러리가 연결되어 있습니다. 랩 계정에는 한 번에 하나의 갤러리만 연결할 수 있습니다. 먼저 갤러리를 분리하세요.
refusal-gallery-in-use = 작업 { $jobs }개가 아직 갤러리를 사용하고 있습니다. 완료될 때까지 기다리거나 취소하세요.
refusal-gallery-not-read = 갤러리를 아직 읽지 않아 이름을 확인할 수 없습니다. 잠시 후 다시 시도하세요.
refusal-other-gallery = 이 작업의 갤러리가 현재 연결되어 있지 않습니다. 먼저 해당 갤러리를 연결하세요.
refusal-no-such-image = 갤러리에 “{ $name }” 이미지가 없습니다. 그 사이에 삭제되었을 수 있습니다. 다른 이미지를 선택하세요.
refusal-no-such-version = “{ $name }”에는 여기서 사용할 수 있는 버전 { $version }이(가) 없습니다. 다른 버전을 선택하세요.
refusal-export-under-way = “{ $image }”(으)로 내보내기가 이미 진행 중입니다. 완료될 때까지 기다리거나 취소하세요.
refusal-not-this-labs-image = “{ $name }”은(는) 이 랩을 만든 이미지도, 이 랩에서 내보낸 이미지도 아닙니다. 대신 새 이미지를 만드세요.
refusal-os-state-differs = “{ $name }”의 OS 상태는 “{ $state }”입니다. 한 이미지의 모든 버전은 상태가 같아야 하며, 내보내기는 항상 “특수화됨”입니다. 대신 새 이미지를 만드세요.
refusal-os-type-differs = “{ $name }”의 운영 체제가 다릅니다. 대신 새 이미지를 만드세요.
refusal-generation-differs = “{ $name }”은(는) 다른 세대의 가상 머신용입니다. 대신 새 이미지를 만드세요.
refusal-versions-used-up = “{ $name }”의 버전 번호를 모두 사용했습니다. 대신 새 이미지를 만드세요.
refusal-withheld = 이 랩에는 “{ $name }”을(를) 사용할 수 없습니다. { $reason }

## Jobs

refusal-no-such-job = 이러한 작업이 없습니다. 랩의 작업은 랩을 삭제하면 함께 삭제됩니다.
refusal-job-not-active = 이 작업은 이미 끝났으므로 중지할 것이 없습니다.
refusal-job-at-work = 이 작업은 아직 진행 중이므로 메시지를 닫을 수 없습니다. 완료될 때까지 기다리거나 작업을 취소하세요.
refusal-job-stopping = 이 작업은 이미 중지하는 중입니다. 잠시 기다리세요.
refusal-job-not-retryable = 이 작업은 진행 중이거나 완료되었거나 이후 작업으로 대체되어 다시 시도할 수 없습니다. 아직 열려 있으면 취소하여 닫으세요.
refusal-changed = 그사이에 내용이 변경되었습니다. 다시 확인한 후 작업을 반복하세요.

## What contradicts what in a workspace that was edited by hand or damaged; stands in a sentence of the store.

model-flaw-no-owner = 랩 계정에 소유자가 없습니다
model-flaw-member-twice = 랩 계정에 구성원 “{ $name }”이(가) 두 번 있습니다
model-flaw-not-a-member = 작업 중인 “{ $name }”이(가) 랩 계정의 구성원이 아닙니다
model-flaw-lab-number = 랩 { $id }이(가) 랩 { $key }(으)로 기록되어 있습니다
model-flaw-job-number = 작업 { $id }이(가) 작업 { $key }(으)로 기록되어 있습니다
model-flaw-number-twice = 번호 { $number }이(가) 랩과 작업에 모두 사용되고 있습니다
model-flaw-next-id = 다음 번호 { $number }이(가) 이미 사용되었거나 너무 큽니다
model-flaw-lab-twice = “{ $name }” 랩이 두 개 있습니다
model-flaw-no-disk = 랩 { $lab }이(가) 준비되었지만 디스크가 없습니다
model-flaw-not-its-job = 랩 { $lab }이(가) 자신의 것이 아닌 작업 { $job }을(를) 기다립니다
model-flaw-disk-twice = 디스크 “{ $file }”이(가) 두 곳에 속해 있거나 삭제될 예정입니다
model-flaw-pool = 랩 { $lab }의 가상 머신 풀이 게시 상태와 맞지 않습니다
model-flaw-template-on = 작업이 디스크를 사용하는 동안 랩 { $lab }의 템플릿이 실행되고 있습니다
model-flaw-two-jobs = 작업 두 개가 랩 { $lab }의 템플릿을 사용하고 있습니다
model-flaw-two-upkeeps = 작업 { $job }와(과) 다른 작업이 동시에 갤러리를 유지 관리하고 있습니다
model-flaw-no-lab = 작업 { $job }이(가) 존재하지 않는 랩 { $lab }에 속해 있습니다
model-flaw-gallery-job = 작업 { $job }이(가) 랩에 속하면서 갤러리 작업을 하거나 그 반대입니다
model-flaw-targets = 작업 { $job }의 첫 번째 지역이 캡처한 지역이 아니거나 같은 지역이 두 번 지정되어 있습니다
model-flaw-disabled-key = 사용 안 함으로 설정된 이미지 “{ $image }”이(가) 소문자가 아닙니다
model-flaw-disabled-marketplace-key = 사용 안 함으로 설정된 Marketplace 이미지 “{ $image }”이(가) 소문자가 아닙니다
model-flaw-peer-network = 피어 네트워크 “{ $name }”의 이름 또는 지역이 네트워크에 유효하지 않습니다
model-flaw-network-and-pick = 피어 네트워크에 따라 위치가 정해지는데 랩 작성자의 위치 선택이 허용되어 있습니다
model-flaw-default-policies = 새 랩의 기본값에 랩에서 사용할 수 없는 시간 또는 분이 지정되어 있습니다
model-flaw-lab-name = 랩 { $lab }의 이름이 랩 이름으로 유효하지 않습니다
model-flaw-policies = 랩 { $lab }에 랩에서 사용할 수 없는 시간 또는 분이 지정되어 있습니다
model-flaw-not-hashed = 랩 { $lab }의 암호로 저장된 값이 암호의 해시가 아닙니다
model-flaw-image-name = 작업 { $job }의 이미지 이름이 유효하지 않습니다
model-flaw-outcome = 작업 { $job }의 결과가 요청한 내용과 다릅니다
model-flaw-relative-gallery = 연결된 갤러리의 폴더가 전체 경로가 아닙니다
model-flaw-gallery-address = 연결된 갤러리의 주소가 갤러리에 유효하지 않습니다

## What a gallery costs

model-cost-disk = 이미지 크기의 관리 디스크
model-cost-disk-assumes = Lab Services 가이드의 계산 방식입니다. 각 복제본을 데이터양에 관계없이 전체 디스크가 들어가는 가장 작은 표준 HDD 관리 디스크로 계산합니다.
model-cost-snapshot = 사용한 공간의 스냅샷
model-cost-snapshot-assumes = 갤러리 설명서의 계산 방식입니다. 각 복제본을 스냅샷으로 보고 디스크에서 사용한 바이트에 대해 계산합니다.

model-zone-north-america = 북아메리카
model-zone-europe = 유럽
model-zone-asia-pacific = 아시아, 오세아니아, 중동, 아프리카
model-zone-south-america = 남아메리카

model-prices-currency = “{ $code }”은(는) USD와 같은 영문 대문자 세 글자의 통화 코드가 아닙니다
model-prices-no-size = “{ $size }”의 시간당 가격이 없습니다
model-prices-no-disks = 관리 디스크의 가격이 없습니다
model-prices-disk-order = { $gib }GiB 디스크가 작은 디스크 다음에 오지 않거나 디스크의 최대 크기를 초과합니다
model-prices-too-high = 가격 { $price }이(가) { $limit }을(를) 초과합니다
