### Qué costaría la galería en la nube: la página Costos de la cuenta y el cuadro de diálogo que edita sus precios.

ui-costs = Costos
ui-costs-about = Estimación de lo que costarían al mes en la nube las imágenes de esta galería. No se cobra nada por lo que hay en este equipo.
ui-costs-edit = Editar precios
ui-costs-none = Sin galería, sin costos
ui-costs-none-text = Asociar una galería es gratis. El primer costo llega con la primera versión de una imagen que se guarda en ella.
ui-costs-unreadable = No se usan los precios propios de la cuenta
ui-costs-model = Modelo de precios
ui-costs-assumes = En cualquier caso, el envío de una versión a cada región adicional se paga una sola vez, y una segunda réplica en una región no se vuelve a enviar. Las máquinas en ejecución no se incluyen.
ui-costs-estimate = Estimación
ui-costs-month = { $price } al mes
ui-costs-for = Para
ui-costs-replicas = { $replicas ->
    [one] { $replicas } réplica
   *[other] { $replicas } réplicas
} en { $regions ->
    [one] { $regions } región
   *[other] { $regions } regiones
}
ui-costs-once = Una sola vez
ui-costs-once-means = { $price }, por copiar por primera vez cada versión a sus regiones adicionales
ui-costs-prices = Precios
ui-costs-list = { $day }, { $source }
ui-costs-published = lista publicada
ui-costs-own = lista propia de esta cuenta
ui-costs-here = Almacenado aquí
ui-costs-stored = { $bytes } en los discos de esta galería, incluido lo que ya no necesita ninguna versión; no forma parte de la estimación
ui-costs-unpriced = No todo tiene precio
ui-costs-unpriced-text = { $replicas ->
    [one] La lista no tiene precio para una réplica, que no está incluida en la suma. Agregue a la lista un disco suficientemente grande o elija el otro modelo.
   *[other] La lista no tiene precio para { $replicas } réplicas, que no están incluidas en la suma. Agregue a la lista un disco suficientemente grande o elija el otro modelo.
}

ui-costs-where = Desglose
ui-costs-by-image = Por imagen
ui-costs-by-version = Por versión
ui-costs-by-region = Por región
ui-costs-plot-instead = La tabla siguiente contiene las mismas cifras.
ui-costs-others = { $count ->
    [one] Otro elemento
   *[other] Otros { $count } elementos
}
ui-costs-image = Imagen
ui-costs-region = Región
ui-costs-version = Versión
ui-costs-versions = Versiones
ui-costs-replicas-count = Réplicas
ui-costs-a-month = Al mes
ui-costs-stored-here = Agregado aquí

ui-costs-old = Versiones antiguas
ui-costs-old-none = No hay nada que ahorrar: ninguna versión tiene otra más reciente en todas sus regiones.
ui-costs-old-saves = { $count ->
    [one] Si se eliminara una versión antigua, se ahorrarían { $price } al mes.
   *[other] Si se eliminaran { $count } versiones antiguas, se ahorrarían { $price } al mes.
}
ui-costs-old-means = En todas las regiones en las que están hay ya una versión más reciente completa. Los laboratorios conservan los discos que se crearon con ellas. Elimine una versión en la página de su imagen.

ui-prices = Editar precios
ui-prices-save = Guardar
ui-prices-refused = No se guardaron los precios
ui-prices-reset = Usar los precios publicados
ui-prices-reset-not = Ya se usan los precios publicados.
ui-prices-day = Fecha de consulta
ui-prices-day-help = El día en que consultó los precios; por ejemplo, 2026-11-21
ui-prices-currency = Moneda
ui-prices-currency-help = Un código de tres letras; por ejemplo, USD
ui-prices-gallery = Galería
ui-prices-machines = Máquinas virtuales
ui-prices-disks = Disco administrado, al mes
ui-prices-snapshot = Instantánea, por GiB al mes
ui-prices-egress = Envío de un GiB a otra región
ui-prices-up-to = Hasta (GiB)
ui-prices-disk-size = Disco { $number }: hasta GiB
ui-prices-disk-price = Disco { $number }: al mes
ui-prices-disk-remove = Quitar disco { $number }
ui-prices-disk-add = Agregar un disco
ui-prices-disk-last = Una lista tiene al menos un disco.
ui-prices-within = { $zone }: dentro
ui-prices-beyond = { $zone }: hacia fuera
ui-prices-hour = { $size }, por hora
ui-prices-not-a-price = Indique un importe de 0 a 1.000.000; por ejemplo, 1,54.
ui-prices-not-a-day = Indique un día como año-mes-día; por ejemplo, 2026-11-21.
ui-prices-not-a-currency = Indique un código de tres letras mayúsculas; por ejemplo, USD.
ui-prices-not-a-size = Indique un número entero de GiB, mayor que el del disco anterior.
ui-prices-marked = Corrija primero los campos marcados.
