# 操作說明文章中，說明尚未提及的內容，以及文章圖片的替代文字。
#
# 給譯者：大括號中的內容，例如 { ui-file }，是介面的標籤，請保留並加上引號；文章會改以粗體顯示。

article-next = 後續步驟
article-prerequisites = 必要條件

## 使用共用映像庫

article-use = 使用共用映像庫
article-use-description = 將實驗室的範本儲存為共用映像庫中的映像、查看匯出進度，並從該映像建立其他實驗室。
article-use-about = 本文說明講師如何將範本虛擬機器儲存為共用映像庫中的映像，以及其他人如何從該映像建立實驗室。
article-scenarios = 案例
article-scenarios-about = 共用映像庫適用於下列兩種情況：
article-scenario-export = 講師只需準備一次實驗室的範本，然後將其匯出。其他實驗室建立者可以為自己的實驗室選擇該映像，不必重新安裝任何軟體。
article-scenario-upload = 管理員上傳在實驗室以外製作的磁碟。實驗室建立者可以像選擇映像庫中的其他映像一樣選擇它。
article-states = 一般化映像和特製化映像都可以用來建立實驗室。
article-use-need-gallery = 已將映像庫連結至實驗室帳戶。如需步驟，請參閱 { $article }。
article-use-need-role = 您以實驗室擁有者或實驗室帳戶管理員的身分操作。請在視窗頂端選擇要以誰的身分操作。
article-use-step-done = 當訊息顯示映像已在映像庫中時，選取「{ ui-bar-create-lab }」可接著建立新的實驗室，選取「{ ui-bar-show-in-gallery }」則可查看其版本和複本。
article-use-upload = 映像不一定要來自實驗室：管理員也可以上傳磁碟檔案。如需步驟，請參閱 { $article }。

## 連結或中斷連結共用映像庫

article-attach = 連結或中斷連結共用映像庫
article-attach-description = 建立共用映像庫或連結現有的映像庫、選擇要提供給實驗室建立者的映像，以及將映像庫與實驗室帳戶中斷連結。
article-attach-about = 本文說明管理員如何將共用映像庫連結至實驗室帳戶，以及如何中斷連結。
article-attach-role = 只有以「{ model-role-owner }」或「{ model-role-contributor }」的身分操作，才能建立、連結和中斷連結映像庫。請在視窗頂端選擇要以誰的身分操作。
article-account = 建立實驗室帳戶
article-account-step-open = 在「{ ui-file }」功能表中，選取「{ ui-file-new }」。
article-account-step-fill = 在「{ ui-workspace-folder }」下方輸入空資料夾的路徑。接著填寫「{ ui-account-name }」和「{ ui-your-name }」，並選擇「{ ui-account-region }」。
article-account-step-create = 選取「{ ui-create }」。
article-account-after = 新的實驗室帳戶還沒有映像庫。請繼續進行下列兩節的其中一節。
article-create = 建立映像庫
article-create-step-open = 在「{ ui-nav-gallery }」頁面上，選取「{ ui-gallery-create }」。
article-create-step-name = 在「{ ui-create-gallery-name }」下方輸入名稱。如果同事也要使用此映像庫，請在「{ ui-create-gallery-folder }」下方輸入位於共用位置的資料夾。
article-create-step-copies = 在「{ ui-create-gallery-copies }」下方，選擇「{ ui-create-gallery-shared }」以節省空間，或選擇「{ ui-create-gallery-separate }」以避免某個複本的損壞影響其他複本。然後選取「{ ui-create }」。
article-create-step-done = 映像庫隨即建立並連結至實驗室帳戶：頁面上會標示為「{ ui-gallery-attached }」。映像庫中還沒有映像。
article-existing = 連結現有的映像庫
article-existing-step-open = 在「{ ui-nav-gallery }」頁面上，選取「{ ui-gallery-attach }」。
article-existing-step-place = 在「{ ui-attach-gallery-place }」下方，輸入映像庫的資料夾，或其在物件存放區中的位址；您也可以從「{ ui-attach-gallery-recent }」的清單中選擇映像庫。然後選取「{ ui-gallery-attach }」。
article-existing-step-done = 頁面現在會顯示該映像庫及其映像。
article-detach = 中斷連結映像庫
article-detach-about = 中斷連結映像庫之後，實驗室和映像會有下列變化：
article-detach-step-open = 在「{ ui-nav-gallery }」頁面上，選取「{ ui-gallery-detach }」。
article-detach-step-confirm = 閱讀對話方塊中的說明，然後選取「{ ui-gallery-detach }」。

