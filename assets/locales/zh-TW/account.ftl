### 實驗室帳戶的頁面：共用映像庫、映像，以及帳戶的設定。

## 共用映像庫

ui-gallery = 共用映像庫
ui-gallery-about = 講師從實驗室匯出或由您上傳的映像，此帳戶的所有實驗室都可以從這些映像建立。
ui-gallery-tools = 映像庫的命令
ui-gallery-create = 建立
ui-gallery-attach = 連結
ui-gallery-detach = 中斷連結
ui-gallery-upload = 上傳映像
ui-gallery-upload-first = 上傳映像
ui-gallery-verify = 驗證
ui-gallery-collect = 清理
ui-gallery-reload = 重新整理
ui-gallery-none = 未連結共用映像庫
ui-gallery-none-text = 有了映像庫，講師就可以將實驗室的範本匯出為映像，讓其他人從這些映像建立實驗室。請建立新的映像庫，或連結現有的映像庫。
ui-gallery-create-long = 建立共用映像庫
ui-gallery-attach-long = 連結現有的映像庫
ui-gallery-attached = 已連結
ui-gallery-folder = 資料夾
ui-gallery-address = 位址
ui-gallery-replicas = 複本
ui-gallery-shared = 各區域共用儲存的資料。複本並非各自獨立存放：其中一個損毀，就等於全部損毀。
ui-gallery-separate = 每個區域都有自己的一份資料。
ui-gallery-contents = { $images }，{ $versions }
ui-gallery-images = { $count } 個映像
ui-images-selected = { $count ->
    [0] 未選取任何映像
   *[other] 已選取 { $count } 個映像
}
ui-gallery-versions = { $count } 個版本
ui-gallery-loading = 正在讀取映像庫…
ui-gallery-unreadable = 無法讀取映像庫
ui-gallery-again = 再試一次
ui-gallery-problems = 無法讀取映像庫的部分內容
ui-gallery-problems-more = 還有 { $count } 項。
ui-gallery-empty = 映像庫中還沒有映像
ui-gallery-empty-text = 當講師將範本匯出至共用映像庫，或有人上傳磁碟檔案時，映像就會顯示在這裡。
ui-gallery-search = 搜尋映像
ui-gallery-no-match = 沒有符合搜尋條件的映像。
ui-gallery-list = 映像庫中的映像
ui-gallery-image-tools = 所選映像的命令
ui-gallery-enable = 啟用選取的映像
ui-gallery-disable = 停用選取的映像
ui-gallery-mark-all = 全選
ui-gallery-mark-none = 取消全選
ui-gallery-none-marked = 請先在清單中選取映像。
ui-gallery-all-enabled = 選取的映像都已啟用。
ui-gallery-all-disabled = 選取的映像都已停用。

## 映像

