### L’espace de travail sur le disque.

store-already-there = { $folder } contient déjà un espace de travail, qui n’a pas été modifié. Ouvrez-le ou choisissez un autre dossier pour le nouveau.
store-not-a-folder = { $folder } est un fichier, pas un dossier. Choisissez un dossier.
store-not-empty = { $folder } contient d’autres éléments ; aucun espace de travail n’y a donc été créé. Choisissez un dossier vide ou un nouveau dossier.
store-make-refused = Impossible d’écrire dans { $folder } ; aucun espace de travail n’y a donc été créé. Choisissez un autre dossier ou demandez l’autorisation d’y écrire.
store-make-full = L’espace disque est insuffisant pour créer un espace de travail dans { $folder }. Libérez de l’espace ou choisissez un dossier sur un autre disque.
store-make-failed = Impossible de créer un espace de travail dans { $folder }. Vérifiez le disque ou la connexion, ou choisissez un autre dossier. Cause : { $cause }.
store-backup-bad = La sauvegarde voisine ne peut pas être lue non plus ; les deux fichiers sont restés inchangés.
store-backup-good = La sauvegarde voisine est en bon état : elle contient l’espace de travail tel qu’il était avant le dernier enregistrement, et vous pouvez l’ouvrir.
store-backup-none = Il n’y a pas de sauvegarde à côté.
store-full = L’espace disque est insuffisant pour écrire dans { $path }. Le dernier espace de travail enregistré est intact. Libérez de l’espace, puis effectuez une modification quelconque pour enregistrer de nouveau.
store-locked = { $folder } est ouvert dans une autre instance de Lab Gallery, processus { $pid } sur { $host }. Fermez-la d’abord ou ouvrez cet espace de travail en lecture seule.
store-locked-by-unknown = { $folder } est ouvert dans une autre instance de Lab Gallery. Fermez-la d’abord ou ouvrez cet espace de travail en lecture seule.
store-missing = { $path } est introuvable. { $backup }
store-newer = { $path } a été écrit par une version plus récente de Lab Gallery : son format porte le numéro { $found }, et cette version connaît les formats jusqu’au numéro { $known }. Rien n’a été modifié. Ouvrez-le avec la version plus récente.
store-no-text = L’espace de travail n’a pas pu être converti en un texte relisible : { $problem }. Rien n’a été écrit ; le dernier espace de travail enregistré est intact. Veuillez signaler ce problème.
store-no-workspace = { $folder } ne contient pas d’espace de travail. Choisissez un autre dossier ou créez-y un espace de travail.
store-notice-backup = L’espace de travail a été ouvert à partir de sa sauvegarde : tel qu’il était avant le dernier enregistrement.
store-notice-backup-kept = L’espace de travail a été ouvert à partir de sa sauvegarde : tel qu’il était avant le dernier enregistrement. Le fichier remplacé a été conservé sous le nom { $kept }.
store-notice-interrupted = { $count ->
    [one] Un enregistrement avait été interrompu ; ce qu’il avait laissé a été nettoyé. L’espace de travail est tel qu’il a été enregistré en dernier.
   *[other] { $count } enregistrements avaient été interrompus ; ce qu’ils avaient laissé a été nettoyé. L’espace de travail est tel qu’il a été enregistré en dernier.
}
store-notice-migrated = L’espace de travail a été converti depuis un format plus ancien (numéro { $from }). L’original a été conservé sous le nom { $kept }.
store-notice-migrated-view = L’espace de travail a un format plus ancien (numéro { $from }). Il est affiché au format actuel, et rien n’a été écrit.
store-notice-outside = Un autre programme avait modifié le fichier de l’espace de travail. Ce qu’il avait écrit a été conservé sous le nom { $kept } ; l’espace de travail de cette fenêtre a été enregistré à sa place.
store-opened-read-only = { $folder } a été ouvert en lecture seule ; rien ne peut donc y être modifié. Ouvrez-le de nouveau en écriture.
store-password-bad-hash = Le mot de passe stocké ne peut pas être vérifié : la valeur stockée n’est pas un hachage produit par ce programme. Définissez un nouveau mot de passe.
store-password-not-hashed = Le mot de passe n’a pas pu être stocké de façon sécurisée ; il n’a donc pas été stocké. Fermez d’autres programmes, puis réessayez.
store-problem = { $what }
store-problem-contradiction = ses entrées se contredisent : { $what }
store-problem-missing = l’entrée « { $entry } » manque avant cet endroit
store-problem-unknown = une telle liste n’a pas d’entrée « { $entry } »
store-problem-twice = l’entrée « { $entry } » est présente deux fois
store-problem-number = un nombre est attendu ici
store-problem-text = un texte entre guillemets est attendu ici
store-problem-value = ce qui est écrit ici ne peut pas être utilisé ({ $what })
store-problem-at = ligne { $line }, colonne { $column } : { $what }
store-read-failed = Impossible de lire { $path } : { $cause }. Rien n’a été modifié. Vérifiez le disque ou la connexion, puis réessayez.
store-read-only-folder = Impossible d’écrire dans { $folder } : { $cause }. Rien n’a été modifié. Ouvrez l’espace de travail en lecture seule ou demandez l’autorisation d’y écrire.
store-saver-gone = Les modifications ne peuvent plus être enregistrées. Le dernier espace de travail enregistré est intact. Redémarrez Lab Gallery.
store-too-large = { $path } a une taille de { $size } ; un espace de travail compte { $limit } au maximum. Rien n’a été modifié. Vérifiez qu’il s’agit du bon fichier.
store-unreadable = Impossible de lire { $path } ({ $problem }). Le fichier est resté inchangé. { $backup }
store-unreadable-kept = Impossible de lire { $path } ({ $problem }). Le fichier est resté inchangé, et une copie a été conservée sous le nom { $kept }. { $backup }
store-write-failed = Impossible d’écrire dans { $path } : { $cause }. Le dernier espace de travail enregistré est intact. Vérifiez le disque ou la connexion, puis effectuez une modification quelconque pour enregistrer de nouveau.
store-prices-read = Impossible de lire la liste de prix { $path } : { $cause }. Elle est restée inchangée. Vérifiez le disque ou la connexion.
store-prices-unreadable = Impossible de lire la liste de prix { $path } ({ $problem }). Elle est restée inchangée.
store-prices-write = Impossible d’écrire dans la liste de prix { $path } : { $cause }. Les prix sont inchangés. Vérifiez le disque ou la connexion, puis réessayez.
