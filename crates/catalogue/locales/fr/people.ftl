# people

## Words of several pages

people-users = Membres
people-name = Nom
people-email = E-mail
people-username = Identifiant
people-email-or-username = E-mail ou identifiant
people-role = Rôle
people-department = Service
people-location = Site
people-teams = Équipes
people-workspaces = Espaces de travail
people-status = Statut
people-status-active = Actif
people-status-inactive = Inactif
people-last-seen = Dernière activité
# Instead of a time, where somebody was never seen.
people-never-seen = Jamais
people-job-title = Fonction
people-phone = Téléphone
people-mobile-phone = Téléphone portable
people-employee-number = Matricule
people-company = Société
people-save = Enregistrer
people-leave-as-it-is = Laisser tel quel
# An app and its package: “Flow, Standard”.
people-app-and-package = { $app }, { $package }
# Facts about somebody in a row: “Ada Lovelace, Engineer, Engines”. The rest may be several, put together by this message as well.
people-in-a-row = { $first }, { $rest }

## Every list

# On the button that applies search and filters.
people-apply = Appliquer
# What the links to other parts of a list are, for those who do not see them.
people-pages = Pages
people-rows-before = Lignes précédentes
people-rows-after = Lignes suivantes
people-newest = Les plus récents
people-newer = Plus récents
people-older = Plus anciens
people-download = Télécharger en CSV

## The list of users

people-users-count = { $users ->
    [one] { $users } membre
   *[other] { $users } membres
}
people-users-search = Rechercher par nom ou adresse
people-any-status = Tous les statuts
people-any-role = Tous les rôles
people-any-department = Tous les services
people-any-location = Tous les sites
people-order = Ordre
people-order-name = Par nom
people-order-last-seen = Activité récente d’abord
people-order-longest-away = Plus longue absence d’abord
people-none-fits-title = Personne ne correspond
people-none-fits-text = Aucun membre n’a ce nom ou cette adresse, ni ce statut, ce rôle et cette affectation.
people-none-fits-all = Afficher tous les membres
people-nobody-yet-title = Encore personne ici
people-nobody-yet-text = Qui accepte une invitation apparaît ici.
people-nobody-yet-invitations = Afficher les invitations

## The list of contacts

people-contacts = Contacts
people-contacts-count = { $contacts ->
    [one] { $contacts } contact
   *[other] { $contacts } contacts
}
# Column: the member or the invitation that the contact stands for.
people-contacts-stands-for = Représente
people-contacts-not-named = Pas encore de nom
people-contacts-member = Un membre
people-contacts-invited = Une invitation
people-contacts-nobody = Personne ici
people-contacts-none-fits-title = Aucun contact ne correspond
people-contacts-none-fits-text = Aucun n’a cela dans son nom, son adresse ou sa société.
people-contacts-none-fits-all = Afficher tous les contacts
people-contacts-none-yet-title = Pas encore de contacts
people-contacts-none-yet-text = Chaque personne invitée reçoit un contact, qui reste lorsque l’invitation n’est plus là.
people-contacts-invite = Inviter

## The org chart

