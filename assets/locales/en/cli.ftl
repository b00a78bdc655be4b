# The command line. Tables have short headings; results are one sentence.

# $languages: tags such as de-DE, in a row
cli-unknown-language = There is no language near to “{ $tag }”. There are: { $languages }
cli-no-default-workspace = This system does not say where programs keep their data. Name a folder with --workspace.
cli-bad-folder = “{ $path }” is not a usable path.
cli-json = The result could not be written as JSON.
cli-from-backup = To go back to the backup, give the same command with --from-backup. The document that cannot be read is kept aside.
cli-not-sure = Nothing was done. Say --yes to do it without being asked.
cli-stopping = Stopping, so that nothing is left half done. Press Ctrl-C again to leave at once and go on later.
cli-cancelled = Cancelled. Nothing is half done.
# $job: the job's number
cli-goes-on = Going on with job { $job }, which an earlier run left unfinished.
cli-gallery-slow = The gallery did not answer within two minutes. Nothing was changed. Check the share it lies on, then try again.

## init

cli-init-sample = The sample workspace lies in { $folder }.
cli-init-empty = The workspace lies in { $folder }. It has no labs and no gallery yet.
cli-desktop-installed = Lab Gallery is in your desktop's menu. Its entry is { $entry }; when the program is moved, install it again.
cli-desktop-removed = Lab Gallery is not in your desktop's menu (any more). Its entry was { $entry }.
cli-desktop-elsewhere = On Windows and macOS, menus are made by installers: pin or drag the program to where you want it.
cli-desktop-no-folder = This system does not say where your files are kept.
cli-desktop-no-program = This system does not say where the program lies.
cli-desktop-not-written = { $file } could not be changed.

## status

cli-status-workspace = Workspace
cli-status-account = Lab account
cli-status-region = Region
cli-status-acting = Acting as
cli-status-gallery = Gallery
cli-status-labs = Labs
cli-status-images = Images
cli-status-active = Jobs at work
cli-status-interrupted = Jobs interrupted
cli-jobs-interrupted = { $count ->
    [one] One job was interrupted. Go on with it: lab-gallery jobs retry
   *[other] { $count } jobs were interrupted. Go on with them: lab-gallery jobs retry
}

## Labs

cli-no-labs = There are no labs. Create one: lab-gallery lab new NAME --disk FILE --os linux --size medium
cli-no-such-lab = There is no lab “{ $name }”. List the labs: lab-gallery labs
cli-lab-name = Name
cli-lab-state = State
cli-lab-origin = Made from
cli-lab-os = System
cli-lab-size = Size
cli-lab-region = Region
cli-lab-power = Template
cli-lab-owner = Owner
cli-lab-disk = Disk file
cli-lab-disk-format = Disk format
cli-lab-disk-size = Disk
cli-lab-disk-used = Used
cli-lab-user = User
cli-lab-machines = Machines
cli-lab-creating = Creating
cli-lab-interrupted = Creation interrupted
cli-lab-failed = Creation failed
cli-lab-created = The lab “{ $lab }” is ready in { $region }. Its template disk has { $size }, { $used } of them used: { $path }
cli-lab-deleted = The lab “{ $lab }” and its template disk are deleted.
# $lab, $member: names
cli-lab-given = The lab “{ $lab }” belongs to { $member }.
cli-lab-quota = Quota per user
cli-lab-shutdown = Auto-shutdown
# $hours: how many
cli-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
# $minutes: how many
cli-shutdown-after = { $minutes ->
    [one] { $minutes } minute after a disconnect
   *[other] { $minutes } minutes after a disconnect
}
cli-on = on
cli-off = off
# $quota: "10 hours". $shutdown: "15 minutes after a disconnect" or "off"
cli-policies-set = The policies of “{ $lab }”: quota { $quota }, auto-shutdown { $shutdown }.
cli-delete-sure = Delete the lab “{ $lab }” and its template disk? Images made from it stay in the gallery. [y/N]
cli-no-password = The password could not be read from standard input.

## Templates

