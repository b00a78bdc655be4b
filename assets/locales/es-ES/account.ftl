### Las páginas de la cuenta de laboratorio: la galería, una imagen y la configuración.

ui-gallery = Shared Image Gallery
ui-gallery-about = Imágenes que los instructores exportan desde sus laboratorios o que usted carga, y a partir de las que se puede crear cualquier laboratorio de esta cuenta.
ui-gallery-tools = Comandos de la galería
ui-gallery-create = Crear
ui-gallery-attach = Asociar
ui-gallery-detach = Desasociar
ui-gallery-upload = Cargar imagen
ui-gallery-upload-first = Cargar una imagen
ui-gallery-verify = Comprobar
ui-gallery-collect = Limpiar
ui-gallery-reload = Actualizar
ui-gallery-none = No hay ninguna galería asociada
ui-gallery-none-text = Con una galería, los instructores exportan la plantilla de un laboratorio como imagen y otras personas crean laboratorios a partir de ella. Cree una galería nueva o asocie una existente.
ui-gallery-create-long = Crear Shared Image Gallery
ui-gallery-attach-long = Asociar una galería existente
ui-gallery-attached = Asociada
ui-gallery-folder = Carpeta
ui-gallery-address = Dirección
ui-gallery-replicas = Réplicas
ui-gallery-shared = Las regiones comparten los datos almacenados. Las réplicas no están físicamente separadas: si se daña una, se dañan todas.
ui-gallery-separate = Cada región tiene su propia copia.
ui-gallery-contents = { $images }, { $versions }
ui-gallery-images = { $count ->
    [one] { $count } imagen
   *[other] { $count } imágenes
}
ui-images-selected = { $count ->
    [0] Ninguna imagen seleccionada
    [one] { $count } imagen seleccionada
   *[other] { $count } imágenes seleccionadas
}
ui-gallery-versions = { $count ->
    [one] { $count } versión
   *[other] { $count } versiones
}
ui-gallery-loading = Leyendo la galería…
ui-gallery-unreadable = No se puede leer la galería
ui-gallery-again = Reintentar
ui-gallery-problems = No se pudieron leer algunas partes de la galería
ui-gallery-problems-more = { $count ->
    [one] Y un problema más.
   *[other] Y { $count } problemas más.
}
ui-gallery-empty = La galería aún no tiene imágenes
ui-gallery-empty-text = Las imágenes aparecen aquí cuando un instructor exporta una plantilla a Shared Image Gallery o cuando se carga un archivo de disco.
ui-gallery-search = Buscar imágenes
ui-gallery-no-match = Ninguna imagen coincide con la búsqueda.
ui-gallery-list = Imágenes de la galería
ui-gallery-image-tools = Comandos para las imágenes seleccionadas
ui-gallery-enable = Habilitar imágenes seleccionadas
ui-gallery-disable = Deshabilitar imágenes seleccionadas
ui-gallery-mark-all = Seleccionar todo
ui-gallery-mark-none = No seleccionar nada
ui-gallery-none-marked = Primero seleccione imágenes en la lista.
ui-gallery-all-enabled = Las imágenes seleccionadas ya están habilitadas.
ui-gallery-all-disabled = Las imágenes seleccionadas ya están deshabilitadas.

