### La Guida: brevi procedure, visualizzate accanto alla pagina o alla finestra di dialogo a cui si riferiscono e usate negli articoli.

help-title = Guida
help-open = Guida (F1)
help-close = Chiudi Guida
help-contents = Sommario
help-search = Cerca nella Guida
help-no-match = Nessuna sezione corrisponde. Cerca un’altra parola.
help-see-also = Vedi anche
help-note = Nota

help-export = Esportare un modello nella raccolta immagini condivise
help-export-about = Salva il modello di un lab come immagine: tu e i tuoi colleghi potrete usarla per creare altri lab. Prima è necessario che un amministratore colleghi una raccolta all’account lab.
help-export-step-stop = Nella pagina “{ ui-nav-template }” del lab seleziona “{ ui-template-stop }” se il modello è in esecuzione.
help-export-step-open = Seleziona “{ ui-export-title }”.
help-export-step-name = In “{ ui-export-name }” digita un nome. Se il lab ha già un’immagine, scegli prima “{ ui-export-new }”.
help-export-step-check = Controlla le regioni e il costo stimato, quindi seleziona “{ ui-export-confirm }”.
help-export-step-follow = Segui lo stato di avanzamento nella pagina. Nel frattempo puoi passare ad altre pagine: un messaggio di conferma ti avviserà quando l’immagine sarà pronta.
help-export-note = L’immagine viene archiviata come “{ model-os-state-specialized }”: gli account e le impostazioni del modello rimangono al suo interno. Comunica nome utente e password a chi la userà per creare un lab.

help-update = Aggiornare un’immagine
help-update-about = Se hai modificato un modello che proviene da un’immagine o che è già stato esportato, salvalo come nuova versione di quell’immagine anziché come immagine nuova.
help-update-step-open = Nella pagina “{ ui-nav-template }” arresta il modello e seleziona “{ ui-export-title }”.
help-update-step-choose = Scegli “{ ui-export-update }”. Se le immagini sono più d’una, scegli quella da aggiornare in “{ ui-export-image }”.
help-update-step-confirm = Controlla il nuovo numero di versione, quindi seleziona “{ ui-export-confirm }”.
help-update-after = I nuovi lab vengono creati dalla versione più recente. I lab esistenti conservano i propri dischi e le versioni precedenti rimangono finché un amministratore non le elimina. Solo ciò che è cambiato occupa nuovo spazio.

help-new-lab = Creare un lab da un’immagine
help-new-lab-about = Parti da un modello che qualcuno ha già preparato.
help-new-lab-step-open = Nella pagina “{ ui-nav-labs }” seleziona “{ ui-labs-new }”, digita un nome e scegli le dimensioni delle macchine virtuali.
help-new-lab-step-image = In “{ ui-wizard-image }” seleziona “{ ui-wizard-image-choose }”, scegli un’immagine della raccolta e seleziona “{ ui-chooser-choose }”. Seleziona quindi “{ ui-wizard-next }”.
help-new-lab-step-credentials = Immetti nome utente e password. Per un’immagine specializzata sono quelli del modello originale. Seleziona quindi “{ ui-wizard-next }”.
help-new-lab-step-policies = Imposta la quota e l’arresto automatico, quindi seleziona “{ ui-wizard-finish }”.
help-new-lab-step-wait = Attendi il completamento del disco del modello, quindi avvia il modello e apporta le modifiche desiderate.
help-new-lab-other = Un lab può anche partire da un file disco di questo computer o da un’immagine del Marketplace, il cui disco è inizialmente vuoto.

help-withheld = Scoprire perché un’immagine non è disponibile
help-withheld-about = Nell’elenco delle immagini è indicato ciò che può essere usato per questo lab. Sotto l’elenco sono riportate le immagini che non possono essere usate, con il motivo:
help-withheld-disabled = Un amministratore ha disabilitato l’immagine per gli autori di lab.
help-withheld-replica = La regione del lab non ha ancora una replica completa. Attendi che l’immagine venga replicata o scegli un’altra località.
help-withheld-disk = Il disco è troppo grande per un lab oppure l’immagine ha più di un disco.
help-withheld-excluded = Nessuna versione viene proposta come più recente, perché sono tutte escluse.
help-withheld-none = Non è collegata alcuna raccolta oppure non è possibile leggerla.
help-withheld-mend = Se agisci come amministratore, i pulsanti accanto ai motivi risolvono ciò che può essere risolto subito.

help-template = Preparare e pubblicare un modello
help-template-about = Tutte le macchine virtuali di un lab vengono create dal relativo modello.
help-template-step-start = Seleziona “{ ui-template-start }”, quindi “{ ui-template-connect }”, e installa ciò che serve per il corso.
help-template-step-stop = Al termine, seleziona “{ ui-template-stop }”.
help-template-step-publish = Seleziona “{ ui-template-publish }” e digita il numero di macchine virtuali del lab. Le troverai elencate nella pagina “{ ui-nav-pool }”.
help-template-note = La pubblicazione non può essere annullata. Se pubblichi di nuovo, ogni macchina virtuale viene ricreata e ciò che gli studenti vi hanno salvato va perso.
help-template-disk = Per usare un altro disco, seleziona “{ ui-template-replace-disk }”. Se la password è stata dimenticata, avvia il modello e seleziona “{ ui-template-reset-password }”.

