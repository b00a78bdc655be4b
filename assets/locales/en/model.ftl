# The domain: roles, states, sizes, and every reason why a command is refused.
# A refusal is a sentence that says what is wrong and what to do.

model-role-owner = Lab account owner
model-role-contributor = Lab account contributor
model-role-lab-creator = Lab creator
model-role-lab-owner = Lab owner
model-role-reader = Reader
model-role-owner-may = Everything, and decides who belongs to the account.
model-role-contributor-may = Everything in the account and its labs, except deciding who belongs to it.
model-role-lab-creator-may = Creates labs, runs them, and exports their templates.
model-role-lab-owner-may = Runs the labs that are theirs and exports their templates; creates none.
model-role-reader-may = Looks at everything, changes nothing.

model-power-stopped = Stopped
model-power-starting = Starting
model-power-running = Running
model-power-stopping = Stopping

model-publishing-draft = Draft
model-publishing-publishing = Publishing
model-publishing-published = Published
model-publishing-failed = Publishing failed

# $most, $free: amounts of bytes; $why: why nobody knows how much is free
model-upload-room-short = The disk's data may take up to { $most } in the gallery, and { $free } are free there. It may fit all the same: what the gallery has already is not stored again, and the rest is compressed. If it does not fit, you are told so, and nothing that is there is lost.
model-upload-room-unknown = The disk's data may take up to { $most } in the gallery, and how much is free there is not known. { $why }
model-identifier-publisher = Publisher
model-identifier-offer = Offer
model-identifier-sku = SKU
model-os-state-generalized = Generalized
model-os-state-specialized = Specialized

model-size-small = Small
model-size-medium = Medium
model-size-medium-nested = Medium (nested virtualization)
model-size-large = Large
model-size-large-nested = Large (nested virtualization)
model-size-small-gpu-compute = Small GPU (compute)
model-size-small-gpu-visualization = Small GPU (visualization)
model-size-medium-gpu-visualization = Medium GPU (visualization)

# $size, $safe: amounts of bytes
model-disk-borderline = This disk has { $size }. Some of the service's pages allow it and some stop at { $safe }; make it smaller if you can.

## Why the chooser offers nothing, or not this image

model-offers-not-attached = No shared image gallery is attached to this lab account. Ask a lab account admin to attach one.
model-offers-loading = The gallery is being read.
model-withheld-disabled = Disabled for lab creators by the lab account admin, who can enable it again.
# $region: the region, if it is one; $regions: of how many it is true
model-withheld-no-replica = { $regions ->
    [one] No replica in { $region }. Create the lab in a region that has one, or download the image and create the lab from that file.
   *[other] None of these { $regions } regions has a replica. Create the lab in a region that has one, or download the image and create the lab from that file.
}
# $region: the region, if it is one; $regions: of how many it is true
model-withheld-replicating = { $regions ->
    [one] The replica in { $region } is still replicating. It will be offered as soon as it is complete.
   *[other] The replicas in these { $regions } regions are still replicating. Each region offers the image as soon as its replica is complete.
}
# $region: the region, if it is one; $regions: of how many it is true
model-withheld-replica-failed = { $regions ->
    [one] The replica in { $region } failed. Export or replicate the image again.
   *[other] The replicas in these { $regions } regions failed. Export or replicate the image again.
}
# $size, $limit: amounts of bytes
model-withheld-too-large = The disk has { $size }; labs take up to { $limit }. Make the disk smaller, then export it again.
# $disks: how many
model-withheld-several-disks = The image has { $disks } disks; labs take images with one disk. Make an image of its first disk alone.
model-withheld-excluded = Every version is excluded from being the newest. An admin can include one again, or export a new version.
model-withheld-no-version = The image has no version. Export a template to it, or upload one first.

## What needs attention in a lab account

model-concern-no-gallery = No shared image gallery is attached, so templates cannot be exported. Create one, or attach one that exists.
model-concern-gallery-unreadable = The shared image gallery cannot be read. { $reason }
# $count: how many
model-concern-gallery-damaged = { $count ->
    [one] One part of the gallery cannot be read.
   *[other] { $count } parts of the gallery cannot be read.
}
model-concern-jobs-interrupted = { $count ->
    [one] One job was interrupted. It goes on where it was when you retry it.
   *[other] { $count } jobs were interrupted. They go on where they were when you retry them.
}
model-concern-jobs-failed = { $count ->
    [one] One job failed. See why, and retry it.
   *[other] { $count } jobs failed. See why, and retry them.
}
model-concern-publishing-failed = { $count ->
    [one] The virtual machine pool of one lab could not be filled. Publish its template again.
   *[other] The virtual machine pools of { $count } labs could not be filled. Publish their templates again.
}
# $image: its name. $version: "1.2.0". $count: how many regions
model-concern-replicas-failed = “{ $image }” { $version } failed to replicate to { $count ->
    [one] one region
   *[other] { $count } regions
}.
# $reason: a sentence
model-concern-nobody-sees = No lab creator is offered “{ $image }”. { $reason }

