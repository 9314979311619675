# settings

## On several pages

settings-name = Nom
settings-members = Membres
# How many outstanding invitations name it.
settings-invited = Invitations
# The column of buttons.
settings-actions = Actions
settings-add = Ajouter
settings-save = Enregistrer
settings-rename = Renommer
settings-change = Modifier
settings-archive = Archiver
# Asks before it archives.
settings-archive-ask = Archiver…
settings-archive-question = Archiver { $name } ?
settings-keep = Conserver
settings-leave = Laisser tel quel
settings-members-keep = { $count ->
    [one] { $count } membre le garde.
   *[other] { $count } membres le gardent.
}

## Departments, locations, teams and workspaces

settings-department-new = Nouveau service
settings-location-new = Nouveau site
settings-team-new = Nouvelle équipe
settings-workspace-new = Nouvel espace de travail
settings-departments-none = Pas encore de services
settings-locations-none = Pas encore de sites
settings-teams-none = Pas encore d’équipes
settings-workspaces-none = Pas encore d’espaces de travail
settings-department-add-first = Ajoutez le premier service ci-dessus ; vous pourrez alors y inviter des personnes.
settings-location-add-first = Ajoutez le premier site ci-dessus ; vous pourrez alors y inviter des personnes.
settings-team-add-first = Ajoutez la première équipe ci-dessus ; vous pourrez alors y inviter des personnes.
settings-workspace-add-first = Ajoutez le premier espace de travail ci-dessus ; vous pourrez alors y inviter des personnes.
# What the table is called for those who do not see it.
settings-departments = services
settings-locations = sites
settings-teams = équipes
settings-workspaces = espaces de travail
# Beside the name of one that was archived.
settings-department-archived = Archivé
settings-location-archived = Archivé
settings-team-archived = Archivée
settings-workspace-archived = Archivé
settings-rename-unit = Renommer { $name }
settings-new-name = Nouveau nom

## Invitations

settings-policy = Invitations par e-mail
settings-lifetime = Durée de validité des invitations par e-mail
# $most is a number of hours.
settings-lifetime-hint-hours = { $hours ->
    [one] En heures, de 1 à { $most }. Vide : { $hours } heure, comme défini par la personne qui gère Usher.
   *[other] En heures, de 1 à { $most }. Vide : { $hours } heures, comme défini par la personne qui gère Usher.
}
settings-lifetime-hint-days = { $days ->
    [one] En heures, de 1 à { $most }. Vide : { $days } jour, comme défini par la personne qui gère Usher.
   *[other] En heures, de 1 à { $most }. Vide : { $days } jours, comme défini par la personne qui gère Usher.
}
settings-code = Code d’invitation
settings-code-hint = Huit lettres et chiffres, demandés en plus du lien. Seul, il n’ouvre rien.
settings-code-mail = Dans l’e-mail
settings-code-mail-hint = L’e-mail contient le lien et le code.
settings-code-inviter = Communiqué par qui invite
settings-code-inviter-hint = La personne qui invite voit le code une fois et le communique par un autre moyen, par exemple par téléphone. L’e-mail seul ne vaut alors rien.
settings-code-off = Désactivé
settings-code-off-hint = Le lien suffit.
settings-policy-from-now = Les deux valent pour les invitations envoyées à partir de maintenant.
settings-reminders = Rappels
settings-reminders-about = Qui n’a pas répondu reçoit un rappel par e-mail, avec le même lien, tant qu’il fonctionne. Les fiches n’ont ni e-mail ni rappel.
settings-reminder-first = Premier rappel
settings-reminder-first-hint = Heures après l’envoi, par exemple 12. Vide : aucun rappel.
settings-reminder-second = Second rappel
settings-reminder-second-hint = Heures après l’envoi, plus que pour le premier. Vide : il n’y en a pas.
settings-reminders-save = Enregistrer les rappels

## Roles

