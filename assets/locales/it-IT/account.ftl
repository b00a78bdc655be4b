### Le pagine dell’account lab: la raccolta immagini condivise, un’immagine, le impostazioni.

ui-gallery = Raccolta immagini condivise
ui-gallery-about = Immagini che i docenti esportano dai lab o che carichi tu, e da cui è possibile creare tutti i lab di questo account.
ui-gallery-tools = Comandi per la raccolta
ui-gallery-create = Crea
ui-gallery-attach = Collega
ui-gallery-detach = Scollega
ui-gallery-upload = Carica immagine
ui-gallery-upload-first = Carica un’immagine
ui-gallery-verify = Verifica
ui-gallery-collect = Pulisci
ui-gallery-reload = Aggiorna
ui-gallery-none = Nessuna raccolta immagini condivise collegata
ui-gallery-none-text = Con una raccolta i docenti esportano il modello di un lab come immagine e altri la usano per creare lab. Crea una nuova raccolta o collegane una esistente.
ui-gallery-create-long = Crea raccolta immagini condivise
ui-gallery-attach-long = Collega una raccolta esistente
ui-gallery-attached = Collegata
ui-gallery-folder = Cartella
ui-gallery-address = Indirizzo
ui-gallery-replicas = Repliche
ui-gallery-shared = Le regioni condividono i dati archiviati. Le repliche non sono fisicamente separate: un danno a una è un danno a tutte.
ui-gallery-separate = Ogni regione ha una propria copia.
ui-gallery-contents = { $images }, { $versions }
ui-gallery-images = { $count ->
    [one] { $count } immagine
   *[other] { $count } immagini
}
ui-images-selected = { $count ->
    [0] Nessuna immagine selezionata
    [one] { $count } immagine selezionata
   *[other] { $count } immagini selezionate
}
ui-gallery-versions = { $count ->
    [one] { $count } versione
   *[other] { $count } versioni
}
ui-gallery-loading = Lettura della raccolta…
ui-gallery-unreadable = Impossibile leggere la raccolta
ui-gallery-again = Riprova
ui-gallery-problems = Non è stato possibile leggere alcune parti della raccolta
ui-gallery-problems-more = { $count ->
    [one] E un altro problema.
   *[other] E altri { $count } problemi.
}
ui-gallery-empty = La raccolta non contiene ancora immagini
ui-gallery-empty-text = Le immagini vengono visualizzate qui quando un docente esporta un modello nella raccolta immagini condivise o quando viene caricato un file disco.
ui-gallery-search = Cerca immagini
ui-gallery-no-match = Nessuna immagine corrisponde alla ricerca.
ui-gallery-list = Immagini della raccolta
ui-gallery-image-tools = Comandi per le immagini selezionate
ui-gallery-enable = Abilita immagini selezionate
ui-gallery-disable = Disabilita immagini selezionate
ui-gallery-mark-all = Seleziona tutto
ui-gallery-mark-none = Deseleziona tutto
ui-gallery-none-marked = Seleziona prima le immagini nell’elenco.
ui-gallery-all-enabled = Le immagini selezionate sono già abilitate.
ui-gallery-all-disabled = Le immagini selezionate sono già disabilitate.

