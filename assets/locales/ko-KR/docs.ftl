### Documentation pictures.

docs-picture-fault = 그림을 그리지 못했습니다: { $problem }. 프로그램의 결함이며 이 그림 외에는 영향이 없습니다. 이 문제를 보고해 주세요.
docs-picture-size = { $width }x{ $height }픽셀의 그림은 그릴 수 없습니다. 각 변은 1~{ $side }픽셀, 그림 전체는 최대 { $pixels }픽셀이어야 합니다. 다른 크기나 배율을 선택하세요.
