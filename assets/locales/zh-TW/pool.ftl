### 實驗室的虛擬機器集區及設定。

## 虛擬機器集區

ui-pool = 虛擬機器集區
ui-pool-count = { $count } 部虛擬機器，在發佈實驗室時從範本建立。
ui-pool-publishing = 正在發佈範本…
ui-pool-failed = 無法填滿集區。請再次發佈範本。
ui-pool-empty = 還沒有虛擬機器
ui-pool-empty-text = 請先發佈範本。之後每位學生都會得到一部從範本建立的虛擬機器。
ui-pool-to-template = 前往範本
ui-pool-number = 虛擬機器
ui-pool-state = 狀態
ui-pool-assigned = 指派給
ui-pool-machine = 虛擬機器 { $number }
ui-pool-unassigned = 未指派

## 實驗室的設定

ui-lab-settings = 設定
ui-lab-settings-lab = 實驗室
ui-lab-settings-created = 建立時間
ui-lab-settings-no-user = 未記錄
ui-lab-settings-same-password = 所有虛擬機器都相同
ui-lab-settings-own-password = 學生首次登入時自行設定
ui-lab-settings-remote-desktop = 遠端桌面連線
ui-lab-settings-on = 已啟用
ui-lab-settings-off = 已停用
ui-lab-settings-delete = 刪除實驗室
ui-lab-settings-delete-means = 刪除實驗室、其範本的磁碟和其虛擬機器。從它匯出的映像會保留在映像庫中。
ui-lab-settings-delete-button = 刪除實驗室…
