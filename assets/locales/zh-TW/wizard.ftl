### 新增實驗室：精靈及其映像選擇器，以及多個頁面共用的文字。

## 大小、價格、磁碟、版本

ui-size = { $name }：{ $cores } 個核心，{ $memory } GB RAM
ui-version = 版本 { $version }
ui-regions-ready = 在 { $ready }/{ $regions } 個區域就緒
ui-generation-1 = 第 1 代 (BIOS)
ui-generation-2 = 第 2 代 (UEFI)
ui-format-vhd = VHD，動態擴充
ui-format-vhd-fixed = VHD，固定大小
ui-format-vhdx = VHDX
ui-format-qcow2 = qcow2
ui-format-raw = Raw
ui-disk-format = 格式
ui-disk-size = 虛擬大小
ui-disk-used = 已使用空間
ui-replica-unknown = 未複寫
ui-replica-replicating = 正在複寫
ui-replica-completed = 就緒
ui-replica-failed = 失敗

## 精靈

ui-wizard-title = 新增實驗室
ui-wizard-steps = 新增實驗室的步驟
ui-wizard-step-lab = 新增實驗室
ui-wizard-step-credentials = 虛擬機器認證
ui-wizard-step-policies = 實驗室原則
ui-wizard-next = 下一步
ui-wizard-back = 上一步
ui-wizard-finish = 完成
ui-wizard-refused = 無法建立實驗室

ui-wizard-name = 名稱
ui-wizard-name-example = 例如：Python 101
ui-wizard-size = 虛擬機器大小
ui-wizard-size-option = { $size } · 每小時 { $price }
ui-wizard-image = 虛擬機器映像
ui-wizard-image-choose = 選擇映像…
ui-wizard-image-change = 變更…
ui-wizard-image-unusable = 此映像無法用於實驗室
ui-wizard-image-missing = 請選擇虛擬機器映像。
ui-wizard-from-gallery = 共用映像庫
ui-wizard-from-marketplace = Marketplace
ui-wizard-from-file = 這部電腦上的磁碟檔案
ui-wizard-limit = 達到大小上限
ui-wizard-empty-disk-title = 範本一開始是空的
ui-wizard-empty-disk = 這裡的 Marketplace 映像不含磁碟。實驗室會得到一個 { $size } 的空磁碟；請在其中安裝系統，或在「範本」頁面上以磁碟檔案更換。
ui-wizard-location = 位置
ui-wizard-location-means = 一組區域。映像必須已複寫至該處。
ui-wizard-region = 區域
ui-wizard-region-any = 不指定：{ $region }
ui-wizard-price-everywhere = 價目表對所有區域使用相同的價格。
ui-wizard-price = 每小時總價
ui-wizard-price-note = 每部執行中虛擬機器的價格，依據 { $day }的定價。實際金額以帳單為準。

ui-wizard-user = 使用者名稱
ui-wizard-password = 密碼
ui-wizard-rule-kept = 符合
ui-wizard-rules = 密碼規則
ui-wizard-rule-length = { $least } 到 { $most } 個字元
ui-wizard-rule-classes = 包含下列其中三種：小寫字母、大寫字母、數字、特殊字元
ui-wizard-rule-user = 不包含使用者名稱
ui-wizard-existing = 請輸入映像上現有的使用者名稱和密碼。新帳戶的規則不適用。
ui-wizard-password-once = 請記下密碼：之後不會再顯示，也無法查回。
ui-wizard-password-again = 請再次輸入密碼：草稿不會保存密碼。
ui-wizard-original-title = 使用原始範本的認證
ui-wizard-original = 「{ $image }」是特製化映像：其中仍有原始機器的帳戶。只有使用這些帳戶的使用者名稱和密碼才能登入；請在範本執行後重設密碼。
ui-wizard-original-lab = 「{ $image }」是特製化映像：其中仍有實驗室「{ $lab }」範本的帳戶。只有使用這些帳戶的使用者名稱和密碼才能登入；請在範本執行後重設密碼。
ui-wizard-credentials-skip = 我不知道認證：在沒有認證的情況下建立實驗室
ui-wizard-credentials-unknown = 建立的實驗室將沒有認證。
ui-wizard-same-password = 對所有虛擬機器使用相同的密碼
ui-wizard-same-password-on = 每位學生都使用此密碼登入。
ui-wizard-same-password-off = 學生首次登入時自行設定密碼。
ui-wizard-remote-desktop = 啟用遠端桌面連線
ui-wizard-remote-desktop-means = 除了 SSH 之外，也開啟遠端桌面連接埠。範本上必須安裝桌面環境。

