# settings

## On several pages

settings-name = Name
settings-members = Mitglieder
# How many outstanding invitations name it.
settings-invited = Eingeladen
# The column of buttons.
settings-actions = Aktionen
settings-add = Anlegen
settings-save = Speichern
settings-rename = Umbenennen
settings-change = Ändern
settings-archive = Archivieren
# Asks before it archives.
settings-archive-ask = Archivieren…
settings-archive-question = { $name } archivieren?
settings-keep = Behalten
settings-leave = So lassen
settings-members-keep = { $count ->
    [one] { $count } Mitglied behält sie.
   *[other] { $count } Mitglieder behalten sie.
}

## Departments, locations, teams and workspaces

settings-department-new = Neue Abteilung
settings-location-new = Neuer Standort
settings-team-new = Neues Team
settings-workspace-new = Neuer Arbeitsbereich
settings-departments-none = Noch keine Abteilungen
settings-locations-none = Noch keine Standorte
settings-teams-none = Noch keine Teams
settings-workspaces-none = Noch keine Arbeitsbereiche
settings-department-add-first = Legen Sie oben die erste Abteilung an; dann können Personen in sie eingeladen werden.
settings-location-add-first = Legen Sie oben den ersten Standort an; dann können Personen dorthin eingeladen werden.
settings-team-add-first = Legen Sie oben das erste Team an; dann können Personen in das Team eingeladen werden.
settings-workspace-add-first = Legen Sie oben den ersten Arbeitsbereich an; dann können Personen in ihn eingeladen werden.
# What the table is called for those who do not see it.
settings-departments = Abteilungen
settings-locations = Standorte
settings-teams = Teams
settings-workspaces = Arbeitsbereiche
# Beside the name of one that was archived.
settings-department-archived = Archiviert
settings-location-archived = Archiviert
settings-team-archived = Archiviert
settings-workspace-archived = Archiviert
settings-rename-unit = { $name } umbenennen
settings-new-name = Neuer Name

## Invitations

settings-policy = Einladungen per E-Mail
settings-lifetime = Gültigkeit von Einladungen per E-Mail
# $most is a number of hours.
settings-lifetime-hint-hours = { $hours ->
    [one] In Stunden, 1 bis { $most }. Leer: { $hours } Stunde, die Voreinstellung dieses Servers.
   *[other] In Stunden, 1 bis { $most }. Leer: { $hours } Stunden, die Voreinstellung dieses Servers.
}
settings-lifetime-hint-days = { $days ->
    [one] In Stunden, 1 bis { $most }. Leer: { $days } Tag, die Voreinstellung dieses Servers.
   *[other] In Stunden, 1 bis { $most }. Leer: { $days } Tage, die Voreinstellung dieses Servers.
}
settings-code = Einladungscode
settings-code-hint = Acht Buchstaben und Ziffern, nach denen zusätzlich zum Link gefragt wird. Allein öffnet der Code nichts.
settings-code-mail = In der E-Mail
settings-code-mail-hint = Die E-Mail enthält den Link und den Code.
settings-code-inviter = Persönlich weitergegeben
settings-code-inviter-hint = Wer einlädt, sieht den Code einmal und gibt ihn auf anderem Weg weiter, zum Beispiel am Telefon. Die E-Mail allein ist dann nichts wert.
settings-code-off = Aus
settings-code-off-hint = Der Link genügt.
settings-policy-from-now = Beides gilt für Einladungen, die ab jetzt gesendet werden.
settings-reminders = Erinnerungen
settings-reminders-about = Wer nicht geantwortet hat, wird per E-Mail erinnert, mit demselben Link, solange er funktioniert. Zettel haben keine E-Mail und keine Erinnerung.
settings-reminder-first = Erste Erinnerung
settings-reminder-first-hint = Stunden nach dem Senden, zum Beispiel 12. Leer: Niemand wird erinnert.
settings-reminder-second = Zweite Erinnerung
settings-reminder-second-hint = Stunden nach dem Senden, mehr als für die erste. Leer: Es gibt keine.
settings-reminders-save = Erinnerungen speichern

## Roles

