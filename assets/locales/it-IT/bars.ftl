### Le barre messaggi dei processi: di un lab, della raccolta, di un’immagine.

ui-bar-exporting = Esportazione di “{ $image }” { $version } in { $gallery }
ui-bar-uploading = Caricamento di “{ $image }” { $version } in { $gallery }
ui-bar-replicating = Copia di “{ $image }” { $version } in altre regioni
ui-bar-downloading = Scrittura di “{ $image }” { $version } in { $path }
ui-bar-verifying = Verifica di “{ $gallery }”
ui-bar-healing = Riparazione di “{ $gallery }”
ui-bar-collecting = Pulizia di “{ $gallery }”
ui-bar-making-disk = Creazione del disco del modello
ui-bar-cancelling-export = Annullamento dell’esportazione di “{ $image }”
ui-bar-cancelling-upload = Annullamento del caricamento di “{ $image }”
ui-bar-cancelling-replicate = Annullamento delle copie di “{ $image }”
ui-bar-cancelling-download = Annullamento del download di “{ $image }”
ui-bar-cancelling-disk = Annullamento della creazione del disco del modello
ui-bar-cancelling-verify = Annullamento della verifica di “{ $gallery }”
ui-bar-cancelling-collect = Annullamento della pulizia di “{ $gallery }”
ui-bar-cancelling-why = L’operazione si interrompe alla prossima parte del disco.
ui-bar-cancel-export-hint = Nella raccolta non rimane nulla dell’immagine.
ui-bar-cancel-replicate-hint = Le regioni già pronte conservano l’immagine.
ui-bar-cancel-download-hint = Non rimane alcun file.
ui-bar-cancel-verify-hint = Nella raccolta non cambia nulla, che venga verificata o meno.
ui-bar-cancel-heal-hint = Ciò che è già stato riparato resta tale.
ui-bar-cancel-collect-hint = Ciò che è già stato rimosso non serviva. Il resto rimane per la prossima volta.
ui-bar-cancel-lab-hint = Viene eliminato anche il lab, che non ha ancora un disco.
ui-bar-cancel-disk-hint = Il lab conserva il disco attuale.
ui-bar-waiting = In attesa del proprio turno
ui-bar-details = Dettagli
ui-bar-hide-details = Nascondi dettagli
ui-bar-region-done = Pronta, { $total }
ui-bar-region-of = { $done } di { $total }
ui-bar-region-waiting = In attesa
ui-bar-region-failed = Non riuscita

ui-bar-exported = “{ $image }” { $version } è in { $gallery }
ui-bar-exported-partly = “{ $image }” { $version } è in { $gallery }, ma non in tutte le regioni
ui-bar-regions = { $count ->
    [one] { $count } regione
   *[other] { $count } regioni
}
ui-bar-regions-of = { $done } di { $count ->
    [one] { $count } regione
   *[other] { $count } regioni
}
ui-bar-more-regions = { $count ->
    [one] { $count } altra regione
   *[other] { $count } altre regioni
}
ui-bar-more-regions-of = { $done } di { $count ->
    [one] { $count } altra regione
   *[other] { $count } altre regioni
}
ui-bar-new = { $data } di dati, di cui { $new } nuovi per la raccolta
ui-bar-nothing-new = { $data } di dati, tutti già presenti nella raccolta
ui-bar-stored = { $stored } archiviati
ui-bar-region-without = { $region }: { $reason }
ui-bar-create-lab = Crea un lab da questa immagine
ui-bar-show-in-gallery = Mostra nella raccolta
ui-bar-show-image = Mostra immagine
ui-bar-detached = La raccolta “{ $gallery }” non è più collegata.
ui-bar-gallery-before = una raccolta precedente
ui-bar-retry = Riprova
ui-bar-retry-regions = Riprova queste regioni
ui-bar-replicated = “{ $image }” { $version } è ora in altre regioni
ui-bar-replicated-partly = “{ $image }” { $version } non è in tutte le regioni richieste
ui-bar-copied = { $copied } copiati
ui-bar-downloaded = “{ $image }” { $version } è stata scritta in { $path }
ui-bar-disk-ready = Il disco del modello è pronto
ui-bar-failed-export = “{ $image }” non è stata esportata
ui-bar-failed-upload = “{ $image }” non è stata caricata
ui-bar-failed-replicate = “{ $image }” non è stata copiata in altre regioni
ui-bar-failed-download = “{ $image }” non è stata scaricata
ui-bar-failed-verify = Non è stato possibile verificare “{ $gallery }”
ui-bar-failed-collect = “{ $gallery }” non è stata pulita
ui-bar-failed-disk = Il disco del modello non è stato creato
ui-bar-other-disk = Usa un altro file disco…
ui-bar-interrupted-export = L’esportazione di “{ $image }” è stata interrotta
ui-bar-interrupted-upload = Il caricamento di “{ $image }” è stato interrotto
ui-bar-interrupted-replicate = La copia di “{ $image }” in altre regioni è stata interrotta
ui-bar-interrupted-download = Il download di “{ $image }” è stato interrotto
ui-bar-interrupted-verify = La verifica di “{ $gallery }” è stata interrotta
ui-bar-interrupted-collect = La pulizia di “{ $gallery }” è stata interrotta
ui-bar-interrupted-disk = La creazione del disco del modello è stata interrotta
ui-bar-interrupted-text = Il programma è stato chiuso prima del completamento. Non è andato perso nulla: i dati già archiviati vengono conservati e riutilizzati alla ripresa.
ui-bar-interrupted-lab-text = Il programma è stato chiuso prima del completamento. Continua oppure annulla: in questo caso viene eliminato anche il lab, che non ha ancora un disco.
ui-bar-continue = Continua
ui-bar-cancelled-export = L’esportazione di “{ $image }” è stata annullata
ui-bar-cancelled-export-text = Il disco del modello è rimasto invariato.
ui-bar-cancelled-upload = Il caricamento di “{ $image }” è stato annullato
ui-bar-cancelled-upload-text = Nella raccolta non ne rimane nulla. Il file disco è rimasto invariato.
ui-bar-cancelled-replicate = La copia di “{ $image }” in altre regioni è stata annullata
ui-bar-cancelled-replicate-text = L’immagine è dove era prima. Le regioni già pronte la conservano.
ui-bar-cancelled-download = Il download di “{ $image }” è stato annullato
ui-bar-cancelled-download-text = Non è stato scritto alcun file. L’immagine è rimasta invariata.
ui-bar-cancelled-verify = La verifica di “{ $gallery }” è stata annullata
ui-bar-cancelled-verify-text = Non è stata apportata alcuna modifica. Non è noto se la raccolta sia integra.
ui-bar-cancelled-heal-text = Ciò che è stato riparato resta tale. Non è noto se il resto sia integro.
ui-bar-cancelled-collect = La pulizia di “{ $gallery }” è stata annullata
ui-bar-cancelled-collect-text = Tutte le immagini sono integre. Possono essere rimasti dati che non servono a nessuna versione.
ui-bar-cancelled-disk = La creazione del disco del modello è stata annullata
ui-bar-cancelled-disk-text = Il lab ha il disco che aveva prima.
ui-bar-again = Ricomincia

