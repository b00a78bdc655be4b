### La línea de comandos. Las tablas tienen encabezados cortos; los resultados son una frase.

cli-unknown-language = No hay ningún idioma similar a «{ $tag }». Idiomas disponibles: { $languages }
cli-no-default-workspace = Este sistema no indica dónde guardan los programas sus datos. Indique una carpeta con --workspace.
cli-bad-folder = «{ $path }» no es una ruta utilizable.
cli-json = No se pudo escribir el resultado como JSON.
cli-from-backup = Para volver a la copia de seguridad, ejecute el mismo comando con --from-backup. El documento que no se puede leer se conserva aparte.
cli-not-sure = No se ha hecho nada. Use --yes para hacerlo sin que se le pregunte.
cli-stopping = Deteniendo, para no dejar nada a medias. Presione Ctrl+C otra vez para salir de inmediato y continuar más tarde.
cli-cancelled = Cancelado. Nada ha quedado a medias.
cli-goes-on = Continuando el trabajo { $job }, que una ejecución anterior dejó sin terminar.
cli-gallery-slow = La galería no respondió en dos minutos. No se ha cambiado nada. Compruebe el recurso compartido en el que se encuentra y vuelva a intentarlo.

cli-init-sample = El área de trabajo de ejemplo está en { $folder }.
cli-init-empty = El área de trabajo está en { $folder }. Aún no tiene laboratorios ni galería.
cli-desktop-installed = Lab Gallery está en el menú de su escritorio. Su entrada es { $entry }; si mueve el programa, vuelva a instalarla.
cli-desktop-removed = Lab Gallery no está (o ya no está) en el menú de su escritorio. Su entrada era { $entry }.
cli-desktop-elsewhere = En Windows y macOS, las entradas de menú las crean los instaladores: ancle o arrastre el programa a donde quiera tenerlo.
cli-desktop-no-folder = Este sistema no indica dónde se guardan sus archivos.
cli-desktop-no-program = Este sistema no indica dónde está el programa.
cli-desktop-not-written = No se pudo cambiar { $file }.

cli-status-workspace = Área de trabajo
cli-status-account = Cuenta de laboratorio
cli-status-region = Región
cli-status-acting = Actúa como
cli-status-gallery = Galería
cli-status-labs = Laboratorios
cli-status-images = Imágenes
cli-status-active = Trabajos en curso
cli-status-interrupted = Trabajos interrumpidos
cli-jobs-interrupted = { $count ->
    [one] Se interrumpió un trabajo. Para continuarlo: lab-gallery jobs retry
   *[other] Se interrumpieron { $count } trabajos. Para continuarlos: lab-gallery jobs retry
}

cli-no-labs = No hay laboratorios. Para crear uno: lab-gallery lab new NAME --disk FILE --os linux --size medium
cli-no-such-lab = No existe el laboratorio «{ $name }». Para ver la lista: lab-gallery labs
cli-lab-name = Nombre
cli-lab-state = Estado
cli-lab-origin = Origen
cli-lab-os = Sistema
cli-lab-size = Tamaño
cli-lab-region = Región
cli-lab-power = Plantilla
cli-lab-owner = Propietario
cli-lab-disk = Archivo de disco
cli-lab-disk-format = Formato de disco
cli-lab-disk-size = Disco
cli-lab-disk-used = Usado
cli-lab-user = Usuario
cli-lab-machines = Máquinas
cli-lab-creating = En creación
cli-lab-interrupted = Creación interrumpida
cli-lab-failed = Error de creación
cli-lab-created = El laboratorio «{ $lab }» está listo en { $region }. El disco de su plantilla es de { $size }, de los que { $used } están usados: { $path }
cli-lab-deleted = Se eliminaron el laboratorio «{ $lab }» y el disco de su plantilla.
cli-lab-given = El laboratorio «{ $lab }» es ahora de { $member }.
cli-lab-quota = Cuota por usuario
cli-lab-shutdown = Apagado automático
cli-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
cli-shutdown-after = { $minutes ->
    [one] { $minutes } minuto después de la desconexión
   *[other] { $minutes } minutos después de la desconexión
}
cli-on = activado
cli-off = desactivado
cli-policies-set = Directivas de «{ $lab }»: cuota, { $quota }; apagado automático, { $shutdown }.
cli-delete-sure = ¿Eliminar el laboratorio «{ $lab }» y el disco de su plantilla? Las imágenes creadas con él permanecen en la galería. [s/N]
cli-no-password = No se pudo leer la contraseña de la entrada estándar.

