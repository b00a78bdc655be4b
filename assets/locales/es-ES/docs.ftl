### Las ilustraciones de la documentación.

docs-picture-fault = No se pudo dibujar la ilustración: { $problem }. Es un error del programa y solo falta la ilustración. Informe del problema.
docs-picture-size = No se puede dibujar una ilustración de { $width } por { $height } píxeles. Cada lado debe tener entre 1 y { $side } píxeles, y la ilustración { $pixels } como máximo. Elija otro tamaño u otra escala.
docs-encode-gif-size = Un GIF puede tener como máximo { $side } píxeles por lado, y esta ilustración tiene { $width } por { $height }. Elija un tamaño o una escala menor, o guarde la animación como APNG.
docs-encode-text = El texto «{ $keyword }» de una ilustración no debe contener caracteres nulos y puede ocupar { $most } como máximo. Acórtelo.
docs-read-file-size = Este archivo de imagen ocupa { $size } y se leen { $most } como máximo. Vuelva a generar la ilustración.
docs-read-size = Este archivo de imagen tiene { $width } por { $height } píxeles. Se leen archivos de { $side } píxeles por lado y { $pixels } en total como máximo. Vuelva a generar la ilustración.
docs-read-broken = Este archivo no es una imagen PNG que se pueda leer: { $problem }. Vuelva a generar la ilustración.

## Artículos

docs-article-unknown = No existe el artículo «{ $name }». Los disponibles son: { $names }.
docs-article-syntax = No se puede leer el artículo «{ $name }»: { $problem }. No se ha escrito nada. Corrija su archivo y vuelva a intentarlo.
docs-article-message = El artículo «{ $name }» nombra en la línea { $line }, columna { $column } el mensaje «{ $id }», que no existe. No se ha escrito nada. Corrija su archivo y vuelva a intentarlo.
