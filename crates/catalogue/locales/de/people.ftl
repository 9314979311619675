# people

## Words of several pages

people-users = Mitglieder
people-name = Name
people-email = E-Mail
people-username = Benutzername
people-email-or-username = E-Mail oder Benutzername
people-role = Rolle
people-department = Abteilung
people-location = Standort
people-teams = Teams
people-workspaces = Arbeitsbereiche
people-status = Status
people-status-active = Aktiv
people-status-inactive = Inaktiv
people-last-seen = Zuletzt gesehen
# Instead of a time, where somebody was never seen.
people-never-seen = Nie
people-job-title = Position
people-phone = Telefon
people-mobile-phone = Mobiltelefon
people-employee-number = Personalnummer
people-company = Firma
people-save = Speichern
people-leave-as-it-is = So lassen
# An app and its package: “Flow, Standard”.
people-app-and-package = { $app }, { $package }
# Facts about somebody in a row: “Ada Lovelace, Engineer, Engines”. The rest may be several, put together by this message as well.
people-in-a-row = { $first }, { $rest }

## Every list

# On the button that applies search and filters.
people-apply = Anwenden
# What the links to other parts of a list are, for those who do not see them.
people-pages = Seiten
people-rows-before = Zeilen davor
people-rows-after = Zeilen danach
people-newest = Neueste
people-newer = Neuere
people-older = Ältere
people-download = Als CSV herunterladen

## The list of users

people-users-count = { $users ->
    [one] { $users } Mitglied
   *[other] { $users } Mitglieder
}
people-users-search = Nach Name oder Adresse suchen
people-any-status = Jeder Status
people-any-role = Jede Rolle
people-any-department = Jede Abteilung
people-any-location = Jeder Standort
people-order = Reihenfolge
people-order-name = Nach Name
people-order-last-seen = Kürzlich gesehene zuerst
people-order-longest-away = Lange nicht gesehene zuerst
people-none-fits-title = Niemand passt
people-none-fits-text = Kein Mitglied hat diesen Namen oder diese Adresse oder diesen Status, diese Rolle und diese Zugehörigkeit.
people-none-fits-all = Alle Mitglieder zeigen
people-nobody-yet-title = Noch niemand hier
people-nobody-yet-text = Wer eine Einladung annimmt, erscheint hier.
people-nobody-yet-invitations = Einladungen zeigen

## The list of contacts

people-contacts = Kontakte
people-contacts-count = { $contacts ->
    [one] { $contacts } Kontakt
   *[other] { $contacts } Kontakte
}
# Column: the member or the invitation that the contact stands for.
people-contacts-stands-for = Steht für
people-contacts-not-named = Noch ohne Namen
people-contacts-member = Mitglied
people-contacts-invited = Eingeladen
people-contacts-nobody = Niemand hier
people-contacts-none-fits-title = Kein Kontakt passt
people-contacts-none-fits-text = Keiner hat das in Name, Adresse oder Firma.
people-contacts-none-fits-all = Alle Kontakte zeigen
people-contacts-none-yet-title = Noch keine Kontakte
people-contacts-none-yet-text = Jede eingeladene Person bekommt einen Kontakt, der bleibt, wenn die Einladung nicht mehr da ist.
people-contacts-invite = Einladen

## The org chart

