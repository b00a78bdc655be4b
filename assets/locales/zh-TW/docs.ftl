### 文件圖片。

docs-picture-fault = 無法繪製圖片：{ $problem }。這是程式的錯誤，除了這張圖片之外沒有遺失任何內容。請回報此問題。
docs-picture-size = 無法繪製 { $width } x { $height } 像素的圖片。每一邊必須介於 1 到 { $side } 像素之間，整張圖片最多 { $pixels } 像素。請選擇其他大小或縮放比例。
docs-encode-gif-size = GIF 的每一邊最多 { $side } 像素，而這張圖片為 { $width } x { $height } 像素。請選擇較小的大小或縮放比例，或將動畫儲存為 APNG。
docs-encode-text = 圖片的文字「{ $keyword }」不得含有空字元，且最多 { $most }。請縮短文字。
docs-read-file-size = 這個圖片檔案為 { $size }，最多只能讀取 { $most }。請重新產生圖片。
docs-read-size = 這個圖片檔案為 { $width } x { $height } 像素。只能讀取每一邊最多 { $side } 像素、整張最多 { $pixels } 像素的檔案。請重新產生圖片。
docs-read-broken = 這不是可讀取的 PNG 圖片：{ $problem }。請重新產生圖片。

## 文章

docs-article-unknown = 沒有名為「{ $name }」的文章。可用的文章：{ $names }。
docs-article-syntax = 無法讀取文章「{ $name }」：{ $problem }。未寫入任何內容。請修正其檔案，然後再試一次。
docs-article-message = 文章「{ $name }」在第 { $line } 行第 { $column } 欄指定了訊息「{ $id }」，但沒有這個訊息。未寫入任何內容。請修正其檔案，然後再試一次。
