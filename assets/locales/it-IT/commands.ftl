### Il riquadro comandi: ciò che è possibile fare, da trovare digitando.

commands-palette = Cerca comandi
commands-placeholder = Digita un comando, una pagina, un lab o un’immagine
commands-none = Nessun risultato per “{ $query }”
commands-none-text = Prova con meno lettere, un’altra parola o il nome di un lab o di un’immagine.
commands-found = { $count ->
    [one] 1 risultato
   *[other] { $count } risultati
}
commands-kind-page = Pagina
commands-kind-lab = Lab
commands-kind-image = Immagine

commands-not-now = { $command }: { $reason }
commands-theme-system = Tema come il sistema
commands-theme-light = Tema chiaro
commands-theme-dark = Tema scuro
commands-theme-chosen = La finestra ha già questo aspetto.
commands-language = Lingua: { $language }
commands-replicate-not = Ogni regione di destinazione ha già questa versione.