people-chart-all-departments = Alle Abteilungen
people-chart-search = Nach Name oder Adresse suchen
people-chart-none-fits-title = Niemand passt
people-chart-none-fits-text = Niemand, der hier aktiv ist, hat das in Name oder Adresse.
people-chart-none-fits-all = Organigramm zeigen
people-chart-found = Gefunden
people-chart-where-stands = Wo { $person } steht
people-chart-who-reports = Wer an wen berichtet
people-chart-whole = Ganzes Organigramm
people-chart-profile-of = Profil von { $person }
people-chart-pages-of-picture = Seiten des Bildes
people-chart-pages-of-people = Seiten der Personen
people-chart-alone-title = Ohne Führungskraft und ohne Unterstellte
people-chart-count = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
# Before a sentence about who leads the department.
people-chart-count-sentence = { $people ->
    [one] { $people } Person.
   *[other] { $people } Personen.
}
# What those are together who are in no department, as the name of a department.
people-chart-no-department = In keiner Abteilung
people-chart-led-by-nobody = Keine Leitung: Niemand darin hat eine Führungskraft oder Unterstellte.
people-chart-led-by-one = Leitung: { $first }.
people-chart-led-by-two = Leitung: { $first } und { $second }.
people-chart-led-by-three = Leitung: { $first }, { $second } und { $third }.
people-chart-led-by-more = Leitung: { $first }, { $second }, { $third } und { $others } mehr.
people-chart-departments = Abteilungen
people-chart-people = Personen
# Column: how many of a department have neither a manager nor reports.
people-chart-alone = Allein
people-chart-alone-note = Allein: ohne Führungskraft und ohne Unterstellte. Sie stehen auf der Seite ihrer Abteilung.
people-chart-no-lines-title = Noch hat niemand eine Führungskraft
people-chart-no-lines-text = An wen jemand berichtet, wird auf der Seite der Person unter „Rolle und Zugehörigkeit“ festgelegt, von allen, die sie ändern dürfen. Dann steht es hier.
people-chart-no-lines-text-import = An wen jemand berichtet, wird auf der Seite der Person unter „Rolle und Zugehörigkeit“ festgelegt oder mit der Spalte „Manager“ einer Tabelle unter „Import / Export“. Dann steht es hier.
people-chart-no-lines-users = Mitglieder zeigen
people-chart-zoom-in = Vergrößern
people-chart-zoom-out = Verkleinern
# On the button that makes the picture as large as can be seen at once; a short word.
people-chart-fit = Einpassen
people-chart-picture = Bild
people-chart-as-list = Dasselbe als Liste
# In a box and in a list: those who report to somebody directly.
people-chart-reports = { $reports ->
    [one] { $reports } direkt unterstellt
   *[other] { $reports } direkt unterstellt
}
people-chart-reports-in-all = { $reports ->
    [one] { $reports } direkt unterstellt, { $all } insgesamt
   *[other] { $reports } direkt unterstellt, { $all } insgesamt
}
# What is read out of a box: the person’s name, job title and department in a row, then how many report to them. The name must
# come first.
people-chart-box = { $person }. { $reports }

## A person’s page

# The way to this page ends so while a form is open.
people-crumb-change = Ändern
# The words of a link to a form, and the words that are read out after them: “Change the profile”, “Role of this member”,
# “Deactivate… this member”. There is a space between.
people-edit = Ändern
people-edit-the-profile = des Profils
people-edit-the-options = der Optionen
people-edit-role = Rolle
people-edit-manager = Führungskraft
people-edit-place = Zugehörigkeit
people-edit-of-member = dieses Mitglieds
people-edit-deactivate = Deaktivieren…
people-edit-reactivate = Reaktivieren…
people-edit-delete = Löschen…
people-edit-this-member = dieses Mitglieds
people-edit-give-app = App geben
people-edit-to-them = für dieses Mitglied

## A person’s page: profile

people-profile = Profil
# Before the company that an external person is of.
people-profile-external-of = Extern, von
people-profile-joined = Beigetreten

## A person’s page: role and place

people-place = Rolle und Zugehörigkeit
people-reports-to = Berichtet an
people-manager-nobody = Niemanden
people-manager-outside = Jemanden außerhalb Ihrer Abteilung
people-place-in-chart = Platz im Organigramm
people-in-no-department = In keiner Abteilung
people-at-no-location = An keinem Standort
people-in-no-team = In keinem Team
people-in-no-workspace = In keinem Arbeitsbereich

## A person’s page: options

people-options = Optionen
people-options-weekly = Wöchentliche E-Mail
people-options-weekly-of-none = Ja, über keinen Arbeitsbereich
people-options-message-notices = Hinweise auf neue Nachrichten
people-options-owns-records = Kann für Einträge zuständig sein
people-options-record-set = Datensatzrechte
people-options-no-limit = Keine Grenze
people-options-language = Sprache
people-yes = Ja
people-no = Nein

## A person’s page: contact

people-contact = Kontakt
people-contact-none = Kein Kontakt steht für diese Person.
people-contact-all = Alle Kontakte

## A person’s page: invitations

people-history = Einladungen
people-history-none = Keine: beigetreten mit einem Einrichtungslink.
people-history-caption = Angenommene Einladungen
people-history-invited-by = Eingeladen von
people-history-sent = Gesendet
people-history-accepted = Angenommen
people-history-by = Von { $person }
# Open invitations that offer them more apps. $link is people-history-offers-tab, a link.
people-history-offers = { $offers ->
    [one] { $offers } weitere offene Einladung: Erneut senden oder zurückziehen können Sie sie unter { $link }.
   *[other] { $offers } weitere offene Einladungen: Erneut senden oder zurückziehen können Sie sie unter { $link }.
}
people-history-offers-tab = Einladungen

