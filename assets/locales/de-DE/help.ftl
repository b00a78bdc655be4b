### Die Hilfe: kurze Anleitungen, die neben der Seite oder dem Dialog stehen, um den es geht, und in Artikeln.

help-title = Hilfe
help-open = Hilfe (F1)
help-close = Hilfe schließen
help-contents = Inhalt
help-search = Hilfe durchsuchen
help-no-match = Kein Abschnitt passt. Suchen Sie nach einem anderen Wort.
help-see-also = Siehe auch
help-note = Hinweis

## Eine Vorlage exportieren

help-export = Eine Vorlage in den Katalog mit freigegebenen Images exportieren
help-export-about = Speichern Sie die Vorlage eines Labs als Image, damit Sie und andere daraus weitere Labs erstellen können. Zuvor muss ein Administrator dem Labkonto einen Katalog anfügen.
help-export-step-stop = Wenn die Vorlage ausgeführt wird, wählen Sie auf der Seite „{ ui-nav-template }“ des Labs „{ ui-template-stop }“ aus.
help-export-step-open = Wählen Sie „{ ui-export-title }“ aus.
help-export-step-name = Geben Sie unter „{ ui-export-name }“ einen Namen ein. Wenn das Lab bereits ein Image hat, wählen Sie zuerst „{ ui-export-new }“ aus.
help-export-step-check = Überprüfen Sie die Regionen und die geschätzten Kosten, und wählen Sie dann „{ ui-export-confirm }“ aus.
help-export-step-follow = Verfolgen Sie den Fortschritt auf der Seite. Sie können währenddessen zu anderen Seiten wechseln. Eine Erfolgsmeldung teilt Ihnen mit, wann das Image bereit ist.
help-export-note = Das Image wird als „{ model-os-state-specialized }“ gespeichert: Die Konten und Einstellungen der Vorlage bleiben darin erhalten. Teilen Sie allen, die daraus ein Lab erstellen, den Benutzernamen und das Kennwort mit.

## Ein Image aktualisieren

help-update = Ein Image aktualisieren
help-update-about = Wenn Sie eine Vorlage geändert haben, die aus einem Image stammt oder schon einmal exportiert wurde, speichern Sie sie als neue Version dieses Images statt als neues Image.
help-update-step-open = Beenden Sie auf der Seite „{ ui-nav-template }“ die Vorlage, und wählen Sie „{ ui-export-title }“ aus.
help-update-step-choose = Wählen Sie „{ ui-export-update }“ aus. Wenn mehrere Images infrage kommen, wählen Sie das gewünschte unter „{ ui-export-image }“ aus.
help-update-step-confirm = Überprüfen Sie die neue Versionsnummer, und wählen Sie dann „{ ui-export-confirm }“ aus.
help-update-after = Neue Labs werden aus der neuesten Version erstellt. Vorhandene Labs behalten ihre Datenträger, und ältere Versionen bleiben erhalten, bis ein Administrator sie löscht. Nur was sich geändert hat, belegt neuen Speicherplatz.

## Ein Lab aus einem Image erstellen

help-new-lab = Ein Lab aus einem Image erstellen
help-new-lab-about = Beginnen Sie mit einer Vorlage, die bereits vorbereitet wurde.
help-new-lab-step-open = Wählen Sie auf der Seite „{ ui-nav-labs }“ die Option „{ ui-labs-new }“ aus, geben Sie einen Namen ein, und wählen Sie eine VM-Größe aus.
help-new-lab-step-image = Wählen Sie unter „{ ui-wizard-image }“ die Option „{ ui-wizard-image-choose }“ aus, markieren Sie ein Image des Katalogs, und wählen Sie „{ ui-chooser-choose }“ aus. Wählen Sie dann „{ ui-wizard-next }“ aus.
help-new-lab-step-credentials = Geben Sie Benutzernamen und Kennwort ein. Bei einem spezialisierten Image sind dies die Angaben der ursprünglichen Vorlage. Wählen Sie dann „{ ui-wizard-next }“ aus.
help-new-lab-step-policies = Legen Sie das Kontingent und das automatische Herunterfahren fest, und wählen Sie dann „{ ui-wizard-finish }“ aus.
help-new-lab-step-wait = Warten Sie, bis der Datenträger der Vorlage vollständig ist. Starten Sie dann die Vorlage, und passen Sie sie nach Bedarf an.
help-new-lab-other = Ein Lab kann auch mit einer Datenträgerdatei dieses Computers beginnen oder mit einem Marketplace-Image, dessen Datenträger anfangs leer ist.

## Warum ein Image nicht angeboten wird

