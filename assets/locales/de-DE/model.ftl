### Das Fachgebiet: Rollen, Zustände, Größen und alle Gründe, warum ein Befehl abgelehnt wird. Eine Ablehnung ist ein Satz, der sagt, was falsch und was zu tun ist.

model-role-owner = Besitzer des Labkontos
model-role-contributor = Mitwirkender des Labkontos
model-role-lab-creator = Lab-Ersteller
model-role-lab-owner = Labbesitzer
model-role-reader = Leser
model-role-owner-may = Alles; entscheidet, wer zum Konto gehört.
model-role-contributor-may = Alles im Konto und in seinen Labs, außer zu entscheiden, wer zum Konto gehört.
model-role-lab-creator-may = Labs erstellen und verwalten und deren Vorlagen exportieren.
model-role-lab-owner-may = Eigene Labs verwalten und deren Vorlagen exportieren; keine Labs erstellen.
model-role-reader-may = Alles ansehen, nichts ändern.

model-power-stopped = Beendet
model-power-starting = Wird gestartet
model-power-running = Wird ausgeführt
model-power-stopping = Wird beendet

model-publishing-draft = Entwurf
model-publishing-publishing = Wird veröffentlicht
model-publishing-published = Veröffentlicht
model-publishing-failed = Fehler beim Veröffentlichen

model-upload-room-short = Die Daten des Datenträgers können im Katalog bis zu { $most } belegen, und dort sind { $free } frei. Möglicherweise reicht der Platz trotzdem: Was der Katalog bereits enthält, wird nicht noch einmal gespeichert, und der Rest wird komprimiert. Reicht er nicht, werden Sie benachrichtigt, und vorhandene Daten gehen nicht verloren.
model-upload-room-unknown = Die Daten des Datenträgers können im Katalog bis zu { $most } belegen. Wie viel dort frei ist, ist nicht bekannt. { $why }
model-identifier-publisher = Herausgeber
model-identifier-offer = Angebot
model-identifier-sku = SKU
model-os-state-generalized = Generalisiert
model-os-state-specialized = Spezialisiert

model-size-small = Klein
model-size-medium = Mittel
model-size-medium-nested = Mittel (geschachtelte Virtualisierung)
model-size-large = Groß
model-size-large-nested = Groß (geschachtelte Virtualisierung)
model-size-small-gpu-compute = Kleine GPU (Compute)
model-size-small-gpu-visualization = Kleine GPU (Visualisierung)
model-size-medium-gpu-visualization = Mittlere GPU (Visualisierung)

model-disk-borderline = Dieser Datenträger hat { $size }. Einige Seiten des Diensts lassen dies zu, andere nur bis zu { $safe }. Verkleinern Sie ihn nach Möglichkeit.

## Warum die Auswahl nichts oder dieses Image nicht anbietet

model-offers-not-attached = Diesem Labkonto ist kein Katalog mit freigegebenen Images angefügt. Bitten Sie einen Labkontoadministrator, einen anzufügen.
model-offers-loading = Der Katalog wird gelesen.
model-withheld-disabled = Für Lab-Ersteller vom Labkontoadministrator deaktiviert, der das Image wieder aktivieren kann.
model-withheld-no-replica = { $regions ->
    [one] Kein Replikat in { $region }. Erstellen Sie das Lab in einer Region, die eines hat, oder laden Sie das Image herunter, und erstellen Sie das Lab aus dieser Datei.
   *[other] Keine dieser { $regions } Regionen hat ein Replikat. Erstellen Sie das Lab in einer Region, die eines hat, oder laden Sie das Image herunter, und erstellen Sie das Lab aus dieser Datei.
}
model-withheld-replicating = { $regions ->
    [one] Das Replikat in { $region } wird noch repliziert. Das Image wird angeboten, sobald das Replikat vollständig ist.
   *[other] Die Replikate in diesen { $regions } Regionen werden noch repliziert. Jede Region bietet das Image an, sobald ihr Replikat vollständig ist.
}
model-withheld-replica-failed = { $regions ->
    [one] Das Replikat in { $region } ist fehlerhaft. Exportieren oder replizieren Sie das Image noch einmal.
   *[other] Die Replikate in diesen { $regions } Regionen sind fehlerhaft. Exportieren oder replizieren Sie das Image noch einmal.
}
model-withheld-too-large = Der Datenträger hat { $size }; Labs nehmen bis zu { $limit } auf. Verkleinern Sie den Datenträger, und exportieren Sie ihn noch einmal.
model-withheld-several-disks = Das Image hat { $disks } Datenträger; Labs nehmen Images mit einem Datenträger auf. Erstellen Sie ein Image nur aus dem ersten Datenträger.
model-withheld-excluded = Alle Versionen sind von „Neueste“ ausgeschlossen. Ein Administrator kann eine wieder einschließen oder eine neue Version exportieren.
model-withheld-no-version = Das Image hat keine Version. Exportieren Sie zuerst eine Vorlage dorthin, oder laden Sie eine Version hoch.

