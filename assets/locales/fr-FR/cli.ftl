### La ligne de commande. Les tableaux ont des titres courts, les résultats sont une phrase.

cli-unknown-language = Aucune langue n’est proche de « { $tag } ». Langues disponibles : { $languages }
cli-no-default-workspace = Ce système n’indique pas où les programmes conservent leurs données. Indiquez un dossier avec --workspace.
cli-bad-folder = « { $path } » n’est pas un chemin utilisable.
cli-json = Le résultat n’a pas pu être écrit au format JSON.
cli-from-backup = Pour revenir à la sauvegarde, exécutez la même commande avec --from-backup. Le document illisible est conservé à part.
cli-not-sure = Rien n’a été fait. Ajoutez --yes pour exécuter la commande sans confirmation.
cli-stopping = Arrêt en cours, pour que rien ne reste inachevé. Appuyez de nouveau sur Ctrl+C pour quitter immédiatement et reprendre plus tard.
cli-cancelled = Annulé. Rien n’est resté inachevé.
cli-goes-on = Reprise du travail { $job }, qu’une exécution précédente n’a pas terminé.
cli-gallery-slow = La galerie n’a pas répondu au bout de deux minutes. Rien n’a été modifié. Vérifiez le partage où elle se trouve, puis réessayez.

## init

cli-init-sample = L’espace de travail d’exemple se trouve dans { $folder }.
cli-init-empty = L’espace de travail se trouve dans { $folder }. Il n’a pas encore de labos ni de galerie.
cli-desktop-installed = Lab Gallery se trouve dans le menu de votre bureau. Son entrée est { $entry } ; si le programme est déplacé, installez-la de nouveau.
cli-desktop-removed = Lab Gallery ne se trouve pas (ou plus) dans le menu de votre bureau. Son entrée était { $entry }.
cli-desktop-elsewhere = Sous Windows et macOS, les menus sont créés par des programmes d’installation : épinglez le programme ou faites-le glisser à l’endroit souhaité.
cli-desktop-no-folder = Ce système n’indique pas où vos fichiers sont conservés.
cli-desktop-no-program = Ce système n’indique pas où se trouve le programme.
cli-desktop-not-written = { $file } n’a pas pu être modifié.

## status

cli-status-workspace = Espace de travail
cli-status-account = Compte de labo
cli-status-region = Région
cli-status-acting = Agit en tant que
cli-status-gallery = Galerie
cli-status-labs = Labos
cli-status-images = Images
cli-status-active = Travaux en cours
cli-status-interrupted = Travaux interrompus
cli-jobs-interrupted = { $count ->
    [one] Un travail a été interrompu. Pour le reprendre : lab-gallery jobs retry
   *[other] { $count } travaux ont été interrompus. Pour les reprendre : lab-gallery jobs retry
}

## Labos

cli-no-labs = Il n’y a aucun labo. Pour en créer un : lab-gallery lab new NOM --disk FICHIER --os linux --size medium
cli-no-such-lab = Il n’y a pas de labo « { $name } ». Pour répertorier les labos : lab-gallery labs
cli-lab-name = Nom
cli-lab-state = État
cli-lab-origin = Créé à partir de
cli-lab-os = Système
cli-lab-size = Taille
cli-lab-region = Région
cli-lab-power = Machine modèle
cli-lab-owner = Propriétaire
cli-lab-disk = Fichier de disque
cli-lab-disk-format = Format du disque
cli-lab-disk-size = Disque
cli-lab-disk-used = Utilisé
cli-lab-user = Utilisateur
cli-lab-machines = Machines
cli-lab-creating = Création
cli-lab-interrupted = Création interrompue
cli-lab-failed = Échec de la création
cli-lab-created = Le labo « { $lab } » est prêt dans { $region }. Le disque de son modèle a une taille de { $size }, dont { $used } utilisés : { $path }
cli-lab-deleted = Le labo « { $lab } » et le disque de son modèle ont été supprimés.
cli-lab-given = Le labo « { $lab } » appartient à { $member }.
cli-lab-quota = Quota par utilisateur
cli-lab-shutdown = Arrêt automatique
cli-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
cli-shutdown-after = { $minutes ->
    [one] { $minutes } minute après une déconnexion
   *[other] { $minutes } minutes après une déconnexion
}
cli-on = activé
cli-off = désactivé
cli-policies-set = Stratégies du labo « { $lab } » : quota { $quota }, arrêt automatique { $shutdown }.
cli-delete-sure = Supprimer le labo « { $lab } » et le disque de son modèle ? Les images créées à partir de ce labo restent dans la galerie. [o/N]
cli-no-password = Le mot de passe n’a pas pu être lu depuis l’entrée standard.

