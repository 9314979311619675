# What both halves say: it goes to the browser with every page.
# Here, and here alone, a message that a count decides is one choice around the whole text, and holds no other message.

product = Usher
wait-seconds = { $seconds ->
    [one] Es gab zu viele Versuche. Warten Sie { $seconds } Sekunde und versuchen Sie es noch einmal.
   *[other] Es gab zu viele Versuche. Warten Sie { $seconds } Sekunden und versuchen Sie es noch einmal.
}

## The frame around the pages
# What Usher is, for search engines and previews.
app-description = Usher lädt Personen ein und gibt ihnen ihren Platz.
# The link on the logo, read out.
app-home-link = Usher, Startseite
app-skip = Zum Inhalt springen
# What the navigation between the main pages is called, read out.
app-main-navigation = Hauptnavigation
app-nav-dashboard = Übersicht
app-nav-records = Register
app-nav-users = Mitglieder
app-nav-messages = Nachrichten
# Read out after the number of messages that were not read, which stands beside “Messages”.
app-nav-unread = ungelesen
app-nav-settings = Einstellungen
app-nav-audit = Protokoll
# The menu with one’s own account, read out.
app-account-of = Konto von { $name }
app-role-at-business = { $role } bei { $business }
app-my-account = Mein Konto
app-sign-out = Abmelden
app-invite = Einladen
app-loading = Wird geladen…
app-no-mail-server = Kein Mailserver eingestellt
# $link is app-no-mail-server-link, a link.
app-no-mail-server-may-set = Einladungen werden angelegt, aber ihre E-Mails bleiben in der Warteschlange. { $link }; dann geht alles hinaus, was wartet.
app-no-mail-server-link = Stellen Sie den Mailserver ein
app-no-mail-server-ask = Einladungen werden angelegt, aber ihre E-Mails bleiben in der Warteschlange. Bitten Sie die Person, die Usher betreibt, einen einzustellen; dann geht alles hinaus, was wartet.

## Parts of pages
# On a button while its form is on its way.
app-sending = Wird gesendet…
app-apply = Anwenden
# On the button that changes nothing, beside the one that would delete or cancel something.
app-keep = Behalten
app-copy = Kopieren
app-copied = Kopiert
app-close = Schließen
# In a search field.
app-search = Suchen
# What a search field is called, read out. $legend is the name of a group of choices, such as “Teams”.
app-search-in = In „{ $legend }“ suchen
app-breadcrumbs = Navigationspfad
# What the links to other pages of a list are called, read out.
app-pages = Seiten
app-page-previous = Zurück
app-page-next = Weiter
app-page-of = Seite { $page } von { $pages }
app-progress = { $done } von { $all }
app-progress-starting = Beginnt…
# On the button at a password; app-password-show-name, which is read out, must have the same word in it.
app-password-show = Zeigen
app-password-hide = Verbergen
app-password-show-name = Passwort zeigen
app-password-hide-name = Passwort verbergen
app-strength-short = Stärke: zu kurz. Es braucht mehr Zeichen.
app-strength-weak = Stärke: schwach. Es ist bald erraten; fügen Sie ein Wort hinzu.
app-strength-fair = Stärke: mittel. Ein weiteres Wort macht es besser.
app-strength-good = Stärke: gut.
app-strength-strong = Stärke: stark.

## Pages that can’t be shown
app-refused-heading = Diese Seite kann nicht gezeigt werden
app-refused-may-not = Sie dürfen das nicht öffnen
app-refused-not-found = Nicht gefunden
app-refused-sign-in = Melden Sie sich zuerst an
app-refused-other = Das hat nicht geklappt
app-to-sign-in = Anmelden
app-to-dashboard = Zur Übersicht
app-not-found-title = Nicht gefunden
app-not-found-heading = Hier ist nichts
app-not-found-text = Vielleicht ist die Adresse vertippt, oder die Seite wurde entfernt.
app-to-start = Zur Startseite

## Signing in
app-sign-in-title = Anmelden
app-sign-in-no-account = Noch kein Konto? Dazu brauchen Sie eine Einladung. Wenden Sie sich an die Administration Ihres Unternehmens.
app-sign-in-name = E-Mail-Adresse oder Benutzername
app-sign-in-password = Passwort
app-sign-in-keep = Angemeldet bleiben
app-sign-in-keep-hint = 30 Tage lang, auf diesem Gerät. Nur dort, wo niemand sonst es benutzt.
app-sign-in-button = Anmelden
app-sign-in-forgot = Passwort vergessen?

