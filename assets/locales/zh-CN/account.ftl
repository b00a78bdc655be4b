### 实验室帐户的页面：共享映像库、映像和帐户设置。

## 共享映像库

ui-gallery = 共享映像库
ui-gallery-about = 讲师从实验室导出的映像或您上传的映像，此帐户的所有实验室都可基于这些映像创建。
ui-gallery-tools = 映像库命令
ui-gallery-create = 创建
ui-gallery-attach = 附加
ui-gallery-detach = 分离
ui-gallery-upload = 上传映像
ui-gallery-upload-first = 上传映像
ui-gallery-verify = 验证
ui-gallery-collect = 清理
ui-gallery-reload = 刷新
ui-gallery-none = 未附加共享映像库
ui-gallery-none-text = 有了映像库，讲师可以将实验室模板导出为映像，其他人则可基于该映像创建实验室。请新建映像库，或附加现有映像库。
ui-gallery-create-long = 创建共享映像库
ui-gallery-attach-long = 附加现有映像库
ui-gallery-attached = 已附加
ui-gallery-folder = 文件夹
ui-gallery-address = 地址
ui-gallery-replicas = 副本
ui-gallery-shared = 各区域共用存储的数据。副本在物理上并不独立：一个损坏，即全部损坏。
ui-gallery-separate = 每个区域都有单独的一份数据。
ui-gallery-contents = { $images }，{ $versions }
ui-gallery-images = { $count } 个映像
ui-images-selected = { $count ->
    [0] 未选择任何映像
   *[other] 已选择 { $count } 个映像
}
ui-gallery-versions = { $count } 个版本
ui-gallery-loading = 正在读取映像库…
ui-gallery-unreadable = 无法读取映像库
ui-gallery-again = 重试
ui-gallery-problems = 映像库的部分内容无法读取
ui-gallery-problems-more = 还有 { $count } 项。
ui-gallery-empty = 映像库中尚无映像
ui-gallery-empty-text = 讲师将模板导出到共享映像库或有人上传磁盘文件后，映像会显示在此处。
ui-gallery-search = 搜索映像
ui-gallery-no-match = 没有与搜索匹配的映像。
ui-gallery-list = 映像库中的映像
ui-gallery-image-tools = 所选映像的命令
ui-gallery-enable = 启用所选映像
ui-gallery-disable = 禁用所选映像
ui-gallery-mark-all = 全选
ui-gallery-mark-none = 全部取消选择
ui-gallery-none-marked = 请先在列表中选择映像。
ui-gallery-all-enabled = 所选映像均已启用。
ui-gallery-all-disabled = 所选映像均已禁用。

## 映像

