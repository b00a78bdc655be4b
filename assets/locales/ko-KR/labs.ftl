### The list of labs, and what every page says of a lab.

ui-lab-creating = 만드는 중
ui-lab-creation-failed = 만들기 실패
ui-lab-creation-interrupted = 만들기 중단됨
ui-money = { $amount } { $currency }

## The page

ui-labs = 랩
ui-labs-new = 새 랩
ui-labs-search = 랩 검색
ui-labs-count = 랩 { $count }개
ui-labs-count-of = 랩 { $count }개 중 { $shown }개
ui-labs-as-cards = 카드로 보기
ui-labs-as-table = 표로 보기

ui-labs-filter = 표시할 랩
ui-labs-filter-all = 모든 랩
ui-labs-filter-mine = 내 랩
ui-labs-filter-draft = 초안
ui-labs-filter-published = 게시됨
ui-labs-filter-at-work = 진행 중
ui-labs-filter-attention = 확인 필요

ui-labs-sort = 랩 정렬 기준
ui-labs-name = 이름
ui-labs-image = 이미지
ui-labs-size = 크기
ui-labs-location = 위치
ui-labs-state = 상태
ui-labs-last-export = 마지막 내보내기
ui-labs-ascending = 오름차순
ui-labs-descending = 내림차순

## One lab

ui-labs-more = { $lab }에 대한 추가 명령
ui-labs-open = 열기
ui-labs-delete = 삭제…
ui-labs-attention = 확인 필요
ui-labs-work = { $what } · { $share }
ui-labs-exporting = 내보내는 중
ui-labs-making-disk = 템플릿의 디스크를 만드는 중
ui-labs-exported = { $image } { $version }, { $day }
ui-labs-last-export-was = 마지막 내보내기: { $export }
ui-labs-never-exported = 내보낸 적 없음
ui-labs-never = 없음

## No labs

ui-labs-empty = 아직 랩이 없습니다
ui-labs-empty-text = 랩은 템플릿 가상 머신과, 학생들이 이 템플릿으로부터 받는 가상 머신으로 이루어집니다. 템플릿을 한 번 준비하여 게시하고 공유 이미지 갤러리로 내보내면 동료들도 이 이미지로 랩을 만들 수 있습니다.
ui-labs-first = 첫 번째 랩 만들기
ui-labs-no-match = 일치하는 랩이 없습니다
ui-labs-no-match-text = 다른 항목을 검색하거나 모든 랩을 표시하세요.
ui-labs-show-all = 모든 랩 표시

## Deleting a lab

ui-delete-lab-title = 랩 삭제
ui-delete-lab-confirm = 삭제
ui-delete-lab-refused = 랩을 삭제하지 못했습니다
ui-delete-lab-asks = “{ $lab }”와(과) 해당 내보내기 기록이 삭제됩니다. 이 작업은 취소할 수 없습니다.
ui-delete-lab-disk = { $used }의 데이터가 있는 템플릿 디스크 { $file }이(가) 이 컴퓨터에서 삭제됩니다.
ui-delete-lab-machines = 게시된 머신 { $count }대와 여기에 저장된 학생 데이터가 삭제됩니다.
ui-delete-lab-images = 이 랩에서 내보낸 이미지는 갤러리에 그대로 유지됩니다.
ui-delete-lab-since = 마지막 내보내기({ $day }) 이후 템플릿에서 변경한 내용은 손실됩니다.
ui-delete-lab-nothing = 템플릿을 내보낸 적이 없으므로 아무것도 남지 않습니다.
ui-delete-lab-export = 먼저 템플릿 내보내기…
