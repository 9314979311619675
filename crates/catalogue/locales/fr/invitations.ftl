# The Invitations tab, its pages, and the audit.

## The list: its filters

invitations-search = Rechercher par nom ou adresse
invitations-filter-status = Statut
invitations-filter-all = Toutes
# Chosen where no status is: those that wait for an answer, ran out, or need confirmation.
invitations-filter-outstanding = En suspens
invitations-filter-expiring = Expirent dans les 6 heures
invitations-filter-apply = Appliquer
invitations-filter-more = Autres filtres et ordre
invitations-filter-inviter = Émise par
invitations-filter-role = Rôle
invitations-filter-department = Service
invitations-filter-delivery = Remise
# In a filter that leaves it open: any inviter, role, department or delivery.
invitations-filter-any = Peu importe
invitations-filter-order = Ordre
invitations-filter-clear = Effacer les filtres
invitations-order-sent-last = Envoi, le plus récent d’abord
invitations-order-sent-first = Envoi, le plus ancien d’abord
invitations-order-expires-first = Expiration, la plus proche d’abord
invitations-order-expires-last = Expiration, la plus lointaine d’abord
invitations-order-address-up = Adresse, de A à Z
invitations-order-address-down = Adresse, de Z à A

## The list: the table

invitations-table = Invitations
invitations-count = { $count ->
    [one] { $count } invitation
   *[other] { $count } invitations
}
invitations-count-many = Plus de 1 000 invitations
# Heads of columns. Invited: who is.
invitations-head-invited = Personne invitée
invitations-head-role = Rôle
invitations-head-inviter = Émise par
invitations-head-sent = Envoyée
invitations-head-expires = Expire
invitations-head-status = Statut
invitations-head-delivery = Remise
invitations-head-actions = Actions
invitations-pages = Pages
invitations-pages-previous = Précédente
invitations-pages-next = Suivante
invitations-none-fits = Aucune invitation ne correspond
invitations-none-fits-why = Aucune n’a ce nom, cette adresse ou ce statut.
invitations-none-fits-outstanding = Afficher celles en suspens
invitations-none = Rien n’est en suspens
invitations-none-why = Les invitations qui attendent une réponse, ont expiré ou sont à confirmer apparaissent ici.
invitations-none-invite = Inviter

## The list: a row

invitations-select = Choisir l’invitation pour { $whom }
# In place of an address: they get a printed slip.
invitations-slip = Fiche
# In place of a role: a member is offered more apps.
invitations-more-apps = Autres applications
invitations-not-sent = Non envoyée
# In place of a time of expiry: it does not run while somebody has to confirm.
invitations-stands-still = Suspendue
invitations-tries-spent = Trop d’essais manqués
invitations-expires-within-hour = Expire dans l’heure
invitations-expires-hours = Expire dans { $hours } h
invitations-asked = Nouvelle invitation demandée le { $when }
invitations-reminded = Dernier rappel le { $when }
# Of a slip.
invitations-printed = Imprimée
invitations-not-printed = Non imprimée
invitations-server-answer = Réponse du serveur de messagerie

## What can be done to one. Each button’s short word is seen; the long one is read out in its place.

invitations-confirm = Confirmer
invitations-confirm-whom = Confirmer l’invitation pour { $whom }
invitations-send = Envoyer
invitations-send-whom = Envoyer l’invitation pour { $whom }
invitations-reprint = Réimprimer
invitations-reprint-whom = Réimprimer l’invitation pour { $whom }
invitations-resend = Renvoyer
invitations-resend-whom = Renvoyer l’invitation pour { $whom }
invitations-edit = Modifier
invitations-edit-whom = Modifier l’invitation pour { $whom }
invitations-print = Imprimer
invitations-cancel = Annuler…
invitations-cancel-question = Annuler l’invitation pour { $whom } ?
invitations-cancel-loss-draft = Cette personne n’a encore rien reçu. Vous pouvez l’inviter de nouveau.
invitations-cancel-loss-slip = La fiche cesse aussitôt de fonctionner. Vous pourrez en créer une nouvelle plus tard.
invitations-cancel-loss-mail = Le lien de l’e-mail cesse aussitôt de fonctionner. Vous pourrez inviter de nouveau cette adresse plus tard.
invitations-cancel-keep = Conserver
invitations-cancel-sure = Annuler l’invitation
invitations-readdress = Corriger l’adresse
invitations-readdress-address = Adresse e-mail
invitations-readdress-send = Corriger et renvoyer

## What can be done to many

