ui-photo = Guardar imagen de esta página…
ui-photo-title = Guardar imagen de esta página
ui-photo-failed = La imagen no se guardó
ui-photo-saved = La imagen se guardó: { $path }
ui-photo-nobody = Esta ventana no puede guardar imágenes.
