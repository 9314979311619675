# What refusals say on the server alone, and words that several pages share.

## Answers without a page
refusals-form-too-large = C’est plus que ce que peut contenir un formulaire.

## What is wrong with an e-mail address, in a few words beside it
refusals-chip-missing = manque
refusals-chip-too-long = est trop long pour une adresse e-mail
refusals-chip-one-at = doit contenir exactement un @, comme nom@example.com
refusals-chip-local-part = contient, avant le @, un caractère qui ne peut pas être utilisé
refusals-chip-domain = doit avoir un domaine après le @, comme nom@example.com

## What came of inviting an address, beside it
refusals-invited = Invitation créée. L’e-mail est en file d’attente.
refusals-invited-cannot = Cette adresse ne peut pas être invitée.
refusals-invited-limit = Pas encore : vous avez atteint la limite pour cette heure. Possible à partir du { $when }.
refusals-invited-too-many-mails = Pas encore : cette adresse a reçu trop d’e-mails aujourd’hui. Possible à partir du { $when }.
refusals-invited-missing = L’adresse manque. Corrigez et envoyez de nouveau.
refusals-invited-too-long = C’est trop long pour une adresse e-mail. Corrigez et envoyez de nouveau.
refusals-invited-one-at = Il faut exactement un @, comme nom@example.com. Corrigez et envoyez de nouveau.
refusals-invited-local-part = Avant le @, un caractère ne peut pas être utilisé. Corrigez et envoyez de nouveau.
refusals-invited-domain = Il faut un domaine après le @, comme nom@example.com. Corrigez et envoyez de nouveau.

## Where an invitation stands, on a badge
refusals-invitation-draft = Brouillon
refusals-invitation-pending = En attente
refusals-invitation-awaiting = À confirmer
refusals-invitation-accepted = Acceptée
refusals-invitation-expired = Expirée
refusals-invitation-cancelled = Annulée
# For up to 48 hours.
refusals-waiting-hours = Attend depuis { $hours } h
refusals-waiting-days = { $days ->
    [one] Attend depuis { $days } jour
   *[other] Attend depuis { $days } jours
}

## Where a mail stands, on a badge
refusals-delivery-queued = En file
refusals-delivery-retrying = Nouvel essai
refusals-delivery-sent = Envoyé
refusals-delivery-failed = Échec
refusals-delivery-dropped = Non envoyé

## What was done to an invitation; $whom is a name or an address. A slip is for somebody without e-mail
refusals-done-resent = L’invitation pour { $whom } est renvoyée. Son ancien lien ne fonctionne plus.
refusals-done-resent-slip = Il y a une nouvelle fiche pour { $whom }. L’ancienne ne fonctionne plus.
refusals-done-cancelled = L’invitation pour { $whom } est annulée. Son lien ne fonctionne plus.
refusals-done-cancelled-slip = La fiche pour { $whom } est annulée. Elle ne fonctionne plus.
refusals-done-edited = L’invitation pour { $whom } est modifiée.
refusals-done-edited-slip = La fiche pour { $whom } est modifiée.
refusals-done-readdressed = L’invitation est maintenant adressée à { $whom }. L’ancien lien ne fonctionne plus.
refusals-done-confirmed = L’invitation pour { $whom } est confirmée. Un nouveau lien est en route.
refusals-done-confirmed-slip = L’invitation pour { $whom } est confirmée. Une nouvelle fiche est à imprimer.

## What was done, in the audit
refusals-act-business-created = Entreprise créée
refusals-act-business-changed = Entreprise modifiée
refusals-act-member-created = Membre arrivé
refusals-act-member-role-changed = Rôle d’un membre changé
refusals-act-member-deactivated = Membre désactivé
refusals-act-member-reactivated = Membre réactivé
refusals-act-member-profile-changed = Profil modifié
refusals-act-member-manager-changed = Responsable changé
refusals-act-member-place-changed = Service, site, équipes ou espaces de travail changés
refusals-act-member-options-changed = Options modifiées
refusals-act-member-app-given = Application donnée
refusals-act-member-app-role-changed = Rôle dans une application changé
refusals-act-member-app-taken = Application retirée
refusals-act-member-signed-out = Déconnexion partout
refusals-act-member-deleted = Membre supprimé
refusals-act-apps-given = Applications données
refusals-act-slip-printed = Fiche imprimée
refusals-act-record-created = Élément créé
refusals-act-record-changed = Élément modifié
refusals-act-record-progress = Avancement d’un élément indiqué
refusals-act-people-imported = Personnes importées comme brouillons
refusals-act-import-discarded = Import abandonné
refusals-act-invitation-sent = Invitation envoyée
refusals-act-invitation-resent = Invitation renvoyée
refusals-act-invitation-reminded = Rappel d’une invitation envoyé
refusals-act-invitation-edited = Invitation modifiée
refusals-act-invitation-cancelled = Invitation annulée
refusals-act-invitation-expired = Invitation expirée
refusals-act-invitation-accepted = Invitation acceptée
refusals-act-invitation-held = Invitation retenue pour confirmation
refusals-act-invitation-confirmed = Invitation confirmée
refusals-act-invitation-asked-for = Nouvelle invitation demandée
refusals-act-unit-created = Service, site, équipe ou espace de travail créé
refusals-act-unit-renamed = Service, site, équipe ou espace de travail renommé
refusals-act-unit-archived = Service, site, équipe ou espace de travail archivé
refusals-act-role-created = Rôle créé
refusals-act-role-edited = Rôle modifié
refusals-act-role-archived = Rôle archivé
refusals-act-role-brought-back = Rôle d’origine rétabli
refusals-act-record-set-created = Jeu de droits créé
refusals-act-record-set-changed = Jeu de droits modifié
refusals-act-record-set-archived = Jeu de droits archivé
refusals-act-app-created = Application créée
refusals-act-app-changed = Application modifiée
refusals-act-subscription-created = Abonnement créé
refusals-act-subscription-changed = Abonnement modifié
refusals-act-instance-admin-granted = Administration de l’instance accordée
refusals-act-password-reset = Mot de passe réinitialisé
refusals-act-password-changed = Mot de passe changé
refusals-act-reset-slip-printed = Fiche de réinitialisation imprimée
refusals-act-address-change-asked = Nouvelle adresse de connexion demandée
refusals-act-address-changed = Adresse de connexion changée
refusals-act-account-changed = Propre compte modifié
refusals-act-sessions-ended = Propres sessions fermées
refusals-act-message-sent = Message envoyé
refusals-act-mail-settings-changed = Serveur de messagerie défini
refusals-act-test-mail-sent = Message de test envoyé
refusals-act-mail-retried = Envoi d’e-mail relancé
refusals-act-exported = Liste téléchargée
refusals-act-signed-in = Connexion
refusals-act-signed-out = Déconnexion

