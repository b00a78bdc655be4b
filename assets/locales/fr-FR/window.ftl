### La fenêtre autour des pages : barre supérieure, menu de gauche, travaux, espaces de travail, démarrage et récupération.

ui-product = Lab Gallery
ui-cancel = Annuler
ui-copy = Copier
ui-open = Ouvrir
ui-create = Créer
ui-browse = Parcourir…
ui-no-file-dialogs = Ce bureau n’affiche pas de boîtes de dialogue de fichiers. Entrez le chemin ou déposez un fichier de disque sur la fenêtre. Les boîtes de dialogue de fichiers sont fournies par le paquet xdg-desktop-portal avec sa partie propre à votre bureau, comme xdg-desktop-portal-gtk, ou par zenity.
ui-reveal-unsure = Ce bureau n’indique pas si un gestionnaire de fichiers s’est ouvert. Le fichier est { $path }.
ui-reveal-failed = Le gestionnaire de fichiers n’a pas pu être ouvert. Le fichier est { $path }.

## Barre supérieure

ui-file = Fichier
ui-file-new = Nouvel espace de travail…
ui-file-open = Ouvrir un espace de travail…
ui-file-quit = Quitter
ui-zoom-in = Zoom avant
ui-zoom-out = Zoom arrière
ui-zoom-reset = Réinitialiser le zoom ({ $percent } actuellement)
ui-zoom-largest = L’affichage est déjà à sa taille maximale.
ui-zoom-smallest = L’affichage est déjà à sa taille minimale.
ui-zoom-actual = L’affichage est déjà à sa taille réelle.
ui-open-account = Compte de labo, dans l’espace de travail { $folder }
ui-acting = Vous agissez en tant que { $role }. Choisissez un autre membre pour voir ce qu’il peut faire.
ui-acting-members = Membres et rôles…
ui-member = { $name } · { $role }
ui-read-only = Ouvert en lecture seule
ui-theme = Thème
ui-theme-system = Comme le système
ui-theme-light = Clair
ui-theme-dark = Sombre
ui-language = Langue
ui-language-system = Système ({ $language })

## Menu de gauche

ui-nav-labs = Labos
ui-nav-account = Compte de labo
ui-nav-overview = Vue d’ensemble
ui-nav-members = Contrôle d’accès (IAM)
ui-nav-gallery = Galerie d’images partagées
ui-nav-marketplace = Images de la Place de marché
ui-nav-account-settings = Paramètres des labos
ui-nav-all-labs = Tous les labos
ui-nav-template = Modèle
ui-nav-pool = Pool de machines virtuelles
ui-nav-lab-settings = Paramètres

## Travaux

ui-jobs = Travaux
ui-jobs-active = { $count ->
    [0] Travaux
    [one] 1 travail
   *[other] { $count } travaux
}
ui-jobs-none = Aucun travail pour l’instant. Les exportations et les nouveaux disques apparaissent ici.
ui-jobs-show = Afficher : { $job }
ui-jobs-retry = Réessayer : { $job }
ui-jobs-cancel = Annuler : { $job }
ui-job-upload = Charger « { $image } » { $version }
ui-job-replicate = Répliquer « { $image } » { $version }
ui-job-download = Télécharger « { $image } » { $version }
ui-job-verify = Vérifier la galerie
ui-job-verify-full = Vérifier tous les blocs de la galerie
ui-job-heal = Réparer la galerie
ui-job-collect = Nettoyer la galerie
ui-job-export = Exporter « { $image } » { $version }
ui-job-from-image = Disque de « { $lab } » à partir de « { $image } »
ui-job-from-file = Disque de « { $lab } » à partir d’un fichier
ui-job-empty-disk = Disque vide de « { $lab } »
ui-job-queued = En attente
ui-job-running = En cours
ui-job-cancelling = Annulation
ui-job-interrupted = Interrompu
ui-job-done = Terminé
ui-job-failed = Échec
ui-job-cancelled = Annulé

## Avancement d’un travail

