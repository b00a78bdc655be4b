### Le domaine : rôles, états, tailles, et toutes les raisons de refuser une commande. Un refus est une phrase qui dit ce qui ne va pas et ce qu’il faut faire.

model-role-owner = Propriétaire du compte de labo
model-role-contributor = Contributeur du compte de labo
model-role-lab-creator = Créateur de labo
model-role-lab-owner = Propriétaire de labo
model-role-reader = Lecteur
model-role-owner-may = Tout, et décide qui fait partie du compte.
model-role-contributor-may = Tout dans le compte et ses labos, sauf décider qui fait partie du compte.
model-role-lab-creator-may = Crée des labos, les gère et exporte leurs modèles.
model-role-lab-owner-may = Gère ses propres labos et exporte leurs modèles ; n’en crée pas.
model-role-reader-may = Consulte tout, ne modifie rien.

model-power-stopped = Arrêtée
model-power-starting = Démarrage
model-power-running = En cours d’exécution
model-power-stopping = Arrêt en cours

model-publishing-draft = Brouillon
model-publishing-publishing = Publication
model-publishing-published = Publié
model-publishing-failed = Échec de la publication

model-upload-room-short = Les données du disque peuvent occuper jusqu’à { $most } dans la galerie, où { $free } sont libres. Elles peuvent néanmoins tenir : ce que la galerie contient déjà n’est pas stocké de nouveau, et le reste est compressé. Si elles ne tiennent pas, vous en êtes informé, et rien de ce qui existe n’est perdu.
model-upload-room-unknown = Les données du disque peuvent occuper jusqu’à { $most } dans la galerie, dont l’espace libre n’est pas connu. { $why }
model-identifier-publisher = Éditeur
model-identifier-offer = Offre
model-identifier-sku = SKU
model-os-state-generalized = Généralisée
model-os-state-specialized = Spécialisée

model-size-small = Petite
model-size-medium = Moyenne
model-size-medium-nested = Moyenne (virtualisation imbriquée)
model-size-large = Grande
model-size-large-nested = Grande (virtualisation imbriquée)
model-size-small-gpu-compute = Petit GPU (calcul)
model-size-small-gpu-visualization = Petit GPU (visualisation)
model-size-medium-gpu-visualization = GPU moyen (visualisation)

model-disk-borderline = Ce disque a une taille de { $size }. Certaines pages du service l’acceptent, d’autres s’arrêtent à { $safe } ; réduisez-le si possible.

## Pourquoi le sélecteur ne propose rien, ou pas cette image

model-offers-not-attached = Aucune galerie d’images partagées n’est attachée à ce compte de labo. Demandez à un administrateur du compte de labo d’en attacher une.
model-offers-loading = La galerie est en cours de lecture.
model-withheld-disabled = Désactivée pour les créateurs de labo par l’administrateur du compte de labo, qui peut la réactiver.
model-withheld-no-replica = { $regions ->
    [one] Aucun réplica dans { $region }. Créez le labo dans une région qui en a un, ou téléchargez l’image et créez le labo à partir de ce fichier.
   *[other] Aucune de ces { $regions } régions n’a de réplica. Créez le labo dans une région qui en a un, ou téléchargez l’image et créez le labo à partir de ce fichier.
}
model-withheld-replicating = { $regions ->
    [one] La réplication vers { $region } est encore en cours. L’image sera proposée dès que le réplica sera complet.
   *[other] La réplication vers ces { $regions } régions est encore en cours. Chaque région propose l’image dès que son réplica est complet.
}
model-withheld-replica-failed = { $regions ->
    [one] La réplication vers { $region } a échoué. Exportez ou répliquez de nouveau l’image.
   *[other] La réplication vers ces { $regions } régions a échoué. Exportez ou répliquez de nouveau l’image.
}
model-withheld-too-large = Le disque a une taille de { $size } ; les labos acceptent jusqu’à { $limit }. Réduisez le disque, puis exportez-le de nouveau.
model-withheld-several-disks = L’image a { $disks } disques ; les labos acceptent les images à un seul disque. Créez une image de son premier disque uniquement.
model-withheld-excluded = Toutes les versions sont exclues de « Dernière version ». Un administrateur peut en inclure une de nouveau ou exporter une nouvelle version.
model-withheld-no-version = L’image n’a pas de version. Exportez-y d’abord un modèle ou chargez-en une.

