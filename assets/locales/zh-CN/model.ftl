### 领域：角色、状态、大小，以及命令被拒绝的各种原因。

model-role-owner = 实验室帐户所有者
model-role-contributor = 实验室帐户参与者
model-role-lab-creator = 实验室创建者
model-role-lab-owner = 实验室所有者
model-role-reader = 读者
model-role-owner-may = 所有操作，并决定谁可以加入帐户。
model-role-contributor-may = 帐户及其实验室中的所有操作，但不能决定谁可以加入帐户。
model-role-lab-creator-may = 创建和管理实验室，并导出其模板。
model-role-lab-owner-may = 管理自己的实验室并导出其模板；不能创建实验室。
model-role-reader-may = 查看所有内容，不能更改任何内容。

model-power-stopped = 已停止
model-power-starting = 正在启动
model-power-running = 正在运行
model-power-stopping = 正在停止

model-publishing-draft = 草稿
model-publishing-publishing = 正在发布
model-publishing-published = 已发布
model-publishing-failed = 发布失败

model-upload-room-short = 磁盘数据在映像库中最多可能占用 { $most }，而那里的可用空间为 { $free }。空间仍可能足够：映像库中已有的内容不会重复存储，其余内容会被压缩。如果空间不足，系统会通知您，并且现有内容不会丢失。
model-upload-room-unknown = 磁盘数据在映像库中最多可能占用 { $most }，但无法获知那里的可用空间。{ $why }
model-identifier-publisher = 发布者
model-identifier-offer = 套餐
model-identifier-sku = SKU
model-os-state-generalized = 通用
model-os-state-specialized = 专用

model-size-small = 小型
model-size-medium = 中型
model-size-medium-nested = 中型(嵌套虚拟化)
model-size-large = 大型
model-size-large-nested = 大型(嵌套虚拟化)
model-size-small-gpu-compute = 小型 GPU (计算)
model-size-small-gpu-visualization = 小型 GPU (可视化)
model-size-medium-gpu-visualization = 中型 GPU (可视化)

model-disk-borderline = 此磁盘大小为 { $size }。服务的部分文档允许此大小，部分文档则以 { $safe } 为上限；如果可以，请缩小磁盘。

## 选择器未提供任何映像或此映像的原因

model-offers-not-attached = 此实验室帐户未附加共享映像库。请让实验室帐户管理员附加一个。
model-offers-loading = 正在读取映像库。
model-withheld-disabled = 实验室帐户管理员已对实验室创建者禁用此映像，管理员可以重新启用。
model-withheld-no-replica = { $regions ->
    [1] { $region } 中没有副本。请在有副本的区域中创建实验室，或下载映像并基于该文件创建实验室。
   *[other] 这 { $regions } 个区域都没有副本。请在有副本的区域中创建实验室，或下载映像并基于该文件创建实验室。
}
model-withheld-replicating = { $regions ->
    [1] { $region } 中的副本仍在复制。完成后即会提供。
   *[other] 这 { $regions } 个区域中的副本仍在复制。每个区域的副本完成后，即会在该区域提供此映像。
}
model-withheld-replica-failed = { $regions ->
    [1] { $region } 中的副本失败。请重新导出或复制此映像。
   *[other] 这 { $regions } 个区域中的副本失败。请重新导出或复制此映像。
}
model-withheld-too-large = 磁盘大小为 { $size }；实验室最多接受 { $limit }。请缩小磁盘，然后重新导出。
model-withheld-several-disks = 此映像有 { $disks } 个磁盘；实验室只接受单磁盘映像。请仅用第一个磁盘创建映像。
model-withheld-excluded = 所有版本均已从最新版本中排除。管理员可以重新包括其中一个版本，或导出新版本。
model-withheld-no-version = 此映像没有版本。请先将模板导出到此映像，或上传一个版本。

## 实验室帐户中需要注意的事项

