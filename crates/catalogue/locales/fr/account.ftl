# Public pages, one’s own account, and slips.

## Used on several of these pages
account-sign-in = Se connecter
# A link to the page where the code of a printed slip is typed.
account-type-code = Saisir le code d’une fiche
account-back-to-sign-in = Retour à la connexion
account-go-to-dashboard = Aller au tableau de bord
account-first-name = Prénom
account-last-name = Nom
account-present-password = Mot de passe actuel
# The choice between no mail, mail and SMS about new messages.
account-message-notices = Notifications de nouveaux messages

## An invitation: the offer
account-accept-join-title = Rejoindre { $business }
# For somebody who is a member of the business already.
account-accept-apps-title = D’autres applications chez { $business }
account-accept-invites = { $inviter } vous invite.
# Whom the invitation is for.
account-accept-term-for = Pour
account-accept-term-role = Rôle
account-accept-term-department = Service
account-accept-term-location = Site
account-accept-term-teams = Équipes
account-accept-term-workspaces = Espaces de travail
account-accept-term-apps = Applications
# Until when the invitation may be accepted; the time follows.
account-accept-term-good-until = Valable jusqu’au
# An app, the package of it, and the role in it.
account-accept-app = { $app }, { $package }, avec le rôle { $role }
# Stands above what the inviter wrote.
account-accept-writes = { $inviter } écrit :

## An invitation: accepting it
account-accept-code = Code d’invitation
account-accept-code-hint = Huit lettres et chiffres. Il figure dans l’e-mail, ou la personne qui vous invite vous le communique.
account-accept-code-too-often = Il a été mal saisi trop souvent. Demandez à la personne qui vous invite d’envoyer de nouveau l’invitation.
# A button: makes an account.
account-accept-create-account = Accepter et créer un compte
# A button: makes an account with a slip.
account-accept-enrol = Rejoindre
# A button: joins the business with the account that there is.
account-accept-join = Rejoindre { $business }
# A button: a member takes the apps that are offered.
account-accept-apps = Accepter
account-accept-number = Matricule
account-accept-number-hint = Il ne figure pas sur la fiche.
account-accept-username = Identifiant
account-accept-username-hint = Il vous sert à vous connecter. Gardez celui qui est proposé ou choisissez le vôtre : lettres de a à z, chiffres, points, tirets.
account-accept-sign-in-first = Vous avez déjà un compte. Connectez-vous avec ce compte, et vous pourrez accepter.
account-accept-sign-in-to-accept = Se connecter pour accepter
account-accept-for-other-title = Cette invitation est destinée à une autre personne
# Both are an e-mail address, a username or a name.
account-accept-for-other = Elle est destinée à { $invited }, et votre session est celle de { $signed_in }.
account-accept-switch = Changer de compte
account-accept-stay = Garder cette session et aller au tableau de bord

## An invitation: links that lead nowhere any more
account-accept-dead-title = Lien non valide
account-accept-dead = Ce lien ne vient pas de nous, ou il en manque une partie. Ouvrez-le de nouveau depuis l’e-mail, ou copiez-le en entier.
account-accept-expired-title = Invitation expirée
account-accept-expired = Votre invitation à rejoindre { $business } a expiré. Adressez-vous à votre administration, ou demandez-en une nouvelle ici.
account-accept-cancelled = Votre invitation à rejoindre { $business } a été annulée. Si vous pensez que c’est une erreur, adressez-vous à votre administration.
account-accept-superseded = Une invitation plus récente à rejoindre { $business } a été envoyée, et seul son lien fonctionne. Cherchez-la dans vos e-mails.
# Stands after account-accept-superseded; $when is the time when the newer invitation was sent.
account-accept-sent-on = Elle a été envoyée le { $when }.
account-accept-accepted-title = Déjà acceptée
account-accept-accepted = Cette invitation à rejoindre { $business } a été acceptée. Connectez-vous avec votre adresse et votre mot de passe.
account-accept-waits-title = En attente de confirmation
account-accept-waits = Quelque chose a changé dans votre invitation à rejoindre { $business } depuis son envoi : l’administration la revoit donc. Rien n’est perdu : dès qu’elle est confirmée, vous recevez un e-mail avec un nouveau lien.
account-accept-ask = En demander une nouvelle
account-accept-slip-waits = Quelque chose a changé dans votre invitation à rejoindre { $business } depuis l’impression de votre fiche : l’administration la revoit donc. Rien n’est perdu : dès qu’elle est confirmée, demandez une nouvelle fiche à la personne qui vous l’a remise.
account-accept-slip-dead-title = Cette fiche n’est pas valable
account-accept-slip-dead = Elle a peut-être expiré, une plus récente a pu être imprimée, ou il manque une partie de l’adresse. Demandez-en une nouvelle à la personne qui vous l’a remise.
# $link is a link with the words of account-accept-slip-sign-in.
account-accept-slip-joined-before = Vous l’avez déjà utilisée pour rejoindre l’entreprise ? { $link } avec l’identifiant que vous aviez choisi.
account-accept-slip-sign-in = Connectez-vous

