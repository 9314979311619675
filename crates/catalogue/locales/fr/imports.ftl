# Tables of people in and out. The names of the columns stay as they are in every language, and come as facts.
# In a cell “yes” and “no” are understood; so are “ja” and “nein”, “oui” and “non”, “sí” and “no”.

## The tab

imports-out = Emporter des listes
imports-out-hint = Tout ce que vous pouvez voir, en CSV pour un tableur. Les listes offrent la même chose avec leurs filtres.
imports-out-users = Membres
imports-out-invitations = Invitations
imports-upload = Inviter des personnes à partir d’un tableau
imports-upload-file = Fichier CSV
imports-upload-hint = Jusqu’à 50 000 lignes et 20 Mio. Virgules, points-virgules ou tabulations entre les cellules. Personne n’est invité avant que vous ne le demandiez.
imports-upload-check = Charger et vérifier
imports-upload-template = Télécharger le modèle
imports-open = Vos imports
imports-open-none = Pas encore d’import
imports-open-none-hint = Chargez un tableau ci-dessus. Vous voyez ce que donnerait chaque ligne avant que rien ne soit fait.
imports-open-head-uploaded = Chargé
imports-open-head-state = État
imports-open-head-rows = Lignes
imports-open-head-problems = Avec problèmes
imports-open-head-drafts = Brouillons restants

## How far an import is

imports-phase-checking = Vérification en cours
imports-phase-checked = Vérifié, rien de fait
imports-phase-drafting = Création des brouillons
imports-phase-drafted = Brouillons
imports-phase-discarding = Suppression en cours

## What is written in each column

imports-columns = Ce que signifient les colonnes
imports-columns-hint = La première ligne nomme les colonnes, dans n’importe quel ordre. Les colonnes qu’Usher ne connaît pas sont laissées de côté, et vous pouvez dire après le chargement ce qu’elles signifient. Seule l’adresse est nécessaire ou, pour le personnel d’atelier, le prénom et le nom ; le rôle peut être choisi pour toutes les lignes à la fois.
imports-columns-table = Colonnes d’un tableau de personnes
imports-columns-head-column = Colonne
imports-columns-head-content = Ce qu’il faut écrire
imports-column-email = Où va l’invitation.
imports-column-slip = oui pour les personnes sans adresse : elles reçoivent une fiche imprimée. Le prénom et le nom sont alors nécessaires.
imports-column-name = Jusqu’à 100 caractères.
imports-column-employee-number = Avec une fiche, il est demandé à l’arrivée, et n’est pas imprimé.
imports-column-job-title = Ce que fait la personne.
imports-column-phone = Un numéro de téléphone, comme +49 30 123456.
imports-column-role = Le nom d’un rôle que vous pouvez donner.
imports-column-place = Le nom, comme dans les paramètres.
imports-column-manager = De qui relève la personne : l’adresse e-mail ou l’identifiant d’un membre. Qui figure dans le même tableau n’en est pas encore un : indiquez cela sur la page de la personne après son arrivée.
imports-column-names = Des noms, séparés par des points-virgules. Les noms contenant ; ou | ne peuvent être donnés que dans le formulaire.
imports-column-apps = Application > offre > rôle dans l’application ; plusieurs, séparées par des points-virgules. Chacune prend une place.
imports-column-yes-no = oui ou non.
imports-column-weekly-workspaces = Sur lesquels des espaces de travail il porte ; sur tous, si aucun n’est nommé.
imports-column-record-set = Le nom d’un jeu de droits enregistré. Ou nommez des types d’éléments dans les deux colonnes suivantes.
# The types as they are written in the table, with semicolons between them.
imports-column-record-types = Un ou plusieurs de : { $types }.
imports-column-company = Pour les personnes externes : le nom de leur société.
imports-column-company-address = Où elle se trouve.
# Each as it is written in the table, with its own name: “en (English), de (Deutsch)”.
imports-column-language = La langue de ses e-mails : { $languages }.
imports-column-note = Un mot personnel pour l’e-mail, jusqu’à 500 caractères.

## One import: its columns and role

imports-choose = Colonnes et rôle
# A column without a heading.
imports-choose-unnamed = Colonne { $number }
imports-choose-left-out = Laissée de côté
imports-choose-role = Rôle des lignes qui n’en nomment pas
imports-choose-no-role = Aucun : ces lignes ne sont pas importées
imports-choose-check = Vérifier les lignes de nouveau

## One import: where it stands

