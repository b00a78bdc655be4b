### A lab's virtual machine pool and its settings.

## Virtual machine pool

ui-pool = 가상 머신 풀
ui-pool-count = 랩을 게시할 때 템플릿으로 만든 가상 머신 { $count }대입니다.
ui-pool-publishing = 템플릿을 게시하는 중…
ui-pool-failed = 풀을 채우지 못했습니다. 템플릿을 다시 게시하세요.
ui-pool-empty = 아직 가상 머신이 없습니다
ui-pool-empty-text = 먼저 템플릿을 게시하세요. 그러면 템플릿으로 만든 가상 머신이 각 학생에게 제공됩니다.
ui-pool-to-template = 템플릿으로 이동
ui-pool-number = 가상 머신
ui-pool-state = 상태
ui-pool-assigned = 할당 대상
ui-pool-machine = 가상 머신 { $number }
ui-pool-unassigned = 할당되지 않음

## Settings of a lab

ui-lab-settings = 설정
ui-lab-settings-lab = 랩
ui-lab-settings-created = 만든 날짜
ui-lab-settings-no-user = 기록 없음
ui-lab-settings-same-password = 모든 가상 머신에 동일
ui-lab-settings-own-password = 학생이 처음 로그인할 때 직접 설정
ui-lab-settings-remote-desktop = 원격 데스크톱 연결
ui-lab-settings-on = 사용
ui-lab-settings-off = 사용 안 함
ui-lab-settings-delete = 랩 삭제
ui-lab-settings-delete-means = 랩과 해당 템플릿의 디스크 및 가상 머신을 삭제합니다. 이 랩에서 내보낸 이미지는 갤러리에 그대로 유지됩니다.
ui-lab-settings-delete-button = 랩 삭제…
