# settings

## On several pages

settings-name = Name
settings-members = Members
# How many outstanding invitations name it.
settings-invited = Invited
# The column of buttons.
settings-actions = Actions
settings-add = Add
settings-save = Save
settings-rename = Rename
settings-change = Change
settings-archive = Archive
# Asks before it archives.
settings-archive-ask = Archive…
settings-archive-question = Archive { $name }?
settings-keep = Keep it
settings-leave = Leave it as it is
settings-members-keep = { $count ->
    [one] { $count } member keeps it.
   *[other] { $count } members keep it.
}

## Departments, locations, teams and workspaces

settings-department-new = New department
settings-location-new = New location
settings-team-new = New team
settings-workspace-new = New workspace
settings-departments-none = No departments yet
settings-locations-none = No locations yet
settings-teams-none = No teams yet
settings-workspaces-none = No workspaces yet
settings-department-add-first = Add the first department above; then people can be invited into it.
settings-location-add-first = Add the first location above; then people can be invited into it.
settings-team-add-first = Add the first team above; then people can be invited into it.
settings-workspace-add-first = Add the first workspace above; then people can be invited into it.
# What the table is called for those who do not see it.
settings-departments = departments
settings-locations = locations
settings-teams = teams
settings-workspaces = workspaces
# Beside the name of one that was archived.
settings-department-archived = Archived
settings-location-archived = Archived
settings-team-archived = Archived
settings-workspace-archived = Archived
settings-rename-unit = Rename { $name }
settings-new-name = New name

## Invitations

settings-policy = Invitations by e-mail
settings-lifetime = Lifetime of e-mail invitations
# $most is a number of hours.
settings-lifetime-hint-hours = { $hours ->
    [one] In hours, 1 to { $most }. Empty: { $hours } hour, as the person who runs Usher set it.
   *[other] In hours, 1 to { $most }. Empty: { $hours } hours, as the person who runs Usher set it.
}
settings-lifetime-hint-days = { $days ->
    [one] In hours, 1 to { $most }. Empty: { $days } day, as the person who runs Usher set it.
   *[other] In hours, 1 to { $most }. Empty: { $days } days, as the person who runs Usher set it.
}
settings-code = Invite code
settings-code-hint = Eight letters and digits that are asked for beside the link. Alone it opens nothing.
settings-code-mail = In the mail
settings-code-mail-hint = The mail holds the link and the code.
settings-code-inviter = Given by the inviter
settings-code-inviter-hint = Whoever invites is shown the code once and passes it on by another way, such as by telephone. The mail alone is worth nothing then.
settings-code-off = Off
settings-code-off-hint = The link is enough.
settings-policy-from-now = Both hold for invitations that are sent from now on.
settings-reminders = Reminders
settings-reminders-about = Whoever has not answered is reminded by mail, with the same link, while it works. Slips have no mail, and no reminder.
settings-reminder-first = First reminder
settings-reminder-first-hint = Hours after sending, such as 12. Empty: nobody is reminded.
settings-reminder-second = Second reminder
settings-reminder-second-hint = Hours after sending, more than for the first. Empty: there is none.
settings-reminders-save = Save the reminders

## Roles

