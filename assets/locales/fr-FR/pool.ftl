### Le pool de machines virtuelles d’un labo et ses paramètres.

## Pool de machines virtuelles

ui-pool = Pool de machines virtuelles
ui-pool-count = { $count ->
    [one] Une machine virtuelle, créée à partir du modèle lors de la publication du labo.
   *[other] { $count } machines virtuelles, créées à partir du modèle lors de la publication du labo.
}
ui-pool-publishing = Publication du modèle…
ui-pool-failed = Le pool n’a pas pu être rempli. Publiez de nouveau le modèle.
ui-pool-empty = Aucune machine virtuelle pour l’instant
ui-pool-empty-text = Publiez d’abord le modèle. Chaque étudiant reçoit alors une machine virtuelle créée à partir de celui-ci.
ui-pool-to-template = Accéder au modèle
ui-pool-number = Machine virtuelle
ui-pool-state = État
ui-pool-assigned = Affectée à
ui-pool-machine = Machine virtuelle { $number }
ui-pool-unassigned = Non affectée

## Paramètres d’un labo

ui-lab-settings = Paramètres
ui-lab-settings-lab = Labo
ui-lab-settings-created = Création
ui-lab-settings-no-user = Non enregistré
ui-lab-settings-same-password = Le même pour toutes les machines virtuelles
ui-lab-settings-own-password = Défini par chaque étudiant à sa première connexion
ui-lab-settings-remote-desktop = Connexion Bureau à distance
ui-lab-settings-on = Activée
ui-lab-settings-off = Désactivée
ui-lab-settings-delete = Supprimer le labo
ui-lab-settings-delete-means = Supprime le labo, le disque de son modèle et ses machines virtuelles. Les images exportées depuis ce labo restent dans la galerie.
ui-lab-settings-delete-button = Supprimer le labo…