settings-roles-not-permitted = Votre rôle ne permet pas de modifier les rôles. Adressez-vous à l’administration de votre entreprise.
settings-role-above-ceiling = Ce rôle a des droits que vous n’avez pas vous-même. Adressez-vous à une personne de l’administration qui les a.
settings-role-rights-not-held = Vous ne pouvez pas mettre dans un rôle des droits que vous n’avez pas vous-même. Retirez-les, ou adressez-vous à une personne de l’administration qui les a.
settings-role-name-taken = Un rôle porte déjà ce nom. Choisissez-en un autre.
settings-role-not-found = Ce rôle est introuvable. Il a peut-être été archivé entre-temps.
settings-role-last-administrator = Plus personne ne pourrait modifier les rôles et les personnes dans toute l’entreprise. Donnez à quelqu’un un autre rôle qui permet les deux, puis réessayez.
settings-role-created = Le rôle « { $name } » a été créé. Il peut maintenant être donné.
settings-role-changed = Le rôle « { $name } » est enregistré. Ses membres ont désormais ce qu’il prévoit.
settings-role-was-archived = Le rôle « { $name } » a été archivé et n’est plus proposé.
settings-role-new = Nouveau rôle
settings-roles-archived = Rôles d’origine archivés
settings-roles-bring-back = { $names }. Ils peuvent être proposés de nouveau, tels qu’ils étaient.
# settings-role-archive-loss-built-in quotes it.
settings-roles-use-built-in = Utiliser les rôles d’origine
settings-role-built-in = D’origine
settings-role-custom = Personnalisé
settings-role-archived = Archivé
settings-role-not-by-invitation = Pas par invitation
settings-role-not-by-invitation-hint = Aucune invitation ne le donne ; c’est l’administration qui le donne à un membre.
settings-role-permissions = Autorisations
settings-role-permissions-none = Aucune
settings-role-covers = Portée
settings-role-records = Éléments
settings-role-holders = Qui l’a
settings-holders = { $members ->
    [one] { $members } membre
   *[other] { $members } membres
}, { $invitations ->
    [one] { $invitations } invitation en suspens
   *[other] { $invitations } invitations en suspens
}
settings-role-beyond-you = Il a des droits que vous n’avez pas vous-même : vous ne pouvez donc pas le modifier.
# What the link “Change” is called for those who do not see beside which role it stands; it has that word in it. Also the title of the form.
settings-role-change = Modifier le rôle { $name }
settings-role-archive-question = Archiver le rôle { $name } ?
settings-role-archive-loss = Il n’est plus proposé, et c’est définitif.
settings-role-archive-loss-built-in = Il n’est plus proposé, jusqu’à ce que « Utiliser les rôles d’origine » le rétablisse.
settings-role-archive-invitations = { $count ->
    [one] { $count } invitation en suspens le mentionne : qui l’accepte attend la décision de l’administration, et elle ne peut pas être renvoyée.
   *[other] { $count } invitations en suspens le mentionnent : qui en accepte une attend la décision de l’administration, et aucune ne peut être renvoyée.
}
settings-role-saved-holds = Ses membres ont ce qu’il prévoit dès qu’il est enregistré.
settings-role-description = À quoi il sert
settings-role-description-hint = Une ligne, pour qui choisit un rôle.
# Above the boxes for permissions.
settings-role-may = Ses membres peuvent
settings-role-not-yours-to-give = Vous ne l’avez pas vous-même : vous ne pouvez donc pas la donner.
settings-role-settings-view-hint = Cela comprend voir et inviter des personnes.
settings-role-it-covers = Il porte sur
settings-role-it-covers-hint = Les paramètres et les rôles appartiennent à toute l’entreprise : avec un seul service, ces autorisations n’ouvrent rien.
settings-scope-whole-business = Toute l’entreprise
settings-scope-own-department = Leur propre service seulement
# Before one of the two that follow.
settings-role-it-reaches = Parmi les éléments, il atteint
settings-reach-all = Tous les éléments
settings-reach-own = Les éléments qui leur appartiennent ou leur sont confiés

## Permissions

