### 命令行自身的帮助，以及对错误用法的说明。

## 帮助页面的标题和标记

usage-program = Lab Gallery：实验室、其模板磁盘，以及实验室之间的共享映像库
usage-program-window = 如果未指定命令，将打开窗口；如果没有显示器，则会在示例工作区上执行主要工作流程，并以文字显示结果。
usage-program-status = 退出状态：0 完成，1 被拒绝或失败，2 用法错误。原因会写入标准错误；使用 --json 时，还会写为单行 JSON 对象，字段为 error、cause 和 id。
usage-heading-usage = 用法：
usage-heading-commands = 命令：
usage-heading-arguments = 参数：
usage-heading-options = 选项：
usage-heading-global-options = 所有命令的选项：
usage-mark-default = [默认：{ $value }]
usage-mark-environment = [环境变量：{ $name }]
usage-mark-alias = [也可用：{ $name }]
usage-mark-values = [可用的值：{ $values }]

## 多个命令共有的选项和参数

usage--help = 显示此帮助
usage--version = 显示程序的版本
usage--json = 输出 JSON，供脚本使用
usage--yes = 不询问
usage--lab = 实验室的名称
usage--workspace = 工作区文件夹 [默认：系统的数据文件夹]
usage--from-backup = 如果工作区的文档无法读取，则使用其备份
usage--as = 以实验室帐户其他成员的名义执行此命令；工作区本身的操作身份不变
usage--lang = 语言，例如 de-DE [默认：工作区的选择，若无则为系统语言]
usage--renderer = 绘制窗口的方式 [默认：先 wgpu，后 glow]
usage--quota = 每名学生在计划时间之外可使用的小时数
usage--auto-shutdown = 断开连接后经过多少分钟关闭虚拟机

## 值

usage-value-wgpu = Vulkan、Metal 或 Direct3D 12
usage-value-glow = OpenGL
usage-value-generalized = 已为首次启动做好准备：没有帐户，也没有计算机名
usage-value-specialized = 保持使用时的原样：仍包含帐户、设置和计算机名
usage-value-all = 全部
usage-value-enabled = 仅限实验室创建者可以使用的映像
usage-value-disabled = 仅限实验室创建者不可使用的映像
usage-value-disk = 每个副本都是与映像大小相同的托管磁盘
usage-value-snapshot = 每个副本都是磁盘已用内容的快照
usage-value-image = 每个映像
usage-value-version = 每个映像的每个版本
usage-value-region = 每个区域
usage-value-owner = 所有操作，包括授予他人访问权限
usage-value-contributor = 除授予访问权限之外的所有操作
usage-value-lab-creator = 创建和管理实验室，并导出其模板
usage-value-lab-owner = 管理移交给自己的实验室并导出其模板；不能创建实验室
usage-value-reader = 可以查看，不能更改任何内容
usage-value-light = 浅色
usage-value-dark = 深色
usage-value-both = 每张图片各两种
usage-value-apng = 动态 PNG：完整颜色
usage-value-gif = GIF：256 色

## init、status、labs、images

usage-init = 创建工作区：示例工作区或空工作区
usage-init--empty = 不含实验室和映像库
usage-init--account = 实验室帐户的名称(将创建空工作区)
usage-init--region = 实验室帐户的区域，例如 westeurope (将创建空工作区)
usage-init--owner = 您的姓名，即帐户的所有者(将创建空工作区)
usage-status = 显示工作区的内容
usage-labs = 列出实验室
usage-images = 列出所附加映像库的映像

## jobs

usage-jobs = 列出任务，或继续某个任务
usage-jobs-retry = 继续已中断、失败或已取消的任务；已存储的内容不会重复存储
usage-jobs-retry--job = 任务的编号 [默认：所有已中断的任务]
usage-jobs-cancel = 放弃已中断的任务
usage-jobs-cancel--job = 任务的编号

## account

