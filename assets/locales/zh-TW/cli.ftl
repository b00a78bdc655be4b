### 命令列。表格使用簡短的標題；結果以一句話說明。

cli-unknown-language = 沒有與「{ $tag }」相近的語言。可用的語言：{ $languages }
cli-no-default-workspace = 此系統未指出程式應將資料存放在何處。請使用 --workspace 指定資料夾。
cli-bad-folder = 「{ $path }」不是可用的路徑。
cli-json = 無法將結果寫成 JSON。
cli-from-backup = 若要回復到備份，請在相同的命令加上 --from-backup。無法讀取的文件會另外保留。
cli-not-sure = 未執行任何動作。若要直接執行而不再詢問，請加上 --yes。
cli-stopping = 正在停止，以免留下未完成的內容。再按一次 Ctrl-C 可立即結束，之後再繼續。
cli-cancelled = 已取消。沒有留下未完成的內容。
cli-goes-on = 正在繼續先前執行時未完成的作業 { $job }。
cli-gallery-slow = 映像庫在兩分鐘內沒有回應。未變更任何內容。請檢查映像庫所在的共用資料夾，然後再試一次。

## init

cli-init-sample = 範例工作區位於 { $folder }。
cli-init-empty = 工作區位於 { $folder }。其中還沒有實驗室和映像庫。
cli-desktop-installed = Lab Gallery 已加入桌面的應用程式功能表。其項目為 { $entry }；若移動程式，請再安裝一次。
cli-desktop-removed = Lab Gallery 已不在桌面的應用程式功能表中。其項目原為 { $entry }。
cli-desktop-elsewhere = 在 Windows 和 macOS 上，功能表項目由安裝程式建立：請將程式釘選或拖曳到您想要的位置。
cli-desktop-no-folder = 此系統未指出您的檔案存放在何處。
cli-desktop-no-program = 此系統未指出程式位於何處。
cli-desktop-not-written = 無法變更 { $file }。

## status

cli-status-workspace = 工作區
cli-status-account = 實驗室帳戶
cli-status-region = 區域
cli-status-acting = 操作身分
cli-status-gallery = 映像庫
cli-status-labs = 實驗室
cli-status-images = 映像
cli-status-active = 進行中的作業
cli-status-interrupted = 已中斷的作業
cli-jobs-interrupted = { $count } 個作業已中斷。若要繼續：lab-gallery jobs retry

## 實驗室

cli-no-labs = 沒有任何實驗室。若要建立：lab-gallery lab new NAME --disk FILE --os linux --size medium
cli-no-such-lab = 沒有名為「{ $name }」的實驗室。若要列出實驗室：lab-gallery labs
cli-lab-name = 名稱
cli-lab-state = 狀態
cli-lab-origin = 建立來源
cli-lab-os = 作業系統
cli-lab-size = 大小
cli-lab-region = 區域
cli-lab-power = 範本
cli-lab-owner = 擁有者
cli-lab-disk = 磁碟檔案
cli-lab-disk-format = 磁碟格式
cli-lab-disk-size = 磁碟
cli-lab-disk-used = 已使用
cli-lab-user = 使用者
cli-lab-machines = 虛擬機器
cli-lab-creating = 正在建立
cli-lab-interrupted = 建立已中斷
cli-lab-failed = 建立失敗
cli-lab-created = 實驗室「{ $lab }」已在 { $region } 就緒。其範本磁碟大小為 { $size }，已使用 { $used }：{ $path }
cli-lab-deleted = 已刪除實驗室「{ $lab }」及其範本磁碟。
cli-lab-given = 實驗室「{ $lab }」現在屬於 { $member }。
cli-lab-quota = 每位使用者的配額
cli-lab-shutdown = 自動關閉
cli-hours = { $hours } 小時
cli-shutdown-after = 中斷連線 { $minutes } 分鐘後
cli-on = 已啟用
cli-off = 已停用
cli-policies-set = 「{ $lab }」的原則：配額：{ $quota }，自動關閉：{ $shutdown }。
cli-delete-sure = 要刪除實驗室「{ $lab }」及其範本磁碟嗎？從它建立的映像會保留在映像庫中。[y/N]
cli-no-password = 無法從標準輸入讀取密碼。

## 範本