## A person’s page: apps and seats

people-apps = Apps und Plätze
people-apps-none = Keine Apps
people-apps-app = App und Paket
people-apps-role = Rolle in der App
people-apps-seat = Platz
people-apps-actions = Aktionen
people-apps-in-use = Benutzt
people-apps-not-in-use = Nicht benutzt
# A button. people-apps-seat-of is read out after it, after a space: “Take a seat of Flow, Standard”.
people-apps-take-seat = Platz belegen
people-apps-seat-of = in { $app }, { $package }
# A link. people-apps-role-in is read out after it, after a space: “Change role in Flow, Standard”.
people-apps-change-role = Rolle ändern
people-apps-role-in = in { $app }, { $package }
people-apps-take-away-ask = Entziehen…
people-apps-take-away-question = { $person } die App { $app }, { $package } entziehen?
people-apps-take-away-loss-in-use = Die Person kann die App nicht mehr benutzen, und ihr Platz ist sofort frei.
people-apps-take-away-loss-unused = Die App belegt jetzt keinen Platz, und die Person bekommt später keinen zurück.
people-apps-take-away-keep = Nicht entziehen
people-apps-take-away = Entziehen
people-apps-give-title = App für { $person }
people-apps-subscriptions = Abonnements
people-apps-seats = Plätze
people-apps-no-seat = Kein Platz ist frei
# A link; which app, is read out after it: “Choose Flow, Standard”.
people-apps-choose = Wählen
people-apps-no-other = Es gibt kein anderes offenes Abonnement, in dem die Person einen Platz bekommen könnte.
people-apps-all-subscriptions = Alle Abonnements
people-apps-back = Zurück zur Person
people-apps-give-of-title = { $app }, { $package } für { $person }
people-apps-give = Geben
people-apps-role-title = Rolle von { $person } in { $app }, { $package }

## A person’s page: sessions

people-sessions = Sitzungen in diesem Unternehmen
people-sessions-signed-in = Angemeldet
people-sessions-where = { $sessions ->
    [0] Nirgends
    [one] In einem Browser
   *[other] In { $sessions } Browsern
}
people-sessions-last-used = Zuletzt benutzt
people-sign-out-ask = Überall abmelden…
people-sign-out-question = { $person } überall abmelden?
people-sign-out-loss = { $sessions ->
    [one] { $sessions } Sitzung in diesem Unternehmen endet sofort. In anderen Unternehmen ändert sich nichts, und das Passwort bleibt.
   *[other] { $sessions } Sitzungen in diesem Unternehmen enden sofort. In anderen Unternehmen ändert sich nichts, und das Passwort bleibt.
}
# The same, where the session of whoever reads it ends, too.
people-sign-out-loss-own = { $sessions ->
    [one] { $sessions } Sitzung in diesem Unternehmen endet sofort, und zwar diese hier. In anderen Unternehmen ändert sich nichts, und das Passwort bleibt.
   *[other] { $sessions } Sitzungen in diesem Unternehmen enden sofort, auch diese hier. In anderen Unternehmen ändert sich nichts, und das Passwort bleibt.
}
people-sign-out-keep = Angemeldet lassen
people-sign-out = Überall abmelden

## A person’s page: leaving and coming back

