### Virtual disks: what is said when one cannot be read, written or trusted.

disk-not-found = { $path } 파일이 없습니다. 경로를 확인하거나 디스크를 다시 선택하세요.
disk-not-a-file = { $path }은(는) 디스크 파일이 아니라 폴더 또는 장치입니다. VHD, VHDX, QCOW2 또는 Raw 디스크 파일을 선택하세요.
disk-open-denied = { $path }을(를) 읽을 권한이 없습니다. 변경된 내용은 없습니다. 소유자에게 권한을 요청하거나 자신의 폴더에 복사하세요.
disk-open-failed = { $path }을(를) 열지 못했습니다: { $cause }. 변경된 내용은 없습니다.
disk-read-failed = { $path }을(를) 끝까지 읽지 못했습니다: { $cause }. 파일 자체는 변경되지 않았습니다. 다른 드라이브에 복사한 후 다시 시도하세요.
disk-create-failed = { $path }을(를) 만들지 못했습니다: { $cause }. 변경된 내용은 없습니다. 다른 폴더를 선택하세요.
disk-write-denied = { $path }에 쓸 권한이 없습니다. 변경된 내용은 없습니다. 쓰기 가능한 폴더를 선택하세요.
disk-write-failed = { $path }에 쓰지 못했습니다: { $cause }. 그때까지 쓴 데이터는 제거되었습니다. 드라이브를 확인한 후 다시 시도하세요.
disk-rename-failed = { $path }에 썼지만 이름을 지정하지 못했습니다: { $cause }. 쓴 파일은 다시 제거되었습니다. 다른 폴더를 선택한 후 다시 시도하세요.
disk-free-space-failed = { $path }의 여유 공간을 확인하지 못했습니다: { $cause }. 변경된 내용은 없습니다.
disk-empty = { $path }은(는) 비어 있습니다. 아직 복사 중인 디스크일 수 있습니다. 복사가 끝날 때까지 기다리거나 다른 디스크를 선택하세요.
disk-not-a-disk = { $path }은(는) 가상 디스크가 아닙니다. VHD, VHDX, QCOW2 또는 Raw 디스크 파일을 선택하세요.
disk-odd-length = { $path }의 크기는 { $length }바이트이지만 디스크의 크기는 512의 배수여야 합니다. 파일이 잘렸거나 가상 디스크가 아닙니다. 원본을 다시 복사하거나 VHD, VHDX, QCOW2 또는 raw 디스크 파일을 선택하세요.
disk-mislabelled = { $path }은(는) 이름은 { $format } 디스크이지만 내용이 다릅니다. 파일이 잘렸거나 손상되었거나 이름이 잘못되었습니다. 원래 위치에서 다시 복사하세요. Raw 디스크이면 이름이 .raw로 끝나도록 변경하세요.
disk-truncated = { $path }이(가) 잘렸습니다. 크기는 { $found }이지만 내부 테이블에 따르면 { $expected } 이상이어야 합니다. 파일은 변경되지 않았습니다. 원래 위치에서 다시 복사하세요.
disk-corrupt = { $path }이(가) 손상되었습니다: { $what }. 파일은 변경되지 않았습니다. 원래 위치에서 다시 복사하거나 다른 파일을 선택하세요.
disk-has-backing = { $path }은(는) 다른 디스크 { $backing } 위의 차이점 계층일 뿐입니다. 이 디스크가 이 컴퓨터의 어떤 파일이든 될 수 있으므로 읽지 않았습니다. 먼저 “qemu-img convert” 등으로 두 디스크를 하나로 합치세요.
disk-unsupported = { $path }을(를) 사용할 수 없습니다: { $what }. 파일은 변경되지 않았습니다.
disk-encrypted = { $path }은(는) 암호화되어 있습니다. 먼저 “qemu-img convert” 등으로 암호화를 해제하세요. 파일은 변경되지 않았습니다.
disk-changed = 읽는 동안 { $path }이(가) 변경되어 읽은 데이터가 서로 맞지 않으므로 폐기했습니다. 이 디스크를 사용하는 가상 머신을 종료하고 복사가 끝날 때까지 기다린 후 다시 시도하세요.
disk-no-space = { $folder }의 여유 공간은 { $free }이며 최대 { $needed }이(가) 필요합니다. 아무것도 쓰지 않았습니다. 공간을 확보하거나 다른 폴더를 선택하세요.
disk-full = { $path }을(를) 쓸 공간이 부족합니다: { $cause }. 그때까지 쓴 데이터는 제거되었습니다. 공간을 확보하거나 다른 폴더를 선택하세요.
disk-exists = { $path } 파일이 이미 있으며 그대로 두었습니다. 다른 이름을 선택하세요.
disk-bad-size = { $size }바이트는 디스크 크기로 사용할 수 없습니다. 0이 아닌 512바이트의 배수여야 합니다.
disk-too-large = { $format } 디스크의 최대 크기는 { $limit }이지만 이 디스크는 { $size }입니다. 다른 형식을 선택하세요.
disk-out-of-range = { $path }의 크기는 { $size }이지만 { $end }까지 읽거나 쓰려고 했습니다. 변경된 내용은 없습니다.
disk-cancelled = 취소되었습니다. 그때까지 쓴 데이터는 제거되었습니다.