ui-image-name = Imagen
ui-image-state = Estado del SO
ui-image-newest = Más reciente
ui-image-size = Tamaño
ui-image-regions = Regiones
ui-image-regions-ready = { $ready } de { $regions }
ui-image-exported = Agregada el
ui-image-enabled = Estado
ui-image-is-enabled = Habilitada
ui-image-is-disabled = Deshabilitada
ui-image-mark = Seleccionar { $image }
ui-image-tools = Comandos de la imagen
ui-image-create-lab = Crear un laboratorio con esta imagen
ui-image-enable = Habilitar imagen
ui-image-disable = Deshabilitar imagen
ui-image-offered = Disponible para los creadores de laboratorios
ui-image-offered-text = Se pueden crear nuevos laboratorios en { $region } a partir de la versión { $version }.
ui-image-offered-older = Se pueden crear nuevos laboratorios en { $region } a partir de la versión { $version }. Hay una versión más reciente que aún no está lista allí.
ui-image-withheld = No disponible para los laboratorios de { $region }
ui-image-definition = Definición de imagen
ui-image-os = Sistema operativo
ui-image-generation = Generación
ui-image-triple = Editor / oferta / SKU
ui-image-description = Descripción
ui-image-versions = Versiones
ui-image-no-versions = Esta imagen aún no tiene ninguna versión.
ui-image-version = Versión
ui-image-created = Creación
ui-image-source-lab = Laboratorio de origen
ui-image-data = Datos
ui-image-added = Agregado
ui-image-excluded = Excluida de la más reciente
ui-image-versions-note = Datos: bytes del disco distintos de cero. Agregado: bytes, comprimidos, que la versión almacenó en su región de origen; los bloques que ya estaban en la galería no se vuelven a almacenar.
ui-image-end-of-life = Fin del ciclo de vida
ui-image-until = Hasta el { $day }
ui-image-edit = Editar
ui-image-edit-refused = No se cambió la imagen
ui-image-edit-title = Editar «{ $image }»
ui-image-edit-version = Editar versión
ui-image-edit-version-title = Editar «{ $image }» { $version }
ui-image-exclude = Excluir de la más reciente
ui-image-exclude-means = A los creadores de laboratorios se les ofrece la versión más reciente que no esté excluida. El valor propio de una región, en la tabla de réplicas, tiene prioridad.
ui-image-end-of-life-help = Año-mes-día; déjelo vacío si no procede. Es solo una anotación y no impide nada a nadie.
ui-image-enable-now = Habilitar
ui-image-include = Incluir la versión más reciente
ui-image-replicate = Replicar
ui-image-version-tools = Comandos de la versión
ui-image-replica-count = Réplicas
ui-image-latest = Más reciente
ui-image-latest-as-everywhere = Como en el resto
ui-image-latest-excluded = Excluida
ui-image-latest-included = Incluida
ui-image-labs = Laboratorios creados con esta versión:
ui-image-labs-more = y { $count ->
    [one] uno más
   *[other] { $count } más
}
ui-image-regions-edit = Regiones de destino
ui-image-regions-title = Regiones de destino de «{ $image }» { $version }
ui-image-regions-about = La versión tiene réplicas en las regiones que se eligen aquí. Si se agrega una región, la copia empieza de inmediato; si se quita, deja de tener réplicas y la versión ya no está disponible para los laboratorios de esa región.
ui-image-regions-search = Buscar regiones
ui-image-regions-source = La versión se capturó aquí, por lo que sigue siendo una de sus regiones de destino.
ui-image-regions-restricted = Restringida
ui-image-regions-count = { $count ->
    [one] { $count } réplica
   *[other] { $count } réplicas
}
ui-image-regions-more = Una réplica más en { $region }
ui-image-regions-fewer = Una réplica menos en { $region }
ui-image-regions-least = El mínimo es una réplica. Para no tener ninguna, quite la región.
ui-image-regions-most = El máximo es de { $limit } réplicas.
ui-image-regions-cost = { $replicas ->
    [one] { $replicas } réplica
   *[other] { $replicas } réplicas
} en { $regions ->
    [one] { $regions } región
   *[other] { $regions } regiones
}: aproximadamente { $price } al mes en la nube; ahora, { $before }.{ $shared ->
    [yes] {" "}Aquí, las regiones comparten lo que almacenan: más réplicas apenas ocupan más espacio.
   *[no] {" "}Aquí, cada región almacena los bytes una sola vez.
}
ui-image-download = Descargar
ui-image-download-title = Descargar «{ $image }» { $version }
ui-image-download-file = Archivo
ui-image-download-help = La ruta completa de un archivo nuevo; nunca se reemplaza un archivo existente.
ui-image-download-folder = Elegir carpeta…
ui-image-download-no-file = Escriba la ruta del archivo nuevo o elija una carpeta.
ui-image-download-from = Leer desde
ui-image-download-from-means = El disco es de { $size }; el archivo ocupa solo lo que tenga de datos, si el formato lo permite.
ui-image-delete = Eliminar imagen
ui-image-delete-title = ¿Eliminar «{ $image }»?
ui-image-delete-text = No tiene versiones. El editor, la oferta, la SKU y el nombre se pueden volver a usar.
ui-image-delete-lost = Se perderán su descripción y su fecha de fin del ciclo de vida. Los laboratorios que se crearon con ella conservan sus discos. Esta acción no se puede deshacer.
ui-image-delete-version = Eliminar versión
ui-image-delete-version-title = ¿Eliminar «{ $image }» { $version }?
ui-image-delete-labs = { $count ->
    [0] Ningún laboratorio de esta cuenta se creó con esta versión.
    [one] Se creó un laboratorio con esta versión; conserva su disco.
   *[other] Se crearon { $count } laboratorios con esta versión; conservan sus discos.
}
ui-image-delete-instead = Es la versión que se ofrece ahora a los creadores de laboratorios en { $region }. Allí se les ofrecerá en su lugar la versión { $version }.
ui-image-delete-nothing-instead = Es la versión que se ofrece ahora a los creadores de laboratorios en { $region }. Allí dejará de ofrecérseles esta imagen.
ui-image-delete-regions = { $more ->
    [0] { $region }
    [one] { $region } y 1 región más
   *[other] { $region } y { $more } regiones más
}
ui-image-delete-number = El número { $version } no se vuelve a asignar. Esta acción no se puede deshacer.
ui-image-delete-download = Descargarla antes…
ui-image-delete-space = El espacio que solo ocupa esta versión se recupera con «Limpiar» en la página de la galería.
ui-image-replicas = Réplicas de la versión { $version }
ui-image-source-region = Origen
ui-image-region = Región
ui-image-replica-state = Réplica
ui-image-stored = Almacenado
ui-image-absent = Esta imagen no está en la galería
ui-image-absent-text = La galería asociada no tiene ninguna imagen «{ $image }». Es posible que se haya eliminado o que se haya asociado otra galería.

