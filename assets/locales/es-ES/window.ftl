### La ventana alrededor de las páginas: barra superior, menú izquierdo, trabajos, áreas de trabajo, inicio y recuperación.

ui-product = Lab Gallery
ui-cancel = Cancelar
ui-copy = Copiar
ui-open = Abrir
ui-create = Crear
ui-browse = Examinar…
ui-no-file-dialogs = Este entorno de escritorio no muestra cuadros de diálogo de archivos. Escriba la ruta o arrastre un archivo de disco a la ventana. Los cuadros de diálogo de archivos se obtienen con el paquete xdg-desktop-portal y el componente para su entorno, como xdg-desktop-portal-gtk, o con zenity.
ui-reveal-unsure = Este entorno de escritorio no indica si se abrió un administrador de archivos. El archivo es { $path }.
ui-reveal-failed = No se pudo abrir el administrador de archivos. El archivo es { $path }.

ui-file = Archivo
ui-file-new = Nueva área de trabajo…
ui-file-open = Abrir área de trabajo…
ui-file-quit = Salir
ui-zoom-in = Acercar
ui-zoom-out = Alejar
ui-zoom-reset = Restablecer zoom (ahora { $percent })
ui-zoom-largest = No se puede ampliar más.
ui-zoom-smallest = No se puede reducir más.
ui-zoom-actual = Ya se muestra todo a tamaño real.
ui-open-account = Cuenta de laboratorio, en el área de trabajo { $folder }
ui-acting = Rol actual: { $role }. Elija otro miembro para ver qué puede hacer.
ui-acting-members = Miembros y roles…
ui-member = { $name } · { $role }
ui-read-only = Solo lectura
ui-theme = Tema
ui-theme-system = Como el sistema
ui-theme-light = Claro
ui-theme-dark = Oscuro
ui-language = Idioma
ui-language-system = Sistema ({ $language })

ui-nav-labs = Laboratorios
ui-nav-account = Cuenta de laboratorio
ui-nav-overview = Información general
ui-nav-members = Control de acceso (IAM)
ui-nav-gallery = Shared Image Gallery
ui-nav-marketplace = Imágenes de Marketplace
ui-nav-account-settings = Configuración de laboratorios
ui-nav-all-labs = Todos los laboratorios
ui-nav-template = Plantilla
ui-nav-pool = Grupo de máquinas virtuales
ui-nav-lab-settings = Configuración

ui-jobs = Trabajos
ui-jobs-active = { $count ->
    [0] Trabajos
    [one] 1 trabajo
   *[other] { $count } trabajos
}
ui-jobs-none = Aún no se ha pedido nada. Las exportaciones y los discos nuevos aparecen aquí.
ui-jobs-show = Mostrar: { $job }
ui-jobs-retry = Reintentar: { $job }
ui-jobs-cancel = Cancelar: { $job }
ui-job-upload = Carga de «{ $image }» { $version }
ui-job-replicate = Replicación de «{ $image }» { $version }
ui-job-download = Descarga de «{ $image }» { $version }
ui-job-verify = Comprobación de la galería
ui-job-verify-full = Comprobación de todos los bloques de la galería
ui-job-heal = Reparación de la galería
ui-job-collect = Limpieza de la galería
ui-job-export = Exportación de «{ $image }» { $version }
ui-job-from-image = Disco de «{ $lab }» a partir de «{ $image }»
ui-job-from-file = Disco de «{ $lab }» a partir de un archivo
ui-job-empty-disk = Disco vacío de «{ $lab }»
ui-job-queued = En espera
ui-job-running = En curso
ui-job-cancelling = Cancelando
ui-job-interrupted = Interrumpido
ui-job-done = Completado
ui-job-failed = Error
ui-job-cancelled = Cancelado

