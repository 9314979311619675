# records

## The list

# A table of records; its heads are the labels of its cells, too.
records-table = Records
records-head-title = Title
records-head-type = Type
records-head-state = State
records-head-due = Due
records-head-workspace = Workspace
records-head-owner = Owner
records-head-assignee = Assigned to
records-overdue-badge = Overdue
records-new = New record
records-search = Search by title or details
records-any-type = Any type
records-due-any = Due any time
records-whose = Whose
records-whose-any = Anybody’s
records-workspace-any = All your workspaces
records-none-no-workspace = You are in no workspace
records-none-no-workspace-told = Records belong to workspaces, and you see those of yours. Ask an administrator of your business to put you into one.
records-none-fits = No record fits
records-none-fits-told = None of the records that you see has this text, type, state, day and workspace.
records-show-unclosed = Show all that is not closed
records-none-yet = Nothing to do here
records-none-yet-make = Make the first record: something that runs out, a machine, a vehicle, a defect.
records-none-yet-wait = As soon as somebody makes a record in one of your workspaces, it appears here.

## What the list can be narrowed by

records-states-unfinished = Not closed
records-states-open = Open
records-states-in-progress = In progress
records-states-done = Done
records-states-closed = Closed
records-states-all = Any state
records-due-overdue = Overdue
records-due-week = Due within 7 days
records-due-month = Due within 30 days
records-due-never = Without a day
records-whose-mine = Mine, or assigned to me
records-whose-owned = Mine
records-whose-assigned = Assigned to me
records-whose-unassigned = Assigned to nobody

## Saved lists

records-views = Saved lists
records-view-forget = Forget this list
records-view-save-this = Save this list
records-view-name = Name
records-view-save = Save

## One record

records-to-dashboard = Dashboard
records-register = Register
records-change = Change
records-facts = What it is
records-state = State
records-due = Due
records-due-at-no-time = At no time
records-due-day-overdue = { $day }, overdue
records-workspace = Workspace
records-workspace-none = None: it came with an invitation
records-owner = Owner
records-assignee = Assigned to
records-nobody = Nobody
# To whom it is assigned, and by whom.
records-assigned-by = { $name }, by { $by }
records-write-to = Write to { $name }
records-progress = How far is it?
records-progress-closed = It is closed: nothing is left to tell.
records-progress-note = What happened
records-progress-tell = Tell
records-history = History
records-history-none = Nothing was changed since it came with an invitation.
# What somebody did to it; the day and the time stand after that.
records-history-created = { $name } made the record
records-history-progress = { $name } told how far it is
records-history-changed = { $name } changed the record

## What was done last

records-done-created = The record is made.
records-done-changed = The record is changed.
records-done-told = Thank you. It is written down.
records-done-out-of-sight = The record is changed, and is not yours to see any more.

## The form

records-cannot-make = You can’t make records
records-cannot-make-told = Each belongs to a workspace, and you are in none. Ask an administrator of your business.
records-back = Back to the register
records-type = Type
records-type-choose = Choose a type
records-workspace-choose = Choose a workspace
records-go-on = Go on
records-leave = Leave it
records-change-title = Change { $title }
records-new-expiration-item = New: Expiration item
records-new-contact = New: Contact
records-new-company = New: Company
records-new-location = New: Location
records-new-equipment = New: Equipment
records-new-vehicle = New: Vehicle
records-new-defect = New: Defect
records-save = Save
records-make = Make the record
records-find-people = Find the people to choose from, by name
records-find = Find
records-notes = Notes

## What it is about

records-kind-expiration-item = Expiration item
records-kind-contact = Contact
records-kind-company = Company
records-kind-location = Location
records-kind-equipment = Equipment
records-kind-vehicle = Vehicle
records-kind-defect = Defect

# What the field for its title is called.
records-title-expires = What expires
records-title-name = Name
records-title-equipment = What it is
records-title-vehicle = Which vehicle
records-title-defect = What is broken

# What the field for the day is called.
records-due-expires = Expires on
records-due-check = Next check due on
records-due-on = Due on

## How far it is

records-state-open = Open
records-state-in-progress = In progress
records-state-done = Done
records-state-closed = Closed

## Fields that only some types have

records-field-reference = Number
records-field-issuer = Issued by
records-field-email = E-mail
records-field-phone = Phone
records-field-mobile = Mobile phone
records-field-job-title = Job title
records-field-company = Company
records-field-address = Address
records-field-maker = Maker
records-field-serial-number = Serial number
records-field-plate = Number plate
records-field-place = Where

## Why something was refused

records-refused-not-found = This was not found. It may have been removed, or it is not yours to see.
records-refused-not-permitted = Your role or record set does not let you change this. Ask an administrator of your business.
records-refused-changed = Somebody changed this record meanwhile, and nothing of yours was saved. Open the record in another tab, see what is new, and type your change again.
records-refused-workspace = You are not in this workspace any more, or it is archived. Choose another.
records-refused-owner = This person can’t own the record: they may not own records, or they are not in its workspace. Choose another owner.
records-refused-assignee = This can’t be assigned to this person: they are not in its workspace, or they are external and it is no defect. Choose somebody else.
records-refused-out-of-sight = You would not see this record. Make yourself its owner, assign it to yourself, or choose somebody of your department.
