### What the gallery would cost in the cloud: the account's Costs page, and the dialog that edits its prices.

ui-costs = 비용
ui-costs-about = 이 갤러리의 이미지를 클라우드에 둘 경우의 월 예상 비용입니다. 이 컴퓨터에 있는 데이터에는 요금이 부과되지 않습니다.
ui-costs-edit = 가격 편집
ui-costs-none = 갤러리가 없으므로 비용이 발생하지 않습니다
ui-costs-none-text = 갤러리 연결은 무료입니다. 갤러리에 이미지의 첫 번째 버전을 저장할 때부터 비용이 발생합니다.
ui-costs-unreadable = 계정의 자체 가격이 사용되지 않음
ui-costs-model = 가격 모델
ui-costs-assumes = 두 경우 모두 버전을 다른 지역으로 전송하는 비용은 지역마다 한 번만 발생하며, 한 지역의 두 번째 복제본은 다시 전송되지 않습니다. 머신 실행 비용은 포함되지 않습니다.
ui-costs-estimate = 예상 비용
ui-costs-month = 월 { $price }
ui-costs-for = 대상
ui-costs-replicas = { $regions }개 지역에 복제본 { $replicas }개
ui-costs-once = 1회
ui-costs-once-means = { $price }(각 버전을 다른 지역에 처음 복사할 때)
ui-costs-prices = 가격
ui-costs-list = { $day }, { $source }
ui-costs-published = 공개 가격표
ui-costs-own = 이 계정의 자체 가격표
ui-costs-here = 여기에 저장됨
ui-costs-stored = 이 갤러리의 디스크에 { $bytes }(더 이상 필요하지 않은 데이터 포함). 예상 비용에는 포함되지 않음
ui-costs-unpriced = 가격이 없는 항목이 있습니다
ui-costs-unpriced-text = 복제본 { $replicas }개는 가격표에 가격이 없어 합계에 포함되지 않았습니다. 충분히 큰 디스크를 가격표에 추가하거나 다른 모델을 선택하세요.

ui-costs-where = 비용 내역
ui-costs-by-image = 이미지별
ui-costs-by-version = 버전별
ui-costs-by-region = 지역별
ui-costs-plot-instead = 아래 표에 같은 수치가 있습니다.
ui-costs-others = 기타 { $count }개
ui-costs-image = 이미지
ui-costs-region = 지역
ui-costs-version = 버전
ui-costs-versions = 버전
ui-costs-replicas-count = 복제본
ui-costs-a-month = 월 비용
ui-costs-stored-here = 추가됨

ui-costs-old = 이전 버전
ui-costs-old-none = 절감할 수 있는 비용이 없습니다. 어느 버전이든 더 새로운 버전이 없는 지역이 있습니다.
ui-costs-old-saves = 이전 버전 { $count }개를 삭제하면 월 { $price }을(를) 절감할 수 있습니다.
ui-costs-old-means = 이 버전이 있는 모든 지역에 더 새로운 버전이 완료되어 있습니다. 이 버전으로 만든 랩의 디스크는 그대로 유지됩니다. 버전은 해당 이미지 페이지에서 삭제하세요.

## Edit prices

ui-prices = 가격 편집
ui-prices-save = 저장
ui-prices-refused = 가격을 저장하지 못했습니다
ui-prices-reset = 공개 가격 사용
ui-prices-reset-not = 이미 공개 가격을 사용하고 있습니다.
ui-prices-day = 확인한 날짜
ui-prices-day-help = 가격을 확인한 날짜(예: 2026-11-21)
ui-prices-currency = 통화
ui-prices-currency-help = 세 글자 코드(예: USD)
ui-prices-gallery = 갤러리
ui-prices-machines = 가상 머신
ui-prices-disks = 관리 디스크(월)
ui-prices-snapshot = 스냅샷(1GiB당 월)
ui-prices-egress = 다른 지역으로 전송(1GiB당)
ui-prices-up-to = 최대(GiB)
ui-prices-disk-size = 디스크 { $number }: 최대 GiB
ui-prices-disk-price = 디스크 { $number }: 월
ui-prices-disk-remove = 디스크 { $number } 제거
ui-prices-disk-add = 디스크 추가
ui-prices-disk-last = 가격표에는 디스크가 하나 이상 있어야 합니다.
ui-prices-within = { $zone } 내
ui-prices-beyond = { $zone }에서 다른 곳으로
ui-prices-hour = { $size }, 시간당
ui-prices-not-a-price = 0~1,000,000의 금액을 1.54와 같이 입력하세요.
ui-prices-not-a-day = 날짜를 2026-11-21과 같이 연-월-일 형식으로 입력하세요.
ui-prices-not-a-currency = USD와 같은 영문 대문자 세 글자 코드를 입력하세요.
ui-prices-not-a-size = 앞의 디스크보다 큰 GiB 단위 정수를 입력하세요.
ui-prices-marked = 먼저 표시된 필드를 수정하세요.
