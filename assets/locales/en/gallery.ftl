# The shared image gallery: what is said when it, an image or a replica cannot be read, written or trusted.
# $place is a folder or file as the platform writes it. $cause is the operating system's own sentence.

gallery-missing = There is no folder { $place }. If it lies on a network share or another drive, connect it and try again.
gallery-no-cloud = { $place } lies in an object store, and this build of the program has no support for object stores. Nothing was changed. Use a release package, or build the program with “--features cloud”.
gallery-not-a-gallery = { $place } is not a gallery: it has no gallery.ron. Nothing was changed. Choose the folder that has one, or create a gallery.
gallery-already-a-gallery = { $place } is a gallery already, and it was left as it is. Attach it, or choose another folder.
gallery-not-empty = { $place } has other things in it, so no gallery was created there. Choose an empty folder or a new one.
gallery-newer-schema = { $place } was written by a newer version of this program. Nothing was changed. Update the program to use this gallery.
gallery-damaged = { $place } is damaged: { $what }. It was left as it is. Verify the gallery to see which images it belongs to.
gallery-unreadable = { $place } could not be read: { $cause }. Nothing was changed. Check that the drive, share or network is connected, and try again.
gallery-unwritable = { $place } could not be written: { $cause }. Every image that was in the gallery is still there. Check the drive or share and try again; what was stored already is not stored again.
gallery-unremovable = { $place } could not be renamed or removed: { $cause }. Every image that was in the gallery is still there.
gallery-read-only = { $place } may not be written: { $cause }. Nothing was changed. Ask the gallery’s owner for permission to write, or attach another gallery.
gallery-full = There was no more room for { $place }: { $cause }. Every image that was in the gallery is still there. Make room and try again; what was stored already is not stored again.
gallery-no-space = The gallery { $place } has { $free } free, and at least { $needed } are needed. Nothing was written. Make room and try again.
gallery-name = “{ $name }” cannot be used: { $problem }
gallery-name-taken = There is an image “{ $name }” in the gallery already. Choose another name, or update the existing image.
# $minutes: how many
gallery-being-made = Another export is just making an image “{ $name }”, or was cut short while it did. Nothing was committed. Wait until it is done; if it was cut short, export again after { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}, or choose another name.
gallery-version-taken = The image “{ $name }” got a version { $version } from another export meanwhile. Nothing was committed. Export again; what was stored already is not stored again.
gallery-system-differs = The image “{ $name }” is { $is }; the disk is { $asked }. Every version of an image is the same, so nothing was changed. Make a new image of this disk.
gallery-system-of = { $os }, { $state }, generation { $generation }
gallery-version-deleted = The version { $version } of “{ $name }” was deleted from the gallery, and a deleted version does not come back. Export again to make a new version.
gallery-region-removed = { $region } was removed from the target regions of “{ $name }” { $version }, so nothing was copied there. Add the region again if the image is needed there.
gallery-triple-taken = The image “{ $name }” already has the publisher “{ $publisher }”, the offer “{ $offer }” and the SKU “{ $sku }”, and no two images of a gallery have the same. Nothing was changed. Change one of the three, or make a new version of that image.
gallery-busy = Somebody is just adding an image to the gallery { $place }, so it was not tidied up any further. Nothing that is needed was removed. Try again when the export is done.
gallery-no-such-image = There is no image “{ $name }” in the gallery. Refresh the list and choose another one.
gallery-no-such-version = The image “{ $name }” has no version { $version }. Refresh the list and choose another one.
gallery-not-in-region = The image “{ $name }” { $version } has no replica in { $region }. Replicate it to that region first, or choose a region that has it.
gallery-source-not-target = The source region { $region } must be one of the target regions. Nothing was changed. Add it to them.
gallery-too-large = The disk has { $size }, and a gallery takes { $limit } at most. Nothing was changed. Shrink the disk and export it again.
gallery-source-changed = The disk changed while it was exported, so nothing was committed. Shut down the virtual machine that uses it, wait for copies to end, and export again.
gallery-source = The disk could not be exported, and nothing was committed. { $cause }
gallery-target = The new disk could not be written; the image is unharmed. { $cause }
gallery-system = The operating system did not give what was needed: { $cause }. Nothing was changed. Close other programs and try again.
gallery-cancelled = Cancelled. The gallery has the images that it had before; what was stored already serves the next attempt.

# A file of a gallery that cannot be read, in a list of problems.
gallery-file-problem = { $place }: { $what }.
gallery-problem = { $place }: { $what }. Every image can still be used.
gallery-problem-hits = { $place }: { $what }. This hits { $images } in { $regions }.

# What is wrong with a file; stands in the sentences above.
gallery-damage-missing = it is missing
gallery-damage-unreadable = it cannot be read ({ $cause })
gallery-damage-too-long = it has { $length }, and such a file has { $limit } at most
gallery-damage-truncated = it ends too early
gallery-damage-not-text = it is not text
gallery-damage-syntax = line { $line }, column { $column }: { $cause }
gallery-damage-contradiction = its field “{ $field }” does not fit the rest
gallery-damage-not-ours = it is nothing that a gallery has there
gallery-damage-newer-schema = a newer version of this program wrote it
gallery-damage-settings = { $what }, so the settings of “{ $image }” from before it count
gallery-damage-checksum = its content is not what it was when it was written
gallery-damage-table = its table contradicts itself
gallery-damage-chunks =
    { $count ->
        [one] a chunk in it is not what it was when it was written
       *[other] { $count } chunks in it are not what they were when they were written
    }
gallery-damage-chunks-missing =
    { $count ->
        [one] a chunk of the disk is missing, at { $first }
       *[other] { $count } chunks of the disk are missing, the first at { $first }
    }
