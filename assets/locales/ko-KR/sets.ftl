### Sets of documentation pictures.

docs-manifest-read = { $path }을(를) 읽지 못했습니다: { $cause }. 이 파일에는 승인된 그림이 기록되어 있습니다. 변경된 내용은 없습니다. 디스크 또는 연결을 확인한 후 다시 시도하세요.
docs-manifest-write = { $path }에 쓰지 못했습니다: { $cause }. 이 파일에는 승인된 그림이 기록되어 있으며 그대로 두었습니다. 디스크 또는 쓰기 권한을 확인한 후 다시 시도하세요.
docs-manifest-syntax = { $path }을(를) 읽을 수 없습니다({ $problem }). 이 파일에는 승인된 그림이 기록되어 있으며 그대로 두었습니다. 버전 관리에서 되돌리거나, 제거한 후 그림을 다시 승인하세요.
docs-manifest-newer = { $path }은(는) 더 새로운 Lab Gallery에서 작성했습니다. 형식 번호는 { $found }이며 이 버전은 { $known }까지 지원합니다. 변경된 내용은 없습니다. 더 새로운 버전을 사용하세요.
