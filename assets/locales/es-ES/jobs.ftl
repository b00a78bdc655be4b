### Trabajos: por qué falló uno. Qué pasó, qué está a salvo, qué hacer.

jobs-stopped = Se detuvo según lo solicitado. Nada ha quedado a medias.
jobs-file-name = El área de trabajo nombra un archivo «{ $file }», que no puede ser un archivo de su carpeta. No se leyó ni se escribió nada. Corrija el nombre en workspace.ron.
jobs-no-thread = El equipo está demasiado ocupado para empezar ({ $cause }). No se ha cambiado nada. Cierre otros programas y vuelva a intentarlo.
jobs-panicked = Se produjo un error en el programa y se detuvo este trabajo. Lo que había antes está intacto. Vuelva a intentarlo; si se repite, copie los detalles e informe del problema.
jobs-other-gallery = { $place } no es la galería asociada «{ $name }», sino otra. No se leyó ni se escribió nada. Vuelva a poner «{ $name }» en su sitio, o desasóciela y asocie la que hay ahora.
jobs-too-large = El disco de { $place } es de { $size }; los laboratorios admiten hasta { $limit }. No se ha cambiado nada. Reduzca el disco y vuelva a intentarlo.
jobs-in-the-way = Hay un archivo { $path } que no pertenece a ningún laboratorio y no es el disco que se iba a crear. No se ha modificado. Muévalo a otra carpeta y vuelva a intentarlo.
jobs-region-left-out = Se omitió porque se canceló la exportación. La imagen se puede usar en todas las regiones completas; reinténtelo para replicarla en las demás.
jobs-not-removed = { $path } ya no hace falta, pero no se pudo quitar: { $cause }. Quítelo manualmente si necesita el espacio.
