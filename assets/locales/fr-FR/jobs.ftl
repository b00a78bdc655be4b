### Travaux : pourquoi l’un d’eux a échoué. Ce qui s’est passé, ce qui est intact, ce qu’il faut faire.

jobs-stopped = Arrêté à votre demande. Rien n’est resté inachevé.
jobs-file-name = L’espace de travail cite un fichier « { $file } », qui ne peut pas être un fichier de son dossier. Rien n’a été lu ni écrit. Corrigez le nom dans workspace.ron.
jobs-no-thread = L’ordinateur est trop occupé pour commencer ({ $cause }). Rien n’a été modifié. Fermez d’autres programmes et réessayez.
jobs-panicked = Une erreur du programme a arrêté ce travail. Ce qui existait auparavant est intact. Réessayez ; si le problème se reproduit, copiez les détails et signalez-les.
jobs-other-gallery = { $place } est une autre galerie que « { $name } », qui est attachée. Rien n’a été lu ni écrit. Remettez « { $name } » en place, ou détachez-la et attachez celle qui s’y trouve.
jobs-too-large = Le disque dans { $place } a une taille de { $size } ; les labos acceptent jusqu’à { $limit }. Rien n’a été modifié. Réduisez le disque, puis réessayez.
jobs-in-the-way = Le fichier { $path } existe, n’appartient à aucun labo et n’est pas le disque à créer. Il n’a pas été modifié. Déplacez-le dans un autre dossier, puis réessayez.
jobs-region-left-out = Laissée de côté, car l’exportation a été annulée. L’image peut être utilisée dans toutes les régions complètes ; réessayez pour la répliquer vers les autres.
jobs-not-removed = { $path } n’est plus nécessaire, mais n’a pas pu être supprimé : { $cause }. Supprimez-le vous-même si vous avez besoin de l’espace.
