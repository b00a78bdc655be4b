# Gli articoli con le procedure, dove la Guida non dice già la stessa cosa, e i testi alternativi delle relative immagini.
#
# Per chi traduce: ciò che sta tra parentesi graffe, come { ui-file }, è un’etichetta dell’interfaccia. Va lasciata tra
# virgolette; negli articoli viene stampata in grassetto.

article-next = Passaggi successivi
article-prerequisites = Prerequisiti

## Usare una raccolta immagini condivise

article-use = Usare una raccolta immagini condivise
article-use-description = Salva il modello di un lab come immagine nella raccolta immagini condivise, segui l’esportazione e crea altri lab a partire dall’immagine.
article-use-about = Questo articolo illustra come un docente può salvare una macchina virtuale modello come immagine nella raccolta immagini condivise e come altri possono usarla per creare i propri lab.
article-scenarios = Scenari
article-scenarios-about = Una raccolta immagini condivise è utile in due situazioni:
article-scenario-export = Un docente prepara una sola volta il modello di un lab e lo esporta. Gli altri autori di lab scelgono l’immagine per i propri lab, senza dover installare di nuovo nulla.
article-scenario-upload = Un amministratore carica un disco creato al di fuori dei lab. Gli autori di lab lo scelgono come qualsiasi altra immagine della raccolta.
article-states = È possibile creare lab sia da immagini generalizzate sia da immagini specializzate.
article-use-need-gallery = All’account lab è collegata una raccolta. Per la procedura, vedi { $article }.
article-use-need-role = Agisci come proprietario del lab o come amministratore dell’account lab. Scegli nella parte superiore della finestra come quale membro agire.
article-use-step-done = Quando il messaggio indica che l’immagine è nella raccolta, seleziona “{ ui-bar-create-lab }” per creare subito un nuovo lab oppure “{ ui-bar-show-in-gallery }” per visualizzarne le versioni e le repliche.
article-use-upload = Un’immagine non deve per forza provenire da un lab: un amministratore può caricare anche file disco. Per la procedura, vedi { $article }.

## Collegare o scollegare una raccolta immagini condivise

article-attach = Collegare o scollegare una raccolta immagini condivise
article-attach-description = Crea una raccolta immagini condivise o collegane una esistente, scegli quali immagini proporre agli autori di lab e scollegala dall’account lab.
article-attach-about = Questo articolo illustra come un amministratore può collegare una raccolta immagini condivise a un account lab e scollegarla.
article-attach-role = Solo chi agisce come “{ model-role-owner }” o “{ model-role-contributor }” può creare, collegare e scollegare una raccolta. Scegli nella parte superiore della finestra come quale membro agire.
article-account = Creare un account lab
article-account-step-open = Nel menu “{ ui-file }” seleziona “{ ui-file-new }”.
article-account-step-fill = In “{ ui-workspace-folder }” immetti il percorso di una cartella vuota. Compila quindi “{ ui-account-name }” e “{ ui-your-name }” e scegli un valore in “{ ui-account-region }”.
article-account-step-create = Seleziona “{ ui-create }”.
article-account-after = Un nuovo account lab non ha ancora una raccolta. Prosegui con una delle due sezioni seguenti.
article-create = Creare una raccolta
article-create-step-open = Nella pagina “{ ui-nav-gallery }” seleziona “{ ui-gallery-create }”.
article-create-step-name = In “{ ui-create-gallery-name }” digita un nome. Se anche i colleghi devono usare la raccolta, immetti in “{ ui-create-gallery-folder }” una cartella che si trova in una condivisione.
article-create-step-copies = In “{ ui-create-gallery-copies }” scegli “{ ui-create-gallery-shared }” per risparmiare spazio oppure “{ ui-create-gallery-separate }” per evitare che i danni a una replica si estendano alle altre. Seleziona quindi “{ ui-create }”.
article-create-step-done = La raccolta viene creata e collegata subito all’account lab: nella pagina è contrassegnata come “{ ui-gallery-attached }”. Non contiene ancora immagini.
article-existing = Collegare una raccolta esistente
article-existing-step-open = Nella pagina “{ ui-nav-gallery }” seleziona “{ ui-gallery-attach }”.
article-existing-step-place = In “{ ui-attach-gallery-place }” immetti la cartella della raccolta o il relativo indirizzo in un archivio oggetti, oppure scegli una raccolta in “{ ui-attach-gallery-recent }”. Seleziona quindi “{ ui-gallery-attach }”.
article-existing-step-done = Nella pagina vengono ora visualizzate la raccolta e le relative immagini.
article-detach = Scollegare una raccolta
article-detach-about = Quando scolleghi una raccolta, ecco che cosa cambia per i lab e le immagini:
article-detach-step-open = Nella pagina “{ ui-nav-gallery }” seleziona “{ ui-gallery-detach }”.
article-detach-step-confirm = Leggi il testo della finestra di dialogo, quindi seleziona “{ ui-gallery-detach }”.

