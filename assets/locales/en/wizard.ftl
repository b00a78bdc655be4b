# New lab: the wizard and its image chooser. And what several pages say alike.

## Sizes, prices, disks, versions

# $name: "Medium". $cores: how many. $memory: gigabytes
ui-size = { $name }: { $cores } cores, { $memory } GB RAM
# $version: "1.0.0"
ui-version = Version { $version }
# $ready, $regions: how many
ui-regions-ready = Ready in { $ready } of { $regions } regions
ui-generation-1 = Generation 1 (BIOS)
ui-generation-2 = Generation 2 (UEFI)
ui-format-vhd = VHD, grows with its data
ui-format-vhd-fixed = VHD, fixed size
ui-format-vhdx = VHDX
ui-format-qcow2 = qcow2
ui-format-raw = Raw
ui-disk-format = Format
ui-disk-size = Virtual size
ui-disk-used = Space used
ui-replica-unknown = Not replicated
ui-replica-replicating = Replicating
ui-replica-completed = Ready
ui-replica-failed = Failed

## The wizard

ui-wizard-title = New lab
ui-wizard-steps = Steps of the new lab
ui-wizard-step-lab = New lab
ui-wizard-step-credentials = Virtual machine credentials
ui-wizard-step-policies = Lab policies
ui-wizard-next = Next
ui-wizard-back = Back
ui-wizard-finish = Finish
ui-wizard-refused = The lab was not created

ui-wizard-name = Name
ui-wizard-name-example = For example: Python 101
ui-wizard-size = Virtual machine size
# $size: "Medium: 4 cores, 7 GB RAM". $price: "0.42 USD"
ui-wizard-size-option = { $size } · { $price } an hour
ui-wizard-image = Virtual machine image
ui-wizard-image-choose = Choose an image…
ui-wizard-image-change = Change…
ui-wizard-image-unusable = This image cannot be used for the lab
ui-wizard-image-missing = Choose a virtual machine image.
ui-wizard-from-gallery = Shared image gallery
ui-wizard-from-marketplace = Marketplace
ui-wizard-from-file = Disk file on this computer
ui-wizard-limit = At the size limit
ui-wizard-empty-disk-title = The template starts empty
# $size: an amount of bytes
ui-wizard-empty-disk = Marketplace images come without their disks here. The lab gets an empty disk of { $size }; install the system on it, or replace it by a disk file on the Template page.
ui-wizard-location = Location
ui-wizard-location-means = A group of regions. The image has to be replicated there.
ui-wizard-region = Region
# $region: "West Europe"
ui-wizard-region-any = Any: { $region }
ui-wizard-price-everywhere = The price list has one price for every region.
ui-wizard-price = Total price per hour
# $day: "1 Jun 2020"
ui-wizard-price-note = For each virtual machine that runs, by the list prices of { $day }. The invoice decides.

ui-wizard-user = User name
ui-wizard-password = Password
# Said of a rule that the password keeps, as typed so far.
ui-wizard-rule-kept = Kept
ui-wizard-rules = The password has
# $least, $most: numbers of characters
ui-wizard-rule-length = { $least } to { $most } characters
ui-wizard-rule-classes = Three of these: lowercase letters, uppercase letters, digits, special characters
ui-wizard-rule-user = Not the user name in it
ui-wizard-existing = Type the user name and password as they are on the image. The rules for new accounts do not apply to them.
ui-wizard-password-once = Write the password down: it is not shown again and cannot be read back.
ui-wizard-password-again = Type the password again: it was not kept with the draft.
ui-wizard-original-title = Use the original template's credentials
# $image: its name
ui-wizard-original = “{ $image }” is specialized: it still has the accounts of the machine that it was made from. Only their user name and password let anyone sign in; reset the password once the template runs.
# $image, $lab: their names
ui-wizard-original-lab = “{ $image }” is specialized: it still has the accounts of the template of lab “{ $lab }”. Only their user name and password let anyone sign in; reset the password once the template runs.
ui-wizard-credentials-skip = I do not know them: create the lab without credentials
ui-wizard-credentials-unknown = The lab is created without credentials.
ui-wizard-same-password = Use same password for all virtual machines
ui-wizard-same-password-on = Every student signs in with this password.
ui-wizard-same-password-off = Students set a password of their own when they sign in for the first time.
ui-wizard-remote-desktop = Enable remote desktop connection
ui-wizard-remote-desktop-means = Opens the remote desktop port besides SSH. A desktop has to be installed on the template.

