# Los artículos de procedimientos, donde la Ayuda no dice ya lo mismo, y los textos alternativos de sus imágenes.
#
# Para quien traduce: lo que está entre llaves, como { ui-file }, es una etiqueta de la interfaz. Se deja entre comillas;
# los artículos la muestran en negrita.

article-next = Pasos siguientes
article-prerequisites = Requisitos previos

## Usar una galería

article-use = Usar Shared Image Gallery
article-use-description = Guarde la plantilla de un laboratorio como una imagen en Shared Image Gallery, siga la exportación y cree otros laboratorios a partir de la imagen.
article-use-about = En este artículo se explica cómo un instructor guarda una máquina virtual de plantilla como una imagen en Shared Image Gallery y cómo otras personas crean sus laboratorios a partir de ella.
article-scenarios = Escenarios
article-scenarios-about = Shared Image Gallery resulta útil en dos situaciones:
article-scenario-export = Un instructor prepara una sola vez la plantilla de un laboratorio y la exporta. Los demás creadores de laboratorios eligen la imagen para sus propios laboratorios y no tienen que volver a instalar nada.
article-scenario-upload = Un administrador carga un disco creado fuera de los laboratorios. Los creadores de laboratorios lo eligen como cualquier otra imagen de la galería.
article-states = Los laboratorios se pueden crear tanto a partir de imágenes generalizadas como de imágenes especializadas.
article-use-need-gallery = La cuenta de laboratorio tiene una galería asociada. Para conocer los pasos, consulte { $article }.
article-use-need-role = Actúa como propietario del laboratorio o como administrador de la cuenta de laboratorio. En la parte superior de la ventana, elija como quién actúa.
article-use-step-done = Cuando el mensaje indique que la imagen está en la galería, seleccione «{ ui-bar-create-lab }» para continuar con un laboratorio nuevo o «{ ui-bar-show-in-gallery }» para ver sus versiones y réplicas.
article-use-upload = Las imágenes no tienen que proceder de un laboratorio: un administrador también puede cargar archivos de disco. Para conocer los pasos, consulte { $article }.

## Asociar o desasociar una galería

article-attach = Asociar o desasociar Shared Image Gallery
article-attach-description = Cree una galería o asocie una existente, elija qué imágenes se ofrecen a los creadores de laboratorios y desasocie la galería de la cuenta de laboratorio.
article-attach-about = En este artículo se explica cómo un administrador asocia Shared Image Gallery a una cuenta de laboratorio y cómo la desasocia.
article-attach-role = Solo quien actúa como «{ model-role-owner }» o «{ model-role-contributor }» puede crear, asociar y desasociar una galería. En la parte superior de la ventana, elija como quién actúa.
article-account = Crear una cuenta de laboratorio
article-account-step-open = En el menú «{ ui-file }», seleccione «{ ui-file-new }».
article-account-step-fill = En «{ ui-workspace-folder }», escriba la ruta de una carpeta vacía. Después, rellene «{ ui-account-name }» y «{ ui-your-name }» y elija una opción en «{ ui-account-region }».
article-account-step-create = Seleccione «{ ui-create }».
article-account-after = Una cuenta de laboratorio nueva todavía no tiene ninguna galería. Continúe con una de las dos secciones siguientes.
article-create = Crear una galería
article-create-step-open = En la página «{ ui-nav-gallery }», seleccione «{ ui-gallery-create }».
article-create-step-name = En «{ ui-create-gallery-name }», escriba un nombre. Si sus compañeros también van a usar la galería, escriba en «{ ui-create-gallery-folder }» una carpeta de un recurso compartido.
article-create-step-copies = En «{ ui-create-gallery-copies }», elija «{ ui-create-gallery-shared }» para ahorrar espacio o «{ ui-create-gallery-separate }» para que los daños de una réplica no afecten a las demás. A continuación, seleccione «{ ui-create }».
article-create-step-done = La galería se crea y se asocia de inmediato a la cuenta de laboratorio: en la página aparece como «{ ui-gallery-attached }». Todavía no tiene imágenes.
article-existing = Asociar una galería existente
article-existing-step-open = En la página «{ ui-nav-gallery }», seleccione «{ ui-gallery-attach }».
article-existing-step-place = En «{ ui-attach-gallery-place }», escriba la carpeta de la galería o su dirección en un almacén de objetos, o elija una galería en «{ ui-attach-gallery-recent }». A continuación, seleccione «{ ui-gallery-attach }».
article-existing-step-done = La página muestra ahora la galería y sus imágenes.
article-detach = Desasociar una galería
article-detach-about = Al desasociar una galería, esto es lo que cambia para los laboratorios y las imágenes:
article-detach-step-open = En la página «{ ui-nav-gallery }», seleccione «{ ui-gallery-detach }».
article-detach-step-confirm = Lea el texto del cuadro de diálogo y, a continuación, seleccione «{ ui-gallery-detach }».