ui-progress-preparing = Préparation
ui-progress-reading = Lecture du disque
ui-progress-writing = Écriture du disque
ui-progress-checking = Vérification des fichiers stockés
ui-progress-collecting = Recherche de ce dont aucune version n’a besoin
ui-progress-replicating = Répliqué vers { $ready } régions sur { $regions }
ui-progress-amount = { $done } sur { $total }
ui-progress-left = encore { $time }
ui-progress-saved = { $saved } déjà dans la galerie

## Ce qui s’est passé ailleurs

ui-toast-gallery-attached = La galerie « { $name } » est attachée.
ui-toast-gallery-created = La galerie « { $name } » est créée et attachée.
ui-toast-uploaded = L’image « { $image } » a été chargée.
ui-toast-version-deleted = La version « { $image } » { $version } a été supprimée. Les labos créés à partir de cette version conservent leurs disques.
ui-toast-image-deleted = L’image « { $image } » a été supprimée.
ui-toast-lab-deleted = Le labo « { $lab } » a été supprimé.
ui-toast-replicated = L’image « { $image } » a été copiée vers les régions demandées.
ui-toast-downloaded = L’image « { $image } » a été écrite dans { $path }.
ui-toast-sound = La galerie a été vérifiée et est en bon état.
ui-toast-damaged = La galerie a été vérifiée : { $count ->
    [one] un fichier est endommagé
   *[other] { $count } fichiers sont endommagés
}. Sa page indique ce qu’il faut faire.
ui-toast-collected = La galerie a été nettoyée.
ui-toast-exported = Le modèle du labo « { $lab } » a été exporté.
ui-toast-lab-ready = Le labo « { $lab } » est prêt.
ui-toast-failed = Échec du travail pour « { $lab } ». { $reason }

## Annuler

ui-edit = Édition
ui-edit-menu = Menu Édition
ui-undo-button = Annuler
ui-redo-button = Rétablir
ui-undo-of = Annuler : { $what }
ui-redo-of = Rétablir : { $what }
ui-undo-nothing = Il n’y a rien à annuler.
ui-redo-nothing = Il n’y a rien à rétablir.
ui-undone = Action annulée : { $what }
ui-redone = Action rétablie : { $what }
ui-undo-changed = Cette action ne peut plus être annulée, car une modification a eu lieu entre-temps : { $what }. Rien n’a été écrasé.
ui-redo-changed = Cette action ne peut pas être rétablie, car une modification a eu lieu entre-temps : { $what }. Rien n’a été écrasé.
ui-undo-refused = Cette action n’a pas pu être annulée : { $what }. { $reason }
ui-redo-refused = Cette action n’a pas pu être rétablie : { $what }. { $reason }

ui-undo-title = renommer « { $lab } »
ui-undo-description = modifier la description de « { $lab } »
ui-undo-policies = modifier les stratégies de « { $lab } »
ui-undo-owner = confier « { $lab } » à { $name }
ui-undo-enable = { $count ->
    [one] activer « { $image } »
   *[other] activer { $count } images
}
ui-undo-disable = { $count ->
    [one] désactiver « { $image } »
   *[other] désactiver { $count } images
}
ui-undo-settings = modifier les paramètres des labos
ui-undo-prices = modifier les prix
ui-undo-add = ajouter { $name }
ui-undo-role = modifier le rôle de { $name }
ui-undo-remove = supprimer { $name }
ui-undo-image = modifier « { $image } »
ui-undo-version = modifier « { $image } » { $version }
ui-undo-regions = modifier les régions cibles de « { $image } » { $version }

ui-did-title = Le titre de « { $lab } » a été modifié.
ui-did-description = La description de « { $lab } » a été modifiée.
ui-did-policies = Les stratégies de « { $lab } » ont été modifiées.
ui-did-owner = Le labo « { $lab } » appartient désormais à { $name }.
ui-did-enable = { $count ->
    [one] L’image « { $image } » a été activée.
   *[other] { $count } images ont été activées.
}
ui-did-disable = { $count ->
    [one] L’image « { $image } » a été désactivée.
   *[other] { $count } images ont été désactivées.
}
ui-did-settings = Les paramètres des labos ont été modifiés.
ui-did-prices = Les prix ont été modifiés.
ui-did-add = { $name } fait désormais partie du compte de labo.
ui-did-role = Le rôle de { $name } a été modifié.
ui-did-remove = { $labs ->
    [0] { $name } ne fait plus partie du compte de labo.
    [one] { $name } ne fait plus partie du compte de labo. Un labo est passé à { $heir }.
   *[other] { $name } ne fait plus partie du compte de labo. { $labs } labos sont passés à { $heir }.
}
ui-did-image = L’image « { $image } » a été modifiée.
ui-did-version = La version « { $image } » { $version } a été modifiée.
ui-did-regions = Les régions cibles de « { $image } » { $version } ont été modifiées.

