### La riga di comando. Le tabelle hanno intestazioni brevi; i risultati sono una frase.

cli-unknown-language = Nessuna lingua corrisponde a “{ $tag }”. Lingue disponibili: { $languages }
cli-no-default-workspace = Il sistema non indica dove i programmi conservano i dati. Specifica una cartella con --workspace.
cli-bad-folder = “{ $path }” non è un percorso utilizzabile.
cli-json = Non è stato possibile scrivere il risultato in formato JSON.
cli-from-backup = Per tornare al backup, esegui lo stesso comando con --from-backup. Il documento che non è possibile leggere viene conservato a parte.
cli-not-sure = Non è stato fatto nulla. Specifica --yes per procedere senza conferma.
cli-stopping = Arresto in corso, per non lasciare nulla a metà. Premi di nuovo Ctrl+C per uscire subito e continuare più tardi.
cli-cancelled = Operazione annullata. Nulla è rimasto a metà.
cli-goes-on = Ripresa del processo { $job }, rimasto in sospeso da un’esecuzione precedente.
cli-gallery-slow = La raccolta non ha risposto entro due minuti. Non è stata apportata alcuna modifica. Controlla la condivisione in cui si trova, quindi riprova.

cli-init-sample = L’area di lavoro di esempio si trova in { $folder }.
cli-init-empty = L’area di lavoro si trova in { $folder }. Non contiene ancora lab né raccolte.
cli-desktop-installed = Lab Gallery è nel menu del desktop. La voce si trova in { $entry }; se sposti il programma, esegui di nuovo l’installazione.
cli-desktop-removed = Lab Gallery non è (più) nel menu del desktop. La voce si trovava in { $entry }.
cli-desktop-elsewhere = In Windows e macOS le voci di menu vengono create dai programmi di installazione: aggiungi o trascina il programma dove preferisci.
cli-desktop-no-folder = Il sistema non indica dove vengono conservati i tuoi file.
cli-desktop-no-program = Il sistema non indica dove si trova il programma.
cli-desktop-not-written = Non è stato possibile modificare { $file }.

cli-status-workspace = Area di lavoro
cli-status-account = Account lab
cli-status-region = Regione
cli-status-acting = Agisci come
cli-status-gallery = Raccolta
cli-status-labs = Lab
cli-status-images = Immagini
cli-status-active = Processi in corso
cli-status-interrupted = Processi interrotti
cli-jobs-interrupted = { $count ->
    [one] Un processo è stato interrotto. Per riprenderlo: lab-gallery jobs retry
   *[other] { $count } processi sono stati interrotti. Per riprenderli: lab-gallery jobs retry
}

cli-no-labs = Non ci sono lab. Per crearne uno: lab-gallery lab new NAME --disk FILE --os linux --size medium
cli-no-such-lab = Il lab “{ $name }” non esiste. Per elencare i lab: lab-gallery labs
cli-lab-name = Nome
cli-lab-state = Stato
cli-lab-origin = Origine
cli-lab-os = Sistema
cli-lab-size = Dimensioni
cli-lab-region = Regione
cli-lab-power = Modello
cli-lab-owner = Proprietario
cli-lab-disk = File disco
cli-lab-disk-format = Formato disco
cli-lab-disk-size = Disco
cli-lab-disk-used = Usato
cli-lab-user = Utente
cli-lab-machines = Macchine
cli-lab-creating = Creazione in corso
cli-lab-interrupted = Creazione interrotta
cli-lab-failed = Creazione non riuscita
cli-lab-created = Il lab “{ $lab }” è pronto in { $region }. Il disco del modello è di { $size }, di cui { $used } usati: { $path }
cli-lab-deleted = Il lab “{ $lab }” e il disco del modello sono stati eliminati.
cli-lab-given = Il lab “{ $lab }” ora è di { $member }.
cli-lab-quota = Quota per utente
cli-lab-shutdown = Arresto automatico
cli-hours = { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
}
cli-shutdown-after = { $minutes ->
    [one] { $minutes } minuto dopo la disconnessione
   *[other] { $minutes } minuti dopo la disconnessione
}
cli-on = sì
cli-off = no
cli-policies-set = Criteri di “{ $lab }”: quota { $quota }, arresto automatico: { $shutdown }.
cli-delete-sure = Eliminare il lab “{ $lab }” e il disco del modello? Le immagini create dal lab rimangono nella raccolta. [s/N]
cli-no-password = Non è stato possibile leggere la password dall’input standard.