## Was in einem Labkonto Handlungsbedarf hat

model-concern-no-gallery = Es ist kein Katalog mit freigegebenen Images angefügt, daher können keine Vorlagen exportiert werden. Erstellen Sie einen Katalog, oder fügen Sie einen vorhandenen an.
model-concern-gallery-unreadable = Der Katalog mit freigegebenen Images kann nicht gelesen werden. { $reason }
model-concern-gallery-damaged = { $count ->
    [one] Ein Teil des Katalogs kann nicht gelesen werden.
   *[other] { $count } Teile des Katalogs können nicht gelesen werden.
}
model-concern-jobs-interrupted = { $count ->
    [one] Ein Auftrag wurde unterbrochen. Beim Wiederholen wird er an derselben Stelle fortgesetzt.
   *[other] { $count } Aufträge wurden unterbrochen. Beim Wiederholen werden sie an derselben Stelle fortgesetzt.
}
model-concern-jobs-failed = { $count ->
    [one] Ein Auftrag ist fehlgeschlagen. Sehen Sie sich den Grund an, und wiederholen Sie ihn.
   *[other] { $count } Aufträge sind fehlgeschlagen. Sehen Sie sich die Gründe an, und wiederholen Sie sie.
}
model-concern-publishing-failed = { $count ->
    [one] Der VM-Pool eines Labs konnte nicht gefüllt werden. Veröffentlichen Sie seine Vorlage noch einmal.
   *[other] Die VM-Pools von { $count } Labs konnten nicht gefüllt werden. Veröffentlichen Sie ihre Vorlagen noch einmal.
}
model-concern-replicas-failed = „{ $image }“ { $version } konnte in { $count ->
    [one] eine Region
   *[other] { $count } Regionen
} nicht repliziert werden.
model-concern-nobody-sees = „{ $image }“ wird keinem Lab-Ersteller angeboten. { $reason }

## Namen

refusal-name-empty = Geben Sie einen Namen ein.
refusal-name-too-long = Dieser Name ist zu lang. Verwenden Sie höchstens { $limit } Zeichen.
refusal-name-space = Ein Name darf keine Leerzeichen enthalten. Versuchen Sie „{ $suggestion }“.
refusal-name-space-only = Ein Name darf keine Leerzeichen enthalten.
refusal-name-character = Ein Name darf das Zeichen „{ $character }“ nicht enthalten. Verwenden Sie Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.
refusal-name-character-account = Ein Name darf das Steuerzeichen { $character } nicht enthalten. Entfernen Sie es.
refusal-name-character-member = Der Name eines Mitglieds darf das Zeichen { $character } nicht enthalten. Geben Sie den Namen ohne unsichtbare Zeichen ein.
refusal-name-character-gallery = Der Name eines Katalogs darf das Zeichen „{ $character }“ nicht enthalten. Verwenden Sie Buchstaben, Ziffern, Punkte und Unterstriche.
refusal-name-character-lab = Der Name eines Labs darf das Zeichen „{ $character }“ nicht enthalten. Verwenden Sie Buchstaben, Ziffern, Leerzeichen, Punkte, Bindestriche und Unterstriche.
refusal-name-start = Beginnen Sie den Namen mit einem Buchstaben oder einer Ziffer.
refusal-name-start-letter = Beginnen Sie den Namen mit einem Buchstaben.
refusal-name-padded = Entfernen Sie die Leerzeichen vor und nach dem Namen.
refusal-name-end = Beenden Sie den Namen mit einem Buchstaben oder einer Ziffer.
refusal-name-reserved = Windows reserviert diesen Namen für ein Gerät. Wählen Sie einen anderen.
refusal-name-taken = „{ $name }“ ist bereits vorhanden. Wählen Sie einen anderen Namen. Groß- und Kleinschreibung wird nicht unterschieden.