ui-image-name = 映像
ui-image-state = OS 狀態
ui-image-newest = 最新版本
ui-image-size = 大小
ui-image-regions = 區域
ui-image-regions-ready = { $ready }/{ $regions }
ui-image-exported = 新增日期
ui-image-enabled = 狀態
ui-image-is-enabled = 已啟用
ui-image-is-disabled = 已停用
ui-image-mark = 選取 { $image }
ui-image-tools = 映像的命令
ui-image-create-lab = 從此映像建立實驗室
ui-image-enable = 啟用映像
ui-image-disable = 停用映像
ui-image-offered = 提供給實驗室建立者
ui-image-offered-text = { $region } 的新實驗室可以從 { $version } 版建立。
ui-image-offered-older = { $region } 的新實驗室可以從 { $version } 版建立。較新的版本在該區域尚未就緒。
ui-image-withheld = 不提供給 { $region } 的實驗室
ui-image-definition = 映像定義
ui-image-os = 作業系統
ui-image-generation = 世代
ui-image-triple = 發行者 / 供應項目 / SKU
ui-image-description = 描述
ui-image-versions = 版本
ui-image-no-versions = 此映像還沒有任何版本。
ui-image-version = 版本
ui-image-created = 建立時間
ui-image-source-lab = 來源實驗室
ui-image-data = 資料
ui-image-added = 新增
ui-image-excluded = 已從最新版本中排除
ui-image-versions-note = 資料：磁碟中非零的位元組數。新增：該版本在其來源區域中實際儲存的位元組數 (已壓縮)；映像庫中已有的區塊不會重複儲存。
ui-image-end-of-life = 生命週期結束
ui-image-until = 至 { $day }
ui-image-edit = 編輯
ui-image-edit-refused = 無法變更映像
ui-image-edit-title = 編輯「{ $image }」
ui-image-edit-version = 編輯版本
ui-image-edit-version-title = 編輯「{ $image }」{ $version }
ui-image-exclude = 從最新版本中排除
ui-image-exclude-means = 提供給實驗室建立者的是未排除的最新版本。複本表格中個別區域的設定優先於此設定。
ui-image-end-of-life-help = 格式為年-月-日，留空表示不設定。此日期僅供參考，不會限制任何人使用。
ui-image-enable-now = 啟用
ui-image-include = 納入最新的版本
ui-image-replicate = 複寫
ui-image-version-tools = 版本的命令
ui-image-replica-count = 複本數
ui-image-latest = 最新版本
ui-image-latest-as-everywhere = 依版本設定
ui-image-latest-excluded = 排除
ui-image-latest-included = 納入
ui-image-labs = 從此版本建立的實驗室：
ui-image-labs-more = 以及其他 { $count } 個
ui-image-regions-edit = 目標區域
ui-image-regions-title = 「{ $image }」{ $version } 的目標區域
ui-image-regions-about = 此版本會在這裡所選的區域中擁有複本。新增的區域會立即開始複寫；移除的區域不再有複本，也不再對該處的實驗室提供此版本。
ui-image-regions-search = 搜尋區域
ui-image-regions-source = 此版本是在這裡擷取的，因此這裡必須保留為目標區域之一。
ui-image-regions-restricted = 受限制
ui-image-regions-count = { $count } 個複本
ui-image-regions-more = 在 { $region } 增加一個複本
ui-image-regions-fewer = 在 { $region } 減少一個複本
ui-image-regions-least = 至少要有一個複本。若不要任何複本，請取消選取該區域。
ui-image-regions-most = 最多 { $limit } 個複本。
ui-image-regions-cost = { $regions } 個區域中的 { $replicas } 個複本：在雲端每月約 { $price }，目前為 { $before }。{ $shared ->
    [yes] 在這裡，各區域共用儲存的資料：增加複本幾乎不會占用更多空間。
   *[no] 在這裡，每個區域各儲存一份資料。
}
ui-image-download = 下載
ui-image-download-title = 下載「{ $image }」{ $version }
ui-image-download-file = 檔案
ui-image-download-help = 新檔案的完整路徑；絕不會取代現有的檔案。
ui-image-download-folder = 選擇資料夾…
ui-image-download-no-file = 請輸入新檔案的路徑，或選擇資料夾。
ui-image-download-from = 讀取來源
ui-image-download-from-means = 磁碟大小為 { $size }；若格式允許，檔案只會占用實際資料所需的空間。
ui-image-delete = 刪除映像
ui-image-delete-title = 要刪除「{ $image }」嗎？
ui-image-delete-text = 此映像沒有任何版本。其發行者、供應項目、SKU 和名稱可以再次使用。
ui-image-delete-lost = 其描述和生命週期結束日期將會遺失。從此映像建立的實驗室會保留其磁碟。此動作無法復原。
ui-image-delete-version = 刪除版本
ui-image-delete-version-title = 要刪除「{ $image }」{ $version } 嗎？
ui-image-delete-labs = { $count ->
    [0] 此帳戶沒有從此版本建立的實驗室。
   *[other] 有 { $count } 個實驗室是從此版本建立的；這些實驗室會保留其磁碟。
}
ui-image-delete-instead = 目前在 { $region } 提供給實驗室建立者的就是此版本。刪除後，該處會改為提供 { $version } 版。
ui-image-delete-nothing-instead = 目前在 { $region } 提供給實驗室建立者的就是此版本。刪除後，該處將不再提供此映像。
ui-image-delete-regions = { $more ->
    [0] { $region }
   *[other] { $region } 和其他 { $more } 個區域
}
ui-image-delete-number = 版本號碼 { $version } 不會再次使用。此動作無法復原。
ui-image-delete-download = 先下載…
ui-image-delete-space = 只有此版本占用的空間，可在映像庫頁面上以「清理」釋放。
ui-image-replicas = { $version } 版的複本
ui-image-source-region = 來源
ui-image-region = 區域
ui-image-replica-state = 複本
ui-image-stored = 已儲存
ui-image-absent = 此映像不在映像庫中
ui-image-absent-text = 連結的映像庫中沒有映像「{ $image }」。它可能已被刪除，或是已改為連結其他映像庫。

## 建立、連結及中斷連結映像庫

