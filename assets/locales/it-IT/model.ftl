### Il dominio: ruoli, stati, dimensioni e ogni motivo per cui un comando viene rifiutato.

model-role-owner = Proprietario dell’account lab
model-role-contributor = Collaboratore dell’account lab
model-role-lab-creator = Autore di lab
model-role-lab-owner = Proprietario di lab
model-role-reader = Lettore
model-role-owner-may = Può fare tutto e decide chi fa parte dell’account.
model-role-contributor-may = Può fare tutto nell’account e nei relativi lab, ma non decide chi ne fa parte.
model-role-lab-creator-may = Crea lab, li gestisce e ne esporta i modelli.
model-role-lab-owner-may = Gestisce i propri lab e ne esporta i modelli; non ne crea.
model-role-reader-may = Vede tutto, non modifica nulla.

model-power-stopped = Arrestato
model-power-starting = Avvio in corso
model-power-running = In esecuzione
model-power-stopping = Arresto in corso

model-publishing-draft = Bozza
model-publishing-publishing = Pubblicazione in corso
model-publishing-published = Pubblicato
model-publishing-failed = Pubblicazione non riuscita

model-upload-room-short = I dati del disco possono occupare fino a { $most } nella raccolta, dove sono disponibili { $free }. Lo spazio potrebbe comunque bastare: ciò che la raccolta contiene già non viene archiviato di nuovo e il resto viene compresso. Se non basta, viene visualizzato un avviso e nulla di ciò che è presente va perso.
model-upload-room-unknown = I dati del disco possono occupare fino a { $most } nella raccolta e non è noto quanto spazio sia disponibile. { $why }
model-identifier-publisher = Editore
model-identifier-offer = Offerta
model-identifier-sku = SKU
model-os-state-generalized = Generalizzata
model-os-state-specialized = Specializzata

model-size-small = Piccola
model-size-medium = Media
model-size-medium-nested = Media (virtualizzazione annidata)
model-size-large = Grande
model-size-large-nested = Grande (virtualizzazione annidata)
model-size-small-gpu-compute = GPU piccola (calcolo)
model-size-small-gpu-visualization = GPU piccola (visualizzazione)
model-size-medium-gpu-visualization = GPU media (visualizzazione)

model-disk-borderline = Questo disco è di { $size }. Alcune pagine del servizio lo consentono, altre si fermano a { $safe }; se puoi, riducilo.

model-offers-not-attached = Nessuna raccolta immagini condivise è collegata a questo account lab. Chiedi a un amministratore dell’account lab di collegarne una.
model-offers-loading = Lettura della raccolta in corso.
model-withheld-disabled = Disabilitata per gli autori di lab dall’amministratore dell’account lab, che può abilitarla di nuovo.
model-withheld-no-replica = { $regions ->
    [one] Nessuna replica in { $region }. Crea il lab in una regione che ne abbia una oppure scarica l’immagine e crea il lab da quel file.
   *[other] Nessuna di queste { $regions } regioni ha una replica. Crea il lab in una regione che ne abbia una oppure scarica l’immagine e crea il lab da quel file.
}
model-withheld-replicating = { $regions ->
    [one] La replica in { $region } è ancora in corso. L’immagine sarà disponibile non appena la replica sarà completa.
   *[other] Le repliche in queste { $regions } regioni sono ancora in corso. In ogni regione l’immagine sarà disponibile non appena la relativa replica sarà completa.
}
model-withheld-replica-failed = { $regions ->
    [one] La replica in { $region } non è riuscita. Esporta o replica di nuovo l’immagine.
   *[other] Le repliche in queste { $regions } regioni non sono riuscite. Esporta o replica di nuovo l’immagine.
}
model-withheld-too-large = Il disco è di { $size }; i lab accettano dischi fino a { $limit }. Riduci il disco, quindi esportalo di nuovo.
model-withheld-several-disks = L’immagine ha { $disks } dischi; i lab accettano immagini con un solo disco. Crea un’immagine solo dal primo disco.
model-withheld-excluded = Nessuna versione può valere come più recente: sono tutte escluse. Un amministratore può includerne di nuovo una o esportare una nuova versione.
model-withheld-no-version = L’immagine non ha versioni. Esporta prima un modello in questa immagine o carica una versione.