people-chart-all-departments = Tous les services
people-chart-search = Rechercher une personne par nom ou adresse
people-chart-none-fits-title = Personne ne correspond
people-chart-none-fits-text = Aucune personne active ici n’a cela dans son nom ou son adresse.
people-chart-none-fits-all = Afficher l’organigramme
people-chart-found = Résultats
people-chart-where-stands = Où se trouve { $person }
people-chart-who-reports = Qui relève de qui
people-chart-whole = Tout l’organigramme
people-chart-profile-of = Profil de { $person }
people-chart-pages-of-picture = Pages de l’image
people-chart-pages-of-people = Pages de personnes
people-chart-alone-title = Sans responsable et sans personnes rattachées
people-chart-count = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
# Before a sentence about who leads the department.
people-chart-count-sentence = { $people ->
    [one] { $people } personne.
   *[other] { $people } personnes.
}
# What those are together who are in no department, as the name of a department.
people-chart-no-department = Dans aucun service
people-chart-led-by-nobody = Personne ne le dirige : personne n’y a de responsable ni de personnes rattachées.
people-chart-led-by-one = À sa tête : { $first }.
people-chart-led-by-two = À sa tête : { $first } et { $second }.
people-chart-led-by-three = À sa tête : { $first }, { $second } et { $third }.
people-chart-led-by-more = { $others ->
    [one] À sa tête : { $first }, { $second }, { $third } et { $others } autre.
   *[other] À sa tête : { $first }, { $second }, { $third } et { $others } autres.
}
people-chart-departments = Services
people-chart-people = Personnes
# Column: how many of a department have neither a manager nor reports.
people-chart-alone = À part
people-chart-alone-note = À part : sans responsable et sans personnes rattachées. Elles figurent sur la page de leur service.
people-chart-no-lines-title = Personne n’a encore de responsable
people-chart-no-lines-text = De qui relève une personne se définit sur sa page, sous « Rôle et affectation », par qui peut la modifier. Elle figure alors ici.
people-chart-no-lines-text-import = De qui relève une personne se définit sur sa page, sous « Rôle et affectation », ou avec la colonne Manager d’un tableau sous « Import / Export ». Elle figure alors ici.
people-chart-no-lines-users = Afficher les membres
people-chart-zoom-in = Agrandir
people-chart-zoom-out = Réduire
# On the button that makes the picture as large as can be seen at once; a short word.
people-chart-fit = Ajuster
people-chart-picture = Image
people-chart-as-list = La même chose en liste
# In a box and in a list: those who report to somebody directly.
people-chart-reports = { $reports ->
    [one] { $reports } personne rattachée
   *[other] { $reports } personnes rattachées
}
people-chart-reports-in-all = { $reports ->
    [one] { $reports } personne rattachée, { $all } en tout
   *[other] { $reports } personnes rattachées, { $all } en tout
}
# What is read out of a box: the person’s name, job title and department in a row, then how many report to them. The name must
# come first.
people-chart-box = { $person }. { $reports }

## A person’s page

# The way to this page ends so while a form is open.
people-crumb-change = Modifier
# The words of a link to a form, and the words that are read out after them: “Change the profile”, “Role of this member”,
# “Deactivate… this member”. There is a space between.
people-edit = Modifier
people-edit-the-profile = le profil
people-edit-the-options = les options
people-edit-role = Rôle
people-edit-manager = Responsable
people-edit-place = Affectation
people-edit-of-member = de ce membre
people-edit-deactivate = Désactiver…
people-edit-reactivate = Réactiver…
people-edit-delete = Supprimer…
people-edit-this-member = ce membre
people-edit-give-app = Donner une application
people-edit-to-them = à ce membre

## A person’s page: profile

people-profile = Profil
# Before the company that an external person is of.
people-profile-external-of = Externe, société
people-profile-joined = Arrivée

## A person’s page: role and place

people-place = Rôle et affectation
people-reports-to = Responsable
people-manager-nobody = Personne
people-manager-outside = Quelqu’un hors de votre service
people-place-in-chart = Sa place dans l’organigramme
people-in-no-department = Dans aucun service
people-at-no-location = Sur aucun site
people-in-no-team = Dans aucune équipe
people-in-no-workspace = Dans aucun espace de travail

## A person’s page: options

people-options = Options
people-options-weekly = E-mail hebdomadaire
people-options-weekly-of-none = Oui, sur aucun espace de travail
people-options-message-notices = Notifications de nouveaux messages
people-options-owns-records = Peut être propriétaire d’éléments
people-options-record-set = Jeu de droits
people-options-no-limit = Aucune limite
people-options-language = Langue
people-yes = Oui
people-no = Non

## A person’s page: contact

people-contact = Contact
people-contact-none = Aucun contact ne représente cette personne.
people-contact-all = Tous les contacts

## A person’s page: invitations

people-history = Invitations
people-history-none = Aucune : cette personne est arrivée par un lien de mise en place.
people-history-caption = Invitations acceptées
people-history-invited-by = Émise par
people-history-sent = Envoyée
people-history-accepted = Acceptée
people-history-by = Par { $person }
# Open invitations that offer them more apps. $link is people-history-offers-tab, a link.
people-history-offers = { $offers ->
    [one] { $offers } autre invitation ouverte : à renvoyer ou annuler dans { $link }.
   *[other] { $offers } autres invitations ouvertes : à renvoyer ou annuler dans { $link }.
}
people-history-offers-tab = l’onglet Invitations

