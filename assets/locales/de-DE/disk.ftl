### Virtuelle Datenträger: was gesagt wird, wenn einer nicht gelesen oder geschrieben werden kann oder nicht vertrauenswürdig ist.

disk-not-found = Die Datei { $path } ist nicht vorhanden. Überprüfen Sie den Pfad, oder wählen Sie den Datenträger erneut aus.
disk-not-a-file = { $path } ist ein Ordner oder ein Gerät, keine Datenträgerdatei. Wählen Sie eine Datenträgerdatei aus: VHD, VHDX, QCOW2 oder Raw.
disk-open-denied = Sie dürfen { $path } nicht lesen. Es wurde nichts geändert. Bitten Sie den Besitzer um die Berechtigung, oder kopieren Sie die Datei in einen eigenen Ordner.
disk-open-failed = { $path } konnte nicht geöffnet werden: { $cause }. Es wurde nichts geändert.
disk-read-failed = { $path } konnte nicht bis zum Ende gelesen werden: { $cause }. Die Datei selbst wurde nicht geändert. Kopieren Sie sie auf ein anderes Laufwerk, und versuchen Sie es noch einmal.
disk-create-failed = { $path } konnte nicht erstellt werden: { $cause }. Es wurde nichts geändert. Wählen Sie einen anderen Ordner aus.
disk-write-denied = Sie dürfen { $path } nicht schreiben. Es wurde nichts geändert. Wählen Sie einen Ordner aus, in dem Sie schreiben dürfen.
disk-write-failed = { $path } konnte nicht geschrieben werden: { $cause }. Was bis dahin geschrieben wurde, wurde entfernt. Überprüfen Sie das Laufwerk, und versuchen Sie es noch einmal.
disk-rename-failed = { $path } wurde geschrieben, konnte aber nicht benannt werden: { $cause }. Die Datei wurde wieder entfernt. Wählen Sie einen anderen Ordner aus, und versuchen Sie es noch einmal.
disk-free-space-failed = Der freie Speicherplatz von { $path } konnte nicht ermittelt werden: { $cause }. Es wurde nichts geändert.
disk-empty = { $path } ist leer. So kann ein Datenträger aussehen, der noch kopiert wird: Warten Sie, bis er vollständig ist, oder wählen Sie einen anderen aus.
disk-not-a-disk = { $path } ist kein virtueller Datenträger. Wählen Sie eine VHD-, VHDX-, QCOW2- oder Raw-Datenträgerdatei aus.
disk-odd-length = { $path } hat { $length } Bytes, ein Datenträger aber immer ein Vielfaches von 512: Die Datei wurde abgeschnitten oder ist kein virtueller Datenträger. Kopieren Sie sie noch einmal von ihrem Ursprungsort, oder wählen Sie eine VHD-, VHDX-, QCOW2- oder Raw-Datenträgerdatei aus.
disk-mislabelled = { $path } ist wie ein { $format }-Datenträger benannt, ist aber keiner: Die Datei wurde abgeschnitten, beschädigt oder falsch benannt. Kopieren Sie sie noch einmal von ihrer Quelle. Bei einem Raw-Datenträger muss der Name auf .raw enden.
disk-truncated = { $path } ist abgeschnitten: Die Datei enthält { $found }, benötigt laut ihren eigenen Tabellen aber mindestens { $expected }. Die Datei wurde nicht geändert. Kopieren Sie sie noch einmal von ihrer Quelle.
disk-corrupt = { $path } ist beschädigt: { $what }. Die Datei wurde nicht geändert. Kopieren Sie sie noch einmal von ihrer Quelle, oder wählen Sie eine andere aus.
disk-has-backing = { $path } ist nur eine Schicht über einem anderen Datenträger, { $backing }. Da dies eine beliebige Datei dieses Computers sein könnte, wurde sie nicht gelesen. Führen Sie die beiden zuerst zu einem Datenträger zusammen, beispielsweise mit „qemu-img convert“.
disk-unsupported = { $path } kann nicht verwendet werden: { $what }. Die Datei wurde nicht geändert.
disk-encrypted = { $path } ist verschlüsselt. Entschlüsseln Sie den Datenträger zuerst, beispielsweise mit „qemu-img convert“. Die Datei wurde nicht geändert.
disk-changed = { $path } wurde während des Lesens geändert. Die gelesenen Daten passen daher nicht zusammen und wurden verworfen. Fahren Sie die VM herunter, die den Datenträger verwendet, warten Sie, bis Kopiervorgänge beendet sind, und versuchen Sie es noch einmal.
disk-no-space = In { $folder } sind { $free } frei, und bis zu { $needed } werden benötigt. Es wurde nichts geschrieben. Geben Sie Speicherplatz frei, oder wählen Sie einen anderen Ordner aus.
disk-full = Für { $path } war nicht genügend Speicherplatz vorhanden: { $cause }. Was bis dahin geschrieben wurde, wurde entfernt. Geben Sie Speicherplatz frei, oder wählen Sie einen anderen Ordner aus.
disk-exists = Die Datei { $path } ist bereits vorhanden und wurde nicht geändert. Wählen Sie einen anderen Namen.
disk-bad-size = { $size } Bytes sind keine gültige Datenträgergröße: Sie muss ein Vielfaches von 512 Bytes und größer als null sein.
disk-too-large = Ein { $format }-Datenträger fasst höchstens { $limit }; dieser hat { $size }. Wählen Sie ein anderes Format aus.
disk-out-of-range = { $path } hat { $size }, es sollte jedoch bis { $end } gelesen oder geschrieben werden. Es wurde nichts geändert.
disk-cancelled = Abgebrochen. Was bis dahin geschrieben wurde, wurde entfernt.