imports-above = Import et export
imports-of = Tableau du { $when }
imports-checking = Vérification des lignes
imports-drafting = Création des brouillons
imports-under-way = Vous pouvez quitter cette page ; le travail continue, et l’onglet « Import / Export » ramène ici.
imports-look-again = Actualiser
imports-being-removed = Cet import est en cours de suppression, avec ses brouillons.
imports-guessed = Les lettres accentuées sont-elles correctes ?
imports-guessed-why = Le fichier n’est pas enregistré en UTF-8 : il a donc été lu comme de l’européen occidental (Windows-1252). Si des noms semblent faux ci-dessous, enregistrez-le au format « CSV UTF-8 » et chargez-le de nouveau.
imports-nobody-named = Usher ne sait pas quelle colonne contient les adresses e-mail
imports-nobody-named-do = Dites ci-dessous ce que signifient les colonnes.
imports-checked = Rien n’a encore été fait
imports-uploaded = Chargé le { $when }

# What the check found: one of the first two, then one of the three after them.
imports-found-nobody = Personne ne peut être importé avec ce tableau tel quel.
imports-found = { $count ->
    [one] { $count } personne peut être importée.
   *[other] { $count } personnes peuvent être importées.
}
imports-found-no-problem = Aucune ligne n’a de problème.
imports-found-all-refused = { $count ->
    [one] { $count } ligne a des problèmes : corrigez-la dans votre fichier, ou téléchargez-la avec ce qui ne va pas, corrigez-la et chargez-la.
   *[other] { $count } lignes ont des problèmes : corrigez-les dans votre fichier, ou téléchargez-les avec ce qui ne va pas, corrigez-les et chargez-les.
}
imports-found-refused = { $count ->
    [one] { $count } ligne ne le peut pas : corrigez-la dans votre fichier, ou téléchargez-la avec ce qui ne va pas, corrigez-la et chargez-la.
   *[other] { $count } lignes ne le peuvent pas : corrigez-les dans votre fichier, ou téléchargez-les avec ce qui ne va pas, corrigez-les et chargez-les.
}

imports-draft = { $count ->
    [one] Créer un brouillon pour { $count } personne
   *[other] Créer des brouillons pour { $count } personnes
}
imports-draft-left = { $count ->
    [one] Créer un brouillon pour { $count } personne restante
   *[other] Créer des brouillons pour { $count } personnes restantes
}
imports-download-problems = Télécharger les lignes avec problèmes

## One import: its drafts

imports-drafts = Brouillons
imports-drafts-none = Il ne reste aucun brouillon
imports-drafts-all-sent = Tous ceux qui étaient des brouillons ont été envoyés, ou annulés, depuis.
imports-drafts-stand = { $count ->
    [one] Une personne est en brouillon : elle n’a rien reçu et ne retient aucune place tant que vous n’envoyez pas l’invitation.
   *[other] { $count } personnes sont en brouillon : elles n’ont rien reçu et ne retiennent aucune place tant que vous n’envoyez pas les invitations.
}
# It follows what tells how many stand as drafts.
imports-drafts-sent-before = { $count ->
    [one] { $count } brouillon a été envoyé, ou annulé, auparavant.
   *[other] { $count } brouillons ont été envoyés, ou annulés, auparavant.
}
imports-by-hand = Vous communiquez vous-même les codes d’invitation
imports-by-hand-do = Envoyez une par une, depuis l’onglet « Invitations », celles qui ont une adresse, pour voir chaque code. Les fiches peuvent être envoyées ici.
imports-pace-hours = Vous pouvez envoyer { $hourly } invitations par heure, cela prend donc environ { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}. Cela continue tout seul ; vous pouvez quitter la page. La personne qui gère ce serveur peut relever la limite.
imports-pace-days = Vous pouvez envoyer { $hourly } invitations par heure, cela prend donc environ { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}. Cela continue tout seul ; vous pouvez quitter la page. La personne qui gère ce serveur peut relever la limite.
imports-send = { $count ->
    [one] Envoyer { $count } invitation…
   *[other] Envoyer { $count } invitations…
}
imports-send-question = { $count ->
    [one] Inviter { $count } personne ?
   *[other] Inviter { $count } personnes ?
}
imports-send-loss = Ce qui est envoyé ne peut pas être repris, mais chaque invitation peut être annulée avant d’être acceptée.
imports-send-keep = Pas encore
imports-send-sure = Envoyer
imports-sending = Où en est l’envoi
imports-slips = { $count ->
    [one] { $count } fiche à imprimer
   *[other] { $count } fiches à imprimer
}
imports-discard = Abandonner cet import…
imports-discard-question = Abandonner cet import ?
imports-discard-loss = Ses lignes sont supprimées ici. Les invitations envoyées restent.
imports-discard-loss-drafts = { $count ->
    [one] { $count } brouillon et ses lignes sont supprimés. Les invitations envoyées restent.
   *[other] { $count } brouillons et ses lignes sont supprimés. Les invitations envoyées restent.
}
imports-discard-keep = Conserver
imports-discard-sure = Abandonner

## One import: its rows