cli-template-started = La plantilla de «{ $lab }» se marcó como en ejecución. No hay ningún hipervisor conectado, por lo que no se inició ninguna máquina.
cli-template-stopped = La plantilla de «{ $lab }» se marcó como detenida.
cli-published = Se llenó el grupo de máquinas virtuales de «{ $lab }». No hay ningún hipervisor conectado, por lo que no se creó ninguna máquina.
cli-publish-sure = ¿Publicar la plantilla de «{ $lab }»? Esta acción no se puede deshacer y las máquinas que tuviera pierden sus datos. [s/N]
cli-disk-attached = La plantilla de «{ $lab }» tiene su nuevo disco; el anterior se quitó.

cli-no-such-region = No existe la región «{ $name }». Use un nombre como westeurope o "West Europe".
cli-no-such-location = No existe la ubicación «{ $name }». Use una zona geográfica como Europe o "United States", o una región como westeurope.
cli-bad-version = «{ $version }» no es una versión como 1.0.0.

cli-exported = { $kind ->
    [upload] Carga completada
   *[export] Exportación completada
}: «{ $image }» { $version } en { $time }; { $data } de datos, { $new } nuevos ({ $chunks ->
    [0] ningún bloque nuevo
    [one] un bloque nuevo
   *[other] { $chunks } bloques nuevos
}), { $stored } almacenados; regiones con su réplica: { $ready } de { $regions }.
cli-region-failed = { $region }: { $reason }
cli-regions-failed = { $count ->
    [one] Una región no tiene réplica. La imagen se puede usar en las demás.
   *[other] { $count } regiones no tienen réplica. La imagen se puede usar en las demás.
} Para continuar: lab-gallery jobs retry { $job }

cli-gallery-created = Se creó y se asoció la galería «{ $name }». Está en { $place }.
cli-gallery-attached = Se asoció la galería «{ $name }». Está en { $place }.
cli-gallery-detached = Se desasoció la galería «{ $name }». No se eliminó nada de ella; los laboratorios conservan sus discos.
cli-gallery-name = Galería
cli-gallery-place = Lugar
cli-gallery-images = Imágenes
cli-gallery-versions = Versiones
cli-gallery-replicas = Réplicas
cli-gallery-shared = las regiones comparten los paquetes: un disco dañado daña todas las réplicas
cli-gallery-separate = archivos físicamente separados para cada región
cli-verified-full = { $problems ->
    [0] Galería íntegra
    [one] Un problema
   *[other] { $problems } problemas
}. Versiones: { $versions }; réplicas: { $replicas }; paquetes: { $packs }. Se leyó cada bloque y se calculó su hash: { $bytes } almacenados, en { $time }.
cli-verified-fast = { $problems ->
    [0] Galería íntegra
    [one] Un problema
   *[other] { $problems } problemas
}. Versiones: { $versions }; réplicas: { $replicas }; paquetes: { $packs }. Se comprobaron documentos, manifiestos y pies de paquete, en { $time }. Con --full se leen todos los bloques.
cli-collected = { $freed } liberados: { $packs ->
    [one] un paquete
   *[other] { $packs } paquetes
} y { $manifests ->
    [one] un manifiesto
   *[other] { $manifests } manifiestos
}, en { $time }. Ninguna imagen ha cambiado.
cli-nothing-to-collect = No había nada que quitar. Ninguna imagen ha cambiado.
cli-collected-nothing = No había nada que quitar. Lo que pertenecía a versiones eliminadas en { $hours ->
    [one] la última hora
   *[other] las últimas { $hours } horas
} se conserva durante ese tiempo: es posible que alguien aún lo esté leyendo.
cli-collected-young = { $young } que no necesita ninguna versión se conservan por ser demasiado recientes. Quítelos más tarde o con un valor menor de --grace.
cli-collected-mixed = { $mixed } que no necesita ninguna versión se encuentran entre bloques que sí hacen falta y permanecen con ellos.
cli-gallery-damaged = La galería está dañada. No se ha cambiado nada. Las imágenes que no se nombran arriba están íntegras. Con --heal se copia lo que otra región tiene íntegro. Si no, para reparar una imagen, vuelva a exportar o cargar el mismo disco: lo dañado se almacena de nuevo. Hasta entonces, lo que falta en una región se lee de otra que lo tenga.
cli-healed = { $place }: reparado desde { $regions }.
cli-not-healed = { $problem } No se puede reparar: ninguna otra región tiene una copia íntegra. Vuelva a exportar la imagen desde el laboratorio que tiene el disco o elimine la versión.
cli-not-healed-why = { $problem } No se ha reparado: { $why }
cli-gallery-not-healed = La galería sigue dañada, como se indica arriba. Lo reparado sigue así y no se ha cambiado nada más.

