### 설명서 그림의 장면.

docs-file = { $path }을(를) 읽지 못했습니다: { $cause }. 파일이 있는지, 읽을 권한이 있는지 확인하세요.
docs-unreadable = { $file }을(를) 읽을 수 없습니다({ $problem }). 파일을 고친 다음 다시 시도하세요.
docs-no-scene = “{ $name }” 장면이 없습니다. 사용할 수 있는 장면: { $valid }.
docs-no-article = “{ $name }” 문서에 속한 장면이 없습니다. 장면이 있는 문서: { $valid }.
docs-no-stage = { $file }은(는) “{ $name }” 무대에서 시작하지만 그런 무대가 없습니다. 사용할 수 있는 무대: { $valid }.
docs-no-message = { $file }에서 지정한 “{ $name }” 메시지가 어떤 언어 파일에도 없습니다. 가장 비슷한 메시지: { $valid }.
docs-no-key = { $file }에서 지정한 “{ $name }” 키가 없습니다. 사용할 수 있는 키: { $valid }.
docs-bad-target = { $file }에서 { $target }을(를) 찾습니다. 메시지나 텍스트 중 하나를 지정하거나 적어도 역할을 지정하세요.
docs-bad-number = { $file }에 숫자 { $number }이(가) 있지만 이 자리에는 { $least }에서 { $most } 사이의 숫자가 와야 합니다.
docs-play-failed = “{ $scene }” 장면({ $lang })의 그림을 만들지 못했습니다: { $problem }
docs-play-step-failed = “{ $scene }” 장면({ $lang })의 { $step }단계를 실행하지 못했습니다: { $problem }
docs-play-wait = 기다리는 상태가 되지 않습니다. 진행 중인 작업이 없거나 이미 더 진행되었습니다.
docs-not-on-stage = 파일 대화 상자처럼 장면의 무대에 없는 것을 요청합니다. 무대에 추가하거나 다른 방법을 사용하세요.
docs-play-no-dialog = 표시할 대화 상자가 열려 있지 않습니다.
docs-play-empty = 표시할 부분이 창 밖에 있습니다.
docs-play-already = { $target }은(는) 이미 그 상태입니다. 아무것도 바꾸지 않는 단계는 아무것도 증명하지 않습니다.
docs-play-nowhere = { $target }이(가) 화면에 없습니다. 화면에 있는 것: { $there }.
docs-play-several = { $target }에 해당하는 것이 여러 개입니다: { $found }. 역할이나 이를 포함하는 요소를 추가하세요.
docs-play-disabled = { $target }은(는) 지금 사용할 수 없습니다.
docs-play-unseen = { $target }을(를) 보이는 곳으로 가져올 수 없습니다.
docs-play-covered = { $target }이(가) 대화 상자 등 다른 것에 가려져 있습니다. 먼저 그것을 닫으세요.
docs-fault-over = “{ $text }”이(가) “{ $other }” 위에 겹쳐 있습니다
docs-fault-shortened = “{ $text }”이(가) 줄임표로 줄여져 있습니다
docs-fault-cut = “{ $text }”이(가) 잘려 있습니다
docs-fault-glyphs = “{ $text }”에 어떤 글꼴로도 그릴 수 없는 문자가 있습니다: { $characters }
docs-fault-nameless = 이름이 없는 컨트롤이 있습니다: { $control }