## A person’s page: apps and seats

people-apps = Applications et places
people-apps-none = Aucune application
people-apps-app = Application et offre
people-apps-role = Rôle dans l’application
people-apps-seat = Place
people-apps-actions = Actions
people-apps-in-use = En usage
people-apps-not-in-use = Hors usage
# A button. people-apps-seat-of is read out after it, after a space: “Take a seat of Flow, Standard”.
people-apps-take-seat = Prendre une place
people-apps-seat-of = dans { $app }, { $package }
# A link. people-apps-role-in is read out after it, after a space: “Change role in Flow, Standard”.
people-apps-change-role = Changer de rôle
people-apps-role-in = dans { $app }, { $package }
people-apps-take-away-ask = Retirer…
people-apps-take-away-question = Retirer { $app }, { $package } à { $person } ?
people-apps-take-away-loss-in-use = Cette personne ne peut plus l’utiliser, et sa place se libère aussitôt.
people-apps-take-away-loss-unused = L’application n’occupe aucune place maintenant, et cette personne n’en retrouvera pas plus tard.
people-apps-take-away-keep = La lui laisser
people-apps-take-away = Retirer
people-apps-give-title = Donner une application à { $person }
people-apps-subscriptions = Abonnements
people-apps-seats = Places
people-apps-no-seat = Aucune place n’est libre
# A link; which app, is read out after it: “Choose Flow, Standard”.
people-apps-choose = Choisir
people-apps-no-other = Il n’y a pas d’autre abonnement ouvert où cette personne pourrait avoir une place.
people-apps-all-subscriptions = Tous les abonnements
people-apps-back = Retour à sa page
people-apps-give-of-title = Donner { $app }, { $package } à { $person }
people-apps-give = Donner
people-apps-role-title = Le rôle de { $person } dans { $app }, { $package }

## A person’s page: sessions

people-sessions = Sessions dans cette entreprise
people-sessions-signed-in = Sessions ouvertes
people-sessions-where = { $sessions ->
    [0] Aucune
    [one] Dans un navigateur
   *[other] Dans { $sessions } navigateurs
}
people-sessions-last-used = Dernière utilisation
people-sign-out-ask = Déconnecter partout…
people-sign-out-question = Déconnecter { $person } partout ?
people-sign-out-loss = { $sessions ->
    [one] { $sessions } session dans cette entreprise prend fin aussitôt. Rien ne change dans d’autres entreprises, et le mot de passe reste.
   *[other] { $sessions } sessions dans cette entreprise prennent fin aussitôt. Rien ne change dans d’autres entreprises, et le mot de passe reste.
}
# The same, where the session of whoever reads it ends, too.
people-sign-out-loss-own = { $sessions ->
    [one] { $sessions } session dans cette entreprise prend fin aussitôt, et c’est celle-ci. Rien ne change dans d’autres entreprises, et le mot de passe reste.
   *[other] { $sessions } sessions dans cette entreprise prennent fin aussitôt, dont celle-ci. Rien ne change dans d’autres entreprises, et le mot de passe reste.
}
people-sign-out-keep = Laisser les sessions
people-sign-out = Déconnecter partout

## A person’s page: leaving and coming back