settings-roles-not-permitted = Your role does not include changing roles. Ask an administrator of your business.
settings-role-above-ceiling = This role has rights that you don’t have yourself. Ask an administrator who has them.
settings-role-rights-not-held = You can’t put rights into a role that you don’t have yourself. Leave them out, or ask an administrator who has them.
settings-role-name-taken = There is a role with this name already. Choose another.
settings-role-not-found = This role was not found. It may have been archived meanwhile.
settings-role-last-administrator = Nobody would be left who can change roles and people in the whole business. Give somebody another role that can do both, then try again.
settings-role-created = The role “{ $name }” was created. It can be given now.
settings-role-changed = The role “{ $name }” is saved. Its members have what it says from now on.
settings-role-was-archived = The role “{ $name }” was archived and is no longer offered.
settings-role-new = New role
settings-roles-archived = Archived built-in roles
settings-roles-bring-back = { $names }. They can be offered again, as they were.
# settings-role-archive-loss-built-in quotes it.
settings-roles-use-built-in = Use the built-in roles
settings-role-built-in = Built-in
settings-role-custom = Custom
settings-role-archived = Archived
settings-role-not-by-invitation = Not by invitation
settings-role-not-by-invitation-hint = No invitation gives it; an administrator gives it to a member.
settings-role-permissions = Permissions
settings-role-permissions-none = None
settings-role-covers = Covers
settings-role-records = Records
settings-role-holders = Who has it
settings-holders = { $members ->
    [one] { $members } member
   *[other] { $members } members
}, { $invitations ->
    [one] { $invitations } outstanding invitation
   *[other] { $invitations } outstanding invitations
}
settings-role-beyond-you = It has rights that you don’t have yourself, so you can’t change it.
# What the link “Change” is called for those who do not see beside which role it stands; it has that word in it. Also the title of the form.
settings-role-change = Change the role { $name }
settings-role-archive-question = Archive the role { $name }?
settings-role-archive-loss = It is no longer offered, and this can’t be undone.
settings-role-archive-loss-built-in = It is no longer offered, until “Use the built-in roles” brings it back.
settings-role-archive-invitations = { $count ->
    [one] { $count } outstanding invitation names it: whoever accepts one waits until an administrator decides, and none can be sent anew.
   *[other] { $count } outstanding invitations name it: whoever accepts one waits until an administrator decides, and none can be sent anew.
}
settings-role-saved-holds = Its members have what it says from the moment that it is saved.
settings-role-description = What it is for
settings-role-description-hint = One line, for whoever chooses a role.
# Above the boxes for permissions.
settings-role-may = Its members may
settings-role-not-yours-to-give = You don’t have it yourself, so you can’t give it.
settings-role-settings-view-hint = Seeing and inviting people come with it.
settings-role-it-covers = It covers
settings-role-it-covers-hint = Settings and roles belong to the whole business: with a department only, those permissions open nothing.
settings-scope-whole-business = The whole business
settings-scope-own-department = Their own department only
# Before one of the two that follow.
settings-role-it-reaches = Of the records, it reaches
settings-reach-all = All records
settings-reach-own = Records that they own or that are assigned to them

## Permissions

settings-permissions-people = People
settings-permissions-settings = Settings and roles
settings-permissions-audit = Audit
settings-permissions-records = Records and messages
settings-permission-users-view = See people and invitations
settings-permission-users-invite = Invite people
settings-permission-users-edit = Change and deactivate people
settings-permission-users-delete = Delete people
settings-permission-users-import = Import people from a file
settings-permission-settings-view = See the settings
settings-permission-settings-edit = Change the settings
settings-permission-roles-edit = Change roles
settings-permission-audit-view = Read the audit
settings-permission-records-view = See records
settings-permission-records-update = Change records
settings-permission-messages-send = Send messages
# The same within a list: “See people and invitations, invite people”.
settings-permission-users-view-within = see people and invitations
settings-permission-users-invite-within = invite people
settings-permission-users-edit-within = change and deactivate people
settings-permission-users-delete-within = delete people
settings-permission-users-import-within = import people from a file
settings-permission-settings-view-within = see the settings
settings-permission-settings-edit-within = change the settings
settings-permission-roles-edit-within = change roles
settings-permission-audit-view-within = read the audit
settings-permission-records-view-within = see records
settings-permission-records-update-within = change records
settings-permission-messages-send-within = send messages

## Record sets

