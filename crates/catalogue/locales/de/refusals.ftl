# What refusals say on the server alone, and words that several pages share.

## Answers without a page
refusals-form-too-large = Das ist mehr, als in ein Formular passt.

## What is wrong with an e-mail address, in a few words beside it
refusals-chip-missing = fehlt
refusals-chip-too-long = ist zu lang für eine E-Mail-Adresse
refusals-chip-one-at = braucht genau ein @, wie in name@example.com
refusals-chip-local-part = hat vor dem @ ein Zeichen, das nicht verwendet werden kann
refusals-chip-domain = braucht eine Domain nach dem @, wie in name@example.com

## What came of inviting an address, beside it
refusals-invited = Eingeladen. Die E-Mail ist in der Warteschlange.
refusals-invited-cannot = Diese Adresse kann nicht eingeladen werden.
refusals-invited-limit = Noch nicht: Sie haben die Grenze für diese Stunde erreicht. Möglich ab { $when }.
refusals-invited-too-many-mails = Noch nicht: Diese Adresse hat heute zu viele E-Mails bekommen. Möglich ab { $when }.
refusals-invited-missing = Die Adresse fehlt. Korrigieren Sie das und senden Sie noch einmal.
refusals-invited-too-long = Das ist zu lang für eine E-Mail-Adresse. Korrigieren Sie es und senden Sie noch einmal.
refusals-invited-one-at = Das braucht genau ein @, wie in name@example.com. Korrigieren Sie es und senden Sie noch einmal.
refusals-invited-local-part = Vor dem @ ist ein Zeichen, das nicht verwendet werden kann. Korrigieren Sie es und senden Sie noch einmal.
refusals-invited-domain = Das braucht eine Domain nach dem @, wie in name@example.com. Korrigieren Sie es und senden Sie noch einmal.

## Where an invitation stands, on a badge
refusals-invitation-draft = Entwurf
refusals-invitation-pending = Ausstehend
refusals-invitation-awaiting = Zu bestätigen
refusals-invitation-accepted = Angenommen
refusals-invitation-expired = Abgelaufen
refusals-invitation-cancelled = Zurückgezogen
# For up to 48 hours.
refusals-waiting-hours = Wartet { $hours } Std.
refusals-waiting-days = { $days ->
    [one] Wartet { $days } Tag
   *[other] Wartet { $days } Tage
}

## Where a mail stands, on a badge
refusals-delivery-queued = In Warteschlange
refusals-delivery-retrying = Neuer Versuch
refusals-delivery-sent = Gesendet
refusals-delivery-failed = Fehlgeschlagen
refusals-delivery-dropped = Nicht gesendet

## What was done to an invitation; $whom is a name or an address. A slip is for somebody without e-mail
refusals-done-resent = Die Einladung an { $whom } wurde erneut gesendet. Der alte Link funktioniert nicht mehr.
refusals-done-resent-slip = Es gibt einen neuen Zettel für { $whom }. Der alte funktioniert nicht mehr.
refusals-done-cancelled = Die Einladung an { $whom } ist zurückgezogen. Der Link funktioniert nicht mehr.
refusals-done-cancelled-slip = Der Zettel für { $whom } ist zurückgezogen. Er funktioniert nicht mehr.
refusals-done-edited = Die Einladung an { $whom } ist geändert.
refusals-done-edited-slip = Der Zettel für { $whom } ist geändert.
refusals-done-readdressed = Die Einladung geht jetzt an { $whom }. Der alte Link funktioniert nicht mehr.
refusals-done-confirmed = Die Einladung an { $whom } ist bestätigt. Ein neuer Link ist unterwegs.
refusals-done-confirmed-slip = Die Einladung an { $whom } ist bestätigt. Es gibt einen neuen Zettel zum Drucken.

