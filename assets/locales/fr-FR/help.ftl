### L’aide : de courtes procédures, affichées à côté de la page ou de la boîte de dialogue concernée, et reprises dans des articles.

help-title = Aide
help-open = Aide (F1)
help-close = Fermer l’aide
help-contents = Sommaire
help-search = Rechercher dans l’aide
help-no-match = Aucune section ne correspond. Recherchez un autre mot.
help-see-also = Voir aussi
help-note = Remarque

## Exporter un modèle

help-export = Exporter un modèle vers la galerie d’images partagées
help-export-about = Enregistrez le modèle d’un labo en tant qu’image pour que vous et vos collègues puissiez créer d’autres labos à partir de celle-ci. Un administrateur doit d’abord attacher une galerie au compte de labo.
help-export-step-stop = Dans la page « { ui-nav-template } » du labo, sélectionnez « { ui-template-stop } » si le modèle est en cours d’exécution.
help-export-step-open = Sélectionnez « { ui-export-title } ».
help-export-step-name = Sous « { ui-export-name } », entrez un nom. Si le labo a déjà une image, choisissez d’abord « { ui-export-new } ».
help-export-step-check = Vérifiez les régions et le coût estimé, puis sélectionnez « { ui-export-confirm } ».
help-export-step-follow = Suivez la progression dans la page. Vous pouvez consulter d’autres pages pendant ce temps : un message de réussite vous indique quand l’image est prête.
help-export-note = L’image est enregistrée avec l’état « { model-os-state-specialized } » : les comptes et les paramètres du modèle y restent. Communiquez le nom d’utilisateur et le mot de passe à toute personne qui crée un labo à partir de cette image.

## Mettre à jour une image

help-update = Mettre à jour une image
help-update-about = Lorsque vous avez modifié un modèle issu d’une image ou déjà exporté, enregistrez-le en tant que nouvelle version de cette image plutôt que comme une nouvelle image.
help-update-step-open = Dans la page « { ui-nav-template } », arrêtez le modèle et sélectionnez « { ui-export-title } ».
help-update-step-choose = Choisissez « { ui-export-update } ». S’il y a plusieurs images, choisissez celle qui convient sous « { ui-export-image } ».
help-update-step-confirm = Vérifiez le nouveau numéro de version, puis sélectionnez « { ui-export-confirm } ».
help-update-after = Les nouveaux labos sont créés à partir de la version la plus récente. Les labos existants conservent leurs disques, et les versions antérieures restent disponibles jusqu’à ce qu’un administrateur les supprime. Seul ce qui a changé occupe de l’espace supplémentaire.

## Créer un labo à partir d’une image

help-new-lab = Créer un labo à partir d’une image
help-new-lab-about = Commencez avec un modèle que quelqu’un a déjà préparé.
help-new-lab-step-open = Dans la page « { ui-nav-labs } », sélectionnez « { ui-labs-new } », entrez un nom et choisissez une taille de machine virtuelle.
help-new-lab-step-image = Sous « { ui-wizard-image } », sélectionnez « { ui-wizard-image-choose } », marquez une image de la galerie, puis sélectionnez « { ui-chooser-choose } ». Sélectionnez ensuite « { ui-wizard-next } ».
help-new-lab-step-credentials = Entrez le nom d’utilisateur et le mot de passe. Pour une image spécialisée, ce sont ceux du modèle d’origine. Sélectionnez ensuite « { ui-wizard-next } ».
help-new-lab-step-policies = Définissez le quota et l’arrêt automatique, puis sélectionnez « { ui-wizard-finish } ».
help-new-lab-step-wait = Attendez que le disque du modèle soit complet, puis démarrez le modèle et modifiez-le selon vos besoins.
help-new-lab-other = Un labo peut aussi partir d’un fichier de disque de cet ordinateur, ou d’une image de la Place de marché, dont le disque est vide au départ.

## Pourquoi une image n’est pas proposée