## Modèles

cli-template-started = Le modèle du labo « { $lab } » est marqué comme étant en cours d’exécution. Aucun hyperviseur n’étant connecté, aucune machine n’a été démarrée.
cli-template-stopped = Le modèle du labo « { $lab } » est marqué comme arrêté.
cli-published = Le pool de machines virtuelles du labo « { $lab } » est rempli. Aucun hyperviseur n’étant connecté, aucune machine n’a été créée.
cli-publish-sure = Publier le modèle du labo « { $lab } » ? Cette opération est irréversible, et les machines existantes perdent leurs données. [o/N]
cli-disk-attached = Le modèle du labo « { $lab } » a son nouveau disque ; l’ancien a été supprimé.

## Mots tapés

cli-no-such-region = Il n’y a pas de région « { $name } ». Utilisez un nom tel que westeurope ou "West Europe".
cli-no-such-location = Il n’y a pas de localisation « { $name } ». Utilisez une zone géographique telle que Europe ou "United States", ou une région telle que westeurope.
cli-bad-version = « { $version } » n’est pas une version telle que 1.0.0.

## Exportation

cli-exported = { $kind ->
    [upload] Chargement terminé
   *[export] Exportation terminée
} : « { $image } » { $version } en { $time } ; { $data } de données, dont { $new } de nouvelles ({ $chunks ->
    [0] aucun nouveau bloc
    [one] { $chunks } nouveau bloc
   *[other] { $chunks } nouveaux blocs
}), { $stored } stockés ; régions disposant de leur réplica : { $ready } sur { $regions }.
cli-region-failed = { $region } : { $reason }
cli-regions-failed = { $count ->
    [one] Une région n’a pas de réplica. L’image peut être utilisée dans les autres.
   *[other] { $count } régions n’ont pas de réplica. L’image peut être utilisée dans les autres.
} Pour continuer : lab-gallery jobs retry { $job }

## Galerie

