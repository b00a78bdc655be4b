### Las escenas de las ilustraciones de la documentación.

docs-file = No se pudo leer { $path }: { $cause }. Compruebe que existe y que tiene permiso para leerlo.
docs-unreadable = No se puede leer { $file } ({ $problem }). Corrija el archivo e inténtelo de nuevo.
docs-no-scene = No hay ninguna escena «{ $name }». Las disponibles son: { $valid }.
docs-no-article = Ninguna escena pertenece a un artículo «{ $name }». Los artículos con escenas son: { $valid }.
docs-no-stage = { $file } empieza en el escenario «{ $name }», que no existe. Los disponibles son: { $valid }.
docs-no-message = { $file } nombra el mensaje «{ $name }», que no está en ningún archivo de idioma. Los más parecidos son: { $valid }.
docs-no-key = { $file } nombra la tecla «{ $name }», que no tiene ningún teclado. Las posibles son: { $valid }.
docs-bad-target = { $file } busca { $target }: indique un mensaje o un texto, o al menos un rol.
docs-bad-number = { $file } contiene el número { $number } donde debe ir uno de { $least } a { $most }.
docs-play-failed = No se pudo crear la ilustración de la escena «{ $scene }» ({ $lang }): { $problem }
docs-play-step-failed = No se pudo realizar el paso { $step } de la escena «{ $scene }» ({ $lang }): { $problem }
docs-play-wait = lo que se espera no llega. No hay ningún trabajo en curso o ya está más avanzado.
docs-not-on-stage = pide algo que el escenario no tiene, como un cuadro de diálogo de archivos. Añádalo al escenario o siga otro camino.
docs-play-no-dialog = no hay abierto ningún cuadro de diálogo que mostrar.
docs-play-empty = la parte que se debe mostrar queda fuera de la ventana.
docs-play-already = { $target } ya está así; un paso que no cambia nada no demuestra nada.
docs-play-nowhere = { $target } no está en pantalla. Hay: { $there }.
docs-play-several = { $target } puede referirse a varios elementos: { $found }. Añada un rol o el elemento que lo contiene.
docs-play-disabled = { $target } no se puede usar ahora.
docs-play-unseen = { $target } no se puede poner a la vista.
docs-play-covered = { $target } está tapado por otro elemento, como un cuadro de diálogo. Ciérrelo primero.
docs-fault-over = «{ $text }» se superpone a «{ $other }»
docs-fault-shortened = «{ $text }» está abreviado
docs-fault-cut = «{ $text }» está cortado
docs-fault-glyphs = «{ $text }» contiene caracteres que ninguna fuente dibuja: { $characters }
docs-fault-nameless = un control no tiene nombre: { $control }
