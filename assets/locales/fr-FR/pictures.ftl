ui-photo = Enregistrer une image de cette page…
ui-photo-title = Enregistrer une image de cette page
ui-photo-failed = L’image n’a pas été enregistrée
ui-photo-saved = L’image est enregistrée : { $path }
ui-photo-nobody = Cette fenêtre ne peut pas enregistrer d’images.
