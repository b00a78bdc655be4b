### La paleta de comandos: lo que se puede hacer, que se encuentra al escribir.

commands-palette = Buscar comandos
commands-placeholder = Escriba un comando, una página, un laboratorio o una imagen
commands-none = No hay resultados para «{ $query }»
commands-none-text = Pruebe con menos letras, otra palabra o el nombre de un laboratorio o de una imagen.
commands-found = { $count ->
    [one] 1 resultado
   *[other] { $count } resultados
}
commands-kind-page = Página
commands-kind-lab = Laboratorio
commands-kind-image = Imagen

commands-not-now = { $command }: { $reason }
commands-theme-system = Tema como el sistema
commands-theme-light = Tema claro
commands-theme-dark = Tema oscuro
commands-theme-chosen = La ventana ya tiene este aspecto.
commands-language = Idioma: { $language }
commands-replicate-not = Todas las regiones de destino ya tienen esta versión.
