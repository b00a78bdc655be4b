# Les articles pratiques, là où l’aide ne dit pas déjà la même chose, et les textes de remplacement de leurs images.
#
# Pour la traduction : ce qui est entre accolades, comme { ui-file }, est un libellé de l’interface. Il reste entre
# guillemets ; les articles l’affichent en gras.

article-next = Étapes suivantes
article-prerequisites = Prérequis

## Utiliser une galerie

article-use = Utiliser une galerie d’images partagées
article-use-description = Enregistrez le modèle d’un labo en tant qu’image dans la galerie d’images partagées, suivez l’exportation et créez d’autres labos à partir de l’image.
article-use-about = Cet article explique comment un formateur enregistre une machine virtuelle modèle en tant qu’image dans la galerie d’images partagées, et comment d’autres personnes créent leurs labos à partir de celle-ci.
article-scenarios = Scénarios
article-scenarios-about = Une galerie d’images partagées est utile dans deux situations :
article-scenario-export = Un formateur prépare une seule fois le modèle d’un labo et l’exporte. Les autres créateurs de labo choisissent l’image pour leurs propres labos, sans avoir à réinstaller quoi que ce soit.
article-scenario-upload = Un administrateur charge un disque créé en dehors de tout labo. Les créateurs de labo le choisissent comme n’importe quelle autre image de la galerie.
article-states = Des labos peuvent être créés aussi bien à partir d’images généralisées que d’images spécialisées.
article-use-need-gallery = Une galerie est attachée au compte de labo. Pour connaître la procédure, consultez { $article }.
article-use-need-role = Vous agissez en tant que propriétaire du labo ou administrateur du compte de labo. En haut de la fenêtre, choisissez au nom de qui vous agissez.
article-use-step-done = Lorsque le message indique que l’image est dans la galerie, sélectionnez « { ui-bar-create-lab } » pour continuer avec un nouveau labo, ou « { ui-bar-show-in-gallery } » pour voir ses versions et ses réplicas.
article-use-upload = Une image ne provient pas forcément d’un labo : un administrateur peut aussi charger des fichiers de disque. Pour connaître la procédure, consultez { $article }.

## Attacher ou détacher une galerie

article-attach = Attacher ou détacher une galerie d’images partagées
article-attach-description = Créez une galerie d’images partagées ou attachez une galerie existante, choisissez les images proposées aux créateurs de labo et détachez la galerie du compte de labo.
article-attach-about = Cet article explique comment un administrateur attache une galerie d’images partagées à un compte de labo et l’en détache.
article-attach-role = Seules les personnes qui agissent en tant que « { model-role-owner } » ou « { model-role-contributor } » peuvent créer, attacher et détacher une galerie. En haut de la fenêtre, choisissez au nom de qui vous agissez.
article-account = Créer un compte de labo
article-account-step-open = Dans le menu « { ui-file } », sélectionnez « { ui-file-new } ».
article-account-step-fill = Sous « { ui-workspace-folder } », entrez le chemin d’un dossier vide. Renseignez ensuite « { ui-account-name } » et « { ui-your-name } », puis faites votre choix sous « { ui-account-region } ».
article-account-step-create = Sélectionnez « { ui-create } ».
article-account-after = Un nouveau compte de labo n’a pas encore de galerie. Continuez avec l’une des deux sections suivantes.
article-create = Créer une galerie
article-create-step-open = Dans la page « { ui-nav-gallery } », sélectionnez « { ui-gallery-create } ».
article-create-step-name = Sous « { ui-create-gallery-name } », entrez un nom. Si vos collègues doivent aussi utiliser la galerie, entrez un dossier situé sur un partage sous « { ui-create-gallery-folder } ».
article-create-step-copies = Sous « { ui-create-gallery-copies } », choisissez « { ui-create-gallery-shared } » pour économiser de l’espace, ou « { ui-create-gallery-separate } » pour que les dommages subis par un réplica n’atteignent pas les autres. Sélectionnez ensuite « { ui-create } ».
article-create-step-done = La galerie est créée et aussitôt attachée au compte de labo : la page l’indique par « { ui-gallery-attached } ». Elle ne contient pas encore d’images.
article-existing = Attacher une galerie existante
article-existing-step-open = Dans la page « { ui-nav-gallery } », sélectionnez « { ui-gallery-attach } ».
article-existing-step-place = Sous « { ui-attach-gallery-place } », entrez le dossier de la galerie ou son adresse dans un magasin d’objets, ou choisissez une galerie sous « { ui-attach-gallery-recent } ». Sélectionnez ensuite « { ui-gallery-attach } ».
article-existing-step-done = La page affiche maintenant la galerie et ses images.
article-detach = Détacher une galerie
article-detach-about = Lorsque vous détachez une galerie, voici ce qui change pour les labos et les images :
article-detach-step-open = Dans la page « { ui-nav-gallery } », sélectionnez « { ui-gallery-detach } ».
article-detach-step-confirm = Lisez le texte de la boîte de dialogue, puis sélectionnez « { ui-gallery-detach } ».

