### Die eigene Hilfe der Befehlszeile, und was sie zu falscher Verwendung sagt. Wörter in Großbuchstaben (NAME, FILE …), Befehle, Optionen und einzugebende Werte bleiben in jeder Sprache gleich.

## Überschriften und Angaben einer Hilfeseite

usage-program = Lab Gallery: Labs, ihre Vorlagendatenträger und dazwischen der Katalog mit freigegebenen Images
usage-program-window = Ohne Befehl wird das Fenster geöffnet; ohne Anzeige wird die Hauptaufgabe an einem Beispielarbeitsbereich in Textform ausgeführt.
usage-program-status = Exitstatus: 0 abgeschlossen, 1 abgelehnt oder fehlgeschlagen, 2 falsche Verwendung. Der Grund wird in die Standardfehlerausgabe geschrieben, mit --json auch als JSON-Objekt in einer Zeile mit den Feldern error, cause und id.
usage-heading-usage = Verwendung:
usage-heading-commands = Befehle:
usage-heading-arguments = Argumente:
usage-heading-options = Optionen:
usage-heading-global-options = Optionen aller Befehle:
usage-mark-default = [Standard: { $value }]
usage-mark-environment = [Umgebungsvariable: { $name }]
usage-mark-alias = [auch: { $name }]
usage-mark-values = [Werte: { $values }]

## Optionen und Argumente vieler Befehle

usage--help = Diese Hilfe ausgeben
usage--version = Die Version des Programms ausgeben
usage--json = JSON für Skripts ausgeben
usage--yes = Ohne Rückfrage ausführen
usage--lab = Der Name des Labs
usage--workspace = Der Ordner des Arbeitsbereichs [Standard: der Datenordner des Systems]
usage--from-backup = Mit der Sicherung des Dokuments des Arbeitsbereichs arbeiten, wenn das Dokument selbst nicht gelesen werden kann
usage--as = Im Namen eines anderen Mitglieds des Labkontos ausführen; die Person, als die der Arbeitsbereich agiert, bleibt gleich
usage--lang = Die Sprache, etwa de-DE [Standard: die Auswahl des Arbeitsbereichs, sonst die des Systems]
usage--renderer = Womit das Fenster gezeichnet wird [Standard: wgpu, dann glow]
usage--quota = Stunden, die jedem Kursteilnehmer außerhalb des Zeitplans zur Verfügung stehen
usage--auto-shutdown = Minuten nach einer Verbindungstrennung, bis eine VM heruntergefahren wird

## Werte

usage-value-wgpu = Vulkan, Metal oder Direct3D 12
usage-value-glow = OpenGL
usage-value-generalized = Für den ersten Start vorbereitet: ohne Konten und ohne Computernamen
usage-value-specialized = Wie verwendet: mit Konten, Einstellungen und Computernamen
usage-value-all = Beides
usage-value-enabled = Nur die, die Lab-Ersteller verwenden dürfen
usage-value-disabled = Nur die, die Lab-Ersteller nicht verwenden dürfen
usage-value-disk = Jedes Replikat ist ein verwalteter Datenträger in der Größe des Images
usage-value-snapshot = Jedes Replikat ist eine Momentaufnahme des belegten Teils des Datenträgers
usage-value-image = Jedes Image
usage-value-version = Jede Version jedes Images
usage-value-region = Jede Region
usage-value-owner = Alles, auch anderen Zugriff gewähren
usage-value-contributor = Alles, außer Zugriff zu gewähren
usage-value-lab-creator = Labs erstellen und verwalten und deren Vorlagen exportieren
usage-value-lab-owner = Die übergebenen Labs verwalten und deren Vorlagen exportieren; keine Labs erstellen
usage-value-reader = Ansehen, nichts ändern
usage-value-light = Hell
usage-value-dark = Dunkel
usage-value-both = Jedes Bild zweimal
usage-value-apng = Animiertes PNG: alle Farben
usage-value-gif = GIF: 256 Farben

## init, status, labs, images

usage-init = Einen Arbeitsbereich erstellen: das Beispiel oder einen leeren
usage-init--empty = Keine Labs, kein Katalog
usage-init--account = Der Name des Labkontos (der Arbeitsbereich ist dann leer)
usage-init--region = Die Region des Labkontos, etwa westeurope (der Arbeitsbereich ist dann leer)
usage-init--owner = Ihr Name als Besitzer des Kontos (der Arbeitsbereich ist dann leer)
usage-status = Anzeigen, was der Arbeitsbereich enthält
usage-labs = Die Labs auflisten
usage-images = Die Images des angefügten Katalogs auflisten

