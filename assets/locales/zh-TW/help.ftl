### 說明：簡短的操作說明，顯示在相關頁面或對話方塊旁邊，也用於文章中。

help-title = 說明
help-open = 說明 (F1)
help-close = 關閉說明
help-contents = 目錄
help-search = 搜尋說明
help-no-match = 沒有符合的章節。請搜尋其他字詞。
help-see-also = 另請參閱
help-note = 注意

## 匯出範本

help-export = 將範本匯出至共用映像庫
help-export-about = 將實驗室的範本儲存為映像，讓您和同事可以從中建立其他實驗室。管理員必須先將映像庫連結至實驗室帳戶。
help-export-step-stop = 如果範本正在執行，請在實驗室的「{ ui-nav-template }」頁面上選取「{ ui-template-stop }」。
help-export-step-open = 選取「{ ui-export-title }」。
help-export-step-name = 在「{ ui-export-name }」下方輸入名稱。如果實驗室已有映像，請先選擇「{ ui-export-new }」。
help-export-step-check = 檢查區域和估計成本，然後選取「{ ui-export-confirm }」。
help-export-step-follow = 在頁面上查看進度。匯出期間您可以前往其他頁面；映像就緒時，會顯示成功訊息。
help-export-note = 映像會以「{ model-os-state-specialized }」狀態儲存：範本的帳戶和設定會保留在其中。請將使用者名稱和密碼告訴要從此映像建立實驗室的人。

## 更新映像

help-update = 更新映像
help-update-about = 如果範本來自某個映像，或先前已匯出過，您在變更範本之後可以將其儲存為該映像的新版本，而不必建立新映像。
help-update-step-open = 在「{ ui-nav-template }」頁面上停止範本，然後選取「{ ui-export-title }」。
help-update-step-choose = 選擇「{ ui-export-update }」。如果有多個映像，請在「{ ui-export-image }」下方選擇映像。
help-update-step-confirm = 檢查新的版本號碼，然後選取「{ ui-export-confirm }」。
help-update-after = 新的實驗室會從最新版本建立。現有的實驗室會保留其磁碟，較舊的版本則會保留到管理員將其刪除為止。只有變更的部分會占用新的空間。

## 從映像建立實驗室

help-new-lab = 從映像建立實驗室
help-new-lab-about = 從已經準備好的範本開始。
help-new-lab-step-open = 在「{ ui-nav-labs }」頁面上選取「{ ui-labs-new }」、輸入名稱，然後選擇虛擬機器大小。
help-new-lab-step-image = 在「{ ui-wizard-image }」下方選取「{ ui-wizard-image-choose }」、選取映像庫中的映像，然後選取「{ ui-chooser-choose }」。接著選取「{ ui-wizard-next }」。
help-new-lab-step-credentials = 輸入使用者名稱和密碼。若為特製化映像，請輸入原始範本的使用者名稱和密碼。然後選取「{ ui-wizard-next }」。
help-new-lab-step-policies = 設定配額和自動關閉，然後選取「{ ui-wizard-finish }」。
help-new-lab-step-wait = 等候範本的磁碟建立完成，然後啟動範本並進行所需的變更。
help-new-lab-other = 您也可以從這部電腦上的磁碟檔案，或從 Marketplace 映像 (磁碟一開始是空的) 建立實驗室。

## 為何不提供映像

help-withheld = 了解為何不提供某個映像
help-withheld-about = 映像清單會顯示可用於此實驗室的映像。無法使用的映像及其原因列在清單下方：
help-withheld-disabled = 管理員已對實驗室建立者停用此映像。
help-withheld-replica = 實驗室所在的區域還沒有已完成的複本。請等候複寫完成，或選擇其他位置。
help-withheld-disk = 磁碟太大，無法用於實驗室，或映像有多個磁碟。
help-withheld-excluded = 所有版本都已從最新版本中排除，因此沒有可提供的版本。
help-withheld-none = 未連結映像庫，或無法讀取映像庫。
help-withheld-mend = 如果您以管理員的身分操作，可以立即解決的原因旁邊會顯示按鈕。

## 範本及其虛擬機器

help-template = 準備並發佈範本
help-template-about = 實驗室的每部虛擬機器都是從其範本建立的。
help-template-step-start = 選取「{ ui-template-start }」，再選取「{ ui-template-connect }」，然後安裝課程所需的軟體。
help-template-step-stop = 完成之後，選取「{ ui-template-stop }」。
help-template-step-publish = 選取「{ ui-template-publish }」，然後輸入實驗室的虛擬機器數目。虛擬機器會列在「{ ui-nav-pool }」頁面上。
help-template-note = 發佈之後無法復原。如果再次發佈，每部虛擬機器都會重新建立，學生儲存在其中的內容都會遺失。
help-template-disk = 若要使用其他磁碟，請選取「{ ui-template-replace-disk }」。如果忘記密碼，請啟動範本，然後選取「{ ui-template-reset-password }」。

