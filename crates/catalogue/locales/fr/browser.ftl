# What both halves say: it goes to the browser with every page.
# Here, and here alone, a message that a count decides is one choice around the whole text, and holds no other message.

product = Usher
wait-seconds = { $seconds ->
    [one] Il y a eu trop d’essais. Attendez { $seconds } seconde et réessayez.
   *[other] Il y a eu trop d’essais. Attendez { $seconds } secondes et réessayez.
}

## The frame around the pages
# What Usher is, for search engines and previews.
app-description = Usher invite chaque personne et lui donne sa place.
# The link on the logo, read out.
app-home-link = Usher, accueil
app-skip = Aller au contenu
# What the navigation between the main pages is called, read out.
app-main-navigation = Principale
app-nav-dashboard = Tableau de bord
app-nav-records = Registre
app-nav-users = Membres
app-nav-messages = Messages
# Read out after the number of messages that were not read, which stands beside “Messages”.
app-nav-unread = à lire
app-nav-settings = Paramètres
app-nav-audit = Audit
# The menu with one’s own account, read out.
app-account-of = Compte de { $name }
app-role-at-business = { $role } chez { $business }
app-my-account = Mon compte
app-sign-out = Se déconnecter
app-invite = Inviter
app-loading = Chargement…
app-no-mail-server = Aucun serveur de messagerie n’est défini
# $link is app-no-mail-server-link, a link.
app-no-mail-server-may-set = Les invitations sont créées, mais leurs e-mails restent en file d’attente. { $link } ; tout ce qui attend partira alors.
app-no-mail-server-link = Définissez le serveur de messagerie
app-no-mail-server-ask = Les invitations sont créées, mais leurs e-mails restent en file d’attente. Demandez à la personne qui gère Usher d’en définir un ; tout ce qui attend partira alors.

## Parts of pages
# On a button while its form is on its way.
app-sending = Envoi…
app-apply = Appliquer
# On the button that changes nothing, beside the one that would delete or cancel something.
app-keep = Conserver
app-copy = Copier
app-copied = Copié
app-close = Fermer
# In a search field.
app-search = Rechercher
# What a search field is called, read out. $legend is the name of a group of choices, such as “Teams”.
app-search-in = Rechercher dans { $legend }
app-breadcrumbs = Fil d’Ariane
# What the links to other pages of a list are called, read out.
app-pages = Pages
app-page-previous = Précédente
app-page-next = Suivante
app-page-of = Page { $page } sur { $pages }
app-progress = { $done } sur { $all }
app-progress-starting = Démarrage…
# On the button at a password; app-password-show-name, which is read out, must have the same word in it.
app-password-show = Afficher
app-password-hide = Masquer
app-password-show-name = Afficher le mot de passe
app-password-hide-name = Masquer le mot de passe
app-strength-short = Force : trop court. Ajoutez des caractères.
app-strength-weak = Force : faible, vite deviné. Ajoutez un mot.
app-strength-fair = Force : moyenne. Un mot de plus l’améliore.
app-strength-good = Force : bonne.
app-strength-strong = Force : élevée.

## Pages that can’t be shown
app-refused-heading = Cette page ne peut pas être affichée
app-refused-may-not = Vous ne pouvez pas ouvrir cette page
app-refused-not-found = Introuvable
app-refused-sign-in = Connectez-vous d’abord
app-refused-other = Cela n’a pas fonctionné
app-to-sign-in = Se connecter
app-to-dashboard = Aller au tableau de bord
app-not-found-title = Introuvable
app-not-found-heading = Il n’y a rien ici
app-not-found-text = L’adresse est peut-être mal saisie, ou la page a été supprimée.
app-to-start = Aller à la page d’accueil

## Signing in
app-sign-in-title = Se connecter
app-sign-in-no-account = Pas encore de compte ? Il vous faut une invitation. Adressez-vous à l’administration de votre entreprise.
app-sign-in-name = Adresse e-mail ou identifiant
app-sign-in-password = Mot de passe
app-sign-in-keep = Garder ma session ouverte
app-sign-in-keep-hint = Pendant 30 jours, sur cet appareil. Seulement si personne d’autre ne l’utilise.
app-sign-in-button = Se connecter
app-sign-in-forgot = Mot de passe oublié ?