help-withheld = Déterminer pourquoi une image n’est pas proposée
help-withheld-about = La liste des images montre celles qui peuvent être utilisées pour ce labo. En dessous figurent les images qui ne peuvent pas l’être, avec la raison :
help-withheld-disabled = Un administrateur a désactivé l’image pour les créateurs de labo.
help-withheld-replica = La région du labo n’a pas encore de réplica complet. Attendez la fin de la réplication ou choisissez une autre localisation.
help-withheld-disk = Le disque est trop grand pour un labo, ou l’image a plusieurs disques.
help-withheld-excluded = Aucune version n’est proposée comme la plus récente, car toutes sont exclues.
help-withheld-none = Aucune galerie n’est attachée, ou la galerie ne peut pas être lue.
help-withheld-mend = Si vous agissez en tant qu’administrateur, des boutons à côté des raisons permettent de résoudre ce qui peut l’être immédiatement.

## Le modèle et ses machines

help-template = Préparer et publier un modèle
help-template-about = Toutes les machines d’un labo sont créées à partir de son modèle.
help-template-step-start = Sélectionnez « { ui-template-start } », puis « { ui-template-connect } », et installez ce dont le cours a besoin.
help-template-step-stop = Sélectionnez « { ui-template-stop } » lorsque vous avez terminé.
help-template-step-publish = Sélectionnez « { ui-template-publish } » et entrez le nombre de machines du labo. Elles sont répertoriées dans la page « { ui-nav-pool } ».
help-template-note = La publication est irréversible. Si vous publiez de nouveau, toutes les machines sont recréées, et ce que les étudiants y avaient enregistré est perdu.
help-template-disk = Pour utiliser un autre disque, sélectionnez « { ui-template-replace-disk } ». En cas d’oubli du mot de passe, démarrez le modèle et sélectionnez « { ui-template-reset-password } ».

## Galeries

help-gallery = Créer, attacher ou détacher une galerie
help-gallery-about = La galerie d’images partagées contient les images d’un compte de labo. Un compte n’a qu’une galerie à la fois ; plusieurs comptes peuvent utiliser la même galerie.
help-gallery-create = Pour commencer avec une galerie vide, accédez à « { ui-nav-gallery } », sélectionnez « { ui-gallery-create } » et entrez un nom. Choisissez un dossier sur un partage si vos collègues doivent aussi accéder à la galerie.
help-gallery-attach = Pour utiliser une galerie existante, sélectionnez « { ui-gallery-attach } » et indiquez son dossier ou son adresse dans un magasin d’objets.
help-gallery-detach = Pour en utiliser une autre, sélectionnez d’abord « { ui-gallery-detach } ». Les labos conservent leurs disques, et rien n’est supprimé dans la galerie : ses images ne sont simplement plus proposées.
help-gallery-verify = Pour vérifier que toutes les images sont intactes, sélectionnez « { ui-gallery-verify } ».

## Chargement

help-upload = Charger une image
help-upload-about = Ajoutez à la galerie un disque créé en dehors de tout labo : VHD, VHDX, qcow2 ou brut.
help-upload-step-open = Dans la page « { ui-nav-gallery } », sélectionnez « { ui-gallery-upload } ». Sous « { ui-chooser-path } », entrez le chemin du fichier, ou déposez le fichier sur la boîte de dialogue.
help-upload-step-system = Pour une nouvelle image, choisissez sous « { ui-chooser-os-type } » celui qui se trouve sur le disque, et sous « { ui-chooser-os-state } » s’il est généralisé ou spécialisé.
help-upload-step-name = Entrez un nom sous « { ui-export-name } », ou choisissez « { ui-upload-version } » et l’image sous « { ui-upload-image } ».
help-upload-step-confirm = Vérifiez les régions et le coût estimé, puis sélectionnez « { ui-upload-confirm } ».
help-upload-note = Généralisé signifie préparé pour un premier démarrage, sans comptes ni nom d’ordinateur. Spécialisé signifie tel qu’il était utilisé.

