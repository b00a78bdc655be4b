### What the window's own controls say, wherever they stand.

kit-dismiss = 닫기
kit-copy = 복사
kit-clear = 검색 지우기
kit-more = 추가 명령
kit-show-password = 암호 표시
kit-hide-password = 암호 숨기기
kit-back = { $place }(으)로 돌아가기
kit-step = { $total }단계 중 { $current }단계: { $title }
kit-notifications = 알림
kit-draft = 이전에 작성하던 초안입니다.
kit-draft-afresh = 새로 작성
kit-notifications-more = 외 { $count }개
kit-row = { $count }개 행 중 { $row }번째 행
kit-cell = { $column }: { $value }
kit-of-row = { $name }, { $subject }
kit-sorted-up = { $column } 기준 오름차순 정렬
kit-sorted-down = { $column } 기준 내림차순 정렬
