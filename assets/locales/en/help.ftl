# The help: short how-to sections, shown beside the page or dialog that they are about, and used in articles.
#
# For translators: write as Microsoft Learn does, the imperative in steps. What stands in braces, such as
# { ui-export-title }, is a label of the interface in your language: keep it, and put your own quotation marks around it.

help-title = Help
help-open = Help (F1)
help-close = Close help
help-contents = Contents
help-search = Search help
help-no-match = No section matches. Search for another word.
help-see-also = See also
# Before a paragraph that deserves attention, as “Note” in an article.
help-note = Note

## Export a template

help-export = Export a template to the shared image gallery
help-export-about = Save the template of a lab as an image, so that you and your colleagues can create other labs from it. An admin has to attach a gallery to the lab account first.
help-export-step-stop = On the lab’s “{ ui-nav-template }” page, select “{ ui-template-stop }” if the template is running.
help-export-step-open = Select “{ ui-export-title }”.
help-export-step-name = Under “{ ui-export-name }”, type a name. If the lab has an image already, choose “{ ui-export-new }” first.
help-export-step-check = Check the regions and the estimated cost, then select “{ ui-export-confirm }”.
help-export-step-follow = Follow the progress on the page. You can go to other pages meanwhile, and the success message tells you when the image is ready.
help-export-note = The image is stored as “{ model-os-state-specialized }”: the accounts and settings of the template stay in it. Tell whoever creates a lab from it the user name and password.

## Update an image

help-update = Update an image
help-update-about = When you have changed a template that came from an image, or was exported before, save it as a new version of that image instead of a new one.
help-update-step-open = On the “{ ui-nav-template }” page, stop the template and select “{ ui-export-title }”.
help-update-step-choose = Choose “{ ui-export-update }”. If there are several, choose the image under “{ ui-export-image }”.
help-update-step-confirm = Check the new version number, then select “{ ui-export-confirm }”.
help-update-after = New labs are created from the newest version. Labs that exist keep their disks, and older versions stay until an admin deletes them. Only what has changed takes new space.

## Create a lab from an image

help-new-lab = Create a lab from an image
help-new-lab-about = Start with a template that somebody has prepared already.
help-new-lab-step-open = On the “{ ui-nav-labs }” page, select “{ ui-labs-new }”, type a name, and choose a virtual machine size.
help-new-lab-step-image = Under “{ ui-wizard-image }”, select “{ ui-wizard-image-choose }”, mark an image of the gallery, and select “{ ui-chooser-choose }”. Then select “{ ui-wizard-next }”.
help-new-lab-step-credentials = Enter user name and password. For a specialized image, these are the ones of the original template. Then select “{ ui-wizard-next }”.
help-new-lab-step-policies = Set the quota and the automatic shutdown, then select “{ ui-wizard-finish }”.
help-new-lab-step-wait = Wait until the template’s disk is complete, then start the template and change what you want.
help-new-lab-other = A lab can also begin with a disk file of this computer, or with a marketplace image, whose disk starts empty.

## Why an image is not offered

help-withheld = Find out why an image is not offered
help-withheld-about = The list of images shows what can be used for this lab. Below it, the images that cannot be used are listed with their reasons:
help-withheld-disabled = An admin has disabled the image for lab creators.
help-withheld-replica = The region of the lab has no finished replica yet. Wait until it is replicated, or choose another location.
help-withheld-disk = The disk is too large for a lab, or the image has more than one disk.
help-withheld-excluded = No version is offered as the newest, because all of them are excluded.
help-withheld-none = No gallery is attached, or it cannot be read.
help-withheld-mend = If you act as an admin, buttons beside the reasons solve what can be solved at once.

## The template and its machines