## jobs

usage-jobs = Die Aufträge auflisten oder einen fortsetzen
usage-jobs-retry = Einen unterbrochenen, fehlgeschlagenen oder abgebrochenen Auftrag fortsetzen; bereits Gespeichertes wird nicht noch einmal gespeichert
usage-jobs-retry--job = Die Nummer des Auftrags [Standard: alle unterbrochenen Aufträge]
usage-jobs-cancel = Einen unterbrochenen Auftrag aufgeben
usage-jobs-cancel--job = Die Nummer des Auftrags

## account

usage-account = Das Labkonto, seine Mitglieder und deren Rollen anzeigen und ändern
usage-account-show = Das Konto anzeigen: wo es sich befindet, was es enthält, was Handlungsbedarf hat
usage-account-members = Mitglieder auflisten, hinzufügen oder entfernen oder eine Rolle ändern
usage-account-members--name = Das Mitglied
usage-account-members-list = Die Mitglieder und ihre Rollen auflisten
usage-account-members-add = Dem Konto ein Mitglied hinzufügen
usage-account-members-add--name = Der Name der Person
usage-account-members-add--role = Was sie tun darf
usage-account-members-set = Einem Mitglied eine andere Rolle geben
usage-account-members-set--role = Was das Mitglied von nun an tun darf
usage-account-members-remove = Ein Mitglied aus dem Konto entfernen; seine Labs gehen an einen Besitzer über
usage-account-settings = Die Labeinstellungen anzeigen oder ändern
usage-account-settings--pick-location = Lab-Ersteller den Standort des Labs auswählen lassen
usage-account-settings--peer-network = Das virtuelle Netzwerk, mit dem Labs verbunden werden, und seine Region; Labs werden dann dort erstellt, ohne Auswahl des Standorts
usage-account-act-as = Von nun an als ein anderes Mitglied agieren
usage-account-act-as--member = Das Mitglied

## lab

usage-lab = Ein Lab erstellen, anzeigen, löschen oder an ein anderes Mitglied übergeben
usage-lab-new = Ein Lab aus einem Image oder einer Datenträgerdatei erstellen und warten, bis sein Datenträger vorhanden ist
usage-lab-new--name = Der Name des Labs
usage-lab-new--image = Ein Image des angefügten Katalogs: NAME oder NAME:VERSION
usage-lab-new--disk = Eine Datenträgerdatei: raw, VHD, VHDX oder qcow2
usage-lab-new--marketplace = Ein Marketplace-Image, angegeben durch seine ID; das Lab beginnt mit einem leeren Datenträger dieser Größe
usage-lab-new--os = Das Betriebssystem auf der Datenträgerdatei
usage-lab-new--generalized = Die Datenträgerdatei wurde generalisiert
usage-lab-new--size = Die Größe der VMs
usage-lab-new--location = Der Standort, wenn Lab-Ersteller ihn auswählen dürfen: eine Geografie wie Europe oder eine Region wie westeurope [Standard: wo Labs des Kontos erstellt werden]
usage-lab-new--quota = Stunden, die jedem Kursteilnehmer außerhalb des Zeitplans zur Verfügung stehen [Standard: gemäß den Labeinstellungen]
usage-lab-new--auto-shutdown = Minuten nach einer Verbindungstrennung, bis eine VM heruntergefahren wird [Standard: gemäß den Labeinstellungen]
usage-lab-new--user = Der Name des Benutzers auf der Vorlage; bei einem spezialisierten Image der Name auf der ursprünglichen Vorlage
usage-lab-new--password-stdin = Das Kennwort des Benutzers aus der Standardeingabe lesen, eine Zeile
usage-lab-new--format = Das Format des Vorlagendatenträgers
usage-lab-show = Ein Lab anzeigen
usage-lab-set-owner = Ein Lab an ein anderes Mitglied übergeben, das es von nun an verwaltet
usage-lab-set-owner--member = Das Mitglied
usage-lab-set-policies = Die Richtlinien eines Labs ändern
usage-lab-delete = Ein Lab und seinen Vorlagendatenträger löschen

## template

