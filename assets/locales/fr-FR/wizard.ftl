### Nouveau labo : l’Assistant et son sélecteur d’images. Et ce que plusieurs pages disent de la même façon.

## Tailles, prix, disques, versions

ui-size = { $name } : { $cores } cœurs, { $memory } Go de RAM
ui-version = Version { $version }
ui-regions-ready = Prête dans { $ready } régions sur { $regions }
ui-generation-1 = Génération 1 (BIOS)
ui-generation-2 = Génération 2 (UEFI)
ui-format-vhd = VHD, grandit avec ses données
ui-format-vhd-fixed = VHD, taille fixe
ui-format-vhdx = VHDX
ui-format-qcow2 = qcow2
ui-format-raw = Brut
ui-disk-format = Format
ui-disk-size = Taille virtuelle
ui-disk-used = Espace utilisé
ui-replica-unknown = Non répliqué
ui-replica-replicating = Réplication
ui-replica-completed = Prêt
ui-replica-failed = Échec

## L’Assistant

ui-wizard-title = Nouveau labo
ui-wizard-steps = Étapes du nouveau labo
ui-wizard-step-lab = Nouveau labo
ui-wizard-step-credentials = Informations d’identification
ui-wizard-step-policies = Stratégies de labo
ui-wizard-next = Suivant
ui-wizard-back = Précédent
ui-wizard-finish = Terminer
ui-wizard-refused = Le labo n’a pas été créé

ui-wizard-name = Nom
ui-wizard-name-example = Par exemple : Python 101
ui-wizard-size = Taille de la machine virtuelle
ui-wizard-size-option = { $size } · { $price } par heure
ui-wizard-image = Image de machine virtuelle
ui-wizard-image-choose = Choisir une image…
ui-wizard-image-change = Modifier…
ui-wizard-image-unusable = Cette image ne peut pas être utilisée pour le labo
ui-wizard-image-missing = Choisissez une image de machine virtuelle.
ui-wizard-from-gallery = Galerie d’images partagées
ui-wizard-from-marketplace = Place de marché
ui-wizard-from-file = Fichier de disque sur cet ordinateur
ui-wizard-limit = À la limite de taille
ui-wizard-empty-disk-title = Le modèle est vide au départ
ui-wizard-empty-disk = Les images de la Place de marché sont fournies ici sans leurs disques. Le labo reçoit un disque vide de { $size } ; installez-y le système ou remplacez-le par un fichier de disque sur la page « Modèle ».
ui-wizard-location = Localisation
ui-wizard-location-means = Un groupe de régions. L’image doit y être répliquée.
ui-wizard-region = Région
ui-wizard-region-any = N’importe laquelle : { $region }
ui-wizard-price-everywhere = La liste de prix indique un seul prix pour toutes les régions.
ui-wizard-price = Prix total par heure
ui-wizard-price-note = Pour chaque machine virtuelle en cours d’exécution, selon les prix catalogue du { $day }. La facture fait foi.

ui-wizard-user = Nom d’utilisateur
ui-wizard-password = Mot de passe
ui-wizard-rule-kept = Respecté
ui-wizard-rules = Règles du mot de passe
ui-wizard-rule-length = { $least } à { $most } caractères
ui-wizard-rule-classes = Trois de ces types : lettres minuscules, lettres majuscules, chiffres, caractères spéciaux
ui-wizard-rule-user = Ne contient pas le nom d’utilisateur
ui-wizard-existing = Tapez le nom d’utilisateur et le mot de passe tels qu’ils sont sur l’image. Les règles des nouveaux comptes ne s’y appliquent pas.
ui-wizard-password-once = Notez le mot de passe : il ne sera plus affiché et ne pourra pas être retrouvé.
ui-wizard-password-again = Retapez le mot de passe : il n’a pas été conservé avec le brouillon.
ui-wizard-original-title = Utiliser les informations d’identification du modèle d’origine
ui-wizard-original = « { $image } » est spécialisée : elle contient encore les comptes de la machine dont elle est issue. Seuls leur nom d’utilisateur et leur mot de passe permettent de se connecter ; réinitialisez le mot de passe une fois le modèle en cours d’exécution.
ui-wizard-original-lab = « { $image } » est spécialisée : elle contient encore les comptes du modèle du labo « { $lab } ». Seuls leur nom d’utilisateur et leur mot de passe permettent de se connecter ; réinitialisez le mot de passe une fois le modèle en cours d’exécution.
ui-wizard-credentials-skip = Je ne les connais pas : créer le labo sans informations d’identification
ui-wizard-credentials-unknown = Le labo est créé sans informations d’identification.
ui-wizard-same-password = Utiliser le même mot de passe pour toutes les machines virtuelles
ui-wizard-same-password-on = Tous les étudiants se connectent avec ce mot de passe.
ui-wizard-same-password-off = Chaque étudiant définit son propre mot de passe à sa première connexion.
ui-wizard-remote-desktop = Activer la connexion Bureau à distance
ui-wizard-remote-desktop-means = Ouvre le port du Bureau à distance en plus de SSH. Un environnement de bureau doit être installé sur le modèle.

