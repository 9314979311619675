# messages

## The list

messages-title = Messages
messages-new = New message
messages-received = Received
messages-sent = Sent
messages-unread-badge = Unread
messages-all-read = Everything is read
messages-unread-count = { $count ->
    [one] { $count } unread message
   *[other] { $count } unread messages
}
# They are counted no further.
messages-unread-more-than = More than { $count } unread messages
# What stands where somebody who was deleted wrote, or was written to.
messages-erased = What stood here was erased together with a person who was deleted.
# Whom a message went to; the count is of those who got it.
messages-everybody-with-role = { $count ->
    [one] Everybody with the role { $role } ({ $count } person)
   *[other] Everybody with the role { $role } ({ $count } people)
}
messages-none-received = No messages yet
messages-none-received-told = What others write to you, or to everybody with your role, appears here.
messages-none-sent = Nothing sent yet
messages-none-sent-told = What you write to others appears here.
messages-write-first = Write a message

## One message

messages-from-whom = Message from { $name }
messages-own = Message that you sent
messages-answer = Answer { $name }
messages-from-term = From
messages-to-term = To
messages-sent-term = Sent
messages-mark-read = Mark as read

## Writing one

messages-to = To: { $whom }
messages-recipient-role = Everybody with the role { $role }
messages-choose-other = Choose somebody else
messages-text = Message
messages-text-hint = Plain text of up to { $count } characters. Addresses of web pages don’t become links.
messages-send = Send message
messages-to-person = To a person
messages-name = Name
messages-search = Search
messages-to-role = To everybody with a role
messages-role = Role
messages-role-hint = It goes to whoever has the role when you send it.
messages-role-choose = Choose a role
messages-write-to-role = Write to them
messages-nobody-found = Nobody whom you may write to has this in their name. Try a part of it.
messages-people-found = People found
messages-more-people = There are more. Type more of the name.

## Why a message is not sent

messages-refused-not-permitted = Your role does not include sending messages. Ask an administrator.
messages-refused-person = This person can’t be written to: they have left, or they are out of your reach. Nothing was sent.
messages-refused-nobody = Nobody whom you may write to has this role at present. Nothing was sent.
messages-refused-too-many = More than 10,000 people have this role; that is more than one message goes to. Nothing was sent.
messages-refused-limit = You have sent 60 messages within an hour. The next one is possible at { $when }.

## How somebody is told of new messages

messages-notices-none = None
messages-notices-mail = By mail
messages-notices-sms = By SMS
messages-notices-own-hint = You are told who wrote, and not what.
messages-notices-hint = They are told who wrote, and not what.
# Each of the following stands after one of the two above.
messages-notices-own-no-number = To be told by SMS, save a mobile phone in your profile first, with its country code, such as +49 170 1234567.
messages-notices-no-number = SMS needs a mobile phone in their profile, with its country code, such as +49 170 1234567.
messages-notices-no-gateway = SMS can’t be chosen: the person who runs Usher has set no SMS gateway.
messages-notices-refused-address = There is no e-mail address that a mail could go to. Choose another.
messages-notices-refused-number = An SMS needs a mobile phone with its country code, such as +49 170 1234567. Save that in the profile first.
messages-notices-refused-gateway = No SMS can go out: the person who runs Usher has set no SMS gateway. Choose another.