usage-template = Die Vorlage eines Labs starten, beenden oder veröffentlichen oder ihren Datenträger ersetzen
usage-template-start = Die Vorlagen-VM starten
usage-template-stop = Die Vorlagen-VM beenden
usage-template-publish = Den VM-Pool aus der Vorlage füllen; dies kann nicht rückgängig gemacht werden
usage-template-publish--machines = Die Anzahl der VMs
usage-template-attach-disk = Den Datenträger der Vorlage durch eine Kopie einer Datenträgerdatei ersetzen
usage-template-attach-disk--file = Die Datenträgerdatei
usage-template-attach-disk--format = Das Format der Kopie

## export

usage-export = Die Vorlage eines Labs in den Katalog mit freigegebenen Images exportieren
usage-export--name = Der Name des Images
usage-export--update = Eine neue Version des Images erstellen, aus dem das Lab stammt oder in das es zuvor exportiert wurde

## gallery

usage-gallery = Den Katalog mit freigegebenen Images erstellen, anfügen, trennen, anzeigen, überprüfen oder bereinigen
usage-gallery-create = Einen Katalog erstellen und anfügen
usage-gallery-create--name = Der Name des Katalogs
usage-gallery-create--at = Der Ort: ein Ordner oder eine Adresse in einem Objektspeicher [Standard: im Arbeitsbereich]
usage-gallery-create--share-packs = Regionen nutzen ihre Pakete gemeinsam, wo das Dateisystem dies zulässt: weniger Speicherplatz, aber keine physisch getrennten Replikate
usage-gallery-attach = Einen vorhandenen Katalog anfügen
usage-gallery-attach--gallery = Sein Ordner, seine Adresse in einem Objektspeicher oder der Name eines Katalogs im Arbeitsbereich
usage-gallery-detach = Den Katalog trennen; darin wird nichts gelöscht
usage-gallery-show = Den angefügten Katalog anzeigen
usage-gallery-gc = Gespeicherte Blöcke entfernen, die keine Imageversion benötigt; verwendete Blöcke bleiben unverändert
usage-gallery-gc--grace = Was erst weniger Stunden vorhanden ist, bleibt erhalten: Ein Export könnte es gleich benötigen
usage-gallery-verify = Die Dateien des Katalogs überprüfen
usage-gallery-verify--full = Alle Chunks lesen und ihren Hash prüfen
usage-gallery-verify--heal = Beschädigtes aus Regionen neu kopieren, in denen es fehlerfrei ist

## marketplace

usage-marketplace = Die Marketplace-Images auflisten, aktivieren oder deaktivieren
usage-marketplace-list = Die Marketplace-Images auflisten
usage-marketplace-list--status = Welche aufgelistet werden
usage-marketplace-enable = Images für Lab-Ersteller aktivieren
usage-marketplace-disable = Images für Lab-Ersteller deaktivieren
usage-marketplace--images = Die IDs der Images

## image

