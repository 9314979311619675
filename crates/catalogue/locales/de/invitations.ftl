# The Invitations tab, its pages, and the audit.

## The list: its filters

invitations-search = Nach Name oder Adresse suchen
invitations-filter-status = Status
invitations-filter-all = Alle
# Chosen where no status is: those that wait for an answer, ran out, or need confirmation.
invitations-filter-outstanding = Offen
invitations-filter-expiring = Läuft in 6 Stunden ab
invitations-filter-apply = Anwenden
invitations-filter-more = Weitere Filter und Reihenfolge
invitations-filter-inviter = Eingeladen von
invitations-filter-role = Rolle
invitations-filter-department = Abteilung
invitations-filter-delivery = Zustellung
# In a filter that leaves it open: any inviter, role, department or delivery.
invitations-filter-any = Alle
invitations-filter-order = Sortiert nach
invitations-filter-clear = Filter leeren
invitations-order-sent-last = Gesendet, neueste zuerst
invitations-order-sent-first = Gesendet, älteste zuerst
invitations-order-expires-first = Ablauf, früheste zuerst
invitations-order-expires-last = Ablauf, späteste zuerst
invitations-order-address-up = Adresse, A bis Z
invitations-order-address-down = Adresse, Z bis A

## The list: the table

invitations-table = Einladungen
invitations-count = { $count ->
    [one] { $count } Einladung
   *[other] { $count } Einladungen
}
invitations-count-many = Mehr als 1.000 Einladungen
# Heads of columns. Invited: who is.
invitations-head-invited = Eingeladen
invitations-head-role = Rolle
invitations-head-inviter = Eingeladen von
invitations-head-sent = Gesendet
invitations-head-expires = Läuft ab
invitations-head-status = Status
invitations-head-delivery = Zustellung
invitations-head-actions = Aktionen
invitations-pages = Seiten
invitations-pages-previous = Zurück
invitations-pages-next = Weiter
invitations-none-fits = Keine Einladung passt
invitations-none-fits-why = Keine hat diesen Namen, diese Adresse oder diesen Status.
invitations-none-fits-outstanding = Offene zeigen
invitations-none = Nichts ist offen
invitations-none-why = Einladungen, die auf Antwort warten, abgelaufen oder zu bestätigen sind, erscheinen hier.
invitations-none-invite = Einladen

## The list: a row

invitations-select = Einladung an { $whom } auswählen
# In place of an address: they get a printed slip.
invitations-slip = Zettel
# In place of a role: a member is offered more apps.
invitations-more-apps = Weitere Apps
invitations-not-sent = Nicht gesendet
# In place of a time of expiry: it does not run while somebody has to confirm.
invitations-stands-still = Angehalten
invitations-tries-spent = Zu viele falsche Versuche
invitations-expires-within-hour = Läuft in unter einer Stunde ab
invitations-expires-hours = Läuft in { $hours } Std. ab
invitations-asked = Um neue gebeten: { $when }
invitations-reminded = Zuletzt erinnert: { $when }
# Of a slip.
invitations-printed = Gedruckt
invitations-not-printed = Nicht gedruckt
invitations-server-answer = Antwort des Mailservers

## What can be done to one. Each button’s short word is seen; the long one is read out in its place.

invitations-confirm = Bestätigen
invitations-confirm-whom = Bestätigen der Einladung an { $whom }
invitations-send = Senden
invitations-send-whom = Senden der Einladung an { $whom }
invitations-reprint = Neu drucken
invitations-reprint-whom = Neu drucken: Einladung an { $whom }
invitations-resend = Erneut senden
invitations-resend-whom = Erneut senden: Einladung an { $whom }
invitations-edit = Ändern
invitations-edit-whom = Ändern der Einladung an { $whom }
invitations-print = Drucken
invitations-cancel = Zurückziehen…
invitations-cancel-question = Einladung an { $whom } zurückziehen?
invitations-cancel-loss-draft = Die Person weiß noch nichts davon. Sie können sie neu einladen.
invitations-cancel-loss-slip = Der Zettel funktioniert sofort nicht mehr. Sie können später einen neuen machen.
invitations-cancel-loss-mail = Der Link in der E-Mail funktioniert sofort nicht mehr. Sie können diese Adresse später wieder einladen.
invitations-cancel-keep = Behalten
invitations-cancel-sure = Einladung zurückziehen
invitations-readdress = Adresse korrigieren
invitations-readdress-address = E-Mail-Adresse
invitations-readdress-send = Korrigieren und erneut senden