settings-permissions-people = Personnes
settings-permissions-settings = Paramètres et rôles
settings-permissions-audit = Audit
settings-permissions-records = Éléments et messages
settings-permission-users-view = Voir les personnes et les invitations
settings-permission-users-invite = Inviter des personnes
settings-permission-users-edit = Modifier et désactiver des personnes
settings-permission-users-delete = Supprimer des personnes
settings-permission-users-import = Importer des personnes depuis un fichier
settings-permission-settings-view = Voir les paramètres
settings-permission-settings-edit = Modifier les paramètres
settings-permission-roles-edit = Modifier les rôles
settings-permission-audit-view = Lire le journal d’audit
settings-permission-records-view = Voir les éléments
settings-permission-records-update = Modifier les éléments
settings-permission-messages-send = Envoyer des messages
# The same within a list: “See people and invitations, invite people”.
settings-permission-users-view-within = voir les personnes et les invitations
settings-permission-users-invite-within = inviter des personnes
settings-permission-users-edit-within = modifier et désactiver des personnes
settings-permission-users-delete-within = supprimer des personnes
settings-permission-users-import-within = importer des personnes depuis un fichier
settings-permission-settings-view-within = voir les paramètres
settings-permission-settings-edit-within = modifier les paramètres
settings-permission-roles-edit-within = modifier les rôles
settings-permission-audit-view-within = lire le journal d’audit
settings-permission-records-view-within = voir les éléments
settings-permission-records-update-within = modifier les éléments
settings-permission-messages-send-within = envoyer des messages

## Record sets

settings-record-sets-not-permitted = Votre rôle ne permet pas de modifier ces paramètres.
settings-record-sets-not-in-plan = La formule de cette entreprise ne comprend plus de jeux de droits. Adressez-vous à la personne qui gère ce serveur.
settings-record-set-name-taken = Un jeu de droits porte déjà ce nom. Choisissez-en un autre.
settings-record-set-not-found = Ce jeu de droits est introuvable. Il a peut-être été archivé entre-temps.
settings-record-set-created = Le jeu de droits « { $name } » a été créé. Il peut maintenant être donné en invitant.
settings-record-set-changed = Le jeu de droits « { $name } » est enregistré. Il vaut pour toutes les personnes qui l’ont.
settings-record-set-was-archived = Le jeu de droits « { $name } » a été archivé et n’est plus donné.
settings-plan-on = Les jeux de droits sont maintenant activés pour cette entreprise.
settings-plan-off = Les jeux de droits sont maintenant désactivés pour cette entreprise. Ceux qui ont été donnés continuent de limiter.
settings-plan = Formule de cette entreprise
settings-plan-is-on = Les jeux de droits sont activés. Vous gérez ce serveur : vous pouvez donc les désactiver.
settings-plan-is-off = Les jeux de droits sont désactivés. Vous gérez ce serveur : vous pouvez donc les activer.
settings-plan-turn-on = Activer les jeux de droits
settings-plan-turn-off-ask = Désactiver les jeux de droits…
settings-plan-turn-off-question = Désactiver les jeux de droits pour cette entreprise ?
settings-plan-loss = Aucun n’est plus donné, et aucun ne peut être modifié. Qui en a un le garde, et il continue de limiter ce que cette personne voit.
settings-plan-leave-on = Les laisser activés
settings-plan-turn-off = Désactiver les jeux de droits
settings-plan-has-none = La formule de cette entreprise ne comprend pas de jeux de droits
settings-plan-none = Avec eux, les personnes ne voient et ne modifient que des éléments de certains types.
settings-plan-none-ask = Avec eux, les personnes ne voient et ne modifient que des éléments de certains types. Demandez à la personne qui gère ce serveur de les activer.
# After one of the two before.
settings-plan-some-given = Qui en avait reçu un le garde, et il limite comme avant ce que cette personne voit ; aucun nouveau n’est donné.
settings-record-set-new = Nouveau jeu de droits
settings-record-sets-ask = Votre rôle ne permet pas de modifier ces paramètres. Adressez-vous à l’administration de votre entreprise.
settings-record-sets-none = Pas encore de jeux de droits
settings-record-sets-none-about = Un jeu de droits limite les types d’éléments que voient et modifient les personnes qui l’ont. Sans lui, personne n’est limité.
settings-record-sets = Jeux de droits
settings-record-set-may-view = Peut voir
settings-record-set-may-update = Peut modifier
settings-record-set-nothing = Rien
settings-record-set-archived = Archivé
# What the link “Change” is called for those who do not see beside which record set it stands; it has that word in it. Also the title of the form.
settings-record-set-change = Modifier le jeu de droits { $name }
settings-record-set-archive-question = Archiver le jeu de droits { $name } ?
settings-record-set-archive-loss = Il n’est plus donné, et c’est définitif.
settings-record-set-archive-invitations = { $count ->
    [one] { $count } invitation en suspens le mentionne : qui l’accepte est tout de même limité par lui.
   *[other] { $count } invitations en suspens le mentionnent : qui en accepte une est tout de même limité par lui.
}
settings-record-set-saved-holds = Il vaut pour toutes les personnes qui l’ont dès qu’il est enregistré.
settings-record-set-boxes = Ce que peuvent faire les personnes qui l’ont
settings-record-set-boxes-hint = Qui peut modifier peut voir. Ce qui n’a aucune case cochée n’est pas visible du tout.
# The heads of a table: a type of records, and whether these may be viewed, and updated.
settings-record-set-records = Éléments
settings-record-set-view = Voir
settings-record-set-update = Modifier
# Boxes for those who do not see in which line and column they stand.
settings-view-expiration-items = Voir les éléments à échéance
settings-view-contacts = Voir les contacts
settings-view-companies = Voir les sociétés
settings-view-locations = Voir les sites
settings-view-equipment = Voir les équipements
settings-view-vehicles = Voir les véhicules
settings-view-defects = Voir les défauts
settings-update-expiration-items = Modifier les éléments à échéance
settings-update-contacts = Modifier les contacts
settings-update-companies = Modifier les sociétés
settings-update-locations = Modifier les sites
settings-update-equipment = Modifier les équipements
settings-update-vehicles = Modifier les véhicules
settings-update-defects = Modifier les défauts

