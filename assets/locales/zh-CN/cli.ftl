### 命令行。表格使用简短标题；结果用一句话说明。

cli-unknown-language = 没有与“{ $tag }”相近的语言。可用的语言：{ $languages }
cli-no-default-workspace = 此系统未指明程序应将数据保存在何处。请使用 --workspace 指定文件夹。
cli-bad-folder = “{ $path }”不是可用的路径。
cli-json = 无法将结果写为 JSON。
cli-from-backup = 若要恢复到备份，请在同一命令中加上 --from-backup。无法读取的文档会另行保留。
cli-not-sure = 未执行任何操作。若要直接执行而不再询问，请加上 --yes。
cli-stopping = 正在停止，以免留下未完成的内容。再次按 Ctrl-C 可立即退出，稍后再继续。
cli-cancelled = 已取消。没有留下未完成的内容。
cli-goes-on = 正在继续上次运行时未完成的任务 { $job }。
cli-gallery-slow = 映像库在两分钟内没有响应。未更改任何内容。请检查映像库所在的共享文件夹，然后重试。

## init

cli-init-sample = 示例工作区位于 { $folder }。
cli-init-empty = 工作区位于 { $folder }。其中尚无实验室和映像库。
cli-desktop-installed = Lab Gallery 已添加到桌面的应用程序菜单。其菜单项为 { $entry }；如果移动了程序，请重新安装。
cli-desktop-removed = Lab Gallery 已不在桌面的应用程序菜单中。其菜单项原为 { $entry }。
cli-desktop-elsewhere = 在 Windows 和 macOS 上，菜单项由安装程序创建：请将程序固定或拖动到您想要的位置。
cli-desktop-no-folder = 此系统未指明您的文件保存在何处。
cli-desktop-no-program = 此系统未指明程序位于何处。
cli-desktop-not-written = 无法更改 { $file }。

## status

cli-status-workspace = 工作区
cli-status-account = 实验室帐户
cli-status-region = 区域
cli-status-acting = 操作身份
cli-status-gallery = 映像库
cli-status-labs = 实验室
cli-status-images = 映像
cli-status-active = 进行中的任务
cli-status-interrupted = 已中断的任务
cli-jobs-interrupted = { $count } 个任务已中断。若要继续：lab-gallery jobs retry

## 实验室

cli-no-labs = 没有实验室。若要创建：lab-gallery lab new NAME --disk FILE --os linux --size medium
cli-no-such-lab = 没有名为“{ $name }”的实验室。若要列出实验室：lab-gallery labs
cli-lab-name = 名称
cli-lab-state = 状态
cli-lab-origin = 创建来源
cli-lab-os = 操作系统
cli-lab-size = 大小
cli-lab-region = 区域
cli-lab-power = 模板
cli-lab-owner = 所有者
cli-lab-disk = 磁盘文件
cli-lab-disk-format = 磁盘格式
cli-lab-disk-size = 磁盘
cli-lab-disk-used = 已用
cli-lab-user = 用户
cli-lab-machines = 虚拟机
cli-lab-creating = 正在创建
cli-lab-interrupted = 创建已中断
cli-lab-failed = 创建失败
cli-lab-created = 实验室“{ $lab }”已在 { $region } 就绪。其模板磁盘大小为 { $size }，已用 { $used }：{ $path }
cli-lab-deleted = 已删除实验室“{ $lab }”及其模板磁盘。
cli-lab-given = 实验室“{ $lab }”现归 { $member } 所有。
cli-lab-quota = 每个用户的配额
cli-lab-shutdown = 自动关闭
cli-hours = { $hours } 小时
cli-shutdown-after = 断开连接 { $minutes } 分钟后
cli-on = 已启用
cli-off = 已禁用
cli-policies-set = “{ $lab }”的策略：配额：{ $quota }，自动关闭：{ $shutdown }。
cli-delete-sure = 是否删除实验室“{ $lab }”及其模板磁盘？由它生成的映像会保留在映像库中。[y/N]
cli-no-password = 无法从标准输入读取密码。

## 模板