usage-image = Images hochladen, aktivieren, deaktivieren, anzeigen, ändern, löschen oder herunterladen
usage-image--images = Die Namen der Images
usage-image-enable = Images für Lab-Ersteller aktivieren
usage-image-disable = Images für Lab-Ersteller deaktivieren
usage-image-show = Ein Image anzeigen: seine Versionen, seine Replikate und ob es angeboten wird
usage-image-show--image = Das Image: NAME oder NAME:VERSION
usage-image-upload = Eine Datenträgerdatei von außerhalb aller Labs als Image oder als neue Version eines Images hochladen
usage-image-upload--file = Die Datenträgerdatei: vhd, vhdx, qcow2 oder raw
usage-image-upload--name = Der Name des Images
usage-image-upload--os-type = Das Betriebssystem auf dem Datenträger; bei einer neuen Version das des Images
usage-image-upload--os-state = Ob das Betriebssystem für den ersten Start vorbereitet ist; bei einer neuen Version wie beim Image
usage-image-upload--generation = Die Generation der VMs, auf denen der Datenträger startet: 1 (BIOS) oder 2 (UEFI) [Standard: gemäß den Partitionen des Datenträgers, sonst 1; bei einer neuen Version die des Images]
usage-image-upload--publisher = Der Herausgeber des Images [Standard: das Labkonto]
usage-image-upload--offer = Die Gruppe von Images [Standard: uploaded]
usage-image-upload--sku = Das Image in seiner Gruppe; Herausgeber, Angebot und SKU sind in einem Katalog eindeutig [Standard: der Name des Images]
usage-image-upload--description = Wofür das Image gedacht ist
usage-image-upload--end-of-life = Der Tag, nach dem die Version nicht mehr verwendet werden sollte, etwa 2027-06-30; ein Hinweis, der nichts verhindert
usage-image-upload--region = Die Region, in der das Image erfasst wird [Standard: die des Labkontos]
usage-image-upload--new-version = Eine neue Version des Images mit diesem Namen erstellen
usage-image-upload--whole-mib = Wie Azure einen Datenträger ablehnen, dessen Größe keine ganze Zahl von MiB ist
usage-image-set = Die Angaben zu einem Image oder zu einer seiner Versionen ändern
usage-image-set--image = Das Image, NAME, oder eine Version davon, NAME:VERSION
usage-image-set--description = Wofür das Image gedacht ist
usage-image-set--end-of-life = Der Tag, nach dem das Image oder die Version nicht mehr verwendet werden sollte; ein Hinweis, der nichts verhindert
usage-image-set--exclude-from-latest = Die Version nie als neueste anbieten; ohne VERSION gilt dies für die neueste
usage-image-regions = Die Zielregionen einer Version anzeigen oder ändern: Neue erhalten ihr Replikat sofort
usage-image-regions--image = Das Image: NAME für seine neueste Version oder NAME:VERSION
usage-image-regions--add = Eine Region, die ein Replikat erhalten soll, oder wie viele Replikate die Cloud dort hätte
usage-image-regions--remove = Eine Region, deren Replikat entfernt werden soll
usage-image-regions--exclude = Die Version dort nie als neueste anbieten
usage-image-regions--include = Sie dort anbieten, auch wenn sie sonst überall ausgeschlossen ist
usage-image-regions--as-everywhere = Sie dort wie überall anbieten
usage-image-delete-version = Eine Version endgültig löschen; daraus erstellte Labs behalten ihre Datenträger
usage-image-delete-version--image = Das Image: NAME:VERSION
usage-image-delete = Ein Image löschen, das keine Version mehr hat; sein Name kann danach wieder verwendet werden
usage-image-delete--image = Der Name des Images
usage-image-download = Den Datenträger eines Images in eine Datei schreiben
usage-image-download--image = Das Image: NAME oder NAME:VERSION
usage-image-download--to = Die Datei, die noch nicht vorhanden sein darf
usage-image-download--format = Ihr Format [Standard: gemäß der Dateiendung; ohne Endung vhd]

## costs

usage-costs = Anzeigen, was der Katalog in der Cloud kosten würde und mit welchen Preisen dies geschätzt wird
usage-costs--model = Wie geschätzt wird [Standard: die Auswahl des Arbeitsbereichs]
usage-costs--by = Worauf sich eine Zeile bezieht
usage-costs-prices = Die geltenden Preise in der Form ausgeben, die „costs set-prices“ liest
usage-costs-set-prices = Von nun an mit den Preisen in einer Datei schätzen
usage-costs-set-prices--file = Die Datei; „costs prices“ gibt eine als Ausgangspunkt aus
usage-costs-reset-prices = Wieder mit den veröffentlichten Preisen schätzen
usage-costs-set-model = Festlegen, wie Kosten von nun an geschätzt werden, hier und im Fenster
usage-costs-set-model--model = Das Preismodell

## docs

