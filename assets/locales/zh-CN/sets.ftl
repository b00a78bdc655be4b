### 文档图片集。

docs-manifest-read = 无法读取 { $path }：{ $cause }。此文件记录了已接受的图片，未更改任何内容。请检查磁盘或连接，然后重试。
docs-manifest-write = 无法写入 { $path }：{ $cause }。此文件记录了已接受的图片，并保持原样。请检查磁盘或该处的写入权限，然后重试。
docs-manifest-syntax = 无法读取 { $path } ({ $problem })。此文件记录了已接受的图片，并保持原样。请从版本控制中取回该文件，或将其删除并重新接受图片。
docs-manifest-newer = { $path } 是由较新版本的 Lab Gallery 写入的：其格式编号为 { $found }，而此版本最高支持到 { $known }。未更改任何内容。请使用较新的版本。
docs-write-failed = 无法写入 { $path }：{ $cause }。未更改任何内容。请选择其他文件夹，或请求该处的写入权限。
docs-write-folder = 文件 { $path } 的位置上有一个文件夹。未更改任何内容。请将其移走，或为图片选择其他文件夹。
docs-write-file = { $path } 是文件，但该处应为图片的文件夹。未更改任何内容。请将其移走，或选择其他文件夹。
docs-write-stopped = 已停止。未更改任何内容。
