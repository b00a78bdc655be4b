### Bilder für die Dokumentation.

docs-picture-fault = Das Bild konnte nicht gezeichnet werden: { $problem }. Dies ist ein Programmfehler; außer dem Bild fehlt nichts. Bitte melden Sie ihn.
docs-picture-size = Ein Bild mit { $width } × { $height } Pixeln kann nicht gezeichnet werden. Jede Seite muss zwischen 1 und { $side } Pixel haben, das gesamte Bild höchstens { $pixels }. Wählen Sie eine andere Größe oder Skalierung.
docs-encode-gif-size = Ein GIF kann höchstens { $side } Pixel je Seite haben, dieses Bild hat { $width } × { $height }. Wählen Sie eine kleinere Größe oder Skalierung, oder schreiben Sie die Animation als APNG.
docs-encode-text = Der Text „{ $keyword }“ eines Bildes darf keine Nullzeichen enthalten und höchstens { $most } groß sein. Kürzen Sie ihn.
docs-read-file-size = Diese Bilddatei hat { $size }, gelesen werden höchstens { $most }. Erzeugen Sie das Bild neu.
docs-read-size = Diese Bilddatei hat { $width } × { $height } Pixel. Gelesen werden Dateien mit höchstens { $side } Pixeln je Seite und { $pixels } insgesamt. Erzeugen Sie das Bild neu.
docs-read-broken = Dies ist kein lesbares PNG-Bild: { $problem }. Erzeugen Sie das Bild neu.

## Artikel

docs-article-unknown = Es gibt keinen Artikel „{ $name }“. Vorhanden sind: { $names }.
docs-article-syntax = Der Artikel „{ $name }“ kann nicht gelesen werden: { $problem }. Es wurde nichts geschrieben. Korrigieren Sie seine Datei, und versuchen Sie es noch einmal.
docs-article-message = Der Artikel „{ $name }“ nennt in Zeile { $line }, Spalte { $column } die Meldung „{ $id }“, die es nicht gibt. Es wurde nichts geschrieben. Korrigieren Sie seine Datei, und versuchen Sie es noch einmal.