## Pages that links and slips lead to
app-accept-title = Einladung
app-accept-loading = Die Einladung wird geöffnet…
app-join-title = Beitreten
app-join-loading = Der Zettel wird geöffnet…
app-join-heading = Mit einem Zettel beitreten
app-join-lead = Geben Sie den Code ein, der auf Ihrem Zettel steht, oder scannen Sie das Bild darauf mit Ihrem Handy.
# app-join-before-link follows, a link.
app-join-before = Sie sind schon beigetreten?
app-join-before-link = Anmelden
app-join-code = Code
app-join-code-hint = Zehn Buchstaben und Ziffern. Groß oder klein, mit oder ohne Bindestrich.
app-join-next = Weiter
app-set-up-title = Einrichten
app-set-up-loading = Der Link wird geöffnet…
app-new-password = Passwort
app-new-password-again = Passwort noch einmal
app-new-password-hint = { $least ->
    [one] Mindestens { $least } Zeichen. Drei oder vier Wörter ohne Zusammenhang sind gut.
   *[other] Mindestens { $least } Zeichen. Drei oder vier Wörter ohne Zusammenhang sind gut.
}
app-asked-title = Danke
app-asked-text = Wenn diese Einladung erneut gesendet werden kann, wissen jetzt alle davon, die das können. Sobald jemand es tut, bekommen Sie eine E-Mail mit einem neuen Link.

## What was done, after the page was left for it
app-done-switched = Sie sind jetzt in { $business }.
app-done-asked = Danke. Wenn diese Einladung erneut gesendet werden kann, weiß jetzt jemand davon.
app-done-invited-there = Eingeladen, und zwar in das Unternehmen, das im Formular gewählt ist. Dessen eigene Liste zeigt, was daraus wird, und druckt die Zettel.
app-done-reminders-saved = Die Erinnerungen sind gespeichert. Sie gelten auch für Einladungen, die schon unterwegs sind.
app-done-lifetime-saved = Die Gültigkeit der Einladungen ist gespeichert. Sie gilt für alle, die ab jetzt gesendet werden.
app-done-app-created = Die App wurde angelegt. Fügen Sie ihre Rollen hinzu, dann Abonnements für sie.
app-done-app-changed = Die App wurde geändert.
app-done-app-archived = Die App wurde archiviert.
app-done-subscription-created = Das Abonnement wurde angelegt.
app-done-subscription-changed = Das Abonnement wurde geändert.
app-done-built-in-roles = Die mitgelieferten Rollen stehen wieder zur Wahl.
app-done-saved = Gespeichert.
app-done-message-sent = Ihre Nachricht ist gesendet.
app-done-password-set = Ihr neues Passwort ist festgelegt. Ihre anderen Sitzungen wurden beendet.
app-done-address-asked = Eine E-Mail ging an die neue Adresse. Sie gilt, sobald Sie sie dort bestätigen, innerhalb von 24 Stunden.
app-done-sessions-ended = Dort abgemeldet.
app-done-person-deleted = Die Person ist gelöscht. Im Protokoll heißt sie „A deleted person“.
app-done-signed-out = Sie sind abgemeldet.
app-done-left-out = Etwas aus der Einladung konnte nicht mehr vergeben werden (ein Standort, ein Team, ein Arbeitsbereich oder eine App), deshalb sind Sie ohne das beigetreten. Ihre Administration kann Ihnen etwas anderes geben.