## What was done, in the audit
refusals-act-business-created = Unternehmen angelegt
refusals-act-business-changed = Unternehmen geändert
refusals-act-member-created = Mitglied beigetreten
refusals-act-member-role-changed = Mitglied hat eine andere Rolle bekommen
refusals-act-member-deactivated = Mitglied deaktiviert
refusals-act-member-reactivated = Mitglied reaktiviert
refusals-act-member-profile-changed = Profil geändert
refusals-act-member-manager-changed = Führungskraft geändert
refusals-act-member-place-changed = Abteilung, Standort, Teams oder Arbeitsbereiche geändert
refusals-act-member-options-changed = Optionen geändert
refusals-act-member-app-given = App gegeben
refusals-act-member-app-role-changed = Rolle in einer App geändert
refusals-act-member-app-taken = App entzogen
refusals-act-member-signed-out = Überall abgemeldet
refusals-act-member-deleted = Mitglied gelöscht
refusals-act-apps-given = Apps gegeben
refusals-act-slip-printed = Zettel gedruckt
refusals-act-record-created = Eintrag angelegt
refusals-act-record-changed = Eintrag geändert
refusals-act-record-progress = Fortschritt eines Eintrags gemeldet
refusals-act-people-imported = Personen als Entwürfe importiert
refusals-act-import-discarded = Import verworfen
refusals-act-invitation-sent = Einladung gesendet
refusals-act-invitation-resent = Einladung erneut gesendet
refusals-act-invitation-reminded = An eine Einladung erinnert
refusals-act-invitation-edited = Einladung geändert
refusals-act-invitation-cancelled = Einladung zurückgezogen
refusals-act-invitation-expired = Einladung abgelaufen
refusals-act-invitation-accepted = Einladung angenommen
refusals-act-invitation-held = Einladung zur Bestätigung zurückgehalten
refusals-act-invitation-confirmed = Einladung bestätigt
refusals-act-invitation-asked-for = Um neue Einladung gebeten
refusals-act-unit-created = Abteilung, Standort, Team oder Arbeitsbereich angelegt
refusals-act-unit-renamed = Abteilung, Standort, Team oder Arbeitsbereich umbenannt
refusals-act-unit-archived = Abteilung, Standort, Team oder Arbeitsbereich archiviert
refusals-act-role-created = Rolle angelegt
refusals-act-role-edited = Rolle geändert
refusals-act-role-archived = Rolle archiviert
refusals-act-role-brought-back = Mitgelieferte Rolle zurückgeholt
refusals-act-record-set-created = Datensatzrechte angelegt
refusals-act-record-set-changed = Datensatzrechte geändert
refusals-act-record-set-archived = Datensatzrechte archiviert
refusals-act-app-created = App angelegt
refusals-act-app-changed = App geändert
refusals-act-subscription-created = Abonnement angelegt
refusals-act-subscription-changed = Abonnement geändert
refusals-act-instance-admin-granted = Administration der Instanz übertragen
refusals-act-password-reset = Passwort zurückgesetzt
refusals-act-password-changed = Passwort geändert
refusals-act-reset-slip-printed = Passwort-Zettel gedruckt
refusals-act-address-change-asked = Neue Anmeldeadresse angefordert
refusals-act-address-changed = Anmeldeadresse geändert
refusals-act-account-changed = Eigenes Konto geändert
refusals-act-sessions-ended = Eigene Sitzungen beendet
refusals-act-message-sent = Nachricht gesendet
refusals-act-mail-settings-changed = Mailserver eingestellt
refusals-act-test-mail-sent = Testnachricht gesendet
refusals-act-mail-retried = E-Mail noch einmal versucht
refusals-act-exported = Liste heruntergeladen
refusals-act-signed-in = Angemeldet
refusals-act-signed-out = Abgemeldet

