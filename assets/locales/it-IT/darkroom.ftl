ui-photo = Salva immagine di questa pagina…
ui-photo-title = Salva immagine di questa pagina
ui-photo-failed = L’immagine non è stata salvata
ui-photo-saved = L’immagine è stata salvata: { $path }
ui-photo-nobody = Questa finestra non può salvare immagini.

ui-pick-pictures = Scegli una cartella per le immagini
ui-pictures = Immagini della documentazione
ui-pictures-about = Le immagini delle guide: scene riprodotte nella finestra reale, in ogni lingua.
ui-pictures-build = Crea
ui-pictures-build-hint = Crea tutte le immagini elencate e le scrive nella cartella.
ui-pictures-check = Verifica
ui-pictures-check-hint = Crea di nuovo tutte le immagini elencate e le confronta con quelle accettate. Non scrive nulla.
ui-pictures-accept = Accetta…
ui-pictures-accept-nothing = Tutte le immagini sono come quelle accettate.
ui-pictures-accept-unseen = Esegui prima la verifica: mostra che cosa verrebbe accettato.
ui-pictures-busy = È in corso un’altra operazione sulle immagini. Attendi che termini o annullala.
ui-pictures-listing = Elenco delle immagini in corso
ui-pictures-unlisted = Impossibile elencare le immagini
ui-pictures-none = Nessuna scena
ui-pictures-none-text = Non c’è alcuna scena da cui creare un’immagine.
ui-pictures-languages = Tutte le lingue
ui-pictures-both = Chiaro e scuro
ui-pictures-scale = Scala
ui-pictures-preset = Per il sito
ui-pictures-folder = Cartella
ui-pictures-folder-help = Lascia vuoto per usare la cartella abituale.
ui-pictures-relative = Specifica il percorso completo della cartella.
ui-pictures-building = Creazione delle immagini
ui-pictures-checking = Verifica delle immagini
ui-pictures-accepting = Accettazione delle immagini
ui-pictures-progress = { $done } di { $all } immagini
ui-pictures-stopping = L’interruzione è già in corso. Nulla resta scritto a metà.
ui-pictures-not-built = Le immagini non sono state create
ui-pictures-would-differ = In { $folder } queste immagini non sarebbero più come sono state accettate: { $files }. Nulla è stato modificato. “{ ui-pictures-check }” mostra le differenze e “{ ui-pictures-accept }” accetta le nuove immagini.
ui-pictures-not-checked = Le immagini non sono state verificate
ui-pictures-not-accepted = Le immagini non sono state accettate
ui-pictures-as-accepted = Accettata
ui-pictures-made = Creata
ui-pictures-not-made = Non creata
ui-pictures-changed = Modificata
ui-pictures-missing = Mancante
ui-pictures-fails = Non riuscita
ui-pictures-some = { $state }: { $count }
ui-pictures-more = Altro su { $scene }
ui-pictures-open = Mostra l’immagine
ui-pictures-scene-build = Crea questa scena
ui-pictures-scene-check = Verifica questa scena
ui-pictures-scene-accept = Accetta questa scena…
ui-pictures-which = Immagine in
ui-pictures-picture = Immagine
ui-pictures-before = Prima
ui-pictures-after = Dopo
ui-pictures-difference = Differenza
ui-pictures-alt = Testo alternativo
ui-pictures-copy = Copia testo alternativo
ui-pictures-copied = Il testo alternativo è stato copiato.
ui-pictures-close = Chiudi
ui-pictures-loading = Caricamento dell’immagine
ui-pictures-accept-do = Accetta
ui-pictures-orphans-text = Restano dove sono finché non vengono rimosse: { $files }
ui-pictures-built = { $count ->
    [one] 1 immagine si trova in { $folder }
   *[other] { $count } immagini si trovano in { $folder }
}
ui-pictures-good = { $count ->
    [one] L’immagine è come quella accettata e corretta
   *[other] Tutte le { $count } immagini sono come quelle accettate e corrette
}
ui-pictures-differ = { $count ->
    [one] 1 immagine su { $all } va controllata
   *[other] { $count } immagini su { $all } vanno controllate
}
ui-pictures-accepted = { $count ->
    [one] 1 immagine è stata accettata
   *[other] { $count } immagini sono state accettate
}
ui-pictures-accept-title = { $count ->
    [one] Accettare 1 immagine?
   *[other] Accettare { $count } immagini?
}
ui-pictures-accept-text = { $count ->
    [one] Viene scritta in { $folder } e da quel momento la verifica fa il confronto con essa.
   *[other] Vengono scritte in { $folder } e da quel momento la verifica fa il confronto con esse.
}
ui-pictures-orphans = { $count ->
    [one] 1 immagine nella cartella non appartiene più ad alcuna scena
   *[other] { $count } immagini nella cartella non appartengono più ad alcuna scena
}