## Why nothing was done: anywhere
app-fields = Sehen Sie sich einige Felder noch einmal an. Es wurde noch nichts gespeichert.
app-session-ended = Ihre Sitzung ist beendet. Melden Sie sich wieder an.
app-not-found = Das wurde nicht gefunden. Vielleicht wurde es entfernt, oder Sie dürfen es nicht sehen.
app-wait = Es gab zu viele Versuche. Warten Sie ein wenig und versuchen Sie es noch einmal.
app-busy = In diesem Moment melden sich viele an. Warten Sie einige Sekunden und versuchen Sie es noch einmal.
app-unavailable = Die Datenbank von Usher kann das in diesem Moment nicht. Warten Sie einige Sekunden und versuchen Sie es noch einmal. Wenn Sie gerade etwas gesendet haben, sehen Sie zuerst nach, ob es getan ist.
app-unreadable = Das Formular konnte nicht gelesen werden. Laden Sie die Seite neu und versuchen Sie es noch einmal.
app-unexpected = Bei uns ist etwas schiefgegangen, und es wurde nichts geändert. Versuchen Sie es noch einmal; wenn es dabei bleibt, nennen Sie Ihrer Administration diese Kennung: { $reference }.
app-offline = Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
app-may-not = Ihre Rolle erlaubt das nicht. Wenden Sie sich an die Administration Ihres Unternehmens.
app-above-ceiling = Die Rolle dieser Person hat Rechte, die Sie selbst nicht haben. Wenden Sie sich an jemanden aus der Administration, der sie hat.
app-sign-in-not-right = Die E-Mail-Adresse, der Benutzername oder das Passwort stimmt nicht. Prüfen Sie Ihre Angaben und versuchen Sie es noch einmal.
app-archived-meanwhile = Das wurde nicht gefunden. Vielleicht wurde es inzwischen archiviert.
app-settings-may-not = Ihre Rolle erlaubt es nicht, diese Einstellungen zu ändern.
app-settings-name-taken = Name: Es gibt schon etwas mit diesem Namen. Wählen Sie einen anderen.
app-instance-may-not = Das darf nur ändern, wer diesen Server betreibt. Bitten Sie diese Person darum.
app-set-up-link-used = Dieser Einrichtungslink wurde schon benutzt, oder er war nie einer.
app-set-up-wrong-kind = Dieser Link ist für etwas anderes.
app-set-up-address-taken = E-Mail-Adresse: Sie hat schon ein Konto. Melden Sie sich damit an und öffnen Sie diesen Link noch einmal.

## Why nothing was done: accepting an invitation
app-accept-invalid = Dieser Link ist nicht gültig.
app-accept-expired = Diese Einladung ist abgelaufen.
app-accept-cancelled = Diese Einladung wurde zurückgezogen.
app-accept-superseded = Eine neuere Einladung wurde gesendet. Sehen Sie in Ihren E-Mails nach.
app-accept-accepted = Diese Einladung wurde schon angenommen. Melden Sie sich stattdessen an.
app-accept-awaiting = Diese Einladung wartet darauf, dass jemand aus der Administration sie bestätigt.
app-accept-sign-in = Zu dieser Adresse gibt es ein Konto. Melden Sie sich an, um anzunehmen.
app-accept-wrong-account = Sie sind mit einem anderen Konto angemeldet. Wechseln Sie das Konto, um anzunehmen.
app-accept-member = Sie sind schon Mitglied dieses Unternehmens.
app-slip-not-right = Das stimmt nicht. Prüfen Sie, was Sie eingegeben haben. Wenn es dabei bleibt, bitten Sie die Person, die Ihnen den Zettel gegeben hat, um einen neuen.
app-username-taken = Dieser Benutzername ist vergeben. Wählen Sie einen anderen.
# The invite code, with the tries that are left.
app-code-not-right = { $left ->
    [0] Der Einladungscode wurde zu oft falsch eingegeben. Es ist nichts verloren: Bitten Sie die Person, die Sie eingeladen hat, die Einladung erneut zu senden.
    [one] Der Einladungscode stimmt nicht. Ein Versuch bleibt noch; sehen Sie genau hin.
   *[other] Der Einladungscode stimmt nicht. Prüfen Sie ihn; { $left } Versuche bleiben noch.
}