## 映像庫

help-gallery = 建立、連結或中斷連結映像庫
help-gallery-about = 共用映像庫用來存放實驗室帳戶的映像。一個帳戶一次只能連結一個映像庫；多個帳戶可以使用同一個映像庫。
help-gallery-create = 若要從空的映像庫開始，請前往「{ ui-nav-gallery }」，選取「{ ui-gallery-create }」，然後輸入名稱。如果同事也要使用此映像庫，請選擇位於共用位置的資料夾。
help-gallery-attach = 若要使用現有的映像庫，請選取「{ ui-gallery-attach }」，然後指定其資料夾，或其在物件存放區中的位址。
help-gallery-detach = 若要改用其他映像庫，請先選取「{ ui-gallery-detach }」。實驗室會保留其磁碟，映像庫中的任何內容都不會刪除，只是不再提供其映像。
help-gallery-verify = 若要檢查每個映像是否完整，請選取「{ ui-gallery-verify }」。

## 上傳

help-upload = 上傳映像
help-upload-about = 將在實驗室以外製作的磁碟加入映像庫：VHD、VHDX、qcow2 或 raw。
help-upload-step-open = 在「{ ui-nav-gallery }」頁面上選取「{ ui-gallery-upload }」。在「{ ui-chooser-path }」下方輸入檔案的路徑，或將檔案拖放到對話方塊上。
help-upload-step-system = 若為新映像，請在「{ ui-chooser-os-type }」下方選擇磁碟上的作業系統，並在「{ ui-chooser-os-state }」下方選擇一般化或特製化。
help-upload-step-name = 在「{ ui-export-name }」下方輸入名稱，或選擇「{ ui-upload-version }」，並在「{ ui-upload-image }」下方選擇映像。
help-upload-step-confirm = 檢查區域和估計成本，然後選取「{ ui-upload-confirm }」。
help-upload-note = 一般化表示已為首次啟動做好準備：沒有帳戶，也沒有電腦名稱。特製化表示保持使用時的原狀。

## 啟用與停用

help-enable = 啟用或停用映像
help-enable-about = 新的映像預設為啟用，會提供給實驗室建立者。請停用不應使用的映像；現有的實驗室不受影響。
help-enable-step-select = 在「{ ui-nav-gallery }」頁面上，選取清單中的映像。
help-enable-step-do = 選取「{ ui-gallery-enable }」或「{ ui-gallery-disable }」。
help-enable-market = 本身沒有磁碟的映像位於「{ ui-nav-marketplace }」頁面上：選取這些映像，選擇啟用或停用，然後選取「{ ui-marketplace-apply }」。

## 版本與區域

help-versions = 了解版本、複本和區域
help-versions-about = 映像有多個版本，每個版本在各個目標區域都有一個複本。實驗室會從其所在區域中已就緒的最新版本建立。
help-versions-geography = 匯出會複寫至實驗室所屬地理位置的所有區域，因為實驗室可能建立在其中任何一個區域。
help-versions-regions = 若要變更目標區域，請開啟映像，然後選取「{ ui-image-regions-edit }」。新增的區域會立即開始複寫。
help-versions-exclude = 若要暫不提供某個版本，請編輯該版本，然後選擇「{ ui-image-exclude }」。如此一來，提供給實驗室建立者的會是前一個版本。
help-versions-life = 生命週期結束日期僅供參考，不會限制任何人使用。
help-versions-download = 若要在其他程式中使用映像，請選取「{ ui-image-download }」，然後選擇 VHD、VHDX、qcow2 或 raw。

## 成本

help-costs = 估計成本
help-costs-about = 「{ ui-costs }」頁面會估計映像庫在雲端的成本。儲存在這部電腦上的內容不會產生任何費用。
help-costs-replicas = 每個版本的每個複本都會計入成本，因此區域越少、舊版本越少，成本就越低。頁面會指出哪些版本可以刪除。
help-costs-prices = 預設會使用已公佈的價格。若要使用自訂價格，請選取「{ ui-costs-edit }」，然後輸入價格和您查閱價格的日期。

## 刪除與清理