usage-account = 显示实验室帐户、其成员及角色，并加以更改
usage-account-show = 显示帐户：所在位置、内容，以及需要注意的事项
usage-account-members = 列出成员，或添加成员、更改角色、移除成员
usage-account-members--name = 成员
usage-account-members-list = 列出成员及其角色
usage-account-members-add = 将人员添加到帐户
usage-account-members-add--name = 人员的姓名
usage-account-members-add--role = 可以执行的操作
usage-account-members-set = 为成员分配其他角色
usage-account-members-set--role = 从现在起可以执行的操作
usage-account-members-remove = 将成员从帐户中移除；其实验室会移交给所有者
usage-account-settings = 显示或更改实验室设置
usage-account-settings--pick-location = 允许实验室创建者选取实验室位置
usage-account-settings--peer-network = 实验室所连接的虚拟网络及其区域；之后实验室会在该区域创建，且无法选取位置
usage-account-act-as = 从现在起以其他成员的身份操作
usage-account-act-as--member = 成员

## lab

usage-lab = 创建、显示或删除实验室，或将其移交给其他成员
usage-lab-new = 基于映像或磁盘文件创建实验室，并等待其磁盘就绪
usage-lab-new--name = 实验室的名称
usage-lab-new--image = 所附加映像库的映像：NAME 或 NAME:VERSION
usage-lab-new--disk = 磁盘文件：raw、VHD、VHDX 或 qcow2
usage-lab-new--marketplace = 市场映像的 ID；实验室从与映像大小相同的空磁盘开始
usage-lab-new--os = 磁盘文件上的操作系统
usage-lab-new--generalized = 磁盘文件已通用化
usage-lab-new--size = 虚拟机的大小
usage-lab-new--location = 实验室创建者可选取时的创建位置：类似 Europe 的地域，或类似 westeurope 的区域 [默认：帐户的实验室创建位置]
usage-lab-new--quota = 每名学生在计划时间之外可使用的小时数 [默认：按实验室设置]
usage-lab-new--auto-shutdown = 断开连接后经过多少分钟关闭虚拟机 [默认：按实验室设置]
usage-lab-new--user = 模板上的用户名；对于专用映像，则为原始模板的用户名
usage-lab-new--password-stdin = 从标准输入读取用户的密码(一行)
usage-lab-new--format = 模板磁盘的格式
usage-lab-show = 显示实验室
usage-lab-set-owner = 将实验室移交给其他成员，此后由该成员管理
usage-lab-set-owner--member = 成员
usage-lab-set-policies = 更改实验室的策略
usage-lab-delete = 删除实验室及其模板磁盘

## template

usage-template = 启动或停止实验室的模板、发布模板，或替换其磁盘
usage-template-start = 启动模板 VM
usage-template-stop = 停止模板 VM
usage-template-publish = 基于模板填充虚拟机池；此操作无法撤消
usage-template-publish--machines = 虚拟机数量
usage-template-attach-disk = 用磁盘文件的副本替换模板的磁盘
usage-template-attach-disk--file = 磁盘文件
usage-template-attach-disk--format = 副本的格式

## export

usage-export = 将实验室的模板导出到共享映像库
usage-export--name = 映像的名称
usage-export--update = 创建实验室的来源映像或以前导出的映像的新版本

## gallery

usage-gallery = 创建、附加、分离、显示、验证或清理共享映像库
usage-gallery-create = 创建并附加映像库
usage-gallery-create--name = 映像库的名称
usage-gallery-create--at = 位置：文件夹，或对象存储中的地址 [默认：在工作区中]
usage-gallery-create--share-packs = 文件系统允许时，各区域共用包文件：占用空间较少，但副本在物理上并不独立
usage-gallery-attach = 附加现有映像库
usage-gallery-attach--gallery = 映像库的文件夹、其在对象存储中的地址，或工作区中映像库的名称
usage-gallery-detach = 分离映像库；不会删除其中的任何内容
usage-gallery-show = 显示所附加的映像库
usage-gallery-gc = 移除任何映像版本都不需要的已存储块；正在使用的内容不受影响
usage-gallery-gc--grace = 存放未满此小时数的内容会保留：可能有导出正要使用
usage-gallery-verify = 检查映像库的文件
usage-gallery-verify--full = 读取每个块并计算哈希
usage-gallery-verify--heal = 从数据完好的区域重新复制损坏的内容

## marketplace

