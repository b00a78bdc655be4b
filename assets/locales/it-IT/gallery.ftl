### La raccolta immagini condivise: che cosa viene detto quando non è possibile leggere, scrivere o considerare attendibile la raccolta, un’immagine o una replica.

gallery-missing = La cartella { $place } non esiste. Se si trova in una condivisione di rete o in un’altra unità, connettila e riprova.
gallery-no-cloud = { $place } si trova in un archivio oggetti, che questa build del programma non supporta. Non è stata apportata alcuna modifica. Usa un pacchetto di rilascio o compila il programma con “--features cloud”.
gallery-not-a-gallery = { $place } non è una raccolta: manca gallery.ron. Non è stata apportata alcuna modifica. Scegli la cartella che lo contiene o crea una raccolta.
gallery-already-a-gallery = { $place } è già una raccolta ed è rimasta invariata. Collegala o scegli un’altra cartella.
gallery-not-empty = { $place } contiene altri elementi, quindi la raccolta non è stata creata. Scegli una cartella vuota o nuova.
gallery-newer-schema = { $place } è stato scritto da una versione più recente di questo programma. Non è stata apportata alcuna modifica. Aggiorna il programma per usare questa raccolta.
gallery-damaged = { $place } è danneggiato: { $what }. È rimasto invariato. Verifica la raccolta per vedere a quali immagini appartiene.
gallery-unreadable = Non è stato possibile leggere { $place }: { $cause }. Non è stata apportata alcuna modifica. Controlla che l’unità, la condivisione o la rete sia connessa e riprova.
gallery-unwritable = Non è stato possibile scrivere { $place }: { $cause }. Tutte le immagini della raccolta sono ancora presenti. Controlla l’unità o la condivisione e riprova; i dati già archiviati non vengono archiviati di nuovo.
gallery-unremovable = Non è stato possibile rinominare o rimuovere { $place }: { $cause }. Tutte le immagini della raccolta sono ancora presenti.
gallery-read-only = Non è consentito scrivere { $place }: { $cause }. Non è stata apportata alcuna modifica. Chiedi l’autorizzazione di scrittura al proprietario della raccolta o collega un’altra raccolta.
gallery-full = Lo spazio per { $place } è esaurito: { $cause }. Tutte le immagini della raccolta sono ancora presenti. Libera spazio e riprova; i dati già archiviati non vengono archiviati di nuovo.
gallery-no-space = Nella raccolta { $place } sono disponibili { $free } e ne servono almeno { $needed }. Non è stato scritto nulla. Libera spazio e riprova.
gallery-name = Non è possibile usare “{ $name }”: { $problem }
gallery-name-taken = L’immagine “{ $name }” esiste già nella raccolta. Scegli un altro nome o aggiorna l’immagine esistente.
gallery-being-made = Un’altra esportazione sta creando l’immagine “{ $name }” o è stata interrotta mentre lo faceva. Nessun dato è stato salvato nella raccolta. Attendi che termini; se è stata interrotta, esporta di nuovo dopo { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
} o scegli un altro nome.
gallery-version-taken = Nel frattempo un’altra esportazione ha creato la versione { $version } dell’immagine “{ $name }”. Nessun dato è stato salvato nella raccolta. Esporta di nuovo; i dati già archiviati non vengono archiviati di nuovo.
gallery-system-differs = Caratteristiche dell’immagine “{ $name }”: { $is }. Caratteristiche del disco: { $asked }. Tutte le versioni di un’immagine devono avere le stesse caratteristiche, quindi non è stata apportata alcuna modifica. Crea una nuova immagine da questo disco.
gallery-system-of = { $os }, { $state }, generazione { $generation }
gallery-version-deleted = La versione { $version } di “{ $name }” è stata eliminata dalla raccolta e una versione eliminata non viene ripristinata. Esporta di nuovo per creare una nuova versione.
gallery-region-removed = { $region } è stata rimossa dalle regioni di destinazione di “{ $name }” { $version }, quindi non vi è stato copiato nulla. Aggiungi di nuovo la regione se l’immagine serve lì.
gallery-triple-taken = L’immagine “{ $name }” ha già l’editore “{ $publisher }”, l’offerta “{ $offer }” e lo SKU “{ $sku }”; due immagini di una raccolta non possono avere gli stessi valori. Non è stata apportata alcuna modifica. Cambia uno dei tre valori o crea una nuova versione di quell’immagine.
gallery-busy = È in corso l’aggiunta di un’immagine alla raccolta { $place }, quindi la pulizia non è proseguita. Non è stato rimosso nulla di necessario. Riprova al termine dell’esportazione.
gallery-no-such-image = L’immagine “{ $name }” non esiste nella raccolta. Aggiorna l’elenco e scegline un’altra.
gallery-no-such-version = L’immagine “{ $name }” non ha una versione { $version }. Aggiorna l’elenco e scegline un’altra.
gallery-not-in-region = L’immagine “{ $name }” { $version } non ha repliche in { $region }. Replicala prima in quella regione o scegli una regione che ne abbia una.
gallery-source-not-target = La regione di origine { $region } deve essere una delle regioni di destinazione. Non è stata apportata alcuna modifica. Aggiungila alle regioni di destinazione.
gallery-too-large = Il disco è di { $size } e una raccolta accetta al massimo { $limit }. Non è stata apportata alcuna modifica. Riduci il disco ed esportalo di nuovo.
gallery-source-changed = Il disco è cambiato durante l’esportazione, quindi nessun dato è stato salvato nella raccolta. Arresta la macchina virtuale che lo usa, attendi la fine delle copie ed esporta di nuovo.
gallery-source = Non è stato possibile esportare il disco e nessun dato è stato salvato nella raccolta. { $cause }
gallery-target = Non è stato possibile scrivere il nuovo disco; l’immagine è intatta. { $cause }
gallery-system = Il sistema operativo non ha fornito quanto necessario: { $cause }. Non è stata apportata alcuna modifica. Chiudi altri programmi e riprova.
gallery-cancelled = Operazione annullata. La raccolta contiene le stesse immagini di prima; i dati già archiviati serviranno al prossimo tentativo.

gallery-file-problem = { $place }: { $what }.
gallery-problem = { $place }: { $what }. Tutte le immagini sono ancora utilizzabili.
gallery-problem-hits = { $place }: { $what }. Immagini interessate: { $images }, in { $regions }.

gallery-damage-missing = il file manca
gallery-damage-unreadable = non è possibile leggerlo ({ $cause })
gallery-damage-too-long = è di { $length } e un file di questo tipo può essere al massimo di { $limit }
gallery-damage-truncated = termina troppo presto
gallery-damage-not-text = non è testo
gallery-damage-syntax = riga { $line }, colonna { $column }: { $cause }
gallery-damage-contradiction = il campo “{ $field }” non è coerente con il resto
gallery-damage-not-ours = non è un elemento previsto in questo punto di una raccolta
gallery-damage-newer-schema = è stato scritto da una versione più recente di questo programma
gallery-damage-settings = { $what }, quindi si applicano le impostazioni precedenti di “{ $image }”
gallery-damage-checksum = il contenuto non è quello scritto in origine
gallery-damage-table = la tabella contiene dati contraddittori
gallery-damage-chunks =
    { $count ->
        [one] un blocco non è quello scritto in origine
       *[other] { $count } blocchi non sono quelli scritti in origine
    }
gallery-damage-chunks-missing =
    { $count ->
        [one] manca un blocco del disco, alla posizione { $first }
       *[other] mancano { $count } blocchi del disco, il primo alla posizione { $first }
    }
