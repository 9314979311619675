# What refusals say on the server alone, and words that several pages share.

## Answers without a page
refusals-form-too-large = That is more than fits into a form.

## What is wrong with an e-mail address, in a few words beside it
refusals-chip-missing = is missing
refusals-chip-too-long = is too long for an e-mail address
refusals-chip-one-at = needs exactly one @, as in name@example.com
refusals-chip-local-part = has a character before the @ that can’t be used
refusals-chip-domain = needs a domain after the @, as in name@example.com

## What came of inviting an address, beside it
refusals-invited = Invited. The mail is queued.
refusals-invited-cannot = This address can’t be invited.
refusals-invited-limit = Not yet: you have reached the limit for this hour. Possible at { $when }.
refusals-invited-too-many-mails = Not yet: this address got too many mails today. Possible at { $when }.
refusals-invited-missing = This is missing. Correct it and send again.
refusals-invited-too-long = This is too long for an e-mail address. Correct it and send again.
refusals-invited-one-at = This needs exactly one @, as in name@example.com. Correct it and send again.
refusals-invited-local-part = This has a character before the @ that can’t be used. Correct it and send again.
refusals-invited-domain = This needs a domain after the @, as in name@example.com. Correct it and send again.

## Where an invitation stands, on a badge
refusals-invitation-draft = Draft
refusals-invitation-pending = Pending
refusals-invitation-awaiting = Awaiting confirmation
refusals-invitation-accepted = Accepted
refusals-invitation-expired = Expired
refusals-invitation-cancelled = Cancelled
# For up to 48 hours.
refusals-waiting-hours = Waiting { $hours } h
refusals-waiting-days = { $days ->
    [one] Waiting { $days } day
   *[other] Waiting { $days } days
}

## Where a mail stands, on a badge
refusals-delivery-queued = Queued
refusals-delivery-retrying = Retrying
refusals-delivery-sent = Sent
refusals-delivery-failed = Failed
refusals-delivery-dropped = Not sent

## What was done to an invitation; $whom is a name or an address. A slip is for somebody without e-mail
refusals-done-resent = The invitation to { $whom } is sent anew. Its old link does not work any more.
refusals-done-resent-slip = There is a new slip for { $whom }. The old one does not work any more.
refusals-done-cancelled = The invitation to { $whom } is cancelled. Its link does not work any more.
refusals-done-cancelled-slip = The slip for { $whom } is cancelled. It does not work any more.
refusals-done-edited = The invitation to { $whom } is changed.
refusals-done-edited-slip = The slip for { $whom } is changed.
refusals-done-readdressed = The invitation goes to { $whom } now. The old link does not work any more.
refusals-done-confirmed = The invitation to { $whom } is confirmed. A fresh link is on its way.
refusals-done-confirmed-slip = The invitation to { $whom } is confirmed. There is a new slip to print.

## What was done, in the audit
refusals-act-business-created = Business created
refusals-act-business-changed = Business changed
refusals-act-member-created = Member joined
refusals-act-member-role-changed = Member given another role
refusals-act-member-deactivated = Member deactivated
refusals-act-member-reactivated = Member reactivated
refusals-act-member-profile-changed = Profile changed
refusals-act-member-manager-changed = Manager changed
refusals-act-member-place-changed = Department, location, teams or workspaces changed
refusals-act-member-options-changed = Options changed
refusals-act-member-app-given = App given
refusals-act-member-app-role-changed = Role in an app changed
refusals-act-member-app-taken = App taken away
refusals-act-member-signed-out = Signed out everywhere
refusals-act-member-deleted = Member deleted
refusals-act-apps-given = Apps given
refusals-act-slip-printed = Slip printed
refusals-act-record-created = Record made
refusals-act-record-changed = Record changed
refusals-act-record-progress = Progress of a record told
refusals-act-people-imported = People imported as drafts
refusals-act-import-discarded = Import discarded
refusals-act-invitation-sent = Invitation sent
refusals-act-invitation-resent = Invitation resent
refusals-act-invitation-reminded = Reminded of an invitation
refusals-act-invitation-edited = Invitation changed
refusals-act-invitation-cancelled = Invitation cancelled
refusals-act-invitation-expired = Invitation expired
refusals-act-invitation-accepted = Invitation accepted
refusals-act-invitation-held = Invitation held for confirmation
refusals-act-invitation-confirmed = Invitation confirmed
refusals-act-invitation-asked-for = New invitation asked for
refusals-act-unit-created = Department, location, team or workspace created
refusals-act-unit-renamed = Department, location, team or workspace renamed
refusals-act-unit-archived = Department, location, team or workspace archived
refusals-act-role-created = Role created
refusals-act-role-edited = Role changed
refusals-act-role-archived = Role archived
refusals-act-role-brought-back = Built-in role brought back
refusals-act-record-set-created = Record set created
refusals-act-record-set-changed = Record set changed
refusals-act-record-set-archived = Record set archived
refusals-act-app-created = App created
refusals-act-app-changed = App changed
refusals-act-subscription-created = Subscription created
refusals-act-subscription-changed = Subscription changed
refusals-act-instance-admin-granted = Instance administrator named
refusals-act-password-reset = Password reset
refusals-act-password-changed = Password changed
refusals-act-reset-slip-printed = Reset slip printed
refusals-act-address-change-asked = New sign-in address asked for
refusals-act-address-changed = Sign-in address changed
refusals-act-account-changed = Own account changed
refusals-act-sessions-ended = Own sessions ended
refusals-act-message-sent = Message sent
refusals-act-mail-settings-changed = Mail server set
refusals-act-test-mail-sent = Test message sent
refusals-act-mail-retried = Mail tried again
refusals-act-exported = List downloaded
refusals-act-signed-in = Signed in
refusals-act-signed-out = Signed out

