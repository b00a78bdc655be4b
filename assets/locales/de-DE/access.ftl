### Wer in einem Labkonto was darf, und das Konto auf einen Blick.

## Zugriffssteuerung: Mitglieder und ihre Rollen

ui-members = Zugriffssteuerung (IAM)
ui-members-about = Wer in diesem Labkonto arbeitet und was die einzelnen Mitglieder tun dürfen. Auf diesem Computer gibt es keine Anmeldung: Wer den Arbeitsbereich öffnet, wählt oben aus, als welches Mitglied er agiert.
ui-members-list = Mitglieder und Rollen
ui-member-name = Mitglied
ui-member-role = Rolle
ui-member-labs = Labs
ui-member-you = Sie
ui-member-more = Weitere Befehle für { $name }
ui-member-act = Als { $name } agieren
ui-member-acting = Sie agieren bereits als { $name }.
ui-member-role-menu = Rolle ändern…
ui-member-remove-menu = Entfernen…
ui-member-add-menu = Mitglied hinzufügen

## Ein Mitglied hinzufügen

ui-member-add-title = Mitglied hinzufügen
ui-member-add = Hinzufügen
ui-member-add-name = Name
ui-member-add-rule = Der Name, unter dem die Person bekannt ist. Er wird in Images gespeichert und kann daher später nicht geändert werden.
ui-member-add-refused = Es wurde niemand hinzugefügt

## Eine Rolle ändern

ui-member-role-title = Rolle von { $name }
ui-member-role-change = Rolle ändern
ui-member-role-is-so = { $name } hat diese Rolle bereits. Wählen Sie eine andere aus.
ui-member-role-labs = { $count ->
    [one] Ein Lab gehört weiterhin { $name }. Nur Administratoren können es verwalten, bis es an ein anderes Mitglied übergeben wird.
   *[other] { $count } Labs gehören weiterhin { $name }. Nur Administratoren können sie verwalten, bis sie an ein anderes Mitglied übergeben werden.
}
ui-member-role-refused = Die Rolle wurde nicht geändert

## Ein Mitglied entfernen

ui-member-remove-title = { $name } aus dem Labkonto entfernen?
ui-member-remove = Entfernen
ui-member-remove-labs = { $count ->
    [one] Ein Lab geht mit seinem gesamten Inhalt an { $heir } über. Jeder Administrator kann es an ein anderes Mitglied übergeben.
   *[other] { $count } Labs gehen mit ihrem gesamten Inhalt an { $heir } über. Jeder Administrator kann sie an ein anderes Mitglied übergeben.
}
ui-member-remove-stays = Images und aktive Aufträge bleiben erhalten. Es wird nichts gelöscht.
ui-member-remove-you = Das sind Sie selbst. Anschließend agieren Sie als { $heir }.
ui-member-remove-refused = Das Mitglied wurde nicht entfernt

## Ein Lab übergeben

ui-lab-owner = Besitzer
ui-lab-owner-title = Besitzer von „{ $lab }“
ui-lab-owner-change = Besitzer ändern
ui-lab-owner-is-so = { $name } besitzt das Lab bereits. Wählen Sie ein anderes Mitglied aus.
ui-lab-owner-means = Verwaltet das Lab von nun an und exportiert dessen Vorlage. Administratoren können alle Labs verwalten.
ui-lab-owner-gives-up = Sie können „{ $lab }“ danach nicht mehr ändern.
ui-lab-owner-refused = Der Besitzer wurde nicht geändert

## Übersicht

ui-overview-place = Labkonto in { $region }
ui-overview-about = Über dieses Konto
ui-overview-location = Standort
ui-overview-gallery = Katalog mit freigegebenen Images
ui-overview-no-gallery = Nicht angefügt
ui-overview-owners = Besitzer
ui-overview-labs = { $count ->
    [one] Lab
   *[other] Labs
}
ui-overview-images = { $count ->
    [one] Image
   *[other] Images
}
ui-overview-costs = Geschätzt pro Monat
ui-overview-jobs = { $count ->
    [one] Aktiver Auftrag
   *[other] Aktive Aufträge
}
ui-overview-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}
ui-overview-attention = Handlungsbedarf
ui-overview-fine = Es besteht kein Handlungsbedarf.
ui-overview-show-gallery = Katalog anzeigen
ui-overview-show-jobs = Aufträge anzeigen
ui-overview-show-labs = Labs anzeigen
ui-overview-show-image = { $image } anzeigen
ui-overview-more = { $count ->
    [one] Und ein weiterer Punkt.
   *[other] Und { $count } weitere Punkte.
}