## Setting up: the first business, or a business’s first administrator
account-setup-title = Mettre Usher en place
account-setup-subtitle = Créez votre entreprise et votre propre compte. Ce lien ne fonctionne qu’une fois.
account-setup-business-name = Nom de l’entreprise
account-setup-roles = Rôles de départ
# Sets of roles to begin with; the names of the roles stand beneath each.
account-setup-roles-general = Général
account-setup-roles-quality-hr = Qualité et RH
account-setup-roles-assets = Matériel
account-setup-zone = Fuseau horaire
# Names of cities are searched in English.
account-setup-zone-hint = Les heures sont indiquées ainsi dans les e-mails. Saisissez le nom anglais d’une ville, comme Berlin.
# A button.
account-setup-send = Mettre en place
account-setup-business-title = Mettre { $name } en place
account-setup-business-subtitle = Devenez la première personne à administrer { $name }. Ce lien ne fonctionne qu’une fois.
# A button.
account-setup-business-send = Créer le compte
account-setup-signed-in = Votre session est celle de { $email }.
account-setup-continue = Continuer avec ce compte
account-setup-use-another = Utiliser un autre compte
# $link is a link with the words of account-setup-sign-in.
account-setup-have-account = Vous avez un compte ici ? { $link } et continuez avec ce compte.
account-setup-sign-in = Connectez-vous
account-setup-email = Votre adresse e-mail
account-setup-email-hint = Elle vous sert à vous connecter.
account-setup-gone-title = Ce lien de mise en place a déjà servi
account-setup-gone = Un lien de mise en place ne fonctionne qu’une fois. Si c’était vous, connectez-vous ; sinon, demandez-en un nouveau à la personne qui gère Usher.

## A forgotten password
account-forgot-title = Mot de passe oublié
account-forgot-text = Saisissez l’adresse e-mail avec laquelle vous vous connectez : nous vous envoyons un lien pour choisir un nouveau mot de passe.
account-forgot-email = Adresse e-mail
account-forgot-send = Envoyer un lien
# $link is a link with the words of account-forgot-type-code.
account-forgot-username = Vous vous connectez avec un identifiant ? Adressez-vous alors à l’administration de votre entreprise, qui vous imprimera une fiche de réinitialisation. Vous en avez déjà une ? { $link }
account-forgot-type-code = Saisir son code
account-asked-title = Consultez vos e-mails
account-asked-text = Si un compte porte l’adresse que vous avez saisie, un lien lui est envoyé. Il ne fonctionne qu’une fois, pendant 30 minutes. Si une invitation existe pour cette adresse, elle est renvoyée.
account-asked-nothing-came = Rien n’arrive au bout de quelques minutes ? Regardez parmi les courriers indésirables, vérifiez l’adresse, ou adressez-vous à l’administration de votre entreprise. Qui se connecte avec un identifiant ne reçoit pas d’e-mail : l’administration imprime une fiche de réinitialisation.
account-reset-title = Choisir un nouveau mot de passe
# An e-mail address or a username.
account-reset-subtitle = Pour { $sign_in_name }. Toutes vos sessions prennent fin, et une nouvelle s’ouvre ici.
# A button.
account-reset-send = Enregistrer le mot de passe
account-reset-dead-title = Ce lien n’est plus valable
account-reset-dead = Un lien ou une fiche pour un nouveau mot de passe ne fonctionne qu’une fois, pendant 30 minutes, et seulement si c’est la dernière demande. Rien n’a changé.
account-reset-dead-then = Avec une adresse e-mail, vous recevez tout de suite un nouveau lien. Avec un identifiant, demandez une nouvelle fiche à l’administration.
account-reset-ask = Demander un nouveau lien
account-link-dead = Ce lien ou cette fiche n’est plus valable. Faites une nouvelle demande.

