### 共用映像庫：映像庫、映像或複本無法讀取、寫入或信任時的說明。

gallery-missing = 沒有資料夾 { $place }。如果它位於網路共用資料夾或其他磁碟機上，請先連線，然後再試一次。
gallery-no-cloud = { $place } 位於物件存放區，但此程式的組建不支援物件存放區。未變更任何內容。請使用發行套件，或以「--features cloud」建置程式。
gallery-not-a-gallery = { $place } 不是映像庫：其中沒有 gallery.ron。未變更任何內容。請選擇含有該檔案的資料夾，或建立映像庫。
gallery-already-a-gallery = { $place } 已經是映像庫，並維持原狀。請連結它，或選擇其他資料夾。
gallery-not-empty = { $place } 中有其他內容，因此未在該處建立映像庫。請選擇空的資料夾或新的資料夾。
gallery-newer-schema = { $place } 是由此程式的較新版本寫入的。未變更任何內容。請更新程式以使用此映像庫。
gallery-damaged = { $place } 已損毀：{ $what }。檔案維持原狀。請驗證映像庫，以查看它屬於哪些映像。
gallery-unreadable = 無法讀取 { $place }：{ $cause }。未變更任何內容。請檢查磁碟機、共用資料夾或網路是否已連線，然後再試一次。
gallery-unwritable = 無法寫入 { $place }：{ $cause }。映像庫中原有的所有映像都還在。請檢查磁碟機或共用資料夾，然後再試一次；已儲存的內容不會重複儲存。
gallery-unremovable = 無法重新命名或移除 { $place }：{ $cause }。映像庫中原有的所有映像都還在。
gallery-read-only = 沒有寫入 { $place } 的權限：{ $cause }。未變更任何內容。請向映像庫的擁有者要求寫入權限，或連結其他映像庫。
gallery-full = 沒有足夠的空間可寫入 { $place }：{ $cause }。映像庫中原有的所有映像都還在。請騰出空間，然後再試一次；已儲存的內容不會重複儲存。
gallery-no-space = 映像庫 { $place } 的可用空間為 { $free }，但至少需要 { $needed }。未寫入任何內容。請騰出空間，然後再試一次。
gallery-name = 無法使用「{ $name }」：{ $problem }
gallery-name-taken = 映像庫中已有名為「{ $name }」的映像。請選擇其他名稱，或更新現有的映像。
gallery-being-made = 另一個匯出正在建立映像「{ $name }」，或是在建立期間中斷。未新增任何版本。請等候完成；如果已中斷，請在 { $minutes } 分鐘後再次匯出，或選擇其他名稱。
gallery-version-taken = 在此期間，另一個匯出已為映像「{ $name }」建立版本 { $version }。未新增任何版本。請再次匯出；已儲存的內容不會重複儲存。
gallery-system-differs = 映像「{ $name }」是 { $is }；磁碟是 { $asked }。映像的每個版本都必須相同，因此未變更任何內容。請為此磁碟建立新的映像。
gallery-system-of = { $os }、{ $state }、第 { $generation } 代
gallery-version-deleted = 「{ $name }」的版本 { $version } 已從映像庫中刪除，而已刪除的版本無法恢復。請再次匯出以建立新的版本。
gallery-region-removed = { $region } 已從「{ $name }」{ $version } 的目標區域中移除，因此未複寫至該處。如果該處需要此映像，請再次新增該區域。
gallery-triple-taken = 映像「{ $name }」已使用發行者「{ $publisher }」、供應項目「{ $offer }」和 SKU「{ $sku }」，映像庫中的任兩個映像不能有相同的組合。未變更任何內容。請變更三者之一，或建立該映像的新版本。
gallery-busy = 有人正在將映像新增至映像庫 { $place }，因此未進一步清理。未移除任何需要的內容。請在匯出完成後再試一次。
gallery-no-such-image = 映像庫中沒有名為「{ $name }」的映像。請重新整理清單，並選擇其他映像。
gallery-no-such-version = 映像「{ $name }」沒有版本 { $version }。請重新整理清單，並選擇其他版本。
gallery-not-in-region = 映像「{ $name }」{ $version } 在 { $region } 沒有複本。請先將其複寫至該區域，或選擇有複本的區域。
gallery-source-not-target = 來源區域 { $region } 必須是目標區域之一。未變更任何內容。請將其新增至目標區域。
gallery-too-large = 磁碟大小為 { $size }，但映像庫最多只接受 { $limit }。未變更任何內容。請縮小磁碟，然後再次匯出。
gallery-source-changed = 磁碟在匯出期間有所變更，因此未新增任何版本。請將使用該磁碟的虛擬機器關機，等候複製結束，然後再次匯出。
gallery-source = 無法匯出磁碟，因此未新增任何版本。{ $cause }
gallery-target = 無法寫入新的磁碟；映像未受影響。{ $cause }
gallery-system = 作業系統未提供所需的資源：{ $cause }。未變更任何內容。請關閉其他程式，然後再試一次。
gallery-cancelled = 已取消。映像庫中的映像與先前相同；已儲存的內容可供下次使用。

gallery-file-problem = { $place }：{ $what }。
gallery-problem = { $place }：{ $what }。每個映像都還可以使用。
gallery-problem-hits = { $place }：{ $what }。這會影響 { $regions } 的 { $images }。

gallery-damage-missing = 檔案遺失
gallery-damage-unreadable = 無法讀取 ({ $cause })
gallery-damage-too-long = 檔案大小為 { $length }，但這種檔案最多只能有 { $limit }
gallery-damage-truncated = 檔案提早結束
gallery-damage-not-text = 內容不是文字
gallery-damage-syntax = 第 { $line } 行第 { $column } 欄：{ $cause }
gallery-damage-contradiction = 欄位「{ $field }」與其他內容不一致
gallery-damage-not-ours = 不是映像庫在該處應有的內容
gallery-damage-newer-schema = 由此程式的較新版本寫入
gallery-damage-settings = { $what }，因此沿用「{ $image }」先前的設定
gallery-damage-checksum = 內容與寫入時不同
gallery-damage-table = 表格內容互相矛盾
gallery-damage-chunks = 其中有 { $count } 個區塊與寫入時不同
gallery-damage-chunks-missing =
    { $count ->
        [1] 缺少磁碟的 { $count } 個區塊，位於 { $first }
       *[other] 缺少磁碟的 { $count } 個區塊，第一個位於 { $first }
    }
