### Gli insiemi di immagini della documentazione.

docs-manifest-read = Non è stato possibile leggere { $path }: { $cause }. Il file indica le immagini accettate e non è stata apportata alcuna modifica. Controlla il disco o la connessione, quindi riprova.
docs-manifest-write = Non è stato possibile scrivere { $path }: { $cause }. Il file indica le immagini accettate ed è rimasto invariato. Controlla il disco o il diritto di scrittura, quindi riprova.
docs-manifest-syntax = Non è possibile leggere { $path } ({ $problem }). Il file indica le immagini accettate ed è rimasto invariato. Recuperalo dal controllo della versione oppure rimuovilo e accetta di nuovo le immagini.
docs-manifest-newer = { $path } è stato scritto da una versione più recente di Lab Gallery: il formato è il numero { $found }, mentre questa versione supporta i formati fino al { $known }. Non è stata apportata alcuna modifica. Usa la versione più recente.