ui-wizard-quota = 每位使用者的配額 (小時)
ui-wizard-quota-means = 每位學生在排程以外可以使用的時數。
ui-wizard-quota-wrong = 請輸入整數的時數，最多 10,000。
ui-wizard-shutdown = 自動關閉虛擬機器
ui-wizard-shutdown-off = 學生中斷連線後，虛擬機器會繼續執行。
ui-wizard-wait = 中斷連線後的等候時間 (分鐘)
ui-wizard-wait-means = 學生中斷連線達到此時間後，虛擬機器就會關機。
ui-wizard-wait-wrong = 請輸入 1 到 10,080 (7 天) 的整數分鐘數。
ui-wizard-format = 範本磁碟的格式
ui-wizard-format-means = 請選擇您的 Hypervisor 可以開啟的格式。每種格式的內容都相同。

## 映像選擇器

ui-chooser-title = 選擇虛擬機器映像
ui-chooser-search = 搜尋映像
ui-chooser-gallery = 共用映像庫 ({ $count })
ui-chooser-marketplace = Marketplace ({ $count })
ui-chooser-file = 這部電腦上的磁碟檔案
ui-chooser-gallery-list = 共用映像庫的映像
ui-chooser-marketplace-list = Marketplace 映像
ui-chooser-choose = 選擇
ui-chooser-back = 上一步
ui-chooser-none = 請在清單中選取映像。
ui-chooser-no-match = 沒有符合搜尋條件的映像。
ui-chooser-empty = 映像庫中還沒有映像
ui-chooser-empty-text = 當講師將範本匯出至共用映像庫，或有人上傳磁碟檔案時，映像就會顯示在這裡。
ui-chooser-all-withheld = 映像庫中沒有可用於此實驗室的映像。請查看下方的原因。
ui-chooser-not-attached = 沒有共用映像庫
ui-chooser-unreadable = 無法讀取映像庫
ui-chooser-again = 再試一次
ui-chooser-exported = 由 { $by } 新增，{ $day }
ui-chooser-older = { $count } 個較舊的版本
ui-chooser-older-hide = 隱藏較舊的版本
ui-chooser-newer-not-ready = 較新的版本尚未就緒
ui-chooser-borderline = 達到大小上限
ui-chooser-withheld = { $count } 個映像未提供
ui-chooser-withheld-title = 未提供
ui-chooser-withheld-hide = 隱藏未提供的映像
ui-chooser-enable = 啟用映像
ui-chooser-enable-named = 啟用映像 { $image }
ui-chooser-marketplace-note = 這裡的 Marketplace 映像不含磁碟：實驗室會從與映像大小相同的空磁碟開始。
ui-chooser-marketplace-starts = 從 { $size } 的空磁碟開始
ui-chooser-path = 磁碟檔案的路徑
ui-chooser-drop = 或將檔案拖放到此視窗。
ui-chooser-looking = 正在檢查檔案…
ui-chooser-file-none = 請指定可用來建立實驗室的磁碟檔案。
ui-chooser-file-failed = 無法使用此檔案
ui-chooser-file-odd = 請注意
ui-chooser-os-type = 作業系統
ui-chooser-os-type-missing = 請指出磁碟上的作業系統。
ui-chooser-os-state = 系統的狀態
ui-chooser-os-state-missing = 請指出系統是一般化還是特製化。
ui-chooser-generalized-means = 已準備好首次啟動 (Sysprep、waagent)：沒有帳戶，也沒有電腦名稱。
ui-chooser-specialized-means = 維持使用時的狀態：仍包含帳戶、設定和電腦名稱。
ui-chooser-generation = 世代
ui-chooser-generation-1-found = 磁碟具有 BIOS 可用來啟動的磁碟分割表。
ui-chooser-generation-2-found = 磁碟具有 EFI 系統磁碟分割，UEFI 會從該處啟動。
