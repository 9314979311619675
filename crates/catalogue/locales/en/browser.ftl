# What both halves say: it goes to the browser with every page.
# Here, and here alone, a message that a count decides is one choice around the whole text, and holds no other message.

product = Usher
wait-seconds = { $seconds ->
    [one] There were too many tries. Wait { $seconds } second and try again.
   *[other] There were too many tries. Wait { $seconds } seconds and try again.
}

## The frame around the pages
# What Usher is, for search engines and previews.
app-description = Usher invites people and seats them.
# The link on the logo, read out.
app-home-link = Usher, home
app-skip = Skip to the content
# What the navigation between the main pages is called, read out.
app-main-navigation = Main
app-nav-dashboard = Dashboard
app-nav-records = Register
app-nav-users = Users
app-nav-messages = Messages
# Read out after the number of messages that were not read, which stands beside “Messages”.
app-nav-unread = unread
app-nav-settings = Settings
app-nav-audit = Audit
# The menu with one’s own account, read out.
app-account-of = Account of { $name }
app-role-at-business = { $role } at { $business }
app-my-account = My account
app-sign-out = Sign out
app-invite = Invite
app-loading = Loading…
app-no-mail-server = No mail server is set
# $link is app-no-mail-server-link, a link.
app-no-mail-server-may-set = Invitations are made, but their mails stay queued. { $link }; then everything that waits goes out.
app-no-mail-server-link = Set the mail server
app-no-mail-server-ask = Invitations are made, but their mails stay queued. Ask the person who runs Usher to set one; then everything that waits goes out.

## Parts of pages
# On a button while its form is on its way.
app-sending = Sending…
app-apply = Apply
# On the button that changes nothing, beside the one that would delete or cancel something.
app-keep = Keep
app-copy = Copy
app-copied = Copied
app-close = Close
# In a search field.
app-search = Search
# What a search field is called, read out. $legend is the name of a group of choices, such as “Teams”.
app-search-in = Search in { $legend }
app-breadcrumbs = Breadcrumbs
# What the links to other pages of a list are called, read out.
app-pages = Pages
app-page-previous = Previous
app-page-next = Next
app-page-of = Page { $page } of { $pages }
app-progress = { $done } of { $all }
app-progress-starting = Starting…
# On the button at a password; app-password-show-name, which is read out, must have the same word in it.
app-password-show = Show
app-password-hide = Hide
app-password-show-name = Show password
app-password-hide-name = Hide password
app-strength-short = Strength: Short: it needs more characters.
app-strength-weak = Strength: Weak: it is soon guessed. Add another word.
app-strength-fair = Strength: Fair. Another word makes it better.
app-strength-good = Strength: Good.
app-strength-strong = Strength: Strong.

## Pages that can’t be shown
app-refused-heading = This page can’t be shown
app-refused-may-not = You may not open this
app-refused-not-found = Not found
app-refused-sign-in = Sign in first
app-refused-other = That did not work
app-to-sign-in = Sign in
app-to-dashboard = Go to the dashboard
app-not-found-title = Not found
app-not-found-heading = There is nothing here
app-not-found-text = The address may be mistyped, or the page was removed.
app-to-start = Go to the start page

## Signing in
app-sign-in-title = Sign in
app-sign-in-no-account = No account yet? You need an invitation. Ask an administrator of your business.
app-sign-in-name = E-mail address or username
app-sign-in-password = Password
app-sign-in-keep = Keep me signed in
app-sign-in-keep-hint = For 30 days, on this device. Only where nobody else uses it.
app-sign-in-button = Sign in
app-sign-in-forgot = Forgot password?

## Pages that links and slips lead to
app-accept-title = Invitation
app-accept-loading = Opening the invitation…
app-join-title = Join
app-join-loading = Opening the slip…
app-join-heading = Join with a slip
app-join-lead = Type the code that stands on your slip, or scan the picture on it with your phone.
# app-join-before-link follows, a link.
app-join-before = You joined before?
app-join-before-link = Sign in
app-join-code = Code
app-join-code-hint = Ten letters and digits. Capital or small, with or without the dash.
app-join-next = Next
app-set-up-title = Set up
app-set-up-loading = Opening the link…
app-new-password = Password
app-new-password-again = Password again
app-new-password-hint = { $least ->
    [one] At least { $least } character. Three or four unrelated words make a good one.
   *[other] At least { $least } characters. Three or four unrelated words make a good one.
}
app-asked-title = Thank you
app-asked-text = If this invitation can be sent anew, the people who can do that were told. When they do, you get a mail with a fresh link.

