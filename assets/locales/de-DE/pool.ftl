### Der VM-Pool eines Labs und dessen Einstellungen.

## VM-Pool

ui-pool = VM-Pool
ui-pool-count = { $count ->
    [one] Eine VM, beim Veröffentlichen des Labs aus der Vorlage erstellt.
   *[other] { $count } VMs, beim Veröffentlichen des Labs aus der Vorlage erstellt.
}
ui-pool-publishing = Die Vorlage wird veröffentlicht…
ui-pool-failed = Der Pool konnte nicht gefüllt werden. Veröffentlichen Sie die Vorlage noch einmal.
ui-pool-empty = Noch keine VMs
ui-pool-empty-text = Veröffentlichen Sie zuerst die Vorlage. Jeder Kursteilnehmer erhält dann eine daraus erstellte VM.
ui-pool-to-template = Zur Vorlage
ui-pool-number = VM
ui-pool-state = Status
ui-pool-assigned = Zugewiesen an
ui-pool-machine = VM { $number }
ui-pool-unassigned = Nicht zugewiesen

## Einstellungen eines Labs

ui-lab-settings = Einstellungen
ui-lab-settings-lab = Lab
ui-lab-settings-created = Erstellt
ui-lab-settings-no-user = Nicht gespeichert
ui-lab-settings-same-password = Dasselbe für alle VMs
ui-lab-settings-own-password = Kursteilnehmer legen es bei der ersten Anmeldung selbst fest
ui-lab-settings-remote-desktop = Remotedesktopverbindung
ui-lab-settings-on = Aktiviert
ui-lab-settings-off = Deaktiviert
ui-lab-settings-delete = Lab löschen
ui-lab-settings-delete-means = Löscht das Lab, den Datenträger seiner Vorlage und seine VMs. Daraus exportierte Images bleiben im Katalog.
ui-lab-settings-delete-button = Lab löschen…
