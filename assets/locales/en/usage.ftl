### The command line's own help, and what it says of wrong usage. Words in capitals (NAME, FILE …), commands, options and
### the values to type stay as they are in every language. One sentence each, without a full stop; a second
### one only after a semicolon.

## Headings and marks of a help page

usage-program = Lab Gallery: labs, their template disks, and the shared image gallery between them
usage-program-window = Without a command, the window opens; where there is no display, the main job is done on a sample workspace, in words.
# Last on the first help page.
usage-program-status = Exit status: 0 done, 1 refused or failed, 2 wrong usage. The reason goes to standard error; with --json also as a JSON object in one line, with the fields error, cause and id.
# Before the pattern of a command, as in "Usage: lab-gallery labs [OPTIONS]".
usage-heading-usage = Usage:
usage-heading-commands = Commands:
# What a command works on, given without a name of its own.
usage-heading-arguments = Arguments:
usage-heading-options = Options:
usage-heading-global-options = Options of every command:
usage-mark-default = [default: { $value }]
# An environment variable that has the same effect as the option.
usage-mark-environment = [environment: { $name }]
# Another name of the same option.
usage-mark-alias = [also: { $name }]
# $values: names to type, in a row
usage-mark-values = [values: { $values }]

## Options and arguments that many commands have

usage--help = Print this help
usage--version = Print the program's version
usage--json = Print JSON, for scripts
usage--yes = Do not ask
usage--lab = The lab's name
usage--workspace = The workspace's folder [default: the system's data folder]
usage--from-backup = Work with the backup of the workspace's document, where the document itself cannot be read
usage--as = Ask in the name of another member of the lab account; the workspace's own person stays
usage--lang = The language, such as de-DE [default: the workspace's choice, else the system's]
usage--renderer = What draws the window [default: wgpu, then glow]
usage--quota = Hours outside the schedule that each student may use
usage--auto-shutdown = Minutes after a disconnect until a machine is shut down

## Values

usage-value-wgpu = Vulkan, Metal or Direct3D 12
usage-value-glow = OpenGL
usage-value-generalized = Prepared for first start: no accounts, no computer name
usage-value-specialized = As it was used: accounts, settings and computer name are still on it
# Of marketplace images: those that lab creators may use, and those that they may not.
usage-value-all = Both
usage-value-enabled = Only those that lab creators may use
usage-value-disabled = Only those that lab creators may not use
# Price models: what a replica is in the cloud.
usage-value-disk = Every replica is a managed disk of the image's size
usage-value-snapshot = Every replica is a snapshot of what the disk uses
# What a row of the estimate is of.
usage-value-image = Each image
usage-value-version = Each version of each image
usage-value-region = Each region
# What a member of the lab account may do.
usage-value-owner = Everything, also granting access to others
usage-value-contributor = Everything but granting access
usage-value-lab-creator = Create labs, run them, export their templates
usage-value-lab-owner = Run the labs that were given to them and export their templates; create none
usage-value-reader = Look, change nothing
usage-value-light = Light
usage-value-dark = Dark
usage-value-both = Each picture twice
usage-value-apng = Animated PNG: every colour
usage-value-gif = GIF: 256 colours

## init, status, labs, images

usage-init = Make a workspace: the sample, or an empty one
usage-init--empty = No labs, no gallery
usage-init--account = The lab account's name (implies an empty workspace)
usage-init--region = The lab account's region, such as westeurope (implies an empty workspace)
usage-init--owner = Your name, as the account's owner (implies an empty workspace)
usage-status = Show what the workspace holds
usage-labs = List the labs
usage-images = List the attached gallery's images

## jobs

usage-jobs = List the jobs, or go on with one
usage-jobs-retry = Go on with an interrupted, failed or cancelled job; what it stored is not stored again
usage-jobs-retry--job = The job's number [default: all interrupted jobs]
usage-jobs-cancel = Give up an interrupted job
usage-jobs-cancel--job = The job's number

## account

