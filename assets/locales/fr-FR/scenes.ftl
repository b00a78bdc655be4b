### Les scènes des images de la documentation.

docs-file = Impossible de lire { $path } : { $cause }. Vérifiez qu’il existe et que vous avez le droit de le lire.
docs-unreadable = Impossible de lire { $file } ({ $problem }). Corrigez le fichier, puis réessayez.
docs-no-scene = Il n’existe pas de scène « { $name } ». Les scènes disponibles sont : { $valid }.
docs-no-article = Aucune scène n’appartient à un article « { $name } ». Les articles qui ont des scènes sont : { $valid }.
docs-no-stage = { $file } commence dans le décor « { $name } », qui n’existe pas. Les décors disponibles sont : { $valid }.
docs-no-message = { $file } nomme le message « { $name } », qu’aucun fichier de langue ne contient. Les plus proches sont : { $valid }.
docs-no-key = { $file } nomme la touche « { $name } », qu’aucun clavier ne possède. Les touches possibles sont : { $valid }.
docs-bad-target = { $file } cherche { $target } : indiquez soit un message, soit un texte, ou au moins un rôle.
docs-bad-number = { $file } contient le nombre { $number } là où il faut un nombre de { $least } à { $most }.
docs-play-failed = L’image de la scène « { $scene } » ({ $lang }) n’a pas pu être créée : { $problem }
docs-play-step-failed = L’étape { $step } de la scène « { $scene } » ({ $lang }) n’a pas pu être exécutée : { $problem }
docs-play-wait = ce qui est attendu n’arrive pas. Aucun travail n’est en cours, ou il est déjà plus avancé.
docs-not-on-stage = elle demande quelque chose que le décor de la scène n’a pas, comme une boîte de dialogue de fichiers. Ajoutez-le au décor ou choisissez un autre chemin.
docs-play-no-dialog = aucune boîte de dialogue à montrer n’est ouverte.
docs-play-empty = la partie à montrer se trouve hors de la fenêtre.
docs-play-already = { $target } est déjà ainsi ; une étape qui ne change rien ne prouve rien.
docs-play-nowhere = { $target } n’est pas à l’écran. On y trouve : { $there }.
docs-play-several = { $target } peut désigner plusieurs éléments : { $found }. Ajoutez un rôle, ou l’élément qui le contient.
docs-play-disabled = { $target } n’est pas utilisable pour le moment.
docs-play-unseen = { $target } ne peut pas être rendu visible.
docs-play-covered = { $target } est masqué par autre chose, comme une boîte de dialogue. Fermez-la d’abord.
docs-fault-over = « { $text } » se superpose à « { $other } »
docs-fault-shortened = « { $text } » est abrégé
docs-fault-cut = « { $text } » est coupé
docs-fault-glyphs = « { $text } » contient des caractères qu’aucune police ne dessine : { $characters }
docs-fault-nameless = un contrôle n’a pas de nom : { $control }
