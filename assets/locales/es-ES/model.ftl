### El dominio: roles, estados, tamaños y todos los motivos por los que se rechaza un comando.

model-role-owner = Propietario de la cuenta de laboratorio
model-role-contributor = Colaborador de la cuenta de laboratorio
model-role-lab-creator = Creador de laboratorios
model-role-lab-owner = Propietario de laboratorio
model-role-reader = Lector
model-role-owner-may = Puede hacerlo todo y decide quién pertenece a la cuenta.
model-role-contributor-may = Puede hacer de todo en la cuenta y sus laboratorios, salvo decidir quién pertenece a ella.
model-role-lab-creator-may = Crea laboratorios, los gestiona y exporta sus plantillas.
model-role-lab-owner-may = Gestiona sus propios laboratorios y exporta sus plantillas; no crea ninguno.
model-role-reader-may = Lo ve todo, no cambia nada.

model-power-stopped = Detenida
model-power-starting = Iniciando
model-power-running = En ejecución
model-power-stopping = Deteniendo

model-publishing-draft = Borrador
model-publishing-publishing = Publicando
model-publishing-published = Publicado
model-publishing-failed = Error de publicación

model-upload-room-short = Los datos del disco pueden ocupar hasta { $most } en la galería, que tiene { $free } libres. Es posible que quepan de todos modos: lo que la galería ya tiene no se vuelve a almacenar y el resto se comprime. Si no caben, se le avisará y no se perderá nada de lo que haya.
model-upload-room-unknown = Los datos del disco pueden ocupar hasta { $most } en la galería y no se sabe cuánto espacio libre tiene. { $why }
model-identifier-publisher = Editor
model-identifier-offer = Oferta
model-identifier-sku = SKU
model-os-state-generalized = Generalizada
model-os-state-specialized = Especializada

model-size-small = Pequeño
model-size-medium = Mediano
model-size-medium-nested = Mediano (virtualización anidada)
model-size-large = Grande
model-size-large-nested = Grande (virtualización anidada)
model-size-small-gpu-compute = GPU pequeña (proceso)
model-size-small-gpu-visualization = GPU pequeña (visualización)
model-size-medium-gpu-visualization = GPU mediana (visualización)

model-disk-borderline = Este disco es de { $size }. Algunas páginas del servicio lo permiten y otras se detienen en { $safe }; redúzcalo si puede.

model-offers-not-attached = No hay ninguna galería asociada a esta cuenta de laboratorio. Pida a un administrador de la cuenta que asocie una.
model-offers-loading = Se está leyendo la galería.
model-withheld-disabled = Deshabilitada para los creadores de laboratorios por el administrador de la cuenta de laboratorio, que puede volver a habilitarla.
model-withheld-no-replica = { $regions ->
    [one] No hay ninguna réplica en { $region }. Cree el laboratorio en una región que tenga una, o descargue la imagen y cree el laboratorio con ese archivo.
   *[other] Ninguna de estas { $regions } regiones tiene réplica. Cree el laboratorio en una región que tenga una, o descargue la imagen y cree el laboratorio con ese archivo.
}
model-withheld-replicating = { $regions ->
    [one] La réplica de { $region } aún se está creando. La imagen estará disponible en cuanto la réplica esté completa.
   *[other] Las réplicas de estas { $regions } regiones aún se están creando. La imagen estará disponible en cada región en cuanto su réplica esté completa.
}
model-withheld-replica-failed = { $regions ->
    [one] Se produjo un error en la réplica de { $region }. Vuelva a exportar o replicar la imagen.
   *[other] Se produjo un error en las réplicas de estas { $regions } regiones. Vuelva a exportar o replicar la imagen.
}
model-withheld-too-large = El disco es de { $size }; los laboratorios admiten hasta { $limit }. Reduzca el disco y vuelva a exportarlo.
model-withheld-several-disks = La imagen tiene { $disks } discos; los laboratorios admiten imágenes con un solo disco. Cree una imagen solo con el primer disco.
model-withheld-excluded = Ninguna versión puede considerarse la más reciente: todas están excluidas. Un administrador puede volver a incluir una o exportar una versión nueva.
model-withheld-no-version = La imagen no tiene ninguna versión. Exporte antes una plantilla a ella o cargue una versión.

