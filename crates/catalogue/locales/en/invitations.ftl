# The Invitations tab, its pages, and the audit.

## The list: its filters

invitations-search = Search by name or address
invitations-filter-status = Status
invitations-filter-all = All
# Chosen where no status is: those that wait for an answer, ran out, or need confirmation.
invitations-filter-outstanding = Outstanding
invitations-filter-expiring = Expiring within 6 hours
invitations-filter-apply = Apply
invitations-filter-more = More filters and the order
invitations-filter-inviter = Invited by
invitations-filter-role = Role
invitations-filter-department = Department
invitations-filter-delivery = Delivery
# In a filter that leaves it open: any inviter, role, department or delivery.
invitations-filter-any = Any
invitations-filter-order = Sorted by
invitations-filter-clear = Clear the filters
invitations-order-sent-last = Sent, latest first
invitations-order-sent-first = Sent, earliest first
invitations-order-expires-first = Expires, soonest first
invitations-order-expires-last = Expires, latest first
invitations-order-address-up = Address, A to Z
invitations-order-address-down = Address, Z to A

## The list: the table

invitations-table = Invitations
invitations-count = { $count ->
    [one] { $count } invitation
   *[other] { $count } invitations
}
invitations-count-many = More than 1,000 invitations
# Heads of columns. Invited: who is.
invitations-head-invited = Invited
invitations-head-role = Role
invitations-head-inviter = Invited by
invitations-head-sent = Sent
invitations-head-expires = Expires
invitations-head-status = Status
invitations-head-delivery = Delivery
invitations-head-actions = Actions
invitations-pages = Pages
invitations-pages-previous = Previous
invitations-pages-next = Next
invitations-none-fits = No invitation fits
invitations-none-fits-why = None has this name, address or status.
invitations-none-fits-outstanding = Show the outstanding ones
invitations-none = Nothing is outstanding
invitations-none-why = Invitations that wait for an answer, ran out, or need confirmation appear here.
invitations-none-invite = Invite

## The list: a row

invitations-select = Select the invitation to { $whom }
# In place of an address: they get a printed slip.
invitations-slip = Slip
# In place of a role: a member is offered more apps.
invitations-more-apps = More apps
invitations-not-sent = Not sent
# In place of a time of expiry: it does not run while somebody has to confirm.
invitations-stands-still = Stands still
invitations-tries-spent = Too many wrong tries
invitations-expires-within-hour = Expires within the hour
invitations-expires-hours = Expires in { $hours } h
invitations-asked = Asked for a new one { $when }
invitations-reminded = Last reminded { $when }
# Of a slip.
invitations-printed = Printed
invitations-not-printed = Not printed
invitations-server-answer = The mail server’s answer

## What can be done to one. Each button’s short word is seen; the long one is read out in its place.

invitations-confirm = Confirm
invitations-confirm-whom = Confirm the invitation to { $whom }
invitations-send = Send
invitations-send-whom = Send the invitation to { $whom }
invitations-reprint = Reprint
invitations-reprint-whom = Reprint the invitation to { $whom }
invitations-resend = Resend
invitations-resend-whom = Resend the invitation to { $whom }
invitations-edit = Edit
invitations-edit-whom = Edit the invitation to { $whom }
invitations-print = Print
invitations-cancel = Cancel…
invitations-cancel-question = Cancel the invitation to { $whom }?
invitations-cancel-loss-draft = They were told nothing yet. You can invite them anew.
invitations-cancel-loss-slip = The slip stops working at once. You can make a new one later.
invitations-cancel-loss-mail = The link in the mail stops working at once. You can invite this address again later.
invitations-cancel-keep = Keep it
invitations-cancel-sure = Cancel the invitation
invitations-readdress = Correct the address
invitations-readdress-address = E-mail address
invitations-readdress-send = Correct and resend

## What can be done to many