## Pages that links and slips lead to
app-accept-title = Invitation
app-accept-loading = Ouverture de l’invitation…
app-join-title = Rejoindre
app-join-loading = Ouverture de la fiche…
app-join-heading = Rejoindre avec une fiche
app-join-lead = Saisissez le code qui figure sur votre fiche, ou scannez son image avec votre téléphone.
# app-join-before-link follows, a link.
app-join-before = Vous avez déjà rejoint l’entreprise ?
app-join-before-link = Se connecter
app-join-code = Code
app-join-code-hint = Dix lettres et chiffres. Majuscules ou minuscules, avec ou sans tiret.
app-join-next = Suivant
app-set-up-title = Mise en place
app-set-up-loading = Ouverture du lien…
app-new-password = Mot de passe
app-new-password-again = Mot de passe, de nouveau
app-new-password-hint = { $least ->
    [one] Au moins { $least } caractère. Trois ou quatre mots sans rapport entre eux conviennent bien.
   *[other] Au moins { $least } caractères. Trois ou quatre mots sans rapport entre eux conviennent bien.
}
app-asked-title = Merci
app-asked-text = Si cette invitation peut être renvoyée, les personnes qui peuvent le faire ont été prévenues. Dès qu’elle l’est, vous recevez un e-mail avec un nouveau lien.

## What was done, after the page was left for it
app-done-switched = Vous êtes maintenant dans { $business }.
app-done-asked = Merci. Si cette invitation peut être renvoyée, quelqu’un a été prévenu.
app-done-invited-there = Invitations créées, dans l’entreprise choisie dans le formulaire. Sa propre liste montre où elles en sont et imprime leurs fiches.
app-done-reminders-saved = Les rappels sont enregistrés. Ils valent aussi pour les invitations en cours.
app-done-lifetime-saved = La durée de validité des invitations est enregistrée. Elle vaut pour celles qui seront envoyées à partir de maintenant.
app-done-app-created = L’application a été créée. Ajoutez ses rôles, puis des abonnements.
app-done-app-changed = L’application a été modifiée.
app-done-app-archived = L’application a été archivée.
app-done-subscription-created = L’abonnement a été créé.
app-done-subscription-changed = L’abonnement a été modifié.
app-done-built-in-roles = Les rôles d’origine sont de nouveau proposés.
app-done-saved = Enregistré.
app-done-message-sent = Votre message est envoyé.
app-done-password-set = Votre nouveau mot de passe est enregistré. Vos autres sessions ont pris fin.
app-done-address-asked = Un e-mail a été envoyé à la nouvelle adresse. Elle sera valable dès que vous l’aurez confirmée, dans les 24 heures.
app-done-sessions-ended = Déconnexion effectuée.
app-done-person-deleted = La personne est supprimée. Dans le journal d’audit, elle apparaît comme « A deleted person ».
app-done-signed-out = Votre session est fermée.
app-done-left-out = Une partie de l’invitation ne pouvait plus être donnée (un site, une équipe, un espace de travail ou une application) : vous êtes là sans elle. Votre administration peut vous en donner une autre.

