### L’applicazione nel suo insieme.

app-read-only = Un’altra finestra o un altro comando sta usando questa area di lavoro, che è quindi aperta in sola lettura.
app-no-machine-to-connect = Nessun hypervisor è connesso, quindi non c’è una macchina virtuale a cui connettersi. Apri il disco del modello con l’hypervisor che preferisci.
app-no-machine-password = L’hash della nuova password è nell’area di lavoro. Nessun hypervisor è connesso, quindi la password sul disco è rimasta invariata.
app-no-machine-published = Le macchine virtuali sono elencate nel pool. Nessun hypervisor è connesso, quindi non ne è stata creata alcuna.
app-no-thread = Il sistema non ha consentito l’avvio di un thread di lavoro. Chiudi altri programmi, quindi riavvia Lab Gallery. Non è stata apportata alcuna modifica.

app-prices-unreadable = { $why } Nel frattempo le stime usano i prezzi pubblicati; lab e immagini non ne risentono. Correggi il file e riavvia il programma oppure imposta di nuovo i prezzi nella pagina Costi.
app-prices-kept = Il listino prezzi che non è stato possibile leggere è stato conservato come { $kept }.

app-sample-gallery = Creazione di una raccolta immagini condivise
app-sample-lab = Creazione del lab “{ $lab }” con un disco reale
app-sample-export = Esportazione del modello di “{ $lab }” come “{ $image }”
app-room-object-store = Un archivio oggetti non indica quanto spazio è disponibile.
