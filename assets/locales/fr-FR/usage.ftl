### L’aide de la ligne de commande elle-même, et ce qu’elle dit d’une utilisation incorrecte. Les mots en majuscules (NAME, FILE …), les commandes, les options et les valeurs à taper restent identiques dans toutes les langues.

## Titres et indications d’une page d’aide

usage-program = Lab Gallery : les labos, les disques de leurs modèles et, entre eux, la galerie d’images partagées
usage-program-window = Sans commande, la fenêtre s’ouvre ; là où il n’y a pas d’écran, la tâche principale est effectuée en mode texte dans un espace de travail d’exemple.
usage-program-status = Code de sortie : 0 réussite, 1 refus ou échec, 2 utilisation incorrecte. La raison est écrite sur la sortie d’erreur standard ; avec --json, également sous la forme d’un objet JSON sur une ligne, avec les champs error, cause et id.
usage-heading-usage = Utilisation :
usage-heading-commands = Commandes :
usage-heading-arguments = Arguments :
usage-heading-options = Options :
usage-heading-global-options = Options de toutes les commandes :
usage-mark-default = [par défaut : { $value }]
usage-mark-environment = [variable d’environnement : { $name }]
usage-mark-alias = [aussi : { $name }]
usage-mark-values = [valeurs : { $values }]

## Options et arguments communs à de nombreuses commandes

usage--help = Afficher cette aide
usage--version = Afficher la version du programme
usage--json = Produire du JSON, pour les scripts
usage--yes = Ne pas demander de confirmation
usage--lab = Le nom du labo
usage--workspace = Le dossier de l’espace de travail [par défaut : le dossier de données du système]
usage--from-backup = Utiliser la sauvegarde du document de l’espace de travail, lorsque le document lui-même ne peut pas être lu
usage--as = Agir au nom d’un autre membre du compte de labo ; la personne définie dans l’espace de travail reste la même
usage--lang = La langue, par exemple de-DE [par défaut : le choix de l’espace de travail, sinon celui du système]
usage--renderer = Ce qui dessine la fenêtre [par défaut : wgpu, puis glow]
usage--quota = Heures dont chaque étudiant dispose en dehors de la planification
usage--auto-shutdown = Minutes entre une déconnexion et l’arrêt d’une machine

## Valeurs

usage-value-wgpu = Vulkan, Metal ou Direct3D 12
usage-value-glow = OpenGL
usage-value-generalized = Préparé pour le premier démarrage : ni comptes, ni nom d’ordinateur
usage-value-specialized = Tel qu’il était utilisé : les comptes, les paramètres et le nom d’ordinateur s’y trouvent encore
usage-value-all = Les deux
usage-value-enabled = Seulement celles que les créateurs de labo peuvent utiliser
usage-value-disabled = Seulement celles que les créateurs de labo ne peuvent pas utiliser
usage-value-disk = Chaque réplica est un disque managé de la taille de l’image
usage-value-snapshot = Chaque réplica est un instantané de ce que le disque utilise
usage-value-image = Chaque image
usage-value-version = Chaque version de chaque image
usage-value-region = Chaque région
usage-value-owner = Tout, y compris accorder l’accès à d’autres personnes
usage-value-contributor = Tout, sauf accorder l’accès
usage-value-lab-creator = Créer des labos, les gérer et exporter leurs modèles
usage-value-lab-owner = Gérer les labos qui lui sont confiés et exporter leurs modèles ; ne pas en créer
usage-value-reader = Tout voir, ne rien modifier
usage-value-light = Clair
usage-value-dark = Sombre
usage-value-both = Chaque image deux fois
usage-value-apng = PNG animé : toutes les couleurs
usage-value-gif = GIF : 256 couleurs

## init, status, labs, images

