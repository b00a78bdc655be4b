### Pictures of the window, and of its documentation.

ui-photo = Save picture of this page…
ui-photo-title = Save picture of this page
ui-photo-failed = The picture was not saved
ui-photo-saved = The picture is saved: { $path }
ui-photo-nobody = This window cannot save pictures.

ui-pick-pictures = Choose a folder for the pictures
ui-pictures = Documentation pictures
ui-pictures-about = The pictures of the how-to articles: scenes that are played on the real window, in every language.
ui-pictures-build = Build
ui-pictures-build-hint = Makes every picture that is listed and writes it into the folder.
ui-pictures-check = Check
ui-pictures-check-hint = Makes every picture that is listed anew and compares it with the accepted one. Writes nothing.
ui-pictures-accept = Accept…
ui-pictures-accept-nothing = Every picture is as it was accepted.
ui-pictures-accept-unseen = Check first: it shows what would be accepted.
ui-pictures-busy = Other work on the pictures is going on. Wait until it has ended, or cancel it.
ui-pictures-listing = Listing the pictures
ui-pictures-unlisted = The pictures cannot be listed
ui-pictures-none = No scenes
ui-pictures-none-text = There is no scene that a picture could be made of.
ui-pictures-languages = All languages
ui-pictures-both = Light and dark
# How large pictures are drawn.
ui-pictures-scale = Scale
# A field: the site that the pictures are for, with its rules, such as ms-learn.
ui-pictures-preset = For the site
ui-pictures-folder = Folder
ui-pictures-folder-help = Leave it empty for the usual folder.
ui-pictures-relative = Give the whole path of the folder.
ui-pictures-building = Building pictures
ui-pictures-checking = Checking pictures
ui-pictures-accepting = Accepting pictures
# Below the bar of work that goes on.
ui-pictures-progress = { $done } of { $all } pictures
ui-pictures-stopping = It is being stopped already. Nothing is left half written.
ui-pictures-not-built = The pictures were not built
ui-pictures-would-differ = In { $folder }, these pictures would not be as they were accepted: { $files }. Nothing was changed. “{ ui-pictures-check }” shows the differences, and “{ ui-pictures-accept }” accepts the new pictures.
ui-pictures-not-checked = The pictures were not checked
ui-pictures-not-accepted = The pictures were not accepted
# How a picture stands: as it was accepted; it lies there and was never accepted; never made; other than it would be made now; its file is gone; its scene cannot be played.
ui-pictures-as-accepted = Accepted
ui-pictures-made = Made
ui-pictures-not-made = Not made
ui-pictures-changed = Changed
ui-pictures-missing = Missing
ui-pictures-fails = Fails
# Some of several pictures; $state: one of the words above.
ui-pictures-some = { $state }: { $count }
# A button; $scene: a name such as export-to-shared-image-gallery-dialog.
ui-pictures-more = More about { $scene }
ui-pictures-open = Show the picture
ui-pictures-scene-build = Build this scene
ui-pictures-scene-check = Check this scene
ui-pictures-scene-accept = Accept this scene…
# A choice among pictures in several languages.
ui-pictures-which = Picture of
ui-pictures-picture = Picture
ui-pictures-before = Before
ui-pictures-after = After
ui-pictures-difference = Difference
ui-pictures-alt = Alternative text
ui-pictures-copy = Copy alternative text
ui-pictures-copied = The alternative text is copied.
ui-pictures-close = Close
ui-pictures-loading = Loading the picture
# A button: from now on the pictures are compared with this.
ui-pictures-accept-do = Accept
ui-pictures-orphans-text = They stay where they are until they are removed: { $files }
ui-pictures-built = { $count ->
    [one] 1 picture is in { $folder }
   *[other] { $count } pictures are in { $folder }
}
ui-pictures-good = { $count ->
    [one] The picture is as it was accepted, and good
   *[other] All { $count } pictures are as they were accepted, and good
}
ui-pictures-differ = { $count ->
    [one] 1 of { $all } pictures needs a look
   *[other] { $count } of { $all } pictures need a look
}
ui-pictures-accepted = { $count ->
    [one] 1 picture is accepted
   *[other] { $count } pictures are accepted
}
ui-pictures-accept-title = { $count ->
    [one] Accept 1 picture?
   *[other] Accept { $count } pictures?
}
ui-pictures-accept-text = { $count ->
    [one] It is written to { $folder }, and from then on a check compares with it.
   *[other] They are written to { $folder }, and from then on a check compares with them.
}
ui-pictures-orphans = { $count ->
    [one] 1 picture in the folder is made by no scene any more
   *[other] { $count } pictures in the folder are made by no scene any more
}