usage-marketplace = 列出、启用或禁用市场映像
usage-marketplace-list = 列出市场映像
usage-marketplace-list--status = 要列出的映像
usage-marketplace-enable = 允许实验室创建者使用映像
usage-marketplace-disable = 不允许实验室创建者使用映像
usage-marketplace--images = 映像的 ID

## image

usage-image = 上传、启用、禁用、显示、更改、删除或下载映像
usage-image--images = 映像的名称
usage-image-enable = 允许实验室创建者使用映像
usage-image-disable = 不允许实验室创建者使用映像
usage-image-show = 显示映像：其版本、副本，以及是否提供
usage-image-show--image = 映像：NAME 或 NAME:VERSION
usage-image-upload = 将实验室之外的磁盘文件上传为映像，或上传为现有映像的新版本
usage-image-upload--file = 磁盘文件：vhd、vhdx、qcow2 或 raw
usage-image-upload--name = 映像的名称
usage-image-upload--os-type = 磁盘上的操作系统；对于新版本，则与映像相同
usage-image-upload--os-state = 系统是否已为首次启动做好准备；对于新版本，则与映像相同
usage-image-upload--generation = 可从该磁盘启动的虚拟机代系：1 (BIOS) 或 2 (UEFI) [默认：根据磁盘的分区判断，无法判断时为 1；对于新版本，则与映像相同]
usage-image-upload--publisher = 映像的制作者 [默认：实验室帐户]
usage-image-upload--offer = 映像所属的组 [默认：uploaded]
usage-image-upload--sku = 组中的映像；发布者、套餐和 SKU 的组合在映像库中不得重复 [默认：映像的名称]
usage-image-upload--description = 映像的用途
usage-image-upload--end-of-life = 该日期之后不应再使用该版本，例如 2027-06-30；仅供参考，不限制任何人使用
usage-image-upload--region = 捕获映像的区域 [默认：实验室帐户的区域]
usage-image-upload--new-version = 创建该名称映像的新版本
usage-image-upload--whole-mib = 拒绝大小不是整数 MiB 的磁盘，与 Azure 相同
usage-image-set = 更改映像或其某个版本的信息
usage-image-set--image = 映像(NAME)，或其某个版本(NAME:VERSION)
usage-image-set--description = 映像的用途
usage-image-set--end-of-life = 该日期之后不应再使用该映像或版本；仅供参考，不限制任何人使用
usage-image-set--exclude-from-latest = 绝不将该版本作为最新版本提供；如果未指定 VERSION，则为最新版本
usage-image-regions = 显示或更改版本的目标区域：新区域会立即获得副本
usage-image-regions--image = 映像：NAME (最新版本) 或 NAME:VERSION
usage-image-regions--add = 要添加副本的区域，或该区域在云中的副本数
usage-image-regions--remove = 要移除副本的区域
usage-image-regions--exclude = 绝不在该区域将此版本作为最新版本提供
usage-image-regions--include = 在该区域提供此版本，即使其他区域都已排除
usage-image-regions--as-everywhere = 在该区域遵循版本设置提供
usage-image-delete-version = 永久删除版本；基于该版本创建的实验室会保留其磁盘
usage-image-delete-version--image = 映像：NAME:VERSION
usage-image-delete = 删除已没有任何版本的映像；其名称可重新使用
usage-image-delete--image = 映像的名称
usage-image-download = 将映像的磁盘写入文件
usage-image-download--image = 映像：NAME 或 NAME:VERSION
usage-image-download--to = 要写入的文件，必须尚不存在
usage-image-download--format = 文件的格式 [默认：根据扩展名；没有扩展名时为 vhd]

## costs

usage-costs = 显示映像库在云中的成本，以及估算所用的价格
usage-costs--model = 估算方式 [默认：工作区的选择]
usage-costs--by = 每一行所代表的项
usage-costs-prices = 输出当前生效的价格，其格式可由“costs set-prices”读取
usage-costs-set-prices = 从现在起按文件中的价格估算
usage-costs-set-prices--file = 文件；“costs prices”会输出可作为起点的内容
usage-costs-reset-prices = 恢复按已公布的价格估算
usage-costs-set-model = 选择从现在起估算成本的方式，此处和窗口均适用
usage-costs-set-model--model = 定价模型

## docs

