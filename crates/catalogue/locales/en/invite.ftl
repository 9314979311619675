# invite

## The top of the form

invite-way-new = A new user
invite-way-new-hint = You type their address.
invite-way-existing = An existing user
invite-way-existing-hint = You choose somebody who has an account: a colleague, for more apps, or somebody from another of your businesses.
invite-slip = Shop-floor employee (no email)
invite-slip-hint = They get a printed slip with a code instead of a mail.
invite-whom = Whom do you invite?
invite-business = Business
invite-business-change = Change
invite-nobody-found = Nobody whom you may see has this in their name or address.
# The people that were found, to choose one of.
invite-found = Found

## Who they are

invite-address = E-mail address
invite-addresses-hint = Several, separated by commas, semicolons or line breaks, make an invitation each, with the same role, place and apps.
invite-names-hint = With one address, first and last name are needed. With several, leave both empty: each person gives their own.
invite-sent-to-hint = Another address gets a fresh link and a fresh time to answer; the old link stops working at once.
invite-first-name = First name
invite-last-name = Last name
invite-job-title = Job title
invite-employee-number = Employee number
invite-employee-number-hint = Asked for when they join; it is not printed.
invite-mobile = Mobile phone
invite-phone = Phone
invite-is-member = They are a member already: their role and places stay, and they are offered the apps below.

## Their role

invite-role = Role
invite-no-roles = Role: there is none that you may give
# $link is the link with the words of invite-no-roles-link: it leads to the roles in the settings.
invite-no-roles-make = Make one in { $link }, or bring back those that Usher came with.
invite-no-roles-link = Settings, Roles
invite-use-built-in-roles = Use the built-in roles
invite-no-roles-ask = Ask an administrator of your business for a role that includes more.

## Where they belong

invite-department = Department
# The choice of no department.
invite-department-none = None
# The choice that stands for the inviter's department, where no other can be chosen.
invite-department-own = Your own department
invite-location = Location
# The choice of no location.
invite-location-none = None
invite-teams = Teams
invite-workspaces = Workspaces
invite-workspaces-hint = They see the data of those that are ticked.
invite-workspaces-warning = With no workspace they will see no data.
invite-no-workspace = There is no workspace yet: they will see no data.
# A link after invite-no-workspace.
invite-add-workspace = Add a workspace

## Options

invite-options = Options
invite-owns-records = Can own records
invite-owns-records-hint = They can be chosen as the owner of a record.
invite-weekly = Weekly e-mail
invite-weekly-hint = What is due and what has changed, once a week.
# Above a list of workspaces to tick.
invite-weekly-of = The weekly e-mail tells of
invite-weekly-of-hint = With none ticked: of all workspaces that they get.
invite-notices = New-message notifications
invite-notices-hint = They are told by mail when somebody writes to them.
invite-record-set = Record set
invite-record-set-hint = Limits which types of records they see and change.
invite-record-set-none = None: no limit
invite-record-set-custom = Custom…
# Boxes beside a type of records: whether these may be viewed, and updated.
invite-view = View
invite-update = Update
invite-update-includes-view = Update includes View.
invite-external = External user
invite-external-hint = Somebody from another company, such as a contractor: they see what is assigned to them and nothing else. The role Contractor fits, where there is one.
invite-company = Company
invite-company-address = Company’s address
invite-language = Language
invite-language-hint = Of the mail or slip, and then of their pages.
invite-note = Personal note
invite-note-hint = Stands in the mail, as plain text. Up to 500 characters.
invite-link-hours = { $hours ->
    [one] The link in the mail works once, for { $hours } hour.
   *[other] The link in the mail works once, for { $hours } hours.
}
invite-link-days = { $days ->
    [one] The link in the mail works once, for { $days } day.
   *[other] The link in the mail works once, for { $days } days.
}
invite-slip-hours = { $hours ->
    [one] The slip works once, for { $hours } hour. You print it after sending.
   *[other] The slip works once, for { $hours } hours. You print it after sending.
}
invite-slip-days = { $days ->
    [one] The slip works once, for { $days } day. You print it after sending.
   *[other] The slip works once, for { $days } days. You print it after sending.
}

## While the form is filled in

invite-addresses = Addresses
# What is wrong with an address, after it.
invite-address-twice = stands here twice; one invitation is sent
invite-address-remove = Remove { $address }
invite-preview-member-no-app = { $name } is a member already: choose an app for them.
invite-preview-member = { $name } keeps role and places, and gets { $apps }.
invite-preview-no-role = Choose a role: then it is said here what they will be able to do.
# The beginning of the six sentences below. $can is what the role is for, in the words of the business.
invite-preview-joins = They join { $business } as { $role }
invite-preview-joins-can = They join { $business } as { $role } ({ $can })
invite-preview-joins-department = They join { $business } as { $role } in { $department }
invite-preview-joins-department-can = They join { $business } as { $role } in { $department } ({ $can })
# $joins is one of the four above; $workspaces and $apps are named as in “A, B and 3 more”.
invite-preview-external = { $joins }, see the defects that are assigned to them and nothing else.
invite-preview-external-apps = { $joins }, see the defects that are assigned to them and nothing else, and get { $apps }.
invite-preview-no-data = { $joins }, see no data, because no workspace is ticked.
invite-preview-no-data-apps = { $joins }, see no data, because no workspace is ticked, and get { $apps }.
invite-preview-data = { $joins }, see the data of { $workspaces }.
invite-preview-data-apps = { $joins }, see the data of { $workspaces }, and get { $apps }.

## After sending

invite-nobody = Nobody was invited
invite-pass-codes-on = Invited. Now pass the codes on
invite-some = { $all ->
    [one] { $invited } of { $all } address were invited
   *[other] { $invited } of { $all } addresses were invited
}
invite-codes-once = Give each person their invite code by another way than mail, such as by telephone. The codes are shown this once.
# Before somebody's invite code, which stands beside it.
invite-code = Code:

## The form of an invitation that was sent

# An app and what was contracted of it.
invite-app-and-package = { $app }, { $package }
