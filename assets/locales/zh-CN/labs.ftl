### 实验室列表，以及各页面对实验室的说明。

ui-lab-creating = 正在创建
ui-lab-creation-failed = 创建失败
ui-lab-creation-interrupted = 创建已中断
ui-money = { $amount } { $currency }

## 页面

ui-labs = 实验室
ui-labs-new = 新建实验室
ui-labs-search = 搜索实验室
ui-labs-count = { $count } 个实验室
ui-labs-count-of = { $shown }/{ $count } 个实验室
ui-labs-as-cards = 显示为卡片
ui-labs-as-table = 显示为表格

ui-labs-filter = 显示哪些实验室
ui-labs-filter-all = 所有实验室
ui-labs-filter-mine = 我的实验室
ui-labs-filter-draft = 草稿
ui-labs-filter-published = 已发布
ui-labs-filter-at-work = 进行中
ui-labs-filter-attention = 需要注意

ui-labs-sort = 实验室的排序依据
ui-labs-name = 名称
ui-labs-image = 映像
ui-labs-size = 大小
ui-labs-location = 位置
ui-labs-state = 状态
ui-labs-last-export = 上次导出
ui-labs-ascending = 升序
ui-labs-descending = 降序

## 单个实验室

ui-labs-more = { $lab } 的更多命令
ui-labs-open = 打开
ui-labs-delete = 删除…
ui-labs-attention = 需要注意
ui-labs-work = { $what } · { $share }
ui-labs-exporting = 正在进行导出
ui-labs-making-disk = 正在创建模板的磁盘
ui-labs-exported = { $image } { $version }，{ $day }
ui-labs-last-export-was = 上次导出：{ $export }
ui-labs-never-exported = 从未导出
ui-labs-never = 从未

## 没有实验室

ui-labs-empty = 还没有实验室
ui-labs-empty-text = 实验室由一台模板虚拟机以及学生由此获得的虚拟机组成。只需准备一次模板，即可发布模板，并将其导出到共享映像库，让同事也能基于它创建实验室。
ui-labs-first = 创建您的第一个实验室
ui-labs-no-match = 没有匹配的实验室
ui-labs-no-match-text = 请搜索其他内容，或显示所有实验室。
ui-labs-show-all = 显示所有实验室

## 删除实验室

ui-delete-lab-title = 删除实验室
ui-delete-lab-confirm = 删除
ui-delete-lab-refused = 无法删除实验室
ui-delete-lab-asks = 将删除“{ $lab }”及其导出历史记录。此操作无法撤消。
ui-delete-lab-disk = 将从这台计算机中删除其模板磁盘 { $file } (包含 { $used } 数据)。
ui-delete-lab-machines = 将移除其 { $count } 台已发布的虚拟机，以及其中的学生数据。
ui-delete-lab-images = 从它导出的映像会保留在映像库中。
ui-delete-lab-since = 自上次导出({ $day })以来对模板所做的更改将会丢失。
ui-delete-lab-nothing = 其模板从未导出过，因此不会保留模板的任何内容。
ui-delete-lab-export = 先导出模板…