## What can be done to many

invitations-many = Mehrere erneut senden oder zurückziehen
invitations-many-which = Welche Einladungen?
invitations-many-which-hint = Kreuzen Sie sie unten in der Liste an, oder nehmen Sie alle.
invitations-many-ticked = Die angekreuzten
invitations-many-page = Alle { $count } auf dieser Seite
invitations-many-all = Alle { $count }, die zu den Filtern passen
invitations-many-first = Die ersten 1.000, die zu den Filtern passen; dann die nächsten
invitations-many-resend = Erneut senden
invitations-many-cancel = Zurückziehen…
invitations-many-note = Angenommene und zurückgezogene werden ausgelassen. Das erneute Senden läuft im Hintergrund, wie Ihre Grenze pro Stunde es erlaubt.
invitations-many-nothing = Keine Einladung war ausgewählt
invitations-many-nothing-do = Kreuzen Sie mindestens eine offene an, oder wählen Sie alle auf dieser Seite.
invitations-many-cancel-question = { $count ->
    [one] { $count } Einladung zurückziehen?
   *[other] { $count } Einladungen zurückziehen?
}
# Names or addresses: “A”, “A and B”, “A, B and 3 more”.
invitations-many-cancel-whom = An { $whom }.
invitations-many-cancel-loss = Die Links und Zettel funktionieren sofort nicht mehr. Sie können diese Personen später wieder einladen.
invitations-many-cancel-sure = { $count ->
    [one] { $count } Einladung zurückziehen
   *[other] { $count } Einladungen zurückziehen
}
invitations-many-cancel-keep = Behalten
invitations-many-open = Erneutes Senden: { $settled } von { $rows } waren an der Reihe
invitations-many-open-see = Verlauf ansehen oder anhalten

## Work on many: how far it is

invitations-job-title-send = Einladungen werden gesendet
invitations-job-title-resend = Einladungen werden erneut gesendet
invitations-job-title-cancel = Einladungen werden zurückgezogen
# The way back to the import that the drafts are from, or to the list.
invitations-job-above-import = Import
invitations-job-above-list = Einladungen
invitations-job-limit = Die Grenze für diese Stunde ist erreicht
invitations-job-limit-until = Es geht von selbst weiter: { $when }. Sie können diese Seite verlassen; die Liste der Einladungen führt hierher zurück.
invitations-job-under-way = Läuft
invitations-job-done = Fertig
invitations-job-stopped = Angehalten
invitations-job-sent = { $done ->
    [one] { $done } Einladung gesendet.
   *[other] { $done } Einladungen gesendet.
}
invitations-job-sent-not-all = { $done ->
    [one] { $done } Einladung gesendet, { $others } nicht; warum, steht jeweils daneben.
   *[other] { $done } Einladungen gesendet, { $others } nicht; warum, steht jeweils daneben.
}
invitations-job-resent = { $done ->
    [one] { $done } Einladung erneut gesendet.
   *[other] { $done } Einladungen erneut gesendet.
}
invitations-job-resent-not-all = { $done ->
    [one] { $done } Einladung erneut gesendet, { $others } nicht; warum, steht jeweils daneben.
   *[other] { $done } Einladungen erneut gesendet, { $others } nicht; warum, steht jeweils daneben.
}
invitations-job-cancelled = { $done ->
    [one] { $done } Einladung zurückgezogen.
   *[other] { $done } Einladungen zurückgezogen.
}
invitations-job-cancelled-not-all = { $done ->
    [one] { $done } Einladung zurückgezogen, { $others } nicht; warum, steht jeweils daneben.
   *[other] { $done } Einladungen zurückgezogen, { $others } nicht; warum, steht jeweils daneben.
}
invitations-job-look-again = Neu laden
invitations-job-stop = Anhalten…
invitations-job-stop-question = Senden anhalten?
invitations-job-stop-loss = { $left ->
    [one] { $left } Einladung wird nicht gesendet. Was gesendet ist, bleibt gesendet.
   *[other] { $left } Einladungen werden nicht gesendet. Was gesendet ist, bleibt gesendet.
}
invitations-job-stop-keep = Weiter
invitations-job-stop-sure = Anhalten
invitations-job-table = Ergebnisse
invitations-job-head-invitation = Einladung
invitations-job-head-result = Ergebnis
invitations-job-head-when = Wann
invitations-job-possible-again = Wieder möglich: { $when }
invitations-job-not-before = Frühestens: { $when }
invitations-job-in-a-moment = Gleich

