### Der Katalog mit freigegebenen Images: was gesagt wird, wenn er, ein Image oder ein Replikat nicht gelesen oder geschrieben werden kann oder nicht vertrauenswürdig ist.

gallery-missing = Der Ordner { $place } ist nicht vorhanden. Befindet er sich auf einer Netzwerkfreigabe oder einem anderen Laufwerk, stellen Sie die Verbindung her, und versuchen Sie es noch einmal.
gallery-no-cloud = { $place } befindet sich in einem Objektspeicher, und dieser Build des Programms unterstützt keine Objektspeicher. Es wurde nichts geändert. Verwenden Sie ein veröffentlichtes Paket, oder erstellen Sie das Programm mit „--features cloud“.
gallery-not-a-gallery = { $place } ist kein Katalog: Die Datei gallery.ron fehlt. Es wurde nichts geändert. Wählen Sie den Ordner aus, der sie enthält, oder erstellen Sie einen Katalog.
gallery-already-a-gallery = { $place } ist bereits ein Katalog und wurde nicht geändert. Fügen Sie ihn an, oder wählen Sie einen anderen Ordner aus.
gallery-not-empty = { $place } enthält andere Dateien, daher wurde dort kein Katalog erstellt. Wählen Sie einen leeren oder einen neuen Ordner aus.
gallery-newer-schema = { $place } wurde von einer neueren Version dieses Programms geschrieben. Es wurde nichts geändert. Aktualisieren Sie das Programm, um diesen Katalog zu verwenden.
gallery-damaged = { $place } ist beschädigt: { $what }. Es wurde nichts geändert. Überprüfen Sie den Katalog, um die betroffenen Images zu ermitteln.
gallery-unreadable = { $place } konnte nicht gelesen werden: { $cause }. Es wurde nichts geändert. Überprüfen Sie, ob Laufwerk, Freigabe oder Netzwerk verbunden sind, und versuchen Sie es noch einmal.
gallery-unwritable = { $place } konnte nicht geschrieben werden: { $cause }. Alle bisherigen Images des Katalogs sind noch vorhanden. Überprüfen Sie das Laufwerk oder die Freigabe, und versuchen Sie es noch einmal. Bereits Gespeichertes wird nicht erneut gespeichert.
gallery-unremovable = { $place } konnte nicht umbenannt oder entfernt werden: { $cause }. Alle bisherigen Images des Katalogs sind noch vorhanden.
gallery-read-only = { $place } darf nicht geschrieben werden: { $cause }. Es wurde nichts geändert. Bitten Sie den Besitzer des Katalogs um Schreibberechtigung, oder fügen Sie einen anderen Katalog an.
gallery-full = Für { $place } war nicht genügend Speicherplatz vorhanden: { $cause }. Alle bisherigen Images des Katalogs sind noch vorhanden. Geben Sie Speicherplatz frei, und versuchen Sie es noch einmal. Bereits Gespeichertes wird nicht erneut gespeichert.
gallery-no-space = Im Katalog { $place } sind { $free } frei, und mindestens { $needed } werden benötigt. Es wurde nichts geschrieben. Geben Sie Speicherplatz frei, und versuchen Sie es noch einmal.
gallery-name = „{ $name }“ kann nicht verwendet werden: { $problem }
gallery-name-taken = Im Katalog ist bereits ein Image „{ $name }“ vorhanden. Wählen Sie einen anderen Namen, oder aktualisieren Sie das vorhandene Image.
gallery-being-made = Ein anderer Export erstellt gerade ein Image „{ $name }“ oder wurde dabei unterbrochen. Es wurde nichts übernommen. Warten Sie, bis er abgeschlossen ist. Falls er unterbrochen wurde, exportieren Sie nach { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
} noch einmal, oder wählen Sie einen anderen Namen.
gallery-version-taken = Das Image „{ $name }“ hat inzwischen durch einen anderen Export die Version { $version } erhalten. Es wurde nichts übernommen. Exportieren Sie noch einmal. Bereits Gespeichertes wird nicht erneut gespeichert.
gallery-system-differs = Das Image „{ $name }“ hat die Merkmale „{ $is }“, der Datenträger „{ $asked }“. Alle Versionen eines Images müssen übereinstimmen, daher wurde nichts geändert. Erstellen Sie aus diesem Datenträger ein neues Image.
gallery-system-of = { $os }, { $state }, Generation { $generation }
gallery-version-deleted = Die Version { $version } von „{ $name }“ wurde aus dem Katalog gelöscht, und eine gelöschte Version kann nicht wiederhergestellt werden. Exportieren Sie noch einmal, um eine neue Version zu erstellen.
gallery-region-removed = { $region } wurde aus den Zielregionen von „{ $name }“ { $version } entfernt, daher wurde nichts dorthin kopiert. Fügen Sie die Region wieder hinzu, wenn das Image dort benötigt wird.
gallery-triple-taken = Das Image „{ $name }“ hat bereits den Herausgeber „{ $publisher }“, das Angebot „{ $offer }“ und die SKU „{ $sku }“. Keine zwei Images eines Katalogs dürfen darin übereinstimmen. Es wurde nichts geändert. Ändern Sie eine der drei Angaben, oder erstellen Sie eine neue Version jenes Images.
gallery-busy = Dem Katalog { $place } wird gerade ein Image hinzugefügt, daher wurde er nicht weiter aufgeräumt. Es wurde nichts entfernt, was benötigt wird. Versuchen Sie es noch einmal, wenn der Export abgeschlossen ist.
gallery-no-such-image = Im Katalog ist kein Image „{ $name }“ vorhanden. Aktualisieren Sie die Liste, und wählen Sie ein anderes aus.
gallery-no-such-version = Das Image „{ $name }“ hat keine Version { $version }. Aktualisieren Sie die Liste, und wählen Sie eine andere aus.
gallery-not-in-region = Das Image „{ $name }“ { $version } hat kein Replikat in { $region }. Replizieren Sie es zuerst in diese Region, oder wählen Sie eine Region aus, die eines hat.
gallery-source-not-target = Die Quellregion { $region } muss eine der Zielregionen sein. Es wurde nichts geändert. Fügen Sie sie den Zielregionen hinzu.
gallery-too-large = Der Datenträger hat { $size }; ein Katalog nimmt höchstens { $limit } auf. Es wurde nichts geändert. Verkleinern Sie den Datenträger, und exportieren Sie ihn noch einmal.
gallery-source-changed = Der Datenträger wurde während des Exports geändert, daher wurde nichts übernommen. Fahren Sie die VM herunter, die ihn verwendet, warten Sie, bis Kopiervorgänge beendet sind, und exportieren Sie noch einmal.
gallery-source = Der Datenträger konnte nicht exportiert werden, und es wurde nichts übernommen. { $cause }
gallery-target = Der neue Datenträger konnte nicht geschrieben werden; das Image ist unversehrt. { $cause }
gallery-system = Das Betriebssystem hat benötigte Ressourcen nicht bereitgestellt: { $cause }. Es wurde nichts geändert. Schließen Sie andere Programme, und versuchen Sie es noch einmal.
gallery-cancelled = Abgebrochen. Der Katalog enthält dieselben Images wie zuvor. Bereits Gespeichertes wird beim nächsten Versuch verwendet.