## Apps

settings-apps-who = La personne qui gère ce serveur ajoute les applications et leurs rôles.
settings-apps-none = Pas encore d’applications
settings-apps-none-about = Une application a des rôles, et une entreprise a des abonnements à cette application. On peut alors inviter des personnes avec une place.
settings-app-new = Nouvelle application
settings-app-role = Rôle
settings-app-role-people = Personnes qui l’ont
settings-app-archived = Archivée
settings-app-subscribed = { $count ->
    [one] { $count } entreprise y est abonnée.
   *[other] { $count } entreprises y sont abonnées.
}
settings-app-no-role = Elle n’a pas encore de rôle : ajoutez-en un, sans quoi elle ne peut être donnée à personne.
settings-app-roles = Rôles : { $app }
settings-app-role-add = Ajouter un rôle
# What “Add a role” and “Rename” are called for those who do not see beside what they stand.
settings-app-role-add-to = Ajouter un rôle : { $app }
settings-app-rename = Renommer : { $name }
settings-app-archive-loss = Ses abonnements ne donnent plus de places, et les invitations en suspens arrivent sans elle. Qui a une place la garde. C’est définitif.
settings-app-role-archived = Archivé
settings-app-role-archive-loss = Il n’est plus donné, et les invitations en suspens arrivent sans lui. Qui l’a le garde. C’est définitif.

## Subscriptions

settings-subscription-app-and-package = Application et offre
settings-subscription-seats = Places
settings-subscription-state = État
settings-subscriptions-none = Pas encore d’abonnements
settings-subscriptions-none-about = Un abonnement donne à l’entreprise des places dans une application. On peut alors inviter des personnes avec une place.
settings-subscriptions = Abonnements
settings-subscription-no-app = Il n’y a pas encore d’application.
# A link after settings-subscription-no-app.
settings-subscription-add-app = Ajouter la première
settings-subscriptions-who = La personne qui gère ce serveur ajoute et modifie les abonnements.
settings-subscription-new = Nouvel abonnement
settings-subscription-app = Application
settings-subscription-choose-app = Choisissez une application
settings-subscription-package = Offre
settings-subscription-seats-hint = Vide : nombre illimité. Une limite inférieure aux places en usage n’exclut personne.
settings-subscription-first-day = Premier jour
settings-subscription-last-day = Dernier jour
# A box to tick.
settings-subscription-active = Actif
settings-subscription-active-hint = Il ne donne des places que s’il l’est.
# The state of a subscription, with the days between which it gives seats.
settings-subscription-open = Actif
settings-subscription-closed = Ne donne pas de places
settings-subscription-from = à partir du { $first }
settings-subscription-until = jusqu’au { $last }
settings-subscription-from-until = du { $first } au { $last }
# What “Change” is called for those who do not see beside what it stands.
settings-subscription-change = Modifier { $app }, { $package }