model-concern-no-gallery = Nessuna raccolta immagini condivise è collegata, quindi non è possibile esportare i modelli. Creane una o collegane una esistente.
model-concern-gallery-unreadable = Non è possibile leggere la raccolta immagini condivise. { $reason }
model-concern-gallery-damaged = { $count ->
    [one] Non è possibile leggere una parte della raccolta.
   *[other] Non è possibile leggere { $count } parti della raccolta.
}
model-concern-jobs-interrupted = { $count ->
    [one] Un processo è stato interrotto. Se lo riprovi, riprende da dove era rimasto.
   *[other] { $count } processi sono stati interrotti. Se li riprovi, riprendono da dove erano rimasti.
}
model-concern-jobs-failed = { $count ->
    [one] Un processo non è riuscito. Controlla il motivo e riprova.
   *[other] { $count } processi non sono riusciti. Controlla i motivi e riprova.
}
model-concern-publishing-failed = { $count ->
    [one] Non è stato possibile popolare il pool di macchine virtuali di un lab. Pubblica di nuovo il modello.
   *[other] Non è stato possibile popolare i pool di macchine virtuali di { $count } lab. Pubblica di nuovo i modelli.
}
model-concern-replicas-failed = La replica di “{ $image }” { $version } non è riuscita in { $count ->
    [one] una regione
   *[other] { $count } regioni
}.
model-concern-nobody-sees = “{ $image }” non è disponibile per nessun autore di lab. { $reason }

refusal-name-empty = Digita un nome.
refusal-name-too-long = Questo nome è troppo lungo. Usa al massimo { $limit } caratteri.
refusal-name-space = Un nome non può contenere spazi. Prova con “{ $suggestion }”.
refusal-name-space-only = Un nome non può contenere spazi.
refusal-name-character = Un nome non può contenere il carattere “{ $character }”. Usa lettere, cifre, punti, trattini e caratteri di sottolineatura.
refusal-name-character-account = Un nome non può contenere il carattere di controllo { $character }. Rimuovilo.
refusal-name-character-member = Il nome di un membro non può contenere il carattere { $character }. Digita il nome senza caratteri invisibili.
refusal-name-character-gallery = Il nome di una raccolta non può contenere il carattere “{ $character }”. Usa lettere, cifre, punti e caratteri di sottolineatura.
refusal-name-character-lab = Il nome di un lab non può contenere il carattere “{ $character }”. Usa lettere, cifre, spazi, punti, trattini e caratteri di sottolineatura.
refusal-name-start = Inizia il nome con una lettera o una cifra.
refusal-name-start-letter = Inizia il nome con una lettera.
refusal-name-padded = Rimuovi gli spazi prima e dopo il nome.
refusal-name-end = Termina il nome con una lettera o una cifra.
refusal-name-reserved = Windows riserva questo nome a un dispositivo. Scegline un altro.
refusal-name-taken = “{ $name }” esiste già. Scegli un altro nome; maiuscole e minuscole sono equivalenti.

refusal-user-empty = Digita un nome utente.
refusal-user-too-long = Un nome utente può contenere al massimo 20 caratteri.
refusal-user-character = Un nome utente contiene solo lettere, cifre, trattini, caratteri di sottolineatura e punti, non inizia con un trattino o un punto e non termina con un punto.
refusal-user-reserved = Il servizio non accetta questo nome utente perché è facile da indovinare. Scegline un altro.
refusal-user-control = Un nome utente non può contenere caratteri di controllo.
refusal-password-empty = Digita la password di tale account.
refusal-existing-too-long = Usa al massimo { $limit } caratteri.
refusal-password-not-hashed = Non è stato possibile proteggere la password, quindi non è stata conservata. Digitala di nuovo.
refusal-password-too-short = Usa almeno 12 caratteri.
refusal-password-too-long = Usa al massimo 123 caratteri.
refusal-password-too-simple = Usa almeno tre di questi elementi: lettere minuscole, lettere maiuscole, cifre, caratteri speciali.
refusal-password-control = Una password non può contenere caratteri di controllo.
refusal-password-contains-user = La password non può contenere il nome utente.

