### 命令列本身的說明，以及對錯誤用法的說明。

## 說明頁面的標題與標記

usage-program = Lab Gallery：實驗室、其範本磁碟，以及實驗室之間的共用映像庫
usage-program-window = 若未指定命令，會開啟視窗；若沒有顯示器，則會在範例工作區上執行主要的工作流程，並以文字顯示結果。
usage-program-status = 結束狀態：0 完成，1 遭拒絕或失敗，2 用法錯誤。原因會寫入標準錯誤；加上 --json 時，也會寫成單行的 JSON 物件，欄位為 error、cause 和 id。
usage-heading-usage = 用法：
usage-heading-commands = 命令：
usage-heading-arguments = 引數：
usage-heading-options = 選項：
usage-heading-global-options = 所有命令的選項：
usage-mark-default = [預設：{ $value }]
usage-mark-environment = [環境變數：{ $name }]
usage-mark-alias = [亦可用：{ $name }]
usage-mark-values = [可用的值：{ $values }]

## 多個命令共有的選項與引數

usage--help = 顯示此說明
usage--version = 顯示程式的版本
usage--json = 輸出 JSON，供指令碼使用
usage--yes = 不詢問
usage--lab = 實驗室的名稱
usage--workspace = 工作區的資料夾 [預設：系統的資料夾]
usage--from-backup = 若無法讀取工作區的文件，則使用其備份
usage--as = 以實驗室帳戶其他成員的名義執行此命令；工作區本身的操作身分不變
usage--lang = 語言，例如 de-DE [預設：工作區的選擇，若無則為系統的語言]
usage--renderer = 繪製視窗的方式 [預設：先 wgpu，再 glow]
usage--quota = 每位學生在排程以外可使用的時數
usage--auto-shutdown = 中斷連線後經過多少分鐘將虛擬機器關機

## 值

usage-value-wgpu = Vulkan、Metal 或 Direct3D 12
usage-value-glow = OpenGL
usage-value-generalized = 已為首次啟動做好準備：沒有帳戶，也沒有電腦名稱
usage-value-specialized = 保持使用時的原狀：仍含有帳戶、設定和電腦名稱
usage-value-all = 全部
usage-value-enabled = 僅限實驗室建立者可以使用的映像
usage-value-disabled = 僅限實驗室建立者不可使用的映像
usage-value-disk = 每個複本都是與映像大小相同的受控磁碟
usage-value-snapshot = 每個複本都是磁碟已使用內容的快照集
usage-value-image = 每個映像
usage-value-version = 每個映像的每個版本
usage-value-region = 每個區域
usage-value-owner = 所有動作，包括授與他人存取權
usage-value-contributor = 授與存取權以外的所有動作
usage-value-lab-creator = 建立和管理實驗室，並匯出其範本
usage-value-lab-owner = 管理移交給自己的實驗室並匯出其範本；不能建立實驗室
usage-value-reader = 可以檢視，不能變更任何內容
usage-value-light = 淺色
usage-value-dark = 深色
usage-value-both = 每張圖片各兩種
usage-value-apng = 動態 PNG：完整色彩
usage-value-gif = GIF：256 色

## init、status、labs、images

usage-init = 建立工作區：範例工作區或空的工作區
usage-init--empty = 不含實驗室和映像庫
usage-init--account = 實驗室帳戶的名稱 (會建立空的工作區)
usage-init--region = 實驗室帳戶的區域，例如 westeurope (會建立空的工作區)
usage-init--owner = 您的姓名，即帳戶的擁有者 (會建立空的工作區)
usage-status = 顯示工作區的內容
usage-labs = 列出實驗室
usage-images = 列出已連結映像庫的映像

## jobs

usage-jobs = 列出作業，或繼續某個作業
usage-jobs-retry = 繼續已中斷、失敗或已取消的作業；已儲存的內容不會重複儲存
usage-jobs-retry--job = 作業的編號 [預設：所有已中斷的作業]
usage-jobs-cancel = 放棄已中斷的作業
usage-jobs-cancel--job = 作業的編號

## account

