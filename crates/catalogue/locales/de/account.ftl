# Public pages, one’s own account, and slips.

## Used on several of these pages
account-sign-in = Anmelden
# A link to the page where the code of a printed slip is typed.
account-type-code = Code eines Zettels eingeben
account-back-to-sign-in = Zurück zur Anmeldung
account-go-to-dashboard = Zur Übersicht
account-first-name = Vorname
account-last-name = Nachname
account-present-password = Aktuelles Passwort
# The choice between no mail, mail and SMS about new messages.
account-message-notices = Hinweise auf neue Nachrichten

## An invitation: the offer
account-accept-join-title = { $business } beitreten
# For somebody who is a member of the business already.
account-accept-apps-title = Weitere Apps bei { $business }
account-accept-invites = { $inviter } lädt Sie ein.
# Whom the invitation is for.
account-accept-term-for = Für
account-accept-term-role = Rolle
account-accept-term-department = Abteilung
account-accept-term-location = Standort
account-accept-term-teams = Teams
account-accept-term-workspaces = Arbeitsbereiche
account-accept-term-apps = Apps
# Until when the invitation may be accepted; the time follows.
account-accept-term-good-until = Gültig bis
# An app, the package of it, and the role in it.
account-accept-app = { $app }, { $package }, als { $role }
# Stands above what the inviter wrote.
account-accept-writes = { $inviter } schreibt:

## An invitation: accepting it
account-accept-code = Einladungscode
account-accept-code-hint = Acht Buchstaben und Ziffern. Er steht in der E-Mail, oder Sie bekommen ihn von der Person, die Sie eingeladen hat.
account-accept-code-too-often = Der Code wurde zu oft falsch eingegeben. Bitten Sie die Person, die Sie eingeladen hat, die Einladung erneut zu senden.
# A button: makes an account.
account-accept-create-account = Annehmen & Konto anlegen
# A button: makes an account with a slip.
account-accept-enrol = Beitreten
# A button: joins the business with the account that there is.
account-accept-join = { $business } beitreten
# A button: a member takes the apps that are offered.
account-accept-apps = Annehmen
account-accept-number = Personalnummer
account-accept-number-hint = Sie steht nicht auf dem Zettel.
account-accept-username = Benutzername
account-accept-username-hint = Damit melden Sie sich an. Behalten Sie den vorgeschlagenen, oder wählen Sie einen eigenen: Buchstaben von a bis z, Ziffern, Punkte, Bindestriche.
account-accept-sign-in-first = Sie haben schon ein Konto. Melden Sie sich damit an, dann können Sie annehmen.
account-accept-sign-in-to-accept = Anmelden und annehmen
account-accept-for-other-title = Diese Einladung ist für jemand anderen
# Both are an e-mail address, a username or a name.
account-accept-for-other = Die Einladung ist für { $invited }, und Sie sind als { $signed_in } angemeldet.
account-accept-switch = Konto wechseln
account-accept-stay = Angemeldet bleiben und zur Übersicht gehen