ui-create-gallery = 建立共用映像庫
ui-create-gallery-refused = 無法建立映像庫
ui-create-gallery-name = 映像庫名稱
ui-create-gallery-rule = 可使用英文字母、數字、句點和底線；開頭和結尾必須是字母或數字；最多 80 個字元。
ui-create-gallery-folder = 資料夾 (選用)
ui-create-gallery-folder-means = 空的資料夾，例如同事也能存取的共用資料夾。若不填寫，映像庫會與此工作區放在一起。
ui-create-gallery-copies = 各區域的儲存方式
ui-create-gallery-shared = 各區域共用儲存的資料
ui-create-gallery-shared-means = 若檔案系統可以共用檔案，只會占用一份資料的空間。如此一來，複本並非各自獨立存放：其中一個損毀，就等於全部損毀。
ui-create-gallery-separate = 每個區域都有自己的一份資料
ui-create-gallery-separate-means = 與雲端相同。占用 { $regions } 份資料的空間，地理位置中的每個區域各一份。
ui-attach-gallery = 連結現有的共用映像庫
ui-attach-gallery-about = 一個實驗室帳戶一次只能連結一個映像庫。一個映像庫可以供多個帳戶使用，由每個帳戶各自啟用所需的映像。
ui-attach-gallery-refused = 無法連結映像庫
ui-attach-gallery-recent = 先前連結過
ui-attach-gallery-place = 資料夾或位址
ui-attach-gallery-place-means = 內含 gallery.ron 的資料夾，或像是 az://account/container/gallery 或 s3://bucket/gallery 的位址。
ui-attach-gallery-missing = 請輸入映像庫的資料夾或位址。
ui-detach-gallery = 要中斷連結「{ $gallery }」嗎？
ui-detach-gallery-refused = 無法中斷連結映像庫
ui-detach-gallery-labs = 從其映像建立的實驗室會繼續運作：每個實驗室都有自己的磁碟。
ui-detach-gallery-images = 其映像會從映像選擇器中消失，而且在再次連結映像庫之前，無法匯出範本。
ui-detach-gallery-jobs = 此映像庫有 { $count } 個已中斷的作業，會等到再次連結時才繼續。
ui-detach-gallery-files = 不會刪除映像庫中的任何內容。再次連結時，其映像的啟用與停用狀態會和現在相同。

## 維護映像庫

ui-verify-gallery = 驗證「{ $gallery }」
ui-verify-gallery-refused = 無法驗證映像庫
ui-verify-gallery-about = 檢查每個映像是否完整。不會變更映像庫中的任何內容，實驗室和匯出可同時繼續進行。
ui-verify-gallery-closely = 檢查程度
ui-verify-gallery-quick = 快速
ui-verify-gallery-quick-means = 讀取所有文件和表格，並確認每個版本的每個區塊都已列出。需要幾秒鐘。
ui-verify-gallery-full = 每個區塊
ui-verify-gallery-full-means = 另外還會讀取所有儲存的資料，並與其雜湊比對。所需時間等於讀取全部資料的時間。
ui-collect-gallery = 清理「{ $gallery }」
ui-collect-gallery-refused = 無法清理映像庫
ui-collect-gallery-removes = 移除沒有任何映像版本需要的已儲存區塊：已刪除版本的區塊，以及未完成的匯出所留下的區塊。
ui-collect-gallery-keeps = 映像版本需要的內容都不會受到影響。實驗室會保留其磁碟，匯出可同時繼續進行。
ui-collect-gallery-young = 過去 { $hours } 小時內儲存或刪除的內容也會保留：可能有人正要使用。
ui-collect-gallery-told = 查詢過每個區塊之後，才會知道可以釋放多少空間，結果會顯示在此頁面上。

## 帳戶的實驗室設定

ui-account-lab-settings = 實驗室設定
ui-account-about = 適用於此帳戶所有實驗室的設定，以及新實驗室的預設值。
ui-account-locations = 實驗室位置
ui-account-pick-location = 允許實驗室建立者挑選實驗室位置
ui-account-pick-off = 關閉：所有實驗室都會建立在實驗室帳戶的位置。
ui-account-pick-on = 開啟：實驗室建立者可以選擇位置 (一組區域)，或其中的一個區域。
ui-account-pick-network = 由對等虛擬網路決定：所有實驗室都會建立在該網路的區域。
ui-account-facts-region = 實驗室帳戶
ui-account-facts-landing = 實驗室建立於
ui-account-facts-landing-unless = 若建立者未挑選，實驗室建立於
ui-account-facts-targets = 其映像會複寫至
ui-account-network = 對等虛擬網路
ui-account-network-connect = 將實驗室連線至虛擬網路
ui-account-network-none = 實驗室未連線至您的網路。
ui-account-network-name = 虛擬網路
ui-account-network-example = 例如：contoso-campus
ui-account-network-region = 網路的區域
ui-account-network-means = 實驗室必須位於網路的區域，因此無法挑選位置。這裡不會實際連線至任何網路，只會為實驗室記錄此設定。
ui-account-policies = 新實驗室的原則
ui-account-policies-means = 新增實驗室精靈會以這些值作為預設；建立實驗室的人可以選擇其他值。現有的實驗室維持不變。

## Marketplace 映像

ui-marketplace = Marketplace 映像
ui-marketplace-about = 除了映像庫的映像之外，也提供給實驗室建立者的映像。這裡的 Marketplace 映像不含磁碟：實驗室會從與映像大小相同的空磁碟開始。
ui-marketplace-all = 全部
ui-marketplace-status = 狀態：{ $status }
ui-marketplace-publisher = 發行者
ui-marketplace-system = 作業系統
ui-marketplace-apply = 套用
ui-marketplace-changes = { $count } 項變更尚未套用
ui-marketplace-no-changes = 請先選取映像，再加以啟用或停用。
ui-marketplace-to-enable = 將會啟用
ui-marketplace-to-disable = 將會停用

## 可儲存的頁面

ui-save = 儲存
ui-discard = 捨棄
ui-unsaved = 尚未儲存
ui-unsaved-nothing = 沒有任何變更。