## Confirming a new address
account-confirm-title = Confirmer votre nouvelle adresse
account-confirm-text = Désormais, vous vous connectez avec { $address }. Votre mot de passe reste le même.
account-confirm-send = Confirmer cette adresse
account-confirm-unexpected = Vous n’avez rien demandé ? Fermez cette page : rien ne change.
account-confirmed-title = Votre nouvelle adresse est confirmée
account-confirmed-text = C’est avec elle que vous vous connectez désormais. Votre mot de passe reste le même, et l’ancienne adresse a été prévenue.
account-confirmed-go-on = Continuer
account-confirm-dead-title = Ce lien n’est plus valable
account-confirm-dead = Il a déjà servi, il a expiré au bout de 24 heures, ou un plus récent a été envoyé. Vous vous connectez comme avant. Demandez un nouveau lien sous « Mon compte », ou à l’administration qui l’a fait envoyer.
account-address-link-dead = Ce lien n’est plus valable : il a déjà servi, il a expiré, ou un plus récent a été envoyé. Rien n’a changé.
account-address-taken = Cette adresse appartient déjà à un autre compte, rien n’a donc changé. Connectez-vous comme avant, ou choisissez une autre adresse.

## One’s own account
account-own-title = Mon compte
# An e-mail address or a username.
account-own-subtitle = { $sign_in_name }, chez { $business }
account-profile-title = Profil
account-profile-text = Voici ce que { $business } sait de vous.
account-profile-job-title = Fonction
account-profile-phone = Téléphone
account-profile-mobile = Téléphone portable
account-profile-save = Enregistrer le profil
account-choices-title = Notifications et langue
account-choices-weekly = E-mail hebdomadaire
account-choices-weekly-hint = Les échéances et les changements, une fois par semaine.
account-choices-no-email = Sans adresse e-mail, il n’y a pas d’e-mail hebdomadaire. Vous pouvez en indiquer une sous « Adresse de connexion ».
# Stands above the names of workspaces.
account-choices-workspaces = L’e-mail hebdomadaire porte sur
account-choices-workspaces-hint = Si rien n’est coché : sur tous vos espaces de travail.
account-choices-language = Votre langue
account-choices-language-hint = De vos pages et de vos e-mails.
account-choices-save = Enregistrer les choix
account-password-title = Mot de passe
account-password-new = Nouveau mot de passe
account-password-hint = { $least ->
    [one] Au moins { $least } caractère. Trois ou quatre mots sans rapport entre eux conviennent bien.
   *[other] Au moins { $least } caractères. Trois ou quatre mots sans rapport entre eux conviennent bien.
}
account-password-again = Nouveau mot de passe, de nouveau
account-password-sessions = Vos autres sessions prennent fin. Celle-ci reste ouverte.
account-password-change = Changer le mot de passe
account-address-title = Adresse de connexion
account-address-now = Vous vous connectez avec l’adresse { $address }.
account-address-now-username = Vous vous connectez avec l’identifiant { $username }.
account-address-new = Nouvelle adresse
account-address-hint = Nous y envoyons un lien. L’adresse est valable dès que vous ouvrez le lien et la confirmez.
account-address-send = Envoyer le lien
account-sessions-title = Vos sessions ouvertes
account-sessions-caption = Vos sessions
account-sessions-business = Entreprise
# Heads of columns with times.
account-sessions-began = Connexion
account-sessions-last-seen = Dernière activité
account-sessions-actions = Actions
account-sessions-no-business = Aucune entreprise
account-sessions-here = Cette session
# A button, and what is read out after it: “Sign out the session of 3 May 2026, 10:00”.
account-sessions-end = Déconnecter
account-sessions-end-which = la session du { $began }
# A button that unfolds the question.
account-sessions-end-others-ask = Déconnecter partout ailleurs…
account-sessions-end-others-question = Fermer toutes vos sessions sauf celle-ci ?
account-sessions-end-others-loss = Ce qui y a été saisi sans être envoyé est perdu. Vous pouvez vous y connecter de nouveau.
# A button: answers no to the question.
account-sessions-end-others-keep = Les laisser
account-sessions-end-others = Déconnecter partout ailleurs

## Why an account is not changed
account-own-not-right = Votre mot de passe actuel n’est pas le bon. Saisissez-le de nouveau.
account-own-wait = Il y a eu trop d’essais. Attendez un peu et réessayez.
account-own-password = Le nouveau mot de passe ne peut pas être utilisé.
account-own-same-address = Nouvelle adresse : vous vous connectez déjà avec celle-ci.
account-own-no-member = Vous n’êtes plus membre actif de cette entreprise. Adressez-vous à son administration.
account-too-many-mails = Nouvelle adresse : elle a reçu trop d’e-mails aujourd’hui. Le prochain est possible à partir du { $when }.
# About somebody else’s account, told to an administrator.
account-foreign-inactive = Ce membre est désactivé. Réactivez-le d’abord.
account-foreign-in-another-business = Cette personne est aussi dans une autre entreprise : elle seule peut changer sa façon de se connecter, sous « Mon compte ».
account-foreign-runs-the-server = Cette personne gère ce serveur : elle seule peut changer sa façon de se connecter, sous « Mon compte ».
account-foreign-has-address = Cette personne se connecte avec une adresse e-mail : « Mot de passe oublié », sur la page de connexion, lui envoie un lien.
account-foreign-same-address = Nouvelle adresse : cette personne se connecte déjà avec celle-ci.

