### Die Liste der Labs, und was alle Seiten über ein Lab sagen.

ui-lab-creating = Wird erstellt
ui-lab-creation-failed = Fehler beim Erstellen
ui-lab-creation-interrupted = Erstellung unterbrochen
ui-money = { $amount } { $currency }

## Die Seite

ui-labs = Labs
ui-labs-new = Neues Lab
ui-labs-search = Labs suchen
ui-labs-count = { $count ->
    [one] { $count } Lab
   *[other] { $count } Labs
}
ui-labs-count-of = { $shown } von { $count ->
    [one] { $count } Lab
   *[other] { $count } Labs
}
ui-labs-as-cards = Als Karten anzeigen
ui-labs-as-table = Als Tabelle anzeigen

ui-labs-filter = Angezeigte Labs
ui-labs-filter-all = Alle Labs
ui-labs-filter-mine = Meine Labs
ui-labs-filter-draft = Entwürfe
ui-labs-filter-published = Veröffentlicht
ui-labs-filter-at-work = In Bearbeitung
ui-labs-filter-attention = Handlungsbedarf

ui-labs-sort = Sortierung der Labs
ui-labs-name = Name
ui-labs-image = Image
ui-labs-size = Größe
ui-labs-location = Standort
ui-labs-state = Status
ui-labs-last-export = Letzter Export
ui-labs-ascending = Aufsteigend
ui-labs-descending = Absteigend

## Ein Lab

ui-labs-more = Weitere Befehle für { $lab }
ui-labs-open = Öffnen
ui-labs-delete = Löschen…
ui-labs-attention = Handlungsbedarf
ui-labs-work = { $what } · { $share }
ui-labs-exporting = Wird exportiert
ui-labs-making-disk = Vorlagendatenträger wird erstellt
ui-labs-exported = { $image } { $version }, { $day }
ui-labs-last-export-was = Letzter Export: { $export }
ui-labs-never-exported = Nie exportiert
ui-labs-never = Nie

## Keine Labs

ui-labs-empty = Noch keine Labs
ui-labs-empty-text = Ein Lab besteht aus einer Vorlagen-VM und den VMs, die Ihre Kursteilnehmer daraus erhalten. Bereiten Sie die Vorlage einmal vor, veröffentlichen Sie sie, und exportieren Sie sie in den Katalog mit freigegebenen Images, damit auch andere Lehrkräfte daraus Labs erstellen können.
ui-labs-first = Erstes Lab erstellen
ui-labs-no-match = Kein passendes Lab
ui-labs-no-match-text = Suchen Sie nach etwas anderem, oder zeigen Sie alle Labs an.
ui-labs-show-all = Alle Labs anzeigen

## Ein Lab löschen

ui-delete-lab-title = Lab löschen
ui-delete-lab-confirm = Löschen
ui-delete-lab-refused = Das Lab wurde nicht gelöscht
ui-delete-lab-asks = „{ $lab }“ und sein Exportverlauf werden gelöscht. Dies kann nicht rückgängig gemacht werden.
ui-delete-lab-disk = Der Datenträger der Vorlage, { $file }, mit { $used } Daten wird von diesem Computer gelöscht.
ui-delete-lab-machines = { $count ->
    [one] Die veröffentlichte VM wird mit den Daten des Kursteilnehmers gelöscht.
   *[other] Die { $count } veröffentlichten VMs werden mit den Daten der Kursteilnehmer gelöscht.
}
ui-delete-lab-images = Die daraus exportierten Images bleiben im Katalog.
ui-delete-lab-since = Was seit dem letzten Export am { $day } an der Vorlage geändert wurde, geht verloren.
ui-delete-lab-nothing = Die Vorlage wurde nie exportiert, daher bleibt nichts von ihr erhalten.
ui-delete-lab-export = Vorlage zuerst exportieren…
