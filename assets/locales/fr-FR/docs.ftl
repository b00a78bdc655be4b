### Images de la documentation.

docs-picture-fault = L’image n’a pas pu être dessinée : { $problem }. Il s’agit d’une erreur du programme ; il ne manque rien d’autre que l’image. Veuillez la signaler.
docs-picture-size = Une image de { $width } sur { $height } pixels ne peut pas être dessinée. Chaque côté doit compter entre 1 et { $side } pixels, et l’image { $pixels } au maximum. Choisissez une autre taille ou une autre échelle.

## Articles

docs-article-unknown = Il n’y a pas d’article « { $name } ». Les articles disponibles sont : { $names }.
docs-article-syntax = L’article « { $name } » ne peut pas être lu : { $problem }. Rien n’a été écrit. Corrigez son fichier et réessayez.
docs-article-message = L’article « { $name } » nomme à la ligne { $line }, colonne { $column } le message « { $id } », qui n’existe pas. Rien n’a été écrit. Corrigez son fichier et réessayez.
