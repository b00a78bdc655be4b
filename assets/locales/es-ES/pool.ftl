### El grupo de máquinas virtuales de un laboratorio y su configuración.

ui-pool = Grupo de máquinas virtuales
ui-pool-count = { $count ->
    [one] Una máquina virtual, creada a partir de la plantilla cuando se publicó el laboratorio.
   *[other] { $count } máquinas virtuales, creadas a partir de la plantilla cuando se publicó el laboratorio.
}
ui-pool-publishing = Publicando la plantilla…
ui-pool-failed = No se pudo llenar el grupo. Vuelva a publicar la plantilla.
ui-pool-empty = Aún no hay máquinas virtuales
ui-pool-empty-text = Publique antes la plantilla. Cada alumno obtendrá entonces una máquina virtual creada a partir de ella.
ui-pool-to-template = Ir a la plantilla
ui-pool-number = Máquina virtual
ui-pool-state = Estado
ui-pool-assigned = Asignada a
ui-pool-machine = Máquina virtual { $number }
ui-pool-unassigned = Sin asignar

ui-lab-settings = Configuración
ui-lab-settings-lab = Laboratorio
ui-lab-settings-created = Creación
ui-lab-settings-no-user = No registrado
ui-lab-settings-same-password = La misma para todas las máquinas virtuales
ui-lab-settings-own-password = Los alumnos establecen la suya la primera vez que inician sesión
ui-lab-settings-remote-desktop = Conexión a Escritorio remoto
ui-lab-settings-on = Habilitada
ui-lab-settings-off = Deshabilitada
ui-lab-settings-delete = Eliminar laboratorio
ui-lab-settings-delete-means = Elimina el laboratorio, el disco de su plantilla y sus máquinas virtuales. Las imágenes que se exportaron de él permanecen en la galería.
ui-lab-settings-delete-button = Eliminar laboratorio…
