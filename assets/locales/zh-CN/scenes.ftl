### 文档图片的场景。

docs-file = 无法读取 { $path }：{ $cause }。请确认它存在，并且你有权读取。
docs-unreadable = 无法读取 { $file }（{ $problem }）。请更正文件，然后重试。
docs-no-scene = 没有名为“{ $name }”的场景。可用的场景有：{ $valid }。
docs-no-article = 没有场景属于文章“{ $name }”。有场景的文章为：{ $valid }。
docs-no-stage = { $file } 从布景“{ $name }”开始，但没有此布景。可用的有：{ $valid }。
docs-no-message = { $file } 指定了消息“{ $name }”，但没有任何语言文件包含它。最相近的是：{ $valid }。
docs-no-key = { $file } 指定了按键“{ $name }”，但键盘上没有此键。可用的有：{ $valid }。
docs-bad-target = { $file } 查找 { $target }：请指定消息或文本中的一个，或至少指定角色。
docs-bad-number = { $file } 中有数字 { $number }，但此处必须是 { $least } 到 { $most } 之间的数字。
docs-play-failed = 无法制作场景“{ $scene }”（{ $lang }）的图片：{ $problem }
docs-play-step-failed = 无法执行场景“{ $scene }”（{ $lang }）的步骤 { $step }：{ $problem }
docs-play-wait = 等待的情况不会出现。当前没有正在进行的工作，或者工作已超过该进度。
docs-not-on-stage = 它需要场景的布景中没有的内容，例如文件对话框。请将其添加到布景中，或改用其他方式。
docs-play-no-dialog = 没有打开可显示的对话框。
docs-play-empty = 要显示的部分位于窗口之外。
docs-play-already = { $target } 已经如此；不改变任何内容的步骤什么也证明不了。
docs-play-nowhere = 屏幕上没有 { $target }。屏幕上有：{ $there }。
docs-play-several = { $target } 可能指多个项目：{ $found }。请添加角色，或它所在的位置。
docs-play-disabled = { $target } 当前无法使用。
docs-play-unseen = 无法使 { $target } 进入可见范围。
docs-play-covered = { $target } 被其他内容遮住，例如对话框。请先将其关闭。
docs-fault-over = “{ $text }”与“{ $other }”重叠
docs-fault-shortened = “{ $text }”被缩短
docs-fault-cut = “{ $text }”被截断
docs-fault-glyphs = “{ $text }”包含没有任何字体能绘制的字符：{ $characters }
docs-fault-nameless = 有控件没有名称：{ $control }