invitations-many = En renvoyer ou annuler plusieurs
invitations-many-which = Quelles invitations ?
invitations-many-which-hint = Cochez-les dans la liste ci-dessous, ou prenez-les toutes.
invitations-many-ticked = Celles cochées
invitations-many-page = Toutes sur cette page ({ $count })
invitations-many-all = Toutes celles qui répondent aux filtres ({ $count })
invitations-many-first = Les 1 000 premières qui répondent aux filtres ; puis les suivantes
invitations-many-resend = Les renvoyer
invitations-many-cancel = Les annuler…
invitations-many-note = Celles qui sont acceptées ou annulées sont laissées de côté. Le renvoi continue en arrière-plan, dans la limite de vos invitations par heure.
invitations-many-nothing = Aucune invitation n’est choisie
invitations-many-nothing-do = Cochez-en au moins une en suspens, ou choisissez toutes celles de cette page.
invitations-many-cancel-question = { $count ->
    [one] Annuler { $count } invitation ?
   *[other] Annuler { $count } invitations ?
}
# Names or addresses: “A”, “A and B”, “A, B and 3 more”.
invitations-many-cancel-whom = Pour { $whom }.
invitations-many-cancel-loss = Leurs liens et leurs fiches cessent aussitôt de fonctionner. Vous pourrez inviter de nouveau ces personnes plus tard.
invitations-many-cancel-sure = { $count ->
    [one] Annuler { $count } invitation
   *[other] Annuler { $count } invitations
}
invitations-many-cancel-keep = Conserver
invitations-many-open = Renvoi en cours : { $settled } sur { $rows } traitées
invitations-many-open-see = Voir où il en est, ou l’arrêter

## Work on many: how far it is

invitations-job-title-send = Envoi d’invitations
invitations-job-title-resend = Renvoi d’invitations
invitations-job-title-cancel = Annulation d’invitations
# The way back to the import that the drafts are from, or to the list.
invitations-job-above-import = Import
invitations-job-above-list = Invitations
invitations-job-limit = La limite de cette heure est atteinte
invitations-job-limit-until = La suite part d’elle-même le { $when }. Vous pouvez quitter cette page ; la liste des invitations ramène ici.
invitations-job-under-way = En cours
invitations-job-done = Terminé
invitations-job-stopped = Arrêté
invitations-job-sent = { $done ->
    [one] { $done } invitation envoyée.
   *[other] { $done } invitations envoyées.
}
invitations-job-sent-not-all = { $done ->
    [one] { $done } invitation envoyée, { $others } non ; la raison figure à côté de chacune.
   *[other] { $done } invitations envoyées, { $others } non ; la raison figure à côté de chacune.
}
invitations-job-resent = { $done ->
    [one] { $done } invitation renvoyée.
   *[other] { $done } invitations renvoyées.
}
invitations-job-resent-not-all = { $done ->
    [one] { $done } invitation renvoyée, { $others } non ; la raison figure à côté de chacune.
   *[other] { $done } invitations renvoyées, { $others } non ; la raison figure à côté de chacune.
}
invitations-job-cancelled = { $done ->
    [one] { $done } invitation annulée.
   *[other] { $done } invitations annulées.
}
invitations-job-cancelled-not-all = { $done ->
    [one] { $done } invitation annulée, { $others } non ; la raison figure à côté de chacune.
   *[other] { $done } invitations annulées, { $others } non ; la raison figure à côté de chacune.
}
invitations-job-look-again = Actualiser
invitations-job-stop = Arrêter…
invitations-job-stop-question = Arrêter l’envoi ?
invitations-job-stop-loss = { $left ->
    [one] { $left } invitation ne sera pas envoyée. Ce qui est envoyé le reste.
   *[other] { $left } invitations ne seront pas envoyées. Ce qui est envoyé le reste.
}
invitations-job-stop-keep = Continuer
invitations-job-stop-sure = Arrêter
invitations-job-table = Résultats
invitations-job-head-invitation = Invitation
invitations-job-head-result = Résultat
invitations-job-head-when = Quand
invitations-job-possible-again = De nouveau possible à partir du { $when }
invitations-job-not-before = Pas avant le { $when }
invitations-job-in-a-moment = Dans un instant

## Work on many: what came of each

invitations-outcome-waiting = En attente
invitations-outcome-sent = Envoyée
invitations-outcome-resent = Renvoyée
invitations-outcome-cancelled = Annulée
invitations-outcome-stopped = Arrêtée
invitations-outcome-draft = Toujours brouillon
invitations-outcome-left = Laissée telle quelle
invitations-outcome-why-draft-terms = Son rôle ou son service ne peut plus être donné. Annulez le brouillon et invitez de nouveau cette personne.
invitations-outcome-why-draft-seats = Aucune place n’est libre pour elle. Libérez-en une, puis envoyez-la de nouveau.
invitations-outcome-why-draft-code = Vous devez communiquer vous-même son code d’invitation : envoyez-la depuis la liste des invitations pour voir le code.
invitations-outcome-why-draft-changed = Elle a été envoyée ou annulée entre-temps.
invitations-outcome-why-not-found = Elle n’était plus là, ou vous n’y aviez pas accès.
invitations-outcome-why-not-permitted = Votre rôle ne permettait plus d’inviter.
invitations-outcome-why-above-ceiling = Son rôle a des droits que vous n’avez pas vous-même.
invitations-outcome-why-changed = Elle a été acceptée, annulée ou retenue pour confirmation entre-temps.
invitations-outcome-why-role = Son rôle ne peut plus être donné. Modifiez-la et choisissez-en un autre.
invitations-outcome-why-department = Son service est archivé, ou n’est pas le vôtre. Modifiez-la et choisissez-en un autre.
invitations-outcome-why-person = Le membre à qui elle propose des applications n’est plus disponible.
invitations-outcome-why-terms = Ce qu’elle donne ne peut plus être donné. Modifiez-la.
invitations-outcome-why-cannot-be-invited = Cette adresse ne peut pas être invitée.
invitations-outcome-why-seats = Aucune place n’est libre pour elle. Libérez-en une, ou modifiez-la.
invitations-outcome-why-mails = Cette adresse a reçu trop d’e-mails aujourd’hui.
invitations-outcome-why-code = Son code d’invitation doit être communiqué : renvoyez-la seule pour voir le code.
invitations-outcome-why-stopped = Vous avez arrêté le travail avant son tour.

