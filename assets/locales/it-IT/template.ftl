### La pagina Modello di un lab e le finestre di dialogo che apre.

ui-template = Modello
ui-template-title = Titolo
ui-template-description = Descrizione
ui-template-description-hint = Aggiungi una descrizione. Gli studenti la vedono nel riquadro del lab.
ui-template-gone = Questo lab non esiste più
ui-template-gone-text = È stato eliminato oppure la sua creazione è stata annullata.
ui-template-all-labs = Tutti i lab

ui-template-tools = Comandi del modello
ui-template-start = Avvia modello
ui-template-start-hint = Avvia la macchina virtuale modello per modificarne il contenuto.
ui-template-stop = Arresta modello
ui-template-stop-hint = Arresta la macchina virtuale modello. Solo allora può essere esportata.
ui-template-connect = Connetti al modello
ui-template-connect-hint = Apri una connessione alla macchina virtuale modello in esecuzione.
ui-template-reset-password = Reimposta password
ui-template-reset-password-hint = Imposta una nuova password nella macchina virtuale modello in esecuzione.
ui-template-publish = Pubblica
ui-template-publish-hint = Crea le macchine virtuali degli studenti dal modello.
ui-export-title = Esporta in raccolta immagini condivise
ui-export-hint = Salva il disco del modello come immagine da cui è possibile creare altri lab.

ui-template-machine = Macchina virtuale modello
ui-template-image = Immagine
ui-template-image-elsewhere = non nella raccolta collegata
ui-template-from-file = un file disco di questo computer
ui-template-from-marketplace = Marketplace; disco inizialmente vuoto
ui-template-os = Sistema operativo
ui-template-size = Dimensioni
ui-template-disk = Disco
ui-template-disk-used = { $used } usati
ui-template-no-disk = Non ancora disponibile
ui-template-file = File disco
ui-template-show-in-folder = Mostra nella cartella
ui-template-replace-disk = Sostituisci disco…
ui-template-rename = Rinomina
ui-template-location = Località
ui-template-created = Creazione
ui-template-state = Stato
ui-template-no-hypervisor = Nessun hypervisor è connesso: avvio, arresto, connessione e pubblicazione cambiano lo stato visualizzato qui, ma non eseguono alcuna macchina virtuale. Il disco è reale.

ui-template-history = Esportazioni di questo lab
ui-template-history-empty = Questo modello non è ancora stato esportato.
ui-template-history-image = Immagine
ui-template-history-version = Versione
ui-template-history-when = Data
ui-template-history-by = Autore
ui-template-history-result = Risultato
ui-template-history-size = Dati
ui-template-history-new = Nuovi
ui-template-history-time = Durata
ui-template-history-more = { $count ->
    [one] Mostrane un’altra
   *[other] Mostrane altre { $count }
}
ui-template-result-failed = Non riuscita
ui-template-result-interrupted = Interrotta
ui-template-result-cancelled = Annullata
ui-template-result-at-work = In corso

ui-export-confirm = Esporta
ui-export-refused = L’esportazione non è iniziata
ui-export-mode = Modalità di salvataggio dell’immagine
ui-export-new = Crea nuova immagine
ui-export-new-text = Versione { $version } di una nuova immagine in { $gallery }
ui-export-update = Aggiorna immagine esistente
ui-export-update-text = Una nuova versione di un’immagine da cui proviene o che ha esportato questo lab
ui-export-change = { $image }: { $from } → { $to }
ui-export-change-first = { $image }: { $to }
ui-export-image = Immagine da aggiornare
ui-export-name = Nome dell’immagine
ui-export-name-rule = Lettere, cifre, punti, trattini e caratteri di sottolineatura; massimo 80 caratteri; senza spazi.
ui-export-use-name = Usa “{ $name }”
ui-export-size = Attenzione
ui-export-what = Che cosa succederà
ui-export-stored-as = Archiviata come
ui-export-specialized-means = Gli account e le impostazioni del modello rimangono nell’immagine. A chi la usa per creare un lab servono il nome utente e la password del modello.
ui-export-replicated-to = Replicata in
ui-export-regions = { $count ->
    [one] { $count } regione dell’area geografica { $geography }
   *[other] { $count } regioni dell’area geografica { $geography }
}
ui-export-show-regions = Mostra regioni
ui-export-hide-regions = Nascondi regioni
ui-export-disk = Da leggere
ui-export-reads = { $used } di un disco di { $size }; ciò che la raccolta contiene già non viene archiviato di nuovo
ui-export-cost = Costo nel cloud
ui-export-month = { $replicas ->
    [one] { $price } in più al mese per una replica
   *[other] { $price } in più al mese per tutte le { $replicas } repliche
}
ui-export-egress = { $regions ->
    [one] { $price } una tantum, per la copia nell’altra regione
   *[other] { $price } una tantum, per la copia in altre { $regions } regioni
}
ui-export-no-price = Il listino non ha un prezzo per un disco di queste dimensioni.
ui-export-prices = Stima. { $model }, data dei prezzi: { $day }. Per ciò che si trova in questo computer non viene addebitato nulla.

ui-publish-title = Pubblica modello
ui-publish-confirm = Pubblica
ui-publish-refused = Il modello non è stato pubblicato
ui-publish-machines = Numero di macchine virtuali
ui-publish-machines-help = Una per ogni studente; da 1 a { $limit }.
ui-publish-not-a-number = Digita un numero intero da 1 a { $limit }.
ui-publish-cost = { $machines ->
    [one] Una macchina virtuale costa { $price } per ogni ora di esecuzione.
   *[other] { $machines } macchine virtuali costano { $price } per ogni ora in cui sono tutte in esecuzione.
}
ui-publish-final = La pubblicazione non può essere annullata
ui-publish-final-text = Non è possibile annullare la pubblicazione di un lab. Le modifiche al modello arrivano agli studenti solo con una nuova pubblicazione.
ui-publish-stops = Il modello verrà arrestato
ui-publish-stops-text = È in esecuzione e verrà arrestato prima della creazione delle macchine virtuali.
ui-publish-again = Ogni macchina virtuale verrà ricreata e i suoi dati cancellati
ui-publish-again-text = { $count ->
    [one] La macchina virtuale dello studente di questo lab verrà ricreata. Tutto ciò che lo studente vi ha salvato andrà perso.
   *[other] Le { $count } macchine virtuali di questo lab verranno ricreate. Tutto ciò che gli studenti vi hanno salvato andrà perso.
}

ui-reset-password-title = Reimposta password
ui-reset-password-confirm = Reimposta password
ui-reset-password-refused = La password non è stata reimpostata
ui-reset-password-user = Nome utente
ui-reset-password-new = Nuova password
ui-reset-password-waiting = Impostazione della password in corso.
ui-reset-password-once = La password viene mostrata solo qui e una sola volta. Prendine nota: ne viene conservato solo l’hash.

ui-replace-disk-title = Sostituisci disco
ui-replace-disk-confirm = Sostituisci disco
ui-replace-disk-refused = Il disco non è stato sostituito
ui-replace-disk-text = Il modello riceve una copia di un file disco di questo computer. Il file viene solo letto.
ui-replace-disk-none = Indica un file disco utilizzabile per un lab.
ui-replace-disk-format = Formato della copia
ui-replace-disk-lost-title = Il disco del modello verrà sostituito
ui-replace-disk-lost = { $file } verrà eliminato non appena la copia sarà completata. Ciò che contiene e non è stato esportato andrà perso.
