# Tables of people in and out. The names of the columns stay as they are in every language, and come as facts.
# In a cell “yes” and “no” are understood; so are “ja” and “nein”, “oui” and “non”, “sí” and “no”.

## The tab

imports-out = Listen herunterladen
imports-out-hint = Alles, was Sie sehen dürfen, als CSV für eine Tabellenkalkulation. In den Listen gibt es dasselbe mit ihren Filtern.
imports-out-users = Mitglieder
imports-out-invitations = Einladungen
imports-upload = Personen aus einer Tabelle einladen
imports-upload-file = CSV-Datei
imports-upload-hint = Bis zu 50.000 Zeilen und 20 MiB. Kommas, Semikolons oder Tabulatoren zwischen den Zellen. Niemand wird eingeladen, bevor Sie es sagen.
imports-upload-check = Hochladen und prüfen
imports-upload-template = Vorlage herunterladen
imports-open = Ihre Importe
imports-open-none = Noch kein Import
imports-open-none-hint = Laden Sie oben eine Tabelle hoch. Sie sehen, was aus jeder Zeile würde, bevor etwas geschieht.
imports-open-head-uploaded = Hochgeladen
imports-open-head-state = Stand
imports-open-head-rows = Zeilen
imports-open-head-problems = Mit Problemen
imports-open-head-drafts = Entwürfe übrig

## How far an import is

imports-phase-checking = Wird geprüft
imports-phase-checked = Geprüft, nichts getan
imports-phase-drafting = Entwürfe werden gemacht
imports-phase-drafted = Entwürfe
imports-phase-discarding = Wird entfernt

## What is written in each column

imports-columns = Was die Spalten bedeuten
imports-columns-hint = Die erste Zeile nennt die Spalten, in beliebiger Reihenfolge. Spalten, die Usher nicht kennt, werden ausgelassen; Sie können nach dem Hochladen sagen, was sie bedeuten. Nötig ist nur die Adresse, bei einer Produktionskraft stattdessen Vor- und Nachname; die Rolle kann für alle Zeilen zugleich gewählt werden.
imports-columns-table = Spalten einer Tabelle mit Personen
imports-columns-head-column = Spalte
imports-columns-head-content = Was hineingehört
imports-column-email = Wohin die Einladung geht.
imports-column-slip = „ja“ bei Personen ohne Adresse: Sie bekommen einen gedruckten Zettel. Dann sind Vor- und Nachname nötig.
imports-column-name = Bis zu 100 Zeichen.
imports-column-employee-number = Mit einem Zettel wird beim Beitreten danach gefragt; gedruckt wird sie nicht.
imports-column-job-title = Was die Person tut.
imports-column-phone = Eine Telefonnummer, zum Beispiel +49 30 123456.
imports-column-role = Der Name einer Rolle, die Sie vergeben dürfen.
imports-column-place = Der Name, wie unter „Einstellungen“.
imports-column-manager = An wen die Person berichtet: E-Mail-Adresse oder Benutzername eines Mitglieds. Wer in derselben Tabelle steht, ist noch kein Mitglied: Legen Sie das nach dem Beitritt auf der Seite der Person fest.
imports-column-names = Namen, mit Semikolons dazwischen. Namen, die ; oder | enthalten, können nur im Dialog gewählt werden.
imports-column-apps = App > Paket > Rolle in der App; mehrere mit Semikolons. Jede belegt einen Platz.
imports-column-yes-no = ja oder nein.
imports-column-weekly-workspaces = Über welche der Arbeitsbereiche sie berichtet; über alle, wenn keiner genannt ist.
imports-column-record-set = Der Name gespeicherter Datensatzrechte. Oder nennen Sie Arten von Einträgen in den nächsten zwei Spalten.
# The types as they are written in the table, with semicolons between them.
imports-column-record-types = Einige von: { $types }.
imports-column-company = Bei externen Personen: der Name ihrer Firma.
imports-column-company-address = Wo sie ist.
# Each as it is written in the table, with its own name: “en (English), de (Deutsch)”.
imports-column-language = Die Sprache der E-Mails an die Person: { $languages }.
imports-column-note = Eine persönliche Notiz für die E-Mail, bis zu 500 Zeichen.