model-concern-no-gallery = No hay ninguna galería asociada, por lo que no se pueden exportar plantillas. Cree una o asocie una existente.
model-concern-gallery-unreadable = No se puede leer la galería. { $reason }
model-concern-gallery-damaged = { $count ->
    [one] No se puede leer una parte de la galería.
   *[other] No se pueden leer { $count } partes de la galería.
}
model-concern-jobs-interrupted = { $count ->
    [one] Se interrumpió un trabajo. Al reintentarlo, continúa donde estaba.
   *[other] Se interrumpieron { $count } trabajos. Al reintentarlos, continúan donde estaban.
}
model-concern-jobs-failed = { $count ->
    [one] Se produjo un error en un trabajo. Vea el motivo y reinténtelo.
   *[other] Se produjeron errores en { $count } trabajos. Vea los motivos y reinténtelos.
}
model-concern-publishing-failed = { $count ->
    [one] No se pudo llenar el grupo de máquinas virtuales de un laboratorio. Vuelva a publicar su plantilla.
   *[other] No se pudieron llenar los grupos de máquinas virtuales de { $count } laboratorios. Vuelva a publicar sus plantillas.
}
model-concern-replicas-failed = «{ $image }» { $version } no se pudo replicar en { $count ->
    [one] una región
   *[other] { $count } regiones
}.
model-concern-nobody-sees = «{ $image }» no está disponible para ningún creador de laboratorios. { $reason }

refusal-name-empty = Escriba un nombre.
refusal-name-too-long = Este nombre es demasiado largo. Use { $limit } caracteres como máximo.
refusal-name-space = Un nombre no puede tener espacios. Pruebe con «{ $suggestion }».
refusal-name-space-only = Un nombre no puede tener espacios.
refusal-name-character = Un nombre no puede tener el carácter «{ $character }». Use letras, números, puntos, guiones y guiones bajos.
refusal-name-character-account = Un nombre no puede tener el carácter de control { $character }. Quítelo.
refusal-name-character-member = El nombre de un miembro no puede tener el carácter { $character }. Escriba el nombre sin caracteres invisibles.
refusal-name-character-gallery = El nombre de una galería no puede tener el carácter «{ $character }». Use letras, números, puntos y guiones bajos.
refusal-name-character-lab = El nombre de un laboratorio no puede tener el carácter «{ $character }». Use letras, números, espacios, puntos, guiones y guiones bajos.
refusal-name-start = Empiece el nombre con una letra o un número.
refusal-name-start-letter = Empiece el nombre con una letra.
refusal-name-padded = Quite los espacios de antes y después del nombre.
refusal-name-end = Termine el nombre con una letra o un número.
refusal-name-reserved = Windows reserva este nombre para un dispositivo. Elija otro.
refusal-name-taken = «{ $name }» ya existe. Elija otro nombre; no se distinguen mayúsculas de minúsculas.

refusal-user-empty = Escriba un nombre de usuario.
refusal-user-too-long = Un nombre de usuario tiene 20 caracteres como máximo.
refusal-user-character = Un nombre de usuario solo tiene letras, números, guiones, guiones bajos y puntos; no empieza por guion ni punto, y no termina en punto.
refusal-user-reserved = El servicio no acepta este nombre de usuario porque es fácil de adivinar. Elija otro.
refusal-user-control = Un nombre de usuario no puede tener caracteres de control.
refusal-password-empty = Escriba la contraseña de esa cuenta.
refusal-existing-too-long = Use { $limit } caracteres como máximo.
refusal-password-not-hashed = No se pudo proteger la contraseña, por lo que no se conservó. Vuelva a escribirla.
refusal-password-too-short = Use al menos 12 caracteres.
refusal-password-too-long = Use 123 caracteres como máximo.
refusal-password-too-simple = Use al menos tres de estos: letras minúsculas, letras mayúsculas, números, caracteres especiales.
refusal-password-control = Una contraseña no puede tener caracteres de control.
refusal-password-contains-user = La contraseña no puede contener el nombre de usuario.

