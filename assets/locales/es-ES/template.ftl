### La página Plantilla de un laboratorio y los cuadros de diálogo que abre.

ui-template = Plantilla
ui-template-title = Título
ui-template-description = Descripción
ui-template-description-hint = Agregue una descripción. Los alumnos la ven en el icono del laboratorio.
ui-template-gone = Este laboratorio ya no existe
ui-template-gone-text = Se eliminó o se canceló su creación.
ui-template-all-labs = Todos los laboratorios

ui-template-tools = Comandos de la plantilla
ui-template-start = Iniciar plantilla
ui-template-start-hint = Inicie la máquina virtual de plantilla para cambiar su contenido.
ui-template-stop = Detener plantilla
ui-template-stop-hint = Apague la máquina virtual de plantilla. Solo entonces se puede exportar.
ui-template-connect = Conectar con la plantilla
ui-template-connect-hint = Abra una conexión con la máquina virtual de plantilla en ejecución.
ui-template-reset-password = Restablecer contraseña
ui-template-reset-password-hint = Establezca una contraseña nueva en la máquina virtual de plantilla en ejecución.
ui-template-publish = Publicar
ui-template-publish-hint = Cree las máquinas de los alumnos a partir de la plantilla.
ui-export-title = Exportar a Shared Image Gallery
ui-export-hint = Guarde el disco de la plantilla como una imagen con la que se pueden crear otros laboratorios.

ui-template-machine = Máquina virtual de plantilla
ui-template-image = Imagen
ui-template-image-elsewhere = no está en la galería asociada
ui-template-from-file = un archivo de disco de este equipo
ui-template-from-marketplace = Marketplace; el disco estaba vacío al empezar
ui-template-os = Sistema operativo
ui-template-size = Tamaño
ui-template-disk = Disco
ui-template-disk-used = { $used } usados
ui-template-no-disk = Aún no existe
ui-template-file = Archivo de disco
ui-template-show-in-folder = Mostrar en la carpeta
ui-template-replace-disk = Reemplazar disco…
ui-template-rename = Cambiar nombre
ui-template-location = Ubicación
ui-template-created = Creación
ui-template-state = Estado
ui-template-no-hypervisor = No hay ningún hipervisor conectado: iniciar, detener, conectar y publicar cambian el estado que se muestra aquí y no ejecutan ninguna máquina. El disco es real.

ui-template-history = Exportaciones de este laboratorio
ui-template-history-empty = Esta plantilla aún no se ha exportado.
ui-template-history-image = Imagen
ui-template-history-version = Versión
ui-template-history-when = Fecha
ui-template-history-by = Autor
ui-template-history-result = Resultado
ui-template-history-size = Datos
ui-template-history-new = Nuevo
ui-template-history-time = Duración
ui-template-history-more = { $count ->
    [one] Mostrar una más
   *[other] Mostrar { $count } más
}
ui-template-result-failed = Error
ui-template-result-interrupted = Interrumpida
ui-template-result-cancelled = Cancelada
ui-template-result-at-work = En curso

ui-export-confirm = Exportar
ui-export-refused = La exportación no empezó
ui-export-mode = Cómo se guarda la imagen
ui-export-new = Crear nueva imagen
ui-export-new-text = Versión { $version } de una imagen nueva en { $gallery }
ui-export-update = Actualizar imagen existente
ui-export-update-text = Una nueva versión de una imagen de la que procede este laboratorio o que este exportó
ui-export-change = { $image }: { $from } → { $to }
ui-export-change-first = { $image }: { $to }
ui-export-image = Imagen que se actualizará
ui-export-name = Nombre de la imagen
ui-export-name-rule = Letras, números, puntos, guiones y guiones bajos; 80 caracteres como máximo; sin espacios.
ui-export-use-name = Usar «{ $name }»
ui-export-size = Atención
ui-export-what = Qué ocurrirá
ui-export-stored-as = Se almacena como
ui-export-specialized-means = Las cuentas y la configuración de la plantilla permanecen en la imagen. Quien cree un laboratorio con ella necesita el nombre de usuario y la contraseña de la plantilla.
ui-export-replicated-to = Se replica en
ui-export-regions = { $count ->
    [one] { $count } región de la zona geográfica { $geography }
   *[other] { $count } regiones de la zona geográfica { $geography }
}
ui-export-show-regions = Mostrar regiones
ui-export-hide-regions = Ocultar regiones
ui-export-disk = Se leerán
ui-export-reads = { $used } de un disco de { $size }; lo que la galería ya tiene no se vuelve a almacenar
ui-export-cost = Costo en la nube
ui-export-month = { $replicas ->
    [one] { $price } más al mes por una réplica
   *[other] { $price } más al mes por las { $replicas } réplicas
}
ui-export-egress = { $regions ->
    [one] { $price } una sola vez, por copiarla a la otra región
   *[other] { $price } una sola vez, por copiarla a { $regions } regiones más
}
ui-export-no-price = La lista no tiene precio para un disco de este tamaño.
ui-export-prices = Estimación. { $model }, precios del { $day }. No se cobra nada por lo que hay en este equipo.

ui-publish-title = Publicar plantilla
ui-publish-confirm = Publicar
ui-publish-refused = No se publicó la plantilla
ui-publish-machines = Número de máquinas virtuales
ui-publish-machines-help = Una por alumno; de 1 a { $limit }.
ui-publish-not-a-number = Escriba un número entero de 1 a { $limit }.
ui-publish-cost = { $machines ->
    [one] Una máquina cuesta { $price } por cada hora que está en ejecución.
   *[other] { $machines } máquinas cuestan { $price } por cada hora que están todas en ejecución.
}
ui-publish-final = La publicación no se puede deshacer
ui-publish-final-text = La publicación de un laboratorio no se puede anular. Los cambios de la plantilla solo llegan a los alumnos cuando se vuelve a publicar.
ui-publish-stops = La plantilla se apagará
ui-publish-stops-text = Ahora está en ejecución; se apagará antes de crear las máquinas.
ui-publish-again = Se volverán a crear todas las máquinas y se borrarán sus datos
ui-publish-again-text = { $count ->
    [one] La máquina del alumno de este laboratorio se vuelve a crear. Se pierde todo lo que el alumno haya guardado en ella.
   *[other] Las { $count } máquinas de este laboratorio se vuelven a crear. Se pierde todo lo que los alumnos hayan guardado en ellas.
}

ui-reset-password-title = Restablecer contraseña
ui-reset-password-confirm = Restablecer contraseña
ui-reset-password-refused = No se restableció la contraseña
ui-reset-password-user = Nombre de usuario
ui-reset-password-new = Contraseña nueva
ui-reset-password-waiting = Estableciendo la contraseña.
ui-reset-password-once = La contraseña solo se muestra aquí y una sola vez. Anótela: solo se conserva su hash.

ui-replace-disk-title = Reemplazar disco
ui-replace-disk-confirm = Reemplazar disco
ui-replace-disk-refused = No se reemplazó el disco
ui-replace-disk-text = La plantilla recibe una copia de un archivo de disco de este equipo. El archivo solo se lee.
ui-replace-disk-none = Indique un archivo de disco que un laboratorio pueda tener.
ui-replace-disk-format = Formato de la copia
ui-replace-disk-lost-title = Se reemplazará el disco de la plantilla
ui-replace-disk-lost = { $file } se eliminará en cuanto la copia esté completa. Se perderá lo que contenga y no se haya exportado.
