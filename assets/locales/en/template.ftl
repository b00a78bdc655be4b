# The Template page of a lab, and the dialogs that it opens.

ui-template = Template
ui-template-title = Title
ui-template-description = Description
ui-template-description-hint = Add a description. Students see it on the lab's tile.
ui-template-gone = This lab is not there any more
ui-template-gone-text = It was deleted, or its creation was cancelled.
ui-template-all-labs = All labs

## Toolbar

ui-template-tools = Template commands
ui-template-start = Start template
ui-template-start-hint = Start the template VM to change what is on it.
ui-template-stop = Stop template
ui-template-stop-hint = Shut the template VM down. Only then can it be exported.
ui-template-connect = Connect to template
ui-template-connect-hint = Open a connection to the running template VM.
ui-template-reset-password = Reset password
ui-template-reset-password-hint = Set a new password on the running template VM.
ui-template-publish = Publish
ui-template-publish-hint = Make the students' machines from the template.
ui-export-title = Export to Shared Image Gallery
ui-export-hint = Save the template's disk as an image that other labs can be made from.

## Facts

ui-template-machine = Template virtual machine
ui-template-image = Image
ui-template-image-elsewhere = not in the attached gallery
ui-template-from-file = a disk file of this computer
ui-template-from-marketplace = Marketplace; the disk started empty
ui-template-os = Operating system
ui-template-size = Size
ui-template-disk = Disk
# $used: an amount of bytes
ui-template-disk-used = { $used } used
ui-template-no-disk = Not there yet
ui-template-file = Disk file
ui-template-show-in-folder = Show in folder
ui-template-replace-disk = Replace disk…
ui-template-rename = Rename
ui-template-location = Location
ui-template-created = Created
ui-template-state = State
ui-template-no-hypervisor = No hypervisor is connected: starting, stopping, connecting and publishing change the state shown here and run no machine. The disk is real.

## History

ui-template-history = Exports of this lab
ui-template-history-empty = This template has not been exported yet.
ui-template-history-image = Image
ui-template-history-version = Version
ui-template-history-when = When
ui-template-history-by = By
ui-template-history-result = Result
ui-template-history-size = Data
ui-template-history-new = New
ui-template-history-time = Time
ui-template-history-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
ui-template-result-failed = Failed
ui-template-result-interrupted = Interrupted
ui-template-result-cancelled = Cancelled
ui-template-result-at-work = At work

## Export to Shared Image Gallery

ui-export-confirm = Export
ui-export-refused = The export did not begin
ui-export-mode = How the image is saved
ui-export-new = Create new image
# $version: the first version's number
ui-export-new-text = Version { $version } of a new image in { $gallery }
ui-export-update = Update existing image
ui-export-update-text = A new version of an image that this lab came from or exported
# $from, $to: version numbers
ui-export-change = { $image }: { $from } → { $to }
ui-export-change-first = { $image }: { $to }
ui-export-image = Image to update
ui-export-name = Image name
ui-export-name-rule = Letters, digits, periods, hyphens and underscores; at most 80 characters; no spaces.
ui-export-use-name = Use “{ $name }”
ui-export-size = Take care
ui-export-what = What will happen
ui-export-stored-as = Stored as
ui-export-specialized-means = The accounts and settings of the template stay in the image. Whoever makes a lab from it needs the template's user name and password.
ui-export-replicated-to = Replicated to
ui-export-regions = { $count ->
    [one] { $count } region of the geography { $geography }
   *[other] { $count } regions of the geography { $geography }
}
ui-export-show-regions = Show regions
ui-export-hide-regions = Hide regions
ui-export-disk = To read
# $used, $size: amounts of bytes
ui-export-reads = { $used } of a disk of { $size }; what the gallery has already is not stored again
ui-export-cost = Cost in the cloud
# $price: an amount of money
ui-export-month = { $replicas ->
    [one] { $price } a month more for one replica
   *[other] { $price } a month more for all { $replicas } replicas
}
# $price: "0.53 USD", once. $regions: regions besides the one that it is captured in
ui-export-egress = { $regions ->
    [one] { $price } once, to copy it to the other region
   *[other] { $price } once, to copy it to { $regions } more regions
}
ui-export-no-price = The list has no price for a disk of this size.
# $model: the name of the price model. $day: "1 Jun 2020"
ui-export-prices = An estimate. { $model }, prices of { $day }. Nothing is charged for what lies on this computer.

## Publish

ui-publish-title = Publish template
ui-publish-confirm = Publish
ui-publish-refused = The template was not published
ui-publish-machines = Number of virtual machines
ui-publish-machines-help = One for each student; 1 to { $limit }.
ui-publish-not-a-number = Type a whole number from 1 to { $limit }.
# $price: an amount of money
ui-publish-cost = { $machines ->
    [one] One machine costs { $price } for each hour that it runs.
   *[other] { $machines } machines cost { $price } for each hour that all of them run.
}
ui-publish-final = Publishing cannot be undone
ui-publish-final-text = A published lab cannot be unpublished. Changes to the template reach the students only when it is published again.
ui-publish-stops = The template is shut down
ui-publish-stops-text = It is running now, and is shut down before the machines are made.
ui-publish-again = Every machine is recreated, and its data erased
ui-publish-again-text = { $count ->
    [one] The student's machine of this lab is made anew. Whatever the student saved on it is lost.
   *[other] The { $count } machines of this lab are made anew. Whatever students saved on them is lost.
}

## Reset password

ui-reset-password-title = Reset password
ui-reset-password-confirm = Reset password
ui-reset-password-refused = The password was not reset
ui-reset-password-user = User name
ui-reset-password-new = New password
ui-reset-password-waiting = The password is being set.
ui-reset-password-once = The password is shown only here and only once. Write it down: only its hash is kept.

## Replace disk

ui-replace-disk-title = Replace disk
ui-replace-disk-confirm = Replace disk
ui-replace-disk-refused = The disk was not replaced
ui-replace-disk-text = The template gets a copy of a disk file of this computer. The file itself is only read.
ui-replace-disk-none = Name a disk file that a lab can have.
ui-replace-disk-format = Format of the copy
ui-replace-disk-lost-title = The template's disk is replaced
ui-replace-disk-lost = { $file } is deleted as soon as the copy is complete. What is on it and was not exported is lost.
