### Nuovo lab: la procedura guidata e la scelta dell’immagine. E ciò che più pagine dicono allo stesso modo.

ui-size = { $name }: { $cores } core, { $memory }{"\u00A0"}GB di RAM
ui-version = Versione { $version }
ui-regions-ready = Pronta in { $ready } di { $regions } regioni
ui-generation-1 = Generazione 1 (BIOS)
ui-generation-2 = Generazione 2 (UEFI)
ui-format-vhd = VHD, a espansione dinamica
ui-format-vhd-fixed = VHD, a dimensione fissa
ui-format-vhdx = VHDX
ui-format-qcow2 = qcow2
ui-format-raw = Raw
ui-disk-format = Formato
ui-disk-size = Dimensioni virtuali
ui-disk-used = Spazio usato
ui-replica-unknown = Non replicata
ui-replica-replicating = Replica in corso
ui-replica-completed = Pronta
ui-replica-failed = Non riuscita

ui-wizard-title = Nuovo lab
ui-wizard-steps = Passaggi del nuovo lab
ui-wizard-step-lab = Nuovo lab
ui-wizard-step-credentials = Credenziali macchina virtuale
ui-wizard-step-policies = Criteri del lab
ui-wizard-next = Avanti
ui-wizard-back = Indietro
ui-wizard-finish = Fine
ui-wizard-refused = Il lab non è stato creato

ui-wizard-name = Nome
ui-wizard-name-example = Ad esempio: Python 101
ui-wizard-size = Dimensioni delle macchine virtuali
ui-wizard-size-option = { $size } · { $price } all’ora
ui-wizard-image = Immagine della macchina virtuale
ui-wizard-image-choose = Scegli un’immagine…
ui-wizard-image-change = Cambia…
ui-wizard-image-unusable = Questa immagine non può essere usata per il lab
ui-wizard-image-missing = Scegli un’immagine della macchina virtuale.
ui-wizard-from-gallery = Raccolta immagini condivise
ui-wizard-from-marketplace = Marketplace
ui-wizard-from-file = File disco in questo computer
ui-wizard-limit = Al limite di dimensioni
ui-wizard-empty-disk-title = Il modello parte vuoto
ui-wizard-empty-disk = Qui le immagini del Marketplace non includono i dischi. Il lab riceve un disco vuoto di { $size }; installa il sistema o sostituisci il disco con un file disco nella pagina Modello.
ui-wizard-location = Località
ui-wizard-location-means = Un gruppo di regioni. L’immagine deve esservi replicata.
ui-wizard-region = Regione
ui-wizard-region-any = Qualsiasi: { $region }
ui-wizard-price-everywhere = Nel listino il prezzo è lo stesso per tutte le regioni.
ui-wizard-price = Prezzo totale all’ora
ui-wizard-price-note = Per ogni macchina virtuale in esecuzione, secondo il listino prezzi in data { $day }. Fa fede la fattura.

ui-wizard-user = Nome utente
ui-wizard-password = Password
ui-wizard-rule-kept = Rispettata
ui-wizard-rules = Requisiti della password
ui-wizard-rule-length = Da { $least } a { $most } caratteri
ui-wizard-rule-classes = Tre di questi elementi: lettere minuscole, lettere maiuscole, cifre, caratteri speciali
ui-wizard-rule-user = Non contiene il nome utente
ui-wizard-existing = Digita il nome utente e la password presenti nell’immagine. Le regole per i nuovi account non si applicano.
ui-wizard-password-once = Prendi nota della password: non verrà più mostrata e non sarà possibile recuperarla.
ui-wizard-password-again = Digita di nuovo la password: non è stata conservata con la bozza.
ui-wizard-original-title = Usa le credenziali del modello originale
ui-wizard-original = “{ $image }” è specializzata: contiene ancora gli account della macchina virtuale da cui è stata creata. Per accedere servono il nome utente e la password di tali account; reimposta la password quando il modello è in esecuzione.
ui-wizard-original-lab = “{ $image }” è specializzata: contiene ancora gli account del modello del lab “{ $lab }”. Per accedere servono il nome utente e la password di tali account; reimposta la password quando il modello è in esecuzione.
ui-wizard-credentials-skip = Non le conosco: crea il lab senza credenziali
ui-wizard-credentials-unknown = Il lab viene creato senza credenziali.
ui-wizard-same-password = Usa la stessa password per tutte le macchine virtuali
ui-wizard-same-password-on = Tutti gli studenti accedono con questa password.
ui-wizard-same-password-off = Gli studenti impostano la propria password al primo accesso.
ui-wizard-remote-desktop = Abilita Connessione Desktop remoto
ui-wizard-remote-desktop-means = Oltre a SSH, apre la porta di Desktop remoto. Nel modello deve essere installato un ambiente desktop.

