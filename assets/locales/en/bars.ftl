# The message bars of jobs: a lab's, the gallery's, an image's

## Work on the template's disk

# $image, $version: what is exported; $gallery: where to
ui-bar-exporting = Exporting “{ $image }” { $version } to { $gallery }
# Those about an image have $image and $version; of an upload $gallery, too; of a download $path, the file
ui-bar-uploading = Uploading “{ $image }” { $version } to { $gallery }
ui-bar-replicating = Copying “{ $image }” { $version } to more regions
ui-bar-downloading = Writing “{ $image }” { $version } to { $path }
ui-bar-making-disk = Making the template's disk
ui-bar-cancelling-export = Cancelling the export of “{ $image }”
ui-bar-cancelling-upload = Cancelling the upload of “{ $image }”
ui-bar-cancelling-replicate = Cancelling the copies of “{ $image }”
ui-bar-cancelling-download = Cancelling the download of “{ $image }”
ui-bar-cancelling-disk = Cancelling the template's disk
ui-bar-cancelling-why = It stops at the next piece of the disk.
ui-bar-cancel-export-hint = Nothing of the image stays in the gallery.
ui-bar-cancel-replicate-hint = Regions that are ready keep the image.
ui-bar-cancel-download-hint = No file stays behind.
ui-bar-cancel-lab-hint = The lab goes, too: it has no disk yet.
ui-bar-cancel-disk-hint = The lab keeps the disk that it has.
ui-bar-waiting = Waiting for its turn
ui-bar-details = Details
ui-bar-hide-details = Hide details
# One region; $total, $done: amounts of bytes
ui-bar-region-done = Ready, { $total }
ui-bar-region-of = { $done } of { $total }
ui-bar-region-waiting = Waiting
ui-bar-region-failed = Failed

## How work ended

ui-bar-exported = “{ $image }” { $version } is in { $gallery }
ui-bar-exported-partly = “{ $image }” { $version } is in { $gallery }, but not in every region
ui-bar-regions = { $count ->
    [one] { $count } region
   *[other] { $count } regions
}
ui-bar-regions-of = { $done } of { $count ->
    [one] { $count } region
   *[other] { $count } regions
}
# $data, $new, $stored: amounts of bytes
ui-bar-new = { $data } of data, { $new } of it new to the gallery
ui-bar-nothing-new = { $data } of data, all of it in the gallery already
ui-bar-stored = { $stored } stored
# A region that has no replica, and why
ui-bar-region-without = { $region }: { $reason }
ui-bar-create-lab = Create a lab from this image
ui-bar-show-in-gallery = Show in gallery
ui-bar-show-image = Show image
ui-bar-detached = The gallery “{ $gallery }” is not attached any more.
ui-bar-retry = Retry
ui-bar-retry-regions = Retry these regions
ui-bar-replicated = “{ $image }” { $version } is in more regions
ui-bar-replicated-partly = “{ $image }” { $version } is not in every region that was asked for
# $copied: an amount of bytes
ui-bar-copied = { $copied } copied
ui-bar-downloaded = “{ $image }” { $version } was written to { $path }
ui-bar-disk-ready = The template's disk is ready
ui-bar-failed-export = “{ $image }” was not exported
ui-bar-failed-upload = “{ $image }” was not uploaded
ui-bar-failed-replicate = “{ $image }” was not copied to more regions
ui-bar-failed-download = “{ $image }” was not downloaded
ui-bar-failed-disk = The template's disk was not made
ui-bar-other-disk = Use another disk file…
ui-bar-interrupted-export = The export of “{ $image }” was interrupted
ui-bar-interrupted-upload = The upload of “{ $image }” was interrupted
ui-bar-interrupted-replicate = Copying “{ $image }” to more regions was interrupted
ui-bar-interrupted-download = The download of “{ $image }” was interrupted
ui-bar-interrupted-disk = Making the template's disk was interrupted
ui-bar-interrupted-text = The program ended before it was done. Nothing is lost: what was stored is kept, and used when it goes on.
ui-bar-interrupted-lab-text = The program ended before it was done. Continue, or cancel: then the lab goes, too, because it has no disk yet.
ui-bar-continue = Continue
ui-bar-cancelled-export = The export of “{ $image }” was cancelled
ui-bar-cancelled-export-text = The template's disk is as it was.
ui-bar-cancelled-upload = The upload of “{ $image }” was cancelled
ui-bar-cancelled-upload-text = Nothing of it is in the gallery. The disk file is as it was.
ui-bar-cancelled-replicate = Copying “{ $image }” to more regions was cancelled
ui-bar-cancelled-replicate-text = The image is where it was. Regions that were ready keep it.
ui-bar-cancelled-download = The download of “{ $image }” was cancelled
ui-bar-cancelled-download-text = No file was written. The image is as it was.
ui-bar-cancelled-disk = Making the template's disk was cancelled
ui-bar-cancelled-disk-text = The lab has the disk that it had before.
ui-bar-again = Start again