## The mail server
settings-mail-server-title = Serveur de messagerie
settings-mail-host = Hôte
settings-mail-host-hint = Son nom ou son adresse IP, comme mail.example.com.
settings-mail-encryption = Chiffrement
# No encryption; the others are TLS and STARTTLS.
settings-mail-encryption-none = Aucun
# “None” is settings-mail-encryption-none.
settings-mail-encryption-hint = « Aucun » est réservé à un serveur sur cette machine.
settings-mail-port = Port
# The facts are numbers of ports.
settings-mail-port-hint = Vide pour le port habituel : { $tls } avec TLS, { $start_tls } avec STARTTLS, { $none } sans chiffrement.
settings-mail-user = Utilisateur
settings-mail-user-hint = Vide si le serveur ne demande pas d’identification.
settings-mail-nobody-signs-in = Sans identification
settings-mail-password = Mot de passe
settings-mail-password-hint = Il est conservé chiffré et n’est plus jamais affiché.
settings-mail-password-kept-hint = Un mot de passe est conservé et n’est jamais affiché. Laissez ce champ vide pour le garder. Il est oublié si l’hôte, le port ou l’utilisateur change.
settings-mail-password-missing-title = Le mot de passe manque
settings-mail-password-missing = Rien n’est envoyé tant qu’il n’est pas saisi ci-dessous et enregistré. Ce qui attend reste en file d’attente.
# The name and the address together.
settings-mail-sender = Expéditeur
settings-mail-sender-name = Nom de l’expéditeur
settings-mail-sender-name-hint = Ce que l’on voit à côté de l’adresse, comme Usher chez Example SA.
settings-mail-sender-address = Adresse de l’expéditeur
settings-mail-sender-address-hint = D’où viennent les e-mails, comme usher@example.com.
settings-mail-save = Enregistrer
settings-mail-fixed-title = Le serveur de messagerie est fixé dans les paramètres de la personne qui gère Usher
# $setting is the name of a setting in a file.
settings-mail-fixed = Il ne peut être modifié que là : avec { $setting } et les paramètres voisins, dans le fichier de paramètres, l’environnement ou la ligne de commande.
settings-mail-mailbox-title = Les e-mails sont conservés dans la boîte intégrée
# $link is a link with the words of settings-mail-mailbox-open.
settings-mail-mailbox = Ceci est une démonstration : rien ne quitte cette machine. { $link } pour lire ce qui aurait été envoyé.
settings-mail-mailbox-open = Ouvrez la boîte
settings-mail-saved = Le serveur de messagerie est enregistré. Il est utilisé à partir de maintenant.
settings-mail-saved-with-password = Le serveur de messagerie est enregistré avec son nouveau mot de passe. Il est utilisé à partir de maintenant.
settings-mail-saved-password-forgotten = Le serveur de messagerie est enregistré. L’hôte, le port ou l’utilisateur a changé : le mot de passe a donc été oublié.

## The mail server: a test message
settings-mail-test-title = Message de test
settings-mail-test-to = À
settings-mail-test-hint = La réponse du serveur de messagerie s’affiche ici ; cela prend jusqu’à 20 secondes.
settings-mail-test-send = Envoyer un message de test
settings-mail-test-taken = Le serveur de messagerie a pris le message pour { $to }
settings-mail-test-later = Le message pour { $to } n’a pas été pris cette fois ; un e-mail serait envoyé de nouveau
settings-mail-test-refused = Le serveur de messagerie a refusé le message pour { $to }
# $answer is what the mail server said, in whatever language.
settings-mail-test-answer = Sa réponse : { $answer }

