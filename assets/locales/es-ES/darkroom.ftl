ui-photo = Guardar imagen de esta página…
ui-photo-title = Guardar imagen de esta página
ui-photo-failed = La imagen no se guardó
ui-photo-saved = La imagen se guardó: { $path }
ui-photo-nobody = Esta ventana no puede guardar imágenes.

ui-pick-pictures = Elegir una carpeta para las imágenes
ui-pictures = Imágenes de la documentación
ui-pictures-about = Las imágenes de las guías: escenas que se ejecutan en la ventana real, en todos los idiomas.
ui-pictures-build = Crear
ui-pictures-build-hint = Crea todas las imágenes de la lista y las escribe en la carpeta.
ui-pictures-check = Comprobar
ui-pictures-check-hint = Vuelve a crear todas las imágenes de la lista y las compara con las aceptadas. No escribe nada.
ui-pictures-accept = Aceptar…
ui-pictures-accept-nothing = Todas las imágenes están tal como se aceptaron.
ui-pictures-accept-unseen = Compruebe primero: así se ve qué se aceptaría.
ui-pictures-busy = Hay otro trabajo en curso con las imágenes. Espere a que termine o cancélelo.
ui-pictures-listing = Enumerando las imágenes
ui-pictures-unlisted = No se pueden enumerar las imágenes
ui-pictures-none = Sin escenas
ui-pictures-none-text = No hay ninguna escena de la que hacer una imagen.
ui-pictures-languages = Todos los idiomas
ui-pictures-both = Claro y oscuro
ui-pictures-scale = Escala
ui-pictures-preset = Para el sitio
ui-pictures-folder = Carpeta
ui-pictures-folder-help = Déjelo vacío para usar la carpeta habitual.
ui-pictures-relative = Indique la ruta completa de la carpeta.
ui-pictures-building = Creando imágenes
ui-pictures-checking = Comprobando imágenes
ui-pictures-accepting = Aceptando imágenes
ui-pictures-progress = { $done } de { $all } imágenes
ui-pictures-stopping = Ya se está deteniendo. Nada queda escrito a medias.
ui-pictures-not-built = Las imágenes no se crearon
ui-pictures-would-differ = En { $folder }, estas imágenes no serían como se aceptaron: { $files }. No se ha cambiado nada. «{ ui-pictures-check }» muestra las diferencias y «{ ui-pictures-accept }» acepta las imágenes nuevas.
ui-pictures-not-checked = Las imágenes no se comprobaron
ui-pictures-not-accepted = Las imágenes no se aceptaron
ui-pictures-as-accepted = Aceptada
ui-pictures-made = Creada
ui-pictures-not-made = Sin crear
ui-pictures-changed = Cambiada
ui-pictures-missing = Falta
ui-pictures-fails = Con error
ui-pictures-some = { $state }: { $count }
ui-pictures-more = Más sobre { $scene }
ui-pictures-open = Mostrar la imagen
ui-pictures-scene-build = Crear esta escena
ui-pictures-scene-check = Comprobar esta escena
ui-pictures-scene-accept = Aceptar esta escena…
ui-pictures-which = Imagen en
ui-pictures-picture = Imagen
ui-pictures-before = Antes
ui-pictures-after = Después
ui-pictures-difference = Diferencia
ui-pictures-alt = Texto alternativo
ui-pictures-copy = Copiar texto alternativo
ui-pictures-copied = El texto alternativo se copió.
ui-pictures-close = Cerrar
ui-pictures-loading = Cargando la imagen
ui-pictures-accept-do = Aceptar
ui-pictures-orphans-text = Permanecen donde están hasta que se quiten: { $files }
ui-pictures-built = { $count ->
    [one] 1 imagen está en { $folder }
   *[other] { $count } imágenes están en { $folder }
}
ui-pictures-good = { $count ->
    [one] La imagen está tal como se aceptó, y es correcta
   *[other] Las { $count } imágenes están tal como se aceptaron, y son correctas
}
ui-pictures-differ = { $count ->
    [one] 1 de { $all } imágenes requiere revisión
   *[other] { $count } de { $all } imágenes requieren revisión
}
ui-pictures-accepted = { $count ->
    [one] Se aceptó 1 imagen
   *[other] Se aceptaron { $count } imágenes
}
ui-pictures-accept-title = { $count ->
    [one] ¿Aceptar 1 imagen?
   *[other] ¿Aceptar { $count } imágenes?
}
ui-pictures-accept-text = { $count ->
    [one] Se escribe en { $folder } y, desde entonces, la comprobación compara con ella.
   *[other] Se escriben en { $folder } y, desde entonces, la comprobación compara con ellas.
}
ui-pictures-orphans = { $count ->
    [one] 1 imagen de la carpeta ya no pertenece a ninguna escena
   *[other] { $count } imágenes de la carpeta ya no pertenecen a ninguna escena
}
