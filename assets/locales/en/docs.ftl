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

## Articles

# $name: what was asked for. $names: the names of the articles that there are
docs-article-unknown = There is no article “{ $name }”. These are there: { $names }.
# $problem: “line 3, column 7: the entry …”
docs-article-syntax = The article “{ $name }” cannot be read: { $problem }. Nothing was written. Correct its file and try again.
# $id: a message's name
docs-article-message = The article “{ $name }” names the message “{ $id }” in line { $line }, column { $column }, and there is no such message. Nothing was written. Correct its file and try again.
