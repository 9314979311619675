# Public pages, one’s own account, and slips.

## Used on several of these pages
account-sign-in = Sign in
# A link to the page where the code of a printed slip is typed.
account-type-code = Type the code of a slip
account-back-to-sign-in = Back to sign in
account-go-to-dashboard = Go to the dashboard
account-first-name = First name
account-last-name = Last name
account-present-password = Present password
# The choice between no mail, mail and SMS about new messages.
account-message-notices = New-message notifications

## An invitation: the offer
account-accept-join-title = Join { $business }
# For somebody who is a member of the business already.
account-accept-apps-title = More apps in { $business }
account-accept-invites = { $inviter } invites you.
# Whom the invitation is for.
account-accept-term-for = For
account-accept-term-role = Role
account-accept-term-department = Department
account-accept-term-location = Location
account-accept-term-teams = Teams
account-accept-term-workspaces = Workspaces
account-accept-term-apps = Apps
# Until when the invitation may be accepted; the time follows.
account-accept-term-good-until = Good until
# An app, the package of it, and the role in it.
account-accept-app = { $app }, { $package }, as { $role }
# Stands above what the inviter wrote.
account-accept-writes = { $inviter } writes:

## An invitation: accepting it
account-accept-code = Invite code
account-accept-code-hint = Eight letters and digits. It stands in the mail, or whoever invited you gives it to you.
account-accept-code-too-often = It was typed wrong too often. Ask whoever invited you to send the invitation again.
# A button: makes an account.
account-accept-create-account = Accept & create account
# A button: makes an account with a slip.
account-accept-enrol = Join
# A button: joins the business with the account that there is.
account-accept-join = Join { $business }
# A button: a member takes the apps that are offered.
account-accept-apps = Accept
account-accept-number = Employee number
account-accept-number-hint = It does not stand on the slip.
account-accept-username = Username
account-accept-username-hint = You sign in with it. Keep the one that is proposed, or choose your own: letters from a to z, digits, dots, dashes.
account-accept-sign-in-first = You have an account already. Sign in with it, and you can accept.
account-accept-sign-in-to-accept = Sign in to accept
account-accept-for-other-title = This invitation is for somebody else
# Both are an e-mail address, a username or a name.
account-accept-for-other = It is for { $invited }, and you are signed in as { $signed_in }.
account-accept-switch = Switch account
account-accept-stay = Stay signed in and go to the dashboard

## An invitation: links that lead nowhere any more
account-accept-dead-title = Invalid Token
account-accept-dead = This link is not one of ours, or a part of it is missing. Open it from the mail again, or copy all of it.
account-accept-expired-title = Invitation Expired
account-accept-expired = Your invitation to { $business } has run out. Contact your administrator, or ask for a new one here.
account-accept-cancelled = Your invitation to { $business } was cancelled. If you think that this is a mistake, contact your administrator.
account-accept-superseded = A newer invitation to { $business } was sent, and only its link works. Look for it in your mail.
# Stands after account-accept-superseded; $when is the time when the newer invitation was sent.
account-accept-sent-on = It was sent on { $when }.
account-accept-accepted-title = Already accepted
account-accept-accepted = This invitation to { $business } was accepted. Sign in with your address and password.
account-accept-waits-title = Waiting for confirmation
account-accept-waits = Something about your invitation to { $business } has changed since it was sent, so an administrator looks at it again. Nothing was lost: as soon as it is confirmed, you get a mail with a fresh link.
account-accept-ask = Ask for a new one
account-accept-slip-waits = Something about your invitation to { $business } has changed since your slip was printed, so an administrator looks at it again. Nothing was lost: as soon as it is confirmed, ask whoever gave you the slip for a new one.
account-accept-slip-dead-title = This slip is not valid
account-accept-slip-dead = It may have run out, a newer one may have been printed, or a part of the address is missing. Ask whoever gave it to you for a new one.
# $link is a link with the words of account-accept-slip-sign-in.
account-accept-slip-joined-before = You joined with it before? { $link } with the username that you chose then.
account-accept-slip-sign-in = Sign in