## Anmeldeinformationen

refusal-user-empty = Geben Sie einen Benutzernamen ein.
refusal-user-too-long = Ein Benutzername hat höchstens 20 Zeichen.
refusal-user-character = Ein Benutzername darf nur Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte enthalten, nicht mit einem Bindestrich oder Punkt beginnen und nicht mit einem Punkt enden.
refusal-user-reserved = Der Dienst lässt diesen Benutzernamen nicht zu, da er leicht zu erraten ist. Wählen Sie einen anderen.
refusal-user-control = Ein Benutzername darf keine Steuerzeichen enthalten.
refusal-password-empty = Geben Sie das Kennwort dieses Kontos ein.
refusal-existing-too-long = Verwenden Sie höchstens { $limit } Zeichen.
refusal-password-not-hashed = Das Kennwort konnte nicht geschützt werden und wurde daher nicht gespeichert. Geben Sie es noch einmal ein.
refusal-password-too-short = Verwenden Sie mindestens 12 Zeichen.
refusal-password-too-long = Verwenden Sie höchstens 123 Zeichen.
refusal-password-too-simple = Verwenden Sie mindestens drei der folgenden Zeichenarten: Kleinbuchstaben, Großbuchstaben, Ziffern, Sonderzeichen.
refusal-password-control = Ein Kennwort darf keine Steuerzeichen enthalten.
refusal-password-contains-user = Das Kennwort darf den Benutzernamen nicht enthalten.

## Rollen und Orte

refusal-role = { $member } hat hier die Rolle „{ $role }“ und ist dazu nicht berechtigt. Bitten Sie einen Besitzer des Labkontos, oder agieren Sie als anderes Mitglied.
refusal-not-your-lab = „{ $lab }“ gehört { $owner }. Wenden Sie sich an { $owner } oder einen Labkontoadministrator.
refusal-grants-access = { $member } hat hier die Rolle „{ $role }“; nur Besitzer des Labkontos entscheiden, wer zum Konto gehört. Wenden Sie sich an: { $owners }.
refusal-last-owner = Außer { $member } hat dieses Labkonto keinen Besitzer. Machen Sie zuerst ein anderes Mitglied zum Besitzer, damit weiterhin Zugriff gewährt werden kann.
refusal-member-taken = „{ $name }“ ist bereits Mitglied. Ändern Sie die vorhandene Rolle, oder fügen Sie eine andere Person hinzu.
refusal-cannot-run-labs = { $member } hat hier die Rolle „{ $role }“ und kann kein Lab verwalten. Wählen Sie ein anderes Mitglied aus, oder lassen Sie zuerst die Rolle ändern.
refusal-no-such-member = „{ $name }“ ist kein Mitglied dieses Labkontos. Wählen Sie eines seiner Mitglieder aus.
refusal-other-geography = { $region } liegt nicht in { $geography }, wo sich dieses Labkonto befindet. Wählen Sie eine Region in { $geography } aus. Weitere Regionen können hinzugefügt werden, sobald das Image dort ist.
refusal-bad-region = „{ $region }“ ist keine Region. Wählen Sie eine Region wie West Europe aus.
refusal-location-not-yours = In diesem Labkonto dürfen Lab-Ersteller den Standort nicht auswählen. Lassen Sie ihn weg, oder bitten Sie einen Administrator, die Auswahl in den Labeinstellungen zuzulassen.
refusal-network-decides = Dieses Labkonto ist mit dem virtuellen Netzwerk „{ $network }“ verbunden, daher wird jedes Lab in { $region } erstellt. Lassen Sie den Standort weg, oder bitten Sie einen Administrator, das Netzwerk aus den Labeinstellungen zu entfernen.
refusal-network-and-pick = Mit einem virtuellen Peernetzwerk wird jedes Lab in der Region des Netzwerks erstellt, daher können Lab-Ersteller den Standort nicht auswählen. Schalten Sie eines von beiden aus.