## Why nothing was done: anywhere
app-fields = Certains champs sont à revoir. Rien n’a encore été enregistré.
app-session-ended = Votre session a pris fin. Connectez-vous de nouveau.
app-not-found = Introuvable : cela a peut-être été supprimé, ou vous n’y avez pas accès.
app-wait = Il y a eu trop d’essais. Attendez un peu et réessayez.
app-busy = Beaucoup de personnes se connectent en ce moment. Attendez quelques secondes et réessayez.
app-unavailable = La base de données d’Usher ne peut pas le faire en ce moment. Attendez quelques secondes et réessayez. Si vous étiez en train d’envoyer quelque chose, regardez d’abord si cela a été fait.
app-unreadable = Le formulaire n’a pas pu être lu. Rechargez la page et réessayez.
app-unexpected = Une erreur s’est produite de notre côté et rien n’a changé. Réessayez ; si elle persiste, donnez cette référence à votre administration : { $reference }.
app-offline = Le serveur est injoignable. Vérifiez votre connexion et réessayez.
app-may-not = Votre rôle ne le permet pas. Adressez-vous à l’administration de votre entreprise.
app-above-ceiling = Le rôle de cette personne a des droits que vous n’avez pas vous-même. Adressez-vous à une personne de l’administration qui les a.
app-sign-in-not-right = L’adresse e-mail, l’identifiant ou le mot de passe n’est pas le bon. Vérifiez-les et réessayez.
app-archived-meanwhile = Introuvable : cela a peut-être été archivé entre-temps.
app-settings-may-not = Votre rôle ne permet pas de modifier ces paramètres.
app-settings-name-taken = Nom : il est déjà pris. Choisissez-en un autre.
app-instance-may-not = Seule la personne qui gère ce serveur peut modifier cela. Adressez-vous à elle.
app-set-up-link-used = Ce lien de mise en place a déjà servi, ou n’en a jamais été un.
app-set-up-wrong-kind = Ce lien sert à autre chose.
app-set-up-address-taken = Adresse e-mail : elle a déjà un compte. Connectez-vous avec ce compte et rouvrez ce lien.

## Why nothing was done: accepting an invitation
app-accept-invalid = Ce lien n’est pas valable.
app-accept-expired = Cette invitation a expiré.
app-accept-cancelled = Cette invitation a été annulée.
app-accept-superseded = Une invitation plus récente a été envoyée. Cherchez-la dans vos e-mails.
app-accept-accepted = Cette invitation a déjà été acceptée. Connectez-vous.
app-accept-awaiting = Cette invitation attend d’être confirmée par l’administration.
app-accept-sign-in = Un compte existe avec cette adresse. Connectez-vous pour accepter.
app-accept-wrong-account = Votre session est celle d’une autre personne. Changez de compte pour accepter.
app-accept-member = Vous êtes déjà membre de cette entreprise.
app-slip-not-right = Ce n’est pas correct. Vérifiez votre saisie. Si cela persiste, demandez une nouvelle fiche à la personne qui vous l’a remise.
app-username-taken = Cet identifiant est déjà pris. Choisissez-en un autre.
# The invite code, with the tries that are left.
app-code-not-right = { $left ->
    [0] Le code d’invitation a été mal saisi trop souvent. Rien n’est perdu : demandez à la personne qui vous invite d’envoyer de nouveau l’invitation.
    [one] Le code d’invitation n’est pas le bon. Il reste un essai ; regardez-le de près.
   *[other] Le code d’invitation n’est pas le bon. Vérifiez-le ; il reste { $left } essais.
}

