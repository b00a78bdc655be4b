### Images de la documentation.

docs-picture-fault = L’image n’a pas pu être dessinée : { $problem }. Il s’agit d’une erreur du programme ; il ne manque rien d’autre que l’image. Veuillez la signaler.
docs-picture-size = Une image de { $width } sur { $height } pixels ne peut pas être dessinée. Chaque côté doit compter entre 1 et { $side } pixels, et l’image { $pixels } au maximum. Choisissez une autre taille ou une autre échelle.
docs-encode-gif-size = Un GIF peut compter au maximum { $side } pixels par côté, et cette image en compte { $width } sur { $height }. Choisissez une taille ou une échelle plus petite, ou enregistrez l’animation au format APNG.
docs-encode-text = Le texte « { $keyword } » d’une image ne doit contenir aucun caractère nul et occuper au maximum { $most }. Raccourcissez-le.
docs-read-file-size = Ce fichier image occupe { $size }, et { $most } au maximum sont lus. Générez de nouveau l’image.
docs-read-size = Ce fichier image compte { $width } sur { $height } pixels. Les fichiers lus comptent au maximum { $side } pixels par côté et { $pixels } au total. Générez de nouveau l’image.
docs-read-broken = Ce fichier n’est pas une image PNG lisible : { $problem }. Générez de nouveau l’image.
docs-preset-unknown = Le profil « { $name } » n’existe pas. Profils disponibles : { $names }. Un profil personnel se désigne par son fichier, qui se termine par .ron.
docs-preset-file = Le profil { $path } ne peut pas être lu : { $cause }. Rien n’a été écrit. Vérifiez le nom et l’emplacement du fichier, puis réessayez.
docs-preset-syntax = Le profil « { $name } » ne peut pas être lu : { $problem }. Rien n’a été écrit. Corrigez son fichier et réessayez.
docs-preset-value = Dans le profil « { $name } », la valeur de { $entry } ne permet de créer aucune image. Rien n’a été écrit. Corrigez son fichier et réessayez.
docs-preset-width = L’image fait { $width } pixels de large, et le profil en autorise { $most }. Recadrez-la davantage, ou choisissez une fenêtre ou une échelle plus petite.
docs-preset-weight = Le fichier de l’image occupe { $size }, et le profil autorise { $most }. Recadrez l’image davantage, ou choisissez une échelle plus petite.
docs-preset-alt-short = Le texte de remplacement a une longueur de { $length }, et il faut au moins { $least } caractères. Dites ce que montre l’image et ce qui est mis en évidence.
docs-preset-alt-long = Le texte de remplacement a une longueur de { $length }, et { $most } caractères au maximum sont autorisés. Ne dites que ce qui compte pour l’étape.
docs-preset-alt-period = Le texte de remplacement ne se termine pas par un point. Écrivez-le comme une phrase.
docs-preset-alt-file = Le texte de remplacement nomme le fichier { $name }, ce qui n’apprend rien à qui ne voit pas l’image. Dites ce qu’elle montre.
docs-preset-alt-space = Le texte de remplacement est entouré d’espaces ou compte plusieurs lignes. Écrivez-le sur une seule ligne.
docs-preset-contrast = Les repères ne se détachent pas de ce qu’ils recouvrent : leur contraste est inférieur à 3 pour 1. Choisissez une autre couleur, ou désignez autre chose.

## Articles

docs-article-unknown = Il n’y a pas d’article « { $name } ». Les articles disponibles sont : { $names }.
docs-article-syntax = L’article « { $name } » ne peut pas être lu : { $problem }. Rien n’a été écrit. Corrigez son fichier et réessayez.
docs-article-message = L’article « { $name } » nomme à la ligne { $line }, colonne { $column } le message « { $id } », qui n’existe pas. Rien n’a été écrit. Corrigez son fichier et réessayez.