## Activer et désactiver

help-enable = Activer ou désactiver des images
help-enable-about = Les nouvelles images sont activées : elles sont proposées aux créateurs de labo. Désactivez celles qui ne doivent pas être utilisées ; les labos existants ne sont pas affectés.
help-enable-step-select = Dans la page « { ui-nav-gallery } », sélectionnez les images dans la liste.
help-enable-step-do = Sélectionnez « { ui-gallery-enable } » ou « { ui-gallery-disable } ».
help-enable-market = Les images sans disque propre se trouvent dans la page « { ui-nav-marketplace } » : sélectionnez-les, activez-les ou désactivez-les, puis sélectionnez « { ui-marketplace-apply } ».

## Versions et régions

help-versions = Comprendre les versions, les réplicas et les régions
help-versions-about = Une image a des versions, et chaque version a un réplica dans chaque région cible. Les labos sont créés à partir de la version la plus récente qui est prête dans leur région.
help-versions-geography = Une exportation est répliquée vers toutes les régions de la zone géographique du labo, car un labo peut être créé dans n’importe laquelle d’entre elles.
help-versions-regions = Pour modifier cela, ouvrez l’image et sélectionnez « { ui-image-regions-edit } ». La copie vers une région ajoutée commence immédiatement.
help-versions-exclude = Pour retenir une version, modifiez-la et choisissez « { ui-image-exclude } ». La version précédente est alors proposée aux créateurs de labo.
help-versions-life = Une date de fin de vie est une simple indication. Elle n’empêche aucune utilisation.
help-versions-download = Pour utiliser une image dans un autre programme, sélectionnez « { ui-image-download } » et choisissez VHD, VHDX, qcow2 ou brut.

## Coûts

help-costs = Estimer les coûts
help-costs-about = La page « { ui-costs } » estime ce que la galerie coûterait dans le cloud. Rien n’est facturé pour ce qui se trouve sur cet ordinateur.
help-costs-replicas = Chaque réplica de chaque version compte : moins de régions et moins d’anciennes versions coûtent donc moins cher. La page indique les versions dont vous pourriez vous passer.
help-costs-prices = Les prix publiés s’appliquent, sauf si vous sélectionnez « { ui-costs-edit } » et entrez les vôtres, avec le jour où vous les avez relevés.

## Supprimer et nettoyer

help-delete = Supprimer des versions et des images, et nettoyer la galerie
help-delete-about = Supprimez les versions dont personne n’a besoin pour réduire l’espace occupé et les coûts. Les labos créés à partir de ces versions conservent leurs disques.
help-delete-step-version = Ouvrez l’image, choisissez la version et sélectionnez « { ui-image-delete-version } ». La boîte de dialogue indique ce qui sera proposé à la place aux créateurs de labo.
help-delete-step-image = Lorsqu’une image n’a plus aucune version, sélectionnez « { ui-image-delete } ».
help-delete-step-collect = Dans la page « { ui-nav-gallery } », sélectionnez « { ui-gallery-collect } » pour libérer l’espace.
help-delete-note = Une version supprimée ne peut pas être récupérée. Téléchargez-la d’abord si vous risquez d’en avoir encore besoin.
help-delete-lab = Pour supprimer un labo, accédez à sa page « { ui-nav-lab-settings } ». Le disque de son modèle et ses machines disparaissent avec lui ; les images qui en ont été exportées restent. Exportez d’abord le modèle si vous souhaitez le conserver.

## Rôles

help-roles = Utiliser les rôles
help-roles-about = Ce que chacun peut faire se décide dans la page « { ui-nav-members } » :
help-roles-owner = « { model-role-owner } » peut tout faire et décide qui fait partie du compte.
help-roles-contributor = « { model-role-contributor } » peut faire tout le reste dans le compte et ses labos.
help-roles-creator = « { model-role-lab-creator } » crée des labos, les gère et exporte leurs modèles.
help-roles-lab-owner = « { model-role-lab-owner } » gère ses propres labos. « { model-role-reader } » peut tout voir et ne modifie rien.
help-roles-act = Il n’y a pas de connexion sur cet ordinateur. En haut de la fenêtre, choisissez au nom de qui vous agissez ; une commande que le rôle n’autorise pas le signale.

