### Lo que dicen los controles de la ventana, estén donde estén.

kit-dismiss = Cerrar
kit-copy = Copiar
kit-clear = Borrar la búsqueda
kit-more = Más comandos
kit-show-password = Mostrar contraseña
kit-hide-password = Ocultar contraseña
kit-back = Volver a { $place }
kit-step = Paso { $current } de { $total }: { $title }
kit-notifications = Notificaciones
kit-draft = Se ha recuperado su borrador anterior.
kit-draft-afresh = Empezar de nuevo
kit-notifications-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}

kit-row = Fila { $row } de { $count }
kit-cell = { $column }: { $value }
kit-of-row = { $name }, { $subject }
kit-sorted-up = Orden por { $column }, ascendente
kit-sorted-down = Orden por { $column }, descendente