usage-init = Créer un espace de travail : l’exemple, ou un espace vide
usage-init--empty = Ni labos, ni galerie
usage-init--account = Le nom du compte de labo (implique un espace de travail vide)
usage-init--region = La région du compte de labo, par exemple westeurope (implique un espace de travail vide)
usage-init--owner = Votre nom, en tant que propriétaire du compte (implique un espace de travail vide)
usage-status = Afficher ce que contient l’espace de travail
usage-labs = Répertorier les labos
usage-images = Répertorier les images de la galerie attachée

## jobs

usage-jobs = Répertorier les travaux, ou en reprendre un
usage-jobs-retry = Reprendre un travail interrompu, en échec ou annulé ; ce qu’il a déjà stocké n’est pas stocké de nouveau
usage-jobs-retry--job = Le numéro du travail [par défaut : tous les travaux interrompus]
usage-jobs-cancel = Abandonner un travail interrompu
usage-jobs-cancel--job = Le numéro du travail

## account

usage-account = Afficher le compte de labo, ses membres et leurs rôles, et les modifier
usage-account-show = Afficher le compte : où il se trouve, ce qu’il contient, ce qui est à traiter
usage-account-members = Répertorier les membres, en ajouter ou en retirer un, ou modifier un rôle
usage-account-members--name = Le membre
usage-account-members-list = Répertorier les membres et leurs rôles
usage-account-members-add = Ajouter une personne au compte
usage-account-members-add--name = Le nom de la personne
usage-account-members-add--role = Ce qu’elle peut faire
usage-account-members-set = Donner un autre rôle à un membre
usage-account-members-set--role = Ce qu’il peut faire désormais
usage-account-members-remove = Retirer un membre du compte ; ses labos passent à un propriétaire
usage-account-settings = Afficher ou modifier les paramètres des labos
usage-account-settings--pick-location = Laisser les créateurs de labo choisir la localisation du labo
usage-account-settings--peer-network = Le réseau virtuel auquel les labos sont connectés, et sa région ; les labos y sont alors créés, et personne ne choisit
usage-account-act-as = Agir désormais en tant qu’un autre membre
usage-account-act-as--member = Le membre

## lab

usage-lab = Créer, afficher ou supprimer un labo, ou le confier à un autre membre
usage-lab-new = Créer un labo à partir d’une image ou d’un fichier de disque, et attendre que son disque soit prêt
usage-lab-new--name = Le nom du labo
usage-lab-new--image = Une image de la galerie attachée : NAME ou NAME:VERSION
usage-lab-new--disk = Un fichier de disque : raw, VHD, VHDX ou qcow2
usage-lab-new--marketplace = Une image de la Place de marché, par son ID ; le labo part d’un disque vide de la même taille
usage-lab-new--os = Le système d’exploitation du fichier de disque
usage-lab-new--generalized = Le fichier de disque a été généralisé
usage-lab-new--size = La taille des machines
usage-lab-new--location = Où, si les créateurs de labo peuvent choisir : une zone géographique comme Europe, ou une région comme westeurope [par défaut : là où les labos du compte sont créés]
usage-lab-new--quota = Heures dont chaque étudiant dispose en dehors de la planification [par défaut : selon les paramètres des labos]
usage-lab-new--auto-shutdown = Minutes entre une déconnexion et l’arrêt d’une machine [par défaut : selon les paramètres des labos]
usage-lab-new--user = Le nom de l’utilisateur sur le modèle ; pour une image spécialisée, celui du modèle d’origine
usage-lab-new--password-stdin = Lire le mot de passe de l’utilisateur sur l’entrée standard, une ligne
usage-lab-new--format = Le format du disque du modèle
usage-lab-show = Afficher un labo
usage-lab-set-owner = Confier un labo à un autre membre, qui le gère désormais
usage-lab-set-owner--member = Le membre
usage-lab-set-policies = Modifier les stratégies d’un labo
usage-lab-delete = Supprimer un labo et le disque de son modèle

## template