## What was done, after the page was left for it
app-done-switched = You are in { $business } now.
app-done-asked = Thank you. If this invitation can be sent anew, somebody was told.
app-done-invited-there = Invited, in the business that is chosen in the form. Its own list shows how they fare, and prints their slips.
app-done-reminders-saved = The reminders are saved. They hold for invitations that are under way, too.
app-done-lifetime-saved = The lifetime of invitations is saved. It holds for those that are sent from now on.
app-done-app-created = The app was created. Add its roles, then subscriptions for it.
app-done-app-changed = The app was changed.
app-done-app-archived = The app was archived.
app-done-subscription-created = The subscription was created.
app-done-subscription-changed = The subscription was changed.
app-done-built-in-roles = The built-in roles are offered again.
app-done-saved = Saved.
app-done-message-sent = Your message is sent.
app-done-password-set = Your new password is set. Your other sessions were ended.
app-done-address-asked = A mail went to the new address. It holds once you confirm it there, within 24 hours.
app-done-sessions-ended = Signed out there.
app-done-person-deleted = The person is deleted. In the audit they are called “A deleted person”.
app-done-signed-out = You are signed out.
app-done-left-out = Something that the invitation named could not be given any more (a location, a team, a workspace or an app), so you came in without it. Your administrator can give you another.

## Why nothing was done: anywhere
app-fields = Some fields need another look. Nothing was saved yet.
app-session-ended = Your session has ended. Sign in again.
app-not-found = This was not found. It may have been removed, or it is not yours to see.
app-wait = There were too many tries. Wait a little and try again.
app-busy = Many people are signing in at this moment. Wait a few seconds and try again.
app-unavailable = Usher’s database can’t do that at this moment. Wait a few seconds and try again. If you were sending something, look first whether it was done.
app-unreadable = The form could not be read. Reload the page and try again.
app-unexpected = Something went wrong on our side and nothing was changed. Try again; if it stays, tell your administrator this reference: { $reference }.
app-offline = The server can’t be reached. Check your connection and try again.
app-may-not = Your role does not include this. Ask an administrator of your business.
app-above-ceiling = This person’s role has rights that you don’t have yourself. Ask an administrator who has them.
app-sign-in-not-right = The e-mail address, the username or the password is not right. Check them and try again.
app-archived-meanwhile = This was not found. It may have been archived meanwhile.
app-settings-may-not = Your role does not include changing these settings.
app-settings-name-taken = Name: there is one with this name already. Choose another.
app-instance-may-not = Only whoever runs this server may change this. Ask them.
app-set-up-link-used = This set-up link was used already, or it never was one.
app-set-up-wrong-kind = This link is for something else.
app-set-up-address-taken = E-mail address: it has an account already. Sign in with it and open this link again.

## Why nothing was done: accepting an invitation
app-accept-invalid = This link is not valid.
app-accept-expired = This invitation has expired.
app-accept-cancelled = This invitation was cancelled.
app-accept-superseded = A newer invitation was sent. Look for it in your mail.
app-accept-accepted = This invitation was accepted before. Sign in instead.
app-accept-awaiting = This invitation waits for an administrator to confirm it.
app-accept-sign-in = There is an account with this address. Sign in to accept.
app-accept-wrong-account = You are signed in as somebody else. Switch the account to accept.
app-accept-member = You are a member of this business already.
app-slip-not-right = This is not right. Check what you typed. If it stays so, ask whoever gave you the slip for a new one.
app-username-taken = This username is taken. Choose another.
# The invite code, with the tries that are left.
app-code-not-right = { $left ->
    [0] The invite code was typed wrong too often. Nothing is lost: ask whoever invited you to send the invitation again.
    [one] The invite code is not right. One more try is left; look at it closely.
   *[other] The invite code is not right. Check it; { $left } tries are left.
}