## Names

refusal-name-empty = Type a name.
# $limit: the most characters
refusal-name-too-long = This name is too long. Use at most { $limit } characters.
refusal-name-space = A name cannot have spaces. Try “{ $suggestion }”.
refusal-name-space-only = A name cannot have spaces.
refusal-name-character = A name cannot have the character “{ $character }”. Use letters, digits, periods, hyphens and underscores.
refusal-name-character-account = A name cannot have the control character { $character }. Take it out.
refusal-name-character-member = A member's name cannot have the character { $character }. Type the name without characters that cannot be seen.
refusal-name-character-gallery = A gallery's name cannot have the character “{ $character }”. Use letters, digits, periods and underscores.
refusal-name-character-lab = A lab's name cannot have the character “{ $character }”. Use letters, digits, spaces, periods, hyphens and underscores.
refusal-name-start = Begin the name with a letter or a digit.
refusal-name-start-letter = Begin the name with a letter.
refusal-name-padded = Take out the spaces before and after the name.
refusal-name-end = End the name with a letter or a digit.
refusal-name-reserved = Windows keeps this name for a device. Choose another one.
refusal-name-taken = “{ $name }” exists already. Choose another name; upper and lower case count as the same.

## Credentials

refusal-user-empty = Type a user name.
refusal-user-too-long = A user name has at most 20 characters.
refusal-user-character = A user name has letters, digits, hyphens, underscores and periods only, does not begin with a hyphen or a period, and does not end with a period.
refusal-user-reserved = The service does not take this user name because it is easy to guess. Choose another one.
refusal-user-control = A user name cannot have control characters.
refusal-password-empty = Type the password of that account.
# $limit: the most characters
refusal-existing-too-long = Use at most { $limit } characters.
refusal-password-not-hashed = The password could not be protected, so it was not kept. Type it again.
refusal-password-too-short = Use at least 12 characters.
refusal-password-too-long = Use at most 123 characters.
refusal-password-too-simple = Use at least three of these: lowercase letters, uppercase letters, digits, special characters.
refusal-password-control = A password cannot have control characters.
refusal-password-contains-user = The password cannot contain the user name.

## Roles and places

refusal-role = { $member } is “{ $role }” here and cannot do this. Ask a lab account owner, or act as another member.
# $lab, $owner: names
refusal-not-your-lab = “{ $lab }” belongs to { $owner }. Ask { $owner } or a lab account admin.
# $owners: names of people
refusal-grants-access = { $member } is “{ $role }” here, and only a lab account owner decides who belongs to the account. Ask { $owners }.
refusal-last-owner = { $member } is the only owner of this lab account. Make another member an owner first, so that somebody can still grant access.
refusal-member-taken = “{ $name }” is a member already. Change the role there, or add somebody else.
refusal-cannot-run-labs = { $member } is “{ $role }” here and cannot run a lab. Choose another member, or have the role changed first.
refusal-no-such-member = “{ $name }” is not a member of this lab account. Choose one of its members.
refusal-other-geography = { $region } is not in { $geography }, where this lab account is. Choose a region of { $geography }; more regions can be added once the image is there.
refusal-bad-region = “{ $region }” is not a region. Choose one such as West Europe.
refusal-location-not-yours = This lab account does not let lab creators pick the location. Leave it out, or ask an admin to allow it in the lab settings.
# $network: a virtual network's name. $region: "West Europe"
refusal-network-decides = This lab account is connected to the virtual network “{ $network }”, so every lab is created in { $region }. Leave the location out, or ask an admin to take the network out of the lab settings.
refusal-network-and-pick = With a peer virtual network every lab is created in the network's region, so lab creators cannot pick the location. Turn one of the two off.

## Labs and templates

