# messages

## The list

messages-title = Nachrichten
messages-new = Neue Nachricht
messages-received = Erhalten
messages-sent = Gesendet
messages-unread-badge = Ungelesen
messages-all-read = Alles ist gelesen
messages-unread-count = { $count ->
    [one] { $count } ungelesene Nachricht
   *[other] { $count } ungelesene Nachrichten
}
# They are counted no further.
messages-unread-more-than = Mehr als { $count } ungelesene Nachrichten
# What stands where somebody who was deleted wrote, or was written to.
messages-erased = Was hier stand, wurde zusammen mit einer gelöschten Person gelöscht.
# Whom a message went to; the count is of those who got it.
messages-everybody-with-role = { $count ->
    [one] Alle mit der Rolle { $role } ({ $count } Person)
   *[other] Alle mit der Rolle { $role } ({ $count } Personen)
}
messages-none-received = Noch keine Nachrichten
messages-none-received-told = Was andere Ihnen oder allen mit Ihrer Rolle schreiben, erscheint hier.
messages-none-sent = Noch nichts gesendet
messages-none-sent-told = Was Sie anderen schreiben, erscheint hier.
messages-write-first = Nachricht schreiben

## One message

messages-from-whom = Nachricht von { $name }
messages-own = Von Ihnen gesendete Nachricht
messages-answer = { $name } antworten
messages-from-term = Von
messages-to-term = An
messages-sent-term = Gesendet
messages-mark-read = Als gelesen markieren

## Writing one

messages-to = An: { $whom }
messages-recipient-role = Alle mit der Rolle { $role }
messages-choose-other = Jemand anderen wählen
messages-text = Nachricht
messages-text-hint = Reiner Text mit bis zu { $count } Zeichen. Webadressen werden nicht zu Links.
messages-send = Nachricht senden
messages-to-person = An eine Person
messages-name = Name
messages-search = Suchen
messages-to-role = An alle mit einer Rolle
messages-role = Rolle
messages-role-hint = Sie geht an alle, die die Rolle beim Senden haben.
messages-role-choose = Rolle wählen
messages-write-to-role = An diese Rolle schreiben
messages-nobody-found = Niemand, an den Sie schreiben dürfen, hat das im Namen. Versuchen Sie es mit einem Teil davon.
messages-people-found = Gefundene Personen
messages-more-people = Es gibt mehr. Geben Sie mehr vom Namen ein.

## Why a message is not sent

messages-refused-not-permitted = Ihre Rolle erlaubt es nicht, Nachrichten zu senden. Wenden Sie sich an die Administration.
messages-refused-person = Dieser Person kann nicht geschrieben werden: Sie ist nicht mehr da, oder Sie dürfen sie nicht erreichen. Es wurde nichts gesendet.
messages-refused-nobody = Niemand, an den Sie schreiben dürfen, hat zurzeit diese Rolle. Es wurde nichts gesendet.
messages-refused-too-many = Mehr als 10.000 Personen haben diese Rolle; an so viele geht eine Nachricht nicht. Es wurde nichts gesendet.
messages-refused-limit = Sie haben innerhalb einer Stunde 60 Nachrichten gesendet. Die nächste ist möglich ab { $when }.

## How somebody is told of new messages

messages-notices-none = Keine
messages-notices-mail = Per E-Mail
messages-notices-sms = Per SMS
messages-notices-own-hint = Sie erfahren, wer geschrieben hat, aber nicht, was.
messages-notices-hint = Die Person erfährt, wer geschrieben hat, aber nicht, was.
# Each of the following stands after one of the two above.
messages-notices-own-no-number = Für Hinweise per SMS speichern Sie zuerst ein Mobiltelefon in Ihrem Profil, mit Ländervorwahl, zum Beispiel +49 170 1234567.
messages-notices-no-number = Für SMS braucht es ein Mobiltelefon im Profil, mit Ländervorwahl, zum Beispiel +49 170 1234567.
messages-notices-no-gateway = SMS steht nicht zur Wahl: Die Person, die Usher betreibt, hat kein SMS-Gateway eingestellt.
messages-notices-refused-address = Es gibt keine E-Mail-Adresse, an die eine E-Mail gehen könnte. Wählen Sie etwas anderes.
messages-notices-refused-number = Für SMS braucht es ein Mobiltelefon mit Ländervorwahl, zum Beispiel +49 170 1234567. Speichern Sie es zuerst im Profil.
messages-notices-refused-gateway = Es kann keine SMS hinausgehen: Die Person, die Usher betreibt, hat kein SMS-Gateway eingestellt. Wählen Sie etwas anderes.