## Why nothing was done: inviting people. What stands before the colon is a label of the form
app-invite-may-not = Votre rôle ne permet pas d’inviter. Adressez-vous à l’administration de votre entreprise.
app-invite-no-own-department = Vous pouvez inviter dans votre propre service, et vous n’en avez pas. Demandez à l’administration de vous en donner un.
app-invite-department-outside = Service : vous ne pouvez inviter que dans votre propre service.
app-invite-department-gone = Service : celui-ci n’est plus disponible. Choisissez-en un autre.
app-invite-location-gone = Site : celui-ci n’est plus disponible. Choisissez-en un autre.
app-invite-team-gone = Équipes : l’une d’elles n’est plus disponible. Choisissez de nouveau.
app-invite-workspace-gone = Espaces de travail : l’un d’eux n’est plus disponible. Choisissez de nouveau.
app-invite-weekly-outside = E-mail hebdomadaire : il peut porter sur les espaces de travail donnés. Cochez aussi ceux-ci plus haut.
app-invite-record-set-gone = Jeu de droits : celui-ci n’est plus disponible. Choisissez-en un autre.
app-invite-record-sets-not-in-plan = Jeu de droits : la formule de cette entreprise n’en comprend plus.
app-invite-person-gone = Personne : elle n’est plus disponible. Choisissez-en une autre.
app-invite-person-above-ceiling = Personne : son rôle a des droits que vous n’avez pas vous-même. Adressez-vous à une personne de l’administration qui les a.
app-invite-no-access = Applications : cette personne est déjà membre, choisissez donc au moins une application.
app-invite-seated = Applications, ligne { $row } : cette personne a déjà une place dans cet abonnement. Choisissez-en un autre.
app-invite-role-gone = Rôle : celui-ci n’est plus disponible. Choisissez-en un autre.
app-invite-role-not-by-invitation = Rôle : celui-ci ne peut pas être donné par invitation. Choisissez-en un autre.
app-invite-role-above-ceiling = Rôle : celui-ci a des droits que vous n’avez pas vous-même. Choisissez-en un autre.
app-invite-subscription-gone = Applications, ligne { $row } : cet abonnement n’est plus disponible. Choisissez-en un autre.
app-invite-subscription-twice = Applications, ligne { $row } : cet abonnement a déjà été choisi. Choisissez-en un autre.
app-invite-app-role-gone = Applications, ligne { $row } : choisissez un rôle dans l’application.
app-invite-too-few-seats = { $free ->
    [0] Applications, ligne { $row } : aucune place n’est libre. Invitez moins de personnes, ou choisissez un autre abonnement.
    [one] Applications, ligne { $row } : une seule place est libre. Invitez moins de personnes, ou choisissez un autre abonnement.
   *[other] Applications, ligne { $row } : seulement { $free } places sont libres. Invitez moins de personnes, ou choisissez un autre abonnement.
}

## Why nothing was done: an invitation that was made before
app-renew-printed = Cette fiche a déjà été imprimée. Réimprimez-la : une nouvelle est créée, et l’ancienne ne fonctionne plus.
app-renew-department-gone = Le service de cette invitation a été archivé.
app-renew-location-gone = Le site de cette invitation a été archivé.
app-renew-department-outside = Cette invitation mène dans un service qui n’est pas le vôtre.
app-renew-role-gone = Vous ne pouvez plus donner le rôle de cette invitation.
app-renew-role-not-by-invitation = Le rôle de cette invitation ne peut plus être donné par invitation.
# Stands after what is wrong with the invitation.
app-renew-cancel = Vous pouvez l’annuler et inviter de nouveau.
app-renew-changed-draft = Cette invitation a changé entre-temps : c’est maintenant un brouillon.
app-renew-changed-pending = Cette invitation a changé entre-temps : elle est maintenant en attente.
app-renew-changed-awaiting = Cette invitation a changé entre-temps : elle est maintenant à confirmer.
app-renew-changed-accepted = Cette invitation a changé entre-temps : elle est maintenant acceptée.
app-renew-changed-expired = Cette invitation a changé entre-temps : elle est maintenant expirée.
app-renew-changed-cancelled = Cette invitation a changé entre-temps : elle est maintenant annulée.
app-cannot-be-invited = Cette adresse ne peut pas être invitée.
# $apps are names of apps and their packages.
app-renew-no-seats = Elle ne retient pas de place dans { $apps }, et aucune n’y est libre. Libérez-en une, ou annulez l’invitation et invitez de nouveau.
app-renew-limit = Vous avez atteint la limite d’invitations pour cette heure. La prochaine est possible.
app-renew-limit-until = Vous avez atteint la limite d’invitations pour cette heure. La prochaine est possible à partir du { $when }.
app-renew-too-many-mails = Cette adresse a reçu trop d’e-mails aujourd’hui. Le prochain est possible.
app-renew-too-many-mails-until = Cette adresse a reçu trop d’e-mails aujourd’hui. Le prochain est possible à partir du { $when }.

