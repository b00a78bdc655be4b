### 共享映像库：映像库、映像或副本无法读取、写入或信任时的说明。

gallery-missing = 没有文件夹 { $place }。如果它位于网络共享或其他驱动器上，请先连接，然后重试。
gallery-no-cloud = { $place } 位于对象存储中，而此程序的当前版本在生成时未包含对象存储支持。未更改任何内容。请使用发行包，或使用“--features cloud”生成程序。
gallery-not-a-gallery = { $place } 不是映像库：其中没有 gallery.ron。未更改任何内容。请选择包含该文件的文件夹，或创建映像库。
gallery-already-a-gallery = { $place } 已是映像库，并保持原样。请附加它，或选择其他文件夹。
gallery-not-empty = { $place } 中有其他内容，因此未在那里创建映像库。请选择空文件夹或新文件夹。
gallery-newer-schema = { $place } 是由此程序的较新版本写入的。未更改任何内容。请更新程序以使用此映像库。
gallery-damaged = { $place } 已损坏：{ $what }。文件保持原样。请验证映像库，以查看它属于哪些映像。
gallery-unreadable = 无法读取 { $place }：{ $cause }。未更改任何内容。请检查驱动器、共享文件夹或网络是否已连接，然后重试。
gallery-unwritable = 无法写入 { $place }：{ $cause }。映像库中原有的所有映像都在。请检查驱动器或共享文件夹，然后重试；已存储的内容不会重复存储。
gallery-unremovable = 无法重命名或移除 { $place }：{ $cause }。映像库中原有的所有映像都在。
gallery-read-only = 没有写入 { $place } 的权限：{ $cause }。未更改任何内容。请向映像库的所有者请求写入权限，或附加其他映像库。
gallery-full = 没有足够的空间写入 { $place }：{ $cause }。映像库中原有的所有映像都在。请腾出空间，然后重试；已存储的内容不会重复存储。
gallery-no-space = 映像库 { $place } 的可用空间为 { $free }，而至少需要 { $needed }。未写入任何内容。请腾出空间，然后重试。
gallery-name = 无法使用“{ $name }”：{ $problem }
gallery-name-taken = 映像库中已有名为“{ $name }”的映像。请选择其他名称，或更新现有映像。
gallery-being-made = 另一个导出正在创建映像“{ $name }”，或在创建过程中中断。未添加任何版本。请等待其完成；如果已中断，请在 { $minutes } 分钟后重新导出，或选择其他名称。
gallery-version-taken = 在此期间，另一个导出已为映像“{ $name }”创建版本 { $version }。未添加任何版本。请重新导出；已存储的内容不会重复存储。
gallery-system-differs = 映像“{ $name }”为 { $is }；磁盘为 { $asked }。映像的所有版本必须相同，因此未更改任何内容。请为此磁盘新建映像。
gallery-system-of = { $os }、{ $state }、第 { $generation } 代
gallery-version-deleted = “{ $name }”的版本 { $version } 已从映像库中删除，而已删除的版本无法恢复。请重新导出以创建新版本。
gallery-region-removed = { $region } 已从“{ $name }” { $version } 的目标区域中移除，因此未复制到那里。如果那里需要此映像，请重新添加该区域。
gallery-triple-taken = 映像“{ $name }”已使用发布者“{ $publisher }”、套餐“{ $offer }”和 SKU“{ $sku }”，映像库中任意两个映像不能有相同的组合。未更改任何内容。请更改三者之一，或创建该映像的新版本。
gallery-busy = 有人正在向映像库 { $place } 添加映像，因此未继续清理。未移除任何需要的内容。请在导出完成后重试。
gallery-no-such-image = 映像库中没有名为“{ $name }”的映像。请刷新列表，然后选择其他映像。
gallery-no-such-version = 映像“{ $name }”没有版本 { $version }。请刷新列表，然后选择其他版本。
gallery-not-in-region = 映像“{ $name }” { $version } 在 { $region } 没有副本。请先将其复制到该区域，或选择有副本的区域。
gallery-source-not-target = 源区域 { $region } 必须是目标区域之一。未更改任何内容。请将其添加到目标区域。
gallery-too-large = 磁盘大小为 { $size }，而映像库最多接受 { $limit }。未更改任何内容。请缩小磁盘，然后重新导出。
gallery-source-changed = 磁盘在导出期间发生了更改，因此未添加任何版本。请关闭使用该磁盘的虚拟机，等待复制结束，然后重新导出。
gallery-source = 无法导出磁盘，因此未添加任何版本。{ $cause }
gallery-target = 无法写入新磁盘；映像未受影响。{ $cause }
gallery-system = 操作系统未提供所需的资源：{ $cause }。未更改任何内容。请关闭其他程序，然后重试。
gallery-cancelled = 已取消。映像库中的映像与之前相同；已存储的内容可供下次使用。

gallery-file-problem = { $place }：{ $what }。
gallery-problem = { $place }：{ $what }。所有映像仍可使用。
gallery-problem-hits = { $place }：{ $what }。这会影响 { $regions } 中的 { $images }。

gallery-damage-missing = 文件缺失
gallery-damage-unreadable = 无法读取({ $cause })
gallery-damage-too-long = 文件大小为 { $length }，而此类文件最大为 { $limit }
gallery-damage-truncated = 文件过早结束
gallery-damage-not-text = 内容不是文本
gallery-damage-syntax = 第 { $line } 行第 { $column } 列：{ $cause }
gallery-damage-contradiction = 字段“{ $field }”与其余内容不一致
gallery-damage-not-ours = 不是映像库在该处应有的内容
gallery-damage-newer-schema = 由此程序的较新版本写入
gallery-damage-settings = { $what }，因此沿用“{ $image }”之前的设置
gallery-damage-checksum = 内容与写入时不同
gallery-damage-table = 表的内容自相矛盾
gallery-damage-chunks = 其中有 { $count } 个块与写入时不同
gallery-damage-chunks-missing =
    { $count ->
        [1] 缺少磁盘的 { $count } 个块，位于 { $first }
       *[other] 缺少磁盘的 { $count } 个块，第一个位于 { $first }
    }