help-withheld = Herausfinden, warum ein Image nicht angeboten wird
help-withheld-about = Die Liste der Images zeigt, was für dieses Lab verwendet werden kann. Darunter werden die Images, die nicht verwendet werden können, mit dem jeweiligen Grund aufgeführt:
help-withheld-disabled = Ein Administrator hat das Image für Lab-Ersteller deaktiviert.
help-withheld-replica = Die Region des Labs hat noch kein vollständiges Replikat. Warten Sie, bis das Image dorthin repliziert wurde, oder wählen Sie einen anderen Standort aus.
help-withheld-disk = Der Datenträger ist zu groß für ein Lab, oder das Image hat mehr als einen Datenträger.
help-withheld-excluded = Keine Version wird als neueste angeboten, weil alle ausgeschlossen sind.
help-withheld-none = Es ist kein Katalog angefügt, oder der Katalog kann nicht gelesen werden.
help-withheld-mend = Wenn Sie als Administrator agieren, beheben Schaltflächen neben den Gründen, was sich sofort beheben lässt.

## Die Vorlage und ihre VMs

help-template = Eine Vorlage vorbereiten und veröffentlichen
help-template-about = Alle VMs eines Labs werden aus seiner Vorlage erstellt.
help-template-step-start = Wählen Sie „{ ui-template-start }“ und dann „{ ui-template-connect }“ aus, und installieren Sie, was der Kurs benötigt.
help-template-step-stop = Wählen Sie „{ ui-template-stop }“ aus, wenn Sie fertig sind.
help-template-step-publish = Wählen Sie „{ ui-template-publish }“ aus, und geben Sie ein, wie viele VMs das Lab haben soll. Sie werden auf der Seite „{ ui-nav-pool }“ aufgelistet.
help-template-note = Das Veröffentlichen kann nicht rückgängig gemacht werden. Wenn Sie erneut veröffentlichen, werden alle VMs neu erstellt, und was Kursteilnehmer darauf gespeichert haben, geht verloren.
help-template-disk = Um einen anderen Datenträger zu verwenden, wählen Sie „{ ui-template-replace-disk }“ aus. Wenn das Kennwort vergessen wurde, starten Sie die Vorlage, und wählen Sie „{ ui-template-reset-password }“ aus.

## Kataloge

help-gallery = Einen Katalog erstellen, anfügen oder trennen
help-gallery-about = Der Katalog mit freigegebenen Images enthält die Images eines Labkontos. Ein Konto hat jeweils nur einen Katalog; mehrere Konten können denselben Katalog verwenden.
help-gallery-create = Um mit einem leeren Katalog zu beginnen, wechseln Sie zu „{ ui-nav-gallery }“, wählen Sie „{ ui-gallery-create }“ aus, und geben Sie einen Namen ein. Wählen Sie einen Ordner auf einer Freigabe aus, wenn auch andere den Katalog erreichen sollen.
help-gallery-attach = Um einen vorhandenen Katalog zu verwenden, wählen Sie „{ ui-gallery-attach }“ aus, und geben Sie seinen Ordner oder seine Adresse in einem Objektspeicher an.
help-gallery-detach = Um einen anderen Katalog zu verwenden, wählen Sie zuerst „{ ui-gallery-detach }“ aus. Labs behalten ihre Datenträger, und im Katalog wird nichts gelöscht; seine Images werden nur nicht mehr angeboten.
help-gallery-verify = Um zu überprüfen, ob alle Images vollständig sind, wählen Sie „{ ui-gallery-verify }“ aus.

## Hochladen

help-upload = Ein Image hochladen
help-upload-about = Fügen Sie dem Katalog einen Datenträger hinzu, der außerhalb eines Labs erstellt wurde: VHD, VHDX, qcow2 oder Raw.
help-upload-step-open = Wählen Sie auf der Seite „{ ui-nav-gallery }“ die Option „{ ui-gallery-upload }“ aus. Geben Sie unter „{ ui-chooser-path }“ den Pfad der Datei ein, oder ziehen Sie die Datei auf das Dialogfeld.
help-upload-step-system = Wählen Sie für ein neues Image unter „{ ui-chooser-os-type }“ das System auf dem Datenträger aus, und geben Sie unter „{ ui-chooser-os-state }“ an, ob es generalisiert oder spezialisiert ist.
help-upload-step-name = Geben Sie unter „{ ui-export-name }“ einen Namen ein, oder wählen Sie „{ ui-upload-version }“ und unter „{ ui-upload-image }“ das Image aus.
help-upload-step-confirm = Überprüfen Sie die Regionen und die geschätzten Kosten, und wählen Sie dann „{ ui-upload-confirm }“ aus.
help-upload-note = „Generalisiert“ bedeutet für einen ersten Start vorbereitet: ohne Konten und Computernamen. „Spezialisiert“ bedeutet in dem Zustand, in dem das System verwendet wurde.