## Quitter avec des modifications non enregistrées

ui-leave-title = Enregistrer vos modifications ?
ui-leave-text = Certaines modifications ne sont pas enregistrées :
ui-leave-stay = Rester
ui-leave-policies = Stratégies de « { $lab } »
ui-leave-problem = Ceci ne peut pas être enregistré en l’état. { $reason }

## Espaces de travail

ui-recent = Espaces de travail récents
ui-recent-folder = { $folder }
ui-recent-missing = { $folder } (introuvable ; sélectionner pour retirer)
ui-new-workspace = Nouvel espace de travail
ui-open-workspace = Ouvrir un espace de travail
ui-workspace-folder = Dossier de l’espace de travail
ui-workspace-folder-missing = Indiquez un dossier.
ui-new-workspace-sample = Le remplir avec l’exemple : Contoso University, trois labos, une galerie
ui-account-name = Nom du compte de labo
ui-account-name-example = Contoso University
ui-your-name = Votre nom
ui-your-name-help = Vous serez propriétaire du compte de labo.
ui-account-region = Région
ui-account-region-help = Les labos sont créés ici, et leurs images sont répliquées vers toutes les régions de la zone géographique.

ui-opening-workspace = Ouverture de l’espace de travail
ui-building-sample = Préparation de l’espace de travail d’exemple
ui-recover-title = Ouvrir un espace de travail
ui-recover-failed = L’espace de travail n’a pas été ouvert
ui-recover-read-only = Ouvrir en lecture seule
ui-recover-backup = Ouvrir la sauvegarde
ui-recover-again = Réessayer
ui-recover-sample = Créer ici l’espace de travail d’exemple
ui-recover-elsewhere = Ouvrir un espace de travail dans un autre dossier :
ui-recover-recent = Ou ouvrez un espace de travail déjà utilisé :
ui-recover-open = Ouvrir

## Boîtes de dialogue de fichiers et démarrage

ui-pick-disk = Choisir un fichier de disque
ui-pick-disks = Fichiers de disque
ui-pick-download = Choisir un dossier pour le fichier
ui-pick-gallery = Choisir le dossier de la galerie
ui-pick-new-gallery = Choisir un dossier pour la nouvelle galerie
ui-pick-new-workspace = Choisir un dossier vide pour l’espace de travail
ui-pick-workspace = Choisir le dossier de l’espace de travail
ui-no-display = Il n’y a pas d’écran où ouvrir une fenêtre. Démarrez le programme là où il y en a un ou utilisez la ligne de commande : lab-gallery --help
ui-dead-display = Aucun écran ne répond à « { $name } », indiqué par { $variable }. Démarrez cet écran ou corrigez { $variable } pour ouvrir la fenêtre ; s’il n’y en a pas, supprimez la variable.
ui-no-renderer = Aucune fenêtre n’a pu être ouverte, car aucun des deux moteurs de rendu ne fonctionne ici. Installez votre pilote graphique, ou un pilote logiciel (Debian et Ubuntu : mesa-vulkan-drivers et libgl1-mesa-dri). wgpu : { $wgpu }. OpenGL : { $glow }.
ui-no-renderer-packages = Ailleurs, les pilotes logiciels se trouvent dans les paquets suivants : mesa-vulkan-drivers et mesa-dri-drivers (Fedora), vulkan-swrast et mesa (Arch Linux), libvulkan_lvp et Mesa-dri (openSUSE).

ui-announce-share = { $job } : { $step }, { $share }
ui-announce-step = { $job } : { $step }