## Labs und Vorlagen

refusal-no-such-lab = Dieses Lab ist nicht mehr vorhanden. Wählen Sie ein anderes aus.
refusal-not-ready = Der Datenträger der Vorlage ist noch nicht vorhanden. Warten Sie, bis er erstellt wurde, oder wiederholen Sie den fehlgeschlagenen Vorgang.
refusal-template-not-stopped = Der Status der Vorlage ist „{ $state }“. Beenden Sie sie zuerst, damit sich ihr Datenträger nicht ändert.
refusal-template-already = Der Status der Vorlage ist bereits „{ $state }“.
refusal-template-changing = Der Status der Vorlage ist gerade „{ $state }“. Warten Sie, bis der Vorgang abgeschlossen ist, und versuchen Sie es dann noch einmal.
refusal-template-not-running = Der Status der Vorlage ist „{ $state }“. Starten Sie sie zuerst.
refusal-template-busy = Auftrag { $job } arbeitet am Datenträger der Vorlage. Warten Sie, bis er abgeschlossen ist, oder brechen Sie ihn ab.
refusal-lab-busy = Auftrag { $job } dieses Labs wird noch bearbeitet. Warten Sie, bis er abgeschlossen ist, oder brechen Sie ihn ab.
refusal-publish-under-way = Die Vorlage wird veröffentlicht. Warten Sie, bis dies abgeschlossen ist.
refusal-machines = Ein Lab hat 1 bis { $limit } VMs, nicht { $asked }.
refusal-prices = Die Preisliste kann nicht verwendet werden: { $what }. Korrigieren Sie dies. Die Preise sind unverändert.
refusal-policies = Geben Sie ein Kontingent von höchstens 10.000 Stunden und eine Wartezeit von 1 Minute bis 7 Tagen an.
refusal-read-only = Dieser Arbeitsbereich ist schreibgeschützt geöffnet, daher kann nichts geändert werden. Schließen Sie das andere Fenster, das darin arbeitet, und öffnen Sie den Arbeitsbereich noch einmal.
refusal-edit-source-region = Die Version wurde in { $region } erfasst, daher bleibt dies eine ihrer Zielregionen. Wählen Sie andere Regionen zum Entfernen aus, oder löschen Sie die Version.
refusal-edit-not-a-target = Die Version wird nicht nach { $region } repliziert, daher gibt es dort nichts zu entfernen.
refusal-edit-unknown-region = „{ $region }“ ist keine Region. Wählen Sie eine Region aus der Liste aus.
refusal-edit-replicas = Eine Version hat 1 bis { $limit } Replikate in einer Region, nicht { $asked }. Wählen Sie eine andere Anzahl.
refusal-edit-has-versions = „{ $name }“ hat noch { $versions ->
    [one] eine Version
   *[other] { $versions } Versionen
}. Löschen Sie zuerst alle Versionen und dann das Image.
refusal-text-too-long = Verwenden Sie höchstens { $limit } Zeichen.
refusal-path-not-absolute = „{ $path }“ ist kein vollständiger Pfad. Geben Sie den gesamten Pfad der Datei oder des Ordners an.
refusal-path-not-text = Der Pfad „{ $path }“ enthält Zeichen, die kein Text sind, und kann daher nicht im Arbeitsbereich gespeichert werden. Benennen Sie die Datei oder den Ordner um, oder wählen Sie eine andere Datei oder einen anderen Ordner aus.
refusal-identifier = { $part }: { $problem }
refusal-identifier-taken = Das Image „{ $image }“ hat bereits diesen Herausgeber, dieses Angebot und diese SKU. Zusammen müssen sie in einem Katalog eindeutig sein. Ändern Sie eine der Angaben.
refusal-image-disabled = „{ $name }“ wurde vom Labkontoadministrator für Lab-Ersteller deaktiviert und kann von ihm wieder aktiviert werden. Bitten Sie ihn darum, oder wählen Sie ein anderes Image aus.
refusal-not-whole-mib = Der Datenträger hat { $size } Bytes, was keine ganze Zahl von MiB ist. Azure nimmt nur solche Datenträger an. Vergrößern Sie den Datenträger auf das nächste MiB, oder lassen Sie die Prüfung ausgeschaltet.
refusal-version-in-use = Auftrag { $job } arbeitet an „{ $name }“ { $version }. Warten Sie, bis er abgeschlossen ist, oder brechen Sie ihn ab.
refusal-already-in-region = { $region } hat diese Version bereits oder wurde zweimal genannt. Lassen Sie die Region weg.
refusal-no-regions = Es wurde keine Region ausgewählt. Wählen Sie mindestens eine aus.
refusal-verify-under-way = Der Katalog wird überprüft. Warten Sie, bis dies abgeschlossen ist, oder brechen Sie die Überprüfung ab.
refusal-collect-under-way = Der Katalog wird bereinigt. Warten Sie, bis dies abgeschlossen ist, oder brechen Sie die Bereinigung ab.
refusal-no-replica = Keine Region hat ein vollständiges Replikat von „{ $name }“ { $version }, daher kann nichts gelesen werden. Warten Sie, bis eines bereit ist.
refusal-no-replica-there = { $region } hat kein vollständiges Replikat von „{ $name }“ { $version }. Wählen Sie eine Region aus, die eines hat.
refusal-disk-empty = Der Datenträger ist leer: Er enthält keine Bytes. Wählen Sie einen Datenträger mit einem System aus.
refusal-disk-too-large = Der Datenträger hat { $size }; Labs nehmen bis zu { $limit } auf. Verkleinern Sie zuerst den Datenträger.
refusal-no-such-marketplace-image = Es gibt kein Marketplace-Image „{ $id }“. Wählen Sie eines aus der Liste aus.

