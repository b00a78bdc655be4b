### La boîte de dialogue « Charger une image »

ui-upload-title = Charger une image
ui-upload-confirm = Charger
ui-upload-refused = Le chargement n’a pas commencé
ui-upload-text = Un fichier de disque extérieur à tout labo devient une image à partir de laquelle les créateurs de labo peuvent créer des labos. Le fichier lui-même est seulement lu.
ui-upload-file-none = Choisissez d’abord un fichier de disque.
ui-upload-version = Nouvelle version d’une image existante
ui-upload-version-text = Prochaine version d’une image de la galerie ; les labos créés à partir de cette image conservent leurs disques.
ui-upload-version-none = La galerie ne contient pas encore d’image.
ui-upload-image = Image
ui-upload-image-choose = Choisir une image
ui-upload-image-none = Choisissez l’image qui reçoit une nouvelle version.
ui-upload-larger = Le disque est plus grand qu’auparavant
ui-upload-smaller = Le disque est plus petit qu’auparavant
ui-upload-size-differs = Ce disque a une taille de { $size } ; celui de « { $image } » { $version }, de { $before }. Les labos créés à partir de la nouvelle version ont la nouvelle taille. Vérifiez qu’il s’agit du bon fichier.
ui-upload-advanced = Avancé
ui-upload-description = Description
ui-upload-end-of-life = Date de fin de vie
ui-upload-end-of-life-example = 2027-06-30
ui-upload-end-of-life-help = Année-mois-jour. Après ce jour, la version ne devrait plus être utilisée ; cette date est indicative et ne bloque personne.
ui-upload-end-of-life-wrong = Tapez une date valide au format année-mois-jour, par exemple 2027-12-31.
ui-upload-end-of-life-past = Ce jour est déjà passé. L’image est signalée comme ayant dépassé sa fin de vie, et personne n’est bloqué.
ui-upload-region = Capturée dans
ui-upload-region-help = L’image s’y trouve d’abord, puis elle est copiée de là vers les autres régions.
ui-upload-whole-mib = Refuser les disques qui ne comptent pas un nombre entier de Mio (règle d’Azure)
ui-upload-identifier-taken = Identifiants déjà utilisés
ui-upload-room = La galerie est peut-être trop petite