ui-image-name = 映像
ui-image-state = OS 状态
ui-image-newest = 最新版本
ui-image-size = 大小
ui-image-regions = 区域
ui-image-regions-ready = { $ready }/{ $regions }
ui-image-exported = 添加日期
ui-image-enabled = 状态
ui-image-is-enabled = 已启用
ui-image-is-disabled = 已禁用
ui-image-mark = 选择 { $image }
ui-image-tools = 映像命令
ui-image-create-lab = 基于此映像创建实验室
ui-image-enable = 启用映像
ui-image-disable = 禁用映像
ui-image-offered = 已提供给实验室创建者
ui-image-offered-text = { $region } 中的新实验室可基于版本 { $version } 创建。
ui-image-offered-older = { $region } 中的新实验室可基于版本 { $version } 创建。较新的版本在该区域尚未就绪。
ui-image-withheld = 不提供给 { $region } 中的实验室
ui-image-definition = 映像定义
ui-image-os = 操作系统
ui-image-generation = 代系
ui-image-triple = 发布者 / 套餐 / SKU
ui-image-description = 说明
ui-image-versions = 版本
ui-image-no-versions = 此映像尚无版本。
ui-image-version = 版本
ui-image-created = 创建时间
ui-image-source-lab = 源实验室
ui-image-data = 数据
ui-image-added = 新增
ui-image-excluded = 已从最新版本中排除
ui-image-versions-note = 数据：磁盘中不为零的字节数。新增：该版本在其源区域实际存储的字节数(已压缩)；映像库中已有的块不会重复存储。
ui-image-end-of-life = 生命周期结束
ui-image-until = 截至 { $day }
ui-image-edit = 编辑
ui-image-edit-refused = 无法更改映像
ui-image-edit-title = 编辑“{ $image }”
ui-image-edit-version = 编辑版本
ui-image-edit-version-title = 编辑“{ $image }” { $version }
ui-image-exclude = 从最新版本中排除
ui-image-exclude-means = 提供给实验室创建者的是未被排除的最新版本。副本表中各区域自身的设置优先于此设置。
ui-image-end-of-life-help = 格式为年-月-日，留空表示不设置。该日期仅供参考，不限制任何人使用。
ui-image-enable-now = 启用
ui-image-include = 包括最新的版本
ui-image-replicate = 复制
ui-image-version-tools = 版本命令
ui-image-replica-count = 副本数
ui-image-latest = 最新版本
ui-image-latest-as-everywhere = 遵循版本设置
ui-image-latest-excluded = 排除
ui-image-latest-included = 包括
ui-image-labs = 基于此版本的实验室：
ui-image-labs-more = 以及另外 { $count } 个
ui-image-regions-edit = 目标区域
ui-image-regions-title = “{ $image }” { $version } 的目标区域
ui-image-regions-about = 此版本将在此处所选的区域中拥有副本。新添加的区域会立即开始复制；移除的区域不再有副本，那里的实验室也不再获得此版本。
ui-image-regions-search = 搜索区域
ui-image-regions-source = 此版本是在此处捕获的，因此该区域始终是目标区域之一。
ui-image-regions-restricted = 受限
ui-image-regions-count = { $count } 个副本
ui-image-regions-more = 在 { $region } 增加一个副本
ui-image-regions-fewer = 在 { $region } 减少一个副本
ui-image-regions-least = 至少需要一个副本。如果不需要任何副本，请取消选择该区域。
ui-image-regions-most = 最多 { $limit } 个副本。
ui-image-regions-cost = { $regions } 个区域中的 { $replicas } 个副本：在云中每月约 { $price }，目前为 { $before }。{ $shared ->
    [yes] 此处各区域共用存储的数据：增加副本几乎不占用更多空间。
   *[no] 此处每个区域各存储一份数据。
}
ui-image-download = 下载
ui-image-download-title = 下载“{ $image }” { $version }
ui-image-download-file = 文件
ui-image-download-help = 新文件的完整路径；绝不会替换现有文件。
ui-image-download-folder = 选择文件夹…
ui-image-download-no-file = 请键入新文件的路径，或选择文件夹。
ui-image-download-from = 读取自
ui-image-download-from-means = 磁盘大小为 { $size }；如果格式允许，文件仅占用实际数据所需的空间。
ui-image-delete = 删除映像
ui-image-delete-title = 是否删除“{ $image }”？
ui-image-delete-text = 它没有任何版本。其发布者、套餐、SKU 和名称可重新使用。
ui-image-delete-lost = 其说明和生命周期结束日期将会丢失。基于此映像创建的实验室会保留其磁盘。此操作无法撤消。
ui-image-delete-version = 删除版本
ui-image-delete-version-title = 是否删除“{ $image }” { $version }？
ui-image-delete-labs = { $count ->
    [0] 此帐户中没有基于此版本的实验室。
   *[other] 有 { $count } 个实验室基于此版本创建；这些实验室会保留各自的磁盘。
}
ui-image-delete-instead = 目前在 { $region } 提供给实验室创建者的正是此版本。删除后，那里将改为提供版本 { $version }。
ui-image-delete-nothing-instead = 目前在 { $region } 提供给实验室创建者的正是此版本。删除后，那里将不再提供此映像。
ui-image-delete-regions = { $more ->
    [0] { $region }
   *[other] { $region } 和另外 { $more } 个区域
}
ui-image-delete-number = 版本号 { $version } 不会再次使用。此操作无法撤消。
ui-image-delete-download = 先下载…
ui-image-delete-space = 仅由此版本占用的空间可在映像库页面上通过“清理”释放。
ui-image-replicas = 版本 { $version } 的副本
ui-image-source-region = 源
ui-image-region = 区域
ui-image-replica-state = 副本
ui-image-stored = 已存储
ui-image-absent = 此映像不在映像库中
ui-image-absent-text = 附加的映像库中没有映像“{ $image }”。它可能已被删除，或者已改为附加其他映像库。

## 创建、附加和分离映像库