settings-record-sets-not-permitted = Your role does not include changing these settings.
settings-record-sets-not-in-plan = The plan of this business has no record sets any more. Ask whoever runs this server.
settings-record-set-name-taken = There is a record set with this name already. Choose another.
settings-record-set-not-found = This record set was not found. It may have been archived meanwhile.
settings-record-set-created = The record set “{ $name }” was created. People can be invited with it now.
settings-record-set-changed = The record set “{ $name }” is saved. It holds for everybody who has it.
settings-record-set-was-archived = The record set “{ $name }” was archived and is no longer given.
settings-plan-on = Record sets are on for this business now.
settings-plan-off = Record sets are off for this business now. Those that were given go on limiting.
settings-plan = Plan of this business
settings-plan-is-on = Record sets are on. You run this server, so you can turn them off.
settings-plan-is-off = Record sets are off. You run this server, so you can turn them on.
settings-plan-turn-on = Turn record sets on
settings-plan-turn-off-ask = Turn record sets off…
settings-plan-turn-off-question = Turn record sets off for this business?
settings-plan-loss = Nobody is given one any more, and none can be changed. Whoever has one keeps it, and it goes on limiting what they see.
settings-plan-leave-on = Leave them on
settings-plan-turn-off = Turn record sets off
settings-plan-has-none = The plan of this business has no record sets
settings-plan-none = With them, people see and change records of some types only.
settings-plan-none-ask = With them, people see and change records of some types only. Ask whoever runs this server to turn them on.
# After one of the two before.
settings-plan-some-given = Whoever was given one before keeps it, and it limits what they see as before; no new ones are given.
settings-record-set-new = New record set
settings-record-sets-ask = Your role does not include changing these settings. Ask an administrator of your business.
settings-record-sets-none = No record sets yet
settings-record-sets-none-about = A record set limits which types of records its holders see and change. Without one, nobody is limited.
settings-record-sets = Record sets
settings-record-set-may-view = May view
settings-record-set-may-update = May update
settings-record-set-nothing = Nothing
settings-record-set-archived = Archived
# What the link “Change” is called for those who do not see beside which record set it stands; it has that word in it. Also the title of the form.
settings-record-set-change = Change the record set { $name }
settings-record-set-archive-question = Archive the record set { $name }?
settings-record-set-archive-loss = It is no longer given, and this can’t be undone.
settings-record-set-archive-invitations = { $count ->
    [one] { $count } outstanding invitation names it: whoever accepts it is limited by it all the same.
   *[other] { $count } outstanding invitations name it: whoever accepts one is limited by it all the same.
}
settings-record-set-saved-holds = It holds for everybody who has it from the moment that it is saved.
settings-record-set-boxes = What its holders may do
settings-record-set-boxes-hint = Whoever may update may view. What has no box checked is not seen at all.
# The heads of a table: a type of records, and whether these may be viewed, and updated.
settings-record-set-records = Records
settings-record-set-view = View
settings-record-set-update = Update
# Boxes for those who do not see in which line and column they stand.
settings-view-expiration-items = View expiration items
settings-view-contacts = View contacts
settings-view-companies = View companies
settings-view-locations = View locations
settings-view-equipment = View equipment
settings-view-vehicles = View vehicles
settings-view-defects = View defects
settings-update-expiration-items = Update expiration items
settings-update-contacts = Update contacts
settings-update-companies = Update companies
settings-update-locations = Update locations
settings-update-equipment = Update equipment
settings-update-vehicles = Update vehicles
settings-update-defects = Update defects

## Apps

settings-apps-who = Whoever runs this server adds apps and their roles.
settings-apps-none = No apps yet
settings-apps-none-about = An app has roles, and a business has subscriptions for it. Then people can be invited with a seat.
settings-app-new = New app
settings-app-role = Role
settings-app-role-people = People with it
settings-app-archived = Archived
settings-app-subscribed = { $count ->
    [one] Subscribed by { $count } business.
   *[other] Subscribed by { $count } businesses.
}
settings-app-no-role = It has no role yet: add one, or nobody can be given it.
settings-app-roles = Roles of { $app }
settings-app-role-add = Add a role
# What “Add a role” and “Rename” are called for those who do not see beside what they stand.
settings-app-role-add-to = Add a role: { $app }
settings-app-rename = Rename: { $name }
settings-app-archive-loss = Its subscriptions give no more seats, and invitations that wait come without it. Whoever has a seat keeps it. This can’t be undone.
settings-app-role-archived = Archived
settings-app-role-archive-loss = It is no longer given, and invitations that wait come without it. Whoever has it keeps it. This can’t be undone.