ui-create-gallery = Crear Shared Image Gallery
ui-create-gallery-refused = No se creó la galería
ui-create-gallery-name = Nombre de la galería
ui-create-gallery-rule = Letras, números, puntos y guiones bajos; empieza y termina con una letra o un número; 80 caracteres como máximo.
ui-create-gallery-folder = Carpeta (opcional)
ui-create-gallery-folder-means = Una carpeta vacía, por ejemplo en un recurso compartido al que también accedan sus compañeros. Déjela en blanco para guardar la galería con esta área de trabajo.
ui-create-gallery-copies = Qué almacenan las regiones
ui-create-gallery-shared = Las regiones comparten los datos almacenados
ui-create-gallery-shared-means = Ocupa el espacio de una sola copia si el sistema de archivos puede compartir archivos. En ese caso, las réplicas no están físicamente separadas: si se daña una, se dañan todas.
ui-create-gallery-separate = Cada región tiene su propia copia
ui-create-gallery-separate-means = Como en la nube. Ocupa el espacio de { $regions ->
    [one] una copia
   *[other] { $regions } copias
}, una por cada región de la zona geográfica.
ui-attach-gallery = Asociar una instancia existente de Shared Image Gallery
ui-attach-gallery-about = Una cuenta de laboratorio solo tiene una galería a la vez. Una galería puede servir a varias cuentas; cada una habilita las imágenes que quiere.
ui-attach-gallery-refused = No se asoció la galería
ui-attach-gallery-recent = Asociadas anteriormente
ui-attach-gallery-place = Carpeta o dirección
ui-attach-gallery-place-means = La carpeta que contiene gallery.ron o una dirección como az://account/container/gallery o s3://bucket/gallery.
ui-attach-gallery-missing = Indique la carpeta o la dirección de la galería.
ui-detach-gallery = ¿Desasociar «{ $gallery }»?
ui-detach-gallery-refused = No se desasoció la galería
ui-detach-gallery-labs = Los laboratorios creados con sus imágenes siguen funcionando: cada uno tiene su propio disco.
ui-detach-gallery-images = Sus imágenes dejan de poder elegirse y no se pueden exportar plantillas hasta que se vuelva a asociar una galería.
ui-detach-gallery-jobs = { $count ->
    [one] Un trabajo interrumpido de la galería queda
   *[other] { $count } trabajos interrumpidos de la galería quedan
} en espera hasta que se vuelva a asociar.
ui-detach-gallery-files = No se elimina nada de la galería. Cuando se vuelva a asociar, sus imágenes estarán habilitadas y deshabilitadas como ahora.