usage-account = Show the lab account, its members and their roles, and change them
usage-account-show = Show the account: where it is, what it holds, what needs attention
usage-account-members = List the members, or let somebody in, change a role, take somebody out
usage-account-members--name = The member
usage-account-members-list = List the members and their roles
usage-account-members-add = Let somebody into the account
usage-account-members-add--name = The person's name
usage-account-members-add--role = What they may do
usage-account-members-set = Give a member another role
usage-account-members-set--role = What they may do from now on
usage-account-members-remove = Take a member out of the account; their labs pass to an owner
usage-account-settings = Show the lab settings, or change them
usage-account-settings--pick-location = Let lab creators pick the lab's location
usage-account-settings--peer-network = The virtual network that labs are connected to, and its region; labs are then created there, and nobody picks
usage-account-act-as = Act as another member from now on
usage-account-act-as--member = The member

## lab

usage-lab = Create, show or delete a lab, or give it to another member
usage-lab-new = Create a lab from an image or from a disk file, and wait until its disk is there
usage-lab-new--name = The lab's name
usage-lab-new--image = An image of the attached gallery: NAME or NAME:VERSION
usage-lab-new--disk = A disk file: raw, VHD, VHDX or qcow2
usage-lab-new--marketplace = A marketplace image, by its id; the lab starts from an empty disk of its size
usage-lab-new--os = The system on the disk file
usage-lab-new--generalized = The disk file has been generalized
usage-lab-new--size = The machines' size
usage-lab-new--location = Where, if lab creators may pick: a geography such as Europe, or a region such as westeurope [default: where the account's labs land]
usage-lab-new--quota = Hours outside the schedule that each student may use [default: as the lab settings say]
usage-lab-new--auto-shutdown = Minutes after a disconnect until a machine is shut down [default: as the lab settings say]
usage-lab-new--user = The user's name on the template; for a specialized image, the original template's
usage-lab-new--password-stdin = Read the user's password from standard input, one line
usage-lab-new--format = The container of the template's disk
usage-lab-show = Show a lab
usage-lab-set-owner = Give a lab to another member, who runs it from now on
usage-lab-set-owner--member = The member
usage-lab-set-policies = Change a lab's policies
usage-lab-delete = Delete a lab and its template disk

## template

usage-template = Start or stop a lab's template, publish it, or replace its disk
usage-template-start = Start the template VM
usage-template-stop = Stop the template VM
usage-template-publish = Fill the virtual machine pool from the template; this cannot be undone
usage-template-publish--machines = How many machines
usage-template-attach-disk = Replace the template's disk by a copy of a disk file
usage-template-attach-disk--file = The disk file
usage-template-attach-disk--format = The container of the copy

## export

usage-export = Export a lab's template to the shared image gallery
usage-export--name = The image's name
usage-export--update = Make a new version of the image that the lab came from, or exported before

## gallery

usage-gallery = Create, attach, detach, show, verify or clean up the shared image gallery
usage-gallery-create = Create a gallery and attach it
usage-gallery-create--name = The gallery's name
usage-gallery-create--at = Where: a folder, or an address in an object store [default: in the workspace]
usage-gallery-create--share-packs = Regions share their packs where the file system can: less space, but replicas are not physically separate
usage-gallery-attach = Attach a gallery that exists
usage-gallery-attach--gallery = Its folder, its address in an object store, or the name of one in the workspace
usage-gallery-detach = Detach the gallery; nothing in it is deleted
usage-gallery-show = Show the attached gallery
usage-gallery-gc = Remove stored blocks that no image version needs; nothing in use is touched
usage-gallery-gc--grace = What has lain for fewer hours stays: an export may be about to need it
usage-gallery-verify = Check the gallery's files
usage-gallery-verify--full = Read and hash every chunk
usage-gallery-verify--heal = Copy what is damaged again from regions that have it whole

## marketplace

usage-marketplace = List the marketplace images, enable or disable them
usage-marketplace-list = List the marketplace images
usage-marketplace-list--status = Which are listed
usage-marketplace-enable = Let lab creators use images
usage-marketplace-disable = Keep lab creators from using images
usage-marketplace--images = The images' ids

## image

usage-image = Upload, enable, disable, show, change, delete or download images
usage-image--images = The images' names
usage-image-enable = Let lab creators use images
usage-image-disable = Keep lab creators from using images
usage-image-show = Show an image: its versions, replicas, and whether it is offered
usage-image-show--image = The image: NAME, or NAME:VERSION
usage-image-upload = Upload a disk file from outside any lab as an image, or as a new version of one
usage-image-upload--file = The disk file: vhd, vhdx, qcow2 or raw
usage-image-upload--name = The image's name
usage-image-upload--os-type = The system on the disk; of a new version, the image's
usage-image-upload--os-state = Whether the system is prepared for first start; of a new version, the image's
usage-image-upload--generation = The generation of machines that the disk starts on: 1 (BIOS) or 2 (UEFI) [default: as the disk's partitions tell, else 1; of a new version, the image's]
usage-image-upload--publisher = Who made the image [default: the lab account]
usage-image-upload--offer = The group of images [default: uploaded]
usage-image-upload--sku = The image in its group; publisher, offer and SKU are unique in a gallery [default: the image's name]
usage-image-upload--description = What the image is for
usage-image-upload--end-of-life = The day after which the version should not be used any more, such as 2027-06-30; a note that stops nobody
usage-image-upload--region = The region that the image is captured in [default: the lab account's]
usage-image-upload--new-version = Make a new version of the image of that name
usage-image-upload--whole-mib = Refuse a disk that is not a whole number of MiB, as Azure does
usage-image-set = Change what is said of an image, or of a version of it
usage-image-set--image = The image, NAME, or a version of it, NAME:VERSION
usage-image-set--description = What the image is for
usage-image-set--end-of-life = The day after which the image, or the version, should not be used any more; a note that stops nobody
usage-image-set--exclude-from-latest = Never offer the version as the newest; without a VERSION, of the newest one
usage-image-regions = Show the target regions of a version, or change them: new ones get their replica now
usage-image-regions--image = The image: NAME for its newest version, or NAME:VERSION
usage-image-regions--add = A region that is to get a replica, or how many replicas the cloud would have there
usage-image-regions--remove = A region that is to lose its replica
usage-image-regions--exclude = Never offer the version as the newest there
usage-image-regions--include = Offer it there, even if it is excluded everywhere else
usage-image-regions--as-everywhere = Offer it there as everywhere
usage-image-delete-version = Delete a version for good; labs that were made from it keep their disks
usage-image-delete-version--image = The image: NAME:VERSION
usage-image-delete = Delete an image that has no version left; its name can be used again
usage-image-delete--image = The image's name
usage-image-download = Write an image's disk to a file
usage-image-download--image = The image: NAME or NAME:VERSION
usage-image-download--to = The file, which must not exist
usage-image-download--format = Its container [default: by the file's extension; vhd without one]

## costs

usage-costs = Show what the gallery would cost in the cloud, and the prices that this is estimated with
usage-costs--model = How it is estimated [default: the workspace's choice]
usage-costs--by = What a row is of
usage-costs-prices = Print the prices in force, in the form that “costs set-prices” reads
usage-costs-set-prices = Estimate with the prices in a file, from now on
usage-costs-set-prices--file = The file; “costs prices” prints one to start from
usage-costs-reset-prices = Estimate with the published prices again
usage-costs-set-model = Choose how costs are estimated from now on, here and in the window
usage-costs-set-model--model = The price model

## docs

# Pictures for documentation: a scene is a file that says what is done in the window and what of it is in the picture; a
# set is a folder of pictures; to accept a picture is to say that it is as it should be.
usage-docs = Make the pictures of the documentation and watch over them
usage-docs--scene = Only this scene; can be given several times
usage-docs--article = Only the scenes of this article; can be given several times
usage-docs--lang = The pictures' language; can be given several times [default: those of the set, else all]; before docs: the language of these words
usage-docs--theme = The window's colours [default: those of the set, else light]
usage-docs--scale = Pixels for each point of the window [default: those of the set, else 1]
usage-docs--preset = What a site wants of its pictures: ms-learn, azure-docs-2015, github-docs, or a RON file [default: the set's, else ms-learn]
usage-docs--out = The set's folder [default: assets/docs/pictures of a source checkout]
usage-docs--scenes = A folder with scenes of your own, laid out as assets/docs is
usage-docs--threads = Pictures made at a time [default: one for each processor core]
usage-docs-build = Make pictures, and with --article the articles, too
usage-docs-build--out = Where to write [default: the folder pictures, here]
usage-docs-build--draft = Larger files, made faster; the same pixels
usage-docs-build--force = Also replace files that were changed by hand or come from elsewhere
usage-docs-build--animate = Also the films of scenes that have one
usage-docs-list = List the scenes, by language and state
usage-docs-list--fast = Do not make the pictures; ask the files what they were made from
usage-docs-check = Make the pictures anew and compare them with the accepted ones; fails where one is not as it should be
usage-docs-check--report = Where old, new and what differs go, side by side [default: a temporary folder]
usage-docs-bless = Accept the pictures as they are now; shows what changes
usage-docs-explain = Show how scenes are written; with a name, what is on screen there, as a scene names it
usage-docs-explain--name = A scene, at its end, or a stage, where it begins
usage-docs-explain--lang = The language of what is on screen [default: that of these words]

## desktop

usage-desktop = Put the program into the desktop's menu, or take it out (Linux and its kin)
usage-desktop-install = Put the program, where it lies now, into your own menu
usage-desktop-remove = Take it out of your menu again

## help

# The command "lab-gallery help COMMAND".
usage-help = Print the help of a command

## Wrong usage. $argument: as it is typed, such as “--size <SIZE>”.

usage-wrong-argument = There is no argument “{ $argument }” here.
usage-wrong-command = There is no command “{ $command }” here.
# $arguments: several, in a row
usage-wrong-missing = This is missing: { $arguments }
usage-wrong-no-command = “{ $command }” needs a command after it. There are: { $commands }
usage-wrong-no-value = “{ $argument }” needs a value.
# The value is not one that the option takes.
usage-wrong-value = “{ $argument }” does not take “{ $value }”.
# $most: the largest number
usage-wrong-number = “{ $argument }” takes a whole number up to { $most }, which “{ $value }” is not.
usage-wrong-threads = “{ $argument }” takes a whole number from 1 to 1024, which “{ $value }” is not.
usage-wrong-day = “{ $argument }” takes a day such as 2027-06-30, which “{ $value }” is not.
usage-wrong-day-or-never = “{ $argument }” takes a day such as 2027-06-30, or never; “{ $value }” is neither.
usage-wrong-minutes = “{ $argument }” takes a number of minutes, or off; “{ $value }” is neither.
usage-wrong-network = “{ $argument }” takes a network as NAME@REGION, or none; “{ $value }” is neither.
usage-wrong-count = “{ $argument }” takes a region, or a region and a number as in westeurope=3; “{ $value }” is neither.
# $others: arguments, in a row
usage-wrong-together = “{ $argument }” cannot be given together with { $others }.
usage-wrong-twice = “{ $argument }” can be given only once.
usage-wrong-surplus = “{ $argument }” takes no value “{ $value }”.
usage-wrong-characters = The command line has characters that are not valid UTF-8.
usage-wrong-other = The command line cannot be understood.
usage-wrong-as = “--as” needs a command that asks something of a workspace.
# After one of the sentences above: what was meant, perhaps.
usage-tip-meant = Did you mean “{ $word }”?
usage-tip-values = Values: { $values }
usage-tip-commands = { usage-heading-commands } { $commands }
usage-tip-help = More is told by --help.
