### 映像库在云中的成本：“成本”页面，以及编辑价格的对话框。

ui-costs = 成本
ui-costs-about = 此映像库中的映像在云中每月的预估成本。保存在这台计算机上的内容不收取任何费用。
ui-costs-edit = 编辑价格
ui-costs-none = 没有映像库，就没有成本
ui-costs-none-text = 附加映像库是免费的。在其中保存第一个映像版本时才开始产生成本。
ui-costs-unreadable = 未使用帐户自定义的价格
ui-costs-model = 定价模型
ui-costs-assumes = 无论使用哪种模型，将版本发送到每个其他区域都只付费一次，同一区域的第二个副本不会再次发送。虚拟机的运行成本不包括在内。
ui-costs-estimate = 估算
ui-costs-month = 每月 { $price }
ui-costs-for = 计算范围
ui-costs-replicas = { $regions } 个区域中的 { $replicas } 个副本
ui-costs-once = 一次性
ui-costs-once-means = { $price }，用于将每个版本首次复制到其他区域
ui-costs-prices = 价格
ui-costs-list = { $day }，{ $source }
ui-costs-published = 已公布的价目表
ui-costs-own = 此帐户自定义的价目表
ui-costs-here = 此处已存储
ui-costs-stored = 此映像库自身的磁盘上有 { $bytes }，其中包括任何版本都不再需要的内容；不计入估算
ui-costs-unpriced = 部分项目没有价格
ui-costs-unpriced-text = 价目表中没有 { $replicas } 个副本的价格，这些副本未计入总计。请在价目表中添加足够大的磁盘，或选择另一种模型。

ui-costs-where = 成本分布
ui-costs-by-image = 按映像
ui-costs-by-version = 按版本
ui-costs-by-region = 按区域
ui-costs-plot-instead = 下表包含相同的数字。
ui-costs-others = 其他 { $count } 项
ui-costs-image = 映像
ui-costs-region = 区域
ui-costs-version = 版本
ui-costs-versions = 版本
ui-costs-replicas-count = 副本
ui-costs-a-month = 每月
ui-costs-stored-here = 此处新增

ui-costs-old = 旧版本
ui-costs-old-none = 没有可节省的成本：没有任何版本在其所有区域中都有较新的版本。
ui-costs-old-saves = 删除 { $count } 个旧版本每月可节省 { $price }。
ui-costs-old-means = 在这些版本所在的每个区域中，都已有完整的较新版本。实验室会保留基于这些版本创建的磁盘。可在映像的页面上删除版本。

## 编辑价格

ui-prices = 编辑价格
ui-prices-save = 保存
ui-prices-refused = 无法保存价格
ui-prices-reset = 使用已公布的价格
ui-prices-reset-not = 已在使用公布的价格。
ui-prices-day = 查询日期
ui-prices-day-help = 您查询价格的日期，例如 2026-11-21
ui-prices-currency = 货币
ui-prices-currency-help = 三个字母的代码，例如 USD
ui-prices-gallery = 映像库
ui-prices-machines = 虚拟机
ui-prices-disks = 托管磁盘，每月
ui-prices-snapshot = 快照，每 GiB 每月
ui-prices-egress = 将 1 GiB 发送到另一个区域
ui-prices-up-to = 最大 (GiB)
ui-prices-disk-size = 磁盘 { $number }：最大 GiB
ui-prices-disk-price = 磁盘 { $number }：每月
ui-prices-disk-remove = 移除磁盘 { $number }
ui-prices-disk-add = 添加磁盘
ui-prices-disk-last = 价目表至少包含一个磁盘。
ui-prices-within = { $zone }内部
ui-prices-beyond = 从{ $zone }到其他地区
ui-prices-hour = { $size }，每小时
ui-prices-not-a-price = 请输入 0 到 1,000,000 之间的金额，例如 1.54。
ui-prices-not-a-day = 请按年-月-日格式输入日期，例如 2026-11-21。
ui-prices-not-a-currency = 请输入三个大写字母的代码，例如 USD。
ui-prices-not-a-size = 请输入大于前一个磁盘的 GiB 整数。
ui-prices-marked = 请先更正标记的字段。