usage-account = 顯示實驗室帳戶、其成員及角色，並加以變更
usage-account-show = 顯示帳戶：所在位置、內容，以及需要注意的項目
usage-account-members = 列出成員，或新增成員、變更角色、移除成員
usage-account-members--name = 成員
usage-account-members-list = 列出成員及其角色
usage-account-members-add = 將人員新增至帳戶
usage-account-members-add--name = 人員的姓名
usage-account-members-add--role = 可執行的動作
usage-account-members-set = 為成員指派其他角色
usage-account-members-set--role = 從現在起可執行的動作
usage-account-members-remove = 將成員從帳戶中移除；其實驗室會移交給擁有者
usage-account-settings = 顯示或變更實驗室設定
usage-account-settings--pick-location = 允許實驗室建立者挑選實驗室位置
usage-account-settings--peer-network = 實驗室所連線的虛擬網路及其區域；之後實驗室會建立在該區域，且無法挑選位置
usage-account-act-as = 從現在起以其他成員的身分操作
usage-account-act-as--member = 成員

## lab

usage-lab = 建立、顯示或刪除實驗室，或將其移交給其他成員
usage-lab-new = 從映像或磁碟檔案建立實驗室，並等候其磁碟就緒
usage-lab-new--name = 實驗室的名稱
usage-lab-new--image = 已連結映像庫的映像：NAME 或 NAME:VERSION
usage-lab-new--disk = 磁碟檔案：raw、VHD、VHDX 或 qcow2
usage-lab-new--marketplace = Marketplace 映像的識別碼；實驗室會從與映像大小相同的空磁碟開始
usage-lab-new--os = 磁碟檔案上的作業系統
usage-lab-new--generalized = 磁碟檔案已一般化
usage-lab-new--size = 虛擬機器的大小
usage-lab-new--location = 實驗室建立者可挑選時的建立位置：像是 Europe 的地理位置，或像是 westeurope 的區域 [預設：帳戶的實驗室建立位置]
usage-lab-new--quota = 每位學生在排程以外可使用的時數 [預設：依實驗室設定]
usage-lab-new--auto-shutdown = 中斷連線後經過多少分鐘將虛擬機器關機 [預設：依實驗室設定]
usage-lab-new--user = 範本上的使用者名稱；若為特製化映像，則為原始範本的使用者名稱
usage-lab-new--password-stdin = 從標準輸入讀取使用者的密碼 (一行)
usage-lab-new--format = 範本磁碟的格式
usage-lab-show = 顯示實驗室
usage-lab-set-owner = 將實驗室移交給其他成員，之後由該成員管理
usage-lab-set-owner--member = 成員
usage-lab-set-policies = 變更實驗室的原則
usage-lab-delete = 刪除實驗室及其範本磁碟

## template

usage-template = 啟動或停止實驗室的範本、發佈範本，或更換其磁碟
usage-template-start = 啟動範本 VM
usage-template-stop = 停止範本 VM
usage-template-publish = 從範本填滿虛擬機器集區；此動作無法復原
usage-template-publish--machines = 虛擬機器數目
usage-template-attach-disk = 以磁碟檔案的副本更換範本的磁碟
usage-template-attach-disk--file = 磁碟檔案
usage-template-attach-disk--format = 副本的格式

## export

usage-export = 將實驗室的範本匯出至共用映像庫
usage-export--name = 映像的名稱
usage-export--update = 建立實驗室的來源映像或先前匯出映像的新版本

## gallery

usage-gallery = 建立、連結、中斷連結、顯示、驗證或清理共用映像庫
usage-gallery-create = 建立並連結映像庫
usage-gallery-create--name = 映像庫的名稱
usage-gallery-create--at = 位置：資料夾，或物件存放區中的位址 [預設：在工作區中]
usage-gallery-create--share-packs = 檔案系統允許時，各區域共用封裝檔：占用的空間較少，但複本並非各自獨立存放
usage-gallery-attach = 連結現有的映像庫
usage-gallery-attach--gallery = 映像庫的資料夾、其在物件存放區中的位址，或工作區中映像庫的名稱
usage-gallery-detach = 中斷連結映像庫；不會刪除其中的任何內容
usage-gallery-show = 顯示已連結的映像庫
usage-gallery-gc = 移除任何映像版本都不需要的已儲存區塊；使用中的內容不受影響
usage-gallery-gc--grace = 存放未滿此時數的內容會保留：可能有匯出正要使用
usage-gallery-verify = 檢查映像庫的檔案
usage-gallery-verify--full = 讀取每個區塊並計算雜湊
usage-gallery-verify--heal = 從資料完好的區域重新複製損毀的內容

## marketplace

