### Quién puede hacer qué en una cuenta de laboratorio, y la cuenta de un vistazo.

ui-members = Control de acceso (IAM)
ui-members-about = Quién trabaja en esta cuenta de laboratorio y qué puede hacer. En este equipo no se inicia sesión: quien abre el área de trabajo elige, en la parte superior, como qué miembro actúa.
ui-members-list = Miembros y roles
ui-member-name = Miembro
ui-member-role = Rol
ui-member-labs = Laboratorios
ui-member-you = Usted
ui-member-more = Más comandos para { $name }
ui-member-act = Actuar como { $name }
ui-member-acting = Ya actúa como { $name }.
ui-member-role-menu = Cambiar rol…
ui-member-remove-menu = Quitar…
ui-member-add-menu = Agregar miembro

ui-member-add-title = Agregar un miembro
ui-member-add = Agregar
ui-member-add-name = Nombre
ui-member-add-rule = El nombre por el que lo conocen sus compañeros. Queda registrado en las imágenes, por lo que no se puede cambiar después.
ui-member-add-refused = No se agregó ningún miembro

ui-member-role-title = Rol de { $name }
ui-member-role-change = Cambiar rol
ui-member-role-is-so = { $name } ya tiene este rol. Elija otro.
ui-member-role-labs = { $count ->
    [one] Un laboratorio sigue siendo de { $name }. Solo los administradores pueden gestionarlo hasta que se asigne a otra persona.
   *[other] { $count } laboratorios siguen siendo de { $name }. Solo los administradores pueden gestionarlos hasta que se asignen a otra persona.
}
ui-member-role-refused = No se cambió el rol

ui-member-remove-title = ¿Quitar a { $name } de la cuenta de laboratorio?
ui-member-remove = Quitar
ui-member-remove-labs = { $count ->
    [one] Un laboratorio pasa a { $heir } con todo su contenido. Cualquier administrador puede asignarlo a otra persona.
   *[other] { $count } laboratorios pasan a { $heir } con todo su contenido. Cualquier administrador puede asignarlos a otra persona.
}
ui-member-remove-stays = Las imágenes y los trabajos en curso se conservan. No se elimina nada.
ui-member-remove-you = Este miembro es usted. A partir de entonces actuará como { $heir }.
ui-member-remove-refused = No se quitó el miembro

ui-lab-owner = Propietario
ui-lab-owner-title = Propietario de «{ $lab }»
ui-lab-owner-change = Cambiar propietario
ui-lab-owner-is-so = El laboratorio ya es de { $name }. Elija otro miembro.
ui-lab-owner-means = A partir de ahora gestiona el laboratorio y exporta su plantilla. Los administradores gestionan todos los laboratorios.
ui-lab-owner-gives-up = Ya no podrá cambiar «{ $lab }».
ui-lab-owner-refused = No se cambió el propietario

ui-overview-place = Cuenta de laboratorio en { $region }
ui-overview-about = Acerca de esta cuenta
ui-overview-location = Ubicación
ui-overview-gallery = Shared Image Gallery
ui-overview-no-gallery = Ninguna asociada
ui-overview-owners = Propietarios
ui-overview-labs = { $count ->
    [one] Laboratorio
   *[other] Laboratorios
}
ui-overview-images = { $count ->
    [one] Imagen
   *[other] Imágenes
}
ui-overview-costs = Estimación mensual
ui-overview-jobs = { $count ->
    [one] Trabajo en curso
   *[other] Trabajos en curso
}
ui-overview-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
ui-overview-attention = Requiere atención
ui-overview-fine = Nada requiere atención.
ui-overview-show-gallery = Mostrar la galería
ui-overview-show-jobs = Mostrar los trabajos
ui-overview-show-labs = Mostrar los laboratorios
ui-overview-show-image = Mostrar { $image }
ui-overview-more = { $count ->
    [one] Y un aviso más.
   *[other] Y { $count } avisos más.
}