help-template = Prepare and publish a template
help-template-about = Every machine of a lab is made from its template.
help-template-step-start = Select “{ ui-template-start }”, then “{ ui-template-connect }”, and install what the course needs.
help-template-step-stop = Select “{ ui-template-stop }” when you are done.
help-template-step-publish = Select “{ ui-template-publish }” and type how many machines the lab has. They are listed on the “{ ui-nav-pool }” page.
help-template-note = Publishing cannot be undone. If you publish again, every machine is made anew, and what students saved on it is lost.
help-template-disk = To use another disk, select “{ ui-template-replace-disk }”. For a forgotten password, start the template and select “{ ui-template-reset-password }”.

## Galleries

help-gallery = Create, attach, or detach a gallery
help-gallery-about = The shared image gallery keeps the images of a lab account. An account has one at a time; several accounts can use the same gallery.
help-gallery-create = To begin with an empty gallery, go to “{ ui-nav-gallery }”, select “{ ui-gallery-create }”, and type a name. Choose a folder on a share if colleagues should reach the gallery, too.
help-gallery-attach = To use a gallery that exists, select “{ ui-gallery-attach }” and name its folder or its address in an object store.
help-gallery-detach = To use another one, select “{ ui-gallery-detach }” first. Labs keep their disks, and nothing in the gallery is deleted; its images are just not offered any more.
help-gallery-verify = To check that every image is whole, select “{ ui-gallery-verify }”.

## Upload

help-upload = Upload an image
help-upload-about = Bring a disk that was made outside any lab into the gallery: VHD, VHDX, qcow2, or raw.
help-upload-step-open = On the “{ ui-nav-gallery }” page, select “{ ui-gallery-upload }”. Under “{ ui-chooser-path }”, enter the path of the file, or drop the file on the dialog.
help-upload-step-system = For a new image, choose the “{ ui-chooser-os-type }” that is on the disk, and under “{ ui-chooser-os-state }” whether it is generalized or specialized.
help-upload-step-name = Type an “{ ui-export-name }”, or choose “{ ui-upload-version }” and the image under “{ ui-upload-image }”.
help-upload-step-confirm = Check the regions and the estimated cost, then select “{ ui-upload-confirm }”.
help-upload-note = Generalized means prepared for a first start: without accounts and computer name. Specialized means as it was used.

## Enable and disable

help-enable = Enable or disable images
help-enable-about = New images are enabled: lab creators are offered them. Disable what they should not use; labs that exist are not affected.
help-enable-step-select = On the “{ ui-nav-gallery }” page, select the images in the list.
help-enable-step-do = Select “{ ui-gallery-enable }” or “{ ui-gallery-disable }”.
help-enable-market = Images without a disk of their own are on the “{ ui-nav-marketplace }” page: select them, enable or disable them, and then select “{ ui-marketplace-apply }”.

## Versions and regions

help-versions = Understand versions, replicas, and regions
help-versions-about = An image has versions, and each version has a replica in every target region. Labs are created from the newest version that is ready in their region.
help-versions-geography = An export is replicated to all regions of the lab’s geography, because a lab may land in any of them.
help-versions-regions = To change that, open the image and select “{ ui-image-regions-edit }”. A region that is added is copied to at once.
help-versions-exclude = To hold back a version, edit it and choose “{ ui-image-exclude }”. Lab creators are then offered the version before.
help-versions-life = An end-of-life date is a note for people. It stops nobody.
help-versions-download = To use an image in another program, select “{ ui-image-download }” and choose VHD, VHDX, qcow2, or raw.

## Costs

help-costs = Estimate the cost
help-costs-about = The “{ ui-costs }” page estimates what the gallery would cost in the cloud. Nothing is charged for what lies on this computer.
help-costs-replicas = Every replica of every version counts, so fewer regions and fewer old versions cost less. The page says which versions could go.
help-costs-prices = The published prices are used unless you select “{ ui-costs-edit }” and enter your own, with the day that you read them.

## Delete and clean up

