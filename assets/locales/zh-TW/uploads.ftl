### 「上傳映像」對話方塊

ui-upload-title = 上傳映像
ui-upload-confirm = 上傳
ui-upload-refused = 無法開始上傳
ui-upload-text = 將實驗室以外的磁碟檔案製作成映像，讓實驗室建立者可以從中建立實驗室。檔案本身只會被讀取。
ui-upload-file-none = 請先選擇磁碟檔案。
ui-upload-version = 現有映像的新版本
ui-upload-version-text = 映像庫中某個映像的下一個版本；從該映像建立的實驗室會保留其磁碟。
ui-upload-version-none = 映像庫中還沒有映像。
ui-upload-image = 映像
ui-upload-image-choose = 選擇映像
ui-upload-image-none = 請選擇要新增版本的映像。
ui-upload-larger = 磁碟比先前的大
ui-upload-smaller = 磁碟比先前的小
ui-upload-size-differs = 此磁碟大小為 { $size }；「{ $image }」{ $version } 為 { $before }。從新版本建立的實驗室會使用新的大小。請檢查檔案是否正確。
ui-upload-advanced = 進階
ui-upload-description = 描述
ui-upload-end-of-life = 生命週期結束日期
ui-upload-end-of-life-example = 2027-06-30
ui-upload-end-of-life-help = 格式為年-月-日。在該日期之後不應再使用此版本；此日期僅供參考，不會限制任何人使用。
ui-upload-end-of-life-wrong = 請以年-月-日的格式輸入有效的日期，例如 2027-12-31。
ui-upload-end-of-life-past = 此日期已過。映像會標示為已超過生命週期結束日期，但不會限制任何人使用。
ui-upload-region = 擷取區域
ui-upload-region-help = 映像會先存放在該處，再從該處複寫至其他區域。
ui-upload-whole-mib = 拒絕大小不是整數 MiB 的磁碟 (Azure 的規則)
ui-upload-identifier-taken = 另一個映像已使用這些值
ui-upload-room = 映像庫的空間可能不足
