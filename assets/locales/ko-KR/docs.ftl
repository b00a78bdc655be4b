### Documentation pictures.

docs-picture-fault = 그림을 그리지 못했습니다: { $problem }. 프로그램의 결함이며 이 그림 외에는 영향이 없습니다. 이 문제를 보고해 주세요.
docs-picture-size = { $width }x{ $height }픽셀의 그림은 그릴 수 없습니다. 각 변은 1~{ $side }픽셀, 그림 전체는 최대 { $pixels }픽셀이어야 합니다. 다른 크기나 배율을 선택하세요.
docs-encode-gif-size = GIF의 각 변은 최대 { $side }픽셀이지만 이 그림은 { $width }x{ $height }픽셀입니다. 더 작은 크기나 배율을 선택하거나 애니메이션을 APNG로 저장하세요.
docs-encode-text = 그림의 텍스트 “{ $keyword }”에는 널 문자가 없어야 하며 크기는 최대 { $most }입니다. 텍스트를 줄이세요.
docs-read-file-size = 이 그림 파일의 크기는 { $size }이며 최대 { $most }까지 읽습니다. 그림을 다시 만드세요.
docs-read-size = 이 그림 파일은 { $width }x{ $height }픽셀입니다. 각 변 최대 { $side }픽셀, 전체 최대 { $pixels }픽셀인 파일을 읽습니다. 그림을 다시 만드세요.
docs-read-broken = 읽을 수 있는 PNG 그림이 아닙니다: { $problem }. 그림을 다시 만드세요.
docs-preset-unknown = “{ $name }” 사전 설정이 없습니다. 사용할 수 있는 사전 설정: { $names }. 직접 만든 사전 설정은 .ron으로 끝나는 파일로 지정합니다.
docs-preset-file = 사전 설정 { $path }을(를) 읽을 수 없습니다: { $cause }. 아무것도 기록되지 않았습니다. 파일의 이름과 위치를 확인하고 다시 시도하세요.
docs-preset-syntax = “{ $name }” 사전 설정을 읽을 수 없습니다. { $problem }. 아무것도 기록되지 않았습니다. 파일을 수정하고 다시 시도하세요.
docs-preset-value = “{ $name }” 사전 설정의 { $entry } 값으로는 그림을 만들 수 없습니다. 아무것도 기록되지 않았습니다. 파일을 수정하고 다시 시도하세요.
docs-preset-width = 그림의 너비는 { $width }픽셀이며 사전 설정에서는 { $most }픽셀까지 허용합니다. 더 좁게 자르거나 더 작은 창이나 배율을 선택하세요.
docs-preset-weight = 그림 파일의 크기는 { $size }이며 사전 설정에서는 { $most }까지 허용합니다. 더 좁게 자르거나 더 작은 배율을 선택하세요.
docs-preset-alt-short = 대체 텍스트의 길이는 { $length }자이며 최소 { $least }자가 필요합니다. 그림에 무엇이 보이고 무엇이 강조되었는지 설명하세요.
docs-preset-alt-long = 대체 텍스트의 길이는 { $length }자이며 최대 { $most }자까지 허용됩니다. 이 단계에 중요한 내용만 설명하세요.
docs-preset-alt-period = 대체 텍스트가 마침표로 끝나지 않습니다. 문장으로 작성하세요.
docs-preset-alt-file = 대체 텍스트에 파일 이름 { $name }이(가) 있습니다. 그림을 볼 수 없는 사람에게는 아무 의미가 없습니다. 그림에 무엇이 보이는지 설명하세요.
docs-preset-alt-space = 대체 텍스트의 앞뒤에 공백이 있거나 여러 줄입니다. 한 줄로 작성하세요.
docs-preset-contrast = 강조 표시가 배경에서 두드러지지 않습니다. 대비가 3:1 미만입니다. 다른 색을 선택하거나 다른 곳을 가리키세요.

## 문서

docs-article-unknown = “{ $name }” 문서가 없습니다. 사용할 수 있는 문서: { $names }.
docs-article-syntax = “{ $name }” 문서를 읽을 수 없습니다. { $problem }. 아무것도 기록되지 않았습니다. 파일을 수정하고 다시 시도하세요.
docs-article-message = “{ $name }” 문서의 { $line }줄 { $column }열에서 지정한 “{ $id }” 메시지가 없습니다. 아무것도 기록되지 않았습니다. 파일을 수정하고 다시 시도하세요.
