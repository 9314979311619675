# invite

## The top of the form

invite-way-new = Une nouvelle personne
invite-way-new-hint = Vous saisissez son adresse.
invite-way-existing = Une personne qui a un compte
invite-way-existing-hint = Vous choisissez quelqu’un qui a déjà un compte : un membre d’ici, pour d’autres applications, ou quelqu’un d’une autre de vos entreprises.
invite-slip = Personnel d’atelier (sans e-mail)
invite-slip-hint = La personne reçoit une fiche imprimée avec un code au lieu d’un e-mail.
invite-whom = Qui invitez-vous ?
invite-business = Entreprise
invite-business-change = Changer
invite-nobody-found = Aucune personne que vous pouvez voir n’a cela dans son nom ou son adresse.
# The people that were found, to choose one of.
invite-found = Résultats

## Who they are

invite-address = Adresse e-mail
invite-addresses-hint = Plusieurs adresses, séparées par des virgules, des points-virgules ou des retours à la ligne, donnent chacune une invitation, avec le même rôle, la même affectation et les mêmes applications.
invite-names-hint = Avec une seule adresse, le prénom et le nom sont nécessaires. Avec plusieurs, laissez-les vides : chaque personne indique les siens.
invite-sent-to-hint = Une autre adresse reçoit un nouveau lien et un nouveau délai de réponse ; l’ancien lien cesse aussitôt de fonctionner.
invite-first-name = Prénom
invite-last-name = Nom
invite-job-title = Fonction
invite-employee-number = Matricule
invite-employee-number-hint = Demandé à l’arrivée ; il n’est pas imprimé.
invite-mobile = Téléphone portable
invite-phone = Téléphone
invite-is-member = Cette personne est déjà membre : son rôle et son affectation restent, et les applications ci-dessous lui sont proposées.

## Their role

invite-role = Rôle
invite-no-roles = Rôle : il n’y en a aucun que vous puissiez donner
# $link is the link with the words of invite-no-roles-link: it leads to the roles in the settings.
invite-no-roles-make = Créez-en un dans { $link }, ou rétablissez les rôles d’origine d’Usher.
invite-no-roles-link = Paramètres, Rôles
invite-use-built-in-roles = Utiliser les rôles d’origine
invite-no-roles-ask = Demandez à l’administration de votre entreprise un rôle plus étendu.

## Where they belong

invite-department = Service
# The choice of no department.
invite-department-none = Aucun
# The choice that stands for the inviter's department, where no other can be chosen.
invite-department-own = Votre propre service
invite-location = Site
# The choice of no location.
invite-location-none = Aucun
invite-teams = Équipes
invite-workspaces = Espaces de travail
invite-workspaces-hint = La personne voit les données de ceux qui sont cochés.
invite-workspaces-warning = Sans espace de travail, la personne ne verra aucune donnée.
invite-no-workspace = Il n’y a pas encore d’espace de travail : la personne ne verra aucune donnée.
# A link after invite-no-workspace.
invite-add-workspace = Ajouter un espace de travail

## Options

