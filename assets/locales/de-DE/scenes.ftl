### Die Szenen der Dokumentationsbilder.

docs-file = { $path } konnte nicht gelesen werden: { $cause }. Prüfen Sie, ob es vorhanden ist und ob Sie es lesen dürfen.
docs-unreadable = { $file } kann nicht gelesen werden ({ $problem }). Korrigieren Sie die Datei und versuchen Sie es erneut.
docs-no-scene = Es gibt keine Szene „{ $name }“. Vorhanden sind: { $valid }.
docs-no-article = Zu einem Artikel „{ $name }“ gehören keine Szenen. Artikel mit Szenen sind: { $valid }.
docs-no-stage = { $file } beginnt mit der Bühne „{ $name }“, die es nicht gibt. Vorhanden sind: { $valid }.
docs-no-message = { $file } nennt die Meldung „{ $name }“, die in keiner Sprachdatei steht. Am ähnlichsten sind: { $valid }.
docs-no-key = { $file } nennt die Taste „{ $name }“, die keine Tastatur hat. Möglich sind: { $valid }.
docs-bad-target = { $file } sucht { $target }: Geben Sie entweder eine Meldung oder einen Text an, oder wenigstens eine Rolle.
docs-bad-number = { $file } enthält die Zahl { $number }, wo eine von { $least } bis { $most } stehen muss.
docs-play-failed = Das Bild der Szene „{ $scene }“ ({ $lang }) konnte nicht erstellt werden: { $problem }
docs-play-step-failed = Schritt { $step } der Szene „{ $scene }“ ({ $lang }) konnte nicht ausgeführt werden: { $problem }
docs-play-wait = Worauf gewartet wird, tritt nicht ein. Es ist keine Arbeit im Gang, oder sie ist schon weiter.
docs-not-on-stage = Es wird etwas verlangt, was die Bühne der Szene nicht hat, etwa ein Dateidialog. Fügen Sie es der Bühne hinzu oder wählen Sie einen anderen Weg.
docs-play-no-dialog = Es ist kein Dialogfeld geöffnet, das gezeigt werden könnte.
docs-play-empty = Der Teil, der gezeigt werden soll, liegt außerhalb des Fensters.
docs-play-already = { $target } ist schon so; ein Schritt, der nichts ändert, beweist nichts.
docs-play-nowhere = { $target } ist nicht auf dem Bildschirm. Vorhanden ist: { $there }.
docs-play-several = { $target } kann mehreres bedeuten: { $found }. Geben Sie zusätzlich eine Rolle an oder worin es liegt.
docs-play-disabled = { $target } kann jetzt nicht verwendet werden.
docs-play-unseen = { $target } lässt sich nicht in den sichtbaren Bereich bringen.
docs-play-covered = { $target } wird von etwas anderem verdeckt, etwa einem Dialogfeld. Schließen Sie es zuerst.
docs-fault-over = „{ $text }“ liegt über „{ $other }“
docs-fault-shortened = „{ $text }“ ist gekürzt
docs-fault-cut = „{ $text }“ ist abgeschnitten
docs-fault-glyphs = „{ $text }“ enthält Zeichen, die keine Schriftart zeichnet: { $characters }
docs-fault-nameless = ein Steuerelement hat keinen Namen: { $control }