refusal-role = { $member } tiene aquí el rol «{ $role }» y no puede hacer esto. Pídaselo a un propietario de la cuenta de laboratorio o actúe como otro miembro.
refusal-not-your-lab = «{ $lab }» es de { $owner }. Pídaselo a { $owner } o a un administrador de la cuenta de laboratorio.
refusal-grants-access = { $member } tiene aquí el rol «{ $role }», y solo un propietario de la cuenta de laboratorio decide quién pertenece a ella. Pídaselo a: { $owners }.
refusal-last-owner = { $member } es el único propietario de esta cuenta de laboratorio. Convierta antes en propietario a otro miembro, para que alguien pueda seguir concediendo acceso.
refusal-member-taken = «{ $name }» ya es miembro. Cambie su rol o agregue a otra persona.
refusal-cannot-run-labs = { $member } tiene aquí el rol «{ $role }» y no puede gestionar un laboratorio. Elija otro miembro o haga que se cambie antes su rol.
refusal-no-such-member = «{ $name }» no es miembro de esta cuenta de laboratorio. Elija uno de sus miembros.
refusal-other-geography = { $region } no está en { $geography }, la zona geográfica de esta cuenta de laboratorio. Elija una región de { $geography }; se pueden agregar más regiones cuando la imagen ya exista.
refusal-bad-region = «{ $region }» no es una región. Elija una; por ejemplo, West Europe.
refusal-location-not-yours = Esta cuenta de laboratorio no permite que los creadores de laboratorios elijan la ubicación. No la indique o pida a un administrador que lo permita en la configuración de laboratorios.
refusal-network-decides = Esta cuenta de laboratorio está conectada a la red virtual «{ $network }», por lo que todos los laboratorios se crean en { $region }. No indique la ubicación o pida a un administrador que quite la red de la configuración de laboratorios.
refusal-network-and-pick = Con una red virtual emparejada, todos los laboratorios se crean en la región de la red, por lo que los creadores de laboratorios no pueden elegir la ubicación. Desactive una de las dos opciones.

refusal-no-such-lab = Este laboratorio ya no existe. Elija otro.
refusal-not-ready = El disco de la plantilla aún no existe. Espere a que se cree o reintente lo que falló.
refusal-template-not-stopped = El estado de la plantilla es «{ $state }». Deténgala antes para que su disco no cambie.
refusal-template-already = El estado de la plantilla ya es «{ $state }».
refusal-template-changing = El estado de la plantilla es ahora mismo «{ $state }». Espere a que termine y vuelva a intentarlo.
refusal-template-not-running = El estado de la plantilla es «{ $state }». Iníciela antes.
refusal-template-busy = El trabajo { $job } está usando el disco de la plantilla. Espere a que termine o cancélelo.
refusal-lab-busy = El trabajo { $job } de este laboratorio sigue en curso. Espere a que termine o cancélelo.
refusal-publish-under-way = La plantilla se está publicando. Espere a que termine.
refusal-machines = Un laboratorio tiene de 1 a { $limit } máquinas, no { $asked }.
refusal-prices = No se puede usar la lista de precios: { $what }. Corríjalo; los precios no han cambiado.
refusal-policies = Indique una cuota de 10.000 horas como máximo y un tiempo de espera de 1 minuto a 7 días.
refusal-read-only = Esta área de trabajo está abierta solo para lectura, por lo que no se puede cambiar nada. Cierre la otra ventana que la usa y vuelva a abrir el área de trabajo.
refusal-edit-source-region = La versión se capturó en { $region }, que sigue siendo una de sus regiones de destino. Elija otras regiones para quitarlas o elimine la versión.
refusal-edit-not-a-target = La versión no está replicada en { $region }, por lo que no hay nada que quitar allí.
refusal-edit-unknown-region = «{ $region }» no es una región. Elija una de la lista.
refusal-edit-replicas = Una versión tiene de 1 a { $limit } réplicas en una región, no { $asked }. Elija otro número.
refusal-edit-has-versions = «{ $name }» aún tiene { $versions ->
    [one] una versión
   *[other] { $versions } versiones
}. Elimine antes todas las versiones y después la imagen.
refusal-text-too-long = Use { $limit } caracteres como máximo.
refusal-path-not-absolute = «{ $path }» no es una ruta completa. Indique la ruta completa del archivo o la carpeta.
refusal-path-not-text = La ruta «{ $path }» tiene caracteres que no son texto, por lo que un área de trabajo no puede anotarla. Cambie el nombre del archivo o la carpeta, o elija otra ruta.
refusal-identifier = { $part }: { $problem }
refusal-identifier-taken = La imagen «{ $image }» ya tiene este editor, esta oferta y esta SKU; la combinación debe ser única en una galería. Cambie uno de los valores.
refusal-image-disabled = El administrador de la cuenta de laboratorio deshabilitó «{ $name }» para los creadores de laboratorios y puede volver a habilitarla. Pídaselo o elija otra imagen.
refusal-not-whole-mib = El disco es de { $size } bytes, que no es un número entero de MiB. Azure solo acepta discos que lo sean. Amplíe el disco hasta el MiB siguiente o desactive la comprobación.
refusal-version-in-use = El trabajo { $job } está usando «{ $name }» { $version }. Espere a que termine o cancélelo.
refusal-already-in-region = { $region } ya tiene esta versión o se indicó dos veces. Omítala.
refusal-no-regions = No se eligió ninguna región. Elija al menos una.
refusal-verify-under-way = La galería se está comprobando. Espere a que termine o cancele la comprobación.
refusal-collect-under-way = La galería se está limpiando. Espere a que termine o cancele la limpieza.
refusal-no-replica = Ninguna región tiene una réplica completa de «{ $name }» { $version }, por lo que no hay nada que leer. Espere a que alguna esté lista.
refusal-no-replica-there = { $region } no tiene ninguna réplica completa de «{ $name }» { $version }. Elija una región que la tenga.
refusal-disk-empty = El disco está vacío: no tiene bytes. Elija un disco que contenga un sistema.
refusal-disk-too-large = El disco es de { $size }; los laboratorios admiten hasta { $limit }. Reduzca antes el disco.
refusal-no-such-marketplace-image = No existe la imagen de Marketplace «{ $id }». Elija una de la lista.