ui-create-gallery = 创建共享映像库
ui-create-gallery-refused = 无法创建映像库
ui-create-gallery-name = 映像库名称
ui-create-gallery-rule = 可使用英文字母、数字、句点和下划线；以字母或数字开头和结尾；最多 80 个字符。
ui-create-gallery-folder = 文件夹(可选)
ui-create-gallery-folder-means = 一个空文件夹，例如同事也能访问的共享文件夹。如果留空，映像库将与此工作区保存在一起。
ui-create-gallery-copies = 各区域的存储方式
ui-create-gallery-shared = 各区域共用存储的数据
ui-create-gallery-shared-means = 如果文件系统支持共用文件，则只占用一份数据的空间。这样，副本在物理上并不独立：一个损坏，即全部损坏。
ui-create-gallery-separate = 每个区域都有单独的一份数据
ui-create-gallery-separate-means = 与云中相同。占用 { $regions } 份数据的空间，地域中的每个区域各一份。
ui-attach-gallery = 附加现有共享映像库
ui-attach-gallery-about = 一个实验室帐户一次只能附加一个映像库。一个映像库可供多个帐户使用，每个帐户各自启用所需的映像。
ui-attach-gallery-refused = 无法附加映像库
ui-attach-gallery-recent = 以前附加过
ui-attach-gallery-place = 文件夹或地址
ui-attach-gallery-place-means = 包含 gallery.ron 的文件夹，或类似 az://account/container/gallery 或 s3://bucket/gallery 的地址。
ui-attach-gallery-missing = 请输入映像库的文件夹或地址。
ui-detach-gallery = 是否分离“{ $gallery }”？
ui-detach-gallery-refused = 无法分离映像库
ui-detach-gallery-labs = 基于其映像创建的实验室可继续使用：每个实验室都有自己的磁盘。
ui-detach-gallery-images = 其映像将从映像选择器中消失，并且在重新附加映像库之前无法导出模板。
ui-detach-gallery-jobs = 此映像库有 { $count } 个已中断的任务，将等到重新附加后再继续。
ui-detach-gallery-files = 不会删除映像库中的任何内容。重新附加后，其映像的启用和禁用状态与现在相同。

## 维护映像库

ui-verify-gallery = 验证“{ $gallery }”
ui-verify-gallery-refused = 无法验证映像库
ui-verify-gallery-about = 检查每个映像是否完整。不会更改映像库中的任何内容，期间实验室和导出可继续进行。
ui-verify-gallery-closely = 检查程度
ui-verify-gallery-quick = 快速
ui-verify-gallery-quick-means = 读取所有文档和表，并确认每个版本的每个块都已列出。只需几秒钟。
ui-verify-gallery-full = 每个块
ui-verify-gallery-full-means = 还会读取所有存储的数据并与其哈希进行比较。所需时间等于读取全部数据的时间。
ui-collect-gallery = 清理“{ $gallery }”
ui-collect-gallery-refused = 无法清理映像库
ui-collect-gallery-removes = 移除任何映像版本都不需要的已存储块：已删除版本的块，以及未完成的导出遗留的块。
ui-collect-gallery-keeps = 映像版本需要的任何内容都不受影响。实验室会保留其磁盘，期间导出可继续进行。
ui-collect-gallery-young = 最近 { $hours } 小时内存储或删除的内容也会保留：可能有人正要使用。
ui-collect-gallery-told = 查找完每个块之后才能知道可以释放多少空间，结果将显示在此页面上。

## 帐户的实验室设置

ui-account-lab-settings = 实验室设置
ui-account-about = 适用于此帐户所有实验室的设置，以及新实验室的默认值。
ui-account-locations = 实验室位置
ui-account-pick-location = 允许实验室创建者选择实验室位置
ui-account-pick-off = 关：所有实验室都在实验室帐户的位置创建。
ui-account-pick-on = 开：实验室创建者可以选择位置(一组区域)，或其中的一个区域。
ui-account-pick-network = 由对等虚拟网络决定：所有实验室都在该网络所在的区域创建。
ui-account-facts-region = 实验室帐户
ui-account-facts-landing = 实验室创建于
ui-account-facts-landing-unless = 创建者未选择时，实验室创建于
ui-account-facts-targets = 其映像复制到
ui-account-network = 对等虚拟网络
ui-account-network-connect = 将实验室连接到虚拟网络
ui-account-network-none = 实验室未连接到您的网络。
ui-account-network-name = 虚拟网络
ui-account-network-example = 例如：contoso-campus
ui-account-network-region = 网络所在区域
ui-account-network-means = 实验室必须位于网络所在的区域，因此无法选择位置。此处不会实际连接任何网络，仅为实验室记录该设置。
ui-account-policies = 新实验室的策略
ui-account-policies-means = “新建实验室”向导以这些值作为默认值；创建实验室的人可以选择其他值。现有实验室保持不变。

## 市场映像

ui-marketplace = 市场映像
ui-marketplace-about = 除映像库中的映像外，还提供给实验室创建者的映像。此处的市场映像不带磁盘：实验室从与映像大小相同的空磁盘开始。
ui-marketplace-all = 全部
ui-marketplace-status = 状态：{ $status }
ui-marketplace-publisher = 发布者
ui-marketplace-system = 操作系统
ui-marketplace-apply = 应用
ui-marketplace-changes = { $count } 项更改未应用
ui-marketplace-no-changes = 请先选择映像，然后启用或禁用。
ui-marketplace-to-enable = 将启用
ui-marketplace-to-disable = 将禁用

## 可保存的页面

ui-save = 保存
ui-discard = 放弃
ui-unsaved = 未保存
ui-unsaved-nothing = 没有任何更改。
