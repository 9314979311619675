# dashboard

## Your place

dashboard-go = Aller au tableau de bord
dashboard-place = Votre place ici
dashboard-place-name = Nom
dashboard-place-business = Entreprise
dashboard-place-role = Rôle
dashboard-place-sign-in = Connexion avec
dashboard-place-zone = Fuseau horaire
dashboard-people = Personnes
dashboard-people-invite = Invitez des personnes, voyez qui a accepté, et renvoyez un lien lorsqu’il a expiré.
dashboard-people-see = Voyez qui est ici et qui est invité.
dashboard-people-users = Membres
dashboard-people-invitations = Invitations

## First steps
# A step with a link is a sentence with { $link } (or the names of two links), and the link's own words beside it.

dashboard-steps = Pour commencer
dashboard-step-sign-in = Retenez comment vous vous connectez : avec { $email } et votre mot de passe.
dashboard-step-profile = { $link }, et choisissez les notifications que vous voulez recevoir.
dashboard-step-profile-link = Complétez votre profil
dashboard-step-places = { $departments } et { $locations }, pour que chaque personne ait son affectation.
dashboard-step-places-departments = Ajoutez des services
dashboard-step-places-locations = des sites
dashboard-step-register = { $link } de vos espaces de travail.
dashboard-step-register-link = Consultez le registre
dashboard-step-invite = { $link } qui ont leur place ici.
dashboard-step-invite-link = Invitez les personnes
dashboard-step-users = { $link } déjà ici.
dashboard-step-users-link = Voyez qui est
dashboard-step-ask = Votre nom ou votre affectation n’est pas correct ? Dites-le à la personne à l’origine de votre invitation : elle peut vous aider.

## What somebody has

dashboard-nothing-given = Rien ne vous a encore été donné
# Each of the following three stands before one of the two that say whom to ask.
dashboard-nothing-given-told = Vous n’avez aucune application et n’êtes dans aucun espace de travail : il n’y a donc pas de données à voir.
dashboard-no-apps = Aucune.
dashboard-no-workspaces = Aucun, il n’y a donc pas de données à voir.
dashboard-ask-whoever-invited = Adressez-vous à { $name }, à l’origine de votre invitation, ou à l’administration de votre entreprise.
dashboard-ask-administrator = Adressez-vous à l’administration de votre entreprise.
dashboard-open-items = Vos éléments ouverts
dashboard-open-none = Rien ne vous attend.
dashboard-open-all = Tout afficher
dashboard-open-count = { $count ->
    [one] { $count } élément qui vous appartient ou qui vous est confié.
   *[other] { $count } éléments qui vous appartiennent ou qui vous sont confiés.
}
dashboard-open-overdue = { $count } en retard
dashboard-apps = Vos applications
# An app, its package, and the role in it.
dashboard-app = { $app }, { $package } : { $role }
dashboard-app-no-seat = Aucune place libre
dashboard-workspaces = Vos espaces de travail

## External members

dashboard-defects = Défauts qui vous sont confiés
dashboard-defects-hide-closed = Masquer ce qui est clos
dashboard-defects-show-closed = Afficher aussi ce qui est clos
dashboard-defects-none = Rien à faire
dashboard-defects-none-told = Dès qu’un défaut vous est confié, il apparaît ici, avec son échéance.
dashboard-defects-open-one = Ouvrez-en un pour voir où il se trouve et indiquer où vous en êtes.

## Nobody was invited yet

dashboard-nobody = Aucune invitation pour l’instant
dashboard-nobody-invite-first = Inviter la première personne
dashboard-nobody-invite = Invitez quelqu’un : vous verrez ici ce qui attend une réponse et le suivi des invitations.
dashboard-nobody-wait = Dès que quelqu’un est invité, vous voyez ici ce qui attend une réponse et le suivi des invitations.

## Seats

dashboard-seats = Places
dashboard-seats-all = Tous les abonnements
# An app and its package.
dashboard-seats-of = { $app }, { $package }
dashboard-seats-more = { $count ->
    [one] Et { $count } autre, moins rempli.
   *[other] Et { $count } autres, moins remplis.
}

## Waiting invitations

dashboard-waiting = Invitations en suspens
dashboard-waiting-all = Toutes, par expiration
dashboard-waiting-none = Aucune invitation n’est en attente, et aucune n’a expiré ces deux dernières semaines.
dashboard-waiting-table = Invitations qui expirent bientôt, et celles qui ont expiré en dernier
dashboard-waiting-whom = Personne invitée
dashboard-waiting-role = Rôle
dashboard-waiting-expires = Expire
dashboard-waiting-actions = Actions
dashboard-waiting-more-apps = Autres applications
dashboard-waiting-slip = Fiche
dashboard-waiting-mail-failed = Échec de l’e-mail
dashboard-waiting-mail-retried = Nouvel essai d’envoi

