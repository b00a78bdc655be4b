### Die Seite „Vorlage“ eines Labs und die Dialogfelder, die sie öffnet.

ui-template = Vorlage
ui-template-title = Titel
ui-template-description = Beschreibung
ui-template-description-hint = Fügen Sie eine Beschreibung hinzu. Kursteilnehmer sehen sie auf der Kachel des Labs.
ui-template-gone = Dieses Lab ist nicht mehr vorhanden
ui-template-gone-text = Es wurde gelöscht, oder seine Erstellung wurde abgebrochen.
ui-template-all-labs = Alle Labs

## Symbolleiste

ui-template-tools = Vorlagenbefehle
ui-template-start = Vorlage starten
ui-template-start-hint = Startet die Vorlagen-VM, damit Sie ihren Inhalt ändern können.
ui-template-stop = Vorlage beenden
ui-template-stop-hint = Fährt die Vorlagen-VM herunter. Erst dann kann sie exportiert werden.
ui-template-connect = Mit Vorlage verbinden
ui-template-connect-hint = Stellt eine Verbindung mit der ausgeführten Vorlagen-VM her.
ui-template-reset-password = Kennwort zurücksetzen
ui-template-reset-password-hint = Legt ein neues Kennwort auf der ausgeführten Vorlagen-VM fest.
ui-template-publish = Veröffentlichen
ui-template-publish-hint = Erstellt die VMs der Kursteilnehmer aus der Vorlage.
ui-export-title = Nach Shared Image Gallery exportieren
ui-export-hint = Speichert den Datenträger der Vorlage als Image, aus dem andere Labs erstellt werden können.

## Eckdaten

ui-template-machine = Vorlagen-VM
ui-template-image = Image
ui-template-image-elsewhere = nicht im angefügten Katalog
ui-template-from-file = Datenträgerdatei dieses Computers
ui-template-from-marketplace = Marketplace; Datenträger anfangs leer
ui-template-os = Betriebssystem
ui-template-size = Größe
ui-template-disk = Datenträger
ui-template-disk-used = { $used } belegt
ui-template-no-disk = Noch nicht vorhanden
ui-template-file = Datenträgerdatei
ui-template-show-in-folder = In Ordner anzeigen
ui-template-replace-disk = Datenträger ersetzen…
ui-template-rename = Umbenennen
ui-template-location = Standort
ui-template-created = Erstellt
ui-template-state = Status
ui-template-no-hypervisor = Es ist kein Hypervisor verbunden: Starten, Beenden, Verbinden und Veröffentlichen ändern nur den hier angezeigten Status; es wird keine VM ausgeführt. Der Datenträger ist echt.

## Verlauf

ui-template-history = Exporte dieses Labs
ui-template-history-empty = Diese Vorlage wurde noch nicht exportiert.
ui-template-history-image = Image
ui-template-history-version = Version
ui-template-history-when = Wann
ui-template-history-by = Von
ui-template-history-result = Ergebnis
ui-template-history-size = Daten
ui-template-history-new = Neu
ui-template-history-time = Dauer
ui-template-history-more = { $count ->
    [one] Einen weiteren anzeigen
   *[other] { $count } weitere anzeigen
}
ui-template-result-failed = Fehler
ui-template-result-interrupted = Unterbrochen
ui-template-result-cancelled = Abgebrochen
ui-template-result-at-work = In Bearbeitung

## Nach Shared Image Gallery exportieren

