### La page « Modèle » d’un labo et les boîtes de dialogue qu’elle ouvre.

ui-template = Modèle
ui-template-title = Titre
ui-template-description = Description
ui-template-description-hint = Ajoutez une description. Les étudiants la voient sur la vignette du labo.
ui-template-gone = Ce labo n’existe plus
ui-template-gone-text = Il a été supprimé, ou sa création a été annulée.
ui-template-all-labs = Tous les labos

## Barre d’outils

ui-template-tools = Commandes du modèle
ui-template-start = Démarrer le modèle
ui-template-start-hint = Démarre la machine virtuelle modèle pour modifier son contenu.
ui-template-stop = Arrêter le modèle
ui-template-stop-hint = Arrête la machine virtuelle modèle. Elle ne peut être exportée qu’ensuite.
ui-template-connect = Se connecter au modèle
ui-template-connect-hint = Ouvre une connexion à la machine virtuelle modèle en cours d’exécution.
ui-template-reset-password = Réinitialiser le mot de passe
ui-template-reset-password-hint = Définit un nouveau mot de passe sur la machine virtuelle modèle en cours d’exécution.
ui-template-publish = Publier
ui-template-publish-hint = Crée les machines des étudiants à partir du modèle.
ui-export-title = Exporter vers Shared Image Gallery
ui-export-hint = Enregistre le disque du modèle en tant qu’image à partir de laquelle d’autres labos peuvent être créés.

## Caractéristiques

ui-template-machine = Machine virtuelle modèle
ui-template-image = Image
ui-template-image-elsewhere = absente de la galerie attachée
ui-template-from-file = un fichier de disque de cet ordinateur
ui-template-from-marketplace = Place de marché ; disque vide au départ
ui-template-os = Système d’exploitation
ui-template-size = Taille
ui-template-disk = Disque
ui-template-disk-used = { $used } utilisés
ui-template-no-disk = Pas encore créé
ui-template-file = Fichier de disque
ui-template-show-in-folder = Afficher dans le dossier
ui-template-replace-disk = Remplacer le disque…
ui-template-rename = Renommer
ui-template-location = Localisation
ui-template-created = Création
ui-template-state = État
ui-template-no-hypervisor = Aucun hyperviseur n’est connecté : démarrer, arrêter, se connecter et publier ne changent que l’état affiché ici et n’exécutent aucune machine. Le disque est réel.

## Historique

ui-template-history = Exportations de ce labo
ui-template-history-empty = Ce modèle n’a pas encore été exporté.
ui-template-history-image = Image
ui-template-history-version = Version
ui-template-history-when = Date
ui-template-history-by = Par
ui-template-history-result = Résultat
ui-template-history-size = Données
ui-template-history-new = Nouveau
ui-template-history-time = Durée
ui-template-history-more = { $count ->
    [one] En afficher une de plus
   *[other] En afficher { $count } de plus
}
ui-template-result-failed = Échec
ui-template-result-interrupted = Interrompue
ui-template-result-cancelled = Annulée
ui-template-result-at-work = En cours

## Exporter vers Shared Image Gallery