## One’s businesses: the menu and the page
# The menu’s button, read out.
account-businesses-menu = Entreprise : { $name }. Changer
account-businesses-menu-search = Rechercher parmi vos entreprises
account-businesses-menu-search-placeholder = Rechercher
account-businesses-menu-switch = Passer à une autre entreprise
account-businesses-menu-all = Toutes les entreprises
account-businesses-title = Vos entreprises
account-businesses-subtitle = Tout ce que vous ouvrez est celui de l’entreprise où vous êtes.
account-businesses-search = Rechercher par nom
account-businesses-count = { $count ->
    [one] { $count } entreprise
   *[other] { $count } entreprises
}
account-businesses-name = Nom
account-businesses-role = Votre rôle
# When they were there last.
account-businesses-last-there = Dernière visite
# The head of the column with the buttons.
account-businesses-switching = Changer
account-businesses-here = Vous êtes ici
# A button, and what is read out after it: “Switch to Anchor”.
account-businesses-switch = Basculer
account-businesses-switch-to = vers { $name }
account-businesses-none-title = Aucune entreprise ne correspond
account-businesses-none = Aucune des vôtres n’a cela dans son nom.
account-businesses-show-all = Afficher toutes les entreprises

## Slips: choosing which to print
account-slip-none-title = Aucune fiche à imprimer
# “Shop-floor employee” is what the tick is called where people are invited.
account-slip-none = Les fiches sont destinées aux personnes sans e-mail : cochez « Personnel d’atelier » lorsque vous invitez quelqu’un.
account-slip-invite = Inviter
account-slip-list-title = Fiches à imprimer
account-slip-for-whom = Pour qui
account-slip-paper = Papier
account-slip-paper-a4 = A4
account-slip-paper-letter = Letter
account-slip-how-many = Combien
account-slip-one-on-a-page = Une par page
account-slip-two-on-a-page = Deux par page
account-slip-four-on-a-page = Quatre par page
account-slip-print = Imprimer

## Slips: what is printed
account-slip-title = Bienvenue chez { $business }
# Of a slip for a new password.
account-slip-reset-title = Un nouveau mot de passe chez { $business }
account-slip-whom = { $name }, { $department }
# Read out.
account-slip-label = Fiche pour { $whom }
account-slip-picture = Code QR
# The address stands on a line of its own between these two.
account-slip-scan = Scannez cette image avec votre téléphone. Ou ouvrez
account-slip-type = et saisissez ce code :
account-slip-number = Il vous faut aussi votre matricule.
account-slip-works = Cette fiche ne fonctionne qu’une fois, jusqu’au { $expires }. Gardez-la pour vous.

## The weekly e-mail: when it comes, and the page that ends it

account-weekly-day = Il arrive le
account-weekly-hour = À
account-weekly-zone = Dans le fuseau horaire
account-weekly-comes = L’e-mail hebdomadaire arrive
account-weekly-zone-hint-named = Laissez vide pour le fuseau de l’entreprise, { $zone }.
account-weekly-zone-hint = Laissez vide pour le fuseau de l’entreprise.
account-weekly-time = { $day }, { $hour }
account-weekly-time-zone = { $day }, { $hour } ({ $zone })
account-weekly-end-title = Arrêter l’e-mail hebdomadaire ?
account-weekly-ended-title = L’e-mail hebdomadaire est désactivé
account-weekly-link-dead-title = Ce lien n’est plus valable
account-weekly-end = { $business } vous envoie un e-mail une fois par semaine : ce qui arrive à échéance et ce qui a changé.
account-weekly-end-stays = Seul cet e-mail s’arrête. Tout le reste ne change pas, et vous pouvez le réactiver sous « Mon compte ».
account-weekly-end-button = Arrêter l’e-mail hebdomadaire
account-weekly-ended = { $business } ne vous envoie plus d’e-mail hebdomadaire. Tout le reste ne change pas.
account-weekly-ended-back = Vous le voulez de nouveau ? Activez-le sous « Mon compte ».
account-weekly-link-dead = Rien n’a été modifié. Ouvrez le lien du dernier e-mail hebdomadaire, ou désactivez-le sous « Mon compte ».
account-weekly-my-account = Mon compte
