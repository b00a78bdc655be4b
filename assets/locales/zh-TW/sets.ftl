### 文件圖片集。

docs-manifest-read = 無法讀取 { $path }：{ $cause }。此檔案記錄已接受的圖片，未變更任何內容。請檢查磁碟或連線，然後再試一次。
docs-manifest-write = 無法寫入 { $path }：{ $cause }。此檔案記錄已接受的圖片，並維持原狀。請檢查磁碟或該處的寫入權限，然後再試一次。
docs-manifest-syntax = 無法讀取 { $path } ({ $problem })。此檔案記錄已接受的圖片，並維持原狀。請從版本控制取回該檔案，或將其移除並重新接受圖片。
docs-manifest-newer = { $path } 是由較新的 Lab Gallery 寫入的：其格式編號為 { $found }，而此版本最高只支援到 { $known }。未變更任何內容。請使用較新的版本。
docs-write-failed = 無法寫入 { $path }：{ $cause }。未變更任何內容。請選擇其他資料夾，或要求該處的寫入權限。
docs-write-folder = 檔案 { $path } 的位置上有一個資料夾。未變更任何內容。請將其移走，或為圖片選擇其他資料夾。
docs-write-file = { $path } 是檔案，但該處應為圖片的資料夾。未變更任何內容。請將其移走，或選擇其他資料夾。
docs-write-stopped = 已停止。未變更任何內容。
docs-check-changed = { $count ->
    [0] 圖片與已接受的圖片不同：{ $widgets }
   *[other] 有 { $count } 個像素與已接受的圖片不同：{ $widgets }
}
docs-check-resized = 圖片為 { $width } x { $height } 像素，已接受的圖片為 { $old-width } x { $old-height } 像素：{ $widgets }
docs-check-altered = 檔案不是已接受的圖片；它曾被「docs bless」以外的方式變更
docs-check-altered-at = 檔案不是已接受的圖片：有 { $count } 個像素曾被「docs bless」以外的方式變更，位於 x { $left }、y { $top }，{ $width } x { $height } 像素
docs-check-alt = 替代文字與已接受的不同
docs-check-missing = 缺少已接受圖片的檔案
docs-check-new = 圖片尚未接受
docs-check-orphan = 已沒有場景會產生這張圖片
docs-check-mail = 「{ $text }」看起來是真實的電子郵件地址；請使用 contoso.com、fabrikam.com 或 example.com 的地址
docs-check-phone = 「{ $text }」看起來是真實的電話號碼；請使用 (425) 555-0100 之類的號碼
docs-check-address = 「{ $text }」看起來像真實電腦的位址；請使用 192.0.2.1、198.51.100.1 或 203.0.113.1 之類的位址
docs-check-home = 「{ $text }」看起來是某人的主資料夾；請使用 /home/student 之類的資料夾
docs-check-guid = 「{ $text }」看起來是真實的識別碼；請使用 00000000-0000-0000-0000-000000000000 之類的識別碼
docs-touched-pixels = { $role }「{ $name }」({ $count } 個像素)
docs-touched-new = { $role }「{ $name }」(新增)
docs-touched-gone = { $role }「{ $name }」(已消失)
docs-touched-moved = { $role }「{ $name }」(已移動)
docs-touched-renamed = { $role }「{ $name }」(原為「{ $before }」)
docs-touched-nothing = 沒有具名稱的項目
docs-set-make = 有 { $count } 張圖片無法產生，因此未寫入任何內容。請修正其場景，然後再試一次。
docs-set-differs = { $folder } 包含已接受的圖片，其中 { $count } 張會與已接受的不同：{ $files }。未變更任何內容。「docs check」可顯示差異，「docs bless」可接受差異。
docs-set-foreign = { $folder } 中有檔案佔用了新檔案的位置，且內容與本程式寫入的不同：{ $files }。未變更任何內容。請將手動修改的內容另存為其他名稱、選擇其他資料夾，或以「docs build --force」取代。
docs-flaw = { $file }：{ $what }
docs-sheet-old = 已接受
docs-sheet-new = 新
docs-sheet-difference = 差異
docs-blessed-new = 新增
docs-blessed-changed = 已變更：{ $widgets }
docs-blessed-words = 像素相同；檔案本身的說明已更新
docs-blessed-removed = 已移除
cli-docs-article = 文章
cli-docs-scene = 場景
cli-docs-accepted = 已接受
cli-docs-changed = 已變更
cli-docs-missing = 缺少
cli-docs-fails = 失敗
cli-docs-built = { $articles ->
    [0] { $folder } 中有 { $pictures } 張圖片 ({ $size })，耗時 { $time }。
   *[other] { $folder } 中有 { $pictures } 張圖片與 { $articles } 篇文章 ({ $size })，耗時 { $time }。
}
cli-docs-blessed = { $count ->
    [0] 全部先前皆已接受：{ $file } 中有 { $pictures } 張。
   *[other] 已接受 { $count } 張。圖片集現有 { $pictures } 張，請參閱 { $file }。
}
cli-docs-good = 全部 { $count } 張圖片都與已接受的相同，且沒有問題。
cli-docs-bad = { $pictures } 張圖片中共有 { $count } 個問題。
cli-docs-report = 並排顯示的舊圖片、新圖片與差異：{ $folder }
cli-docs-no-report = 沒有位置可存放差異的圖片。請以 --report 指定資料夾。
cli-docs-no-set = 沒有已知的已接受圖片：此資料夾不屬於任何原始碼簽出。請以 --out 指定圖片集的資料夾。
cli-docs-none = { $folder } 中尚未接受任何圖片。「docs bless」可接受目前的圖片。
cli-docs-own-scenes = 如果這些圖片來自您自己的場景，請以 --scenes 指定其資料夾。
cli-docs-warning = 警告：{ $line }
cli-docs-progress = { $lang }：{ $done } / { $total } 張圖片
cli-docs-lang-near = 沒有 { $asked } 的文字；改用 { $used }。
cli-docs-films = { $count ->
    [0] 沒有動畫：這些場景都沒有動畫。有動畫的場景：{ $scenes }
   *[other] 其中有 { $count } 個動畫。
}
cli-docs-explain-scene = 場景，位於「資料夾/scenes/文章/名稱.ron」：
cli-docs-explain-stages = 開始之處 (stage)：
cli-docs-explain-steps = 執行的動作 (steps)：
cli-docs-explain-crop = 顯示視窗的哪個部分 (crop)：
cli-docs-explain-callouts = 在圖片上繪製的內容 (callouts)：
cli-docs-explain-targets = 如何指定畫面上的項目：
cli-docs-explain-roles = 角色 (role)：
cli-docs-explain-film = 圖片之外的動畫 (animation)：
cli-docs-explain-more = 「docs explain 名稱」以場景的寫法，列出場景結束時或佈景開始時畫面上的項目。