gallery-file-problem = { $place }: { $what }.
gallery-problem = { $place }: { $what }. Alle Images können weiterhin verwendet werden.
gallery-problem-hits = { $place }: { $what }. Betroffen: { $images } in { $regions }.

gallery-damage-missing = die Datei fehlt
gallery-damage-unreadable = die Datei kann nicht gelesen werden ({ $cause })
gallery-damage-too-long = die Datei hat { $length }, eine solche Datei aber höchstens { $limit }
gallery-damage-truncated = die Datei endet zu früh
gallery-damage-not-text = die Datei enthält keinen Text
gallery-damage-syntax = Zeile { $line }, Spalte { $column }: { $cause }
gallery-damage-contradiction = das Feld „{ $field }“ passt nicht zum Rest
gallery-damage-not-ours = eine solche Datei gehört nicht in einen Katalog
gallery-damage-newer-schema = die Datei wurde von einer neueren Version dieses Programms geschrieben
gallery-damage-settings = { $what }, daher gelten die vorherigen Einstellungen von „{ $image }“
gallery-damage-checksum = der Inhalt wurde seit dem Schreiben verändert
gallery-damage-table = die Tabelle widerspricht sich selbst
gallery-damage-chunks =
    { $count ->
        [one] ein Chunk darin wurde seit dem Schreiben verändert
       *[other] { $count } Chunks darin wurden seit dem Schreiben verändert
    }
gallery-damage-chunks-missing =
    { $count ->
        [one] ein Chunk des Datenträgers fehlt, bei { $first }
       *[other] { $count } Chunks des Datenträgers fehlen, der erste bei { $first }
    }