invite-options = Options
invite-owns-records = Peut être propriétaire d’éléments
invite-owns-records-hint = La personne peut être choisie comme propriétaire d’un élément.
invite-weekly = E-mail hebdomadaire
invite-weekly-hint = Les échéances et les changements, une fois par semaine.
# Above a list of workspaces to tick.
invite-weekly-of = L’e-mail hebdomadaire porte sur
invite-weekly-of-hint = Si rien n’est coché : sur tous les espaces de travail donnés.
invite-notices = Notifications de nouveaux messages
invite-notices-hint = La personne est prévenue par e-mail lorsque quelqu’un lui écrit.
invite-record-set = Jeu de droits
invite-record-set-hint = Limite les types d’éléments que la personne voit et modifie.
invite-record-set-none = Aucun : pas de limite
invite-record-set-custom = Sur mesure…
# Boxes beside a type of records: whether these may be viewed, and updated.
invite-view = Voir
invite-update = Modifier
invite-update-includes-view = « Modifier » comprend « Voir ».
invite-external = Membre externe
invite-external-hint = Quelqu’un d’une autre société, par exemple en sous-traitance : cette personne voit ce qui lui est confié et rien d’autre. Le rôle Contractor convient, s’il existe.
invite-company = Société
invite-company-address = Adresse de la société
invite-language = Langue
invite-language-hint = De l’e-mail ou de la fiche, puis de ses pages.
invite-note = Mot personnel
invite-note-hint = Figure dans l’e-mail, en texte brut. Jusqu’à 500 caractères.
invite-link-hours = { $hours ->
    [one] Le lien de l’e-mail ne fonctionne qu’une fois, pendant { $hours } heure.
   *[other] Le lien de l’e-mail ne fonctionne qu’une fois, pendant { $hours } heures.
}
invite-link-days = { $days ->
    [one] Le lien de l’e-mail ne fonctionne qu’une fois, pendant { $days } jour.
   *[other] Le lien de l’e-mail ne fonctionne qu’une fois, pendant { $days } jours.
}
invite-slip-hours = { $hours ->
    [one] La fiche ne fonctionne qu’une fois, pendant { $hours } heure. Vous l’imprimez après l’envoi.
   *[other] La fiche ne fonctionne qu’une fois, pendant { $hours } heures. Vous l’imprimez après l’envoi.
}
invite-slip-days = { $days ->
    [one] La fiche ne fonctionne qu’une fois, pendant { $days } jour. Vous l’imprimez après l’envoi.
   *[other] La fiche ne fonctionne qu’une fois, pendant { $days } jours. Vous l’imprimez après l’envoi.
}

## While the form is filled in

invite-addresses = Adresses
# What is wrong with an address, after it.
invite-address-twice = figure deux fois ici ; une seule invitation est envoyée
invite-address-remove = Retirer { $address }
invite-preview-member-no-app = { $name } est déjà membre : choisissez une application à lui donner.
invite-preview-member = { $name } garde son rôle et son affectation, et reçoit { $apps }.
invite-preview-no-role = Choisissez un rôle : vous lirez alors ici ce que la personne pourra faire.
# The beginning of the six sentences below. $can is what the role is for, in the words of the business.
invite-preview-joins = La personne rejoint { $business } avec le rôle { $role }
invite-preview-joins-can = La personne rejoint { $business } avec le rôle { $role } ({ $can })
invite-preview-joins-department = La personne rejoint { $business } avec le rôle { $role } dans le service { $department }
invite-preview-joins-department-can = La personne rejoint { $business } avec le rôle { $role } dans le service { $department } ({ $can })
# $joins is one of the four above; $workspaces and $apps are named as in “A, B and 3 more”.
invite-preview-external = { $joins }, et voit les défauts qui lui sont confiés et rien d’autre.
invite-preview-external-apps = { $joins }, voit les défauts qui lui sont confiés et rien d’autre, et reçoit { $apps }.
invite-preview-no-data = { $joins }, et ne voit aucune donnée, car aucun espace de travail n’est coché.
invite-preview-no-data-apps = { $joins }, ne voit aucune donnée, car aucun espace de travail n’est coché, et reçoit { $apps }.
invite-preview-data = { $joins }, et voit les données de { $workspaces }.
invite-preview-data-apps = { $joins }, voit les données de { $workspaces }, et reçoit { $apps }.

## After sending

invite-nobody = Aucune invitation n’a été créée
invite-pass-codes-on = Invitations créées. Communiquez maintenant les codes
invite-some = { $all ->
    [one] { $invited } adresse invitée sur { $all }
   *[other] Adresses invitées : { $invited } sur { $all }
}
invite-codes-once = Communiquez à chaque personne son code d’invitation par un autre moyen que l’e-mail, par exemple par téléphone. Les codes ne sont affichés que cette fois.
# Before somebody's invite code, which stands beside it.
invite-code = Code :

## The form of an invitation that was sent

# An app and what was contracted of it.
invite-app-and-package = { $app }, { $package }
