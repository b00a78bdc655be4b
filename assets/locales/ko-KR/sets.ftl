### Sets of documentation pictures.

docs-manifest-read = { $path }을(를) 읽지 못했습니다: { $cause }. 이 파일에는 승인된 그림이 기록되어 있습니다. 변경된 내용은 없습니다. 디스크 또는 연결을 확인한 후 다시 시도하세요.
docs-manifest-write = { $path }에 쓰지 못했습니다: { $cause }. 이 파일에는 승인된 그림이 기록되어 있으며 그대로 두었습니다. 디스크 또는 쓰기 권한을 확인한 후 다시 시도하세요.
docs-manifest-syntax = { $path }을(를) 읽을 수 없습니다({ $problem }). 이 파일에는 승인된 그림이 기록되어 있으며 그대로 두었습니다. 버전 관리에서 되돌리거나, 제거한 후 그림을 다시 승인하세요.
docs-manifest-newer = { $path }은(는) 더 새로운 Lab Gallery에서 작성했습니다. 형식 번호는 { $found }이며 이 버전은 { $known }까지 지원합니다. 변경된 내용은 없습니다. 더 새로운 버전을 사용하세요.
docs-write-failed = { $path }에 쓸 수 없습니다: { $cause }. 변경된 내용은 없습니다. 다른 폴더를 선택하거나 쓰기 권한을 요청하세요.
docs-write-folder = 파일 { $path } 위치에 폴더가 있습니다. 변경된 내용은 없습니다. 폴더를 옮기거나 그림을 저장할 다른 폴더를 선택하세요.
docs-write-file = { $path }은(는) 파일이지만 그 위치에는 그림을 저장할 폴더가 필요합니다. 변경된 내용은 없습니다. 파일을 옮기거나 다른 폴더를 선택하세요.
docs-write-stopped = 중지했습니다. 변경된 내용은 없습니다.
docs-check-changed = { $count ->
    [0] 승인된 그림과 다릅니다: { $widgets }
   *[other] { $count }픽셀이 승인된 그림과 다릅니다: { $widgets }
}
docs-check-resized = 그림은 { $width }x{ $height }픽셀이지만 승인된 그림은 { $old-width }x{ $old-height }픽셀입니다: { $widgets }
docs-check-altered = 파일이 승인된 그림이 아닙니다. “docs bless”가 아닌 다른 방법으로 변경되었습니다
docs-check-altered-at = 파일이 승인된 그림이 아닙니다. 픽셀 { $count }개가 “docs bless”가 아닌 다른 방법으로 변경되었습니다(x { $left }, y { $top }, { $width } x { $height } 픽셀)
docs-check-alt = 대체 텍스트가 승인된 것과 다릅니다
docs-check-missing = 승인된 그림의 파일이 없습니다
docs-check-new = 그림이 아직 승인되지 않았습니다
docs-check-orphan = 이 그림을 만드는 장면이 더 이상 없습니다
docs-check-mail = “{ $text }”은(는) 실제 메일 주소처럼 보입니다. contoso.com, fabrikam.com 또는 example.com의 주소를 사용하세요
docs-check-phone = “{ $text }”은(는) 실제 전화번호처럼 보입니다. (425) 555-0100과 같은 번호를 사용하세요
docs-check-address = “{ $text }”은(는) 실제 컴퓨터의 주소로 보입니다. 192.0.2.1, 198.51.100.1 또는 203.0.113.1과 같은 주소를 사용하세요
docs-check-home = “{ $text }”은(는) 실제 사용자의 홈 폴더처럼 보입니다. /home/student와 같은 폴더를 사용하세요
docs-check-guid = “{ $text }”은(는) 실제 식별자처럼 보입니다. 00000000-0000-0000-0000-000000000000과 같은 식별자를 사용하세요
docs-touched-pixels = { $role } “{ $name }”({ $count }픽셀)
docs-touched-new = { $role } “{ $name }”(새 항목)
docs-touched-gone = { $role } “{ $name }”(없어짐)
docs-touched-moved = { $role } “{ $name }”(이동됨)
docs-touched-renamed = { $role } “{ $name }”(이전: “{ $before }”)
docs-touched-nothing = 이름이 있는 항목 없음
docs-set-make = 그림 { $count }개를 만들지 못해 아무것도 쓰지 않았습니다. 장면을 수정한 후 다시 시도하세요.
docs-set-differs = { $folder }에 승인된 그림이 있으며 그중 { $count }개가 승인된 것과 달라집니다: { $files }. 변경된 내용은 없습니다. “docs check”로 차이를 확인하고 “docs bless”로 승인하세요.
docs-set-foreign = { $folder }에서 새 파일이 들어갈 자리에 이 프로그램이 쓴 것과 다른 파일이 있습니다: { $files }. 변경된 내용은 없습니다. 직접 수정한 내용을 다른 이름으로 보관하거나 다른 폴더를 선택하거나 “docs build --force”로 바꾸세요.
docs-flaw = { $file }: { $what }
docs-sheet-old = 승인됨
docs-sheet-new = 새 그림
docs-sheet-difference = 차이점
docs-blessed-new = 새 그림
docs-blessed-changed = 변경됨: { $widgets }
docs-blessed-words = 픽셀은 같고 파일에 담긴 설명이 새로워졌습니다
docs-blessed-removed = 제거됨
cli-docs-article = 문서
cli-docs-scene = 장면
cli-docs-accepted = 승인됨
cli-docs-changed = 변경됨
cli-docs-missing = 없음
cli-docs-fails = 실패
cli-docs-built = { $articles ->
    [0] { $folder }에 그림 { $pictures }개({ $size }), { $time } 걸림.
   *[other] { $folder }에 그림 { $pictures }개와 문서 { $articles }개({ $size }), { $time } 걸림.
}
cli-docs-blessed = { $count ->
    [0] 모두 이미 승인되었습니다: { $file }에 { $pictures }개.
   *[other] { $count }개를 승인했습니다. 이제 집합에 { $pictures }개가 있습니다. { $file }을(를) 참조하세요.
}
cli-docs-good = 그림 { $count }개가 모두 승인된 것과 같으며 문제가 없습니다.
cli-docs-bad = 그림 { $pictures }개에 문제가 { $count }건 있습니다.
cli-docs-report = 이전 그림, 새 그림, 차이점을 나란히 보기: { $folder }
cli-docs-no-report = 차이점 그림을 저장할 위치가 없습니다. --report로 폴더를 지정하세요.
cli-docs-no-set = 승인된 그림을 찾을 수 없습니다. 이 폴더는 소스 체크아웃에 속하지 않습니다. --out으로 집합의 폴더를 지정하세요.
cli-docs-none = { $folder }에서 아직 아무것도 승인되지 않았습니다. “docs bless”로 현재 그림을 승인하세요.
cli-docs-own-scenes = 이 그림이 직접 만든 장면의 그림이라면 --scenes로 해당 폴더를 지정하세요.
cli-docs-warning = 경고: { $line }
cli-docs-progress = { $lang }: 그림 { $total }개 중 { $done }개
cli-docs-lang-near = { $asked } 텍스트가 없어 대신 { $used }을(를) 사용합니다.
cli-docs-films = { $count ->
    [0] 이 장면에는 애니메이션이 없습니다. 애니메이션이 있는 장면: { $scenes }
   *[other] 그중 애니메이션은 { $count }개입니다.
}
cli-docs-explain-scene = 장면(폴더/scenes/문서/이름.ron):
cli-docs-explain-stages = 시작하는 곳(stage):
cli-docs-explain-steps = 하는 일(steps):
cli-docs-explain-crop = 창에서 보여 주는 부분(crop):
cli-docs-explain-callouts = 그림에 그리는 것(callouts):
cli-docs-explain-targets = 화면에 있는 것을 가리키는 방법:
cli-docs-explain-roles = 역할(role):
cli-docs-explain-film = 그림과 함께 만드는 애니메이션(animation):
cli-docs-explain-more = “docs explain 이름”은 장면의 끝이나 무대의 시작에서 화면에 있는 것을 장면에서 쓰는 대로 나열합니다.
