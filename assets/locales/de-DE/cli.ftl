### Die Befehlszeile. Tabellen haben kurze Überschriften, Ergebnisse sind ein Satz.

cli-unknown-language = Es gibt keine Sprache, die „{ $tag }“ nahekommt. Verfügbar sind: { $languages }
cli-no-default-workspace = Dieses System gibt nicht an, wo Programme ihre Daten speichern. Geben Sie mit --workspace einen Ordner an.
cli-bad-folder = „{ $path }“ ist kein verwendbarer Pfad.
cli-json = Das Ergebnis konnte nicht als JSON geschrieben werden.
cli-from-backup = Um zur Sicherung zurückzukehren, geben Sie denselben Befehl mit --from-backup ein. Das nicht lesbare Dokument wird aufbewahrt.
cli-not-sure = Es wurde nichts ausgeführt. Geben Sie --yes an, um den Befehl ohne Rückfrage auszuführen.
cli-stopping = Der Vorgang wird angehalten, damit nichts unvollständig bleibt. Drücken Sie erneut STRG+C, um sofort zu beenden und später fortzufahren.
cli-cancelled = Abgebrochen. Es blieb nichts unvollständig.
cli-goes-on = Auftrag { $job }, der in einem früheren Lauf nicht abgeschlossen wurde, wird fortgesetzt.
cli-gallery-slow = Der Katalog hat innerhalb von zwei Minuten nicht geantwortet. Es wurde nichts geändert. Überprüfen Sie die Freigabe, auf der er liegt, und versuchen Sie es dann noch einmal.

## init

cli-init-sample = Der Beispielarbeitsbereich befindet sich in { $folder }.
cli-init-empty = Der Arbeitsbereich befindet sich in { $folder }. Er enthält noch keine Labs und keinen Katalog.
cli-desktop-installed = Lab Gallery befindet sich im Menü Ihres Desktops. Der Eintrag ist { $entry }. Wenn das Programm verschoben wird, installieren Sie den Eintrag noch einmal.
cli-desktop-removed = Lab Gallery befindet sich nicht (mehr) im Menü Ihres Desktops. Der Eintrag war { $entry }.
cli-desktop-elsewhere = Unter Windows und macOS legen Installationsprogramme die Menüs an: Heften Sie das Programm an, oder ziehen Sie es an die gewünschte Stelle.
cli-desktop-no-folder = Dieses System gibt nicht an, wo Ihre Dateien gespeichert werden.
cli-desktop-no-program = Dieses System gibt nicht an, wo sich das Programm befindet.
cli-desktop-not-written = { $file } konnte nicht geändert werden.

## status

cli-status-workspace = Arbeitsbereich
cli-status-account = Labkonto
cli-status-region = Region
cli-status-acting = Agiert als
cli-status-gallery = Katalog
cli-status-labs = Labs
cli-status-images = Images
cli-status-active = Aktive Aufträge
cli-status-interrupted = Unterbrochene Aufträge
cli-jobs-interrupted = { $count ->
    [one] Ein Auftrag wurde unterbrochen. So setzen Sie ihn fort: lab-gallery jobs retry
   *[other] { $count } Aufträge wurden unterbrochen. So setzen Sie sie fort: lab-gallery jobs retry
}

## Labs

cli-no-labs = Es gibt keine Labs. So erstellen Sie eines: lab-gallery lab new NAME --disk DATEI --os linux --size medium
cli-no-such-lab = Es gibt kein Lab „{ $name }“. So listen Sie die Labs auf: lab-gallery labs
cli-lab-name = Name
cli-lab-state = Status
cli-lab-origin = Erstellt aus
cli-lab-os = System
cli-lab-size = Größe
cli-lab-region = Region
cli-lab-power = Vorlage
cli-lab-owner = Besitzer
cli-lab-disk = Datenträgerdatei
cli-lab-disk-format = Datenträgerformat
cli-lab-disk-size = Datenträger
cli-lab-disk-used = Belegt
cli-lab-user = Benutzer
cli-lab-machines = VMs
cli-lab-creating = Wird erstellt
cli-lab-interrupted = Erstellung unterbrochen
cli-lab-failed = Fehler beim Erstellen
cli-lab-created = Das Lab „{ $lab }“ ist in { $region } bereit. Der Datenträger der Vorlage hat { $size }, davon { $used } belegt: { $path }
cli-lab-deleted = Das Lab „{ $lab }“ und der Datenträger seiner Vorlage wurden gelöscht.
cli-lab-given = Das Lab „{ $lab }“ gehört jetzt { $member }.
cli-lab-quota = Kontingent pro Benutzer
cli-lab-shutdown = Autom. Herunterfahren
cli-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
cli-shutdown-after = { $minutes ->
    [one] { $minutes } Minute nach Verbindungstrennung
   *[other] { $minutes } Minuten nach Verbindungstrennung
}
cli-on = ein
cli-off = aus
cli-policies-set = Die Richtlinien von „{ $lab }“: Kontingent { $quota }, automatisches Herunterfahren { $shutdown }.
cli-delete-sure = Lab „{ $lab }“ und den Datenträger seiner Vorlage löschen? Daraus erstellte Images bleiben im Katalog. [j/N]
cli-no-password = Das Kennwort konnte nicht aus der Standardeingabe gelesen werden.