usage-marketplace = 列出、啟用或停用 Marketplace 映像
usage-marketplace-list = 列出 Marketplace 映像
usage-marketplace-list--status = 要列出的映像
usage-marketplace-enable = 允許實驗室建立者使用映像
usage-marketplace-disable = 不允許實驗室建立者使用映像
usage-marketplace--images = 映像的識別碼

## image

usage-image = 上傳、啟用、停用、顯示、變更、刪除或下載映像
usage-image--images = 映像的名稱
usage-image-enable = 允許實驗室建立者使用映像
usage-image-disable = 不允許實驗室建立者使用映像
usage-image-show = 顯示映像：其版本、複本，以及是否提供
usage-image-show--image = 映像：NAME 或 NAME:VERSION
usage-image-upload = 將實驗室以外的磁碟檔案上傳為映像，或上傳為現有映像的新版本
usage-image-upload--file = 磁碟檔案：vhd、vhdx、qcow2 或 raw
usage-image-upload--name = 映像的名稱
usage-image-upload--os-type = 磁碟上的作業系統；若為新版本，則與映像相同
usage-image-upload--os-state = 系統是否已為首次啟動做好準備；若為新版本，則與映像相同
usage-image-upload--generation = 可從此磁碟啟動的虛擬機器世代：1 (BIOS) 或 2 (UEFI) [預設：依磁碟的分割區判斷，若無法判斷則為 1；若為新版本，則與映像相同]
usage-image-upload--publisher = 映像的製作者 [預設：實驗室帳戶]
usage-image-upload--offer = 映像所屬的群組 [預設：uploaded]
usage-image-upload--sku = 群組中的映像；發行者、供應項目和 SKU 的組合在映像庫中不得重複 [預設：映像的名稱]
usage-image-upload--description = 映像的用途
usage-image-upload--end-of-life = 此日期之後不應再使用此版本，例如 2027-06-30；僅供參考，不會限制任何人使用
usage-image-upload--region = 擷取映像的區域 [預設：實驗室帳戶的區域]
usage-image-upload--new-version = 建立該名稱映像的新版本
usage-image-upload--whole-mib = 拒絕大小不是整數 MiB 的磁碟，與 Azure 相同
usage-image-set = 變更映像或其某個版本的資訊
usage-image-set--image = 映像 (NAME)，或其某個版本 (NAME:VERSION)
usage-image-set--description = 映像的用途
usage-image-set--end-of-life = 此日期之後不應再使用此映像或版本；僅供參考，不會限制任何人使用
usage-image-set--exclude-from-latest = 絕不將此版本作為最新版本提供；若未指定 VERSION，則為最新版本
usage-image-regions = 顯示或變更版本的目標區域：新的區域會立即取得複本
usage-image-regions--image = 映像：NAME (最新版本) 或 NAME:VERSION
usage-image-regions--add = 要新增複本的區域，或該區域在雲端的複本數
usage-image-regions--remove = 要移除複本的區域
usage-image-regions--exclude = 絕不在該區域將此版本作為最新版本提供
usage-image-regions--include = 在該區域提供此版本，即使其他區域都已排除
usage-image-regions--as-everywhere = 在該區域依版本的設定提供
usage-image-delete-version = 永久刪除版本；從此版本建立的實驗室會保留其磁碟
usage-image-delete-version--image = 映像：NAME:VERSION
usage-image-delete = 刪除已沒有任何版本的映像；其名稱可以再次使用
usage-image-delete--image = 映像的名稱
usage-image-download = 將映像的磁碟寫入檔案
usage-image-download--image = 映像：NAME 或 NAME:VERSION
usage-image-download--to = 要寫入的檔案，必須尚未存在
usage-image-download--format = 檔案的格式 [預設：依副檔名；若沒有副檔名則為 vhd]

## costs

usage-costs = 顯示映像庫在雲端的成本，以及估計所用的價格
usage-costs--model = 估計的方式 [預設：工作區的選擇]
usage-costs--by = 每一列所代表的項目
usage-costs-prices = 輸出目前生效的價格，其格式可供「costs set-prices」讀取
usage-costs-set-prices = 從現在起以檔案中的價格估計
usage-costs-set-prices--file = 檔案；「costs prices」會輸出可作為起點的內容
usage-costs-reset-prices = 恢復以已公佈的價格估計
usage-costs-set-model = 選擇從現在起估計成本的方式，這裡和視窗都適用
usage-costs-set-model--model = 定價模型

## docs

