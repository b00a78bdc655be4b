### Le immagini della documentazione.

docs-picture-fault = Non è stato possibile disegnare l’immagine: { $problem }. Si tratta di un errore del programma e manca solo l’immagine. Segnala il problema.
docs-picture-size = Non è possibile disegnare un’immagine di { $width } per { $height } pixel. Ogni lato deve avere da 1 a { $side } pixel e l’intera immagine al massimo { $pixels }. Scegli altre dimensioni o un’altra scala.
docs-encode-gif-size = Una GIF può avere al massimo { $side } pixel per lato, mentre questa immagine ha { $width } per { $height } pixel. Scegli dimensioni o una scala minori, oppure salva l’animazione come APNG.
docs-encode-text = Il testo “{ $keyword }” di un’immagine non deve contenere caratteri nulli e può occupare al massimo { $most }. Accorcialo.
docs-read-file-size = Questo file di immagine occupa { $size }, ma se ne leggono al massimo { $most }. Genera di nuovo l’immagine.
docs-read-size = Questo file di immagine ha { $width } per { $height } pixel. Si leggono file con al massimo { $side } pixel per lato e { $pixels } in tutto. Genera di nuovo l’immagine.
docs-read-broken = Questo file non è un’immagine PNG leggibile: { $problem }. Genera di nuovo l’immagine.

## Articoli

docs-article-unknown = L’articolo “{ $name }” non esiste. Sono disponibili: { $names }.
docs-article-syntax = Non è possibile leggere l’articolo “{ $name }”: { $problem }. Nulla è stato scritto. Correggi il file e riprova.
docs-article-message = L’articolo “{ $name }” indica alla riga { $line }, colonna { $column } il messaggio “{ $id }”, che non esiste. Nulla è stato scritto. Correggi il file e riprova.
