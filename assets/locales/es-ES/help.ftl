### La ayuda: procedimientos breves que se muestran junto a la página o el cuadro de diálogo del que tratan y que se usan en artículos.

help-title = Ayuda
help-open = Ayuda (F1)
help-close = Cerrar ayuda
help-contents = Contenido
help-search = Buscar en la ayuda
help-no-match = Ninguna sección coincide. Busque otra palabra.
help-see-also = Consulte también
help-note = Nota

help-export = Exportar una plantilla a Shared Image Gallery
help-export-about = Guarde la plantilla de un laboratorio como una imagen para que usted y sus compañeros puedan crear otros laboratorios a partir de ella. Antes, un administrador tiene que asociar una galería a la cuenta de laboratorio.
help-export-step-stop = En la página «{ ui-nav-template }» del laboratorio, seleccione «{ ui-template-stop }» si la plantilla está en ejecución.
help-export-step-open = Seleccione «{ ui-export-title }».
help-export-step-name = En «{ ui-export-name }», escriba un nombre. Si el laboratorio ya tiene una imagen, elija antes «{ ui-export-new }».
help-export-step-check = Revise las regiones y el costo estimado y, a continuación, seleccione «{ ui-export-confirm }».
help-export-step-follow = Siga el progreso en la página. Mientras tanto, puede ir a otras páginas; un mensaje le avisará cuando la imagen esté lista.
help-export-note = La imagen se almacena como «{ model-os-state-specialized }»: conserva las cuentas y la configuración de la plantilla. Comunique el nombre de usuario y la contraseña a quien vaya a crear un laboratorio a partir de ella.

help-update = Actualizar una imagen
help-update-about = Cuando haya cambiado una plantilla que procede de una imagen o que ya se exportó, guárdela como una versión nueva de esa imagen en lugar de como una imagen nueva.
help-update-step-open = En la página «{ ui-nav-template }», detenga la plantilla y seleccione «{ ui-export-title }».
help-update-step-choose = Elija «{ ui-export-update }». Si hay varias, elija la imagen en «{ ui-export-image }».
help-update-step-confirm = Revise el nuevo número de versión y, a continuación, seleccione «{ ui-export-confirm }».
help-update-after = Los laboratorios nuevos se crean a partir de la versión más reciente. Los laboratorios existentes conservan sus discos y las versiones anteriores permanecen hasta que un administrador las elimina. Solo ocupa más espacio lo que ha cambiado.

help-new-lab = Crear un laboratorio a partir de una imagen
help-new-lab-about = Empiece con una plantilla que alguien ya ha preparado.
help-new-lab-step-open = En la página «{ ui-nav-labs }», seleccione «{ ui-labs-new }», escriba un nombre y elija un tamaño de máquina virtual.
help-new-lab-step-image = En «{ ui-wizard-image }», seleccione «{ ui-wizard-image-choose }», marque una imagen de la galería y seleccione «{ ui-chooser-choose }». A continuación, seleccione «{ ui-wizard-next }».
help-new-lab-step-credentials = Escriba el nombre de usuario y la contraseña. Si la imagen es especializada, son los de la plantilla original. A continuación, seleccione «{ ui-wizard-next }».
help-new-lab-step-policies = Establezca la cuota y el apagado automático y, a continuación, seleccione «{ ui-wizard-finish }».
help-new-lab-step-wait = Espere a que el disco de la plantilla esté completo; después, inicie la plantilla y cambie lo que quiera.
help-new-lab-other = Un laboratorio también puede empezar con un archivo de disco de este equipo o con una imagen de Marketplace, cuyo disco está vacío al principio.

help-withheld = Averiguar por qué una imagen no está disponible
help-withheld-about = La lista de imágenes muestra lo que se puede usar para este laboratorio. Debajo se enumeran las imágenes que no se pueden usar, con el motivo:
help-withheld-disabled = Un administrador ha deshabilitado la imagen para los creadores de laboratorios.
help-withheld-replica = La región del laboratorio aún no tiene ninguna réplica completa. Espere a que la imagen se replique o elija otra ubicación.
help-withheld-disk = El disco es demasiado grande para un laboratorio o la imagen tiene más de un disco.
help-withheld-excluded = No se ofrece ninguna versión como la más reciente, porque todas están excluidas.
help-withheld-none = No hay ninguna galería asociada o no se puede leer.
help-withheld-mend = Si actúa como administrador, los botones situados junto a los motivos resuelven lo que se puede resolver de inmediato.

help-template = Preparar y publicar una plantilla
help-template-about = Todas las máquinas de un laboratorio se crean a partir de su plantilla.
help-template-step-start = Seleccione «{ ui-template-start }», después «{ ui-template-connect }», e instale lo que necesite el curso.
help-template-step-stop = Cuando termine, seleccione «{ ui-template-stop }».
help-template-step-publish = Seleccione «{ ui-template-publish }» y escriba cuántas máquinas tiene el laboratorio. Aparecen en la página «{ ui-nav-pool }».
help-template-note = La publicación no se puede deshacer. Si publica de nuevo, se vuelven a crear todas las máquinas y se pierde lo que los alumnos hayan guardado en ellas.
help-template-disk = Para usar otro disco, seleccione «{ ui-template-replace-disk }». Si olvidó la contraseña, inicie la plantilla y seleccione «{ ui-template-reset-password }».

