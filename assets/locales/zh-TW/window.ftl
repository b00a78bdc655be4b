### 頁面周圍的視窗：頂端列、左側功能表、作業、工作區、啟動與復原。

ui-product = Lab Gallery
ui-cancel = 取消
ui-copy = 複製
ui-open = 開啟
ui-create = 建立
ui-browse = 瀏覽…
ui-no-file-dialogs = 此桌面環境不會顯示檔案對話方塊。請輸入路徑，或將磁碟檔案拖放到視窗上。若要使用檔案對話方塊，請安裝套件 xdg-desktop-portal 和適用於您桌面環境的元件 (例如 xdg-desktop-portal-gtk)，或安裝 zenity。
ui-reveal-unsure = 此桌面環境未指出檔案管理員是否已開啟。檔案位於 { $path }。
ui-reveal-failed = 無法開啟檔案管理員。檔案位於 { $path }。

## 頂端列

ui-file = 檔案
ui-file-new = 新增工作區…
ui-file-open = 開啟工作區…
ui-file-quit = 結束
ui-zoom-in = 放大
ui-zoom-out = 縮小
ui-zoom-reset = 重設縮放 (目前為 { $percent })
ui-zoom-largest = 已放大到最大。
ui-zoom-smallest = 已縮小到最小。
ui-zoom-actual = 目前已是實際大小。
ui-open-account = 實驗室帳戶，位於工作區 { $folder }
ui-acting = 以{ $role }的身分操作。選擇其他成員可查看其可執行的動作。
ui-acting-members = 成員與角色…
ui-member = { $name } · { $role }
ui-read-only = 以唯讀方式開啟
ui-theme = 佈景主題
ui-theme-system = 使用系統設定
ui-theme-light = 淺色
ui-theme-dark = 深色
ui-language = 語言
ui-language-system = 使用系統設定 ({ $language })

## 左側功能表

ui-nav-labs = 實驗室
ui-nav-account = 實驗室帳戶
ui-nav-overview = 概觀
ui-nav-members = 存取控制 (IAM)
ui-nav-gallery = 共用映像庫
ui-nav-marketplace = Marketplace 映像
ui-nav-account-settings = 實驗室設定
ui-nav-all-labs = 所有實驗室
ui-nav-template = 範本
ui-nav-pool = 虛擬機器集區
ui-nav-lab-settings = 設定

## 作業

ui-jobs = 作業
ui-jobs-active = { $count ->
    [0] 作業
   *[other] { $count } 個作業
}
ui-jobs-none = 還沒有任何作業。匯出和新的磁碟會顯示在這裡。
ui-jobs-show = 顯示：{ $job }
ui-jobs-retry = 重試：{ $job }
ui-jobs-cancel = 取消：{ $job }
ui-job-upload = 上傳「{ $image }」{ $version }
ui-job-replicate = 複寫「{ $image }」{ $version }
ui-job-download = 下載「{ $image }」{ $version }
ui-job-verify = 驗證映像庫
ui-job-verify-full = 驗證映像庫的每個區塊
ui-job-heal = 修復映像庫
ui-job-collect = 清理映像庫
ui-job-export = 匯出「{ $image }」{ $version }
ui-job-from-image = 從「{ $image }」建立「{ $lab }」的磁碟
ui-job-from-file = 從檔案建立「{ $lab }」的磁碟
ui-job-empty-disk = 「{ $lab }」的空磁碟
ui-job-queued = 正在等候
ui-job-running = 進行中
ui-job-cancelling = 正在取消
ui-job-interrupted = 已中斷
ui-job-done = 已完成
ui-job-failed = 失敗
ui-job-cancelled = 已取消

## 作業進度

ui-progress-preparing = 正在準備
ui-progress-reading = 正在讀取磁碟
ui-progress-writing = 正在寫入磁碟
ui-progress-checking = 正在檢查儲存的檔案
ui-progress-collecting = 正在尋找任何版本都不需要的內容
ui-progress-replicating = 已複寫至 { $ready }/{ $regions } 個區域
ui-progress-amount = { $done } / { $total }
ui-progress-left = 剩餘{ $time }
ui-progress-saved = 映像庫中已有 { $saved }

## 其他位置發生的事件

ui-toast-gallery-attached = 已連結映像庫「{ $name }」。
ui-toast-gallery-created = 已建立並連結映像庫「{ $name }」。
ui-toast-uploaded = 已上傳「{ $image }」。
ui-toast-version-deleted = 已刪除「{ $image }」{ $version }。從此版本建立的實驗室會保留其磁碟。
ui-toast-image-deleted = 已刪除「{ $image }」。
ui-toast-lab-deleted = 已刪除實驗室「{ $lab }」。
ui-toast-replicated = 已將「{ $image }」複寫至要求的區域。
ui-toast-downloaded = 已將「{ $image }」寫入 { $path }。
ui-toast-sound = 已驗證映像庫，完好無損。
ui-toast-damaged = 已驗證映像庫：{ $count } 個檔案損毀。映像庫的頁面會說明如何處理。
ui-toast-collected = 已清理映像庫。
ui-toast-exported = 已匯出「{ $lab }」的範本。
ui-toast-lab-ready = 實驗室「{ $lab }」已就緒。
ui-toast-failed = 「{ $lab }」的作業失敗。{ $reason }

## 復原

