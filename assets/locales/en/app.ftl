# The application as a whole.

app-read-only = Another window or command works in this workspace, so it is open for reading only.
app-no-machine-to-connect = No hypervisor is connected, so there is no machine to connect to. Open the template's disk with the hypervisor of your choice.
app-no-machine-password = The workspace has the new password's hash. No hypervisor is connected, so the password on the disk is as it was.
app-no-machine-published = The pool lists the machines. No hypervisor is connected, so none was made.
app-no-thread = The system refused to start a worker thread. Close other programs, then start Lab Gallery again. Nothing was changed.

## Prices

# $why: a sentence that names the file and says what is wrong with it, and where
app-prices-unreadable = { $why } Estimates use the published prices meanwhile; labs and images are not affected. Correct the file and start again, or set the prices anew under Costs.
app-prices-kept = The list of prices that could not be read was kept as { $kept }.

## Building the sample workspace

app-sample-gallery = Creating a shared image gallery
app-sample-lab = Creating the lab “{ $lab }” with a real disk
app-sample-export = Exporting the template of “{ $lab }” as “{ $image }”
app-room-object-store = An object store does not say what it has room for.