## Subscriptions

settings-subscription-app-and-package = App and package
settings-subscription-seats = Seats
settings-subscription-state = State
settings-subscriptions-none = No subscriptions yet
settings-subscriptions-none-about = A subscription gives the business seats in an app. Then people can be invited with one.
settings-subscriptions = Subscriptions
settings-subscription-no-app = There is no app yet.
# A link after settings-subscription-no-app.
settings-subscription-add-app = Add the first one
settings-subscriptions-who = Whoever runs this server adds and changes subscriptions.
settings-subscription-new = New subscription
settings-subscription-app = App
settings-subscription-choose-app = Choose an app
settings-subscription-package = Package
settings-subscription-seats-hint = Empty: any number. A limit below what is used throws nobody out.
settings-subscription-first-day = First day
settings-subscription-last-day = Last day
# A box to tick.
settings-subscription-active = Active
settings-subscription-active-hint = It gives seats only while it is.
# The state of a subscription, with the days between which it gives seats.
settings-subscription-open = Active
settings-subscription-closed = Gives no seats
settings-subscription-from = from { $first }
settings-subscription-until = until { $last }
settings-subscription-from-until = { $first } to { $last }
# What “Change” is called for those who do not see beside what it stands.
settings-subscription-change = Change { $app }, { $package }

## The mail server
settings-mail-server-title = Mail server
settings-mail-host = Host
settings-mail-host-hint = Its name or IP address, such as mail.example.com.
settings-mail-encryption = Encryption
# No encryption; the others are TLS and STARTTLS.
settings-mail-encryption-none = None
# “None” is settings-mail-encryption-none.
settings-mail-encryption-hint = None is for a server on this machine alone.
settings-mail-port = Port
# The facts are numbers of ports.
settings-mail-port-hint = Empty for the usual one: { $tls } with TLS, { $start_tls } with STARTTLS, { $none } without.
settings-mail-user = User
settings-mail-user-hint = Empty if nobody signs in to it.
settings-mail-nobody-signs-in = Nobody signs in
settings-mail-password = Password
settings-mail-password-hint = It is kept encrypted and never shown again.
settings-mail-password-kept-hint = One is kept and never shown. Leave this empty to keep it. It is forgotten when host, port or user change.
settings-mail-password-missing-title = The password is missing
settings-mail-password-missing = Nothing is sent until it is typed below and saved. What waits stays queued.
# The name and the address together.
settings-mail-sender = Sender
settings-mail-sender-name = Sender’s name
settings-mail-sender-name-hint = What people see beside the address, such as Usher at Example Ltd.
settings-mail-sender-address = Sender’s address
settings-mail-sender-address-hint = Where mail comes from, such as usher@example.com.
settings-mail-save = Save
settings-mail-fixed-title = The mail server is fixed in the settings of the person who runs Usher
# $setting is the name of a setting in a file.
settings-mail-fixed = It can be changed there alone: as { $setting } and its neighbours, in the settings file, the environment or the command line.
settings-mail-mailbox-title = Mail is kept in the built-in mailbox
# $link is a link with the words of settings-mail-mailbox-open.
settings-mail-mailbox = This is a demo: nothing leaves this machine. { $link } to read what would have been sent.
settings-mail-mailbox-open = Open the mailbox
settings-mail-saved = The mail server is saved. It is used from now on.
settings-mail-saved-with-password = The mail server is saved with its new password. It is used from now on.
settings-mail-saved-password-forgotten = The mail server is saved. Host, port or user is another one now, so the password was forgotten.

