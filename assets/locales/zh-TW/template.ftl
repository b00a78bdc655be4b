### 實驗室的 [範本] 頁面，以及從該頁面開啟的對話方塊。

ui-template = 範本
ui-template-title = 標題
ui-template-description = 描述
ui-template-description-hint = 新增描述。學生會在實驗室的圖格上看到。
ui-template-gone = 此實驗室已不存在
ui-template-gone-text = 實驗室已刪除，或其建立已取消。
ui-template-all-labs = 所有實驗室

## 工具列

ui-template-tools = 範本命令
ui-template-start = 啟動範本
ui-template-start-hint = 啟動範本 VM 以變更其內容。
ui-template-stop = 停止範本
ui-template-stop-hint = 將範本 VM 關機。必須先停止才能匯出。
ui-template-connect = 連線至範本
ui-template-connect-hint = 開啟與執行中範本 VM 的連線。
ui-template-reset-password = 重設密碼
ui-template-reset-password-hint = 在執行中的範本 VM 上設定新密碼。
ui-template-publish = 發佈
ui-template-publish-hint = 從範本建立學生的虛擬機器。
ui-export-title = 匯出至共用映像庫
ui-export-hint = 將範本的磁碟儲存為映像，以便從中建立其他實驗室。

## 詳細資料

ui-template-machine = 範本虛擬機器
ui-template-image = 映像
ui-template-image-elsewhere = 不在連結的映像庫中
ui-template-from-file = 這部電腦上的磁碟檔案
ui-template-from-marketplace = Marketplace；磁碟一開始是空的
ui-template-os = 作業系統
ui-template-size = 大小
ui-template-disk = 磁碟
ui-template-disk-used = 已使用 { $used }
ui-template-no-disk = 還不存在
ui-template-file = 磁碟檔案
ui-template-show-in-folder = 在資料夾中顯示
ui-template-replace-disk = 更換磁碟…
ui-template-rename = 重新命名
ui-template-location = 位置
ui-template-created = 建立時間
ui-template-state = 狀態
ui-template-no-hypervisor = 未連接 Hypervisor：啟動、停止、連線和發佈只會變更這裡顯示的狀態，不會執行虛擬機器。磁碟是真實的。

## 歷程記錄

ui-template-history = 此實驗室的匯出
ui-template-history-empty = 此範本尚未匯出過。
ui-template-history-image = 映像
ui-template-history-version = 版本
ui-template-history-when = 時間
ui-template-history-by = 執行者
ui-template-history-result = 結果
ui-template-history-size = 資料
ui-template-history-new = 新增
ui-template-history-time = 耗時
ui-template-history-more = 再顯示 { $count } 項
ui-template-result-failed = 失敗
ui-template-result-interrupted = 已中斷
ui-template-result-cancelled = 已取消
ui-template-result-at-work = 進行中

## 匯出至共用映像庫

ui-export-confirm = 匯出
ui-export-refused = 無法開始匯出
ui-export-mode = 映像的儲存方式
ui-export-new = 建立新映像
ui-export-new-text = { $gallery } 中新映像的版本 { $version }
ui-export-update = 更新現有的映像
ui-export-update-text = 此實驗室的來源映像或其匯出映像的新版本
ui-export-change = { $image }：{ $from } → { $to }
ui-export-change-first = { $image }：{ $to }
ui-export-image = 要更新的映像
ui-export-name = 映像名稱
ui-export-name-rule = 可使用英文字母、數字、句點、連字號和底線；最多 80 個字元；不能有空格。
ui-export-use-name = 使用「{ $name }」
ui-export-size = 請注意
ui-export-what = 將執行的動作
ui-export-stored-as = 儲存為
ui-export-specialized-means = 範本的帳戶和設定會保留在映像中。從此映像建立實驗室的人需要範本的使用者名稱和密碼。
ui-export-replicated-to = 複寫至
ui-export-regions = 地理位置 { $geography } 的 { $count } 個區域
ui-export-show-regions = 顯示區域
ui-export-hide-regions = 隱藏區域
ui-export-disk = 讀取量
ui-export-reads = { $used }，磁碟大小為 { $size }；映像庫中已有的內容不會重複儲存
ui-export-cost = 雲端成本
ui-export-month = 全部 { $replicas } 個複本每月增加 { $price }
ui-export-egress = { $price } (一次性)，用於複寫至其他 { $regions } 個區域
ui-export-no-price = 價目表中沒有此大小磁碟的價格。
ui-export-prices = 此為估計值。{ $model }，{ $day }的價格。儲存在這部電腦上的內容不會產生任何費用。

## 發佈

ui-publish-title = 發佈範本
ui-publish-confirm = 發佈
ui-publish-refused = 無法發佈範本
ui-publish-machines = 虛擬機器數目
ui-publish-machines-help = 每位學生一部；1 到 { $limit } 部。
ui-publish-not-a-number = 請輸入 1 到 { $limit } 的整數。
ui-publish-cost = { $machines } 部虛擬機器全部執行時，每小時的成本為 { $price }。
ui-publish-final = 發佈之後無法復原
ui-publish-final-text = 已發佈的實驗室無法取消發佈。範本的變更必須再次發佈，學生才會看到。
ui-publish-stops = 範本將會關機
ui-publish-stops-text = 範本目前正在執行，會先關機再建立虛擬機器。
ui-publish-again = 所有虛擬機器都會重新建立，並清除其資料
ui-publish-again-text = 此實驗室的 { $count } 部虛擬機器會重新建立。學生儲存在其中的任何內容都會遺失。

## 重設密碼

ui-reset-password-title = 重設密碼
ui-reset-password-confirm = 重設密碼
ui-reset-password-refused = 無法重設密碼
ui-reset-password-user = 使用者名稱
ui-reset-password-new = 新密碼
ui-reset-password-waiting = 正在設定密碼。
ui-reset-password-once = 密碼只會在這裡顯示一次。請將其記下：系統只會保存其雜湊。

## 更換磁碟

ui-replace-disk-title = 更換磁碟
ui-replace-disk-confirm = 更換磁碟
ui-replace-disk-refused = 無法更換磁碟
ui-replace-disk-text = 範本會使用這部電腦上某個磁碟檔案的副本。檔案本身只會被讀取。
ui-replace-disk-none = 請指定實驗室可以使用的磁碟檔案。
ui-replace-disk-format = 副本的格式
ui-replace-disk-lost-title = 範本的磁碟將會更換
ui-replace-disk-lost = 複製完成後會立即刪除 { $file }。其中未匯出的內容將會遺失。
