# Die Artikel mit Anleitungen, soweit die Hilfe nicht schon dasselbe sagt, und die Alternativtexte ihrer Bilder.
#
# Für Übersetzer: Was in Klammern steht, etwa { ui-file }, ist eine Beschriftung der Oberfläche. Sie bleibt in
# Anführungszeichen; Artikel zeigen sie stattdessen fett.

article-next = Nächste Schritte
article-prerequisites = Voraussetzungen

## Verwenden

article-use = Einen Katalog mit freigegebenen Images verwenden
article-use-description = Speichern Sie die Vorlage eines Labs als Image im Katalog mit freigegebenen Images, verfolgen Sie den Export, und erstellen Sie aus dem Image weitere Labs.
article-use-about = In diesem Artikel erfahren Sie, wie Lehrkräfte einen Vorlagencomputer als Image im Katalog mit freigegebenen Images speichern und wie andere daraus ihre Labs erstellen.
article-scenarios = Szenarien
article-scenarios-about = Ein Katalog mit freigegebenen Images hilft in zwei Situationen:
article-scenario-export = Eine Lehrkraft bereitet die Vorlage eines Labs einmal vor und exportiert sie. Andere Lab-Ersteller wählen das Image für ihre eigenen Labs aus und müssen nichts noch einmal installieren.
article-scenario-upload = Ein Administrator lädt einen Datenträger hoch, der außerhalb eines Labs erstellt wurde. Lab-Ersteller wählen ihn wie jedes andere Image des Katalogs aus.
article-states = Labs können sowohl aus generalisierten als auch aus spezialisierten Images erstellt werden.
article-use-need-gallery = Dem Labkonto ist ein Katalog angefügt. Die Schritte finden Sie unter { $article }.
article-use-need-role = Sie agieren als Besitzer des Labs oder als Administrator des Labkontos. Wählen Sie oben im Fenster aus, als welches Mitglied Sie agieren.
article-use-step-done = Wenn die Meldung anzeigt, dass das Image im Katalog ist, wählen Sie „{ ui-bar-create-lab }“ aus, um mit einem neuen Lab fortzufahren, oder „{ ui-bar-show-in-gallery }“, um seine Versionen und Replikate zu sehen.
article-use-upload = Ein Image muss nicht aus einem Lab stammen: Ein Administrator kann auch Datenträgerdateien hochladen. Die Schritte finden Sie unter { $article }.

## Anfügen und trennen

article-attach = Einen Katalog mit freigegebenen Images anfügen oder trennen
article-attach-description = Erstellen Sie einen Katalog mit freigegebenen Images, oder fügen Sie einen vorhandenen an, legen Sie fest, welche Images angeboten werden, und trennen Sie den Katalog wieder vom Labkonto.
article-attach-about = In diesem Artikel erfahren Sie, wie ein Administrator einem Labkonto einen Katalog mit freigegebenen Images anfügt und ihn wieder trennt.
article-attach-role = Nur wer als „{ model-role-owner }“ oder „{ model-role-contributor }“ agiert, kann einen Katalog erstellen, anfügen und trennen. Wählen Sie oben im Fenster aus, als welches Mitglied Sie agieren.
article-account = Ein Labkonto erstellen
article-account-step-open = Wählen Sie im Menü „{ ui-file }“ die Option „{ ui-file-new }“ aus.
article-account-step-fill = Geben Sie unter „{ ui-workspace-folder }“ den Pfad eines leeren Ordners ein. Füllen Sie dann „{ ui-account-name }“ und „{ ui-your-name }“ aus, und wählen Sie unter „{ ui-account-region }“ eine Region aus.
article-account-step-create = Wählen Sie „{ ui-create }“ aus.
article-account-after = Ein neues Labkonto hat noch keinen Katalog. Fahren Sie mit einem der beiden nächsten Abschnitte fort.
article-create = Einen Katalog erstellen
article-create-step-open = Wählen Sie auf der Seite „{ ui-nav-gallery }“ die Option „{ ui-gallery-create }“ aus.
article-create-step-name = Geben Sie unter „{ ui-create-gallery-name }“ einen Namen ein. Wenn auch andere den Katalog verwenden sollen, geben Sie unter „{ ui-create-gallery-folder }“ einen Ordner auf einer Freigabe ein.
article-create-step-copies = Wählen Sie unter „{ ui-create-gallery-copies }“ die Option „{ ui-create-gallery-shared }“ aus, um Speicherplatz zu sparen, oder „{ ui-create-gallery-separate }“, damit Schäden an einem Replikat nicht auf die anderen übergreifen. Wählen Sie dann „{ ui-create }“ aus.
article-create-step-done = Der Katalog wird erstellt und sofort dem Labkonto angefügt: Auf der Seite ist er als „{ ui-gallery-attached }“ gekennzeichnet. Er enthält noch keine Images.
article-existing = Einen vorhandenen Katalog anfügen
article-existing-step-open = Wählen Sie auf der Seite „{ ui-nav-gallery }“ die Option „{ ui-gallery-attach }“ aus.
article-existing-step-place = Geben Sie unter „{ ui-attach-gallery-place }“ den Ordner des Katalogs oder seine Adresse in einem Objektspeicher ein, oder wählen Sie unter „{ ui-attach-gallery-recent }“ einen Katalog aus. Wählen Sie dann „{ ui-gallery-attach }“ aus.
article-existing-step-done = Die Seite zeigt nun den Katalog und seine Images an.
article-detach = Einen Katalog trennen
article-detach-about = Wenn Sie einen Katalog trennen, ändert sich für Labs und Images Folgendes:
article-detach-step-open = Wählen Sie auf der Seite „{ ui-nav-gallery }“ die Option „{ ui-gallery-detach }“ aus.
article-detach-step-confirm = Lesen Sie den Text des Dialogs, und wählen Sie dann „{ ui-gallery-detach }“ aus.