## Paramètres d’un compte et des labos

help-settings = Modifier les paramètres et les stratégies
help-settings-about = Dans la page « { ui-nav-account-settings } » du compte, définissez où les labos sont créés et avec quelles valeurs les nouveaux labos commencent. Dans la page « { ui-nav-lab-settings } » d’un labo, modifiez son propriétaire et ses stratégies.
help-settings-save = Vos modifications s’appliquent lorsque vous sélectionnez « { ui-save } ». Jusque-là, elles sont conservées comme brouillon pendant que vous consultez d’autres pages, et le menu signale la page.
help-settings-undo = La plupart des modifications peuvent être annulées : sélectionnez « { ui-undo-button } » dans le message qui suit ou dans le menu « { ui-edit } ».

## Espaces de travail et travaux

help-workspace = Espaces de travail et travaux
help-workspace-about = Un espace de travail est un dossier qui contient un compte de labo, ses labos et leurs disques. Tout est enregistré immédiatement. Pour en choisir un autre, utilisez le menu « { ui-file } ».
help-workspace-jobs = Les exportations, les chargements et les copies s’exécutent sous forme de travaux. Sélectionnez « { ui-jobs } » en haut pour les voir, en annuler un ou réessayer celui qui a échoué.
help-workspace-resume = Vous pouvez fermer le programme à tout moment. Les travaux qui étaient en cours reprennent au démarrage suivant, et ce qu’ils avaient déjà stocké est réutilisé.
help-workspace-locked = Si une autre fenêtre utilise l’espace de travail, vous pouvez l’ouvrir en lecture seule.
help-workspace-lost = Si un espace de travail ne peut pas être ouvert, rien n’y est écrasé. Le message indique ce qui s’est passé et propose la sauvegarde s’il en existe une en bon état.

## Les images de la documentation

help-pictures = Créer les images de la documentation
help-pictures-about = La page « { ui-pictures } » crée les images des guides pratiques : elle joue chaque scène dans la vraie fenêtre, dans les langues choisies.
help-pictures-step-choose = Choisissez la langue, le thème, l’échelle et le site. Sous « { ui-pictures-folder } », indiquez le dossier dans lequel les images sont écrites.
help-pictures-step-build = Sélectionnez « { ui-pictures-build } » pour créer toutes les images. Pour celles d’une seule scène, utilisez le menu à côté.
help-pictures-step-check = Quand quelque chose a changé, sélectionnez « { ui-pictures-check } » : les images sont recréées et comparées à celles qui sont acceptées, sans que rien soit écrit.
help-pictures-step-accept = Regardez ce qui a changé, puis sélectionnez « { ui-pictures-accept } ». Dès lors, une vérification compare avec ces images.
help-pictures-window = Pour enregistrer une image d’une autre page, ouvrez-la et sélectionnez « { ui-photo } » dans le menu « { ui-file } ».

## Clavier

help-keyboard = Utiliser le clavier
help-keyboard-move = Tab et Maj+Tab permettent de passer d’un contrôle à l’autre, et les touches de direction de se déplacer dans les listes, les menus et les choix.
help-keyboard-press = Espace ou Entrée active l’élément qui a le focus. Dans une boîte de dialogue, Entrée dans un champ de texte confirme, et Échap ferme ; ce que vous avez entré est conservé pour la fois suivante.
help-keyboard-shortcuts = Les menus affichent leurs raccourcis clavier. F1 ouvre cette aide, Ctrl+Z annule la dernière modification et Ctrl+Y la rétablit. Sur un Mac, utilisez Cmd au lieu de Ctrl.
help-keyboard-disabled = Une commande non disponible reste accessible et indique pourquoi.