cli-template-started = 「{ $lab }」的範本已標示為執行中。未連接 Hypervisor，因此並未啟動任何虛擬機器。
cli-template-stopped = 「{ $lab }」的範本已標示為已停止。
cli-published = 「{ $lab }」的虛擬機器集區已填滿。未連接 Hypervisor，因此並未實際建立任何虛擬機器。
cli-publish-sure = 要發佈「{ $lab }」的範本嗎？此動作無法復原，而且現有的虛擬機器會遺失其資料。[y/N]
cli-disk-attached = 「{ $lab }」的範本已使用新的磁碟；舊的磁碟已移除。

## 輸入的字詞

cli-no-such-region = 沒有名為「{ $name }」的區域。請使用像是 westeurope 或 "West Europe" 的名稱。
cli-no-such-location = 沒有名為「{ $name }」的位置。請使用像是 Europe 或 "United States" 的地理位置，或像是 westeurope 的區域。
cli-bad-version = 「{ $version }」不是像 1.0.0 這樣的版本。

## 匯出

cli-exported = 已{ $kind ->
    [upload] 上傳
   *[export] 匯出
}「{ $image }」{ $version }，耗時 { $time }：資料 { $data }，其中新增 { $new } ({ $chunks ->
    [0] 沒有新的區塊
   *[other] { $chunks } 個新的區塊
})，已儲存 { $stored }；{ $regions } 個區域中有 { $ready } 個已有複本。
cli-region-failed = { $region }：{ $reason }
cli-regions-failed = { $count } 個區域沒有複本。此映像可在其他區域使用。若要繼續：lab-gallery jobs retry { $job }

## 映像庫

cli-gallery-created = 已建立並連結映像庫「{ $name }」。它位於 { $place }。
cli-gallery-attached = 已連結映像庫「{ $name }」。它位於 { $place }。
cli-gallery-detached = 已中斷連結映像庫「{ $name }」。未刪除其中的任何內容；實驗室會保留其磁碟。
cli-gallery-name = 映像庫
cli-gallery-place = 所在位置
cli-gallery-images = 映像
cli-gallery-versions = 版本
cli-gallery-replicas = 複本
cli-gallery-shared = 各區域共用封裝檔：一個磁碟損毀，所有複本都會損毀
cli-gallery-separate = 每個區域各有獨立的檔案
cli-verified-full = { $problems ->
    [0] 完好
   *[other] { $problems } 個問題
}：{ $versions } 個版本、{ $replicas } 個複本、{ $packs } 個封裝檔；已讀取每個區塊並計算雜湊，已儲存 { $bytes }，耗時 { $time }。
cli-verified-fast = { $problems ->
    [0] 完好
   *[other] { $problems } 個問題
}：{ $versions } 個版本、{ $replicas } 個複本、{ $packs } 個封裝檔；已檢查文件、資訊清單和封裝檔頁尾，耗時 { $time }。加上 --full 會讀取每個區塊。
cli-collected = 已釋放 { $freed }：{ $packs } 個封裝檔和 { $manifests } 個資訊清單，耗時 { $time }。每個映像都維持不變。
cli-nothing-to-collect = 沒有需要移除的內容。每個映像都維持不變。
cli-collected-nothing = 沒有需要移除的內容。過去 { $hours } 小時內所刪除版本的內容會保留一樣久的時間：可能還有人正在讀取。
cli-collected-young = { $young } 是任何版本都不需要的內容，但因為太新而保留。請稍後再清理，或使用較短的 --grace。
cli-collected-mixed = { $mixed } 是任何版本都不需要的內容，但位於仍需要的區塊之間，因此會一起保留。
cli-gallery-damaged = 映像庫已損毀。未變更任何內容。上方未列出的映像都完好。加上 --heal，會從其他區域複製完好的內容。否則，若要修復映像，請再次匯出或上傳相同的磁碟：損毀的內容會重新儲存。在此之前，某個區域缺少的內容會從有該內容的其他區域讀取。
cli-healed = { $place }：已從 { $regions } 修復。
cli-not-healed = { $problem }無法修復：其他區域都沒有完好的複本。請從擁有該磁碟的實驗室再次匯出映像，或刪除該版本。
cli-not-healed-why = { $problem }未修復：{ $why }
cli-gallery-not-healed = 映像庫仍有損毀，如上所列。已修復的內容會保留，其他內容未變更。

## 實驗室設定與 Marketplace 映像

