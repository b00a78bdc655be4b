### Nuevo laboratorio: el asistente y su selector de imágenes. Y lo que varias páginas dicen igual.

ui-size = { $name }: { $cores } núcleos, { $memory }{"\u00A0"}GB de RAM
ui-version = Versión { $version }
ui-regions-ready = Lista en { $ready } de { $regions } regiones
ui-generation-1 = Generación 1 (BIOS)
ui-generation-2 = Generación 2 (UEFI)
ui-format-vhd = VHD, de expansión dinámica
ui-format-vhd-fixed = VHD, de tamaño fijo
ui-format-vhdx = VHDX
ui-format-qcow2 = qcow2
ui-format-raw = Sin formato (raw)
ui-disk-format = Formato
ui-disk-size = Tamaño virtual
ui-disk-used = Espacio usado
ui-replica-unknown = Sin replicar
ui-replica-replicating = Replicando
ui-replica-completed = Lista
ui-replica-failed = Error

ui-wizard-title = Nuevo laboratorio
ui-wizard-steps = Pasos del nuevo laboratorio
ui-wizard-step-lab = Nuevo laboratorio
ui-wizard-step-credentials = Credenciales de la máquina virtual
ui-wizard-step-policies = Directivas del laboratorio
ui-wizard-next = Siguiente
ui-wizard-back = Atrás
ui-wizard-finish = Finalizar
ui-wizard-refused = No se creó el laboratorio

ui-wizard-name = Nombre
ui-wizard-name-example = Por ejemplo: Python 101
ui-wizard-size = Tamaño de la máquina virtual
ui-wizard-size-option = { $size } · { $price } por hora
ui-wizard-image = Imagen de la máquina virtual
ui-wizard-image-choose = Elegir una imagen…
ui-wizard-image-change = Cambiar…
ui-wizard-image-unusable = Esta imagen no se puede usar para el laboratorio
ui-wizard-image-missing = Elija una imagen de máquina virtual.
ui-wizard-from-gallery = Shared Image Gallery
ui-wizard-from-marketplace = Marketplace
ui-wizard-from-file = Archivo de disco de este equipo
ui-wizard-limit = En el límite de tamaño
ui-wizard-empty-disk-title = La plantilla empieza vacía
ui-wizard-empty-disk = Aquí, las imágenes de Marketplace no incluyen sus discos. El laboratorio recibe un disco vacío de { $size }; instale el sistema en él o reemplácelo por un archivo de disco en la página Plantilla.
ui-wizard-location = Ubicación
ui-wizard-location-means = Un grupo de regiones. La imagen tiene que estar replicada en él.
ui-wizard-region = Región
ui-wizard-region-any = Cualquiera: { $region }
ui-wizard-price-everywhere = La lista de precios tiene un único precio para todas las regiones.
ui-wizard-price = Precio total por hora
ui-wizard-price-note = Por cada máquina virtual en ejecución, según los precios de lista del { $day }. Prevalece la factura.

ui-wizard-user = Nombre de usuario
ui-wizard-password = Contraseña
ui-wizard-rule-kept = Se cumple
ui-wizard-rules = Requisitos de la contraseña
ui-wizard-rule-length = De { $least } a { $most } caracteres
ui-wizard-rule-classes = Tres de estos: letras minúsculas, letras mayúsculas, números, caracteres especiales
ui-wizard-rule-user = No contiene el nombre de usuario
ui-wizard-existing = Escriba el nombre de usuario y la contraseña tal como están en la imagen. Las reglas para cuentas nuevas no se les aplican.
ui-wizard-password-once = Anote la contraseña: no se volverá a mostrar ni se podrá recuperar.
ui-wizard-password-again = Vuelva a escribir la contraseña: no se ha conservado con el borrador.
ui-wizard-original-title = Usar las credenciales de la plantilla original
ui-wizard-original = «{ $image }» es una imagen especializada: aún tiene las cuentas de la máquina con la que se creó. Solo se puede iniciar sesión con su nombre de usuario y su contraseña; restablezca la contraseña cuando la plantilla esté en ejecución.
ui-wizard-original-lab = «{ $image }» es una imagen especializada: aún tiene las cuentas de la plantilla del laboratorio «{ $lab }». Solo se puede iniciar sesión con su nombre de usuario y su contraseña; restablezca la contraseña cuando la plantilla esté en ejecución.
ui-wizard-credentials-skip = No las conozco: crear el laboratorio sin credenciales
ui-wizard-credentials-unknown = El laboratorio se crea sin credenciales.
ui-wizard-same-password = Usar la misma contraseña para todas las máquinas virtuales
ui-wizard-same-password-on = Todos los alumnos inician sesión con esta contraseña.
ui-wizard-same-password-off = Los alumnos establecen su propia contraseña la primera vez que inician sesión.
ui-wizard-remote-desktop = Habilitar conexión a Escritorio remoto
ui-wizard-remote-desktop-means = Abre el puerto de Escritorio remoto además de SSH. La plantilla debe tener instalado un entorno de escritorio.

