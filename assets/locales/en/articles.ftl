# The how-to articles, where the help does not say the same already, and the alternative texts of their pictures.
#
# For translators: write as Microsoft Learn does. What stands in braces, such as { ui-file }, is a label of the
# interface in your language: keep it, and put your own quotation marks around it. Articles print it in bold instead.

article-next = Next steps
article-prerequisites = Prerequisites

## How to use a shared image gallery

article-use = Use a shared image gallery
# For lists and search engines.
article-use-description = Save the template of a lab as an image in the shared image gallery, follow the export, and create other labs from the image.
article-use-about = This article shows how an instructor saves a template virtual machine as an image in the shared image gallery, and how others create their labs from it.
article-scenarios = Scenarios
article-scenarios-about = A shared image gallery helps in two situations:
article-scenario-export = An instructor prepares the template of a lab once and exports it. Other lab creators choose the image for their own labs and need not install anything again.
article-scenario-upload = An admin uploads a disk that was made outside any lab. Lab creators choose it like every other image of the gallery.
article-states = Labs can be created from generalized images as well as from specialized ones.
# $article: a link, whose text is the title of the article
article-use-need-gallery = A gallery is attached to the lab account. For the steps, see { $article }.
article-use-need-role = You act as the owner of the lab or as an admin of the lab account. At the top of the window, choose the member that you act as.
article-use-step-done = When the message says that the image is in the gallery, select “{ ui-bar-create-lab }” to go on with a new lab, or “{ ui-bar-show-in-gallery }” to see its versions and replicas.
# $article: a link, whose text is the title of the article
article-use-upload = An image does not have to come from a lab: an admin can upload disk files, too. For the steps, see { $article }.

## How to attach or detach a shared image gallery

article-attach = Attach or detach a shared image gallery
# For lists and search engines.
article-attach-description = Create a shared image gallery or attach one that exists, choose which of its images lab creators are offered, and detach it from the lab account again.
article-attach-about = This article shows how an admin gives a lab account its shared image gallery and takes it away again.
article-attach-role = Only those who act as “{ model-role-owner }” or “{ model-role-contributor }” can create, attach, and detach a gallery. At the top of the window, choose the member that you act as.
article-account = Create a lab account
article-account-step-open = In the “{ ui-file }” menu, select “{ ui-file-new }”.
article-account-step-fill = Under “{ ui-workspace-folder }”, enter the path of an empty folder. Then fill in “{ ui-account-name }” and “{ ui-your-name }”, and choose the “{ ui-account-region }”.
article-account-step-create = Select “{ ui-create }”.
article-account-after = A new lab account has no gallery yet. Go on with one of the next two sections.
article-create = Create a gallery
article-create-step-open = On the “{ ui-nav-gallery }” page, select “{ ui-gallery-create }”.
article-create-step-name = Under “{ ui-create-gallery-name }”, type a name. If colleagues should use the gallery, too, enter a folder on a share under “{ ui-create-gallery-folder }”.
article-create-step-copies = Under “{ ui-create-gallery-copies }”, choose “{ ui-create-gallery-shared }” to save space, or “{ ui-create-gallery-separate }” to keep damage to one replica away from the others. Then select “{ ui-create }”.
article-create-step-done = The gallery is created and attached to the lab account at once: the page marks it as “{ ui-gallery-attached }”. It has no images yet.
article-existing = Attach an existing gallery
article-existing-step-open = On the “{ ui-nav-gallery }” page, select “{ ui-gallery-attach }”.
article-existing-step-place = Under “{ ui-attach-gallery-place }”, enter the folder of the gallery or its address in an object store, or choose a gallery under “{ ui-attach-gallery-recent }”. Then select “{ ui-gallery-attach }”.
article-existing-step-done = The page now shows the gallery and its images.
article-detach = Detach a gallery
article-detach-about = When you detach a gallery, this is what happens to labs and images:
article-detach-step-open = On the “{ ui-nav-gallery }” page, select “{ ui-gallery-detach }”.
article-detach-step-confirm = Read what the dialog says, then select “{ ui-gallery-detach }”.

## Alternative texts: 40 to 150 characters, beginning with “Screenshot of” or “Screenshot that” and ending with a period

docs-alt-export-to-shared-image-gallery-button = Screenshot of the “{ ui-nav-template }” page with the button “{ ui-export-title }” highlighted on its toolbar.
docs-alt-export-to-shared-image-gallery-dialog = Screenshot of the dialog “{ ui-export-title }” with the name of the image and the button “{ ui-export-confirm }” highlighted.
docs-alt-exporting-image-in-progress = Screenshot of the “{ ui-nav-template }” page with the progress of the export highlighted above the template.
docs-alt-exporting-image-completed = Screenshot of the “{ ui-nav-template }” page, where the highlighted message says that the image is in the gallery.
docs-alt-use-shared-image = Screenshot of the step “{ ui-chooser-title }” with an image of the shared image gallery highlighted.
docs-alt-reexport-to-shared-image-gallery-dialog = Screenshot of the dialog “{ ui-export-title }” with the choice “{ ui-export-update }” highlighted.
docs-alt-new-lab-account = Screenshot of the dialog “{ ui-new-workspace }” with the name of the lab account and the button “{ ui-create }” highlighted.
docs-alt-new-shared-image-gallery-button = Screenshot of the “{ ui-nav-gallery }” page with the button “{ ui-gallery-create }” highlighted on its toolbar.
docs-alt-create-shared-image-gallery-window = Screenshot of the dialog “{ ui-create-gallery }” with the gallery name and the button “{ ui-create }” highlighted.
docs-alt-image-gallery-in-list = Screenshot of the “{ ui-nav-gallery }” page with the name of the new gallery highlighted, which is marked as “{ ui-gallery-attached }”.
docs-alt-sig-attach-button = Screenshot of the “{ ui-nav-gallery }” page with the button “{ ui-gallery-attach }” highlighted on its toolbar.
docs-alt-select-image-gallery = Screenshot of the dialog “{ ui-attach-gallery }” with the gallery’s place and the button “{ ui-gallery-attach }” highlighted.
docs-alt-my-gallery-in-list = Screenshot of the “{ ui-nav-gallery }” page with the attached gallery highlighted above the list of its images.
docs-alt-enable-images = Screenshot of the “{ ui-nav-gallery }” page with the button “{ ui-gallery-enable }” highlighted above the list.
docs-alt-detach = Screenshot of the dialog that asks before a gallery is detached, with the button “{ ui-gallery-detach }” highlighted.
docs-alt-template-exporting = Screenshot of the “{ ui-nav-template }” page while the template is exported, with the progress in every region.

## What labs in pictures say of themselves

docs-stage-python = First steps in Python: notebooks, sample data and the editor, ready to use.
docs-stage-data-science = Data sets and notebooks for the second term.
docs-stage-networks = Packet captures and small servers for the network course.