# How many there are stands before each, as a large number. No more than so many are counted:
dashboard-count-most = plus de 1 000
dashboard-count-pending = { $count ->
   *[other] en attente
}
dashboard-count-expiring = { $count ->
    [one] expire dans les 6 heures
   *[other] expirent dans les 6 heures
}
dashboard-count-expired = { $count ->
    [one] expirée
   *[other] expirées
}
dashboard-count-awaiting = { $count ->
   *[other] à confirmer
}
dashboard-count-failed = { $count ->
   *[other] avec un e-mail en échec
}

# How long an invitation has left.
dashboard-left-minutes = dans moins d’une heure
dashboard-left-hours = dans { $hours } h
dashboard-left-days = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}
dashboard-expired-minutes = Expirée depuis moins d’une heure
dashboard-expired-hours = Expirée depuis { $hours } h
dashboard-expired-days = { $days ->
    [one] Expirée depuis { $days } jour
   *[other] Expirée depuis { $days } jours
}

## How invitations fare

dashboard-fared = Suivi des invitations
dashboard-fared-last = Période
dashboard-fared-show = Afficher
# They stand after "The last".
dashboard-period-seven-days = 7 derniers jours
dashboard-period-thirty-days = 30 derniers jours
dashboard-period-ninety-days = 90 derniers jours
dashboard-period-twelve-months = 12 derniers mois
dashboard-fared-none-seven-days = Personne n’a été invité ces 7 derniers jours. Choisissez une période plus longue pour voir ce qui précède.
dashboard-fared-none-thirty-days = Personne n’a été invité ces 30 derniers jours. Choisissez une période plus longue pour voir ce qui précède.
dashboard-fared-none-ninety-days = Personne n’a été invité ces 90 derniers jours. Choisissez une période plus longue pour voir ce qui précède.
dashboard-fared-none-twelve-months = Personne n’a été invité ces 12 derniers mois. Choisissez une période plus longue pour voir ce qui précède.
dashboard-fared-explained = Chaque invitation compte une fois, à la date de son dernier envoi. Un e-mail est remis dès qu’un serveur de messagerie l’a pris, et une fiche dès qu’elle est imprimée. La moitié des personnes qui ont accepté l’ont fait dans le délai médian, compté à partir de là.

# What the parts of a bar mean.
dashboard-key-not-delivered = Non remises
dashboard-key-delivered = Remises, non acceptées
dashboard-key-accepted = Acceptées

# The tables.
dashboard-fared-by-channel = Par voie
dashboard-fared-channel = Voie
dashboard-fared-all = Toutes
dashboard-channel-email = E-mail
dashboard-channel-slip = Fiche
dashboard-fared-by-department = Par service
dashboard-fared-department = Service
dashboard-fared-other-departments = { $count ->
    [one] { $count } autre service
   *[other] { $count } autres services
}
dashboard-fared-no-department = Aucun service
dashboard-fared-invited = Envoyées
dashboard-fared-delivered = Remises
dashboard-fared-accepted = Acceptées
dashboard-fared-median = Délai médian
dashboard-fared-picture = Image
# A part of all with its percentage.
dashboard-share = { $part } ({ $percent } %)
# What a bar shows; the name is that of a channel, a department or a time.
dashboard-tally = { $name } : envoyées { $invited }, remises { $delivered }, acceptées { $accepted }

# How long it took.
dashboard-took-no-quarter = moins de 15 min
dashboard-took-minutes = { $minutes } min
dashboard-took-hours = { $hours } h
dashboard-took-hours-minutes = { $hours } h { $minutes } min
dashboard-took-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
dashboard-took-days-hours = { $days ->
    [one] { $days } jour { $hours } h
   *[other] { $days } jours { $hours } h
}

# Over time.
dashboard-over-time-day = Évolution, par jour
dashboard-over-time-week = Évolution, par semaine
dashboard-over-time-month = Évolution, par mois
dashboard-over-time-chart-seven-days = Invitations des 7 derniers jours, par jour : envoyées, remises et acceptées
dashboard-over-time-chart-thirty-days = Invitations des 30 derniers jours, par jour : envoyées, remises et acceptées
dashboard-over-time-chart-ninety-days = Invitations des 90 derniers jours, par semaine : envoyées, remises et acceptées
dashboard-over-time-chart-twelve-months = Invitations des 12 derniers mois, par mois : envoyées, remises et acceptées
dashboard-over-time-as-table = Les mêmes chiffres en tableau
dashboard-over-time-table-day = Invitations par jour
dashboard-over-time-table-week = Invitations par semaine
dashboard-over-time-table-month = Invitations par mois
dashboard-over-time-when = Quand