ui-image-name = Immagine
ui-image-state = Stato SO
ui-image-newest = Più recente
ui-image-size = Dimensioni
ui-image-regions = Regioni
ui-image-regions-ready = { $ready } di { $regions }
ui-image-exported = Data aggiunta
ui-image-enabled = Stato
ui-image-is-enabled = Abilitata
ui-image-is-disabled = Disabilitata
ui-image-mark = Seleziona { $image }
ui-image-tools = Comandi per l’immagine
ui-image-create-lab = Crea un lab da questa immagine
ui-image-enable = Abilita immagine
ui-image-disable = Disabilita immagine
ui-image-offered = Disponibile per gli autori di lab
ui-image-offered-text = I nuovi lab in { $region } possono essere creati dalla versione { $version }.
ui-image-offered-older = I nuovi lab in { $region } possono essere creati dalla versione { $version }. Una versione più recente non vi è ancora pronta.
ui-image-withheld = Non disponibile per i lab in { $region }
ui-image-definition = Definizione di immagine
ui-image-os = Sistema operativo
ui-image-generation = Generazione
ui-image-triple = Editore/offerta/SKU
ui-image-description = Descrizione
ui-image-versions = Versioni
ui-image-no-versions = Questa immagine non ha ancora versioni.
ui-image-version = Versione
ui-image-created = Creazione
ui-image-source-lab = Lab di origine
ui-image-data = Dati
ui-image-added = Aggiunti
ui-image-excluded = Esclusa da più recente
ui-image-versions-note = Dati: byte del disco diversi da zero. Aggiunti: byte, compressi, che la versione ha archiviato nella regione di origine; i blocchi già presenti nella raccolta non vengono archiviati di nuovo.
ui-image-end-of-life = Fine del ciclo di vita
ui-image-until = Fino a: { $day }
ui-image-edit = Modifica
ui-image-edit-refused = L’immagine non è stata modificata
ui-image-edit-title = Modifica “{ $image }”
ui-image-edit-version = Modifica versione
ui-image-edit-version-title = Modifica “{ $image }” { $version }
ui-image-exclude = Escludi da più recente
ui-image-exclude-means = Agli autori di lab viene proposta la versione più recente non esclusa. L’impostazione di una singola regione, nella tabella delle repliche, ha la precedenza.
ui-image-end-of-life-help = Anno-mese-giorno; lascia vuoto per non indicarla. È solo un’annotazione e non blocca nessuno.
ui-image-enable-now = Abilita
ui-image-include = Includi la versione più recente
ui-image-replicate = Replica
ui-image-version-tools = Comandi per la versione
ui-image-replica-count = Repliche
ui-image-latest = Più recente
ui-image-latest-as-everywhere = Come altrove
ui-image-latest-excluded = Esclusa
ui-image-latest-included = Inclusa
ui-image-labs = Lab creati da questa versione:
ui-image-labs-more = e { $count ->
    [one] un altro
   *[other] altri { $count }
}
ui-image-regions-edit = Regioni di destinazione
ui-image-regions-title = Regioni di destinazione di “{ $image }” { $version }
ui-image-regions-about = La versione ha repliche nelle regioni selezionate qui. In una regione aggiunta la copia inizia subito; una regione rimossa non ha più repliche e la versione non è più disponibile per i lab di quella regione.
ui-image-regions-search = Cerca regioni
ui-image-regions-source = La versione è stata acquisita qui, quindi questa regione rimane tra quelle di destinazione.
ui-image-regions-restricted = Con restrizioni
ui-image-regions-count = { $count ->
    [one] { $count } replica
   *[other] { $count } repliche
}
ui-image-regions-more = Una replica in più in { $region }
ui-image-regions-fewer = Una replica in meno in { $region }
ui-image-regions-least = Serve almeno una replica. Per non averne, escludi la regione.
ui-image-regions-most = Sono consentite al massimo { $limit } repliche.
ui-image-regions-cost = { $replicas ->
    [one] { $replicas } replica
   *[other] { $replicas } repliche
} in { $regions ->
    [one] { $regions } regione
   *[other] { $regions } regioni
}: circa { $price } al mese nel cloud; ora { $before }.{ $shared ->
    [yes] {" "}Qui le regioni condividono i dati archiviati: più repliche occupano poco spazio in più.
   *[no] {" "}Qui ogni regione archivia i byte una sola volta.
}
ui-image-download = Scarica
ui-image-download-title = Scarica “{ $image }” { $version }
ui-image-download-file = File
ui-image-download-help = Percorso completo di un nuovo file; un file esistente non viene mai sostituito.
ui-image-download-folder = Scegli cartella…
ui-image-download-no-file = Digita il percorso del nuovo file o scegli una cartella.
ui-image-download-from = Leggi da
ui-image-download-from-means = Il disco è di { $size }; se il formato lo consente, il file occupa solo lo spazio dei dati.
ui-image-delete = Elimina immagine
ui-image-delete-title = Eliminare “{ $image }”?
ui-image-delete-text = Non ha versioni. Editore, offerta, SKU e nome potranno essere riutilizzati.
ui-image-delete-lost = La descrizione e la data di fine del ciclo di vita andranno perse. I lab creati da questa immagine conservano i propri dischi. L’operazione non può essere annullata.
ui-image-delete-version = Elimina versione
ui-image-delete-version-title = Eliminare “{ $image }” { $version }?
ui-image-delete-labs = { $count ->
    [0] Nessun lab di questo account è stato creato da questa versione.
    [one] Un lab è stato creato da questa versione e conserva il proprio disco.
   *[other] { $count } lab sono stati creati da questa versione e conservano i propri dischi.
}
ui-image-delete-instead = È la versione attualmente proposta agli autori di lab in { $region }. Al suo posto verrà proposta la versione { $version }.
ui-image-delete-nothing-instead = È la versione attualmente proposta agli autori di lab in { $region }. Lì questa immagine non verrà più proposta.
ui-image-delete-regions = { $more ->
    [0] { $region }
    [one] { $region } e 1 altra regione
   *[other] { $region } e altre { $more } regioni
}
ui-image-delete-number = Il numero { $version } non verrà riassegnato. L’operazione non può essere annullata.
ui-image-delete-download = Scaricala prima…
ui-image-delete-space = Lo spazio occupato solo da questa versione viene liberato con “Pulisci” nella pagina della raccolta.
ui-image-replicas = Repliche della versione { $version }
ui-image-source-region = Origine
ui-image-region = Regione
ui-image-replica-state = Replica
ui-image-stored = Archiviati
ui-image-absent = Questa immagine non è nella raccolta
ui-image-absent-text = La raccolta collegata non contiene l’immagine “{ $image }”. È possibile che l’immagine sia stata eliminata o che sia stata collegata un’altra raccolta.

