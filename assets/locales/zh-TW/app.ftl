### 整個應用程式。

app-read-only = 另一個視窗或命令正在使用此工作區，因此以唯讀方式開啟。
app-no-machine-to-connect = 未連接 Hypervisor，因此沒有可連線的虛擬機器。請使用您選擇的 Hypervisor 開啟範本的磁碟。
app-no-machine-password = 工作區已儲存新密碼的雜湊。由於未連接 Hypervisor，磁碟上的密碼維持不變。
app-no-machine-published = 集區已列出虛擬機器。由於未連接 Hypervisor，並未實際建立任何虛擬機器。
app-no-thread = 系統拒絕啟動背景工作執行緒。未變更任何內容。請關閉其他程式，然後重新啟動 Lab Gallery。

## 價格

app-prices-unreadable = { $why }在此期間，估計會使用已公佈的價格；實驗室和映像不受影響。請修正檔案後重新啟動，或在「成本」頁面重新設定價格。
app-prices-kept = 無法讀取的價目表已保留為 { $kept }。

## 建立範例工作區

app-sample-gallery = 正在建立共用映像庫
app-sample-lab = 正在建立含有實際磁碟的實驗室「{ $lab }」
app-sample-export = 正在將「{ $lab }」的範本匯出為「{ $image }」
app-room-object-store = 物件存放區不會提供可用空間的資訊。
