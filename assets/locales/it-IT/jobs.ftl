### Processi: perché uno non è riuscito. Che cosa è successo, che cosa è al sicuro, che cosa fare.

jobs-stopped = Interrotto come richiesto. Nulla è rimasto a metà.
jobs-file-name = L’area di lavoro indica il file “{ $file }”, che non può essere un file della sua cartella. Non è stato letto né scritto nulla. Correggi il nome in workspace.ron.
jobs-no-thread = Il computer è troppo occupato per iniziare ({ $cause }). Non è stata apportata alcuna modifica. Chiudi altri programmi e riprova.
jobs-panicked = Si è verificato un errore del programma, che ha interrotto il processo. Ciò che esisteva prima è intatto. Riprova; se l’errore si ripete, copia i dettagli e segnalalo.
jobs-other-gallery = { $place } non è la raccolta collegata “{ $name }” ma un’altra. Non è stato letto né scritto nulla. Rimetti “{ $name }” al suo posto, oppure scollegala e collega quella presente.
jobs-too-large = Il disco in { $place } è di { $size }; i lab accettano dischi fino a { $limit }. Non è stata apportata alcuna modifica. Riduci il disco, quindi riprova.
jobs-in-the-way = Il file { $path } esiste, non appartiene a nessun lab e non è il disco da creare. È rimasto invariato. Spostalo in un’altra cartella, quindi riprova.
jobs-region-left-out = Esclusa perché l’esportazione è stata annullata. L’immagine può essere usata in ogni regione completata; riprova per replicarla nelle altre.
jobs-not-removed = { $path } non serve più, ma non è stato possibile rimuoverlo: { $cause }. Rimuovilo manualmente se ti serve spazio.