## Why nothing was done: inviting people. What stands before the colon is a label of the form
app-invite-may-not = Ihre Rolle erlaubt es nicht, Personen einzuladen. Wenden Sie sich an die Administration Ihres Unternehmens.
app-invite-no-own-department = Sie dürfen in Ihre eigene Abteilung einladen, und Sie haben keine. Bitten Sie die Administration um eine.
app-invite-department-outside = Abteilung: Sie dürfen nur in Ihre eigene Abteilung einladen.
app-invite-department-gone = Abteilung: Diese ist nicht mehr verfügbar. Wählen Sie eine andere.
app-invite-location-gone = Standort: Dieser ist nicht mehr verfügbar. Wählen Sie einen anderen.
app-invite-team-gone = Teams: Eines davon ist nicht mehr verfügbar. Wählen Sie neu.
app-invite-workspace-gone = Arbeitsbereiche: Einer davon ist nicht mehr verfügbar. Wählen Sie neu.
app-invite-weekly-outside = Wöchentliche E-Mail: Sie kann nur über Arbeitsbereiche berichten, die die Person bekommt. Kreuzen Sie diese auch oben an.
app-invite-record-set-gone = Datensatzrechte: Diese sind nicht mehr verfügbar. Wählen Sie andere.
app-invite-record-sets-not-in-plan = Datensatzrechte: Der Tarif dieses Unternehmens hat keine mehr.
app-invite-person-gone = Person: Sie ist nicht mehr verfügbar. Wählen Sie jemand anderen.
app-invite-person-above-ceiling = Person: Die Rolle dieser Person hat Rechte, die Sie selbst nicht haben. Wenden Sie sich an jemanden aus der Administration, der sie hat.
app-invite-no-access = Apps: Die Person ist schon Mitglied, wählen Sie also mindestens eine App für sie.
app-invite-seated = Apps, Zeile { $row }: Die Person hat schon einen Platz in diesem Abonnement. Wählen Sie ein anderes.
app-invite-role-gone = Rolle: Diese ist nicht mehr verfügbar. Wählen Sie eine andere.
app-invite-role-not-by-invitation = Rolle: Diese kann nicht per Einladung vergeben werden. Wählen Sie eine andere.
app-invite-role-above-ceiling = Rolle: Diese hat Rechte, die Sie selbst nicht haben. Wählen Sie eine andere.
app-invite-subscription-gone = Apps, Zeile { $row }: Dieses Abonnement ist nicht mehr verfügbar. Wählen Sie ein anderes.
app-invite-subscription-twice = Apps, Zeile { $row }: Dieses Abonnement ist schon gewählt. Wählen Sie ein anderes.
app-invite-app-role-gone = Apps, Zeile { $row }: Wählen Sie eine Rolle in der App.
app-invite-too-few-seats = { $free ->
    [0] Apps, Zeile { $row }: Kein Platz ist frei. Laden Sie weniger Personen ein, oder wählen Sie ein anderes Abonnement.
    [one] Apps, Zeile { $row }: Nur ein Platz ist frei. Laden Sie weniger Personen ein, oder wählen Sie ein anderes Abonnement.
   *[other] Apps, Zeile { $row }: Nur { $free } Plätze sind frei. Laden Sie weniger Personen ein, oder wählen Sie ein anderes Abonnement.
}

## Why nothing was done: an invitation that was made before
app-renew-printed = Dieser Zettel wurde schon gedruckt. Drucken Sie ihn neu: Dann gibt es einen neuen, und der alte funktioniert nicht mehr.
app-renew-department-gone = Die Abteilung dieser Einladung wurde archiviert.
app-renew-location-gone = Der Standort dieser Einladung wurde archiviert.
app-renew-department-outside = Diese Einladung führt in eine Abteilung, die nicht Ihre ist.
app-renew-role-gone = Sie können die Rolle dieser Einladung nicht mehr vergeben.
app-renew-role-not-by-invitation = Die Rolle dieser Einladung kann nicht mehr per Einladung vergeben werden.
# Stands after what is wrong with the invitation.
app-renew-cancel = Sie können sie zurückziehen und neu einladen.
app-renew-changed-draft = Diese Einladung hat sich inzwischen geändert: Sie ist jetzt ein Entwurf.
app-renew-changed-pending = Diese Einladung hat sich inzwischen geändert: Sie ist jetzt ausstehend.
app-renew-changed-awaiting = Diese Einladung hat sich inzwischen geändert: Sie wartet jetzt auf Bestätigung.
app-renew-changed-accepted = Diese Einladung hat sich inzwischen geändert: Sie ist jetzt angenommen.
app-renew-changed-expired = Diese Einladung hat sich inzwischen geändert: Sie ist jetzt abgelaufen.
app-renew-changed-cancelled = Diese Einladung hat sich inzwischen geändert: Sie ist jetzt zurückgezogen.
app-cannot-be-invited = Diese Adresse kann nicht eingeladen werden.
# $apps are names of apps and their packages.
app-renew-no-seats = Die Einladung hält keinen Platz in { $apps }, und dort ist keiner frei. Machen Sie einen frei, oder ziehen Sie sie zurück und laden Sie neu ein.
app-renew-limit = Sie haben die Grenze für Einladungen in dieser Stunde erreicht. Die nächste ist wieder möglich.
app-renew-limit-until = Sie haben die Grenze für Einladungen in dieser Stunde erreicht. Die nächste ist möglich ab { $when }.
app-renew-too-many-mails = Diese Adresse hat heute zu viele E-Mails bekommen. Die nächste ist wieder möglich.
app-renew-too-many-mails-until = Diese Adresse hat heute zu viele E-Mails bekommen. Die nächste ist möglich ab { $when }.

