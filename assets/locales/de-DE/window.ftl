### Das Fenster um die Seiten: obere Leiste, linkes Menü, Aufträge, Arbeitsbereiche, Start und Wiederherstellung.

ui-product = Lab Gallery
ui-cancel = Abbrechen
ui-copy = Kopieren
ui-open = Öffnen
ui-create = Erstellen
ui-browse = Durchsuchen…
ui-no-file-dialogs = Dieser Desktop zeigt keine Dateidialoge an. Geben Sie den Pfad ein, oder ziehen Sie eine Datenträgerdatei auf das Fenster. Dateidialoge erhalten Sie mit dem Paket xdg-desktop-portal und dem dazugehörigen Teil für Ihren Desktop, etwa xdg-desktop-portal-gtk, oder mit zenity.
ui-reveal-unsure = Dieser Desktop gibt nicht an, ob ein Dateimanager geöffnet wurde. Die Datei ist { $path }.
ui-reveal-failed = Der Dateimanager konnte nicht geöffnet werden. Die Datei ist { $path }.

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
ui-job-heal = Katalog reparieren
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
ui-toast-lab-deleted = Das Lab „{ $lab }“ wurde gelöscht.
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

## Rückgängig machen

ui-edit = Bearbeiten
ui-edit-menu = Menü „Bearbeiten“
ui-undo-button = Rückgängig
ui-redo-button = Wiederholen
ui-undo-of = Rückgängig: { $what }
ui-redo-of = Wiederholen: { $what }
ui-undo-nothing = Es gibt nichts rückgängig zu machen.
ui-redo-nothing = Es gibt nichts zu wiederholen.
ui-undone = Rückgängig gemacht: { $what }
ui-redone = Wiederholt: { $what }
ui-undo-changed = Dies kann nicht mehr rückgängig gemacht werden, weil es inzwischen geändert wurde: { $what }. Es wurde nichts überschrieben.
ui-redo-changed = Dies kann nicht wiederholt werden, weil es inzwischen geändert wurde: { $what }. Es wurde nichts überschrieben.
ui-undo-refused = Dies konnte nicht rückgängig gemacht werden: { $what }. { $reason }
ui-redo-refused = Dies konnte nicht wiederholt werden: { $what }. { $reason }

ui-undo-title = „{ $lab }“ umbenennen
ui-undo-description = Beschreibung von „{ $lab }“ ändern
ui-undo-policies = Richtlinien von „{ $lab }“ ändern
ui-undo-owner = „{ $lab }“ an { $name } übergeben
ui-undo-enable = { $count ->
    [one] „{ $image }“ aktivieren
   *[other] { $count } Images aktivieren
}
ui-undo-disable = { $count ->
    [one] „{ $image }“ deaktivieren
   *[other] { $count } Images deaktivieren
}
ui-undo-settings = Labeinstellungen ändern
ui-undo-prices = Preise ändern
ui-undo-add = { $name } hinzufügen
ui-undo-role = Rolle von { $name } ändern
ui-undo-remove = { $name } entfernen
ui-undo-image = „{ $image }“ bearbeiten
ui-undo-version = „{ $image }“ { $version } bearbeiten
ui-undo-regions = Zielregionen von „{ $image }“ { $version } ändern

ui-did-title = Der Titel von „{ $lab }“ wurde geändert.
ui-did-description = Die Beschreibung von „{ $lab }“ wurde geändert.
ui-did-policies = Die Richtlinien von „{ $lab }“ wurden geändert.
ui-did-owner = „{ $lab }“ gehört jetzt { $name }.
ui-did-enable = { $count ->
    [one] „{ $image }“ wurde aktiviert.
   *[other] { $count } Images wurden aktiviert.
}
ui-did-disable = { $count ->
    [one] „{ $image }“ wurde deaktiviert.
   *[other] { $count } Images wurden deaktiviert.
}
ui-did-settings = Die Labeinstellungen wurden geändert.
ui-did-prices = Die Preise wurden geändert.
ui-did-add = { $name } wurde dem Labkonto hinzugefügt.
ui-did-role = Die Rolle von { $name } wurde geändert.
ui-did-remove = { $labs ->
    [0] { $name } wurde aus dem Labkonto entfernt.
    [one] { $name } wurde aus dem Labkonto entfernt. Ein Lab ging an { $heir } über.
   *[other] { $name } wurde aus dem Labkonto entfernt. { $labs } Labs gingen an { $heir } über.
}
ui-did-image = „{ $image }“ wurde geändert.
ui-did-version = „{ $image }“ { $version } wurde geändert.
ui-did-regions = Die Zielregionen von „{ $image }“ { $version } wurden geändert.

## Verlassen mit nicht gespeicherten Änderungen

ui-leave-title = Änderungen speichern?
ui-leave-text = Es gibt nicht gespeicherte Änderungen:
ui-leave-stay = Hier bleiben
ui-leave-policies = Richtlinien von „{ $lab }“
ui-leave-problem = In dieser Form kann dies nicht gespeichert werden. { $reason }

## Arbeitsbereiche

ui-recent = Zuletzt verwendete Arbeitsbereiche
ui-recent-folder = { $folder }
ui-recent-missing = { $folder } (nicht gefunden; zum Entfernen auswählen)
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
ui-recover-recent = Oder öffnen Sie einen zuvor verwendeten:
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
ui-dead-display = Unter „{ $name }“, der Angabe in { $variable }, antwortet keine Anzeige. Starten Sie diese Anzeige, oder korrigieren Sie { $variable }, um das Fenster zu öffnen; wenn es keine Anzeige gibt, heben Sie die Variable auf.
ui-no-renderer = Es konnte kein Fenster geöffnet werden, da hier keiner der beiden Renderer funktioniert. Installieren Sie Ihren Grafiktreiber oder einen Softwaretreiber (Debian und Ubuntu: mesa-vulkan-drivers und libgl1-mesa-dri). wgpu: { $wgpu }. OpenGL: { $glow }.
ui-no-renderer-packages = In anderen Systemen sind die Softwaretreiber in diesen Paketen enthalten: mesa-vulkan-drivers und mesa-dri-drivers (Fedora), vulkan-swrast und mesa (Arch Linux), libvulkan_lvp und Mesa-dri (openSUSE).

ui-announce-share = { $job }: { $step }, { $share }
ui-announce-step = { $job }: { $step }