## Why nothing was done: inviting people. What stands before the colon is a label of the form
app-invite-may-not = Your role does not include inviting people. Ask an administrator of your business.
app-invite-no-own-department = You may invite into your own department, and you have none. Ask an administrator to give you one.
app-invite-department-outside = Department: you may invite into your own department only.
app-invite-department-gone = Department: this one is not available any more. Choose another.
app-invite-location-gone = Location: this one is not available any more. Choose another.
app-invite-team-gone = Teams: one of them is not available any more. Choose again.
app-invite-workspace-gone = Workspaces: one of them is not available any more. Choose again.
app-invite-weekly-outside = Weekly e-mail: it can tell of workspaces that they get. Tick these above, too.
app-invite-record-set-gone = Record set: this one is not available any more. Choose another.
app-invite-record-sets-not-in-plan = Record set: the plan of this business has none any more.
app-invite-person-gone = Person: they are not available any more. Choose somebody else.
app-invite-person-above-ceiling = Person: their role has rights that you don’t have yourself. Ask an administrator who has them.
app-invite-no-access = Apps: they are a member already, so choose at least one app for them.
app-invite-seated = Apps, row { $row }: they have a seat in this subscription already. Choose another.
app-invite-role-gone = Role: this one is not available any more. Choose another.
app-invite-role-not-by-invitation = Role: this one can’t be given by invitation. Choose another.
app-invite-role-above-ceiling = Role: this one has rights that you don’t have yourself. Choose another.
app-invite-subscription-gone = Apps, row { $row }: this subscription is not available any more. Choose another.
app-invite-subscription-twice = Apps, row { $row }: this subscription was chosen before. Choose another.
app-invite-app-role-gone = Apps, row { $row }: choose a role in the app.
app-invite-too-few-seats = { $free ->
    [0] Apps, row { $row }: no seat is free. Invite fewer people, or choose another subscription.
    [one] Apps, row { $row }: only one seat is free. Invite fewer people, or choose another subscription.
   *[other] Apps, row { $row }: only { $free } seats are free. Invite fewer people, or choose another subscription.
}

## Why nothing was done: an invitation that was made before
app-renew-printed = This slip was printed before. Reprint it: that makes a new one, and the old one stops working.
app-renew-department-gone = The department of this invitation has been archived.
app-renew-location-gone = The location of this invitation has been archived.
app-renew-department-outside = This invitation leads into a department that is not yours.
app-renew-role-gone = You can’t give the role of this invitation any more.
app-renew-role-not-by-invitation = The role of this invitation can’t be given by invitation any more.
# Stands after what is wrong with the invitation.
app-renew-cancel = You can cancel it and invite anew.
app-renew-changed-draft = This invitation has changed meanwhile: it is draft now.
app-renew-changed-pending = This invitation has changed meanwhile: it is pending now.
app-renew-changed-awaiting = This invitation has changed meanwhile: it is awaiting confirmation now.
app-renew-changed-accepted = This invitation has changed meanwhile: it is accepted now.
app-renew-changed-expired = This invitation has changed meanwhile: it is expired now.
app-renew-changed-cancelled = This invitation has changed meanwhile: it is cancelled now.
app-cannot-be-invited = This address can’t be invited.
# $apps are names of apps and their packages.
app-renew-no-seats = It holds no seat in { $apps }, and none is free there. Free one, or cancel it and invite anew.
app-renew-limit = You have reached the limit of invitations for this hour. The next one is possible.
app-renew-limit-until = You have reached the limit of invitations for this hour. The next one is possible at { $when }.
app-renew-too-many-mails = This address got too many mails today. The next one is possible.
app-renew-too-many-mails-until = This address got too many mails today. The next one is possible at { $when }.

## What is wrong with a field, under it
app-field-missing = Fill this in.
app-field-missing-role = Choose a role.
app-field-missing-zone = Choose a time zone.
app-field-missing-person = Search for somebody, and choose them.
app-field-missing-app = Choose an app.
app-field-missing-apps = Choose a subscription and a role for each app.
app-field-no-choice = Choose one of the list.
app-field-too-long = { $most ->
    [one] Use at most { $most } character.
   *[other] Use at most { $most } characters.
}
app-field-hidden-character = There is a hidden or control character in it. Type it anew.
app-field-link = Leave web addresses out of it.
app-field-no-number = Type a telephone number, such as +49 30 123456.
app-field-too-many-addresses = At most 100 addresses fit into one submission.
app-field-lifetime = Type a whole number of hours from 1 to { $most_hours }.
app-field-zone = Choose a time zone of the list, such as Europe/Berlin.
app-field-seats = Type a whole number of seats from 0 to 1,000,000, or leave it empty for any number.
app-field-day = Type a day as in 2026-11-30.
app-field-ends-before = The last day comes before the first. Choose a later one.
app-field-username-taken = Somebody has it. Choose another.
app-field-other-business = The business was changed: look at role, places and apps again.
app-field-taken = There is one with this name already. Choose another.
app-address-missing = The address is missing.
app-address-too-long = The address is too long for an e-mail address.
app-address-one-at = The address needs exactly one @, as in name@example.com.
app-address-local-part = The address has a character before the @ that can’t be used.
app-address-domain = The address needs a domain after the @, as in name@example.com.
# One of several addresses, as it was typed.
app-address-typed-missing = “{ $typed }” is missing.
app-address-typed-too-long = “{ $typed }” is too long for an e-mail address.
app-address-typed-one-at = “{ $typed }” needs exactly one @, as in name@example.com.
app-address-typed-local-part = “{ $typed }” has a character before the @ that can’t be used.
app-address-typed-domain = “{ $typed }” needs a domain after the @, as in name@example.com.
app-username-missing = The username is missing.
app-username-length = The username must have 3 to 40 characters.
app-username-at = The username must not have an @: it is no e-mail address.
app-username-character = The username may have letters from a to z, digits, and dots, dashes and underscores between them.
app-password-too-short = { $least ->
    [one] The password needs at least { $least } character. Three or four words are good.
   *[other] The password needs at least { $least } characters. Three or four words are good.
}
app-password-too-long = The password can have at most 256 characters.
app-password-common = The password is one of the most used ones, so it is easily guessed. Choose another.
app-password-personal = The password is your name, your address or the business’s name, so it is easily guessed. Choose another.
app-password-not-repeated = The password and its repetition differ. Type both again.