## Testi alternativi: da 40 a 150 caratteri, con “Screenshot” all’inizio e il punto alla fine

docs-alt-export-to-shared-image-gallery-button = Screenshot della pagina “{ ui-nav-template }” con il pulsante “{ ui-export-title }” evidenziato sulla barra degli strumenti.
docs-alt-export-to-shared-image-gallery-dialog = Screenshot della finestra “{ ui-export-title }” con il nome dell’immagine e il pulsante “{ ui-export-confirm }” evidenziati.
docs-alt-exporting-image-in-progress = Screenshot della pagina “{ ui-nav-template }” con lo stato di avanzamento dell’esportazione evidenziato sopra il modello.
docs-alt-exporting-image-completed = Screenshot della pagina “{ ui-nav-template }” con il messaggio evidenziato che conferma la presenza dell’immagine nella raccolta.
docs-alt-use-shared-image = Screenshot del passaggio “{ ui-chooser-title }” con un’immagine della raccolta immagini condivise evidenziata.
docs-alt-reexport-to-shared-image-gallery-dialog = Screenshot della finestra “{ ui-export-title }” con la scelta “{ ui-export-update }” evidenziata.
docs-alt-new-lab-account = Screenshot della finestra “{ ui-new-workspace }” con il nome dell’account lab e il pulsante “{ ui-create }” evidenziati.
docs-alt-new-shared-image-gallery-button = Screenshot della pagina “{ ui-nav-gallery }” con il pulsante “{ ui-gallery-create }” evidenziato sulla barra degli strumenti.
docs-alt-create-shared-image-gallery-window = Screenshot della finestra “{ ui-create-gallery }” con il nome della raccolta e il pulsante “{ ui-create }” evidenziati.
docs-alt-image-gallery-in-list = Screenshot della pagina “{ ui-nav-gallery }” con il nome della nuova raccolta evidenziato e contrassegnato come “{ ui-gallery-attached }”.
docs-alt-sig-attach-button = Screenshot della pagina “{ ui-nav-gallery }” con il pulsante “{ ui-gallery-attach }” evidenziato sulla barra degli strumenti.
docs-alt-select-image-gallery = Screenshot della finestra “{ ui-attach-gallery }” con il percorso della raccolta e il pulsante “{ ui-gallery-attach }” evidenziati.
docs-alt-my-gallery-in-list = Screenshot della pagina “{ ui-nav-gallery }” con la raccolta collegata evidenziata sopra l’elenco delle sue immagini.
docs-alt-enable-images = Screenshot della pagina “{ ui-nav-gallery }” con il pulsante “{ ui-gallery-enable }” evidenziato sopra l’elenco.
docs-alt-detach = Screenshot della richiesta di conferma prima di scollegare una raccolta, con il pulsante “{ ui-gallery-detach }” evidenziato.
docs-alt-template-exporting = Screenshot della pagina “{ ui-nav-template }” durante l’esportazione del modello, con lo stato di avanzamento in ogni regione.

## Le descrizioni dei lab nelle immagini

docs-stage-python = Primi passi con Python: notebook, dati di esempio ed editor, pronti all’uso.
docs-stage-data-science = Set di dati e notebook per il secondo semestre.
docs-stage-networks = Acquisizioni di pacchetti e piccoli server per il corso di reti.
