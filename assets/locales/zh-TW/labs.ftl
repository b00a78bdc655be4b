### 實驗室清單，以及各頁面對實驗室的說明。

ui-lab-creating = 正在建立
ui-lab-creation-failed = 建立失敗
ui-lab-creation-interrupted = 建立已中斷
ui-money = { $amount } { $currency }

## 頁面

ui-labs = 實驗室
ui-labs-new = 新增實驗室
ui-labs-search = 搜尋實驗室
ui-labs-count = { $count } 個實驗室
ui-labs-count-of = { $shown }/{ $count } 個實驗室
ui-labs-as-cards = 以卡片顯示
ui-labs-as-table = 以表格顯示

ui-labs-filter = 要顯示哪些實驗室
ui-labs-filter-all = 所有實驗室
ui-labs-filter-mine = 我的實驗室
ui-labs-filter-draft = 草稿
ui-labs-filter-published = 已發佈
ui-labs-filter-at-work = 進行中
ui-labs-filter-attention = 需要注意

ui-labs-sort = 實驗室的排序依據
ui-labs-name = 名稱
ui-labs-image = 映像
ui-labs-size = 大小
ui-labs-location = 位置
ui-labs-state = 狀態
ui-labs-last-export = 上次匯出
ui-labs-ascending = 遞增
ui-labs-descending = 遞減

## 單一實驗室

ui-labs-more = { $lab } 的其他命令
ui-labs-open = 開啟
ui-labs-delete = 刪除…
ui-labs-attention = 需要注意
ui-labs-work = { $what } · { $share }
ui-labs-exporting = 匯出進行中
ui-labs-making-disk = 正在建立範本的磁碟
ui-labs-exported = { $image } { $version }，{ $day }
ui-labs-last-export-was = 上次匯出：{ $export }
ui-labs-never-exported = 從未匯出
ui-labs-never = 從未

## 沒有實驗室

ui-labs-empty = 還沒有實驗室
ui-labs-empty-text = 實驗室包含一部範本虛擬機器，以及學生由此取得的虛擬機器。只要準備一次範本，就可以將其發佈，並匯出至共用映像庫，讓同事也能從中建立實驗室。
ui-labs-first = 建立您的第一個實驗室
ui-labs-no-match = 沒有符合的實驗室
ui-labs-no-match-text = 請搜尋其他內容，或顯示所有實驗室。
ui-labs-show-all = 顯示所有實驗室

## 刪除實驗室

ui-delete-lab-title = 刪除實驗室
ui-delete-lab-confirm = 刪除
ui-delete-lab-refused = 無法刪除實驗室
ui-delete-lab-asks = 將會刪除「{ $lab }」及其匯出歷程記錄。此動作無法復原。
ui-delete-lab-disk = 將會從這部電腦刪除其範本磁碟 { $file } (含有 { $used } 的資料)。
ui-delete-lab-machines = 將會移除其 { $count } 部已發佈的虛擬機器，以及其中的學生資料。
ui-delete-lab-images = 從它匯出的映像會保留在映像庫中。
ui-delete-lab-since = 自上次匯出 ({ $day }) 以來對範本所做的變更將會遺失。
ui-delete-lab-nothing = 其範本從未匯出過，因此不會保留範本的任何內容。
ui-delete-lab-export = 先匯出範本…
