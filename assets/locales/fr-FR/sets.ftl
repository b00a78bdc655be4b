### Les jeux d’images de la documentation.

docs-manifest-read = Impossible de lire { $path } : { $cause }. Ce fichier indique les images acceptées, et rien n’a été modifié. Vérifiez le disque ou la connexion, puis réessayez.
docs-manifest-write = Impossible d’écrire { $path } : { $cause }. Ce fichier indique les images acceptées et il est resté inchangé. Vérifiez le disque ou l’autorisation d’y écrire, puis réessayez.
docs-manifest-syntax = Impossible de lire { $path } ({ $problem }). Ce fichier indique les images acceptées et il est resté inchangé. Récupérez-le dans votre gestion de versions, ou supprimez-le et acceptez de nouveau les images.
docs-manifest-newer = { $path } a été écrit par une version plus récente de Lab Gallery : son format porte le numéro { $found }, et cette version connaît les formats jusqu’au numéro { $known }. Rien n’a été modifié. Utilisez la version plus récente.
docs-write-failed = Impossible d’écrire { $path } : { $cause }. Rien n’a été modifié. Choisissez un autre dossier ou demandez l’autorisation d’y écrire.
docs-write-folder = Un dossier se trouve à la place du fichier { $path }. Rien n’a été modifié. Déplacez-le ou choisissez un autre dossier pour les images.
docs-write-file = { $path } est un fichier, alors qu’il faut là un dossier pour les images. Rien n’a été modifié. Déplacez-le ou choisissez un autre dossier.
docs-write-stopped = Opération arrêtée. Rien n’a été modifié.
