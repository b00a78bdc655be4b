ui-photo = Enregistrer une image de cette page…
ui-photo-title = Enregistrer une image de cette page
ui-photo-failed = L’image n’a pas été enregistrée
ui-photo-saved = L’image est enregistrée : { $path }
ui-photo-nobody = Cette fenêtre ne peut pas enregistrer d’images.

ui-pick-pictures = Choisir un dossier pour les images
ui-pictures = Images de la documentation
ui-pictures-about = Les images des guides pratiques : des scènes jouées dans la vraie fenêtre, dans chaque langue.
ui-pictures-build = Créer
ui-pictures-build-hint = Crée toutes les images de la liste et les écrit dans le dossier.
ui-pictures-check = Vérifier
ui-pictures-check-hint = Recrée toutes les images de la liste et les compare à celles qui sont acceptées. N’écrit rien.
ui-pictures-accept = Accepter…
ui-pictures-accept-nothing = Toutes les images sont telles qu’elles ont été acceptées.
ui-pictures-accept-unseen = Vérifiez d’abord : vous verrez ce qui serait accepté.
ui-pictures-busy = Une autre opération sur les images est en cours. Attendez qu’elle se termine ou annulez-la.
ui-pictures-listing = Établissement de la liste des images
ui-pictures-unlisted = Impossible d’établir la liste des images
ui-pictures-none = Aucune scène
ui-pictures-none-text = Il n’y a aucune scène dont on puisse faire une image.
ui-pictures-languages = Toutes les langues
ui-pictures-both = Clair et sombre
ui-pictures-scale = Échelle
ui-pictures-preset = Pour le site
ui-pictures-folder = Dossier
ui-pictures-folder-help = Laissez vide pour utiliser le dossier habituel.
ui-pictures-relative = Indiquez le chemin complet du dossier.
ui-pictures-building = Création des images
ui-pictures-checking = Vérification des images
ui-pictures-accepting = Acceptation des images
ui-pictures-progress = { $done } images sur { $all }
ui-pictures-stopping = L’arrêt est déjà en cours. Rien ne reste à moitié écrit.
ui-pictures-not-built = Les images n’ont pas été créées
ui-pictures-would-differ = Dans { $folder }, ces images ne seraient plus telles qu’elles ont été acceptées : { $files }. Rien n’a été modifié. « { ui-pictures-check } » montre les différences et « { ui-pictures-accept } » accepte les nouvelles images.
ui-pictures-not-checked = Les images n’ont pas été vérifiées
ui-pictures-not-accepted = Les images n’ont pas été acceptées
ui-pictures-as-accepted = Acceptée
ui-pictures-made = Créée
ui-pictures-not-made = Non créée
ui-pictures-changed = Modifiée
ui-pictures-missing = Manquante
ui-pictures-fails = En échec
ui-pictures-some = { $state } : { $count }
ui-pictures-more = Plus sur { $scene }
ui-pictures-open = Afficher l’image
ui-pictures-scene-build = Créer cette scène
ui-pictures-scene-check = Vérifier cette scène
ui-pictures-scene-accept = Accepter cette scène…
ui-pictures-which = Image en
ui-pictures-picture = Image
ui-pictures-before = Avant
ui-pictures-after = Après
ui-pictures-difference = Différence
ui-pictures-alt = Texte de remplacement
ui-pictures-copy = Copier le texte de remplacement
ui-pictures-copied = Le texte de remplacement est copié.
ui-pictures-close = Fermer
ui-pictures-loading = Chargement de l’image
ui-pictures-accept-do = Accepter
ui-pictures-orphans-text = Elles restent en place jusqu’à ce qu’on les supprime : { $files }
ui-pictures-built = { $count ->
    [one] { $count } image se trouve dans { $folder }
   *[other] { $count } images se trouvent dans { $folder }
}
ui-pictures-good = { $count ->
    [one] L’image est telle qu’elle a été acceptée, et correcte
   *[other] Les { $count } images sont telles qu’elles ont été acceptées, et correctes
}
ui-pictures-differ = { $count ->
    [one] { $count } image sur { $all } est à examiner
   *[other] { $count } images sur { $all } sont à examiner
}
ui-pictures-accepted = { $count ->
    [one] { $count } image est acceptée
   *[other] { $count } images sont acceptées
}
ui-pictures-accept-title = { $count ->
    [one] Accepter { $count } image ?
   *[other] Accepter { $count } images ?
}
ui-pictures-accept-text = { $count ->
    [one] Elle est écrite dans { $folder } ; dès lors, une vérification compare avec elle.
   *[other] Elles sont écrites dans { $folder } ; dès lors, une vérification compare avec elles.
}
ui-pictures-orphans = { $count ->
    [one] { $count } image du dossier n’appartient plus à aucune scène
   *[other] { $count } images du dossier n’appartiennent plus à aucune scène
}
