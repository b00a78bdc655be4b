### Was die eigenen Steuerelemente des Fensters sagen, wo immer sie stehen.

kit-dismiss = Schließen
kit-copy = Kopieren
kit-clear = Suche löschen
kit-more = Weitere Befehle
kit-show-password = Kennwort anzeigen
kit-hide-password = Kennwort ausblenden
kit-back = Zurück zu: { $place }
kit-step = Schritt { $current } von { $total }: { $title }
kit-notifications = Benachrichtigungen
kit-draft = Ihr früherer Entwurf.
kit-draft-afresh = Neu beginnen
kit-notifications-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}

kit-row = Zeile { $row } von { $count }
kit-cell = { $column }: { $value }
kit-of-row = { $name }, { $subject }
kit-sorted-up = Nach { $column } sortiert, aufsteigend
kit-sorted-down = Nach { $column } sortiert, absteigend
