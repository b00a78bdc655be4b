# Documentation pictures.
# $width, $height, $side and $pixels are numbers, $size and $most amounts of bytes with their unit; $problem is what the
# program says about itself; $keyword is a technical name in English.

docs-picture-fault = The picture could not be drawn: { $problem }. This is a fault of the program, and nothing but the picture is missing. Please report it.
docs-picture-size = A picture of { $width } by { $height } pixels cannot be drawn. Each side must have between 1 and { $side } pixels, and the picture at most { $pixels }. Choose another size or scale.
docs-encode-gif-size = A GIF can have at most { $side } pixels on each side, and this picture has { $width } by { $height }. Choose a smaller size or scale, or write the animation as APNG.
docs-encode-text = A picture’s text “{ $keyword }” must have no zero characters and at most { $most }. Shorten it.
docs-read-file-size = This picture file has { $size }, and at most { $most } are read. Build the picture again.
docs-read-size = This picture file has { $width } by { $height } pixels. Files with at most { $side } pixels on each side and { $pixels } in all are read. Build the picture again.
docs-read-broken = This is not a PNG picture that can be read: { $problem }. Build the picture again.
docs-preset-unknown = There is no preset “{ $name }”. These are there: { $names }. A preset of your own is named by its file, which ends in .ron.
docs-preset-file = The preset { $path } cannot be read: { $cause }. Nothing was written. Check the file’s name and place, then try again.
docs-preset-syntax = The preset “{ $name }” cannot be read: { $problem }. Nothing was written. Correct its file and try again.
docs-preset-value = No picture can be made with what the preset “{ $name }” has as { $entry }. Nothing was written. Correct its file and try again.
docs-preset-width = The picture is { $width } pixels wide, and the preset allows { $most }. Crop it more tightly, or choose a smaller window or scale.
docs-preset-weight = The picture’s file has { $size }, and the preset allows { $most }. Crop it more tightly, or choose a smaller scale.
docs-preset-alt-short = The alternative text has a length of { $length }, and at least { $least } characters are wanted. Say what the picture shows and what is highlighted.
docs-preset-alt-long = The alternative text has a length of { $length }, and at most { $most } characters are allowed. Say only what matters for the step.
docs-preset-alt-period = The alternative text does not end with a full stop. Write it as a sentence.
docs-preset-alt-file = The alternative text names the file { $name }, which tells nothing to those who cannot see the picture. Say what it shows.
docs-preset-alt-space = The alternative text has space around it or more than one line. Write it on one line.
docs-preset-contrast = The call-outs do not stand out from what they are drawn on: their contrast is below 3 to 1. Choose another colour for them, or point at something else.

## Articles

# $name: what was asked for. $names: the names of the articles that there are
docs-article-unknown = There is no article “{ $name }”. These are there: { $names }.
# $problem: “line 3, column 7: the entry …”
docs-article-syntax = The article “{ $name }” cannot be read: { $problem }. Nothing was written. Correct its file and try again.
# $id: a message's name
docs-article-message = The article “{ $name }” names the message “{ $id }” in line { $line }, column { $column }, and there is no such message. Nothing was written. Correct its file and try again.