## 替代文字：20 到 150 個字元，以「螢幕擷取畫面」開頭，以句號結尾

docs-alt-export-to-shared-image-gallery-button = 螢幕擷取畫面，顯示「{ ui-nav-template }」頁面，並醒目提示工具列上的「{ ui-export-title }」按鈕。
docs-alt-export-to-shared-image-gallery-dialog = 螢幕擷取畫面，顯示「{ ui-export-title }」對話方塊，並醒目提示映像名稱和「{ ui-export-confirm }」按鈕。
docs-alt-exporting-image-in-progress = 螢幕擷取畫面，顯示「{ ui-nav-template }」頁面，並醒目提示範本上方的匯出進度。
docs-alt-exporting-image-completed = 螢幕擷取畫面，顯示「{ ui-nav-template }」頁面，並醒目提示映像已在映像庫中的訊息。
docs-alt-use-shared-image = 螢幕擷取畫面，顯示「{ ui-chooser-title }」步驟，並醒目提示共用映像庫中的一個映像。
docs-alt-reexport-to-shared-image-gallery-dialog = 螢幕擷取畫面，顯示「{ ui-export-title }」對話方塊，並醒目提示「{ ui-export-update }」選項。
docs-alt-new-lab-account = 螢幕擷取畫面，顯示「{ ui-new-workspace }」對話方塊，並醒目提示實驗室帳戶名稱和「{ ui-create }」按鈕。
docs-alt-new-shared-image-gallery-button = 螢幕擷取畫面，顯示「{ ui-nav-gallery }」頁面，並醒目提示工具列上的「{ ui-gallery-create }」按鈕。
docs-alt-create-shared-image-gallery-window = 螢幕擷取畫面，顯示「{ ui-create-gallery }」對話方塊，並醒目提示映像庫名稱和「{ ui-create }」按鈕。
docs-alt-image-gallery-in-list = 螢幕擷取畫面，顯示「{ ui-nav-gallery }」頁面，並醒目提示新映像庫的名稱，旁邊標示「{ ui-gallery-attached }」。
docs-alt-sig-attach-button = 螢幕擷取畫面，顯示「{ ui-nav-gallery }」頁面，並醒目提示工具列上的「{ ui-gallery-attach }」按鈕。
docs-alt-select-image-gallery = 螢幕擷取畫面，顯示「{ ui-attach-gallery }」對話方塊，並醒目提示映像庫的位置和「{ ui-gallery-attach }」按鈕。
docs-alt-my-gallery-in-list = 螢幕擷取畫面，顯示「{ ui-nav-gallery }」頁面，並醒目提示映像清單上方的已連結映像庫。
docs-alt-enable-images = 螢幕擷取畫面，顯示「{ ui-nav-gallery }」頁面，並醒目提示清單上方的「{ ui-gallery-enable }」按鈕。
docs-alt-detach = 螢幕擷取畫面，顯示中斷連結映像庫之前的確認對話方塊，並醒目提示「{ ui-gallery-detach }」按鈕。
docs-alt-template-exporting = 螢幕擷取畫面，顯示匯出範本時的「{ ui-nav-template }」頁面，以及每個區域的進度。

## 圖片中實驗室的描述

docs-stage-python = Python 入門：筆記本、範例資料和編輯器，開啟即可使用。
docs-stage-data-science = 第二學期的資料集和筆記本。
docs-stage-networks = 網路課程的封包擷取檔案和小型伺服器。
