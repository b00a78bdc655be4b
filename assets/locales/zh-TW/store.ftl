### 磁碟上的工作區。

store-already-there = { $folder } 已有工作區，並維持原狀。請開啟該工作區，或為新的工作區選擇其他資料夾。
store-not-a-folder = { $folder } 是檔案，不是資料夾。請選擇資料夾。
store-not-empty = { $folder } 中有其他內容，因此未在該處建立工作區。請選擇空的資料夾或新的資料夾。
store-make-refused = 無法寫入 { $folder }，因此未在該處建立工作區。請選擇其他資料夾，或要求該處的寫入權限。
store-make-full = 磁碟上沒有空間可在 { $folder } 中建立工作區。請騰出空間，或選擇其他磁碟上的資料夾。
store-make-failed = 無法在 { $folder } 中建立工作區。請檢查磁碟或連線，或選擇其他資料夾。原因：{ $cause }。
store-backup-bad = 旁邊的備份也無法讀取；兩個檔案都維持原狀。
store-backup-good = 旁邊的備份完好：其中包含上次儲存前的工作區，您可以開啟它。
store-backup-none = 旁邊沒有備份。
store-full = 磁碟上沒有空間可寫入 { $path }。上次儲存的工作區安全無虞。請騰出空間，然後進行任何變更以再次儲存。
store-locked = { $folder } 已在另一個 Lab Gallery 中開啟 ({ $host } 上的處理程序 { $pid })。請先關閉該程式，或以唯讀方式開啟此工作區。
store-locked-by-unknown = { $folder } 已在另一個 Lab Gallery 中開啟。請先關閉該程式，或以唯讀方式開啟此工作區。
store-missing = 找不到 { $path }。{ $backup }
store-newer = { $path } 是由較新的 Lab Gallery 寫入的：其格式編號為 { $found }，而此版本最高只支援到 { $known }。未變更任何內容。請以較新的版本開啟。
store-no-text = 無法將工作區轉換成可再次讀取的文字：{ $problem }。未寫入任何內容；上次儲存的工作區安全無虞。請回報此問題。
store-no-workspace = { $folder } 沒有工作區。請選擇其他資料夾，或在該處建立新的工作區。
store-notice-backup = 已從備份開啟工作區：內容為上次儲存前的狀態。
store-notice-backup-kept = 已從備份開啟工作區：內容為上次儲存前的狀態。被取代的檔案已保留為 { $kept }。
store-notice-interrupted = { $count ->
   *[other] 有 { $count } 次儲存曾經中斷；已清理其留下的內容。工作區為上次儲存的狀態。
}
store-notice-migrated = 已從較舊的格式 (編號 { $from }) 轉換工作區。原始檔案已保留為 { $kept }。
store-notice-migrated-view = 工作區使用較舊的格式 (編號 { $from })。目前以現行格式顯示，未寫入任何內容。
store-notice-outside = 另一個程式變更了工作區的檔案。其寫入的內容已保留為 { $kept }；此視窗的工作區已儲存至原處。
store-opened-read-only = { $folder } 是以唯讀方式開啟，因此無法變更其中的任何內容。請重新開啟以進行寫入。
store-password-bad-hash = 無法檢查儲存的密碼：儲存的內容不是此程式產生的雜湊。請設定新密碼。
store-password-not-hashed = 無法安全地儲存密碼，因此完全未加以儲存。請關閉其他程式，然後再試一次。
store-problem = { $what }
store-problem-contradiction = 其項目互相矛盾：{ $what }
store-problem-missing = 此處之前缺少項目「{ $entry }」
store-problem-unknown = 此類清單沒有項目「{ $entry }」
store-problem-twice = 項目「{ $entry }」出現了兩次
store-problem-number = 此處應為數字
store-problem-text = 此處應為以引號括住的文字
store-problem-value = 此處的內容無法使用 ({ $what })
store-problem-at = 第 { $line } 行第 { $column } 欄：{ $what }
store-read-failed = 無法讀取 { $path }：{ $cause }。未變更任何內容。請檢查磁碟或連線，然後再試一次。
store-read-only-folder = 無法寫入 { $folder }：{ $cause }。未變更任何內容。請以唯讀方式開啟工作區，或要求該處的寫入權限。
store-saver-gone = 已無法再儲存變更。上次儲存的工作區安全無虞。請重新啟動 Lab Gallery。
store-too-large = { $path } 的大小為 { $size }；工作區最多只能有 { $limit }。未變更任何內容。請檢查檔案是否正確。
store-unreadable = 無法讀取 { $path } ({ $problem })。檔案維持原狀。{ $backup }
store-unreadable-kept = 無法讀取 { $path } ({ $problem })。檔案維持原狀，並已將副本保留為 { $kept }。{ $backup }
store-write-failed = 無法寫入 { $path }：{ $cause }。上次儲存的工作區安全無虞。請檢查磁碟或連線，然後進行任何變更以再次儲存。
store-prices-read = 無法讀取價目表 { $path }：{ $cause }。檔案維持原狀。請檢查磁碟或連線。
store-prices-unreadable = 無法讀取價目表 { $path } ({ $problem })。檔案維持原狀。
store-prices-write = 無法寫入價目表 { $path }：{ $cause }。價格維持不變。請檢查磁碟或連線，然後再試一次。