ui-wizard-quota = Quota per ogni utente (ore)
ui-wizard-quota-means = Ore che ogni studente può usare al di fuori della pianificazione.
ui-wizard-quota-wrong = Digita un numero intero di ore, al massimo 10.000.
ui-wizard-shutdown = Arresto automatico delle macchine virtuali
ui-wizard-shutdown-off = Le macchine virtuali rimangono accese quando gli studenti si disconnettono.
ui-wizard-wait = Attesa dopo la disconnessione (minuti)
ui-wizard-wait-means = Una macchina virtuale viene arrestata quando lo studente è disconnesso da questo numero di minuti.
ui-wizard-wait-wrong = Digita un numero intero di minuti, da 1 a 10.080 (7 giorni).
ui-wizard-format = Formato del disco del modello
ui-wizard-format-means = Scegli un formato supportato dal tuo hypervisor. Il contenuto è lo stesso in tutti i formati.

ui-chooser-title = Scegli un’immagine della macchina virtuale
ui-chooser-search = Cerca immagini
ui-chooser-gallery = Raccolta immagini condivise ({ $count })
ui-chooser-marketplace = Marketplace ({ $count })
ui-chooser-file = Un file disco in questo computer
ui-chooser-gallery-list = Immagini della raccolta immagini condivise
ui-chooser-marketplace-list = Immagini del Marketplace
ui-chooser-choose = Scegli
ui-chooser-back = Indietro
ui-chooser-none = Seleziona un’immagine nell’elenco.
ui-chooser-no-match = Nessuna immagine corrisponde alla ricerca.
ui-chooser-empty = La raccolta non contiene ancora immagini
ui-chooser-empty-text = Le immagini vengono visualizzate qui quando un docente esporta un modello nella raccolta immagini condivise o quando viene caricato un file disco.
ui-chooser-all-withheld = Nessuna immagine della raccolta può essere usata per questo lab. I motivi sono indicati sotto.
ui-chooser-not-attached = Nessuna raccolta immagini condivise
ui-chooser-unreadable = Impossibile leggere la raccolta
ui-chooser-again = Riprova
ui-chooser-exported = Aggiunta da { $by }, { $day }
ui-chooser-older = { $count ->
    [one] 1 versione precedente
   *[other] { $count } versioni precedenti
}
ui-chooser-older-hide = Nascondi versioni precedenti
ui-chooser-newer-not-ready = Una versione più recente non è ancora pronta
ui-chooser-borderline = Al limite di dimensioni
ui-chooser-withheld = { $count ->
    [one] 1 immagine non disponibile
   *[other] { $count } immagini non disponibili
}
ui-chooser-withheld-title = Non disponibili
ui-chooser-withheld-hide = Nascondi immagini non disponibili
ui-chooser-enable = Abilita immagine
ui-chooser-enable-named = Abilita immagine { $image }
ui-chooser-marketplace-note = Qui le immagini del Marketplace non includono i dischi: un lab parte da un disco vuoto delle dimensioni dell’immagine.
ui-chooser-marketplace-starts = Parte da un disco vuoto di { $size }
ui-chooser-path = Percorso del file disco
ui-chooser-drop = Oppure trascina il file in questa finestra.
ui-chooser-looking = Analisi del file…
ui-chooser-file-none = Indica un file disco da cui sia possibile creare un lab.
ui-chooser-file-failed = Non è possibile usare questo file
ui-chooser-file-odd = Attenzione
ui-chooser-os-type = Sistema operativo
ui-chooser-os-type-missing = Specifica quale sistema operativo è presente sul disco.
ui-chooser-os-state = Stato del sistema operativo
ui-chooser-os-state-missing = Specifica se l’immagine del sistema è generalizzata o specializzata.
ui-chooser-generalized-means = Preparata per il primo avvio (Sysprep, waagent): senza account né nome computer.
ui-chooser-specialized-means = Nello stato in cui è stata usata: contiene ancora account, impostazioni e nome computer.
ui-chooser-generation = Generazione
ui-chooser-generation-1-found = Il disco ha una tabella delle partizioni avviabile da BIOS.
ui-chooser-generation-2-found = Il disco ha una partizione di sistema EFI, avviabile da UEFI.
