### 文件圖片。

docs-picture-fault = 無法繪製圖片：{ $problem }。這是程式的錯誤，除了這張圖片之外沒有遺失任何內容。請回報此問題。
docs-picture-size = 無法繪製 { $width } x { $height } 像素的圖片。每一邊必須介於 1 到 { $side } 像素之間，整張圖片最多 { $pixels } 像素。請選擇其他大小或縮放比例。