cli-template-started = “{ $lab }”的模板已标记为正在运行。未连接虚拟机监控程序，因此未启动任何虚拟机。
cli-template-stopped = “{ $lab }”的模板已标记为已停止。
cli-published = “{ $lab }”的虚拟机池已填充。未连接虚拟机监控程序，因此未实际创建任何虚拟机。
cli-publish-sure = 是否发布“{ $lab }”的模板？此操作无法撤消，并且现有虚拟机将丢失其数据。[y/N]
cli-disk-attached = “{ $lab }”的模板已改用新磁盘；旧磁盘已移除。

## 键入的字词

cli-no-such-region = 没有名为“{ $name }”的区域。请使用类似 westeurope 或 "West Europe" 的名称。
cli-no-such-location = 没有名为“{ $name }”的位置。请使用类似 Europe 或 "United States" 的地域，或类似 westeurope 的区域。
cli-bad-version = “{ $version }”不是类似 1.0.0 的版本号。

## 导出

cli-exported = 已{ $kind ->
    [upload] 上传
   *[export] 导出
}“{ $image }” { $version }，用时 { $time }：数据 { $data }，其中新增 { $new } ({ $chunks ->
    [0] 没有新块
   *[other] { $chunks } 个新块
})，已存储 { $stored }；{ $regions } 个区域中有 { $ready } 个已有副本。
cli-region-failed = { $region }：{ $reason }
cli-regions-failed = { $count } 个区域没有副本。该映像可在其他区域使用。若要继续：lab-gallery jobs retry { $job }

## 映像库

cli-gallery-created = 已创建并附加映像库“{ $name }”。它位于 { $place }。
cli-gallery-attached = 已附加映像库“{ $name }”。它位于 { $place }。
cli-gallery-detached = 已分离映像库“{ $name }”。未删除其中的任何内容；实验室会保留其磁盘。
cli-gallery-name = 映像库
cli-gallery-place = 所在位置
cli-gallery-images = 映像
cli-gallery-versions = 版本
cli-gallery-replicas = 副本
cli-gallery-shared = 各区域共用包文件：一块磁盘损坏，所有副本都会损坏
cli-gallery-separate = 每个区域都有物理上独立的文件
cli-verified-full = { $problems ->
    [0] 完好
   *[other] { $problems } 个问题
}：{ $versions } 个版本、{ $replicas } 个副本、{ $packs } 个包文件；已读取每个块并计算哈希，已存储 { $bytes }，用时 { $time }。
cli-verified-fast = { $problems ->
    [0] 完好
   *[other] { $problems } 个问题
}：{ $versions } 个版本、{ $replicas } 个副本、{ $packs } 个包文件；已检查文档、清单和包文件的尾部，用时 { $time }。使用 --full 可读取每个块。
cli-collected = 已释放 { $freed }：{ $packs } 个包文件和 { $manifests } 个清单，用时 { $time }。所有映像保持不变。
cli-nothing-to-collect = 没有需要移除的内容。所有映像保持不变。
cli-collected-nothing = 没有需要移除的内容。最近 { $hours } 小时内删除的版本，其内容也会保留相同时长：可能还有人正在读取。
cli-collected-young = { $young } 是任何版本都不需要的内容，但因为太新而保留。请稍后再清理，或使用更短的 --grace。
cli-collected-mixed = { $mixed } 是任何版本都不需要的内容，但位于仍需要的块之间，因此一并保留。
cli-gallery-damaged = 映像库已损坏。未更改任何内容。上面未列出的映像均完好。使用 --heal，会从其他区域复制完好的内容。否则，若要修复映像，请再次导出或上传同一磁盘：损坏的内容会重新存储。在此之前，某个区域缺少的内容会从拥有该内容的其他区域读取。
cli-healed = { $place }：已从 { $regions } 修复。
cli-not-healed = { $problem }无法修复：其他区域都没有完好的副本。请从拥有该磁盘的实验室再次导出映像，或删除该版本。
cli-not-healed-why = { $problem }未修复：{ $why }
cli-gallery-not-healed = 映像库仍有损坏，如上所列。已修复的内容会保留，其他内容未更改。

## 实验室设置和市场映像

