### Bilder für die Dokumentation.

docs-picture-fault = Das Bild konnte nicht gezeichnet werden: { $problem }. Dies ist ein Programmfehler; außer dem Bild fehlt nichts. Bitte melden Sie ihn.
docs-picture-size = Ein Bild mit { $width } × { $height } Pixeln kann nicht gezeichnet werden. Jede Seite muss zwischen 1 und { $side } Pixel haben, das gesamte Bild höchstens { $pixels }. Wählen Sie eine andere Größe oder Skalierung.