refusal-role = { $member } ha il ruolo “{ $role }” e non può eseguire questa operazione. Chiedi a un proprietario dell’account lab o agisci come un altro membro.
refusal-not-your-lab = “{ $lab }” è di { $owner }. Rivolgiti a { $owner } o a un amministratore dell’account lab.
refusal-grants-access = { $member } ha il ruolo “{ $role }” e solo un proprietario dell’account lab decide chi fa parte dell’account. Rivolgiti a: { $owners }.
refusal-last-owner = { $member } è l’unico proprietario di questo account lab. Rendi prima proprietario un altro membro, in modo che qualcuno possa ancora concedere l’accesso.
refusal-member-taken = “{ $name }” è già un membro. Cambia il ruolo esistente o aggiungi un’altra persona.
refusal-cannot-run-labs = { $member } ha il ruolo “{ $role }” e non può gestire un lab. Scegli un altro membro o fai prima cambiare il ruolo.
refusal-no-such-member = “{ $name }” non è un membro di questo account lab. Scegli uno dei membri.
refusal-other-geography = { $region } non si trova in { $geography }, l’area geografica di questo account lab. Scegli una regione di { $geography }; sarà possibile aggiungere altre regioni quando l’immagine sarà disponibile.
refusal-bad-region = “{ $region }” non è una regione. Scegline una, ad esempio West Europe.
refusal-location-not-yours = Questo account lab non consente agli autori di lab di scegliere la località. Non indicarla o chiedi a un amministratore di consentirlo nelle impostazioni lab.
refusal-network-decides = Questo account lab è connesso alla rete virtuale “{ $network }”, quindi ogni lab viene creato in { $region }. Non indicare la località o chiedi a un amministratore di rimuovere la rete dalle impostazioni lab.
refusal-network-and-pick = Con una rete virtuale peer ogni lab viene creato nella regione della rete, quindi gli autori di lab non possono scegliere la località. Disattiva una delle due opzioni.

refusal-no-such-lab = Questo lab non esiste più. Scegline un altro.
refusal-not-ready = Il disco del modello non è ancora disponibile. Attendi che venga creato o riprova l’operazione non riuscita.
refusal-template-not-stopped = Lo stato del modello è “{ $state }”. Arrestalo prima, in modo che il disco non cambi.
refusal-template-already = Lo stato del modello è già “{ $state }”.
refusal-template-changing = Lo stato del modello in questo momento è “{ $state }”. Attendi il completamento, quindi riprova.
refusal-template-not-running = Lo stato del modello è “{ $state }”. Avvialo prima.
refusal-template-busy = Il processo { $job } sta usando il disco del modello. Attendi che termini o annullalo.
refusal-lab-busy = Il processo { $job } di questo lab è ancora in corso. Attendi che termini o annullalo.
refusal-publish-under-way = La pubblicazione del modello è in corso. Attendi che termini.
refusal-machines = Un lab ha da 1 a { $limit } macchine virtuali, non { $asked }.
refusal-prices = Il listino prezzi non può essere usato: { $what }. Correggilo; i prezzi sono rimasti invariati.
refusal-policies = Indica una quota di al massimo 10.000 ore e un tempo di attesa da 1 minuto a 7 giorni.
refusal-read-only = Questa area di lavoro è aperta in sola lettura, quindi non è possibile apportare modifiche. Chiudi l’altra finestra che la usa, quindi riapri l’area di lavoro.
refusal-edit-source-region = La versione è stata acquisita in { $region }, che rimane quindi una delle regioni di destinazione. Scegli altre regioni da rimuovere o elimina la versione.
refusal-edit-not-a-target = La versione non è replicata in { $region }, quindi non c’è nulla da rimuovere.
refusal-edit-unknown-region = “{ $region }” non è una regione. Scegline una dall’elenco.
refusal-edit-replicas = Una versione ha da 1 a { $limit } repliche in una regione, non { $asked }. Scegli un altro numero.
refusal-edit-has-versions = “{ $name }” ha ancora { $versions ->
    [one] una versione
   *[other] { $versions } versioni
}. Elimina prima tutte le versioni, quindi l’immagine.
refusal-text-too-long = Usa al massimo { $limit } caratteri.
refusal-path-not-absolute = “{ $path }” non è un percorso completo. Indica il percorso completo del file o della cartella.
refusal-path-not-text = Il percorso “{ $path }” contiene caratteri non validi come testo, quindi non può essere registrato nell’area di lavoro. Rinomina il file o la cartella oppure scegli un altro percorso.
refusal-identifier = { $part }: { $problem }
refusal-identifier-taken = L’immagine “{ $image }” ha già questi valori per editore, offerta e SKU, la cui combinazione deve essere univoca in una raccolta. Cambiane uno.
refusal-image-disabled = “{ $name }” è stata disabilitata per gli autori di lab dall’amministratore dell’account lab, che può abilitarla di nuovo. Rivolgiti all’amministratore o scegli un’altra immagine.
refusal-not-whole-mib = Il disco è di { $size } byte, che non corrispondono a un numero intero di MiB. Azure accetta solo numeri interi. Ingrandisci il disco fino al MiB successivo o disattiva il controllo.
refusal-version-in-use = Il processo { $job } sta usando “{ $name }” { $version }. Attendi che termini o annullalo.
refusal-already-in-region = { $region } ha già questa versione o è stata indicata due volte. Non includerla.
refusal-no-regions = Nessuna regione selezionata. Scegline almeno una.
refusal-verify-under-way = La verifica della raccolta è in corso. Attendi che termini o annullala.
refusal-collect-under-way = La pulizia della raccolta è in corso. Attendi che termini o annullala.
refusal-no-replica = Nessuna regione ha una replica completa di “{ $name }” { $version }, quindi non c’è nulla da leggere. Attendi che una replica sia pronta.
refusal-no-replica-there = { $region } non ha una replica completa di “{ $name }” { $version }. Scegli una regione che ne abbia una.
refusal-disk-empty = Il disco è vuoto: non contiene byte. Scegli un disco con un sistema installato.
refusal-disk-too-large = Il disco è di { $size }; i lab accettano dischi fino a { $limit }. Riduci prima il disco.
refusal-no-such-marketplace-image = L’immagine del Marketplace “{ $id }” non esiste. Scegline una dall’elenco.