settings-roles-not-permitted = Ihre Rolle erlaubt es nicht, Rollen zu ändern. Wenden Sie sich an die Administration Ihres Unternehmens.
settings-role-above-ceiling = Diese Rolle hat Rechte, die Sie selbst nicht haben. Wenden Sie sich an jemanden aus der Administration, der sie hat.
settings-role-rights-not-held = Sie können einer Rolle keine Rechte geben, die Sie selbst nicht haben. Lassen Sie sie weg, oder wenden Sie sich an jemanden aus der Administration, der sie hat.
settings-role-name-taken = Es gibt schon eine Rolle mit diesem Namen. Wählen Sie einen anderen.
settings-role-not-found = Diese Rolle wurde nicht gefunden. Vielleicht wurde sie inzwischen archiviert.
settings-role-last-administrator = Es wäre niemand mehr da, der im ganzen Unternehmen Rollen und Personen ändern kann. Geben Sie jemandem eine andere Rolle, die beides kann, dann versuchen Sie es noch einmal.
settings-role-created = Die Rolle „{ $name }“ wurde angelegt. Sie kann jetzt vergeben werden.
settings-role-changed = Die Rolle „{ $name }“ ist gespeichert. Für alle, die sie haben, gilt sie ab jetzt so.
settings-role-was-archived = Die Rolle „{ $name }“ wurde archiviert und wird nicht mehr angeboten.
settings-role-new = Neue Rolle
settings-roles-archived = Archivierte mitgelieferte Rollen
settings-roles-bring-back = { $names }. Sie können wieder angeboten werden, wie sie waren.
# settings-role-archive-loss-built-in quotes it.
settings-roles-use-built-in = Mitgelieferte Rollen verwenden
settings-role-built-in = Mitgeliefert
settings-role-custom = Eigene
settings-role-archived = Archiviert
settings-role-not-by-invitation = Nicht per Einladung
settings-role-not-by-invitation-hint = Keine Einladung vergibt sie; die Administration gibt sie einem Mitglied.
settings-role-permissions = Rechte
settings-role-permissions-none = Keine
settings-role-covers = Gilt für
settings-role-records = Einträge
settings-role-holders = Wer sie hat
settings-holders = { $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitglieder
}, { $invitations ->
    [one] { $invitations } offene Einladung
   *[other] { $invitations } offene Einladungen
}
settings-role-beyond-you = Sie hat Rechte, die Sie selbst nicht haben, deshalb können Sie sie nicht ändern.
# What the link “Change” is called for those who do not see beside which role it stands; it has that word in it. Also the title of the form.
settings-role-change = Rolle { $name } ändern
settings-role-archive-question = Rolle { $name } archivieren?
settings-role-archive-loss = Sie wird nicht mehr angeboten, und das lässt sich nicht rückgängig machen.
settings-role-archive-loss-built-in = Sie wird nicht mehr angeboten, bis „Mitgelieferte Rollen verwenden“ sie zurückholt.
settings-role-archive-invitations = { $count ->
    [one] { $count } offene Einladung nennt sie: Wer sie annimmt, wartet, bis die Administration entscheidet, und sie kann nicht erneut gesendet werden.
   *[other] { $count } offene Einladungen nennen sie: Wer eine annimmt, wartet, bis die Administration entscheidet, und keine kann erneut gesendet werden.
}
settings-role-saved-holds = Für alle, die sie haben, gilt sie so, sobald sie gespeichert ist.
settings-role-description = Wofür sie da ist
settings-role-description-hint = Eine Zeile, für alle, die eine Rolle wählen.
# Above the boxes for permissions.
settings-role-may = Mit ihr darf man
settings-role-not-yours-to-give = Sie haben das selbst nicht, deshalb können Sie es nicht vergeben.
settings-role-settings-view-hint = Personen sehen und einladen gehört dazu.
settings-role-it-covers = Sie gilt für
settings-role-it-covers-hint = Einstellungen und Rollen gehören zum ganzen Unternehmen: Mit nur einer Abteilung öffnen diese Rechte nichts.
settings-scope-whole-business = Das ganze Unternehmen
settings-scope-own-department = Nur die eigene Abteilung
# Before one of the two that follow.
settings-role-it-reaches = Von den Einträgen erreicht sie
settings-reach-all = Alle Einträge
settings-reach-own = Einträge, für die man zuständig ist oder die einem zugewiesen sind

## Permissions