cli-gallery-created = La galerie « { $name } » est créée et attachée. Elle se trouve dans { $place }.
cli-gallery-attached = La galerie « { $name } » est attachée. Elle se trouve dans { $place }.
cli-gallery-detached = La galerie « { $name } » est détachée. Rien n’y a été supprimé ; les labos conservent leurs disques.
cli-gallery-name = Galerie
cli-gallery-place = Emplacement
cli-gallery-images = Images
cli-gallery-versions = Versions
cli-gallery-replicas = Réplicas
cli-gallery-shared = les régions partagent leurs paquets : si un disque est endommagé, tous les réplicas le sont
cli-gallery-separate = fichiers physiquement séparés pour chaque région
cli-verified-full = { $problems ->
    [0] En bon état
    [one] Un problème
   *[other] { $problems } problèmes
}. Versions : { $versions }, réplicas : { $replicas }, paquets : { $packs } ; tous les blocs lus et hachés, { $bytes } stockés, en { $time }.
cli-verified-fast = { $problems ->
    [0] En bon état
    [one] Un problème
   *[other] { $problems } problèmes
}. Versions : { $versions }, réplicas : { $replicas }, paquets : { $packs } ; documents, manifestes et pieds de paquets, en { $time }. Avec --full, tous les blocs sont lus.
cli-collected = { $freed } libérés : { $packs ->
    [one] { $packs } paquet
   *[other] { $packs } paquets
} et { $manifests ->
    [one] { $manifests } manifeste
   *[other] { $manifests } manifestes
}, en { $time }. Toutes les images sont inchangées.
cli-nothing-to-collect = Il n’y avait rien à supprimer. Toutes les images sont inchangées.
cli-collected-nothing = Il n’y avait rien à supprimer. Ce qui appartenait aux versions supprimées au cours { $hours ->
    [one] de la dernière heure
   *[other] des { $hours } dernières heures
} est conservé pendant ce délai : quelqu’un est peut-être encore en train de le lire.
cli-collected-young = { $young } de données dont aucune version n’a besoin sont conservés, car elles sont trop récentes. Supprimez-les plus tard ou avec une valeur --grace plus courte.
cli-collected-mixed = { $mixed } de données dont aucune version n’a besoin se trouvent entre des blocs nécessaires et restent avec eux.
cli-gallery-damaged = La galerie est endommagée. Rien n’a été modifié. Les images qui ne sont pas citées ci-dessus sont en bon état. Avec --heal, ce qu’une autre région possède intact en est copié. Sinon, pour réparer une image, exportez ou chargez de nouveau le même disque : ce qui est endommagé est stocké à nouveau. D’ici là, ce qui manque à une région est lu dans une autre qui le possède.
cli-healed = { $place } : réparé depuis { $regions }.
cli-not-healed = { $problem } Réparation impossible : aucune autre région n’en possède de copie intacte. Exportez de nouveau l’image depuis le labo qui possède son disque, ou supprimez la version.
cli-not-healed-why = { $problem } La réparation n’a pas eu lieu : { $why }
cli-gallery-not-healed = La galerie est toujours endommagée, comme indiqué ci-dessus. Ce qui a été réparé le reste, et rien d’autre n’a été modifié.

## Paramètres des labos et images de la Place de marché

cli-settings-pick-location = Choix de la localisation
cli-settings-network = Réseau virtuel homologue
cli-settings-landing = Les labos sont créés dans
cli-settings-picked = Les créateurs de labo peuvent choisir une autre localisation : lab-gallery lab new NOM --location LOCALISATION
cli-marketplace-id = ID
cli-marketplace-name = Image
cli-marketplace-publisher = Éditeur

## Images

