# Mails and SMS. A fact stands in braces; it may be a stranger’s words, so nothing hangs on its gender or number.

mail-hello = Hello { $name },
mail-hello-unnamed = Hello,
mail-invitation-subject = Your invitation to { $business }
mail-invitation-lead = { $inviter } invites you to join { $business } with the role { $role }.
mail-reminder-subject = Reminder: your invitation to { $business }
mail-reminder-lead = { $inviter } invited you to join { $business } with the role { $role }. The invitation is still waiting for you.
mail-accesses-subject = New apps for you at { $business }
mail-accesses-lead = { $inviter } at { $business } offers you access to more apps. Everything else stays as it is.
mail-accesses-reminder-subject = Reminder: new apps for you at { $business }
mail-accesses-reminder-lead = { $inviter } at { $business } offered you access to more apps. The offer is still waiting for you.
mail-apps = You get access to:
mail-app = { $app }, { $package }, as { $role }
mail-writes = { $inviter } writes:
mail-open = To accept, open this link:
mail-button = See the invitation
mail-without-button = If the button does nothing, copy this link into your browser:
mail-works = It works once, and until { $until }.
mail-code-printed = The page asks you for this invite code:
mail-code-comes = The page asks you for an invite code. It is not in this mail: { $inviter } gives it to you by another way.
mail-unexpected = You did not expect this? You can ignore this mail: nothing happens without the link.
mail-password-reset-subject = Set a new password
mail-password-reset-lead = Somebody asked for a new password for your account at { $business }.
mail-password-reset-open = To set it, open this link:
mail-password-reset-button = Set a new password
mail-password-reset-works = It works once, and until { $until }.
mail-password-reset-unexpected = You did not ask for this? You can ignore this mail: your password stays as it is.
mail-address-change-subject = Confirm your new sign-in address
mail-address-change-lead = This address is to be the one that you sign in with at { $business }. It becomes so when you confirm it.
mail-address-change-open = To confirm it, open this link:
mail-address-change-button = Confirm this address
mail-address-change-works = It works once, and until { $until }. Before that, you sign in as you always did.
mail-address-change-unexpected = You did not expect this? You can ignore this mail: nothing changes without the link.
mail-address-changed-subject = Your sign-in address was changed
mail-address-changed-lead = Since { $until } you sign in at { $business } with another address than this one. Your password is the same.
mail-address-changed-unexpected = You did not expect this? Tell an administrator of { $business } at once.
mail-notice-subject = New message from { $sender } at { $business }
mail-notice-open = To read it, open this link:
mail-notice-button = Read it
mail-notice-why = You get this mail because you chose to be told of new messages. You can change that in Usher, under My account.
mail-notice-sms = { $sender } wrote to you at { $business }: { $link }
mail-date = { $weekday } { $day } { $month } { $year }, { $time }
mail-first-day = 1
mail-weekday-1 = Monday
mail-weekday-2 = Tuesday
mail-weekday-3 = Wednesday
mail-weekday-4 = Thursday
mail-weekday-5 = Friday
mail-weekday-6 = Saturday
mail-weekday-7 = Sunday
mail-month-1 = January
mail-month-2 = February
mail-month-3 = March
mail-month-4 = April
mail-month-5 = May
mail-month-6 = June
mail-month-7 = July
mail-month-8 = August
mail-month-9 = September
mail-month-10 = October
mail-month-11 = November
mail-month-12 = December
# $shown is the count, or "99+".
mail-notice-lead = { $count ->
    [one] { $sender } wrote to you at { $business }.
   *[other] { $sender } wrote to you at { $business }. There are { $shown } messages that you have not read.
}

## To administrators
mail-left-out-subject = { $whom } joined { $business } without all that you chose
mail-left-out-title = { $whom } joined without all that you chose
mail-left-out-lead = { $whom } accepted your invitation to { $business }. Something that you chose for them could not be given any more, so it was left out.
mail-left-out-lead-named = { $whom } accepted your invitation to { $business }. Something that you chose for them could not be given any more, so it was left out: { $names }.
mail-left-out-open = Everything else is as you set it. You find them in the list of members:
mail-left-out-button = Open the members
mail-asked-subject = { $whom } asks for a new invitation to { $business }
mail-asked-title = A new invitation to { $business } was asked for
mail-asked-lead = The invitation of { $whom } to { $business } no longer works. Somebody opened its link and asked for a new one on { $at }.
# Stands in brackets after the name where others have an address.
mail-asked-slip = slip
mail-asked-open = You find it in the list of invitations, where you can send it again:
mail-asked-button = Open the invitations
mail-asked-unexpected = You do not know this person, or do not want to invite them any more? You can ignore this mail: nothing happens unless you send the invitation again.
mail-test-subject = A test message from Usher
mail-test-lead = this is a test message. { $asked_by } sent it on { $at } to see whether Usher can send mail. It can.
mail-test-open = Usher is at this address:
mail-test-unexpected = If you did not expect this, you need not do anything.
# What was left out, one by one.
mail-left-out-department = department “{ $name }”
mail-left-out-location = location “{ $name }”
mail-left-out-team = team “{ $name }”
mail-left-out-workspace = workspace “{ $name }”
mail-left-out-app = app “{ $name }”

## The week
mail-day = { $day } { $month } { $year }
mail-weekly-subject = Your week at { $business }
mail-weekly-lead = This is your week at { $business }.
mail-weekly-due = Overdue, and due in the next seven days
mail-weekly-changed = Changed by others in the last seven days
mail-weekly-due-on = { $workspace }, due on { $date }
mail-weekly-overdue = { $workspace }, overdue since { $date }
mail-weekly-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
# $shown is the count, or "99+".
mail-weekly-unread = { $count ->
    [one] There is a message that you have not read.
   *[other] There are { $shown } messages that you have not read.
}
mail-weekly-read = Read your messages
mail-weekly-open = See all of it in Usher
mail-weekly-why = You get this mail because the weekly e-mail is on for you. Day, hour and workspaces are yours to choose in Usher, under My account.
mail-weekly-end = You don't want it any more? This link ends it, without signing in:
mail-weekly-end-link = End the weekly e-mail