settings-permissions-people = Personen
settings-permissions-settings = Einstellungen und Rollen
settings-permissions-audit = Protokoll
settings-permissions-records = Einträge und Nachrichten
settings-permission-users-view = Personen und Einladungen sehen
settings-permission-users-invite = Personen einladen
settings-permission-users-edit = Personen ändern und deaktivieren
settings-permission-users-delete = Personen löschen
settings-permission-users-import = Personen aus einer Datei importieren
settings-permission-settings-view = Einstellungen sehen
settings-permission-settings-edit = Einstellungen ändern
settings-permission-roles-edit = Rollen ändern
settings-permission-audit-view = Protokoll lesen
settings-permission-records-view = Einträge sehen
settings-permission-records-update = Einträge ändern
settings-permission-messages-send = Nachrichten senden
# The same within a list: “See people and invitations, invite people”.
settings-permission-users-view-within = Personen und Einladungen sehen
settings-permission-users-invite-within = Personen einladen
settings-permission-users-edit-within = Personen ändern und deaktivieren
settings-permission-users-delete-within = Personen löschen
settings-permission-users-import-within = Personen aus einer Datei importieren
settings-permission-settings-view-within = Einstellungen sehen
settings-permission-settings-edit-within = Einstellungen ändern
settings-permission-roles-edit-within = Rollen ändern
settings-permission-audit-view-within = Protokoll lesen
settings-permission-records-view-within = Einträge sehen
settings-permission-records-update-within = Einträge ändern
settings-permission-messages-send-within = Nachrichten senden

## Record sets

settings-record-sets-not-permitted = Ihre Rolle erlaubt es nicht, diese Einstellungen zu ändern.
settings-record-sets-not-in-plan = Der Tarif dieses Unternehmens hat keine Datensatzrechte mehr. Wenden Sie sich an die Person, die diesen Server betreibt.
settings-record-set-name-taken = Es gibt schon Datensatzrechte mit diesem Namen. Wählen Sie einen anderen.
settings-record-set-not-found = Diese Datensatzrechte wurden nicht gefunden. Vielleicht wurden sie inzwischen archiviert.
settings-record-set-created = Die Datensatzrechte „{ $name }“ wurden angelegt. Jetzt können Personen mit ihnen eingeladen werden.
settings-record-set-changed = Die Datensatzrechte „{ $name }“ sind gespeichert. Sie gelten für alle, die sie haben.
settings-record-set-was-archived = Die Datensatzrechte „{ $name }“ wurden archiviert und werden nicht mehr vergeben.
settings-plan-on = Datensatzrechte sind jetzt für dieses Unternehmen eingeschaltet.
settings-plan-off = Datensatzrechte sind jetzt für dieses Unternehmen ausgeschaltet. Schon vergebene begrenzen weiter.
settings-plan = Tarif dieses Unternehmens
settings-plan-is-on = Datensatzrechte sind eingeschaltet. Sie betreiben diesen Server, also können Sie sie ausschalten.
settings-plan-is-off = Datensatzrechte sind ausgeschaltet. Sie betreiben diesen Server, also können Sie sie einschalten.
settings-plan-turn-on = Datensatzrechte einschalten
settings-plan-turn-off-ask = Datensatzrechte ausschalten…
settings-plan-turn-off-question = Datensatzrechte für dieses Unternehmen ausschalten?
settings-plan-loss = Es werden keine mehr vergeben, und keine können geändert werden. Wer welche hat, behält sie, und sie begrenzen weiter, was zu sehen ist.
settings-plan-leave-on = Eingeschaltet lassen
settings-plan-turn-off = Datensatzrechte ausschalten
settings-plan-has-none = Der Tarif dieses Unternehmens hat keine Datensatzrechte
settings-plan-none = Mit ihnen sehen und ändern Personen nur Einträge mancher Arten.
settings-plan-none-ask = Mit ihnen sehen und ändern Personen nur Einträge mancher Arten. Bitten Sie die Person, die diesen Server betreibt, sie einzuschalten.
# After one of the two before.
settings-plan-some-given = Wer schon welche bekommen hat, behält sie, und sie begrenzen wie bisher, was zu sehen ist; neue werden nicht vergeben.
settings-record-set-new = Neue Datensatzrechte
settings-record-sets-ask = Ihre Rolle erlaubt es nicht, diese Einstellungen zu ändern. Wenden Sie sich an die Administration Ihres Unternehmens.
settings-record-sets-none = Noch keine Datensatzrechte
settings-record-sets-none-about = Datensatzrechte begrenzen, welche Arten von Einträgen jemand sieht und ändert. Ohne sie gibt es keine Grenze.
settings-record-sets = Datensatzrechte
settings-record-set-may-view = Darf ansehen
settings-record-set-may-update = Darf bearbeiten
settings-record-set-nothing = Nichts
settings-record-set-archived = Archiviert
# What the link “Change” is called for those who do not see beside which record set it stands; it has that word in it. Also the title of the form.
settings-record-set-change = Datensatzrechte { $name } ändern
settings-record-set-archive-question = Datensatzrechte { $name } archivieren?
settings-record-set-archive-loss = Sie werden nicht mehr vergeben, und das lässt sich nicht rückgängig machen.
settings-record-set-archive-invitations = { $count ->
    [one] { $count } offene Einladung nennt sie: Wer sie annimmt, wird trotzdem durch sie begrenzt.
   *[other] { $count } offene Einladungen nennen sie: Wer eine annimmt, wird trotzdem durch sie begrenzt.
}
settings-record-set-saved-holds = Sie gelten für alle, die sie haben, sobald sie gespeichert sind.
settings-record-set-boxes = Was sie erlauben
settings-record-set-boxes-hint = Wer bearbeiten darf, darf ansehen. Was nicht angekreuzt ist, ist gar nicht zu sehen.
# The heads of a table: a type of records, and whether these may be viewed, and updated.
settings-record-set-records = Einträge
settings-record-set-view = Ansehen
settings-record-set-update = Bearbeiten
# Boxes for those who do not see in which line and column they stand.
settings-view-expiration-items = Fristen ansehen
settings-view-contacts = Kontakte ansehen
settings-view-companies = Firmen ansehen
settings-view-locations = Standorte ansehen
settings-view-equipment = Geräte ansehen
settings-view-vehicles = Fahrzeuge ansehen
settings-view-defects = Mängel ansehen
settings-update-expiration-items = Fristen bearbeiten
settings-update-contacts = Kontakte bearbeiten
settings-update-companies = Firmen bearbeiten
settings-update-locations = Standorte bearbeiten
settings-update-equipment = Geräte bearbeiten
settings-update-vehicles = Fahrzeuge bearbeiten
settings-update-defects = Mängel bearbeiten