usage-docs = Bilder für die Dokumentation erstellen und überwachen
usage-docs--scene = Nur diese Szene; kann mehrmals angegeben werden
usage-docs--article = Nur die Szenen dieses Artikels; kann mehrmals angegeben werden
usage-docs--lang = Die Sprache der Bilder; kann mehrmals angegeben werden [Standard: die des Satzes, sonst alle]; vor docs: die Sprache dieser Wörter
usage-docs--theme = Die Farben des Fensters [Standard: die des Satzes, sonst hell]
usage-docs--scale = Pixel je Punkt des Fensters [Standard: die des Satzes, sonst 1]
usage-docs--preset = Was eine Website von ihren Bildern verlangt: ms-learn, azure-docs-2015, github-docs oder eine RON-Datei [Standard: die des Satzes, sonst ms-learn]
usage-docs--out = Der Ordner des Satzes [Standard: assets/docs/pictures einer Kopie des Quellcodes]
usage-docs--scenes = Ein Ordner mit eigenen Szenen, aufgebaut wie assets/docs
usage-docs--threads = Bilder, die gleichzeitig erstellt werden [Standard: eines je Prozessorkern]
usage-docs-build = Bilder erstellen, mit --article auch die Artikel
usage-docs-build--out = Wohin geschrieben wird [Standard: in den Ordner pictures, hier]
usage-docs-build--draft = Größere Dateien, schneller erstellt; dieselben Pixel
usage-docs-build--force = Auch Dateien ersetzen, die von Hand geändert wurden oder von anderer Seite stammen
usage-docs-build--animate = Auch die Animationen der Szenen, die eine haben
usage-docs-list = Die Szenen auflisten, nach Sprache und Zustand
usage-docs-list--fast = Die Bilder nicht erstellen, sondern in den Dateien nachsehen, woraus sie entstanden sind
usage-docs-check = Die Bilder neu erstellen und mit den angenommenen vergleichen; schlägt fehl, wenn eines nicht so ist, wie es sein soll
usage-docs-check--report = Wohin alt, neu und Unterschied nebeneinander kommen [Standard: ein temporärer Ordner]
usage-docs-bless = Die Bilder annehmen, wie sie jetzt sind; zeigt, was sich ändert
usage-docs-explain = Zeigen, wie Szenen geschrieben werden; mit einem Namen, was dort auf dem Bildschirm ist, wie eine Szene es nennt
usage-docs-explain--name = Eine Szene, an ihrem Ende, oder eine Bühne, an ihrem Anfang
usage-docs-explain--lang = Die Sprache dessen, was auf dem Bildschirm ist [Standard: die dieser Wörter]

## desktop

usage-desktop = Das Programm in das Menü des Desktops aufnehmen oder daraus entfernen (Linux und verwandte Systeme)
usage-desktop-install = Das Programm an seinem jetzigen Ort in Ihr eigenes Menü aufnehmen
usage-desktop-remove = Es wieder aus Ihrem Menü entfernen

## help

usage-help = Die Hilfe zu einem Befehl ausgeben

## Falsche Verwendung

usage-wrong-argument = Hier gibt es kein Argument „{ $argument }“.
usage-wrong-command = Hier gibt es keinen Befehl „{ $command }“.
usage-wrong-missing = Es fehlt: { $arguments }
usage-wrong-no-command = Auf „{ $command }“ muss ein Befehl folgen. Verfügbar sind: { $commands }
usage-wrong-no-value = „{ $argument }“ benötigt einen Wert.
usage-wrong-value = „{ $argument }“ nimmt „{ $value }“ nicht an.
usage-wrong-number = „{ $argument }“ erwartet eine ganze Zahl bis { $most }; „{ $value }“ ist keine.
usage-wrong-threads = „{ $argument }“ erwartet eine ganze Zahl von 1 bis 1024; „{ $value }“ ist keine.
usage-wrong-day = „{ $argument }“ erwartet einen Tag wie 2027-06-30; „{ $value }“ ist keiner.
usage-wrong-day-or-never = „{ $argument }“ erwartet einen Tag wie 2027-06-30 oder never; „{ $value }“ ist keines von beiden.
usage-wrong-minutes = „{ $argument }“ erwartet eine Anzahl von Minuten oder off; „{ $value }“ ist keines von beiden.
usage-wrong-network = „{ $argument }“ erwartet ein Netzwerk in der Form NAME@REGION oder none; „{ $value }“ ist keines von beiden.
usage-wrong-count = „{ $argument }“ erwartet eine Region oder eine Region mit einer Anzahl wie westeurope=3; „{ $value }“ ist keines von beiden.
usage-wrong-together = „{ $argument }“ kann nicht zusammen mit { $others } angegeben werden.
usage-wrong-twice = „{ $argument }“ kann nur einmal angegeben werden.
usage-wrong-surplus = „{ $argument }“ nimmt keinen Wert an, auch nicht „{ $value }“.
usage-wrong-characters = Die Befehlszeile enthält Zeichen, die kein gültiges UTF-8 sind.
usage-wrong-other = Die Befehlszeile kann nicht interpretiert werden.
usage-wrong-as = „--as“ benötigt einen Befehl, der etwas von einem Arbeitsbereich anfordert.
usage-tip-meant = Meinten Sie „{ $word }“?
usage-tip-values = Werte: { $values }
usage-tip-commands = { usage-heading-commands } { $commands }
usage-tip-help = Weitere Informationen erhalten Sie mit --help.