## Changing one

invitations-edit-above = Invitations
invitations-edit-expired = Elle a expiré : après l’enregistrement, renvoyez-la depuis la liste.
invitations-edit-open = Son lien et le délai de réponse restent tels quels, sauf si l’adresse change. C’est vous qui invitez à partir de là.
invitations-edit-save = Enregistrer
invitations-edit-leave = Laisser tel quel
invitations-edit-apps = Applications et places
invitations-edit-no-app = Il n’y a aucune application à donner : l’entreprise n’a aucun abonnement qui donne des places en ce moment.
invitations-edit-no-access = Aucun accès

## What was done

# Each as “Grace Hopper (grace@example.com)”, an address, or “Mia Okafor (slip)”, with commas between them.
invitations-sent = Invitation créée pour : { $names }
invitations-sent-more = { $count ->
    [one] Invitation créée pour : { $names } et { $count } autre
   *[other] Invitation créée pour : { $names } et { $count } autres
}
invitations-sent-slips = La fiche est prête : imprimez-la et remettez-la.
invitations-sent-one-mail = L’e-mail est en file d’attente et part maintenant. La liste montre où il en est.
invitations-sent-mails = Les e-mails sont en file d’attente et partent maintenant. La liste montre où ils en sont.
invitations-whom = { $name } ({ $email })
invitations-whom-slip = { $name } (fiche)
invitations-fresh-mail = Un nouvel e-mail pour { $whom } est en file d’attente
invitations-hand-over = Communiquez ce code d’invitation à cette personne par un autre moyen ; il n’est affiché que cette fois : { $code }

## Why reminders are not set so

invitations-reminder-not-permitted = Votre rôle ne permet pas de modifier les paramètres.
invitations-reminder-no-time = Les invitations ne sont valables qu’une heure : il n’y a pas de temps pour un rappel.
invitations-reminder-out-of-range = Saisissez un nombre entier d’heures de 1 à { $hours }, avant l’expiration de l’invitation.
invitations-reminder-not-after = Saisissez plus d’heures que pour le premier rappel.

## The audit

invitations-audit-search = Rechercher par personne
invitations-audit-act = Action
invitations-audit-act-any = Toutes les actions
# Days.
invitations-audit-from-day = Du
invitations-audit-until-day = Au
# Whose audit: this business’s, or the instance’s.
invitations-audit-of = Journal
invitations-audit-of-business = Cette entreprise
invitations-audit-of-instance = L’instance elle-même
invitations-audit-person = Seulement ce que { $name } a fait, et ce qui a été fait à cette personne.
invitations-audit-person-unnamed = Seulement ce qu’une personne a fait, et ce qui lui a été fait.
invitations-audit-everybody = Afficher tout le monde
invitations-audit-broken = La chaîne des événements est rompue à l’événement { $event }
# The two stand one after the other. The command is what is typed on the server.
invitations-audit-broken-found = Un événement a été modifié ou manque : constaté le { $when }. Rien de ce qui précède n’est en doute.
invitations-audit-broken-tell = Prévenez la personne qui gère Usher : { $command } en dit plus.
invitations-audit-whole = Chaque événement jusqu’au numéro { $event } s’accorde avec le précédent : vérifié le { $when }.
invitations-audit-none-fits = Aucun événement ne correspond
invitations-audit-none-fits-why = Rien de tel ne s’est passé ces jours-là, ou pas pour une personne de ce nom.
invitations-audit-none = Rien ne s’est encore passé
invitations-audit-none-why = Chaque changement est noté ici : qui, quoi, pour qui, quand et depuis où.
invitations-audit-table = Événements du journal d’audit
# Heads of columns: what was done, who did it, on whom or what, when, from which address on the network.
invitations-audit-head-what = Quoi
invitations-audit-head-who = Qui
invitations-audit-head-on = Concerne
invitations-audit-head-when = Quand
invitations-audit-head-from = Depuis
invitations-audit-head-details = Détails
