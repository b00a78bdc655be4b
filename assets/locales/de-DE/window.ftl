### Das Fenster um die Seiten: obere Leiste, linkes Menü, Aufträge, Arbeitsbereiche, Start und Wiederherstellung.

ui-product = Lab Gallery
ui-cancel = Abbrechen
ui-copy = Kopieren
ui-open = Öffnen
ui-create = Erstellen
ui-browse = Durchsuchen…

## Obere Leiste

ui-file = Datei
ui-file-new = Neuer Arbeitsbereich…
ui-file-open = Arbeitsbereich öffnen…
ui-file-quit = Beenden
ui-zoom-in = Vergrößern
ui-zoom-out = Verkleinern
ui-zoom-reset = Zoom zurücksetzen (jetzt { $percent })
ui-zoom-largest = Alles wird bereits so groß wie möglich dargestellt.
ui-zoom-smallest = Alles wird bereits so klein wie möglich dargestellt.
ui-zoom-actual = Alles wird bereits in Originalgröße dargestellt.
ui-open-account = Labkonto, im Arbeitsbereich { $folder }
ui-acting = Sie agieren als { $role }. Wählen Sie ein anderes Mitglied aus, um zu sehen, was es tun darf.
ui-acting-members = Mitglieder und Rollen…
ui-member = { $name } · { $role }
ui-read-only = Schreibgeschützt geöffnet
ui-theme = Design
ui-theme-system = Wie das System
ui-theme-light = Hell
ui-theme-dark = Dunkel
ui-language = Sprache
ui-language-system = System ({ $language })

## Linkes Menü

ui-nav-labs = Labs
ui-nav-account = Labkonto
ui-nav-overview = Übersicht
ui-nav-members = Zugriffssteuerung (IAM)
ui-nav-gallery = Katalog mit freigegebenen Images
ui-nav-marketplace = Marketplace-Images
ui-nav-account-settings = Labeinstellungen
ui-nav-all-labs = Alle Labs
ui-nav-template = Vorlage
ui-nav-pool = VM-Pool
ui-nav-lab-settings = Einstellungen

## Aufträge

ui-jobs = Aufträge
ui-jobs-active = { $count ->
    [0] Aufträge
    [one] 1 Auftrag
   *[other] { $count } Aufträge
}
ui-jobs-none = Noch keine Aufträge. Exporte und neue Datenträger werden hier angezeigt.
ui-jobs-show = { $job }: anzeigen
ui-jobs-retry = { $job }: wiederholen
ui-jobs-cancel = { $job }: abbrechen
ui-job-upload = „{ $image }“ { $version } hochladen
ui-job-replicate = „{ $image }“ { $version } replizieren
ui-job-download = „{ $image }“ { $version } herunterladen
ui-job-verify = Katalog überprüfen
ui-job-verify-full = Alle Blöcke des Katalogs überprüfen
ui-job-collect = Katalog bereinigen
ui-job-export = „{ $image }“ { $version } exportieren
ui-job-from-image = Datenträger von „{ $lab }“ aus „{ $image }“
ui-job-from-file = Datenträger von „{ $lab }“ aus einer Datei
ui-job-empty-disk = Leerer Datenträger von „{ $lab }“
ui-job-queued = Wartend
ui-job-running = In Bearbeitung
ui-job-cancelling = Wird abgebrochen
ui-job-interrupted = Unterbrochen
ui-job-done = Abgeschlossen
ui-job-failed = Fehler
ui-job-cancelled = Abgebrochen

## Wie weit ein Auftrag ist

ui-progress-preparing = Wird vorbereitet
ui-progress-reading = Datenträger wird gelesen
ui-progress-writing = Datenträger wird geschrieben
ui-progress-checking = Gespeicherte Dateien werden überprüft
ui-progress-collecting = Nicht benötigte Daten werden gesucht
ui-progress-replicating = In { $ready } von { $regions } Regionen repliziert
ui-progress-amount = { $done } von { $total }
ui-progress-left = noch { $time }
ui-progress-saved = { $saved } bereits im Katalog