## Ce qui est à traiter dans un compte de labo

model-concern-no-gallery = Aucune galerie d’images partagées n’est attachée ; les modèles ne peuvent donc pas être exportés. Créez une galerie ou attachez une galerie existante.
model-concern-gallery-unreadable = Impossible de lire la galerie d’images partagées. { $reason }
model-concern-gallery-damaged = { $count ->
    [one] Une partie de la galerie ne peut pas être lue.
   *[other] { $count } parties de la galerie ne peuvent pas être lues.
}
model-concern-jobs-interrupted = { $count ->
    [one] Un travail a été interrompu. Réessayez-le : il reprendra là où il en était.
   *[other] { $count } travaux ont été interrompus. Réessayez-les : ils reprendront là où ils en étaient.
}
model-concern-jobs-failed = { $count ->
    [one] Un travail a échoué. Consultez le motif et réessayez-le.
   *[other] { $count } travaux ont échoué. Consultez les motifs et réessayez-les.
}
model-concern-publishing-failed = { $count ->
    [one] Le pool de machines virtuelles d’un labo n’a pas pu être rempli. Publiez de nouveau son modèle.
   *[other] Les pools de machines virtuelles de { $count } labos n’ont pas pu être remplis. Publiez de nouveau leurs modèles.
}
model-concern-replicas-failed = La réplication de « { $image } » { $version } a échoué vers { $count ->
    [one] une région
   *[other] { $count } régions
}.
model-concern-nobody-sees = L’image « { $image } » n’est proposée à aucun créateur de labo. { $reason }

## Noms

refusal-name-empty = Tapez un nom.
refusal-name-too-long = Ce nom est trop long. Utilisez { $limit } caractères au maximum.
refusal-name-space = Un nom ne peut pas contenir d’espaces. Essayez « { $suggestion } ».
refusal-name-space-only = Un nom ne peut pas contenir d’espaces.
refusal-name-character = Un nom ne peut pas contenir le caractère « { $character } ». Utilisez des lettres, des chiffres, des points, des traits d’union et des traits de soulignement.
refusal-name-character-account = Un nom ne peut pas contenir le caractère de contrôle { $character }. Supprimez-le.
refusal-name-character-member = Le nom d’un membre ne peut pas contenir le caractère { $character }. Tapez le nom sans caractères invisibles.
refusal-name-character-gallery = Le nom d’une galerie ne peut pas contenir le caractère « { $character } ». Utilisez des lettres, des chiffres, des points et des traits de soulignement.
refusal-name-character-lab = Le nom d’un labo ne peut pas contenir le caractère « { $character } ». Utilisez des lettres, des chiffres, des espaces, des points, des traits d’union et des traits de soulignement.
refusal-name-start = Commencez le nom par une lettre ou un chiffre.
refusal-name-start-letter = Commencez le nom par une lettre.
refusal-name-padded = Supprimez les espaces avant et après le nom.
refusal-name-end = Terminez le nom par une lettre ou un chiffre.
refusal-name-reserved = Windows réserve ce nom à un périphérique. Choisissez-en un autre.
refusal-name-taken = « { $name } » existe déjà. Choisissez un autre nom ; majuscules et minuscules ne sont pas distinguées.

## Informations d’identification

