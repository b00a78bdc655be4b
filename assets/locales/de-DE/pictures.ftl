ui-photo = Bild dieser Seite speichern…
ui-photo-title = Bild dieser Seite speichern
ui-photo-failed = Das Bild wurde nicht gespeichert
ui-photo-saved = Das Bild ist gespeichert: { $path }
ui-photo-nobody = Dieses Fenster kann keine Bilder speichern.