ui-edit = 編輯
ui-edit-menu = 編輯功能表
ui-undo-button = 復原
ui-redo-button = 重做
ui-undo-of = 復原：{ $what }
ui-redo-of = 重做：{ $what }
ui-undo-nothing = 沒有可復原的動作。
ui-redo-nothing = 沒有可重做的動作。
ui-undone = 已復原：{ $what }
ui-redone = 已重做：{ $what }
ui-undo-changed = 無法再復原，因為相關內容後來已變更：{ $what }。未覆寫任何內容。
ui-redo-changed = 無法重做，因為相關內容後來已變更：{ $what }。未覆寫任何內容。
ui-undo-refused = 無法復原：{ $what }。{ $reason }
ui-redo-refused = 無法重做：{ $what }。{ $reason }

ui-undo-title = 重新命名「{ $lab }」
ui-undo-description = 變更「{ $lab }」的描述
ui-undo-policies = 變更「{ $lab }」的原則
ui-undo-owner = 將「{ $lab }」移交給 { $name }
ui-undo-enable = { $count ->
    [1] 啟用「{ $image }」
   *[other] 啟用 { $count } 個映像
}
ui-undo-disable = { $count ->
    [1] 停用「{ $image }」
   *[other] 停用 { $count } 個映像
}
ui-undo-settings = 變更實驗室設定
ui-undo-prices = 變更價格
ui-undo-add = 新增成員 { $name }
ui-undo-role = 變更 { $name } 的角色
ui-undo-remove = 移除成員 { $name }
ui-undo-image = 編輯「{ $image }」
ui-undo-version = 編輯「{ $image }」{ $version }
ui-undo-regions = 變更「{ $image }」{ $version } 的目標區域

ui-did-title = 已變更「{ $lab }」的標題。
ui-did-description = 已變更「{ $lab }」的描述。
ui-did-policies = 已變更「{ $lab }」的原則。
ui-did-owner = 「{ $lab }」現在屬於 { $name }。
ui-did-enable = { $count ->
    [1] 已啟用「{ $image }」。
   *[other] 已啟用 { $count } 個映像。
}
ui-did-disable = { $count ->
    [1] 已停用「{ $image }」。
   *[other] 已停用 { $count } 個映像。
}
ui-did-settings = 已變更實驗室設定。
ui-did-prices = 已變更價格。
ui-did-add = { $name } 已加入實驗室帳戶。
ui-did-role = 已變更 { $name } 的角色。
ui-did-remove = { $labs ->
    [0] 已將 { $name } 從實驗室帳戶中移除。
   *[other] 已將 { $name } 從實驗室帳戶中移除。{ $labs } 個實驗室已移交給 { $heir }。
}
ui-did-image = 已變更「{ $image }」。
ui-did-version = 已變更「{ $image }」{ $version }。
ui-did-regions = 已變更「{ $image }」{ $version } 的目標區域。

## 有尚未儲存的變更時離開

ui-leave-title = 要儲存變更嗎？
ui-leave-text = 下列變更尚未儲存：
ui-leave-stay = 不離開
ui-leave-policies = 「{ $lab }」的原則
ui-leave-problem = 目前的內容無法儲存。{ $reason }

## 工作區

ui-recent = 最近使用的工作區
ui-recent-folder = { $folder }
ui-recent-missing = { $folder } (找不到；選取即可移除)
ui-new-workspace = 新增工作區
ui-open-workspace = 開啟工作區
ui-workspace-folder = 工作區的資料夾
ui-workspace-folder-missing = 請指定資料夾。
ui-new-workspace-sample = 填入範例：Contoso University、三個實驗室和一個映像庫
ui-account-name = 實驗室帳戶名稱
ui-account-name-example = Contoso 大學
ui-your-name = 您的姓名
ui-your-name-help = 您將成為實驗室帳戶的擁有者。
ui-account-region = 區域
ui-account-region-help = 實驗室會在這裡建立，其映像會複寫至同一地理位置的所有區域。

ui-opening-workspace = 正在開啟工作區
ui-building-sample = 正在準備範例工作區
ui-recover-title = 開啟工作區
ui-recover-failed = 無法開啟工作區
ui-recover-read-only = 以唯讀方式開啟
ui-recover-backup = 開啟備份
ui-recover-again = 再試一次
ui-recover-sample = 在這裡建立範例工作區
ui-recover-elsewhere = 開啟其他資料夾中的工作區：
ui-recover-recent = 或開啟先前使用過的工作區：
ui-recover-open = 開啟

## 檔案對話方塊與啟動

ui-pick-disk = 選擇磁碟檔案
ui-pick-disks = 磁碟檔案
ui-pick-download = 選擇檔案的資料夾
ui-pick-gallery = 選擇映像庫的資料夾
ui-pick-new-gallery = 選擇新映像庫的資料夾
ui-pick-new-workspace = 為工作區選擇空的資料夾
ui-pick-workspace = 選擇工作區的資料夾
ui-no-display = 沒有可開啟視窗的顯示器。請在有顯示器的環境中啟動，或使用命令列：lab-gallery --help
ui-dead-display = { $variable } 指定的顯示器「{ $name }」沒有回應。若要開啟視窗，請啟動該顯示器或更正 { $variable }；如果沒有顯示器，請取消設定該變數。
ui-no-renderer = 無法開啟視窗，因為兩種轉譯器在這裡都無法運作。請安裝您的圖形驅動程式，或軟體版的驅動程式 (Debian 和 Ubuntu：mesa-vulkan-drivers 和 libgl1-mesa-dri)。wgpu：{ $wgpu }。OpenGL：{ $glow }。
ui-no-renderer-packages = 在其他發行版本上，軟體驅動程式位於下列套件：mesa-vulkan-drivers 和 mesa-dri-drivers (Fedora)、vulkan-swrast 和 mesa (Arch Linux)、libvulkan_lvp 和 Mesa-dri (openSUSE)。

## 朗讀的進度

ui-announce-share = { $job }：{ $step }，{ $share }
ui-announce-step = { $job }：{ $step }
