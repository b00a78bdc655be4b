### Was der Katalog in der Cloud kosten würde: die Seite „Kosten“ des Kontos und das Dialogfeld zum Bearbeiten der Preise.

ui-costs = Kosten
ui-costs-about = Was die Images dieses Katalogs in der Cloud schätzungsweise pro Monat kosten würden. Für Daten auf diesem Computer fallen keine Kosten an.
ui-costs-edit = Preise bearbeiten
ui-costs-none = Kein Katalog, keine Kosten
ui-costs-none-text = Das Anfügen eines Katalogs ist kostenlos. Erst mit der ersten darin gespeicherten Imageversion entstehen Kosten.
ui-costs-unreadable = Die eigenen Preise des Kontos werden nicht verwendet
ui-costs-model = Preismodell
ui-costs-assumes = In beiden Fällen wird das Senden einer Version in jede weitere Region einmal berechnet; ein zweites Replikat in derselben Region wird nicht noch einmal gesendet. Ausgeführte VMs sind nicht enthalten.
ui-costs-estimate = Schätzung
ui-costs-month = { $price } pro Monat
ui-costs-for = Für
ui-costs-replicas = { $replicas ->
    [one] { $replicas } Replikat
   *[other] { $replicas } Replikate
} in { $regions ->
    [one] { $regions } Region
   *[other] { $regions } Regionen
}
ui-costs-once = Einmalig
ui-costs-once-means = { $price } für das erste Kopieren jeder Version in ihre weiteren Regionen
ui-costs-prices = Preise
ui-costs-list = { $day }, { $source }
ui-costs-published = veröffentlichte Liste
ui-costs-own = eigene Liste dieses Kontos
ui-costs-here = Hier gespeichert
ui-costs-stored = { $bytes } auf den eigenen Datenträgern dieses Katalogs, einschließlich nicht mehr benötigter Daten; nicht Teil der Schätzung
ui-costs-unpriced = Nicht für alles gibt es einen Preis
ui-costs-unpriced-text = { $replicas ->
    [one] Die Liste enthält keinen Preis für ein Replikat, das in der Summe nicht enthalten ist. Fügen Sie der Liste einen ausreichend großen Datenträger hinzu, oder wählen Sie das andere Modell aus.
   *[other] Die Liste enthält keinen Preis für { $replicas } Replikate, die in der Summe nicht enthalten sind. Fügen Sie der Liste einen ausreichend großen Datenträger hinzu, oder wählen Sie das andere Modell aus.
}

ui-costs-where = Wofür die Kosten anfallen
ui-costs-by-image = Nach Image
ui-costs-by-version = Nach Version
ui-costs-by-region = Nach Region
ui-costs-plot-instead = Die Tabelle darunter enthält dieselben Zahlen.
ui-costs-others = { $count ->
    [one] Ein weiterer Eintrag
   *[other] { $count } weitere Einträge
}
ui-costs-image = Image
ui-costs-region = Region
ui-costs-version = Version
ui-costs-versions = Versionen
ui-costs-replicas-count = Replikate
ui-costs-a-month = Pro Monat
ui-costs-stored-here = Hier neu

ui-costs-old = Alte Versionen
ui-costs-old-none = Es gibt keine Einsparmöglichkeit: Zu keiner Version ist in allen ihren Regionen eine neuere vorhanden.
ui-costs-old-saves = { $count ->
    [one] Das Löschen einer alten Version würde { $price } pro Monat sparen.
   *[other] Das Löschen von { $count } alten Versionen würde { $price } pro Monat sparen.
}
ui-costs-old-means = In allen Regionen dieser Versionen ist eine neuere Version vollständig vorhanden. Labs behalten die daraus erstellten Datenträger. Löschen können Sie eine Version auf der Seite des Images.

## Preise bearbeiten

ui-prices = Preise bearbeiten
ui-prices-save = Speichern
ui-prices-refused = Die Preise wurden nicht gespeichert
ui-prices-reset = Veröffentlichte Preise verwenden
ui-prices-reset-not = Die veröffentlichten Preise werden bereits verwendet.
ui-prices-day = Abgelesen am
ui-prices-day-help = Der Tag, an dem Sie die Preise nachgesehen haben, etwa 2026-11-21
ui-prices-currency = Währung
ui-prices-currency-help = Ein Code aus drei Buchstaben, etwa USD
ui-prices-gallery = Katalog
ui-prices-machines = VMs
ui-prices-disks = Verwalteter Datenträger, pro Monat
ui-prices-snapshot = Momentaufnahme, pro GiB und Monat
ui-prices-egress = Senden eines GiB in eine andere Region
ui-prices-up-to = Bis (GiB)
ui-prices-disk-size = Datenträger { $number }: bis GiB
ui-prices-disk-price = Datenträger { $number }: pro Monat
ui-prices-disk-remove = Datenträger { $number } entfernen
ui-prices-disk-add = Datenträger hinzufügen
ui-prices-disk-last = Eine Liste enthält mindestens einen Datenträger.
ui-prices-within = Innerhalb von { $zone }
ui-prices-beyond = Von { $zone } nach außerhalb
ui-prices-hour = { $size }, pro Stunde
ui-prices-not-a-price = Geben Sie einen Betrag von 0 bis 1.000.000 ein, etwa 1,54.
ui-prices-not-a-day = Geben Sie einen Tag als Jahr-Monat-Tag ein, etwa 2026-11-21.
ui-prices-not-a-currency = Geben Sie einen Code aus drei Großbuchstaben ein, etwa USD.
ui-prices-not-a-size = Geben Sie eine ganze Zahl in GiB ein, die größer als beim vorherigen Datenträger ist.
ui-prices-marked = Korrigieren Sie zuerst die markierten Felder.
