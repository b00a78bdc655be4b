### Bildersätze für die Dokumentation.

docs-manifest-read = { $path } konnte nicht gelesen werden: { $cause }. Die Datei nennt die angenommenen Bilder, und es wurde nichts geändert. Überprüfen Sie den Datenträger oder die Verbindung, und versuchen Sie es dann noch einmal.
docs-manifest-write = { $path } konnte nicht geschrieben werden: { $cause }. Die Datei nennt die angenommenen Bilder und wurde nicht geändert. Überprüfen Sie den Datenträger oder die Berechtigung, dort zu schreiben, und versuchen Sie es dann noch einmal.
docs-manifest-syntax = { $path } kann nicht gelesen werden ({ $problem }). Die Datei nennt die angenommenen Bilder und wurde nicht geändert. Holen Sie sie aus Ihrer Versionsverwaltung zurück, oder entfernen Sie sie, und nehmen Sie die Bilder neu an.
docs-manifest-newer = { $path } wurde von einer neueren Version von Lab Gallery geschrieben: Das Format hat die Nummer { $found }, und diese Version kennt Formate bis { $known }. Es wurde nichts geändert. Verwenden Sie die neuere Version.
docs-write-failed = { $path } kann nicht geschrieben werden: { $cause }. Es wurde nichts geändert. Wählen Sie einen anderen Ordner aus, oder bitten Sie um die Berechtigung, dort zu schreiben.
docs-write-folder = Anstelle der Datei { $path } befindet sich dort ein Ordner. Es wurde nichts geändert. Verschieben Sie ihn, oder wählen Sie einen anderen Ordner für die Bilder aus.
docs-write-file = { $path } ist eine Datei, aber dort muss ein Ordner für die Bilder sein. Es wurde nichts geändert. Verschieben Sie sie, oder wählen Sie einen anderen Ordner aus.
docs-write-stopped = Angehalten. Es wurde nichts geändert.