people-membership = Mitgliedschaft
people-membership-oneself = Sie können sich nicht selbst deaktivieren oder löschen. Bitten Sie jemand anderen aus der Administration.
people-membership-active = Wer deaktiviert wird, ist sofort draußen und kann wieder eingelassen werden. Wer gelöscht wird, ist endgültig weg.
people-membership-inactive = Die Person ist deaktiviert: Sie kann nicht herein, und ihre Plätze sind frei.
people-deactivate-title = { $person } deaktivieren?
people-deactivate = Deaktivieren
people-deactivate-keep = Nicht deaktivieren
people-reactivate-title = { $person } wieder einlassen?
people-reactivate = Reaktivieren
people-reactivate-keep = Draußen lassen
people-delete-title = { $person } endgültig löschen?
people-delete = Endgültig löschen
people-delete-keep = Nicht löschen
people-reactivate-sign-in = Die Person kann sich wieder anmelden, mit ihrem bisherigen Passwort.
people-reactivate-apps = { $apps ->
    [0] Es gibt keine Apps, die die Person zurückbekommt.
    [one] { $apps } App bekommt wieder einen Platz, wenn einer frei ist; sonst wird sie genannt.
   *[other] { $apps } Apps bekommen wieder einen Platz, wo einer frei ist; die anderen werden genannt.
}
people-leaving-sessions = { $sessions ->
    [0] Die Person ist in diesem Unternehmen nirgends angemeldet.
    [one] { $sessions } Sitzung in diesem Unternehmen endet sofort.
   *[other] { $sessions } Sitzungen in diesem Unternehmen enden sofort.
}
people-leaving-seats = { $seats ->
    [0] Die Person belegt keine Plätze.
    [one] { $seats } Platz ist sofort frei.
   *[other] { $seats } Plätze sind sofort frei.
}
people-leaving-offers = { $offers ->
    [one] { $offers } offene Einladung, die der Person Apps anbietet, wird zurückgezogen.
   *[other] { $offers } offene Einladungen, die der Person Apps anbieten, werden zurückgezogen.
}
people-leaving-sent = { $sent ->
    [one] { $sent } offene Einladung, die die Person gesendet hat, bleibt; wer sie annimmt, wartet dann, bis jemand aus der Administration es bestätigt.
   *[other] { $sent } offene Einladungen, die die Person gesendet hat, bleiben; wer eine annimmt, wartet dann, bis jemand aus der Administration es bestätigt.
}
people-deactivate-reports = { $reports ->
    [one] Die Person bleibt Führungskraft von { $reports } Mitglied.
   *[other] Die Person bleibt Führungskraft von { $reports } Mitgliedern.
}
people-delete-reports = { $reports ->
    [one] { $reports } Mitglied, das an die Person berichtet, hat dann keine Führungskraft mehr.
   *[other] { $reports } Mitglieder, die an die Person berichten, haben dann keine Führungskraft mehr.
}
people-leaving-links = Links und Zettel, die für die Person gemacht wurden, funktionieren nicht mehr.
people-deactivate-kept = Was die Person getan hat, ihre Apps, ihre Zugehörigkeit und ihre Optionen bleiben erhalten, und sie kann wieder eingelassen werden.
people-delete-erased = Name, Adresse und alles, was über die Person bekannt ist, wird gelöscht, auch im Protokoll; dort heißt sie dann „A deleted person“. Das lässt sich nicht rückgängig machen.
people-delete-messages = Was die Person anderen geschrieben hat und was nur ihr geschrieben wurde, wird gelöscht.
people-delete-account = Wenn die Person in keinem anderen Unternehmen ist, endet ihr Konto, und ihre Adresse kann neu eingeladen werden.

## A person’s page: the form for the profile

people-profile-title = Profil von { $person } ändern
people-profile-external = Externe Person
people-profile-external-hint = Jemand aus einer anderen Firma, zum Beispiel für einen Auftrag: sieht, was zugewiesen ist, und sonst nichts.
people-profile-company-address = Adresse der Firma
people-profile-name-note = Der Name gilt in diesem Unternehmen. Wie die Person anderswo heißt, bleibt.

## A person’s page: the forms for role and manager

people-role-title = Andere Rolle für { $person }
people-role-hint = Sie gilt ab dem nächsten Schritt der Person. Rollen mit Rechten, die Sie selbst nicht haben, werden nicht angeboten.
people-manager-find-title = Führungskraft für { $person } suchen
people-manager-now = { $person } berichtet an { $manager }.
people-manager-search-for = Suchen Sie, an wen { $person } berichten soll.
people-manager-search-label = Name oder E-Mail
people-manager-search = Suchen
people-manager-none-fits = Niemand, der aktiv ist und den Sie sehen dürfen, hat diesen Namen oder diese Adresse.
people-manager-choose-title = Führungskraft wählen
people-manager-choose-nobody = Niemanden
people-manager-choose-nobody-hint = Die Person steht dann im Organigramm ganz oben oder daneben.

## A person’s page: the form for department, location, teams and workspaces

people-place-title = Zugehörigkeit von { $person } ändern
people-place-none = Ohne
people-place-archived = { $unit } (archiviert)
people-place-fixed = Die Abteilung ist Ihre eigene: Sie sehen niemanden aus einer anderen.
people-place-note = Die Person sieht die Daten der angekreuzten Arbeitsbereiche. Die wöchentliche E-Mail berichtet weiter über die, die bleiben.

## A person’s page: the form for options

