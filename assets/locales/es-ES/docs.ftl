### Las ilustraciones de la documentación.

docs-picture-fault = No se pudo dibujar la ilustración: { $problem }. Es un error del programa y solo falta la ilustración. Informe del problema.
docs-picture-size = No se puede dibujar una ilustración de { $width } por { $height } píxeles. Cada lado debe tener entre 1 y { $side } píxeles, y la ilustración { $pixels } como máximo. Elija otro tamaño u otra escala.

## Artículos

docs-article-unknown = No existe el artículo «{ $name }». Los disponibles son: { $names }.
docs-article-syntax = No se puede leer el artículo «{ $name }»: { $problem }. No se ha escrito nada. Corrija su archivo y vuelva a intentarlo.
docs-article-message = El artículo «{ $name }» nombra en la línea { $line }, columna { $column } el mensaje «{ $id }», que no existe. No se ha escrito nada. Corrija su archivo y vuelva a intentarlo.