## What is wrong with a field, under it
app-field-missing = Füllen Sie das aus.
app-field-missing-role = Wählen Sie eine Rolle.
app-field-missing-zone = Wählen Sie eine Zeitzone.
app-field-missing-person = Suchen Sie eine Person, und wählen Sie sie.
app-field-missing-app = Wählen Sie eine App.
app-field-missing-apps = Wählen Sie zu jeder App ein Abonnement und eine Rolle.
app-field-no-choice = Wählen Sie etwas aus der Liste.
app-field-too-long = { $most ->
    [one] Höchstens { $most } Zeichen.
   *[other] Höchstens { $most } Zeichen.
}
app-field-hidden-character = Darin ist ein verborgenes Zeichen oder ein Steuerzeichen. Tippen Sie es neu.
app-field-link = Lassen Sie Webadressen darin weg.
app-field-no-number = Geben Sie eine Telefonnummer ein, zum Beispiel +49 30 123456.
app-field-too-many-addresses = Höchstens 100 Adressen auf einmal.
app-field-lifetime = Geben Sie eine ganze Zahl von Stunden ein, von 1 bis { $most_hours }.
app-field-zone = Wählen Sie eine Zeitzone aus der Liste, zum Beispiel Europe/Berlin.
app-field-seats = Geben Sie eine ganze Zahl von Plätzen ein, von 0 bis 1.000.000, oder lassen Sie es leer für beliebig viele.
app-field-day = Geben Sie einen Tag ein wie 2026-11-30.
app-field-ends-before = Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.
app-field-username-taken = Er ist vergeben. Wählen Sie einen anderen.
app-field-other-business = Das Unternehmen wurde gewechselt: Sehen Sie Rolle, Zugehörigkeit und Apps noch einmal durch.
app-field-taken = Es gibt schon etwas mit diesem Namen. Wählen Sie einen anderen.
app-address-missing = Die Adresse fehlt.
app-address-too-long = Die Adresse ist zu lang für eine E-Mail-Adresse.
app-address-one-at = Die Adresse braucht genau ein @, wie in name@example.com.
app-address-local-part = Die Adresse hat vor dem @ ein Zeichen, das nicht verwendet werden kann.
app-address-domain = Die Adresse braucht eine Domain nach dem @, wie in name@example.com.
# One of several addresses, as it was typed.
app-address-typed-missing = „{ $typed }“ fehlt.
app-address-typed-too-long = „{ $typed }“ ist zu lang für eine E-Mail-Adresse.
app-address-typed-one-at = „{ $typed }“ braucht genau ein @, wie in name@example.com.
app-address-typed-local-part = „{ $typed }“ hat vor dem @ ein Zeichen, das nicht verwendet werden kann.
app-address-typed-domain = „{ $typed }“ braucht eine Domain nach dem @, wie in name@example.com.
app-username-missing = Der Benutzername fehlt.
app-username-length = Der Benutzername muss 3 bis 40 Zeichen haben.
app-username-at = Der Benutzername darf kein @ haben: Er ist keine E-Mail-Adresse.
app-username-character = Der Benutzername darf Buchstaben von a bis z und Ziffern haben, und dazwischen Punkte, Bindestriche und Unterstriche.
app-password-too-short = { $least ->
    [one] Das Passwort braucht mindestens { $least } Zeichen. Drei oder vier Wörter sind gut.
   *[other] Das Passwort braucht mindestens { $least } Zeichen. Drei oder vier Wörter sind gut.
}
app-password-too-long = Das Passwort kann höchstens 256 Zeichen haben.
app-password-common = Das Passwort ist eines der meistbenutzten und deshalb leicht zu erraten. Wählen Sie ein anderes.
app-password-personal = Das Passwort ist Ihr Name, Ihre Adresse oder der Name des Unternehmens und deshalb leicht zu erraten. Wählen Sie ein anderes.
app-password-not-repeated = Das Passwort und seine Wiederholung sind verschieden. Geben Sie beide noch einmal ein.

## How a subscription’s seats stand
app-seats-unlimited = Plätze: { $used } belegt, { $held } durch Einladungen reserviert, beliebig viele frei
app-seats-free = { $used } von { $limit } Plätzen belegt, { $held } durch Einladungen reserviert, { $free } frei
app-seats-over = { $used } von { $limit } Plätzen belegt, { $held } durch Einladungen reserviert: { $over } zu viel, keiner frei

