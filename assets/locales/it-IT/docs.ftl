### Le immagini della documentazione.

docs-picture-fault = Non è stato possibile disegnare l’immagine: { $problem }. Si tratta di un errore del programma e manca solo l’immagine. Segnala il problema.
docs-picture-size = Non è possibile disegnare un’immagine di { $width } per { $height } pixel. Ogni lato deve avere da 1 a { $side } pixel e l’intera immagine al massimo { $pixels }. Scegli altre dimensioni o un’altra scala.
docs-encode-gif-size = Una GIF può avere al massimo { $side } pixel per lato, mentre questa immagine ha { $width } per { $height } pixel. Scegli dimensioni o una scala minori, oppure salva l’animazione come APNG.
docs-encode-text = Il testo “{ $keyword }” di un’immagine non deve contenere caratteri nulli e può occupare al massimo { $most }. Accorcialo.
docs-read-file-size = Questo file di immagine occupa { $size }, ma se ne leggono al massimo { $most }. Genera di nuovo l’immagine.
docs-read-size = Questo file di immagine ha { $width } per { $height } pixel. Si leggono file con al massimo { $side } pixel per lato e { $pixels } in tutto. Genera di nuovo l’immagine.
docs-read-broken = Questo file non è un’immagine PNG leggibile: { $problem }. Genera di nuovo l’immagine.
docs-preset-unknown = Il profilo “{ $name }” non esiste. Sono disponibili: { $names }. Un profilo personale si indica con il suo file, che termina in .ron.
docs-preset-file = Non è possibile leggere il profilo { $path }: { $cause }. Nulla è stato scritto. Controlla nome e posizione del file, poi riprova.
docs-preset-syntax = Non è possibile leggere il profilo “{ $name }”: { $problem }. Nulla è stato scritto. Correggi il file e riprova.
docs-preset-value = Nel profilo “{ $name }” il valore di { $entry } non permette di creare immagini. Nulla è stato scritto. Correggi il file e riprova.
docs-preset-width = L’immagine è larga { $width } pixel, ma il profilo ne consente { $most }. Ritagliala di più oppure scegli una finestra o una scala più piccola.
docs-preset-weight = Il file dell’immagine occupa { $size }, ma il profilo consente { $most }. Ritagliala di più oppure scegli una scala più piccola.
docs-preset-alt-short = Il testo alternativo ha una lunghezza di { $length } e servono almeno { $least } caratteri. Descrivi che cosa mostra l’immagine e che cosa è evidenziato.
docs-preset-alt-long = Il testo alternativo ha una lunghezza di { $length } e sono consentiti al massimo { $most } caratteri. Descrivi solo ciò che conta per il passaggio.
docs-preset-alt-period = Il testo alternativo non termina con un punto. Scrivilo come una frase.
docs-preset-alt-file = Il testo alternativo nomina il file { $name }, che non dice nulla a chi non vede l’immagine. Descrivi che cosa mostra.
docs-preset-alt-space = Il testo alternativo ha spazi all’inizio o alla fine oppure più righe. Scrivilo su una sola riga.
docs-preset-contrast = I richiami non risaltano su ciò che hanno sotto: il contrasto è inferiore a 3 a 1. Scegli un altro colore per i richiami o indica un altro elemento.

## Articoli

docs-article-unknown = L’articolo “{ $name }” non esiste. Sono disponibili: { $names }.
docs-article-syntax = Non è possibile leggere l’articolo “{ $name }”: { $problem }. Nulla è stato scritto. Correggi il file e riprova.
docs-article-message = L’articolo “{ $name }” indica alla riga { $line }, colonna { $column } il messaggio “{ $id }”, che non esiste. Nulla è stato scritto. Correggi il file e riprova.
