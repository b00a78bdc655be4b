### Sets of documentation pictures.

docs-manifest-read = { $path }을(를) 읽지 못했습니다: { $cause }. 이 파일에는 승인된 그림이 기록되어 있습니다. 변경된 내용은 없습니다. 디스크 또는 연결을 확인한 후 다시 시도하세요.
docs-manifest-write = { $path }에 쓰지 못했습니다: { $cause }. 이 파일에는 승인된 그림이 기록되어 있으며 그대로 두었습니다. 디스크 또는 쓰기 권한을 확인한 후 다시 시도하세요.
docs-manifest-syntax = { $path }을(를) 읽을 수 없습니다({ $problem }). 이 파일에는 승인된 그림이 기록되어 있으며 그대로 두었습니다. 버전 관리에서 되돌리거나, 제거한 후 그림을 다시 승인하세요.
docs-manifest-newer = { $path }은(는) 더 새로운 Lab Gallery에서 작성했습니다. 형식 번호는 { $found }이며 이 버전은 { $known }까지 지원합니다. 변경된 내용은 없습니다. 더 새로운 버전을 사용하세요.
docs-write-failed = { $path }에 쓸 수 없습니다: { $cause }. 변경된 내용은 없습니다. 다른 폴더를 선택하거나 쓰기 권한을 요청하세요.
docs-write-folder = 파일 { $path } 위치에 폴더가 있습니다. 변경된 내용은 없습니다. 폴더를 옮기거나 그림을 저장할 다른 폴더를 선택하세요.
docs-write-file = { $path }은(는) 파일이지만 그 위치에는 그림을 저장할 폴더가 필요합니다. 변경된 내용은 없습니다. 파일을 옮기거나 다른 폴더를 선택하세요.
docs-write-stopped = 중지했습니다. 변경된 내용은 없습니다.