ui-export-confirm = Exportieren
ui-export-refused = Der Export wurde nicht gestartet
ui-export-mode = Wie das Image gespeichert wird
ui-export-new = Neues Image erstellen
ui-export-new-text = Version { $version } eines neuen Images in { $gallery }
ui-export-update = Vorhandenes Image aktualisieren
ui-export-update-text = Neue Version eines Images, aus dem dieses Lab stammt oder das es exportiert hat
ui-export-change = { $image }: { $from } → { $to }
ui-export-change-first = { $image }: { $to }
ui-export-image = Zu aktualisierendes Image
ui-export-name = Imagename
ui-export-name-rule = Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche; höchstens 80 Zeichen; keine Leerzeichen.
ui-export-use-name = „{ $name }“ verwenden
ui-export-size = Achtung
ui-export-what = Was geschieht
ui-export-stored-as = Gespeichert als
ui-export-specialized-means = Die Konten und Einstellungen der Vorlage bleiben im Image erhalten. Wer daraus ein Lab erstellt, benötigt Benutzername und Kennwort der Vorlage.
ui-export-replicated-to = Repliziert in
ui-export-regions = { $count ->
    [one] { $count } Region der Geografie { $geography }
   *[other] { $count } Regionen der Geografie { $geography }
}
ui-export-show-regions = Regionen anzeigen
ui-export-hide-regions = Regionen ausblenden
ui-export-disk = Zu lesen
ui-export-reads = { $used } eines Datenträgers mit { $size }; was der Katalog bereits enthält, wird nicht noch einmal gespeichert
ui-export-cost = Kosten in der Cloud
ui-export-month = { $replicas ->
    [one] { $price } mehr pro Monat für ein Replikat
   *[other] { $price } mehr pro Monat für alle { $replicas } Replikate
}
ui-export-egress = { $regions ->
    [one] { $price } einmalig für das Kopieren in die andere Region
   *[other] { $price } einmalig für das Kopieren in { $regions } weitere Regionen
}
ui-export-no-price = Die Liste enthält keinen Preis für einen Datenträger dieser Größe.
ui-export-prices = Schätzung. { $model }, Preise vom { $day }. Für Daten auf diesem Computer fallen keine Kosten an.

## Veröffentlichen

ui-publish-title = Vorlage veröffentlichen
ui-publish-confirm = Veröffentlichen
ui-publish-refused = Die Vorlage wurde nicht veröffentlicht
ui-publish-machines = Anzahl der VMs
ui-publish-machines-help = Eine für jeden Kursteilnehmer; 1 bis { $limit }.
ui-publish-not-a-number = Geben Sie eine ganze Zahl von 1 bis { $limit } ein.
ui-publish-cost = { $machines ->
    [one] Eine VM kostet { $price } für jede Stunde, in der sie ausgeführt wird.
   *[other] { $machines } VMs kosten { $price } für jede Stunde, in der alle ausgeführt werden.
}
ui-publish-final = Die Veröffentlichung kann nicht rückgängig gemacht werden
ui-publish-final-text = Ein veröffentlichtes Lab bleibt veröffentlicht. Änderungen an der Vorlage erreichen die Kursteilnehmer erst, wenn sie erneut veröffentlicht wird.
ui-publish-stops = Die Vorlage wird heruntergefahren
ui-publish-stops-text = Sie wird derzeit ausgeführt und vor dem Erstellen der VMs heruntergefahren.
ui-publish-again = Alle VMs werden neu erstellt und ihre Daten gelöscht
ui-publish-again-text = { $count ->
    [one] Die VM des Kursteilnehmers in diesem Lab wird neu erstellt. Alles, was darauf gespeichert wurde, geht verloren.
   *[other] Die { $count } VMs dieses Labs werden neu erstellt. Alles, was Kursteilnehmer darauf gespeichert haben, geht verloren.
}

## Kennwort zurücksetzen

ui-reset-password-title = Kennwort zurücksetzen
ui-reset-password-confirm = Kennwort zurücksetzen
ui-reset-password-refused = Das Kennwort wurde nicht zurückgesetzt
ui-reset-password-user = Benutzername
ui-reset-password-new = Neues Kennwort
ui-reset-password-waiting = Das Kennwort wird festgelegt.
ui-reset-password-once = Das Kennwort wird nur hier und nur einmal angezeigt. Notieren Sie es: Gespeichert wird nur sein Hash.

## Datenträger ersetzen

ui-replace-disk-title = Datenträger ersetzen
ui-replace-disk-confirm = Datenträger ersetzen
ui-replace-disk-refused = Der Datenträger wurde nicht ersetzt
ui-replace-disk-text = Die Vorlage erhält eine Kopie einer Datenträgerdatei dieses Computers. Die Datei selbst wird nur gelesen.
ui-replace-disk-none = Geben Sie eine Datenträgerdatei an, die ein Lab verwenden kann.
ui-replace-disk-format = Format der Kopie
ui-replace-disk-lost-title = Der Datenträger der Vorlage wird ersetzt
ui-replace-disk-lost = { $file } wird gelöscht, sobald die Kopie vollständig ist. Was darauf gespeichert ist und nicht exportiert wurde, geht verloren.