## Apps

settings-apps-who = Wer diesen Server betreibt, fügt Apps und ihre Rollen hinzu.
settings-apps-none = Noch keine Apps
settings-apps-none-about = Eine App hat Rollen, und ein Unternehmen hat Abonnements für sie. Dann können Personen mit einem Platz eingeladen werden.
settings-app-new = Neue App
settings-app-role = Rolle
settings-app-role-people = Personen mit ihr
settings-app-archived = Archiviert
settings-app-subscribed = { $count ->
    [one] Von { $count } Unternehmen abonniert.
   *[other] Von { $count } Unternehmen abonniert.
}
settings-app-no-role = Sie hat noch keine Rolle: Fügen Sie eine hinzu, sonst kann sie niemandem gegeben werden.
settings-app-roles = Rollen von { $app }
settings-app-role-add = Rolle hinzufügen
# What “Add a role” and “Rename” are called for those who do not see beside what they stand.
settings-app-role-add-to = Rolle hinzufügen: { $app }
settings-app-rename = Umbenennen: { $name }
settings-app-archive-loss = Die Abonnements der App geben keine Plätze mehr, und wartende Einladungen kommen ohne sie. Wer einen Platz hat, behält ihn. Das lässt sich nicht rückgängig machen.
settings-app-role-archived = Archiviert
settings-app-role-archive-loss = Sie wird nicht mehr vergeben, und wartende Einladungen kommen ohne sie. Wer sie hat, behält sie. Das lässt sich nicht rückgängig machen.

## Subscriptions