model-address-scheme = Il tipo di questo indirizzo non è riconosciuto. Scrivi az://ACCOUNT/CONTAINER/FOLDER per Archiviazione BLOB di Azure, s3://BUCKET/FOLDER per S3 o il percorso di una cartella.
model-address-secret = Un indirizzo non deve contenere chiavi, password o firme, perché viene conservato nell’area di lavoro. Rimuovi ciò che precede “@” e ciò che segue da “?” in poi, quindi fornisci la chiave al programma tramite l’ambiente o accedi con lo strumento del servizio.
model-address-account = Il nome dell’account di archiviazione in questo indirizzo non è valido: deve avere da 3 a 24 lettere minuscole e cifre. Scrivi az://ACCOUNT/CONTAINER/FOLDER.
model-address-container = Il nome del contenitore in questo indirizzo manca o non è valido: deve avere da 3 a 63 lettere minuscole, cifre e trattini singoli. Scrivi az://ACCOUNT/CONTAINER/FOLDER.
model-address-bucket = Il nome del bucket in questo indirizzo manca o non è valido: deve avere da 3 a 63 lettere minuscole, cifre, trattini e punti singoli. Scrivi s3://BUCKET/FOLDER.
model-address-prefix = La cartella in questo indirizzo ha un nome che non tutti gli strumenti leggono allo stesso modo. Usa lettere, cifre, punti, trattini e caratteri di sottolineatura, iniziando con una lettera o una cifra.
model-address-folder = Questo non è l’indirizzo di una cartella di questo computer. Indica invece il percorso completo.

refusal-no-gallery = Nessuna raccolta immagini condivise è collegata a questo account lab. Un amministratore dell’account lab può collegarne una.
refusal-gallery-attached = È collegata la raccolta “{ $name }” e un account lab ne ha una sola alla volta. Scollegala prima.
refusal-gallery-in-use = { $jobs ->
    [one] Un processo sta ancora usando la raccolta. Attendi che termini o annullalo.
   *[other] { $jobs } processi stanno ancora usando la raccolta. Attendi che terminino o annullali.
}
refusal-gallery-not-read = La raccolta non è ancora stata letta, quindi non è possibile controllare i nomi. Riprova tra un momento.
refusal-other-gallery = Questo processo appartiene a una raccolta al momento non collegata. Collega prima quella raccolta.
refusal-no-such-image = La raccolta non contiene l’immagine “{ $name }”. È possibile che nel frattempo sia stata eliminata. Scegli un’altra immagine.
refusal-no-such-version = “{ $name }” non ha una versione { $version } utilizzabile qui. Scegli un’altra versione.
refusal-export-under-way = Un’esportazione in “{ $image }” è già in corso. Attendi che termini o annullala.
refusal-not-this-labs-image = “{ $name }” non è l’immagine da cui proviene questo lab né una di quelle che ha esportato. Crea invece una nuova immagine.
refusal-os-state-differs = Lo stato di “{ $name }” è “{ $state }” e tutte le versioni di un’immagine devono avere lo stesso stato; un’esportazione è sempre specializzata. Crea invece una nuova immagine.
refusal-os-type-differs = “{ $name }” contiene un altro sistema operativo. Crea invece una nuova immagine.
refusal-generation-differs = “{ $name }” è per un’altra generazione di macchine virtuali. Crea invece una nuova immagine.
refusal-versions-used-up = “{ $name }” ha esaurito i numeri di versione. Crea invece una nuova immagine.
refusal-withheld = Non è possibile usare “{ $name }” per questo lab. { $reason }