## Adressen von Katalogen in einem Objektspeicher

model-address-scheme = Adressen dieser Art sind hier nicht bekannt. Geben Sie az://KONTO/CONTAINER/ORDNER für Azure Blob Storage, s3://BUCKET/ORDNER für S3 oder den Pfad eines Ordners ein.
model-address-secret = Eine Adresse darf keinen Schlüssel, kein Kennwort und keine Signatur enthalten, da sie im Arbeitsbereich gespeichert wird. Lassen Sie weg, was vor „@“ und ab „?“ steht, und übergeben Sie dem Programm den Schlüssel in seiner Umgebung, oder melden Sie sich mit dem Tool des Diensts an.
model-address-account = Der Name des Speicherkontos in dieser Adresse ist ungültig: Er hat 3 bis 24 Kleinbuchstaben und Ziffern. Geben Sie az://KONTO/CONTAINER/ORDNER ein.
model-address-container = Der Name des Containers in dieser Adresse fehlt oder ist ungültig: Er hat 3 bis 63 Kleinbuchstaben, Ziffern und einzelne Bindestriche. Geben Sie az://KONTO/CONTAINER/ORDNER ein.
model-address-bucket = Der Name des Buckets in dieser Adresse fehlt oder ist ungültig: Er hat 3 bis 63 Kleinbuchstaben, Ziffern, Bindestriche und einzelne Punkte. Geben Sie s3://BUCKET/ORDNER ein.
model-address-prefix = Der Ordner in dieser Adresse hat einen Namen, den nicht alle Tools gleich lesen. Verwenden Sie Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche; am Anfang muss ein Buchstabe oder eine Ziffer stehen.
model-address-folder = Dies ist nicht die Adresse eines Ordners auf diesem Computer. Geben Sie stattdessen seinen vollständigen Pfad an.

## Der Katalog und seine Images

