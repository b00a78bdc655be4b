### 新建实验室：向导及其映像选择器，以及多个页面共用的文字。

## 大小、价格、磁盘、版本

ui-size = { $name }：{ $cores } 个核心，{ $memory } GB RAM
ui-version = 版本 { $version }
ui-regions-ready = 已在 { $ready }/{ $regions } 个区域就绪
ui-generation-1 = 第 1 代(BIOS)
ui-generation-2 = 第 2 代(UEFI)
ui-format-vhd = VHD，动态扩展
ui-format-vhd-fixed = VHD，固定大小
ui-format-vhdx = VHDX
ui-format-qcow2 = qcow2
ui-format-raw = Raw
ui-disk-format = 格式
ui-disk-size = 虚拟大小
ui-disk-used = 已用空间
ui-replica-unknown = 未复制
ui-replica-replicating = 正在复制
ui-replica-completed = 就绪
ui-replica-failed = 失败

## 向导

ui-wizard-title = 新建实验室
ui-wizard-steps = 新建实验室的步骤
ui-wizard-step-lab = 新建实验室
ui-wizard-step-credentials = 虚拟机凭据
ui-wizard-step-policies = 实验室策略
ui-wizard-next = 下一步
ui-wizard-back = 上一步
ui-wizard-finish = 完成
ui-wizard-refused = 无法创建实验室

ui-wizard-name = 名称
ui-wizard-name-example = 例如：Python 101
ui-wizard-size = 虚拟机大小
ui-wizard-size-option = { $size } · 每小时 { $price }
ui-wizard-image = 虚拟机映像
ui-wizard-image-choose = 选择映像…
ui-wizard-image-change = 更改…
ui-wizard-image-unusable = 此映像无法用于该实验室
ui-wizard-image-missing = 请选择虚拟机映像。
ui-wizard-from-gallery = 共享映像库
ui-wizard-from-marketplace = 市场
ui-wizard-from-file = 这台计算机上的磁盘文件
ui-wizard-limit = 已达大小上限
ui-wizard-empty-disk-title = 模板最初为空
ui-wizard-empty-disk = 此处的市场映像不带磁盘。实验室将获得一个 { $size } 的空磁盘；请在其中安装系统，或在“模板”页面上将其替换为磁盘文件。
ui-wizard-location = 位置
ui-wizard-location-means = 一组区域。映像必须已复制到那里。
ui-wizard-region = 区域
ui-wizard-region-any = 不指定：{ $region }
ui-wizard-price-everywhere = 价目表对所有区域使用同一价格。
ui-wizard-price = 每小时总价
ui-wizard-price-note = 每台运行中的虚拟机的价格，基于 { $day }的定价。实际金额以账单为准。

ui-wizard-user = 用户名
ui-wizard-password = 密码
ui-wizard-rule-kept = 已满足
ui-wizard-rules = 密码要求
ui-wizard-rule-length = { $least } 到 { $most } 个字符
ui-wizard-rule-classes = 包含以下三种：小写字母、大写字母、数字、特殊字符
ui-wizard-rule-user = 不包含用户名
ui-wizard-existing = 请键入映像上现有的用户名和密码。新帐户的规则不适用。
ui-wizard-password-once = 请记下密码：之后不会再显示，也无法查回。
ui-wizard-password-again = 请重新输入密码：草稿中不保存密码。
ui-wizard-original-title = 使用原始模板的凭据
ui-wizard-original = “{ $image }”是专用映像：其中仍包含原始计算机的帐户。只有使用这些帐户的用户名和密码才能登录；请在模板运行后重置密码。
ui-wizard-original-lab = “{ $image }”是专用映像：其中仍包含实验室“{ $lab }”模板的帐户。只有使用这些帐户的用户名和密码才能登录；请在模板运行后重置密码。
ui-wizard-credentials-skip = 我不知道凭据：在没有凭据的情况下创建实验室
ui-wizard-credentials-unknown = 创建的实验室将没有凭据。
ui-wizard-same-password = 对所有虚拟机使用同一密码
ui-wizard-same-password-on = 每名学生都使用此密码登录。
ui-wizard-same-password-off = 学生首次登录时自行设置密码。
ui-wizard-remote-desktop = 启用远程桌面连接
ui-wizard-remote-desktop-means = 除 SSH 外，还会打开远程桌面端口。模板上必须安装桌面环境。

