# Jobs: why one failed. What happened, what is safe, what to do.

jobs-stopped = Stopped as asked. Nothing is half done.
# $file: a name from workspace.ron
jobs-file-name = The workspace names a file “{ $file }”, which cannot be a file in its folder. Nothing was read or written. Correct the name in workspace.ron.
# $cause: the operating system's own words
jobs-no-thread = The computer is too busy to begin ({ $cause }). Nothing was changed. Close other programs and try again.
jobs-panicked = The program made a mistake and stopped this job. What was there before is unharmed. Try again; if it happens again, copy the details and report them.
