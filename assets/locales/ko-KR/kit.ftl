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
