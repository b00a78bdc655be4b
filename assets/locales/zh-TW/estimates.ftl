### 映像庫在雲端的成本：[成本] 頁面，以及編輯價格的對話方塊。

ui-costs = 成本
ui-costs-about = 此映像庫的映像在雲端每月的估計成本。儲存在這部電腦上的內容不會產生任何費用。
ui-costs-edit = 編輯價格
ui-costs-none = 沒有映像庫，就沒有成本
ui-costs-none-text = 連結映像庫是免費的。在其中儲存第一個映像版本時，才會開始產生成本。
ui-costs-unreadable = 未使用帳戶自訂的價格
ui-costs-model = 定價模型
ui-costs-assumes = 無論使用哪種模型，將版本傳送到每個額外區域都只計費一次，同一區域的第二個複本不會再次傳送。虛擬機器的執行成本不包含在內。
ui-costs-estimate = 估計
ui-costs-month = 每月 { $price }
ui-costs-for = 計算範圍
ui-costs-replicas = { $regions } 個區域中的 { $replicas } 個複本
ui-costs-once = 一次性
ui-costs-once-means = { $price }，用於將每個版本首次複寫至其他區域
ui-costs-prices = 價格
ui-costs-list = { $day }，{ $source }
ui-costs-published = 已公佈的價目表
ui-costs-own = 此帳戶自訂的價目表
ui-costs-here = 此處已儲存
ui-costs-stored = 此映像庫本身的磁碟上有 { $bytes }，包含任何版本都不再需要的內容；不計入估計
ui-costs-unpriced = 並非所有項目都有價格
ui-costs-unpriced-text = 價目表中沒有 { $replicas } 個複本的價格，這些複本未計入總和。請在價目表中新增夠大的磁碟，或選擇另一個模型。

ui-costs-where = 成本分布
ui-costs-by-image = 依映像
ui-costs-by-version = 依版本
ui-costs-by-region = 依區域
ui-costs-plot-instead = 下表包含相同的數字。
ui-costs-others = 其他 { $count } 項
ui-costs-image = 映像
ui-costs-region = 區域
ui-costs-version = 版本
ui-costs-versions = 版本
ui-costs-replicas-count = 複本
ui-costs-a-month = 每月
ui-costs-stored-here = 此處新增

ui-costs-old = 舊版本
ui-costs-old-none = 沒有可以節省的成本：沒有任何版本在其所有區域中都有較新的版本。
ui-costs-old-saves = 刪除 { $count } 個舊版本每月可節省 { $price }。
ui-costs-old-means = 這些版本所在的每個區域都已有完整的較新版本。實驗室會保留從這些版本建立的磁碟。您可以在映像的頁面上刪除版本。

## 編輯價格

ui-prices = 編輯價格
ui-prices-save = 儲存
ui-prices-refused = 無法儲存價格
ui-prices-reset = 使用已公佈的價格
ui-prices-reset-not = 已經在使用已公佈的價格。
ui-prices-day = 查詢日期
ui-prices-day-help = 您查詢價格的日期，例如 2026-11-21
ui-prices-currency = 貨幣
ui-prices-currency-help = 三個字母的代碼，例如 USD
ui-prices-gallery = 映像庫
ui-prices-machines = 虛擬機器
ui-prices-disks = 受控磁碟，每月
ui-prices-snapshot = 快照集，每 GiB 每月
ui-prices-egress = 將 1 GiB 傳送到另一個區域
ui-prices-up-to = 上限 (GiB)
ui-prices-disk-size = 磁碟 { $number }：上限 GiB
ui-prices-disk-price = 磁碟 { $number }：每月
ui-prices-disk-remove = 移除磁碟 { $number }
ui-prices-disk-add = 新增磁碟
ui-prices-disk-last = 價目表至少要有一個磁碟。
ui-prices-within = { $zone }內部
ui-prices-beyond = 從{ $zone }到其他地區
ui-prices-hour = { $size }，每小時
ui-prices-not-a-price = 請輸入 0 到 1,000,000 的金額，例如 1.54。
ui-prices-not-a-day = 請以年-月-日的格式輸入日期，例如 2026-11-21。
ui-prices-not-a-currency = 請輸入三個大寫字母的代碼，例如 USD。
ui-prices-not-a-size = 請輸入 GiB 整數，且須大於前一個磁碟。
ui-prices-marked = 請先更正標示的欄位。