## One import: its columns and role

imports-choose = Spalten und Rolle
# A column without a heading.
imports-choose-unnamed = Spalte { $number }
imports-choose-left-out = Ausgelassen
imports-choose-role = Rolle der Zeilen, die keine nennen
imports-choose-no-role = Keine: Solche Zeilen werden nicht importiert
imports-choose-check = Zeilen noch einmal prüfen

## One import: where it stands

imports-above = Import und Export
imports-of = Tabelle vom { $when }
imports-checking = Die Zeilen werden durchgesehen
imports-drafting = Entwürfe werden gemacht
imports-under-way = Sie können diese Seite verlassen; es geht weiter, und der Tab „Import / Export“ führt hierher zurück.
imports-look-again = Neu laden
imports-being-removed = Dieser Import wird mit seinen Entwürfen entfernt.
imports-guessed = Stimmen Umlaute und Akzente?
imports-guessed-why = Die Datei ist nicht als UTF-8 gespeichert und wurde deshalb als westeuropäisch (Windows-1252) gelesen. Wenn Namen unten falsch aussehen, speichern Sie sie als „CSV UTF-8“ und laden Sie sie noch einmal hoch.
imports-nobody-named = Usher weiß nicht, in welcher Spalte die E-Mail-Adressen stehen
imports-nobody-named-do = Sagen Sie unten, was die Spalten bedeuten.
imports-checked = Es wurde noch nichts getan
imports-uploaded = Hochgeladen: { $when }

# What the check found: one of the first two, then one of the three after them.
imports-found-nobody = So, wie die Tabelle ist, kann niemand importiert werden.
imports-found = { $count ->
    [one] { $count } Person kann importiert werden.
   *[other] { $count } Personen können importiert werden.
}
imports-found-no-problem = Keine Zeile hat ein Problem.
imports-found-all-refused = { $count ->
    [one] { $count } Zeile hat Probleme: Korrigieren Sie sie in Ihrer Datei, oder laden Sie sie mit einer Fehlerangabe herunter, korrigieren Sie sie dort und laden Sie sie wieder hoch.
   *[other] { $count } Zeilen haben Probleme: Korrigieren Sie sie in Ihrer Datei, oder laden Sie sie mit einer Fehlerangabe herunter, korrigieren Sie sie dort und laden Sie sie wieder hoch.
}
imports-found-refused = { $count ->
    [one] { $count } Zeile nicht: Korrigieren Sie sie in Ihrer Datei, oder laden Sie sie mit einer Fehlerangabe herunter, korrigieren Sie sie dort und laden Sie sie wieder hoch.
   *[other] { $count } Zeilen nicht: Korrigieren Sie sie in Ihrer Datei, oder laden Sie sie mit einer Fehlerangabe herunter, korrigieren Sie sie dort und laden Sie sie wieder hoch.
}

imports-draft = { $count ->
    [one] Entwurf für { $count } Person machen
   *[other] Entwürfe für { $count } Personen machen
}
imports-draft-left = { $count ->
    [one] Entwurf für { $count } übrige Person machen
   *[other] Entwürfe für { $count } übrige Personen machen
}
imports-download-problems = Zeilen mit Problemen herunterladen

## One import: its drafts