invitations-many = Resend or cancel several
invitations-many-which = Which invitations?
invitations-many-which-hint = Tick them in the list below, or take all.
invitations-many-ticked = Those ticked
invitations-many-page = All { $count } on this page
invitations-many-all = All { $count } that fit the filters
invitations-many-first = The first 1,000 that fit the filters; then the next
invitations-many-resend = Resend them
invitations-many-cancel = Cancel them…
invitations-many-note = Those that are accepted or cancelled are left out. Resending goes on in the background, as your hourly limit allows.
invitations-many-nothing = No invitation was selected
invitations-many-nothing-do = Tick at least one that is outstanding, or choose all on this page.
invitations-many-cancel-question = { $count ->
    [one] Cancel { $count } invitation?
   *[other] Cancel { $count } invitations?
}
# Names or addresses: “A”, “A and B”, “A, B and 3 more”.
invitations-many-cancel-whom = To { $whom }.
invitations-many-cancel-loss = Their links and slips stop working at once. You can invite these people again later.
invitations-many-cancel-sure = { $count ->
    [one] Cancel { $count } invitation
   *[other] Cancel { $count } invitations
}
invitations-many-cancel-keep = Keep them
invitations-many-open = Resending: { $settled } of { $rows } have had their turn
invitations-many-open-see = See how it goes, or stop it

## Work on many: how far it is

invitations-job-title-send = Sending invitations
invitations-job-title-resend = Resending invitations
invitations-job-title-cancel = Cancelling invitations
# The way back to the import that the drafts are from, or to the list.
invitations-job-above-import = Import
invitations-job-above-list = Invitations
invitations-job-limit = The limit of this hour is reached
invitations-job-limit-until = It goes on by itself { $when }. You can leave this page; the list of invitations leads back here.
invitations-job-under-way = Under way
invitations-job-done = Done
invitations-job-stopped = Stopped
invitations-job-sent = { $done ->
    [one] { $done } invitation sent.
   *[other] { $done } invitations sent.
}
invitations-job-sent-not-all = { $done ->
    [one] { $done } invitation sent, { $others } not; why stands beside each.
   *[other] { $done } invitations sent, { $others } not; why stands beside each.
}
invitations-job-resent = { $done ->
    [one] { $done } invitation sent anew.
   *[other] { $done } invitations sent anew.
}
invitations-job-resent-not-all = { $done ->
    [one] { $done } invitation sent anew, { $others } not; why stands beside each.
   *[other] { $done } invitations sent anew, { $others } not; why stands beside each.
}
invitations-job-cancelled = { $done ->
    [one] { $done } invitation cancelled.
   *[other] { $done } invitations cancelled.
}
invitations-job-cancelled-not-all = { $done ->
    [one] { $done } invitation cancelled, { $others } not; why stands beside each.
   *[other] { $done } invitations cancelled, { $others } not; why stands beside each.
}
invitations-job-look-again = Look again
invitations-job-stop = Stop…
invitations-job-stop-question = Stop sending?
invitations-job-stop-loss = { $left ->
    [one] { $left } invitation will not be sent. What was sent stays sent.
   *[other] { $left } invitations will not be sent. What was sent stays sent.
}
invitations-job-stop-keep = Go on
invitations-job-stop-sure = Stop
invitations-job-table = Results
invitations-job-head-invitation = Invitation
invitations-job-head-result = Result
invitations-job-head-when = When
invitations-job-possible-again = Possible again { $when }
invitations-job-not-before = Not before { $when }
invitations-job-in-a-moment = In a moment

## Work on many: what came of each

