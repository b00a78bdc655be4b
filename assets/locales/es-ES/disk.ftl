### Discos virtuales: qué se dice cuando uno no se puede leer, escribir o dar por bueno.

disk-not-found = No existe el archivo { $path }. Compruebe la ruta o vuelva a elegir el disco.
disk-not-a-file = { $path } es una carpeta o un dispositivo, no un archivo de disco. Elija un archivo de disco VHD, VHDX, qcow2 o sin formato (raw).
disk-open-denied = No tiene permiso para leer { $path }. No se ha cambiado nada. Pida permiso a su propietario o copie el archivo en una carpeta suya.
disk-open-failed = No se pudo abrir { $path }: { $cause }. No se ha cambiado nada.
disk-read-failed = No se pudo leer { $path } hasta el final: { $cause }. El archivo no ha cambiado. Cópielo en otra unidad y vuelva a intentarlo.
disk-create-failed = No se pudo crear { $path }: { $cause }. No se ha cambiado nada. Elija otra carpeta.
disk-write-denied = No tiene permiso para escribir { $path }. No se ha cambiado nada. Elija una carpeta en la que pueda escribir.
disk-write-failed = No se pudo escribir { $path }: { $cause }. Lo que se había escrito hasta entonces se quitó. Compruebe la unidad y vuelva a intentarlo.
disk-rename-failed = Se escribió { $path }, pero no se le pudo dar su nombre: { $cause }. Se volvió a quitar. Elija otra carpeta y vuelva a intentarlo.
disk-free-space-failed = No se pudo averiguar el espacio libre de { $path }: { $cause }. No se ha cambiado nada.
disk-empty = { $path } está vacío. Un disco que aún se está copiando puede tener este aspecto: espere a que esté completo o elija otro.
disk-not-a-disk = { $path } no es un disco virtual. Elija un archivo de disco VHD, VHDX, qcow2 o sin formato (raw).
disk-odd-length = { $path } tiene { $length } bytes, y un disco tiene un múltiplo de 512: está truncado o no es un disco virtual. Vuelva a copiarlo desde su origen o elija un archivo de disco VHD, VHDX, QCOW2 o raw.
disk-mislabelled = { $path } tiene nombre de disco { $format }, pero no lo es: está truncado o dañado, o tiene un nombre incorrecto. Vuelva a copiarlo desde su origen; si es un disco sin formato (raw), haga que su nombre termine en .raw.
disk-truncated = { $path } está truncado: contiene { $found } y sus propias tablas necesitan al menos { $expected }. El archivo no ha cambiado. Vuelva a copiarlo desde su origen.
disk-corrupt = { $path } está dañado: { $what }. El archivo no ha cambiado. Vuelva a copiarlo desde su origen o elija otro.
disk-has-backing = { $path } es solo una capa sobre otro disco, { $backing }, que podría ser cualquier archivo de este equipo, por lo que no se leyó. Primero combine los dos en un solo disco, por ejemplo con «qemu-img convert».
disk-unsupported = No se puede usar { $path }: { $what }. El archivo no ha cambiado.
disk-encrypted = { $path } está cifrado. Descífrelo primero, por ejemplo con «qemu-img convert»; el archivo no ha cambiado.
disk-changed = { $path } cambió mientras se leía, por lo que lo leído no es coherente y se descartó. Apague la máquina virtual que usa el disco, espere a que terminen las copias y vuelva a intentarlo.
disk-no-space = { $folder } tiene { $free } libres y se necesitan hasta { $needed }. No se escribió nada. Libere espacio o elija otra carpeta.
disk-full = No había más espacio para { $path }: { $cause }. Lo que se había escrito hasta entonces se quitó. Libere espacio o elija otra carpeta.
disk-exists = Ya existe el archivo { $path } y no se ha modificado. Elija otro nombre.
disk-bad-size = { $size } bytes no es un tamaño válido para un disco: debe ser un múltiplo de 512 bytes distinto de cero.
disk-too-large = Un disco { $format } admite { $limit } como máximo; este es de { $size }. Elija otro formato.
disk-out-of-range = { $path } es de { $size } y se iba a leer o escribir hasta { $end }. No se ha cambiado nada.
disk-cancelled = Cancelado. Lo que se había escrito hasta entonces se quitó.

disk-flaw-checksum = la suma de comprobación de un encabezado no coincide
disk-flaw-header = un encabezado contiene valores imposibles
disk-flaw-size = su tamaño es imposible
disk-flaw-block-size = su tamaño de bloque es imposible
disk-flaw-table-size = una tabla es demasiado corta para el disco
disk-flaw-table-entry = una tabla señala un lugar en el que no puede haber datos
disk-flaw-compression = no se pueden descomprimir datos comprimidos
disk-flaw-log = no se puede leer su registro
disk-flaw-marked = el programa que lo escribió lo marcó como dañado

disk-feature-vmdk = es un disco de VMware (VMDK); conviértalo antes en VHD o qcow2, por ejemplo con «qemu-img convert»
disk-feature-vdi = es un disco de VirtualBox (VDI); conviértalo antes en VHD o qcow2, por ejemplo con «VBoxManage clonemedium»
disk-feature-archive = es un archivo comprimido o un contenedor de archivos; descomprímalo antes y elija el disco que contiene
disk-feature-iso = es una imagen de disco óptico (ISO), no el disco de una máquina instalada; instale una máquina con ella y elija el disco de esa máquina
disk-feature-qcow1 = es un disco QCOW de versión 1; conviértalo antes en qcow2, por ejemplo con «qemu-img convert»
disk-feature-version = es de una versión más reciente que las que conoce este programa; busque una actualización o conviértalo en VHD
disk-feature-incompatible = usa una característica que este programa no conoce; conviértalo antes en VHD, por ejemplo con «qemu-img convert»
disk-feature-enormous = sus tablas son demasiado grandes para leerlas; conviértalo antes en un disco sin formato (raw), por ejemplo con «qemu-img convert»
disk-feature-dirty-log = el programa que lo usaba no lo cerró; ábralo y ciérrelo una vez con ese programa o con Hyper-V

disk-warning-header-copy = Una de las dos copias del encabezado del disco está dañada; se usó la otra.
disk-warning-not-closed = El programa que usaba el disco no lo cerró correctamente; pueden faltar los últimos cambios del sistema invitado.
disk-warning-saved-state = Se suspendió una máquina en este disco; apáguela correctamente antes de exportar el disco.