imports-drafts = Entwürfe
imports-drafts-none = Keine Entwürfe sind übrig
imports-drafts-all-sent = Alle Entwürfe wurden seither gesendet oder zurückgezogen.
imports-drafts-stand = { $count ->
    [one] Eine Person ist ein Entwurf: Sie weiß noch nichts und hält keinen Platz, bis Sie die Einladung senden.
   *[other] { $count } Personen sind Entwürfe: Sie wissen noch nichts und halten keinen Platz, bis Sie die Einladungen senden.
}
# It follows what tells how many stand as drafts.
imports-drafts-sent-before = { $count ->
    [one] { $count } wurde schon gesendet oder zurückgezogen.
   *[other] { $count } wurden schon gesendet oder zurückgezogen.
}
imports-by-hand = Sie geben die Einladungscodes selbst weiter
imports-by-hand-do = Senden Sie die Einladungen mit Adresse einzeln im Tab „Einladungen“, um jeden Code zu sehen. Zettel können hier gesendet werden.
imports-pace-hours = { $hours ->
    [one] Sie können { $hourly } Einladungen in der Stunde senden, das dauert also etwa { $hours } Stunde. Es geht von selbst weiter; Sie können die Seite verlassen. Wer diesen Server betreibt, kann die Grenze anheben.
   *[other] Sie können { $hourly } Einladungen in der Stunde senden, das dauert also etwa { $hours } Stunden. Es geht von selbst weiter; Sie können die Seite verlassen. Wer diesen Server betreibt, kann die Grenze anheben.
}
imports-pace-days = { $days ->
    [one] Sie können { $hourly } Einladungen in der Stunde senden, das dauert also etwa { $days } Tag. Es geht von selbst weiter; Sie können die Seite verlassen. Wer diesen Server betreibt, kann die Grenze anheben.
   *[other] Sie können { $hourly } Einladungen in der Stunde senden, das dauert also etwa { $days } Tage. Es geht von selbst weiter; Sie können die Seite verlassen. Wer diesen Server betreibt, kann die Grenze anheben.
}
imports-send = { $count ->
    [one] { $count } Einladung senden…
   *[other] { $count } Einladungen senden…
}
imports-send-question = { $count ->
    [one] { $count } Person einladen?
   *[other] { $count } Personen einladen?
}
imports-send-loss = Was gesendet ist, lässt sich nicht zurückrufen, aber jede Einladung kann zurückgezogen werden, bevor sie angenommen ist.
imports-send-keep = Noch nicht
imports-send-sure = Senden
imports-sending = So läuft das Senden
imports-slips = { $count ->
    [one] { $count } Zettel zu drucken
   *[other] { $count } Zettel zu drucken
}
imports-discard = Diesen Import verwerfen…
imports-discard-question = Diesen Import verwerfen?
imports-discard-loss = Seine Zeilen werden hier entfernt. Gesendete Einladungen bleiben.
imports-discard-loss-drafts = { $count ->
    [one] { $count } Entwurf und die Zeilen des Imports werden entfernt. Gesendete Einladungen bleiben.
   *[other] { $count } Entwürfe und die Zeilen des Imports werden entfernt. Gesendete Einladungen bleiben.
}
imports-discard-keep = Behalten
imports-discard-sure = Verwerfen

## One import: its rows

imports-rows = Zeilen
imports-rows-which = Welche Zeilen
imports-rows-all = Alle Zeilen ({ $count })
imports-rows-refused = Mit Problemen ({ $count })
# Rows without problems.
imports-rows-fine = Ohne ({ $count })
imports-rows-drafted = Entwürfe ({ $count })
imports-rows-none = Keine solche Zeile
imports-rows-none-do = Wählen Sie oben andere.
imports-rows-head-row = Zeile
imports-rows-head-who = Wer
imports-rows-head-result = Ergebnis
imports-row-read = Noch nicht angesehen
imports-row-fine = Kann importiert werden
imports-row-refused = Hat Probleme
imports-row-removed = Seither entfernt
imports-row-nobody = Niemand

## What is wrong with a row. A column is named as the table has it.

