# Documentation pictures.
# $width, $height, $side and $pixels are numbers; $problem is what the program says about itself.

docs-picture-fault = The picture could not be drawn: { $problem }. This is a fault of the program, and nothing but the picture is missing. Please report it.
docs-picture-size = A picture of { $width } by { $height } pixels cannot be drawn. Each side must have between 1 and { $side } pixels, and the picture at most { $pixels }. Choose another size or scale.

## Articles

# $name: what was asked for. $names: the names of the articles that there are
docs-article-unknown = There is no article “{ $name }”. These are there: { $names }.
# $problem: “line 3, column 7: the entry …”
docs-article-syntax = The article “{ $name }” cannot be read: { $problem }. Nothing was written. Correct its file and try again.
# $id: a message's name
docs-article-message = The article “{ $name }” names the message “{ $id }” in line { $line }, column { $column }, and there is no such message. Nothing was written. Correct its file and try again.