usage-template = Démarrer ou arrêter le modèle d’un labo, le publier ou remplacer son disque
usage-template-start = Démarrer la machine virtuelle modèle
usage-template-stop = Arrêter la machine virtuelle modèle
usage-template-publish = Remplir le pool de machines virtuelles à partir du modèle ; cette opération est irréversible
usage-template-publish--machines = Le nombre de machines
usage-template-attach-disk = Remplacer le disque du modèle par une copie d’un fichier de disque
usage-template-attach-disk--file = Le fichier de disque
usage-template-attach-disk--format = Le format de la copie

## export

usage-export = Exporter le modèle d’un labo vers la galerie d’images partagées
usage-export--name = Le nom de l’image
usage-export--update = Créer une nouvelle version de l’image dont le labo provient, ou vers laquelle il a déjà été exporté

## gallery

usage-gallery = Créer, attacher, détacher, afficher, vérifier ou nettoyer la galerie d’images partagées
usage-gallery-create = Créer une galerie et l’attacher
usage-gallery-create--name = Le nom de la galerie
usage-gallery-create--at = Où : un dossier, ou une adresse dans un magasin d’objets [par défaut : dans l’espace de travail]
usage-gallery-create--share-packs = Les régions partagent leurs paquets là où le système de fichiers le permet : moins d’espace, mais des réplicas non séparés physiquement
usage-gallery-attach = Attacher une galerie existante
usage-gallery-attach--gallery = Son dossier, son adresse dans un magasin d’objets, ou le nom d’une galerie de l’espace de travail
usage-gallery-detach = Détacher la galerie ; rien n’y est supprimé
usage-gallery-show = Afficher la galerie attachée
usage-gallery-gc = Supprimer les blocs stockés dont aucune version d’image n’a besoin ; rien de ce qui est utilisé n’est touché
usage-gallery-gc--grace = Ce qui est là depuis moins d’heures reste : une exportation peut être sur le point d’en avoir besoin
usage-gallery-verify = Vérifier les fichiers de la galerie
usage-gallery-verify--full = Lire tous les blocs et vérifier leur hachage
usage-gallery-verify--heal = Copier à nouveau ce qui est endommagé depuis les régions où il est intact

## marketplace

usage-marketplace = Répertorier, activer ou désactiver les images de la Place de marché
usage-marketplace-list = Répertorier les images de la Place de marché
usage-marketplace-list--status = Celles à répertorier
usage-marketplace-enable = Activer des images pour les créateurs de labo
usage-marketplace-disable = Désactiver des images pour les créateurs de labo
usage-marketplace--images = Les ID des images

## image

