### Ciò che dicono i controlli della finestra, ovunque si trovino.

kit-dismiss = Chiudi
kit-copy = Copia
kit-clear = Cancella la ricerca
kit-more = Altri comandi
kit-show-password = Mostra password
kit-hide-password = Nascondi password
kit-back = Indietro: { $place }
kit-step = Passaggio { $current } di { $total }: { $title }
kit-notifications = Notifiche
kit-draft = Hai ripreso la bozza precedente.
kit-draft-afresh = Ricomincia
kit-notifications-more = { $count ->
    [one] e un’altra
   *[other] e altre { $count }
}

kit-row = Riga { $row } di { $count }
kit-cell = { $column }: { $value }
kit-of-row = { $name }, { $subject }
kit-sorted-up = Ordine per { $column }, crescente
kit-sorted-down = Ordine per { $column }, decrescente
