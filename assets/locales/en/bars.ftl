# The message bars of jobs: a lab's, the gallery's, an image's

## Work on the template's disk

# $image, $version: what is exported; $gallery: where to
ui-bar-exporting = Exporting “{ $image }” { $version } to { $gallery }
# Those about an image have $image and $version; of an upload $gallery, too; of a download $path, the file
ui-bar-uploading = Uploading “{ $image }” { $version } to { $gallery }
ui-bar-replicating = Copying “{ $image }” { $version } to more regions
ui-bar-downloading = Writing “{ $image }” { $version } to { $path }
# Those about all of a gallery have $gallery
ui-bar-verifying = Verifying “{ $gallery }”
ui-bar-healing = Healing “{ $gallery }”
ui-bar-collecting = Cleaning up “{ $gallery }”
ui-bar-making-disk = Making the template's disk
ui-bar-cancelling-export = Cancelling the export of “{ $image }”
ui-bar-cancelling-upload = Cancelling the upload of “{ $image }”
ui-bar-cancelling-replicate = Cancelling the copies of “{ $image }”
ui-bar-cancelling-download = Cancelling the download of “{ $image }”
ui-bar-cancelling-disk = Cancelling the template's disk
ui-bar-cancelling-verify = Cancelling the check of “{ $gallery }”
ui-bar-cancelling-collect = Cancelling the clean-up of “{ $gallery }”
ui-bar-cancelling-why = It stops at the next piece of the disk.
ui-bar-cancel-export-hint = Nothing of the image stays in the gallery.
ui-bar-cancel-replicate-hint = Regions that are ready keep the image.
ui-bar-cancel-download-hint = No file stays behind.
ui-bar-cancel-verify-hint = Nothing in the gallery changes, whether it is checked or not.
ui-bar-cancel-heal-hint = What is healed already stays so.
ui-bar-cancel-collect-hint = What is removed by then was not needed. The rest stays for the next time.
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
# Regions that the image was copied to beside those that had it before
ui-bar-more-regions = { $count ->
    [one] { $count } more region
   *[other] { $count } more regions
}
ui-bar-more-regions-of = { $done } of { $count ->
    [one] { $count } more region
   *[other] { $count } more regions
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
# Stands as $gallery for one that is not attached any more and whose name is forgotten
ui-bar-gallery-before = a former gallery
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
ui-bar-failed-verify = “{ $gallery }” could not be verified
ui-bar-failed-collect = “{ $gallery }” was not cleaned up
ui-bar-failed-disk = The template's disk was not made
ui-bar-other-disk = Use another disk file…
ui-bar-interrupted-export = The export of “{ $image }” was interrupted
ui-bar-interrupted-upload = The upload of “{ $image }” was interrupted
ui-bar-interrupted-replicate = Copying “{ $image }” to more regions was interrupted
ui-bar-interrupted-download = The download of “{ $image }” was interrupted
ui-bar-interrupted-verify = The check of “{ $gallery }” was interrupted
ui-bar-interrupted-collect = The clean-up of “{ $gallery }” was interrupted
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
ui-bar-cancelled-verify = The check of “{ $gallery }” was cancelled
ui-bar-cancelled-verify-text = Nothing was changed. Whether the gallery is sound is not known.
ui-bar-cancelled-heal-text = What was healed stays so. Whether the rest is sound is not known.
ui-bar-cancelled-collect = The clean-up of “{ $gallery }” was cancelled
ui-bar-cancelled-collect-text = Every image is whole. Some of what no version needs may be left.
ui-bar-cancelled-disk = Making the template's disk was cancelled
ui-bar-cancelled-disk-text = The lab has the disk that it had before.
ui-bar-again = Start again

## Looking after the gallery

ui-bar-sound = “{ $gallery }” is sound
ui-bar-damaged = { $count ->
    [one] One file of “{ $gallery }” is damaged
   *[other] { $count } files of “{ $gallery }” are damaged
}
ui-bar-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
ui-bar-replicas = { $count ->
    [one] { $count } replica
   *[other] { $count } replicas
}
# $checked: an amount of bytes
ui-bar-checked-full = every stored block read, { $checked }
ui-bar-checked-quick = documents and tables read, stored blocks not
ui-bar-verify-full = Check every block
ui-bar-heal = Heal from other regions
# $count: how many files; $regions: names of regions
ui-bar-healed = { $count ->
    [one] One file was healed from { $regions }.
   *[other] { $count } files were healed from { $regions }.
}
# $count: how many of the damaged files are not told
ui-bar-damaged-more = { $count ->
    [one] One more file is damaged, too.
   *[other] { $count } more files are damaged, too.
}
# $images: image versions, such as “course 1.0.0, course 1.1.0”; $count: how many of them; $more: how many are not named
ui-bar-hit = { $count ->
    [one] One image version is hit: { $images }.
   *[other] { $count } image versions are hit: { $images }{ $more ->
        [0] .
       *[other] { " " }and { $more } more.
    }
}
ui-bar-hit-none = No image version is hit.
ui-bar-damaged-what-to-do = Nothing was changed, and no lab lost its disk. To mend an image that is hit, export its template or upload its disk again: damaged blocks are then stored anew. Labs made from it meanwhile take damaged blocks from another region, if that has them whole.
ui-bar-not-healed = No other region has them whole. Export these images again from the lab that has their disk, or delete the versions.
ui-bar-damaged-rest = Every image is usable. Keep the files for whoever looks after the storage; what belongs to no image can be deleted.
ui-bar-collected = “{ $gallery }” was cleaned up
# $freed, $young, $mixed: amounts of bytes
ui-bar-freed = { $freed } freed
ui-bar-nothing-to-free = Nothing had to be removed.
ui-bar-nothing-freed = Nothing had to be removed. What belonged to versions that were deleted in the last { $hours ->
    [one] hour
   *[other] { $hours } hours
} stays for that long: somebody may still be reading it.
ui-bar-packs = { $count ->
    [one] { $count } pack
   *[other] { $count } packs
}
ui-bar-young = { $young } stay because they are too new: an export may be about to need them. Clean up again later.
ui-bar-mixed = { $mixed } that no version needs lie between blocks that one does, and stay with them.