help-delete = 刪除版本和映像，以及清理空間
help-delete-about = 刪除沒有人需要的版本，以節省空間和成本。從這些版本建立的實驗室會保留其磁碟。
help-delete-step-version = 開啟映像、選擇版本，然後選取「{ ui-image-delete-version }」。對話方塊會說明將改為提供哪個版本給實驗室建立者。
help-delete-step-image = 當映像已沒有任何版本時，選取「{ ui-image-delete }」。
help-delete-step-collect = 在「{ ui-nav-gallery }」頁面上，選取「{ ui-gallery-collect }」以釋放空間。
help-delete-note = 刪除的版本無法還原。如果以後可能需要，請先下載。
help-delete-lab = 若要刪除實驗室，請前往其「{ ui-nav-lab-settings }」頁面。其範本磁碟和虛擬機器會一併刪除；從它匯出的映像會保留。如果要保留範本，請先將其匯出。

## 角色

help-roles = 使用角色
help-roles-about = 在「{ ui-nav-members }」頁面上決定誰可以執行哪些動作：
help-roles-owner = 「{ model-role-owner }」可以執行所有動作，並決定誰可以加入帳戶。
help-roles-contributor = 「{ model-role-contributor }」可以在帳戶及其實驗室中執行其他所有動作。
help-roles-creator = 「{ model-role-lab-creator }」可以建立和管理實驗室，並匯出其範本。
help-roles-lab-owner = 「{ model-role-lab-owner }」可以管理自己的實驗室。「{ model-role-reader }」可以檢視所有內容，但不能變更任何內容。
help-roles-act = 在這部電腦上不需要登入。請在視窗頂端選擇要以誰的身分操作；如果角色不允許執行某個命令，該命令會說明原因。

## 帳戶與實驗室的設定

help-settings = 變更設定和原則
help-settings-about = 在帳戶的「{ ui-nav-account-settings }」頁面上，決定實驗室的建立位置和新實驗室的預設值。在實驗室的「{ ui-nav-lab-settings }」頁面上，變更其擁有者和原則。
help-settings-save = 您在這些頁面上所做的變更，要選取「{ ui-save }」之後才會生效。在此之前，您可以查看其他頁面，變更會保留為草稿，而功能表會標示該頁面。
help-settings-undo = 大多數的變更都可以復原：在隨後顯示的訊息中，或在「{ ui-edit }」功能表中，選取「{ ui-undo-button }」。

## 工作區與作業

help-workspace = 工作區與作業
help-workspace-about = 工作區是一個資料夾，其中包含實驗室帳戶、帳戶的實驗室及其磁碟。所有內容都會立即儲存。若要使用其他工作區，請在「{ ui-file }」功能表中選擇。
help-workspace-jobs = 匯出、上傳和複製都會以作業的形式執行。選取視窗頂端的「{ ui-jobs }」可查看作業、取消作業，或重試失敗的作業。
help-workspace-resume = 您隨時可以關閉程式。執行中的作業會在下次啟動時繼續，已儲存的部分會直接沿用。
help-workspace-locked = 如果另一個視窗正在使用該工作區，您可以用唯讀方式開啟。
help-workspace-lost = 如果無法開啟工作區，其中的任何內容都不會遭到覆寫。訊息會說明發生的狀況，若有完好的備份，也會讓您選擇開啟。

## 文件圖片

help-pictures = 建立文件圖片
help-pictures-about = 「{ ui-pictures }」頁面會建立操作說明文章的圖片：以您選擇的語言，在實際視窗中執行每個場景。
help-pictures-step-choose = 選擇語言、佈景主題、縮放比例和網站。在「{ ui-pictures-folder }」下，輸入要寫入圖片的資料夾。
help-pictures-step-build = 選取「{ ui-pictures-build }」以建立所有圖片。如果只要建立某個場景的圖片，請使用該場景旁的功能表。
help-pictures-step-check = 內容有所變更時，選取「{ ui-pictures-check }」：這會重新建立圖片並與已接受的圖片比較，不會寫入任何內容。
help-pictures-step-accept = 查看變更的內容，然後選取「{ ui-pictures-accept }」。此後的檢查會以這些圖片為比較依據。
help-pictures-window = 若要儲存其他頁面的圖片，請前往該頁面，然後在「{ ui-file }」功能表中選取「{ ui-photo }」。

## 鍵盤

help-keyboard = 使用鍵盤
help-keyboard-move = Tab 和 Shift+Tab 可在控制項之間移動，方向鍵可在清單、功能表和選項中移動。
help-keyboard-press = 按空白鍵或 Enter 可啟動具有焦點的項目。在對話方塊的文字方塊中按 Enter 可確認，按 Esc 可關閉對話方塊；您輸入的內容會保留到下次開啟。
help-keyboard-shortcuts = 功能表會顯示快速鍵。F1 可開啟此說明，Ctrl+Z 可復原上一個變更，Ctrl+Y 可將其重做。在 Mac 上，請使用 Cmd 代替 Ctrl。
help-keyboard-disabled = 無法使用的命令仍可用鍵盤選到，並會說明無法使用的原因。