cli-no-images = La galerie ne contient aucune image. Pour en créer une : lab-gallery export LABO --name IMAGE
cli-image-name = Image
cli-image-newest = Dernière
cli-image-os-state = État du SE
cli-image-size = Taille
cli-image-regions = Régions
cli-image-enabled = État
cli-image-offered = Proposée
cli-image-offered-in = Proposée dans
cli-image-identity = Identité
cli-image-generation = Génération
cli-image-description = Description
cli-odd-extension = { $path } est écrit au format { $format }, ce qui ne correspond pas à son nom.
cli-which-format = Le nom { $path } ne correspond à aucun format pouvant être écrit. Indiquez le format avec --format : vhd, vhd-fixed, vhdx, qcow2 ou raw.
cli-image-end-of-life = Fin de vie
cli-image-latest = Dernière version
cli-image-changed = L’image « { $image } » a été modifiée.
cli-image-described-whole = Une description se rapporte à toute l’image, pas à une seule version. Indiquez-la pour « { $image } » sans version.
cli-image-which-version = Indiquez la version à supprimer, par exemple « { $image }:1.0.0 ». La commande « image show » les répertorie.
cli-image-delete-version-sure = Supprimer définitivement « { $image } » ? Son numéro ne sera pas réattribué. { $labs ->
    [0] Aucun labo de ce compte n’a été créé à partir de cette version.
    [one] Un labo a été créé à partir de cette version et conserve son disque.
   *[other] { $labs } labos ont été créés à partir de cette version et conservent leurs disques.
}
cli-image-version-deleted = La version « { $image } » a été supprimée. L’espace qu’elle était seule à utiliser est libéré par « gallery gc ».
cli-image-delete-sure = Supprimer l’image « { $image } » ? Son nom pourra être réutilisé.
cli-image-deleted = L’image « { $image } » a été supprimée.
cli-region-name = Région
cli-region-state = Réplica
cli-region-stored = Stocké
cli-region-replicas = Réplicas dans le cloud
cli-region-latest = Dernière version
cli-region-note = Remarque
cli-region-source = capturée ici
cli-region-offered = proposée
cli-region-excluded = non proposée ici
cli-region-included = proposée ici
cli-region-excluded-everywhere = non proposée
cli-image-version = Version
cli-image-created = Création
cli-image-by = Par
cli-image-source-lab = Depuis le labo
cli-image-data = Données
cli-image-stored-new = Stocké
cli-image-added = { $bytes } nouveaux
cli-image-nothing-new = aucun nouveau bloc : la galerie contenait déjà tout
cli-images-enabled = Activées pour les créateurs de labo : { $images }
cli-images-disabled = Désactivées pour les créateurs de labo : { $images }
cli-enabled = activée
cli-disabled = désactivée
cli-offered = oui
cli-replica-unknown = inconnu
cli-replica-replicating = réplication
cli-replica-completed = terminé
cli-replica-failed = échec
cli-downloaded = L’image « { $image } » { $version } se trouve dans { $path } ({ $format }, { $size }, dont { $used } utilisés), tous les blocs vérifiés, en { $time }.

## Travaux

cli-no-jobs = Il n’y a aucun travail.
cli-nothing-interrupted = Aucun travail n’a été interrompu, et il ne manque de région à aucune exportation. Un travail échoué ou annulé se reprend par son numéro : lab-gallery jobs retry NUMÉRO
cli-job-given-up = Le travail { $job } est abandonné. Ce qu’il avait terminé est conservé ; rien n’est resté inachevé.
cli-job-left = Le travail { $job } n’a pas été repris :
cli-jobs-left = { $count ->
    [one] Un travail est encore ouvert.
   *[other] { $count } travaux sont encore ouverts.
} Pour en afficher la liste : lab-gallery jobs
cli-job-regions = { $ready } sur { $regions } régions
cli-replicated = Régions supplémentaires disposant maintenant de la version : { $ready } sur { $regions }.
cli-downloaded-again = Le disque de l’image est écrit ({ $size }).
cli-disk-ready = Le disque { $file } est prêt.
cli-job-number = Travail
cli-job-state = État
cli-job-task = Tâche
cli-job-lab = Labo
cli-job-what = Image ou fichier
cli-job-why = Motif
cli-job-queued = en attente
cli-job-running = en cours
cli-job-cancelling = annulation
cli-job-interrupted = interrompu
cli-job-done = terminé
cli-job-failed = échec
cli-job-cancelled = annulé
cli-task-export = exportation
cli-task-upload = chargement
cli-task-replicate = réplication
cli-task-download = téléchargement
cli-task-verify = vérification
cli-task-verify-full = vérification complète
cli-task-heal = réparer
cli-task-collect = nettoyage
cli-task-from-image = disque depuis une image
cli-task-from-file = disque depuis un fichier
cli-task-empty = disque vide

## La tâche principale sans affichage

