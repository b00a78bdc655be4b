# Jobs: why one failed. What happened, what is safe, what to do.

jobs-stopped = Stopped as asked. Nothing is half done.
# $file: a name from workspace.ron
jobs-file-name = The workspace names a file “{ $file }”, which cannot be a file in its folder. Nothing was read or written. Correct the name in workspace.ron.
# $cause: the operating system's own words
jobs-no-thread = The computer is too busy to begin ({ $cause }). Nothing was changed. Close other programs and try again.
jobs-panicked = The program made a mistake and stopped this job. What was there before is unharmed. Try again; if it happens again, copy the details and report them.
# $place: a folder or an address; $name: a gallery's name
jobs-other-gallery = { $place } is another gallery than the attached “{ $name }”. Nothing was read or written. Put “{ $name }” back, or detach it and attach the one that is there.
# $place: a disk file or a gallery; $size, $limit: amounts of bytes
jobs-too-large = The disk in { $place } has { $size }; labs take up to { $limit }. Nothing was changed. Make the disk smaller, then try again.
# $path: a file in the workspace's folder
jobs-in-the-way = There is a file { $path } that belongs to no lab, and it is not the disk that was to be made. It was left as it is. Move it to another folder, then try again.
# Beside a region, in the details of an export that was cancelled
jobs-region-left-out = Left out, because the export was cancelled. The image can be used in every region that is complete; try again to replicate to the others.
# $cause: the operating system's own words
jobs-not-removed = { $path } is not needed any more, but could not be removed: { $cause }. Remove it yourself if you need the room.