ui-export-confirm = Exporter
ui-export-refused = L’exportation n’a pas commencé
ui-export-mode = Mode d’enregistrement de l’image
ui-export-new = Créer une nouvelle image
ui-export-new-text = Version { $version } d’une nouvelle image dans { $gallery }
ui-export-update = Mettre à jour l’image existante
ui-export-update-text = Nouvelle version d’une image dont ce labo est issu ou qu’il a exportée
ui-export-change = { $image } : { $from } → { $to }
ui-export-change-first = { $image } : { $to }
ui-export-image = Image à mettre à jour
ui-export-name = Nom de l’image
ui-export-name-rule = Lettres, chiffres, points, traits d’union et traits de soulignement ; 80 caractères au maximum ; pas d’espaces.
ui-export-use-name = Utiliser « { $name } »
ui-export-size = Attention
ui-export-what = Ce qui va se passer
ui-export-stored-as = Stockée comme
ui-export-specialized-means = Les comptes et les paramètres du modèle restent dans l’image. Pour créer un labo à partir de celle-ci, il faut le nom d’utilisateur et le mot de passe du modèle.
ui-export-replicated-to = Répliquée vers
ui-export-regions = { $count ->
    [one] { $count } région de la zone géographique { $geography }
   *[other] { $count } régions de la zone géographique { $geography }
}
ui-export-show-regions = Afficher les régions
ui-export-hide-regions = Masquer les régions
ui-export-disk = À lire
ui-export-reads = { $used } d’un disque de { $size } ; ce que la galerie contient déjà n’est pas stocké de nouveau
ui-export-cost = Coût dans le cloud
ui-export-month = { $replicas ->
    [one] { $price } de plus par mois pour un réplica
   *[other] { $price } de plus par mois pour les { $replicas } réplicas
}
ui-export-egress = { $regions ->
    [one] { $price } une fois, pour la copie vers l’autre région
   *[other] { $price } une fois, pour la copie vers { $regions } autres régions
}
ui-export-no-price = La liste n’indique aucun prix pour un disque de cette taille.
ui-export-prices = Estimation. { $model }, prix du { $day }. Rien n’est facturé pour ce qui se trouve sur cet ordinateur.

## Publier

ui-publish-title = Publier le modèle
ui-publish-confirm = Publier
ui-publish-refused = Le modèle n’a pas été publié
ui-publish-machines = Nombre de machines virtuelles
ui-publish-machines-help = Une par étudiant ; de 1 à { $limit }.
ui-publish-not-a-number = Tapez un nombre entier de 1 à { $limit }.
ui-publish-cost = { $machines ->
    [one] Une machine coûte { $price } par heure d’exécution.
   *[other] { $machines } machines coûtent { $price } par heure d’exécution simultanée.
}
ui-publish-final = La publication est irréversible
ui-publish-final-text = La publication d’un labo ne peut pas être annulée. Les modifications du modèle n’atteignent les étudiants qu’à sa prochaine publication.
ui-publish-stops = Le modèle est arrêté
ui-publish-stops-text = Il est en cours d’exécution et sera arrêté avant la création des machines.
ui-publish-again = Toutes les machines sont recréées et leurs données effacées
ui-publish-again-text = { $count ->
    [one] La machine de l’étudiant de ce labo est recréée. Tout ce que l’étudiant y a enregistré est perdu.
   *[other] Les { $count } machines de ce labo sont recréées. Tout ce que les étudiants y ont enregistré est perdu.
}

## Réinitialiser le mot de passe

ui-reset-password-title = Réinitialiser le mot de passe
ui-reset-password-confirm = Réinitialiser le mot de passe
ui-reset-password-refused = Le mot de passe n’a pas été réinitialisé
ui-reset-password-user = Nom d’utilisateur
ui-reset-password-new = Nouveau mot de passe
ui-reset-password-waiting = Définition du mot de passe en cours.
ui-reset-password-once = Le mot de passe n’est affiché qu’ici et une seule fois. Notez-le : seul son hachage est conservé.

## Remplacer le disque

ui-replace-disk-title = Remplacer le disque
ui-replace-disk-confirm = Remplacer le disque
ui-replace-disk-refused = Le disque n’a pas été remplacé
ui-replace-disk-text = Le modèle reçoit une copie d’un fichier de disque de cet ordinateur. Le fichier lui-même est seulement lu.
ui-replace-disk-none = Indiquez un fichier de disque utilisable par un labo.
ui-replace-disk-format = Format de la copie
ui-replace-disk-lost-title = Le disque du modèle est remplacé
ui-replace-disk-lost = { $file } est supprimé dès que la copie est complète. Ce qu’il contient et qui n’a pas été exporté est perdu.
