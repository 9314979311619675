# dashboard

## Your place

dashboard-go = Zur Übersicht
dashboard-place = Ihr Platz hier
dashboard-place-name = Name
dashboard-place-business = Unternehmen
dashboard-place-role = Rolle
dashboard-place-sign-in = Sie melden sich an mit
dashboard-place-zone = Zeitzone
dashboard-people = Personen
dashboard-people-invite = Laden Sie Personen ein, sehen Sie, wer angenommen hat, und senden Sie einen Link neu, wenn er abgelaufen ist.
dashboard-people-see = Sehen Sie, wer hier ist und wer eingeladen ist.
dashboard-people-users = Mitglieder
dashboard-people-invitations = Einladungen

## First steps
# A step with a link is a sentence with { $link } (or the names of two links), and the link's own words beside it.

dashboard-steps = Die ersten Schritte
dashboard-step-sign-in = Merken Sie sich, wie Sie sich anmelden: mit { $email } und Ihrem Passwort.
dashboard-step-profile = { $link }, und wählen Sie, worüber Sie informiert werden.
dashboard-step-profile-link = Vervollständigen Sie Ihr Profil
dashboard-step-places = Legen Sie { $departments } und { $locations } an, damit alle ihren Platz haben.
dashboard-step-places-departments = Abteilungen
dashboard-step-places-locations = Standorte
dashboard-step-register = { $link }, und sehen Sie, was es in Ihren Arbeitsbereichen gibt.
dashboard-step-register-link = Öffnen Sie das Register
dashboard-step-invite = { $link }, die hierher gehören.
dashboard-step-invite-link = Laden Sie die Personen ein
dashboard-step-users = { $link }.
dashboard-step-users-link = Sehen Sie, wer schon hier ist
dashboard-step-ask = Ihr Name oder Ihr Platz stimmt nicht? Sagen Sie es der Person, die Sie eingeladen hat: Sie kann helfen.

## What somebody has

dashboard-nothing-given = Sie haben noch nichts bekommen
# Each of the following three stands before one of the two that say whom to ask.
dashboard-nothing-given-told = Sie haben keine App und sind in keinem Arbeitsbereich, deshalb gibt es für Sie keine Daten zu sehen.
dashboard-no-apps = Keine.
dashboard-no-workspaces = Keine, deshalb gibt es für Sie keine Daten zu sehen.
dashboard-ask-whoever-invited = Wenden Sie sich an { $name }, von dort kam Ihre Einladung, oder an die Administration Ihres Unternehmens.
dashboard-ask-administrator = Wenden Sie sich an die Administration Ihres Unternehmens.
dashboard-open-items = Ihre offenen Einträge
dashboard-open-none = Nichts wartet auf Sie.
dashboard-open-all = Alle zeigen
dashboard-open-count = { $count ->
    [one] { $count } Eintrag, für den Sie zuständig sind oder der Ihnen zugewiesen ist.
   *[other] { $count } Einträge, für die Sie zuständig sind oder die Ihnen zugewiesen sind.
}
dashboard-open-overdue = { $count } überfällig
dashboard-apps = Ihre Apps
# An app, its package, and the role in it.
dashboard-app = { $app }, { $package }: { $role }
dashboard-app-no-seat = Kein Platz frei
dashboard-workspaces = Ihre Arbeitsbereiche

## External members

dashboard-defects = Ihnen zugewiesene Mängel
dashboard-defects-hide-closed = Abgeschlossenes ausblenden
dashboard-defects-show-closed = Auch Abgeschlossenes zeigen
dashboard-defects-none = Nichts zu tun
dashboard-defects-none-told = Sobald Ihnen ein Mangel zugewiesen wird, erscheint er hier, mit dem Tag, an dem er fällig ist.
dashboard-defects-open-one = Öffnen Sie einen, um zu sehen, wo er ist, und zu melden, wie weit Sie sind.

## Nobody was invited yet

dashboard-nobody = Noch ist niemand eingeladen
dashboard-nobody-invite-first = Die erste Person einladen
dashboard-nobody-invite = Laden Sie jemanden ein: Dann sehen Sie hier, was auf Antwort wartet und was aus den Einladungen wird.
dashboard-nobody-wait = Sobald jemand eingeladen ist, sehen Sie hier, was auf Antwort wartet und was aus den Einladungen wird.

## Seats

dashboard-seats = Plätze
dashboard-seats-all = Alle Abonnements
# An app and its package.
dashboard-seats-of = { $app }, { $package }
dashboard-seats-more = Und { $count } mehr, weniger voll.

## Waiting invitations

dashboard-waiting = Wartende Einladungen
dashboard-waiting-all = Alle, nach Ablauf
dashboard-waiting-none = Keine Einladung steht aus, und in den letzten zwei Wochen ist keine abgelaufen.
dashboard-waiting-table = Einladungen, die als Nächste ablaufen, und die zuletzt abgelaufenen
dashboard-waiting-whom = Eingeladen
dashboard-waiting-role = Rolle
dashboard-waiting-expires = Läuft ab
dashboard-waiting-actions = Aktionen
dashboard-waiting-more-apps = Weitere Apps
dashboard-waiting-slip = Zettel
dashboard-waiting-mail-failed = E-Mail fehlgeschlagen
dashboard-waiting-mail-retried = E-Mail wird neu versucht

