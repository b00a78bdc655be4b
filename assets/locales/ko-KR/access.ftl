### Who may do what in a lab account, and the account at a glance.

## Access control: members and their roles

ui-members = 액세스 제어(IAM)
ui-members-about = 이 랩 계정의 구성원과 각 구성원이 할 수 있는 작업입니다. 이 컴퓨터에는 로그인 절차가 없으며, 작업 영역을 여는 사람이 위쪽에서 누구로 작업할지 선택합니다.
ui-members-list = 구성원 및 역할
ui-member-name = 구성원
ui-member-role = 역할
ui-member-labs = 랩
ui-member-you = 나
ui-member-more = { $name }에 대한 추가 명령
ui-member-act = { $name }(으)로 작업
ui-member-acting = 이미 { $name }(으)로 작업 중입니다.
ui-member-role-menu = 역할 변경…
ui-member-remove-menu = 제거…
ui-member-add-menu = 구성원 추가

## Adding a member

ui-member-add-title = 구성원 추가
ui-member-add = 추가
ui-member-add-name = 이름
ui-member-add-rule = 동료들이 아는 이름을 입력하세요. 이미지에 기록되므로 나중에 변경할 수 없습니다.
ui-member-add-refused = 구성원을 추가하지 못했습니다

## Changing a role

ui-member-role-title = { $name }의 역할
ui-member-role-change = 역할 변경
ui-member-role-is-so = { $name }은(는) 이미 이 역할을 맡고 있습니다. 다른 역할을 선택하세요.
ui-member-role-labs = 랩 { $count }개의 소유자는 계속 { $name }입니다. 다른 사람에게 넘길 때까지 관리자만 운영할 수 있습니다.
ui-member-role-refused = 역할을 변경하지 못했습니다

## Taking a member out

ui-member-remove-title = { $name }을(를) 랩 계정에서 제거하시겠습니까?
ui-member-remove = 제거
ui-member-remove-labs = 랩 { $count }개가 모든 내용과 함께 { $heir }에게 넘어갑니다. 관리자는 다른 사람에게 넘길 수 있습니다.
ui-member-remove-stays = 이미지와 진행 중인 작업은 그대로 유지됩니다. 아무것도 삭제되지 않습니다.
ui-member-remove-you = 현재 사용 중인 구성원입니다. 이후에는 { $heir }(으)로 작업합니다.
ui-member-remove-refused = 구성원을 제거하지 못했습니다

## Giving a lab away

ui-lab-owner = 소유자
ui-lab-owner-title = “{ $lab }”의 소유자
ui-lab-owner-change = 소유자 변경
ui-lab-owner-is-so = { $name }이(가) 이미 이 랩의 소유자입니다. 다른 구성원을 선택하세요.
ui-lab-owner-means = 이제부터 랩을 운영하고 템플릿을 내보냅니다. 관리자는 모든 랩을 운영할 수 있습니다.
ui-lab-owner-gives-up = 더 이상 “{ $lab }”을(를) 변경할 수 없게 됩니다.
ui-lab-owner-refused = 소유자를 변경하지 못했습니다

## Overview

ui-overview-place = { $region }의 랩 계정
ui-overview-about = 이 계정 정보
ui-overview-location = 위치
ui-overview-gallery = 공유 이미지 갤러리
ui-overview-no-gallery = 연결된 갤러리 없음
ui-overview-owners = 소유자
ui-overview-labs = { $count ->
   *[other] 랩
}
ui-overview-images = { $count ->
   *[other] 이미지
}
ui-overview-costs = 월 예상 비용
ui-overview-jobs = { $count ->
   *[other] 진행 중인 작업
}
ui-overview-members = 구성원 { $count }명
ui-overview-attention = 확인 필요
ui-overview-fine = 확인이 필요한 항목이 없습니다.
ui-overview-show-gallery = 갤러리 표시
ui-overview-show-jobs = 작업 표시
ui-overview-show-labs = 랩 표시
ui-overview-show-image = { $image } 표시
ui-overview-more = 그 외 { $count }개.