people-membership = Appartenance
people-membership-oneself = Vous ne pouvez pas vous désactiver ni vous supprimer. Demandez-le à une autre personne de l’administration.
people-membership-active = Un membre désactivé est aussitôt dehors et peut revenir. Un membre supprimé l’est définitivement.
people-membership-inactive = Ce membre est désactivé : il ne peut pas entrer, et ses places sont libres.
people-deactivate-title = Désactiver { $person } ?
people-deactivate = Désactiver
people-deactivate-keep = Laisser actif
people-reactivate-title = Laisser revenir { $person } ?
people-reactivate = Réactiver
people-reactivate-keep = Laisser désactivé
people-delete-title = Supprimer { $person } définitivement ?
people-delete = Supprimer définitivement
people-delete-keep = Conserver
people-reactivate-sign-in = Cette personne peut se connecter de nouveau, avec le mot de passe qu’elle avait.
people-reactivate-apps = { $apps ->
    [0] Cette personne n’a aucune application à retrouver.
    [one] { $apps } application retrouve une place s’il y en a une de libre ; sinon, elle est nommée.
   *[other] { $apps } applications retrouvent une place là où il y en a une de libre ; les autres sont nommées.
}
people-leaving-sessions = { $sessions ->
    [0] Cette personne n’a aucune session ouverte dans cette entreprise.
    [one] { $sessions } session dans cette entreprise prend fin aussitôt.
   *[other] { $sessions } sessions dans cette entreprise prennent fin aussitôt.
}
people-leaving-seats = { $seats ->
    [0] Cette personne n’occupe aucune place.
    [one] { $seats } place se libère aussitôt.
   *[other] { $seats } places se libèrent aussitôt.
}
people-leaving-offers = { $offers ->
    [one] { $offers } invitation ouverte qui lui propose des applications est annulée.
   *[other] { $offers } invitations ouvertes qui lui proposent des applications sont annulées.
}
people-leaving-sent = { $sent ->
    [one] { $sent } invitation ouverte envoyée par cette personne reste ; qui l’accepte attend alors la confirmation de l’administration.
   *[other] { $sent } invitations ouvertes envoyées par cette personne restent ; qui en accepte une attend alors la confirmation de l’administration.
}
people-deactivate-reports = { $reports ->
    [one] Cette personne reste responsable de { $reports } membre.
   *[other] Cette personne reste responsable de { $reports } membres.
}
people-delete-reports = { $reports ->
    [one] { $reports } membre qui lui est rattaché n’a alors plus de responsable.
   *[other] { $reports } membres qui lui sont rattachés n’ont alors plus de responsable.
}
people-leaving-links = Les liens et les fiches créés pour cette personne cessent de fonctionner.
people-deactivate-kept = Ce que cette personne a fait, ses applications, son affectation et ses options sont conservés, et elle peut revenir.
people-delete-erased = Son nom, son adresse et tout ce que l’on sait de cette personne sont effacés, y compris dans le journal d’audit, où elle apparaît comme « A deleted person ». C’est définitif.
people-delete-messages = Ce que cette personne a écrit à d’autres, et ce qui n’a été écrit qu’à elle, est effacé.
people-delete-account = Si cette personne n’est dans aucune autre entreprise, son compte prend fin, et son adresse peut être invitée de nouveau.

## A person’s page: the form for the profile

people-profile-title = Modifier le profil de { $person }
people-profile-external = Membre externe
people-profile-external-hint = Quelqu’un d’une autre société, par exemple en sous-traitance : cette personne voit ce qui lui est confié et rien d’autre.
people-profile-company-address = Adresse de la société
people-profile-name-note = Le nom vaut dans cette entreprise. Ailleurs, il reste tel quel.

## A person’s page: the forms for role and manager

people-role-title = Donner un autre rôle à { $person }
people-role-hint = Il vaut dès sa prochaine action. Les rôles ayant des droits que vous n’avez pas vous-même ne sont pas proposés.
people-manager-find-title = Trouver une personne responsable pour { $person }
people-manager-now = Responsable actuel de { $person } : { $manager }.
people-manager-search-for = Cherchez de qui { $person } doit relever.
people-manager-search-label = Nom ou e-mail
people-manager-search = Rechercher
people-manager-none-fits = Aucune personne active que vous pouvez voir n’a ce nom ou cette adresse.
people-manager-choose-title = Choisir la personne responsable
people-manager-choose-nobody = Personne
people-manager-choose-nobody-hint = La personne figure en haut de l’organigramme, ou à côté.

## A person’s page: the form for department, location, teams and workspaces

people-place-title = Changer l’affectation de { $person }
people-place-none = Aucun
people-place-archived = { $unit } (en archive)
people-place-fixed = Le service est le vôtre : vous ne voyez personne d’un autre.
people-place-note = Cette personne voit les données des espaces de travail cochés. L’e-mail hebdomadaire continue de porter sur ceux qui restent.

## A person’s page: the form for options

