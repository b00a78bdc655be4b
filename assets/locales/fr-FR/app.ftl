### L’application dans son ensemble.

app-read-only = Une autre fenêtre ou commande utilise cet espace de travail ; il est donc ouvert en lecture seule.
app-no-machine-to-connect = Aucun hyperviseur n’est connecté : il n’y a pas de machine à laquelle se connecter. Ouvrez le disque du modèle avec l’hyperviseur de votre choix.
app-no-machine-password = L’espace de travail contient le hachage du nouveau mot de passe. Aucun hyperviseur n’étant connecté, le mot de passe sur le disque est inchangé.
app-no-machine-published = Le pool répertorie les machines. Aucun hyperviseur n’étant connecté, aucune n’a été créée.
app-no-thread = Le système n’a pas pu démarrer de thread de travail. Fermez d’autres programmes, puis redémarrez Lab Gallery. Rien n’a été modifié.

## Prix

app-prices-unreadable = { $why } En attendant, les estimations utilisent les prix publiés ; les labos et les images ne sont pas concernés. Corrigez le fichier et redémarrez, ou redéfinissez les prix sous « Coûts ».
app-prices-kept = La liste de prix illisible a été conservée sous le nom { $kept }.

## Construction de l’espace de travail d’exemple

app-sample-gallery = Création d’une galerie d’images partagées
app-sample-lab = Création du labo « { $lab } » avec un vrai disque
app-sample-export = Exportation du modèle du labo « { $lab } » en tant que « { $image } »
app-room-object-store = Un magasin d’objets n’indique pas l’espace dont il dispose.