cli-settings-pick-location = Los creadores eligen la ubicación
cli-settings-network = Red virtual emparejada
cli-settings-landing = Los laboratorios se crean en
cli-settings-picked = Los creadores de laboratorios pueden elegir otra ubicación: lab-gallery lab new NAME --location LOCATION
cli-marketplace-id = Id.
cli-marketplace-name = Imagen
cli-marketplace-publisher = Editor

cli-no-images = La galería no tiene imágenes. Para crear una: lab-gallery export LAB --name IMAGE
cli-image-name = Imagen
cli-image-newest = Más reciente
cli-image-os-state = Estado del SO
cli-image-size = Tamaño
cli-image-regions = Regiones
cli-image-enabled = Estado
cli-image-offered = Disponible
cli-image-offered-in = Disponible en
cli-image-identity = Identidad
cli-image-generation = Generación
cli-image-description = Descripción
cli-odd-extension = { $path } se escribe como { $format }, que no es lo que indica su nombre.
cli-which-format = El nombre { $path } no corresponde a ningún formato que se pueda escribir. Indique cuál con --format: vhd, vhd-fixed, vhdx, qcow2 o raw.
cli-image-end-of-life = Fin del ciclo de vida
cli-image-latest = Como más reciente
cli-image-changed = Se cambió «{ $image }».
cli-image-described-whole = La descripción corresponde a toda la imagen, no a una versión. Indíquela para «{ $image }» sin versión.
cli-image-which-version = Indique qué versión se debe eliminar, por ejemplo «{ $image }:1.0.0». «image show» las muestra.
cli-image-delete-version-sure = ¿Eliminar «{ $image }» de forma definitiva? Su número no se vuelve a asignar. { $labs ->
    [0] Ningún laboratorio de esta cuenta se creó con esta versión.
    [one] Se creó un laboratorio con esta versión y conserva su disco.
   *[other] Se crearon { $labs } laboratorios con esta versión y conservan sus discos.
}
cli-image-version-deleted = Se eliminó «{ $image }». El espacio que solo ella usaba se recupera con «gallery gc».
cli-image-delete-sure = ¿Eliminar la imagen «{ $image }»? Su nombre se puede volver a usar.
cli-image-deleted = Se eliminó la imagen «{ $image }».
cli-region-name = Región
cli-region-state = Réplica
cli-region-stored = Almacenado
cli-region-replicas = Réplicas en la nube
cli-region-latest = Como más reciente
cli-region-note = Nota
cli-region-source = capturada aquí
cli-region-offered = disponible
cli-region-excluded = no disponible aquí
cli-region-included = disponible aquí
cli-region-excluded-everywhere = no disponible
cli-image-version = Versión
cli-image-created = Creación
cli-image-by = Autor
cli-image-source-lab = Del laboratorio
cli-image-data = Datos
cli-image-stored-new = Almacenado
cli-image-added = { $bytes } nuevos
cli-image-nothing-new = ningún bloque nuevo: la galería ya los tenía todos
cli-images-enabled = Habilitadas para los creadores de laboratorios: { $images }
cli-images-disabled = Deshabilitadas para los creadores de laboratorios: { $images }
cli-enabled = habilitada
cli-disabled = deshabilitada
cli-offered = sí
cli-replica-unknown = desconocida
cli-replica-replicating = replicando
cli-replica-completed = completada
cli-replica-failed = con error
cli-downloaded = «{ $image }» { $version } está en { $path } ({ $format }, { $size }, { $used } usados), con todos los bloques comprobados, en { $time }.

cli-no-jobs = No hay trabajos.
cli-nothing-interrupted = No se interrumpió ningún trabajo y a ninguna exportación le faltan regiones. Un trabajo con error o cancelado se continúa por su número: lab-gallery jobs retry NUMBER
cli-job-given-up = Se abandonó el trabajo { $job }. Lo que había completado se conserva; nada ha quedado a medias.
cli-job-left = No se continuó el trabajo { $job }:
cli-jobs-left = { $count ->
    [one] Queda un trabajo abierto. Para verlo:
   *[other] Quedan { $count } trabajos abiertos. Para verlos:
} lab-gallery jobs
cli-job-regions = { $ready } de { $regions } regiones
cli-replicated = La versión ya está en { $ready } de { $regions ->
    [one] 1 región más
   *[other] { $regions } regiones más
}.
cli-downloaded-again = Se escribió el disco de la imagen ({ $size }).
cli-disk-ready = El disco { $file } está listo.
cli-job-number = Trabajo
cli-job-state = Estado
cli-job-task = Tarea
cli-job-lab = Laboratorio
cli-job-what = Imagen o archivo
cli-job-why = Motivo
cli-job-queued = en cola
cli-job-running = en curso
cli-job-cancelling = cancelando
cli-job-interrupted = interrumpido
cli-job-done = completado
cli-job-failed = con error
cli-job-cancelled = cancelado
cli-task-export = exportar
cli-task-upload = cargar
cli-task-replicate = replicar
cli-task-download = descargar
cli-task-verify = comprobar
cli-task-verify-full = comprobar todo
cli-task-heal = reparar
cli-task-collect = limpiar
cli-task-from-image = disco de imagen
cli-task-from-file = disco de archivo
cli-task-empty = disco vacío