## An invitation: links that lead nowhere any more
account-accept-dead-title = Link ungültig
account-accept-dead = Dieser Link ist nicht von uns, oder ein Teil davon fehlt. Öffnen Sie ihn noch einmal aus der E-Mail, oder kopieren Sie ihn vollständig.
account-accept-expired-title = Einladung abgelaufen
account-accept-expired = Ihre Einladung zu { $business } ist abgelaufen. Wenden Sie sich an Ihre Administration, oder bitten Sie hier um eine neue.
account-accept-cancelled = Ihre Einladung zu { $business } wurde zurückgezogen. Wenn Sie das für ein Versehen halten, wenden Sie sich an Ihre Administration.
account-accept-superseded = Eine neuere Einladung zu { $business } wurde gesendet, und nur deren Link funktioniert. Sehen Sie in Ihren E-Mails nach.
# Stands after account-accept-superseded; $when is the time when the newer invitation was sent.
account-accept-sent-on = Gesendet wurde sie am { $when }.
account-accept-accepted-title = Schon angenommen
account-accept-accepted = Diese Einladung zu { $business } wurde angenommen. Melden Sie sich mit Ihrer Adresse und Ihrem Passwort an.
account-accept-waits-title = Wartet auf Bestätigung
account-accept-waits = An Ihrer Einladung zu { $business } hat sich etwas geändert, seit sie gesendet wurde. Deshalb sieht jemand aus der Administration sie noch einmal an. Es ist nichts verloren: Sobald sie bestätigt ist, bekommen Sie eine E-Mail mit einem neuen Link.
account-accept-ask = Um eine neue bitten
account-accept-slip-waits = An Ihrer Einladung zu { $business } hat sich etwas geändert, seit Ihr Zettel gedruckt wurde. Deshalb sieht jemand aus der Administration sie noch einmal an. Es ist nichts verloren: Sobald sie bestätigt ist, bitten Sie die Person, die Ihnen den Zettel gegeben hat, um einen neuen.
account-accept-slip-dead-title = Dieser Zettel ist nicht gültig
account-accept-slip-dead = Vielleicht ist er abgelaufen, es wurde ein neuerer gedruckt, oder ein Teil der Adresse fehlt. Bitten Sie die Person, die ihn Ihnen gegeben hat, um einen neuen.
# $link is a link with the words of account-accept-slip-sign-in.
account-accept-slip-joined-before = Sie sind schon damit beigetreten? { $link } mit dem Benutzernamen, den Sie dabei gewählt haben.
account-accept-slip-sign-in = Melden Sie sich an

## Setting up: the first business, or a business’s first administrator
account-setup-title = Usher einrichten
account-setup-subtitle = Legen Sie Ihr Unternehmen und Ihr eigenes Konto an. Dieser Link funktioniert nur einmal.
account-setup-business-name = Name des Unternehmens
account-setup-roles = Rollen für den Anfang
# Sets of roles to begin with; the names of the roles stand beneath each.
account-setup-roles-general = Allgemein
account-setup-roles-quality-hr = Qualität & Personal
account-setup-roles-assets = Anlagen
account-setup-zone = Zeitzone
# Names of cities are searched in English.
account-setup-zone-hint = In ihr stehen die Zeiten in E-Mails. Geben Sie eine Stadt ein, zum Beispiel Berlin.
# A button.
account-setup-send = Einrichten
account-setup-business-title = { $name } einrichten
account-setup-business-subtitle = Übernehmen Sie als erste Person die Administration von { $name }. Dieser Link funktioniert nur einmal.
# A button.
account-setup-business-send = Konto anlegen
account-setup-signed-in = Sie sind als { $email } angemeldet.
account-setup-continue = Mit diesem Konto weiter
account-setup-use-another = Anderes Konto verwenden
# $link is a link with the words of account-setup-sign-in.
account-setup-have-account = Sie haben hier ein Konto? { $link } und machen Sie damit weiter.
account-setup-sign-in = Melden Sie sich an
account-setup-email = Ihre E-Mail-Adresse
account-setup-email-hint = Damit melden Sie sich an.
account-setup-gone-title = Dieser Einrichtungslink wurde schon benutzt
account-setup-gone = Ein Einrichtungslink funktioniert nur einmal. Wenn Sie ihn benutzt haben, melden Sie sich an; sonst bitten Sie die Person, die Usher betreibt, um einen neuen.

