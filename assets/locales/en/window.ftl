# The window around the pages: top bar, left menu, jobs, workspaces, start and recovery.

ui-product = Lab Gallery
ui-cancel = Cancel
ui-copy = Copy
ui-open = Open
ui-create = Create
ui-browse = Browse…
ui-no-file-dialogs = This desktop shows no file dialogs. Type the path, or drop a disk file on the window. File dialogs come with the package xdg-desktop-portal and a part of it for your desktop, such as xdg-desktop-portal-gtk, or with zenity.
ui-reveal-unsure = This desktop does not say whether a file manager has opened. The file is { $path }.
ui-reveal-failed = The file manager could not be opened. The file is { $path }.

## Top bar

ui-file = File
ui-file-new = New workspace…
ui-file-open = Open workspace…
ui-file-quit = Quit
ui-zoom-in = Zoom in
ui-zoom-out = Zoom out
# $percent: how large everything is drawn now, such as 125%
ui-zoom-reset = Reset zoom ({ $percent } now)
ui-zoom-largest = Everything is as large as it can be drawn.
ui-zoom-smallest = Everything is as small as it can be drawn.
ui-zoom-actual = Everything is drawn at its actual size.
ui-open-account = Lab account, in the workspace { $folder }
ui-acting = Acting as { $role }. Choose another member to see what they may do.
ui-acting-members = Members and roles…
ui-member = { $name } · { $role }
ui-read-only = Open for reading only
ui-theme = Theme
ui-theme-system = As the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-language = Language
# The language that the system is set to; $language: its own name, such as "Deutsch"
ui-language-system = System ({ $language })

## Left menu

ui-nav-labs = Labs
ui-nav-account = Lab account
ui-nav-overview = Overview
ui-nav-members = Access control (IAM)
ui-nav-gallery = Shared image gallery
ui-nav-marketplace = Marketplace images
ui-nav-account-settings = Lab settings
ui-nav-all-labs = All labs
ui-nav-template = Template
ui-nav-pool = Virtual machine pool
ui-nav-lab-settings = Settings

## Jobs

ui-jobs = Jobs
ui-jobs-active = { $count ->
    [0] Jobs
    [one] 1 job
   *[other] { $count } jobs
}
ui-jobs-none = Nothing was asked for yet. Exports and new disks appear here.
ui-jobs-show = Show { $job }
ui-jobs-retry = Retry { $job }
ui-jobs-cancel = Cancel { $job }
ui-job-upload = Upload “{ $image }” { $version }
ui-job-replicate = Replicate “{ $image }” { $version }
ui-job-download = Download “{ $image }” { $version }
ui-job-verify = Verify the gallery
ui-job-verify-full = Verify every block of the gallery
ui-job-heal = Heal the gallery
ui-job-collect = Clean up the gallery
ui-job-export = Export “{ $image }” { $version }
ui-job-from-image = Disk of “{ $lab }” from “{ $image }”
ui-job-from-file = Disk of “{ $lab }” from a file
ui-job-empty-disk = Empty disk of “{ $lab }”
ui-job-queued = Waiting
ui-job-running = At work
ui-job-cancelling = Cancelling
ui-job-interrupted = Interrupted
ui-job-done = Done
ui-job-failed = Failed
ui-job-cancelled = Cancelled

## How far a job is

ui-progress-preparing = Preparing
ui-progress-reading = Reading the disk
ui-progress-writing = Writing the disk
ui-progress-checking = Checking the stored files
ui-progress-collecting = Looking for what no version needs
ui-progress-replicating = Replicated to { $ready } of { $regions } regions
ui-progress-amount = { $done } of { $total }
ui-progress-left = { $time } left
ui-progress-saved = { $saved } already in the gallery

## What happened elsewhere

ui-toast-gallery-attached = The gallery “{ $name }” is attached.
ui-toast-gallery-created = The gallery “{ $name }” is created and attached.
ui-toast-uploaded = “{ $image }” was uploaded.
# $image: its name. $version: "1.2.0"
ui-toast-version-deleted = “{ $image }” { $version } was deleted. Labs that were made from it keep their disks.
# $image: its name
ui-toast-image-deleted = “{ $image }” was deleted.
ui-toast-lab-deleted = The lab “{ $lab }” was deleted.
ui-toast-replicated = “{ $image }” was copied to the regions that were asked for.
ui-toast-downloaded = “{ $image }” was written to { $path }.
ui-toast-sound = The gallery was checked and is sound.
ui-toast-damaged = The gallery was checked: { $count ->
    [one] one file is
   *[other] { $count } files are
} damaged. Its page says what to do.
ui-toast-collected = The gallery was cleaned up.
ui-toast-exported = The template of “{ $lab }” was exported.
ui-toast-lab-ready = The lab “{ $lab }” is ready.
ui-toast-failed = Work on “{ $lab }” failed. { $reason }

## Undo

# The menu that has “Undo”; ui-edit-menu is what a screen reader says.
ui-edit = Edit
ui-edit-menu = Edit menu
ui-undo-button = Undo
ui-redo-button = Redo
# $what: what is taken back, one of the phrases below, such as: disable 3 images. Use a colon if your language needs it.
ui-undo-of = Undo { $what }
ui-redo-of = Redo { $what }
ui-undo-nothing = There is nothing to undo.
ui-redo-nothing = There is nothing to redo.
ui-undone = Undone: { $what }
ui-redone = Done again: { $what }
ui-undo-changed = This cannot be undone any more, because it has been changed meanwhile: { $what }. Nothing was overwritten.
ui-redo-changed = This cannot be done again, because it has been changed meanwhile: { $what }. Nothing was overwritten.
ui-undo-refused = This could not be undone: { $what }. { $reason }
ui-redo-refused = This could not be done again: { $what }. { $reason }