# How many there are stands before each, as a large number. No more than so many are counted:
dashboard-count-most = über 1.000
dashboard-count-pending = { $count ->
   *[other] ausstehend
}
dashboard-count-expiring = { $count ->
    [one] läuft in den nächsten 6 Stunden ab
   *[other] laufen in den nächsten 6 Stunden ab
}
dashboard-count-expired = { $count ->
   *[other] abgelaufen
}
dashboard-count-awaiting = { $count ->
   *[other] zu bestätigen
}
dashboard-count-failed = { $count ->
   *[other] mit fehlgeschlagener E-Mail
}

# How long an invitation has left.
dashboard-left-minutes = noch weniger als eine Stunde
dashboard-left-hours = noch { $hours } Std.
dashboard-left-days = { $days ->
    [one] noch { $days } Tag
   *[other] noch { $days } Tage
}
dashboard-expired-minutes = Vor weniger als einer Stunde abgelaufen
dashboard-expired-hours = Vor { $hours } Std. abgelaufen
dashboard-expired-days = { $days ->
    [one] Vor { $days } Tag abgelaufen
   *[other] Vor { $days } Tagen abgelaufen
}

## How invitations fare

dashboard-fared = Was aus Einladungen wird
dashboard-fared-last = Die letzten
dashboard-fared-show = Zeigen
# They stand after "The last".
dashboard-period-seven-days = 7 Tage
dashboard-period-thirty-days = 30 Tage
dashboard-period-ninety-days = 90 Tage
dashboard-period-twelve-months = 12 Monate
dashboard-fared-none-seven-days = In diesen 7 Tagen wurde niemand eingeladen. Wählen Sie einen längeren Zeitraum, um zu sehen, was vorher war.
dashboard-fared-none-thirty-days = In diesen 30 Tagen wurde niemand eingeladen. Wählen Sie einen längeren Zeitraum, um zu sehen, was vorher war.
dashboard-fared-none-ninety-days = In diesen 90 Tagen wurde niemand eingeladen. Wählen Sie einen längeren Zeitraum, um zu sehen, was vorher war.
dashboard-fared-none-twelve-months = In diesen 12 Monaten wurde niemand eingeladen. Wählen Sie einen längeren Zeitraum, um zu sehen, was vorher war.
dashboard-fared-explained = Jede Einladung zählt einmal, an dem Zeitpunkt, an dem sie zuletzt gesendet wurde. Eine E-Mail ist zugestellt, wenn ein Mailserver sie angenommen hat, ein Zettel, wenn er gedruckt wurde. Von allen, die angenommen haben, tat es die Hälfte innerhalb der mittleren Zeit, von da an gerechnet.

# What the parts of a bar mean.
dashboard-key-not-delivered = Nicht zugestellt
dashboard-key-delivered = Zugestellt, nicht angenommen
dashboard-key-accepted = Angenommen

# The tables.
dashboard-fared-by-channel = Nach Weg
dashboard-fared-channel = Weg
dashboard-fared-all = Alle
dashboard-channel-email = E-Mail
dashboard-channel-slip = Zettel
dashboard-fared-by-department = Nach Abteilung
dashboard-fared-department = Abteilung
dashboard-fared-other-departments = { $count ->
    [one] { $count } andere Abteilung
   *[other] { $count } andere Abteilungen
}
dashboard-fared-no-department = Keine Abteilung
dashboard-fared-invited = Eingeladen
dashboard-fared-delivered = Zugestellt
dashboard-fared-accepted = Angenommen
dashboard-fared-median = Mittlere Zeit
dashboard-fared-picture = Bild
# A part of all with its percentage.
dashboard-share = { $part } ({ $percent } %)
# What a bar shows; the name is that of a channel, a department or a time.
dashboard-tally = { $name }: { $invited } eingeladen, { $delivered } zugestellt, { $accepted } angenommen

# How long it took.
dashboard-took-no-quarter = unter 15 Min.
dashboard-took-minutes = { $minutes } Min.
dashboard-took-hours = { $hours } Std.
dashboard-took-hours-minutes = { $hours } Std. { $minutes } Min.
dashboard-took-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
dashboard-took-days-hours = { $days ->
    [one] { $days } Tag { $hours } Std.
   *[other] { $days } Tage { $hours } Std.
}

# Over time.
dashboard-over-time-day = Im Lauf der Zeit, nach Tag
dashboard-over-time-week = Im Lauf der Zeit, nach Woche
dashboard-over-time-month = Im Lauf der Zeit, nach Monat
dashboard-over-time-chart-seven-days = Einladungen der letzten 7 Tage, nach Tag: eingeladen, zugestellt und angenommen
dashboard-over-time-chart-thirty-days = Einladungen der letzten 30 Tage, nach Tag: eingeladen, zugestellt und angenommen
dashboard-over-time-chart-ninety-days = Einladungen der letzten 90 Tage, nach Woche: eingeladen, zugestellt und angenommen
dashboard-over-time-chart-twelve-months = Einladungen der letzten 12 Monate, nach Monat: eingeladen, zugestellt und angenommen
dashboard-over-time-as-table = Dieselben Zahlen als Tabelle
dashboard-over-time-table-day = Einladungen nach Tag
dashboard-over-time-table-week = Einladungen nach Woche
dashboard-over-time-table-month = Einladungen nach Monat
dashboard-over-time-when = Wann