people-options-title = Changer les options de { $person }
people-options-weekly-hint = Les échéances et les changements, une fois par semaine.
people-options-no-email = Cette personne n’a pas d’adresse e-mail : aucun e-mail ne peut donc la prévenir.
people-options-owns-records-hint = Cette personne peut être choisie comme propriétaire d’un élément.
people-options-weekly-tells = L’e-mail hebdomadaire porte sur
people-options-weekly-tells-hint = Si rien n’est coché : sur tous ses espaces de travail.
people-options-record-set-hint = Limite les types d’éléments que cette personne voit et modifie.
people-options-record-set-none = Aucun : pas de limite
people-options-record-set-custom = Sur mesure…
people-options-record-set-gone = { $set } (n’est plus donné)
# What they may do with records of a type; Update includes View.
people-options-view = Voir
people-options-update = Modifier
people-options-update-note = « Modifier » comprend « Voir ».

## A person’s page: another address to sign in with

people-address = Adresse de connexion
people-address-new = Nouvelle adresse
people-address-hint = Un e-mail avec un lien y est envoyé. Elle est valable dès que la personne la confirme ; l’ancienne adresse est prévenue.
people-address-send = Envoyer le lien

## Reset slips

people-reset-card = Mot de passe oublié
people-reset-text = Cette personne n’a pas d’e-mail. Une fiche imprimée lui permet de choisir un nouveau mot de passe.
people-reset-link = Fiche de réinitialisation…
people-reset-slip = Fiche de réinitialisation
people-reset-print-now = Imprimez cette page maintenant
people-reset-print-now-text = Cette fiche n’est affichée qu’une fois et fonctionne pendant 30 minutes. Qui l’a peut choisir le mot de passe : remettez-la donc vous-même.
people-reset-print-page = Imprimer…
people-reset-done = Terminé : retour à { $person }
people-reset-title = Un nouveau mot de passe pour { $person }
people-reset-explained = La fiche porte une image à scanner et un code à saisir. Elle permet à la personne de choisir un nouveau mot de passe, ce qui met fin à ses sessions. Elle ne fonctionne qu’une fois, pendant 30 minutes. Une fiche imprimée auparavant cesse de fonctionner.
people-reset-print = Imprimer une fiche de réinitialisation

## What was done

people-done-profile = Le profil est enregistré.
people-done-role = Le rôle est enregistré. Il vaut dès la prochaine action de cette personne.
people-done-manager = Le changement de responsable est enregistré.
people-done-place = Le service, le site, les équipes et les espaces de travail sont enregistrés.
people-done-options = Les options sont enregistrées.
people-done-app-given = L’application est donnée, et une de ses places est prise.
people-done-app-role = Le rôle dans l’application est enregistré.
people-done-app-taken = L’application est retirée, et sa place est libre.
people-done-signed-out = Toutes les sessions de { $person } dans cette entreprise ont pris fin.
people-done-deactivated = Le compte de { $person } est désactivé ici.
people-done-reactivated = L’accès de { $person } est rétabli.
# With one app or several: “Flow, Standard; Toolbox, Professional”.
people-done-reactivated-without = L’accès de { $person } est rétabli. Aucune place n’était libre pour { $apps }.

## Why a member is not changed

