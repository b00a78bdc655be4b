### Les pages du compte de labo : la galerie d’images partagées, une image, les paramètres du compte.

## Galerie d’images partagées

ui-gallery = Galerie d’images partagées
ui-gallery-about = Images que les enseignants exportent depuis leurs labos ou que vous chargez. Tous les labos de ce compte peuvent être créés à partir de ces images.
ui-gallery-tools = Commandes de la galerie
ui-gallery-create = Créer
ui-gallery-attach = Attacher
ui-gallery-detach = Détacher
ui-gallery-upload = Charger une image
ui-gallery-upload-first = Charger une image
ui-gallery-verify = Vérifier
ui-gallery-collect = Nettoyer
ui-gallery-reload = Actualiser
ui-gallery-none = Aucune galerie d’images partagées n’est attachée
ui-gallery-none-text = Avec une galerie, les enseignants exportent le modèle d’un labo en tant qu’image, à partir de laquelle d’autres personnes créent des labos. Créez une galerie ou attachez une galerie existante.
ui-gallery-create-long = Créer une galerie d’images partagées
ui-gallery-attach-long = Attacher une galerie existante
ui-gallery-attached = Attachée
ui-gallery-folder = Dossier
ui-gallery-address = Adresse
ui-gallery-replicas = Réplicas
ui-gallery-shared = Les régions partagent les données stockées. Les réplicas ne sont pas physiquement séparés : si l’un est endommagé, tous le sont.
ui-gallery-separate = Chaque région possède sa propre copie.
ui-gallery-contents = { $images }, { $versions }
ui-gallery-images = { $count ->
    [one] { $count } image
   *[other] { $count } images
}
ui-images-selected = { $count ->
    [0] Aucune image sélectionnée
    [one] { $count } image sélectionnée
   *[other] { $count } images sélectionnées
}
ui-gallery-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
ui-gallery-loading = Lecture de la galerie…
ui-gallery-unreadable = Impossible de lire la galerie
ui-gallery-again = Réessayer
ui-gallery-problems = Certaines parties de la galerie n’ont pas pu être lues
ui-gallery-problems-more = { $count ->
    [one] Et un autre problème.
   *[other] Et { $count } autres problèmes.
}
ui-gallery-empty = La galerie ne contient pas encore d’images
ui-gallery-empty-text = Des images apparaissent ici lorsqu’un enseignant exporte un modèle vers la galerie d’images partagées ou lorsqu’un fichier de disque est chargé.
ui-gallery-search = Rechercher des images
ui-gallery-no-match = Aucune image ne correspond à votre recherche.
ui-gallery-list = Images de la galerie
ui-gallery-image-tools = Commandes des images sélectionnées
ui-gallery-enable = Activer les images sélectionnées
ui-gallery-disable = Désactiver les images sélectionnées
ui-gallery-mark-all = Tout sélectionner
ui-gallery-mark-none = Ne rien sélectionner
ui-gallery-none-marked = Sélectionnez d’abord des images dans la liste.
ui-gallery-all-enabled = Les images sélectionnées sont déjà activées.
ui-gallery-all-disabled = Les images sélectionnées sont déjà désactivées.

## Images

