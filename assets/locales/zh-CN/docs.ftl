### 文档图片。

docs-picture-fault = 无法绘制图片：{ $problem }。这是程序错误，除此图片外没有缺失任何内容。请报告此问题。
docs-picture-size = 无法绘制 { $width } x { $height } 像素的图片。每条边必须在 1 到 { $side } 像素之间，整张图片最多 { $pixels } 像素。请选择其他大小或缩放比例。
