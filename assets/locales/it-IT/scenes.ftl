### Le scene delle immagini della documentazione.

docs-file = Impossibile leggere { $path }: { $cause }. Verifica che esista e di avere il permesso di leggerlo.
docs-unreadable = Impossibile leggere { $file } ({ $problem }). Correggi il file e riprova.
docs-no-scene = La scena “{ $name }” non esiste. Le scene disponibili sono: { $valid }.
docs-no-article = Nessuna scena appartiene a un articolo “{ $name }”. Gli articoli con scene sono: { $valid }.
docs-no-stage = { $file } inizia con l’allestimento “{ $name }”, che non esiste. Quelli disponibili sono: { $valid }.
docs-no-message = { $file } indica il messaggio “{ $name }”, che non è in nessun file di lingua. I più simili sono: { $valid }.
docs-no-key = { $file } indica il tasto “{ $name }”, che nessuna tastiera ha. Quelli disponibili sono: { $valid }.
docs-bad-target = { $file } cerca { $target }: indica un messaggio o un testo, oppure almeno un ruolo.
docs-bad-number = { $file } contiene il numero { $number } dove ne serve uno da { $least } a { $most }.
docs-play-failed = Impossibile creare l’immagine della scena “{ $scene }” ({ $lang }): { $problem }
docs-play-step-failed = Impossibile eseguire il passaggio { $step } della scena “{ $scene }” ({ $lang }): { $problem }
docs-play-wait = ciò che attende non arriva. Non è in corso alcun lavoro, oppure è già più avanti.
docs-not-on-stage = richiede qualcosa che l’allestimento della scena non ha, ad esempio una finestra di selezione file. Aggiungilo all’allestimento o scegli un’altra strada.
docs-play-no-dialog = non è aperta alcuna finestra di dialogo da mostrare.
docs-play-empty = la parte da mostrare è fuori dalla finestra.
docs-play-already = { $target } è già così; un passaggio che non cambia nulla non dimostra nulla.
docs-play-nowhere = { $target } non è sullo schermo. Ci sono: { $there }.
docs-play-several = { $target } può indicare più elementi: { $found }. Aggiungi un ruolo o l’elemento che lo contiene.
docs-play-disabled = { $target } non è utilizzabile in questo momento.
docs-play-unseen = Non è possibile rendere visibile { $target }.
docs-play-covered = { $target } è coperto da altro, ad esempio da una finestra di dialogo. Chiudila prima.
docs-fault-over = “{ $text }” è sovrapposto a “{ $other }”
docs-fault-shortened = “{ $text }” è abbreviato
docs-fault-cut = “{ $text }” è tagliato
docs-fault-glyphs = “{ $text }” contiene caratteri che nessun tipo di carattere disegna: { $characters }
docs-fault-nameless = un controllo non ha nome: { $control }