disk-flaw-checksum = 헤더의 체크섬이 일치하지 않습니다
disk-flaw-header = 헤더에 유효하지 않은 값이 있습니다
disk-flaw-size = 크기가 유효하지 않습니다
disk-flaw-block-size = 블록 크기가 유효하지 않습니다
disk-flaw-table-size = 테이블이 디스크에 비해 너무 짧습니다
disk-flaw-table-entry = 테이블이 데이터가 있을 수 없는 위치를 가리킵니다
disk-flaw-compression = 압축된 데이터를 풀 수 없습니다
disk-flaw-log = 로그를 읽을 수 없습니다
disk-flaw-marked = 디스크를 쓴 프로그램이 손상된 것으로 표시했습니다

disk-feature-vmdk = VMware 디스크(VMDK)입니다. 먼저 “qemu-img convert” 등으로 VHD 또는 QCOW2로 변환하세요
disk-feature-vdi = VirtualBox 디스크(VDI)입니다. 먼저 “VBoxManage clonemedium” 등으로 VHD 또는 QCOW2로 변환하세요
disk-feature-archive = 보관 파일 또는 압축 파일입니다. 먼저 압축을 풀고 안에 있는 디스크를 선택하세요
disk-feature-iso = 설치된 머신의 디스크가 아니라 디스크 이미지(ISO)입니다. 이 파일로 머신을 설치한 후 해당 머신의 디스크를 선택하세요
disk-feature-qcow1 = QCOW 버전 1 디스크입니다. 먼저 “qemu-img convert” 등으로 QCOW2로 변환하세요
disk-feature-version = 이 프로그램에서 지원하지 않는 새 버전입니다. 프로그램 업데이트를 확인하거나 VHD로 변환하세요
disk-feature-incompatible = 이 프로그램에서 지원하지 않는 기능을 사용합니다. 먼저 “qemu-img convert” 등으로 VHD로 변환하세요
disk-feature-enormous = 테이블이 너무 커서 읽을 수 없습니다. 먼저 “qemu-img convert” 등으로 Raw 디스크로 변환하세요
disk-feature-dirty-log = 디스크를 사용한 프로그램에서 제대로 닫지 않았습니다. 해당 프로그램이나 Hyper-V에서 한 번 열었다가 닫으세요

disk-warning-header-copy = 디스크 헤더의 두 복사본 중 하나가 손상되어 다른 하나를 사용했습니다.
disk-warning-not-closed = 디스크를 사용한 프로그램에서 제대로 닫지 않았습니다. 게스트의 최신 변경 내용이 누락되었을 수 있습니다.
disk-warning-saved-state = 머신이 일시 중단된 상태로 이 디스크에 저장되어 있습니다. 머신을 제대로 종료한 후 디스크를 내보내세요.
