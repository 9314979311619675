# Mails and SMS. A fact stands in braces; it may be a stranger’s words, so nothing hangs on its gender or number.

mail-hello = Bonjour { $name },
mail-hello-unnamed = Bonjour,
mail-invitation-subject = Votre invitation à rejoindre { $business }
mail-invitation-lead = { $inviter } vous invite à rejoindre { $business } avec le rôle { $role }.
mail-reminder-subject = Rappel : votre invitation à rejoindre { $business }
mail-reminder-lead = { $inviter } vous a proposé de rejoindre { $business } avec le rôle { $role }. L’invitation attend toujours votre réponse.
mail-accesses-subject = De nouvelles applications pour vous chez { $business }
mail-accesses-lead = { $inviter } vous propose, chez { $business }, l’accès à d’autres applications. Le reste ne change pas.
mail-accesses-reminder-subject = Rappel : de nouvelles applications pour vous chez { $business }
mail-accesses-reminder-lead = { $inviter } vous a proposé, chez { $business }, l’accès à d’autres applications. L’offre attend toujours votre réponse.
mail-apps = Vous aurez accès à :
mail-app = { $app }, { $package }, avec le rôle { $role }
mail-writes = { $inviter } écrit :
mail-open = Pour accepter, ouvrez ce lien :
mail-button = Voir l’invitation
mail-without-button = Si le bouton ne fonctionne pas, copiez ce lien dans votre navigateur :
mail-works = Ce lien ne fonctionne qu’une fois et reste valable jusqu’au { $until }.
mail-code-printed = Sur la page, ce code d’invitation vous sera demandé :
mail-code-comes = Sur la page, un code d’invitation vous sera demandé. Il ne figure pas dans cet e-mail : { $inviter } vous le communiquera par un autre moyen.
mail-unexpected = Vous n’attendiez pas cet e-mail ? Vous pouvez l’ignorer : sans le lien, rien ne se passe.
mail-password-reset-subject = Choisissez un nouveau mot de passe
mail-password-reset-lead = Un nouveau mot de passe a été demandé pour votre compte chez { $business }.
mail-password-reset-open = Pour le choisir, ouvrez ce lien :
mail-password-reset-button = Choisir un nouveau mot de passe
mail-password-reset-works = Ce lien ne fonctionne qu’une fois et reste valable jusqu’au { $until }.
mail-password-reset-unexpected = Vous n’avez rien demandé ? Vous pouvez ignorer cet e-mail : votre mot de passe ne change pas.
mail-address-change-subject = Confirmez votre nouvelle adresse de connexion
mail-address-change-lead = Cette adresse doit devenir celle avec laquelle vous vous connectez chez { $business }. Elle le devient dès que vous la confirmez.
mail-address-change-open = Pour la confirmer, ouvrez ce lien :
mail-address-change-button = Confirmer l’adresse
mail-address-change-works = Ce lien ne fonctionne qu’une fois et reste valable jusqu’au { $until }. D’ici là, vous vous connectez comme d’habitude.
mail-address-change-unexpected = Vous n’attendiez pas cet e-mail ? Vous pouvez l’ignorer : sans le lien, rien ne change.
mail-address-changed-subject = Votre adresse de connexion a changé
mail-address-changed-lead = Depuis le { $until }, vous vous connectez chez { $business } avec une autre adresse que celle-ci. Votre mot de passe reste le même.
mail-address-changed-unexpected = Vous ne vous y attendiez pas ? Prévenez tout de suite la personne qui gère { $business }.
mail-notice-subject = Nouveau message de { $sender } chez { $business }
mail-notice-open = Pour le lire, ouvrez ce lien :
mail-notice-button = Lire le message
mail-notice-why = Vous recevez cet e-mail à votre demande, pour vous signaler les nouveaux messages. Vous pouvez changer cela dans Usher, sous « Mon compte ».
mail-notice-sms = { $sender } vous a écrit chez { $business } : { $link }
mail-date = { $weekday } { $day } { $month } { $year } à { $hour } h { $mm }
mail-first-day = 1er
mail-weekday-1 = lundi
mail-weekday-2 = mardi
mail-weekday-3 = mercredi
mail-weekday-4 = jeudi
mail-weekday-5 = vendredi
mail-weekday-6 = samedi
mail-weekday-7 = dimanche
mail-month-1 = janvier
mail-month-2 = février
mail-month-3 = mars
mail-month-4 = avril
mail-month-5 = mai
mail-month-6 = juin
mail-month-7 = juillet
mail-month-8 = août
mail-month-9 = septembre
mail-month-10 = octobre
mail-month-11 = novembre
mail-month-12 = décembre
# $shown is the count, or "99+".
mail-notice-lead = { $count ->
    [one] { $sender } vous a écrit chez { $business }.
   *[other] { $sender } vous a écrit chez { $business }. Vous avez { $shown } messages non lus.
}

