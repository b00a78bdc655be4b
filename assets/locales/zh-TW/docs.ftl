### 文件圖片。

docs-picture-fault = 無法繪製圖片：{ $problem }。這是程式的錯誤，除了這張圖片之外沒有遺失任何內容。請回報此問題。
docs-picture-size = 無法繪製 { $width } x { $height } 像素的圖片。每一邊必須介於 1 到 { $side } 像素之間，整張圖片最多 { $pixels } 像素。請選擇其他大小或縮放比例。
docs-encode-gif-size = GIF 的每一邊最多 { $side } 像素，而這張圖片為 { $width } x { $height } 像素。請選擇較小的大小或縮放比例，或將動畫儲存為 APNG。
docs-encode-text = 圖片的文字「{ $keyword }」不得含有空字元，且最多 { $most }。請縮短文字。
docs-read-file-size = 這個圖片檔案為 { $size }，最多只能讀取 { $most }。請重新產生圖片。
docs-read-size = 這個圖片檔案為 { $width } x { $height } 像素。只能讀取每一邊最多 { $side } 像素、整張最多 { $pixels } 像素的檔案。請重新產生圖片。
docs-read-broken = 這不是可讀取的 PNG 圖片：{ $problem }。請重新產生圖片。
docs-preset-unknown = 沒有「{ $name }」這個預設組。可用的有：{ $names }。自訂的預設組以檔案指定，檔名以 .ron 結尾。
docs-preset-file = 無法讀取預設組 { $path }：{ $cause }。未寫入任何內容。請檢查檔案的名稱與位置，然後再試一次。
docs-preset-syntax = 無法讀取預設組「{ $name }」：{ $problem }。未寫入任何內容。請修正檔案後再試一次。
docs-preset-value = 預設組「{ $name }」中 { $entry } 的值無法用來製作圖片。未寫入任何內容。請修正檔案後再試一次。
docs-preset-width = 圖片寬度為 { $width } 像素，而預設組最多允許 { $most } 像素。請裁剪得更緊，或選擇較小的視窗或縮放比例。
docs-preset-weight = 圖片檔案為 { $size }，而預設組最多允許 { $most }。請裁剪得更緊，或選擇較小的縮放比例。
docs-preset-alt-short = 替代文字的長度為 { $length } 個字元，至少需要 { $least } 個字元。請說明圖片顯示什麼以及醒目標示了什麼。
docs-preset-alt-long = 替代文字的長度為 { $length } 個字元，最多允許 { $most } 個字元。請只說明該步驟的重點。
docs-preset-alt-period = 替代文字沒有以句號結尾。請寫成完整的句子。
docs-preset-alt-file = 替代文字中有檔案名稱 { $name }，對看不到圖片的人毫無幫助。請說明圖片顯示什麼。
docs-preset-alt-space = 替代文字前後有空白，或不只一行。請寫成一行。
docs-preset-contrast = 標註與其下方的內容區別不明顯：對比低於 3 比 1。請為標註選擇其他色彩，或指向其他項目。

## 文章

docs-article-unknown = 沒有名為「{ $name }」的文章。可用的文章：{ $names }。
docs-article-syntax = 無法讀取文章「{ $name }」：{ $problem }。未寫入任何內容。請修正其檔案，然後再試一次。
docs-article-message = 文章「{ $name }」在第 { $line } 行第 { $column } 欄指定了訊息「{ $id }」，但沒有這個訊息。未寫入任何內容。請修正其檔案，然後再試一次。
