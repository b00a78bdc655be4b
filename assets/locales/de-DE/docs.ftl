### Bilder für die Dokumentation.

docs-picture-fault = Das Bild konnte nicht gezeichnet werden: { $problem }. Dies ist ein Programmfehler; außer dem Bild fehlt nichts. Bitte melden Sie ihn.
docs-picture-size = Ein Bild mit { $width } × { $height } Pixeln kann nicht gezeichnet werden. Jede Seite muss zwischen 1 und { $side } Pixel haben, das gesamte Bild höchstens { $pixels }. Wählen Sie eine andere Größe oder Skalierung.

## Artikel

docs-article-unknown = Es gibt keinen Artikel „{ $name }“. Vorhanden sind: { $names }.
docs-article-syntax = Der Artikel „{ $name }“ kann nicht gelesen werden: { $problem }. Es wurde nichts geschrieben. Korrigieren Sie seine Datei, und versuchen Sie es noch einmal.
docs-article-message = Der Artikel „{ $name }“ nennt in Zeile { $line }, Spalte { $column } die Meldung „{ $id }“, die es nicht gibt. Es wurde nichts geschrieben. Korrigieren Sie seine Datei, und versuchen Sie es noch einmal.
