### Las ilustraciones de la documentación.

docs-picture-fault = No se pudo dibujar la ilustración: { $problem }. Es un error del programa y solo falta la ilustración. Informe del problema.
docs-picture-size = No se puede dibujar una ilustración de { $width } por { $height } píxeles. Cada lado debe tener entre 1 y { $side } píxeles, y la ilustración { $pixels } como máximo. Elija otro tamaño u otra escala.
