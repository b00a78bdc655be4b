### Documentation pictures.

docs-picture-fault = 그림을 그리지 못했습니다: { $problem }. 프로그램의 결함이며 이 그림 외에는 영향이 없습니다. 이 문제를 보고해 주세요.
docs-picture-size = { $width }x{ $height }픽셀의 그림은 그릴 수 없습니다. 각 변은 1~{ $side }픽셀, 그림 전체는 최대 { $pixels }픽셀이어야 합니다. 다른 크기나 배율을 선택하세요.
docs-encode-gif-size = GIF의 각 변은 최대 { $side }픽셀이지만 이 그림은 { $width }x{ $height }픽셀입니다. 더 작은 크기나 배율을 선택하거나 애니메이션을 APNG로 저장하세요.
docs-encode-text = 그림의 텍스트 “{ $keyword }”에는 널 문자가 없어야 하며 크기는 최대 { $most }입니다. 텍스트를 줄이세요.
docs-read-file-size = 이 그림 파일의 크기는 { $size }이며 최대 { $most }까지 읽습니다. 그림을 다시 만드세요.
docs-read-size = 이 그림 파일은 { $width }x{ $height }픽셀입니다. 각 변 최대 { $side }픽셀, 전체 최대 { $pixels }픽셀인 파일을 읽습니다. 그림을 다시 만드세요.
docs-read-broken = 읽을 수 있는 PNG 그림이 아닙니다: { $problem }. 그림을 다시 만드세요.

## 문서

docs-article-unknown = “{ $name }” 문서가 없습니다. 사용할 수 있는 문서: { $names }.
docs-article-syntax = “{ $name }” 문서를 읽을 수 없습니다. { $problem }. 아무것도 기록되지 않았습니다. 파일을 수정하고 다시 시도하세요.
docs-article-message = “{ $name }” 문서의 { $line }줄 { $column }열에서 지정한 “{ $id }” 메시지가 없습니다. 아무것도 기록되지 않았습니다. 파일을 수정하고 다시 시도하세요.
