### Le immagini della documentazione.

docs-picture-fault = Non è stato possibile disegnare l’immagine: { $problem }. Si tratta di un errore del programma e manca solo l’immagine. Segnala il problema.
docs-picture-size = Non è possibile disegnare un’immagine di { $width } per { $height } pixel. Ogni lato deve avere da 1 a { $side } pixel e l’intera immagine al massimo { $pixels }. Scegli altre dimensioni o un’altra scala.

## Articoli

docs-article-unknown = L’articolo “{ $name }” non esiste. Sono disponibili: { $names }.
docs-article-syntax = Non è possibile leggere l’articolo “{ $name }”: { $problem }. Nulla è stato scritto. Correggi il file e riprova.
docs-article-message = L’articolo “{ $name }” indica alla riga { $line }, colonna { $column } il messaggio “{ $id }”, che non esiste. Nulla è stato scritto. Correggi il file e riprova.