cli-settings-pick-location = 创建者可选择位置
cli-settings-network = 对等虚拟网络
cli-settings-landing = 实验室创建于
cli-settings-picked = 实验室创建者可以选择其他位置：lab-gallery lab new NAME --location LOCATION
cli-marketplace-id = ID
cli-marketplace-name = 映像
cli-marketplace-publisher = 发布者

## 映像

cli-no-images = 映像库中没有映像。若要创建：lab-gallery export LAB --name IMAGE
cli-image-name = 映像
cli-image-newest = 最新版本
cli-image-os-state = OS 状态
cli-image-size = 大小
cli-image-regions = 区域
cli-image-enabled = 状态
cli-image-offered = 是否提供
cli-image-offered-in = 提供区域
cli-image-identity = 标识
cli-image-generation = 代系
cli-image-description = 说明
cli-odd-extension = { $path } 将写为 { $format } 格式，与其文件名所代表的格式不符。
cli-which-format = { $path } 的文件名不对应任何可写入的格式。请使用 --format 指定：vhd、vhd-fixed、vhdx、qcow2 或 raw。
cli-image-end-of-life = 生命周期结束
cli-image-latest = 作为最新版本
cli-image-changed = 已更改“{ $image }”。
cli-image-described-whole = 说明属于整个映像，而不是某个版本。请为“{ $image }”指定说明，不要带版本号。
cli-image-which-version = 请指定要删除的版本，例如“{ $image }:1.0.0”。使用“image show”可列出版本。
cli-image-delete-version-sure = 是否永久删除“{ $image }”？其版本号不会再次使用。{ $labs ->
    [0] 此帐户中没有基于此版本的实验室。
   *[other] 有 { $labs } 个实验室基于此版本创建，这些实验室会保留各自的磁盘。
}
cli-image-version-deleted = 已删除“{ $image }”。仅由它占用的空间可通过“gallery gc”释放。
cli-image-delete-sure = 是否删除映像“{ $image }”？其名称可重新使用。
cli-image-deleted = 已删除映像“{ $image }”。
cli-region-name = 区域
cli-region-state = 副本
cli-region-stored = 已存储
cli-region-replicas = 云中副本数
cli-region-latest = 作为最新版本
cli-region-note = 备注
cli-region-source = 在此捕获
cli-region-offered = 提供
cli-region-excluded = 不在此提供
cli-region-included = 在此提供
cli-region-excluded-everywhere = 不提供
cli-image-version = 版本
cli-image-created = 创建时间
cli-image-by = 创建者
cli-image-source-lab = 源实验室
cli-image-data = 数据
cli-image-stored-new = 已存储
cli-image-added = 新增 { $bytes }
cli-image-nothing-new = 没有新块：映像库中已全部存在
cli-images-enabled = 已为实验室创建者启用：{ $images }
cli-images-disabled = 已为实验室创建者禁用：{ $images }
cli-enabled = 已启用
cli-disabled = 已禁用
cli-offered = 是
cli-replica-unknown = 未知
cli-replica-replicating = 正在复制
cli-replica-completed = 已完成
cli-replica-failed = 失败
cli-downloaded = “{ $image }” { $version } 已写入 { $path } ({ $format }，{ $size }，已用 { $used })，已检查每个块，用时 { $time }。

## 任务

cli-no-jobs = 没有任务。
cli-nothing-interrupted = 没有已中断的任务，也没有缺少区域的导出。若要继续失败或已取消的任务，请指定其编号：lab-gallery jobs retry NUMBER
cli-job-given-up = 已放弃任务 { $job }。已完成的内容会保留；没有留下未完成的内容。
cli-job-left = 未继续任务 { $job }：
cli-jobs-left = 还有 { $count } 个任务未结束。若要列出：lab-gallery jobs
cli-job-regions = { $ready }/{ $regions } 个区域
cli-replicated = 另外 { $regions } 个区域中现有 { $ready } 个拥有此版本。
cli-downloaded-again = 已写入映像的磁盘({ $size })。
cli-disk-ready = 磁盘 { $file } 已就绪。
cli-job-number = 任务
cli-job-state = 状态
cli-job-task = 类型
cli-job-lab = 实验室
cli-job-what = 映像或文件
cli-job-why = 原因
cli-job-queued = 正在等待
cli-job-running = 进行中
cli-job-cancelling = 正在取消
cli-job-interrupted = 已中断
cli-job-done = 已完成
cli-job-failed = 失败
cli-job-cancelled = 已取消
cli-task-export = 导出
cli-task-upload = 上传
cli-task-replicate = 复制
cli-task-download = 下载
cli-task-verify = 验证
cli-task-verify-full = 完整验证
cli-task-heal = 修复
cli-task-collect = 清理
cli-task-from-image = 从映像创建磁盘
cli-task-from-file = 从文件创建磁盘
cli-task-empty = 空磁盘