help-gallery = Creare, collegare o scollegare una raccolta
help-gallery-about = La raccolta immagini condivise contiene le immagini di un account lab. Un account ne ha una sola alla volta, ma più account possono usare la stessa raccolta.
help-gallery-create = Per iniziare con una raccolta vuota, passa a “{ ui-nav-gallery }”, seleziona “{ ui-gallery-create }” e digita un nome. Se anche i colleghi devono accedere alla raccolta, scegli una cartella in una condivisione.
help-gallery-attach = Per usare una raccolta esistente, seleziona “{ ui-gallery-attach }” e indica la relativa cartella o il relativo indirizzo in un archivio oggetti.
help-gallery-detach = Per usarne un’altra, seleziona prima “{ ui-gallery-detach }”. I lab conservano i propri dischi e nella raccolta non viene eliminato nulla; semplicemente, le sue immagini non vengono più proposte.
help-gallery-verify = Per controllare che ogni immagine sia integra, seleziona “{ ui-gallery-verify }”.

help-upload = Caricare un’immagine
help-upload-about = Aggiungi alla raccolta un disco creato al di fuori dei lab, in formato VHD, VHDX, qcow2 o raw.
help-upload-step-open = Nella pagina “{ ui-nav-gallery }” seleziona “{ ui-gallery-upload }”. In “{ ui-chooser-path }” immetti il percorso del file oppure trascina il file nella finestra di dialogo.
help-upload-step-system = Per una nuova immagine scegli in “{ ui-chooser-os-type }” quello presente sul disco e specifica in “{ ui-chooser-os-state }” se è generalizzato o specializzato.
help-upload-step-name = Digita un nome in “{ ui-export-name }” oppure scegli “{ ui-upload-version }” e l’immagine in “{ ui-upload-image }”.
help-upload-step-confirm = Controlla le regioni e il costo stimato, quindi seleziona “{ ui-upload-confirm }”.
help-upload-note = Generalizzato significa preparato per il primo avvio, senza account né nome computer. Specializzato significa nello stato in cui è stato usato.

help-enable = Abilitare o disabilitare le immagini
help-enable-about = Le nuove immagini sono abilitate, quindi vengono proposte agli autori di lab. Disabilita quelle che non devono essere usate; per i lab esistenti non cambia nulla.
help-enable-step-select = Nella pagina “{ ui-nav-gallery }” seleziona le immagini nell’elenco.
help-enable-step-do = Seleziona “{ ui-gallery-enable }” o “{ ui-gallery-disable }”.
help-enable-market = Le immagini che non includono un disco si trovano nella pagina “{ ui-nav-marketplace }”: selezionale, scegli se abilitarle o disabilitarle, quindi seleziona “{ ui-marketplace-apply }”.

help-versions = Informazioni su versioni, repliche e regioni
help-versions-about = Un’immagine ha più versioni e ogni versione ha una replica in ogni regione di destinazione. I lab vengono creati dalla versione più recente già pronta nella propria regione.
help-versions-geography = Un’esportazione viene replicata in tutte le regioni dell’area geografica del lab, perché un lab può essere creato in una qualsiasi di esse.
help-versions-regions = Per cambiare questa impostazione, apri l’immagine e seleziona “{ ui-image-regions-edit }”. La copia in una regione aggiunta inizia subito.
help-versions-exclude = Per non proporre una versione, modificala e scegli “{ ui-image-exclude }”. Agli autori di lab viene quindi proposta la versione precedente.
help-versions-life = La data di fine del ciclo di vita è solo un’annotazione e non blocca nessuno.
help-versions-download = Per usare un’immagine in un altro programma, seleziona “{ ui-image-download }” e scegli VHD, VHDX, qcow2 o raw.

help-costs = Stimare i costi
help-costs-about = La pagina “{ ui-costs }” stima quanto costerebbe la raccolta nel cloud. Per ciò che si trova in questo computer non viene addebitato nulla.
help-costs-replicas = Ogni replica di ogni versione incide sui costi, quindi meno regioni e meno versioni precedenti costano meno. Nella pagina sono indicate le versioni che potrebbero essere eliminate.
help-costs-prices = Vengono usati i prezzi pubblicati. Per usare prezzi tuoi, seleziona “{ ui-costs-edit }” e immettili insieme alla data in cui li hai consultati.

