### El cuadro de diálogo «Cargar imagen»

ui-upload-title = Cargar imagen
ui-upload-confirm = Cargar
ui-upload-refused = La carga no empezó
ui-upload-text = Un archivo de disco ajeno a los laboratorios se convierte en una imagen con la que los creadores de laboratorios pueden crear laboratorios. El archivo solo se lee.
ui-upload-file-none = Elija antes un archivo de disco.
ui-upload-version = Nueva versión de una imagen existente
ui-upload-version-text = La versión siguiente de una imagen de la galería; los laboratorios que se crearon con ella conservan sus discos.
ui-upload-version-none = La galería aún no tiene imágenes.
ui-upload-image = Imagen
ui-upload-image-choose = Elegir una imagen
ui-upload-image-none = Elija la imagen que tendrá una versión nueva.
ui-upload-larger = El disco es mayor que antes
ui-upload-smaller = El disco es menor que antes
ui-upload-size-differs = Este disco es de { $size }; «{ $image }» { $version } es de { $before }. Los laboratorios que se creen con la versión nueva tendrán el tamaño nuevo. Compruebe que sea el archivo correcto.
ui-upload-advanced = Avanzado
ui-upload-description = Descripción
ui-upload-end-of-life = Fecha de fin del ciclo de vida
ui-upload-end-of-life-example = 2027-06-30
ui-upload-end-of-life-help = Año-mes-día. Después de ese día no se debería usar la versión; es solo una anotación y no impide nada a nadie.
ui-upload-end-of-life-wrong = Escriba un día del calendario como año-mes-día; por ejemplo, 2027-12-31.
ui-upload-end-of-life-past = Este día ya ha pasado. La imagen queda marcada como posterior al fin de su ciclo de vida, pero no se impide nada a nadie.
ui-upload-region = Capturada en
ui-upload-region-help = La imagen está primero ahí y desde ahí se copia a las demás regiones.
ui-upload-whole-mib = Rechazar discos que no sean un número entero de MiB (regla de Azure)
ui-upload-identifier-taken = Otra imagen ya tiene estos valores
ui-upload-room = Es posible que la galería sea demasiado pequeña
