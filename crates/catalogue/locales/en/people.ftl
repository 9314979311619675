# people

## Words of several pages

people-users = Users
people-name = Name
people-email = E-mail
people-username = Username
people-email-or-username = E-mail or username
people-role = Role
people-department = Department
people-location = Location
people-teams = Teams
people-workspaces = Workspaces
people-status = Status
people-status-active = Active
people-status-inactive = Inactive
people-last-seen = Last seen
# Instead of a time, where somebody was never seen.
people-never-seen = Never
people-job-title = Job title
people-phone = Phone
people-mobile-phone = Mobile phone
people-employee-number = Employee number
people-company = Company
people-save = Save
people-leave-as-it-is = Leave it as it is
# An app and its package: “Flow, Standard”.
people-app-and-package = { $app }, { $package }
# Facts about somebody in a row: “Ada Lovelace, Engineer, Engines”. The rest may be several, put together by this message as well.
people-in-a-row = { $first }, { $rest }

## Every list

# On the button that applies search and filters.
people-apply = Apply
# What the links to other parts of a list are, for those who do not see them.
people-pages = Pages
people-rows-before = Rows before
people-rows-after = Rows after
people-newest = Newest
people-newer = Newer
people-older = Older
people-download = Download as CSV

## The list of users

people-users-count = { $users ->
    [one] { $users } user
   *[other] { $users } users
}
people-users-search = Search by name or address
people-any-status = Any status
people-any-role = Any role
people-any-department = Any department
people-any-location = Any location
people-order = Order
people-order-name = By name
people-order-last-seen = Last seen first
people-order-longest-away = Longest away first
people-none-fits-title = Nobody fits
people-none-fits-text = No user has this name or address, or this status, role and place.
people-none-fits-all = Show all users
people-nobody-yet-title = Nobody here yet
people-nobody-yet-text = Whoever accepts an invitation appears here.
people-nobody-yet-invitations = Show the invitations

## The list of contacts

people-contacts = Contacts
people-contacts-count = { $contacts ->
    [one] { $contacts } contact
   *[other] { $contacts } contacts
}
# Column: the member or the invitation that the contact stands for.
people-contacts-stands-for = Stands for
people-contacts-not-named = Not named yet
people-contacts-member = A member
people-contacts-invited = Invited
people-contacts-nobody = Nobody here
people-contacts-none-fits-title = No contact fits
people-contacts-none-fits-text = None has this in the name, address or company.
people-contacts-none-fits-all = Show all contacts
people-contacts-none-yet-title = No contacts yet
people-contacts-none-yet-text = Each invited person gets a contact, which stays when the invitation has gone.
people-contacts-invite = Invite

## The org chart

