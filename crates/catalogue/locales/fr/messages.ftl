# messages

## The list

messages-title = Messages
messages-new = Nouveau message
messages-received = Reçus
messages-sent = Envoyés
messages-unread-badge = Non lu
messages-all-read = Tout est lu
messages-unread-count = { $count ->
    [one] { $count } message non lu
   *[other] { $count } messages non lus
}
# They are counted no further.
messages-unread-more-than = Plus de { $count } messages non lus
# What stands where somebody who was deleted wrote, or was written to.
messages-erased = Ce qui figurait ici a été effacé avec une personne supprimée.
# Whom a message went to; the count is of those who got it.
messages-everybody-with-role = { $count ->
    [one] Toutes les personnes avec le rôle { $role } ({ $count } personne)
   *[other] Toutes les personnes avec le rôle { $role } ({ $count } personnes)
}
messages-none-received = Pas encore de messages
messages-none-received-told = Ce que d’autres vous écrivent, à vous ou à toutes les personnes avec votre rôle, apparaît ici.
messages-none-sent = Rien d’envoyé pour l’instant
messages-none-sent-told = Ce que vous écrivez à d’autres apparaît ici.
messages-write-first = Écrire un message

## One message

messages-from-whom = Message de { $name }
messages-own = Message que vous avez envoyé
messages-answer = Répondre à { $name }
messages-from-term = De
messages-to-term = À
messages-sent-term = Envoyé
messages-mark-read = Marquer comme lu

## Writing one

messages-to = À : { $whom }
messages-recipient-role = Toutes les personnes avec le rôle { $role }
messages-choose-other = Choisir une autre personne
messages-text = Message
messages-text-hint = Texte brut, { $count } caractères au plus. Les adresses de pages web ne deviennent pas des liens.
messages-send = Envoyer le message
messages-to-person = À une personne
messages-name = Nom
messages-search = Rechercher
messages-to-role = À toutes les personnes avec un rôle
messages-role = Rôle
messages-role-hint = Il va aux personnes qui ont le rôle au moment de l’envoi.
messages-role-choose = Choisissez un rôle
messages-write-to-role = Leur écrire
messages-nobody-found = Parmi les personnes à qui vous pouvez écrire, aucune n’a cela dans son nom. Essayez-en une partie.
messages-people-found = Personnes trouvées
messages-more-people = Il y en a d’autres. Saisissez une plus grande partie du nom.

## Why a message is not sent

messages-refused-not-permitted = Votre rôle ne permet pas d’envoyer des messages. Adressez-vous à l’administration.
messages-refused-person = Il n’est pas possible d’écrire à cette personne : elle est partie, ou elle est hors de votre portée. Rien n’a été envoyé.
messages-refused-nobody = Aucune personne à qui vous pouvez écrire n’a ce rôle en ce moment. Rien n’a été envoyé.
messages-refused-too-many = Plus de 10 000 personnes ont ce rôle ; un message ne va pas à un si grand nombre. Rien n’a été envoyé.
messages-refused-limit = Vous avez envoyé 60 messages en une heure. Le prochain est possible à partir du { $when }.

## How somebody is told of new messages

messages-notices-none = Aucune
messages-notices-mail = Par e-mail
messages-notices-sms = Par SMS
messages-notices-own-hint = Elles vous disent qui a écrit, et non quoi.
messages-notices-hint = Elles disent à cette personne qui a écrit, et non quoi.
# Each of the following stands after one of the two above.
messages-notices-own-no-number = Pour les recevoir par SMS, enregistrez d’abord un téléphone portable dans votre profil, avec l’indicatif du pays, comme +49 170 1234567.
messages-notices-no-number = Les SMS demandent un téléphone portable dans son profil, avec l’indicatif du pays, comme +49 170 1234567.
messages-notices-no-gateway = Les SMS ne peuvent pas être choisis : la personne qui gère Usher n’a défini aucune passerelle SMS.
messages-notices-refused-address = Il n’y a aucune adresse e-mail où envoyer un message. Faites un autre choix.
messages-notices-refused-number = Un SMS demande un téléphone portable avec l’indicatif du pays, comme +49 170 1234567. Enregistrez-le d’abord dans le profil.
messages-notices-refused-gateway = Aucun SMS ne peut partir : la personne qui gère Usher n’a défini aucune passerelle SMS. Faites un autre choix.
