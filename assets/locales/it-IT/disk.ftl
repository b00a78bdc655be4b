### Dischi virtuali: che cosa viene detto quando non è possibile leggerli, scriverli o considerarli attendibili.

disk-not-found = Il file { $path } non esiste. Controlla il percorso o scegli di nuovo il disco.
disk-not-a-file = { $path } è una cartella o un dispositivo, non un file disco. Scegli un file disco VHD, VHDX, qcow2 o raw.
disk-open-denied = Non hai l’autorizzazione per leggere { $path }. Non è stata apportata alcuna modifica. Chiedi l’autorizzazione al proprietario o copia il file in una tua cartella.
disk-open-failed = Non è stato possibile aprire { $path }: { $cause }. Non è stata apportata alcuna modifica.
disk-read-failed = Non è stato possibile leggere { $path } fino alla fine: { $cause }. Il file non è stato modificato. Copialo in un’altra unità e riprova.
disk-create-failed = Non è stato possibile creare { $path }: { $cause }. Non è stata apportata alcuna modifica. Scegli un’altra cartella.
disk-write-denied = Non hai l’autorizzazione per scrivere { $path }. Non è stata apportata alcuna modifica. Scegli una cartella in cui puoi scrivere.
disk-write-failed = Non è stato possibile scrivere { $path }: { $cause }. Quanto scritto fino a quel momento è stato rimosso. Controlla l’unità e riprova.
disk-rename-failed = { $path } è stato scritto, ma non è stato possibile assegnargli il nome: { $cause }. Il file è stato rimosso. Scegli un’altra cartella e riprova.
disk-free-space-failed = Non è stato possibile determinare lo spazio disponibile in { $path }: { $cause }. Non è stata apportata alcuna modifica.
disk-empty = { $path } è vuoto. Un disco ancora in fase di copia può avere questo aspetto: attendi il completamento o scegline un altro.
disk-not-a-disk = { $path } non è un disco virtuale. Scegli un file disco VHD, VHDX, qcow2 o raw.
disk-odd-length = { $path } contiene { $length } byte, mentre un disco ne ha un multiplo di 512: è stato troncato o non è un disco virtuale. Copialo di nuovo dall’origine oppure scegli un file di disco VHD, VHDX, QCOW2 o raw.
disk-mislabelled = { $path } ha il nome di un disco { $format } ma non lo è: è troncato, danneggiato o ha un nome errato. Copialo di nuovo dall’origine; se è un disco raw, assegnagli un nome che termina con .raw.
disk-truncated = { $path } è troncato: contiene { $found }, mentre le sue tabelle richiedono almeno { $expected }. Il file non è stato modificato. Copialo di nuovo dall’origine.
disk-corrupt = { $path } è danneggiato: { $what }. Il file non è stato modificato. Copialo di nuovo dall’origine o scegline un altro.
disk-has-backing = { $path } è solo un livello sopra un altro disco, { $backing }, che potrebbe essere qualsiasi file di questo computer e quindi non è stato letto. Unisci prima i due dischi in uno solo, ad esempio con “qemu-img convert”.
disk-unsupported = Non è possibile usare { $path }: { $what }. Il file non è stato modificato.
disk-encrypted = { $path } è crittografato. Decrittografalo prima, ad esempio con “qemu-img convert”; il file non è stato modificato.
disk-changed = { $path } è cambiato durante la lettura, quindi i dati letti non sono coerenti e sono stati scartati. Arresta la macchina virtuale che usa il disco, attendi la fine delle copie e riprova.
disk-no-space = In { $folder } sono disponibili { $free } e possono servire fino a { $needed }. Non è stato scritto nulla. Libera spazio o scegli un’altra cartella.
disk-full = Lo spazio per { $path } è esaurito: { $cause }. Quanto scritto fino a quel momento è stato rimosso. Libera spazio o scegli un’altra cartella.
disk-exists = Il file { $path } esiste già ed è rimasto invariato. Scegli un altro nome.
disk-bad-size = { $size } byte non è una dimensione valida per un disco: deve essere un multiplo di 512 byte, diverso da zero.
disk-too-large = Un disco { $format } può contenere al massimo { $limit }; questo è di { $size }. Scegli un altro formato.
disk-out-of-range = { $path } è di { $size }, ma era richiesta una lettura o una scrittura fino a { $end }. Non è stata apportata alcuna modifica.
disk-cancelled = Operazione annullata. Quanto scritto fino a quel momento è stato rimosso.

disk-flaw-checksum = il checksum di un’intestazione non corrisponde
disk-flaw-header = un’intestazione contiene valori impossibili
disk-flaw-size = le dimensioni sono impossibili
disk-flaw-block-size = le dimensioni dei blocchi sono impossibili
disk-flaw-table-size = una tabella è troppo corta per il disco
disk-flaw-table-entry = una tabella punta a una posizione in cui non possono esserci dati
disk-flaw-compression = non è possibile decomprimere dati compressi
disk-flaw-log = non è possibile leggere il log
disk-flaw-marked = il programma che lo ha scritto lo ha contrassegnato come danneggiato

disk-feature-vmdk = è un disco VMware (VMDK); convertilo prima in VHD o qcow2, ad esempio con “qemu-img convert”
disk-feature-vdi = è un disco VirtualBox (VDI); convertilo prima in VHD o qcow2, ad esempio con “VBoxManage clonemedium”
disk-feature-archive = è un archivio o un file compresso; estrailo prima e scegli il disco al suo interno
disk-feature-iso = è l’immagine di un disco ottico (ISO), non il disco di una macchina virtuale installata; usala per installare una macchina virtuale e scegli il disco di quest’ultima
disk-feature-qcow1 = è un disco QCOW versione 1; convertilo prima in qcow2, ad esempio con “qemu-img convert”
disk-feature-version = è di una versione più recente di quelle supportate dal programma; cerca un aggiornamento o convertilo in VHD
disk-feature-incompatible = usa una funzionalità che il programma non supporta; convertilo prima in VHD, ad esempio con “qemu-img convert”
disk-feature-enormous = le sue tabelle sono troppo grandi per essere lette; convertilo prima in un disco raw, ad esempio con “qemu-img convert”
disk-feature-dirty-log = il programma che lo usava non lo ha chiuso; aprilo e chiudilo una volta con quel programma o con Hyper-V

disk-warning-header-copy = Una delle due copie dell’intestazione del disco è danneggiata; è stata usata l’altra.
disk-warning-not-closed = Il programma che usava il disco non lo ha chiuso correttamente; potrebbero mancare le ultime modifiche del sistema guest.
disk-warning-saved-state = Su questo disco è stata sospesa una macchina virtuale; arrestala correttamente prima di esportare il disco.
