### L’area di lavoro su disco.

store-already-there = { $folder } contiene già un’area di lavoro, rimasta invariata. Aprila o scegli un’altra cartella per quella nuova.
store-not-a-folder = { $folder } è un file, non una cartella. Scegli una cartella.
store-not-empty = { $folder } contiene altri elementi, quindi l’area di lavoro non è stata creata. Scegli una cartella vuota o nuova.
store-make-refused = Non è possibile scrivere in { $folder }, quindi l’area di lavoro non è stata creata. Scegli un’altra cartella o richiedi il diritto di scrittura.
store-make-full = Sul disco non c’è più spazio per creare un’area di lavoro in { $folder }. Libera spazio o scegli una cartella su un altro disco.
store-make-failed = Non è stato possibile creare un’area di lavoro in { $folder }. Controlla il disco o la connessione, oppure scegli un’altra cartella. Causa: { $cause }.
store-backup-bad = Non è possibile leggere nemmeno il backup accanto; entrambi i file sono rimasti invariati.
store-backup-good = Il backup accanto è valido: contiene l’area di lavoro com’era prima dell’ultimo salvataggio e puoi aprire quello.
store-backup-none = Accanto non c’è alcun backup.
store-full = Sul disco non c’è più spazio per scrivere { $path }. L’ultima area di lavoro salvata è al sicuro. Libera spazio, quindi apporta una modifica qualsiasi per salvare di nuovo.
store-locked = { $folder } è aperta in un’altra istanza di Lab Gallery, PID { $pid } su { $host }. Chiudila prima o apri questa area di lavoro in sola lettura.
store-locked-by-unknown = { $folder } è aperta in un’altra istanza di Lab Gallery. Chiudila prima o apri questa area di lavoro in sola lettura.
store-missing = { $path } non esiste. { $backup }
store-newer = { $path } è stato scritto da una versione più recente di Lab Gallery: il formato è il numero { $found }, mentre questa versione supporta i formati fino al { $known }. Non è stata apportata alcuna modifica. Aprilo con la versione più recente.
store-no-text = Non è stato possibile convertire l’area di lavoro in un testo rileggibile: { $problem }. Non è stato scritto nulla; l’ultima area di lavoro salvata è al sicuro. Segnala il problema.
store-no-workspace = { $folder } non contiene un’area di lavoro. Scegli un’altra cartella o crea qui una nuova area di lavoro.
store-notice-backup = L’area di lavoro è stata aperta dal backup: è com’era prima dell’ultimo salvataggio.
store-notice-backup-kept = L’area di lavoro è stata aperta dal backup: è com’era prima dell’ultimo salvataggio. Il file sostituito è stato conservato come { $kept }.
store-notice-interrupted = { $count ->
    [one] Un salvataggio era stato interrotto; i file rimasti sono stati eliminati. L’area di lavoro è quella dell’ultimo salvataggio riuscito.
   *[other] { $count } salvataggi erano stati interrotti; i file rimasti sono stati eliminati. L’area di lavoro è quella dell’ultimo salvataggio riuscito.
}
store-notice-migrated = L’area di lavoro è stata convertita da un formato precedente (numero { $from }). L’originale è stato conservato come { $kept }.
store-notice-migrated-view = L’area di lavoro ha un formato precedente (numero { $from }). Viene visualizzata nel formato attuale e non è stato scritto nulla.
store-notice-outside = Un altro programma aveva modificato il file dell’area di lavoro. Ciò che ha scritto è stato conservato come { $kept }; al suo posto è stata salvata l’area di lavoro di questa finestra.
store-opened-read-only = { $folder } è aperta in sola lettura, quindi non è possibile modificarne il contenuto. Aprila di nuovo in scrittura.
store-password-bad-hash = Non è possibile controllare la password archiviata: il valore archiviato non è un hash creato da questo programma. Imposta una nuova password.
store-password-not-hashed = Non è stato possibile archiviare la password in modo sicuro, quindi non è stata archiviata. Chiudi altri programmi, quindi riprova.
store-problem = { $what }
store-problem-contradiction = le sue voci si contraddicono: { $what }
store-problem-missing = prima di questo punto manca la voce “{ $entry }”
store-problem-unknown = in un elenco di questo tipo la voce “{ $entry }” non esiste
store-problem-twice = la voce “{ $entry }” è presente due volte
store-problem-number = qui va un numero
store-problem-text = qui va un testo tra virgolette
store-problem-value = quanto scritto qui non è utilizzabile ({ $what })
store-problem-at = riga { $line }, colonna { $column }: { $what }
store-read-failed = Non è stato possibile leggere { $path }: { $cause }. Non è stata apportata alcuna modifica. Controlla il disco o la connessione, quindi riprova.
store-read-only-folder = Non è possibile scrivere in { $folder }: { $cause }. Non è stata apportata alcuna modifica. Apri l’area di lavoro in sola lettura o richiedi il diritto di scrittura.
store-saver-gone = Non è più possibile salvare le modifiche. L’ultima area di lavoro salvata è al sicuro. Riavvia Lab Gallery.
store-too-large = { $path } è di { $size }; un’area di lavoro è al massimo di { $limit }. Non è stata apportata alcuna modifica. Controlla che sia il file corretto.
store-unreadable = Non è possibile leggere { $path } ({ $problem }). Il file è rimasto invariato. { $backup }
store-unreadable-kept = Non è possibile leggere { $path } ({ $problem }). Il file è rimasto invariato e ne è stata conservata una copia come { $kept }. { $backup }
store-write-failed = Non è stato possibile scrivere { $path }: { $cause }. L’ultima area di lavoro salvata è al sicuro. Controlla il disco o la connessione, quindi apporta una modifica qualsiasi per salvare di nuovo.
store-prices-read = Non è stato possibile leggere il listino prezzi { $path }: { $cause }. Il file è rimasto invariato. Controlla il disco o la connessione.
store-prices-unreadable = Non è possibile leggere il listino prezzi { $path } ({ $problem }). Il file è rimasto invariato.
store-prices-write = Non è stato possibile scrivere il listino prezzi { $path }: { $cause }. I prezzi sono rimasti invariati. Controlla il disco o la connessione, quindi riprova.