ui-create-gallery = Crea raccolta immagini condivise
ui-create-gallery-refused = La raccolta non è stata creata
ui-create-gallery-name = Nome della raccolta
ui-create-gallery-rule = Lettere, cifre, punti e caratteri di sottolineatura; deve iniziare e terminare con una lettera o una cifra; massimo 80 caratteri.
ui-create-gallery-folder = Cartella (facoltativa)
ui-create-gallery-folder-means = Una cartella vuota, ad esempio in una condivisione raggiungibile anche dai colleghi. Lascia vuoto per tenere la raccolta in questa area di lavoro.
ui-create-gallery-copies = Dati archiviati dalle regioni
ui-create-gallery-shared = Le regioni condividono i dati archiviati
ui-create-gallery-shared-means = Occupa lo spazio di una sola copia, se il file system può condividere i file. Le repliche non sono quindi fisicamente separate: un danno a una è un danno a tutte.
ui-create-gallery-separate = Ogni regione ha una propria copia
ui-create-gallery-separate-means = Come nel cloud. Occupa lo spazio di { $regions ->
    [one] una copia
   *[other] { $regions } copie
}, una per ogni regione dell’area geografica.
ui-attach-gallery = Collega una raccolta immagini condivise esistente
ui-attach-gallery-about = Un account lab ha una sola raccolta alla volta. Una raccolta può servire più account; ognuno abilita le immagini che preferisce.
ui-attach-gallery-refused = La raccolta non è stata collegata
ui-attach-gallery-recent = Collegate in precedenza
ui-attach-gallery-place = Cartella o indirizzo
ui-attach-gallery-place-means = La cartella che contiene gallery.ron, oppure un indirizzo come az://account/container/gallery o s3://bucket/gallery.
ui-attach-gallery-missing = Indica la cartella o l’indirizzo della raccolta.
ui-detach-gallery = Scollegare “{ $gallery }”?
ui-detach-gallery-refused = La raccolta non è stata scollegata
ui-detach-gallery-labs = I lab creati dalle sue immagini continuano a funzionare: ognuno ha il proprio disco.
ui-detach-gallery-images = Le sue immagini non sono più selezionabili e i modelli non possono essere esportati finché non viene collegata di nuovo una raccolta.
ui-detach-gallery-jobs = { $count ->
    [one] Un processo interrotto della raccolta rimane
   *[other] { $count } processi interrotti della raccolta rimangono
} in attesa finché questa non viene collegata di nuovo.
ui-detach-gallery-files = Nella raccolta non viene eliminato nulla. Quando verrà collegata di nuovo, le sue immagini saranno abilitate e disabilitate come ora.