refusal-user-empty = Tapez un nom d’utilisateur.
refusal-user-too-long = Un nom d’utilisateur compte 20 caractères au maximum.
refusal-user-character = Un nom d’utilisateur ne contient que des lettres, des chiffres, des traits d’union, des traits de soulignement et des points, ne commence pas par un trait d’union ni par un point et ne se termine pas par un point.
refusal-user-reserved = Le service refuse ce nom d’utilisateur, car il est facile à deviner. Choisissez-en un autre.
refusal-user-control = Un nom d’utilisateur ne peut pas contenir de caractères de contrôle.
refusal-password-empty = Tapez le mot de passe de ce compte.
refusal-existing-too-long = Utilisez { $limit } caractères au maximum.
refusal-password-not-hashed = Le mot de passe n’a pas pu être protégé ; il n’a donc pas été conservé. Tapez-le de nouveau.
refusal-password-too-short = Utilisez au moins 12 caractères.
refusal-password-too-long = Utilisez 123 caractères au maximum.
refusal-password-too-simple = Utilisez au moins trois de ces types : lettres minuscules, lettres majuscules, chiffres, caractères spéciaux.
refusal-password-control = Un mot de passe ne peut pas contenir de caractères de contrôle.
refusal-password-contains-user = Le mot de passe ne peut pas contenir le nom d’utilisateur.

## Rôles et lieux

refusal-role = { $member } a ici le rôle « { $role } » et ne peut pas effectuer cette action. Adressez-vous à un propriétaire du compte de labo ou agissez sous l’identité d’un autre membre.
refusal-not-your-lab = « { $lab } » appartient à { $owner }. Adressez-vous à { $owner } ou à un administrateur du compte de labo.
refusal-grants-access = { $member } a ici le rôle « { $role } », et seul un propriétaire du compte de labo décide qui fait partie du compte. Adressez-vous à { $owners }.
refusal-last-owner = Ce compte de labo n’a pas d’autre propriétaire que { $member }. Donnez d’abord ce rôle à un autre membre, pour que quelqu’un puisse encore accorder l’accès.
refusal-member-taken = « { $name } » est déjà membre. Modifiez son rôle ou ajoutez quelqu’un d’autre.
refusal-cannot-run-labs = { $member } a ici le rôle « { $role } » et ne peut pas gérer de labo. Choisissez un autre membre ou faites d’abord modifier le rôle.
refusal-no-such-member = « { $name } » n’est pas membre de ce compte de labo. Choisissez l’un de ses membres.
refusal-other-geography = { $region } n’est pas dans { $geography }, où se trouve ce compte de labo. Choisissez une région de la zone { $geography } ; d’autres régions peuvent être ajoutées une fois que l’image y est.
refusal-bad-region = « { $region } » n’est pas une région. Choisissez-en une, par exemple West Europe.
refusal-location-not-yours = Ce compte de labo n’autorise pas les créateurs de labo à choisir la localisation. Omettez-la ou demandez à un administrateur de l’autoriser dans les paramètres des labos.
refusal-network-decides = Ce compte de labo est connecté au réseau virtuel « { $network } » ; chaque labo est donc créé dans { $region }. Omettez la localisation ou demandez à un administrateur de retirer le réseau des paramètres des labos.
refusal-network-and-pick = Avec un réseau virtuel homologue, chaque labo est créé dans la région du réseau ; les créateurs de labo ne peuvent donc pas choisir la localisation. Désactivez l’un des deux.

## Labos et modèles