cli-template-started = Il modello di “{ $lab }” è contrassegnato come in esecuzione. Nessun hypervisor è connesso, quindi non è stata avviata alcuna macchina virtuale.
cli-template-stopped = Il modello di “{ $lab }” è contrassegnato come arrestato.
cli-published = Il pool di macchine virtuali di “{ $lab }” è stato popolato. Nessun hypervisor è connesso, quindi non è stata creata alcuna macchina virtuale.
cli-publish-sure = Pubblicare il modello di “{ $lab }”? L’operazione non può essere annullata e le macchine virtuali esistenti perdono i dati. [s/N]
cli-disk-attached = Il modello di “{ $lab }” ha il nuovo disco; quello precedente è stato rimosso.

cli-no-such-region = La regione “{ $name }” non esiste. Usa un nome come westeurope o "West Europe".
cli-no-such-location = La località “{ $name }” non esiste. Usa un’area geografica come Europe o "United States", oppure una regione come westeurope.
cli-bad-version = “{ $version }” non è una versione come 1.0.0.

cli-exported = { $kind ->
    [upload] Caricamento completato
   *[export] Esportazione completata
}: “{ $image }” { $version } in { $time }; { $data } di dati, di cui { $new } nuovi ({ $chunks ->
    [0] nessun nuovo blocco
    [one] un nuovo blocco
   *[other] { $chunks } nuovi blocchi
}), { $stored } archiviati; regioni con la replica: { $ready } di { $regions }.
cli-region-failed = { $region }: { $reason }
cli-regions-failed = { $count ->
    [one] Una regione non ha la replica. L’immagine può essere usata nelle altre.
   *[other] { $count } regioni non hanno la replica. L’immagine può essere usata nelle altre.
} Per continuare: lab-gallery jobs retry { $job }

cli-gallery-created = La raccolta “{ $name }” è stata creata e collegata. Si trova in { $place }.
cli-gallery-attached = La raccolta “{ $name }” è stata collegata. Si trova in { $place }.
cli-gallery-detached = La raccolta “{ $name }” è stata scollegata. Il suo contenuto non è stato eliminato; i lab conservano i propri dischi.
cli-gallery-name = Raccolta
cli-gallery-place = Posizione
cli-gallery-images = Immagini
cli-gallery-versions = Versioni
cli-gallery-replicas = Repliche
cli-gallery-shared = le regioni condividono i pacchetti: un disco danneggiato danneggia tutte le repliche
cli-gallery-separate = file fisicamente separati per ogni regione
cli-verified-full = { $problems ->
    [0] Raccolta integra
    [one] Un problema
   *[other] { $problems } problemi
}. Versioni: { $versions }; repliche: { $replicas }; pacchetti: { $packs }. Ogni blocco è stato letto e ne è stato calcolato l’hash: { $bytes } archiviati, in { $time }.
cli-verified-fast = { $problems ->
    [0] Raccolta integra
    [one] Un problema
   *[other] { $problems } problemi
}. Versioni: { $versions }; repliche: { $replicas }; pacchetti: { $packs }. Verificati documenti, manifesti e piè di pagina dei pacchetti, in { $time }. Con --full viene letto ogni blocco.
cli-collected = { $freed } liberati: { $packs ->
    [one] un pacchetto
   *[other] { $packs } pacchetti
} e { $manifests ->
    [one] un manifesto
   *[other] { $manifests } manifesti
}, in { $time }. Tutte le immagini sono rimaste invariate.
cli-nothing-to-collect = Non c’era nulla da rimuovere. Tutte le immagini sono rimaste invariate.
cli-collected-nothing = Non c’era nulla da rimuovere. Ciò che apparteneva a versioni eliminate { $hours ->
    [one] nell’ultima ora rimane per questo periodo
   *[other] nelle ultime { $hours } ore rimane per questo periodo
}: qualcuno potrebbe ancora leggerlo.
cli-collected-young = { $young } che non servono a nessuna versione rimangono perché troppo recenti. Rimuovili più tardi o con un valore inferiore di --grace.
cli-collected-mixed = { $mixed } che non servono a nessuna versione si trovano tra blocchi ancora necessari e rimangono insieme a questi.
cli-gallery-damaged = La raccolta è danneggiata. Non è stata apportata alcuna modifica. Le immagini non indicate sopra sono integre. Con --heal, ciò che un’altra regione ha intatto viene copiato da lì. Altrimenti, per riparare un’immagine, esporta o carica di nuovo lo stesso disco: ciò che è danneggiato viene archiviato di nuovo. Fino ad allora, ciò che manca in una regione viene letto da un’altra che lo contiene.
cli-healed = { $place }: riparato da { $regions }.
cli-not-healed = { $problem } Non è possibile ripararlo: nessun’altra regione ne ha una copia integra. Esporta di nuovo l’immagine dal lab che ne ha il disco o elimina la versione.
cli-not-healed-why = { $problem } Non è stato riparato: { $why }
cli-gallery-not-healed = La raccolta è ancora danneggiata, come indicato sopra. Ciò che è stato riparato resta tale e nient’altro è stato modificato.

