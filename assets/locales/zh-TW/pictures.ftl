ui-photo = 儲存此頁面的圖片…
ui-photo-title = 儲存此頁面的圖片
ui-photo-failed = 圖片未儲存
ui-photo-saved = 圖片已儲存：{ $path }
ui-photo-nobody = 此視窗無法儲存圖片。