model-concern-no-gallery = 未附加共享映像库，因此无法导出模板。请创建映像库，或附加现有映像库。
model-concern-gallery-unreadable = 无法读取共享映像库。{ $reason }
model-concern-gallery-damaged = 映像库中有 { $count } 个部分无法读取。
model-concern-jobs-interrupted = { $count } 个任务已中断。重试时会从中断处继续。
model-concern-jobs-failed = { $count } 个任务失败。请查看原因并重试。
model-concern-publishing-failed = 无法填充 { $count } 个实验室的虚拟机池。请重新发布其模板。
model-concern-replicas-failed = “{ $image }” { $version } 无法复制到 { $count } 个区域。
model-concern-nobody-sees = “{ $image }”未提供给任何实验室创建者。{ $reason }

## 名称

refusal-name-empty = 请键入名称。
refusal-name-too-long = 此名称太长。最多使用 { $limit } 个字符。
refusal-name-space = 名称不能包含空格。请改用“{ $suggestion }”。
refusal-name-space-only = 名称不能包含空格。
refusal-name-character = 名称不能包含字符“{ $character }”。请使用英文字母、数字、句点、连字符和下划线。
refusal-name-character-account = 名称不能包含控制字符 { $character }。请将其移除。
refusal-name-character-member = 成员姓名不能包含字符 { $character }。请键入不含不可见字符的姓名。
refusal-name-character-gallery = 映像库名称不能包含字符“{ $character }”。请使用英文字母、数字、句点和下划线。
refusal-name-character-lab = 实验室名称不能包含字符“{ $character }”。请使用英文字母、数字、空格、句点、连字符和下划线。
refusal-name-start = 名称必须以字母或数字开头。
refusal-name-start-letter = 名称必须以字母开头。
refusal-name-padded = 请移除名称前后的空格。
refusal-name-end = 名称必须以字母或数字结尾。
refusal-name-reserved = Windows 将此名称保留给设备使用。请选择其他名称。
refusal-name-taken = “{ $name }”已存在。请选择其他名称；不区分大小写。

## 凭据

refusal-user-empty = 请键入用户名。
refusal-user-too-long = 用户名最多 20 个字符。
refusal-user-character = 用户名只能包含英文字母、数字、连字符、下划线和句点，不能以连字符或句点开头，也不能以句点结尾。
refusal-user-reserved = 服务不接受此用户名，因为它很容易猜到。请选择其他用户名。
refusal-user-control = 用户名不能包含控制字符。
refusal-password-empty = 请键入该帐户的密码。
refusal-existing-too-long = 最多使用 { $limit } 个字符。
refusal-password-not-hashed = 无法保护密码，因此未保存。请重新键入。
refusal-password-too-short = 请至少使用 12 个字符。
refusal-password-too-long = 最多使用 123 个字符。
refusal-password-too-simple = 请至少使用以下三种：小写字母、大写字母、数字、特殊字符。
refusal-password-control = 密码不能包含控制字符。
refusal-password-contains-user = 密码不能包含用户名。

## 角色和位置

refusal-role = { $member } 在此处的角色是“{ $role }”，无法执行此操作。请联系实验室帐户所有者，或以其他成员的身份操作。
refusal-not-your-lab = “{ $lab }”归 { $owner } 所有。请联系 { $owner } 或实验室帐户管理员。
refusal-grants-access = { $member } 在此处的角色是“{ $role }”，而只有实验室帐户所有者才能决定谁可以加入帐户。请联系 { $owners }。
refusal-last-owner = { $member } 是此实验室帐户的唯一所有者。请先将另一名成员设为所有者，以确保仍有人可以授予访问权限。
refusal-member-taken = “{ $name }”已是成员。请更改其角色，或添加其他人。
refusal-cannot-run-labs = { $member } 在此处的角色是“{ $role }”，无法管理实验室。请选择其他成员，或先更改角色。
refusal-no-such-member = “{ $name }”不是此实验室帐户的成员。请选择其中一名成员。
refusal-other-geography = { $region } 不在此实验室帐户所在的 { $geography }。请选择 { $geography } 的区域；映像创建后可再添加更多区域。
refusal-bad-region = “{ $region }”不是区域。请选择类似 West Europe 的区域。
refusal-location-not-yours = 此实验室帐户不允许实验室创建者选择位置。请不要指定位置，或让管理员在实验室设置中允许。
refusal-network-decides = 此实验室帐户已连接到虚拟网络“{ $network }”，因此所有实验室都在 { $region } 创建。请不要指定位置，或让管理员从实验室设置中移除该网络。
refusal-network-and-pick = 使用对等虚拟网络时，所有实验室都在该网络所在的区域创建，因此实验室创建者无法选择位置。请关闭二者之一。