refusal-no-such-lab = Ce labo n’existe plus. Choisissez-en un autre.
refusal-not-ready = Le disque du modèle n’existe pas encore. Attendez qu’il soit créé ou réessayez l’opération qui a échoué.
refusal-template-not-stopped = L’état de la machine modèle est « { $state } ». Arrêtez-la d’abord, pour que son disque ne change pas.
refusal-template-already = L’état de la machine modèle est déjà « { $state } ».
refusal-template-changing = L’état de la machine modèle est en ce moment « { $state } ». Attendez que ce soit terminé, puis réessayez.
refusal-template-not-running = L’état de la machine modèle est « { $state } ». Démarrez-la d’abord.
refusal-template-busy = Le travail { $job } utilise le disque du modèle. Attendez qu’il soit terminé ou annulez-le.
refusal-lab-busy = Le travail { $job } de ce labo est encore en cours. Attendez qu’il soit terminé ou annulez-le.
refusal-publish-under-way = Le modèle est en cours de publication. Attendez la fin de la publication.
refusal-machines = Un labo compte 1 à { $limit } machines, et non { $asked }.
refusal-prices = La liste de prix ne peut pas être utilisée : { $what }. Corrigez ce point ; les prix sont inchangés.
refusal-policies = Indiquez un quota de 10 000 heures au maximum et un délai d’attente de 1 minute à 7 jours.
refusal-read-only = Cet espace de travail est ouvert en lecture seule ; rien ne peut donc être modifié. Fermez l’autre fenêtre qui l’utilise, puis ouvrez-le de nouveau.
refusal-edit-source-region = La version a été capturée dans { $region }, qui reste donc l’une de ses régions cibles. Choisissez d’autres régions à retirer ou supprimez la version.
refusal-edit-not-a-target = La version n’est pas répliquée vers { $region } ; il n’y a donc rien à y supprimer.
refusal-edit-unknown-region = « { $region } » n’est pas une région. Choisissez-en une dans la liste.
refusal-edit-replicas = Une version a 1 à { $limit } réplicas dans une région, et non { $asked }. Choisissez un autre nombre.
refusal-edit-has-versions = « { $name } » a encore { $versions ->
    [one] une version
   *[other] { $versions } versions
}. Supprimez d’abord toutes les versions, puis l’image.
refusal-text-too-long = Utilisez { $limit } caractères au maximum.
refusal-path-not-absolute = « { $path } » n’est pas un chemin complet. Indiquez le chemin entier du fichier ou du dossier.
refusal-path-not-text = Le chemin « { $path } » contient des caractères qui ne sont pas du texte ; un espace de travail ne peut donc pas l’enregistrer. Renommez le fichier ou le dossier, ou choisissez-en un autre.
refusal-identifier = { $part } : { $problem }
refusal-identifier-taken = L’image « { $image } » a déjà cet éditeur, cette offre et cette SKU ; leur combinaison doit être unique dans une galerie. Modifiez l’un d’eux.
refusal-image-disabled = « { $name } » a été désactivée pour les créateurs de labo par l’administrateur du compte de labo, qui peut la réactiver. Adressez-vous à lui ou choisissez une autre image.
refusal-not-whole-mib = Le disque compte { $size } octets, ce qui n’est pas un nombre entier de Mio. Azure n’accepte que de tels disques. Agrandissez le disque jusqu’au Mio suivant ou laissez la vérification désactivée.
refusal-version-in-use = Le travail { $job } utilise « { $name } » { $version }. Attendez qu’il soit terminé ou annulez-le.
refusal-already-in-region = { $region } a déjà cette version ou a été indiquée deux fois. Omettez cette région.
refusal-no-regions = Aucune région n’a été choisie. Choisissez-en au moins une.
refusal-verify-under-way = La galerie est en cours de vérification. Attendez la fin de la vérification ou annulez-la.
refusal-collect-under-way = La galerie est en cours de nettoyage. Attendez la fin du nettoyage ou annulez-le.
refusal-no-replica = Aucune région n’a de réplica terminé de « { $name } » { $version } ; il n’y a donc rien à lire. Attendez que l’un d’eux soit prêt.
refusal-no-replica-there = { $region } n’a pas de réplica terminé de « { $name } » { $version }. Choisissez une région qui en a un.
refusal-disk-empty = Le disque est vide : il ne contient aucun octet. Choisissez un disque qui contient un système.
refusal-disk-too-large = Le disque a une taille de { $size } ; les labos acceptent jusqu’à { $limit }. Réduisez d’abord le disque.
refusal-no-such-marketplace-image = Il n’y a pas d’image de la Place de marché « { $id } ». Choisissez-en une dans la liste.

## Adresses de galeries dans un magasin d’objets