settings-subscription-app-and-package = App und Paket
settings-subscription-seats = Plätze
settings-subscription-state = Stand
settings-subscriptions-none = Noch keine Abonnements
settings-subscriptions-none-about = Ein Abonnement gibt dem Unternehmen Plätze in einer App. Dann können Personen mit einem davon eingeladen werden.
settings-subscriptions = Abonnements
settings-subscription-no-app = Es gibt noch keine App.
# A link after settings-subscription-no-app.
settings-subscription-add-app = Die erste hinzufügen
settings-subscriptions-who = Wer diesen Server betreibt, legt Abonnements an und ändert sie.
settings-subscription-new = Neues Abonnement
settings-subscription-app = App
settings-subscription-choose-app = App wählen
settings-subscription-package = Paket
settings-subscription-seats-hint = Leer: beliebig viele. Eine Grenze unter dem, was belegt ist, wirft niemanden hinaus.
settings-subscription-first-day = Erster Tag
settings-subscription-last-day = Letzter Tag
# A box to tick.
settings-subscription-active = Aktiv
settings-subscription-active-hint = Nur dann gibt das Abonnement Plätze.
# The state of a subscription, with the days between which it gives seats.
settings-subscription-open = Aktiv
settings-subscription-closed = Gibt keine Plätze
settings-subscription-from = ab { $first }
settings-subscription-until = bis { $last }
settings-subscription-from-until = { $first } bis { $last }
# What “Change” is called for those who do not see beside what it stands.
settings-subscription-change = Ändern: { $app }, { $package }

## The mail server
settings-mail-server-title = Mailserver
settings-mail-host = Host
settings-mail-host-hint = Name oder IP-Adresse, zum Beispiel mail.example.com.
settings-mail-encryption = Verschlüsselung
# No encryption; the others are TLS and STARTTLS.
settings-mail-encryption-none = Keine
# “None” is settings-mail-encryption-none.
settings-mail-encryption-hint = „Keine“ ist nur für einen Server auf diesem Rechner.
settings-mail-port = Port
# The facts are numbers of ports.
settings-mail-port-hint = Leer für den üblichen: { $tls } mit TLS, { $start_tls } mit STARTTLS, { $none } ohne.
settings-mail-user = Benutzername
settings-mail-user-hint = Leer, wenn sich dort niemand anmeldet.
settings-mail-nobody-signs-in = Ohne Anmeldung
settings-mail-password = Passwort
settings-mail-password-hint = Es wird verschlüsselt gespeichert und nie wieder gezeigt.
settings-mail-password-kept-hint = Eines ist gespeichert und wird nie gezeigt. Leer lassen, um es zu behalten. Es wird vergessen, wenn sich Host, Port oder Benutzername ändern.
settings-mail-password-missing-title = Das Passwort fehlt
settings-mail-password-missing = Es wird nichts gesendet, bis es unten eingegeben und gespeichert ist. Was wartet, bleibt in der Warteschlange.
# The name and the address together.
settings-mail-sender = Absender
settings-mail-sender-name = Name des Absenders
settings-mail-sender-name-hint = Was neben der Adresse zu sehen ist, zum Beispiel Usher bei Beispiel GmbH.
settings-mail-sender-address = Adresse des Absenders
settings-mail-sender-address-hint = Woher E-Mails kommen, zum Beispiel usher@example.com.
settings-mail-save = Speichern
settings-mail-fixed-title = Der Mailserver ist in der Konfiguration dieses Servers festgelegt
# $setting is the name of a setting in a file.
settings-mail-fixed = Er kann nur dort geändert werden: als { $setting } und benachbarte Einstellungen, in der Einstellungsdatei, in der Umgebung oder auf der Kommandozeile.
settings-mail-mailbox-title = E-Mails bleiben im eingebauten Postfach
# $link is a link with the words of settings-mail-mailbox-open.
settings-mail-mailbox = Das ist eine Demo: Nichts verlässt diesen Rechner. { $link }, um zu lesen, was gesendet worden wäre.
settings-mail-mailbox-open = Öffnen Sie das Postfach
settings-mail-saved = Der Mailserver ist gespeichert. Er wird ab jetzt verwendet.
settings-mail-saved-with-password = Der Mailserver ist mit seinem neuen Passwort gespeichert. Er wird ab jetzt verwendet.
settings-mail-saved-password-forgotten = Der Mailserver ist gespeichert. Host, Port oder Benutzername ist jetzt ein anderer, deshalb wurde das Passwort vergessen.

## The mail server: a test message
settings-mail-test-title = Testnachricht
settings-mail-test-to = An
settings-mail-test-hint = Hier steht dann, was der Mailserver antwortet; das dauert bis zu 20 Sekunden.
settings-mail-test-send = Testnachricht senden
settings-mail-test-taken = Der Mailserver hat die Nachricht an { $to } angenommen
settings-mail-test-later = Die Nachricht an { $to } wurde jetzt nicht angenommen; eine E-Mail würde noch einmal versucht
settings-mail-test-refused = Der Mailserver hat die Nachricht an { $to } abgelehnt
# $answer is what the mail server said, in whatever language.
settings-mail-test-answer = Seine Antwort: { $answer }