help-delete = Delete versions and images, and clean up
help-delete-about = Delete versions that nobody needs to save space and cost. Labs that were made from them keep their disks.
help-delete-step-version = Open the image, choose the version, and select “{ ui-image-delete-version }”. The dialog says what lab creators are offered instead.
help-delete-step-image = When an image has no version left, select “{ ui-image-delete }”.
help-delete-step-collect = On the “{ ui-nav-gallery }” page, select “{ ui-gallery-collect }” to get the space back.
help-delete-note = A deleted version does not come back. Download it first if you may need it again.
help-delete-lab = To delete a lab, go to its “{ ui-nav-lab-settings }” page. Its template’s disk and its machines go with it; images that were exported from it stay. Export the template first if you want to keep it.

## Roles

help-roles = Work with roles
help-roles-about = Who may do what is decided on the “{ ui-nav-members }” page:
help-roles-owner = “{ model-role-owner }” does everything and decides who belongs to the account.
help-roles-contributor = “{ model-role-contributor }” does everything else in the account and its labs.
help-roles-creator = “{ model-role-lab-creator }” creates labs, runs them, and exports their templates.
help-roles-lab-owner = “{ model-role-lab-owner }” runs the labs that are theirs. “{ model-role-reader }” looks at everything and changes nothing.
help-roles-act = There is no sign-in on this computer. At the top of the window, choose as whom you act; a command that the role does not allow says so.

## Settings of an account and of labs

help-settings = Change settings and policies
help-settings-about = On the account’s “{ ui-nav-account-settings }” page, decide where labs are created and what new labs begin with. On a lab’s “{ ui-nav-lab-settings }” page, change its owner and its policies.
help-settings-save = What you change there counts once you select “{ ui-save }”. Until then it is kept as a draft while you look at other pages, and the menu marks the page.
help-settings-undo = Most changes can be undone: select “{ ui-undo-button }” in the message that follows, or in the “{ ui-edit }” menu.

## Workspaces and jobs

help-workspace = Workspaces and jobs
help-workspace-about = A workspace is a folder with a lab account, its labs, and their disks. Everything is saved at once. Choose another one in the “{ ui-file }” menu.
help-workspace-jobs = Exports, uploads, and copies run as jobs. Select “{ ui-jobs }” at the top to see them, to cancel one, or to retry one that failed.
help-workspace-resume = You can close the program at any time. Jobs that were running are resumed at the next start, and what they had stored is used.
help-workspace-locked = If another window works in the workspace, you can open it for reading only.
help-workspace-lost = If a workspace cannot be opened, nothing in it is overwritten. The message says what happened, and offers the backup if there is a good one.

## The pictures of the documentation

help-pictures = Make the pictures of the documentation
help-pictures-about = The “{ ui-pictures }” page makes the pictures of the how-to articles: it plays every scene on the real window, in the languages that you choose.
help-pictures-step-choose = Choose language, theme, scale, and site. Under “{ ui-pictures-folder }”, name the folder that the pictures are written to.
help-pictures-step-build = Select “{ ui-pictures-build }” to make all pictures. To make those of one scene, use the menu beside it.
help-pictures-step-check = When something has changed, select “{ ui-pictures-check }”. It makes the pictures anew, compares them with the accepted ones, and writes nothing.
help-pictures-step-accept = Look at what has changed, then select “{ ui-pictures-accept }”. From then on, a check compares with these pictures.
help-pictures-window = To save a picture of another page, go there and select “{ ui-photo }” in the “{ ui-file }” menu.

## Keyboard

help-keyboard = Use the keyboard
help-keyboard-move = Tab and Shift+Tab move between controls, and the arrow keys within lists, menus, and choices.
help-keyboard-press = Space or Enter presses what has the focus. In a dialog, Enter in a text field confirms, and Esc closes; what you typed is kept for the next time.
help-keyboard-shortcuts = Menus show their shortcuts. F1 opens this help, Ctrl+Z undoes the last change, and Ctrl+Y does it again. On a Mac, use Cmd instead of Ctrl.
help-keyboard-disabled = A command that is not available stays reachable and says why.
