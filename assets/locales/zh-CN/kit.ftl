### 窗口控件自身的文字。

kit-dismiss = 关闭
kit-copy = 复制
kit-clear = 清除搜索
kit-more = 更多命令
kit-show-password = 显示密码
kit-hide-password = 隐藏密码
kit-back = 返回“{ $place }”
kit-step = 第 { $current } 步，共 { $total } 步：{ $title }
kit-notifications = 通知
kit-draft = 您之前的草稿。
kit-draft-afresh = 重新开始
kit-notifications-more = 还有 { $count } 条
kit-row = 第 { $row } 行，共 { $count } 行
kit-cell = { $column }：{ $value }
kit-of-row = { $name }，{ $subject }
kit-sorted-up = 按 { $column } 升序排序
kit-sorted-down = 按 { $column } 降序排序
