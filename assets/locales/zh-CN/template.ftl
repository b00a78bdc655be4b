### 实验室的“模板”页面，以及从该页面打开的对话框。

ui-template = 模板
ui-template-title = 标题
ui-template-description = 说明
ui-template-description-hint = 添加说明。学生会在实验室磁贴上看到。
ui-template-gone = 此实验室已不存在
ui-template-gone-text = 实验室已被删除，或其创建已取消。
ui-template-all-labs = 所有实验室

## 工具栏

ui-template-tools = 模板命令
ui-template-start = 启动模板
ui-template-start-hint = 启动模板 VM 以更改其内容。
ui-template-stop = 停止模板
ui-template-stop-hint = 关闭模板 VM。必须先停止才能导出。
ui-template-connect = 连接到模板
ui-template-connect-hint = 打开与正在运行的模板 VM 的连接。
ui-template-reset-password = 重置密码
ui-template-reset-password-hint = 在正在运行的模板 VM 上设置新密码。
ui-template-publish = 发布
ui-template-publish-hint = 基于模板创建学生的虚拟机。
ui-export-title = 导出到共享映像库
ui-export-hint = 将模板的磁盘保存为映像，以便基于它创建其他实验室。

## 详细信息

ui-template-machine = 模板虚拟机
ui-template-image = 映像
ui-template-image-elsewhere = 不在附加的映像库中
ui-template-from-file = 这台计算机上的磁盘文件
ui-template-from-marketplace = 市场；磁盘最初为空
ui-template-os = 操作系统
ui-template-size = 大小
ui-template-disk = 磁盘
ui-template-disk-used = 已用 { $used }
ui-template-no-disk = 尚不存在
ui-template-file = 磁盘文件
ui-template-show-in-folder = 在文件夹中显示
ui-template-replace-disk = 替换磁盘…
ui-template-rename = 重命名
ui-template-location = 位置
ui-template-created = 创建时间
ui-template-state = 状态
ui-template-no-hypervisor = 未连接虚拟机监控程序：启动、停止、连接和发布只会更改此处显示的状态，不会运行虚拟机。磁盘是真实的。

## 历史记录

ui-template-history = 此实验室的导出
ui-template-history-empty = 此模板尚未导出过。
ui-template-history-image = 映像
ui-template-history-version = 版本
ui-template-history-when = 时间
ui-template-history-by = 执行者
ui-template-history-result = 结果
ui-template-history-size = 数据
ui-template-history-new = 新增
ui-template-history-time = 用时
ui-template-history-more = 再显示 { $count } 项
ui-template-result-failed = 失败
ui-template-result-interrupted = 已中断
ui-template-result-cancelled = 已取消
ui-template-result-at-work = 进行中

## 导出到共享映像库

ui-export-confirm = 导出
ui-export-refused = 无法开始导出
ui-export-mode = 映像的保存方式
ui-export-new = 创建新映像
ui-export-new-text = { $gallery } 中新映像的版本 { $version }
ui-export-update = 更新现有映像
ui-export-update-text = 此实验室的来源映像或其导出映像的新版本
ui-export-change = { $image }：{ $from } → { $to }
ui-export-change-first = { $image }：{ $to }
ui-export-image = 要更新的映像
ui-export-name = 映像名称
ui-export-name-rule = 可使用英文字母、数字、句点、连字符和下划线；最多 80 个字符；不能有空格。
ui-export-use-name = 使用“{ $name }”
ui-export-size = 请注意
ui-export-what = 将执行的操作
ui-export-stored-as = 存储为
ui-export-specialized-means = 模板的帐户和设置会保留在映像中。基于它创建实验室的人需要模板的用户名和密码。
ui-export-replicated-to = 复制到
ui-export-regions = 地域 { $geography } 的 { $count } 个区域
ui-export-show-regions = 显示区域
ui-export-hide-regions = 隐藏区域
ui-export-disk = 读取量
ui-export-reads = { $used }，磁盘大小为 { $size }；映像库中已有的内容不会重复存储
ui-export-cost = 云中成本
ui-export-month = 全部 { $replicas } 个副本每月增加 { $price }
ui-export-egress = { $price } (一次性)，用于复制到另外 { $regions } 个区域
ui-export-no-price = 价目表中没有此大小磁盘的价格。
ui-export-prices = 此为估算。{ $model }，{ $day }的价格。保存在这台计算机上的内容不收取任何费用。

## 发布

ui-publish-title = 发布模板
ui-publish-confirm = 发布
ui-publish-refused = 无法发布模板
ui-publish-machines = 虚拟机数量
ui-publish-machines-help = 每名学生一台；1 到 { $limit } 台。
ui-publish-not-a-number = 请键入 1 到 { $limit } 之间的整数。
ui-publish-cost = { $machines } 台虚拟机全部运行时，每小时成本为 { $price }。
ui-publish-final = 发布后无法撤消
ui-publish-final-text = 已发布的实验室无法取消发布。只有重新发布后，学生才能看到对模板的更改。
ui-publish-stops = 模板将关闭
ui-publish-stops-text = 模板正在运行，将先关闭再创建虚拟机。
ui-publish-again = 将重新创建所有虚拟机，并清除其数据
ui-publish-again-text = 将重新创建此实验室的 { $count } 台虚拟机。学生保存在其中的任何内容都将丢失。

## 重置密码

ui-reset-password-title = 重置密码
ui-reset-password-confirm = 重置密码
ui-reset-password-refused = 无法重置密码
ui-reset-password-user = 用户名
ui-reset-password-new = 新密码
ui-reset-password-waiting = 正在设置密码。
ui-reset-password-once = 密码仅在此处显示一次。请记下密码：系统只保存其哈希。

## 替换磁盘

ui-replace-disk-title = 替换磁盘
ui-replace-disk-confirm = 替换磁盘
ui-replace-disk-refused = 无法替换磁盘
ui-replace-disk-text = 模板将使用这台计算机上某个磁盘文件的副本。文件本身只会被读取。
ui-replace-disk-none = 请指定实验室可以使用的磁盘文件。
ui-replace-disk-format = 副本的格式
ui-replace-disk-lost-title = 模板的磁盘将被替换
ui-replace-disk-lost = 复制完成后将立即删除 { $file }。其中未导出的内容将丢失。
