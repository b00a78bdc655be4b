### Qui peut faire quoi dans un compte de labo, et vue d’ensemble du compte.

## Contrôle d’accès : les membres et leurs rôles

ui-members = Contrôle d’accès (IAM)
ui-members-about = Qui travaille dans ce compte de labo et ce que chacun peut y faire. Cet ordinateur ne demande pas de connexion : la personne qui ouvre l’espace de travail choisit, en haut, l’identité sous laquelle elle agit.
ui-members-list = Membres et rôles
ui-member-name = Membre
ui-member-role = Rôle
ui-member-labs = Labos
ui-member-you = Vous
ui-member-more = Autres commandes pour { $name }
ui-member-act = Agir en tant que { $name }
ui-member-acting = Vous agissez déjà en tant que { $name }.
ui-member-role-menu = Modifier le rôle…
ui-member-remove-menu = Retirer…
ui-member-add-menu = Ajouter un membre

## Ajouter un membre

ui-member-add-title = Ajouter un membre
ui-member-add = Ajouter
ui-member-add-name = Nom
ui-member-add-rule = Le nom sous lequel ses collègues connaissent cette personne. Les images le conservent ; il ne peut donc pas être modifié par la suite.
ui-member-add-refused = Personne n’a été ajouté

## Modifier un rôle

ui-member-role-title = Rôle : { $name }
ui-member-role-change = Modifier le rôle
ui-member-role-is-so = { $name } a déjà ce rôle. Choisissez-en un autre.
ui-member-role-labs = { $count ->
    [one] Un labo reste à { $name }. Seuls les administrateurs peuvent le gérer tant qu’il n’est pas confié à quelqu’un d’autre.
   *[other] { $count } labos restent à { $name }. Seuls les administrateurs peuvent les gérer tant qu’ils ne sont pas confiés à quelqu’un d’autre.
}
ui-member-role-refused = Le rôle n’a pas été modifié

## Retirer un membre

ui-member-remove-title = Retirer { $name } du compte de labo ?
ui-member-remove = Retirer
ui-member-remove-labs = { $count ->
    [one] Un labo passe à { $heir }, avec tout son contenu. Tout administrateur peut le confier à quelqu’un d’autre.
   *[other] { $count } labos passent à { $heir }, avec tout leur contenu. Tout administrateur peut les confier à quelqu’un d’autre.
}
ui-member-remove-stays = Les images et les travaux en cours sont conservés. Rien n’est supprimé.
ui-member-remove-you = Il s’agit de vous. Vous agirez ensuite en tant que { $heir }.
ui-member-remove-refused = Le membre n’a pas été retiré

## Confier un labo

ui-lab-owner = Propriétaire
ui-lab-owner-title = Propriétaire du labo « { $lab } »
ui-lab-owner-change = Changer de propriétaire
ui-lab-owner-is-so = Le labo appartient déjà à { $name }. Choisissez un autre membre.
ui-lab-owner-means = Gère désormais le labo et exporte son modèle. Les administrateurs gèrent tous les labos.
ui-lab-owner-gives-up = Vous ne pourrez plus modifier « { $lab } ».
ui-lab-owner-refused = Le propriétaire n’a pas été modifié

## Vue d’ensemble

ui-overview-place = Compte de labo dans { $region }
ui-overview-about = À propos de ce compte
ui-overview-location = Localisation
ui-overview-gallery = Galerie d’images partagées
ui-overview-no-gallery = Aucune
ui-overview-owners = Propriétaires
ui-overview-labs = { $count ->
    [one] Labo
   *[other] Labos
}
ui-overview-images = { $count ->
    [one] Image
   *[other] Images
}
ui-overview-costs = Estimation par mois
ui-overview-jobs = { $count ->
    [one] Travail en cours
   *[other] Travaux en cours
}
ui-overview-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
ui-overview-attention = À traiter
ui-overview-fine = Il n’y a rien à traiter.
ui-overview-show-gallery = Afficher la galerie
ui-overview-show-jobs = Afficher les travaux
ui-overview-show-labs = Afficher les labos
ui-overview-show-image = Afficher { $image }
ui-overview-more = { $count ->
    [one] Et un autre point.
   *[other] Et { $count } autres points.
}
