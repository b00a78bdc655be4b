### Las barras de mensajes de los trabajos: de un laboratorio, de la galería, de una imagen.

ui-bar-exporting = Exportando «{ $image }» { $version } a { $gallery }
ui-bar-uploading = Cargando «{ $image }» { $version } en { $gallery }
ui-bar-replicating = Copiando «{ $image }» { $version } a más regiones
ui-bar-downloading = Escribiendo «{ $image }» { $version } en { $path }
ui-bar-verifying = Comprobando «{ $gallery }»
ui-bar-healing = Reparando «{ $gallery }»
ui-bar-collecting = Limpiando «{ $gallery }»
ui-bar-making-disk = Creando el disco de la plantilla
ui-bar-cancelling-export = Cancelando la exportación de «{ $image }»
ui-bar-cancelling-upload = Cancelando la carga de «{ $image }»
ui-bar-cancelling-replicate = Cancelando las copias de «{ $image }»
ui-bar-cancelling-download = Cancelando la descarga de «{ $image }»
ui-bar-cancelling-disk = Cancelando la creación del disco de la plantilla
ui-bar-cancelling-verify = Cancelando la comprobación de «{ $gallery }»
ui-bar-cancelling-collect = Cancelando la limpieza de «{ $gallery }»
ui-bar-cancelling-why = Se detiene en la siguiente parte del disco.
ui-bar-cancel-export-hint = En la galería no queda nada de la imagen.
ui-bar-cancel-replicate-hint = Las regiones que ya están listas conservan la imagen.
ui-bar-cancel-download-hint = No queda ningún archivo.
ui-bar-cancel-verify-hint = En la galería no cambia nada, se compruebe o no.
ui-bar-cancel-heal-hint = Lo ya reparado sigue así.
ui-bar-cancel-collect-hint = Lo que ya se haya quitado no hacía falta. El resto queda para la próxima vez.
ui-bar-cancel-lab-hint = También se elimina el laboratorio: aún no tiene disco.
ui-bar-cancel-disk-hint = El laboratorio conserva el disco que tiene.
ui-bar-waiting = Esperando su turno
ui-bar-details = Detalles
ui-bar-hide-details = Ocultar detalles
ui-bar-region-done = Lista, { $total }
ui-bar-region-of = { $done } de { $total }
ui-bar-region-waiting = En espera
ui-bar-region-failed = Error

ui-bar-exported = «{ $image }» { $version } está en { $gallery }
ui-bar-exported-partly = «{ $image }» { $version } está en { $gallery }, pero no en todas las regiones
ui-bar-regions = { $count ->
    [one] { $count } región
   *[other] { $count } regiones
}
ui-bar-regions-of = { $done } de { $count ->
    [one] { $count } región
   *[other] { $count } regiones
}
ui-bar-more-regions = { $count ->
    [one] { $count } región más
   *[other] { $count } regiones más
}
ui-bar-more-regions-of = { $done } de { $count ->
    [one] { $count } región más
   *[other] { $count } regiones más
}
ui-bar-new = { $data } de datos, { $new } nuevos para la galería
ui-bar-nothing-new = { $data } de datos, todos ya en la galería
ui-bar-stored = { $stored } almacenados
ui-bar-region-without = { $region }: { $reason }
ui-bar-create-lab = Crear un laboratorio con esta imagen
ui-bar-show-in-gallery = Mostrar en la galería
ui-bar-show-image = Mostrar imagen
ui-bar-detached = La galería «{ $gallery }» ya no está asociada.
ui-bar-gallery-before = una galería anterior
ui-bar-retry = Reintentar
ui-bar-retry-regions = Reintentar estas regiones
ui-bar-replicated = «{ $image }» { $version } está en más regiones
ui-bar-replicated-partly = «{ $image }» { $version } no está en todas las regiones solicitadas
ui-bar-copied = { $copied } copiados
ui-bar-downloaded = «{ $image }» { $version } se escribió en { $path }
ui-bar-disk-ready = El disco de la plantilla está listo
ui-bar-failed-export = No se exportó «{ $image }»
ui-bar-failed-upload = No se cargó «{ $image }»
ui-bar-failed-replicate = No se copió «{ $image }» a más regiones
ui-bar-failed-download = No se descargó «{ $image }»
ui-bar-failed-verify = No se pudo comprobar «{ $gallery }»
ui-bar-failed-collect = No se limpió «{ $gallery }»
ui-bar-failed-disk = No se creó el disco de la plantilla
ui-bar-other-disk = Usar otro archivo de disco…
ui-bar-interrupted-export = Se interrumpió la exportación de «{ $image }»
ui-bar-interrupted-upload = Se interrumpió la carga de «{ $image }»
ui-bar-interrupted-replicate = Se interrumpió la copia de «{ $image }» a más regiones
ui-bar-interrupted-download = Se interrumpió la descarga de «{ $image }»
ui-bar-interrupted-verify = Se interrumpió la comprobación de «{ $gallery }»
ui-bar-interrupted-collect = Se interrumpió la limpieza de «{ $gallery }»
ui-bar-interrupted-disk = Se interrumpió la creación del disco de la plantilla
ui-bar-interrupted-text = El programa se cerró antes de terminar. No se ha perdido nada: lo que se almacenó se conserva y se usa cuando continúe.
ui-bar-interrupted-lab-text = El programa se cerró antes de terminar. Continúe o cancele; si cancela, también se elimina el laboratorio, porque aún no tiene disco.
ui-bar-continue = Continuar
ui-bar-cancelled-export = Se canceló la exportación de «{ $image }»
ui-bar-cancelled-export-text = El disco de la plantilla no ha cambiado.
ui-bar-cancelled-upload = Se canceló la carga de «{ $image }»
ui-bar-cancelled-upload-text = No queda nada de ella en la galería. El archivo de disco no ha cambiado.
ui-bar-cancelled-replicate = Se canceló la copia de «{ $image }» a más regiones
ui-bar-cancelled-replicate-text = La imagen está donde estaba. Las regiones que ya estaban listas la conservan.
ui-bar-cancelled-download = Se canceló la descarga de «{ $image }»
ui-bar-cancelled-download-text = No se escribió ningún archivo. La imagen no ha cambiado.
ui-bar-cancelled-verify = Se canceló la comprobación de «{ $gallery }»
ui-bar-cancelled-verify-text = No se ha cambiado nada. No se sabe si la galería está íntegra.
ui-bar-cancelled-heal-text = Lo reparado sigue así. No se sabe si el resto está íntegro.
ui-bar-cancelled-collect = Se canceló la limpieza de «{ $gallery }»
ui-bar-cancelled-collect-text = Todas las imágenes están íntegras. Puede quedar algo que no necesite ninguna versión.
ui-bar-cancelled-disk = Se canceló la creación del disco de la plantilla
ui-bar-cancelled-disk-text = El laboratorio tiene el disco que tenía antes.
ui-bar-again = Empezar de nuevo