refusal-no-such-job = Questo processo non esiste. I processi di un lab vengono rimossi quando il lab viene eliminato.
refusal-job-not-active = Questo processo è terminato, quindi non c’è nulla da interrompere.
refusal-job-at-work = Questo processo è ancora in corso, quindi il messaggio rimane visualizzato. Attendi che termini o annullalo.
refusal-job-stopping = L’interruzione di questo processo è già in corso. Attendi un momento.
refusal-job-not-retryable = Questo processo non può essere ripetuto: è in corso, completato o sostituito da uno successivo. Se è ancora aperto, annullalo per chiuderlo.
refusal-changed = Nel frattempo qualcosa è cambiato. Controlla, quindi ripeti l’operazione.

model-flaw-no-owner = l’account lab non ha un proprietario
model-flaw-member-twice = l’account lab ha due membri “{ $name }”
model-flaw-not-a-member = “{ $name }” dovrebbe agire ma non è un membro dell’account lab
model-flaw-lab-number = il lab { $id } è registrato come lab { $key }
model-flaw-job-number = il processo { $id } è registrato come processo { $key }
model-flaw-number-twice = il numero { $number } è assegnato sia a un lab sia a un processo
model-flaw-next-id = il numero successivo, { $number }, è già stato assegnato o è troppo alto
model-flaw-lab-twice = esistono due lab “{ $name }”
model-flaw-no-disk = il lab { $lab } è pronto ma non ha un disco
model-flaw-not-its-job = il lab { $lab } attende il processo { $job }, che non gli appartiene
model-flaw-disk-twice = il disco “{ $file }” è assegnato due volte o è da rimuovere
model-flaw-pool = il pool di macchine virtuali del lab { $lab } non è coerente con lo stato di pubblicazione
model-flaw-template-on = il modello del lab { $lab } è in esecuzione mentre un processo ne usa il disco
model-flaw-two-jobs = due processi usano il modello del lab { $lab }
model-flaw-two-upkeeps = il processo { $job } esegue la manutenzione della raccolta mentre ne è in corso un altro
model-flaw-no-lab = il processo { $job } appartiene al lab { $lab }, che non esiste
model-flaw-gallery-job = il processo { $job } appartiene a un lab ma opera sulla raccolta, o viceversa
model-flaw-targets = le regioni del processo { $job } non iniziano con quella di acquisizione o ne ripetono una
model-flaw-disabled-key = l’immagine disabilitata “{ $image }” non è scritta in minuscolo
model-flaw-disabled-marketplace-key = l’immagine del Marketplace disabilitata “{ $image }” non è scritta in minuscolo
model-flaw-peer-network = la rete virtuale peer “{ $name }” ha un nome o una regione non ammessi per una rete
model-flaw-network-and-pick = gli autori di lab possono scegliere la località benché la determini una rete virtuale peer
model-flaw-default-policies = per i nuovi lab sono impostati ore o minuti non ammessi
model-flaw-lab-name = il lab { $lab } ha un nome non ammesso
model-flaw-policies = il lab { $lab } ha ore o minuti non ammessi
model-flaw-not-hashed = il valore indicato come password del lab { $lab } non è un hash di password
model-flaw-image-name = il processo { $job } indica un’immagine con un nome non ammesso
model-flaw-outcome = il risultato del processo { $job } non è quello richiesto
model-flaw-relative-gallery = la cartella della raccolta collegata non è un percorso completo
model-flaw-gallery-address = l’indirizzo della raccolta collegata non è ammesso per una raccolta

model-cost-disk = Disco gestito delle dimensioni dell’immagine
model-cost-disk-assumes = Secondo la guida di Lab Services: ogni replica è un disco gestito HDD Standard, il più piccolo che può contenere l’intero disco, anche se quasi vuoto.
model-cost-snapshot = Snapshot dello spazio usato
model-cost-snapshot-assumes = Secondo la documentazione della raccolta: ogni replica è uno snapshot e si pagano i byte usati del disco.

model-zone-north-america = America del Nord
model-zone-europe = Europa
model-zone-asia-pacific = Asia, Oceania, Medio Oriente, Africa
model-zone-south-america = America del Sud

model-prices-currency = “{ $code }” non è un codice di valuta di tre lettere maiuscole, come USD
model-prices-no-size = manca il prezzo all’ora per “{ $size }”
model-prices-no-disks = manca il prezzo di tutti i dischi gestiti
model-prices-disk-order = il disco da { $gib } GiB non segue uno più piccolo o è più grande di qualsiasi disco
model-prices-too-high = il prezzo { $price } è superiore a { $limit }