## A forgotten password
account-forgot-title = Passwort vergessen
account-forgot-text = Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.
account-forgot-email = E-Mail-Adresse
account-forgot-send = Link senden
# $link is a link with the words of account-forgot-type-code.
account-forgot-username = Sie melden sich mit einem Benutzernamen an? Dann wenden Sie sich an die Administration Ihres Unternehmens: Dort wird Ihnen ein Passwort-Zettel gedruckt. Sie haben schon einen? { $link }
account-forgot-type-code = Seinen Code eingeben
account-asked-title = Sehen Sie in Ihre E-Mails
account-asked-text = Wenn zu der eingegebenen Adresse ein Konto gehört, ist ein Link dorthin unterwegs. Er funktioniert nur einmal und 30 Minuten lang. Wenn Sie mit dieser Adresse eingeladen sind, ist Ihre Einladung noch einmal unterwegs.
account-asked-nothing-came = Nach einigen Minuten ist nichts gekommen? Sehen Sie in den unerwünschten E-Mails nach, prüfen Sie die Adresse, oder wenden Sie sich an die Administration Ihres Unternehmens. Wer einen Benutzernamen hat, bekommt keine E-Mail: Die Administration druckt dann einen Passwort-Zettel.
account-reset-title = Neues Passwort festlegen
# An e-mail address or a username.
account-reset-subtitle = Für { $sign_in_name }. Alle Ihre Sitzungen enden, und Sie sind hier angemeldet.
# A button.
account-reset-send = Passwort festlegen
account-reset-dead-title = Dieser Link ist nicht mehr gültig
account-reset-dead = Ein Link oder Zettel für ein neues Passwort funktioniert nur einmal, 30 Minuten lang, und nur der zuletzt angeforderte. Es wurde nichts geändert.
account-reset-dead-then = Mit einer E-Mail-Adresse bekommen Sie sofort einen neuen Link. Mit einem Benutzernamen bitten Sie die Administration um einen neuen Zettel.
account-reset-ask = Neuen Link anfordern
account-link-dead = Dieser Link oder Zettel ist nicht mehr gültig. Fordern Sie einen neuen an.

## Confirming a new address
account-confirm-title = Neue Adresse bestätigen
account-confirm-text = Künftig melden Sie sich mit { $address } an. Ihr Passwort bleibt gleich.
account-confirm-send = Adresse bestätigen
account-confirm-unexpected = Sie haben das nicht angefordert? Schließen Sie diese Seite: Es ändert sich nichts.
account-confirmed-title = Ihre neue Adresse ist bestätigt
account-confirmed-text = Ab jetzt melden Sie sich mit ihr an. Ihr Passwort ist gleich geblieben, und die bisherige Adresse wurde benachrichtigt.
account-confirmed-go-on = Weiter
account-confirm-dead-title = Dieser Link ist nicht mehr gültig
account-confirm-dead = Er wurde schon benutzt, ist nach 24 Stunden abgelaufen, oder es wurde ein neuerer gesendet. Sie melden sich an wie bisher. Fordern Sie unter „Mein Konto“ einen neuen Link an, oder wenden Sie sich an die Administration, die ihn senden ließ.
account-address-link-dead = Dieser Link ist nicht mehr gültig: Er wurde schon benutzt, ist abgelaufen, oder es wurde ein neuerer gesendet. Es wurde nichts geändert.
account-address-taken = Diese Adresse gehört schon zu einem anderen Konto, deshalb wurde nichts geändert. Melden Sie sich an wie bisher, oder wählen Sie eine andere Adresse.