people-chart-all-departments = All departments
people-chart-search = Find somebody by name or address
people-chart-none-fits-title = Nobody fits
people-chart-none-fits-text = Nobody who is active here has this in their name or address.
people-chart-none-fits-all = Show the chart
people-chart-found = Found
people-chart-where-stands = Where { $person } stands
people-chart-who-reports = Who reports to whom
people-chart-whole = The whole chart
people-chart-profile-of = Profile of { $person }
people-chart-pages-of-picture = Pages of the picture
people-chart-pages-of-people = Pages of people
people-chart-alone-title = Without a manager and without reports
people-chart-count = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
# Before a sentence about who leads the department.
people-chart-count-sentence = { $people ->
    [one] { $people } person.
   *[other] { $people } people.
}
# What those are together who are in no department, as the name of a department.
people-chart-no-department = In no department
people-chart-led-by-nobody = Nobody leads it: nobody in it has a manager or reports.
people-chart-led-by-one = Led by { $first }.
people-chart-led-by-two = Led by { $first } and { $second }.
people-chart-led-by-three = Led by { $first }, { $second } and { $third }.
people-chart-led-by-more = Led by { $first }, { $second }, { $third } and { $others } more.
people-chart-departments = Departments
people-chart-people = People
# Column: how many of a department have neither a manager nor reports.
people-chart-alone = Alone
people-chart-alone-note = Alone: without a manager and without reports. They stand on the page of their department.
people-chart-no-lines-title = Nobody has a manager yet
people-chart-no-lines-text = Whom somebody reports to is set on their page, under Role and place, by whoever may change them. Then they stand here.
people-chart-no-lines-text-import = Whom somebody reports to is set on their page, under Role and place, or with the column Manager of a table under Import / Export. Then they stand here.
people-chart-no-lines-users = Show the users
people-chart-zoom-in = Zoom in
people-chart-zoom-out = Zoom out
# On the button that makes the picture as large as can be seen at once; a short word.
people-chart-fit = Fit
people-chart-picture = Picture
people-chart-as-list = The same as a list
# In a box and in a list: those who report to somebody directly.
people-chart-reports = { $reports ->
    [one] { $reports } report
   *[other] { $reports } reports
}
people-chart-reports-in-all = { $reports ->
    [one] { $reports } report, { $all } in all
   *[other] { $reports } reports, { $all } in all
}
# What is read out of a box: the person’s name, job title and department in a row, then how many report to them. The name must
# come first.
people-chart-box = { $person }. { $reports }

## A person’s page

# The way to this page ends so while a form is open.
people-crumb-change = Change
# The words of a link to a form, and the words that are read out after them: “Change the profile”, “Role of this member”,
# “Deactivate… this member”. There is a space between.
people-edit = Change
people-edit-the-profile = the profile
people-edit-the-options = the options
people-edit-role = Role
people-edit-manager = Manager
people-edit-place = Place
people-edit-of-member = of this member
people-edit-deactivate = Deactivate…
people-edit-reactivate = Reactivate…
people-edit-delete = Delete…
people-edit-this-member = this member
people-edit-give-app = Give an app
people-edit-to-them = to them

## A person’s page: profile

people-profile = Profile
# Before the company that an external person is of.
people-profile-external-of = External, of
people-profile-joined = Joined

## A person’s page: role and place

people-place = Role and place
people-reports-to = Reports to
people-manager-nobody = Nobody
people-manager-outside = Somebody outside your department
people-place-in-chart = Their place in the chart
people-in-no-department = In no department
people-at-no-location = At no location
people-in-no-team = In no team
people-in-no-workspace = In no workspace

## A person’s page: options

people-options = Options
people-options-weekly = Weekly e-mail
people-options-weekly-of-none = Yes, of no workspace
people-options-message-notices = New-message notifications
people-options-owns-records = Can own records
people-options-record-set = Record set
people-options-no-limit = No limit
people-options-language = Language
people-yes = Yes
people-no = No

## A person’s page: contact

people-contact = Contact
people-contact-none = No contact stands for them.
people-contact-all = All contacts

## A person’s page: invitations

people-history = Invitations
people-history-none = None: they came with a set-up link.
people-history-caption = Accepted invitations
people-history-invited-by = Invited by
people-history-sent = Sent
people-history-accepted = Accepted
people-history-by = By { $person }
# Open invitations that offer them more apps. $link is people-history-offers-tab, a link.
people-history-offers = { $offers ->
    [one] { $offers } open invitation more: resend or cancel on the { $link }.
   *[other] { $offers } open invitations more: resend or cancel on the { $link }.
}
people-history-offers-tab = Invitations tab

## A person’s page: apps and seats

