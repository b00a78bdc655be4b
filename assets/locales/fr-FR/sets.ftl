### Les jeux d’images de la documentation.

docs-manifest-read = Impossible de lire { $path } : { $cause }. Ce fichier indique les images acceptées, et rien n’a été modifié. Vérifiez le disque ou la connexion, puis réessayez.
docs-manifest-write = Impossible d’écrire { $path } : { $cause }. Ce fichier indique les images acceptées et il est resté inchangé. Vérifiez le disque ou l’autorisation d’y écrire, puis réessayez.
docs-manifest-syntax = Impossible de lire { $path } ({ $problem }). Ce fichier indique les images acceptées et il est resté inchangé. Récupérez-le dans votre gestion de versions, ou supprimez-le et acceptez de nouveau les images.
docs-manifest-newer = { $path } a été écrit par une version plus récente de Lab Gallery : son format porte le numéro { $found }, et cette version connaît les formats jusqu’au numéro { $known }. Rien n’a été modifié. Utilisez la version plus récente.
docs-write-failed = Impossible d’écrire { $path } : { $cause }. Rien n’a été modifié. Choisissez un autre dossier ou demandez l’autorisation d’y écrire.
docs-write-folder = Un dossier se trouve à la place du fichier { $path }. Rien n’a été modifié. Déplacez-le ou choisissez un autre dossier pour les images.
docs-write-file = { $path } est un fichier, alors qu’il faut là un dossier pour les images. Rien n’a été modifié. Déplacez-le ou choisissez un autre dossier.
docs-write-stopped = Opération arrêtée. Rien n’a été modifié.
docs-check-changed = { $count ->
    [0] l’image n’est pas celle qui a été acceptée : { $widgets }
    [one] { $count } pixel diffère de l’image acceptée : { $widgets }
   *[other] { $count } pixels diffèrent de l’image acceptée : { $widgets }
}
docs-check-resized = l’image compte { $width } x { $height } pixels, et l’image acceptée { $old-width } x { $old-height } : { $widgets }
docs-check-altered = le fichier n’est pas l’image acceptée ; il a été modifié autrement que par « docs bless »
docs-check-altered-at = le fichier n’est pas l’image acceptée : { $count ->
    [one] { $count } pixel a été modifié
   *[other] { $count } pixels ont été modifiés
} autrement que par « docs bless », à x { $left }, y { $top }, { $width } x { $height } pixels
docs-check-alt = le texte de remplacement n’est pas celui qui a été accepté
docs-check-missing = le fichier de l’image acceptée est absent
docs-check-new = l’image n’a pas encore été acceptée
docs-check-orphan = plus aucune scène ne produit cette image
docs-check-mail = « { $text } » ressemble à l’adresse e-mail de quelqu’un ; utilisez-en une de contoso.com, fabrikam.com ou example.com
docs-check-phone = « { $text } » ressemble au numéro de téléphone de quelqu’un ; utilisez-en un comme (425) 555-0100
docs-check-address = « { $text } » ressemble à l’adresse d’une vraie machine ; utilisez-en une comme 192.0.2.1, 198.51.100.1 ou 203.0.113.1
docs-check-home = « { $text } » ressemble au dossier personnel de quelqu’un ; utilisez-en un comme /home/student
docs-check-guid = « { $text } » ressemble à un véritable identifiant ; utilisez-en un comme 00000000-0000-0000-0000-000000000000
docs-touched-pixels = { $count ->
    [one] { $role } « { $name } » ({ $count } pixel)
   *[other] { $role } « { $name } » ({ $count } pixels)
}
docs-touched-new = { $role } « { $name } » (nouveau)
docs-touched-gone = { $role } « { $name } » (disparu)
docs-touched-moved = { $role } « { $name } » (déplacé)
docs-touched-renamed = { $role } « { $name } » (auparavant « { $before } »)
docs-touched-nothing = rien qui porte un nom
docs-set-make = { $count ->
    [one] Une image n’a pas pu être créée ; rien n’a donc été écrit. Corrigez la scène, puis réessayez.
   *[other] { $count } images n’ont pas pu être créées ; rien n’a donc été écrit. Corrigez les scènes, puis réessayez.
}
docs-set-differs = { $count ->
    [one] { $folder } contient des images acceptées, et l’une d’elles ne serait plus celle qui a été acceptée : { $files }. Rien n’a été modifié. « docs check » montre la différence et « docs bless » l’accepte.
   *[other] { $folder } contient des images acceptées, et { $count } d’entre elles ne seraient plus celles qui ont été acceptées : { $files }. Rien n’a été modifié. « docs check » montre les différences et « docs bless » les accepte.
}
docs-set-foreign = { $folder } contient, à la place de nouveaux fichiers, des fichiers qui ne sont pas tels que ce programme les a écrits : { $files }. Rien n’a été modifié. Conservez sous un autre nom ce qui a été modifié à la main, choisissez un autre dossier ou remplacez-les avec « docs build --force ».
docs-flaw = { $file } : { $what }
docs-sheet-old = Acceptée
docs-sheet-new = Nouvelle
docs-sheet-difference = Différence
docs-blessed-new = nouvelle
docs-blessed-changed = modifiée : { $widgets }
docs-blessed-words = pixels identiques ; ce que le fichier dit de lui-même est nouveau
docs-blessed-removed = supprimée
cli-docs-article = Article
cli-docs-scene = Scène
cli-docs-accepted = acceptée
cli-docs-changed = modifiée
cli-docs-missing = absente
cli-docs-fails = échoue
cli-docs-built = { $articles ->
    [0] { $pictures ->
        [one] { $pictures } image
       *[other] { $pictures } images
    } ({ $size }) dans { $folder }, en { $time }.
   *[other] { $pictures ->
        [one] { $pictures } image
       *[other] { $pictures } images
    } et { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    } ({ $size }) dans { $folder }, en { $time }.
}
cli-docs-blessed = { $count ->
    [0] Tout était déjà accepté : { $pictures } dans { $file }.
   *[other] Acceptées : { $count }. Le jeu en compte maintenant { $pictures }, voir { $file }.
}
cli-docs-good = { $count ->
    [one] { $count } image est telle qu’elle a été acceptée, sans défaut.
   *[other] Les { $count } images sont telles qu’elles ont été acceptées, sans défaut.
}
cli-docs-bad = { $count ->
    [one] { $count } défaut.
   *[other] { $count } défauts, dans { $pictures ->
        [one] { $pictures } image
       *[other] { $pictures } images
    }.
}
cli-docs-report = L’ancienne image, la nouvelle et les différences, côte à côte : { $folder }
cli-docs-no-report = Il n’y a pas d’emplacement pour les images des différences. Indiquez un dossier avec --report.
cli-docs-no-set = Aucune image acceptée n’est connue : ce dossier n’appartient à aucune copie des sources. Indiquez le dossier du jeu avec --out.
cli-docs-none = Rien n’a encore été accepté dans { $folder }. « docs bless » accepte les images telles qu’elles sont maintenant.
cli-docs-own-scenes = Si ces images sont celles de vos propres scènes, indiquez leur dossier avec --scenes.
cli-docs-warning = avertissement : { $line }
cli-docs-progress = { $lang } : { $done } images sur { $total }
cli-docs-lang-near = Il n’y a pas de texte en { $asked } ; { $used } le remplace.
cli-docs-films = { $count ->
    [0] Aucune animation : aucune de ces scènes n’en a. Celles qui en ont : { $scenes }
    [one] Dont { $count } animation.
   *[other] Dont { $count } animations.
}
cli-docs-explain-scene = Une scène, dans DOSSIER/scenes/ARTICLE/NOM.ron :
cli-docs-explain-stages = Où elle commence (stage) :
cli-docs-explain-steps = Ce qui est fait (steps) :
cli-docs-explain-crop = Ce qui est montré de la fenêtre (crop) :
cli-docs-explain-callouts = Ce qui est dessiné sur l’image (callouts) :
cli-docs-explain-targets = Comment se nomme ce qui est à l’écran :
cli-docs-explain-roles = Rôles (role) :
cli-docs-explain-film = Une animation à côté de l’image (animation) :
cli-docs-explain-more = « docs explain NOM » répertorie ce qui est à l’écran à la fin d’une scène, ou au début d’un décor, tel qu’une scène le nomme.