## Vorlagen

cli-template-started = Die Vorlage von „{ $lab }“ ist als ausgeführt vermerkt. Es ist kein Hypervisor verbunden, daher wurde keine VM gestartet.
cli-template-stopped = Die Vorlage von „{ $lab }“ ist als beendet vermerkt.
cli-published = Der VM-Pool von „{ $lab }“ ist gefüllt. Es ist kein Hypervisor verbunden, daher wurde keine VM erstellt.
cli-publish-sure = Vorlage von „{ $lab }“ veröffentlichen? Dies kann nicht rückgängig gemacht werden, und die bisherigen VMs verlieren ihre Daten. [j/N]
cli-disk-attached = Die Vorlage von „{ $lab }“ hat ihren neuen Datenträger. Der bisherige wurde entfernt.

## Eingegebene Wörter

cli-no-such-region = Es gibt keine Region „{ $name }“. Verwenden Sie einen Namen wie westeurope oder "West Europe".
cli-no-such-location = Es gibt keinen Standort „{ $name }“. Verwenden Sie eine Geografie wie Europe oder "United States" oder eine Region wie westeurope.
cli-bad-version = „{ $version }“ ist keine Version wie etwa 1.0.0.

## Export

cli-exported = { $kind ->
    [upload] Hochgeladen
   *[export] Exportiert
}: „{ $image }“ { $version } in { $time }: { $data } Daten, davon { $new } neu ({ $chunks ->
    [0] kein neuer Chunk
    [one] ein neuer Chunk
   *[other] { $chunks } neue Chunks
}), { $stored } gespeichert; { $ready } von { $regions } Regionen haben ihr Replikat.
cli-region-failed = { $region }: { $reason }
cli-regions-failed = { $count ->
    [one] Eine Region hat kein Replikat. In den anderen kann das Image verwendet werden.
   *[other] { $count } Regionen haben kein Replikat. In den anderen kann das Image verwendet werden.
} So fahren Sie fort: lab-gallery jobs retry { $job }

## Katalog

