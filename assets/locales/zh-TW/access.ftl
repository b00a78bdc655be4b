### 實驗室帳戶的存取控制與概觀。

## 存取控制：成員及其角色

ui-members = 存取控制 (IAM)
ui-members-about = 哪些人在此實驗室帳戶中工作，以及每個人可以執行的動作。這部電腦不需要登入：開啟工作區的人可在頂端選擇要以誰的身分操作。
ui-members-list = 成員與角色
ui-member-name = 成員
ui-member-role = 角色
ui-member-labs = 實驗室
ui-member-you = 您
ui-member-more = { $name } 的其他命令
ui-member-act = 以 { $name } 的身分操作
ui-member-acting = 您目前就是以 { $name } 的身分操作。
ui-member-role-menu = 變更角色…
ui-member-remove-menu = 移除…
ui-member-add-menu = 新增成員

## 新增成員

ui-member-add-title = 新增成員
ui-member-add = 新增
ui-member-add-name = 姓名
ui-member-add-rule = 請輸入同事熟悉的姓名。映像會記錄此姓名，因此之後無法變更。
ui-member-add-refused = 無法新增成員

## 變更角色

ui-member-role-title = { $name } 的角色
ui-member-role-change = 變更角色
ui-member-role-is-so = { $name } 已經是此角色。請選擇其他角色。
ui-member-role-labs = { $count ->
   *[other] { $count } 個實驗室仍歸 { $name } 所有。在移交給其他人之前，只有管理員可以管理這些實驗室。
}
ui-member-role-refused = 無法變更角色

## 移除成員

ui-member-remove-title = 要將 { $name } 從實驗室帳戶中移除嗎？
ui-member-remove = 移除
ui-member-remove-labs = { $count ->
   *[other] { $count } 個實驗室及其中的所有內容會移交給 { $heir }。任何管理員都可以再將其移交給其他人。
}
ui-member-remove-stays = 映像和進行中的作業會保留。不會刪除任何項目。
ui-member-remove-you = 這是您自己。移除之後，您會以 { $heir } 的身分操作。
ui-member-remove-refused = 無法移除成員

## 移交實驗室

ui-lab-owner = 擁有者
ui-lab-owner-title = 「{ $lab }」的擁有者
ui-lab-owner-change = 變更擁有者
ui-lab-owner-is-so = { $name } 已擁有此實驗室。請選擇其他成員。
ui-lab-owner-means = 從現在起負責管理實驗室並匯出其範本。管理員可以管理所有實驗室。
ui-lab-owner-gives-up = 您之後將無法再變更「{ $lab }」。
ui-lab-owner-refused = 無法變更擁有者

## 概觀

ui-overview-place = 位於 { $region } 的實驗室帳戶
ui-overview-about = 關於此帳戶
ui-overview-location = 位置
ui-overview-gallery = 共用映像庫
ui-overview-no-gallery = 未連結
ui-overview-owners = 擁有者
ui-overview-labs = { $count ->
   *[other] 實驗室
}
ui-overview-images = { $count ->
   *[other] 映像
}
ui-overview-costs = 每月估計成本
ui-overview-jobs = { $count ->
   *[other] 進行中的作業
}
ui-overview-members = { $count } 位成員
ui-overview-attention = 需要注意
ui-overview-fine = 沒有需要注意的項目。
ui-overview-show-gallery = 顯示映像庫
ui-overview-show-jobs = 顯示作業
ui-overview-show-labs = 顯示實驗室
ui-overview-show-image = 顯示 { $image }
ui-overview-more = 還有 { $count } 項。
