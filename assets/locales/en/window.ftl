# The window around the pages: top bar, left menu, jobs, workspaces, start and recovery.

ui-cancel = Cancel
ui-open = Open
ui-create = Create
ui-browse = Browse…

## Top bar

## Left menu

## Jobs

## How far a job is

ui-progress-preparing = Preparing
ui-progress-reading = Reading the disk
ui-progress-writing = Writing the disk
ui-progress-replicating = Replicated to { $ready } of { $regions } regions
ui-progress-amount = { $done } of { $total }
ui-progress-left = { $time } left
ui-progress-saved = { $saved } already in the gallery

## What happened elsewhere

## Workspaces

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

## File dialogs and start

