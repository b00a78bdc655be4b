### Los conjuntos de ilustraciones de la documentación.

docs-manifest-read = No se pudo leer { $path }: { $cause }. Ese archivo indica qué ilustraciones se aceptaron, y no se ha cambiado nada. Compruebe el disco o la conexión y vuelva a intentarlo.
docs-manifest-write = No se pudo escribir { $path }: { $cause }. Ese archivo indica qué ilustraciones se aceptaron y no se ha modificado. Compruebe el disco o el permiso para escribir ahí y vuelva a intentarlo.
docs-manifest-syntax = No se puede leer { $path } ({ $problem }). Ese archivo indica qué ilustraciones se aceptaron y no se ha modificado. Recupérelo del control de versiones, o quítelo y acepte de nuevo las ilustraciones.
docs-manifest-newer = { $path } se escribió con una versión más reciente de Lab Gallery: su formato tiene el número { $found } y esta versión conoce los formatos hasta el { $known }. No se ha cambiado nada. Use la versión más reciente.
docs-write-failed = No se puede escribir { $path }: { $cause }. No se ha cambiado nada. Elija otra carpeta o pida permiso para escribir ahí.
docs-write-folder = Hay una carpeta en el lugar del archivo { $path }. No se ha cambiado nada. Muévala o elija otra carpeta para las ilustraciones.
docs-write-file = { $path } es un archivo, y ahí debe haber una carpeta para las ilustraciones. No se ha cambiado nada. Muévalo o elija otra carpeta.
docs-write-stopped = Se ha detenido. No se ha cambiado nada.
docs-check-changed = { $count ->
    [0] la ilustración no es la aceptada: { $widgets }
    [one] { $count } píxel no es como se aceptó: { $widgets }
   *[other] { $count } píxeles no son como se aceptaron: { $widgets }
}
docs-check-resized = la ilustración tiene { $width } x { $height } píxeles, y la aceptada { $old-width } x { $old-height }: { $widgets }
docs-check-altered = el archivo no es la ilustración aceptada; se cambió con algo distinto de «docs bless»
docs-check-altered-at = el archivo no es la ilustración aceptada: { $count ->
    [one] se cambió 1 píxel
   *[other] se cambiaron { $count } píxeles
} con algo distinto de «docs bless», en x { $left }, y { $top }, { $width } x { $height } píxeles
docs-check-alt = el texto alternativo no es el aceptado
docs-check-missing = falta el archivo de la ilustración aceptada
docs-check-new = la ilustración aún no se ha aceptado
docs-check-orphan = ya ninguna escena crea esta ilustración
docs-check-mail = «{ $text }» parece la dirección de correo de alguien; use una de contoso.com, fabrikam.com o example.com
docs-check-phone = «{ $text }» parece el número de teléfono de alguien; use uno como (425) 555-0100
docs-check-address = «{ $text }» parece la dirección de una máquina real; use una como 192.0.2.1, 198.51.100.1 o 203.0.113.1
docs-check-home = «{ $text }» parece la carpeta personal de alguien; use una como /home/student
docs-check-guid = «{ $text }» parece un identificador real; use uno como 00000000-0000-0000-0000-000000000000
docs-touched-pixels = { $count ->
    [one] { $role } «{ $name }» ({ $count } píxel)
   *[other] { $role } «{ $name }» ({ $count } píxeles)
}
docs-touched-new = { $role } «{ $name }» (nuevo)
docs-touched-gone = { $role } «{ $name }» (ya no está)
docs-touched-moved = { $role } «{ $name }» (movido)
docs-touched-renamed = { $role } «{ $name }» (antes «{ $before }»)
docs-touched-nothing = nada que tenga nombre
docs-set-make = { $count ->
    [one] No se pudo crear una ilustración, así que no se escribió nada. Corrija la escena y vuelva a intentarlo.
   *[other] No se pudieron crear { $count } ilustraciones, así que no se escribió nada. Corrija las escenas y vuelva a intentarlo.
}
docs-set-differs = { $count ->
    [one] { $folder } contiene ilustraciones aceptadas y una no sería como se aceptó: { $files }. No se ha cambiado nada. «docs check» muestra la diferencia y «docs bless» la acepta.
   *[other] { $folder } contiene ilustraciones aceptadas y { $count } no serían como se aceptaron: { $files }. No se ha cambiado nada. «docs check» muestra las diferencias y «docs bless» las acepta.
}
docs-set-foreign = { $folder } contiene, en el lugar de archivos nuevos, archivos que no están como los escribió este programa: { $files }. No se ha cambiado nada. Guarde con otro nombre lo que se cambió a mano, elija otra carpeta o sustitúyalos con «docs build --force».
docs-flaw = { $file }: { $what }
docs-sheet-old = Aceptada
docs-sheet-new = Nueva
docs-sheet-difference = Diferencia
docs-blessed-new = nueva
docs-blessed-changed = cambiada: { $widgets }
docs-blessed-words = mismos píxeles; lo que el archivo dice de sí mismo es nuevo
docs-blessed-removed = quitada
cli-docs-article = Artículo
cli-docs-scene = Escena
cli-docs-accepted = aceptada
cli-docs-changed = cambiada
cli-docs-missing = falta
cli-docs-fails = no funciona
cli-docs-built = { $articles ->
    [0] { $pictures ->
        [one] { $pictures } ilustración
       *[other] { $pictures } ilustraciones
    } ({ $size }) en { $folder }, en { $time }.
   *[other] { $pictures ->
        [one] { $pictures } ilustración
       *[other] { $pictures } ilustraciones
    } y { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    } ({ $size }) en { $folder }, en { $time }.
}
cli-docs-blessed = { $count ->
    [0] Ya estaba todo aceptado: { $pictures } en { $file }.
   *[other] Aceptadas: { $count }. Ahora el conjunto tiene { $pictures }; vea { $file }.
}
cli-docs-good = { $count ->
    [one] { $count } ilustración está como se aceptó y es correcta.
   *[other] Las { $count } ilustraciones están como se aceptaron y son correctas.
}
cli-docs-bad = { $count ->
    [one] { $count } defecto.
   *[other] { $count } defectos, en { $pictures ->
        [one] { $pictures } ilustración
       *[other] { $pictures } ilustraciones
    }.
}
cli-docs-report = La ilustración anterior, la nueva y las diferencias, una al lado de otra: { $folder }
cli-docs-no-report = No hay sitio para las ilustraciones de las diferencias. Indique una carpeta con --report.
cli-docs-no-set = No se conocen ilustraciones aceptadas: esta carpeta no pertenece a ninguna copia del código fuente. Indique la carpeta del conjunto con --out.
cli-docs-none = Aún no se ha aceptado nada en { $folder }. «docs bless» acepta las ilustraciones como están ahora.
cli-docs-own-scenes = Si estas ilustraciones son de escenas propias, indique su carpeta con --scenes.
cli-docs-warning = advertencia: { $line }
cli-docs-progress = { $lang }: { $done } de { $total } ilustraciones
cli-docs-lang-near = No hay textos en { $asked }; se usa { $used } en su lugar.
cli-docs-films = { $count ->
    [0] Ninguna animación: ninguna de estas escenas tiene una. Las que tienen: { $scenes }
    [one] Entre ellas hay { $count } animación.
   *[other] Entre ellas hay { $count } animaciones.
}
cli-docs-explain-scene = Una escena, en CARPETA/scenes/ARTÍCULO/NOMBRE.ron:
cli-docs-explain-stages = Dónde empieza (stage):
cli-docs-explain-steps = Qué se hace (steps):
cli-docs-explain-crop = Qué se muestra de la ventana (crop):
cli-docs-explain-callouts = Qué se dibuja en la ilustración (callouts):
cli-docs-explain-targets = Cómo se nombra algo en pantalla:
cli-docs-explain-roles = Funciones (role):
cli-docs-explain-film = Una animación junto a la ilustración (animation):
cli-docs-explain-more = «docs explain NOMBRE» enumera lo que hay en pantalla al final de una escena, o al comienzo de un escenario, tal como lo nombra una escena.
