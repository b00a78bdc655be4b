ui-photo = Salva immagine di questa pagina…
ui-photo-title = Salva immagine di questa pagina
ui-photo-failed = L’immagine non è stata salvata
ui-photo-saved = L’immagine è stata salvata: { $path }
ui-photo-nobody = Questa finestra non può salvare immagini.
