### Die Anwendung als Ganzes.

app-read-only = In diesem Arbeitsbereich arbeitet ein anderes Fenster oder ein anderer Befehl. Er ist daher schreibgeschützt geöffnet.
app-no-machine-to-connect = Es ist kein Hypervisor verbunden, daher gibt es keine VM, mit der eine Verbindung hergestellt werden kann. Öffnen Sie den Datenträger der Vorlage mit einem Hypervisor Ihrer Wahl.
app-no-machine-password = Im Arbeitsbereich ist der Hash des neuen Kennworts gespeichert. Es ist kein Hypervisor verbunden, daher ist das Kennwort auf dem Datenträger unverändert.
app-no-machine-published = Im Pool sind die VMs aufgeführt. Es ist kein Hypervisor verbunden, daher wurde keine VM erstellt.
app-no-thread = Das System konnte keinen Arbeitsthread starten. Schließen Sie andere Programme, und starten Sie Lab Gallery dann neu. Es wurde nichts geändert.

## Preise

app-prices-unreadable = { $why } Für Schätzungen werden vorerst die veröffentlichten Preise verwendet; Labs und Images sind nicht betroffen. Korrigieren Sie die Datei, und starten Sie das Programm neu, oder legen Sie die Preise unter „Kosten“ neu fest.
app-prices-kept = Die Preisliste, die nicht gelesen werden konnte, wurde als { $kept } aufbewahrt.

## Aufbau des Beispielarbeitsbereichs

app-sample-gallery = Ein Katalog mit freigegebenen Images wird erstellt
app-sample-lab = Das Lab „{ $lab }“ wird mit einem echten Datenträger erstellt
app-sample-export = Die Vorlage von „{ $lab }“ wird als „{ $image }“ exportiert
app-room-object-store = Ein Objektspeicher gibt nicht an, wie viel Platz verfügbar ist.