ui-wizard-quota = 每个用户的配额(小时)
ui-wizard-quota-means = 每名学生在计划之外可使用的小时数。
ui-wizard-quota-wrong = 请键入整数小时数，最多 10,000。
ui-wizard-shutdown = 自动关闭虚拟机
ui-wizard-shutdown-off = 学生断开连接后，虚拟机保持运行。
ui-wizard-wait = 断开连接后的等待时间(分钟)
ui-wizard-wait-means = 学生断开连接达到此时间后，虚拟机将关闭。
ui-wizard-wait-wrong = 请键入 1 到 10,080 (7 天)之间的整数分钟数。
ui-wizard-format = 模板磁盘的格式
ui-wizard-format-means = 请选择您的虚拟机监控程序可以打开的格式。每种格式的内容都相同。

## 映像选择器

ui-chooser-title = 选择虚拟机映像
ui-chooser-search = 搜索映像
ui-chooser-gallery = 共享映像库({ $count })
ui-chooser-marketplace = 市场({ $count })
ui-chooser-file = 这台计算机上的磁盘文件
ui-chooser-gallery-list = 共享映像库中的映像
ui-chooser-marketplace-list = 市场映像
ui-chooser-choose = 选择
ui-chooser-back = 上一步
ui-chooser-none = 请在列表中选择映像。
ui-chooser-no-match = 没有与搜索匹配的映像。
ui-chooser-empty = 映像库中尚无映像
ui-chooser-empty-text = 讲师将模板导出到共享映像库或有人上传磁盘文件后，映像会显示在此处。
ui-chooser-all-withheld = 映像库中没有可用于此实验室的映像。请查看下面的原因。
ui-chooser-not-attached = 没有共享映像库
ui-chooser-unreadable = 无法读取映像库
ui-chooser-again = 重试
ui-chooser-exported = 由 { $by } 添加，{ $day }
ui-chooser-older = { $count } 个旧版本
ui-chooser-older-hide = 隐藏旧版本
ui-chooser-newer-not-ready = 较新的版本尚未就绪
ui-chooser-borderline = 已达大小上限
ui-chooser-withheld = { $count } 个映像未提供
ui-chooser-withheld-title = 未提供
ui-chooser-withheld-hide = 隐藏未提供的映像
ui-chooser-enable = 启用映像
ui-chooser-enable-named = 启用映像 { $image }
ui-chooser-marketplace-note = 此处的市场映像不带磁盘：实验室从与映像大小相同的空磁盘开始。
ui-chooser-marketplace-starts = 从 { $size } 的空磁盘开始
ui-chooser-path = 磁盘文件的路径
ui-chooser-drop = 或将文件拖放到此窗口。
ui-chooser-looking = 正在检查文件…
ui-chooser-file-none = 请指定可用于创建实验室的磁盘文件。
ui-chooser-file-failed = 无法使用此文件
ui-chooser-file-odd = 请注意
ui-chooser-os-type = 操作系统
ui-chooser-os-type-missing = 请指明磁盘上的操作系统。
ui-chooser-os-state = 系统状态
ui-chooser-os-state-missing = 请指明系统是通用还是专用。
ui-chooser-generalized-means = 已为首次启动做好准备(Sysprep、waagent)：没有帐户，也没有计算机名。
ui-chooser-specialized-means = 保持使用时的状态：仍包含帐户、设置和计算机名。
ui-chooser-generation = 代系
ui-chooser-generation-1-found = 磁盘具有可供 BIOS 启动的分区表。
ui-chooser-generation-2-found = 磁盘具有 EFI 系统分区，UEFI 将从中启动。