model-address-scheme = Les adresses de ce type ne sont pas connues ici. Tapez az://COMPTE/CONTENEUR/DOSSIER pour Azure Blob Storage, s3://COMPARTIMENT/DOSSIER pour S3, ou le chemin d’un dossier.
model-address-secret = Une adresse ne doit contenir ni clé, ni mot de passe, ni signature, car elle est conservée dans l’espace de travail. Omettez ce qui précède « @ » et ce qui commence à « ? », puis transmettez la clé au programme par son environnement ou connectez-vous avec l’outil du service.
model-address-account = Le nom du compte de stockage de cette adresse n’est pas valide : il compte 3 à 24 lettres minuscules et chiffres. Tapez az://COMPTE/CONTENEUR/DOSSIER.
model-address-container = Le nom du conteneur de cette adresse manque ou n’est pas valide : il compte 3 à 63 lettres minuscules, chiffres et traits d’union isolés. Tapez az://COMPTE/CONTENEUR/DOSSIER.
model-address-bucket = Le nom du compartiment de cette adresse manque ou n’est pas valide : il compte 3 à 63 lettres minuscules, chiffres, traits d’union et points isolés. Tapez s3://COMPARTIMENT/DOSSIER.
model-address-prefix = Le dossier de cette adresse a un nom que tous les outils ne lisent pas de la même façon. Utilisez des lettres, des chiffres, des points, des traits d’union et des traits de soulignement, en commençant par une lettre ou un chiffre.
model-address-folder = Il ne s’agit pas de l’adresse d’un dossier de cet ordinateur. Indiquez plutôt son chemin complet.

## La galerie et ses images

refusal-no-gallery = Aucune galerie d’images partagées n’est attachée à ce compte de labo. Un administrateur du compte de labo peut en attacher une.
refusal-gallery-attached = La galerie « { $name } » est attachée, et un compte de labo n’en a qu’une à la fois. Détachez-la d’abord.
refusal-gallery-in-use = { $jobs ->
    [one] Un travail utilise encore la galerie. Attendez qu’il soit terminé ou annulez-le.
   *[other] { $jobs } travaux utilisent encore la galerie. Attendez qu’ils soient terminés ou annulez-les.
}
refusal-gallery-not-read = La galerie n’a pas encore été lue ; les noms ne peuvent donc pas être vérifiés. Réessayez dans un instant.
refusal-other-gallery = Ce travail appartient à une galerie qui n’est pas attachée actuellement. Attachez d’abord cette galerie.
refusal-no-such-image = La galerie n’a pas d’image « { $name } ». Elle a peut-être été supprimée entre-temps. Choisissez une autre image.
refusal-no-such-version = « { $name } » n’a pas de version { $version } utilisable ici. Choisissez une autre version.
refusal-export-under-way = Une exportation vers « { $image } » est déjà en cours. Attendez qu’elle soit terminée ou annulez-la.
refusal-not-this-labs-image = « { $name } » n’est ni l’image dont ce labo est issu, ni une image qu’il a exportée. Créez plutôt une nouvelle image.
refusal-os-state-differs = « { $name } » est « { $state } », et toutes les versions d’une image doivent avoir le même état ; une exportation est toujours spécialisée. Créez plutôt une nouvelle image.
refusal-os-type-differs = « { $name } » contient un autre système d’exploitation. Créez plutôt une nouvelle image.
refusal-generation-differs = « { $name } » est destinée à une autre génération de machine virtuelle. Créez plutôt une nouvelle image.
refusal-versions-used-up = « { $name } » a épuisé ses numéros de version. Créez plutôt une nouvelle image.
refusal-withheld = « { $name } » ne peut pas être utilisée pour ce labo. { $reason }

## Travaux

refusal-no-such-job = Ce travail n’existe pas. Les travaux d’un labo disparaissent lorsque le labo est supprimé.
refusal-job-not-active = Ce travail est terminé ; il n’y a donc rien à arrêter.
refusal-job-at-work = Ce travail est encore en cours, son message reste donc affiché. Attendez qu’il se termine ou annulez-le.
refusal-job-stopping = Ce travail est déjà en cours d’arrêt. Patientez un instant.
refusal-job-not-retryable = Ce travail ne peut pas être relancé : il est en cours, terminé ou remplacé par un travail ultérieur. S’il est encore ouvert, annulez-le pour le fermer.
refusal-changed = Quelque chose a changé entre-temps. Vérifiez la situation, puis recommencez.

## Ce qui se contredit dans un espace de travail modifié à la main ou endommagé ; figure dans une phrase du stockage.

