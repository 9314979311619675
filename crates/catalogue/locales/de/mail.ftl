# Mails and SMS. A fact stands in braces; it may be a stranger’s words, so nothing hangs on its gender or number.

mail-hello = Guten Tag { $name },
mail-hello-unnamed = Guten Tag,
mail-invitation-subject = Ihre Einladung zu { $business }
mail-invitation-lead = { $inviter } lädt Sie zu { $business } ein. Ihre Rolle dort ist { $role }.
mail-reminder-subject = Erinnerung: Ihre Einladung zu { $business }
mail-reminder-lead = { $inviter } hat Sie zu { $business } eingeladen. Ihre Rolle dort ist { $role }. Die Einladung wartet noch auf Sie.
mail-accesses-subject = Neue Apps für Sie bei { $business }
mail-accesses-lead = { $inviter } bietet Ihnen bei { $business } Zugang zu weiteren Apps an. Alles andere bleibt, wie es ist.
mail-accesses-reminder-subject = Erinnerung: neue Apps für Sie bei { $business }
mail-accesses-reminder-lead = { $inviter } hat Ihnen bei { $business } Zugang zu weiteren Apps angeboten. Das Angebot wartet noch auf Sie.
mail-apps = Sie bekommen Zugang zu:
mail-app = { $app }, { $package }, als { $role }
mail-writes = { $inviter } schreibt:
mail-open = Um die Einladung anzunehmen, öffnen Sie diesen Link:
mail-button = Einladung ansehen
mail-without-button = Falls die Schaltfläche nicht funktioniert, kopieren Sie diesen Link in Ihren Browser:
mail-works = Der Link funktioniert nur einmal und nur bis { $until }.
mail-code-printed = Auf der Seite werden Sie nach diesem Einladungscode gefragt:
mail-code-comes = Auf der Seite werden Sie nach einem Einladungscode gefragt. Er steht nicht in dieser E-Mail: Sie bekommen ihn von { $inviter } auf anderem Weg.
mail-unexpected = Sie haben diese E-Mail nicht erwartet? Dann können Sie sie ignorieren: Ohne den Link geschieht nichts.
mail-password-reset-subject = Neues Passwort festlegen
mail-password-reset-lead = Für Ihr Konto bei { $business } wurde ein neues Passwort angefordert.
mail-password-reset-open = Um es festzulegen, öffnen Sie diesen Link:
mail-password-reset-button = Neues Passwort festlegen
mail-password-reset-works = Der Link funktioniert nur einmal und nur bis { $until }.
mail-password-reset-unexpected = Sie haben das nicht angefordert? Dann können Sie diese E-Mail ignorieren: Ihr Passwort bleibt, wie es ist.
mail-address-change-subject = Bestätigen Sie Ihre neue Anmeldeadresse
mail-address-change-lead = Mit dieser Adresse sollen Sie sich künftig bei { $business } anmelden. Das gilt, sobald Sie sie bestätigen.
mail-address-change-open = Um sie zu bestätigen, öffnen Sie diesen Link:
mail-address-change-button = Adresse bestätigen
mail-address-change-works = Der Link funktioniert nur einmal und nur bis { $until }. Bis dahin melden Sie sich wie gewohnt an.
mail-address-change-unexpected = Sie haben diese E-Mail nicht erwartet? Dann können Sie sie ignorieren: Ohne den Link ändert sich nichts.
mail-address-changed-subject = Ihre Anmeldeadresse wurde geändert
mail-address-changed-lead = Seit { $until } melden Sie sich bei { $business } mit einer anderen Adresse als dieser an. Ihr Passwort ist gleich geblieben.
mail-address-changed-unexpected = Sie haben das nicht erwartet? Sagen Sie es sofort jemandem, der { $business } verwaltet.
mail-notice-subject = Neue Nachricht von { $sender } bei { $business }
mail-notice-open = Um sie zu lesen, öffnen Sie diesen Link:
mail-notice-button = Nachricht lesen
mail-notice-why = Sie bekommen diese E-Mail, weil Sie über neue Nachrichten informiert werden wollten. Das können Sie in Usher unter „Mein Konto“ ändern.
mail-notice-sms = { $sender } hat Ihnen bei { $business } geschrieben: { $link }
mail-date = { $weekday }, { $day }. { $month } { $year }, { $time } Uhr
mail-first-day = 1
mail-weekday-1 = Montag
mail-weekday-2 = Dienstag
mail-weekday-3 = Mittwoch
mail-weekday-4 = Donnerstag
mail-weekday-5 = Freitag
mail-weekday-6 = Samstag
mail-weekday-7 = Sonntag
mail-month-1 = Januar
mail-month-2 = Februar
mail-month-3 = März
mail-month-4 = April
mail-month-5 = Mai
mail-month-6 = Juni
mail-month-7 = Juli
mail-month-8 = August
mail-month-9 = September
mail-month-10 = Oktober
mail-month-11 = November
mail-month-12 = Dezember
# $shown is the count, or "99+".
mail-notice-lead = { $count ->
    [one] { $sender } hat Ihnen bei { $business } geschrieben.
   *[other] { $sender } hat Ihnen bei { $business } geschrieben. Sie haben { $shown } ungelesene Nachrichten.
}

