### Le immagini della documentazione.

docs-picture-fault = Non è stato possibile disegnare l’immagine: { $problem }. Si tratta di un errore del programma e manca solo l’immagine. Segnala il problema.
docs-picture-size = Non è possibile disegnare un’immagine di { $width } per { $height } pixel. Ogni lato deve avere da 1 a { $side } pixel e l’intera immagine al massimo { $pixels }. Scegli altre dimensioni o un’altra scala.