## What is wrong with a field, under it
app-field-missing = Remplissez ce champ.
app-field-missing-role = Choisissez un rôle.
app-field-missing-zone = Choisissez un fuseau horaire.
app-field-missing-person = Cherchez une personne, puis choisissez-la.
app-field-missing-app = Choisissez une application.
app-field-missing-apps = Choisissez un abonnement et un rôle pour chaque application.
app-field-no-choice = Choisissez dans la liste.
app-field-too-long = { $most ->
    [one] Au plus { $most } caractère.
   *[other] Au plus { $most } caractères.
}
app-field-hidden-character = Il contient un caractère caché ou de commande. Saisissez-le de nouveau.
app-field-link = N’y mettez pas d’adresse web.
app-field-no-number = Saisissez un numéro de téléphone, comme +49 30 123456.
app-field-too-many-addresses = Un envoi ne peut contenir que 100 adresses.
app-field-lifetime = Saisissez un nombre entier d’heures, de 1 à { $most_hours }.
app-field-zone = Choisissez un fuseau horaire de la liste, comme Europe/Berlin.
app-field-seats = Saisissez un nombre entier de places, de 0 à 1 000 000, ou laissez vide pour un nombre illimité.
app-field-day = Saisissez une date sous la forme 2026-11-30.
app-field-ends-before = Le dernier jour précède le premier. Choisissez-en un plus tardif.
app-field-username-taken = Il est déjà pris. Choisissez-en un autre.
app-field-other-business = L’entreprise a changé : revoyez le rôle, l’affectation et les applications.
app-field-taken = Ce nom est déjà pris. Choisissez-en un autre.
app-address-missing = L’adresse manque.
app-address-too-long = L’adresse est trop longue pour une adresse e-mail.
app-address-one-at = L’adresse doit contenir exactement un @, comme nom@example.com.
app-address-local-part = L’adresse contient, avant le @, un caractère qui ne peut pas être utilisé.
app-address-domain = L’adresse doit avoir un domaine après le @, comme nom@example.com.
# One of several addresses, as it was typed.
app-address-typed-missing = « { $typed } » manque.
app-address-typed-too-long = « { $typed } » est trop long pour une adresse e-mail.
app-address-typed-one-at = « { $typed } » doit contenir exactement un @, comme nom@example.com.
app-address-typed-local-part = « { $typed } » contient, avant le @, un caractère qui ne peut pas être utilisé.
app-address-typed-domain = « { $typed } » doit avoir un domaine après le @, comme nom@example.com.
app-username-missing = L’identifiant manque.
app-username-length = L’identifiant doit avoir de 3 à 40 caractères.
app-username-at = L’identifiant ne doit pas contenir de @ : ce n’est pas une adresse e-mail.
app-username-character = L’identifiant peut contenir des lettres de a à z, des chiffres et, entre eux, des points, des tirets et des traits de soulignement.
app-password-too-short = { $least ->
    [one] Le mot de passe doit avoir au moins { $least } caractère. Trois ou quatre mots conviennent bien.
   *[other] Le mot de passe doit avoir au moins { $least } caractères. Trois ou quatre mots conviennent bien.
}
app-password-too-long = Le mot de passe peut avoir au plus 256 caractères.
app-password-common = Ce mot de passe est l’un des plus utilisés, donc facile à deviner. Choisissez-en un autre.
app-password-personal = Ce mot de passe est votre nom, votre adresse ou le nom de l’entreprise, donc facile à deviner. Choisissez-en un autre.
app-password-not-repeated = Le mot de passe et sa répétition diffèrent. Saisissez de nouveau les deux.

## How a subscription’s seats stand
app-seats-unlimited = Places en usage : { $used } ; retenues par des invitations : { $held } ; libres : sans limite
app-seats-free = Places en usage : { $used } sur { $limit } ; retenues par des invitations : { $held } ; libres : { $free }
app-seats-over = Places en usage : { $used } sur { $limit } ; retenues par des invitations : { $held } ; en trop : { $over }, aucune libre

## Titles of pages: invitations, imports, the audit

app-title-invitations = Invitations
app-title-imports = Import et export
app-title-audit = Audit

## The dashboard, the register and messages: what stands there before the rest is drawn

