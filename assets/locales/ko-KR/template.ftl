### The Template page of a lab, and the dialogs that it opens.

ui-template = 템플릿
ui-template-title = 제목
ui-template-description = 설명
ui-template-description-hint = 설명을 추가하세요. 학생의 랩 타일에 표시됩니다.
ui-template-gone = 이 랩은 더 이상 존재하지 않습니다
ui-template-gone-text = 삭제되었거나 만들기가 취소되었습니다.
ui-template-all-labs = 모든 랩

## Toolbar

ui-template-tools = 템플릿 명령
ui-template-start = 템플릿 시작
ui-template-start-hint = 템플릿 VM을 시작하여 내용을 변경합니다.
ui-template-stop = 템플릿 중지
ui-template-stop-hint = 템플릿 VM을 종료합니다. 종료해야 내보낼 수 있습니다.
ui-template-connect = 템플릿에 연결
ui-template-connect-hint = 실행 중인 템플릿 VM에 연결합니다.
ui-template-reset-password = 암호 재설정
ui-template-reset-password-hint = 실행 중인 템플릿 VM에 새 암호를 설정합니다.
ui-template-publish = 게시
ui-template-publish-hint = 템플릿으로 학생들의 머신을 만듭니다.
ui-export-title = 공유 이미지 갤러리로 내보내기
ui-export-hint = 템플릿의 디스크를 다른 랩을 만들 수 있는 이미지로 저장합니다.

## Facts

ui-template-machine = 템플릿 가상 머신
ui-template-image = 이미지
ui-template-image-elsewhere = 연결된 갤러리에 없음
ui-template-from-file = 이 컴퓨터의 디스크 파일
ui-template-from-marketplace = Marketplace(빈 디스크로 시작)
ui-template-os = 운영 체제
ui-template-size = 크기
ui-template-disk = 디스크
ui-template-disk-used = { $used } 사용
ui-template-no-disk = 아직 없음
ui-template-file = 디스크 파일
ui-template-show-in-folder = 폴더에서 표시
ui-template-replace-disk = 디스크 교체…
ui-template-rename = 이름 바꾸기
ui-template-location = 위치
ui-template-created = 만든 날짜
ui-template-state = 상태
ui-template-no-hypervisor = 연결된 하이퍼바이저가 없습니다. 시작, 중지, 연결, 게시 명령은 여기에 표시되는 상태만 변경하며 머신을 실행하지 않습니다. 디스크는 실제 디스크입니다.

## History

ui-template-history = 이 랩의 내보내기
ui-template-history-empty = 이 템플릿은 아직 내보낸 적이 없습니다.
ui-template-history-image = 이미지
ui-template-history-version = 버전
ui-template-history-when = 날짜
ui-template-history-by = 실행자
ui-template-history-result = 결과
ui-template-history-size = 데이터
ui-template-history-new = 새 데이터
ui-template-history-time = 소요 시간
ui-template-history-more = { $count }개 더 표시
ui-template-result-failed = 실패
ui-template-result-interrupted = 중단됨
ui-template-result-cancelled = 취소됨
ui-template-result-at-work = 진행 중

## Export to Shared Image Gallery