## What was done to a department, a location, a team or a workspace
refusals-department-created = Le service « { $name } » a été créé. On peut maintenant y inviter des personnes.
refusals-department-renamed = Le service a été renommé : il s’appelle maintenant « { $name } ».
refusals-department-archived = Le service « { $name } » a été archivé et n’est plus proposé.
refusals-location-created = Le site « { $name } » a été créé. On peut maintenant y inviter des personnes.
refusals-location-renamed = Le site a été renommé : il s’appelle maintenant « { $name } ».
refusals-location-archived = Le site « { $name } » a été archivé et n’est plus proposé.
refusals-team-created = L’équipe « { $name } » a été créée. On peut maintenant y inviter des personnes.
refusals-team-renamed = L’équipe a été renommée : elle s’appelle maintenant « { $name } ».
refusals-team-archived = L’équipe « { $name } » a été archivée et n’est plus proposée.
refusals-workspace-created = L’espace de travail « { $name } » a été créé. On peut maintenant y inviter des personnes.
refusals-workspace-renamed = L’espace de travail a été renommé : il s’appelle maintenant « { $name } ».
refusals-workspace-archived = L’espace de travail « { $name } » a été archivé et n’est plus proposé.

## What archiving one of these does: up to three sentences, one after the other
refusals-archive = Le choix n’est plus proposé, et c’est définitif.
refusals-archive-members = { $count ->
    [one] { $count } membre le garde.
   *[other] { $count } membres le gardent.
}
refusals-archive-department-invitations = { $count ->
    [one] { $count } invitation le mentionne : une fois acceptée, elle est retenue jusqu’à ce que l’administration la confirme.
   *[other] { $count } invitations le mentionnent : une fois acceptées, elles sont retenues jusqu’à ce que l’administration les confirme.
}
refusals-archive-other-invitations = { $count ->
    [one] { $count } invitation le mentionne : qui l’accepte arrive sans ce choix.
   *[other] { $count } invitations le mentionnent : qui en accepte une arrive sans ce choix.
}

## What is wrong with a field
refusals-field-not-right = Ce n’est pas votre mot de passe actuel. Saisissez-le de nouveau.
refusals-field-only-one = Saisissez une seule adresse : chaque personne a sa propre invitation.
refusals-field-too-many = Il n’est pas possible d’en garder davantage. Oubliez-en une d’abord.
refusals-field-host = Saisissez seulement le nom ou l’adresse IP du serveur, comme mail.example.com.
refusals-field-port = Saisissez un nombre de 1 à 65535, ou laissez vide pour le port habituel.

## Lists within sentences
refusals-listed-two = { $one } et { $two }
refusals-listed-more = { $count ->
    [one] { $one }, { $two } et { $count } autre
   *[other] { $one }, { $two } et { $count } autres
}
# Another name after a list of names.
refusals-listed-next = { $names }, { $name }

## What tells somebody from others of their name: an address or username, and where they are
refusals-person-in-department = { $sign_in_name }, { $department }
refusals-person-member = { $sign_in_name }, membre
refusals-person-of-business = { $sign_in_name }, chez { $business }

## Types of records, on labels
refusals-entity-expiration-items = Éléments à échéance
refusals-entity-contacts = Contacts
refusals-entity-companies = Sociétés
refusals-entity-locations = Sites
refusals-entity-equipment = Équipements
refusals-entity-vehicles = Véhicules
refusals-entity-defects = Défauts

## Which records somebody sees; $view and $update are lists of the names below
refusals-record-rights-none = Sur mesure : aucun élément
refusals-record-rights-view = Sur mesure : voir { $view }
refusals-record-rights-update = Sur mesure : modifier { $update }
refusals-record-rights-both = Sur mesure : voir { $view } ; modifier { $update }
refusals-record-rights-expiration-items = éléments à échéance
refusals-record-rights-contacts = contacts
refusals-record-rights-companies = sociétés
refusals-record-rights-locations = sites
refusals-record-rights-equipment = équipements
refusals-record-rights-vehicles = véhicules
refusals-record-rights-defects = défauts
