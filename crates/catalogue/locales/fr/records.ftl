# records

## The list

# A table of records; its heads are the labels of its cells, too.
records-table = Éléments
records-head-title = Titre
records-head-type = Type
records-head-state = État
records-head-due = Échéance
records-head-workspace = Espace de travail
records-head-owner = Propriétaire
records-head-assignee = Confié à
records-overdue-badge = En retard
records-new = Nouvel élément
records-search = Rechercher par titre ou détails
records-any-type = Tous les types
records-due-any = Toutes les échéances
records-whose = À qui
records-whose-any = Peu importe
records-workspace-any = Tous vos espaces de travail
records-none-no-workspace = Vous n’êtes dans aucun espace de travail
records-none-no-workspace-told = Les éléments appartiennent à des espaces de travail, et vous voyez ceux des vôtres. Demandez à l’administration de votre entreprise de vous en donner un.
records-none-fits = Aucun élément ne correspond
records-none-fits-told = Parmi les éléments que vous voyez, aucun n’a ce texte, ce type, cet état, cette échéance et cet espace de travail.
records-show-unclosed = Afficher tout ce qui n’est pas clos
records-none-yet = Rien à faire ici
records-none-yet-make = Créez le premier élément : quelque chose qui expire, une machine, un véhicule, un défaut.
records-none-yet-wait = Dès que quelqu’un crée un élément dans l’un de vos espaces de travail, il apparaît ici.

## What the list can be narrowed by

records-states-unfinished = Non clos
records-states-open = Ouvert
records-states-in-progress = En cours
records-states-done = Terminé
records-states-closed = Clos
records-states-all = Tous les états
records-due-overdue = En retard
records-due-week = Dans les 7 jours
records-due-month = Dans les 30 jours
records-due-never = Sans échéance
records-whose-mine = À moi, ou qui me sont confiés
records-whose-owned = À moi
records-whose-assigned = Qui me sont confiés
records-whose-unassigned = Confiés à personne

## Saved lists

records-views = Listes enregistrées
records-view-forget = Oublier cette liste
records-view-save-this = Enregistrer cette liste
records-view-name = Nom
records-view-save = Enregistrer

## One record

records-to-dashboard = Tableau de bord
records-register = Registre
records-change = Modifier
records-facts = Description
records-state = État
records-due = Échéance
records-due-at-no-time = Aucune
records-due-day-overdue = { $day }, en retard
records-workspace = Espace de travail
records-workspace-none = Aucun : créé par une invitation
records-owner = Propriétaire
records-assignee = Confié à
records-nobody = Personne
# To whom it is assigned, and by whom.
records-assigned-by = { $name }, par { $by }
records-write-to = Écrire à { $name }
records-progress = Où en est-on ?
records-progress-closed = L’élément est clos : il n’y a plus rien à indiquer.
records-progress-note = Ce qui s’est passé
records-progress-tell = Indiquer
records-history = Historique
records-history-none = Rien n’a changé depuis sa création par une invitation.
# What somebody did to it; the day and the time stand after that.
records-history-created = { $name } a créé l’élément
records-history-progress = { $name } a indiqué l’avancement
records-history-changed = { $name } a modifié l’élément

## What was done last

records-done-created = L’élément est créé.
records-done-changed = L’élément est modifié.
records-done-told = Merci. C’est noté.
records-done-out-of-sight = L’élément est modifié, et vous n’y avez plus accès.

## The form

records-cannot-make = Vous ne pouvez pas créer d’éléments
records-cannot-make-told = Chacun appartient à un espace de travail, et vous n’êtes dans aucun. Adressez-vous à l’administration de votre entreprise.
records-back = Retour au registre
records-type = Type
records-type-choose = Choisissez un type
records-workspace-choose = Choisissez un espace de travail
records-go-on = Continuer
records-leave = Laisser tel quel
records-change-title = Modifier { $title }
records-new-expiration-item = Nouveau : élément à échéance
records-new-contact = Nouveau : contact
records-new-company = Nouveau : société
records-new-location = Nouveau : site
records-new-equipment = Nouveau : équipement
records-new-vehicle = Nouveau : véhicule
records-new-defect = Nouveau : défaut
records-save = Enregistrer
records-make = Créer l’élément
records-find-people = Rechercher par nom les personnes à proposer
records-find = Rechercher
records-notes = Notes

## What it is about

records-kind-expiration-item = Élément à échéance
records-kind-contact = Contact
records-kind-company = Société
records-kind-location = Site
records-kind-equipment = Équipement
records-kind-vehicle = Véhicule
records-kind-defect = Défaut

# What the field for its title is called.
records-title-expires = Ce qui expire
records-title-name = Nom
records-title-equipment = Désignation
records-title-vehicle = Quel véhicule
records-title-defect = Ce qui est défectueux

# What the field for the day is called.
records-due-expires = Expire le
records-due-check = Prochain contrôle le
records-due-on = Échéance

## How far it is

records-state-open = Ouvert
records-state-in-progress = En cours
records-state-done = Terminé
records-state-closed = Clos

## Fields that only some types have

records-field-reference = Numéro
records-field-issuer = Délivré par
records-field-email = E-mail
records-field-phone = Téléphone
records-field-mobile = Téléphone portable
records-field-job-title = Fonction
records-field-company = Société
records-field-address = Adresse
records-field-maker = Fabricant
records-field-serial-number = Numéro de série
records-field-plate = Immatriculation
records-field-place = Lieu

## Why something was refused

records-refused-not-found = Introuvable : cela a peut-être été supprimé, ou vous n’y avez pas accès.
records-refused-not-permitted = Votre rôle ou votre jeu de droits ne permet pas cette modification. Adressez-vous à l’administration de votre entreprise.
records-refused-changed = Quelqu’un a modifié cet élément entre-temps, et rien de votre part n’a été enregistré. Ouvrez l’élément dans un autre onglet, voyez ce qui est nouveau, et saisissez de nouveau votre modification.
records-refused-workspace = Vous n’êtes plus dans cet espace de travail, ou il est archivé. Choisissez-en un autre.
records-refused-owner = Cette personne ne peut pas être propriétaire de l’élément : elle n’en a pas le droit, ou elle n’est pas dans son espace de travail. Choisissez une autre personne.
records-refused-assignee = Cet élément ne peut pas être confié à cette personne : elle n’est pas dans son espace de travail, ou elle est externe et ce n’est pas un défaut. Choisissez une autre personne.
records-refused-out-of-sight = Vous ne verriez plus cet élément. Soyez-en propriétaire, confiez-le à vous-même, ou choisissez une personne de votre service.