cli-gallery-created = Der Katalog „{ $name }“ wurde erstellt und angefügt. Er befindet sich in { $place }.
cli-gallery-attached = Der Katalog „{ $name }“ wurde angefügt. Er befindet sich in { $place }.
cli-gallery-detached = Der Katalog „{ $name }“ wurde getrennt. Darin wurde nichts gelöscht, und Labs behalten ihre Datenträger.
cli-gallery-name = Katalog
cli-gallery-place = Ort
cli-gallery-images = Images
cli-gallery-versions = Versionen
cli-gallery-replicas = Replikate
cli-gallery-shared = Regionen nutzen die Pakete gemeinsam: Wird ein Datenträger beschädigt, sind alle Replikate beschädigt
cli-gallery-separate = physisch getrennte Dateien für jede Region
cli-verified-full = { $problems ->
    [0] Fehlerfrei
    [one] Ein Problem
   *[other] { $problems } Probleme
}. Versionen: { $versions }; Replikate: { $replicas }; Pakete: { $packs }; alle Chunks gelesen und ihr Hash geprüft, { $bytes } gespeichert, in { $time }.
cli-verified-fast = { $problems ->
    [0] Fehlerfrei
    [one] Ein Problem
   *[other] { $problems } Probleme
}. Versionen: { $versions }; Replikate: { $replicas }; Pakete: { $packs }; Dokumente, Manifeste und Paketfußzeilen, in { $time }. Mit --full werden alle Chunks gelesen.
cli-collected = { $freed } freigegeben: { $packs ->
    [one] ein Paket
   *[other] { $packs } Pakete
} und { $manifests ->
    [one] ein Manifest
   *[other] { $manifests } Manifeste
}, in { $time }. Alle Images sind unverändert.
cli-nothing-to-collect = Es musste nichts entfernt werden. Alle Images sind unverändert.
cli-collected-nothing = Es musste nichts entfernt werden. Was zu Versionen gehörte, die in { $hours ->
    [one] der letzten Stunde
   *[other] den letzten { $hours } Stunden
} gelöscht wurden, bleibt so lange erhalten, da es möglicherweise noch gelesen wird.
cli-collected-young = { $young }, die keine Version benötigt, bleiben erhalten, da sie zu neu sind. Entfernen Sie sie später oder mit einem kürzeren Wert für --grace.
cli-collected-mixed = { $mixed }, die keine Version benötigt, liegen zwischen benötigten Blöcken und bleiben mit ihnen erhalten.
cli-gallery-damaged = Der Katalog ist beschädigt. Es wurde nichts geändert. Images, die oben nicht genannt sind, sind fehlerfrei. Mit --heal wird kopiert, was eine andere Region fehlerfrei hat. Um ein Image sonst zu reparieren, exportieren Sie denselben Datenträger noch einmal, oder laden Sie ihn noch einmal hoch. Beschädigtes wird dabei neu gespeichert. Bis dahin wird, was in einer Region fehlt, aus einer anderen gelesen, die es hat.
cli-healed = { $place }: aus { $regions } repariert.
cli-not-healed = { $problem } Eine Reparatur ist nicht möglich: Keine andere Region hat eine fehlerfreie Kopie. Exportieren Sie das Image noch einmal aus dem Lab, das den Datenträger hat, oder löschen Sie die Version.
cli-not-healed-why = { $problem } Es wurde nicht repariert: { $why }
cli-gallery-not-healed = Der Katalog ist weiterhin beschädigt, wie oben angegeben. Was repariert wurde, bleibt repariert. Sonst wurde nichts geändert.

## Labeinstellungen und Marketplace-Images

cli-settings-pick-location = Ersteller wählen Standort
cli-settings-network = Virtuelles Peernetzwerk
cli-settings-landing = Labs werden erstellt in
cli-settings-picked = Lab-Ersteller können einen anderen Standort auswählen: lab-gallery lab new NAME --location STANDORT
cli-marketplace-id = ID
cli-marketplace-name = Image
cli-marketplace-publisher = Herausgeber

## Images