## Work on many: what came of each

invitations-outcome-waiting = Wartet
invitations-outcome-sent = Gesendet
invitations-outcome-resent = Erneut gesendet
invitations-outcome-cancelled = Zurückgezogen
invitations-outcome-stopped = Angehalten
invitations-outcome-draft = Noch Entwurf
invitations-outcome-left = Unverändert
invitations-outcome-why-draft-terms = Die Rolle oder Abteilung kann nicht mehr vergeben werden. Ziehen Sie den Entwurf zurück, und laden Sie die Person neu ein.
invitations-outcome-why-draft-seats = Dafür ist kein Platz frei. Machen Sie einen frei, dann senden Sie noch einmal.
invitations-outcome-why-draft-code = Den Einladungscode müssen Sie selbst weitergeben: Senden Sie die Einladung aus der Liste der Einladungen, um den Code zu sehen.
invitations-outcome-why-draft-changed = Sie wurde inzwischen gesendet oder zurückgezogen.
invitations-outcome-why-not-found = Sie war nicht mehr da, oder Sie dürfen sie nicht sehen.
invitations-outcome-why-not-permitted = Ihre Rolle erlaubte es nicht mehr, Personen einzuladen.
invitations-outcome-why-above-ceiling = Die Rolle darin hat Rechte, die Sie selbst nicht haben.
invitations-outcome-why-changed = Sie wurde inzwischen angenommen, zurückgezogen oder zur Bestätigung zurückgehalten.
invitations-outcome-why-role = Die Rolle kann nicht mehr vergeben werden. Ändern Sie die Einladung und wählen Sie eine andere.
invitations-outcome-why-department = Die Abteilung ist archiviert oder nicht Ihre. Ändern Sie die Einladung und wählen Sie eine andere.
invitations-outcome-why-person = Das Mitglied, dem sie Apps anbietet, ist nicht mehr verfügbar.
invitations-outcome-why-terms = Was sie gibt, kann nicht mehr vergeben werden. Ändern Sie sie.
invitations-outcome-why-cannot-be-invited = Diese Adresse kann nicht eingeladen werden.
invitations-outcome-why-seats = Dafür ist kein Platz frei. Machen Sie einen frei, oder ändern Sie die Einladung.
invitations-outcome-why-mails = Diese Adresse hat heute zu viele E-Mails bekommen.
invitations-outcome-why-code = Den Einladungscode müssen Sie selbst weitergeben: Senden Sie die Einladung einzeln erneut, um den Code zu sehen.
invitations-outcome-why-stopped = Sie haben angehalten, bevor die Einladung an der Reihe war.

## Changing one