ui-bar-sound = “{ $gallery }” è integra
ui-bar-damaged = { $count ->
    [one] Un file di “{ $gallery }” è danneggiato
   *[other] { $count } file di “{ $gallery }” sono danneggiati
}
ui-bar-versions = { $count ->
    [one] { $count } versione
   *[other] { $count } versioni
}
ui-bar-replicas = { $count ->
    [one] { $count } replica
   *[other] { $count } repliche
}
ui-bar-checked-full = tutti i blocchi archiviati letti, { $checked }
ui-bar-checked-quick = documenti e tabelle letti, blocchi archiviati no
ui-bar-verify-full = Controlla ogni blocco
ui-bar-heal = Ripara da altre regioni
ui-bar-healed = { $count ->
    [one] Un file è stato riparato da { $regions }.
   *[other] { $count } file sono stati riparati da { $regions }.
}
ui-bar-damaged-more = { $count ->
    [one] È danneggiato anche un altro file.
   *[other] Sono danneggiati anche altri { $count } file.
}
ui-bar-hit = { $count ->
    [one] Versione di immagine interessata: { $images }.
   *[other] Versioni di immagine interessate ({ $count }): { $images }{ $more ->
        [0] .
       *[other] { " " }e altre { $more }.
    }
}
ui-bar-hit-none = Nessuna versione di immagine è interessata.
ui-bar-damaged-what-to-do = Non è stata apportata alcuna modifica e nessun lab ha perso il proprio disco. Per riparare un’immagine interessata, esportane di nuovo il modello o caricane di nuovo il disco: i blocchi danneggiati vengono archiviati di nuovo. Nel frattempo, per i lab creati dall’immagine, i blocchi danneggiati vengono letti da un’altra regione, se lì sono integri.
ui-bar-not-healed = Nessun’altra regione ne ha una copia integra. Esporta di nuovo queste immagini dal lab che ne ha il disco o elimina le versioni.
ui-bar-damaged-rest = Tutte le immagini sono utilizzabili. Conserva i file per chi gestisce l’archiviazione; ciò che non appartiene a nessuna immagine può essere eliminato.
ui-bar-collected = “{ $gallery }” è stata pulita
ui-bar-freed = { $freed } liberati
ui-bar-nothing-to-free = Non c’era nulla da rimuovere.
ui-bar-nothing-freed = Non c’era nulla da rimuovere. Ciò che apparteneva a versioni eliminate { $hours ->
    [one] nell’ultima ora rimane per questo periodo
   *[other] nelle ultime { $hours } ore rimane per questo periodo
}: qualcuno potrebbe ancora leggerlo.
ui-bar-packs = { $count ->
    [one] { $count } pacchetto
   *[other] { $count } pacchetti
}
ui-bar-young = { $young } rimangono perché troppo recenti: potrebbero servire a un’esportazione. Ripeti la pulizia più tardi.
ui-bar-mixed = { $mixed } che non servono a nessuna versione si trovano tra blocchi ancora necessari e rimangono insieme a questi.