usage-image = Charger, activer, désactiver, afficher, modifier, supprimer ou télécharger des images
usage-image--images = Les noms des images
usage-image-enable = Activer des images pour les créateurs de labo
usage-image-disable = Désactiver des images pour les créateurs de labo
usage-image-show = Afficher une image : ses versions, ses réplicas, et si elle est proposée
usage-image-show--image = L’image : NAME ou NAME:VERSION
usage-image-upload = Charger un fichier de disque extérieur à tout labo en tant qu’image, ou en tant que nouvelle version d’une image
usage-image-upload--file = Le fichier de disque : vhd, vhdx, qcow2 ou raw
usage-image-upload--name = Le nom de l’image
usage-image-upload--os-type = Le système d’exploitation du disque ; pour une nouvelle version, celui de l’image
usage-image-upload--os-state = Si le système est préparé pour le premier démarrage ; pour une nouvelle version, comme l’image
usage-image-upload--generation = La génération des machines sur lesquelles le disque démarre : 1 (BIOS) ou 2 (UEFI) [par défaut : selon les partitions du disque, sinon 1 ; pour une nouvelle version, celle de l’image]
usage-image-upload--publisher = L’éditeur de l’image [par défaut : le compte de labo]
usage-image-upload--offer = Le groupe d’images [par défaut : uploaded]
usage-image-upload--sku = L’image dans son groupe ; l’éditeur, l’offre et la SKU sont uniques dans une galerie [par défaut : le nom de l’image]
usage-image-upload--description = Ce à quoi sert l’image
usage-image-upload--end-of-life = Le jour après lequel la version ne devrait plus être utilisée, par exemple 2027-06-30 ; une simple indication, qui n’empêche rien
usage-image-upload--region = La région dans laquelle l’image est capturée [par défaut : celle du compte de labo]
usage-image-upload--new-version = Créer une nouvelle version de l’image qui porte ce nom
usage-image-upload--whole-mib = Refuser, comme Azure, un disque dont la taille n’est pas un nombre entier de Mio
usage-image-set = Modifier les informations d’une image ou d’une de ses versions
usage-image-set--image = L’image, NAME, ou une de ses versions, NAME:VERSION
usage-image-set--description = Ce à quoi sert l’image
usage-image-set--end-of-life = Le jour après lequel l’image, ou la version, ne devrait plus être utilisée ; une simple indication, qui n’empêche rien
usage-image-set--exclude-from-latest = Ne jamais proposer la version comme la plus récente ; sans VERSION, s’applique à la plus récente
usage-image-regions = Afficher les régions cibles d’une version, ou les modifier : les nouvelles reçoivent leur réplica immédiatement
usage-image-regions--image = L’image : NAME pour sa version la plus récente, ou NAME:VERSION
usage-image-regions--add = Une région qui doit recevoir un réplica, ou le nombre de réplicas que le cloud y aurait
usage-image-regions--remove = Une région qui doit perdre son réplica
usage-image-regions--exclude = Ne jamais y proposer la version comme la plus récente
usage-image-regions--include = L’y proposer, même si elle est exclue partout ailleurs
usage-image-regions--as-everywhere = L’y proposer comme partout ailleurs
usage-image-delete-version = Supprimer définitivement une version ; les labos créés à partir de celle-ci conservent leurs disques
usage-image-delete-version--image = L’image : NAME:VERSION
usage-image-delete = Supprimer une image qui n’a plus de version ; son nom peut être réutilisé
usage-image-delete--image = Le nom de l’image
usage-image-download = Écrire le disque d’une image dans un fichier
usage-image-download--image = L’image : NAME ou NAME:VERSION
usage-image-download--to = Le fichier, qui ne doit pas exister
usage-image-download--format = Son format [par défaut : selon l’extension du fichier ; vhd sans extension]

## costs

usage-costs = Afficher ce que la galerie coûterait dans le cloud, et les prix utilisés pour cette estimation
usage-costs--model = Le mode d’estimation [par défaut : le choix de l’espace de travail]
usage-costs--by = Ce que représente une ligne
usage-costs-prices = Afficher les prix en vigueur, sous la forme que lit « costs set-prices »
usage-costs-set-prices = Estimer désormais avec les prix d’un fichier
usage-costs-set-prices--file = Le fichier ; « costs prices » en affiche un qui sert de point de départ
usage-costs-reset-prices = Estimer de nouveau avec les prix publiés
usage-costs-set-model = Choisir comment les coûts sont estimés désormais, ici et dans la fenêtre
usage-costs-set-model--model = Le modèle de prix

## docs

