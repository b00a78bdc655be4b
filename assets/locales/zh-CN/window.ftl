### 页面周围的窗口：顶栏、左侧菜单、任务、工作区、启动和恢复。

ui-product = Lab Gallery
ui-cancel = 取消
ui-copy = 复制
ui-open = 打开
ui-create = 创建
ui-browse = 浏览…
ui-no-file-dialogs = 此桌面环境不会显示文件对话框。请键入路径，或将磁盘文件拖放到窗口上。若要使用文件对话框，请安装软件包 xdg-desktop-portal 和适用于您的桌面环境的组件(例如 xdg-desktop-portal-gtk)，或安装 zenity。
ui-reveal-unsure = 此桌面环境未指明文件管理器是否已打开。文件位于 { $path }。
ui-reveal-failed = 无法打开文件管理器。文件位于 { $path }。

## 顶栏

ui-file = 文件
ui-file-new = 新建工作区…
ui-file-open = 打开工作区…
ui-file-quit = 退出
ui-zoom-in = 放大
ui-zoom-out = 缩小
ui-zoom-reset = 重置缩放(当前为 { $percent })
ui-zoom-largest = 已放大到最大。
ui-zoom-smallest = 已缩小到最小。
ui-zoom-actual = 当前已是实际大小。
ui-open-account = 实验室帐户，位于工作区 { $folder }
ui-acting = 以{ $role }的身份操作。选择其他成员可查看其可以执行的操作。
ui-acting-members = 成员和角色…
ui-member = { $name } · { $role }
ui-read-only = 以只读方式打开
ui-theme = 主题
ui-theme-system = 使用系统设置
ui-theme-light = 浅色
ui-theme-dark = 深色
ui-language = 语言
ui-language-system = 使用系统设置({ $language })

## 左侧菜单

ui-nav-labs = 实验室
ui-nav-account = 实验室帐户
ui-nav-overview = 概述
ui-nav-members = 访问控制(IAM)
ui-nav-gallery = 共享映像库
ui-nav-marketplace = 市场映像
ui-nav-account-settings = 实验室设置
ui-nav-all-labs = 所有实验室
ui-nav-template = 模板
ui-nav-pool = 虚拟机池
ui-nav-lab-settings = 设置

## 任务

ui-jobs = 任务
ui-jobs-active = { $count ->
    [0] 任务
   *[other] { $count } 个任务
}
ui-jobs-none = 还没有任何任务。导出和新磁盘会显示在此处。
ui-jobs-show = 显示：{ $job }
ui-jobs-retry = 重试：{ $job }
ui-jobs-cancel = 取消：{ $job }
ui-job-upload = 上传“{ $image }” { $version }
ui-job-replicate = 复制“{ $image }” { $version }
ui-job-download = 下载“{ $image }” { $version }
ui-job-verify = 验证映像库
ui-job-verify-full = 验证映像库的每个块
ui-job-heal = 修复映像库
ui-job-collect = 清理映像库
ui-job-export = 导出“{ $image }” { $version }
ui-job-from-image = 从“{ $image }”创建“{ $lab }”的磁盘
ui-job-from-file = 从文件创建“{ $lab }”的磁盘
ui-job-empty-disk = “{ $lab }”的空磁盘
ui-job-queued = 正在等待
ui-job-running = 进行中
ui-job-cancelling = 正在取消
ui-job-interrupted = 已中断
ui-job-done = 已完成
ui-job-failed = 失败
ui-job-cancelled = 已取消

## 任务进度

ui-progress-preparing = 正在准备
ui-progress-reading = 正在读取磁盘
ui-progress-writing = 正在写入磁盘
ui-progress-checking = 正在检查存储的文件
ui-progress-collecting = 正在查找任何版本都不需要的内容
ui-progress-replicating = 已复制到 { $ready }/{ $regions } 个区域
ui-progress-amount = { $done } / { $total }
ui-progress-left = 剩余{ $time }
ui-progress-saved = 映像库中已有 { $saved }

## 其他位置发生的事件

ui-toast-gallery-attached = 已附加映像库“{ $name }”。
ui-toast-gallery-created = 已创建并附加映像库“{ $name }”。
ui-toast-uploaded = 已上传“{ $image }”。
ui-toast-version-deleted = 已删除“{ $image }” { $version }。基于此版本创建的实验室会保留其磁盘。
ui-toast-image-deleted = 已删除“{ $image }”。
ui-toast-lab-deleted = 已删除实验室“{ $lab }”。
ui-toast-replicated = 已将“{ $image }”复制到请求的区域。
ui-toast-downloaded = 已将“{ $image }”写入 { $path }。
ui-toast-sound = 已验证映像库，完好无损。
ui-toast-damaged = 已验证映像库：{ $count } 个文件损坏。映像库的页面会说明如何处理。
ui-toast-collected = 已清理映像库。
ui-toast-exported = 已导出“{ $lab }”的模板。
ui-toast-lab-ready = 实验室“{ $lab }”已就绪。
ui-toast-failed = “{ $lab }”的任务失败。{ $reason }

## 撤消

ui-edit = 编辑
ui-edit-menu = “编辑”菜单
ui-undo-button = 撤消
ui-redo-button = 重做
ui-undo-of = 撤消：{ $what }
ui-redo-of = 重做：{ $what }
ui-undo-nothing = 没有可撤消的操作。
ui-redo-nothing = 没有可重做的操作。
ui-undone = 已撤消：{ $what }
ui-redone = 已重做：{ $what }
ui-undo-changed = 无法再撤消，因为相关内容后来已更改：{ $what }。未覆盖任何内容。
ui-redo-changed = 无法重做，因为相关内容后来已更改：{ $what }。未覆盖任何内容。
ui-undo-refused = 无法撤消：{ $what }。{ $reason }
ui-redo-refused = 无法重做：{ $what }。{ $reason }