## How a subscription’s seats stand
app-seats-unlimited = { $used } seats used, { $held } held by invitations, any number free
app-seats-free = { $used } of { $limit } seats used, { $held } held by invitations, { $free } free
app-seats-over = { $used } of { $limit } seats used, { $held } held by invitations: { $over } too many, none free

## Titles of pages: invitations, imports, the audit

app-title-invitations = Invitations
app-title-imports = Import and export
app-title-audit = Audit

## The dashboard, the register and messages: what stands there before the rest is drawn

app-dashboard-title = Dashboard
app-dashboard-hello = Hello, { $name }
app-welcome-title = Welcome
app-welcome-to = Welcome to { $business }
app-welcome-ready = Good to have you here, { $name }. Your account is ready and you are signed in.
app-records-title = Register
app-record-title = Record
app-messages-title = Messages

## Titles of pages: accounts and businesses
app-account-title = Account
# The page behind links to set a new password and to confirm a new address.
app-account-link-title = Your account
app-account-opening = Opening…
app-businesses-title = Your businesses

## Slips that were just printed
app-slips-title = Slips
app-slips-print-now = Print this page now
app-slips-shown-once = These slips are shown once. To print one again later, reprint it: that makes a new one, and the old one stops working.
app-slips-print = Print…
app-slips-done = Done: back to the invitations

## Users, contacts, the chart: what stands there before the rest is drawn

# The title of the pages, and the first of the tabs.
app-people-users = Users
# What the tabs are called, read out.
app-people-tabs = Users and invitations
app-people-invitations = Invitations
app-people-contacts = Contacts
app-people-contacts-search = Search by name, address or company
app-people-chart = Chart
app-people-import = Import / Export
# The title of a person’s page until it is drawn.
app-people-person = Person

## The invite dialog

app-invite-title = Invite people
app-invite-loading = Loading roles and places…
app-invite-send = Send invitation
app-invite-clear = Clear
app-invite-clear-question = Clear the form?
app-invite-clear-loss = What you typed and chose is lost.
app-invite-clear-sure = Clear the form
# Finding somebody with an account; then it says who was chosen.
app-invite-find = Search by name or address
app-invite-find-hint = Those whom you may see, here and in the other businesses that you administer.
app-invite-find-button = Find
app-invite-found = People
app-invite-chosen-person = Chosen person
app-invite-chosen = Chosen: { $name }
app-invite-choose-other = Choose somebody else
# Rows of app, subscription in it, and role in it.
app-invite-no-app-to-give = There is no app to give: the business has no subscription that gives seats now.
app-invite-apps = Apps and seats
app-invite-add-app = Add an app
app-invite-row = App row { $number }
app-invite-app = App
# The choice of no app.
app-invite-app-none = None
app-invite-remove-row = Remove
app-invite-next-hint = Choose an app; then its subscriptions and roles appear here.
app-invite-next = Next: subscription and role
app-invite-loading-app = Loading its subscriptions and roles…
app-invite-no-subscription = None of its subscriptions gives seats now. Choose another app.
app-invite-no-app-role = It has no role yet: whoever runs this server can add one.
app-invite-seats-short = { $free } free, and you invite { $people }. Invite fewer people, or choose another subscription.
app-invite-subscription = Subscription
app-invite-subscription-choose = Choose a subscription
app-invite-app-role = Role in the app
app-invite-app-role-choose = Choose a role

## Settings: the tabs

# The title of the page with the part that is shown.
app-settings-title = { $part } · Settings
app-settings-departments = Departments
app-settings-locations = Locations
app-settings-teams = Teams
app-settings-workspaces = Workspaces
app-settings-roles = Roles
app-settings-record-sets = Record sets
app-settings-apps = Apps
app-settings-subscriptions = Subscriptions
app-settings-invitations = Invitations
app-settings-email = E-mail
app-settings-outbox = Outbox