help-gallery = Crear, asociar o desasociar una galería
help-gallery-about = La galería guarda las imágenes de una cuenta de laboratorio. Cada cuenta tiene una sola galería a la vez, pero varias cuentas pueden usar la misma.
help-gallery-create = Para empezar con una galería vacía, vaya a «{ ui-nav-gallery }», seleccione «{ ui-gallery-create }» y escriba un nombre. Si sus compañeros también deben acceder a la galería, elija una carpeta de un recurso compartido.
help-gallery-attach = Para usar una galería existente, seleccione «{ ui-gallery-attach }» e indique su carpeta o su dirección en un almacén de objetos.
help-gallery-detach = Para usar otra, seleccione antes «{ ui-gallery-detach }». Los laboratorios conservan sus discos y no se elimina nada de la galería; simplemente, sus imágenes dejan de ofrecerse.
help-gallery-verify = Para comprobar que todas las imágenes están íntegras, seleccione «{ ui-gallery-verify }».

help-upload = Cargar una imagen
help-upload-about = Incorpore a la galería un disco creado fuera de los laboratorios: VHD, VHDX, qcow2 o sin formato (raw).
help-upload-step-open = En la página «{ ui-nav-gallery }», seleccione «{ ui-gallery-upload }». En «{ ui-chooser-path }», escriba la ruta del archivo o arrastre el archivo al cuadro de diálogo.
help-upload-step-system = Para una imagen nueva, elija en «{ ui-chooser-os-type }» el que hay en el disco y, en «{ ui-chooser-os-state }», si es generalizado o especializado.
help-upload-step-name = Escriba un nombre en «{ ui-export-name }», o elija «{ ui-upload-version }» y la imagen en «{ ui-upload-image }».
help-upload-step-confirm = Revise las regiones y el costo estimado y, a continuación, seleccione «{ ui-upload-confirm }».
help-upload-note = Generalizado significa preparado para el primer inicio: sin cuentas ni nombre de equipo. Especializado significa tal como se usó.

help-enable = Habilitar o deshabilitar imágenes
help-enable-about = Las imágenes nuevas están habilitadas: se ofrecen a los creadores de laboratorios. Deshabilite las que no deban usar; los laboratorios existentes no se ven afectados.
help-enable-step-select = En la página «{ ui-nav-gallery }», seleccione las imágenes en la lista.
help-enable-step-do = Seleccione «{ ui-gallery-enable }» o «{ ui-gallery-disable }».
help-enable-market = Las imágenes que no tienen un disco propio están en la página «{ ui-nav-marketplace }»: selecciónelas, elija si se habilitan o se deshabilitan y seleccione «{ ui-marketplace-apply }».

help-versions = Información sobre versiones, réplicas y regiones
help-versions-about = Una imagen tiene versiones y cada versión tiene una réplica en cada región de destino. Los laboratorios se crean a partir de la versión más reciente que está lista en su región.
help-versions-geography = Una exportación se replica en todas las regiones de la zona geográfica del laboratorio, porque un laboratorio se puede crear en cualquiera de ellas.
help-versions-regions = Para cambiarlo, abra la imagen y seleccione «{ ui-image-regions-edit }». La copia a una región agregada empieza de inmediato.
help-versions-exclude = Para retener una versión, edítela y elija «{ ui-image-exclude }». A los creadores de laboratorios se les ofrece entonces la versión anterior.
help-versions-life = La fecha de fin del ciclo de vida es solo una anotación y no impide nada a nadie.
help-versions-download = Para usar una imagen en otro programa, seleccione «{ ui-image-download }» y elija VHD, VHDX, qcow2 o sin formato (raw).

help-costs = Estimar el costo
help-costs-about = La página «{ ui-costs }» estima lo que costaría la galería en la nube. No se cobra nada por lo que hay en este equipo.
help-costs-replicas = Cuenta cada réplica de cada versión, por lo que menos regiones y menos versiones antiguas cuestan menos. La página indica de qué versiones se puede prescindir.
help-costs-prices = Se usan los precios publicados, a menos que seleccione «{ ui-costs-edit }» y escriba los suyos, con el día en que los consultó.