## One’s own account
account-own-title = Mein Konto
# An e-mail address or a username.
account-own-subtitle = { $sign_in_name }, bei { $business }
account-profile-title = Profil
account-profile-text = Das weiß { $business } über Sie.
account-profile-job-title = Position
account-profile-phone = Telefon
account-profile-mobile = Mobiltelefon
account-profile-save = Profil speichern
account-choices-title = Benachrichtigungen und Sprache
account-choices-weekly = Wöchentliche E-Mail
account-choices-weekly-hint = Was fällig ist und was sich geändert hat, einmal in der Woche.
account-choices-no-email = Ohne E-Mail-Adresse gibt es keine wöchentliche E-Mail. Unter „Anmeldeadresse“ können Sie eine angeben.
# Stands above the names of workspaces.
account-choices-workspaces = Die wöchentliche E-Mail berichtet über
account-choices-workspaces-hint = Ist keiner angekreuzt: über alle Ihre Arbeitsbereiche.
account-choices-language = Ihre Sprache
account-choices-language-hint = Ihrer Seiten und Ihrer E-Mails.
account-choices-save = Auswahl speichern
account-password-title = Passwort
account-password-new = Neues Passwort
account-password-hint = { $least ->
    [one] Mindestens { $least } Zeichen. Drei oder vier Wörter ohne Zusammenhang sind gut.
   *[other] Mindestens { $least } Zeichen. Drei oder vier Wörter ohne Zusammenhang sind gut.
}
account-password-again = Neues Passwort noch einmal
account-password-sessions = Ihre anderen Sitzungen enden. Diese bleibt.
account-password-change = Passwort ändern
account-address-title = Anmeldeadresse
account-address-now = Sie melden sich mit der Adresse { $address } an.
account-address-now-username = Sie melden sich mit dem Benutzernamen { $username } an.
account-address-new = Neue Adresse
account-address-hint = Wir senden einen Link dorthin. Die Adresse gilt, sobald Sie ihn öffnen und sie bestätigen.
account-address-send = Link senden
account-sessions-title = Wo Sie angemeldet sind
account-sessions-caption = Ihre Sitzungen
account-sessions-business = Unternehmen
# Heads of columns with times.
account-sessions-began = Angemeldet
account-sessions-last-seen = Zuletzt gesehen
account-sessions-actions = Aktionen
account-sessions-no-business = Kein Unternehmen
account-sessions-here = Diese Sitzung
# A button, and what is read out after it: “Sign out the session of 3 May 2026, 10:00”.
account-sessions-end = Abmelden
account-sessions-end-which = der Sitzung vom { $began }
# A button that unfolds the question.
account-sessions-end-others-ask = Überall sonst abmelden…
account-sessions-end-others-question = Alle Sitzungen außer dieser abmelden?
account-sessions-end-others-loss = Was dort eingegeben und nicht gesendet wurde, geht verloren. Sie können sich dort wieder anmelden.
# A button: answers no to the question.
account-sessions-end-others-keep = Bestehen lassen
account-sessions-end-others = Überall sonst abmelden

## Why an account is not changed
account-own-not-right = Ihr aktuelles Passwort stimmt nicht. Geben Sie es noch einmal ein.
account-own-wait = Es gab zu viele Versuche. Warten Sie ein wenig und versuchen Sie es noch einmal.
account-own-password = Das neue Passwort kann nicht verwendet werden.
account-own-same-address = Neue Adresse: Mit dieser melden Sie sich schon an.
account-own-no-member = Sie sind kein aktives Mitglied dieses Unternehmens mehr. Wenden Sie sich an seine Administration.
account-too-many-mails = Neue Adresse: Sie hat heute zu viele E-Mails bekommen. Die nächste ist möglich ab { $when }.
# About somebody else’s account, told to an administrator.
account-foreign-inactive = Die Person ist deaktiviert. Reaktivieren Sie sie zuerst.
account-foreign-in-another-business = Die Person gehört auch zu einem anderen Unternehmen. Deshalb kann nur sie selbst ändern, wie sie sich anmeldet: unter „Mein Konto“.
account-foreign-runs-the-server = Die Person betreibt diesen Server. Deshalb kann nur sie selbst ändern, wie sie sich anmeldet: unter „Mein Konto“.
account-foreign-has-address = Die Person meldet sich mit einer E-Mail-Adresse an: „Passwort vergessen“ auf der Anmeldeseite sendet ihr einen Link.
account-foreign-same-address = Neue Adresse: Mit dieser meldet sich die Person schon an.