## Setting up: the first business, or a business’s first administrator
account-setup-title = Set up Usher
account-setup-subtitle = Make your business and your own account. This link works once.
account-setup-business-name = Name of the business
account-setup-roles = Roles to begin with
# Sets of roles to begin with; the names of the roles stand beneath each.
account-setup-roles-general = General
account-setup-roles-quality-hr = Quality & HR
account-setup-roles-assets = Assets
account-setup-zone = Time zone
# Names of cities are searched in English.
account-setup-zone-hint = Times in mails are told in it. Type a city, such as Berlin.
# A button.
account-setup-send = Set up
account-setup-business-title = Set up { $name }
account-setup-business-subtitle = Become the first administrator of { $name }. This link works once.
# A button.
account-setup-business-send = Make the account
account-setup-signed-in = You are signed in as { $email }.
account-setup-continue = Continue with this account
account-setup-use-another = Use another account
# $link is a link with the words of account-setup-sign-in.
account-setup-have-account = You have an account here? { $link } and continue with it.
account-setup-sign-in = Sign in
account-setup-email = Your e-mail address
account-setup-email-hint = You sign in with it.
account-setup-gone-title = This set-up link was used
account-setup-gone = A set-up link works once. If it was you, sign in; otherwise ask the person who runs Usher for a new one.

## A forgotten password
account-forgot-title = Forgot password
account-forgot-text = Type the e-mail address that you sign in with, and we send you a link with which you set a new password.
account-forgot-email = E-mail address
account-forgot-send = Send a link
# $link is a link with the words of account-forgot-type-code.
account-forgot-username = You sign in with a username? Then ask an administrator of your business: they print you a reset slip. You have one already? { $link }
account-forgot-type-code = Type its code
account-asked-title = Look into your mail
account-asked-text = If an account has the address that you typed, a link is on its way to it. It works once, for 30 minutes. If you are invited with that address, your invitation is on its way again.
account-asked-nothing-came = Nothing came within a few minutes? Look among the unwanted mail, check the address, or ask an administrator of your business. People with a username get no mail: an administrator prints them a reset slip.
account-reset-title = Set a new password
# An e-mail address or a username.
account-reset-subtitle = For { $sign_in_name }. All your sessions end, and you are signed in here.
# A button.
account-reset-send = Set the password
account-reset-dead-title = This link is not valid any more
account-reset-dead = A link or a slip for a new password works once, for 30 minutes, and only the last one that was asked for. Nothing was changed.
account-reset-dead-then = With an e-mail address you get a new link at once. With a username, ask an administrator for a new slip.
account-reset-ask = Ask for a new link
account-link-dead = This link or slip is not valid any more. Ask for a new one.

## Confirming a new address
account-confirm-title = Confirm your new address
account-confirm-text = From now on you sign in with { $address }. Your password stays the same.
account-confirm-send = Confirm this address
account-confirm-unexpected = You did not ask for this? Close this page: nothing changes.
account-confirmed-title = Your new address is confirmed
account-confirmed-text = It is what you sign in with from now on. Your password is the same, and the address before was told.
account-confirmed-go-on = Go on
account-confirm-dead-title = This link is not valid any more
account-confirm-dead = It was used, it ran out after 24 hours, or a newer one was sent. You sign in as before. Ask for a new link under “My account”, or ask the administrator who had it sent.
account-address-link-dead = This link is not valid any more: it was used, it ran out, or a newer one was sent. Nothing was changed.
account-address-taken = This address belongs to another account already, so nothing was changed. Sign in as you did before, or choose another address.

## One’s own account
account-own-title = My account
# An e-mail address or a username.
account-own-subtitle = { $sign_in_name }, at { $business }
account-profile-title = Profile
account-profile-text = This is what { $business } knows of you.
account-profile-job-title = Job title
account-profile-phone = Phone
account-profile-mobile = Mobile phone
account-profile-save = Save the profile
account-choices-title = Notifications and language
account-choices-weekly = Weekly e-mail
account-choices-weekly-hint = What is due and what has changed, once a week.
account-choices-no-email = There is no weekly e-mail without an e-mail address. You can set one under “Sign-in address”.
# Stands above the names of workspaces.
account-choices-workspaces = The weekly e-mail tells of
account-choices-workspaces-hint = With none ticked: of all your workspaces.
account-choices-language = Your language
account-choices-language-hint = Of your pages and your mails.
account-choices-save = Save the choices
account-password-title = Password
account-password-new = New password
account-password-hint = { $least ->
    [one] At least { $least } character. Three or four unrelated words make a good one.
   *[other] At least { $least } characters. Three or four unrelated words make a good one.
}
account-password-again = New password again
account-password-sessions = Your other sessions end. This one stays.
account-password-change = Change the password
account-address-title = Sign-in address
account-address-now = You sign in with the address { $address }.
account-address-now-username = You sign in with the username { $username }.
account-address-new = New address
account-address-hint = We send a link there. The address holds once you open the link and confirm it.
account-address-send = Send the link
account-sessions-title = Where you are signed in
account-sessions-caption = Your sessions
account-sessions-business = Business
# Heads of columns with times.
account-sessions-began = Signed in
account-sessions-last-seen = Last seen
account-sessions-actions = Actions
account-sessions-no-business = No business
account-sessions-here = This session
# A button, and what is read out after it: “Sign out the session of 3 May 2026, 10:00”.
account-sessions-end = Sign out
account-sessions-end-which = the session of { $began }
# A button that unfolds the question.
account-sessions-end-others-ask = Sign out everywhere else…
account-sessions-end-others-question = Sign out of all sessions but this one?
account-sessions-end-others-loss = Whatever was typed there and not sent is lost. You can sign in there again.
# A button: answers no to the question.
account-sessions-end-others-keep = Leave them
account-sessions-end-others = Sign out everywhere else