cli-no-images = Der Katalog enthält keine Images. So erstellen Sie eines: lab-gallery export LAB --name IMAGE
cli-image-name = Image
cli-image-newest = Neueste
cli-image-os-state = BS-Status
cli-image-size = Größe
cli-image-regions = Regionen
cli-image-enabled = Status
cli-image-offered = Angeboten
cli-image-offered-in = Angeboten in
cli-image-identity = Kennung
cli-image-generation = Generation
cli-image-description = Beschreibung
cli-odd-extension = { $path } wird als { $format } geschrieben, obwohl die Dateiendung für etwas anderes steht.
cli-which-format = Der Name von { $path } steht für kein Format, das geschrieben werden kann. Geben Sie das Format mit --format an: vhd, vhd-fixed, vhdx, qcow2 oder raw.
cli-image-end-of-life = Ende der Lebensdauer
cli-image-latest = Als neueste
cli-image-changed = „{ $image }“ wurde geändert.
cli-image-described-whole = Eine Beschreibung gehört zum gesamten Image, nicht zu einer Version. Geben Sie sie für „{ $image }“ ohne Version an.
cli-image-which-version = Geben Sie an, welche Version gelöscht werden soll, etwa „{ $image }:1.0.0“. Mit „image show“ werden die Versionen aufgelistet.
cli-image-delete-version-sure = „{ $image }“ endgültig löschen? Die Nummer wird nicht erneut vergeben. { $labs ->
    [0] Daraus wurde kein Lab dieses Kontos erstellt.
    [one] Daraus wurde ein Lab erstellt. Es behält seinen Datenträger.
   *[other] Daraus wurden { $labs } Labs erstellt. Sie behalten ihre Datenträger.
}
cli-image-version-deleted = „{ $image }“ wurde gelöscht. Der nur davon belegte Speicherplatz wird mit „gallery gc“ freigegeben.
cli-image-delete-sure = Image „{ $image }“ löschen? Sein Name kann danach wieder verwendet werden.
cli-image-deleted = Das Image „{ $image }“ wurde gelöscht.
cli-region-name = Region
cli-region-state = Replikat
cli-region-stored = Gespeichert
cli-region-replicas = Replikate in der Cloud
cli-region-latest = Als neueste
cli-region-note = Hinweis
cli-region-source = hier erfasst
cli-region-offered = angeboten
cli-region-excluded = hier nicht angeboten
cli-region-included = hier angeboten
cli-region-excluded-everywhere = nicht angeboten
cli-image-version = Version
cli-image-created = Erstellt
cli-image-by = Von
cli-image-source-lab = Aus Lab
cli-image-data = Daten
cli-image-stored-new = Gespeichert
cli-image-added = { $bytes } neu
cli-image-nothing-new = kein neuer Chunk: der Katalog enthielt bereits alles
cli-images-enabled = Für Lab-Ersteller aktiviert: { $images }
cli-images-disabled = Für Lab-Ersteller deaktiviert: { $images }
cli-enabled = aktiviert
cli-disabled = deaktiviert
cli-offered = ja
cli-replica-unknown = unbekannt
cli-replica-replicating = wird repliziert
cli-replica-completed = abgeschlossen
cli-replica-failed = Fehler
cli-downloaded = „{ $image }“ { $version } befindet sich in { $path } ({ $format }, { $size }, davon { $used } belegt), alle Chunks überprüft, in { $time }.

## Aufträge

cli-no-jobs = Es gibt keine Aufträge.
cli-nothing-interrupted = Es wurde kein Auftrag unterbrochen, und keinem Export fehlen Regionen. Ein fehlerhafter oder abgebrochener Auftrag wird mit seiner Nummer fortgesetzt: lab-gallery jobs retry NUMMER
cli-job-given-up = Auftrag { $job } wurde aufgegeben. Was er abgeschlossen hatte, bleibt erhalten; nichts blieb unvollständig.
cli-job-left = Auftrag { $job } wurde nicht fortgesetzt:
cli-jobs-left = { $count ->
    [one] Ein Auftrag ist noch offen.
   *[other] { $count } Aufträge sind noch offen.
} Liste anzeigen: lab-gallery jobs
cli-job-regions = { $ready } von { $regions } Regionen
cli-replicated = { $ready } von { $regions ->
    [one] 1 weiteren Region hat
   *[other] { $regions } weiteren Regionen haben
} die Version jetzt.
cli-downloaded-again = Der Datenträger des Images wurde geschrieben ({ $size }).
cli-disk-ready = Der Datenträger { $file } ist bereit.
cli-job-number = Auftrag
cli-job-state = Status
cli-job-task = Aufgabe
cli-job-lab = Lab
cli-job-what = Image oder Datei
cli-job-why = Grund
cli-job-queued = wartend
cli-job-running = in Bearbeitung
cli-job-cancelling = wird abgebrochen
cli-job-interrupted = unterbrochen
cli-job-done = abgeschlossen
cli-job-failed = Fehler
cli-job-cancelled = abgebrochen
cli-task-export = Exportieren
cli-task-upload = Hochladen
cli-task-replicate = Replizieren
cli-task-download = Herunterladen
cli-task-verify = Überprüfen
cli-task-verify-full = Vollständig überprüfen
cli-task-heal = reparieren
cli-task-collect = Bereinigen
cli-task-from-image = Datenträger aus Image
cli-task-from-file = Datenträger aus Datei
cli-task-empty = Leerer Datenträger

## Die Hauptaufgabe ohne Anzeige