people-apps = Apps and seats
people-apps-none = No apps
people-apps-app = App and package
people-apps-role = Role in the app
people-apps-seat = Seat
people-apps-actions = Actions
people-apps-in-use = In use
people-apps-not-in-use = Not in use
# A button. people-apps-seat-of is read out after it, after a space: “Take a seat of Flow, Standard”.
people-apps-take-seat = Take a seat
people-apps-seat-of = of { $app }, { $package }
# A link. people-apps-role-in is read out after it, after a space: “Change role in Flow, Standard”.
people-apps-change-role = Change role
people-apps-role-in = in { $app }, { $package }
people-apps-take-away-ask = Take away…
people-apps-take-away-question = Take { $app }, { $package } away from { $person }?
people-apps-take-away-loss-in-use = They can’t use it any more, and its seat is free at once.
people-apps-take-away-loss-unused = It takes no seat now, and they don’t get one back later.
people-apps-take-away-keep = Leave it to them
people-apps-take-away = Take away
people-apps-give-title = Give { $person } an app
people-apps-subscriptions = Subscriptions
people-apps-seats = Seats
people-apps-no-seat = No seat is free
# A link; which app, is read out after it: “Choose Flow, Standard”.
people-apps-choose = Choose
people-apps-no-other = There is no other open subscription that they could get a seat of.
people-apps-all-subscriptions = All subscriptions
people-apps-back = Back to their page
people-apps-give-of-title = Give { $person } { $app }, { $package }
people-apps-give = Give
people-apps-role-title = The role of { $person } in { $app }, { $package }

## A person’s page: sessions

people-sessions = Sessions in this business
people-sessions-signed-in = Signed in
people-sessions-where = { $sessions ->
    [0] Nowhere
    [one] In one browser
   *[other] In { $sessions } browsers
}
people-sessions-last-used = Last used
people-sign-out-ask = Sign out everywhere…
people-sign-out-question = Sign { $person } out everywhere?
people-sign-out-loss = { $sessions ->
    [one] { $sessions } session in this business ends at once. In other businesses nothing changes, and the password stays.
   *[other] { $sessions } sessions in this business end at once. In other businesses nothing changes, and the password stays.
}
# The same, where the session of whoever reads it ends, too.
people-sign-out-loss-own = { $sessions ->
    [one] { $sessions } session in this business ends at once, this one among them. In other businesses nothing changes, and the password stays.
   *[other] { $sessions } sessions in this business end at once, this one among them. In other businesses nothing changes, and the password stays.
}
people-sign-out-keep = Leave them signed in
people-sign-out = Sign out everywhere

## A person’s page: leaving and coming back

people-membership = Membership
people-membership-oneself = You can’t deactivate or delete yourself. Ask another administrator.
people-membership-active = Whoever is deactivated is out at once and can be let in again. Whoever is deleted is gone for good.
people-membership-inactive = They are deactivated: they can’t come in, and their seats are free.
people-deactivate-title = Deactivate { $person }?
people-deactivate = Deactivate
people-deactivate-keep = Leave them in
people-reactivate-title = Let { $person } in again?
people-reactivate = Reactivate
people-reactivate-keep = Leave them out
people-delete-title = Delete { $person } for good?
people-delete = Delete for good
people-delete-keep = Keep them
people-reactivate-sign-in = They can sign in again, with the password that they had.
people-reactivate-apps = { $apps ->
    [0] They have no apps to get back.
    [one] { $apps } app gets a seat again where one is free; the others are named.
   *[other] { $apps } apps get a seat again where one is free; the others are named.
}
people-leaving-sessions = { $sessions ->
    [0] They are signed in nowhere in this business.
    [one] { $sessions } session in this business ends at once.
   *[other] { $sessions } sessions in this business end at once.
}
people-leaving-seats = { $seats ->
    [0] They use no seats.
    [one] { $seats } seat is free at once.
   *[other] { $seats } seats are free at once.
}
people-leaving-offers = { $offers ->
    [one] { $offers } open invitation that offers them apps is cancelled.
   *[other] { $offers } open invitations that offer them apps are cancelled.
}
people-leaving-sent = { $sent ->
    [one] { $sent } open invitation that they sent stays; whoever accepts one then waits for an administrator to confirm it.
   *[other] { $sent } open invitations that they sent stay; whoever accepts one then waits for an administrator to confirm it.
}
people-deactivate-reports = { $reports ->
    [one] They stay the manager of { $reports } member.
   *[other] They stay the manager of { $reports } members.
}
people-delete-reports = { $reports ->
    [one] { $reports } member who reports to them has nobody to report to then.
   *[other] { $reports } members who report to them have nobody to report to then.
}
people-leaving-links = Links and slips that were made for them stop working.
people-deactivate-kept = What they did, their apps, places and options are kept, and they can be let in again.
people-delete-erased = Their name, address and all that is known of them is erased, in the audit too, where they are called “A deleted person”. This can’t be undone.
people-delete-messages = What they wrote to others, and what was written to them alone, is erased.
people-delete-account = If they are in no other business their account ends, and their address can be invited anew.

