### La lista de laboratorios y lo que todas las páginas dicen de un laboratorio.

ui-lab-creating = En creación
ui-lab-creation-failed = Error de creación
ui-lab-creation-interrupted = Creación interrumpida
ui-money = { $amount }{"\u00A0"}{ $currency }

ui-labs = Laboratorios
ui-labs-new = Nuevo laboratorio
ui-labs-search = Buscar laboratorios
ui-labs-count = { $count ->
    [one] { $count } laboratorio
   *[other] { $count } laboratorios
}
ui-labs-count-of = { $shown } de { $count ->
    [one] { $count } laboratorio
   *[other] { $count } laboratorios
}
ui-labs-as-cards = Mostrar como tarjetas
ui-labs-as-table = Mostrar como tabla

ui-labs-filter = Laboratorios que se muestran
ui-labs-filter-all = Todos los laboratorios
ui-labs-filter-mine = Mis laboratorios
ui-labs-filter-draft = Borradores
ui-labs-filter-published = Publicados
ui-labs-filter-at-work = Con trabajos en curso
ui-labs-filter-attention = Requieren atención

ui-labs-sort = Orden de los laboratorios
ui-labs-name = Nombre
ui-labs-image = Imagen
ui-labs-size = Tamaño
ui-labs-location = Ubicación
ui-labs-state = Estado
ui-labs-last-export = Última exportación
ui-labs-ascending = Ascendente
ui-labs-descending = Descendente

ui-labs-more = Más comandos para { $lab }
ui-labs-open = Abrir
ui-labs-delete = Eliminar…
ui-labs-attention = Requiere atención
ui-labs-work = { $what } · { $share }
ui-labs-exporting = Exportando
ui-labs-making-disk = Creando el disco de la plantilla
ui-labs-exported = { $image } { $version }, { $day }
ui-labs-last-export-was = Última exportación: { $export }
ui-labs-never-exported = Nunca se ha exportado
ui-labs-never = Nunca

ui-labs-empty = Aún no hay laboratorios
ui-labs-empty-text = Un laboratorio consta de una máquina virtual de plantilla y de las máquinas que los alumnos obtienen de ella. Prepare la plantilla una sola vez, publíquela y expórtela a Shared Image Gallery para que sus compañeros también puedan crear laboratorios con ella.
ui-labs-first = Crear el primer laboratorio
ui-labs-no-match = Ningún laboratorio coincide
ui-labs-no-match-text = Busque otra cosa o muestre todos los laboratorios.
ui-labs-show-all = Mostrar todos los laboratorios

ui-delete-lab-title = Eliminar laboratorio
ui-delete-lab-confirm = Eliminar
ui-delete-lab-refused = No se eliminó el laboratorio
ui-delete-lab-asks = Se eliminarán «{ $lab }» y su historial de exportaciones. Esta acción no se puede deshacer.
ui-delete-lab-disk = El disco de su plantilla, { $file }, con { $used } de datos, se eliminará de este equipo.
ui-delete-lab-machines = { $count ->
    [one] Se eliminará su máquina publicada, con los datos del alumno.
   *[other] Se eliminarán sus { $count } máquinas publicadas, con los datos de los alumnos.
}
ui-delete-lab-images = Las imágenes que se exportaron de él permanecen en la galería.
ui-delete-lab-since = Se perderá lo que se haya cambiado en la plantilla desde la última exportación ({ $day }).
ui-delete-lab-nothing = Su plantilla nunca se ha exportado, por lo que no quedará nada de ella.
ui-delete-lab-export = Exportar antes la plantilla…