ui-image-name = Image
ui-image-state = État du SE
ui-image-newest = Dernière
ui-image-size = Taille
ui-image-regions = Régions
ui-image-regions-ready = { $ready } sur { $regions }
ui-image-exported = Ajoutée le
ui-image-enabled = État
ui-image-is-enabled = Activée
ui-image-is-disabled = Désactivée
ui-image-mark = Sélectionner { $image }
ui-image-tools = Commandes de l’image
ui-image-create-lab = Créer un labo à partir de cette image
ui-image-enable = Activer l’image
ui-image-disable = Désactiver l’image
ui-image-offered = Proposée aux créateurs de labo
ui-image-offered-text = Dans { $region }, de nouveaux labos peuvent être créés à partir de la version { $version }.
ui-image-offered-older = Dans { $region }, de nouveaux labos peuvent être créés à partir de la version { $version }. Une version plus récente n’y est pas encore prête.
ui-image-withheld = Non proposée pour les labos dans { $region }
ui-image-definition = Définition d’image
ui-image-os = Système d’exploitation
ui-image-generation = Génération
ui-image-triple = Éditeur / offre / SKU
ui-image-description = Description
ui-image-versions = Versions
ui-image-no-versions = Cette image n’a pas encore de version.
ui-image-version = Version
ui-image-created = Création
ui-image-source-lab = Labo source
ui-image-data = Données
ui-image-added = Ajouté
ui-image-excluded = Exclue de « Dernière version »
ui-image-versions-note = Données : octets du disque différents de zéro. Ajouté : octets compressés que la version a stockés dans sa région source ; les blocs que la galerie contenait déjà ne sont pas stockés de nouveau.
ui-image-end-of-life = Fin de vie
ui-image-until = Jusqu’au { $day }
ui-image-edit = Modifier
ui-image-edit-refused = L’image n’a pas été modifiée
ui-image-edit-title = Modifier « { $image } »
ui-image-edit-version = Modifier la version
ui-image-edit-version-title = Modifier « { $image } » { $version }
ui-image-exclude = Exclure de « Dernière version »
ui-image-exclude-means = Les créateurs de labo se voient proposer la version la plus récente qui n’est pas exclue. Le choix fait pour une région dans le tableau des réplicas est prioritaire.
ui-image-end-of-life-help = Année-mois-jour, ou vide pour aucune date. Cette date est indicative et ne bloque personne.
ui-image-enable-now = Activer
ui-image-include = Inclure la version la plus récente
ui-image-replicate = Répliquer
ui-image-version-tools = Commandes de la version
ui-image-replica-count = Réplicas
ui-image-latest = Dernière version
ui-image-latest-as-everywhere = Comme partout
ui-image-latest-excluded = Exclue
ui-image-latest-included = Incluse
ui-image-labs = Labos créés à partir de cette version :
ui-image-labs-more = et { $count ->
    [one] un autre
   *[other] { $count } autres
}
ui-image-regions-edit = Régions cibles
ui-image-regions-title = Régions cibles de « { $image } » { $version }
ui-image-regions-about = La version a des réplicas dans les régions choisies ici. La copie vers une région ajoutée commence aussitôt ; une région retirée n’a plus de réplica, et la version n’est plus proposée aux labos de cette région.
ui-image-regions-search = Rechercher des régions
ui-image-regions-source = La version a été capturée ici : cette région reste l’une de ses régions cibles.
ui-image-regions-restricted = Accès restreint
ui-image-regions-count = { $count ->
    [one] { $count } réplica
   *[other] { $count } réplicas
}
ui-image-regions-more = Un réplica de plus dans { $region }
ui-image-regions-fewer = Un réplica de moins dans { $region }
ui-image-regions-least = Il faut au moins un réplica. Désélectionnez la région pour n’en avoir aucun.
ui-image-regions-most = Le nombre de réplicas ne peut pas dépasser { $limit }.
ui-image-regions-cost = { $replicas ->
    [one] { $replicas } réplica
   *[other] { $replicas } réplicas
} dans { $regions ->
    [one] { $regions } région
   *[other] { $regions } régions
} : environ { $price } par mois dans le cloud ; { $before } actuellement.{ $shared ->
    [yes] {" "}Ici, les régions partagent les données stockées : d’autres réplicas n’occupent presque pas d’espace supplémentaire.
   *[no] {" "}Ici, chaque région stocke les octets une fois.
}
ui-image-download = Télécharger
ui-image-download-title = Télécharger « { $image } » { $version }
ui-image-download-file = Fichier
ui-image-download-help = Chemin complet d’un nouveau fichier ; un fichier existant n’est jamais remplacé.
ui-image-download-folder = Choisir un dossier…
ui-image-download-no-file = Tapez le chemin du nouveau fichier ou choisissez un dossier.
ui-image-download-from = Lire depuis
ui-image-download-from-means = Le disque a une taille de { $size } ; le fichier n’occupe que la place de ses données, si le format le permet.
ui-image-delete = Supprimer l’image
ui-image-delete-title = Supprimer « { $image } » ?
ui-image-delete-text = L’image n’a aucune version. L’éditeur, l’offre, la SKU et le nom pourront être réutilisés.
ui-image-delete-lost = Sa description et sa date de fin de vie sont perdues. Les labos créés à partir de cette image conservent leurs disques. Cette opération est irréversible.
ui-image-delete-version = Supprimer la version
ui-image-delete-version-title = Supprimer « { $image } » { $version } ?
ui-image-delete-labs = { $count ->
    [0] Aucun labo de ce compte n’a été créé à partir de cette version.
    [one] Un labo a été créé à partir de cette version ; il conserve son disque.
   *[other] { $count } labos ont été créés à partir de cette version ; ils conservent leurs disques.
}
ui-image-delete-instead = C’est la version actuellement proposée aux créateurs de labo dans { $region }. La version { $version } y sera proposée à la place.
ui-image-delete-nothing-instead = C’est la version actuellement proposée aux créateurs de labo dans { $region }. Cette image n’y sera plus proposée.
ui-image-delete-regions = { $more ->
    [0] { $region }
    [one] { $region } et 1 autre région
   *[other] { $region } et { $more } autres régions
}
ui-image-delete-number = Le numéro { $version } ne sera pas réattribué. Cette suppression est irréversible.
ui-image-delete-download = La télécharger d’abord…
ui-image-delete-space = L’espace occupé par cette seule version est libéré par la commande « Nettoyer » de la page de la galerie.
ui-image-replicas = Réplicas de la version { $version }
ui-image-source-region = Source
ui-image-region = Région
ui-image-replica-state = Réplica
ui-image-stored = Stocké
ui-image-absent = Cette image n’est pas dans la galerie
ui-image-absent-text = La galerie attachée ne contient pas d’image « { $image } ». Elle a peut-être été supprimée, ou une autre galerie a été attachée.

