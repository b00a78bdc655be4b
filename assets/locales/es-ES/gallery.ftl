### La galería: qué se dice cuando ella, una imagen o una réplica no se puede leer, escribir o dar por buena.

gallery-missing = No existe la carpeta { $place }. Si está en un recurso compartido de red o en otra unidad, conéctelo y vuelva a intentarlo.
gallery-no-cloud = { $place } está en un almacén de objetos, que esta compilación del programa no admite. No se ha cambiado nada. Use un paquete publicado o compile el programa con «--features cloud».
gallery-not-a-gallery = { $place } no es una galería: no tiene gallery.ron. No se ha cambiado nada. Elija la carpeta que lo contiene o cree una galería.
gallery-already-a-gallery = { $place } ya es una galería y no se ha modificado. Asóciela o elija otra carpeta.
gallery-not-empty = { $place } contiene otros elementos, por lo que no se creó ninguna galería. Elija una carpeta vacía o una nueva.
gallery-newer-schema = { $place } se escribió con una versión más reciente de este programa. No se ha cambiado nada. Actualice el programa para usar esta galería.
gallery-damaged = { $place } está dañado: { $what }. No se ha modificado. Compruebe la galería para ver a qué imágenes pertenece.
gallery-unreadable = No se pudo leer { $place }: { $cause }. No se ha cambiado nada. Compruebe que la unidad, el recurso compartido o la red estén conectados y vuelva a intentarlo.
gallery-unwritable = No se pudo escribir { $place }: { $cause }. Todas las imágenes que había en la galería siguen ahí. Compruebe la unidad o el recurso compartido y vuelva a intentarlo; lo que ya se almacenó no se vuelve a almacenar.
gallery-unremovable = No se pudo quitar ni cambiar de nombre { $place }: { $cause }. Todas las imágenes que había en la galería siguen ahí.
gallery-read-only = No se permite escribir { $place }: { $cause }. No se ha cambiado nada. Pida permiso de escritura al propietario de la galería o asocie otra galería.
gallery-full = No había más espacio para { $place }: { $cause }. Todas las imágenes que había en la galería siguen ahí. Libere espacio y vuelva a intentarlo; lo que ya se almacenó no se vuelve a almacenar.
gallery-no-space = La galería { $place } tiene { $free } libres y se necesitan al menos { $needed }. No se escribió nada. Libere espacio y vuelva a intentarlo.
gallery-name = No se puede usar «{ $name }»: { $problem }
gallery-name-taken = Ya existe una imagen «{ $name }» en la galería. Elija otro nombre o actualice la imagen existente.
gallery-being-made = Otra exportación está creando la imagen «{ $name }» o se interrumpió mientras lo hacía. No se ha guardado nada en la galería. Espere a que termine; si se interrumpió, vuelva a exportar dentro de { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} o elija otro nombre.
gallery-version-taken = Entretanto, otra exportación creó la versión { $version } de la imagen «{ $name }». No se ha guardado nada en la galería. Vuelva a exportar; lo que ya se almacenó no se vuelve a almacenar.
gallery-system-differs = Características de la imagen «{ $name }»: { $is }. Características del disco: { $asked }. Todas las versiones de una imagen deben tener las mismas, por lo que no se ha cambiado nada. Cree una imagen nueva con este disco.
gallery-system-of = { $os }, { $state }, generación { $generation }
gallery-version-deleted = La versión { $version } de «{ $name }» se eliminó de la galería, y una versión eliminada no se recupera. Vuelva a exportar para crear una versión nueva.
gallery-region-removed = { $region } se quitó de las regiones de destino de «{ $name }» { $version }, por lo que no se copió nada allí. Vuelva a agregar la región si la imagen se necesita allí.
gallery-triple-taken = La imagen «{ $name }» ya tiene el editor «{ $publisher }», la oferta «{ $offer }» y la SKU «{ $sku }», y no puede haber dos imágenes de una galería con los mismos valores. No se ha cambiado nada. Cambie uno de los tres o cree una versión nueva de esa imagen.
gallery-busy = Se está agregando una imagen a la galería { $place }, por lo que la limpieza no continuó. No se quitó nada que haga falta. Vuelva a intentarlo cuando termine la exportación.
gallery-no-such-image = No existe la imagen «{ $name }» en la galería. Actualice la lista y elija otra.
gallery-no-such-version = La imagen «{ $name }» no tiene la versión { $version }. Actualice la lista y elija otra.
gallery-not-in-region = La imagen «{ $name }» { $version } no tiene réplica en { $region }. Replíquela antes en esa región o elija una región que la tenga.
gallery-source-not-target = La región de origen { $region } debe ser una de las regiones de destino. No se ha cambiado nada. Agréguela a ellas.
gallery-too-large = El disco es de { $size } y una galería admite { $limit } como máximo. No se ha cambiado nada. Reduzca el disco y vuelva a exportarlo.
gallery-source-changed = El disco cambió mientras se exportaba, por lo que no se ha guardado nada en la galería. Apague la máquina virtual que lo usa, espere a que terminen las copias y vuelva a exportar.
gallery-source = No se pudo exportar el disco y no se ha guardado nada en la galería. { $cause }
gallery-target = No se pudo escribir el nuevo disco; la imagen está intacta. { $cause }
gallery-system = El sistema operativo no proporcionó lo necesario: { $cause }. No se ha cambiado nada. Cierre otros programas y vuelva a intentarlo.
gallery-cancelled = Cancelado. La galería tiene las imágenes que tenía antes; lo que ya se almacenó servirá para el próximo intento.

gallery-file-problem = { $place }: { $what }.
gallery-problem = { $place }: { $what }. Todas las imágenes se pueden seguir usando.
gallery-problem-hits = { $place }: { $what }. Imágenes afectadas: { $images }, en { $regions }.

gallery-damage-missing = no está
gallery-damage-unreadable = no se puede leer ({ $cause })
gallery-damage-too-long = es de { $length } y un archivo así es de { $limit } como máximo
gallery-damage-truncated = termina antes de tiempo
gallery-damage-not-text = no es texto
gallery-damage-syntax = línea { $line }, columna { $column }: { $cause }
gallery-damage-contradiction = su campo «{ $field }» no concuerda con el resto
gallery-damage-not-ours = no es nada que una galería tenga en ese lugar
gallery-damage-newer-schema = lo escribió una versión más reciente de este programa
gallery-damage-settings = { $what }, por lo que se aplica la configuración anterior de «{ $image }»
gallery-damage-checksum = su contenido no es el que se escribió
gallery-damage-table = su tabla se contradice
gallery-damage-chunks =
    { $count ->
        [one] uno de sus bloques no es el que se escribió
       *[other] { $count } de sus bloques no son los que se escribieron
    }
gallery-damage-chunks-missing =
    { $count ->
        [one] falta un bloque del disco, en la posición { $first }
       *[other] faltan { $count } bloques del disco, el primero en la posición { $first }
    }