cli-settings-pick-location = 建立者可挑選位置
cli-settings-network = 對等虛擬網路
cli-settings-landing = 實驗室建立於
cli-settings-picked = 實驗室建立者可以選擇其他位置：lab-gallery lab new NAME --location LOCATION
cli-marketplace-id = 識別碼
cli-marketplace-name = 映像
cli-marketplace-publisher = 發行者

## 映像

cli-no-images = 映像庫中沒有映像。若要建立：lab-gallery export LAB --name IMAGE
cli-image-name = 映像
cli-image-newest = 最新版本
cli-image-os-state = OS 狀態
cli-image-size = 大小
cli-image-regions = 區域
cli-image-enabled = 狀態
cli-image-offered = 是否提供
cli-image-offered-in = 提供區域
cli-image-identity = 識別
cli-image-generation = 世代
cli-image-description = 描述
cli-odd-extension = { $path } 會以 { $format } 格式寫入，與其檔名所代表的格式不符。
cli-which-format = { $path } 的檔名不代表任何可寫入的格式。請使用 --format 指定：vhd、vhd-fixed、vhdx、qcow2 或 raw。
cli-image-end-of-life = 生命週期結束
cli-image-latest = 作為最新版本
cli-image-changed = 已變更「{ $image }」。
cli-image-described-whole = 描述屬於整個映像，而不是單一版本。請為「{ $image }」指定描述，不要加上版本。
cli-image-which-version = 請指定要刪除的版本，例如「{ $image }:1.0.0」。使用「image show」可列出版本。
cli-image-delete-version-sure = 要永久刪除「{ $image }」嗎？其版本號碼不會再次使用。{ $labs ->
    [0] 此帳戶沒有從此版本建立的實驗室。
   *[other] 有 { $labs } 個實驗室是從此版本建立的，這些實驗室會保留其磁碟。
}
cli-image-version-deleted = 已刪除「{ $image }」。只有它使用的空間可用「gallery gc」釋放。
cli-image-delete-sure = 要刪除映像「{ $image }」嗎？其名稱可以再次使用。
cli-image-deleted = 已刪除映像「{ $image }」。
cli-region-name = 區域
cli-region-state = 複本
cli-region-stored = 已儲存
cli-region-replicas = 雲端複本數
cli-region-latest = 作為最新版本
cli-region-note = 備註
cli-region-source = 在此擷取
cli-region-offered = 提供
cli-region-excluded = 不在此提供
cli-region-included = 在此提供
cli-region-excluded-everywhere = 不提供
cli-image-version = 版本
cli-image-created = 建立時間
cli-image-by = 建立者
cli-image-source-lab = 來源實驗室
cli-image-data = 資料
cli-image-stored-new = 已儲存
cli-image-added = 新增 { $bytes }
cli-image-nothing-new = 沒有新的區塊：映像庫中已全部都有
cli-images-enabled = 已為實驗室建立者啟用：{ $images }
cli-images-disabled = 已為實驗室建立者停用：{ $images }
cli-enabled = 已啟用
cli-disabled = 已停用
cli-offered = 是
cli-replica-unknown = 未知
cli-replica-replicating = 正在複寫
cli-replica-completed = 已完成
cli-replica-failed = 失敗
cli-downloaded = 「{ $image }」{ $version } 已寫入 { $path } ({ $format }，{ $size }，已使用 { $used })，已檢查每個區塊，耗時 { $time }。

## 作業

cli-no-jobs = 沒有任何作業。
cli-nothing-interrupted = 沒有已中斷的作業，也沒有缺少區域的匯出。若要繼續失敗或已取消的作業，請指定其編號：lab-gallery jobs retry NUMBER
cli-job-given-up = 已放棄作業 { $job }。已完成的內容會保留；沒有留下未完成的內容。
cli-job-left = 未繼續作業 { $job }：
cli-jobs-left = 還有 { $count } 個作業未結束。若要列出：lab-gallery jobs
cli-job-regions = { $ready }/{ $regions } 個區域
cli-replicated = 另外 { $regions } 個區域中，現在有 { $ready } 個擁有此版本。
cli-downloaded-again = 已寫入映像的磁碟 ({ $size })。
cli-disk-ready = 磁碟 { $file } 已就緒。
cli-job-number = 作業
cli-job-state = 狀態
cli-job-task = 類型
cli-job-lab = 實驗室
cli-job-what = 映像或檔案
cli-job-why = 原因
cli-job-queued = 正在等候
cli-job-running = 進行中
cli-job-cancelling = 正在取消
cli-job-interrupted = 已中斷
cli-job-done = 已完成
cli-job-failed = 失敗
cli-job-cancelled = 已取消
cli-task-export = 匯出
cli-task-upload = 上傳
cli-task-replicate = 複寫
cli-task-download = 下載
cli-task-verify = 驗證
cli-task-verify-full = 完整驗證
cli-task-heal = 修復
cli-task-collect = 清理
cli-task-from-image = 從映像建立磁碟
cli-task-from-file = 從檔案建立磁碟
cli-task-empty = 空磁碟

