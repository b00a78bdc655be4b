### La finestra attorno alle pagine: barra superiore, menu a sinistra, processi, aree di lavoro, avvio e ripristino.

ui-product = Lab Gallery
ui-cancel = Annulla
ui-copy = Copia
ui-open = Apri
ui-create = Crea
ui-browse = Sfoglia…
ui-no-file-dialogs = Questo ambiente desktop non offre finestre di dialogo per i file. Digita il percorso o trascina un file disco nella finestra. Le finestre di dialogo per i file sono disponibili con il pacchetto xdg-desktop-portal e il componente specifico per il tuo ambiente, ad esempio xdg-desktop-portal-gtk, oppure con zenity.
ui-reveal-unsure = Questo ambiente desktop non indica se è stato aperto un gestore file. Il file è { $path }.
ui-reveal-failed = Non è stato possibile aprire il gestore file. Il file è { $path }.

ui-file = File
ui-file-new = Nuova area di lavoro…
ui-file-open = Apri area di lavoro…
ui-file-quit = Esci
ui-zoom-in = Zoom avanti
ui-zoom-out = Zoom indietro
ui-zoom-reset = Reimposta zoom (ora { $percent })
ui-zoom-largest = Non è possibile ingrandire ulteriormente.
ui-zoom-smallest = Non è possibile ridurre ulteriormente.
ui-zoom-actual = La visualizzazione è già alle dimensioni effettive.
ui-open-account = Account lab, nell’area di lavoro { $folder }
ui-acting = Ruolo attuale: { $role }. Scegli un altro membro per vedere che cosa può fare.
ui-acting-members = Membri e ruoli…
ui-member = { $name } · { $role }
ui-read-only = Sola lettura
ui-theme = Tema
ui-theme-system = Come il sistema
ui-theme-light = Chiaro
ui-theme-dark = Scuro
ui-language = Lingua
ui-language-system = Sistema ({ $language })

ui-nav-labs = Lab
ui-nav-account = Account lab
ui-nav-overview = Panoramica
ui-nav-members = Controllo di accesso (IAM)
ui-nav-gallery = Raccolta immagini condivise
ui-nav-marketplace = Immagini del Marketplace
ui-nav-account-settings = Impostazioni lab
ui-nav-all-labs = Tutti i lab
ui-nav-template = Modello
ui-nav-pool = Pool di macchine virtuali
ui-nav-lab-settings = Impostazioni

ui-jobs = Processi
ui-jobs-active = { $count ->
    [0] Processi
    [one] 1 processo
   *[other] { $count } processi
}
ui-jobs-none = Non è stato ancora richiesto nulla. Le esportazioni e i nuovi dischi vengono visualizzati qui.
ui-jobs-show = Mostra: { $job }
ui-jobs-retry = Riprova: { $job }
ui-jobs-cancel = Annulla: { $job }
ui-job-upload = Caricamento di “{ $image }” { $version }
ui-job-replicate = Replica di “{ $image }” { $version }
ui-job-download = Download di “{ $image }” { $version }
ui-job-verify = Verifica della raccolta
ui-job-verify-full = Verifica di ogni blocco della raccolta
ui-job-heal = Riparazione della raccolta
ui-job-collect = Pulizia della raccolta
ui-job-export = Esportazione di “{ $image }” { $version }
ui-job-from-image = Disco di “{ $lab }” da “{ $image }”
ui-job-from-file = Disco di “{ $lab }” da un file
ui-job-empty-disk = Disco vuoto di “{ $lab }”
ui-job-queued = In attesa
ui-job-running = In corso
ui-job-cancelling = Annullamento in corso
ui-job-interrupted = Interrotto
ui-job-done = Completato
ui-job-failed = Non riuscito
ui-job-cancelled = Annullato

ui-progress-preparing = Preparazione
ui-progress-reading = Lettura del disco
ui-progress-writing = Scrittura del disco
ui-progress-checking = Controllo dei file archiviati
ui-progress-collecting = Ricerca dei dati che non servono a nessuna versione
ui-progress-replicating = Replica completata in { $ready } di { $regions } regioni
ui-progress-amount = { $done } di { $total }
ui-progress-left = Tempo rimanente: { $time }
ui-progress-saved = { $saved } già nella raccolta