## Aktivieren und deaktivieren

help-enable = Images aktivieren oder deaktivieren
help-enable-about = Neue Images sind aktiviert und werden Lab-Erstellern angeboten. Deaktivieren Sie Images, die nicht verwendet werden sollen. Vorhandene Labs sind davon nicht betroffen.
help-enable-step-select = Wählen Sie auf der Seite „{ ui-nav-gallery }“ die Images in der Liste aus.
help-enable-step-do = Wählen Sie „{ ui-gallery-enable }“ oder „{ ui-gallery-disable }“ aus.
help-enable-market = Images ohne eigenen Datenträger finden Sie auf der Seite „{ ui-nav-marketplace }“: Wählen Sie sie aus, aktivieren oder deaktivieren Sie sie, und wählen Sie dann „{ ui-marketplace-apply }“ aus.

## Versionen und Regionen

help-versions = Grundlegendes zu Versionen, Replikaten und Regionen
help-versions-about = Ein Image hat Versionen, und jede Version hat in jeder Zielregion ein Replikat. Labs werden aus der neuesten Version erstellt, die in ihrer Region bereit ist.
help-versions-geography = Ein Export wird in alle Regionen der Geografie des Labs repliziert, weil ein Lab in jeder von ihnen erstellt werden kann.
help-versions-regions = Um dies zu ändern, öffnen Sie das Image, und wählen Sie „{ ui-image-regions-edit }“ aus. In eine hinzugefügte Region wird sofort kopiert.
help-versions-exclude = Um eine Version zurückzuhalten, bearbeiten Sie sie, und wählen Sie „{ ui-image-exclude }“ aus. Lab-Erstellern wird dann die vorherige Version angeboten.
help-versions-life = Ein Datum für das Ende der Lebensdauer ist nur ein Hinweis. Es verhindert keine Verwendung.
help-versions-download = Um ein Image in einem anderen Programm zu verwenden, wählen Sie „{ ui-image-download }“ und dann VHD, VHDX, qcow2 oder Raw aus.

## Kosten

help-costs = Die Kosten schätzen
help-costs-about = Auf der Seite „{ ui-costs }“ wird geschätzt, was der Katalog in der Cloud kosten würde. Für das, was auf diesem Computer liegt, wird nichts berechnet.
help-costs-replicas = Jedes Replikat jeder Version zählt. Weniger Regionen und weniger alte Versionen kosten daher weniger. Auf der Seite sehen Sie, auf welche Versionen Sie verzichten könnten.
help-costs-prices = Es gelten die veröffentlichten Preise, es sei denn, Sie wählen „{ ui-costs-edit }“ aus und geben eigene ein, mit dem Tag, an dem Sie sie gelesen haben.

## Löschen und bereinigen

help-delete = Versionen und Images löschen und den Katalog bereinigen
help-delete-about = Löschen Sie nicht mehr benötigte Versionen, um Speicherplatz und Kosten zu sparen. Labs, die daraus erstellt wurden, behalten ihre Datenträger.
help-delete-step-version = Öffnen Sie das Image, wählen Sie die Version aus, und wählen Sie „{ ui-image-delete-version }“ aus. Der Dialog zeigt, was Lab-Erstellern stattdessen angeboten wird.
help-delete-step-image = Wenn ein Image keine Version mehr hat, wählen Sie „{ ui-image-delete }“ aus.
help-delete-step-collect = Wählen Sie auf der Seite „{ ui-nav-gallery }“ die Option „{ ui-gallery-collect }“ aus, um den Speicherplatz freizugeben.
help-delete-note = Eine gelöschte Version lässt sich nicht wiederherstellen. Laden Sie sie vorher herunter, wenn Sie sie noch einmal benötigen könnten.
help-delete-lab = Um ein Lab zu löschen, wechseln Sie zu seiner Seite „{ ui-nav-lab-settings }“. Der Datenträger seiner Vorlage und seine VMs werden mit ihm gelöscht; daraus exportierte Images bleiben erhalten. Exportieren Sie die Vorlage vorher, wenn Sie sie behalten möchten.

## Rollen

help-roles = Mit Rollen arbeiten
help-roles-about = Wer was tun darf, wird auf der Seite „{ ui-nav-members }“ festgelegt:
help-roles-owner = „{ model-role-owner }“ darf alles und entscheidet, wer zum Konto gehört.
help-roles-contributor = „{ model-role-contributor }“ darf alles Übrige im Konto und in seinen Labs.
help-roles-creator = „{ model-role-lab-creator }“ erstellt und verwaltet Labs und exportiert deren Vorlagen.
help-roles-lab-owner = „{ model-role-lab-owner }“ verwaltet die eigenen Labs. „{ model-role-reader }“ sieht alles und ändert nichts.
help-roles-act = Auf diesem Computer gibt es keine Anmeldung. Wählen Sie oben im Fenster aus, als welches Mitglied Sie agieren. Ein Befehl, den die Rolle nicht zulässt, weist darauf hin.