ui-wizard-quota = Quota par utilisateur (heures)
ui-wizard-quota-means = Heures que chaque étudiant peut utiliser en dehors de la planification.
ui-wizard-quota-wrong = Tapez un nombre entier d’heures, 10 000 au maximum.
ui-wizard-shutdown = Arrêt automatique des machines virtuelles
ui-wizard-shutdown-off = Les machines restent allumées lorsque les étudiants se déconnectent.
ui-wizard-wait = Attente après déconnexion (minutes)
ui-wizard-wait-means = Une machine est arrêtée lorsque son étudiant est déconnecté depuis ce délai.
ui-wizard-wait-wrong = Tapez un nombre entier de minutes, de 1 à 10 080 (7 jours).
ui-wizard-format = Format du disque du modèle
ui-wizard-format-means = Choisissez un format que votre hyperviseur peut ouvrir. Le contenu est le même dans tous les formats.

## Le sélecteur d’images

ui-chooser-title = Choisir une image de machine virtuelle
ui-chooser-search = Rechercher des images
ui-chooser-gallery = Galerie d’images partagées ({ $count })
ui-chooser-marketplace = Place de marché ({ $count })
ui-chooser-file = Un fichier de disque sur cet ordinateur
ui-chooser-gallery-list = Images de la galerie d’images partagées
ui-chooser-marketplace-list = Images de la Place de marché
ui-chooser-choose = Choisir
ui-chooser-back = Précédent
ui-chooser-none = Sélectionnez une image dans la liste.
ui-chooser-no-match = Aucune image ne correspond à votre recherche.
ui-chooser-empty = La galerie ne contient pas encore d’images
ui-chooser-empty-text = Des images apparaissent ici lorsqu’un enseignant exporte un modèle vers la galerie d’images partagées ou lorsqu’un fichier de disque est chargé.
ui-chooser-all-withheld = Aucune image de la galerie ne peut être utilisée pour ce labo. Les raisons sont indiquées ci-dessous.
ui-chooser-not-attached = Aucune galerie d’images partagées
ui-chooser-unreadable = Impossible de lire la galerie
ui-chooser-again = Réessayer
ui-chooser-exported = Ajoutée par { $by }, { $day }
ui-chooser-older = { $count ->
    [one] { $count } version plus ancienne
   *[other] { $count } versions plus anciennes
}
ui-chooser-older-hide = Masquer les versions plus anciennes
ui-chooser-newer-not-ready = Une version plus récente n’est pas encore prête
ui-chooser-borderline = À la limite de taille
ui-chooser-withheld = { $count ->
    [one] { $count } image n’est pas proposée
   *[other] { $count } images ne sont pas proposées
}
ui-chooser-withheld-title = Non proposées
ui-chooser-withheld-hide = Masquer les images non proposées
ui-chooser-enable = Activer l’image
ui-chooser-enable-named = Activer l’image { $image }
ui-chooser-marketplace-note = Les images de la Place de marché sont fournies ici sans leurs disques : un labo démarre avec un disque vide de la taille de l’image.
ui-chooser-marketplace-starts = Démarre avec un disque vide de { $size }
ui-chooser-path = Chemin du fichier de disque
ui-chooser-drop = Ou déposez le fichier sur cette fenêtre.
ui-chooser-looking = Examen du fichier…
ui-chooser-file-none = Indiquez un fichier de disque à partir duquel un labo peut être créé.
ui-chooser-file-failed = Ce fichier ne peut pas être utilisé
ui-chooser-file-odd = Attention
ui-chooser-os-type = Système d’exploitation
ui-chooser-os-type-missing = Indiquez quel système d’exploitation se trouve sur le disque.
ui-chooser-os-state = État de l’image
ui-chooser-os-state-missing = Indiquez si l’image est généralisée ou spécialisée.
ui-chooser-generalized-means = Préparée pour le premier démarrage (Sysprep, waagent) : aucun compte, aucun nom d’ordinateur.
ui-chooser-specialized-means = Telle qu’elle était utilisée : les comptes, les paramètres et le nom d’ordinateur sont encore présents.
ui-chooser-generation = Génération
ui-chooser-generation-1-found = Le disque a une table de partitions à partir de laquelle un BIOS démarre.
ui-chooser-generation-2-found = Le disque a une partition système EFI, à partir de laquelle l’UEFI démarre.