ui-wizard-quota = Quota for each user (hours)
ui-wizard-quota-means = Hours that each student may use outside the schedule.
ui-wizard-quota-wrong = Type a whole number of hours, at most 10,000.
ui-wizard-shutdown = Auto-shutdown of virtual machines
ui-wizard-shutdown-off = Machines stay on when students disconnect.
ui-wizard-wait = Wait after disconnect (minutes)
ui-wizard-wait-means = A machine is shut down when its student has been disconnected for so long.
ui-wizard-wait-wrong = Type a whole number of minutes, from 1 to 10,080 (7 days).
ui-wizard-format = Format of the template's disk
ui-wizard-format-means = Choose what your hypervisor opens. The content is the same in every format.

## The image chooser

ui-chooser-title = Choose a virtual machine image
ui-chooser-search = Search images
# $count: how many
ui-chooser-gallery = Shared image gallery ({ $count })
# $count: how many
ui-chooser-marketplace = Marketplace ({ $count })
ui-chooser-file = A disk file on this computer
ui-chooser-gallery-list = Images of the shared image gallery
ui-chooser-marketplace-list = Marketplace images
ui-chooser-choose = Choose
ui-chooser-back = Back
ui-chooser-none = Mark an image in the list.
ui-chooser-no-match = No image matches your search.
ui-chooser-empty = The gallery has no images yet
ui-chooser-empty-text = Images appear here when an instructor exports a template to the shared image gallery, or when a disk file is uploaded.
ui-chooser-all-withheld = None of the gallery's images can be used for this lab. See below why.
ui-chooser-not-attached = No shared image gallery
ui-chooser-unreadable = The gallery cannot be read
ui-chooser-again = Try again
# $by: a person. $day: "21 Nov 2026"
ui-chooser-exported = Added by { $by }, { $day }
# $count: how many
ui-chooser-older = { $count ->
    [one] 1 older version
   *[other] { $count } older versions
}
ui-chooser-older-hide = Hide older versions
ui-chooser-newer-not-ready = A newer version is not ready yet
ui-chooser-borderline = At the size limit
# $count: how many
ui-chooser-withheld = { $count ->
    [one] 1 image is not offered
   *[other] { $count } images are not offered
}
ui-chooser-withheld-title = Not offered
ui-chooser-withheld-hide = Hide images that are not offered
ui-chooser-enable = Enable image
# $image: its name
ui-chooser-enable-named = Enable image { $image }
ui-chooser-marketplace-note = Marketplace images come without their disks here: a lab starts from an empty disk of the image's size.
# $size: an amount of bytes
ui-chooser-marketplace-starts = Starts from an empty disk of { $size }
ui-chooser-path = Path of the disk file
ui-chooser-drop = Or drop the file on this window.
ui-chooser-looking = Looking into the file…
ui-chooser-file-none = Name a disk file that a lab can be made from.
ui-chooser-file-failed = This file cannot be used
ui-chooser-file-odd = Take care
ui-chooser-os-type = Operating system
ui-chooser-os-type-missing = Say which operating system is on the disk.
ui-chooser-os-state = State of the system
ui-chooser-os-state-missing = Say whether the system is generalized or specialized.
ui-chooser-generalized-means = Prepared for first start (Sysprep, waagent): no accounts, no computer name.
ui-chooser-specialized-means = As it was used: accounts, settings and computer name are still on it.
ui-chooser-generation = Generation
ui-chooser-generation-1-found = The disk has a partition table that a BIOS starts from.
ui-chooser-generation-2-found = The disk has an EFI system partition, which UEFI starts from.