## Textos alternativos: de 40 a 150 caracteres, con «Captura de pantalla» al principio y un punto al final

docs-alt-export-to-shared-image-gallery-button = Captura de pantalla de la página «{ ui-nav-template }» con el botón «{ ui-export-title }» resaltado en la barra de herramientas.
docs-alt-export-to-shared-image-gallery-dialog = Captura de pantalla del cuadro de diálogo «{ ui-export-title }» con el nombre de la imagen y «{ ui-export-confirm }» resaltados.
docs-alt-exporting-image-in-progress = Captura de pantalla de la página «{ ui-nav-template }» con el progreso de la exportación resaltado encima de la plantilla.
docs-alt-exporting-image-completed = Captura de pantalla de la página «{ ui-nav-template }», donde el mensaje resaltado dice que la imagen está en la galería.
docs-alt-use-shared-image = Captura de pantalla del paso «{ ui-chooser-title }» con una imagen de Shared Image Gallery resaltada.
docs-alt-reexport-to-shared-image-gallery-dialog = Captura de pantalla del cuadro de diálogo «{ ui-export-title }» con la opción «{ ui-export-update }» resaltada.
docs-alt-new-lab-account = Captura de pantalla del cuadro de diálogo «{ ui-new-workspace }» con el nombre de la cuenta y el botón «{ ui-create }» resaltados.
docs-alt-new-shared-image-gallery-button = Captura de pantalla de la página «{ ui-nav-gallery }» con el botón «{ ui-gallery-create }» resaltado en la barra de herramientas.
docs-alt-create-shared-image-gallery-window = Captura de pantalla del cuadro de diálogo «{ ui-create-gallery }» con el nombre de la galería y el botón «{ ui-create }» resaltados.
docs-alt-image-gallery-in-list = Captura de pantalla de la página «{ ui-nav-gallery }» con el nombre de la galería nueva resaltado, marcado como «{ ui-gallery-attached }».
docs-alt-sig-attach-button = Captura de pantalla de la página «{ ui-nav-gallery }» con el botón «{ ui-gallery-attach }» resaltado en la barra de herramientas.
docs-alt-select-image-gallery = Captura de pantalla del cuadro de diálogo «{ ui-attach-gallery }» con la dirección y el botón «{ ui-gallery-attach }» resaltados.
docs-alt-my-gallery-in-list = Captura de pantalla de la página «{ ui-nav-gallery }» con la galería asociada resaltada encima de la lista de sus imágenes.
docs-alt-enable-images = Captura de pantalla de la página «{ ui-nav-gallery }» con el botón «{ ui-gallery-enable }» resaltado encima de la lista.
docs-alt-detach = Captura de pantalla de la confirmación que se pide antes de desasociar una galería, con el botón «{ ui-gallery-detach }» resaltado.
docs-alt-template-exporting = Captura de pantalla de la página «{ ui-nav-template }» mientras se exporta la plantilla, con el progreso en cada región.

## Descripciones de los laboratorios de las imágenes

docs-stage-python = Primeros pasos en Python: cuadernos, datos de ejemplo y editor, listos para usar.
docs-stage-data-science = Conjuntos de datos y cuadernos para el segundo semestre.
docs-stage-networks = Capturas de paquetes y servidores pequeños para el curso de redes.
