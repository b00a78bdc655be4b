### 文档图片。

docs-picture-fault = 无法绘制图片：{ $problem }。这是程序错误，除此图片外没有缺失任何内容。请报告此问题。
docs-picture-size = 无法绘制 { $width } x { $height } 像素的图片。每条边必须在 1 到 { $side } 像素之间，整张图片最多 { $pixels } 像素。请选择其他大小或缩放比例。
docs-encode-gif-size = GIF 的每条边最多 { $side } 像素，而此图片为 { $width } x { $height } 像素。请选择更小的大小或缩放比例，或将动画保存为 APNG。
docs-encode-text = 图片的文本“{ $keyword }”不得包含空字符，且最多 { $most }。请缩短文本。
docs-read-file-size = 此图片文件为 { $size }，最多只能读取 { $most }。请重新生成图片。
docs-read-size = 此图片文件为 { $width } x { $height } 像素。只能读取每条边最多 { $side } 像素、整张最多 { $pixels } 像素的文件。请重新生成图片。
docs-read-broken = 这不是可读取的 PNG 图片：{ $problem }。请重新生成图片。

## 文章

docs-article-unknown = 没有名为“{ $name }”的文章。可用的文章：{ $names }。
docs-article-syntax = 无法读取文章“{ $name }”：{ $problem }。未写入任何内容。请更正其文件，然后重试。
docs-article-message = 文章“{ $name }”在第 { $line } 行第 { $column } 列指定了消息“{ $id }”，但没有该消息。未写入任何内容。请更正其文件，然后重试。
