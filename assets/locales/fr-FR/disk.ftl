### Disques virtuels : ce qui est dit quand l’un d’eux ne peut être ni lu, ni écrit, ni considéré comme fiable.

disk-not-found = Il n’y a pas de fichier { $path }. Vérifiez le chemin ou choisissez de nouveau le disque.
disk-not-a-file = { $path } est un dossier ou un périphérique, pas un fichier de disque. Choisissez un fichier de disque : VHD, VHDX, QCOW2 ou brut.
disk-open-denied = Vous n’êtes pas autorisé à lire { $path }. Rien n’a été modifié. Demandez l’autorisation à son propriétaire ou copiez le fichier dans l’un de vos dossiers.
disk-open-failed = Impossible d’ouvrir { $path } : { $cause }. Rien n’a été modifié.
disk-read-failed = Impossible de lire { $path } jusqu’à la fin : { $cause }. Le fichier lui-même n’a pas été modifié. Copiez-le sur un autre lecteur et réessayez.
disk-create-failed = Impossible de créer { $path } : { $cause }. Rien n’a été modifié. Choisissez un autre dossier.
disk-write-denied = Vous n’êtes pas autorisé à écrire dans { $path }. Rien n’a été modifié. Choisissez un dossier dans lequel vous pouvez écrire.
disk-write-failed = Impossible d’écrire dans { $path } : { $cause }. Ce qui avait été écrit jusque-là a été supprimé. Vérifiez le lecteur et réessayez.
disk-rename-failed = { $path } a été écrit, mais n’a pas pu recevoir son nom : { $cause }. Il a été supprimé. Choisissez un autre dossier et réessayez.
disk-free-space-failed = Impossible de déterminer l’espace libre pour { $path } : { $cause }. Rien n’a été modifié.
disk-empty = { $path } est vide. Un disque en cours de copie peut se présenter ainsi : attendez qu’il soit complet ou choisissez-en un autre.
disk-not-a-disk = { $path } n’est pas un disque virtuel. Choisissez un fichier de disque VHD, VHDX, QCOW2 ou brut.
disk-odd-length = { $path } contient { $length } octets, alors qu’un disque en contient un multiple de 512 : le fichier a été tronqué ou n’est pas un disque virtuel. Copiez-le de nouveau depuis son emplacement d’origine ou choisissez un fichier de disque VHD, VHDX, QCOW2 ou brut.
disk-mislabelled = { $path } porte le nom d’un disque { $format }, mais n’en est pas un : le fichier a été tronqué, endommagé ou mal nommé. Copiez-le de nouveau depuis sa source ; s’il s’agit d’un disque brut, son nom doit se terminer par .raw.
disk-truncated = { $path } est tronqué : il contient { $found }, alors que ses propres tables exigent au moins { $expected }. Le fichier n’a pas été modifié. Copiez-le de nouveau depuis sa source.
disk-corrupt = { $path } est endommagé : { $what }. Le fichier n’a pas été modifié. Copiez-le de nouveau depuis sa source ou choisissez-en un autre.
disk-has-backing = { $path } n’est qu’une couche au-dessus d’un autre disque, { $backing }, qui pourrait être n’importe quel fichier de cet ordinateur ; il n’a donc pas été lu. Réunissez d’abord les deux en un seul disque, par exemple avec « qemu-img convert ».
disk-unsupported = { $path } ne peut pas être utilisé : { $what }. Le fichier n’a pas été modifié.
disk-encrypted = { $path } est chiffré. Déchiffrez-le d’abord, par exemple avec « qemu-img convert » ; le fichier n’a pas été modifié.
disk-changed = { $path } a changé pendant la lecture ; ce qui a été lu n’est donc pas cohérent et a été abandonné. Arrêtez la machine virtuelle qui utilise le disque, attendez la fin des copies et réessayez.
disk-no-space = L’espace libre dans { $folder } est de { $free }, et jusqu’à { $needed } sont nécessaires. Rien n’a été écrit. Libérez de l’espace ou choisissez un autre dossier.
disk-full = L’espace est insuffisant pour { $path } : { $cause }. Ce qui avait été écrit jusque-là a été supprimé. Libérez de l’espace ou choisissez un autre dossier.
disk-exists = Le fichier { $path } existe déjà et n’a pas été modifié. Choisissez un autre nom.
disk-bad-size = { $size } octets ne constituent pas une taille de disque valide : il faut un multiple de 512 octets, différent de zéro.
disk-too-large = Un disque { $format } contient { $limit } au maximum ; celui-ci a une taille de { $size }. Choisissez un autre format.
disk-out-of-range = { $path } a une taille de { $size }, et il fallait lire ou écrire jusqu’à { $end }. Rien n’a été modifié.
disk-cancelled = Annulé. Ce qui avait été écrit jusque-là a été supprimé.

disk-flaw-checksum = la somme de contrôle d’un en-tête ne correspond pas
disk-flaw-header = un en-tête contient des valeurs impossibles
disk-flaw-size = sa taille est impossible
disk-flaw-block-size = sa taille de bloc est impossible
disk-flaw-table-size = une table est trop courte pour le disque
disk-flaw-table-entry = une table pointe vers un endroit où il ne peut pas y avoir de données
disk-flaw-compression = des données compressées ne peuvent pas être décompressées
disk-flaw-log = son journal ne peut pas être lu
disk-flaw-marked = le programme qui l’a écrit l’a marqué comme endommagé

disk-feature-vmdk = il s’agit d’un disque VMware (VMDK) ; convertissez-le d’abord en VHD ou en QCOW2, par exemple avec « qemu-img convert »
disk-feature-vdi = il s’agit d’un disque VirtualBox (VDI) ; convertissez-le d’abord en VHD ou en QCOW2, par exemple avec « VBoxManage clonemedium »
disk-feature-archive = il s’agit d’une archive ou d’un fichier compressé ; décompressez-le d’abord et choisissez le disque qu’il contient
disk-feature-iso = il s’agit d’une image de CD ou de DVD (ISO), pas du disque d’une machine installée ; installez une machine à partir de cette image et choisissez le disque de la machine
disk-feature-qcow1 = il s’agit d’un disque QCOW de version 1 ; convertissez-le d’abord en QCOW2, par exemple avec « qemu-img convert »
disk-feature-version = sa version est plus récente que celles que ce programme connaît ; recherchez une mise à jour ou convertissez-le en VHD
disk-feature-incompatible = il utilise une fonctionnalité que ce programme ne connaît pas ; convertissez-le d’abord en VHD, par exemple avec « qemu-img convert »
disk-feature-enormous = ses tables sont trop volumineuses pour être lues ; convertissez-le d’abord en disque brut, par exemple avec « qemu-img convert »
disk-feature-dirty-log = le programme qui l’utilisait ne l’a pas fermé ; ouvrez-le et fermez-le une fois avec ce programme ou avec Hyper-V

disk-warning-header-copy = L’une des deux copies de l’en-tête du disque est endommagée ; l’autre a été utilisée.
disk-warning-not-closed = Le programme qui utilisait le disque ne l’a pas fermé correctement ; les dernières modifications de son système invité peuvent manquer.
disk-warning-saved-state = Une machine a été mise en veille sur ce disque ; arrêtez-la correctement avant d’exporter le disque.