app-dashboard-title = Tableau de bord
app-dashboard-hello = Bonjour, { $name }
app-welcome-title = Bienvenue
app-welcome-to = Bienvenue chez { $business }
app-welcome-ready = C’est un plaisir de vous accueillir, { $name }. Votre compte est prêt et votre session est ouverte.
app-records-title = Registre
app-record-title = Élément
app-messages-title = Messages

## Titles of pages: accounts and businesses
app-account-title = Compte
# The page behind links to set a new password and to confirm a new address.
app-account-link-title = Votre compte
app-account-opening = Ouverture…
app-businesses-title = Vos entreprises

## Slips that were just printed
app-slips-title = Fiches
app-slips-print-now = Imprimez cette page maintenant
app-slips-shown-once = Ces fiches ne sont affichées qu’une fois. Pour en imprimer une de nouveau plus tard, réimprimez-la : une nouvelle est créée, et l’ancienne ne fonctionne plus.
app-slips-print = Imprimer…
app-slips-done = Terminé : retour aux invitations

## Users, contacts, the chart: what stands there before the rest is drawn

# The title of the pages, and the first of the tabs.
app-people-users = Membres
# What the tabs are called, read out.
app-people-tabs = Membres et invitations
app-people-invitations = Invitations
app-people-contacts = Contacts
app-people-contacts-search = Rechercher par nom, adresse ou société
app-people-chart = Organigramme
app-people-import = Import / Export
# The title of a person’s page until it is drawn.
app-people-person = Personne

## The invite dialog

app-invite-title = Inviter des personnes
app-invite-loading = Chargement des rôles et des affectations…
app-invite-send = Envoyer l’invitation
app-invite-clear = Vider
app-invite-clear-question = Vider le formulaire ?
app-invite-clear-loss = Ce que vous avez saisi et choisi est perdu.
app-invite-clear-sure = Vider le formulaire
# Finding somebody with an account; then it says who was chosen.
app-invite-find = Rechercher par nom ou adresse
app-invite-find-hint = Les personnes que vous pouvez voir, ici et dans les autres entreprises que vous administrez.
app-invite-find-button = Rechercher
app-invite-found = Personnes
app-invite-chosen-person = Personne choisie
app-invite-chosen = Choix : { $name }
app-invite-choose-other = Choisir une autre personne
# Rows of app, subscription in it, and role in it.
app-invite-no-app-to-give = Il n’y a aucune application à donner : l’entreprise n’a aucun abonnement qui donne des places en ce moment.
app-invite-apps = Applications et places
app-invite-add-app = Ajouter une application
app-invite-row = Application, ligne { $number }
app-invite-app = Application
# The choice of no app.
app-invite-app-none = Aucune
app-invite-remove-row = Retirer
app-invite-next-hint = Choisissez une application ; ses abonnements et ses rôles apparaissent alors ici.
app-invite-next = Suite : abonnement et rôle
app-invite-loading-app = Chargement de ses abonnements et de ses rôles…
app-invite-no-subscription = Aucun de ses abonnements ne donne de places en ce moment. Choisissez une autre application.
app-invite-no-app-role = Elle n’a pas encore de rôle : la personne qui gère ce serveur peut en ajouter un.
app-invite-seats-short = { $people ->
    [one] Places libres : { $free }, et vous invitez { $people } personne. Invitez moins de personnes, ou choisissez un autre abonnement.
   *[other] Places libres : { $free }, et vous invitez { $people } personnes. Invitez moins de personnes, ou choisissez un autre abonnement.
}
app-invite-subscription = Abonnement
app-invite-subscription-choose = Choisissez un abonnement
app-invite-app-role = Rôle dans l’application
app-invite-app-role-choose = Choisissez un rôle

## Settings: the tabs

# The title of the page with the part that is shown.
app-settings-title = { $part } · Paramètres
app-settings-departments = Services
app-settings-locations = Sites
app-settings-teams = Équipes
app-settings-workspaces = Espaces de travail
app-settings-roles = Rôles
app-settings-record-sets = Jeux de droits
app-settings-apps = Applications
app-settings-subscriptions = Abonnements
app-settings-invitations = Invitations
app-settings-email = E-mail
app-settings-outbox = Boîte d’envoi