## A person’s page: the form for the profile

people-profile-title = Change the profile of { $person }
people-profile-external = External user
people-profile-external-hint = Somebody from another company, such as a contractor: they see what is assigned to them and nothing else.
people-profile-company-address = Company’s address
people-profile-name-note = The name holds in this business. What they are called elsewhere stays.

## A person’s page: the forms for role and manager

people-role-title = Give { $person } another role
people-role-hint = It holds from their next step on. Roles with rights that you don’t have yourself are not offered.
people-manager-find-title = Find a manager for { $person }
people-manager-now = { $person } reports to { $manager }.
people-manager-search-for = Search for whom { $person } is to report to.
people-manager-search-label = Name or e-mail
people-manager-search = Search
people-manager-none-fits = Nobody active whom you may see has this name or address.
people-manager-choose-title = Choose the manager
people-manager-choose-nobody = Nobody
people-manager-choose-nobody-hint = They stand at the top of the org chart, or beside it.

## A person’s page: the form for department, location, teams and workspaces

people-place-title = Change where { $person } belongs
people-place-none = None
people-place-archived = { $unit } (archived)
people-place-fixed = The department is your own: you see nobody of another.
people-place-note = They see the data of the workspaces that are ticked. The weekly e-mail goes on telling of those that stay.

## A person’s page: the form for options

people-options-title = Change the options of { $person }
people-options-weekly-hint = What is due and what has changed, once a week.
people-options-no-email = They have no e-mail address, so no mail can tell them of anything.
people-options-owns-records-hint = They can be chosen as the owner of a record.
people-options-weekly-tells = The weekly e-mail tells of
people-options-weekly-tells-hint = With none ticked: of all their workspaces.
people-options-record-set-hint = Limits which types of records they see and change.
people-options-record-set-none = None: no limit
people-options-record-set-custom = Custom…
people-options-record-set-gone = { $set } (no longer given)
# What they may do with records of a type; Update includes View.
people-options-view = View
people-options-update = Update
people-options-update-note = Update includes View.

## A person’s page: another address to sign in with

people-address = Sign-in address
people-address-new = New address
people-address-hint = A mail with a link goes there. It holds once they confirm it; the address before is told.
people-address-send = Send the link

## Reset slips

people-reset-card = Forgotten password
people-reset-text = They have no e-mail. With a printed slip they set a new password.
people-reset-link = Reset slip…
people-reset-slip = Reset slip
people-reset-print-now = Print this page now
people-reset-print-now-text = This slip is shown once and works for 30 minutes. Whoever has it can set the password, so hand it over yourself.
people-reset-print-page = Print…
people-reset-done = Done: back to { $person }
people-reset-title = A new password for { $person }
people-reset-explained = The slip has a picture to scan and a code to type. With it they set a new password, which ends their sessions. It works once, for 30 minutes. A slip that was printed before stops working.
people-reset-print = Print a reset slip

## What was done

