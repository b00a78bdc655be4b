### La palette de commandes : ce qui peut être fait, trouvé en tapant.

commands-palette = Rechercher des commandes
commands-placeholder = Entrez une commande, une page, un labo ou une image
commands-none = Rien ne porte le nom « { $query } »
commands-none-text = Essayez avec moins de lettres, un autre mot ou le nom d’un labo ou d’une image.
commands-found = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
commands-kind-page = Page
commands-kind-lab = Labo
commands-kind-image = Image

commands-not-now = { $command } : { $reason }
commands-theme-system = Thème du système
commands-theme-light = Thème clair
commands-theme-dark = Thème sombre
commands-theme-chosen = La fenêtre utilise déjà ce thème.
commands-language = Langue : { $language }
commands-replicate-not = Toutes les régions cibles ont déjà cette version.