## Alternativtexte: 40 bis 150 Zeichen, mit „Screenshot“ am Anfang und einem Punkt am Ende

docs-alt-export-to-shared-image-gallery-button = Screenshot der Seite „{ ui-nav-template }“, auf deren Symbolleiste die Schaltfläche „{ ui-export-title }“ hervorgehoben ist.
docs-alt-export-to-shared-image-gallery-dialog = Screenshot des Dialogs „{ ui-export-title }“, in dem der Imagename und die Schaltfläche „{ ui-export-confirm }“ hervorgehoben sind.
docs-alt-exporting-image-in-progress = Screenshot der Seite „{ ui-nav-template }“, auf der über der Vorlage der Fortschritt des Exports hervorgehoben ist.
docs-alt-exporting-image-completed = Screenshot der Seite „{ ui-nav-template }“, auf der die Meldung hervorgehoben ist, dass das Image im Katalog ist.
docs-alt-use-shared-image = Screenshot des Schritts „{ ui-chooser-title }“, in dem ein Image des Katalogs mit freigegebenen Images hervorgehoben ist.
docs-alt-reexport-to-shared-image-gallery-dialog = Screenshot des Dialogs „{ ui-export-title }“, in dem die Option „{ ui-export-update }“ hervorgehoben ist.
docs-alt-new-lab-account = Screenshot des Dialogs „{ ui-new-workspace }“, in dem der Name des Labkontos und die Schaltfläche „{ ui-create }“ hervorgehoben sind.
docs-alt-new-shared-image-gallery-button = Screenshot der Seite „{ ui-nav-gallery }“, auf deren Symbolleiste die Schaltfläche „{ ui-gallery-create }“ hervorgehoben ist.
docs-alt-create-shared-image-gallery-window = Screenshot des Dialogs „{ ui-create-gallery }“, in dem der Katalogname und „{ ui-create }“ hervorgehoben sind.
docs-alt-image-gallery-in-list = Screenshot der Seite „{ ui-nav-gallery }“, auf der der Name des neuen Katalogs mit dem Vermerk „{ ui-gallery-attached }“ hervorgehoben ist.
docs-alt-sig-attach-button = Screenshot der Seite „{ ui-nav-gallery }“, auf deren Symbolleiste die Schaltfläche „{ ui-gallery-attach }“ hervorgehoben ist.
docs-alt-select-image-gallery = Screenshot des Dialogs „{ ui-attach-gallery }“, in dem der Ort des Katalogs und „{ ui-gallery-attach }“ hervorgehoben sind.
docs-alt-my-gallery-in-list = Screenshot der Seite „{ ui-nav-gallery }“, auf der der angefügte Katalog über der Liste seiner Images hervorgehoben ist.
docs-alt-enable-images = Screenshot der Seite „{ ui-nav-gallery }“, auf der über der Liste „{ ui-gallery-enable }“ hervorgehoben ist.
docs-alt-detach = Screenshot der Rückfrage vor dem Trennen eines Katalogs, in der die Schaltfläche „{ ui-gallery-detach }“ hervorgehoben ist.
docs-alt-template-exporting = Screenshot der Seite „{ ui-nav-template }“, während die Vorlage exportiert wird, mit dem Fortschritt in jeder Region.

## Beschreibungen der Labs auf den Bildern

docs-stage-python = Erste Schritte in Python: Notebooks, Beispieldaten und der Editor, sofort einsatzbereit.
docs-stage-data-science = Datasets und Notebooks für das zweite Semester.
docs-stage-networks = Paketmitschnitte und kleine Server für den Netzwerkkurs.
