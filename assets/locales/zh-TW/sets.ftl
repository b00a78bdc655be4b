### 文件圖片集。

docs-manifest-read = 無法讀取 { $path }：{ $cause }。此檔案記錄已接受的圖片，未變更任何內容。請檢查磁碟或連線，然後再試一次。
docs-manifest-write = 無法寫入 { $path }：{ $cause }。此檔案記錄已接受的圖片，並維持原狀。請檢查磁碟或該處的寫入權限，然後再試一次。
docs-manifest-syntax = 無法讀取 { $path } ({ $problem })。此檔案記錄已接受的圖片，並維持原狀。請從版本控制取回該檔案，或將其移除並重新接受圖片。
docs-manifest-newer = { $path } 是由較新的 Lab Gallery 寫入的：其格式編號為 { $found }，而此版本最高只支援到 { $known }。未變更任何內容。請使用較新的版本。
docs-write-failed = 無法寫入 { $path }：{ $cause }。未變更任何內容。請選擇其他資料夾，或要求該處的寫入權限。
docs-write-folder = 檔案 { $path } 的位置上有一個資料夾。未變更任何內容。請將其移走，或為圖片選擇其他資料夾。
docs-write-file = { $path } 是檔案，但該處應為圖片的資料夾。未變更任何內容。請將其移走，或選擇其他資料夾。
docs-write-stopped = 已停止。未變更任何內容。