## One’s businesses: the menu and the page
# The menu’s button, read out.
account-businesses-menu = Unternehmen: { $name }. Wechseln
account-businesses-menu-search = Ihre Unternehmen durchsuchen
account-businesses-menu-search-placeholder = Suchen
account-businesses-menu-switch = Zu einem anderen Unternehmen wechseln
account-businesses-menu-all = Alle Unternehmen
account-businesses-title = Ihre Unternehmen
account-businesses-subtitle = Was Sie öffnen, gehört zu dem Unternehmen, in dem Sie gerade sind.
account-businesses-search = Nach Namen suchen
account-businesses-count = { $count ->
    [one] { $count } Unternehmen
   *[other] { $count } Unternehmen
}
account-businesses-name = Name
account-businesses-role = Ihre Rolle
# When they were there last.
account-businesses-last-there = Zuletzt dort
# The head of the column with the buttons.
account-businesses-switching = Wechseln
account-businesses-here = Hier sind Sie
# A button, and what is read out after it: “Switch to Anchor”.
account-businesses-switch = Wechseln
account-businesses-switch-to = zu { $name }
account-businesses-none-title = Kein Unternehmen passt
account-businesses-none = Keines Ihrer Unternehmen hat das im Namen.
account-businesses-show-all = Alle Unternehmen zeigen

## Slips: choosing which to print
account-slip-none-title = Kein Zettel ist zu drucken
# “Shop-floor employee” is what the tick is called where people are invited.
account-slip-none = Zettel sind für Personen ohne E-Mail: Kreuzen Sie beim Einladen „Produktionskraft“ an.
account-slip-invite = Einladen
account-slip-list-title = Zettel zum Drucken
account-slip-for-whom = Für wen
account-slip-paper = Papier
account-slip-paper-a4 = A4
account-slip-paper-letter = Letter
account-slip-how-many = Wie viele
account-slip-one-on-a-page = Einer auf einer Seite
account-slip-two-on-a-page = Zwei auf einer Seite
account-slip-four-on-a-page = Vier auf einer Seite
account-slip-print = Drucken

## Slips: what is printed
account-slip-title = Willkommen bei { $business }
# Of a slip for a new password.
account-slip-reset-title = Ein neues Passwort bei { $business }
account-slip-whom = { $name }, { $department }
# Read out.
account-slip-label = Zettel für { $whom }
account-slip-picture = QR-Code
# The address stands on a line of its own between these two.
account-slip-scan = Scannen Sie dieses Bild mit Ihrem Handy. Oder öffnen Sie
account-slip-type = und geben Sie diesen Code ein:
account-slip-number = Sie brauchen auch Ihre Personalnummer.
account-slip-works = Er funktioniert nur einmal und nur bis { $expires }. Behalten Sie ihn für sich.

## The weekly e-mail: when it comes, and the page that ends it

account-weekly-day = Sie kommt am
account-weekly-hour = Um
account-weekly-zone = In der Zeitzone
account-weekly-comes = Wöchentliche E-Mail kommt
account-weekly-zone-hint-named = Leer lassen für die Zeitzone des Unternehmens: { $zone }.
account-weekly-zone-hint = Leer lassen für die Zeitzone des Unternehmens.
account-weekly-time = { $day }, { $hour } Uhr
account-weekly-time-zone = { $day }, { $hour } Uhr ({ $zone })
account-weekly-end-title = Wöchentliche E-Mail beenden?
account-weekly-ended-title = Die wöchentliche E-Mail ist ausgeschaltet
account-weekly-link-dead-title = Dieser Link ist nicht mehr gültig
account-weekly-end = { $business } sendet Ihnen einmal in der Woche eine E-Mail: was fällig ist und was sich geändert hat.
account-weekly-end-stays = Nur diese E-Mail endet. Alles andere bleibt, wie es ist, und unter „Mein Konto“ können Sie sie wieder einschalten.
account-weekly-end-button = Wöchentliche E-Mail beenden
account-weekly-ended = { $business } sendet Ihnen keine wöchentliche E-Mail mehr. Alles andere bleibt, wie es ist.
account-weekly-ended-back = Sie möchten sie wieder bekommen? Schalten Sie sie unter „Mein Konto“ ein.
account-weekly-link-dead = Es wurde nichts geändert. Öffnen Sie den Link in der neuesten wöchentlichen E-Mail, oder schalten Sie sie unter „Mein Konto“ aus.
account-weekly-my-account = Mein Konto
