### 实验室帐户的访问控制和概述。

## 访问控制：成员及其角色

ui-members = 访问控制(IAM)
ui-members-about = 谁在使用此实验室帐户，以及每个人可以执行哪些操作。这台计算机不要求登录：打开工作区的人可在顶部选择以谁的身份操作。
ui-members-list = 成员和角色
ui-member-name = 成员
ui-member-role = 角色
ui-member-labs = 实验室
ui-member-you = 您
ui-member-more = { $name } 的更多命令
ui-member-act = 以 { $name } 的身份操作
ui-member-acting = 您当前就是以 { $name } 的身份操作。
ui-member-role-menu = 更改角色…
ui-member-remove-menu = 移除…
ui-member-add-menu = 添加成员

## 添加成员

ui-member-add-title = 添加成员
ui-member-add = 添加
ui-member-add-name = 姓名
ui-member-add-rule = 请使用同事熟悉的姓名。映像会记录该姓名，因此以后无法更改。
ui-member-add-refused = 无法添加成员

## 更改角色

ui-member-role-title = { $name } 的角色
ui-member-role-change = 更改角色
ui-member-role-is-so = { $name } 已是此角色。请选择其他角色。
ui-member-role-labs = { $count ->
   *[other] { $count } 个实验室仍归 { $name } 所有。在移交给其他人之前，只有管理员可以管理这些实验室。
}
ui-member-role-refused = 无法更改角色

## 移除成员

ui-member-remove-title = 是否将 { $name } 移出实验室帐户？
ui-member-remove = 移除
ui-member-remove-labs = { $count ->
   *[other] { $count } 个实验室及其全部内容将移交给 { $heir }。任何管理员都可以再将其移交给其他人。
}
ui-member-remove-stays = 映像和正在进行的任务会保留。不会删除任何内容。
ui-member-remove-you = 这是您自己。移除后，您将以 { $heir } 的身份操作。
ui-member-remove-refused = 无法移除成员

## 移交实验室

ui-lab-owner = 所有者
ui-lab-owner-title = “{ $lab }”的所有者
ui-lab-owner-change = 更改所有者
ui-lab-owner-is-so = { $name } 已拥有此实验室。请选择其他成员。
ui-lab-owner-means = 今后负责管理实验室并导出其模板。管理员可以管理所有实验室。
ui-lab-owner-gives-up = 您将无法再更改“{ $lab }”。
ui-lab-owner-refused = 无法更改所有者

## 概述

ui-overview-place = 位于 { $region } 的实验室帐户
ui-overview-about = 关于此帐户
ui-overview-location = 位置
ui-overview-gallery = 共享映像库
ui-overview-no-gallery = 未附加
ui-overview-owners = 所有者
ui-overview-labs = { $count ->
   *[other] 实验室
}
ui-overview-images = { $count ->
   *[other] 映像
}
ui-overview-costs = 每月预估成本
ui-overview-jobs = { $count ->
   *[other] 进行中的任务
}
ui-overview-members = { $count } 名成员
ui-overview-attention = 需要注意
ui-overview-fine = 没有需要注意的事项。
ui-overview-show-gallery = 显示映像库
ui-overview-show-jobs = 显示任务
ui-overview-show-labs = 显示实验室
ui-overview-show-image = 显示 { $image }
ui-overview-more = 还有 { $count } 项。