## Créer, attacher et détacher une galerie

ui-create-gallery = Créer une galerie d’images partagées
ui-create-gallery-refused = La galerie n’a pas été créée
ui-create-gallery-name = Nom de la galerie
ui-create-gallery-rule = Lettres, chiffres, points et traits de soulignement ; commence et finit par une lettre ou un chiffre ; 80 caractères au maximum.
ui-create-gallery-folder = Dossier (facultatif)
ui-create-gallery-folder-means = Un dossier vide, par exemple sur un partage accessible à vos collègues. Laissez ce champ vide pour conserver la galerie avec cet espace de travail.
ui-create-gallery-copies = Stockage dans les régions
ui-create-gallery-shared = Les régions partagent les données stockées
ui-create-gallery-shared-means = Occupe l’espace d’une seule copie si le système de fichiers permet de partager des fichiers. Les réplicas ne sont alors pas physiquement séparés : si l’un est endommagé, tous le sont.
ui-create-gallery-separate = Chaque région possède sa propre copie
ui-create-gallery-separate-means = Comme dans le cloud. Occupe l’espace de { $regions ->
    [one] { $regions } copie
   *[other] { $regions } copies
}, une par région de la zone géographique.
ui-attach-gallery = Attacher une galerie d’images partagées existante
ui-attach-gallery-about = Un compte de labo a une seule galerie à la fois. Une galerie peut servir plusieurs comptes ; chacun active les images de son choix.
ui-attach-gallery-refused = La galerie n’a pas été attachée
ui-attach-gallery-recent = Attachées auparavant
ui-attach-gallery-place = Dossier ou adresse
ui-attach-gallery-place-means = Le dossier qui contient gallery.ron, ou une adresse telle que az://account/container/gallery ou s3://bucket/gallery.
ui-attach-gallery-missing = Indiquez le dossier ou l’adresse de la galerie.
ui-detach-gallery = Détacher « { $gallery } » ?
ui-detach-gallery-refused = La galerie n’a pas été détachée
ui-detach-gallery-labs = Les labos créés à partir de ses images continuent de fonctionner : chacun a son propre disque.
ui-detach-gallery-images = Ses images disparaissent du sélecteur d’images, et aucun modèle ne peut être exporté tant qu’une galerie n’est pas de nouveau attachée.
ui-detach-gallery-jobs = { $count ->
    [one] Un travail interrompu de la galerie attend
   *[other] { $count } travaux interrompus de la galerie attendent
} qu’elle soit de nouveau attachée.
ui-detach-gallery-files = Rien n’est supprimé dans la galerie. Une fois de nouveau attachée, elle retrouve ses images activées et désactivées comme maintenant.

## Entretenir une galerie

