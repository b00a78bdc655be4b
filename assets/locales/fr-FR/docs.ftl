### Images de la documentation.

docs-picture-fault = L’image n’a pas pu être dessinée : { $problem }. Il s’agit d’une erreur du programme ; il ne manque rien d’autre que l’image. Veuillez la signaler.
docs-picture-size = Une image de { $width } sur { $height } pixels ne peut pas être dessinée. Chaque côté doit compter entre 1 et { $side } pixels, et l’image { $pixels } au maximum. Choisissez une autre taille ou une autre échelle.
docs-encode-gif-size = Un GIF peut compter au maximum { $side } pixels par côté, et cette image en compte { $width } sur { $height }. Choisissez une taille ou une échelle plus petite, ou enregistrez l’animation au format APNG.
docs-encode-text = Le texte « { $keyword } » d’une image ne doit contenir aucun caractère nul et occuper au maximum { $most }. Raccourcissez-le.
docs-read-file-size = Ce fichier image occupe { $size }, et { $most } au maximum sont lus. Générez de nouveau l’image.
docs-read-size = Ce fichier image compte { $width } sur { $height } pixels. Les fichiers lus comptent au maximum { $side } pixels par côté et { $pixels } au total. Générez de nouveau l’image.
docs-read-broken = Ce fichier n’est pas une image PNG lisible : { $problem }. Générez de nouveau l’image.

## Articles

docs-article-unknown = Il n’y a pas d’article « { $name } ». Les articles disponibles sont : { $names }.
docs-article-syntax = L’article « { $name } » ne peut pas être lu : { $problem }. Rien n’a été écrit. Corrigez son fichier et réessayez.
docs-article-message = L’article « { $name } » nomme à la ligne { $line }, colonne { $column } le message « { $id } », qui n’existe pas. Rien n’a été écrit. Corrigez son fichier et réessayez.