people-refused-not-found = Cette personne est introuvable. Elle est peut-être partie, ou vous n’y avez pas accès.
people-refused-last-administrator = C’est la dernière personne qui administre cette entreprise. Donnez d’abord à quelqu’un d’autre un rôle qui modifie les rôles et les personnes.
people-refused-role = Rôle : celui-ci ne peut pas être donné : il a été archivé, ou il a des droits que vous n’avez pas vous-même. Choisissez-en un autre.
people-refused-oneself = Vous ne pouvez pas vous désactiver ni vous supprimer. Demandez-le à une autre personne de l’administration.
people-refused-manager = Responsable : cette personne n’est plus disponible. Choisissez-en une autre.
people-refused-manager-circle = Responsable : cette personne relève elle-même de ce membre, directement ou par d’autres. Choisissez-en une autre, ou changez cela d’abord.
people-refused-no-such-app = Cette personne n’a plus cette application.
people-refused-department = Service : vous ne pouvez affecter des personnes qu’à votre propre service.
people-refused-no-own-department = Vous n’avez pas de service à vous. Demandez à l’administration de vous en donner un.
people-refused-deactivated = Ce membre est désactivé. Réactivez-le d’abord.
people-refused-seated = Cette personne a déjà une place dans cet abonnement.
people-refused-subscription = Cet abonnement n’est plus disponible. Choisissez-en un autre.
people-refused-app-role = Rôle dans l’application : celui-ci n’est plus disponible. Choisissez-en un autre.
people-refused-seats = { $free ->
    [0] Application : aucune place n’est libre. Libérez-en une, ou choisissez un autre abonnement.
    [one] Application : une seule place est libre. Libérez-en une, ou choisissez un autre abonnement.
   *[other] Application : seulement { $free } places sont libres. Libérez-en une, ou choisissez un autre abonnement.
}
people-refused-weekly = E-mail hebdomadaire : il peut porter sur les espaces de travail de cette personne. Ajoutez-la d’abord à ceux-ci.

## Tables to download: heads of columns, and what stands in cells

people-csv-first-name = Prénom
people-csv-last-name = Nom
people-csv-email = E-mail
people-csv-username = Identifiant
people-csv-role = Rôle
people-csv-department = Service
people-csv-location = Site
people-csv-teams = Équipes
people-csv-workspaces = Espaces de travail
people-csv-apps = Applications
people-csv-status = Statut
people-csv-joined = Arrivée (UTC)
people-csv-last-seen = Dernière activité (UTC)
people-csv-job-title = Fonction
people-csv-phone = Téléphone
people-csv-mobile = Téléphone portable
people-csv-employee-number = Matricule
people-csv-company = Société externe
people-csv-manager = Responsable
# An app, package and role, in which the person has no seat now.
people-csv-access-unused = { $access } (hors usage)
people-csv-channel = Voie
people-csv-channel-email = E-mail
people-csv-channel-slip = Fiche
people-csv-invited-by = Émise par
people-csv-sent = Envoyée le (UTC)
people-csv-expires = Expire le (UTC)
people-csv-invitation-state = État
people-csv-delivery = Remise
people-csv-answer = Réponse du serveur de messagerie
people-csv-reminded = Dernier rappel (UTC)
people-csv-accepted = Acceptée le (UTC)
people-csv-closed = Clôturée le (UTC)
people-csv-record-title = Titre
people-csv-record-type = Type
people-csv-record-state = État
people-csv-record-due = Échéance
people-csv-record-workspace = Espace de travail
people-csv-record-owner = Propriétaire
people-csv-record-assigned-to = Confié à
people-csv-record-changed = Modifié (UTC)
# Column: the event’s number in the order in which they happened.
people-csv-audit-number = Numéro
people-csv-audit-time = Heure (UTC)
people-csv-audit-what = Quoi
people-csv-audit-who = Qui
# Column: whom or what it was done to.
people-csv-audit-on = Concerne
# Column: the network address it was done from.
people-csv-audit-from = Depuis
people-csv-audit-details = Détails

## Managers by a table