## 实验室和模板

refusal-no-such-lab = 此实验室已不存在。请选择其他实验室。
refusal-not-ready = 模板的磁盘尚不存在。请等待创建完成，或重试失败的任务。
refusal-template-not-stopped = 模板的状态为“{ $state }”。请先停止模板，使其磁盘不再更改。
refusal-template-already = 模板的状态已是“{ $state }”。
refusal-template-changing = 模板的状态目前为“{ $state }”。请等待完成，然后重试。
refusal-template-not-running = 模板的状态为“{ $state }”。请先启动模板。
refusal-template-busy = 任务 { $job } 正在使用模板的磁盘。请等待其完成，或将其取消。
refusal-lab-busy = 此实验室的任务 { $job } 仍在进行中。请等待其完成，或将其取消。
refusal-publish-under-way = 正在发布模板。请等待完成。
refusal-machines = 实验室可以有 1 到 { $limit } 台虚拟机，不能是 { $asked } 台。
refusal-prices = 无法使用价目表：{ $what }。请更正；价格保持不变。
refusal-policies = 配额最多为 10,000 小时，等待时间为 1 分钟到 7 天。
refusal-read-only = 此工作区以只读方式打开，因此无法更改任何内容。请关闭正在使用它的另一个窗口，然后重新打开。
refusal-edit-source-region = 此版本是在 { $region } 捕获的，因此该区域始终是目标区域之一。请选择移除其他区域，或删除此版本。
refusal-edit-not-a-target = 此版本未复制到 { $region }，因此那里没有可移除的内容。
refusal-edit-unknown-region = “{ $region }”不是区域。请从列表中选择。
refusal-edit-replicas = 一个版本在一个区域中可以有 1 到 { $limit } 个副本，不能是 { $asked } 个。请选择其他数目。
refusal-edit-has-versions = “{ $name }”仍有 { $versions } 个版本。请先删除所有版本，再删除映像。
refusal-text-too-long = 最多使用 { $limit } 个字符。
refusal-path-not-absolute = “{ $path }”不是完整路径。请提供文件或文件夹的完整路径。
refusal-path-not-text = 路径“{ $path }”包含非文本字符，因此工作区无法记录。请重命名该文件或文件夹，或选择其他项。
refusal-identifier = { $part }：{ $problem }
refusal-identifier-taken = 映像“{ $image }”已使用此发布者、套餐和 SKU；三者的组合在映像库中必须唯一。请更改其中之一。
refusal-image-disabled = 实验室帐户管理员已对实验室创建者禁用“{ $name }”，管理员可以重新启用。请联系管理员，或选择其他映像。
refusal-not-whole-mib = 磁盘大小为 { $size } 个字节，不是整数 MiB。Azure 仅接受大小为整数 MiB 的磁盘。请将磁盘扩大到下一个整数 MiB，或不选中此检查。
refusal-version-in-use = 任务 { $job } 正在处理“{ $name }” { $version }。请等待其完成，或将其取消。
refusal-already-in-region = { $region } 已有此版本，或被重复指定。请去掉该区域。
refusal-no-regions = 未选择任何区域。请至少选择一个。
refusal-verify-under-way = 正在验证映像库。请等待完成，或取消验证。
refusal-collect-under-way = 正在清理映像库。请等待完成，或取消清理。
refusal-no-replica = 没有任何区域拥有“{ $name }” { $version } 的已完成副本，因此没有可读取的内容。请等待其中一个副本就绪。
refusal-no-replica-there = { $region } 没有“{ $name }” { $version } 的已完成副本。请选择有副本的区域。
refusal-disk-empty = 磁盘为空：没有任何字节。请选择装有系统的磁盘。
refusal-disk-too-large = 磁盘大小为 { $size }；实验室最多接受 { $limit }。请先缩小磁盘。
refusal-no-such-marketplace-image = 没有市场映像“{ $id }”。请从列表中选择。

