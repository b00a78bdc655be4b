# Documentation pictures.
# $width, $height, $side and $pixels are numbers; $problem is what the program says about itself.

docs-picture-fault = The picture could not be drawn: { $problem }. This is a fault of the program, and nothing but the picture is missing. Please report it.
docs-picture-size = A picture of { $width } by { $height } pixels cannot be drawn. Each side must have between 1 and { $side } pixels, and the picture at most { $pixels }. Choose another size or scale.