## What was done to a department, a location, a team or a workspace
refusals-department-created = Department “{ $name }” was created. People can be invited into it now.
refusals-department-renamed = Department was renamed: it is “{ $name }” now.
refusals-department-archived = Department “{ $name }” was archived and is no longer offered.
refusals-location-created = Location “{ $name }” was created. People can be invited into it now.
refusals-location-renamed = Location was renamed: it is “{ $name }” now.
refusals-location-archived = Location “{ $name }” was archived and is no longer offered.
refusals-team-created = Team “{ $name }” was created. People can be invited into it now.
refusals-team-renamed = Team was renamed: it is “{ $name }” now.
refusals-team-archived = Team “{ $name }” was archived and is no longer offered.
refusals-workspace-created = Workspace “{ $name }” was created. People can be invited into it now.
refusals-workspace-renamed = Workspace was renamed: it is “{ $name }” now.
refusals-workspace-archived = Workspace “{ $name }” was archived and is no longer offered.

## What archiving one of these does: up to three sentences, one after the other
refusals-archive = It is no longer offered, and this can’t be undone.
refusals-archive-members = { $count ->
    [one] { $count } member keeps it.
   *[other] { $count } members keep it.
}
refusals-archive-department-invitations = { $count ->
    [one] { $count } invitation names it: it is held when accepted, until an administrator confirms.
   *[other] { $count } invitations name it: they are held when accepted, until an administrator confirms.
}
refusals-archive-other-invitations = { $count ->
    [one] { $count } invitation names it: whoever accepts joins without it.
   *[other] { $count } invitations name it: whoever accepts joins without it.
}

## What is wrong with a field
refusals-field-not-right = This is not your present password. Type it again.
refusals-field-only-one = Type one address: each person has an invitation of their own.
refusals-field-too-many = There are as many as can be kept. Forget one first.
refusals-field-host = Type the name or IP address of the server alone, such as mail.example.com.
refusals-field-port = Type a number from 1 to 65535, or leave it empty for the usual one.

## Lists within sentences
refusals-listed-two = { $one } and { $two }
refusals-listed-more = { $one }, { $two } and { $count } more
# Another name after a list of names.
refusals-listed-next = { $names }, { $name }

## What tells somebody from others of their name: an address or username, and where they are
refusals-person-in-department = { $sign_in_name }, { $department }
refusals-person-member = { $sign_in_name }, a member
refusals-person-of-business = { $sign_in_name }, of { $business }

## Types of records, on labels
refusals-entity-expiration-items = Expiration items
refusals-entity-contacts = Contacts
refusals-entity-companies = Companies
refusals-entity-locations = Locations
refusals-entity-equipment = Equipment
refusals-entity-vehicles = Vehicles
refusals-entity-defects = Defects

## Which records somebody sees; $view and $update are lists of the names below
refusals-record-rights-none = Custom: no records
refusals-record-rights-view = Custom: view { $view }
refusals-record-rights-update = Custom: update { $update }
refusals-record-rights-both = Custom: view { $view }; update { $update }
refusals-record-rights-expiration-items = expiration items
refusals-record-rights-contacts = contacts
refusals-record-rights-companies = companies
refusals-record-rights-locations = locations
refusals-record-rights-equipment = equipment
refusals-record-rights-vehicles = vehicles
refusals-record-rights-defects = defects