ui-wizard-quota = Cuota para cada usuario (horas)
ui-wizard-quota-means = Horas que cada alumno puede usar fuera de la programación.
ui-wizard-quota-wrong = Escriba un número entero de horas, 10.000 como máximo.
ui-wizard-shutdown = Apagado automático de las máquinas virtuales
ui-wizard-shutdown-off = Las máquinas siguen encendidas cuando los alumnos se desconectan.
ui-wizard-wait = Espera tras la desconexión (minutos)
ui-wizard-wait-means = Una máquina se apaga cuando su alumno lleva desconectado este tiempo.
ui-wizard-wait-wrong = Escriba un número entero de minutos, de 1 a 10.080 (7 días).
ui-wizard-format = Formato del disco de la plantilla
ui-wizard-format-means = Elija uno que su hipervisor pueda abrir. El contenido es el mismo en todos los formatos.

ui-chooser-title = Elegir una imagen de máquina virtual
ui-chooser-search = Buscar imágenes
ui-chooser-gallery = Shared Image Gallery ({ $count })
ui-chooser-marketplace = Marketplace ({ $count })
ui-chooser-file = Un archivo de disco de este equipo
ui-chooser-gallery-list = Imágenes de Shared Image Gallery
ui-chooser-marketplace-list = Imágenes de Marketplace
ui-chooser-choose = Elegir
ui-chooser-back = Atrás
ui-chooser-none = Seleccione una imagen de la lista.
ui-chooser-no-match = Ninguna imagen coincide con la búsqueda.
ui-chooser-empty = La galería aún no tiene imágenes
ui-chooser-empty-text = Las imágenes aparecen aquí cuando un instructor exporta una plantilla a Shared Image Gallery o cuando se carga un archivo de disco.
ui-chooser-all-withheld = Ninguna de las imágenes de la galería se puede usar para este laboratorio. Vea el motivo a continuación.
ui-chooser-not-attached = No hay ninguna galería asociada
ui-chooser-unreadable = No se puede leer la galería
ui-chooser-again = Reintentar
ui-chooser-exported = Agregada por { $by }, { $day }
ui-chooser-older = { $count ->
    [one] 1 versión anterior
   *[other] { $count } versiones anteriores
}
ui-chooser-older-hide = Ocultar versiones anteriores
ui-chooser-newer-not-ready = Hay una versión más reciente que aún no está lista
ui-chooser-borderline = En el límite de tamaño
ui-chooser-withheld = { $count ->
    [one] 1 imagen no disponible
   *[other] { $count } imágenes no disponibles
}
ui-chooser-withheld-title = No disponibles
ui-chooser-withheld-hide = Ocultar imágenes no disponibles
ui-chooser-enable = Habilitar imagen
ui-chooser-enable-named = Habilitar imagen { $image }
ui-chooser-marketplace-note = Aquí, las imágenes de Marketplace no incluyen sus discos: el laboratorio empieza con un disco vacío del tamaño de la imagen.
ui-chooser-marketplace-starts = Empieza con un disco vacío de { $size }
ui-chooser-path = Ruta del archivo de disco
ui-chooser-drop = O arrastre el archivo a esta ventana.
ui-chooser-looking = Examinando el archivo…
ui-chooser-file-none = Indique un archivo de disco con el que se pueda crear un laboratorio.
ui-chooser-file-failed = No se puede usar este archivo
ui-chooser-file-odd = Atención
ui-chooser-os-type = Sistema operativo
ui-chooser-os-type-missing = Indique qué sistema operativo hay en el disco.
ui-chooser-os-state = Estado del sistema operativo
ui-chooser-os-state-missing = Indique si la imagen del sistema es generalizada o especializada.
ui-chooser-generalized-means = Preparada para el primer inicio (Sysprep, waagent): sin cuentas ni nombre de equipo.
ui-chooser-specialized-means = Tal como se usó: conserva las cuentas, la configuración y el nombre de equipo.
ui-chooser-generation = Generación
ui-chooser-generation-1-found = El disco tiene una tabla de particiones desde la que arranca un BIOS.
ui-chooser-generation-2-found = El disco tiene una partición del sistema EFI, desde la que arranca UEFI.
