### Der Arbeitsbereich auf dem Datenträger.

store-already-there = { $folder } enthält bereits einen Arbeitsbereich, und dieser wurde nicht geändert. Öffnen Sie ihn, oder wählen Sie einen anderen Ordner für den neuen aus.
store-not-a-folder = { $folder } ist eine Datei, kein Ordner. Wählen Sie einen Ordner aus.
store-not-empty = { $folder } enthält andere Dateien, daher wurde dort kein Arbeitsbereich erstellt. Wählen Sie einen leeren oder einen neuen Ordner aus.
store-make-refused = In { $folder } kann nicht geschrieben werden, daher wurde dort kein Arbeitsbereich erstellt. Wählen Sie einen anderen Ordner aus, oder bitten Sie um die Berechtigung, dort zu schreiben.
store-make-full = Auf dem Datenträger ist nicht genügend Speicherplatz vorhanden, um in { $folder } einen Arbeitsbereich zu erstellen. Geben Sie Speicherplatz frei, oder wählen Sie einen Ordner auf einem anderen Datenträger aus.
store-make-failed = In { $folder } konnte kein Arbeitsbereich erstellt werden. Überprüfen Sie den Datenträger oder die Verbindung, oder wählen Sie einen anderen Ordner aus. Ursache: { $cause }.
store-backup-bad = Auch die Sicherung daneben kann nicht gelesen werden. Beide Dateien wurden nicht geändert.
store-backup-good = Die Sicherung daneben ist in Ordnung: Sie enthält den Arbeitsbereich, wie er vor dem letzten Speichern war, und kann geöffnet werden.
store-backup-none = Daneben ist keine Sicherung vorhanden.
store-full = Auf dem Datenträger ist nicht genügend Speicherplatz vorhanden, um { $path } zu schreiben. Der zuletzt gespeicherte Arbeitsbereich ist sicher. Geben Sie Speicherplatz frei, und nehmen Sie dann eine beliebige Änderung vor, um noch einmal zu speichern.
store-locked = { $folder } ist in einer anderen Instanz von Lab Gallery geöffnet, Prozess { $pid } auf { $host }. Schließen Sie zuerst jene, oder öffnen Sie diesen Arbeitsbereich schreibgeschützt.
store-locked-by-unknown = { $folder } ist in einer anderen Instanz von Lab Gallery geöffnet. Schließen Sie zuerst jene, oder öffnen Sie diesen Arbeitsbereich schreibgeschützt.
store-missing = { $path } fehlt. { $backup }
store-newer = { $path } wurde von einer neueren Version von Lab Gallery geschrieben: Das Format hat die Nummer { $found }, und diese Version kennt Formate bis { $known }. Es wurde nichts geändert. Öffnen Sie den Arbeitsbereich mit der neueren Version.
store-no-text = Der Arbeitsbereich konnte nicht in Text umgewandelt werden, der wieder gelesen werden kann: { $problem }. Es wurde nichts geschrieben; der zuletzt gespeicherte Arbeitsbereich ist sicher. Bitte melden Sie dies.
store-no-workspace = { $folder } enthält keinen Arbeitsbereich. Wählen Sie einen anderen Ordner aus, oder erstellen Sie dort einen neuen Arbeitsbereich.
store-notice-backup = Der Arbeitsbereich wurde aus der Sicherung geöffnet: im Zustand vor dem letzten Speichern.
store-notice-backup-kept = Der Arbeitsbereich wurde aus der Sicherung geöffnet: im Zustand vor dem letzten Speichern. Die ersetzte Datei wurde als { $kept } aufbewahrt.
store-notice-interrupted = { $count ->
    [one] Ein Speichervorgang war unterbrochen worden, und seine Reste wurden entfernt. Der Arbeitsbereich ist so, wie er zuletzt gespeichert wurde.
   *[other] { $count } Speichervorgänge waren unterbrochen worden, und ihre Reste wurden entfernt. Der Arbeitsbereich ist so, wie er zuletzt gespeichert wurde.
}
store-notice-migrated = Der Arbeitsbereich wurde aus einem älteren Format (Nummer { $from }) übernommen. Das Original wurde als { $kept } aufbewahrt.
store-notice-migrated-view = Der Arbeitsbereich hat ein älteres Format (Nummer { $from }). Er wird im heutigen Format angezeigt, und es wurde nichts geschrieben.
store-notice-outside = Ein anderes Programm hatte die Datei des Arbeitsbereichs geändert. Was es geschrieben hat, wurde als { $kept } aufbewahrt; an seiner Stelle wurde der Arbeitsbereich dieses Fensters gespeichert.
store-opened-read-only = { $folder } wurde schreibgeschützt geöffnet, daher kann darin nichts geändert werden. Öffnen Sie den Arbeitsbereich noch einmal zum Schreiben.
store-password-bad-hash = Das gespeicherte Kennwort kann nicht überprüft werden: Der gespeicherte Wert ist kein Hash, den dieses Programm erstellt. Legen Sie ein neues Kennwort fest.
store-password-not-hashed = Das Kennwort konnte nicht sicher gespeichert werden und wurde daher nicht gespeichert. Schließen Sie andere Programme, und versuchen Sie es dann noch einmal.
store-problem = { $what }
store-problem-contradiction = die Einträge widersprechen sich: { $what }
store-problem-missing = der Eintrag „{ $entry }“ fehlt vor dieser Stelle
store-problem-unknown = in einer solchen Liste gibt es keinen Eintrag „{ $entry }“
store-problem-twice = der Eintrag „{ $entry }“ ist doppelt vorhanden
store-problem-number = hier muss eine Zahl stehen
store-problem-text = hier muss ein Text in Anführungszeichen stehen
store-problem-value = was hier steht, kann nicht verwendet werden ({ $what })
store-problem-at = Zeile { $line }, Spalte { $column }: { $what }
store-read-failed = { $path } konnte nicht gelesen werden: { $cause }. Es wurde nichts geändert. Überprüfen Sie den Datenträger oder die Verbindung, und versuchen Sie es dann noch einmal.
store-read-only-folder = { $folder } kann nicht geschrieben werden: { $cause }. Es wurde nichts geändert. Öffnen Sie den Arbeitsbereich schreibgeschützt, oder bitten Sie um die Berechtigung, dort zu schreiben.
store-saver-gone = Änderungen können nicht mehr gespeichert werden. Der zuletzt gespeicherte Arbeitsbereich ist sicher. Starten Sie Lab Gallery neu.
store-too-large = { $path } hat { $size }; ein Arbeitsbereich hat höchstens { $limit }. Es wurde nichts geändert. Überprüfen Sie, ob dies die richtige Datei ist.
store-unreadable = { $path } kann nicht gelesen werden ({ $problem }). Die Datei wurde nicht geändert. { $backup }
store-unreadable-kept = { $path } kann nicht gelesen werden ({ $problem }). Die Datei wurde nicht geändert, und eine Kopie wurde als { $kept } aufbewahrt. { $backup }
store-write-failed = { $path } konnte nicht geschrieben werden: { $cause }. Der zuletzt gespeicherte Arbeitsbereich ist sicher. Überprüfen Sie den Datenträger oder die Verbindung, und nehmen Sie dann eine beliebige Änderung vor, um noch einmal zu speichern.
store-prices-read = Die Preisliste { $path } konnte nicht gelesen werden: { $cause }. Sie wurde nicht geändert. Überprüfen Sie den Datenträger oder die Verbindung.
store-prices-unreadable = Die Preisliste { $path } kann nicht gelesen werden ({ $problem }). Sie wurde nicht geändert.
store-prices-write = Die Preisliste { $path } konnte nicht geschrieben werden: { $cause }. Die Preise sind unverändert. Überprüfen Sie den Datenträger oder die Verbindung, und versuchen Sie es dann noch einmal.
