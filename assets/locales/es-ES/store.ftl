### El área de trabajo en el disco.

store-already-there = { $folder } ya contiene un área de trabajo, que no se ha modificado. Ábrala o elija otra carpeta para la nueva.
store-not-a-folder = { $folder } es un archivo, no una carpeta. Elija una carpeta.
store-not-empty = { $folder } contiene otros elementos, por lo que no se creó ningún área de trabajo. Elija una carpeta vacía o una nueva.
store-make-refused = No se puede escribir en { $folder }, por lo que no se creó ahí ningún área de trabajo. Elija otra carpeta o pida permiso para escribir ahí.
store-make-full = No queda espacio en el disco para crear un área de trabajo en { $folder }. Libere espacio o elija una carpeta de otro disco.
store-make-failed = No se pudo crear un área de trabajo en { $folder }. Compruebe el disco o la conexión, o elija otra carpeta. Causa: { $cause }.
store-backup-bad = La copia de seguridad que hay junto a él tampoco se puede leer; ninguno de los dos archivos se ha modificado.
store-backup-good = La copia de seguridad que hay junto a él es válida: contiene el área de trabajo tal como estaba antes de guardarse por última vez, y puede abrirla.
store-backup-none = No hay ninguna copia de seguridad junto a él.
store-full = No queda espacio en el disco para escribir { $path }. La última área de trabajo guardada está a salvo. Libere espacio y haga cualquier cambio para volver a guardar.
store-locked = { $folder } está abierta en otra instancia de Lab Gallery, proceso { $pid } en { $host }. Ciérrela antes o abra esta área de trabajo como solo lectura.
store-locked-by-unknown = { $folder } está abierta en otra instancia de Lab Gallery. Ciérrela antes o abra esta área de trabajo como solo lectura.
store-missing = Falta { $path }. { $backup }
store-newer = { $path } se escribió con una versión más reciente de Lab Gallery: su formato tiene el número { $found } y esta versión conoce los formatos hasta el { $known }. No se ha cambiado nada. Ábralo con la versión más reciente.
store-no-text = No se pudo convertir el área de trabajo en un texto que se pueda volver a leer: { $problem }. No se escribió nada; la última área de trabajo guardada está a salvo. Informe del problema.
store-no-workspace = { $folder } no contiene ningún área de trabajo. Elija otra carpeta o cree en ella un área de trabajo nueva.
store-notice-backup = El área de trabajo se abrió desde su copia de seguridad: está como antes de guardarse por última vez.
store-notice-backup-kept = El área de trabajo se abrió desde su copia de seguridad: está como antes de guardarse por última vez. El archivo al que reemplaza se conservó como { $kept }.
store-notice-interrupted = { $count ->
    [one] Se había interrumpido una operación de guardado; sus restos se limpiaron. El área de trabajo está como se guardó por última vez.
   *[other] Se habían interrumpido { $count } operaciones de guardado; sus restos se limpiaron. El área de trabajo está como se guardó por última vez.
}
store-notice-migrated = El área de trabajo se convirtió desde un formato anterior (número { $from }). El original se conservó como { $kept }.
store-notice-migrated-view = El área de trabajo tiene un formato anterior (número { $from }). Se muestra en el formato actual y no se escribió nada.
store-notice-outside = Otro programa había cambiado el archivo del área de trabajo. Lo que escribió se conservó como { $kept }; en su lugar se guardó el área de trabajo de esta ventana.
store-opened-read-only = { $folder } se abrió como solo lectura, por lo que no se puede cambiar nada en ella. Vuelva a abrirla para escritura.
store-password-bad-hash = No se puede comprobar la contraseña almacenada: lo almacenado no es un hash creado por este programa. Establezca una contraseña nueva.
store-password-not-hashed = No se pudo almacenar la contraseña de forma segura, por lo que no se almacenó. Cierre otros programas y vuelva a intentarlo.
store-problem = { $what }
store-problem-contradiction = sus entradas se contradicen: { $what }
store-problem-missing = falta la entrada «{ $entry }» antes de este punto
store-problem-unknown = la entrada «{ $entry }» no existe en una lista de este tipo
store-problem-twice = la entrada «{ $entry }» aparece dos veces
store-problem-number = aquí debe ir un número
store-problem-text = aquí debe ir un texto entre comillas
store-problem-value = lo escrito aquí no se puede usar ({ $what })
store-problem-at = línea { $line }, columna { $column }: { $what }
store-read-failed = No se pudo leer { $path }: { $cause }. No se ha cambiado nada. Compruebe el disco o la conexión y vuelva a intentarlo.
store-read-only-folder = No se puede escribir en { $folder }: { $cause }. No se ha cambiado nada. Abra el área de trabajo como solo lectura o pida permiso para escribir ahí.
store-saver-gone = Ya no se pueden guardar los cambios. La última área de trabajo guardada está a salvo. Vuelva a iniciar Lab Gallery.
store-too-large = { $path } es de { $size }; un área de trabajo es de { $limit } como máximo. No se ha cambiado nada. Compruebe si es el archivo correcto.
store-unreadable = No se puede leer { $path } ({ $problem }). No se ha modificado. { $backup }
store-unreadable-kept = No se puede leer { $path } ({ $problem }). No se ha modificado y se conservó una copia como { $kept }. { $backup }
store-write-failed = No se pudo escribir { $path }: { $cause }. La última área de trabajo guardada está a salvo. Compruebe el disco o la conexión y haga cualquier cambio para volver a guardar.
store-prices-read = No se pudo leer la lista de precios { $path }: { $cause }. No se ha modificado. Compruebe el disco o la conexión.
store-prices-unreadable = No se puede leer la lista de precios { $path } ({ $problem }). No se ha modificado.
store-prices-write = No se pudo escribir la lista de precios { $path }: { $cause }. Los precios no han cambiado. Compruebe el disco o la conexión y vuelva a intentarlo.