refusal-no-gallery = Diesem Labkonto ist kein Katalog mit freigegebenen Images angefügt. Ein Labkontoadministrator kann einen anfügen.
refusal-gallery-attached = Der Katalog „{ $name }“ ist angefügt, und ein Labkonto hat jeweils nur einen. Trennen Sie ihn zuerst.
refusal-gallery-in-use = { $jobs ->
    [one] Ein Auftrag verwendet den Katalog noch. Warten Sie, bis er abgeschlossen ist, oder brechen Sie ihn ab.
   *[other] { $jobs } Aufträge verwenden den Katalog noch. Warten Sie, bis sie abgeschlossen sind, oder brechen Sie sie ab.
}
refusal-gallery-not-read = Der Katalog wurde noch nicht gelesen, daher können Namen nicht überprüft werden. Versuchen Sie es gleich noch einmal.
refusal-other-gallery = Dieser Auftrag gehört zu einem Katalog, der derzeit nicht angefügt ist. Fügen Sie zuerst jenen Katalog an.
refusal-no-such-image = Der Katalog enthält kein Image „{ $name }“. Möglicherweise wurde es inzwischen gelöscht. Wählen Sie ein anderes Image aus.
refusal-no-such-version = „{ $name }“ hat keine Version { $version }, die hier verwendet werden kann. Wählen Sie eine andere Version aus.
refusal-export-under-way = Ein Export nach „{ $image }“ wird bereits ausgeführt. Warten Sie, bis er abgeschlossen ist, oder brechen Sie ihn ab.
refusal-not-this-labs-image = „{ $name }“ ist weder das Image, aus dem dieses Lab stammt, noch eines, das es exportiert hat. Erstellen Sie stattdessen ein neues Image.
refusal-os-state-differs = „{ $name }“ ist „{ $state }“, und alle Versionen eines Images müssen darin übereinstimmen. Ein Export ist immer spezialisiert. Erstellen Sie stattdessen ein neues Image.
refusal-os-type-differs = „{ $name }“ enthält ein anderes Betriebssystem. Erstellen Sie stattdessen ein neues Image.
refusal-generation-differs = „{ $name }“ ist für eine andere VM-Generation. Erstellen Sie stattdessen ein neues Image.
refusal-versions-used-up = Die Versionsnummern von „{ $name }“ sind aufgebraucht. Erstellen Sie stattdessen ein neues Image.
refusal-withheld = „{ $name }“ kann für dieses Lab nicht verwendet werden. { $reason }

## Aufträge

refusal-no-such-job = Diesen Auftrag gibt es nicht. Die Aufträge eines Labs werden mit dem Lab gelöscht.
refusal-job-not-active = Dieser Auftrag ist beendet, daher gibt es nichts anzuhalten.
refusal-job-at-work = Dieser Auftrag wird noch bearbeitet, daher bleibt seine Meldung stehen. Warten Sie, bis er abgeschlossen ist, oder brechen Sie ihn ab.
refusal-job-stopping = Dieser Auftrag wird bereits angehalten. Warten Sie einen Moment.
refusal-job-not-retryable = Dieser Auftrag kann nicht wiederholt werden: Er wird bearbeitet, ist abgeschlossen oder wurde durch einen späteren ersetzt. Ist er noch offen, brechen Sie ihn ab, um ihn zu schließen.
refusal-changed = Inzwischen hat sich etwas geändert. Prüfen Sie den aktuellen Stand, und wiederholen Sie den Schritt.

## Was sich in einem von Hand bearbeiteten oder beschädigten Arbeitsbereich widerspricht; steht in einem Satz des Speichers.

