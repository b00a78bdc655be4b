# Virtual disks: what is said when one cannot be read, written or trusted.
# $path and $folder are paths as the platform writes them. $cause is the operating system's own sentence.

disk-not-found = There is no file { $path }. Check the path, or choose the disk again.
disk-not-a-file = { $path } is a folder or a device, not a disk file. Choose a disk file: VHD, VHDX, QCOW2 or raw.
disk-open-denied = You may not read { $path }. Nothing was changed. Ask its owner for permission, or copy it to a folder of your own.
disk-open-failed = { $path } could not be opened: { $cause }. Nothing was changed.
disk-read-failed = { $path } could not be read to its end: { $cause }. The file itself was not changed. Copy it to another drive and try again.
disk-create-failed = { $path } could not be created: { $cause }. Nothing was changed. Choose another folder.
disk-write-denied = You may not write { $path }. Nothing was changed. Choose a folder that you may write in.
disk-write-failed = { $path } could not be written: { $cause }. What had been written so far was removed. Check the drive and try again.
disk-rename-failed = { $path } was written but could not be given its name: { $cause }. It was removed again. Choose another folder and try again.
disk-free-space-failed = The free space of { $path } could not be found out: { $cause }. Nothing was changed.
disk-empty = { $path } is empty. A disk that is still being copied can look like that: wait until it is whole, or choose another one.
disk-not-a-disk = { $path } is not a virtual disk. Choose a VHD, VHDX, QCOW2 or raw disk file.
# $length: a number of bytes
disk-odd-length = { $path } has { $length } bytes, and a disk has a multiple of 512: it was cut short, or it is not a virtual disk. Copy it again from where it came, or choose a VHD, VHDX, QCOW2 or raw disk file.
disk-mislabelled = { $path } is named like a { $format } disk but is none: it was cut short, damaged or given the wrong name. Copy it again from where it came; if it is a raw disk, let its name end in .raw.
disk-truncated = { $path } is cut short: it holds { $found } and its own tables need at least { $expected }. The file was not changed. Copy it again from where it came.
disk-corrupt = { $path } is damaged: { $what }. The file was not changed. Copy it again from where it came, or choose another one.
disk-has-backing = { $path } is only a layer over another disk, { $backing }, and that could be any file of this computer, so it was not read. Join the two into one disk first, for instance with “qemu-img convert”.
disk-unsupported = { $path } cannot be used: { $what }. The file was not changed.
disk-encrypted = { $path } is encrypted. Decrypt it first, for instance with “qemu-img convert”; the file was not changed.
disk-changed = { $path } changed while it was read, so what was read does not belong together and was thrown away. Shut down the virtual machine that uses the disk, wait for copies to end, and try again.
disk-no-space = { $folder } has { $free } free, and up to { $needed } are needed. Nothing was written. Make room, or choose another folder.
disk-full = There was no more room for { $path }: { $cause }. What had been written so far was removed. Make room, or choose another folder.
disk-exists = There is a file { $path } already, and it was left as it is. Choose another name.
disk-bad-size = { $size } bytes is no size for a disk: it must be a multiple of 512 bytes, and not zero.
disk-too-large = A { $format } disk holds { $limit } at most; this one has { $size }. Choose another format.
disk-out-of-range = { $path } has { $size }, and something was to be read or written up to { $end }. Nothing was changed.
disk-cancelled = Cancelled. What had been written so far was removed.

# What is wrong inside a damaged disk; stands in disk-corrupt.
disk-flaw-checksum = a header’s checksum does not match
disk-flaw-header = a header holds impossible values
disk-flaw-size = its size is impossible
disk-flaw-block-size = its block size is impossible
disk-flaw-table-size = a table is too short for the disk
disk-flaw-table-entry = a table points to a place where no data can be
disk-flaw-compression = compressed data cannot be unpacked
disk-flaw-log = its log cannot be read
disk-flaw-marked = the program that wrote it marked it as damaged

# Why a sound disk is not taken; stands in disk-unsupported. Each says what to do.
disk-feature-vmdk = it is a VMware disk (VMDK); turn it into a VHD or QCOW2 first, for instance with “qemu-img convert”
disk-feature-vdi = it is a VirtualBox disk (VDI); turn it into a VHD or QCOW2 first, for instance with “VBoxManage clonemedium”
disk-feature-archive = it is an archive or a compressed file; unpack it first and choose the disk inside
disk-feature-iso = it is a disc image (ISO), not the disk of an installed machine; install a machine from it and choose that machine’s disk
disk-feature-qcow1 = it is a QCOW disk of version 1; turn it into QCOW2 first, for instance with “qemu-img convert”
disk-feature-version = it is of a newer version than this program knows; look for an update, or turn it into a VHD
disk-feature-incompatible = it uses a feature that this program does not know; turn it into a VHD first, for instance with “qemu-img convert”
disk-feature-enormous = its tables are too large to be read; turn it into a raw disk first, for instance with “qemu-img convert”
disk-feature-dirty-log = the program that used it did not close it; open and close it once with that program, or with Hyper-V

# What is odd about a disk that can be read whole all the same.
disk-warning-header-copy = One of the two copies of the disk’s header is damaged; the other one was used.
disk-warning-not-closed = The program that used the disk did not close it properly; the latest changes of its guest may be missing.
disk-warning-saved-state = A machine was suspended onto this disk; shut it down properly before exporting the disk.
