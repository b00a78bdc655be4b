### Bilder für die Dokumentation.

docs-picture-fault = Das Bild konnte nicht gezeichnet werden: { $problem }. Dies ist ein Programmfehler; außer dem Bild fehlt nichts. Bitte melden Sie ihn.
docs-picture-size = Ein Bild mit { $width } × { $height } Pixeln kann nicht gezeichnet werden. Jede Seite muss zwischen 1 und { $side } Pixel haben, das gesamte Bild höchstens { $pixels }. Wählen Sie eine andere Größe oder Skalierung.
docs-encode-gif-size = Ein GIF kann höchstens { $side } Pixel je Seite haben, dieses Bild hat { $width } × { $height }. Wählen Sie eine kleinere Größe oder Skalierung, oder schreiben Sie die Animation als APNG.
docs-encode-text = Der Text „{ $keyword }“ eines Bildes darf keine Nullzeichen enthalten und höchstens { $most } groß sein. Kürzen Sie ihn.
docs-read-file-size = Diese Bilddatei hat { $size }, gelesen werden höchstens { $most }. Erzeugen Sie das Bild neu.
docs-read-size = Diese Bilddatei hat { $width } × { $height } Pixel. Gelesen werden Dateien mit höchstens { $side } Pixeln je Seite und { $pixels } insgesamt. Erzeugen Sie das Bild neu.
docs-read-broken = Dies ist kein lesbares PNG-Bild: { $problem }. Erzeugen Sie das Bild neu.
docs-preset-unknown = Die Vorgabe „{ $name }“ gibt es nicht. Vorhanden sind: { $names }. Eine eigene Vorgabe wird mit ihrer Datei genannt, die auf .ron endet.
docs-preset-file = Die Vorgabe { $path } kann nicht gelesen werden: { $cause }. Es wurde nichts geschrieben. Prüfen Sie Name und Ort der Datei, und versuchen Sie es erneut.
docs-preset-syntax = Die Vorgabe „{ $name }“ kann nicht gelesen werden: { $problem }. Es wurde nichts geschrieben. Korrigieren Sie die Datei, und versuchen Sie es erneut.
docs-preset-value = Mit dem Wert von { $entry } in der Vorgabe „{ $name }“ lässt sich kein Bild erzeugen. Es wurde nichts geschrieben. Korrigieren Sie die Datei, und versuchen Sie es erneut.
docs-preset-width = Das Bild ist { $width } Pixel breit, die Vorgabe erlaubt { $most }. Schneiden Sie es enger zu, oder wählen Sie ein kleineres Fenster oder eine kleinere Skalierung.
docs-preset-weight = Die Bilddatei hat { $size }, die Vorgabe erlaubt { $most }. Schneiden Sie das Bild enger zu, oder wählen Sie eine kleinere Skalierung.
docs-preset-alt-short = Der Alternativtext hat eine Länge von { $length }, nötig sind mindestens { $least } Zeichen. Sagen Sie, was das Bild zeigt und was hervorgehoben ist.
docs-preset-alt-long = Der Alternativtext hat eine Länge von { $length }, erlaubt sind höchstens { $most } Zeichen. Sagen Sie nur, was für den Schritt wichtig ist.
docs-preset-alt-period = Der Alternativtext endet nicht mit einem Punkt. Schreiben Sie ihn als Satz.
docs-preset-alt-file = Der Alternativtext nennt die Datei { $name }. Wer das Bild nicht sieht, erfährt daraus nichts. Sagen Sie, was es zeigt.
docs-preset-alt-space = Der Alternativtext hat Leerraum am Anfang oder Ende oder mehrere Zeilen. Schreiben Sie ihn in eine Zeile.
docs-preset-contrast = Die Markierungen heben sich nicht vom Untergrund ab: Ihr Kontrast liegt unter 3 zu 1. Wählen Sie eine andere Farbe, oder zeigen Sie auf etwas anderes.

## Artikel

docs-article-unknown = Es gibt keinen Artikel „{ $name }“. Vorhanden sind: { $names }.
docs-article-syntax = Der Artikel „{ $name }“ kann nicht gelesen werden: { $problem }. Es wurde nichts geschrieben. Korrigieren Sie seine Datei, und versuchen Sie es noch einmal.
docs-article-message = Der Artikel „{ $name }“ nennt in Zeile { $line }, Spalte { $column } die Meldung „{ $id }“, die es nicht gibt. Es wurde nichts geschrieben. Korrigieren Sie seine Datei, und versuchen Sie es noch einmal.
