### Les barres de message des travaux : celles d’un labo, de la galerie, d’une image.

## Travail sur le disque du modèle

ui-bar-exporting = Exportation de « { $image } » { $version } vers { $gallery }
ui-bar-uploading = Chargement de « { $image } » { $version } dans { $gallery }
ui-bar-replicating = Copie de « { $image } » { $version } vers d’autres régions
ui-bar-downloading = Écriture de « { $image } » { $version } dans { $path }
ui-bar-verifying = Vérification de « { $gallery } »
ui-bar-healing = Réparation de « { $gallery } »
ui-bar-collecting = Nettoyage de « { $gallery } »
ui-bar-making-disk = Création du disque du modèle
ui-bar-cancelling-export = Annulation de l’exportation de « { $image } »
ui-bar-cancelling-upload = Annulation du chargement de « { $image } »
ui-bar-cancelling-replicate = Annulation des copies de « { $image } »
ui-bar-cancelling-download = Annulation du téléchargement de « { $image } »
ui-bar-cancelling-disk = Annulation de la création du disque du modèle
ui-bar-cancelling-verify = Annulation de la vérification de « { $gallery } »
ui-bar-cancelling-collect = Annulation du nettoyage de « { $gallery } »
ui-bar-cancelling-why = L’opération s’arrête au prochain segment du disque.
ui-bar-cancel-export-hint = Rien de l’image ne reste dans la galerie.
ui-bar-cancel-replicate-hint = Les régions prêtes conservent l’image.
ui-bar-cancel-download-hint = Aucun fichier ne subsiste.
ui-bar-cancel-verify-hint = Rien ne change dans la galerie, qu’elle soit vérifiée ou non.
ui-bar-cancel-heal-hint = Ce qui est déjà réparé le reste.
ui-bar-cancel-collect-hint = Ce qui est supprimé d’ici là n’était pas nécessaire. Le reste attend la prochaine fois.
ui-bar-cancel-lab-hint = Le labo est aussi supprimé : il n’a pas encore de disque.
ui-bar-cancel-disk-hint = Le labo conserve son disque actuel.
ui-bar-waiting = En attente de son tour
ui-bar-details = Détails
ui-bar-hide-details = Masquer les détails
ui-bar-region-done = Prêt, { $total }
ui-bar-region-of = { $done } sur { $total }
ui-bar-region-waiting = En attente
ui-bar-region-failed = Échec

## Comment le travail s’est terminé

ui-bar-exported = « { $image } » { $version } est dans { $gallery }
ui-bar-exported-partly = « { $image } » { $version } est dans { $gallery }, mais pas dans toutes les régions
ui-bar-regions = { $count ->
    [one] { $count } région
   *[other] { $count } régions
}
ui-bar-regions-of = { $done } sur { $count ->
    [one] { $count } région
   *[other] { $count } régions
}
ui-bar-more-regions = { $count ->
    [one] { $count } région de plus
   *[other] { $count } régions de plus
}
ui-bar-more-regions-of = { $done } sur { $count ->
    [one] { $count } région de plus
   *[other] { $count } régions de plus
}
ui-bar-new = { $data } de données, dont { $new } de nouvelles pour la galerie
ui-bar-nothing-new = { $data } de données, déjà toutes dans la galerie
ui-bar-stored = { $stored } stockés
ui-bar-region-without = { $region } : { $reason }
ui-bar-create-lab = Créer un labo à partir de cette image
ui-bar-show-in-gallery = Afficher dans la galerie
ui-bar-show-image = Afficher l’image
ui-bar-detached = La galerie « { $gallery } » n’est plus attachée.
ui-bar-gallery-before = une ancienne galerie
ui-bar-retry = Réessayer
ui-bar-retry-regions = Réessayer pour ces régions
ui-bar-replicated = « { $image } » { $version } est dans d’autres régions
ui-bar-replicated-partly = « { $image } » { $version } n’est pas dans toutes les régions demandées
ui-bar-copied = { $copied } copiés
ui-bar-downloaded = L’image « { $image } » { $version } a été écrite dans { $path }
ui-bar-disk-ready = Le disque du modèle est prêt
ui-bar-failed-export = L’image « { $image } » n’a pas été exportée
ui-bar-failed-upload = L’image « { $image } » n’a pas été chargée
ui-bar-failed-replicate = L’image « { $image } » n’a pas été copiée vers d’autres régions
ui-bar-failed-download = L’image « { $image } » n’a pas été téléchargée
ui-bar-failed-verify = La galerie « { $gallery } » n’a pas pu être vérifiée
ui-bar-failed-collect = La galerie « { $gallery } » n’a pas été nettoyée
ui-bar-failed-disk = Le disque du modèle n’a pas été créé
ui-bar-other-disk = Utiliser un autre fichier de disque…
ui-bar-interrupted-export = L’exportation de « { $image } » a été interrompue
ui-bar-interrupted-upload = Le chargement de « { $image } » a été interrompu
ui-bar-interrupted-replicate = La copie de « { $image } » vers d’autres régions a été interrompue
ui-bar-interrupted-download = Le téléchargement de « { $image } » a été interrompu
ui-bar-interrupted-verify = La vérification de « { $gallery } » a été interrompue
ui-bar-interrupted-collect = Le nettoyage de « { $gallery } » a été interrompu
ui-bar-interrupted-disk = La création du disque du modèle a été interrompue
ui-bar-interrupted-text = Le programme s’est arrêté avant la fin. Rien n’est perdu : ce qui a été stocké est conservé et servira à la reprise.
ui-bar-interrupted-lab-text = Le programme s’est arrêté avant la fin. Reprenez l’opération ou annulez-la : dans ce cas, le labo est aussi supprimé, car il n’a pas encore de disque.
ui-bar-continue = Reprendre
ui-bar-cancelled-export = L’exportation de « { $image } » a été annulée
ui-bar-cancelled-export-text = Le disque du modèle est inchangé.
ui-bar-cancelled-upload = Le chargement de « { $image } » a été annulé
ui-bar-cancelled-upload-text = Rien n’en reste dans la galerie. Le fichier de disque est inchangé.
ui-bar-cancelled-replicate = La copie de « { $image } » vers d’autres régions a été annulée
ui-bar-cancelled-replicate-text = L’image reste là où elle était. Les régions qui étaient prêtes la conservent.
ui-bar-cancelled-download = Le téléchargement de « { $image } » a été annulé
ui-bar-cancelled-download-text = Aucun fichier n’a été écrit. L’image est inchangée.
ui-bar-cancelled-verify = La vérification de « { $gallery } » a été annulée
ui-bar-cancelled-verify-text = Rien n’a été modifié. L’état de la galerie n’est pas connu.
ui-bar-cancelled-heal-text = Ce qui a été réparé le reste. L’état du reste n’est pas connu.
ui-bar-cancelled-collect = Le nettoyage de « { $gallery } » a été annulé
ui-bar-cancelled-collect-text = Toutes les images sont complètes. Il peut rester des données dont aucune version n’a besoin.
ui-bar-cancelled-disk = La création du disque du modèle a été annulée
ui-bar-cancelled-disk-text = Le labo a le même disque qu’auparavant.
ui-bar-again = Recommencer