people-options-title = Optionen von { $person } ändern
people-options-weekly-hint = Was fällig ist und was sich geändert hat, einmal in der Woche.
people-options-no-email = Die Person hat keine E-Mail-Adresse, also kann keine E-Mail sie informieren.
people-options-owns-records-hint = Die Person kann bei einem Eintrag als zuständig gewählt werden.
people-options-weekly-tells = Die wöchentliche E-Mail berichtet über
people-options-weekly-tells-hint = Ist keiner angekreuzt: über alle Arbeitsbereiche der Person.
people-options-record-set-hint = Begrenzt, welche Arten von Einträgen die Person sieht und ändert.
people-options-record-set-none = Keine: ohne Grenze
people-options-record-set-custom = Eigene Auswahl…
people-options-record-set-gone = { $set } (nicht mehr vergeben)
# What they may do with records of a type; Update includes View.
people-options-view = Ansehen
people-options-update = Bearbeiten
people-options-update-note = „Bearbeiten“ schließt „Ansehen“ ein.

## A person’s page: another address to sign in with

people-address = Anmeldeadresse
people-address-new = Neue Adresse
people-address-hint = Eine E-Mail mit einem Link geht dorthin. Die Adresse gilt, sobald die Person sie bestätigt; die bisherige wird benachrichtigt.
people-address-send = Link senden

## Reset slips

people-reset-card = Passwort vergessen
people-reset-text = Die Person hat keine E-Mail. Mit einem gedruckten Zettel legt sie ein neues Passwort fest.
people-reset-link = Passwort-Zettel…
people-reset-slip = Passwort-Zettel
people-reset-print-now = Drucken Sie diese Seite jetzt
people-reset-print-now-text = Dieser Zettel wird nur einmal gezeigt und funktioniert 30 Minuten lang. Wer ihn hat, kann das Passwort festlegen; übergeben Sie ihn also selbst.
people-reset-print-page = Drucken…
people-reset-done = Fertig: zurück zu { $person }
people-reset-title = Neues Passwort für { $person }
people-reset-explained = Der Zettel hat ein Bild zum Scannen und einen Code zum Eintippen. Damit legt die Person ein neues Passwort fest, und ihre Sitzungen enden. Er funktioniert nur einmal, 30 Minuten lang. Ein früher gedruckter Zettel funktioniert nicht mehr.
people-reset-print = Passwort-Zettel drucken

## What was done

people-done-profile = Das Profil ist gespeichert.
people-done-role = Die Rolle ist gespeichert. Sie gilt ab dem nächsten Schritt der Person.
people-done-manager = Die Führungskraft ist gespeichert.
people-done-place = Abteilung, Standort, Teams und Arbeitsbereiche sind gespeichert.
people-done-options = Die Optionen sind gespeichert.
people-done-app-given = Die App ist vergeben, und ein Platz dafür ist belegt.
people-done-app-role = Die Rolle in der App ist gespeichert.
people-done-app-taken = Die App ist entzogen, und ihr Platz ist frei.
people-done-signed-out = { $person } ist in diesem Unternehmen überall abgemeldet.
people-done-deactivated = { $person } ist deaktiviert und draußen.
people-done-reactivated = { $person } kann wieder herein.
# With one app or several: “Flow, Standard; Toolbox, Professional”.
people-done-reactivated-without = { $person } kann wieder herein. Kein Platz war frei für { $apps }.

## Why a member is not changed

people-refused-not-found = Diese Person wurde nicht gefunden. Vielleicht ist sie nicht mehr da, oder Sie dürfen sie nicht sehen.
people-refused-last-administrator = Diese Person ist die letzte in der Administration dieses Unternehmens. Geben Sie erst jemand anderem eine Rolle, die Rollen und Personen ändert.
people-refused-role = Rolle: Diese kann nicht vergeben werden: Sie wurde archiviert, oder sie hat Rechte, die Sie selbst nicht haben. Wählen Sie eine andere.
people-refused-oneself = Sie können sich nicht selbst deaktivieren oder löschen. Bitten Sie jemand anderen aus der Administration.
people-refused-manager = Führungskraft: Sie ist nicht mehr verfügbar. Wählen Sie jemand anderen.
people-refused-manager-circle = Führungskraft: Sie berichtet selbst an diese Person, direkt oder über andere. Wählen Sie jemand anderen, oder ändern Sie zuerst das.
people-refused-no-such-app = Die Person hat diese App nicht mehr.
people-refused-department = Abteilung: Sie dürfen Personen nur in Ihre eigene Abteilung setzen.
people-refused-no-own-department = Sie haben keine eigene Abteilung. Bitten Sie die Administration um eine.
people-refused-deactivated = Die Person ist deaktiviert. Reaktivieren Sie sie zuerst.
people-refused-seated = Die Person hat schon einen Platz in diesem Abonnement.
people-refused-subscription = Dieses Abonnement ist nicht mehr verfügbar. Wählen Sie ein anderes.
people-refused-app-role = Rolle in der App: Diese ist nicht mehr verfügbar. Wählen Sie eine andere.
people-refused-seats = { $free ->
    [0] App: Kein Platz ist frei. Machen Sie einen frei, oder wählen Sie ein anderes Abonnement.
    [one] App: Nur ein Platz ist frei. Machen Sie einen frei, oder wählen Sie ein anderes Abonnement.
   *[other] App: Nur { $free } Plätze sind frei. Machen Sie einen frei, oder wählen Sie ein anderes Abonnement.
}
people-refused-weekly = Wöchentliche E-Mail: Sie kann nur über Arbeitsbereiche der Person berichten. Nehmen Sie die Person zuerst in diese auf.

