### Ce que la galerie coûterait dans le cloud : la page « Coûts » du compte et la boîte de dialogue qui en modifie les prix.

ui-costs = Coûts
ui-costs-about = Ce que les images de cette galerie coûteraient par mois dans le cloud, selon une estimation. Rien n’est facturé pour ce qui se trouve sur cet ordinateur.
ui-costs-edit = Modifier les prix
ui-costs-none = Pas de galerie, pas de coût
ui-costs-none-text = Attacher une galerie est gratuit. Le premier coût apparaît avec la première version d’image qui y est enregistrée.
ui-costs-unreadable = Les prix propres au compte ne sont pas utilisés
ui-costs-model = Modèle de prix
ui-costs-assumes = Dans les deux cas, l’envoi d’une version vers chaque région supplémentaire est payé une fois, et un second réplica dans une région n’est pas envoyé de nouveau. Les machines en cours d’exécution ne sont pas comprises.
ui-costs-estimate = Estimation
ui-costs-month = { $price } par mois
ui-costs-for = Pour
ui-costs-replicas = { $replicas ->
    [one] { $replicas } réplica
   *[other] { $replicas } réplicas
} dans { $regions ->
    [one] { $regions } région
   *[other] { $regions } régions
}
ui-costs-once = Une fois
ui-costs-once-means = { $price }, pour la première copie de chaque version vers ses autres régions
ui-costs-prices = Prix
ui-costs-list = { $day }, { $source }
ui-costs-published = liste publiée
ui-costs-own = liste propre à ce compte
ui-costs-here = Stocké ici
ui-costs-stored = { $bytes } sur les disques de cette galerie, y compris ce dont aucune version n’a plus besoin ; hors estimation
ui-costs-unpriced = Certains éléments n’ont pas de prix
ui-costs-unpriced-text = { $replicas ->
    [one] La liste n’indique aucun prix pour un réplica, qui n’est pas compris dans la somme. Ajoutez à la liste un disque assez grand ou choisissez l’autre modèle.
   *[other] La liste n’indique aucun prix pour { $replicas } réplicas, qui ne sont pas compris dans la somme. Ajoutez à la liste un disque assez grand ou choisissez l’autre modèle.
}

ui-costs-where = Répartition
ui-costs-by-image = Par image
ui-costs-by-version = Par version
ui-costs-by-region = Par région
ui-costs-plot-instead = Le tableau ci-dessous présente les mêmes chiffres.
ui-costs-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
ui-costs-image = Image
ui-costs-region = Région
ui-costs-version = Version
ui-costs-versions = Versions
ui-costs-replicas-count = Réplicas
ui-costs-a-month = Par mois
ui-costs-stored-here = Ajouté ici

ui-costs-old = Anciennes versions
ui-costs-old-none = Il n’y a rien à économiser : aucune version n’est remplacée par une plus récente dans toutes ses régions.
ui-costs-old-saves = { $count ->
    [one] La suppression d’une ancienne version économiserait { $price } par mois.
   *[other] La suppression de { $count } anciennes versions économiserait { $price } par mois.
}
ui-costs-old-means = Une version plus récente est complète dans toutes les régions où elles se trouvent. Les labos conservent les disques créés à partir de ces versions. Pour supprimer une version, ouvrez la page de son image.

## Modifier les prix

ui-prices = Modifier les prix
ui-prices-save = Enregistrer
ui-prices-refused = Les prix n’ont pas été enregistrés
ui-prices-reset = Utiliser les prix publiés
ui-prices-reset-not = Les prix publiés sont déjà utilisés.
ui-prices-day = Relevés le
ui-prices-day-help = Le jour où vous avez consulté les prix, par exemple 2026-11-21
ui-prices-currency = Devise
ui-prices-currency-help = Un code de trois lettres, par exemple USD
ui-prices-gallery = Galerie
ui-prices-machines = Machines virtuelles
ui-prices-disks = Disque managé, par mois
ui-prices-snapshot = Instantané, par Gio et par mois
ui-prices-egress = Envoi d’un Gio vers une autre région
ui-prices-up-to = Jusqu’à (Gio)
ui-prices-disk-size = Disque { $number } : jusqu’à (Gio)
ui-prices-disk-price = Disque { $number } : par mois
ui-prices-disk-remove = Retirer le disque { $number }
ui-prices-disk-add = Ajouter un disque
ui-prices-disk-last = Une liste contient au moins un disque.
ui-prices-within = { $zone } : au sein de la zone
ui-prices-beyond = { $zone } : hors de la zone
ui-prices-hour = { $size }, par heure
ui-prices-not-a-price = Indiquez un montant de 0 à 1 000 000, par exemple 1,54.
ui-prices-not-a-day = Indiquez une date au format année-mois-jour, par exemple 2026-11-21.
ui-prices-not-a-currency = Indiquez un code de trois lettres majuscules, par exemple USD.
ui-prices-not-a-size = Indiquez un nombre entier de Gio, supérieur à celui du disque précédent.
ui-prices-marked = Corrigez d’abord les champs signalés.