model-flaw-no-owner = das Labkonto hat keinen Besitzer
model-flaw-member-twice = das Labkonto hat zwei Mitglieder „{ $name }“
model-flaw-not-a-member = „{ $name }“ soll agieren, ist aber kein Mitglied des Labkontos
model-flaw-lab-number = Lab { $id } ist als Lab { $key } eingetragen
model-flaw-job-number = Auftrag { $id } ist als Auftrag { $key } eingetragen
model-flaw-number-twice = die Nummer { $number } gehört zu einem Lab und zu einem Auftrag
model-flaw-next-id = die nächste Nummer, { $number }, wurde bereits vergeben oder ist zu hoch
model-flaw-lab-twice = es gibt zwei Labs „{ $name }“
model-flaw-no-disk = Lab { $lab } ist bereit und hat keinen Datenträger
model-flaw-not-its-job = Lab { $lab } wartet auf Auftrag { $job }, der nicht zu ihm gehört
model-flaw-disk-twice = der Datenträger „{ $file }“ gehört zu zwei Labs oder soll entfernt werden
model-flaw-pool = der VM-Pool von Lab { $lab } passt nicht zum Veröffentlichungsstatus
model-flaw-template-on = die Vorlage von Lab { $lab } wird ausgeführt, während ein Auftrag an ihrem Datenträger arbeitet
model-flaw-two-jobs = zwei Aufträge arbeiten an der Vorlage von Lab { $lab }
model-flaw-two-upkeeps = Auftrag { $job } pflegt den Katalog, während ein anderer dies ebenfalls tut
model-flaw-no-lab = Auftrag { $job } gehört zu Lab { $lab }, das nicht vorhanden ist
model-flaw-gallery-job = Auftrag { $job } gehört zu einem Lab und arbeitet am Katalog oder umgekehrt
model-flaw-targets = die Regionen von Auftrag { $job } beginnen nicht mit der, in der erfasst wird, oder nennen eine zweimal
model-flaw-disabled-key = das deaktivierte Image „{ $image }“ ist nicht in Kleinbuchstaben geschrieben
model-flaw-disabled-marketplace-key = das deaktivierte Marketplace-Image „{ $image }“ ist nicht in Kleinbuchstaben geschrieben
model-flaw-peer-network = das Peernetzwerk „{ $name }“ hat einen Namen oder eine Region, die kein Netzwerk haben kann
model-flaw-network-and-pick = Lab-Ersteller sollen den Standort auswählen, obwohl ein Peernetzwerk ihn festlegt
model-flaw-default-policies = neue Labs sollen Stunden oder Minuten haben, die kein Lab haben kann
model-flaw-lab-name = Lab { $lab } hat einen Namen, den kein Lab haben kann
model-flaw-policies = Lab { $lab } hat Stunden oder Minuten, die kein Lab haben kann
model-flaw-not-hashed = der Eintrag für das Kennwort von Lab { $lab } ist kein Kennworthash
model-flaw-image-name = Auftrag { $job } nennt ein Image, das es nicht geben kann
model-flaw-outcome = Auftrag { $job } hat etwas anderes als das Angeforderte ergeben
model-flaw-relative-gallery = der Ordner des angefügten Katalogs ist kein vollständiger Pfad
model-flaw-gallery-address = die Adresse des angefügten Katalogs ist keine, die ein Katalog haben kann

## Was ein Katalog kostet

model-cost-disk = Verwalteter Datenträger in Imagegröße
model-cost-disk-assumes = Berechnung laut Leitfaden zu Lab Services: Jedes Replikat ist ein verwalteter HDD Standard-Datenträger, und zwar der kleinste, der den gesamten Datenträger aufnimmt, unabhängig von der belegten Größe.
model-cost-snapshot = Momentaufnahme des belegten Speichers
model-cost-snapshot-assumes = Berechnung laut Dokumentation des Katalogs: Jedes Replikat ist eine Momentaufnahme, und es werden die belegten Bytes des Datenträgers berechnet.

model-zone-north-america = Nordamerika
model-zone-europe = Europa
model-zone-asia-pacific = Asien, Ozeanien, Nahost, Afrika
model-zone-south-america = Südamerika

model-prices-currency = „{ $code }“ ist kein Währungscode aus drei Großbuchstaben wie etwa USD
model-prices-no-size = es ist kein Stundenpreis für „{ $size }“ angegeben
model-prices-no-disks = es ist kein Preis für einen verwalteten Datenträger angegeben
model-prices-disk-order = der Datenträger mit { $gib } GiB folgt nicht auf einen kleineren oder ist größer als alle verfügbaren Datenträger
model-prices-too-high = der Preis { $price } liegt über { $limit }