usage-docs = 生成文档图片并检查其变化
usage-docs--scene = 仅此场景；可指定多次
usage-docs--article = 仅此文章的场景；可指定多次
usage-docs--lang = 图片的语言；可指定多次 [默认：图片集的语言，否则为全部]；在 docs 之前：这些文字的语言
usage-docs--theme = 窗口的颜色 [默认：图片集的颜色，否则为浅色]
usage-docs--scale = 窗口每一点的像素数 [默认：图片集的设置，否则为 1]
usage-docs--preset = 网站对图片的要求：ms-learn、azure-docs-2015、github-docs 或 RON 文件 [默认：图片集的设置，否则为 ms-learn]
usage-docs--out = 图片集的文件夹 [默认：源代码签出的 assets/docs/pictures]
usage-docs--scenes = 包含您自己的场景的文件夹，结构与 assets/docs 相同
usage-docs--threads = 同时生成的图片数 [默认：每个处理器核心一张]
usage-docs-build = 生成图片；搭配 --article 也会生成文章
usage-docs-build--out = 写入的位置 [默认：此处的 pictures 文件夹]
usage-docs-build--draft = 文件较大，但生成较快；像素相同
usage-docs-build--force = 连同手动修改过或来自他处的文件一并替换
usage-docs-build--animate = 同时生成有动画的场景的动画
usage-docs-list = 按语言和状态列出场景
usage-docs-list--fast = 不生成图片；仅查看文件记录的来源
usage-docs-check = 重新生成图片并与已接受的图片比较；若有任何一张不符便会失败
usage-docs-check--report = 并排存放旧图、新图和差异的位置 [默认：临时文件夹]
usage-docs-bless = 接受当前的图片；并显示更改内容
usage-docs-explain = 显示场景的写法；指定名称时，以场景的写法列出屏幕上的项
usage-docs-explain--name = 场景 (结束时) 或布景 (开始时)
usage-docs-explain--lang = 屏幕上文字的语言 [默认：这些文字的语言]

## desktop

usage-desktop = 将程序添加到桌面的菜单，或从中移除(Linux 及类似系统)
usage-desktop-install = 将程序以当前位置添加到您自己的菜单
usage-desktop-remove = 将程序从您的菜单中移除

## help

usage-help = 显示命令的帮助

## 错误的用法

usage-wrong-argument = 此处没有参数“{ $argument }”。
usage-wrong-command = 此处没有命令“{ $command }”。
usage-wrong-missing = 缺少以下项：{ $arguments }
usage-wrong-no-command = “{ $command }”之后必须指定命令。可用的命令：{ $commands }
usage-wrong-no-value = “{ $argument }”需要一个值。
usage-wrong-value = “{ $argument }”不接受“{ $value }”。
usage-wrong-number = “{ $argument }”必须是不超过 { $most } 的整数，“{ $value }”不是。
usage-wrong-threads = “{ $argument }”必须是 1 到 1024 的整数，“{ $value }”不是。
usage-wrong-day = “{ $argument }”必须是类似 2027-06-30 的日期，“{ $value }”不是。
usage-wrong-day-or-never = “{ $argument }”必须是类似 2027-06-30 的日期，或 never；“{ $value }”两者皆非。
usage-wrong-minutes = “{ $argument }”必须是分钟数，或 off；“{ $value }”两者皆非。
usage-wrong-network = “{ $argument }”必须是 NAME@REGION 形式的网络，或 none；“{ $value }”两者皆非。
usage-wrong-count = “{ $argument }”必须是区域，或类似 westeurope=3 的区域和数量；“{ $value }”两者皆非。
usage-wrong-together = “{ $argument }”不能与 { $others } 同时使用。
usage-wrong-twice = “{ $argument }”只能指定一次。
usage-wrong-surplus = “{ $argument }”不接受任何值，但收到了“{ $value }”。
usage-wrong-characters = 命令行中包含无效的 UTF-8 字符。
usage-wrong-other = 无法理解此命令行。
usage-wrong-as = “--as”必须与使用工作区的命令一起使用。
usage-tip-meant = 您是不是要输入“{ $word }”？
usage-tip-values = 可用的值：{ $values }
usage-tip-commands = { usage-heading-commands } { $commands }
usage-tip-help = 使用 --help 可查看详细说明。
