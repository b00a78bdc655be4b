### Gli insiemi di immagini della documentazione.

docs-manifest-read = Non è stato possibile leggere { $path }: { $cause }. Il file indica le immagini accettate e non è stata apportata alcuna modifica. Controlla il disco o la connessione, quindi riprova.
docs-manifest-write = Non è stato possibile scrivere { $path }: { $cause }. Il file indica le immagini accettate ed è rimasto invariato. Controlla il disco o il diritto di scrittura, quindi riprova.
docs-manifest-syntax = Non è possibile leggere { $path } ({ $problem }). Il file indica le immagini accettate ed è rimasto invariato. Recuperalo dal controllo della versione oppure rimuovilo e accetta di nuovo le immagini.
docs-manifest-newer = { $path } è stato scritto da una versione più recente di Lab Gallery: il formato è il numero { $found }, mentre questa versione supporta i formati fino al { $known }. Non è stata apportata alcuna modifica. Usa la versione più recente.
docs-write-failed = Non è possibile scrivere { $path }: { $cause }. Non è stata apportata alcuna modifica. Scegli un’altra cartella o richiedi il diritto di scrittura.
docs-write-folder = Al posto del file { $path } c’è una cartella. Non è stata apportata alcuna modifica. Spostala o scegli un’altra cartella per le immagini.
docs-write-file = { $path } è un file, ma lì va una cartella per le immagini. Non è stata apportata alcuna modifica. Spostalo o scegli un’altra cartella.
docs-write-stopped = Operazione interrotta. Non è stata apportata alcuna modifica.
docs-check-changed = { $count ->
    [0] l’immagine non è quella accettata: { $widgets }
    [one] { $count } pixel non è come quello accettato: { $widgets }
   *[other] { $count } pixel non sono come quelli accettati: { $widgets }
}
docs-check-resized = l’immagine è di { $width } x { $height } pixel, quella accettata di { $old-width } x { $old-height }: { $widgets }
docs-check-altered = il file non è l’immagine accettata; è stato modificato da qualcosa di diverso da “docs bless”
docs-check-altered-at = il file non è l’immagine accettata: { $count ->
    [one] è stato modificato 1 pixel
   *[other] sono stati modificati { $count } pixel
} con qualcosa di diverso da “docs bless”, a x { $left }, y { $top }, { $width } x { $height } pixel
docs-check-alt = il testo alternativo non è quello accettato
docs-check-missing = il file dell’immagine accettata non esiste
docs-check-new = l’immagine non è ancora stata accettata
docs-check-orphan = nessuna scena crea più questa immagine
docs-check-mail = “{ $text }” sembra l’indirizzo e-mail di qualcuno; usane uno di contoso.com, fabrikam.com o example.com
docs-check-phone = “{ $text }” sembra il numero di telefono di qualcuno; usane uno come (425) 555-0100
docs-check-address = “{ $text }” sembra l’indirizzo di una macchina reale; usane uno come 192.0.2.1, 198.51.100.1 o 203.0.113.1
docs-check-home = “{ $text }” sembra la cartella personale di qualcuno; usane una come /home/student
docs-check-guid = “{ $text }” sembra un identificatore reale; usane uno come 00000000-0000-0000-0000-000000000000
docs-touched-pixels = { $role } “{ $name }” ({ $count } pixel)
docs-touched-new = { $role } “{ $name }” (nuovo)
docs-touched-gone = { $role } “{ $name }” (non c’è più)
docs-touched-moved = { $role } “{ $name }” (spostato)
docs-touched-renamed = { $role } “{ $name }” (era “{ $before }”)
docs-touched-nothing = nulla che abbia un nome
docs-set-make = { $count ->
    [one] Non è stato possibile creare un’immagine, quindi non è stato scritto nulla. Correggi la scena, quindi riprova.
   *[other] Non è stato possibile creare { $count } immagini, quindi non è stato scritto nulla. Correggi le scene, quindi riprova.
}
docs-set-differs = { $count ->
    [one] { $folder } contiene immagini accettate e una non sarebbe come quella accettata: { $files }. Non è stata apportata alcuna modifica. “docs check” mostra la differenza e “docs bless” la accetta.
   *[other] { $folder } contiene immagini accettate e { $count } non sarebbero come quelle accettate: { $files }. Non è stata apportata alcuna modifica. “docs check” mostra le differenze e “docs bless” le accetta.
}
docs-set-foreign = { $folder } contiene file che non sono come li ha scritti questo programma, al posto di quelli nuovi: { $files }. Non è stata apportata alcuna modifica. Conserva con un altro nome ciò che è stato modificato a mano, scegli un’altra cartella oppure sostituiscili con “docs build --force”.
docs-flaw = { $file }: { $what }
docs-sheet-old = Accettata
docs-sheet-new = Nuova
docs-sheet-difference = Differenza
docs-blessed-new = nuova
docs-blessed-changed = modificata: { $widgets }
docs-blessed-words = pixel invariati; le informazioni contenute nel file sono nuove
docs-blessed-removed = rimossa
cli-docs-article = Articolo
cli-docs-scene = Scena
cli-docs-accepted = accettata
cli-docs-changed = modificata
cli-docs-missing = mancante
cli-docs-fails = non riesce
cli-docs-built = { $articles ->
    [0] { $pictures ->
        [one] { $pictures } immagine
       *[other] { $pictures } immagini
    } ({ $size }) in { $folder }, in { $time }.
   *[other] { $pictures ->
        [one] { $pictures } immagine
       *[other] { $pictures } immagini
    } e { $articles ->
        [one] { $articles } articolo
       *[other] { $articles } articoli
    } ({ $size }) in { $folder }, in { $time }.
}
cli-docs-blessed = { $count ->
    [0] Era già tutto accettato: { $pictures } in { $file }.
   *[other] Accettate: { $count }. Ora l’insieme ne ha { $pictures }, vedi { $file }.
}
cli-docs-good = { $count ->
    [one] { $count } immagine è come quella accettata e va bene.
   *[other] Tutte le { $count } immagini sono come quelle accettate e vanno bene.
}
cli-docs-bad = { $count ->
    [one] { $count } difetto.
   *[other] { $count } difetti, in { $pictures ->
        [one] { $pictures } immagine
       *[other] { $pictures } immagini
    }.
}
cli-docs-report = L’immagine precedente, quella nuova e le differenze, affiancate: { $folder }
cli-docs-no-report = Non c’è un posto per le immagini delle differenze. Indica una cartella con --report.
cli-docs-no-set = Non si conoscono immagini accettate: questa cartella non appartiene a una copia dei sorgenti. Indica la cartella dell’insieme con --out.
cli-docs-none = In { $folder } non è ancora stato accettato nulla. “docs bless” accetta le immagini come sono ora.
cli-docs-own-scenes = Se queste immagini appartengono a scene tue, indica la loro cartella con --scenes.
cli-docs-warning = avviso: { $line }
cli-docs-progress = { $lang }: { $done } immagini su { $total }
cli-docs-lang-near = Non ci sono testi in { $asked }; al suo posto viene usato { $used }.
cli-docs-films = { $count ->
    [0] Nessuna animazione: nessuna di queste scene ne ha una. Queste ne hanno una: { $scenes }
    [one] Tra queste c’è { $count } animazione.
   *[other] Tra queste ci sono { $count } animazioni.
}
cli-docs-explain-scene = Una scena, in CARTELLA/scenes/ARTICOLO/NOME.ron:
cli-docs-explain-stages = Dove inizia (stage):
cli-docs-explain-steps = Che cosa si fa (steps):
cli-docs-explain-crop = Che cosa si mostra della finestra (crop):
cli-docs-explain-callouts = Che cosa si disegna sull’immagine (callouts):
cli-docs-explain-targets = Come si indica qualcosa sullo schermo:
cli-docs-explain-roles = Ruoli (role):
cli-docs-explain-film = Un’animazione accanto all’immagine (animation):
cli-docs-explain-more = “docs explain NOME” elenca ciò che è sullo schermo alla fine di una scena, o all’inizio di un allestimento, come lo indica una scena.
