### Documentation pictures.

docs-picture-fault = 그림을 그리지 못했습니다: { $problem }. 프로그램의 결함이며 이 그림 외에는 영향이 없습니다. 이 문제를 보고해 주세요.
docs-picture-size = { $width }x{ $height }픽셀의 그림은 그릴 수 없습니다. 각 변은 1~{ $side }픽셀, 그림 전체는 최대 { $pixels }픽셀이어야 합니다. 다른 크기나 배율을 선택하세요.

## 문서

docs-article-unknown = “{ $name }” 문서가 없습니다. 사용할 수 있는 문서: { $names }.
docs-article-syntax = “{ $name }” 문서를 읽을 수 없습니다. { $problem }. 아무것도 기록되지 않았습니다. 파일을 수정하고 다시 시도하세요.
docs-article-message = “{ $name }” 문서의 { $line }줄 { $column }열에서 지정한 “{ $id }” 메시지가 없습니다. 아무것도 기록되지 않았습니다. 파일을 수정하고 다시 시도하세요.
