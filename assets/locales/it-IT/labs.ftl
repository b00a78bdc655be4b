### L’elenco dei lab e ciò che ogni pagina dice di un lab.

ui-lab-creating = Creazione in corso
ui-lab-creation-failed = Creazione non riuscita
ui-lab-creation-interrupted = Creazione interrotta
ui-money = { $amount }{"\u00A0"}{ $currency }

ui-labs = Lab
ui-labs-new = Nuovo lab
ui-labs-search = Cerca lab
ui-labs-count = { $count ->
    [one] { $count } lab
   *[other] { $count } lab
}
ui-labs-count-of = { $shown } di { $count ->
    [one] { $count } lab
   *[other] { $count } lab
}
ui-labs-as-cards = Mostra come schede
ui-labs-as-table = Mostra come tabella

ui-labs-filter = Lab visualizzati
ui-labs-filter-all = Tutti i lab
ui-labs-filter-mine = I miei lab
ui-labs-filter-draft = Bozze
ui-labs-filter-published = Pubblicati
ui-labs-filter-at-work = Con processi in corso
ui-labs-filter-attention = Richiedono attenzione

ui-labs-sort = Ordinamento dei lab
ui-labs-name = Nome
ui-labs-image = Immagine
ui-labs-size = Dimensioni
ui-labs-location = Località
ui-labs-state = Stato
ui-labs-last-export = Ultima esportazione
ui-labs-ascending = Crescente
ui-labs-descending = Decrescente

ui-labs-more = Altri comandi per { $lab }
ui-labs-open = Apri
ui-labs-delete = Elimina…
ui-labs-attention = Richiede attenzione
ui-labs-work = { $what } · { $share }
ui-labs-exporting = Esportazione in corso
ui-labs-making-disk = Creazione del disco del modello
ui-labs-exported = { $image } { $version }, { $day }
ui-labs-last-export-was = Ultima esportazione: { $export }
ui-labs-never-exported = Mai esportato
ui-labs-never = Mai

ui-labs-empty = Ancora nessun lab
ui-labs-empty-text = Un lab è costituito da una macchina virtuale modello e dalle macchine virtuali che gli studenti ne ricevono. Prepara il modello una sola volta, pubblicalo ed esportalo nella raccolta immagini condivise, in modo che anche i colleghi possano usarlo per creare lab.
ui-labs-first = Crea il tuo primo lab
ui-labs-no-match = Nessun lab corrisponde
ui-labs-no-match-text = Cerca qualcos’altro o mostra tutti i lab.
ui-labs-show-all = Mostra tutti i lab

ui-delete-lab-title = Elimina lab
ui-delete-lab-confirm = Elimina
ui-delete-lab-refused = Il lab non è stato eliminato
ui-delete-lab-asks = “{ $lab }” e la cronologia delle sue esportazioni verranno eliminati. L’operazione non può essere annullata.
ui-delete-lab-disk = Il disco del modello { $file }, con { $used } di dati, verrà eliminato da questo computer.
ui-delete-lab-machines = { $count ->
    [one] Verrà eliminata la macchina virtuale pubblicata, con i dati dello studente.
   *[other] Verranno eliminate le { $count } macchine virtuali pubblicate, con i dati degli studenti.
}
ui-delete-lab-images = Le immagini esportate dal lab rimangono nella raccolta.
ui-delete-lab-since = Le modifiche apportate al modello dopo l’ultima esportazione ({ $day }) andranno perse.
ui-delete-lab-nothing = Il modello non è mai stato esportato, quindi non ne rimarrà nulla.
ui-delete-lab-export = Esporta prima il modello…