## Why an account is not changed
account-own-not-right = Your present password is not right. Type it again.
account-own-wait = There were too many tries. Wait a little and try again.
account-own-password = The new password can’t be used.
account-own-same-address = New address: you sign in with this one already.
account-own-no-member = You are no active member of this business any more. Ask an administrator of it.
account-too-many-mails = New address: it got too many mails today. The next one is possible at { $when }.
# About somebody else’s account, told to an administrator.
account-foreign-inactive = They are deactivated. Reactivate them first.
account-foreign-in-another-business = They are in another business too, so only they can change how they sign in: under My account.
account-foreign-runs-the-server = They run this server, so only they can change how they sign in: under My account.
account-foreign-has-address = They sign in with an e-mail address: “Forgot password” on the sign-in page sends them a link.
account-foreign-same-address = New address: they sign in with this one already.

## One’s businesses: the menu and the page
# The menu’s button, read out.
account-businesses-menu = Business: { $name }. Switch
account-businesses-menu-search = Search your businesses
account-businesses-menu-search-placeholder = Search
account-businesses-menu-switch = Switch to another business
account-businesses-menu-all = All businesses
account-businesses-title = Your businesses
account-businesses-subtitle = Whatever you open is that of the business you are in.
account-businesses-search = Search by name
account-businesses-count = { $count ->
    [one] { $count } business
   *[other] { $count } businesses
}
account-businesses-name = Name
account-businesses-role = Your role
# When they were there last.
account-businesses-last-there = Last there
# The head of the column with the buttons.
account-businesses-switching = Switch
account-businesses-here = You are here
# A button, and what is read out after it: “Switch to Anchor”.
account-businesses-switch = Switch
account-businesses-switch-to = to { $name }
account-businesses-none-title = No business fits
account-businesses-none = None of yours has this in its name.
account-businesses-show-all = Show all businesses

## Slips: choosing which to print
account-slip-none-title = No slip waits to be printed
# “Shop-floor employee” is what the tick is called where people are invited.
account-slip-none = Slips are for people without e-mail: tick “Shop-floor employee” when you invite somebody.
account-slip-invite = Invite
account-slip-list-title = Slips to print
account-slip-for-whom = For whom
account-slip-paper = Paper
account-slip-paper-a4 = A4
account-slip-paper-letter = Letter
account-slip-how-many = How many
account-slip-one-on-a-page = One on a page
account-slip-two-on-a-page = Two on a page
account-slip-four-on-a-page = Four on a page
account-slip-print = Print

## Slips: what is printed
account-slip-title = Welcome to { $business }
# Of a slip for a new password.
account-slip-reset-title = A new password at { $business }
account-slip-whom = { $name }, { $department }
# Read out.
account-slip-label = Slip for { $whom }
account-slip-picture = QR code
# The address stands on a line of its own between these two.
account-slip-scan = Scan this picture with your phone. Or open
account-slip-type = and type this code:
account-slip-number = You also need your employee number.
account-slip-works = It works once, until { $expires }. Keep it to yourself.

## The weekly e-mail: when it comes, and the page that ends it

account-weekly-day = It comes on
account-weekly-hour = At
account-weekly-zone = In the time zone
account-weekly-comes = Weekly e-mail comes
account-weekly-zone-hint-named = Leave it empty for the zone of the business, { $zone }.
account-weekly-zone-hint = Leave it empty for the zone of the business.
account-weekly-time = { $day }, { $hour }
account-weekly-time-zone = { $day }, { $hour } ({ $zone })
account-weekly-end-title = End the weekly e-mail?
account-weekly-ended-title = The weekly e-mail is off
account-weekly-link-dead-title = This link is not valid any more
account-weekly-end = { $business } sends you an e-mail once a week: what is due, and what has changed.
account-weekly-end-stays = Only this mail ends. Everything else stays as it is, and you can turn it on again under My account.
account-weekly-end-button = End the weekly e-mail
account-weekly-ended = { $business } sends you no weekly e-mail any more. Everything else stays as it is.
account-weekly-ended-back = You want it again? Turn it on under My account.
account-weekly-link-dead = Nothing was changed. Open the link in the latest weekly e-mail, or turn it off under My account.
account-weekly-my-account = My account