## Titles of pages: invitations, imports, the audit

app-title-invitations = Einladungen
app-title-imports = Import und Export
app-title-audit = Protokoll

## The dashboard, the register and messages: what stands there before the rest is drawn

app-dashboard-title = Übersicht
app-dashboard-hello = Guten Tag, { $name }
app-welcome-title = Willkommen
app-welcome-to = Willkommen bei { $business }
app-welcome-ready = Schön, dass Sie da sind, { $name }. Ihr Konto ist bereit, und Sie sind angemeldet.
app-records-title = Register
app-record-title = Eintrag
app-messages-title = Nachrichten

## Titles of pages: accounts and businesses
app-account-title = Konto
# The page behind links to set a new password and to confirm a new address.
app-account-link-title = Ihr Konto
app-account-opening = Wird geöffnet…
app-businesses-title = Ihre Unternehmen

## Slips that were just printed
app-slips-title = Zettel
app-slips-print-now = Drucken Sie diese Seite jetzt
app-slips-shown-once = Diese Zettel werden nur einmal gezeigt. Um später einen noch einmal zu drucken, drucken Sie ihn neu: Dann gibt es einen neuen, und der alte funktioniert nicht mehr.
app-slips-print = Drucken…
app-slips-done = Fertig: zurück zu den Einladungen

## Users, contacts, the chart: what stands there before the rest is drawn

# The title of the pages, and the first of the tabs.
app-people-users = Mitglieder
# What the tabs are called, read out.
app-people-tabs = Mitglieder und Einladungen
app-people-invitations = Einladungen
app-people-contacts = Kontakte
app-people-contacts-search = Nach Name, Adresse oder Firma suchen
app-people-chart = Organigramm
app-people-import = Import / Export
# The title of a person’s page until it is drawn.
app-people-person = Person

## The invite dialog

app-invite-title = Personen einladen
app-invite-loading = Rollen, Abteilungen und Standorte werden geladen…
app-invite-send = Einladung senden
app-invite-clear = Leeren
app-invite-clear-question = Formular leeren?
app-invite-clear-loss = Was Sie eingegeben und gewählt haben, geht verloren.
app-invite-clear-sure = Formular leeren
# Finding somebody with an account; then it says who was chosen.
app-invite-find = Nach Name oder Adresse suchen
app-invite-find-hint = Alle, die Sie sehen dürfen, hier und in den anderen Unternehmen, die Sie verwalten.
app-invite-find-button = Suchen
app-invite-found = Personen
app-invite-chosen-person = Gewählte Person
app-invite-chosen = Gewählt: { $name }
app-invite-choose-other = Jemand anderen wählen
# Rows of app, subscription in it, and role in it.
app-invite-no-app-to-give = Es gibt keine App zu vergeben: Das Unternehmen hat zurzeit kein Abonnement, das Plätze gibt.
app-invite-apps = Apps und Plätze
app-invite-add-app = App hinzufügen
app-invite-row = App-Zeile { $number }
app-invite-app = App
# The choice of no app.
app-invite-app-none = Keine
app-invite-remove-row = Entfernen
app-invite-next-hint = Wählen Sie eine App; dann erscheinen hier ihre Abonnements und Rollen.
app-invite-next = Weiter: Abonnement und Rolle
app-invite-loading-app = Abonnements und Rollen werden geladen…
app-invite-no-subscription = Keines ihrer Abonnements gibt zurzeit Plätze. Wählen Sie eine andere App.
app-invite-no-app-role = Sie hat noch keine Rolle: Wer diesen Server betreibt, kann eine hinzufügen.
app-invite-seats-short = { $free } frei, und Sie laden { $people } ein. Laden Sie weniger Personen ein, oder wählen Sie ein anderes Abonnement.
app-invite-subscription = Abonnement
app-invite-subscription-choose = Abonnement wählen
app-invite-app-role = Rolle in der App
app-invite-app-role-choose = Rolle wählen

## Settings: the tabs

# The title of the page with the part that is shown.
app-settings-title = { $part } · Einstellungen
app-settings-departments = Abteilungen
app-settings-locations = Standorte
app-settings-teams = Teams
app-settings-workspaces = Arbeitsbereiche
app-settings-roles = Rollen
app-settings-record-sets = Datensatzrechte
app-settings-apps = Apps
app-settings-subscriptions = Abonnements
app-settings-invitations = Einladungen
app-settings-email = E-Mail
app-settings-outbox = Postausgang