people-done-profile = The profile is saved.
people-done-role = The role is saved. It holds from their next step on.
people-done-manager = The manager is saved.
people-done-place = Department, location, teams and workspaces are saved.
people-done-options = The options are saved.
people-done-app-given = The app is given, and a seat of it taken.
people-done-app-role = The role in the app is saved.
people-done-app-taken = The app is taken away, and its seat is free.
people-done-signed-out = { $person } is signed out of this business everywhere.
people-done-deactivated = { $person } is deactivated and out.
people-done-reactivated = { $person } can come in again.
# With one app or several: “Flow, Standard; Toolbox, Professional”.
people-done-reactivated-without = { $person } can come in again. No seat was free for { $apps }.

## Why a member is not changed

people-refused-not-found = This person was not found. They may have left, or they are not yours to see.
people-refused-last-administrator = They are the last administrator of this business. Give somebody else a role that changes roles and people, and do it then.
people-refused-role = Role: this one can’t be given: it was archived, or it has rights that you don’t have yourself. Choose another.
people-refused-oneself = You can’t deactivate or delete yourself. Ask another administrator.
people-refused-manager = Manager: they are not available any more. Choose somebody else.
people-refused-manager-circle = Manager: they report to this person themselves, directly or over others. Choose somebody else, or change that first.
people-refused-no-such-app = They don’t have this app any more.
people-refused-department = Department: you put people into your own department only.
people-refused-no-own-department = You have no department of your own. Ask an administrator to give you one.
people-refused-deactivated = They are deactivated. Reactivate them first.
people-refused-seated = They have a seat in this subscription already.
people-refused-subscription = This subscription is not available any more. Choose another.
people-refused-app-role = Role in the app: this one is not available any more. Choose another.
people-refused-seats = { $free ->
    [0] App: no seat is free. Free one, or choose another subscription.
    [one] App: only one seat is free. Free one, or choose another subscription.
   *[other] App: only { $free } seats are free. Free one, or choose another subscription.
}
people-refused-weekly = Weekly e-mail: it can tell of workspaces that are theirs. Put them into these first.

## Tables to download: heads of columns, and what stands in cells

people-csv-first-name = First name
people-csv-last-name = Last name
people-csv-email = E-mail
people-csv-username = Username
people-csv-role = Role
people-csv-department = Department
people-csv-location = Location
people-csv-teams = Teams
people-csv-workspaces = Workspaces
people-csv-apps = Apps
people-csv-status = Status
people-csv-joined = Joined (UTC)
people-csv-last-seen = Last seen (UTC)
people-csv-job-title = Job title
people-csv-phone = Phone
people-csv-mobile = Mobile
people-csv-employee-number = Employee number
people-csv-company = External company
people-csv-manager = Manager
# An app, package and role, in which the person has no seat now.
people-csv-access-unused = { $access } (not in use)
people-csv-channel = Channel
people-csv-channel-email = E-mail
people-csv-channel-slip = Slip
people-csv-invited-by = Invited by
people-csv-sent = Sent at (UTC)
people-csv-expires = Expires at (UTC)
people-csv-invitation-state = State
people-csv-delivery = Delivery
people-csv-answer = Answer of the mail server
people-csv-reminded = Last reminded (UTC)
people-csv-accepted = Accepted at (UTC)
people-csv-closed = Closed at (UTC)
people-csv-record-title = Title
people-csv-record-type = Type
people-csv-record-state = State
people-csv-record-due = Due
people-csv-record-workspace = Workspace
people-csv-record-owner = Owner
people-csv-record-assigned-to = Assigned to
people-csv-record-changed = Changed (UTC)
# Column: the event’s number in the order in which they happened.
people-csv-audit-number = Number
people-csv-audit-time = Time (UTC)
people-csv-audit-what = What
people-csv-audit-who = Who
# Column: whom or what it was done to.
people-csv-audit-on = On
# Column: the network address it was done from.
people-csv-audit-from = From
people-csv-audit-details = Details

## Managers by a table

