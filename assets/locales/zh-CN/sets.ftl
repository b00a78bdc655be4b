### 文档图片集。

docs-manifest-read = 无法读取 { $path }：{ $cause }。此文件记录了已接受的图片，未更改任何内容。请检查磁盘或连接，然后重试。
docs-manifest-write = 无法写入 { $path }：{ $cause }。此文件记录了已接受的图片，并保持原样。请检查磁盘或该处的写入权限，然后重试。
docs-manifest-syntax = 无法读取 { $path } ({ $problem })。此文件记录了已接受的图片，并保持原样。请从版本控制中取回该文件，或将其删除并重新接受图片。
docs-manifest-newer = { $path } 是由较新版本的 Lab Gallery 写入的：其格式编号为 { $found }，而此版本最高支持到 { $known }。未更改任何内容。请使用较新的版本。
docs-write-failed = 无法写入 { $path }：{ $cause }。未更改任何内容。请选择其他文件夹，或请求该处的写入权限。
docs-write-folder = 文件 { $path } 的位置上有一个文件夹。未更改任何内容。请将其移走，或为图片选择其他文件夹。
docs-write-file = { $path } 是文件，但该处应为图片的文件夹。未更改任何内容。请将其移走，或选择其他文件夹。
docs-write-stopped = 已停止。未更改任何内容。
docs-check-changed = { $count ->
    [0] 图片与已接受的图片不同：{ $widgets }
   *[other] 有 { $count } 个像素与已接受的图片不同：{ $widgets }
}
docs-check-resized = 图片为 { $width } x { $height } 像素，已接受的图片为 { $old-width } x { $old-height } 像素：{ $widgets }
docs-check-altered = 文件不是已接受的图片；它曾被“docs bless”以外的方式更改
docs-check-altered-at = 文件不是已接受的图片：有 { $count } 个像素曾被“docs bless”以外的方式更改，位于 x { $left }、y { $top }，{ $width } x { $height } 像素
docs-check-alt = 替代文本与已接受的不同
docs-check-missing = 缺少已接受图片的文件
docs-check-new = 图片尚未接受
docs-check-orphan = 已没有场景会生成这张图片
docs-check-mail = “{ $text }”看起来是真实的电子邮件地址；请使用 contoso.com、fabrikam.com 或 example.com 的地址
docs-check-phone = “{ $text }”看起来是真实的电话号码；请使用 (425) 555-0100 之类的号码
docs-check-address = “{ $text }”看起来像真实计算机的地址；请使用 192.0.2.1、198.51.100.1 或 203.0.113.1 之类的地址
docs-check-home = “{ $text }”看起来是某人的主文件夹；请使用 /home/student 之类的文件夹
docs-check-guid = “{ $text }”看起来是真实的标识符；请使用 00000000-0000-0000-0000-000000000000 之类的标识符
docs-touched-pixels = { $role }“{ $name }”({ $count } 个像素)
docs-touched-new = { $role }“{ $name }”(新增)
docs-touched-gone = { $role }“{ $name }”(已消失)
docs-touched-moved = { $role }“{ $name }”(已移动)
docs-touched-renamed = { $role }“{ $name }”(原为“{ $before }”)
docs-touched-nothing = 没有带名称的项
docs-set-make = 有 { $count } 张图片无法生成，因此未写入任何内容。请修正其场景，然后重试。
docs-set-differs = { $folder } 包含已接受的图片，其中 { $count } 张会与已接受的不同：{ $files }。未更改任何内容。“docs check”可显示差异，“docs bless”可接受差异。
docs-set-foreign = { $folder } 中有文件占用了新文件的位置，且内容与本程序写入的不同：{ $files }。未更改任何内容。请将手动修改的内容另存为其他名称、选择其他文件夹，或使用“docs build --force”替换。
docs-flaw = { $file }：{ $what }
docs-sheet-old = 已接受
docs-sheet-new = 新
docs-sheet-difference = 差异
docs-blessed-new = 新增
docs-blessed-changed = 已更改：{ $widgets }
docs-blessed-words = 像素相同；文件自身的说明已更新
docs-blessed-removed = 已移除
cli-docs-article = 文章
cli-docs-scene = 场景
cli-docs-accepted = 已接受
cli-docs-changed = 已更改
cli-docs-missing = 缺少
cli-docs-fails = 失败
cli-docs-built = { $articles ->
    [0] { $folder } 中有 { $pictures } 张图片({ $size })，耗时 { $time }。
   *[other] { $folder } 中有 { $pictures } 张图片和 { $articles } 篇文章({ $size })，耗时 { $time }。
}
cli-docs-blessed = { $count ->
    [0] 全部此前均已接受：{ $file } 中有 { $pictures } 张。
   *[other] 已接受 { $count } 张。图片集现有 { $pictures } 张，请参阅 { $file }。
}
cli-docs-good = 全部 { $count } 张图片均与已接受的相同，且没有问题。
cli-docs-bad = { $pictures } 张图片中共有 { $count } 个问题。
cli-docs-report = 并排显示的旧图片、新图片和差异：{ $folder }
cli-docs-no-report = 没有位置可存放差异的图片。请用 --report 指定文件夹。
cli-docs-no-set = 没有已知的已接受图片：此文件夹不属于任何源代码签出。请用 --out 指定图片集的文件夹。
cli-docs-none = { $folder } 中尚未接受任何图片。“docs bless”可接受当前的图片。
cli-docs-own-scenes = 如果这些图片来自您自己的场景，请用 --scenes 指定其文件夹。
cli-docs-warning = 警告：{ $line }
cli-docs-progress = { $lang }：{ $done } / { $total } 张图片
cli-docs-lang-near = 没有 { $asked } 的文字；改用 { $used }。
cli-docs-films = { $count ->
    [0] 没有动画：这些场景都没有动画。有动画的场景：{ $scenes }
   *[other] 其中有 { $count } 个动画。
}
cli-docs-explain-scene = 场景，位于“文件夹/scenes/文章/名称.ron”：
cli-docs-explain-stages = 开始之处 (stage)：
cli-docs-explain-steps = 执行的操作 (steps)：
cli-docs-explain-crop = 显示窗口的哪个部分 (crop)：
cli-docs-explain-callouts = 在图片上绘制的内容 (callouts)：
cli-docs-explain-targets = 如何指定屏幕上的项：
cli-docs-explain-roles = 角色 (role)：
cli-docs-explain-film = 图片之外的动画 (animation)：
cli-docs-explain-more = “docs explain 名称”以场景的写法，列出场景结束时或布景开始时屏幕上的项。
