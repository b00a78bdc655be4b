# The workspace on disk.
# $folder, $path and $kept are paths; $cause is what the operating system says; $problem and $backup are sentences of their own.

store-already-there = { $folder } holds a workspace already, and it was left as it is. Open it, or choose another folder for the new one.
store-not-a-folder = { $folder } is a file, not a folder. Choose a folder.
store-not-empty = { $folder } has other things in it, so no workspace was made there. Choose an empty folder or a new one.
store-make-refused = { $folder } cannot be written, so no workspace was made there. Choose another folder, or ask for the right to write there.
store-make-full = There is no room left on the disk to make a workspace in { $folder }. Make room, or choose a folder on another disk.
store-make-failed = No workspace could be made in { $folder }. Check the disk or the connection, or choose another folder. Cause: { $cause }.
store-backup-bad = The backup beside it cannot be read either; both files were left as they are.
store-backup-good = The backup beside it is good: it holds the workspace as it was before the last save, and you can open that.
store-backup-none = There is no backup beside it.
store-full = There is no room left on the disk to write { $path }. The last saved workspace is safe. Make room, then make any change to save again.
store-locked = { $folder } is open in another Lab Gallery, process { $pid } on { $host }. Close that one first, or open this workspace read-only.
store-locked-by-unknown = { $folder } is open in another Lab Gallery. Close that one first, or open this workspace read-only.
store-missing = { $path } is missing. { $backup }
store-newer = { $path } was written by a newer Lab Gallery: its form has number { $found }, and this version knows forms up to { $known }. Nothing was changed. Open it with the newer version.
store-no-text = The workspace could not be turned into text that can be read again: { $problem }. Nothing was written; the last saved workspace is safe. Please report this.
store-no-workspace = { $folder } holds no workspace. Choose another folder, or make a new workspace there.
store-notice-backup = The workspace was opened as its backup has it: as it was before the last save.
store-notice-backup-kept = The workspace was opened as its backup has it: as it was before the last save. The file it replaces was kept as { $kept }.
store-notice-interrupted = { $count ->
    [one] A save had been interrupted; what it left was cleaned up. The workspace is as it was last saved.
   *[other] { $count } saves had been interrupted; what they left was cleaned up. The workspace is as it was last saved.
}
store-notice-migrated = The workspace was brought over from an older form (number { $from }). The original was kept as { $kept }.
store-notice-migrated-view = The workspace has an older form (number { $from }). It is shown in today's form, and nothing was written.
store-notice-outside = Another program had changed the workspace's file. What it wrote was kept as { $kept }; the workspace of this window was saved in its place.
store-opened-read-only = { $folder } was opened read-only, so nothing can be changed in it. Open it again for writing.
store-password-bad-hash = The password that is stored cannot be checked: what is stored is not a hash this program makes. Set a new password.
store-password-not-hashed = The password could not be stored safely, so it was not stored at all. Close other programs, then try again.
store-problem = cause: { $what }
store-problem-contradiction = its entries contradict each other: { $what }
# What is wrong in a file, said after the line and the column: parts of a sentence.
# $entry: the name of an entry, such as as_of
store-problem-missing = the entry “{ $entry }” is missing before this place
store-problem-unknown = there is no entry “{ $entry }” in such a list; there can be: { $values }
store-problem-twice = the entry “{ $entry }” is there twice
store-problem-number = a number belongs there
store-problem-bounds = the number is too large or too small for its place
store-problem-text = a text in quotation marks belongs there
# $sign: a bracket, a comma, a colon
store-problem-sign = “{ $sign }” belongs there
# $found: what is written; $values: a list of what can be
store-problem-of = “{ $found }” is none of the words that can stand there: { $values }
store-problem-bool = true or false belongs there
store-problem-end = the text ends before it is complete
store-problem-surplus = what follows there belongs to nothing
store-problem-comment = a comment begins with /* and has no end
store-problem-character = the character “{ $character }” does not belong there
store-problem-name = a name belongs there
store-problem-utf8 = the text is not written in UTF-8
store-problem-schema = the entry “schema” is not the first one
store-problem-large = it is larger than any such list
store-problem-price = a price from 0 to { $most } with at most six digits after the point belongs there
# $what: the reader's own words, in English
store-problem-value = what is written there cannot be used (cause: { $what })
store-problem-at = line { $line }, column { $column }: { $what }
store-read-failed = { $path } could not be read: { $cause }. Nothing was changed. Check the disk or the connection, then try again.
store-read-only-folder = { $folder } cannot be written: { $cause }. Nothing was changed. Open the workspace read-only, or ask for the right to write there.
store-saver-gone = Changes can no longer be saved. The last saved workspace is safe. Start Lab Gallery again.
store-too-large = { $path } has { $size }; a workspace has at most { $limit }. Nothing was changed. Check whether this is the right file.
store-unreadable = { $path } cannot be read ({ $problem }). It was left as it is. { $backup }
store-unreadable-kept = { $path } cannot be read ({ $problem }). It was left as it is, and a copy was kept as { $kept }. { $backup }
store-write-failed = { $path } could not be written: { $cause }. The last saved workspace is safe. Check the disk or the connection, then make any change to save again.
store-prices-read = The list of prices { $path } could not be read: { $cause }. It was left as it is. Check the disk or the connection.
store-prices-unreadable = The list of prices { $path } cannot be read ({ $problem }). It was left as it is.
store-prices-write = The list of prices { $path } could not be written: { $cause }. The prices are as they were. Check the disk or the connection, then try again.
