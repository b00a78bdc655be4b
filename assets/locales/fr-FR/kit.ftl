### Ce que disent les contrôles de la fenêtre, où qu’ils se trouvent.

kit-dismiss = Fermer
kit-copy = Copier
kit-clear = Effacer la recherche
kit-more = Autres commandes
kit-show-password = Afficher le mot de passe
kit-hide-password = Masquer le mot de passe
kit-back = Retour : { $place }
kit-step = Étape { $current } sur { $total } : { $title }
kit-notifications = Notifications
kit-draft = Votre brouillon précédent.
kit-draft-afresh = Recommencer
kit-notifications-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}

kit-row = Ligne { $row } sur { $count }
kit-cell = { $column } : { $value }
kit-of-row = { $name }, { $subject }
kit-sorted-up = Tri par { $column }, croissant
kit-sorted-down = Tri par { $column }, décroissant
