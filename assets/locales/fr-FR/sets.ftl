### Les jeux d’images de la documentation.

docs-manifest-read = Impossible de lire { $path } : { $cause }. Ce fichier indique les images acceptées, et rien n’a été modifié. Vérifiez le disque ou la connexion, puis réessayez.
docs-manifest-write = Impossible d’écrire { $path } : { $cause }. Ce fichier indique les images acceptées et il est resté inchangé. Vérifiez le disque ou l’autorisation d’y écrire, puis réessayez.
docs-manifest-syntax = Impossible de lire { $path } ({ $problem }). Ce fichier indique les images acceptées et il est resté inchangé. Récupérez-le dans votre gestion de versions, ou supprimez-le et acceptez de nouveau les images.
docs-manifest-newer = { $path } a été écrit par une version plus récente de Lab Gallery : son format porte le numéro { $found }, et cette version connaît les formats jusqu’au numéro { $known }. Rien n’a été modifié. Utilisez la version plus récente.
