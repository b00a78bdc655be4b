# Sets of documentation pictures: what was accepted, and what changed since.
# $path and $folder are paths, $file is the path of a picture in its set; $problem and $cause are sentences of their own.

docs-manifest-read = { $path } could not be read: { $cause }. It says which pictures were accepted, and nothing was changed. Check the disk or the connection, then try again.
docs-manifest-write = { $path } could not be written: { $cause }. It says which pictures were accepted, and is as it was before. Check the disk or the right to write there, then try again.
docs-manifest-syntax = { $path } cannot be read ({ $problem }). It says which pictures were accepted, and was left as it is. Take it back from your version control, or remove it and accept the pictures anew.
docs-manifest-newer = { $path } was written by a newer Lab Gallery: its form has number { $found }, and this version knows forms up to { $known }. Nothing was changed. Use the newer version.
docs-write-failed = { $path } cannot be written: { $cause }. Nothing was changed. Choose another folder, or ask for the right to write there.
docs-write-folder = There is a folder in the place of the file { $path }. Nothing was changed. Move it away, or choose another folder for the pictures.
docs-write-file = { $path } is a file, and a folder for the pictures belongs there. Nothing was changed. Move it away, or choose another folder.
docs-write-stopped = Stopped. Nothing was changed.
# What is not good in a picture of a set: the sentence stands behind the picture's path and a colon.
# $widgets: the docs-touched- lines, in a row. $count is a number of pixels; $width and the like are numbers of pixels, too
docs-check-changed = { $count ->
    [0] the picture is not the accepted one: { $widgets }
    [one] { $count } pixel is not as it was accepted: { $widgets }
   *[other] { $count } pixels are not as they were accepted: { $widgets }
}
docs-check-resized = the picture has { $width } x { $height } pixels, and the accepted one { $old-width } x { $old-height }: { $widgets }
docs-check-altered = the file is not the accepted picture; it was changed by something else than “docs bless”
docs-check-altered-at = the file is not the accepted picture: { $count ->
    [one] 1 pixel was
   *[other] { $count } pixels were
} changed by something else than “docs bless”, at x { $left }, y { $top }, { $width } x { $height } pixels
docs-check-alt = the alternative text is not the accepted one
docs-check-missing = the file of the accepted picture is missing
docs-check-new = the picture was not accepted yet
docs-check-orphan = no scene makes this picture any more
docs-check-mail = “{ $text }” looks like somebody's e-mail address; use one of contoso.com, fabrikam.com or example.com
docs-check-phone = “{ $text }” looks like somebody's telephone number; use one such as (425) 555-0100
docs-check-address = “{ $text }” looks like the address of a real machine; use one such as 192.0.2.1, 198.51.100.1 or 203.0.113.1
docs-check-home = “{ $text }” looks like the home folder of a person; use one such as /home/student
docs-check-guid = “{ $text }” looks like a real identifier; use one such as 00000000-0000-0000-0000-000000000000
# A widget that a change is about. $role is what kind of thing it is, in English; $name its name; $count a number of pixels
docs-touched-pixels = { $count ->
    [one] { $role } “{ $name }” ({ $count } pixel)
   *[other] { $role } “{ $name }” ({ $count } pixels)
}
docs-touched-new = { $role } “{ $name }” (new)
docs-touched-gone = { $role } “{ $name }” (gone)
docs-touched-moved = { $role } “{ $name }” (moved)
docs-touched-renamed = { $role } “{ $name }” (was “{ $before }”)
docs-touched-nothing = nothing that has a name
# Why nothing came of a whole set. $files are paths of pictures
docs-set-make = { $count ->
    [one] A picture could not be made, and so nothing was written. Mend its scene, then try again.
   *[other] { $count } pictures could not be made, and so nothing was written. Mend their scenes, then try again.
}
docs-set-differs = { $count ->
    [one] { $folder } holds accepted pictures, and one would not be as it was accepted: { $files }. Nothing was changed. “docs check” shows the difference, and “docs bless” accepts it.
   *[other] { $folder } holds accepted pictures, and { $count } would not be as they were accepted: { $files }. Nothing was changed. “docs check” shows the differences, and “docs bless” accepts them.
}
docs-set-foreign = { $folder } holds files that are not as this program wrote them, in the places of new ones: { $files }. Nothing was changed. Keep what was changed by hand under other names, choose another folder, or replace them with “docs build --force”.
# A line about a picture: its path, and what is said of it
docs-flaw = { $file }: { $what }
# Above the pictures of a change: the accepted one, the new one, and what differs
docs-sheet-old = Accepted
docs-sheet-new = New
docs-sheet-difference = Difference
# What accepting did to a picture, behind its path
docs-blessed-new = new
docs-blessed-changed = changed: { $widgets }
docs-blessed-words = same pixels; what the file says of itself is new
docs-blessed-removed = removed
# Headings and cells of a table of scenes: one row a scene, one column a language
cli-docs-article = Article
cli-docs-scene = Scene
cli-docs-accepted = accepted
cli-docs-changed = changed
cli-docs-missing = missing
cli-docs-fails = fails
# $size is an amount of bytes, $time a duration
cli-docs-built = { $articles ->
    [0] { $pictures ->
        [one] { $pictures } picture
       *[other] { $pictures } pictures
    } ({ $size }) in { $folder }, in { $time }.
   *[other] { $pictures ->
        [one] { $pictures } picture
       *[other] { $pictures } pictures
    } and { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    } ({ $size }) in { $folder }, in { $time }.
}
cli-docs-blessed = { $count ->
    [0] Everything was accepted before: { $pictures } in { $file }.
   *[other] Accepted: { $count }. The set has { $pictures } now, see { $file }.
}
cli-docs-good = { $count ->
    [one] { $count } picture is as it was accepted, and good.
   *[other] All { $count } pictures are as they were accepted, and good.
}
cli-docs-bad = { $count ->
    [one] { $count } fault.
   *[other] { $count } faults, in { $pictures ->
        [one] { $pictures } picture
       *[other] { $pictures } pictures
    }.
}
cli-docs-report = The old picture, the new one and what differs, side by side: { $folder }
cli-docs-no-report = There is no place for the pictures of what differs. Name a folder with --report.
cli-docs-no-set = No accepted pictures are known: this folder belongs to no source checkout. Name the folder of the set with --out.
cli-docs-none = Nothing was accepted in { $folder } yet. “docs bless” accepts the pictures as they are now.
cli-docs-own-scenes = If these pictures are of scenes of your own, name their folder with --scenes.
# Before what is said of a picture that was written all the same
cli-docs-warning = warning: { $line }
# So far: a language is through
cli-docs-progress = { $lang }: { $done } of { $total } pictures
# $asked and $used are tags of languages
cli-docs-lang-near = There are no words in { $asked }; { $used } takes its place.
# $scenes are names of scenes
cli-docs-films = { $count ->
    [0] No film: none of these scenes has one. These have: { $scenes }
    [one] { $count } film is among them.
   *[other] { $count } films are among them.
}
cli-docs-explain-scene = A scene, in FOLDER/scenes/ARTICLE/NAME.ron:
cli-docs-explain-stages = Where it begins (stage):
cli-docs-explain-steps = What is done (steps):
cli-docs-explain-crop = What of the window is shown (crop):
cli-docs-explain-callouts = What is drawn on the picture (callouts):
cli-docs-explain-targets = How something on screen is named:
cli-docs-explain-roles = Roles (role):
cli-docs-explain-film = A film beside the picture (animation):
cli-docs-explain-more = “docs explain NAME” lists what is on screen at the end of a scene, or at the beginning of a stage, as a scene names it.