## 没有显示器时的主要流程

cli-main-no-display = 没有显示器，因此无法打开窗口。下面改为在示例工作区上实际运行主要流程。
cli-main-sample = 1. 正在 { $folder } 中创建示例工作区
cli-main-sample-there = 1. 示例工作区位于 { $folder }
cli-main-export = 2. 正在将“{ $lab }”的模板导出为“{ $image }”
cli-main-verify = 3. 正在重新读取映像库的每个块
cli-main-new-lab = 4. 正在基于“{ $image }”创建实验室“{ $lab }”
cli-main-made = 磁盘大小为 { $size }，已用 { $used }，用时 { $time }，已检查每个块。
cli-main-compare = 5. 正在逐字节比较两个磁盘
cli-main-identical = 完全相同，共 { $size }。
cli-main-different = 两个磁盘在字节 { $offset } 处不同。请保留这两个文件并报告此问题：这种情况绝不应发生。
cli-main-pictures = 6. 绘制操作说明文章的图片，并写出文章
cli-main-files = 工作区位于 { $workspace }，其映像库位于 { $gallery }。
cli-main-commands = 以下命令无需显示器即可使用：

## account

cli-account-name = 实验室帐户
cli-account-location = 位置
cli-account-labs = 实验室
cli-account-images = 映像
cli-account-month = 每月预估成本
cli-account-jobs = 进行中的任务
cli-account-gallery = 映像库
cli-account-owners = 所有者
cli-account-members = 成员
cli-account-acting = 操作身份
cli-account-attention = 需要注意：
cli-account-fine = 没有需要注意的事项。
cli-member-name = 成员
cli-member-role = 角色
cli-member-labs = 实验室
cli-member-may = 权限
cli-member-added = { $name } 已加入实验室帐户，角色为“{ $role }”。
cli-member-set = { $name } 的角色现为“{ $role }”。
cli-member-removed = { $name } 已不再属于此实验室帐户。
cli-member-remove-sure = 是否将 { $name } 移出实验室帐户？{ $count ->
    [0] 该成员没有实验室。
   *[other] { $count } 个实验室将移交给 { $heir }。
}[y/N]
cli-acting-as = 您现在以 { $name } (“{ $role }”)的身份操作。

## 成本

cli-costs-model = 定价模型
cli-costs-model-set = 今后将按此模型估算成本：{ $model }。
cli-costs-prices = 价格日期
cli-costs-month = 每月
cli-costs-once = 一次性
cli-costs-replicas = 副本
cli-costs-stored = 此处已存储
cli-costs-added = 此处新增
cli-costs-versions = 版本
cli-costs-old = { $count ->
   *[other] 删除 { $count } 个旧版本每月可节省 { $price }。“costs --by version”显示每个版本的成本，“image delete-version”可删除版本。
}
cli-costs-unpriced = 价目表中没有 { $count } 个副本的价格，这些副本未计入总计。
cli-prices-no-file = 没有文件 { $path }。未更改任何内容。若要从当前生效的价格开始：lab-gallery costs prices > FILE
cli-prices-text = 无法将价格写为文本。请报告此问题。
cli-prices-own = 这些是此工作区自定义的价格。
cli-prices-published = 这些是已公布的价格。
cli-prices-set = 今后将按这些 { $day }的价格估算成本。
cli-prices-reset = 已恢复按 { $day }公布的价格估算成本。
cli-prices-slow = 价格未能在一分钟内写入。请检查工作区所在的驱动器，然后重试。