cli-template-started = The template of “{ $lab }” is marked as running. No hypervisor is connected, so no machine was started.
cli-template-stopped = The template of “{ $lab }” is marked as stopped.
cli-published = The virtual machine pool of “{ $lab }” is filled. No hypervisor is connected, so no machine was made.
cli-publish-sure = Publish the template of “{ $lab }”? This cannot be undone, and the machines it had lose their data. [y/N]
cli-disk-attached = The template of “{ $lab }” has its new disk; the old one is removed.

## Typed words

cli-no-such-region = There is no region “{ $name }”. Use a name such as westeurope or "West Europe".
cli-no-such-location = There is no location “{ $name }”. Use a geography such as Europe or "United States", or a region such as westeurope.
cli-bad-version = “{ $version }” is not a version such as 1.0.0.

## Export

# $data, $new, $stored: amounts of bytes; $chunks, $ready, $regions: how many; $time: a duration
# $kind: upload, or export
cli-exported = { $kind ->
    [upload] Uploaded
   *[export] Exported
} “{ $image }” { $version } in { $time }: { $data } of data, { $new } of it new ({ $chunks ->
    [0] no new chunk
    [one] one new chunk
   *[other] { $chunks } new chunks
}), { $stored } stored; { $ready } of { $regions } regions have their replica.
cli-region-failed = { $region }: { $reason }
cli-regions-failed = { $count ->
    [one] One region has no replica. The image can be used in the others.
   *[other] { $count } regions have no replica. The image can be used in the others.
} Go on: lab-gallery jobs retry { $job }

## Gallery

cli-gallery-created = The gallery “{ $name }” is created and attached. It lies in { $place }.
cli-gallery-attached = The gallery “{ $name }” is attached. It lies in { $place }.
cli-gallery-detached = The gallery “{ $name }” is detached. Nothing in it was deleted; labs keep their disks.
cli-gallery-name = Gallery
cli-gallery-place = Place
cli-gallery-images = Images
cli-gallery-versions = Versions
cli-gallery-replicas = Replicas
cli-gallery-shared = regions share their packs: one damaged disk damages all replicas
cli-gallery-separate = physically separate files for each region
# $versions, $replicas, $packs, $problems: how many; $bytes: an amount of bytes; $time: a length of time
cli-verified-full = { $problems ->
    [0] Sound
    [one] One problem
   *[other] { $problems } problems
}. Versions: { $versions }; replicas: { $replicas }; packs: { $packs }; every chunk read and hashed, { $bytes } stored, in { $time }.
cli-verified-fast = { $problems ->
    [0] Sound
    [one] One problem
   *[other] { $problems } problems
}. Versions: { $versions }; replicas: { $replicas }; packs: { $packs }; documents, manifests and pack footers, in { $time }. With --full, every chunk is read.
# $packs, $manifests: how many; $freed, $young, $mixed: amounts of bytes; $time: a length of time
cli-collected = Freed { $freed }: { $packs ->
    [one] one pack
   *[other] { $packs } packs
} and { $manifests ->
    [one] one manifest
   *[other] { $manifests } manifests
}, in { $time }. Every image is as it was.
cli-nothing-to-collect = Nothing had to be removed. Every image is as it was.
cli-collected-nothing = Nothing had to be removed. What belonged to versions that were deleted in the last { $hours ->
    [one] hour
   *[other] { $hours } hours
} stays for that long: somebody may still be reading it.
cli-collected-young = { $young } that no version needs stay because they are too new. Take them later, or with a shorter --grace.
cli-collected-mixed = { $mixed } that no version needs lie between blocks that one does, and stay with them.
cli-gallery-damaged = The gallery is damaged. Nothing was changed. Images that are not named above are sound. With --heal, what another region has whole is copied from there. Else, to mend an image, export or upload the same disk again: what is damaged is stored anew. Until then, what one region lacks is read from another that has it.
# $place: a file; $regions: names of regions; $problem: a sentence; $why: a sentence
cli-healed = { $place }: healed from { $regions }.
cli-not-healed = { $problem } It cannot be healed: no other region has it whole. Export the image again from the lab that has its disk, or delete the version.
cli-not-healed-why = { $problem } It was not healed: { $why }
cli-gallery-not-healed = The gallery is still damaged, as named above. What was healed stays so, and nothing else was changed.

