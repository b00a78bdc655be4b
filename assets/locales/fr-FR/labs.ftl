### La liste des labos, et ce que chaque page dit d’un labo.

ui-lab-creating = Création
ui-lab-creation-failed = Échec de la création
ui-lab-creation-interrupted = Création interrompue
ui-money = { $amount } { $currency }

## La page

ui-labs = Labos
ui-labs-new = Nouveau labo
ui-labs-search = Rechercher des labos
ui-labs-count = { $count ->
    [one] { $count } labo
   *[other] { $count } labos
}
ui-labs-count-of = { $shown } sur { $count ->
    [one] { $count } labo
   *[other] { $count } labos
}
ui-labs-as-cards = Afficher en cartes
ui-labs-as-table = Afficher en tableau

ui-labs-filter = Labos affichés
ui-labs-filter-all = Tous les labos
ui-labs-filter-mine = Mes labos
ui-labs-filter-draft = Brouillons
ui-labs-filter-published = Publiés
ui-labs-filter-at-work = En cours
ui-labs-filter-attention = À traiter

ui-labs-sort = Tri des labos
ui-labs-name = Nom
ui-labs-image = Image
ui-labs-size = Taille
ui-labs-location = Localisation
ui-labs-state = État
ui-labs-last-export = Dernière exportation
ui-labs-ascending = Croissant
ui-labs-descending = Décroissant

## Un labo

ui-labs-more = Autres commandes pour { $lab }
ui-labs-open = Ouvrir
ui-labs-delete = Supprimer…
ui-labs-attention = À traiter
ui-labs-work = { $what } · { $share }
ui-labs-exporting = Exportation
ui-labs-making-disk = Création du disque du modèle
ui-labs-exported = { $image } { $version }, { $day }
ui-labs-last-export-was = Dernière exportation : { $export }
ui-labs-never-exported = Jamais exporté
ui-labs-never = Jamais

## Aucun labo

ui-labs-empty = Aucun labo pour l’instant
ui-labs-empty-text = Un labo se compose d’une machine virtuelle modèle et des machines que vos étudiants en reçoivent. Préparez le modèle une fois, publiez-le et exportez-le vers la galerie d’images partagées pour que vos collègues puissent aussi créer des labos à partir de celui-ci.
ui-labs-first = Créer votre premier labo
ui-labs-no-match = Aucun labo ne correspond
ui-labs-no-match-text = Recherchez autre chose ou affichez tous les labos.
ui-labs-show-all = Afficher tous les labos

## Supprimer un labo

ui-delete-lab-title = Supprimer le labo
ui-delete-lab-confirm = Supprimer
ui-delete-lab-refused = Le labo n’a pas été supprimé
ui-delete-lab-asks = Le labo « { $lab } » et l’historique de ses exportations sont supprimés. Cette opération est irréversible.
ui-delete-lab-disk = Le disque de son modèle, { $file }, avec { $used } de données, est supprimé de cet ordinateur.
ui-delete-lab-machines = { $count ->
    [one] Sa machine publiée est supprimée, avec les données de l’étudiant.
   *[other] Ses { $count } machines publiées sont supprimées, avec les données des étudiants.
}
ui-delete-lab-images = Les images exportées depuis ce labo restent dans la galerie.
ui-delete-lab-since = Ce qui a été modifié sur le modèle depuis la dernière exportation ({ $day }) est perdu.
ui-delete-lab-nothing = Son modèle n’a jamais été exporté : il n’en reste donc rien.
ui-delete-lab-export = Exporter d’abord le modèle…