ui-progress-preparing = Preparando
ui-progress-reading = Leyendo el disco
ui-progress-writing = Escribiendo el disco
ui-progress-checking = Comprobando los archivos almacenados
ui-progress-collecting = Buscando lo que no necesita ninguna versión
ui-progress-replicating = Replicada en { $ready } de { $regions } regiones
ui-progress-amount = { $done } de { $total }
ui-progress-left = Tiempo restante: { $time }
ui-progress-saved = { $saved } ya en la galería

ui-toast-gallery-attached = Se asoció la galería «{ $name }».
ui-toast-gallery-created = Se creó y se asoció la galería «{ $name }».
ui-toast-uploaded = Se cargó «{ $image }».
ui-toast-version-deleted = Se eliminó «{ $image }» { $version }. Los laboratorios que se crearon con esta versión conservan sus discos.
ui-toast-image-deleted = Se eliminó «{ $image }».
ui-toast-lab-deleted = Se eliminó el laboratorio «{ $lab }».
ui-toast-replicated = Se copió «{ $image }» a las regiones solicitadas.
ui-toast-downloaded = Se escribió «{ $image }» en { $path }.
ui-toast-sound = Se comprobó la galería y está íntegra.
ui-toast-damaged = Se comprobó la galería: { $count ->
    [one] un archivo está dañado
   *[other] { $count } archivos están dañados
}. En su página se indica qué hacer.
ui-toast-collected = Se limpió la galería.
ui-toast-exported = Se exportó la plantilla de «{ $lab }».
ui-toast-lab-ready = El laboratorio «{ $lab }» está listo.
ui-toast-failed = Error en el trabajo de «{ $lab }». { $reason }

ui-edit = Editar
ui-edit-menu = Menú Editar
ui-undo-button = Deshacer
ui-redo-button = Rehacer
ui-undo-of = Deshacer: { $what }
ui-redo-of = Rehacer: { $what }
ui-undo-nothing = No hay nada que deshacer.
ui-redo-nothing = No hay nada que rehacer.
ui-undone = Acción deshecha: { $what }
ui-redone = Acción rehecha: { $what }
ui-undo-changed = Ya no se puede deshacer esta acción ({ $what }), porque entretanto ha habido otros cambios. No se ha sobrescrito nada.
ui-redo-changed = Ya no se puede rehacer esta acción ({ $what }), porque entretanto ha habido otros cambios. No se ha sobrescrito nada.
ui-undo-refused = No se pudo deshacer esta acción ({ $what }). { $reason }
ui-redo-refused = No se pudo rehacer esta acción ({ $what }). { $reason }

ui-undo-title = cambiar el nombre de «{ $lab }»
ui-undo-description = cambiar la descripción de «{ $lab }»
ui-undo-policies = cambiar las directivas de «{ $lab }»
ui-undo-owner = asignar «{ $lab }» a { $name }
ui-undo-enable = { $count ->
    [one] habilitar «{ $image }»
   *[other] habilitar { $count } imágenes
}
ui-undo-disable = { $count ->
    [one] deshabilitar «{ $image }»
   *[other] deshabilitar { $count } imágenes
}
ui-undo-settings = cambiar la configuración de laboratorios
ui-undo-prices = cambiar los precios
ui-undo-add = agregar a { $name }
ui-undo-role = cambiar el rol de { $name }
ui-undo-remove = quitar a { $name }
ui-undo-image = editar «{ $image }»
ui-undo-version = editar «{ $image }» { $version }
ui-undo-regions = cambiar las regiones de destino de «{ $image }» { $version }