ui-verify-gallery = Comprobar «{ $gallery }»
ui-verify-gallery-refused = No se comprobó la galería
ui-verify-gallery-about = Comprueba si todas las imágenes están íntegras. No se cambia nada en la galería; entretanto, los laboratorios y las exportaciones continúan.
ui-verify-gallery-closely = Nivel de comprobación
ui-verify-gallery-quick = Rápida
ui-verify-gallery-quick-means = Se leen todos los documentos y tablas, y se comprueba que consten todos los bloques de todas las versiones. Tarda unos segundos.
ui-verify-gallery-full = Todos los bloques
ui-verify-gallery-full-means = Además, se leen todos los datos almacenados y se comparan con su hash. Tarda lo que se tarde en leerlos todos.
ui-collect-gallery = Limpiar «{ $gallery }»
ui-collect-gallery-refused = No se limpió la galería
ui-collect-gallery-removes = Quita los bloques almacenados que no necesita ninguna versión de imagen: los de versiones eliminadas y los que dejaron exportaciones sin terminar.
ui-collect-gallery-keeps = No se toca nada que necesite una versión de imagen. Los laboratorios conservan sus discos y, entretanto, las exportaciones continúan.
ui-collect-gallery-young = También se conserva lo que se almacenó o eliminó en { $hours ->
    [one] la última hora
   *[other] las últimas { $hours } horas
}: es posible que alguien esté a punto de usarlo.
ui-collect-gallery-told = El espacio liberado se conoce cuando se han revisado todos los bloques, y se indica en esta página.

ui-account-lab-settings = Configuración de laboratorios
ui-account-about = Qué rige para los laboratorios de esta cuenta y con qué valores empiezan los nuevos.
ui-account-locations = Ubicación de los laboratorios
ui-account-pick-location = Permitir al creador del laboratorio elegir la ubicación del laboratorio
ui-account-pick-off = Desactivado: todos los laboratorios se crean en la ubicación de la cuenta de laboratorio.
ui-account-pick-on = Activado: los creadores de laboratorios eligen una ubicación, que es un grupo de regiones, o una de sus regiones.
ui-account-pick-network = Lo determina una red virtual emparejada: todos los laboratorios se crean en la región de la red.
ui-account-facts-region = Cuenta de laboratorio
ui-account-facts-landing = Los laboratorios se crean en
ui-account-facts-landing-unless = Si el creador no elige, los laboratorios se crean en
ui-account-facts-targets = Sus imágenes se replican en
ui-account-network = Red virtual emparejada
ui-account-network-connect = Conectar los laboratorios a una red virtual
ui-account-network-none = Los laboratorios no están conectados a ninguna red suya.
ui-account-network-name = Red virtual
ui-account-network-example = Por ejemplo: contoso-campus
ui-account-network-region = Región de la red
ui-account-network-means = Los laboratorios tienen que estar en la región de la red, por lo que nadie elige su ubicación. Desde aquí no se accede a ninguna red: el valor solo se anota para los laboratorios.
ui-account-policies = Directivas de los nuevos laboratorios
ui-account-policies-means = Son los valores iniciales del asistente Nuevo laboratorio; quien crea un laboratorio puede elegir otros. Los laboratorios existentes conservan los suyos.

ui-marketplace = Imágenes de Marketplace
ui-marketplace-about = Imágenes que se ofrecen a los creadores de laboratorios además de las de la galería. Aquí no incluyen sus discos: el laboratorio empieza con un disco vacío del tamaño de la imagen.
ui-marketplace-all = Todas
ui-marketplace-status = Estado: { $status }
ui-marketplace-publisher = Editor
ui-marketplace-system = Sistema
ui-marketplace-apply = Aplicar
ui-marketplace-changes = { $count ->
    [one] 1 cambio sin aplicar
   *[other] { $count } cambios sin aplicar
}
ui-marketplace-no-changes = Primero seleccione imágenes y habilítelas o deshabilítelas.
ui-marketplace-to-enable = Se habilitará
ui-marketplace-to-disable = Se deshabilitará

ui-save = Guardar
ui-discard = Descartar
ui-unsaved = Sin guardar
ui-unsaved-nothing = No se ha cambiado nada.