people-managers-not-permitted = Your role does not include changing people. Ask an administrator.
people-managers-too-large = The file is larger than 2 MiB. Split it into several.
people-managers-too-many-lines = The file has more than 10,000 lines. Split it into several.
people-managers-no-person = No column names the person. Call it Person, E-mail, Username or Employee number in the first line.
people-managers-no-manager = No column names the manager. Call it Manager in the first line.
people-managers-nobody-named = Person: missing. Write an e-mail address, a username or an employee number.
people-managers-unknown-person = Person: “{ $person }” is nobody whose manager you can change.
people-managers-several-people = Person: “{ $person }” is more than one person. Write the e-mail address or username.
people-managers-repeated = Row { $row } is about the same person.
people-managers-unknown-manager = Manager: “{ $manager }” is nobody whom you see here.
people-managers-several-managers = Manager: “{ $manager }” is more than one person. Write the e-mail address or username.
people-managers-unseen = Somebody whom you don’t see
people-managers-nobody = Nobody
people-managers-changes-nobody = Nobody gets another manager.
people-managers-changes = { $count ->
    [one] { $count } person gets another manager.
   *[other] { $count } people get another manager.
}
people-managers-same = { $count ->
    [one] { $count } line changes nothing.
   *[other] { $count } lines change nothing.
}
people-managers-problems-left-out = { $count ->
    [one] { $count } line has a problem and is left out.
   *[other] { $count } lines have problems and are left out.
}
people-managers-problems-found = { $count ->
    [one] { $count } line has a problem.
   *[other] { $count } lines have problems.
}
people-managers-apply = { $count ->
    [one] Apply { $count } change
   *[other] Apply { $count } changes
}
people-managers-page = Managers by a table
people-managers-chart = Back to the chart
people-managers-upload = Set managers from a table
people-managers-file = CSV file
people-managers-file-hint = Up to 10,000 lines and 2 MiB. You see what each line would do before anything is done.
people-managers-check = Upload and check
people-managers-now = The managers as they are now
people-managers-now-text = All active people whom you see, with whom they report to. Change what is to change and upload it: lines that say what is so already change nothing, and whoever is not in the table stays as they are.
people-managers-download = Download as CSV
people-managers-plan = What the table would do
people-managers-problems = Lines with problems
people-managers-changes-caption = Changes
people-managers-first = The first { $shown } of { $count } are shown.
people-managers-head-row = Row
people-managers-head-person = Person
people-managers-head-problem = Problem
people-managers-head-before = Reports to now
people-managers-head-after = Will report to
people-managers-columns = What to write in the table
people-managers-columns-person = The first line names the columns. Person: an e-mail address, a username or an employee number. The columns may as well be called E-mail, Username or Employee number; of several, the first that says something counts.
people-managers-columns-manager = Manager: the same of whom they report to. Nothing there: they report to nobody.
people-managers-columns-others = Other columns are left out, so the table of users can be taken as it is.
people-managers-changed = Something has changed since you looked, so nothing was applied. Look at what the lines would do now.
people-managers-circle = Some people would be their own managers, directly or over others. Which of these lines is wrong only you can tell: correct one in your file and upload it again. Until then nothing is applied.
people-managers-applied = The managers are set as the table says.

## What was changed, in the audit and in a record’s history

# A field that says something else: “role: User → Admin”.
people-change-from-to = { $field }: { $before } → { $after }
# A field that said nothing before, or for which that is not told.
people-change-now = { $field }: { $after }
# A field that says nothing any more.
people-change-was = { $field } was { $before }
# What was told so far, and the next; apps as well.
people-change-next = { $told }; { $next }

