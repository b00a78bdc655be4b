### 視窗控制項本身的文字。

kit-dismiss = 關閉
kit-copy = 複製
kit-clear = 清除搜尋
kit-more = 其他命令
kit-show-password = 顯示密碼
kit-hide-password = 隱藏密碼
kit-back = 返回「{ $place }」
kit-step = 步驟 { $current }/{ $total }：{ $title }
kit-notifications = 通知
kit-draft = 您先前的草稿。
kit-draft-afresh = 重新開始
kit-notifications-more = 還有 { $count } 則
kit-row = 第 { $row } 列，共 { $count } 列
kit-cell = { $column }：{ $value }
kit-of-row = { $name }，{ $subject }
kit-sorted-up = 依 { $column } 遞增排序
kit-sorted-down = 依 { $column } 遞減排序