# The head of a column of its own, in the file of the rows that have problems.
imports-problem-head = Problem
imports-problem-no-email = { $email }: fehlt. Schreiben Sie die Adresse, oder „ja“ unter { $slip }.
imports-problem-no-role = { $column }: fehlt. Schreiben Sie den Namen der Rolle, oder wählen Sie oben eine für alle solchen Zeilen.
imports-problem-missing = { $column }: fehlt.
imports-problem-address-empty = { $column }: Die Adresse fehlt.
imports-problem-address-too-long = { $column }: Die Adresse ist zu lang für eine E-Mail-Adresse.
imports-problem-address-one-at = { $column }: Die Adresse braucht genau ein @, wie in name@example.com.
imports-problem-address-local-part = { $column }: Die Adresse hat vor dem @ ein Zeichen, das nicht verwendet werden kann.
imports-problem-address-domain = { $column }: Die Adresse braucht eine Domain nach dem @, wie in name@example.com.
# What is wrong is a sentence.
imports-problem-text = { $column }: { $problem }
imports-problem-yes-no = { $column }: Schreiben Sie ja oder nein.
imports-problem-unknown-app = { $column }: „{ $said }“ gibt es nicht. Schreiben Sie App > Paket > Rolle in der App, wie unter „Einstellungen“.
imports-problem-unknown-manager = { $column }: „{ $said }“ ist hier niemand, der aktiv ist. Schreiben Sie E-Mail-Adresse oder Benutzername eines Mitglieds.
imports-problem-unknown = { $column }: „{ $said }“ gibt es nicht.
imports-problem-slip-with-address = Eine Produktionskraft bekommt einen Zettel und hat keine E-Mail-Adresse. Lassen Sie eines von beiden weg.
imports-problem-repeated = Zeile { $row } ist über dieselbe Person. Zwei Personen mit gleichem Namen unterscheiden sich durch ihre Personalnummer.
imports-problem-drafted-before = Die Person ist schon ein Entwurf, aus einem früheren Import.
imports-problem-cannot-be-invited = Diese Adresse kann nicht eingeladen werden.
imports-problem-no-seat = { $column }: Für diese Zeile ist kein Platz mehr übrig.
imports-problem-package-twice = { $column }: Ein Paket steht dort zweimal.
imports-problem-app-unavailable = { $column }: Eine davon kann jetzt nicht vergeben werden.
imports-problem-weekly-outside = { $column }: Diese Arbeitsbereiche müssen auch unter { $workspaces } stehen.

## Why an import is refused

imports-refused-not-permitted = Ihre Rolle erlaubt es nicht, Personen zu importieren. Wenden Sie sich an die Administration.
imports-refused-not-found = Dieser Import wurde nicht gefunden. Vielleicht wurde er verworfen, oder er ist nicht Ihrer.
imports-refused-column-twice = Zwei Spalten können nicht beide „{ $column }“ sein. Lassen Sie eine davon aus.
imports-refused-nobody-named = Wählen Sie die Spalte mit den E-Mail-Adressen oder, für Zettel, die mit den Nachnamen.
imports-refused-changed = Dieser Import ist inzwischen weiter. Sehen Sie sich an, wie er jetzt steht.
imports-refused-too-many = Sie haben { $most } Importe. Verwerfen Sie einen, den Sie nicht mehr brauchen, dann laden Sie diesen hoch.
imports-refused-nothing-fine = Es gibt nichts zu tun: Keine Zeile davon ist dafür bereit.
imports-refused-empty = Die Datei ist leer. Wählen Sie eine CSV-Datei mit Personen darin.
imports-refused-no-rows = Die Datei hat Überschriften und niemanden darunter. Fügen Sie für jede Person eine Zeile hinzu, und laden Sie sie noch einmal hoch.
imports-refused-workbook = Das ist eine Arbeitsmappe, keine CSV-Datei. Wählen Sie in Ihrer Tabellenkalkulation „Speichern unter“, dann „CSV UTF-8“, und laden Sie diese Datei hoch.
imports-refused-not-text = Das ist keine Textdatei. Wählen Sie eine CSV-Datei.
imports-refused-too-large = Die Datei ist größer als 20 MiB. Teilen Sie sie in mehrere auf.
imports-refused-too-many-rows = Die Datei hat mehr als 50.000 Zeilen. Teilen Sie sie in mehrere auf.
imports-refused-too-many-columns = Zeile { $row } hat mehr als 100 Spalten. Entfernen Sie, was nicht gebraucht wird.
imports-refused-long-cell = Zeile { $row } hat eine Zelle mit mehr als 5.000 Zeichen. Wahrscheinlich wird dort ein Anführungszeichen geöffnet und nie geschlossen.
imports-refused-open-quote = In Zeile { $row } wird ein Anführungszeichen geöffnet und nie geschlossen, so dass alles Folgende eine einzige Zelle wäre. Schließen Sie es.