invitations-edit-above = Einladungen
invitations-edit-expired = Die Einladung ist abgelaufen: Senden Sie sie nach dem Speichern aus der Liste erneut.
invitations-edit-open = Der Link bleibt, wie er ist, und auch die Zeit zum Antworten, außer wenn sich die Adresse ändert. Von da an kommt die Einladung von Ihnen.
invitations-edit-save = Speichern
invitations-edit-leave = So lassen
invitations-edit-apps = Apps und Plätze
invitations-edit-no-app = Es gibt keine App zu vergeben: Das Unternehmen hat zurzeit kein Abonnement, das Plätze gibt.
invitations-edit-no-access = Kein Zugang

## What was done

# Each as “Grace Hopper (grace@example.com)”, an address, or “Mia Okafor (slip)”, with commas between them.
invitations-sent = Eingeladen: { $names }
invitations-sent-more = Eingeladen: { $names }, { $count } mehr
invitations-sent-slips = Der Zettel ist bereit: Drucken Sie ihn und übergeben Sie ihn.
invitations-sent-one-mail = Die E-Mail ist in der Warteschlange und geht jetzt hinaus. Die Liste zeigt, was daraus wird.
invitations-sent-mails = Die E-Mails sind in der Warteschlange und gehen jetzt hinaus. Die Liste zeigt, was daraus wird.
invitations-whom = { $name } ({ $email })
invitations-whom-slip = { $name } (Zettel)
invitations-fresh-mail = Eine neue E-Mail an { $whom } ist in der Warteschlange
invitations-hand-over = Geben Sie der Person diesen Einladungscode auf anderem Weg; er wird nur dieses eine Mal gezeigt: { $code }

## Why reminders are not set so

invitations-reminder-not-permitted = Ihre Rolle erlaubt es nicht, Einstellungen zu ändern.
invitations-reminder-no-time = Einladungen gelten nur eine Stunde: Für eine Erinnerung ist keine Zeit.
invitations-reminder-out-of-range = Geben Sie eine ganze Zahl von Stunden von 1 bis { $hours } ein, bevor die Einladung abläuft.
invitations-reminder-not-after = Geben Sie mehr Stunden ein als für die erste Erinnerung.

## The audit

invitations-audit-search = Nach Person suchen
invitations-audit-act = Vorgang
invitations-audit-act-any = Jeder Vorgang
# Days.
invitations-audit-from-day = Von
invitations-audit-until-day = Bis
# Whose audit: this business’s, or the instance’s.
invitations-audit-of = Protokoll
invitations-audit-of-business = Dieses Unternehmen
invitations-audit-of-instance = Die Instanz selbst
invitations-audit-person = Nur was { $name } getan hat und was mit dieser Person geschah.
invitations-audit-person-unnamed = Nur was eine Person getan hat und was mit ihr geschah.
invitations-audit-everybody = Alle zeigen
invitations-audit-broken = Die Kette der Ereignisse ist bei Ereignis { $event } unterbrochen
# The two stand one after the other. The command is what is typed on the server.
invitations-audit-broken-found = Ein Ereignis wurde geändert oder fehlt; gefunden: { $when }. An allem davor gibt es keinen Zweifel.
invitations-audit-broken-tell = Sagen Sie es der Person, die Usher betreibt: { $command } sagt mehr.
invitations-audit-whole = Jedes Ereignis bis Nummer { $event } passt zu dem davor; geprüft: { $when }.
invitations-audit-none-fits = Kein Ereignis passt
invitations-audit-none-fits-why = In diesen Tagen geschah nichts dieser Art, oder nicht mit jemandem dieses Namens.
invitations-audit-none = Noch ist nichts geschehen
invitations-audit-none-why = Jede Änderung steht hier: wer, was, an wem, wann und von wo.
invitations-audit-table = Ereignisse des Protokolls
# Heads of columns: what was done, who did it, on whom or what, when, from which address on the network.
invitations-audit-head-what = Was
invitations-audit-head-who = Wer
invitations-audit-head-on = Betrifft
invitations-audit-head-when = Wann
invitations-audit-head-from = Von wo
invitations-audit-head-details = Einzelheiten