cli-settings-pick-location = Località scelta dagli autori
cli-settings-network = Rete virtuale peer
cli-settings-landing = I lab vengono creati in
cli-settings-picked = Gli autori di lab possono scegliere un’altra località: lab-gallery lab new NAME --location LOCATION
cli-marketplace-id = ID
cli-marketplace-name = Immagine
cli-marketplace-publisher = Editore

cli-no-images = La raccolta non contiene immagini. Per crearne una: lab-gallery export LAB --name IMAGE
cli-image-name = Immagine
cli-image-newest = Più recente
cli-image-os-state = Stato SO
cli-image-size = Dimensioni
cli-image-regions = Regioni
cli-image-enabled = Stato
cli-image-offered = Disponibile
cli-image-offered-in = Disponibile in
cli-image-identity = Identità
cli-image-generation = Generazione
cli-image-description = Descrizione
cli-odd-extension = { $path } viene scritto in formato { $format }, che non corrisponde all’estensione del nome.
cli-which-format = Il nome { $path } non corrisponde a nessun formato che sia possibile scrivere. Specifica il formato con --format: vhd, vhd-fixed, vhdx, qcow2 o raw.
cli-image-end-of-life = Fine del ciclo di vita
cli-image-latest = Come più recente
cli-image-changed = L’immagine “{ $image }” è stata modificata.
cli-image-described-whole = La descrizione riguarda l’intera immagine, non una sola versione. Specificala per “{ $image }” senza versione.
cli-image-which-version = Specifica la versione da eliminare, ad esempio “{ $image }:1.0.0”. Per elencarle, usa “image show”.
cli-image-delete-version-sure = Eliminare definitivamente “{ $image }”? Il numero non verrà riassegnato. { $labs ->
    [0] Nessun lab di questo account è stato creato da questa versione.
    [one] Un lab è stato creato da questa versione e conserva il proprio disco.
   *[other] { $labs } lab sono stati creati da questa versione e conservano i propri dischi.
}
cli-image-version-deleted = La versione “{ $image }” è stata eliminata. Lo spazio usato solo da questa versione viene liberato con “gallery gc”.
cli-image-delete-sure = Eliminare l’immagine “{ $image }”? Il nome potrà essere riutilizzato.
cli-image-deleted = L’immagine “{ $image }” è stata eliminata.
cli-region-name = Regione
cli-region-state = Replica
cli-region-stored = Archiviati
cli-region-replicas = Repliche nel cloud
cli-region-latest = Come più recente
cli-region-note = Nota
cli-region-source = acquisita qui
cli-region-offered = disponibile
cli-region-excluded = non disponibile qui
cli-region-included = disponibile qui
cli-region-excluded-everywhere = non disponibile
cli-image-version = Versione
cli-image-created = Creazione
cli-image-by = Autore
cli-image-source-lab = Dal lab
cli-image-data = Dati
cli-image-stored-new = Archiviati
cli-image-added = { $bytes } nuovi
cli-image-nothing-new = nessun nuovo blocco: la raccolta li conteneva già tutti
cli-images-enabled = Abilitate per gli autori di lab: { $images }
cli-images-disabled = Disabilitate per gli autori di lab: { $images }
cli-enabled = abilitata
cli-disabled = disabilitata
cli-offered = sì
cli-replica-unknown = sconosciuta
cli-replica-replicating = in corso
cli-replica-completed = completata
cli-replica-failed = non riuscita
cli-downloaded = “{ $image }” { $version } è in { $path } ({ $format }, { $size }, { $used } usati), con tutti i blocchi verificati, in { $time }.

cli-no-jobs = Non ci sono processi.
cli-nothing-interrupted = Nessun processo è stato interrotto e in nessuna esportazione mancano regioni. Per riprendere un processo non riuscito o annullato, indicane il numero: lab-gallery jobs retry NUMBER
cli-job-given-up = Il processo { $job } è stato abbandonato. Ciò che aveva completato rimane; nulla è rimasto a metà.
cli-job-left = Il processo { $job } non è stato ripreso:
cli-jobs-left = { $count ->
    [one] Un processo è ancora aperto. Per visualizzarlo:
   *[other] { $count } processi sono ancora aperti. Per elencarli:
} lab-gallery jobs
cli-job-regions = { $ready } di { $regions } regioni
cli-replicated = La versione è ora in { $ready } di { $regions ->
    [one] 1 altra regione
   *[other] { $regions } altre regioni
}.
cli-downloaded-again = Il disco dell’immagine è stato scritto ({ $size }).
cli-disk-ready = Il disco { $file } è pronto.
cli-job-number = Processo
cli-job-state = Stato
cli-job-task = Attività
cli-job-lab = Lab
cli-job-what = Immagine o file
cli-job-why = Motivo
cli-job-queued = in coda
cli-job-running = in corso
cli-job-cancelling = in annullamento
cli-job-interrupted = interrotto
cli-job-done = completato
cli-job-failed = non riuscito
cli-job-cancelled = annullato
cli-task-export = esportazione
cli-task-upload = caricamento
cli-task-replicate = replica
cli-task-download = download
cli-task-verify = verifica
cli-task-verify-full = verifica completa
cli-task-heal = riparazione
cli-task-collect = pulizia
cli-task-from-image = disco da immagine
cli-task-from-file = disco da file
cli-task-empty = disco vuoto

