### Il costo della raccolta nel cloud: la pagina Costi dell’account e la finestra di dialogo per modificare i prezzi.

ui-costs = Costi
ui-costs-about = Stima di quanto costerebbero al mese nel cloud le immagini di questa raccolta. Per ciò che si trova in questo computer non viene addebitato nulla.
ui-costs-edit = Modifica prezzi
ui-costs-none = Nessuna raccolta, nessun costo
ui-costs-none-text = Collegare una raccolta è gratuito. Il primo costo arriva con la prima versione di un’immagine salvata nella raccolta.
ui-costs-unreadable = I prezzi propri dell’account non vengono usati
ui-costs-model = Modello di prezzo
ui-costs-assumes = In entrambi i casi l’invio di una versione a ogni ulteriore regione si paga una sola volta e una seconda replica in una regione non viene inviata di nuovo. Le macchine virtuali in esecuzione non sono incluse.
ui-costs-estimate = Stima
ui-costs-month = { $price } al mese
ui-costs-for = Per
ui-costs-replicas = { $replicas ->
    [one] { $replicas } replica
   *[other] { $replicas } repliche
} in { $regions ->
    [one] { $regions } regione
   *[other] { $regions } regioni
}
ui-costs-once = Una tantum
ui-costs-once-means = { $price }, per copiare la prima volta ogni versione nelle ulteriori regioni
ui-costs-prices = Prezzi
ui-costs-list = { $day }, { $source }
ui-costs-published = listino pubblicato
ui-costs-own = listino proprio di questo account
ui-costs-here = Archiviati qui
ui-costs-stored = { $bytes } sui dischi di questa raccolta, compreso ciò che non serve più a nessuna versione; non incluso nella stima
ui-costs-unpriced = Non tutto ha un prezzo
ui-costs-unpriced-text = { $replicas ->
    [one] Il listino non ha un prezzo per una replica, che non è inclusa nel totale. Aggiungi al listino un disco sufficientemente grande o scegli l’altro modello.
   *[other] Il listino non ha un prezzo per { $replicas } repliche, che non sono incluse nel totale. Aggiungi al listino un disco sufficientemente grande o scegli l’altro modello.
}

ui-costs-where = Ripartizione dei costi
ui-costs-by-image = Per immagine
ui-costs-by-version = Per versione
ui-costs-by-region = Per regione
ui-costs-plot-instead = La tabella seguente contiene gli stessi valori.
ui-costs-others = { $count ->
    [one] Un altro elemento
   *[other] Altri { $count } elementi
}
ui-costs-image = Immagine
ui-costs-region = Regione
ui-costs-version = Versione
ui-costs-versions = Versioni
ui-costs-replicas-count = Repliche
ui-costs-a-month = Al mese
ui-costs-stored-here = Aggiunti qui

ui-costs-old = Versioni precedenti
ui-costs-old-none = Non c’è nulla da risparmiare: nessuna versione ne ha una più recente in tutte le proprie regioni.
ui-costs-old-saves = { $count ->
    [one] Eliminando una versione precedente si risparmierebbero { $price } al mese.
   *[other] Eliminando { $count } versioni precedenti si risparmierebbero { $price } al mese.
}
ui-costs-old-means = In ogni regione in cui si trovano è già completa una versione più recente. I lab conservano i dischi creati da queste versioni. Elimina una versione nella pagina della relativa immagine.

ui-prices = Modifica prezzi
ui-prices-save = Salva
ui-prices-refused = I prezzi non sono stati salvati
ui-prices-reset = Usa i prezzi pubblicati
ui-prices-reset-not = I prezzi pubblicati sono già in uso.
ui-prices-day = Data di consultazione
ui-prices-day-help = Il giorno in cui hai consultato i prezzi, ad esempio 2026-11-21
ui-prices-currency = Valuta
ui-prices-currency-help = Un codice di tre lettere, ad esempio USD
ui-prices-gallery = Raccolta
ui-prices-machines = Macchine virtuali
ui-prices-disks = Disco gestito, al mese
ui-prices-snapshot = Snapshot, per GiB al mese
ui-prices-egress = Invio di un GiB a un’altra regione
ui-prices-up-to = Fino a (GiB)
ui-prices-disk-size = Disco { $number }: fino a GiB
ui-prices-disk-price = Disco { $number }: al mese
ui-prices-disk-remove = Rimuovi disco { $number }
ui-prices-disk-add = Aggiungi un disco
ui-prices-disk-last = Un listino contiene almeno un disco.
ui-prices-within = { $zone }: all’interno
ui-prices-beyond = { $zone }: verso l’esterno
ui-prices-hour = { $size }, all’ora
ui-prices-not-a-price = Immetti un importo da 0 a 1.000.000, ad esempio 1,54.
ui-prices-not-a-day = Immetti un giorno nel formato anno-mese-giorno, ad esempio 2026-11-21.
ui-prices-not-a-currency = Immetti un codice di tre lettere maiuscole, ad esempio USD.
ui-prices-not-a-size = Immetti un numero intero di GiB, maggiore di quello del disco precedente.
ui-prices-marked = Correggi prima i campi contrassegnati.