## 沒有顯示器時的主要工作流程

cli-main-no-display = 沒有顯示器，因此無法開啟視窗。以下改為在範例工作區上實際執行主要的工作流程。
cli-main-sample = 1. 正在 { $folder } 建立範例工作區
cli-main-sample-there = 1. 範例工作區位於 { $folder }
cli-main-export = 2. 正在將「{ $lab }」的範本匯出為「{ $image }」
cli-main-verify = 3. 正在重新讀取映像庫的每個區塊
cli-main-new-lab = 4. 正在從「{ $image }」建立實驗室「{ $lab }」
cli-main-made = 磁碟大小為 { $size }，已使用 { $used }，耗時 { $time }，已檢查每個區塊。
cli-main-compare = 5. 正在逐位元組比較兩個磁碟
cli-main-identical = 完全相同，共 { $size }。
cli-main-different = 兩個磁碟在位元組 { $offset } 處不同。請保留這兩個檔案並回報此問題：這種情況絕不應該發生。
cli-main-pictures = 6. 繪製操作說明文章的圖片，並寫出文章
cli-main-files = 工作區位於 { $workspace }，其映像庫位於 { $gallery }。
cli-main-commands = 沒有顯示器也可以使用下列命令：

## account

cli-account-name = 實驗室帳戶
cli-account-location = 位置
cli-account-labs = 實驗室
cli-account-images = 映像
cli-account-month = 每月估計成本
cli-account-jobs = 進行中的作業
cli-account-gallery = 映像庫
cli-account-owners = 擁有者
cli-account-members = 成員
cli-account-acting = 操作身分
cli-account-attention = 需要注意：
cli-account-fine = 沒有需要注意的項目。
cli-member-name = 成員
cli-member-role = 角色
cli-member-labs = 實驗室
cli-member-may = 權限
cli-member-added = { $name } 已加入實驗室帳戶，角色為「{ $role }」。
cli-member-set = { $name } 的角色現在是「{ $role }」。
cli-member-removed = { $name } 已不再屬於此實驗室帳戶。
cli-member-remove-sure = 要將 { $name } 從實驗室帳戶中移除嗎？{ $count ->
    [0] 此成員沒有實驗室。
   *[other] { $count } 個實驗室會移交給 { $heir }。
}[y/N]
cli-acting-as = 您現在以 { $name } (「{ $role }」) 的身分操作。

## 成本

cli-costs-model = 定價模型
cli-costs-model-set = 從現在起，成本會依此模型估計：{ $model }。
cli-costs-prices = 價格日期
cli-costs-month = 每月
cli-costs-once = 一次性
cli-costs-replicas = 複本
cli-costs-stored = 此處已儲存
cli-costs-added = 此處新增
cli-costs-versions = 版本
cli-costs-old = { $count ->
   *[other] 刪除 { $count } 個舊版本每月可節省 { $price }。「costs --by version」會顯示每個版本的成本，「image delete-version」可刪除版本。
}
cli-costs-unpriced = 價目表中沒有 { $count } 個複本的價格，這些複本未計入總和。
cli-prices-no-file = 沒有檔案 { $path }。未變更任何內容。若要從目前生效的價格開始：lab-gallery costs prices > FILE
cli-prices-text = 無法將價格寫成文字。請回報此問題。
cli-prices-own = 這些是此工作區自訂的價格。
cli-prices-published = 這些是已公佈的價格。
cli-prices-set = 從現在起，成本會以這些 { $day }的價格估計。
cli-prices-reset = 成本已恢復以 { $day }公佈的價格估計。
cli-prices-slow = 價格未能在一分鐘內寫入。請檢查工作區所在的磁碟機，然後再試一次。