## 对象存储中映像库的地址

model-address-scheme = 不支持此类地址。对于 Azure Blob 存储，请输入 az://ACCOUNT/CONTAINER/FOLDER；对于 S3，请输入 s3://BUCKET/FOLDER；也可输入文件夹的路径。
model-address-secret = 地址不得包含密钥、密码或签名，因为它会保存在工作区中。请去掉“@”之前以及从“?”开始的部分，并通过环境变量向程序提供密钥，或使用服务自带的工具登录。
model-address-account = 此地址中的存储帐户名称无效：名称须为 3 到 24 个小写字母和数字。请输入 az://ACCOUNT/CONTAINER/FOLDER。
model-address-container = 此地址中的容器名称缺失或无效：名称须为 3 到 63 个小写字母、数字和不连续的连字符。请输入 az://ACCOUNT/CONTAINER/FOLDER。
model-address-bucket = 此地址中的存储桶名称缺失或无效：名称须为 3 到 63 个小写字母、数字、连字符和不连续的句点。请输入 s3://BUCKET/FOLDER。
model-address-prefix = 此地址中的文件夹名称并非所有工具都能以相同方式读取。请使用英文字母、数字、句点、连字符和下划线，并以字母或数字开头。
model-address-folder = 这不是这台计算机上文件夹的地址。请改为提供其完整路径。

## 映像库及其映像

refusal-no-gallery = 此实验室帐户未附加共享映像库。实验室帐户的管理员可以附加。
refusal-gallery-attached = 已附加映像库“{ $name }”，而一个实验室帐户一次只能附加一个映像库。请先将其分离。
refusal-gallery-in-use = { $jobs ->
   *[other] 有 { $jobs } 个任务仍在使用映像库。请等待其完成，或将其取消。
}
refusal-gallery-not-read = 尚未读取映像库，因此无法检查名称。请稍后重试。
refusal-other-gallery = 此任务属于当前未附加的映像库。请先附加该映像库。
refusal-no-such-image = 映像库中没有映像“{ $name }”。它可能已在此期间被删除。请选择其他映像。
refusal-no-such-version = “{ $name }”没有可在此处使用的版本 { $version }。请选择其他版本。
refusal-export-under-way = 已有导出到“{ $image }”的任务正在进行。请等待其完成，或将其取消。
refusal-not-this-labs-image = “{ $name }”既不是此实验室的来源映像，也不是此实验室导出的映像。请改为创建新映像。
refusal-os-state-differs = “{ $name }”的状态为“{ $state }”，而映像的所有版本必须相同；导出的映像始终为专用映像。请改为创建新映像。
refusal-os-type-differs = “{ $name }”包含其他操作系统。请改为创建新映像。
refusal-generation-differs = “{ $name }”适用于其他代系的虚拟机。请改为创建新映像。
refusal-versions-used-up = “{ $name }”的版本号已用完。请改为创建新映像。
refusal-withheld = “{ $name }”无法用于此实验室。{ $reason }

## 任务