model-flaw-no-owner = le compte de labo n’a pas de propriétaire
model-flaw-member-twice = le compte de labo a deux membres « { $name } »
model-flaw-not-a-member = « { $name } » doit agir et n’est pas membre du compte de labo
model-flaw-lab-number = le labo { $id } est inscrit comme labo { $key }
model-flaw-job-number = le travail { $id } est inscrit comme travail { $key }
model-flaw-number-twice = le numéro { $number } est à la fois celui d’un labo et celui d’un travail
model-flaw-next-id = le prochain numéro, { $number }, a déjà été attribué ou est trop élevé
model-flaw-lab-twice = il y a deux labos « { $name } »
model-flaw-no-disk = le labo { $lab } est prêt et n’a pas de disque
model-flaw-not-its-job = le labo { $lab } attend le travail { $job }, qui n’est pas le sien
model-flaw-disk-twice = le disque « { $file } » appartient à deux labos, ou doit être supprimé
model-flaw-pool = le pool de machines virtuelles du labo { $lab } ne correspond pas à son état de publication
model-flaw-template-on = le modèle du labo { $lab } est en cours d’exécution alors qu’un travail utilise son disque
model-flaw-two-jobs = deux travaux utilisent le modèle du labo { $lab }
model-flaw-two-upkeeps = le travail { $job } entretient la galerie en même temps qu’un autre
model-flaw-no-lab = le travail { $job } appartient au labo { $lab }, qui n’existe pas
model-flaw-gallery-job = le travail { $job } appartient à un labo et s’occupe de la galerie, ou l’inverse
model-flaw-targets = les régions du travail { $job } ne commencent pas par celle de la capture, ou l’une d’elles est citée deux fois
model-flaw-disabled-key = l’image désactivée « { $image } » n’est pas en minuscules
model-flaw-disabled-marketplace-key = l’image de la Place de marché désactivée « { $image } » n’est pas en minuscules
model-flaw-peer-network = le réseau homologue « { $name } » a un nom ou une région qu’aucun réseau ne peut avoir
model-flaw-network-and-pick = les créateurs de labo doivent choisir la localisation alors qu’un réseau homologue en décide
model-flaw-default-policies = les nouveaux labos doivent avoir des heures ou des minutes qu’aucun labo ne peut avoir
model-flaw-lab-name = le labo { $lab } a un nom qu’aucun labo ne peut avoir
model-flaw-policies = le labo { $lab } a des heures ou des minutes qu’aucun labo ne peut avoir
model-flaw-not-hashed = ce qui tient lieu de mot de passe pour le labo { $lab } n’est pas le hachage d’un mot de passe
model-flaw-image-name = le travail { $job } cite une image qui ne peut pas exister
model-flaw-outcome = le travail { $job } a donné autre chose que ce qui était demandé
model-flaw-relative-gallery = le dossier de la galerie attachée n’est pas un chemin complet
model-flaw-gallery-address = l’adresse de la galerie attachée n’est pas une adresse possible pour une galerie

## Ce que coûte une galerie

model-cost-disk = Disque managé de la taille de l’image
model-cost-disk-assumes = Calcul du guide de Lab Services : chaque réplica est un disque managé HDD Standard, le plus petit qui contienne tout le disque, quel que soit l’espace utilisé.
model-cost-snapshot = Instantané de l’espace utilisé
model-cost-snapshot-assumes = Calcul de la documentation de la galerie : chaque réplica est un instantané, facturé selon les octets utilisés du disque.

model-zone-north-america = Amérique du Nord
model-zone-europe = Europe
model-zone-asia-pacific = Asie, Océanie, Moyen-Orient, Afrique
model-zone-south-america = Amérique du Sud

model-prices-currency = « { $code } » n’est pas un code de devise de trois lettres majuscules, tel que USD
model-prices-no-size = il n’y a pas de prix par heure pour la taille « { $size } »
model-prices-no-disks = il n’y a de prix pour aucun disque managé
model-prices-disk-order = le disque de { $gib } Gio ne suit pas un disque plus petit, ou est plus grand que tout disque possible
model-prices-too-high = le prix { $price } est supérieur à { $limit }