ui-undo-title = 重命名“{ $lab }”
ui-undo-description = 更改“{ $lab }”的说明
ui-undo-policies = 更改“{ $lab }”的策略
ui-undo-owner = 将“{ $lab }”移交给 { $name }
ui-undo-enable = { $count ->
    [1] 启用“{ $image }”
   *[other] 启用 { $count } 个映像
}
ui-undo-disable = { $count ->
    [1] 禁用“{ $image }”
   *[other] 禁用 { $count } 个映像
}
ui-undo-settings = 更改实验室设置
ui-undo-prices = 更改价格
ui-undo-add = 添加成员 { $name }
ui-undo-role = 更改 { $name } 的角色
ui-undo-remove = 移除成员 { $name }
ui-undo-image = 编辑“{ $image }”
ui-undo-version = 编辑“{ $image }” { $version }
ui-undo-regions = 更改“{ $image }” { $version } 的目标区域

ui-did-title = 已更改“{ $lab }”的标题。
ui-did-description = 已更改“{ $lab }”的说明。
ui-did-policies = 已更改“{ $lab }”的策略。
ui-did-owner = “{ $lab }”现在属于 { $name }。
ui-did-enable = { $count ->
    [1] 已启用“{ $image }”。
   *[other] 已启用 { $count } 个映像。
}
ui-did-disable = { $count ->
    [1] 已禁用“{ $image }”。
   *[other] 已禁用 { $count } 个映像。
}
ui-did-settings = 已更改实验室设置。
ui-did-prices = 已更改价格。
ui-did-add = { $name } 已加入实验室帐户。
ui-did-role = 已更改 { $name } 的角色。
ui-did-remove = { $labs ->
    [0] 已将 { $name } 从实验室帐户中移除。
   *[other] 已将 { $name } 从实验室帐户中移除。{ $labs } 个实验室已移交给 { $heir }。
}
ui-did-image = 已更改“{ $image }”。
ui-did-version = 已更改“{ $image }” { $version }。
ui-did-regions = 已更改“{ $image }” { $version } 的目标区域。

## 有未保存的更改时离开

ui-leave-title = 是否保存更改？
ui-leave-text = 以下更改尚未保存：
ui-leave-stay = 不离开
ui-leave-policies = “{ $lab }”的策略
ui-leave-problem = 当前内容无法保存。{ $reason }

## 工作区

ui-recent = 最近使用的工作区
ui-recent-folder = { $folder }
ui-recent-missing = { $folder } (找不到；选择即可移除)
ui-new-workspace = 新建工作区
ui-open-workspace = 打开工作区
ui-workspace-folder = 工作区文件夹
ui-workspace-folder-missing = 请指定文件夹。
ui-new-workspace-sample = 使用示例填充：Contoso University、三个实验室、一个映像库
ui-account-name = 实验室帐户名称
ui-account-name-example = Contoso 大学
ui-your-name = 您的姓名
ui-your-name-help = 您将成为实验室帐户的所有者。
ui-account-region = 区域
ui-account-region-help = 实验室在此处创建，其映像会复制到同一地域的所有区域。

ui-opening-workspace = 正在打开工作区
ui-building-sample = 正在准备示例工作区
ui-recover-title = 打开工作区
ui-recover-failed = 无法打开工作区
ui-recover-read-only = 以只读方式打开
ui-recover-backup = 打开备份
ui-recover-again = 重试
ui-recover-sample = 在此处创建示例工作区
ui-recover-elsewhere = 打开其他文件夹中的工作区：
ui-recover-recent = 或打开以前使用过的工作区：
ui-recover-open = 打开

## 文件对话框和启动

ui-pick-disk = 选择磁盘文件
ui-pick-disks = 磁盘文件
ui-pick-download = 选择文件的保存文件夹
ui-pick-gallery = 选择映像库的文件夹
ui-pick-new-gallery = 选择新映像库的文件夹
ui-pick-new-workspace = 为工作区选择空文件夹
ui-pick-workspace = 选择工作区的文件夹
ui-no-display = 没有可用于打开窗口的显示器。请在有显示器的环境中启动，或使用命令行：lab-gallery --help
ui-dead-display = { $variable } 指定的显示器“{ $name }”没有响应。若要打开窗口，请启动该显示器或更正 { $variable }；如果没有显示器，请取消设置该变量。
ui-no-renderer = 无法打开窗口，因为两种渲染器在此处都无法工作。请安装图形驱动程序，或安装软件渲染驱动程序(Debian 和 Ubuntu：mesa-vulkan-drivers 和 libgl1-mesa-dri)。wgpu：{ $wgpu }。OpenGL：{ $glow }。
ui-no-renderer-packages = 在其他发行版上，软件渲染驱动程序位于以下软件包中：mesa-vulkan-drivers 和 mesa-dri-drivers (Fedora)、vulkan-swrast 和 mesa (Arch Linux)、libvulkan_lvp 和 Mesa-dri (openSUSE)。

## 朗读的进度

ui-announce-share = { $job }：{ $step }，{ $share }
ui-announce-step = { $job }：{ $step }
