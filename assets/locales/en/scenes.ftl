# Scenes of documentation pictures: reading them, playing them, and what cannot be read on a picture.
# $target, $there and $found name things on screen as a scene file does; the docs-play- lines end the docs-play-failed ones.

docs-file = { $path } could not be read: { $cause }. Check that it is there and that you may read it.
docs-no-scenes = { $path } has no scenes: there is no such folder, or no RON file in its “scenes/ARTICLE” or “stages”. Check the name, or put them there.
docs-unreadable = { $file } cannot be read ({ $problem }). Correct the file, then try again.
docs-no-scene = There is no scene “{ $name }”. There are: { $valid }.
docs-no-article = No scenes belong to an article “{ $name }”. The articles with scenes are: { $valid }.
docs-no-stage = { $file } begins on a stage “{ $name }”, which is not there. There are: { $valid }.
docs-no-message = { $file } names the message “{ $name }”, which no language file has. Most like it are: { $valid }.
docs-no-key = { $file } names a key “{ $name }”, which no keyboard has. There are: { $valid }.
docs-no-language = There is no language “{ $name }”. There are: { $valid }.
docs-no-alt = { $file } says nothing to those who cannot see the picture. Write what it shows into the file, for each language that is built: alt_text: {"{"} "en": "…" {"}"}
# Ends docs-play-failed. $valid: the tags of languages, $lang: the tag of the language that lacks
docs-no-alt-lang = its alt_text has words in { $valid } only. Write them in this language, too, or in English: alt_text: {"{"} "{ $lang }": "…" {"}"}
docs-bad-target = { $file } looks for { $target }: give either a message or a text, or at least a role.
docs-bad-number = { $file } has the number { $number } where one from { $least } to { $most } belongs.
docs-play-failed = The picture of the scene “{ $scene }” ({ $lang }) could not be made: { $problem }
docs-play-step-failed = Step { $step } of the scene “{ $scene }” ({ $lang }) could not be done: { $problem }
docs-play-wait = what it waits for does not come. No work is under way, or it is further already.
docs-not-on-stage = it asks for something that the scene's stage does not have, such as a file dialog. Add it to the stage, or take another way.
docs-play-no-dialog = no dialog is open that could be shown.
docs-play-empty = the part that is to be shown lies outside the window.
docs-play-already = { $target } is so already; a step that changes nothing proves nothing.
docs-play-nowhere = { $target } is not on screen. There is: { $there }.
docs-play-several = { $target } can mean several things: { $found }. Add a role, or what it lies within.
docs-play-disabled = { $target } cannot be used now.
docs-play-unseen = { $target } cannot be brought into sight in this window. In a larger one it would be: size: ({ $width }, { $height }).
docs-play-outside = { $target } is on screen, but not in the part that is shown. Choose another crop, or point at something else.
docs-play-covered = { $target } is covered by something else, such as a dialog. Close that first.
docs-fault-over = “{ $text }” lies over “{ $other }”
docs-fault-shortened = “{ $text }” is shortened
docs-fault-cut = “{ $text }” is cut off
docs-fault-glyphs = “{ $text }” has characters that no typeface draws: { $characters }
docs-fault-nameless = a control has no name: { $control }