## Einstellungen eines Kontos und der Labs

help-settings = Einstellungen und Richtlinien ändern
help-settings-about = Legen Sie auf der Seite „{ ui-nav-account-settings }“ des Kontos fest, wo Labs erstellt werden und womit neue Labs beginnen. Ändern Sie auf der Seite „{ ui-nav-lab-settings }“ eines Labs seinen Besitzer und seine Richtlinien.
help-settings-save = Ihre Änderungen dort gelten, sobald Sie „{ ui-save }“ auswählen. Bis dahin bleiben sie als Entwurf erhalten, während Sie andere Seiten ansehen, und die Seite ist im Menü markiert.
help-settings-undo = Die meisten Änderungen können rückgängig gemacht werden: Wählen Sie in der Meldung, die darauf folgt, oder im Menü „{ ui-edit }“ den Befehl „{ ui-undo-button }“ aus.

## Arbeitsbereiche und Aufträge

help-workspace = Arbeitsbereiche und Aufträge
help-workspace-about = Ein Arbeitsbereich ist ein Ordner mit einem Labkonto, seinen Labs und deren Datenträgern. Alles wird sofort gespeichert. Einen anderen Arbeitsbereich wählen Sie im Menü „{ ui-file }“ aus.
help-workspace-jobs = Exporte, Uploads und Kopien werden als Aufträge ausgeführt. Wählen Sie oben „{ ui-jobs }“ aus, um sie anzuzeigen, einen Auftrag abzubrechen oder einen fehlgeschlagenen zu wiederholen.
help-workspace-resume = Sie können das Programm jederzeit schließen. Nicht abgeschlossene Aufträge werden beim nächsten Start fortgesetzt, und was sie bereits gespeichert hatten, wird weiterverwendet.
help-workspace-locked = Wenn ein anderes Fenster im Arbeitsbereich arbeitet, können Sie ihn schreibgeschützt öffnen.
help-workspace-lost = Wenn ein Arbeitsbereich nicht geöffnet werden kann, wird darin nichts überschrieben. Die Meldung erklärt, was geschehen ist, und bietet die Sicherung an, wenn es eine lesbare gibt.

## Die Bilder der Dokumentation

help-pictures = Die Bilder der Dokumentation erstellen
help-pictures-about = Die Seite „{ ui-pictures }“ erstellt die Bilder der Anleitungen: Sie spielt jede Szene im echten Fenster, in den Sprachen, die Sie wählen.
help-pictures-step-choose = Wählen Sie Sprache, Design, Skalierung und Website aus. Geben Sie unter „{ ui-pictures-folder }“ den Ordner an, in den die Bilder geschrieben werden.
help-pictures-step-build = Wählen Sie „{ ui-pictures-build }“ aus, um alle Bilder zu erstellen. Für die Bilder einer einzelnen Szene verwenden Sie das Menü daneben.
help-pictures-step-check = Wenn sich etwas geändert hat, wählen Sie „{ ui-pictures-check }“ aus. Die Bilder werden neu erstellt und mit den akzeptierten verglichen; geschrieben wird nichts.
help-pictures-step-accept = Sehen Sie sich an, was sich geändert hat, und wählen Sie dann „{ ui-pictures-accept }“ aus. Von da an vergleicht eine Prüfung mit diesen Bildern.
help-pictures-window = Um ein Bild einer anderen Seite zu speichern, wechseln Sie dorthin, und wählen Sie im Menü „{ ui-file }“ den Eintrag „{ ui-photo }“ aus.

## Tastatur

help-keyboard = Die Tastatur verwenden
help-keyboard-move = Mit TAB und UMSCHALT+TAB wechseln Sie zwischen Steuerelementen, mit den Pfeiltasten innerhalb von Listen, Menüs und Auswahlmöglichkeiten.
help-keyboard-press = Die LEERTASTE oder die EINGABETASTE betätigt das Element, das den Fokus hat. In einem Dialog bestätigt die EINGABETASTE in einem Textfeld, und ESC schließt den Dialog; was Sie eingegeben haben, bleibt für das nächste Mal erhalten.
help-keyboard-shortcuts = Menüs zeigen ihre Tastenkombinationen an. F1 öffnet diese Hilfe, STRG+Z macht die letzte Änderung rückgängig, und STRG+Y stellt sie wieder her. Verwenden Sie auf einem Mac CMD statt STRG.
help-keyboard-disabled = Ein Befehl, der nicht verfügbar ist, bleibt erreichbar und nennt den Grund.