model-address-scheme = Esta dirección no es de ningún tipo conocido. Escriba az://ACCOUNT/CONTAINER/FOLDER para Azure Blob Storage, s3://BUCKET/FOLDER para S3 o la ruta de una carpeta.
model-address-secret = Una dirección no debe incluir ninguna clave, contraseña ni firma, porque se guarda en el área de trabajo. Omita lo que precede a «@» y lo que sigue desde «?», y proporcione la clave al programa en su entorno o inicie sesión con la herramienta del propio servicio.
model-address-account = El nombre de la cuenta de almacenamiento de esta dirección no es válido: debe tener de 3 a 24 letras minúsculas y números. Escriba az://ACCOUNT/CONTAINER/FOLDER.
model-address-container = El nombre del contenedor de esta dirección falta o no es válido: debe tener de 3 a 63 letras minúsculas, números y guiones no consecutivos. Escriba az://ACCOUNT/CONTAINER/FOLDER.
model-address-bucket = El nombre del bucket de esta dirección falta o no es válido: debe tener de 3 a 63 letras minúsculas, números, guiones y puntos no consecutivos. Escriba s3://BUCKET/FOLDER.
model-address-prefix = La carpeta de esta dirección tiene un nombre que no todas las herramientas leen igual. Use letras, números, puntos, guiones y guiones bajos, empezando por una letra o un número.
model-address-folder = Esta no es la dirección de una carpeta de este equipo. Indique en su lugar la ruta completa.

refusal-no-gallery = No hay ninguna galería asociada a esta cuenta de laboratorio. Un administrador de la cuenta de laboratorio puede asociar una.
refusal-gallery-attached = La galería «{ $name }» está asociada, y una cuenta de laboratorio solo tiene una a la vez. Desasóciela antes.
refusal-gallery-in-use = { $jobs ->
    [one] Un trabajo sigue usando la galería. Espere a que termine o cancélelo.
   *[other] { $jobs } trabajos siguen usando la galería. Espere a que terminen o cancélelos.
}
refusal-gallery-not-read = La galería aún no se ha leído, por lo que no se pueden comprobar los nombres. Vuelva a intentarlo dentro de un momento.
refusal-other-gallery = Este trabajo pertenece a una galería que ahora no está asociada. Asocie antes esa galería.
refusal-no-such-image = La galería no tiene ninguna imagen «{ $name }». Es posible que se haya eliminado entretanto. Elija otra imagen.
refusal-no-such-version = «{ $name }» no tiene ninguna versión { $version } que se pueda usar aquí. Elija otra versión.
refusal-export-under-way = Ya hay una exportación a «{ $image }» en curso. Espere a que termine o cancélela.
refusal-not-this-labs-image = «{ $name }» no es la imagen de la que procede este laboratorio ni una que haya exportado. Cree en su lugar una imagen nueva.
refusal-os-state-differs = El estado de «{ $name }» es «{ $state }», y todas las versiones de una imagen deben tener el mismo; una exportación es siempre especializada. Cree en su lugar una imagen nueva.
refusal-os-type-differs = «{ $name }» contiene otro sistema operativo. Cree en su lugar una imagen nueva.
refusal-generation-differs = «{ $name }» es para otra generación de máquinas virtuales. Cree en su lugar una imagen nueva.
refusal-versions-used-up = «{ $name }» ha agotado sus números de versión. Cree en su lugar una imagen nueva.
refusal-withheld = «{ $name }» no se puede usar para este laboratorio. { $reason }

