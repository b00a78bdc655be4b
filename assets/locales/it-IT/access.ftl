### Chi può fare cosa in un account lab, e l’account in sintesi.

ui-members = Controllo di accesso (IAM)
ui-members-about = Chi lavora in questo account lab e che cosa può fare. In questo computer non occorre eseguire l’accesso: chi apre l’area di lavoro sceglie, in alto, come quale membro agire.
ui-members-list = Membri e ruoli
ui-member-name = Membro
ui-member-role = Ruolo
ui-member-labs = Lab
ui-member-you = Tu
ui-member-more = Altri comandi per { $name }
ui-member-act = Agisci come { $name }
ui-member-acting = Stai già agendo come { $name }.
ui-member-role-menu = Cambia ruolo…
ui-member-remove-menu = Rimuovi…
ui-member-add-menu = Aggiungi membro

ui-member-add-title = Aggiungi un membro
ui-member-add = Aggiungi
ui-member-add-name = Nome
ui-member-add-rule = È il nome con cui i colleghi lo conoscono. Rimane nelle immagini, quindi non può essere cambiato in seguito.
ui-member-add-refused = Il membro non è stato aggiunto

ui-member-role-title = Ruolo di { $name }
ui-member-role-change = Cambia ruolo
ui-member-role-is-so = { $name } ha già questo ruolo. Scegline un altro.
ui-member-role-labs = { $count ->
    [one] Un lab rimane di { $name }. Solo gli amministratori possono gestirlo finché non viene assegnato ad altri.
   *[other] { $count } lab rimangono di { $name }. Solo gli amministratori possono gestirli finché non vengono assegnati ad altri.
}
ui-member-role-refused = Il ruolo non è stato cambiato

ui-member-remove-title = Rimuovere { $name } dall’account lab?
ui-member-remove = Rimuovi
ui-member-remove-labs = { $count ->
    [one] Un lab passa a { $heir } con tutto il suo contenuto. Qualsiasi amministratore può assegnarlo ad altri.
   *[other] { $count } lab passano a { $heir } con tutto il loro contenuto. Qualsiasi amministratore può assegnarli ad altri.
}
ui-member-remove-stays = Le immagini e i processi in corso rimangono. Non viene eliminato nulla.
ui-member-remove-you = Questo membro sei tu. Da quel momento agirai come { $heir }.
ui-member-remove-refused = Il membro non è stato rimosso

ui-lab-owner = Proprietario
ui-lab-owner-title = Proprietario di “{ $lab }”
ui-lab-owner-change = Cambia proprietario
ui-lab-owner-is-so = Il lab è già di { $name }. Scegli un altro membro.
ui-lab-owner-means = D’ora in poi gestisce il lab e ne esporta il modello. Gli amministratori gestiscono tutti i lab.
ui-lab-owner-gives-up = Non potrai più modificare “{ $lab }”.
ui-lab-owner-refused = Il proprietario non è stato cambiato

ui-overview-place = Account lab in { $region }
ui-overview-about = Informazioni sull’account
ui-overview-location = Località
ui-overview-gallery = Raccolta immagini condivise
ui-overview-no-gallery = Nessuna collegata
ui-overview-owners = Proprietari
ui-overview-labs = { $count ->
    [one] Lab
   *[other] Lab
}
ui-overview-images = { $count ->
    [one] Immagine
   *[other] Immagini
}
ui-overview-costs = Stima mensile
ui-overview-jobs = { $count ->
    [one] Processo in corso
   *[other] Processi in corso
}
ui-overview-members = { $count ->
    [one] { $count } membro
   *[other] { $count } membri
}
ui-overview-attention = Richiede attenzione
ui-overview-fine = Nulla richiede attenzione.
ui-overview-show-gallery = Mostra la raccolta
ui-overview-show-jobs = Mostra i processi
ui-overview-show-labs = Mostra i lab
ui-overview-show-image = Mostra { $image }
ui-overview-more = { $count ->
    [one] E un’altra segnalazione.
   *[other] E altre { $count } segnalazioni.
}