## Lab settings and marketplace images

cli-settings-pick-location = Creators pick the location
cli-settings-network = Peer virtual network
cli-settings-landing = Labs are created in
cli-settings-picked = Lab creators can choose another location: lab-gallery lab new NAME --location LOCATION
cli-marketplace-id = Id
cli-marketplace-name = Image
cli-marketplace-publisher = Publisher

## Images

cli-no-images = The gallery has no images. Make one: lab-gallery export LAB --name IMAGE
cli-image-name = Image
cli-image-newest = Newest
cli-image-os-state = OS state
cli-image-size = Size
cli-image-regions = Regions
# Whether lab creators may use the image: enabled, or disabled.
cli-image-enabled = Status
cli-image-offered = Offered
cli-image-offered-in = Offered in
cli-image-identity = Identity
cli-image-generation = Generation
cli-image-description = Description
# $path: the file. $format: a container, such as vhdx
cli-odd-extension = { $path } is written as { $format }, which is not what its name stands for.
cli-which-format = The name of { $path } stands for no container that can be written. Say which with --format: vhd, vhd-fixed, vhdx, qcow2 or raw.
cli-image-end-of-life = End of life
# Whether lab creators are offered the version where they want the newest: offered, or not offered.
cli-image-latest = As the newest
cli-image-changed = “{ $image }” was changed.
cli-image-described-whole = A description belongs to the whole image, not to one version. Give it for “{ $image }” without a version.
cli-image-which-version = Say which version is to be deleted, as in “{ $image }:1.0.0”. “image show” lists them.
# $labs: how many labs of this account were made from the version
cli-image-delete-version-sure = Delete “{ $image }” for good? Its number is not given again. { $labs ->
    [0] No lab of this account was made from it.
    [one] One lab was made from it and keeps its disk.
   *[other] { $labs } labs were made from it and keep their disks.
}
cli-image-version-deleted = “{ $image }” was deleted. The space that only it used comes back with “gallery gc”.
cli-image-delete-sure = Delete the image “{ $image }”? Its name can be used again.
cli-image-deleted = The image “{ $image }” was deleted.
cli-region-name = Region
cli-region-state = Replica
cli-region-stored = Stored
cli-region-replicas = Replicas in the cloud
# The same in one region: offered, not offered, offered here, not offered here.
cli-region-latest = As the newest
cli-region-note = Note
cli-region-source = captured here
cli-region-offered = offered
cli-region-excluded = not offered here
cli-region-included = offered here
cli-region-excluded-everywhere = not offered
cli-image-version = Version
cli-image-created = Created
cli-image-by = By
cli-image-source-lab = From lab
cli-image-data = Data
cli-image-stored-new = Stored
cli-image-added = { $bytes } new
cli-image-nothing-new = no new chunk: the gallery had all of it
cli-images-enabled = Enabled for lab creators: { $images }
cli-images-disabled = Disabled for lab creators: { $images }
cli-enabled = enabled
cli-disabled = disabled
cli-offered = yes
cli-replica-unknown = unknown
cli-replica-replicating = replicating
cli-replica-completed = completed
cli-replica-failed = failed
cli-downloaded = “{ $image }” { $version } is in { $path } ({ $format }, { $size }, { $used } used), every chunk checked, in { $time }.

## Jobs

cli-no-jobs = There are no jobs.
cli-nothing-interrupted = No job was interrupted, and no export lacks regions. A failed or cancelled job goes on by its number: lab-gallery jobs retry NUMBER
cli-job-given-up = Job { $job } is given up. What it had completed stays; nothing is half done.
cli-job-left = Job { $job } was not gone on with:
cli-jobs-left = { $count ->
    [one] One job is still open.
   *[other] { $count } jobs are still open.
} List them: lab-gallery jobs
# $ready, $regions: how many
cli-job-regions = { $ready } of { $regions } regions
cli-replicated = { $ready } of { $regions ->
    [one] 1 more region has
   *[other] { $regions } more regions have
} the version now.
cli-downloaded-again = The image's disk is written ({ $size }).
cli-disk-ready = The disk { $file } is ready.
cli-job-number = Job
cli-job-state = State
cli-job-task = Task
cli-job-lab = Lab
cli-job-what = Image or file
cli-job-why = Why
cli-job-queued = queued
cli-job-running = running
cli-job-cancelling = cancelling
cli-job-interrupted = interrupted
cli-job-done = done
cli-job-failed = failed
cli-job-cancelled = cancelled
cli-task-export = export
cli-task-upload = upload
cli-task-replicate = replicate
cli-task-download = download
cli-task-verify = verify
cli-task-verify-full = verify in full
cli-task-heal = heal
cli-task-collect = clean up
cli-task-from-image = disk from image
cli-task-from-file = disk from file
cli-task-empty = empty disk