## Textes de remplacement : de 40 à 150 caractères, avec « Capture d’écran » au début et un point à la fin

docs-alt-export-to-shared-image-gallery-button = Capture d’écran de la page « { ui-nav-template } » avec le bouton « { ui-export-title } » mis en évidence dans la barre d’outils.
docs-alt-export-to-shared-image-gallery-dialog = Capture d’écran de la boîte de dialogue « { ui-export-title } » avec le nom de l’image et « { ui-export-confirm } » mis en évidence.
docs-alt-exporting-image-in-progress = Capture d’écran de la page « { ui-nav-template } » avec la progression de l’exportation mise en évidence au-dessus du modèle.
docs-alt-exporting-image-completed = Capture d’écran de la page « { ui-nav-template } » avec le message mis en évidence indiquant que l’image est dans la galerie.
docs-alt-use-shared-image = Capture d’écran de l’étape « { ui-chooser-title } » avec une image de la galerie d’images partagées mise en évidence.
docs-alt-reexport-to-shared-image-gallery-dialog = Capture d’écran de la boîte de dialogue « { ui-export-title } » avec le choix « { ui-export-update } » mis en évidence.
docs-alt-new-lab-account = Capture d’écran de la boîte de dialogue « { ui-new-workspace } » avec le nom du compte de labo et « { ui-create } » mis en évidence.
docs-alt-new-shared-image-gallery-button = Capture d’écran de la page « { ui-nav-gallery } » avec le bouton « { ui-gallery-create } » mis en évidence dans la barre d’outils.
docs-alt-create-shared-image-gallery-window = Capture d’écran de la boîte de dialogue « { ui-create-gallery } » avec le nom de la galerie et « { ui-create } » mis en évidence.
docs-alt-image-gallery-in-list = Capture d’écran de la page « { ui-nav-gallery } » avec le nom de la nouvelle galerie mis en évidence, marqué « { ui-gallery-attached } ».
docs-alt-sig-attach-button = Capture d’écran de la page « { ui-nav-gallery } » avec le bouton « { ui-gallery-attach } » mis en évidence dans la barre d’outils.
docs-alt-select-image-gallery = Capture d’écran de la boîte de dialogue « { ui-attach-gallery } » avec l’adresse et « { ui-gallery-attach } » mis en évidence.
docs-alt-my-gallery-in-list = Capture d’écran de la page « { ui-nav-gallery } » avec la galerie attachée mise en évidence au-dessus de la liste de ses images.
docs-alt-enable-images = Capture d’écran de la page « { ui-nav-gallery } » avec « { ui-gallery-enable } » mis en évidence au-dessus de la liste.
docs-alt-detach = Capture d’écran de la confirmation demandée avant de détacher une galerie, avec le bouton « { ui-gallery-detach } » mis en évidence.
docs-alt-template-exporting = Capture d’écran de la page « { ui-nav-template } » pendant l’exportation du modèle, avec la progression dans chaque région.

## Descriptions des labos sur les images

docs-stage-python = Premiers pas en Python : notebooks, exemples de données et éditeur, prêts à l’emploi.
docs-stage-data-science = Jeux de données et notebooks pour le second semestre.
docs-stage-networks = Captures de paquets et petits serveurs pour le cours de réseaux.
