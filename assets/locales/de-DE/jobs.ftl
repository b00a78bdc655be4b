### Aufträge: warum einer fehlgeschlagen ist. Was geschehen ist, was sicher ist, was zu tun ist.

jobs-stopped = Wie gewünscht angehalten. Es blieb nichts unvollständig.
jobs-file-name = Im Arbeitsbereich ist eine Datei „{ $file }“ angegeben, die nicht in seinem Ordner liegen kann. Es wurde nichts gelesen oder geschrieben. Korrigieren Sie den Namen in workspace.ron.
jobs-no-thread = Der Computer ist zu stark ausgelastet, um zu beginnen ({ $cause }). Es wurde nichts geändert. Schließen Sie andere Programme, und versuchen Sie es noch einmal.
jobs-panicked = Durch einen Programmfehler wurde dieser Auftrag angehalten. Vorhandene Daten sind unversehrt. Versuchen Sie es noch einmal. Tritt der Fehler wieder auf, kopieren Sie die Details, und melden Sie ihn.
jobs-other-gallery = { $place } ist ein anderer Katalog als der angefügte „{ $name }“. Es wurde nichts gelesen oder geschrieben. Legen Sie „{ $name }“ wieder dort ab, oder trennen Sie ihn, und fügen Sie den vorhandenen Katalog an.
jobs-too-large = Der Datenträger in { $place } hat { $size }; Labs nehmen bis zu { $limit } auf. Es wurde nichts geändert. Verkleinern Sie den Datenträger, und versuchen Sie es noch einmal.
jobs-in-the-way = Die vorhandene Datei { $path } gehört zu keinem Lab und ist nicht der Datenträger, der erstellt werden sollte. Sie wurde nicht geändert. Verschieben Sie sie in einen anderen Ordner, und versuchen Sie es noch einmal.
jobs-region-left-out = Ausgelassen, da der Export abgebrochen wurde. Das Image kann in allen vollständigen Regionen verwendet werden. Wiederholen Sie den Auftrag, um in die anderen zu replizieren.
jobs-not-removed = { $path } wird nicht mehr benötigt, konnte aber nicht entfernt werden: { $cause }. Entfernen Sie die Datei selbst, wenn Sie den Speicherplatz benötigen.
