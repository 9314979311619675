# invite

## The top of the form

invite-way-new = Eine neue Person
invite-way-new-hint = Sie geben ihre Adresse ein.
invite-way-existing = Jemand mit Konto
invite-way-existing-hint = Sie wählen jemanden, der schon ein Konto hat: ein Mitglied, für weitere Apps, oder jemanden aus einem anderen Ihrer Unternehmen.
invite-slip = Produktionskraft (ohne E-Mail)
invite-slip-hint = Die Person bekommt statt einer E-Mail einen gedruckten Zettel mit einem Code.
invite-whom = Wen laden Sie ein?
invite-business = Unternehmen
invite-business-change = Wechseln
invite-nobody-found = Niemand, den Sie sehen dürfen, hat das in Name oder Adresse.
# The people that were found, to choose one of.
invite-found = Gefunden

## Who they are

invite-address = E-Mail-Adresse
invite-addresses-hint = Mehrere, durch Kommas, Semikolons oder Zeilenumbrüche getrennt, ergeben je eine Einladung, mit derselben Rolle und Zugehörigkeit und denselben Apps.
invite-names-hint = Bei einer Adresse sind Vor- und Nachname nötig. Bei mehreren lassen Sie beide leer: Jede Person gibt ihre eigenen an.
invite-sent-to-hint = Eine andere Adresse bekommt einen neuen Link und neue Zeit zum Antworten; der alte Link funktioniert sofort nicht mehr.
invite-first-name = Vorname
invite-last-name = Nachname
invite-job-title = Position
invite-employee-number = Personalnummer
invite-employee-number-hint = Beim Beitreten wird danach gefragt; gedruckt wird sie nicht.
invite-mobile = Mobiltelefon
invite-phone = Telefon
invite-is-member = Die Person ist schon Mitglied: Ihre Rolle und Zugehörigkeit bleiben, und ihr werden die Apps unten angeboten.

## Their role

invite-role = Rolle
invite-no-roles = Rolle: Es gibt keine, die Sie vergeben dürfen
# $link is the link with the words of invite-no-roles-link: it leads to the roles in the settings.
invite-no-roles-make = Legen Sie eine unter { $link } an, oder holen Sie die mit Usher gelieferten zurück.
invite-no-roles-link = Einstellungen, Rollen
invite-use-built-in-roles = Mitgelieferte Rollen verwenden
invite-no-roles-ask = Bitten Sie die Administration Ihres Unternehmens um eine Rolle, die mehr erlaubt.

## Where they belong

invite-department = Abteilung
# The choice of no department.
invite-department-none = Keine
# The choice that stands for the inviter's department, where no other can be chosen.
invite-department-own = Ihre eigene Abteilung
invite-location = Standort
# The choice of no location.
invite-location-none = Keiner
invite-teams = Teams
invite-workspaces = Arbeitsbereiche
invite-workspaces-hint = Die Person sieht die Daten der angekreuzten.
invite-workspaces-warning = Ohne Arbeitsbereich sieht die Person keine Daten.
invite-no-workspace = Es gibt noch keinen Arbeitsbereich: Die Person sieht keine Daten.
# A link after invite-no-workspace.
invite-add-workspace = Arbeitsbereich anlegen

## Options

