### The dialog that uploads an image

ui-upload-title = 이미지 업로드
ui-upload-confirm = 업로드
ui-upload-refused = 업로드를 시작하지 못했습니다
ui-upload-text = 랩 외부의 디스크 파일을 랩 작성자가 랩을 만들 수 있는 이미지로 만듭니다. 파일 자체는 읽기만 합니다.
ui-upload-file-none = 먼저 디스크 파일을 선택하세요.
ui-upload-version = 기존 이미지의 새 버전
ui-upload-version-text = 갤러리에 있는 이미지의 다음 버전입니다. 이 이미지로 만든 랩의 디스크는 그대로 유지됩니다.
ui-upload-version-none = 갤러리에 아직 이미지가 없습니다.
ui-upload-image = 이미지
ui-upload-image-choose = 이미지 선택
ui-upload-image-none = 새 버전을 추가할 이미지를 선택하세요.
ui-upload-larger = 디스크가 이전보다 큽니다
ui-upload-smaller = 디스크가 이전보다 작습니다
ui-upload-size-differs = 이 디스크의 크기는 { $size }이고 “{ $image }” { $version }의 크기는 { $before }입니다. 새 버전으로 만드는 랩은 새 크기가 됩니다. 올바른 파일인지 확인하세요.
ui-upload-advanced = 고급
ui-upload-description = 설명
ui-upload-end-of-life = 수명 종료일
ui-upload-end-of-life-example = 2027-06-30
ui-upload-end-of-life-help = 연-월-일 형식입니다. 이 날짜 이후에는 버전을 사용하지 않는 것이 좋습니다. 참고 정보일 뿐 사용을 막지 않습니다.
ui-upload-end-of-life-wrong = 실제 날짜를 2027-12-31과 같이 연-월-일 형식으로 입력하세요.
ui-upload-end-of-life-past = 이미 지난 날짜입니다. 이미지가 수명 종료일이 지난 것으로 표시되지만 사용을 막지는 않습니다.
ui-upload-region = 캡처 지역
ui-upload-region-help = 이미지가 먼저 이 지역에 저장되고, 여기에서 다른 지역으로 복사됩니다.
ui-upload-whole-mib = MiB의 정수 배가 아닌 디스크 거부(Azure 규칙)
ui-upload-identifier-taken = 다른 이미지에서 이 조합을 사용하고 있습니다
ui-upload-room = 갤러리 공간이 부족할 수 있습니다
