### 文件圖片的場景。

docs-file = 無法讀取 { $path }：{ $cause }。請確認它存在，且您有權讀取。
docs-unreadable = 無法讀取 { $file }（{ $problem }）。請修正檔案後再試一次。
docs-no-scene = 沒有「{ $name }」這個場景。可用的場景有：{ $valid }。
docs-no-article = 沒有場景屬於文章「{ $name }」。有場景的文章為：{ $valid }。
docs-no-stage = { $file } 從佈景「{ $name }」開始，但沒有這個佈景。可用的有：{ $valid }。
docs-no-message = { $file } 指名訊息「{ $name }」，但沒有任何語言檔案包含它。最相近的是：{ $valid }。
docs-no-key = { $file } 指名按鍵「{ $name }」，但鍵盤上沒有這個鍵。可用的有：{ $valid }。
docs-bad-target = { $file } 尋找 { $target }：請指定訊息或文字其中之一，或至少指定角色。
docs-bad-number = { $file } 中有數字 { $number }，但該處必須是 { $least } 到 { $most } 之間的數字。
docs-play-failed = 無法製作場景「{ $scene }」（{ $lang }）的圖片：{ $problem }
docs-play-step-failed = 無法執行場景「{ $scene }」（{ $lang }）的步驟 { $step }：{ $problem }
docs-play-wait = 等待的狀況不會出現。目前沒有進行中的工作，或工作已超過該進度。
docs-not-on-stage = 它要求場景的佈景所沒有的項目，例如檔案對話方塊。請將其加入佈景，或改用其他方式。
docs-play-no-dialog = 沒有開啟可顯示的對話方塊。
docs-play-empty = 要顯示的部分位於視窗之外。
docs-play-already = { $target } 已是如此；不改變任何內容的步驟無法證明任何事。
docs-play-nowhere = 畫面上沒有 { $target }。畫面上有：{ $there }。
docs-play-several = { $target } 可能指多個項目：{ $found }。請加上角色，或它所在的位置。
docs-play-disabled = { $target } 目前無法使用。
docs-play-unseen = 無法讓 { $target } 進入可見範圍。
docs-play-covered = { $target } 被其他項目遮住，例如對話方塊。請先將其關閉。
docs-fault-over = 「{ $text }」與「{ $other }」重疊
docs-fault-shortened = 「{ $text }」遭到縮短
docs-fault-cut = 「{ $text }」遭到截斷
docs-fault-glyphs = 「{ $text }」含有沒有任何字型能繪製的字元：{ $characters }
docs-fault-nameless = 有控制項沒有名稱：{ $control }