cli-main-no-display = Aucun écran n’étant disponible, aucune fenêtre ne peut s’ouvrir. Voici à la place la tâche principale, réellement exécutée sur un espace de travail d’exemple.
cli-main-sample = 1. Création de l’espace de travail d’exemple dans { $folder }
cli-main-sample-there = 1. L’espace de travail d’exemple se trouve dans { $folder }
cli-main-export = 2. Exportation du modèle du labo « { $lab } » en tant que « { $image } »
cli-main-verify = 3. Relecture de tous les blocs de la galerie
cli-main-new-lab = 4. Création du labo « { $lab } » à partir de « { $image } »
cli-main-made = Un disque de { $size }, dont { $used } utilisés, en { $time }, tous les blocs vérifiés.
cli-main-compare = 5. Comparaison des deux disques octet par octet
cli-main-identical = Identiques, sur l’ensemble des { $size }.
cli-main-different = Les disques diffèrent à l’octet { $offset }. Conservez les deux fichiers et signalez-le : cela ne doit jamais se produire.
cli-main-pictures = 6. Création des images de l’article de procédure et de l’article lui-même
cli-main-files = L’espace de travail se trouve dans { $workspace }, sa galerie dans { $gallery }.
cli-main-commands = Ces commandes fonctionnent sans écran :

## account

cli-account-name = Compte de labo
cli-account-location = Localisation
cli-account-labs = Labos
cli-account-images = Images
cli-account-month = Estimation par mois
cli-account-jobs = Travaux en cours
cli-account-gallery = Galerie
cli-account-owners = Propriétaires
cli-account-members = Membres
cli-account-acting = Agit en tant que
cli-account-attention = À traiter :
cli-account-fine = Il n’y a rien à traiter.
cli-member-name = Membre
cli-member-role = Rôle
cli-member-labs = Labos
cli-member-may = Peut faire
cli-member-added = { $name } fait partie du compte de labo en tant que « { $role } ».
cli-member-set = { $name } a maintenant le rôle « { $role } ».
cli-member-removed = { $name } ne fait plus partie du compte de labo.
cli-member-remove-sure = Retirer { $name } du compte de labo ? { $count ->
    [0] Aucun labo ne lui appartient.
    [one] Un labo passe à { $heir }.
   *[other] { $count } labos passent à { $heir }.
} [o/N]
cli-acting-as = Vous agissez maintenant en tant que { $name } (« { $role } »).

## Coûts

cli-costs-model = Modèle de prix
cli-costs-model-set = Les coûts sont désormais estimés selon ce modèle : { $model }.
cli-costs-prices = Prix du
cli-costs-month = Par mois
cli-costs-once = Une fois
cli-costs-replicas = Réplicas
cli-costs-stored = Stocké ici
cli-costs-added = Ajouté ici
cli-costs-versions = Versions
cli-costs-old = { $count ->
    [one] La suppression d’une ancienne version économiserait { $price } par mois. « costs --by version » affiche le coût de chacune, « image delete-version » en supprime une.
   *[other] La suppression de { $count } anciennes versions économiserait { $price } par mois. « costs --by version » affiche le coût de chacune, « image delete-version » en supprime une.
}
cli-costs-unpriced = { $count ->
    [one] La liste n’indique aucun prix pour un réplica, qui n’est pas compris dans les sommes.
   *[other] La liste n’indique aucun prix pour { $count } réplicas, qui ne sont pas compris dans les sommes.
}
cli-prices-no-file = Il n’y a pas de fichier { $path }. Rien n’a été modifié. Pour partir des prix en vigueur : lab-gallery costs prices > FICHIER
cli-prices-text = Les prix n’ont pas pu être écrits sous forme de texte. Veuillez signaler ce problème.
cli-prices-own = Ces prix sont ceux de cet espace de travail.
cli-prices-published = Ces prix sont les prix publiés.
cli-prices-set = Les coûts sont désormais estimés avec ces prix du { $day }.
cli-prices-reset = Les coûts sont de nouveau estimés avec les prix publiés du { $day }.
cli-prices-slow = Les prix n’ont pas été écrits au bout d’une minute. Vérifiez le lecteur de l’espace de travail, puis réessayez.