usage-docs = Créer les images de la documentation et les surveiller
usage-docs--scene = Uniquement cette scène ; répétable
usage-docs--article = Uniquement les scènes de cet article ; répétable
usage-docs--lang = La langue des images ; répétable [par défaut : celles du jeu, sinon toutes] ; avant docs : la langue de ces mots
usage-docs--theme = Les couleurs de la fenêtre [par défaut : celles du jeu, sinon claires]
usage-docs--scale = Pixels par point de la fenêtre [par défaut : ceux du jeu, sinon 1]
usage-docs--preset = Ce qu’un site demande à ses images : ms-learn, azure-docs-2015, github-docs ou un fichier RON [par défaut : celui du jeu, sinon ms-learn]
usage-docs--out = Le dossier du jeu [par défaut : assets/docs/pictures d’une copie des sources]
usage-docs--scenes = Un dossier avec vos propres scènes, organisé comme assets/docs
usage-docs--threads = Images créées en même temps [par défaut : une par cœur du processeur]
usage-docs-build = Créer des images et, avec --article, les articles aussi
usage-docs-build--out = Où écrire [par défaut : le dossier pictures, ici]
usage-docs-build--draft = Des fichiers plus gros, créés plus vite ; les mêmes pixels
usage-docs-build--force = Remplacer aussi les fichiers modifiés à la main ou d’une autre origine
usage-docs-build--animate = Aussi les animations des scènes qui en ont une
usage-docs-list = Répertorier les scènes, par langue et par état
usage-docs-list--fast = Ne pas créer les images ; demander aux fichiers d’où ils viennent
usage-docs-check = Recréer les images et les comparer à celles qui ont été acceptées ; échoue si l’une n’est pas comme il faut
usage-docs-check--report = Où placer l’ancienne, la nouvelle et les différences, côte à côte [par défaut : un dossier temporaire]
usage-docs-bless = Accepter les images telles qu’elles sont maintenant ; montre ce qui change
usage-docs-explain = Montrer comment s’écrivent les scènes ; avec un nom, ce qui est à l’écran, tel qu’une scène le nomme
usage-docs-explain--name = Une scène, à sa fin, ou un décor, à son début
usage-docs-explain--lang = La langue de ce qui est à l’écran [par défaut : celle de ces mots]

## desktop

usage-desktop = Ajouter le programme au menu du bureau, ou l’en retirer (Linux et systèmes apparentés)
usage-desktop-install = Ajouter le programme, là où il se trouve actuellement, à votre propre menu
usage-desktop-remove = Le retirer de votre menu

## help

usage-help = Afficher l’aide d’une commande

## Utilisation incorrecte

usage-wrong-argument = Il n’y a pas d’argument « { $argument } » ici.
usage-wrong-command = Il n’y a pas de commande « { $command } » ici.
usage-wrong-missing = Il manque : { $arguments }
usage-wrong-no-command = « { $command } » doit être suivi d’une commande. Commandes disponibles : { $commands }
usage-wrong-no-value = « { $argument } » nécessite une valeur.
usage-wrong-value = « { $argument } » n’accepte pas « { $value } ».
usage-wrong-number = « { $argument } » attend un nombre entier jusqu’à { $most }, ce que « { $value } » n’est pas.
usage-wrong-threads = « { $argument } » attend un nombre entier de 1 à 1024, ce que « { $value } » n’est pas.
usage-wrong-day = « { $argument } » attend un jour comme 2027-06-30, ce que « { $value } » n’est pas.
usage-wrong-day-or-never = « { $argument } » attend un jour comme 2027-06-30, ou never ; « { $value } » n’est ni l’un ni l’autre.
usage-wrong-minutes = « { $argument } » attend un nombre de minutes, ou off ; « { $value } » n’est ni l’un ni l’autre.
usage-wrong-network = « { $argument } » attend un réseau sous la forme NAME@REGION, ou none ; « { $value } » n’est ni l’un ni l’autre.
usage-wrong-count = « { $argument } » attend une région, ou une région et un nombre comme westeurope=3 ; « { $value } » n’est ni l’un ni l’autre.
usage-wrong-together = « { $argument } » ne peut pas être utilisé avec { $others }.
usage-wrong-twice = « { $argument } » ne peut être indiqué qu’une seule fois.
usage-wrong-surplus = « { $argument } » n’accepte pas de valeur : « { $value } » est en trop.
usage-wrong-characters = La ligne de commande contient des caractères qui ne sont pas de l’UTF-8 valide.
usage-wrong-other = La ligne de commande ne peut pas être interprétée.
usage-wrong-as = « --as » nécessite une commande qui demande quelque chose à un espace de travail.
usage-tip-meant = Vouliez-vous dire « { $word } » ?
usage-tip-values = Valeurs : { $values }
usage-tip-commands = { usage-heading-commands } { $commands }
usage-tip-help = Pour en savoir plus, utilisez --help.