refusal-no-such-lab = This lab does not exist any more. Choose another one.
refusal-not-ready = The template's disk is not there yet. Wait until it is made, or try again what failed.
refusal-template-not-stopped = The template's state is “{ $state }”. Stop it first, so that its disk does not change.
refusal-template-already = The template's state is “{ $state }” already.
refusal-template-changing = The template's state is just now “{ $state }”. Wait until that is done, then try again.
refusal-template-not-running = The template's state is “{ $state }”. Start it first.
# $job: the job's number
refusal-template-busy = Job { $job } is working on the template's disk. Wait until it is done, or cancel it.
refusal-lab-busy = Job { $job } of this lab is still at work. Wait until it is done, or cancel it.
refusal-publish-under-way = The template is being published. Wait until it is done.
# $asked, $limit: numbers of machines
refusal-machines = A lab has 1 to { $limit } machines, not { $asked }.
# $what: a part of a sentence, such as: there is no price for any managed disk
refusal-prices = The list of prices cannot be used: { $what }. Correct that; the prices are as they were.
refusal-policies = Give a quota of at most 10,000 hours, and a waiting time of 1 minute to 7 days.
refusal-read-only = This workspace is open for reading only, so nothing can be changed. Close the other window that works in it, then open it again.
refusal-edit-source-region = The version was captured in { $region }, so that stays one of its target regions. Choose other regions to remove, or delete the version.
refusal-edit-not-a-target = The version is not replicated to { $region }, so there is nothing to remove there.
refusal-edit-unknown-region = “{ $region }” is not a region. Choose one from the list.
refusal-edit-replicas = A version has 1 to { $limit } replicas in a region, and not { $asked }. Choose another number.
# $versions: how many
refusal-edit-has-versions = “{ $name }” still has { $versions ->
    [one] one version
   *[other] { $versions } versions
}. Delete every version first, then the image.
refusal-text-too-long = Use at most { $limit } characters.
refusal-path-not-absolute = “{ $path }” is not a full path. Give the whole path of the file or folder.
refusal-path-not-text = The path “{ $path }” has characters that are no text, so a workspace cannot note it down. Rename the file or folder, or choose another one.
refusal-identifier = { $part }: { $problem }
refusal-identifier-taken = The image “{ $image }” has this publisher, offer and SKU already; together they must be unique in a gallery. Change one of them.
# $name: an image
refusal-image-disabled = “{ $name }” was disabled for lab creators by the lab account admin, who can enable it again. Ask them, or choose another image.
refusal-not-whole-mib = The disk has { $size } bytes, which is not a whole number of MiB. Azure takes only disks that are. Enlarge the disk to the next MiB, or leave the check off.
# $name: an image. $version: "1.2.0". $job: a number
refusal-version-in-use = Job { $job } is at work on “{ $name }” { $version }. Wait until it is done, or cancel it.
refusal-already-in-region = { $region } has this version already, or was named twice. Leave it out.
refusal-no-regions = No region was chosen. Choose at least one.
refusal-verify-under-way = The gallery is being checked. Wait until that is done, or cancel it.
refusal-collect-under-way = The gallery is being cleaned up. Wait until that is done, or cancel it.
refusal-no-replica = No region has a finished replica of “{ $name }” { $version }, so there is nothing to read. Wait until one is ready.
refusal-no-replica-there = { $region } has no finished replica of “{ $name }” { $version }. Choose a region that has one.
refusal-disk-empty = The disk is empty: it has no bytes. Choose a disk that has a system on it.
# $size, $limit: amounts of bytes
refusal-disk-too-large = The disk has { $size }; labs take up to { $limit }. Make the disk smaller first.
refusal-no-such-marketplace-image = There is no marketplace image “{ $id }”. Choose one from the list.

## Addresses of galleries in an object store

model-address-scheme = This address is of no kind that is known here. Write az://ACCOUNT/CONTAINER/FOLDER for Azure Blob Storage, s3://BUCKET/FOLDER for S3, or the path of a folder.
model-address-secret = An address must not carry a key, a password or a signature, because it is kept in the workspace. Leave out what stands before “@” and from “?” on, and give the program the key in its environment, or sign in with the service’s own tool.
model-address-account = The storage account’s name in this address is none: it has 3 to 24 small letters and digits. Write az://ACCOUNT/CONTAINER/FOLDER.
model-address-container = The container’s name in this address is missing or is none: it has 3 to 63 small letters, digits and single hyphens. Write az://ACCOUNT/CONTAINER/FOLDER.
model-address-bucket = The bucket’s name in this address is missing or is none: it has 3 to 63 small letters, digits, hyphens and single points. Write s3://BUCKET/FOLDER.
model-address-prefix = The folder in this address has a name that not every tool reads in the same way. Use letters, digits, points, hyphens and underscores, beginning with a letter or digit.
model-address-folder = This is not the address of a folder of this computer. Give its whole path instead.

## The gallery and its images

refusal-no-gallery = No shared image gallery is attached to this lab account. An admin of the lab account can attach one.
refusal-gallery-attached = The gallery “{ $name }” is attached, and a lab account has one at a time. Detach it first.
# $jobs: how many
refusal-gallery-in-use = { $jobs ->
    [one] One job is still using the gallery. Wait until it is done, or cancel it.
   *[other] { $jobs } jobs are still using the gallery. Wait until they are done, or cancel them.
}
refusal-gallery-not-read = The gallery has not been read yet, so names cannot be checked. Try again in a moment.
refusal-other-gallery = This job belongs to a gallery that is not attached now. Attach that gallery first.
refusal-no-such-image = The gallery has no image “{ $name }”. It may have been deleted meanwhile. Choose another image.
refusal-no-such-version = “{ $name }” has no version { $version } that can be used here. Choose another version.
refusal-export-under-way = An export to “{ $image }” is already under way. Wait until it is done, or cancel it.
refusal-not-this-labs-image = “{ $name }” is neither the image this lab came from nor one that it exported. Create a new image instead.
refusal-os-state-differs = “{ $name }” is “{ $state }”, and every version of an image must be the same; an export is always specialized. Create a new image instead.
refusal-os-type-differs = “{ $name }” holds another operating system. Create a new image instead.
refusal-generation-differs = “{ $name }” is for another virtual machine generation. Create a new image instead.
refusal-versions-used-up = “{ $name }” has used up its version numbers. Create a new image instead.
refusal-withheld = “{ $name }” cannot be used for this lab. { $reason }