usage-docs = 產生文件圖片並檢查其變化
usage-docs--scene = 僅此場景；可指定多次
usage-docs--article = 僅此文章的場景；可指定多次
usage-docs--lang = 圖片的語言；可指定多次 [預設：圖片集的語言，否則為全部]；在 docs 之前：這些文字的語言
usage-docs--theme = 視窗的色彩 [預設：圖片集的色彩，否則為淺色]
usage-docs--scale = 視窗每一點的像素數 [預設：圖片集的設定，否則為 1]
usage-docs--preset = 網站對圖片的要求：ms-learn、azure-docs-2015、github-docs 或 RON 檔案 [預設：圖片集的設定，否則為 ms-learn]
usage-docs--out = 圖片集的資料夾 [預設：原始碼簽出的 assets/docs/pictures]
usage-docs--scenes = 含有您自己場景的資料夾，結構與 assets/docs 相同
usage-docs--threads = 同時產生的圖片數 [預設：每個處理器核心一張]
usage-docs-build = 產生圖片；搭配 --article 也會產生文章
usage-docs-build--out = 寫入的位置 [預設：此處的 pictures 資料夾]
usage-docs-build--draft = 檔案較大，但產生較快；像素相同
usage-docs-build--force = 連同手動修改過或來自他處的檔案一併取代
usage-docs-build--animate = 同時產生有動畫之場景的動畫
usage-docs-list = 依語言和狀態列出場景
usage-docs-list--fast = 不產生圖片；僅查看檔案記錄的來源
usage-docs-check = 重新產生圖片並與已接受的圖片比較；若有任何一張不符便會失敗
usage-docs-check--report = 並排存放舊圖、新圖與差異的位置 [預設：暫存資料夾]
usage-docs-bless = 接受目前的圖片；並顯示變更內容
usage-docs-explain = 顯示場景的寫法；指定名稱時，以場景的寫法列出畫面上的項目
usage-docs-explain--name = 場景 (結束時) 或佈景 (開始時)
usage-docs-explain--lang = 畫面上文字的語言 [預設：這些文字的語言]

## desktop

usage-desktop = 將程式加入桌面的功能表，或從中移除 (Linux 及類似的系統)
usage-desktop-install = 將程式以目前的位置加入您自己的功能表
usage-desktop-remove = 將程式從您的功能表中移除

## help

usage-help = 顯示命令的說明

## 錯誤的用法

usage-wrong-argument = 此處沒有引數「{ $argument }」。
usage-wrong-command = 此處沒有命令「{ $command }」。
usage-wrong-missing = 缺少下列項目：{ $arguments }
usage-wrong-no-command = 「{ $command }」之後必須指定命令。可用的命令：{ $commands }
usage-wrong-no-value = 「{ $argument }」需要一個值。
usage-wrong-value = 「{ $argument }」不接受「{ $value }」。
usage-wrong-number = 「{ $argument }」必須是不超過 { $most } 的整數，「{ $value }」不是。
usage-wrong-threads = 「{ $argument }」必須是 1 到 1024 的整數，「{ $value }」不是。
usage-wrong-day = 「{ $argument }」必須是像 2027-06-30 這樣的日期，「{ $value }」不是。
usage-wrong-day-or-never = 「{ $argument }」必須是像 2027-06-30 這樣的日期，或 never；「{ $value }」兩者皆非。
usage-wrong-minutes = 「{ $argument }」必須是分鐘數，或 off；「{ $value }」兩者皆非。
usage-wrong-network = 「{ $argument }」必須是 NAME@REGION 形式的網路，或 none；「{ $value }」兩者皆非。
usage-wrong-count = 「{ $argument }」必須是區域，或像 westeurope=3 這樣的區域和數目；「{ $value }」兩者皆非。
usage-wrong-together = 「{ $argument }」不能與 { $others } 同時使用。
usage-wrong-twice = 「{ $argument }」只能指定一次。
usage-wrong-surplus = 「{ $argument }」不接受任何值，但收到了「{ $value }」。
usage-wrong-characters = 命令列中含有無效的 UTF-8 字元。
usage-wrong-other = 無法理解此命令列。
usage-wrong-as = 「--as」必須與使用工作區的命令搭配使用。
usage-tip-meant = 您是不是要輸入「{ $word }」？
usage-tip-values = 可用的值：{ $values }
usage-tip-commands = { usage-heading-commands } { $commands }
usage-tip-help = 使用 --help 可查看詳細說明。
