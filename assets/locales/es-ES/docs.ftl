### Las ilustraciones de la documentación.

docs-picture-fault = No se pudo dibujar la ilustración: { $problem }. Es un error del programa y solo falta la ilustración. Informe del problema.
docs-picture-size = No se puede dibujar una ilustración de { $width } por { $height } píxeles. Cada lado debe tener entre 1 y { $side } píxeles, y la ilustración { $pixels } como máximo. Elija otro tamaño u otra escala.
docs-encode-gif-size = Un GIF puede tener como máximo { $side } píxeles por lado, y esta ilustración tiene { $width } por { $height }. Elija un tamaño o una escala menor, o guarde la animación como APNG.
docs-encode-text = El texto «{ $keyword }» de una ilustración no debe contener caracteres nulos y puede ocupar { $most } como máximo. Acórtelo.
docs-read-file-size = Este archivo de imagen ocupa { $size } y se leen { $most } como máximo. Vuelva a generar la ilustración.
docs-read-size = Este archivo de imagen tiene { $width } por { $height } píxeles. Se leen archivos de { $side } píxeles por lado y { $pixels } en total como máximo. Vuelva a generar la ilustración.
docs-read-broken = Este archivo no es una imagen PNG que se pueda leer: { $problem }. Vuelva a generar la ilustración.
docs-preset-unknown = No existe el perfil «{ $name }». Disponibles: { $names }. Un perfil propio se indica con su archivo, que termina en .ron.
docs-preset-file = No se puede leer el perfil { $path }: { $cause }. No se ha escrito nada. Compruebe el nombre y la ubicación del archivo e inténtelo de nuevo.
docs-preset-syntax = No se puede leer el perfil «{ $name }»: { $problem }. No se ha escrito nada. Corrija su archivo e inténtelo de nuevo.
docs-preset-value = Con el valor de { $entry } del perfil «{ $name }» no se puede crear ninguna ilustración. No se ha escrito nada. Corrija su archivo e inténtelo de nuevo.
docs-preset-width = La ilustración tiene { $width } píxeles de ancho y el perfil admite { $most }. Recórtela más o elija una ventana o una escala menor.
docs-preset-weight = El archivo de la ilustración ocupa { $size } y el perfil admite { $most }. Recórtela más o elija una escala menor.
docs-preset-alt-short = El texto alternativo tiene una longitud de { $length } y se necesitan al menos { $least } caracteres. Diga qué muestra la ilustración y qué se resalta.
docs-preset-alt-long = El texto alternativo tiene una longitud de { $length } y se admiten { $most } caracteres como máximo. Diga solo lo que importa para el paso.
docs-preset-alt-period = El texto alternativo no termina en punto. Escríbalo como una frase.
docs-preset-alt-file = El texto alternativo nombra el archivo { $name }, que no dice nada a quien no ve la ilustración. Diga qué muestra.
docs-preset-alt-space = El texto alternativo tiene espacios al principio o al final, o varias líneas. Escríbalo en una sola línea.
docs-preset-contrast = Las marcas no destacan sobre lo que tienen debajo: su contraste es inferior a 3 a 1. Elija otro color o señale otro elemento.

## Artículos

docs-article-unknown = No existe el artículo «{ $name }». Los disponibles son: { $names }.
docs-article-syntax = No se puede leer el artículo «{ $name }»: { $problem }. No se ha escrito nada. Corrija su archivo y vuelva a intentarlo.
docs-article-message = El artículo «{ $name }» nombra en la línea { $line }, columna { $column } el mensaje «{ $id }», que no existe. No se ha escrito nada. Corrija su archivo y vuelva a intentarlo.
