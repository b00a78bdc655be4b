### La aplicación en su conjunto.

app-read-only = Otra ventana u otro comando está usando esta área de trabajo, por lo que está abierta solo para lectura.
app-no-machine-to-connect = No hay ningún hipervisor conectado, por lo que no hay ninguna máquina a la que conectarse. Abra el disco de la plantilla con el hipervisor que prefiera.
app-no-machine-password = El hash de la nueva contraseña está en el área de trabajo. No hay ningún hipervisor conectado, por lo que la contraseña del disco no ha cambiado.
app-no-machine-published = El grupo muestra las máquinas. No hay ningún hipervisor conectado, por lo que no se creó ninguna.
app-no-thread = El sistema no permitió iniciar un subproceso de trabajo. Cierre otros programas y vuelva a iniciar Lab Gallery. No se ha cambiado nada.

app-prices-unreadable = { $why } Entretanto, las estimaciones usan los precios publicados; los laboratorios y las imágenes no se ven afectados. Corrija el archivo y vuelva a iniciar el programa, o defina de nuevo los precios en Costos.
app-prices-kept = La lista de precios que no se pudo leer se conservó como { $kept }.

app-sample-gallery = Creando una galería
app-sample-lab = Creando el laboratorio «{ $lab }» con un disco real
app-sample-export = Exportando la plantilla de «{ $lab }» como «{ $image }»
app-room-object-store = Un almacén de objetos no indica cuánto espacio tiene.