people-managers-not-permitted = Votre rôle ne permet pas de modifier des personnes. Demandez à l’administration.
people-managers-too-large = Le fichier dépasse 2 Mio. Divisez-le en plusieurs.
people-managers-too-many-lines = Le fichier a plus de 10 000 lignes. Divisez-le en plusieurs.
people-managers-no-person = Aucune colonne ne désigne la personne. Appelez-la Person, E-mail, Username ou Employee number dans la première ligne.
people-managers-no-manager = Aucune colonne ne désigne le responsable. Appelez-la Manager dans la première ligne.
people-managers-nobody-named = Personne : manquante. Écrivez une adresse e-mail, un identifiant ou un matricule.
people-managers-unknown-person = Personne : « { $person } » n’est personne dont vous puissiez changer le responsable.
people-managers-several-people = Personne : « { $person } » désigne plusieurs personnes. Écrivez l’adresse e-mail ou l’identifiant.
people-managers-repeated = La ligne { $row } concerne la même personne.
people-managers-unknown-manager = Responsable : « { $manager } » n’est personne que vous voyiez ici.
people-managers-several-managers = Responsable : « { $manager } » désigne plusieurs personnes. Écrivez l’adresse e-mail ou l’identifiant.
people-managers-unseen = Quelqu’un que vous ne voyez pas
people-managers-nobody = Personne
people-managers-changes-nobody = Personne ne change de responsable.
people-managers-changes = { $count ->
    [one] { $count } personne change de responsable.
   *[other] { $count } personnes changent de responsable.
}
people-managers-same = { $count ->
    [one] { $count } ligne ne change rien.
   *[other] { $count } lignes ne changent rien.
}
people-managers-problems-left-out = { $count ->
    [one] { $count } ligne a un problème et est laissée de côté.
   *[other] { $count } lignes ont des problèmes et sont laissées de côté.
}
people-managers-problems-found = { $count ->
    [one] { $count } ligne a un problème.
   *[other] { $count } lignes ont des problèmes.
}
people-managers-apply = { $count ->
    [one] Appliquer { $count } changement
   *[other] Appliquer { $count } changements
}
people-managers-page = Responsables par un tableau
people-managers-chart = Retour à l’organigramme
people-managers-upload = Définir les responsables par un tableau
people-managers-file = Fichier CSV
people-managers-file-hint = Jusqu’à 10 000 lignes et 2 Mio. Vous voyez ce que ferait chaque ligne avant que rien ne soit fait.
people-managers-check = Charger et vérifier
people-managers-now = Les responsables actuels
people-managers-now-text = Toutes les personnes actives que vous voyez, et leur responsable. Modifiez ce qui doit l’être et chargez le fichier : les lignes déjà exactes ne changent rien, et qui n’est pas dans le tableau reste tel quel.
people-managers-download = Télécharger en CSV
people-managers-plan = Ce que ferait le tableau
people-managers-problems = Lignes avec des problèmes
people-managers-changes-caption = Changements
people-managers-first = Les { $shown } premières sur { $count } sont affichées.
people-managers-head-row = Ligne
people-managers-head-person = Personne
people-managers-head-problem = Problème
people-managers-head-before = Responsable actuel
people-managers-head-after = Nouveau responsable
people-managers-columns = Que mettre dans le tableau
people-managers-columns-person = La première ligne nomme les colonnes. Person : une adresse e-mail, un identifiant ou un matricule. Les colonnes peuvent aussi s’appeler E-mail, Username ou Employee number ; s’il y en a plusieurs, la première remplie compte.
people-managers-columns-manager = Manager : la même chose pour le responsable. Rien à cet endroit : pas de responsable.
people-managers-columns-others = Les autres colonnes sont laissées de côté ; le tableau des membres peut donc être repris tel quel.
people-managers-changed = Quelque chose a changé depuis votre vérification : rien n’a été appliqué. Regardez ce que feraient les lignes maintenant.
people-managers-circle = Certaines personnes seraient leur propre responsable, directement ou par d’autres. Vous seul pouvez dire laquelle de ces lignes est fausse : corrigez-en une dans votre fichier et chargez-le de nouveau. D’ici là, rien n’est appliqué.
people-managers-applied = Les responsables sont définis comme l’indique le tableau.

## What was changed, in the audit and in a record’s history

# A field that says something else: “role: User → Admin”.
people-change-from-to = { $field } : { $before } → { $after }
# A field that said nothing before, or for which that is not told.
people-change-now = { $field } : { $after }
# A field that says nothing any more.
people-change-was = { $field } (avant) : { $before }
# What was told so far, and the next; apps as well.
people-change-next = { $told } ; { $next }