## The mail server: a test message
settings-mail-test-title = Test message
settings-mail-test-to = To
settings-mail-test-hint = What the mail server answers is shown here; that takes up to 20 seconds.
settings-mail-test-send = Send test message
settings-mail-test-taken = The mail server took the message to { $to }
settings-mail-test-later = The message to { $to } was not taken now; a mail would be tried again
settings-mail-test-refused = The mail server refused the message to { $to }
# $answer is what the mail server said, in whatever language.
settings-mail-test-answer = Its answer: { $answer }

## The mail server: why it is not set, or no test message sent
settings-mail-not-permitted = Only whoever runs this server may do this. Ask them.
settings-mail-is-fixed = The mail server is fixed in the settings of the person who runs Usher. Ask them to change it there.
settings-mail-in-clear = Without encryption only a server on this machine (localhost) may be used. Choose TLS or STARTTLS.
settings-mail-password-without-user = There is a password, but nobody who signs in with it. Type the user, too.
settings-mail-not-set = No mail server is set, or its password is missing. Save the settings first.
settings-mail-test-wait = There were several test messages just now. The next one is possible at { $when }.

## The outbox: mails that wait, are tried again, failed, or were sent
settings-mail-outbox-search = Search by address or number
settings-mail-outbox-kind = Kind
settings-mail-outbox-any-kind = Any kind
settings-mail-outbox-retry-failed = Retry all that failed and fit these filters now
settings-mail-outbox-retry-all = Retry all that fit these filters now
settings-mail-outbox-empty-title = Nothing waits and nothing failed
# “Sent” is settings-mail-state-sent.
settings-mail-outbox-empty = Mails that wait, are tried again or failed appear here. Choose Sent to see what went out.
settings-mail-outbox-none-title = No mail fits
settings-mail-outbox-none = None is of this kind and state, or goes to such an address.
settings-mail-outbox-caption = Mails
# The address.
settings-mail-outbox-to = To
# What the mail is about.
settings-mail-outbox-about = About
settings-mail-outbox-business = Business
# Mail of no business.
settings-mail-outbox-instance = The instance
# When it was put into the queue.
settings-mail-outbox-queued = Queued
settings-mail-outbox-state = State
settings-mail-outbox-under-way = Being sent now
settings-mail-outbox-tries = Failed tries
# A time: when it is tried next, or when it was sent or given up.
settings-mail-outbox-next-or-settled = Next try, or settled
settings-mail-outbox-next = Next try
settings-mail-outbox-settled = Settled
settings-mail-outbox-actions = Actions
# A button, and what is read out after it: “Retry now the mail to ann@example.com”.
settings-mail-outbox-retry = Retry now
settings-mail-outbox-retry-which = the mail to { $to }
settings-mail-retried-none = Nothing was left to try: what was chosen was sent meanwhile, is being sent, or is over.
settings-mail-retried = { $count ->
    [one] { $count } mail is tried now. The list shows how it fares.
   *[other] { $count } mails are tried now. The list shows how they fare.
}

## The outbox: which mails are listed
settings-mail-state-open = Waiting or failed
settings-mail-state-queued = Queued
settings-mail-state-retrying = Retrying
settings-mail-state-failed = Failed
settings-mail-state-sent = Sent
settings-mail-state-dropped = Not sent

## The outbox: what a mail is about
settings-mail-kind-invitation = Invitation
settings-mail-kind-reminder = Reminder of an invitation
settings-mail-kind-new-invitation-asked = New invitation asked for
settings-mail-kind-left-out = Something was left out
settings-mail-kind-password-reset = Password reset
settings-mail-kind-address-change = New address to confirm
settings-mail-kind-address-changed = Address changed
settings-mail-kind-message = New message
settings-mail-kind-weekly = Weekly e-mail