refusal-no-such-job = No existe ese trabajo. Los trabajos de un laboratorio desaparecen cuando se elimina el laboratorio.
refusal-job-not-active = Este trabajo ha terminado, por lo que no hay nada que detener.
refusal-job-at-work = Este trabajo sigue en curso, por lo que su mensaje permanece. Espere a que termine o cancélelo.
refusal-job-stopping = Este trabajo ya se está deteniendo. Espere un momento.
refusal-job-not-retryable = Este trabajo no se puede repetir: está en curso, se completó o lo reemplazó uno posterior. Si sigue abierto, cancélelo para cerrarlo.
refusal-changed = Entretanto, algo ha cambiado. Compruébelo y repita la acción.

model-flaw-no-owner = la cuenta de laboratorio no tiene propietario
model-flaw-member-twice = la cuenta de laboratorio tiene dos miembros «{ $name }»
model-flaw-not-a-member = «{ $name }» debe actuar y no es miembro de la cuenta de laboratorio
model-flaw-lab-number = el laboratorio { $id } figura como laboratorio { $key }
model-flaw-job-number = el trabajo { $id } figura como trabajo { $key }
model-flaw-number-twice = el número { $number } es a la vez de un laboratorio y de un trabajo
model-flaw-next-id = el número siguiente, { $number }, ya se asignó o es demasiado alto
model-flaw-lab-twice = hay dos laboratorios «{ $name }»
model-flaw-no-disk = el laboratorio { $lab } está listo y no tiene disco
model-flaw-not-its-job = el laboratorio { $lab } espera al trabajo { $job }, que no es suyo
model-flaw-disk-twice = el disco «{ $file }» tiene dos dueños o está pendiente de quitarse
model-flaw-pool = el grupo de máquinas virtuales del laboratorio { $lab } no concuerda con su estado de publicación
model-flaw-template-on = la plantilla del laboratorio { $lab } está en ejecución mientras un trabajo usa su disco
model-flaw-two-jobs = dos trabajos usan la plantilla del laboratorio { $lab }
model-flaw-two-upkeeps = el trabajo { $job } hace el mantenimiento de la galería mientras otro también lo hace
model-flaw-no-lab = el trabajo { $job } pertenece al laboratorio { $lab }, que no existe
model-flaw-gallery-job = el trabajo { $job } pertenece a un laboratorio y hace el trabajo de la galería, o al revés
model-flaw-targets = las regiones del trabajo { $job } no empiezan por la región en la que se captura o repiten alguna
model-flaw-disabled-key = la imagen deshabilitada «{ $image }» no está en minúsculas
model-flaw-disabled-marketplace-key = la imagen de Marketplace deshabilitada «{ $image }» no está en minúsculas
model-flaw-peer-network = la red virtual emparejada «{ $name }» tiene un nombre o una región que ninguna red puede tener
model-flaw-network-and-pick = los creadores de laboratorios pueden elegir la ubicación aunque la determina una red virtual emparejada
model-flaw-default-policies = los nuevos laboratorios tendrían horas o minutos que ningún laboratorio puede tener
model-flaw-lab-name = el laboratorio { $lab } tiene un nombre que ningún laboratorio puede tener
model-flaw-policies = el laboratorio { $lab } tiene horas o minutos que ningún laboratorio puede tener
model-flaw-not-hashed = lo que figura como contraseña del laboratorio { $lab } no es el hash de una contraseña
model-flaw-image-name = el trabajo { $job } nombra una imagen que no puede existir
model-flaw-outcome = el resultado del trabajo { $job } no es el que se pidió
model-flaw-relative-gallery = la carpeta de la galería asociada no es una ruta completa
model-flaw-gallery-address = la dirección de la galería asociada no es válida para una galería

model-cost-disk = Disco administrado del tamaño de la imagen
model-cost-disk-assumes = Según la guía de Lab Services: cada réplica es un disco administrado HDD estándar, el más pequeño en el que quepa el disco completo, por poco que contenga.
model-cost-snapshot = Instantánea de lo usado
model-cost-snapshot-assumes = Según la documentación de la galería: cada réplica es una instantánea y se pagan los bytes usados del disco.

model-zone-north-america = Norteamérica
model-zone-europe = Europa
model-zone-asia-pacific = Asia, Oceanía, Oriente Medio, África
model-zone-south-america = Sudamérica

model-prices-currency = «{ $code }» no es un código de moneda de tres letras mayúsculas, como USD
model-prices-no-size = falta el precio por hora de «{ $size }»
model-prices-no-disks = no hay precio para ningún disco administrado
model-prices-disk-order = el disco de { $gib } GiB no va después de uno más pequeño o es mayor que cualquier disco
model-prices-too-high = el precio { $price } es superior a { $limit }