## Tables to download: heads of columns, and what stands in cells

people-csv-first-name = Vorname
people-csv-last-name = Nachname
people-csv-email = E-Mail
people-csv-username = Benutzername
people-csv-role = Rolle
people-csv-department = Abteilung
people-csv-location = Standort
people-csv-teams = Teams
people-csv-workspaces = Arbeitsbereiche
people-csv-apps = Apps
people-csv-status = Status
people-csv-joined = Beigetreten (UTC)
people-csv-last-seen = Zuletzt gesehen (UTC)
people-csv-job-title = Position
people-csv-phone = Telefon
people-csv-mobile = Mobiltelefon
people-csv-employee-number = Personalnummer
people-csv-company = Externe Firma
people-csv-manager = Führungskraft
# An app, package and role, in which the person has no seat now.
people-csv-access-unused = { $access } (nicht benutzt)
people-csv-channel = Weg
people-csv-channel-email = E-Mail
people-csv-channel-slip = Zettel
people-csv-invited-by = Eingeladen von
people-csv-sent = Gesendet (UTC)
people-csv-expires = Läuft ab (UTC)
people-csv-invitation-state = Stand
people-csv-delivery = Zustellung
people-csv-answer = Antwort des Mailservers
people-csv-reminded = Zuletzt erinnert (UTC)
people-csv-accepted = Angenommen (UTC)
people-csv-closed = Geschlossen (UTC)
people-csv-record-title = Titel
people-csv-record-type = Art
people-csv-record-state = Stand
people-csv-record-due = Fällig
people-csv-record-workspace = Arbeitsbereich
people-csv-record-owner = Zuständig
people-csv-record-assigned-to = Zugewiesen an
people-csv-record-changed = Geändert (UTC)
# Column: the event’s number in the order in which they happened.
people-csv-audit-number = Nummer
people-csv-audit-time = Zeit (UTC)
people-csv-audit-what = Was
people-csv-audit-who = Wer
# Column: whom or what it was done to.
people-csv-audit-on = Betrifft
# Column: the network address it was done from.
people-csv-audit-from = Von wo
people-csv-audit-details = Einzelheiten

## Managers by a table

