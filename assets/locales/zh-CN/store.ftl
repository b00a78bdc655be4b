### 磁盘上的工作区。

store-already-there = { $folder } 中已有工作区，并保持原样。请打开该工作区，或为新工作区选择其他文件夹。
store-not-a-folder = { $folder } 是文件，不是文件夹。请选择文件夹。
store-not-empty = { $folder } 中有其他内容，因此未在那里创建工作区。请选择空文件夹或新文件夹。
store-make-refused = 无法写入 { $folder }，因此未在那里创建工作区。请选择其他文件夹，或请求该处的写入权限。
store-make-full = 磁盘空间不足，无法在 { $folder } 中创建工作区。请腾出空间，或选择其他磁盘上的文件夹。
store-make-failed = 无法在 { $folder } 中创建工作区。请检查磁盘或连接，或选择其他文件夹。原因：{ $cause }。
store-backup-bad = 旁边的备份也无法读取；两个文件均保持原样。
store-backup-good = 旁边的备份完好：其中包含上次保存之前的工作区，您可以将其打开。
store-backup-none = 旁边没有备份。
store-full = 磁盘空间不足，无法写入 { $path }。上次保存的工作区是安全的。请腾出空间，然后进行任意更改以再次保存。
store-locked = { $folder } 已在另一个 Lab Gallery 中打开({ $host } 上的进程 { $pid })。请先关闭该程序，或以只读方式打开此工作区。
store-locked-by-unknown = { $folder } 已在另一个 Lab Gallery 中打开。请先关闭该程序，或以只读方式打开此工作区。
store-missing = 缺少 { $path }。{ $backup }
store-newer = { $path } 是由较新版本的 Lab Gallery 写入的：其格式编号为 { $found }，而此版本最高支持到 { $known }。未更改任何内容。请使用较新的版本打开。
store-no-text = 无法将工作区转换为可再次读取的文本：{ $problem }。未写入任何内容；上次保存的工作区是安全的。请报告此问题。
store-no-workspace = { $folder } 中没有工作区。请选择其他文件夹，或在那里新建工作区。
store-notice-backup = 已从备份打开工作区：内容为上次保存之前的状态。
store-notice-backup-kept = 已从备份打开工作区：内容为上次保存之前的状态。被替换的文件已保留为 { $kept }。
store-notice-interrupted = { $count ->
   *[other] 曾有 { $count } 次保存中断；已清理其遗留内容。工作区为上次保存时的状态。
}
store-notice-migrated = 已从旧格式(编号 { $from })转换工作区。原始文件已保留为 { $kept }。
store-notice-migrated-view = 工作区采用旧格式(编号 { $from })。当前以新格式显示，未写入任何内容。
store-notice-outside = 另一个程序更改了工作区的文件。其写入的内容已保留为 { $kept }；此窗口的工作区已保存到原处。
store-opened-read-only = { $folder } 以只读方式打开，因此无法更改其中的任何内容。若要写入，请重新打开。
store-password-bad-hash = 无法检查存储的密码：存储的内容不是此程序生成的哈希。请设置新密码。
store-password-not-hashed = 无法安全地存储密码，因此完全没有存储。请关闭其他程序，然后重试。
store-problem = { $what }
store-problem-contradiction = 各项内容相互矛盾：{ $what }
store-problem-missing = 此处之前缺少项“{ $entry }”
store-problem-unknown = 此类列表中没有项“{ $entry }”
store-problem-twice = 项“{ $entry }”出现了两次
store-problem-number = 此处应为数字
store-problem-text = 此处应为用引号括起来的文本
store-problem-value = 此处的内容无法使用({ $what })
store-problem-at = 第 { $line } 行第 { $column } 列：{ $what }
store-read-failed = 无法读取 { $path }：{ $cause }。未更改任何内容。请检查磁盘或连接，然后重试。
store-read-only-folder = 无法写入 { $folder }：{ $cause }。未更改任何内容。请以只读方式打开工作区，或请求该处的写入权限。
store-saver-gone = 无法再保存更改。上次保存的工作区是安全的。请重新启动 Lab Gallery。
store-too-large = { $path } 的大小为 { $size }；工作区最大为 { $limit }。未更改任何内容。请检查文件是否正确。
store-unreadable = 无法读取 { $path } ({ $problem })。文件保持原样。{ $backup }
store-unreadable-kept = 无法读取 { $path } ({ $problem })。文件保持原样，并已将副本保留为 { $kept }。{ $backup }
store-write-failed = 无法写入 { $path }：{ $cause }。上次保存的工作区是安全的。请检查磁盘或连接，然后进行任意更改以再次保存。
store-prices-read = 无法读取价目表 { $path }：{ $cause }。文件保持原样。请检查磁盘或连接。
store-prices-unreadable = 无法读取价目表 { $path } ({ $problem })。文件保持原样。
store-prices-write = 无法写入价目表 { $path }：{ $cause }。价格保持不变。请检查磁盘或连接，然后重试。