## Entretenir la galerie

ui-bar-sound = La galerie « { $gallery } » est en bon état
ui-bar-damaged = { $count ->
    [one] Un fichier de « { $gallery } » est endommagé
   *[other] { $count } fichiers de « { $gallery } » sont endommagés
}
ui-bar-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
ui-bar-replicas = { $count ->
    [one] { $count } réplica
   *[other] { $count } réplicas
}
ui-bar-checked-full = tous les blocs stockés lus, { $checked }
ui-bar-checked-quick = documents et tables lus, mais pas les blocs stockés
ui-bar-verify-full = Vérifier tous les blocs
ui-bar-heal = Réparer depuis d’autres régions
ui-bar-healed = { $count ->
    [one] Un fichier a été réparé depuis { $regions }.
   *[other] { $count } fichiers ont été réparés depuis { $regions }.
}
ui-bar-damaged-more = { $count ->
    [one] Un autre fichier est aussi endommagé.
   *[other] { $count } autres fichiers sont aussi endommagés.
}
ui-bar-hit = { $count ->
    [one] Une version d’image est touchée : { $images }.
   *[other] { $count } versions d’image sont touchées : { $images }{ $more ->
        [0] .
       *[other] { " " }et { $more } de plus.
    }
}
ui-bar-hit-none = Aucune version d’image n’est touchée.
ui-bar-damaged-what-to-do = Rien n’a été modifié, et aucun labo n’a perdu son disque. Pour réparer une image touchée, exportez de nouveau son modèle ou chargez de nouveau son disque : les blocs endommagés sont alors stockés à nouveau. D’ici là, les labos créés à partir de cette image prennent les blocs endommagés dans une autre région, si elle les a intacts.
ui-bar-not-healed = Aucune autre région n’en possède de copie intacte. Exportez de nouveau ces images depuis le labo qui possède leur disque, ou supprimez les versions.
ui-bar-damaged-rest = Toutes les images sont utilisables. Conservez les fichiers pour la personne chargée du stockage ; ce qui n’appartient à aucune image peut être supprimé.
ui-bar-collected = La galerie « { $gallery } » a été nettoyée
ui-bar-freed = { $freed } libérés
ui-bar-nothing-to-free = Il n’y avait rien à supprimer.
ui-bar-nothing-freed = Il n’y avait rien à supprimer. Ce qui appartenait aux versions supprimées au cours { $hours ->
    [one] de la dernière heure
   *[other] des { $hours } dernières heures
} est conservé pendant ce délai : quelqu’un est peut-être encore en train de le lire.
ui-bar-packs = { $count ->
    [one] { $count } paquet
   *[other] { $count } paquets
}
ui-bar-young = { $young } de données trop récentes sont conservés : une exportation peut en avoir besoin. Relancez le nettoyage plus tard.
ui-bar-mixed = { $mixed } de données dont aucune version n’a besoin se trouvent entre des blocs nécessaires et restent avec eux.
