### Neues Lab: der Assistent und seine Imageauswahl. Und was mehrere Seiten gleich sagen.

## Größen, Preise, Datenträger, Versionen

ui-size = { $name }: { $cores } Kerne, { $memory } GB RAM
ui-version = Version { $version }
ui-regions-ready = Bereit in { $ready } von { $regions } Regionen
ui-generation-1 = Generation 1 (BIOS)
ui-generation-2 = Generation 2 (UEFI)
ui-format-vhd = VHD, wächst mit den Daten
ui-format-vhd-fixed = VHD, feste Größe
ui-format-vhdx = VHDX
ui-format-qcow2 = qcow2
ui-format-raw = Raw
ui-disk-format = Format
ui-disk-size = Virtuelle Größe
ui-disk-used = Belegter Speicher
ui-replica-unknown = Nicht repliziert
ui-replica-replicating = Wird repliziert
ui-replica-completed = Bereit
ui-replica-failed = Fehler

## Der Assistent

ui-wizard-title = Neues Lab
ui-wizard-steps = Schritte für das neue Lab
ui-wizard-step-lab = Neues Lab
ui-wizard-step-credentials = VM-Anmeldeinformationen
ui-wizard-step-policies = Labrichtlinien
ui-wizard-next = Weiter
ui-wizard-back = Zurück
ui-wizard-finish = Fertig stellen
ui-wizard-refused = Das Lab wurde nicht erstellt

ui-wizard-name = Name
ui-wizard-name-example = Beispiel: Python 101
ui-wizard-size = VM-Größe
ui-wizard-size-option = { $size } · { $price } pro Stunde
ui-wizard-image = VM-Image
ui-wizard-image-choose = Image auswählen…
ui-wizard-image-change = Ändern…
ui-wizard-image-unusable = Dieses Image kann für das Lab nicht verwendet werden
ui-wizard-image-missing = Wählen Sie ein VM-Image aus.
ui-wizard-from-gallery = Katalog mit freigegebenen Images
ui-wizard-from-marketplace = Marketplace
ui-wizard-from-file = Datenträgerdatei auf diesem Computer
ui-wizard-limit = An der Größengrenze
ui-wizard-empty-disk-title = Die Vorlage ist anfangs leer
ui-wizard-empty-disk = Marketplace-Images sind hier nicht mit ihren Datenträgern verfügbar. Das Lab erhält einen leeren Datenträger mit { $size }. Installieren Sie darauf das System, oder ersetzen Sie ihn auf der Seite „Vorlage“ durch eine Datenträgerdatei.
ui-wizard-location = Standort
ui-wizard-location-means = Eine Gruppe von Regionen. Das Image muss dorthin repliziert sein.
ui-wizard-region = Region
ui-wizard-region-any = Beliebig: { $region }
ui-wizard-price-everywhere = Die Preisliste enthält einen Preis für alle Regionen.
ui-wizard-price = Gesamtpreis pro Stunde
ui-wizard-price-note = Für jede ausgeführte VM, nach den Listenpreisen vom { $day }. Maßgeblich ist die Rechnung.

ui-wizard-user = Benutzername
ui-wizard-password = Kennwort
ui-wizard-rule-kept = Erfüllt
ui-wizard-rules = Regeln für das Kennwort
ui-wizard-rule-length = { $least } bis { $most } Zeichen
ui-wizard-rule-classes = Drei der folgenden: Kleinbuchstaben, Großbuchstaben, Ziffern, Sonderzeichen
ui-wizard-rule-user = Enthält nicht den Benutzernamen
ui-wizard-existing = Geben Sie Benutzername und Kennwort so ein, wie sie auf dem Image sind. Die Regeln für neue Konten gelten dafür nicht.
ui-wizard-password-once = Notieren Sie das Kennwort: Es wird nicht noch einmal angezeigt und lässt sich nicht wieder auslesen.
ui-wizard-password-again = Geben Sie das Kennwort erneut ein: Es wurde nicht mit dem Entwurf gespeichert.
ui-wizard-original-title = Anmeldeinformationen der ursprünglichen Vorlage verwenden
ui-wizard-original = „{ $image }“ ist spezialisiert: Es enthält noch die Konten der VM, aus der es erstellt wurde. Nur mit deren Benutzername und Kennwort ist eine Anmeldung möglich. Setzen Sie das Kennwort zurück, sobald die Vorlage ausgeführt wird.
ui-wizard-original-lab = „{ $image }“ ist spezialisiert: Es enthält noch die Konten der Vorlage von Lab „{ $lab }“. Nur mit deren Benutzername und Kennwort ist eine Anmeldung möglich. Setzen Sie das Kennwort zurück, sobald die Vorlage ausgeführt wird.
ui-wizard-credentials-skip = Ich kenne sie nicht: Lab ohne Anmeldeinformationen erstellen
ui-wizard-credentials-unknown = Das Lab wird ohne Anmeldeinformationen erstellt.
ui-wizard-same-password = Dasselbe Kennwort für alle VMs verwenden
ui-wizard-same-password-on = Alle Kursteilnehmer melden sich mit diesem Kennwort an.
ui-wizard-same-password-off = Kursteilnehmer legen bei der ersten Anmeldung ein eigenes Kennwort fest.
ui-wizard-remote-desktop = Remotedesktopverbindung aktivieren
ui-wizard-remote-desktop-means = Öffnet zusätzlich zu SSH den Remotedesktopport. Auf der Vorlage muss eine Desktopumgebung installiert sein.