invitations-outcome-waiting = Waiting
invitations-outcome-sent = Sent
invitations-outcome-resent = Sent anew
invitations-outcome-cancelled = Cancelled
invitations-outcome-stopped = Stopped
invitations-outcome-draft = Still a draft
invitations-outcome-left = Left as it was
invitations-outcome-why-draft-terms = Its role or department can’t be given any more. Cancel the draft, and invite them anew.
invitations-outcome-why-draft-seats = No seat is free for it. Free one, then send it again.
invitations-outcome-why-draft-code = Its invite code has to be passed on by you: send it from the list of invitations to see the code.
invitations-outcome-why-draft-changed = It was sent or cancelled meanwhile.
invitations-outcome-why-not-found = It was not there any more, or not yours to see.
invitations-outcome-why-not-permitted = Your role did not include inviting people any more.
invitations-outcome-why-above-ceiling = Its role has rights that you don’t have yourself.
invitations-outcome-why-changed = It was accepted, cancelled or held for confirmation meanwhile.
invitations-outcome-why-role = Its role can’t be given any more. Edit it and choose another.
invitations-outcome-why-department = Its department is archived, or not yours. Edit it and choose another.
invitations-outcome-why-person = The member that it offers apps to is not available any more.
invitations-outcome-why-terms = What it gives can’t be given any more. Edit it.
invitations-outcome-why-cannot-be-invited = This address can’t be invited.
invitations-outcome-why-seats = No seat is free for it. Free one, or edit it.
invitations-outcome-why-mails = This address got too many mails today.
invitations-outcome-why-code = Its invite code has to be passed on: resend it by itself to see the code.
invitations-outcome-why-stopped = You stopped the work before its turn.

## Changing one

invitations-edit-above = Invitations
invitations-edit-expired = It has expired: after saving, resend it from the list.
invitations-edit-open = Its link stays as it is, and so does the time to answer, unless the address changes. You are its inviter from then on.
invitations-edit-save = Save
invitations-edit-leave = Leave it as it is
invitations-edit-apps = Apps and seats
invitations-edit-no-app = There is no app to give: the business has no subscription that gives seats now.
invitations-edit-no-access = No access

## What was done

# Each as “Grace Hopper (grace@example.com)”, an address, or “Mia Okafor (slip)”, with commas between them.
invitations-sent = Invited: { $names }
invitations-sent-more = Invited: { $names }, { $count } more
invitations-sent-slips = The slip is ready: print it and hand it over.
invitations-sent-one-mail = The mail is queued and goes out now. The list shows how it fares.
invitations-sent-mails = The mails are queued and go out now. The list shows how they fare.
invitations-whom = { $name } ({ $email })
invitations-whom-slip = { $name } (slip)
invitations-fresh-mail = A fresh mail to { $whom } is queued
invitations-hand-over = Give them this invite code by another way; it is shown this once: { $code }

## Why reminders are not set so

invitations-reminder-not-permitted = Your role does not include changing settings.
invitations-reminder-no-time = Invitations live for one hour only: there is no time for a reminder.
invitations-reminder-out-of-range = Type a whole number of hours from 1 to { $hours }, before the invitation expires.
invitations-reminder-not-after = Type more hours than for the first reminder.

## The audit

invitations-audit-search = Search by person
invitations-audit-act = Act
invitations-audit-act-any = Any act
# Days.
invitations-audit-from-day = From
invitations-audit-until-day = To
# Whose audit: this business’s, or the instance’s.
invitations-audit-of = Of
invitations-audit-of-business = This business
invitations-audit-of-instance = The instance itself
invitations-audit-person = Only what { $name } did, and what was done to them.
invitations-audit-person-unnamed = Only what one person did, and what was done to them.
invitations-audit-everybody = Show everybody
invitations-audit-broken = The chain of events is broken at event { $event }
# The two stand one after the other. The command is what is typed on the server.
invitations-audit-broken-found = An event was changed or is missing, as was found { $when }. Nothing before it is in doubt.
invitations-audit-broken-tell = Tell the person who runs Usher: { $command } says more.
invitations-audit-whole = Every event up to number { $event } fits to the one before it, as was checked { $when }.
invitations-audit-none-fits = No event fits
invitations-audit-none-fits-why = Nothing of this kind happened in these days, or not to somebody of this name.
invitations-audit-none = Nothing has happened yet
invitations-audit-none-why = Every change is told here: who, what, on whom, when, and from where.
invitations-audit-table = Audit events
# Heads of columns: what was done, who did it, on whom or what, when, from which address on the network.
invitations-audit-head-what = What
invitations-audit-head-who = Who
invitations-audit-head-on = On
invitations-audit-head-when = When
invitations-audit-head-from = From
invitations-audit-head-details = Details
