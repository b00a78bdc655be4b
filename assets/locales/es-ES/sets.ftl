### Los conjuntos de ilustraciones de la documentación.

docs-manifest-read = No se pudo leer { $path }: { $cause }. Ese archivo indica qué ilustraciones se aceptaron, y no se ha cambiado nada. Compruebe el disco o la conexión y vuelva a intentarlo.
docs-manifest-write = No se pudo escribir { $path }: { $cause }. Ese archivo indica qué ilustraciones se aceptaron y no se ha modificado. Compruebe el disco o el permiso para escribir ahí y vuelva a intentarlo.
docs-manifest-syntax = No se puede leer { $path } ({ $problem }). Ese archivo indica qué ilustraciones se aceptaron y no se ha modificado. Recupérelo del control de versiones, o quítelo y acepte de nuevo las ilustraciones.
docs-manifest-newer = { $path } se escribió con una versión más reciente de Lab Gallery: su formato tiene el número { $found } y esta versión conoce los formatos hasta el { $known }. No se ha cambiado nada. Use la versión más reciente.
docs-write-failed = No se puede escribir { $path }: { $cause }. No se ha cambiado nada. Elija otra carpeta o pida permiso para escribir ahí.
docs-write-folder = Hay una carpeta en el lugar del archivo { $path }. No se ha cambiado nada. Muévala o elija otra carpeta para las ilustraciones.
docs-write-file = { $path } es un archivo, y ahí debe haber una carpeta para las ilustraciones. No se ha cambiado nada. Muévalo o elija otra carpeta.
docs-write-stopped = Se ha detenido. No se ha cambiado nada.
