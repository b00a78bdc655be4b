### 文档图片。

docs-picture-fault = 无法绘制图片：{ $problem }。这是程序错误，除此图片外没有缺失任何内容。请报告此问题。
docs-picture-size = 无法绘制 { $width } x { $height } 像素的图片。每条边必须在 1 到 { $side } 像素之间，整张图片最多 { $pixels } 像素。请选择其他大小或缩放比例。
docs-encode-gif-size = GIF 的每条边最多 { $side } 像素，而此图片为 { $width } x { $height } 像素。请选择更小的大小或缩放比例，或将动画保存为 APNG。
docs-encode-text = 图片的文本“{ $keyword }”不得包含空字符，且最多 { $most }。请缩短文本。
docs-read-file-size = 此图片文件为 { $size }，最多只能读取 { $most }。请重新生成图片。
docs-read-size = 此图片文件为 { $width } x { $height } 像素。只能读取每条边最多 { $side } 像素、整张最多 { $pixels } 像素的文件。请重新生成图片。
docs-read-broken = 这不是可读取的 PNG 图片：{ $problem }。请重新生成图片。
docs-preset-unknown = 没有“{ $name }”这个预设。可用的有：{ $names }。自定义预设以文件指定，文件名以 .ron 结尾。
docs-preset-file = 无法读取预设 { $path }：{ $cause }。未写入任何内容。请检查文件的名称和位置，然后重试。
docs-preset-syntax = 无法读取预设“{ $name }”：{ $problem }。未写入任何内容。请更正文件后重试。
docs-preset-value = 预设“{ $name }”中 { $entry } 的值无法用来制作图片。未写入任何内容。请更正文件后重试。
docs-preset-width = 图片宽度为 { $width } 像素，而预设最多允许 { $most } 像素。请裁剪得更紧，或选择更小的窗口或缩放比例。
docs-preset-weight = 图片文件为 { $size }，而预设最多允许 { $most }。请裁剪得更紧，或选择更小的缩放比例。
docs-preset-alt-short = 替代文本的长度为 { $length } 个字符，至少需要 { $least } 个字符。请说明图片显示什么以及突出显示了什么。
docs-preset-alt-long = 替代文本的长度为 { $length } 个字符，最多允许 { $most } 个字符。请只说明该步骤的要点。
docs-preset-alt-period = 替代文本没有以句号结尾。请写成完整的句子。
docs-preset-alt-file = 替代文本中有文件名 { $name }，对看不到图片的人毫无帮助。请说明图片显示什么。
docs-preset-alt-space = 替代文本前后有空白，或不止一行。请写成一行。
docs-preset-contrast = 标注与其下方的内容区别不明显：对比度低于 3 比 1。请为标注选择其他颜色，或指向其他项目。

## 文章

docs-article-unknown = 没有名为“{ $name }”的文章。可用的文章：{ $names }。
docs-article-syntax = 无法读取文章“{ $name }”：{ $problem }。未写入任何内容。请更正其文件，然后重试。
docs-article-message = 文章“{ $name }”在第 { $line } 行第 { $column } 列指定了消息“{ $id }”，但没有该消息。未写入任何内容。请更正其文件，然后重试。