invite-options = Optionen
invite-owns-records = Kann für Einträge zuständig sein
invite-owns-records-hint = Die Person kann bei einem Eintrag als zuständig gewählt werden.
invite-weekly = Wöchentliche E-Mail
invite-weekly-hint = Was fällig ist und was sich geändert hat, einmal in der Woche.
# Above a list of workspaces to tick.
invite-weekly-of = Die wöchentliche E-Mail berichtet über
invite-weekly-of-hint = Ist keiner angekreuzt: über alle Arbeitsbereiche, die die Person bekommt.
invite-notices = Hinweise auf neue Nachrichten
invite-notices-hint = Die Person bekommt eine E-Mail, wenn ihr jemand schreibt.
invite-record-set = Datensatzrechte
invite-record-set-hint = Begrenzen, welche Arten von Einträgen die Person sieht und ändert.
invite-record-set-none = Keine: ohne Grenze
invite-record-set-custom = Eigene Auswahl…
# Boxes beside a type of records: whether these may be viewed, and updated.
invite-view = Ansehen
invite-update = Bearbeiten
invite-update-includes-view = „Bearbeiten“ schließt „Ansehen“ ein.
invite-external = Externe Person
invite-external-hint = Jemand aus einer anderen Firma, zum Beispiel für einen Auftrag: sieht, was zugewiesen ist, und sonst nichts. Dazu passt die Rolle „Contractor“, wenn es sie gibt.
invite-company = Firma
invite-company-address = Adresse der Firma
invite-language = Sprache
invite-language-hint = Der E-Mail oder des Zettels und danach der eigenen Seiten.
invite-note = Persönliche Notiz
invite-note-hint = Steht als reiner Text in der E-Mail. Bis zu 500 Zeichen.
invite-link-hours = { $hours ->
    [one] Der Link in der E-Mail funktioniert nur einmal, { $hours } Stunde lang.
   *[other] Der Link in der E-Mail funktioniert nur einmal, { $hours } Stunden lang.
}
invite-link-days = { $days ->
    [one] Der Link in der E-Mail funktioniert nur einmal, { $days } Tag lang.
   *[other] Der Link in der E-Mail funktioniert nur einmal, { $days } Tage lang.
}
invite-slip-hours = { $hours ->
    [one] Der Zettel funktioniert nur einmal, { $hours } Stunde lang. Sie drucken ihn nach dem Senden.
   *[other] Der Zettel funktioniert nur einmal, { $hours } Stunden lang. Sie drucken ihn nach dem Senden.
}
invite-slip-days = { $days ->
    [one] Der Zettel funktioniert nur einmal, { $days } Tag lang. Sie drucken ihn nach dem Senden.
   *[other] Der Zettel funktioniert nur einmal, { $days } Tage lang. Sie drucken ihn nach dem Senden.
}

## While the form is filled in

invite-addresses = Adressen
# What is wrong with an address, after it.
invite-address-twice = steht hier zweimal; gesendet wird eine Einladung
invite-address-remove = { $address } entfernen
invite-preview-member-no-app = { $name } ist schon Mitglied: Wählen Sie eine App.
invite-preview-member = { $name } behält Rolle und Zugehörigkeit und bekommt { $apps }.
invite-preview-no-role = Wählen Sie eine Rolle: Dann steht hier, was die Person tun kann.
# The beginning of the six sentences below. $can is what the role is for, in the words of the business.
invite-preview-joins = Beitritt zu { $business } als { $role }
invite-preview-joins-can = Beitritt zu { $business } als { $role } ({ $can })
invite-preview-joins-department = Beitritt zu { $business } als { $role }, Abteilung { $department }
invite-preview-joins-department-can = Beitritt zu { $business } als { $role }, Abteilung { $department } ({ $can })
# $joins is one of the four above; $workspaces and $apps are named as in “A, B and 3 more”.
invite-preview-external = { $joins }; sichtbar sind nur die zugewiesenen Mängel.
invite-preview-external-apps = { $joins }; sichtbar sind nur die zugewiesenen Mängel. Dazu kommt: { $apps }.
invite-preview-no-data = { $joins }; Daten sind nicht sichtbar, weil kein Arbeitsbereich angekreuzt ist.
invite-preview-no-data-apps = { $joins }; Daten sind nicht sichtbar, weil kein Arbeitsbereich angekreuzt ist. Dazu kommt: { $apps }.
invite-preview-data = { $joins }; sichtbar sind die Daten von { $workspaces }.
invite-preview-data-apps = { $joins }; sichtbar sind die Daten von { $workspaces }. Dazu kommt: { $apps }.

## After sending

invite-nobody = Niemand wurde eingeladen
invite-pass-codes-on = Eingeladen. Geben Sie jetzt die Codes weiter
invite-some = { $all ->
    [one] { $invited } von { $all } Adresse eingeladen
   *[other] { $invited } von { $all } Adressen eingeladen
}
invite-codes-once = Geben Sie jeder Person ihren Einladungscode auf anderem Weg als per E-Mail, zum Beispiel am Telefon. Die Codes werden nur dieses eine Mal gezeigt.
# Before somebody's invite code, which stands beside it.
invite-code = Code:

## The form of an invitation that was sent

# An app and what was contracted of it.
invite-app-and-package = { $app }, { $package }