help-delete = Eliminar versiones e imágenes y limpiar la galería
help-delete-about = Elimine las versiones que nadie necesite para ahorrar espacio y costos. Los laboratorios que se crearon con ellas conservan sus discos.
help-delete-step-version = Abra la imagen, elija la versión y seleccione «{ ui-image-delete-version }». El cuadro de diálogo indica qué se ofrecerá en su lugar a los creadores de laboratorios.
help-delete-step-image = Cuando a una imagen no le queden versiones, seleccione «{ ui-image-delete }».
help-delete-step-collect = En la página «{ ui-nav-gallery }», seleccione «{ ui-gallery-collect }» para recuperar el espacio.
help-delete-note = Una versión eliminada no se puede recuperar. Descárguela antes si es posible que la vuelva a necesitar.
help-delete-lab = Para eliminar un laboratorio, vaya a su página «{ ui-nav-lab-settings }». Con él se eliminan el disco de su plantilla y sus máquinas; las imágenes que se exportaron de él permanecen. Si quiere conservar la plantilla, expórtela antes.

help-roles = Trabajar con roles
help-roles-about = En la página «{ ui-nav-members }» se decide quién puede hacer qué:
help-roles-owner = «{ model-role-owner }» puede hacerlo todo y decide quién pertenece a la cuenta.
help-roles-contributor = «{ model-role-contributor }» puede hacer todo lo demás en la cuenta y sus laboratorios.
help-roles-creator = «{ model-role-lab-creator }» crea laboratorios, los gestiona y exporta sus plantillas.
help-roles-lab-owner = «{ model-role-lab-owner }» gestiona sus propios laboratorios. «{ model-role-reader }» lo ve todo y no cambia nada.
help-roles-act = En este equipo no es necesario iniciar sesión. En la parte superior de la ventana, elija como quién actúa; si el rol no permite un comando, este lo indica.

help-settings = Cambiar la configuración y las directivas
help-settings-about = En la página «{ ui-nav-account-settings }» de la cuenta, decida dónde se crean los laboratorios y con qué valores empiezan los nuevos. En la página «{ ui-nav-lab-settings }» de un laboratorio, cambie su propietario y sus directivas.
help-settings-save = Los cambios que haga ahí solo surten efecto al seleccionar «{ ui-save }». Hasta entonces se conservan como borrador mientras consulta otras páginas, y el menú marca la página.
help-settings-undo = La mayoría de los cambios se pueden deshacer: seleccione «{ ui-undo-button }» en el mensaje que aparece después o en el menú «{ ui-edit }».

help-workspace = Áreas de trabajo y trabajos
help-workspace-about = Un área de trabajo es una carpeta con una cuenta de laboratorio, sus laboratorios y los discos de estos. Todo se guarda de inmediato. Para elegir otra, use el menú «{ ui-file }».
help-workspace-jobs = Las exportaciones, las cargas y las copias se ejecutan como trabajos. Seleccione «{ ui-jobs }» en la parte superior para verlos, cancelar uno o reintentar los que hayan tenido errores.
help-workspace-resume = Puede cerrar el programa en cualquier momento. Los trabajos que estaban en curso se reanudan en el siguiente inicio y se aprovecha lo que ya habían almacenado.
help-workspace-locked = Si otra ventana está usando el área de trabajo, puede abrirla como solo lectura.
help-workspace-lost = Si un área de trabajo no se puede abrir, no se sobrescribe nada de ella. El mensaje indica qué ha ocurrido y ofrece la copia de seguridad si hay una válida.

help-pictures = Crear las imágenes de la documentación
help-pictures-about = La página «{ ui-pictures }» crea las imágenes de las guías: ejecuta cada escena en la ventana real, en los idiomas que elija.
help-pictures-step-choose = Elija el idioma, el tema, la escala y el sitio. En «{ ui-pictures-folder }», indique la carpeta en la que se escriben las imágenes.
help-pictures-step-build = Seleccione «{ ui-pictures-build }» para crear todas las imágenes. Para las de una sola escena, use el menú que hay al lado.
help-pictures-step-check = Cuando algo haya cambiado, seleccione «{ ui-pictures-check }»: las imágenes se crean de nuevo y se comparan con las aceptadas, sin escribir nada.
help-pictures-step-accept = Mire lo que ha cambiado y, después, seleccione «{ ui-pictures-accept }». Desde entonces, la comprobación compara con estas imágenes.
help-pictures-window = Para guardar una imagen de otra página, vaya a ella y seleccione «{ ui-photo }» en el menú «{ ui-file }».

help-keyboard = Usar el teclado
help-keyboard-move = Tab y Mayús+Tab permiten desplazarse entre controles; las teclas de dirección, dentro de listas, menús y opciones.
help-keyboard-press = Espacio o Entrar activa el control que tiene el foco. En un cuadro de diálogo, Entrar en un campo de texto confirma y Esc cierra; lo que haya escrito se conserva para la próxima vez.
help-keyboard-shortcuts = Los menús muestran sus métodos abreviados. F1 abre esta ayuda, Ctrl+Z deshace el último cambio y Ctrl+Y lo rehace. En un Mac, use Cmd en lugar de Ctrl.
help-keyboard-disabled = Un comando que no está disponible sigue siendo accesible e indica el motivo.
