### 文档图片。

docs-picture-fault = 无法绘制图片：{ $problem }。这是程序错误，除此图片外没有缺失任何内容。请报告此问题。
docs-picture-size = 无法绘制 { $width } x { $height } 像素的图片。每条边必须在 1 到 { $side } 像素之间，整张图片最多 { $pixels } 像素。请选择其他大小或缩放比例。

## 文章

docs-article-unknown = 没有名为“{ $name }”的文章。可用的文章：{ $names }。
docs-article-syntax = 无法读取文章“{ $name }”：{ $problem }。未写入任何内容。请更正其文件，然后重试。
docs-article-message = 文章“{ $name }”在第 { $line } 行第 { $column } 列指定了消息“{ $id }”，但没有该消息。未写入任何内容。请更正其文件，然后重试。