imports-rows = Lignes
imports-rows-which = Quelles lignes
imports-rows-all = Toutes les lignes ({ $count })
imports-rows-refused = Avec problèmes ({ $count })
# Rows without problems.
imports-rows-fine = Sans problème ({ $count })
imports-rows-drafted = En brouillon ({ $count })
imports-rows-none = Aucune ligne de ce type
imports-rows-none-do = Choisissez-en d’autres ci-dessus.
imports-rows-head-row = Ligne
imports-rows-head-who = Qui
imports-rows-head-result = Résultat
imports-row-read = Pas encore vérifiée
imports-row-fine = Peut être importée
imports-row-refused = A des problèmes
imports-row-removed = Supprimée depuis
imports-row-nobody = Personne

## What is wrong with a row. A column is named as the table has it.

# The head of a column of its own, in the file of the rows that have problems.
imports-problem-head = Problème
imports-problem-no-email = { $email } : manque. Écrivez l’adresse, ou « oui » sous { $slip }.
imports-problem-no-role = { $column } : manque. Écrivez son nom, ou choisissez-en un ci-dessus pour toutes ces lignes.
imports-problem-missing = { $column } : manque.
imports-problem-address-empty = { $column } : l’adresse manque.
imports-problem-address-too-long = { $column } : l’adresse est trop longue pour une adresse e-mail.
imports-problem-address-one-at = { $column } : l’adresse doit contenir exactement un @, comme nom@example.com.
imports-problem-address-local-part = { $column } : l’adresse contient, avant le @, un caractère qui ne peut pas être utilisé.
imports-problem-address-domain = { $column } : l’adresse doit avoir un domaine après le @, comme nom@example.com.
# What is wrong is a sentence.
imports-problem-text = { $column } : { $problem }
imports-problem-yes-no = { $column } : écrivez oui ou non.
imports-problem-unknown-app = { $column } : « { $said } » n’existe pas. Écrivez application > offre > rôle dans l’application, comme dans les paramètres.
imports-problem-unknown-manager = { $column } : « { $said } » n’est aucune personne active ici. Écrivez l’adresse e-mail ou l’identifiant d’un membre.
imports-problem-unknown = { $column } : « { $said } » n’existe pas.
imports-problem-slip-with-address = Le personnel d’atelier reçoit une fiche, et n’a pas d’adresse e-mail. Retirez l’une des deux indications.
imports-problem-repeated = La ligne { $row } concerne la même personne. Deux personnes du même nom se distinguent par leur matricule.
imports-problem-drafted-before = Cette personne est déjà en brouillon, par un import précédent.
imports-problem-cannot-be-invited = Cette adresse ne peut pas être invitée.
imports-problem-no-seat = { $column } : il ne reste aucune place pour cette ligne.
imports-problem-package-twice = { $column } : une offre y figure deux fois.
imports-problem-app-unavailable = { $column } : l’une d’elles ne peut pas être donnée en ce moment.
imports-problem-weekly-outside = { $column } : ils doivent aussi figurer sous { $workspaces }.

## Why an import is refused

imports-refused-not-permitted = Votre rôle ne permet pas d’importer des personnes. Adressez-vous à l’administration.
imports-refused-not-found = Cet import est introuvable. Il a peut-être été abandonné, ou ce n’est pas le vôtre.
imports-refused-column-twice = Deux colonnes ne peuvent pas être toutes deux « { $column } ». Laissez-en une de côté.
imports-refused-nobody-named = Choisissez la colonne des adresses e-mail ou, pour des fiches, celle des noms de famille.
imports-refused-changed = Cet import a avancé entre-temps. Voyez où il en est maintenant.
imports-refused-too-many = { $most ->
    [one] Vous avez { $most } import. Abandonnez-le s’il ne vous sert plus, puis chargez celui-ci.
   *[other] Vous avez { $most } imports. Abandonnez-en un qui ne vous sert plus, puis chargez celui-ci.
}
imports-refused-nothing-fine = Il n’y a rien à faire : aucune de ses lignes n’est prête pour cela.
imports-refused-empty = Le fichier est vide. Choisissez un fichier CSV avec des personnes.
imports-refused-no-rows = Le fichier a des en-têtes et personne en dessous. Ajoutez une ligne par personne, et chargez-le de nouveau.
imports-refused-workbook = C’est un classeur, pas un fichier CSV. Dans votre tableur, choisissez « Enregistrer sous », puis « CSV UTF-8 », et chargez ce fichier.
imports-refused-not-text = Ce n’est pas un fichier texte. Choisissez un fichier CSV.
imports-refused-too-large = Le fichier dépasse 20 Mio. Divisez-le en plusieurs.
imports-refused-too-many-rows = Le fichier a plus de 50 000 lignes. Divisez-le en plusieurs.
imports-refused-too-many-columns = La ligne { $row } a plus de 100 colonnes. Supprimez celles qui ne servent pas.
imports-refused-long-cell = La ligne { $row } a une cellule de plus de 5 000 caractères. Un guillemet y est sans doute ouvert et jamais fermé.
imports-refused-open-quote = Un guillemet est ouvert à la ligne { $row } et jamais fermé, si bien que toute la suite serait une seule cellule. Fermez-le.