people-managers-not-permitted = Ihre Rolle erlaubt es nicht, Personen zu ändern. Fragen Sie die Administration.
people-managers-too-large = Die Datei ist größer als 2 MiB. Teilen Sie sie auf.
people-managers-too-many-lines = Die Datei hat mehr als 10.000 Zeilen. Teilen Sie sie auf.
people-managers-no-person = Keine Spalte nennt die Person. Nennen Sie sie in der ersten Zeile Person, E-mail, Username oder Employee number.
people-managers-no-manager = Keine Spalte nennt die Führungskraft. Nennen Sie sie in der ersten Zeile Manager.
people-managers-nobody-named = Person: fehlt. Schreiben Sie eine E-Mail-Adresse, einen Benutzernamen oder eine Personalnummer.
people-managers-unknown-person = Person: „{ $person }“ ist niemand, dessen Führungskraft Sie ändern können.
people-managers-several-people = Person: „{ $person }“ trifft auf mehrere zu. Schreiben Sie die E-Mail-Adresse oder den Benutzernamen.
people-managers-repeated = Zeile { $row } betrifft dieselbe Person.
people-managers-unknown-manager = Führungskraft: „{ $manager }“ ist niemand, den Sie hier sehen.
people-managers-several-managers = Führungskraft: „{ $manager }“ trifft auf mehrere zu. Schreiben Sie die E-Mail-Adresse oder den Benutzernamen.
people-managers-unseen = Jemand, den Sie nicht sehen
people-managers-nobody = Niemand
people-managers-changes-nobody = Niemand bekommt eine andere Führungskraft.
people-managers-changes = { $count ->
    [one] { $count } Person bekommt eine andere Führungskraft.
   *[other] { $count } Personen bekommen eine andere Führungskraft.
}
people-managers-same = { $count ->
    [one] { $count } Zeile ändert nichts.
   *[other] { $count } Zeilen ändern nichts.
}
people-managers-problems-left-out = { $count ->
    [one] { $count } Zeile hat ein Problem und wird ausgelassen.
   *[other] { $count } Zeilen haben Probleme und werden ausgelassen.
}
people-managers-problems-found = { $count ->
    [one] { $count } Zeile hat ein Problem.
   *[other] { $count } Zeilen haben Probleme.
}
people-managers-apply = { $count ->
    [one] { $count } Änderung übernehmen
   *[other] { $count } Änderungen übernehmen
}
people-managers-page = Führungskräfte mit einer Tabelle
people-managers-chart = Zurück zum Organigramm
people-managers-upload = Führungskräfte aus einer Tabelle setzen
people-managers-file = CSV-Datei
people-managers-file-hint = Bis zu 10.000 Zeilen und 2 MiB. Sie sehen, was jede Zeile bewirken würde, bevor etwas geschieht.
people-managers-check = Hochladen und prüfen
people-managers-now = Die Führungskräfte, wie sie jetzt sind
people-managers-now-text = Alle aktiven Personen, die Sie sehen, und wem sie unterstellt sind. Ändern Sie, was sich ändern soll, und laden Sie die Datei hoch: Zeilen, die schon stimmen, ändern nichts, und wer nicht in der Tabelle steht, bleibt, wie er ist.
people-managers-download = Als CSV herunterladen
people-managers-plan = Was die Tabelle bewirken würde
people-managers-problems = Zeilen mit Problemen
people-managers-changes-caption = Änderungen
people-managers-first = Gezeigt werden die ersten { $shown } von { $count }.
people-managers-head-row = Zeile
people-managers-head-person = Person
people-managers-head-problem = Problem
people-managers-head-before = Jetzt unterstellt
people-managers-head-after = Künftig unterstellt
people-managers-columns = Was in die Tabelle gehört
people-managers-columns-person = Die erste Zeile nennt die Spalten. Person: eine E-Mail-Adresse, ein Benutzername oder eine Personalnummer. Die Spalten können auch E-mail, Username oder Employee number heißen; von mehreren zählt die erste, in der etwas steht.
people-managers-columns-manager = Manager: dasselbe für die Führungskraft. Steht dort nichts, ist die Person niemandem unterstellt.
people-managers-columns-others = Andere Spalten werden ausgelassen; die Tabelle der Mitglieder kann also genommen werden, wie sie ist.
people-managers-changed = Seit Sie nachgesehen haben, hat sich etwas geändert; deshalb wurde nichts übernommen. Sehen Sie sich an, was die Zeilen jetzt bewirken würden.
people-managers-circle = Einige Personen wären ihre eigene Führungskraft, direkt oder über andere. Welche dieser Zeilen falsch ist, wissen nur Sie: Berichtigen Sie eine in Ihrer Datei und laden Sie sie erneut hoch. Bis dahin wird nichts übernommen.
people-managers-applied = Die Führungskräfte sind gesetzt, wie es in der Tabelle steht.

## What was changed, in the audit and in a record’s history

# A field that says something else: “role: User → Admin”.
people-change-from-to = { $field }: { $before } → { $after }
# A field that said nothing before, or for which that is not told.
people-change-now = { $field }: { $after }
# A field that says nothing any more.
people-change-was = { $field } (vorher): { $before }
# What was told so far, and the next; apps as well.
people-change-next = { $told }; { $next }