ui-toast-gallery-attached = La raccolta “{ $name }” è stata collegata.
ui-toast-gallery-created = La raccolta “{ $name }” è stata creata e collegata.
ui-toast-uploaded = “{ $image }” è stata caricata.
ui-toast-version-deleted = “{ $image }” { $version } è stata eliminata. I lab creati da questa versione conservano i propri dischi.
ui-toast-image-deleted = “{ $image }” è stata eliminata.
ui-toast-lab-deleted = Il lab “{ $lab }” è stato eliminato.
ui-toast-replicated = “{ $image }” è stata copiata nelle regioni richieste.
ui-toast-downloaded = “{ $image }” è stata scritta in { $path }.
ui-toast-sound = La raccolta è stata verificata ed è integra.
ui-toast-damaged = La raccolta è stata verificata: { $count ->
    [one] un file è danneggiato
   *[other] { $count } file sono danneggiati
}. La sua pagina indica che cosa fare.
ui-toast-collected = La raccolta è stata pulita.
ui-toast-exported = Il modello di “{ $lab }” è stato esportato.
ui-toast-lab-ready = Il lab “{ $lab }” è pronto.
ui-toast-failed = L’operazione su “{ $lab }” non è riuscita. { $reason }

ui-edit = Modifica
ui-edit-menu = Menu Modifica
ui-undo-button = Annulla
ui-redo-button = Ripeti
ui-undo-of = Annulla: { $what }
ui-redo-of = Ripeti: { $what }
ui-undo-nothing = Non ci sono operazioni da annullare.
ui-redo-nothing = Non ci sono operazioni da ripetere.
ui-undone = Operazione annullata: { $what }
ui-redone = Operazione ripetuta: { $what }
ui-undo-changed = Non è più possibile annullare l’operazione ({ $what }), perché nel frattempo sono state apportate altre modifiche. Nulla è stato sovrascritto.
ui-redo-changed = Non è più possibile ripetere l’operazione ({ $what }), perché nel frattempo sono state apportate altre modifiche. Nulla è stato sovrascritto.
ui-undo-refused = Non è stato possibile annullare l’operazione ({ $what }). { $reason }
ui-redo-refused = Non è stato possibile ripetere l’operazione ({ $what }). { $reason }

ui-undo-title = ridenominazione di “{ $lab }”
ui-undo-description = modifica della descrizione di “{ $lab }”
ui-undo-policies = modifica dei criteri di “{ $lab }”
ui-undo-owner = assegnazione di “{ $lab }” a { $name }
ui-undo-enable = { $count ->
    [one] abilitazione di “{ $image }”
   *[other] abilitazione di { $count } immagini
}
ui-undo-disable = { $count ->
    [one] disabilitazione di “{ $image }”
   *[other] disabilitazione di { $count } immagini
}
ui-undo-settings = modifica delle impostazioni lab
ui-undo-prices = modifica dei prezzi
ui-undo-add = aggiunta di { $name }
ui-undo-role = modifica del ruolo di { $name }
ui-undo-remove = rimozione di { $name }
ui-undo-image = modifica di “{ $image }”
ui-undo-version = modifica di “{ $image }” { $version }
ui-undo-regions = modifica delle regioni di destinazione di “{ $image }” { $version }