## The main job without a display

cli-main-no-display = There is no display, so no window can open. Here is the main job instead, done for real on a sample workspace.
cli-main-sample = 1. The sample workspace is being built in { $folder }
cli-main-sample-there = 1. The sample workspace is in { $folder }
cli-main-export = 2. Exporting the template of “{ $lab }” as “{ $image }”
cli-main-verify = 3. Reading every chunk of the gallery again
cli-main-new-lab = 4. Making the lab “{ $lab }” from “{ $image }”
cli-main-made = A disk of { $size }, { $used } of them used, in { $time }, every chunk checked.
cli-main-compare = 5. Comparing the two disks byte for byte
cli-main-identical = Identical, all { $size }.
cli-main-different = The disks differ at byte { $offset }. Keep both files and report this: it must never happen.
cli-main-pictures = 6. Drawing the pictures of the how-to article, and writing the article
cli-main-files = The workspace lies in { $workspace }, its gallery in { $gallery }.
cli-main-commands = These commands work without a display:

## account

cli-account-name = Lab account
cli-account-location = Location
cli-account-labs = Labs
cli-account-images = Images
cli-account-month = Estimated a month
cli-account-jobs = Jobs at work
cli-account-gallery = Gallery
cli-account-owners = Owners
cli-account-members = Members
cli-account-acting = Acting as
cli-account-attention = Needs attention:
cli-account-fine = Nothing needs attention.
cli-member-name = Member
cli-member-role = Role
cli-member-labs = Labs
cli-member-may = May do
# $name: a person. $role: "Lab creator"
cli-member-added = { $name } belongs to the lab account as “{ $role }”.
cli-member-set = { $name } is “{ $role }” now.
cli-member-removed = { $name } does not belong to the lab account any more.
# $heir: a person. $count: how many labs
cli-member-remove-sure = Take { $name } out of the lab account? { $count ->
    [0] No lab is theirs.
    [one] One lab passes to { $heir }.
   *[other] { $count } labs pass to { $heir }.
} [y/N]
cli-acting-as = You act as { $name } (“{ $role }”) now.

## Costs

cli-costs-model = Price model
# $model: the name of a price model
cli-costs-model-set = Costs are estimated by this model from now on: { $model }.
cli-costs-prices = Prices of
cli-costs-month = A month
cli-costs-once = Once
cli-costs-replicas = Replicas
cli-costs-stored = Stored here
cli-costs-added = Added here
cli-costs-versions = Versions
# $price: an amount of money
cli-costs-old = { $count ->
    [one] Deleting one old version would save { $price } a month. “costs --by version” shows what each costs, “image delete-version” deletes one.
   *[other] Deleting { $count } old versions would save { $price } a month. “costs --by version” shows what each costs, “image delete-version” deletes one.
}
cli-costs-unpriced = { $count ->
    [one] The list has no price for one replica, which is not in the sums.
   *[other] The list has no price for { $count } replicas, which are not in the sums.
}
cli-prices-no-file = There is no file { $path }. Nothing was changed. To start from the prices in force: lab-gallery costs prices > FILE
cli-prices-text = The prices could not be written as text. Please report this.
cli-prices-own = These are this workspace's own prices.
cli-prices-published = These are the published prices.
# $day: "1 Jun 2020"
cli-prices-set = Costs are estimated with these prices of { $day } from now on.
cli-prices-reset = Costs are estimated with the published prices of { $day } again.
cli-prices-slow = The prices were not written within a minute. Check the drive of the workspace, then try again.
