### Die Befehlspalette: was sich tun lässt, beim Tippen gefunden.

commands-palette = Befehle suchen
commands-placeholder = Befehl, Seite, Lab oder Image eingeben
commands-none = Nichts heißt „{ $query }“
commands-none-text = Versuchen Sie es mit weniger Buchstaben, einem anderen Wort oder dem Namen eines Labs oder Images.
commands-found = { $count ->
    [one] 1 Ergebnis
   *[other] { $count } Ergebnisse
}
commands-kind-page = Seite
commands-kind-lab = Lab
commands-kind-image = Image

commands-not-now = { $command }: { $reason }
commands-theme-system = Design wie das System
commands-theme-light = Helles Design
commands-theme-dark = Dunkles Design
commands-theme-chosen = Das Fenster hat dieses Design bereits.
commands-language = Sprache: { $language }
commands-replicate-not = Jede Zielregion hat diese Version bereits.