help-delete = Eliminare versioni e immagini e pulire la raccolta
help-delete-about = Elimina le versioni che non servono più per risparmiare spazio e costi. I lab creati da queste versioni conservano i propri dischi.
help-delete-step-version = Apri l’immagine, scegli la versione e seleziona “{ ui-image-delete-version }”. Nella finestra di dialogo è indicato che cosa verrà proposto agli autori di lab al suo posto.
help-delete-step-image = Quando un’immagine non ha più versioni, seleziona “{ ui-image-delete }”.
help-delete-step-collect = Nella pagina “{ ui-nav-gallery }” seleziona “{ ui-gallery-collect }” per liberare lo spazio.
help-delete-note = Una versione eliminata non può essere recuperata. Se pensi che possa servirti ancora, scaricala prima.
help-delete-lab = Per eliminare un lab, passa alla relativa pagina “{ ui-nav-lab-settings }”. Insieme al lab vengono eliminati il disco del modello e le macchine virtuali; le immagini esportate dal lab rimangono. Se vuoi conservare il modello, esportalo prima.

help-roles = Usare i ruoli
help-roles-about = Nella pagina “{ ui-nav-members }” si decide chi può fare che cosa:
help-roles-owner = “{ model-role-owner }” può fare tutto e decide chi fa parte dell’account.
help-roles-contributor = “{ model-role-contributor }” può fare tutto il resto nell’account e nei relativi lab.
help-roles-creator = “{ model-role-lab-creator }” crea lab, li gestisce e ne esporta i modelli.
help-roles-lab-owner = “{ model-role-lab-owner }” gestisce i propri lab. “{ model-role-reader }” vede tutto e non modifica nulla.
help-roles-act = In questo computer non occorre eseguire l’accesso. Scegli nella parte superiore della finestra come quale membro agire; se un comando non è consentito dal ruolo, viene indicato.

help-settings = Modificare impostazioni e criteri
help-settings-about = Nella pagina “{ ui-nav-account-settings }” dell’account puoi decidere dove vengono creati i lab e con quali valori iniziano quelli nuovi. Nella pagina “{ ui-nav-lab-settings }” di un lab puoi cambiarne il proprietario e i criteri.
help-settings-save = Le modifiche hanno effetto solo dopo che hai selezionato “{ ui-save }”. Fino ad allora vengono conservate come bozza mentre visiti altre pagine e la pagina è contrassegnata nel menu.
help-settings-undo = La maggior parte delle modifiche può essere annullata: seleziona “{ ui-undo-button }” nel messaggio visualizzato subito dopo o nel menu “{ ui-edit }”.

help-workspace = Aree di lavoro e processi
help-workspace-about = Un’area di lavoro è una cartella che contiene un account lab, i relativi lab e i loro dischi. Tutto viene salvato immediatamente. Per sceglierne un’altra, usa il menu “{ ui-file }”.
help-workspace-jobs = Esportazioni, caricamenti e copie vengono eseguiti come processi. Seleziona “{ ui-jobs }” in alto per visualizzarli, annullarne uno o riprovare quelli non riusciti.
help-workspace-resume = Puoi chiudere il programma in qualsiasi momento. I processi in corso riprendono all’avvio successivo e ciò che avevano già archiviato viene riutilizzato.
help-workspace-locked = Se l’area di lavoro è in uso in un’altra finestra, puoi aprirla in sola lettura.
help-workspace-lost = Se non è possibile aprire un’area di lavoro, nulla al suo interno viene sovrascritto. Il messaggio indica che cosa è successo e, se esiste un backup valido, lo propone.

help-pictures = Creare le immagini della documentazione
help-pictures-about = La pagina “{ ui-pictures }” crea le immagini delle guide: riproduce ogni scena nella finestra reale, nelle lingue scelte.
help-pictures-step-choose = Scegli lingua, tema, scala e sito. In “{ ui-pictures-folder }” specifica la cartella in cui scrivere le immagini.
help-pictures-step-build = Seleziona “{ ui-pictures-build }” per creare tutte le immagini. Per quelle di una sola scena, usa il menu accanto.
help-pictures-step-check = Quando qualcosa è cambiato, seleziona “{ ui-pictures-check }”: le immagini vengono create di nuovo e confrontate con quelle accettate, senza scrivere nulla.
help-pictures-step-accept = Guarda che cosa è cambiato, quindi seleziona “{ ui-pictures-accept }”. Da quel momento la verifica fa il confronto con queste immagini.
help-pictures-window = Per salvare un’immagine di un’altra pagina, aprila e seleziona “{ ui-photo }” nel menu “{ ui-file }”.

help-keyboard = Usare la tastiera
help-keyboard-move = Tab e Maiusc+Tab spostano lo stato attivo tra i controlli; i tasti di direzione, all’interno di elenchi, menu e opzioni.
help-keyboard-press = Spazio o Invio aziona il controllo con lo stato attivo. In una finestra di dialogo, Invio in una casella di testo conferma ed Esc chiude; ciò che hai digitato viene conservato per la volta successiva.
help-keyboard-shortcuts = I menu mostrano i tasti di scelta rapida. F1 apre questa Guida, Ctrl+Z annulla l’ultima modifica e Ctrl+Y la ripete. Su un Mac usa Cmd anziché Ctrl.
help-keyboard-disabled = Un comando non disponibile rimane raggiungibile e indica il motivo.