cli-main-no-display = Non è disponibile uno schermo, quindi non è possibile aprire finestre. Ecco invece l’operazione principale, eseguita davvero in un’area di lavoro di esempio.
cli-main-sample = 1. Creazione dell’area di lavoro di esempio in { $folder }
cli-main-sample-there = 1. L’area di lavoro di esempio è in { $folder }
cli-main-export = 2. Esportazione del modello di “{ $lab }” come “{ $image }”
cli-main-verify = 3. Rilettura di ogni blocco della raccolta
cli-main-new-lab = 4. Creazione del lab “{ $lab }” da “{ $image }”
cli-main-made = Disco di { $size }, di cui { $used } usati, in { $time }, con tutti i blocchi verificati.
cli-main-compare = 5. Confronto dei due dischi byte per byte
cli-main-identical = Identici per tutti i { $size }.
cli-main-different = I dischi sono diversi al byte { $offset }. Conserva entrambi i file e segnala il problema: non deve mai accadere.
cli-main-pictures = 6. Creazione delle immagini dell’articolo sulla procedura e dell’articolo stesso
cli-main-files = L’area di lavoro si trova in { $workspace }, la raccolta in { $gallery }.
cli-main-commands = Questi comandi funzionano senza schermo:

cli-account-name = Account lab
cli-account-location = Località
cli-account-labs = Lab
cli-account-images = Immagini
cli-account-month = Stima mensile
cli-account-jobs = Processi in corso
cli-account-gallery = Raccolta
cli-account-owners = Proprietari
cli-account-members = Membri
cli-account-acting = Agisci come
cli-account-attention = Richiede attenzione:
cli-account-fine = Nulla richiede attenzione.
cli-member-name = Membro
cli-member-role = Ruolo
cli-member-labs = Lab
cli-member-may = Autorizzazioni
cli-member-added = { $name } fa parte dell’account lab con il ruolo “{ $role }”.
cli-member-set = { $name } ha ora il ruolo “{ $role }”.
cli-member-removed = { $name } non fa più parte dell’account lab.
cli-member-remove-sure = Rimuovere { $name } dall’account lab? { $count ->
    [0] Non è proprietario di alcun lab.
    [one] Un lab passa a { $heir }.
   *[other] { $count } lab passano a { $heir }.
} [s/N]
cli-acting-as = Ora agisci come { $name } (“{ $role }”).

cli-costs-model = Modello di prezzo
cli-costs-model-set = D’ora in poi i costi vengono stimati con questo modello: { $model }.
cli-costs-prices = Prezzi in data
cli-costs-month = Al mese
cli-costs-once = Una tantum
cli-costs-replicas = Repliche
cli-costs-stored = Archiviati qui
cli-costs-added = Aggiunti qui
cli-costs-versions = Versioni
cli-costs-old = { $count ->
    [one] Eliminando una versione precedente si risparmierebbero { $price } al mese. “costs --by version” mostra il costo di ognuna, “image delete-version” ne elimina una.
   *[other] Eliminando { $count } versioni precedenti si risparmierebbero { $price } al mese. “costs --by version” mostra il costo di ognuna, “image delete-version” ne elimina una.
}
cli-costs-unpriced = { $count ->
    [one] Il listino non ha un prezzo per una replica, che non è inclusa nei totali.
   *[other] Il listino non ha un prezzo per { $count } repliche, che non sono incluse nei totali.
}
cli-prices-no-file = Il file { $path } non esiste. Non è stata apportata alcuna modifica. Per partire dai prezzi in vigore: lab-gallery costs prices > FILE
cli-prices-text = Non è stato possibile scrivere i prezzi in formato testo. Segnala il problema.
cli-prices-own = Questi sono i prezzi propri di questa area di lavoro.
cli-prices-published = Questi sono i prezzi pubblicati.
cli-prices-set = D’ora in poi i costi vengono stimati con questi prezzi in data { $day }.
cli-prices-reset = I costi vengono di nuovo stimati con i prezzi pubblicati in data { $day }.
cli-prices-slow = I prezzi non sono stati scritti entro un minuto. Controlla l’unità dell’area di lavoro, quindi riprova.