# What was done, as a phrase after “Undo”: a verb without a person, no period. $lab, $image, $name: names
ui-undo-title = rename “{ $lab }”
ui-undo-description = change the description of “{ $lab }”
ui-undo-policies = change the policies of “{ $lab }”
ui-undo-owner = give “{ $lab }” to { $name }
ui-undo-enable = { $count ->
    [one] enable “{ $image }”
   *[other] enable { $count } images
}
ui-undo-disable = { $count ->
    [one] disable “{ $image }”
   *[other] disable { $count } images
}
ui-undo-settings = change the lab settings
ui-undo-prices = change the prices
ui-undo-add = add { $name }
ui-undo-role = change the role of { $name }
ui-undo-remove = remove { $name }
ui-undo-image = edit “{ $image }”
ui-undo-version = edit “{ $image }” { $version }
ui-undo-regions = change the target regions of “{ $image }” { $version }

# The same as a sentence that says that it was done.
ui-did-title = The title of “{ $lab }” was changed.
ui-did-description = The description of “{ $lab }” was changed.
ui-did-policies = The policies of “{ $lab }” were changed.
ui-did-owner = “{ $lab }” belongs to { $name } now.
ui-did-enable = { $count ->
    [one] “{ $image }” is enabled.
   *[other] { $count } images are enabled.
}
ui-did-disable = { $count ->
    [one] “{ $image }” is disabled.
   *[other] { $count } images are disabled.
}
ui-did-settings = The lab settings were changed.
ui-did-prices = The prices were changed.
ui-did-add = { $name } was added to the lab account.
ui-did-role = The role of { $name } was changed.
# $labs: how many labs were theirs. $heir: whose they are now
ui-did-remove = { $labs ->
    [0] { $name } was removed from the lab account.
    [one] { $name } was removed from the lab account. One lab passed to { $heir }.
   *[other] { $name } was removed from the lab account. { $labs } labs passed to { $heir }.
}
ui-did-image = “{ $image }” was changed.
ui-did-version = “{ $image }” { $version } was changed.
ui-did-regions = The target regions of “{ $image }” { $version } were changed.

## Leaving with changes that are not saved

ui-leave-title = Save your changes?
ui-leave-text = There are changes that are not saved:
ui-leave-stay = Stay
# $lab: its name
ui-leave-policies = Policies of “{ $lab }”
# $reason: a sentence
ui-leave-problem = This cannot be saved as it is. { $reason }

## Workspaces

# The heading of a list in the menu “File”.
ui-recent = Open recent
ui-recent-folder = { $folder }
# An entry of that list whose folder has no workspace any more; choosing it takes it out of the list.
ui-recent-missing = { $folder } (not found; select to remove)
ui-new-workspace = New workspace
ui-open-workspace = Open workspace
ui-workspace-folder = Folder of the workspace
ui-workspace-folder-missing = Name a folder.
ui-new-workspace-sample = Fill it with the sample: Contoso University, three labs, a gallery
ui-account-name = Lab account name
ui-account-name-example = Contoso University
ui-your-name = Your name
ui-your-name-help = You will be the lab account's owner.
ui-account-region = Region
ui-account-region-help = Labs are created here, and their images replicated to every region of its geography.

ui-opening-workspace = Opening the workspace
ui-building-sample = Preparing the sample workspace
ui-recover-title = Open a workspace
ui-recover-failed = The workspace was not opened
ui-recover-read-only = Open it read-only
ui-recover-backup = Open the backup
ui-recover-again = Try again
ui-recover-sample = Make the sample workspace here
ui-recover-elsewhere = Open a workspace in another folder:
ui-recover-recent = Or open one that you worked in before:
ui-recover-open = Open

## File dialogs and start

ui-pick-disk = Choose a disk file
ui-pick-disks = Disk files
ui-pick-download = Choose a folder for the file
ui-pick-gallery = Choose the gallery's folder
ui-pick-new-gallery = Choose a folder for the new gallery
ui-pick-new-workspace = Choose an empty folder for the workspace
ui-pick-workspace = Choose the workspace's folder
ui-no-display = There is no display to open a window on. Start it where there is one, or use the command line: lab-gallery --help
# $variable: DISPLAY or WAYLAND_DISPLAY; $name: what it says, such as :0
ui-dead-display = No display answers at “{ $name }”, which { $variable } names. Start that display or correct { $variable } to open the window; unset it if there is none.
ui-no-renderer = No window could be opened, because neither renderer works here. Install your graphics driver, or a software one (Debian and Ubuntu: mesa-vulkan-drivers and libgl1-mesa-dri). wgpu: { $wgpu }. OpenGL: { $glow }.
ui-no-renderer-packages = Elsewhere the software drivers are in: mesa-vulkan-drivers and mesa-dri-drivers (Fedora), vulkan-swrast and mesa (Arch Linux), libvulkan_lvp and Mesa-dri (openSUSE).

# Said aloud while work goes on: what it is, what is being done, how far it is ("40 %").
ui-announce-share = { $job }: { $step }, { $share }
ui-announce-step = { $job }: { $step }
