### Il pool di macchine virtuali di un lab e le sue impostazioni.

ui-pool = Pool di macchine virtuali
ui-pool-count = { $count ->
    [one] Una macchina virtuale, creata dal modello quando il lab è stato pubblicato.
   *[other] { $count } macchine virtuali, create dal modello quando il lab è stato pubblicato.
}
ui-pool-publishing = Pubblicazione del modello in corso…
ui-pool-failed = Non è stato possibile popolare il pool. Pubblica di nuovo il modello.
ui-pool-empty = Ancora nessuna macchina virtuale
ui-pool-empty-text = Pubblica prima il modello. Ogni studente riceverà una macchina virtuale creata dal modello.
ui-pool-to-template = Vai al modello
ui-pool-number = Macchina virtuale
ui-pool-state = Stato
ui-pool-assigned = Assegnazione
ui-pool-machine = Macchina virtuale { $number }
ui-pool-unassigned = Non assegnato

ui-lab-settings = Impostazioni
ui-lab-settings-lab = Lab
ui-lab-settings-created = Creazione
ui-lab-settings-no-user = Non registrato
ui-lab-settings-same-password = La stessa per tutte le macchine virtuali
ui-lab-settings-own-password = Gli studenti impostano la propria al primo accesso
ui-lab-settings-remote-desktop = Connessione Desktop remoto
ui-lab-settings-on = Abilitata
ui-lab-settings-off = Disabilitata
ui-lab-settings-delete = Elimina lab
ui-lab-settings-delete-means = Elimina il lab, il disco del modello e le macchine virtuali. Le immagini esportate dal lab rimangono nella raccolta.
ui-lab-settings-delete-button = Elimina lab…