# Fields: people, invitations and accounts. A colon comes after them.
people-change-field-first-name = first name
people-change-field-last-name = last name
people-change-field-name = name
people-change-field-e-mail = e-mail
people-change-field-email = email
people-change-field-username = username
people-change-field-phone = phone
people-change-field-mobile = mobile
people-change-field-mobile-phone = mobile phone
people-change-field-job-title = job title
people-change-field-employee-number = employee number
people-change-field-company = company
people-change-field-company-address = company’s address
people-change-field-manager = manager
people-change-field-role = role
people-change-field-department = department
people-change-field-location = location
people-change-field-teams = teams
people-change-field-workspaces = workspaces
people-change-field-app = app
people-change-field-apps = apps
people-change-field-apps-left-out = apps left out
people-change-field-without-seat = without a seat
people-change-field-weekly-mail = weekly mail
people-change-field-weekly-e-mail = weekly e-mail
people-change-field-weekly-mail-of = weekly mail of
people-change-field-weekly-e-mail-of = weekly e-mail of
people-change-field-weekly-e-mail-on = weekly e-mail on
people-change-field-message-notifications = message notifications
people-change-field-new-message-notifications = new-message notifications
people-change-field-language = language
people-change-field-owns-records = owns records
people-change-field-can-own-records = can own records
people-change-field-record-set = record set
people-change-field-status = status
people-change-field-account = account
people-change-field-sessions = sessions
people-change-field-sessions-ended = sessions ended
people-change-field-seats-freed = seats freed
people-change-field-channel = channel
people-change-field-generation = generation
people-change-field-reminder = reminder
people-change-field-people = people
people-change-field-drafts = drafts
people-change-field-recipients = recipients

# Fields: records. A colon comes after them.
people-change-field-type = type
people-change-field-title = title
people-change-field-owner = owner
people-change-field-assigned-to = assigned to
people-change-field-due = due
people-change-field-state = state
people-change-field-note = note
people-change-field-notes = notes
people-change-field-reference = reference
people-change-field-issuer = issuer
people-change-field-address = address
people-change-field-maker = maker
people-change-field-serial-number = serial number
people-change-field-plate = plate
people-change-field-place = place

# Fields: settings and the instance. A colon comes after them.
people-change-field-kind = kind
people-change-field-archived = archived
people-change-field-archived-role = archived role
people-change-field-description = description
people-change-field-permissions = permissions
people-change-field-scope = scope
people-change-field-records = records
people-change-field-by-invitation = by invitation
people-change-field-rights = rights
people-change-field-record-sets = record sets
people-change-field-reminders = reminders
people-change-field-invitation-lifetime = invitation lifetime
people-change-field-invite-code = invite code
people-change-field-list = list
people-change-field-package = package
people-change-field-seats = seats
people-change-field-active = active
people-change-field-from = from
people-change-field-until = until
people-change-field-host = host
people-change-field-port = port
people-change-field-encryption = encryption
people-change-field-user = user
people-change-field-sender-name = sender name
people-change-field-sender = sender
people-change-field-password = password
people-change-field-messages = messages
people-change-field-states = states

# What stands in fields, after a colon or an arrow.
# A field of an invitation in which there was nothing, or is nothing any more.
people-change-none = none
people-change-nothing = nothing
people-change-no-limit = no limit
people-change-any-number = any number
# A note, an employee number, or the password of the mail server, which are not told themselves.
people-change-changed = changed
people-change-forgotten = forgotten
# An account: it is gone, or goes on in another business.
people-change-ended = ended
people-change-elsewhere = stays elsewhere
# Record sets, in the plan of a business.
people-change-on = on
people-change-off = off
people-change-team = team
people-change-workspace = workspace
# The lifetime of invitations.
people-change-default = default
people-change-hours = { $hours } h
# When people are reminded of invitations.
people-change-no-reminders = none
people-change-one-reminder = after { $hours } h
people-change-two-reminders = after { $first } h and { $second } h
# A right of a record set; $of is refusals-record-rights-contacts and its like.
people-change-view = view { $of }
people-change-update = update { $of }
# Lists that were downloaded.
people-change-list-users = users
people-change-list-managers = managers
people-change-list-records = records
people-change-list-invitations = invitations
people-change-list-audit = audit