cli-main-no-display = No hay ninguna pantalla, por lo que no se puede abrir ninguna ventana. En su lugar, esta es la tarea principal, hecha de verdad en un área de trabajo de ejemplo.
cli-main-sample = 1. Creando el área de trabajo de ejemplo en { $folder }
cli-main-sample-there = 1. El área de trabajo de ejemplo está en { $folder }
cli-main-export = 2. Exportando la plantilla de «{ $lab }» como «{ $image }»
cli-main-verify = 3. Leyendo de nuevo todos los bloques de la galería
cli-main-new-lab = 4. Creando el laboratorio «{ $lab }» a partir de «{ $image }»
cli-main-made = Un disco de { $size }, de los que { $used } están usados, en { $time }, con todos los bloques comprobados.
cli-main-compare = 5. Comparando los dos discos byte a byte
cli-main-identical = Idénticos en sus { $size }.
cli-main-different = Los discos difieren en el byte { $offset }. Conserve ambos archivos e informe del problema: no debe ocurrir nunca.
cli-main-pictures = 6. Creación de las imágenes del artículo de procedimiento y del propio artículo
cli-main-files = El área de trabajo está en { $workspace } y su galería, en { $gallery }.
cli-main-commands = Estos comandos funcionan sin pantalla:

cli-account-name = Cuenta de laboratorio
cli-account-location = Ubicación
cli-account-labs = Laboratorios
cli-account-images = Imágenes
cli-account-month = Estimación mensual
cli-account-jobs = Trabajos en curso
cli-account-gallery = Galería
cli-account-owners = Propietarios
cli-account-members = Miembros
cli-account-acting = Actúa como
cli-account-attention = Requiere atención:
cli-account-fine = Nada requiere atención.
cli-member-name = Miembro
cli-member-role = Rol
cli-member-labs = Laboratorios
cli-member-may = Permisos
cli-member-added = { $name } pertenece a la cuenta de laboratorio como «{ $role }».
cli-member-set = { $name } es ahora «{ $role }».
cli-member-removed = { $name } ya no pertenece a la cuenta de laboratorio.
cli-member-remove-sure = ¿Quitar a { $name } de la cuenta de laboratorio? { $count ->
    [0] No tiene ningún laboratorio.
    [one] Un laboratorio pasa a { $heir }.
   *[other] { $count } laboratorios pasan a { $heir }.
} [s/N]
cli-acting-as = Ahora actúa como { $name } («{ $role }»).

cli-costs-model = Modelo de precios
cli-costs-model-set = A partir de ahora los costos se estiman con este modelo: { $model }.
cli-costs-prices = Precios del
cli-costs-month = Al mes
cli-costs-once = Una sola vez
cli-costs-replicas = Réplicas
cli-costs-stored = Almacenado aquí
cli-costs-added = Agregado aquí
cli-costs-versions = Versiones
cli-costs-old = { $count ->
    [one] Si se eliminara una versión antigua, se ahorrarían { $price } al mes. «costs --by version» muestra lo que cuesta cada una; «image delete-version» elimina una.
   *[other] Si se eliminaran { $count } versiones antiguas, se ahorrarían { $price } al mes. «costs --by version» muestra lo que cuesta cada una; «image delete-version» elimina una.
}
cli-costs-unpriced = { $count ->
    [one] La lista no tiene precio para una réplica, que no está incluida en las sumas.
   *[other] La lista no tiene precio para { $count } réplicas, que no están incluidas en las sumas.
}
cli-prices-no-file = No existe el archivo { $path }. No se ha cambiado nada. Para partir de los precios vigentes: lab-gallery costs prices > FILE
cli-prices-text = No se pudieron escribir los precios como texto. Informe del problema.
cli-prices-own = Estos son los precios propios de esta área de trabajo.
cli-prices-published = Estos son los precios publicados.
cli-prices-set = A partir de ahora los costos se estiman con estos precios del { $day }.
cli-prices-reset = Los costos se vuelven a estimar con los precios publicados del { $day }.
cli-prices-slow = Los precios no se escribieron en un minuto. Compruebe la unidad del área de trabajo y vuelva a intentarlo.