ui-bar-sound = «{ $gallery }» está íntegra
ui-bar-damaged = { $count ->
    [one] Un archivo de «{ $gallery }» está dañado
   *[other] { $count } archivos de «{ $gallery }» están dañados
}
ui-bar-versions = { $count ->
    [one] { $count } versión
   *[other] { $count } versiones
}
ui-bar-replicas = { $count ->
    [one] { $count } réplica
   *[other] { $count } réplicas
}
ui-bar-checked-full = todos los bloques almacenados leídos, { $checked }
ui-bar-checked-quick = documentos y tablas leídos; bloques almacenados, no
ui-bar-verify-full = Comprobar todos los bloques
ui-bar-heal = Reparar desde otras regiones
ui-bar-healed = { $count ->
    [one] Se ha reparado un archivo desde { $regions }.
   *[other] Se han reparado { $count } archivos desde { $regions }.
}
ui-bar-damaged-more = { $count ->
    [one] Hay otro archivo dañado.
   *[other] Hay otros { $count } archivos dañados.
}
ui-bar-hit = { $count ->
    [one] Versión de imagen afectada: { $images }.
   *[other] Versiones de imagen afectadas ({ $count }): { $images }{ $more ->
        [0] .
       *[other] { " " }y { $more } más.
    }
}
ui-bar-hit-none = Ninguna versión de imagen se ve afectada.
ui-bar-damaged-what-to-do = No se ha cambiado nada y ningún laboratorio ha perdido su disco. Para reparar una imagen afectada, vuelva a exportar su plantilla o a cargar su disco: los bloques dañados se almacenan de nuevo. Entretanto, los laboratorios que se creen con ella toman los bloques dañados de otra región, si allí están íntegros.
ui-bar-not-healed = Ninguna otra región tiene una copia íntegra. Vuelva a exportar estas imágenes desde el laboratorio que tiene el disco o elimine las versiones.
ui-bar-damaged-rest = Todas las imágenes se pueden usar. Conserve los archivos para quien se encargue del almacenamiento; lo que no pertenezca a ninguna imagen se puede eliminar.
ui-bar-collected = Se limpió «{ $gallery }»
ui-bar-freed = { $freed } liberados
ui-bar-nothing-to-free = No había nada que quitar.
ui-bar-nothing-freed = No había nada que quitar. Lo que pertenecía a versiones eliminadas en { $hours ->
    [one] la última hora
   *[other] las últimas { $hours } horas
} se conserva durante ese tiempo: es posible que alguien aún lo esté leyendo.
ui-bar-packs = { $count ->
    [one] { $count } paquete
   *[other] { $count } paquetes
}
ui-bar-young = { $young } se conservan por ser demasiado recientes: es posible que una exportación esté a punto de necesitarlos. Vuelva a limpiar más tarde.
ui-bar-mixed = { $mixed } que no necesita ninguna versión se encuentran entre bloques que sí hacen falta y permanecen con ellos.
