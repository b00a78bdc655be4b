### La finestra di dialogo “Carica immagine”

ui-upload-title = Carica immagine
ui-upload-confirm = Carica
ui-upload-refused = Il caricamento non è iniziato
ui-upload-text = Un file disco esterno ai lab diventa un’immagine da cui gli autori di lab possono creare lab. Il file viene solo letto.
ui-upload-file-none = Scegli prima un file disco.
ui-upload-version = Nuova versione di un’immagine esistente
ui-upload-version-text = La versione successiva di un’immagine della raccolta; i lab già creati dall’immagine conservano i propri dischi.
ui-upload-version-none = La raccolta non contiene ancora immagini.
ui-upload-image = Immagine
ui-upload-image-choose = Scegli un’immagine
ui-upload-image-none = Scegli l’immagine a cui aggiungere una nuova versione.
ui-upload-larger = Il disco è più grande di prima
ui-upload-smaller = Il disco è più piccolo di prima
ui-upload-size-differs = Questo disco è di { $size }; “{ $image }” { $version } è di { $before }. I lab creati dalla nuova versione avranno le nuove dimensioni. Controlla che sia il file corretto.
ui-upload-advanced = Avanzate
ui-upload-description = Descrizione
ui-upload-end-of-life = Data di fine del ciclo di vita
ui-upload-end-of-life-example = 2027-06-30
ui-upload-end-of-life-help = Anno-mese-giorno. Dopo quel giorno la versione non dovrebbe più essere usata; è solo un’annotazione e non blocca nessuno.
ui-upload-end-of-life-wrong = Scrivi una data esistente nel formato anno-mese-giorno, ad esempio 2027-12-31.
ui-upload-end-of-life-past = Questa data è già passata. L’immagine viene contrassegnata come oltre la fine del ciclo di vita, ma nessuno viene bloccato.
ui-upload-region = Acquisita in
ui-upload-region-help = L’immagine è disponibile prima qui e da qui viene copiata nelle altre regioni.
ui-upload-whole-mib = Rifiuta i dischi che non sono un numero intero di MiB (regola di Azure)
ui-upload-identifier-taken = Questi valori appartengono a un’altra immagine
ui-upload-room = La raccolta potrebbe essere troppo piccola
