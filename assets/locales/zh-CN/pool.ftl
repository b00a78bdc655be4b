### 实验室的虚拟机池和设置。

## 虚拟机池

ui-pool = 虚拟机池
ui-pool-count = { $count } 台虚拟机，在发布实验室时基于模板创建。
ui-pool-publishing = 正在发布模板…
ui-pool-failed = 无法填充虚拟机池。请重新发布模板。
ui-pool-empty = 还没有虚拟机
ui-pool-empty-text = 请先发布模板。之后每名学生都会获得一台基于模板创建的虚拟机。
ui-pool-to-template = 转到模板
ui-pool-number = 虚拟机
ui-pool-state = 状态
ui-pool-assigned = 分配给
ui-pool-machine = 虚拟机 { $number }
ui-pool-unassigned = 未分配

## 实验室的设置

ui-lab-settings = 设置
ui-lab-settings-lab = 实验室
ui-lab-settings-created = 创建时间
ui-lab-settings-no-user = 未记录
ui-lab-settings-same-password = 所有虚拟机均相同
ui-lab-settings-own-password = 学生首次登录时自行设置
ui-lab-settings-remote-desktop = 远程桌面连接
ui-lab-settings-on = 已启用
ui-lab-settings-off = 已禁用
ui-lab-settings-delete = 删除实验室
ui-lab-settings-delete-means = 删除实验室、其模板的磁盘及其虚拟机。从它导出的映像会保留在映像库中。
ui-lab-settings-delete-button = 删除实验室…