ui-wizard-quota = Kontingent pro Benutzer (Stunden)
ui-wizard-quota-means = Stunden, die jeder Kursteilnehmer außerhalb des Zeitplans nutzen kann.
ui-wizard-quota-wrong = Geben Sie eine ganze Zahl von Stunden ein, höchstens 10.000.
ui-wizard-shutdown = Automatisches Herunterfahren von VMs
ui-wizard-shutdown-off = VMs bleiben eingeschaltet, wenn Kursteilnehmer die Verbindung trennen.
ui-wizard-wait = Wartezeit nach Verbindungstrennung (Minuten)
ui-wizard-wait-means = Eine VM wird heruntergefahren, wenn der Kursteilnehmer so lange getrennt war.
ui-wizard-wait-wrong = Geben Sie eine ganze Zahl von Minuten ein, von 1 bis 10.080 (7 Tage).
ui-wizard-format = Format des Vorlagendatenträgers
ui-wizard-format-means = Wählen Sie, was Ihr Hypervisor öffnen kann. Der Inhalt ist in jedem Format gleich.

## Die Imageauswahl

ui-chooser-title = VM-Image auswählen
ui-chooser-search = Images suchen
ui-chooser-gallery = Katalog mit freigegebenen Images ({ $count })
ui-chooser-marketplace = Marketplace ({ $count })
ui-chooser-file = Datenträgerdatei auf diesem Computer
ui-chooser-gallery-list = Images des Katalogs mit freigegebenen Images
ui-chooser-marketplace-list = Marketplace-Images
ui-chooser-choose = Auswählen
ui-chooser-back = Zurück
ui-chooser-none = Wählen Sie ein Image in der Liste aus.
ui-chooser-no-match = Ihrer Suche entspricht kein Image.
ui-chooser-empty = Der Katalog enthält noch keine Images
ui-chooser-empty-text = Images werden hier angezeigt, sobald eine Lehrkraft eine Vorlage in den Katalog mit freigegebenen Images exportiert oder eine Datenträgerdatei hochgeladen wird.
ui-chooser-all-withheld = Keines der Images des Katalogs kann für dieses Lab verwendet werden. Die Gründe finden Sie unten.
ui-chooser-not-attached = Kein Katalog mit freigegebenen Images
ui-chooser-unreadable = Der Katalog kann nicht gelesen werden
ui-chooser-again = Erneut versuchen
ui-chooser-exported = Hinzugefügt von { $by }, { $day }
ui-chooser-older = { $count ->
    [one] 1 ältere Version
   *[other] { $count } ältere Versionen
}
ui-chooser-older-hide = Ältere Versionen ausblenden
ui-chooser-newer-not-ready = Eine neuere Version ist noch nicht bereit
ui-chooser-borderline = An der Größengrenze
ui-chooser-withheld = { $count ->
    [one] 1 Image wird nicht angeboten
   *[other] { $count } Images werden nicht angeboten
}
ui-chooser-withheld-title = Nicht angeboten
ui-chooser-withheld-hide = Nicht angebotene Images ausblenden
ui-chooser-enable = Image aktivieren
ui-chooser-enable-named = Image { $image } aktivieren
ui-chooser-marketplace-note = Marketplace-Images sind hier nicht mit ihren Datenträgern verfügbar: Ein Lab beginnt mit einem leeren Datenträger in der Größe des Images.
ui-chooser-marketplace-starts = Beginnt mit einem leeren Datenträger mit { $size }
ui-chooser-path = Pfad der Datenträgerdatei
ui-chooser-drop = Oder die Datei in diesem Fenster ablegen.
ui-chooser-looking = Die Datei wird untersucht…
ui-chooser-file-none = Geben Sie eine Datenträgerdatei an, aus der ein Lab erstellt werden kann.
ui-chooser-file-failed = Diese Datei kann nicht verwendet werden
ui-chooser-file-odd = Achtung
ui-chooser-os-type = Betriebssystem
ui-chooser-os-type-missing = Geben Sie an, welches Betriebssystem sich auf dem Datenträger befindet.
ui-chooser-os-state = Betriebssystemstatus
ui-chooser-os-state-missing = Geben Sie an, ob das System generalisiert oder spezialisiert ist.
ui-chooser-generalized-means = Für den ersten Start vorbereitet (Sysprep, waagent): keine Konten, kein Computername.
ui-chooser-specialized-means = Im Zustand der letzten Nutzung: Konten, Einstellungen und Computername sind noch vorhanden.
ui-chooser-generation = Generation
ui-chooser-generation-1-found = Der Datenträger hat eine Partitionstabelle, von der ein BIOS startet.
ui-chooser-generation-2-found = Der Datenträger hat eine EFI-Systempartition, von der UEFI startet.