# Fields: people, invitations and accounts. A colon comes after them.
people-change-field-first-name = Vorname
people-change-field-last-name = Nachname
people-change-field-name = Name
people-change-field-e-mail = E-Mail
people-change-field-email = E-Mail
people-change-field-username = Benutzername
people-change-field-phone = Telefon
people-change-field-mobile = Mobiltelefon
people-change-field-mobile-phone = Mobiltelefon
people-change-field-job-title = Position
people-change-field-employee-number = Personalnummer
people-change-field-company = Firma
people-change-field-company-address = Adresse der Firma
people-change-field-manager = Führungskraft
people-change-field-role = Rolle
people-change-field-department = Abteilung
people-change-field-location = Standort
people-change-field-teams = Teams
people-change-field-workspaces = Arbeitsbereiche
people-change-field-app = App
people-change-field-apps = Apps
people-change-field-apps-left-out = weggelassene Apps
people-change-field-without-seat = ohne Platz
people-change-field-weekly-mail = wöchentliche E-Mail
people-change-field-weekly-e-mail = wöchentliche E-Mail
people-change-field-weekly-mail-of = wöchentliche E-Mail über
people-change-field-weekly-e-mail-of = wöchentliche E-Mail über
people-change-field-weekly-e-mail-on = wöchentliche E-Mail kommt
people-change-field-message-notifications = Hinweise auf neue Nachrichten
people-change-field-new-message-notifications = Hinweise auf neue Nachrichten
people-change-field-language = Sprache
people-change-field-owns-records = kann für Einträge zuständig sein
people-change-field-can-own-records = kann für Einträge zuständig sein
people-change-field-record-set = Datensatzrechte
people-change-field-status = Status
people-change-field-account = Konto
people-change-field-sessions = Sitzungen
people-change-field-sessions-ended = beendete Sitzungen
people-change-field-seats-freed = frei gewordene Plätze
people-change-field-channel = Weg
people-change-field-generation = Generation
people-change-field-reminder = Erinnerung
people-change-field-people = Personen
people-change-field-drafts = Entwürfe
people-change-field-recipients = angeschriebene Personen

# Fields: records. A colon comes after them.
people-change-field-type = Art
people-change-field-title = Titel
people-change-field-owner = zuständig
people-change-field-assigned-to = zugewiesen an
people-change-field-due = fällig
people-change-field-state = Stand
people-change-field-note = Notiz
people-change-field-notes = Notizen
people-change-field-reference = Nummer
people-change-field-issuer = ausgestellt von
people-change-field-address = Adresse
people-change-field-maker = Hersteller
people-change-field-serial-number = Seriennummer
people-change-field-plate = Kennzeichen
people-change-field-place = Ort

# Fields: settings and the instance. A colon comes after them.
people-change-field-kind = Art
people-change-field-archived = archiviert
people-change-field-archived-role = archivierte Rolle
people-change-field-description = Beschreibung
people-change-field-permissions = Rechte
people-change-field-scope = gilt für
people-change-field-records = Einträge
people-change-field-by-invitation = per Einladung
people-change-field-rights = Rechte
people-change-field-record-sets = Datensatzrechte
people-change-field-reminders = Erinnerungen
people-change-field-invitation-lifetime = Gültigkeit von Einladungen
people-change-field-invite-code = Einladungscode
people-change-field-list = Liste
people-change-field-package = Paket
people-change-field-seats = Plätze
people-change-field-active = aktiv
people-change-field-from = ab
people-change-field-until = bis
people-change-field-host = Host
people-change-field-port = Port
people-change-field-encryption = Verschlüsselung
people-change-field-user = Benutzername
people-change-field-sender-name = Name des Absenders
people-change-field-sender = Absender
people-change-field-password = Passwort
people-change-field-messages = E-Mails
people-change-field-states = Stand

# What stands in fields, after a colon or an arrow.
# A field of an invitation in which there was nothing, or is nothing any more.
people-change-none = leer
people-change-nothing = nichts
people-change-no-limit = ohne Grenze
people-change-any-number = beliebig viele
# A note, an employee number, or the password of the mail server, which are not told themselves.
people-change-changed = geändert
people-change-forgotten = vergessen
# An account: it is gone, or goes on in another business.
people-change-ended = beendet
people-change-elsewhere = bleibt anderswo bestehen
# Record sets, in the plan of a business.
people-change-on = eingeschaltet
people-change-off = ausgeschaltet
people-change-team = Team
people-change-workspace = Arbeitsbereich
# The lifetime of invitations.
people-change-default = Standard
people-change-hours = { $hours } Std.
# When people are reminded of invitations.
people-change-no-reminders = keine
people-change-one-reminder = nach { $hours } Std.
people-change-two-reminders = nach { $first } Std. und { $second } Std.
# A right of a record set; $of is refusals-record-rights-contacts and its like.
people-change-view = { $of } ansehen
people-change-update = { $of } bearbeiten
# Lists that were downloaded.
people-change-list-users = Mitglieder
people-change-list-managers = Führungskräfte
people-change-list-records = Einträge
people-change-list-invitations = Einladungen
people-change-list-audit = Protokoll
