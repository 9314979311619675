# records

## The list

# A table of records; its heads are the labels of its cells, too.
records-table = Einträge
records-head-title = Titel
records-head-type = Art
records-head-state = Stand
records-head-due = Fällig
records-head-workspace = Arbeitsbereich
records-head-owner = Zuständig
records-head-assignee = Zugewiesen an
records-overdue-badge = Überfällig
records-new = Neuer Eintrag
records-search = Nach Titel oder Einzelheiten suchen
records-any-type = Jede Art
records-due-any = Jede Fälligkeit
records-whose = Wessen
records-whose-any = Von allen
records-workspace-any = Alle Ihre Arbeitsbereiche
records-none-no-workspace = Sie sind in keinem Arbeitsbereich
records-none-no-workspace-told = Einträge gehören zu Arbeitsbereichen, und Sie sehen die Ihrer eigenen. Bitten Sie die Administration Ihres Unternehmens, Sie in einen aufzunehmen.
records-none-fits = Kein Eintrag passt
records-none-fits-told = Keiner der Einträge, die Sie sehen, hat diesen Text, diese Art, diesen Stand, diesen Tag und diesen Arbeitsbereich.
records-show-unclosed = Alle nicht abgeschlossenen zeigen
records-none-yet = Hier ist nichts zu tun
records-none-yet-make = Legen Sie den ersten Eintrag an: etwas, das abläuft, eine Maschine, ein Fahrzeug, einen Mangel.
records-none-yet-wait = Sobald jemand in einem Ihrer Arbeitsbereiche einen Eintrag anlegt, erscheint er hier.

## What the list can be narrowed by

records-states-unfinished = Nicht abgeschlossen
records-states-open = Offen
records-states-in-progress = In Arbeit
records-states-done = Erledigt
records-states-closed = Abgeschlossen
records-states-all = Jeder Stand
records-due-overdue = Überfällig
records-due-week = Fällig in 7 Tagen
records-due-month = Fällig in 30 Tagen
records-due-never = Ohne Tag
records-whose-mine = Meine oder mir zugewiesen
records-whose-owned = Meine
records-whose-assigned = Mir zugewiesen
records-whose-unassigned = Niemandem zugewiesen

## Saved lists

records-views = Gespeicherte Listen
records-view-forget = Liste verwerfen
records-view-save-this = Diese Liste speichern
records-view-name = Name
records-view-save = Speichern

## One record

records-to-dashboard = Übersicht
records-register = Register
records-change = Ändern
records-facts = Was es ist
records-state = Stand
records-due = Fällig
records-due-at-no-time = Nie
records-due-day-overdue = { $day }, überfällig
records-workspace = Arbeitsbereich
records-workspace-none = Keiner: kam mit einer Einladung
records-owner = Zuständig
records-assignee = Zugewiesen an
records-nobody = Niemand
# To whom it is assigned, and by whom.
records-assigned-by = { $name }, von { $by }
records-write-to = An { $name } schreiben
records-progress = Wie weit ist es?
records-progress-closed = Es ist abgeschlossen: Es gibt nichts mehr zu melden.
records-progress-note = Was geschehen ist
records-progress-tell = Melden
records-history = Verlauf
records-history-none = Seit das mit einer Einladung kam, wurde nichts geändert.
# What somebody did to it; the day and the time stand after that.
records-history-created = { $name } hat den Eintrag angelegt
records-history-progress = { $name } hat gemeldet, wie weit es ist
records-history-changed = { $name } hat den Eintrag geändert

## What was done last

records-done-created = Der Eintrag ist angelegt.
records-done-changed = Der Eintrag ist geändert.
records-done-told = Danke. Es ist festgehalten.
records-done-out-of-sight = Der Eintrag ist geändert, und Sie sehen ihn nicht mehr.

## The form

records-cannot-make = Sie können keine Einträge anlegen
records-cannot-make-told = Jeder gehört zu einem Arbeitsbereich, und Sie sind in keinem. Wenden Sie sich an die Administration Ihres Unternehmens.
records-back = Zurück zum Register
records-type = Art
records-type-choose = Art wählen
records-workspace-choose = Arbeitsbereich wählen
records-go-on = Weiter
records-leave = Abbrechen
records-change-title = { $title } ändern
records-new-expiration-item = Neu: Frist
records-new-contact = Neu: Kontakt
records-new-company = Neu: Firma
records-new-location = Neu: Standort
records-new-equipment = Neu: Gerät
records-new-vehicle = Neu: Fahrzeug
records-new-defect = Neu: Mangel
records-save = Speichern
records-make = Eintrag anlegen
records-find-people = Personen zur Auswahl nach Namen suchen
records-find = Suchen
records-notes = Notizen

## What it is about

records-kind-expiration-item = Frist
records-kind-contact = Kontakt
records-kind-company = Firma
records-kind-location = Standort
records-kind-equipment = Gerät
records-kind-vehicle = Fahrzeug
records-kind-defect = Mangel

# What the field for its title is called.
records-title-expires = Was abläuft
records-title-name = Name
records-title-equipment = Was es ist
records-title-vehicle = Welches Fahrzeug
records-title-defect = Was defekt ist

# What the field for the day is called.
records-due-expires = Läuft ab am
records-due-check = Nächste Prüfung fällig am
records-due-on = Fällig am

## How far it is

records-state-open = Offen
records-state-in-progress = In Arbeit
records-state-done = Erledigt
records-state-closed = Abgeschlossen

## Fields that only some types have

records-field-reference = Nummer
records-field-issuer = Ausgestellt von
records-field-email = E-Mail
records-field-phone = Telefon
records-field-mobile = Mobiltelefon
records-field-job-title = Position
records-field-company = Firma
records-field-address = Adresse
records-field-maker = Hersteller
records-field-serial-number = Seriennummer
records-field-plate = Kennzeichen
records-field-place = Wo

## Why something was refused

records-refused-not-found = Das wurde nicht gefunden. Vielleicht wurde es entfernt, oder Sie dürfen es nicht sehen.
records-refused-not-permitted = Ihre Rolle oder Ihre Datensatzrechte lassen diese Änderung nicht zu. Wenden Sie sich an die Administration Ihres Unternehmens.
records-refused-changed = Jemand hat diesen Eintrag inzwischen geändert, und von Ihnen wurde nichts gespeichert. Öffnen Sie den Eintrag in einem anderen Tab, sehen Sie, was neu ist, und geben Sie Ihre Änderung noch einmal ein.
records-refused-workspace = Sie sind nicht mehr in diesem Arbeitsbereich, oder er ist archiviert. Wählen Sie einen anderen.
records-refused-owner = Diese Person kann nicht für den Eintrag zuständig sein: Sie darf für keine Einträge zuständig sein, oder sie ist nicht in seinem Arbeitsbereich. Wählen Sie jemand anderen.
records-refused-assignee = Der Eintrag kann dieser Person nicht zugewiesen werden: Sie ist nicht in seinem Arbeitsbereich, oder sie ist extern und es ist kein Mangel. Wählen Sie jemand anderen.
records-refused-out-of-sight = Sie würden diesen Eintrag nicht sehen. Machen Sie sich selbst zuständig, weisen Sie ihn sich zu, oder wählen Sie jemanden aus Ihrer Abteilung.