## Jobs

refusal-no-such-job = There is no such job. Jobs of a lab go when the lab is deleted.
refusal-job-not-active = This job is over, so there is nothing to stop.
# Somebody wants to put away the message of a job.
refusal-job-at-work = This job is still at work, so its message stays. Wait until it is done, or cancel it.
refusal-job-stopping = This job is being stopped already. Wait a moment.
refusal-job-not-retryable = This job cannot be done again: it is at work, done, or a later one has taken its place. If it is still open, cancel it to close it.
refusal-changed = Something changed meanwhile. Look again, then repeat what you did.

## What contradicts what in a workspace that was edited by hand or damaged; stands in a sentence of the store.
# $lab, $job, $number, $key, $id: numbers in the file; $name, $image: names; $file: a file's name

model-flaw-no-owner = the lab account has no owner
model-flaw-member-twice = the lab account has two members “{ $name }”
model-flaw-not-a-member = “{ $name }” is to act and is not a member of the lab account
model-flaw-lab-number = lab { $id } is written as lab { $key }
model-flaw-job-number = job { $id } is written as job { $key }
model-flaw-number-twice = number { $number } is both a lab’s and a job’s
model-flaw-next-id = the next number, { $number }, was given before or is too high
model-flaw-lab-twice = there are two labs “{ $name }”
model-flaw-no-disk = lab { $lab } is ready and has no disk
model-flaw-not-its-job = lab { $lab } waits for job { $job }, which is not its own
model-flaw-disk-twice = the disk “{ $file }” belongs to two, or is to be removed
model-flaw-pool = the virtual machine pool of lab { $lab } does not fit its publishing state
model-flaw-template-on = the template of lab { $lab } runs while a job works on its disk
model-flaw-two-jobs = two jobs work on the template of lab { $lab }
model-flaw-two-upkeeps = job { $job } looks after the gallery while another one does
model-flaw-no-lab = job { $job } belongs to lab { $lab }, which is not there
model-flaw-gallery-job = job { $job } belongs to a lab and does the gallery's work, or the other way round
model-flaw-targets = the regions of job { $job } do not begin with the one it is captured in, or name one twice
model-flaw-disabled-key = the disabled image “{ $image }” is not in lower case
model-flaw-disabled-marketplace-key = the disabled marketplace image “{ $image }” is not in lower case
model-flaw-peer-network = the peer network “{ $name }” has a name or a region that no network can have
model-flaw-network-and-pick = lab creators are to pick the location although a peer network decides it
model-flaw-default-policies = new labs are to have hours or minutes that no lab can have
model-flaw-lab-name = lab { $lab } has a name that no lab can have
model-flaw-policies = lab { $lab } has hours or minutes that no lab can have
model-flaw-not-hashed = what stands for the password of lab { $lab } is not a hash of one
model-flaw-image-name = job { $job } names an image that cannot be one
model-flaw-outcome = job { $job } gave something else than was asked for
model-flaw-relative-gallery = the folder of the attached gallery is not a whole path
model-flaw-gallery-address = the address of the attached gallery is none that a gallery can have

## What a gallery costs

model-cost-disk = Managed disk of the image's size
model-cost-disk-assumes = As the guide to Lab Services counts: every replica is a standard HDD managed disk, the smallest that holds the whole disk, however little is on it.
model-cost-snapshot = Snapshot of what is used
model-cost-snapshot-assumes = As the gallery's documentation counts: every replica is a snapshot and pays for the bytes of the disk that are used.

model-zone-north-america = North America
model-zone-europe = Europe
model-zone-asia-pacific = Asia, Oceania, Middle East, Africa
model-zone-south-america = South America

# Parts of a sentence: the list of prices cannot be used: ...
model-prices-currency = “{ $code }” is not a currency's code of three capital letters, such as USD
model-prices-no-size = there is no price for an hour of { $size }
model-prices-no-disks = there is no price for any managed disk
model-prices-disk-order = the disk of { $gib } GiB does not come after a smaller one, or is larger than any disk
model-prices-too-high = the price { $price } is above { $limit }
