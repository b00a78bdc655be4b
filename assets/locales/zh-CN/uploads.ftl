### “上传映像”对话框

ui-upload-title = 上传映像
ui-upload-confirm = 上传
ui-upload-refused = 无法开始上传
ui-upload-text = 将实验室之外的磁盘文件制作为映像，供实验室创建者创建实验室。文件本身只会被读取。
ui-upload-file-none = 请先选择磁盘文件。
ui-upload-version = 现有映像的新版本
ui-upload-version-text = 映像库中某个映像的下一版本；基于该映像创建的实验室会保留其磁盘。
ui-upload-version-none = 映像库中尚无映像。
ui-upload-image = 映像
ui-upload-image-choose = 选择映像
ui-upload-image-none = 请选择要添加新版本的映像。
ui-upload-larger = 磁盘比之前大
ui-upload-smaller = 磁盘比之前小
ui-upload-size-differs = 此磁盘大小为 { $size }；“{ $image }” { $version } 为 { $before }。基于新版本创建的实验室将使用新的大小。请检查文件是否正确。
ui-upload-advanced = 高级
ui-upload-description = 说明
ui-upload-end-of-life = 生命周期结束日期
ui-upload-end-of-life-example = 2027-06-30
ui-upload-end-of-life-help = 格式为年-月-日。该日期之后不应再使用此版本；该日期仅供参考，不限制任何人使用。
ui-upload-end-of-life-wrong = 请按年-月-日格式输入有效日期，例如 2027-12-31。
ui-upload-end-of-life-past = 此日期已过。映像将标记为已超过生命周期结束日期，但不限制任何人使用。
ui-upload-region = 捕获区域
ui-upload-region-help = 映像先存放在该区域，再从那里复制到其他区域。
ui-upload-whole-mib = 拒绝大小不是整数 MiB 的磁盘(Azure 的规则)
ui-upload-identifier-taken = 另一个映像已使用这些值
ui-upload-room = 映像库的空间可能不足