ui-export-confirm = 내보내기
ui-export-refused = 내보내기를 시작하지 못했습니다
ui-export-mode = 이미지 저장 방법
ui-export-new = 새 이미지 만들기
ui-export-new-text = { $gallery }에 있는 새 이미지의 버전 { $version }
ui-export-update = 기존 이미지 업데이트
ui-export-update-text = 이 랩을 만들었거나 이 랩에서 내보낸 이미지의 새 버전
ui-export-change = { $image }: { $from } → { $to }
ui-export-change-first = { $image }: { $to }
ui-export-image = 업데이트할 이미지
ui-export-name = 이미지 이름
ui-export-name-rule = 문자, 숫자, 마침표, 하이픈, 밑줄. 80자 이하, 공백 없음.
ui-export-use-name = “{ $name }” 사용
ui-export-size = 주의
ui-export-what = 수행되는 작업
ui-export-stored-as = 저장 형식
ui-export-specialized-means = 템플릿의 계정과 설정이 이미지에 남습니다. 이 이미지로 랩을 만들려면 템플릿의 사용자 이름과 암호가 필요합니다.
ui-export-replicated-to = 복제 위치
ui-export-regions = { $geography } 지리의 { $count }개 지역
ui-export-show-regions = 지역 표시
ui-export-hide-regions = 지역 숨기기
ui-export-disk = 읽을 데이터
ui-export-reads = { $size } 디스크 중 { $used }. 이미 갤러리에 있는 데이터는 다시 저장되지 않습니다
ui-export-cost = 클라우드 비용
ui-export-month = { $replicas ->
    [1] 복제본 1개에 대해 월 { $price } 추가
   *[other] 전체 복제본 { $replicas }개에 대해 월 { $price } 추가
}
ui-export-egress = 다른 { $regions }개 지역에 복사하는 비용으로 최초 1회 { $price }
ui-export-no-price = 가격표에 이 크기의 디스크 가격이 없습니다.
ui-export-prices = 예상 비용입니다. { $model }, { $day } 기준 가격. 이 컴퓨터에 있는 데이터에는 요금이 부과되지 않습니다.

## Publish

ui-publish-title = 템플릿 게시
ui-publish-confirm = 게시
ui-publish-refused = 템플릿을 게시하지 못했습니다
ui-publish-machines = 가상 머신 수
ui-publish-machines-help = 학생당 1대이며, 1~{ $limit }대입니다.
ui-publish-not-a-number = 1~{ $limit }의 정수를 입력하세요.
ui-publish-cost = { $machines ->
    [1] 머신 1대를 실행하면 시간당 { $price }의 비용이 듭니다.
   *[other] 머신 { $machines }대를 모두 실행하면 시간당 { $price }의 비용이 듭니다.
}
ui-publish-final = 게시는 취소할 수 없습니다
ui-publish-final-text = 게시한 랩은 게시를 취소할 수 없습니다. 템플릿의 변경 내용은 다시 게시해야만 학생들에게 적용됩니다.
ui-publish-stops = 템플릿이 종료됩니다
ui-publish-stops-text = 템플릿이 현재 실행 중이며, 머신을 만들기 전에 종료됩니다.
ui-publish-again = 모든 머신이 다시 만들어지고 데이터가 지워집니다
ui-publish-again-text = 이 랩의 머신 { $count }대가 새로 만들어집니다. 학생이 머신에 저장한 데이터는 모두 손실됩니다.

## Reset password

ui-reset-password-title = 암호 재설정
ui-reset-password-confirm = 암호 재설정
ui-reset-password-refused = 암호를 재설정하지 못했습니다
ui-reset-password-user = 사용자 이름
ui-reset-password-new = 새 암호
ui-reset-password-waiting = 암호를 설정하는 중입니다.
ui-reset-password-once = 암호는 여기에 한 번만 표시됩니다. 해시만 저장되므로 암호를 적어 두세요.

## Replace disk

ui-replace-disk-title = 디스크 교체
ui-replace-disk-confirm = 디스크 교체
ui-replace-disk-refused = 디스크를 교체하지 못했습니다
ui-replace-disk-text = 이 컴퓨터에 있는 디스크 파일의 복사본을 템플릿에 설정합니다. 파일 자체는 읽기만 합니다.
ui-replace-disk-none = 랩에서 사용할 수 있는 디스크 파일을 지정하세요.
ui-replace-disk-format = 복사본의 형식
ui-replace-disk-lost-title = 템플릿의 디스크가 교체됩니다
ui-replace-disk-lost = 복사가 완료되면 { $file }이(가) 삭제됩니다. 이 파일에서 내보내지 않은 내용은 손실됩니다.