## Was anderswo geschehen ist

ui-toast-gallery-attached = Der Katalog „{ $name }“ wurde angefügt.
ui-toast-gallery-created = Der Katalog „{ $name }“ wurde erstellt und angefügt.
ui-toast-uploaded = „{ $image }“ wurde hochgeladen.
ui-toast-version-deleted = „{ $image }“ { $version } wurde gelöscht. Labs, die daraus erstellt wurden, behalten ihre Datenträger.
ui-toast-image-deleted = „{ $image }“ wurde gelöscht.
ui-toast-replicated = „{ $image }“ wurde in die angeforderten Regionen kopiert.
ui-toast-downloaded = „{ $image }“ wurde in { $path } geschrieben.
ui-toast-sound = Der Katalog wurde überprüft und ist fehlerfrei.
ui-toast-damaged = Der Katalog wurde überprüft: { $count ->
    [one] Eine Datei ist
   *[other] { $count } Dateien sind
} beschädigt. Auf seiner Seite erfahren Sie, was zu tun ist.
ui-toast-collected = Der Katalog wurde bereinigt.
ui-toast-exported = Die Vorlage von „{ $lab }“ wurde exportiert.
ui-toast-lab-ready = Das Lab „{ $lab }“ ist bereit.
ui-toast-failed = Fehler bei der Arbeit an „{ $lab }“. { $reason }

## Arbeitsbereiche

ui-new-workspace = Neuer Arbeitsbereich
ui-open-workspace = Arbeitsbereich öffnen
ui-workspace-folder = Ordner des Arbeitsbereichs
ui-workspace-folder-missing = Geben Sie einen Ordner an.
ui-new-workspace-sample = Mit dem Beispiel füllen: Contoso University, drei Labs, ein Katalog
ui-account-name = Name des Labkontos
ui-account-name-example = Contoso University
ui-your-name = Ihr Name
ui-your-name-help = Sie werden Besitzer des Labkontos.
ui-account-region = Region
ui-account-region-help = Hier werden Labs erstellt und ihre Images in alle Regionen der Geografie repliziert.

ui-opening-workspace = Der Arbeitsbereich wird geöffnet
ui-building-sample = Der Beispielarbeitsbereich wird vorbereitet
ui-recover-title = Arbeitsbereich öffnen
ui-recover-failed = Der Arbeitsbereich wurde nicht geöffnet
ui-recover-read-only = Schreibgeschützt öffnen
ui-recover-backup = Sicherung öffnen
ui-recover-again = Erneut versuchen
ui-recover-sample = Beispielarbeitsbereich hier erstellen
ui-recover-elsewhere = Arbeitsbereich in einem anderen Ordner öffnen:
ui-recover-open = Öffnen

## Dateidialoge und Start

ui-pick-disk = Datenträgerdatei auswählen
ui-pick-disks = Datenträgerdateien
ui-pick-download = Ordner für die Datei auswählen
ui-pick-gallery = Ordner des Katalogs auswählen
ui-pick-new-gallery = Ordner für den neuen Katalog auswählen
ui-pick-new-workspace = Leeren Ordner für den Arbeitsbereich auswählen
ui-pick-workspace = Ordner des Arbeitsbereichs auswählen
ui-no-display = Es ist keine Anzeige vorhanden, auf der ein Fenster geöffnet werden kann. Starten Sie das Programm dort, wo es eine gibt, oder verwenden Sie die Befehlszeile: lab-gallery --help
ui-no-renderer = Es konnte kein Fenster geöffnet werden, da hier keiner der beiden Renderer funktioniert. Installieren Sie Ihren Grafiktreiber oder einen Softwaretreiber (Debian und Ubuntu: mesa-vulkan-drivers und libgl1-mesa-dri). wgpu: { $wgpu }. OpenGL: { $glow }.