## To administrators
mail-left-out-subject = { $whom } ist { $business } beigetreten, aber ohne alles, was Sie gewählt hatten
mail-left-out-title = { $whom } ist ohne alles beigetreten, was Sie gewählt hatten
mail-left-out-lead = { $whom } hat Ihre Einladung zu { $business } angenommen. Etwas, das Sie dafür gewählt hatten, konnte nicht mehr vergeben werden und wurde weggelassen.
mail-left-out-lead-named = { $whom } hat Ihre Einladung zu { $business } angenommen. Etwas, das Sie dafür gewählt hatten, konnte nicht mehr vergeben werden und wurde weggelassen: { $names }.
mail-left-out-open = Alles andere ist so, wie Sie es festgelegt haben. Sie finden die Person in der Liste der Mitglieder:
mail-left-out-button = Mitglieder öffnen
mail-asked-subject = { $whom } bittet um eine neue Einladung zu { $business }
mail-asked-title = Jemand bittet um eine neue Einladung zu { $business }
mail-asked-lead = Die Einladung von { $whom } zu { $business } funktioniert nicht mehr. Jemand hat ihren Link geöffnet und um eine neue gebeten: { $at }.
# Stands in brackets after the name where others have an address.
mail-asked-slip = Zettel
mail-asked-open = Sie finden sie in der Liste der Einladungen und können sie dort erneut senden:
mail-asked-button = Einladungen öffnen
mail-asked-unexpected = Sie kennen diese Person nicht oder möchten sie nicht mehr einladen? Dann können Sie diese E-Mail ignorieren: Es geschieht nichts, solange Sie die Einladung nicht erneut senden.
mail-test-subject = Eine Testnachricht von Usher
mail-test-lead = dies ist eine Testnachricht. { $asked_by } hat sie gesendet ({ $at }), um zu sehen, ob Usher E-Mails senden kann. Usher kann es.
mail-test-open = Usher ist unter dieser Adresse erreichbar:
mail-test-unexpected = Falls Sie das nicht erwartet haben, brauchen Sie nichts zu tun.
# What was left out, one by one.
mail-left-out-department = Abteilung „{ $name }“
mail-left-out-location = Standort „{ $name }“
mail-left-out-team = Team „{ $name }“
mail-left-out-workspace = Arbeitsbereich „{ $name }“
mail-left-out-app = App „{ $name }“

## The week
mail-day = { $day }. { $month } { $year }
mail-weekly-subject = Ihre Woche bei { $business }
mail-weekly-lead = Das ist Ihre Woche bei { $business }.
mail-weekly-due = Überfällig und in den nächsten sieben Tagen fällig
mail-weekly-changed = Von anderen in den letzten sieben Tagen geändert
mail-weekly-due-on = { $workspace }, fällig am { $date }
mail-weekly-overdue = { $workspace }, überfällig seit { $date }
mail-weekly-more = { $count ->
    [one] und noch { $count }
   *[other] und noch { $count }
}
# $shown is the count, or "99+".
mail-weekly-unread = { $count ->
    [one] Sie haben eine ungelesene Nachricht.
   *[other] Sie haben { $shown } ungelesene Nachrichten.
}
mail-weekly-read = Nachrichten lesen
mail-weekly-open = Alles in Usher ansehen
mail-weekly-why = Sie bekommen diese E-Mail, weil die wöchentliche E-Mail für Sie eingeschaltet ist. Tag, Stunde und Arbeitsbereiche wählen Sie in Usher unter „Mein Konto“.
mail-weekly-end = Sie möchten sie nicht mehr bekommen? Dieser Link beendet sie, ohne Anmeldung:
mail-weekly-end-link = Wöchentliche E-Mail beenden