## The mail server: why it is not set, or no test message sent
settings-mail-not-permitted = Seule la personne qui gère ce serveur peut le faire. Adressez-vous à elle.
settings-mail-is-fixed = Le serveur de messagerie est fixé dans les paramètres de la personne qui gère Usher. Demandez-lui de le modifier là.
settings-mail-in-clear = Sans chiffrement, seul un serveur sur cette machine (localhost) peut être utilisé. Choisissez TLS ou STARTTLS.
settings-mail-password-without-user = Il y a un mot de passe, mais pas d’utilisateur. Saisissez aussi l’utilisateur.
settings-mail-not-set = Aucun serveur de messagerie n’est défini, ou son mot de passe manque. Enregistrez d’abord les paramètres.
settings-mail-test-wait = Plusieurs messages de test viennent d’être envoyés. Le prochain est possible à partir du { $when }.

## The outbox: mails that wait, are tried again, failed, or were sent
settings-mail-outbox-search = Rechercher par adresse ou numéro
settings-mail-outbox-kind = Genre
settings-mail-outbox-any-kind = Tous les genres
settings-mail-outbox-retry-failed = Réessayer maintenant tous les échecs qui répondent à ces filtres
settings-mail-outbox-retry-all = Réessayer maintenant tout ce qui répond à ces filtres
settings-mail-outbox-empty-title = Rien n’attend et rien n’a échoué
# “Sent” is settings-mail-state-sent.
settings-mail-outbox-empty = Les e-mails qui attendent, sont envoyés de nouveau ou ont échoué apparaissent ici. Choisissez « Envoyés » pour voir ce qui est parti.
settings-mail-outbox-none-title = Aucun e-mail ne correspond
settings-mail-outbox-none = Aucun n’est de ce genre et dans cet état, ou ne va à une telle adresse.
settings-mail-outbox-caption = E-mails
# The address.
settings-mail-outbox-to = À
# What the mail is about.
settings-mail-outbox-about = Objet
settings-mail-outbox-business = Entreprise
# Mail of no business.
settings-mail-outbox-instance = L’instance
# When it was put into the queue.
settings-mail-outbox-queued = Mis en file
settings-mail-outbox-state = État
settings-mail-outbox-under-way = Envoi en cours
settings-mail-outbox-tries = Essais manqués
# A time: when it is tried next, or when it was sent or given up.
settings-mail-outbox-next-or-settled = Prochain essai, ou fin
settings-mail-outbox-next = Prochain essai
settings-mail-outbox-settled = Fin
settings-mail-outbox-actions = Actions
# A button, and what is read out after it: “Retry now the mail to ann@example.com”.
settings-mail-outbox-retry = Réessayer
settings-mail-outbox-retry-which = l’e-mail à { $to }
settings-mail-retried-none = Il n’y avait rien à réessayer : ce qui était choisi a été envoyé entre-temps, est en cours d’envoi, ou est terminé.
settings-mail-retried = { $count ->
    [one] { $count } e-mail est envoyé de nouveau. La liste montre où il en est.
   *[other] { $count } e-mails sont envoyés de nouveau. La liste montre où ils en sont.
}

## The outbox: which mails are listed
settings-mail-state-open = En attente ou en échec
settings-mail-state-queued = En file
settings-mail-state-retrying = Nouvel essai
settings-mail-state-failed = En échec
settings-mail-state-sent = Envoyés
settings-mail-state-dropped = Non envoyés

## The outbox: what a mail is about
settings-mail-kind-invitation = Invitation
settings-mail-kind-reminder = Rappel d’une invitation
settings-mail-kind-new-invitation-asked = Nouvelle invitation demandée
settings-mail-kind-left-out = Quelque chose a été laissé de côté
settings-mail-kind-password-reset = Nouveau mot de passe
settings-mail-kind-address-change = Nouvelle adresse à confirmer
settings-mail-kind-address-changed = Adresse changée
settings-mail-kind-message = Nouveau message
settings-mail-kind-weekly = E-mail hebdomadaire