ui-did-title = Se cambió el título de «{ $lab }».
ui-did-description = Se cambió la descripción de «{ $lab }».
ui-did-policies = Se cambiaron las directivas de «{ $lab }».
ui-did-owner = «{ $lab }» es ahora de { $name }.
ui-did-enable = { $count ->
    [one] Se habilitó «{ $image }».
   *[other] Se habilitaron { $count } imágenes.
}
ui-did-disable = { $count ->
    [one] Se deshabilitó «{ $image }».
   *[other] Se deshabilitaron { $count } imágenes.
}
ui-did-settings = Se cambió la configuración de laboratorios.
ui-did-prices = Se cambiaron los precios.
ui-did-add = Se agregó a { $name } a la cuenta de laboratorio.
ui-did-role = Se cambió el rol de { $name }.
ui-did-remove = { $labs ->
    [0] Se quitó a { $name } de la cuenta de laboratorio.
    [one] Se quitó a { $name } de la cuenta de laboratorio. Un laboratorio pasó a { $heir }.
   *[other] Se quitó a { $name } de la cuenta de laboratorio. { $labs } laboratorios pasaron a { $heir }.
}
ui-did-image = Se cambió «{ $image }».
ui-did-version = Se cambió «{ $image }» { $version }.
ui-did-regions = Se cambiaron las regiones de destino de «{ $image }» { $version }.

ui-leave-title = ¿Guardar los cambios?
ui-leave-text = Hay cambios sin guardar:
ui-leave-stay = Permanecer aquí
ui-leave-policies = Directivas de «{ $lab }»
ui-leave-problem = Estos cambios no se pueden guardar tal como están. { $reason }

ui-recent = Abrir recientes
ui-recent-folder = { $folder }
ui-recent-missing = { $folder } (no encontrada; seleccione para quitarla)

ui-new-workspace = Nueva área de trabajo
ui-open-workspace = Abrir área de trabajo
ui-workspace-folder = Carpeta del área de trabajo
ui-workspace-folder-missing = Indique una carpeta.
ui-new-workspace-sample = Rellenarla con el ejemplo: Contoso University, tres laboratorios, una galería
ui-account-name = Nombre de la cuenta de laboratorio
ui-account-name-example = Contoso University
ui-your-name = Su nombre
ui-your-name-help = Será el propietario de la cuenta de laboratorio.
ui-account-region = Región
ui-account-region-help = Los laboratorios se crean aquí y sus imágenes se replican en todas las regiones de su zona geográfica.

ui-opening-workspace = Abriendo el área de trabajo
ui-building-sample = Preparando el área de trabajo de ejemplo
ui-recover-title = Abrir un área de trabajo
ui-recover-failed = No se abrió el área de trabajo
ui-recover-read-only = Abrirla como solo lectura
ui-recover-backup = Abrir la copia de seguridad
ui-recover-again = Reintentar
ui-recover-sample = Crear aquí el área de trabajo de ejemplo
ui-recover-elsewhere = Abrir un área de trabajo de otra carpeta:
ui-recover-recent = O bien abrir una usada anteriormente:
ui-recover-open = Abrir

ui-pick-disk = Elegir un archivo de disco
ui-pick-disks = Archivos de disco
ui-pick-download = Elegir una carpeta para el archivo
ui-pick-gallery = Elegir la carpeta de la galería
ui-pick-new-gallery = Elegir una carpeta para la nueva galería
ui-pick-new-workspace = Elegir una carpeta vacía para el área de trabajo
ui-pick-workspace = Elegir la carpeta del área de trabajo
ui-no-display = No hay ninguna pantalla en la que abrir una ventana. Inícielo donde la haya o use la línea de comandos: lab-gallery --help
ui-dead-display = Ninguna pantalla responde en «{ $name }», que es lo que indica { $variable }. Inicie esa pantalla o corrija { $variable } para abrir la ventana; si no hay ninguna, quite la variable.
ui-no-renderer = No se pudo abrir ninguna ventana, porque aquí no funciona ninguno de los dos representadores. Instale el controlador de gráficos o uno de software (Debian y Ubuntu: mesa-vulkan-drivers y libgl1-mesa-dri). wgpu: { $wgpu }. OpenGL: { $glow }.
ui-no-renderer-packages = En otros sistemas, los controladores de software están en: mesa-vulkan-drivers y mesa-dri-drivers (Fedora), vulkan-swrast y mesa (Arch Linux), libvulkan_lvp y Mesa-dri (openSUSE).

ui-announce-share = { $job }: { $step }, { $share }
ui-announce-step = { $job }: { $step }
