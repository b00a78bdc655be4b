### 虛擬磁碟：無法讀取、寫入或信任時的說明。

disk-not-found = 沒有檔案 { $path }。請檢查路徑，或重新選擇磁碟。
disk-not-a-file = { $path } 是資料夾或裝置，不是磁碟檔案。請選擇磁碟檔案：VHD、VHDX、QCOW2 或 raw。
disk-open-denied = 您沒有讀取 { $path } 的權限。未變更任何內容。請向其擁有者要求權限，或將檔案複製到您自己的資料夾。
disk-open-failed = 無法開啟 { $path }：{ $cause }。未變更任何內容。
disk-read-failed = 無法完整讀取 { $path }：{ $cause }。檔案本身未變更。請將檔案複製到其他磁碟機，然後再試一次。
disk-create-failed = 無法建立 { $path }：{ $cause }。未變更任何內容。請選擇其他資料夾。
disk-write-denied = 您沒有寫入 { $path } 的權限。未變更任何內容。請選擇您可以寫入的資料夾。
disk-write-failed = 無法寫入 { $path }：{ $cause }。目前為止寫入的內容已移除。請檢查磁碟機，然後再試一次。
disk-rename-failed = 已寫入 { $path }，但無法為其命名：{ $cause }。檔案已移除。請選擇其他資料夾，然後再試一次。
disk-free-space-failed = 無法得知 { $path } 的可用空間：{ $cause }。未變更任何內容。
disk-empty = { $path } 是空的。仍在複製中的磁碟可能看起來像這樣：請等候複製完成，或選擇其他磁碟。
disk-not-a-disk = { $path } 不是虛擬磁碟。請選擇 VHD、VHDX、QCOW2 或 raw 磁碟檔案。
disk-odd-length = { $path } 的大小為 { $length } 個位元組，但磁碟大小必須是 512 的倍數：檔案可能不完整，或不是虛擬磁碟。請從來源重新複製，或選擇 VHD、VHDX、QCOW2 或 raw 磁碟檔案。
disk-mislabelled = { $path } 的檔名看起來是 { $format } 磁碟，但其實不是：檔案可能不完整、已損毀或名稱有誤。請從來源重新複製；如果是 raw 磁碟，請讓檔名以 .raw 結尾。
disk-truncated = { $path } 不完整：檔案大小為 { $found }，但其內部表格至少需要 { $expected }。檔案未變更。請從來源重新複製。
disk-corrupt = { $path } 已損毀：{ $what }。檔案未變更。請從來源重新複製，或選擇其他檔案。
disk-has-backing = { $path } 只是疊加在另一個磁碟 { $backing } 之上的一層，而該磁碟可能是這部電腦上的任何檔案，因此並未讀取。請先將兩者合併成一個磁碟，例如使用「qemu-img convert」。
disk-unsupported = 無法使用 { $path }：{ $what }。檔案未變更。
disk-encrypted = { $path } 已加密。請先解密，例如使用「qemu-img convert」；檔案未變更。
disk-changed = { $path } 在讀取期間有所變更，因此讀取的內容前後不一致，已予捨棄。請將使用該磁碟的虛擬機器關機，等候複製結束，然後再試一次。
disk-no-space = { $folder } 的可用空間為 { $free }，但最多需要 { $needed }。未寫入任何內容。請騰出空間，或選擇其他資料夾。
disk-full = 沒有足夠的空間可寫入 { $path }：{ $cause }。目前為止寫入的內容已移除。請騰出空間，或選擇其他資料夾。
disk-exists = 檔案 { $path } 已經存在，並維持原狀。請選擇其他名稱。
disk-bad-size = { $size } 個位元組不能作為磁碟大小：大小必須是 512 位元組的倍數，而且不能是零。
disk-too-large = { $format } 磁碟最多可容納 { $limit }；此磁碟大小為 { $size }。請選擇其他格式。
disk-out-of-range = { $path } 的大小為 { $size }，但嘗試讀取或寫入到 { $end }。未變更任何內容。
disk-cancelled = 已取消。目前為止寫入的內容已移除。

disk-flaw-checksum = 標頭的總和檢查碼不符
disk-flaw-header = 標頭含有無效的值
disk-flaw-size = 磁碟大小無效
disk-flaw-block-size = 區塊大小無效
disk-flaw-table-size = 表格太短，不足以描述整個磁碟
disk-flaw-table-entry = 表格指向不可能有資料的位置
disk-flaw-compression = 無法解壓縮其中的壓縮資料
disk-flaw-log = 無法讀取其記錄
disk-flaw-marked = 寫入它的程式已將其標示為損毀

disk-feature-vmdk = 這是 VMware 磁碟 (VMDK)；請先轉換成 VHD 或 QCOW2，例如使用「qemu-img convert」
disk-feature-vdi = 這是 VirtualBox 磁碟 (VDI)；請先轉換成 VHD 或 QCOW2，例如使用「VBoxManage clonemedium」
disk-feature-archive = 這是封存或壓縮檔；請先解壓縮，然後選擇其中的磁碟
disk-feature-iso = 這是光碟映像 (ISO)，不是已安裝系統的磁碟；請用它安裝虛擬機器，然後選擇該虛擬機器的磁碟
disk-feature-qcow1 = 這是第 1 版的 QCOW 磁碟；請先轉換成 QCOW2，例如使用「qemu-img convert」
disk-feature-version = 其版本比此程式支援的版本新；請檢查是否有更新，或轉換成 VHD
disk-feature-incompatible = 它使用此程式不支援的功能；請先轉換成 VHD，例如使用「qemu-img convert」
disk-feature-enormous = 其表格太大，無法讀取；請先轉換成 raw 磁碟，例如使用「qemu-img convert」
disk-feature-dirty-log = 使用它的程式未將其關閉；請使用該程式或 Hyper-V 開啟並關閉一次

disk-warning-header-copy = 磁碟標頭的兩份副本中有一份損毀；已使用另一份。
disk-warning-not-closed = 使用此磁碟的程式未正確將其關閉；可能缺少客體系統最近的變更。
disk-warning-saved-state = 有虛擬機器在此磁碟上處於暫停狀態；請先將其正確關機，再匯出磁碟。
