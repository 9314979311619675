# dashboard

## Your place

dashboard-go = Go to the dashboard
dashboard-place = Your place here
dashboard-place-name = Name
dashboard-place-business = Business
dashboard-place-role = Role
dashboard-place-sign-in = You sign in with
dashboard-place-zone = Time zone
dashboard-people = People
dashboard-people-invite = Invite people, see who has accepted, and send a link anew where it ran out.
dashboard-people-see = See who is here and who is invited.
dashboard-people-users = Users
dashboard-people-invitations = Invitations

## First steps
# A step with a link is a sentence with { $link } (or the names of two links), and the link's own words beside it.

dashboard-steps = First things first
dashboard-step-sign-in = Remember how you sign in: with { $email } and your password.
dashboard-step-profile = { $link }, and choose what you are told of.
dashboard-step-profile-link = Complete your profile
dashboard-step-places = { $departments } and { $locations }, so that people have their place.
dashboard-step-places-departments = Add departments
dashboard-step-places-locations = locations
dashboard-step-register = { $link } of your workspaces.
dashboard-step-register-link = Look at the register
dashboard-step-invite = { $link } who belong here.
dashboard-step-invite-link = Invite the people
dashboard-step-users = { $link } already.
dashboard-step-users-link = See who is here
dashboard-step-ask = Is your name or place not right? Tell whoever invited you: they can help.

## What somebody has

dashboard-nothing-given = Nothing was given to you yet
# Each of the following three stands before one of the two that say whom to ask.
dashboard-nothing-given-told = You have no app, and you are in no workspace, so there are no data for you to see.
dashboard-no-apps = None.
dashboard-no-workspaces = None, so there are no data for you to see.
dashboard-ask-whoever-invited = Ask { $name }, who invited you, or an administrator of your business.
dashboard-ask-administrator = Ask an administrator of your business.
dashboard-open-items = Your open items
dashboard-open-none = Nothing is waiting for you.
dashboard-open-all = Show all
dashboard-open-count = { $count ->
    [one] { $count } record that you own or that is assigned to you.
   *[other] { $count } records that you own or that is assigned to you.
}
dashboard-open-overdue = { $count } overdue
dashboard-apps = Your apps
# An app, its package, and the role in it.
dashboard-app = { $app }, { $package }: { $role }
dashboard-app-no-seat = No seat free
dashboard-workspaces = Your workspaces

## External members

dashboard-defects = Defects assigned to you
dashboard-defects-hide-closed = Hide what is closed
dashboard-defects-show-closed = Show what is closed, too
dashboard-defects-none = Nothing to do
dashboard-defects-none-told = As soon as a defect is assigned to you, it appears here, with the day by which it is due.
dashboard-defects-open-one = Open one to see where it is, and to tell how far you are.

## Nobody was invited yet

dashboard-nobody = Nobody was invited yet
dashboard-nobody-invite-first = Invite the first person
dashboard-nobody-invite = Invite somebody: then you see here what waits for an answer and how invitations fare.
dashboard-nobody-wait = Once somebody is invited you see here what waits for an answer and how invitations fare.

## Seats

dashboard-seats = Seats
dashboard-seats-all = All subscriptions
# An app and its package.
dashboard-seats-of = { $app }, { $package }
dashboard-seats-more = And { $count } more, less full.

## Waiting invitations

dashboard-waiting = Waiting invitations
dashboard-waiting-all = All, by expiry
dashboard-waiting-none = No invitation is pending, and none expired in the last two weeks.
dashboard-waiting-table = Invitations that expire next, and those that expired last
dashboard-waiting-whom = Invited
dashboard-waiting-role = Role
dashboard-waiting-expires = Expires
dashboard-waiting-actions = Actions
dashboard-waiting-more-apps = More apps
dashboard-waiting-slip = Slip
dashboard-waiting-mail-failed = Mail failed
dashboard-waiting-mail-retried = Mail is retried

