### Gli insiemi di immagini della documentazione.

docs-manifest-read = Non è stato possibile leggere { $path }: { $cause }. Il file indica le immagini accettate e non è stata apportata alcuna modifica. Controlla il disco o la connessione, quindi riprova.
docs-manifest-write = Non è stato possibile scrivere { $path }: { $cause }. Il file indica le immagini accettate ed è rimasto invariato. Controlla il disco o il diritto di scrittura, quindi riprova.
docs-manifest-syntax = Non è possibile leggere { $path } ({ $problem }). Il file indica le immagini accettate ed è rimasto invariato. Recuperalo dal controllo della versione oppure rimuovilo e accetta di nuovo le immagini.
docs-manifest-newer = { $path } è stato scritto da una versione più recente di Lab Gallery: il formato è il numero { $found }, mentre questa versione supporta i formati fino al { $known }. Non è stata apportata alcuna modifica. Usa la versione più recente.
docs-write-failed = Non è possibile scrivere { $path }: { $cause }. Non è stata apportata alcuna modifica. Scegli un’altra cartella o richiedi il diritto di scrittura.
docs-write-folder = Al posto del file { $path } c’è una cartella. Non è stata apportata alcuna modifica. Spostala o scegli un’altra cartella per le immagini.
docs-write-file = { $path } è un file, ma lì va una cartella per le immagini. Non è stata apportata alcuna modifica. Spostalo o scegli un’altra cartella.
docs-write-stopped = Operazione interrotta. Non è stata apportata alcuna modifica.