ui-did-title = Il titolo di “{ $lab }” è stato modificato.
ui-did-description = La descrizione di “{ $lab }” è stata modificata.
ui-did-policies = I criteri di “{ $lab }” sono stati modificati.
ui-did-owner = “{ $lab }” ora è di { $name }.
ui-did-enable = { $count ->
    [one] “{ $image }” è stata abilitata.
   *[other] { $count } immagini sono state abilitate.
}
ui-did-disable = { $count ->
    [one] “{ $image }” è stata disabilitata.
   *[other] { $count } immagini sono state disabilitate.
}
ui-did-settings = Le impostazioni lab sono state modificate.
ui-did-prices = I prezzi sono stati modificati.
ui-did-add = { $name } ora fa parte dell’account lab.
ui-did-role = Il ruolo di { $name } è stato cambiato.
ui-did-remove = { $labs ->
    [0] { $name } non fa più parte dell’account lab.
    [one] { $name } non fa più parte dell’account lab. Un lab è passato a { $heir }.
   *[other] { $name } non fa più parte dell’account lab. { $labs } lab sono passati a { $heir }.
}
ui-did-image = “{ $image }” è stata modificata.
ui-did-version = “{ $image }” { $version } è stata modificata.
ui-did-regions = Le regioni di destinazione di “{ $image }” { $version } sono state modificate.

ui-leave-title = Salvare le modifiche?
ui-leave-text = Alcune modifiche non sono state salvate:
ui-leave-stay = Rimani
ui-leave-policies = Criteri di “{ $lab }”
ui-leave-problem = Non è possibile salvare queste modifiche così come sono. { $reason }

ui-recent = Apri recenti
ui-recent-folder = { $folder }
ui-recent-missing = { $folder } (non trovata; seleziona per rimuoverla)

ui-new-workspace = Nuova area di lavoro
ui-open-workspace = Apri area di lavoro
ui-workspace-folder = Cartella dell’area di lavoro
ui-workspace-folder-missing = Indica una cartella.
ui-new-workspace-sample = Inserisci i dati di esempio: Contoso University, tre lab, una raccolta
ui-account-name = Nome dell’account lab
ui-account-name-example = Contoso University
ui-your-name = Il tuo nome
ui-your-name-help = Sarai il proprietario dell’account lab.
ui-account-region = Regione
ui-account-region-help = I lab vengono creati qui e le relative immagini replicate in tutte le regioni dell’area geografica.

ui-opening-workspace = Apertura dell’area di lavoro
ui-building-sample = Preparazione dell’area di lavoro di esempio
ui-recover-title = Apri un’area di lavoro
ui-recover-failed = L’area di lavoro non è stata aperta
ui-recover-read-only = Apri in sola lettura
ui-recover-backup = Apri il backup
ui-recover-again = Riprova
ui-recover-sample = Crea qui l’area di lavoro di esempio
ui-recover-elsewhere = Apri un’area di lavoro in un’altra cartella:
ui-recover-recent = Oppure aprine una usata in precedenza:
ui-recover-open = Apri

ui-pick-disk = Scegli un file disco
ui-pick-disks = File disco
ui-pick-download = Scegli una cartella per il file
ui-pick-gallery = Scegli la cartella della raccolta
ui-pick-new-gallery = Scegli una cartella per la nuova raccolta
ui-pick-new-workspace = Scegli una cartella vuota per l’area di lavoro
ui-pick-workspace = Scegli la cartella dell’area di lavoro
ui-no-display = Non è disponibile uno schermo in cui aprire una finestra. Avvia il programma dove ce n’è uno o usa la riga di comando: lab-gallery --help
ui-dead-display = Nessuno schermo risponde a “{ $name }”, indicato da { $variable }. Avvia quello schermo o correggi { $variable } per aprire la finestra; se non ce n’è uno, rimuovi la variabile.
ui-no-renderer = Non è stato possibile aprire una finestra, perché nessuno dei due renderer funziona in questo computer. Installa il driver della scheda grafica o un renderer software (Debian e Ubuntu: mesa-vulkan-drivers e libgl1-mesa-dri). wgpu: { $wgpu }. OpenGL: { $glow }.
ui-no-renderer-packages = In altri sistemi i driver software si trovano in: mesa-vulkan-drivers e mesa-dri-drivers (Fedora), vulkan-swrast e mesa (Arch Linux), libvulkan_lvp e Mesa-dri (openSUSE).

ui-announce-share = { $job }: { $step }, { $share }
ui-announce-step = { $job }: { $step }