cli-main-no-display = Es ist keine Anzeige vorhanden, daher kann kein Fenster geöffnet werden. Stattdessen wird hier die Hauptaufgabe an einem Beispielarbeitsbereich tatsächlich ausgeführt.
cli-main-sample = 1. Der Beispielarbeitsbereich wird in { $folder } erstellt
cli-main-sample-there = 1. Der Beispielarbeitsbereich befindet sich in { $folder }
cli-main-export = 2. Die Vorlage von „{ $lab }“ wird als „{ $image }“ exportiert
cli-main-verify = 3. Alle Chunks des Katalogs werden noch einmal gelesen
cli-main-new-lab = 4. Das Lab „{ $lab }“ wird aus „{ $image }“ erstellt
cli-main-made = Ein Datenträger mit { $size }, davon { $used } belegt, in { $time }, alle Chunks überprüft.
cli-main-compare = 5. Die beiden Datenträger werden Byte für Byte verglichen
cli-main-identical = Identisch, alle { $size }.
cli-main-different = Die Datenträger unterscheiden sich bei Byte { $offset }. Bewahren Sie beide Dateien auf, und melden Sie dies: Es darf nie vorkommen.
cli-main-pictures = 6. Die Bilder des Anleitungsartikels und der Artikel selbst werden erstellt
cli-main-files = Der Arbeitsbereich befindet sich in { $workspace }, sein Katalog in { $gallery }.
cli-main-commands = Diese Befehle funktionieren ohne Anzeige:

## account

cli-account-name = Labkonto
cli-account-location = Standort
cli-account-labs = Labs
cli-account-images = Images
cli-account-month = Geschätzt pro Monat
cli-account-jobs = Aktive Aufträge
cli-account-gallery = Katalog
cli-account-owners = Besitzer
cli-account-members = Mitglieder
cli-account-acting = Agiert als
cli-account-attention = Handlungsbedarf:
cli-account-fine = Es besteht kein Handlungsbedarf.
cli-member-name = Mitglied
cli-member-role = Rolle
cli-member-labs = Labs
cli-member-may = Darf
cli-member-added = { $name } gehört dem Labkonto jetzt als „{ $role }“ an.
cli-member-set = { $name } ist jetzt „{ $role }“.
cli-member-removed = { $name } gehört dem Labkonto nicht mehr an.
cli-member-remove-sure = { $name } aus dem Labkonto entfernen? { $count ->
    [0] Kein Lab gehört diesem Mitglied.
    [one] Ein Lab geht an { $heir } über.
   *[other] { $count } Labs gehen an { $heir } über.
} [j/N]
cli-acting-as = Sie agieren jetzt als { $name } („{ $role }“).

## Kosten

cli-costs-model = Preismodell
cli-costs-model-set = Die Kosten werden von nun an nach diesem Modell geschätzt: { $model }.
cli-costs-prices = Preise vom
cli-costs-month = Pro Monat
cli-costs-once = Einmalig
cli-costs-replicas = Replikate
cli-costs-stored = Hier gespeichert
cli-costs-added = Hier neu
cli-costs-versions = Versionen
cli-costs-old = { $count ->
    [one] Das Löschen einer alten Version würde { $price } pro Monat sparen. „costs --by version“ zeigt die Kosten jeder Version an, „image delete-version“ löscht eine Version.
   *[other] Das Löschen von { $count } alten Versionen würde { $price } pro Monat sparen. „costs --by version“ zeigt die Kosten jeder Version an, „image delete-version“ löscht eine Version.
}
cli-costs-unpriced = { $count ->
    [one] Die Liste enthält keinen Preis für ein Replikat, das in den Summen nicht enthalten ist.
   *[other] Die Liste enthält keinen Preis für { $count } Replikate, die in den Summen nicht enthalten sind.
}
cli-prices-no-file = Die Datei { $path } ist nicht vorhanden. Es wurde nichts geändert. So gehen Sie von den geltenden Preisen aus: lab-gallery costs prices > DATEI
cli-prices-text = Die Preise konnten nicht als Text geschrieben werden. Bitte melden Sie dies.
cli-prices-own = Dies sind die eigenen Preise dieses Arbeitsbereichs.
cli-prices-published = Dies sind die veröffentlichten Preise.
cli-prices-set = Die Kosten werden von nun an mit diesen Preisen vom { $day } geschätzt.
cli-prices-reset = Die Kosten werden wieder mit den veröffentlichten Preisen vom { $day } geschätzt.
cli-prices-slow = Die Preise wurden nicht innerhalb einer Minute geschrieben. Überprüfen Sie das Laufwerk des Arbeitsbereichs, und versuchen Sie es dann noch einmal.