refusal-no-such-job = 没有此任务。删除实验室时，其任务会一并移除。
refusal-job-not-active = 此任务已结束，因此没有可停止的内容。
refusal-job-at-work = 此任务仍在进行中，因此其消息会保留。请等待任务完成，或取消任务。
refusal-job-stopping = 此任务正在停止。请稍候。
refusal-job-not-retryable = 无法重试此任务：它正在进行、已完成，或已被后来的任务取代。如果它仍未结束，请取消以将其关闭。
refusal-changed = 在此期间发生了更改。请重新查看，然后重复您的操作。

model-flaw-no-owner = 实验室帐户没有所有者
model-flaw-member-twice = 实验室帐户有两名成员“{ $name }”
model-flaw-not-a-member = 设为以“{ $name }”的身份操作，但其不是实验室帐户的成员
model-flaw-lab-number = 实验室 { $id } 被写为实验室 { $key }
model-flaw-job-number = 任务 { $id } 被写为任务 { $key }
model-flaw-number-twice = 编号 { $number } 同时属于实验室和任务
model-flaw-next-id = 下一个编号 { $number } 已使用过，或过大
model-flaw-lab-twice = 有两个实验室“{ $name }”
model-flaw-no-disk = 实验室 { $lab } 已就绪，但没有磁盘
model-flaw-not-its-job = 实验室 { $lab } 正在等待不属于它的任务 { $job }
model-flaw-disk-twice = 磁盘“{ $file }”同时属于两项，或即将被移除
model-flaw-pool = 实验室 { $lab } 的虚拟机池与其发布状态不符
model-flaw-template-on = 实验室 { $lab } 的模板在任务使用其磁盘时处于运行状态
model-flaw-two-jobs = 有两个任务在使用实验室 { $lab } 的模板
model-flaw-two-upkeeps = 任务 { $job } 在维护映像库，同时另有任务也在维护
model-flaw-no-lab = 任务 { $job } 属于不存在的实验室 { $lab }
model-flaw-gallery-job = 任务 { $job } 属于实验室却执行映像库的工作，或情况相反
model-flaw-targets = 任务 { $job } 的区域未以捕获所在的区域开头，或有区域重复
model-flaw-disabled-key = 已禁用的映像“{ $image }”不是小写
model-flaw-disabled-marketplace-key = 已禁用的市场映像“{ $image }”不是小写
model-flaw-peer-network = 对等网络“{ $name }”的名称或区域无效
model-flaw-network-and-pick = 设为由实验室创建者选择位置，但位置由对等网络决定
model-flaw-default-policies = 新实验室的小时数或分钟数无效
model-flaw-lab-name = 实验室 { $lab } 的名称无效
model-flaw-policies = 实验室 { $lab } 的小时数或分钟数无效
model-flaw-not-hashed = 实验室 { $lab } 的密码字段内容不是密码哈希
model-flaw-image-name = 任务 { $job } 指定的映像名称无效
model-flaw-outcome = 任务 { $job } 的结果与要求不符
model-flaw-relative-gallery = 附加的映像库文件夹不是完整路径
model-flaw-gallery-address = 附加的映像库地址无效

## 映像库的成本

model-cost-disk = 与映像大小相同的托管磁盘
model-cost-disk-assumes = 按 Lab Services 指南的计算方式：每个副本都是一个标准 HDD 托管磁盘，取能容纳整个磁盘的最小规格，无论其中实际数据多少。
model-cost-snapshot = 已用空间的快照
model-cost-snapshot-assumes = 按映像库文档的计算方式：每个副本都是一个快照，按磁盘实际使用的字节数计费。

model-zone-north-america = 北美洲
model-zone-europe = 欧洲
model-zone-asia-pacific = 亚洲、大洋洲、中东、非洲
model-zone-south-america = 南美洲

model-prices-currency = “{ $code }”不是由三个大写字母组成的货币代码，例如 USD
model-prices-no-size = 没有“{ $size }”的每小时价格
model-prices-no-disks = 没有任何托管磁盘的价格
model-prices-disk-order = { $gib } GiB 的磁盘未排在更小的磁盘之后，或大于任何可用磁盘
model-prices-too-high = 价格 { $price } 高于 { $limit }