## To administrators
mail-left-out-subject = { $whom } a rejoint { $business } sans tout ce que vous aviez choisi
mail-left-out-title = { $whom } est là, sans tout ce que vous aviez choisi
mail-left-out-lead = { $whom } a accepté votre invitation à rejoindre { $business }. Une partie de ce que vous aviez choisi ne pouvait plus être donnée et a été laissée de côté.
mail-left-out-lead-named = { $whom } a accepté votre invitation à rejoindre { $business }. Une partie de ce que vous aviez choisi ne pouvait plus être donnée et a été laissée de côté : { $names }.
mail-left-out-open = Tout le reste est tel que vous l’avez défini. Vous trouverez cette personne dans la liste des membres :
mail-left-out-button = Ouvrir les membres
mail-asked-subject = { $whom } demande une nouvelle invitation à rejoindre { $business }
mail-asked-title = Une nouvelle invitation à rejoindre { $business } est demandée
mail-asked-lead = L’invitation de { $whom } à rejoindre { $business } ne fonctionne plus. Quelqu’un a ouvert son lien et en a demandé une nouvelle : { $at }.
# Stands in brackets after the name where others have an address.
mail-asked-slip = fiche
mail-asked-open = Vous la trouverez dans la liste des invitations, où vous pouvez l’envoyer de nouveau :
mail-asked-button = Ouvrir les invitations
mail-asked-unexpected = Vous ne connaissez pas cette personne, ou ne voulez plus l’inviter ? Vous pouvez ignorer cet e-mail : rien ne se passe tant que vous n’envoyez pas l’invitation de nouveau.
mail-test-subject = Un message de test d’Usher
mail-test-lead = ceci est un message de test. { $asked_by } l’a envoyé ({ $at }) pour voir si Usher peut envoyer des e-mails. C’est le cas.
mail-test-open = Usher se trouve à cette adresse :
mail-test-unexpected = Si vous ne vous y attendiez pas, vous n’avez rien à faire.
# What was left out, one by one.
mail-left-out-department = service « { $name } »
mail-left-out-location = site « { $name } »
mail-left-out-team = équipe « { $name } »
mail-left-out-workspace = espace de travail « { $name } »
mail-left-out-app = application « { $name } »

## The week
mail-day = { $day } { $month } { $year }
mail-weekly-subject = Votre semaine chez { $business }
mail-weekly-lead = Voici votre semaine chez { $business }.
mail-weekly-due = En retard, et à échéance dans les sept prochains jours
mail-weekly-changed = Modifié par d’autres personnes au cours des sept derniers jours
mail-weekly-due-on = { $workspace }, échéance le { $date }
mail-weekly-overdue = { $workspace }, en retard depuis le { $date }
mail-weekly-more = { $count ->
    [one] et encore { $count }
   *[other] et encore { $count }
}
# $shown is the count, or "99+".
mail-weekly-unread = { $count ->
    [one] Vous avez un message non lu.
   *[other] Vous avez { $shown } messages non lus.
}
mail-weekly-read = Lire les messages
mail-weekly-open = Tout voir dans Usher
mail-weekly-why = Vous recevez cet e-mail parce que l’e-mail hebdomadaire est activé pour vous. Le jour, l’heure et les espaces de travail se choisissent dans Usher, sous « Mon compte ».
mail-weekly-end = Vous n’en voulez plus ? Ce lien y met fin, sans connexion :
mail-weekly-end-link = Arrêter l’e-mail hebdomadaire