# Fields: people, invitations and accounts. A colon comes after them.
people-change-field-first-name = prénom
people-change-field-last-name = nom
people-change-field-name = nom
people-change-field-e-mail = e-mail
people-change-field-email = e-mail
people-change-field-username = identifiant
people-change-field-phone = téléphone
people-change-field-mobile = téléphone portable
people-change-field-mobile-phone = téléphone portable
people-change-field-job-title = fonction
people-change-field-employee-number = matricule
people-change-field-company = société
people-change-field-company-address = adresse de la société
people-change-field-manager = responsable
people-change-field-role = rôle
people-change-field-department = service
people-change-field-location = site
people-change-field-teams = équipes
people-change-field-workspaces = espaces de travail
people-change-field-app = application
people-change-field-apps = applications
people-change-field-apps-left-out = applications laissées de côté
people-change-field-without-seat = sans place
people-change-field-weekly-mail = e-mail hebdomadaire
people-change-field-weekly-e-mail = e-mail hebdomadaire
people-change-field-weekly-mail-of = e-mail hebdomadaire sur
people-change-field-weekly-e-mail-of = e-mail hebdomadaire sur
people-change-field-weekly-e-mail-on = l’e-mail hebdomadaire arrive
people-change-field-message-notifications = notifications de nouveaux messages
people-change-field-new-message-notifications = notifications de nouveaux messages
people-change-field-language = langue
people-change-field-owns-records = peut être propriétaire d’éléments
people-change-field-can-own-records = peut être propriétaire d’éléments
people-change-field-record-set = jeu de droits
people-change-field-status = statut
people-change-field-account = compte
people-change-field-sessions = sessions
people-change-field-sessions-ended = sessions qui ont pris fin
people-change-field-seats-freed = places libérées
people-change-field-channel = voie
people-change-field-generation = génération
people-change-field-reminder = rappel
people-change-field-people = personnes
people-change-field-drafts = brouillons
people-change-field-recipients = destinataires

# Fields: records. A colon comes after them.
people-change-field-type = type
people-change-field-title = titre
people-change-field-owner = propriétaire
people-change-field-assigned-to = confié à
people-change-field-due = échéance
people-change-field-state = état
people-change-field-note = note
people-change-field-notes = notes
people-change-field-reference = numéro
people-change-field-issuer = délivré par
people-change-field-address = adresse
people-change-field-maker = fabricant
people-change-field-serial-number = numéro de série
people-change-field-plate = immatriculation
people-change-field-place = lieu

# Fields: settings and the instance. A colon comes after them.
people-change-field-kind = type
people-change-field-archived = archivée
people-change-field-archived-role = rôle archivé
people-change-field-description = description
people-change-field-permissions = autorisations
people-change-field-scope = portée
people-change-field-records = éléments
people-change-field-by-invitation = par invitation
people-change-field-rights = droits
people-change-field-record-sets = jeux de droits
people-change-field-reminders = rappels
people-change-field-invitation-lifetime = durée de validité des invitations
people-change-field-invite-code = code d’invitation
people-change-field-list = liste
people-change-field-package = offre
people-change-field-seats = places
people-change-field-active = actif
people-change-field-from = à partir du
people-change-field-until = jusqu’au
people-change-field-host = hôte
people-change-field-port = port
people-change-field-encryption = chiffrement
people-change-field-user = utilisateur
people-change-field-sender-name = nom de l’expéditeur
people-change-field-sender = expéditeur
people-change-field-password = mot de passe
people-change-field-messages = e-mails
people-change-field-states = état

# What stands in fields, after a colon or an arrow.
# A field of an invitation in which there was nothing, or is nothing any more.
people-change-none = vide
people-change-nothing = rien
people-change-no-limit = pas de limite
people-change-any-number = nombre illimité
# A note, an employee number, or the password of the mail server, which are not told themselves.
people-change-changed = modifié
people-change-forgotten = oublié
# An account: it is gone, or goes on in another business.
people-change-ended = clos
people-change-elsewhere = reste ailleurs
# Record sets, in the plan of a business.
people-change-on = activés
people-change-off = désactivés
people-change-team = équipe
people-change-workspace = espace de travail
# The lifetime of invitations.
people-change-default = valeur par défaut
people-change-hours = { $hours } h
# When people are reminded of invitations.
people-change-no-reminders = aucun
people-change-one-reminder = après { $hours } h
people-change-two-reminders = après { $first } h et { $second } h
# A right of a record set; $of is refusals-record-rights-contacts and its like.
people-change-view = voir { $of }
people-change-update = modifier { $of }
# Lists that were downloaded.
people-change-list-users = membres
people-change-list-managers = responsables
people-change-list-records = éléments
people-change-list-invitations = invitations
people-change-list-audit = journal d’audit
