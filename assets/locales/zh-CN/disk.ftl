### 虚拟磁盘：无法读取、写入或信任时的说明。

disk-not-found = 没有文件 { $path }。请检查路径，或重新选择磁盘。
disk-not-a-file = { $path } 是文件夹或设备，不是磁盘文件。请选择磁盘文件：VHD、VHDX、QCOW2 或 raw。
disk-open-denied = 您没有读取 { $path } 的权限。未更改任何内容。请向其所有者请求权限，或将文件复制到您自己的文件夹。
disk-open-failed = 无法打开 { $path }：{ $cause }。未更改任何内容。
disk-read-failed = 无法完整读取 { $path }：{ $cause }。文件本身未更改。请将其复制到其他驱动器，然后重试。
disk-create-failed = 无法创建 { $path }：{ $cause }。未更改任何内容。请选择其他文件夹。
disk-write-denied = 您没有写入 { $path } 的权限。未更改任何内容。请选择您可以写入的文件夹。
disk-write-failed = 无法写入 { $path }：{ $cause }。此前写入的内容已移除。请检查驱动器，然后重试。
disk-rename-failed = 已写入 { $path }，但无法为其命名：{ $cause }。该文件已移除。请选择其他文件夹，然后重试。
disk-free-space-failed = 无法获知 { $path } 的可用空间：{ $cause }。未更改任何内容。
disk-empty = { $path } 为空。仍在复制中的磁盘可能会如此：请等待复制完成，或选择其他磁盘。
disk-not-a-disk = { $path } 不是虚拟磁盘。请选择 VHD、VHDX、QCOW2 或 raw 磁盘文件。
disk-odd-length = { $path } 的大小为 { $length } 字节，但磁盘大小必须是 512 的倍数：文件可能不完整，或者不是虚拟磁盘。请从来源重新复制，或选择 VHD、VHDX、QCOW2 或 raw 磁盘文件。
disk-mislabelled = { $path } 的文件名像是 { $format } 磁盘，但实际上不是：它可能不完整、已损坏或命名有误。请从来源重新复制；如果是 raw 磁盘，请让文件名以 .raw 结尾。
disk-truncated = { $path } 不完整：文件大小为 { $found }，而其内部的表至少需要 { $expected }。文件未更改。请从来源重新复制。
disk-corrupt = { $path } 已损坏：{ $what }。文件未更改。请从来源重新复制，或选择其他文件。
disk-has-backing = { $path } 只是叠加在另一磁盘 { $backing } 之上的一层，而该磁盘可能是这台计算机上的任何文件，因此未读取。请先将二者合并为一个磁盘，例如使用“qemu-img convert”。
disk-unsupported = 无法使用 { $path }：{ $what }。文件未更改。
disk-encrypted = { $path } 已加密。请先解密，例如使用“qemu-img convert”；文件未更改。
disk-changed = { $path } 在读取期间发生了更改，读取的内容前后不一致，因此已放弃。请关闭使用该磁盘的虚拟机，等待复制结束，然后重试。
disk-no-space = { $folder } 的可用空间为 { $free }，而最多需要 { $needed }。未写入任何内容。请腾出空间，或选择其他文件夹。
disk-full = 没有足够的空间写入 { $path }：{ $cause }。此前写入的内容已移除。请腾出空间，或选择其他文件夹。
disk-exists = 文件 { $path } 已存在，并保持原样。请选择其他名称。
disk-bad-size = { $size } 个字节不能作为磁盘大小：大小必须是 512 字节的倍数，且不能为零。
disk-too-large = { $format } 磁盘最多可容纳 { $limit }；此磁盘大小为 { $size }。请选择其他格式。
disk-out-of-range = { $path } 的大小为 { $size }，但尝试读取或写入到 { $end }。未更改任何内容。
disk-cancelled = 已取消。此前写入的内容已移除。

disk-flaw-checksum = 标头的校验和不匹配
disk-flaw-header = 标头包含无效值
disk-flaw-size = 磁盘大小无效
disk-flaw-block-size = 块大小无效
disk-flaw-table-size = 表太短，不足以描述整个磁盘
disk-flaw-table-entry = 表指向不可能有数据的位置
disk-flaw-compression = 无法解压缩其中的压缩数据
disk-flaw-log = 无法读取其日志
disk-flaw-marked = 写入它的程序已将其标记为损坏

disk-feature-vmdk = 这是 VMware 磁盘(VMDK)；请先将其转换为 VHD 或 QCOW2，例如使用“qemu-img convert”
disk-feature-vdi = 这是 VirtualBox 磁盘(VDI)；请先将其转换为 VHD 或 QCOW2，例如使用“VBoxManage clonemedium”
disk-feature-archive = 这是存档或压缩文件；请先解压缩，然后选择其中的磁盘
disk-feature-iso = 这是光盘映像(ISO)，不是已安装系统的磁盘；请用它安装虚拟机，然后选择该虚拟机的磁盘
disk-feature-qcow1 = 这是版本 1 的 QCOW 磁盘；请先将其转换为 QCOW2，例如使用“qemu-img convert”
disk-feature-version = 其版本高于此程序支持的版本；请检查更新，或将其转换为 VHD
disk-feature-incompatible = 它使用了此程序不支持的功能；请先将其转换为 VHD，例如使用“qemu-img convert”
disk-feature-enormous = 其中的表太大，无法读取；请先将其转换为 raw 磁盘，例如使用“qemu-img convert”
disk-feature-dirty-log = 使用它的程序未将其关闭；请使用该程序或 Hyper-V 打开并关闭一次

disk-warning-header-copy = 磁盘标头的两个副本之一已损坏；已使用另一个。
disk-warning-not-closed = 使用此磁盘的程序未正确将其关闭；可能缺少来宾系统的最新更改。
disk-warning-saved-state = 有虚拟机挂起在此磁盘上；请先将其正常关闭，再导出磁盘。