ui-verify-gallery = Vérifier « { $gallery } »
ui-verify-gallery-refused = La galerie n’a pas été vérifiée
ui-verify-gallery-about = Vérifie que chaque image est complète. Rien n’est modifié dans la galerie ; les labos et les exportations continuent pendant ce temps.
ui-verify-gallery-closely = Niveau de vérification
ui-verify-gallery-quick = Rapide
ui-verify-gallery-quick-means = Tous les documents et tables sont lus, et chaque bloc de chaque version doit être répertorié. L’opération prend quelques secondes.
ui-verify-gallery-full = Tous les blocs
ui-verify-gallery-full-means = En outre, toutes les données stockées sont lues et comparées à leur hachage. L’opération prend le temps de tout lire.
ui-collect-gallery = Nettoyer « { $gallery } »
ui-collect-gallery-refused = La galerie n’a pas été nettoyée
ui-collect-gallery-removes = Supprime les blocs stockés dont aucune version d’image n’a besoin : ceux des versions supprimées et ceux laissés par des exportations qui n’ont jamais abouti.
ui-collect-gallery-keeps = Rien de ce dont une version d’image a besoin n’est touché. Les labos conservent leurs disques, et les exportations continuent pendant ce temps.
ui-collect-gallery-young = Ce qui a été stocké ou supprimé au cours { $hours ->
    [one] de la dernière heure
   *[other] des { $hours } dernières heures
} est aussi conservé, car quelqu’un est peut-être sur le point de l’utiliser.
ui-collect-gallery-told = L’espace libéré est connu une fois tous les blocs examinés et s’affiche sur cette page.

## Les paramètres des labos du compte

ui-account-lab-settings = Paramètres des labos
ui-account-about = Ce qui s’applique aux labos de ce compte et les valeurs de départ des nouveaux labos.
ui-account-locations = Localisation des labos
ui-account-pick-location = Autoriser le créateur de labo à choisir la localisation du labo
ui-account-pick-off = Désactivé : chaque labo est créé dans la localisation du compte de labo.
ui-account-pick-on = Activé : les créateurs de labo choisissent une localisation, c’est-à-dire un groupe de régions, ou l’une de ses régions.
ui-account-pick-network = Un réseau virtuel homologue décide : chaque labo est créé dans la région du réseau.
ui-account-facts-region = Compte de labo
ui-account-facts-landing = Les labos sont créés dans
ui-account-facts-landing-unless = Sauf autre choix, les labos sont créés dans
ui-account-facts-targets = Leurs images sont répliquées vers
ui-account-network = Réseau virtuel homologue
ui-account-network-connect = Connecter les labos à un réseau virtuel
ui-account-network-none = Les labos ne sont connectés à aucun de vos réseaux.
ui-account-network-name = Réseau virtuel
ui-account-network-example = Par exemple : contoso-campus
ui-account-network-region = Région du réseau
ui-account-network-means = Les labos doivent se trouver dans la région du réseau ; personne n’en choisit donc la localisation. Aucun réseau n’est contacté d’ici : l’information est seulement notée pour les labos.
ui-account-policies = Stratégies des nouveaux labos
ui-account-policies-means = L’Assistant « Nouveau labo » propose d’abord ces valeurs ; la personne qui crée un labo peut en choisir d’autres. Les labos existants conservent les leurs.

## Images de la Place de marché

ui-marketplace = Images de la Place de marché
ui-marketplace-about = Images proposées aux créateurs de labo en plus de celles de la galerie. Elles sont fournies ici sans leurs disques : un labo démarre avec un disque vide de la taille de l’image.
ui-marketplace-all = Toutes
ui-marketplace-status = État : { $status }
ui-marketplace-publisher = Éditeur
ui-marketplace-system = Système
ui-marketplace-apply = Appliquer
ui-marketplace-changes = { $count ->
    [one] { $count } modification non appliquée
   *[other] { $count } modifications non appliquées
}
ui-marketplace-no-changes = Sélectionnez d’abord des images, puis activez-les ou désactivez-les.
ui-marketplace-to-enable = Sera activée
ui-marketplace-to-disable = Sera désactivée

## Pages enregistrées

ui-save = Enregistrer
ui-discard = Ignorer
ui-unsaved = Non enregistré
ui-unsaved-nothing = Rien n’a été modifié.