## The mail server: why it is not set, or no test message sent
settings-mail-not-permitted = Das darf nur, wer diesen Server betreibt. Bitten Sie diese Person darum.
settings-mail-is-fixed = Der Mailserver ist in der Konfiguration dieses Servers festgelegt. Bitten Sie die Person, die Usher betreibt, ihn dort zu ändern.
settings-mail-in-clear = Ohne Verschlüsselung darf nur ein Server auf diesem Rechner (localhost) verwendet werden. Wählen Sie TLS oder STARTTLS.
settings-mail-password-without-user = Es gibt ein Passwort, aber niemanden, der sich damit anmeldet. Geben Sie auch den Benutzernamen ein.
settings-mail-not-set = Es ist kein Mailserver eingestellt, oder sein Passwort fehlt. Speichern Sie zuerst die Einstellungen.
settings-mail-test-wait = Gerade gab es mehrere Testnachrichten. Die nächste ist möglich ab { $when }.

## The outbox: mails that wait, are tried again, failed, or were sent
settings-mail-outbox-search = Nach Adresse oder Nummer suchen
settings-mail-outbox-kind = Art
settings-mail-outbox-any-kind = Jede Art
settings-mail-outbox-retry-failed = Alle fehlgeschlagenen, die zu diesen Filtern passen, jetzt neu versuchen
settings-mail-outbox-retry-all = Alle, die zu diesen Filtern passen, jetzt neu versuchen
settings-mail-outbox-empty-title = Nichts wartet, und nichts ist fehlgeschlagen
# “Sent” is settings-mail-state-sent.
settings-mail-outbox-empty = E-Mails, die warten, neu versucht werden oder fehlgeschlagen sind, erscheinen hier. Wählen Sie „Gesendet“, um zu sehen, was hinausging.
settings-mail-outbox-none-title = Keine E-Mail passt
settings-mail-outbox-none = Keine ist von dieser Art und diesem Stand oder geht an eine solche Adresse.
settings-mail-outbox-caption = E-Mails
# The address.
settings-mail-outbox-to = An
# What the mail is about.
settings-mail-outbox-about = Worum es geht
settings-mail-outbox-business = Unternehmen
# Mail of no business.
settings-mail-outbox-instance = Die Instanz
# When it was put into the queue.
settings-mail-outbox-queued = Eingereiht
settings-mail-outbox-state = Stand
settings-mail-outbox-under-way = Wird jetzt gesendet
settings-mail-outbox-tries = Fehlversuche
# A time: when it is tried next, or when it was sent or given up.
settings-mail-outbox-next-or-settled = Nächster Versuch oder Abschluss
settings-mail-outbox-next = Nächster Versuch
settings-mail-outbox-settled = Abgeschlossen
settings-mail-outbox-actions = Aktionen
# A button, and what is read out after it: “Retry now the mail to ann@example.com”.
settings-mail-outbox-retry = Jetzt neu versuchen
settings-mail-outbox-retry-which = (E-Mail an { $to })
settings-mail-retried-none = Es gab nichts mehr zu versuchen: Was gewählt war, wurde inzwischen gesendet, wird gerade gesendet oder ist vorbei.
settings-mail-retried = { $count ->
    [one] { $count } E-Mail wird jetzt versucht. Die Liste zeigt, was daraus wird.
   *[other] { $count } E-Mails werden jetzt versucht. Die Liste zeigt, was daraus wird.
}

## The outbox: which mails are listed
settings-mail-state-open = Wartet oder fehlgeschlagen
settings-mail-state-queued = In Warteschlange
settings-mail-state-retrying = Neuer Versuch
settings-mail-state-failed = Fehlgeschlagen
settings-mail-state-sent = Gesendet
settings-mail-state-dropped = Nicht gesendet

## The outbox: what a mail is about
settings-mail-kind-invitation = Einladung
settings-mail-kind-reminder = Erinnerung an eine Einladung
settings-mail-kind-new-invitation-asked = Bitte um neue Einladung
settings-mail-kind-left-out = Etwas wurde weggelassen
settings-mail-kind-password-reset = Neues Passwort
settings-mail-kind-address-change = Neue Adresse zu bestätigen
settings-mail-kind-address-changed = Adresse geändert
settings-mail-kind-message = Neue Nachricht
settings-mail-kind-weekly = Wöchentliche E-Mail
