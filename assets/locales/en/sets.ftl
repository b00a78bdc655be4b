# Sets of documentation pictures: what was accepted, and what changed since.
# $path and $folder are paths, $file is the path of a picture in its set; $problem and $cause are sentences of their own.

docs-manifest-read = { $path } could not be read: { $cause }. It says which pictures were accepted, and nothing was changed. Check the disk or the connection, then try again.
docs-manifest-write = { $path } could not be written: { $cause }. It says which pictures were accepted, and is as it was before. Check the disk or the right to write there, then try again.
docs-manifest-syntax = { $path } cannot be read ({ $problem }). It says which pictures were accepted, and was left as it is. Take it back from your version control, or remove it and accept the pictures anew.
docs-manifest-newer = { $path } was written by a newer Lab Gallery: its form has number { $found }, and this version knows forms up to { $known }. Nothing was changed. Use the newer version.
docs-write-failed = { $path } cannot be written: { $cause }. Nothing was changed. Choose another folder, or ask for the right to write there.
docs-write-folder = There is a folder in the place of the file { $path }. Nothing was changed. Move it away, or choose another folder for the pictures.
docs-write-file = { $path } is a file, and a folder for the pictures belongs there. Nothing was changed. Move it away, or choose another folder.
docs-write-stopped = Stopped. Nothing was changed.