disk-flaw-checksum = die Prüfsumme eines Headers stimmt nicht
disk-flaw-header = ein Header enthält unmögliche Werte
disk-flaw-size = die Größe ist unmöglich
disk-flaw-block-size = die Blockgröße ist unmöglich
disk-flaw-table-size = eine Tabelle ist für den Datenträger zu kurz
disk-flaw-table-entry = eine Tabelle verweist auf eine Stelle, an der keine Daten sein können
disk-flaw-compression = komprimierte Daten können nicht entpackt werden
disk-flaw-log = das Protokoll kann nicht gelesen werden
disk-flaw-marked = das Programm, das die Datei geschrieben hat, hat sie als beschädigt markiert

disk-feature-vmdk = es handelt sich um einen VMware-Datenträger (VMDK); konvertieren Sie ihn zuerst in VHD oder QCOW2, beispielsweise mit „qemu-img convert“
disk-feature-vdi = es handelt sich um einen VirtualBox-Datenträger (VDI); konvertieren Sie ihn zuerst in VHD oder QCOW2, beispielsweise mit „VBoxManage clonemedium“
disk-feature-archive = es handelt sich um ein Archiv oder eine komprimierte Datei; entpacken Sie sie zuerst, und wählen Sie den enthaltenen Datenträger aus
disk-feature-iso = es handelt sich um ein Abbild einer CD oder DVD (ISO), nicht um den Datenträger einer installierten VM; installieren Sie damit eine VM, und wählen Sie deren Datenträger aus
disk-feature-qcow1 = es handelt sich um einen QCOW-Datenträger der Version 1; konvertieren Sie ihn zuerst in QCOW2, beispielsweise mit „qemu-img convert“
disk-feature-version = die Version ist neuer, als dieses Programm sie kennt; suchen Sie nach einem Update, oder konvertieren Sie den Datenträger in VHD
disk-feature-incompatible = der Datenträger verwendet eine Funktion, die dieses Programm nicht kennt; konvertieren Sie ihn zuerst in VHD, beispielsweise mit „qemu-img convert“
disk-feature-enormous = die Tabellen sind zu groß, um gelesen zu werden; konvertieren Sie den Datenträger zuerst in das Raw-Format, beispielsweise mit „qemu-img convert“
disk-feature-dirty-log = das Programm, das den Datenträger verwendet hat, hat ihn nicht geschlossen; öffnen und schließen Sie ihn einmal mit diesem Programm oder mit Hyper-V

disk-warning-header-copy = Eine der beiden Kopien des Datenträgerheaders ist beschädigt; die andere wurde verwendet.
disk-warning-not-closed = Das Programm, das den Datenträger verwendet hat, hat ihn nicht ordnungsgemäß geschlossen. Die letzten Änderungen des Gastsystems fehlen möglicherweise.
disk-warning-saved-state = Auf diesem Datenträger wurde eine VM angehalten. Fahren Sie sie ordnungsgemäß herunter, bevor Sie den Datenträger exportieren.