ui-verify-gallery = Verifica di “{ $gallery }”
ui-verify-gallery-refused = La raccolta non è stata verificata
ui-verify-gallery-about = Controlla che ogni immagine sia integra. Nella raccolta non viene modificato nulla; nel frattempo lab ed esportazioni continuano a funzionare.
ui-verify-gallery-closely = Livello di controllo
ui-verify-gallery-quick = Rapido
ui-verify-gallery-quick-means = Vengono letti tutti i documenti e le tabelle e si controlla che ogni blocco di ogni versione sia elencato. Richiede pochi secondi.
ui-verify-gallery-full = Ogni blocco
ui-verify-gallery-full-means = Vengono inoltre letti tutti i dati archiviati, confrontandoli con il relativo hash. Richiede il tempo necessario per leggerli tutti.
ui-collect-gallery = Pulizia di “{ $gallery }”
ui-collect-gallery-refused = La raccolta non è stata pulita
ui-collect-gallery-removes = Rimuove i blocchi archiviati che non servono a nessuna versione di immagine: quelli delle versioni eliminate e quelli lasciati da esportazioni mai terminate.
ui-collect-gallery-keeps = Nulla di ciò che serve a una versione di immagine viene toccato. I lab conservano i propri dischi e nel frattempo le esportazioni continuano.
ui-collect-gallery-young = Rimane anche ciò che è stato archiviato o eliminato { $hours ->
    [one] nell’ultima ora
   *[other] nelle ultime { $hours } ore
}: qualcuno potrebbe essere in procinto di usarlo.
ui-collect-gallery-told = Lo spazio liberato è noto solo dopo il controllo di tutti i blocchi e viene indicato in questa pagina.

ui-account-lab-settings = Impostazioni lab
ui-account-about = Le regole per i lab di questo account e i valori iniziali dei nuovi lab.
ui-account-locations = Località dei lab
ui-account-pick-location = Consenti all’autore del lab di selezionare la località del lab
ui-account-pick-off = Disattivato: ogni lab viene creato nella località dell’account lab.
ui-account-pick-on = Attivato: gli autori di lab scelgono una località, ossia un gruppo di regioni, oppure una delle sue regioni.
ui-account-pick-network = La scelta dipende da una rete virtuale peer: ogni lab viene creato nella regione della rete.
ui-account-facts-region = Account lab
ui-account-facts-landing = I lab vengono creati in
ui-account-facts-landing-unless = Se l’autore non sceglie, i lab vengono creati in
ui-account-facts-targets = Le immagini vengono replicate in
ui-account-network = Rete virtuale peer
ui-account-network-connect = Connetti i lab a una rete virtuale
ui-account-network-none = I lab non sono connessi a una tua rete.
ui-account-network-name = Rete virtuale
ui-account-network-example = Ad esempio: contoso-campus
ui-account-network-region = Regione della rete
ui-account-network-means = I lab devono trovarsi nella regione della rete, quindi nessuno ne sceglie la località. Da qui non viene contattata alcuna rete: l’impostazione viene solo registrata per i lab.
ui-account-policies = Criteri dei nuovi lab
ui-account-policies-means = Sono i valori iniziali della procedura guidata Nuovo lab; chi crea un lab può sceglierne altri. I lab esistenti mantengono i propri.

ui-marketplace = Immagini del Marketplace
ui-marketplace-about = Immagini disponibili per gli autori di lab oltre a quelle della raccolta. Qui non includono i dischi: un lab parte da un disco vuoto delle dimensioni dell’immagine.
ui-marketplace-all = Tutte
ui-marketplace-status = Stato: { $status }
ui-marketplace-publisher = Editore
ui-marketplace-system = Sistema
ui-marketplace-apply = Applica
ui-marketplace-changes = { $count ->
    [one] 1 modifica non applicata
   *[other] { $count } modifiche non applicate
}
ui-marketplace-no-changes = Seleziona prima le immagini da abilitare o disabilitare.
ui-marketplace-to-enable = Da abilitare
ui-marketplace-to-disable = Da disabilitare

ui-save = Salva
ui-discard = Ignora modifiche
ui-unsaved = Non salvato
ui-unsaved-nothing = Non è stata apportata alcuna modifica.