# How many there are stands before each, as a large number. No more than so many are counted:
dashboard-count-most = over 1,000
dashboard-count-pending = { $count ->
   *[other] pending
}
dashboard-count-expiring = { $count ->
   *[other] expiring within 6 hours
}
dashboard-count-expired = { $count ->
   *[other] expired
}
dashboard-count-awaiting = { $count ->
   *[other] awaiting confirmation
}
dashboard-count-failed = { $count ->
   *[other] with a failed mail
}

# How long an invitation has left.
dashboard-left-minutes = less than an hour left
dashboard-left-hours = { $hours } h left
dashboard-left-days = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
dashboard-expired-minutes = Expired less than an hour ago
dashboard-expired-hours = Expired { $hours } h ago
dashboard-expired-days = { $days ->
    [one] Expired { $days } day ago
   *[other] Expired { $days } days ago
}

## How invitations fare

dashboard-fared = How invitations fare
dashboard-fared-last = The last
dashboard-fared-show = Show
# They stand after "The last".
dashboard-period-seven-days = 7 days
dashboard-period-thirty-days = 30 days
dashboard-period-ninety-days = 90 days
dashboard-period-twelve-months = 12 months
dashboard-fared-none-seven-days = Nobody was invited in these 7 days. Choose a longer time to see what was before.
dashboard-fared-none-thirty-days = Nobody was invited in these 30 days. Choose a longer time to see what was before.
dashboard-fared-none-ninety-days = Nobody was invited in these 90 days. Choose a longer time to see what was before.
dashboard-fared-none-twelve-months = Nobody was invited in these 12 months. Choose a longer time to see what was before.
dashboard-fared-explained = Each invitation counts once, when it was sent last. A mail is delivered when a mail server took it, and a slip when it was printed. Half of those who accepted did so within the median time, counted from there.

# What the parts of a bar mean.
dashboard-key-not-delivered = Not delivered
dashboard-key-delivered = Delivered, not accepted
dashboard-key-accepted = Accepted

# The tables.
dashboard-fared-by-channel = By channel
dashboard-fared-channel = Channel
dashboard-fared-all = All
dashboard-channel-email = E-mail
dashboard-channel-slip = Slip
dashboard-fared-by-department = By department
dashboard-fared-department = Department
dashboard-fared-other-departments = { $count } other departments
dashboard-fared-no-department = No department
dashboard-fared-invited = Invited
dashboard-fared-delivered = Delivered
dashboard-fared-accepted = Accepted
dashboard-fared-median = Median time
dashboard-fared-picture = Picture
# A part of all with its percentage.
dashboard-share = { $part } ({ $percent } %)
# What a bar shows; the name is that of a channel, a department or a time.
dashboard-tally = { $name }: { $invited } invited, { $delivered } delivered, { $accepted } accepted

# How long it took.
dashboard-took-no-quarter = under 15 min
dashboard-took-minutes = { $minutes } min
dashboard-took-hours = { $hours } h
dashboard-took-hours-minutes = { $hours } h { $minutes } min
dashboard-took-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
dashboard-took-days-hours = { $days ->
    [one] { $days } day { $hours } h
   *[other] { $days } days { $hours } h
}

# Over time.
dashboard-over-time-day = Over time, by day
dashboard-over-time-week = Over time, by week
dashboard-over-time-month = Over time, by month
dashboard-over-time-chart-seven-days = Invitations of the last 7 days, by day: invited, delivered and accepted
dashboard-over-time-chart-thirty-days = Invitations of the last 30 days, by day: invited, delivered and accepted
dashboard-over-time-chart-ninety-days = Invitations of the last 90 days, by week: invited, delivered and accepted
dashboard-over-time-chart-twelve-months = Invitations of the last 12 months, by month: invited, delivered and accepted
dashboard-over-time-as-table = The same numbers as a table
dashboard-over-time-table-day = Invitations by day
dashboard-over-time-table-week = Invitations by week
dashboard-over-time-table-month = Invitations by month
dashboard-over-time-when = When
