### La galerie d’images partagées : ce qui est dit quand elle, une image ou un réplica ne peut être ni lu, ni écrit, ni considéré comme fiable.

gallery-missing = Il n’y a pas de dossier { $place }. S’il se trouve sur un partage réseau ou un autre lecteur, connectez-le et réessayez.
gallery-no-cloud = { $place } se trouve dans un magasin d’objets, et cette version compilée du programme ne prend pas en charge les magasins d’objets. Rien n’a été modifié. Utilisez un package publié ou compilez le programme avec « --features cloud ».
gallery-not-a-gallery = { $place } n’est pas une galerie : il n’y a pas de fichier gallery.ron. Rien n’a été modifié. Choisissez le dossier qui en contient un ou créez une galerie.
gallery-already-a-gallery = { $place } est déjà une galerie et n’a pas été modifié. Attachez-la ou choisissez un autre dossier.
gallery-not-empty = { $place } contient d’autres éléments ; aucune galerie n’y a donc été créée. Choisissez un dossier vide ou un nouveau dossier.
gallery-newer-schema = { $place } a été écrit par une version plus récente de ce programme. Rien n’a été modifié. Mettez le programme à jour pour utiliser cette galerie.
gallery-damaged = { $place } est endommagé : { $what }. Rien n’a été modifié. Vérifiez la galerie pour savoir quelles images sont concernées.
gallery-unreadable = Impossible de lire { $place } : { $cause }. Rien n’a été modifié. Vérifiez que le lecteur, le partage ou le réseau est connecté, puis réessayez.
gallery-unwritable = Impossible d’écrire dans { $place } : { $cause }. Toutes les images qui étaient dans la galerie s’y trouvent encore. Vérifiez le lecteur ou le partage et réessayez ; ce qui est déjà stocké ne l’est pas de nouveau.
gallery-unremovable = Impossible de renommer ou de supprimer { $place } : { $cause }. Toutes les images qui étaient dans la galerie s’y trouvent encore.
gallery-read-only = L’écriture dans { $place } n’est pas autorisée : { $cause }. Rien n’a été modifié. Demandez l’autorisation d’écriture au propriétaire de la galerie ou attachez une autre galerie.
gallery-full = L’espace est insuffisant pour { $place } : { $cause }. Toutes les images qui étaient dans la galerie s’y trouvent encore. Libérez de l’espace et réessayez ; ce qui est déjà stocké ne l’est pas de nouveau.
gallery-no-space = L’espace libre de la galerie { $place } est de { $free }, et au moins { $needed } sont nécessaires. Rien n’a été écrit. Libérez de l’espace et réessayez.
gallery-name = « { $name } » ne peut pas être utilisé : { $problem }
gallery-name-taken = La galerie contient déjà une image « { $name } ». Choisissez un autre nom ou mettez à jour l’image existante.
gallery-being-made = Une autre exportation crée en ce moment une image « { $name } », ou a été interrompue à ce stade. Rien n’a été validé. Attendez qu’elle soit terminée ; si elle a été interrompue, exportez de nouveau après { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} ou choisissez un autre nom.
gallery-version-taken = Entre-temps, une autre exportation a donné à l’image « { $name } » une version { $version }. Rien n’a été validé. Exportez de nouveau ; ce qui est déjà stocké ne l’est pas une seconde fois.
gallery-system-differs = Caractéristiques de l’image « { $name } » : { $is } ; du disque : { $asked }. Toutes les versions d’une image doivent avoir les mêmes ; rien n’a donc été modifié. Créez une nouvelle image à partir de ce disque.
gallery-system-of = { $os }, { $state }, génération { $generation }
gallery-version-deleted = La version { $version } de l’image « { $name } » a été supprimée de la galerie, et une version supprimée ne peut pas être rétablie. Exportez de nouveau pour créer une version.
gallery-region-removed = La région { $region } a été retirée des régions cibles de « { $name } » { $version } ; rien n’y a donc été copié. Ajoutez-la de nouveau si l’image y est nécessaire.
gallery-triple-taken = L’image « { $name } » a déjà l’éditeur « { $publisher } », l’offre « { $offer } » et la SKU « { $sku } », et deux images d’une galerie ne peuvent pas avoir les mêmes. Rien n’a été modifié. Modifiez l’un des trois ou créez une version de cette image.
gallery-busy = Une image est en cours d’ajout dans la galerie { $place } ; le nettoyage n’est donc pas allé plus loin. Rien de nécessaire n’a été supprimé. Réessayez une fois l’exportation terminée.
gallery-no-such-image = La galerie ne contient pas d’image « { $name } ». Actualisez la liste et choisissez-en une autre.
gallery-no-such-version = L’image « { $name } » n’a pas de version { $version }. Actualisez la liste et choisissez-en une autre.
gallery-not-in-region = L’image « { $name } » { $version } n’a pas de réplica dans { $region }. Répliquez-la d’abord vers cette région ou choisissez une région qui en a un.
gallery-source-not-target = La région source { $region } doit être l’une des régions cibles. Rien n’a été modifié. Ajoutez-la aux régions cibles.
gallery-too-large = Le disque a une taille de { $size }, et une galerie accepte { $limit } au maximum. Rien n’a été modifié. Réduisez le disque et exportez-le de nouveau.
gallery-source-changed = Le disque a changé pendant l’exportation ; rien n’a donc été validé. Arrêtez la machine virtuelle qui l’utilise, attendez la fin des copies et exportez de nouveau.
gallery-source = Le disque n’a pas pu être exporté, et rien n’a été validé. { $cause }
gallery-target = Le nouveau disque n’a pas pu être écrit ; l’image est intacte. { $cause }
gallery-system = Le système d’exploitation n’a pas fourni les ressources nécessaires : { $cause }. Rien n’a été modifié. Fermez d’autres programmes et réessayez.
gallery-cancelled = Annulé. La galerie contient les mêmes images qu’auparavant ; ce qui est déjà stocké servira à la prochaine tentative.

gallery-file-problem = { $place } : { $what }.
gallery-problem = { $place } : { $what }. Toutes les images restent utilisables.
gallery-problem-hits = { $place } : { $what }. Images touchées : { $images } dans { $regions }.

gallery-damage-missing = fichier manquant
gallery-damage-unreadable = lecture impossible ({ $cause })
gallery-damage-too-long = taille de { $length }, alors qu’un tel fichier compte { $limit } au maximum
gallery-damage-truncated = fin prématurée
gallery-damage-not-text = le contenu n’est pas du texte
gallery-damage-syntax = ligne { $line }, colonne { $column } : { $cause }
gallery-damage-contradiction = le champ « { $field } » ne correspond pas au reste
gallery-damage-not-ours = cet élément n’a pas sa place dans une galerie
gallery-damage-newer-schema = écrit par une version plus récente de ce programme
gallery-damage-settings = { $what } ; les paramètres précédents de l’image « { $image } » s’appliquent donc
gallery-damage-checksum = le contenu n’est plus celui qui avait été écrit
gallery-damage-table = la table se contredit elle-même
gallery-damage-chunks =
    { $count ->
        [one] un bloc n’est plus tel qu’il avait été écrit
       *[other] { $count } blocs ne sont plus tels qu’ils avaient été écrits
    }
gallery-damage-chunks-missing =
    { $count ->
        [one] un bloc du disque manque, à { $first }
       *[other] { $count } blocs du disque manquent, le premier à { $first }
    }