## What was done to a department, a location, a team or a workspace
refusals-department-created = Die Abteilung „{ $name }“ wurde angelegt. Jetzt können Personen in sie eingeladen werden.
refusals-department-renamed = Die Abteilung wurde umbenannt: Sie heißt jetzt „{ $name }“.
refusals-department-archived = Die Abteilung „{ $name }“ wurde archiviert und wird nicht mehr angeboten.
refusals-location-created = Der Standort „{ $name }“ wurde angelegt. Jetzt können Personen dorthin eingeladen werden.
refusals-location-renamed = Der Standort wurde umbenannt: Er heißt jetzt „{ $name }“.
refusals-location-archived = Der Standort „{ $name }“ wurde archiviert und wird nicht mehr angeboten.
refusals-team-created = Das Team „{ $name }“ wurde angelegt. Jetzt können Personen in das Team eingeladen werden.
refusals-team-renamed = Das Team wurde umbenannt: Es heißt jetzt „{ $name }“.
refusals-team-archived = Das Team „{ $name }“ wurde archiviert und wird nicht mehr angeboten.
refusals-workspace-created = Der Arbeitsbereich „{ $name }“ wurde angelegt. Jetzt können Personen in ihn eingeladen werden.
refusals-workspace-renamed = Der Arbeitsbereich wurde umbenannt: Er heißt jetzt „{ $name }“.
refusals-workspace-archived = Der Arbeitsbereich „{ $name }“ wurde archiviert und wird nicht mehr angeboten.

## What archiving one of these does: up to three sentences, one after the other
refusals-archive = Das wird dann nicht mehr angeboten und lässt sich nicht rückgängig machen.
refusals-archive-members = { $count ->
    [one] { $count } Mitglied bleibt zugeordnet.
   *[other] { $count } Mitglieder bleiben zugeordnet.
}
refusals-archive-department-invitations = { $count ->
    [one] { $count } Einladung nennt diese Abteilung: Wird sie angenommen, wartet sie, bis jemand aus der Administration sie bestätigt.
   *[other] { $count } Einladungen nennen diese Abteilung: Werden sie angenommen, warten sie, bis jemand aus der Administration sie bestätigt.
}
refusals-archive-other-invitations = { $count ->
    [one] { $count } Einladung führt noch dorthin: Wer sie annimmt, tritt ohne diese Zuordnung bei.
   *[other] { $count } Einladungen führen noch dorthin: Wer eine annimmt, tritt ohne diese Zuordnung bei.
}

## What is wrong with a field
refusals-field-not-right = Das ist nicht Ihr aktuelles Passwort. Geben Sie es noch einmal ein.
refusals-field-only-one = Geben Sie nur eine Adresse ein: Jede Person hat ihre eigene Einladung.
refusals-field-too-many = Mehr können nicht gespeichert werden. Verwerfen Sie zuerst etwas davon.
refusals-field-host = Geben Sie nur den Namen oder die IP-Adresse des Servers ein, zum Beispiel mail.example.com.
refusals-field-port = Geben Sie eine Zahl von 1 bis 65535 ein, oder lassen Sie es leer für den üblichen Port.

## Lists within sentences
refusals-listed-two = { $one } und { $two }
refusals-listed-more = { $one }, { $two } und { $count } mehr
# Another name after a list of names.
refusals-listed-next = { $names }, { $name }

## What tells somebody from others of their name: an address or username, and where they are
refusals-person-in-department = { $sign_in_name }, { $department }
refusals-person-member = { $sign_in_name }, Mitglied
refusals-person-of-business = { $sign_in_name }, bei { $business }

## Types of records, on labels
refusals-entity-expiration-items = Fristen
refusals-entity-contacts = Kontakte
refusals-entity-companies = Firmen
refusals-entity-locations = Standorte
refusals-entity-equipment = Geräte
refusals-entity-vehicles = Fahrzeuge
refusals-entity-defects = Mängel

## Which records somebody sees; $view and $update are lists of the names below
refusals-record-rights-none = Eigene Auswahl: keine Einträge
refusals-record-rights-view = Eigene Auswahl: { $view } ansehen
refusals-record-rights-update = Eigene Auswahl: { $update } bearbeiten
refusals-record-rights-both = Eigene Auswahl: { $view } ansehen; { $update } bearbeiten
refusals-record-rights-expiration-items = Fristen
refusals-record-rights-contacts = Kontakte
refusals-record-rights-companies = Firmen
refusals-record-rights-locations = Standorte
refusals-record-rights-equipment = Geräte
refusals-record-rights-vehicles = Fahrzeuge
refusals-record-rights-defects = Mängel
