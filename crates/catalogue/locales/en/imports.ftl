# Tables of people in and out. The names of the columns stay as they are in every language, and come as facts.
# In a cell “yes” and “no” are understood; so are “ja” and “nein”, “oui” and “non”, “sí” and “no”.

## The tab

imports-out = Take lists elsewhere
imports-out-hint = All that you may see, as CSV for a spreadsheet. The lists have the same with their filters.
imports-out-users = Users
imports-out-invitations = Invitations
imports-upload = Invite people from a table
imports-upload-file = CSV file
imports-upload-hint = Up to 50,000 rows and 20 MiB. Commas, semicolons or tabs between the cells. Nobody is invited before you say so.
imports-upload-check = Upload and check
imports-upload-template = Download the template
imports-open = Your imports
imports-open-none = No import yet
imports-open-none-hint = Upload a table above. You see what would come of each row before anything is done.
imports-open-head-uploaded = Uploaded
imports-open-head-state = State
imports-open-head-rows = Rows
imports-open-head-problems = With problems
imports-open-head-drafts = Drafts left

## How far an import is

imports-phase-checking = Being checked
imports-phase-checked = Checked, nothing done
imports-phase-drafting = Making drafts
imports-phase-drafted = Drafts
imports-phase-discarding = Being removed

## What is written in each column

imports-columns = What the columns mean
imports-columns-hint = The first line names the columns, in any order. Columns that Usher does not know are left out, and you can say what they mean after uploading. Only the address is needed, or for a shop-floor employee both names; the role can be chosen for all rows at once.
imports-columns-table = Columns of a table of people
imports-columns-head-column = Column
imports-columns-head-content = What to write
imports-column-email = Where the invitation goes.
imports-column-slip = yes for people without an address: they get a printed slip. Both names are needed then.
imports-column-name = Up to 100 characters.
imports-column-employee-number = With a slip it is asked for when they join, and is not printed.
imports-column-job-title = What they do.
imports-column-phone = A telephone number, such as +49 30 123456.
imports-column-role = The name of a role that you may give.
imports-column-place = The name, as under Settings.
imports-column-manager = Whom they report to: the e-mail address or username of a member. Whoever stands in the same table is none yet: set it on the person’s page when they have joined.
imports-column-names = Names, with semicolons between them. Names with ; or | in them can only be given in the dialog.
imports-column-apps = App > package > app role; several with semicolons between them. Each takes a seat.
imports-column-yes-no = yes or no.
imports-column-weekly-workspaces = Of which of the workspaces it tells; of all, if none is named.
imports-column-record-set = The name of a saved record set. Or name entity types in the next two columns.
# The types as they are written in the table, with semicolons between them.
imports-column-record-types = Some of: { $types }.
imports-column-company = For external people: the name of their company.
imports-column-company-address = Where that is.
# Each as it is written in the table, with its own name: “en (English), de (Deutsch)”.
imports-column-language = The language of their mails: { $languages }.
imports-column-note = A personal note for the mail, up to 500 characters.

## One import: its columns and role

imports-choose = Columns and role
# A column without a heading.
imports-choose-unnamed = Column { $number }
imports-choose-left-out = Left out
imports-choose-role = Role of rows that name none
imports-choose-no-role = None: such rows are not imported
imports-choose-check = Check the rows again

## One import: where it stands

imports-above = Import and export
imports-of = Table of { $when }
imports-checking = Looking through the rows
imports-drafting = Making drafts
imports-under-way = You can leave this page; it goes on, and the Import and export tab leads back here.
imports-look-again = Look again
imports-being-removed = This import is being removed, with its drafts.
imports-guessed = Are letters with accents right?
imports-guessed-why = The file is not saved as UTF-8, so it was read as Western European (Windows-1252). If names look wrong below, save it as “CSV UTF-8” and upload it again.
imports-nobody-named = Usher does not know which column has the e-mail addresses
imports-nobody-named-do = Say below what the columns mean.
imports-checked = Nothing was done yet
imports-uploaded = Uploaded { $when }

# What the check found: one of the first two, then one of the three after them.
imports-found-nobody = Nobody can be imported as the table stands.
imports-found = { $count ->
    [one] { $count } person can be imported.
   *[other] { $count } people can be imported.
}
imports-found-no-problem = No row has a problem.
imports-found-all-refused = { $count ->
    [one] { $count } row has problems: correct it in your file, or download it with what is wrong, correct that and upload it.
   *[other] { $count } rows have problems: correct them in your file, or download them with what is wrong, correct these and upload them.
}
imports-found-refused = { $count ->
    [one] { $count } row can’t: correct them in your file, or download them with what is wrong, correct these and upload them.
   *[other] { $count } rows can’t: correct them in your file, or download them with what is wrong, correct these and upload them.
}

imports-draft = { $count ->
    [one] Make drafts of { $count } person
   *[other] Make drafts of { $count } people
}
imports-draft-left = { $count ->
    [one] Make drafts of { $count } person that is left
   *[other] Make drafts of { $count } people that are left
}
imports-download-problems = Download the rows with problems

## One import: its drafts

imports-drafts = Drafts
imports-drafts-none = No drafts are left
imports-drafts-all-sent = All that were drafts were sent, or cancelled, since.
imports-drafts-stand = { $count ->
    [one] One person stands as drafts: they were told nothing and hold no seat until you send the invitations.
   *[other] { $count } people stand as drafts: they were told nothing and hold no seat until you send the invitations.
}
# It follows what tells how many stand as drafts.
imports-drafts-sent-before = { $count ->
    [one] { $count } was sent, or cancelled, before.
   *[other] { $count } were sent, or cancelled, before.
}
imports-by-hand = You pass the invite codes on yourself
imports-by-hand-do = Send those with an address one by one from the Invitations tab, to see each code. Slips can be sent here.
imports-pace-hours = You can send { $hourly } invitations an hour, so this takes about { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}. It goes on by itself; you can leave. Whoever runs this server can raise the limit.
imports-pace-days = You can send { $hourly } invitations an hour, so this takes about { $days ->
    [one] { $days } day
   *[other] { $days } days
}. It goes on by itself; you can leave. Whoever runs this server can raise the limit.
imports-send = { $count ->
    [one] Send { $count } invitation…
   *[other] Send { $count } invitations…
}
imports-send-question = { $count ->
    [one] Invite { $count } person?
   *[other] Invite { $count } people?
}
imports-send-loss = What is sent can’t be called back, but each invitation can be cancelled before it is accepted.
imports-send-keep = Not yet
imports-send-sure = Send
imports-sending = How sending goes
imports-slips = { $count ->
    [one] { $count } slip to print
   *[other] { $count } slips to print
}
imports-discard = Discard this import…
imports-discard-question = Discard this import?
imports-discard-loss = Its rows are removed here. Invitations that were sent stay.
imports-discard-loss-drafts = { $count ->
    [one] { $count } draft and its rows are removed. Invitations that were sent stay.
   *[other] { $count } drafts and its rows are removed. Invitations that were sent stay.
}
imports-discard-keep = Keep it
imports-discard-sure = Discard

## One import: its rows

imports-rows = Rows
imports-rows-which = Which rows
imports-rows-all = All rows ({ $count })
imports-rows-refused = With problems ({ $count })
# Rows without problems.
imports-rows-fine = Without ({ $count })
imports-rows-drafted = Drafted ({ $count })
imports-rows-none = No such row
imports-rows-none-do = Choose others above.
imports-rows-head-row = Row
imports-rows-head-who = Who
imports-rows-head-result = Result
imports-row-read = Not looked at yet
imports-row-fine = Can be imported
imports-row-refused = Has problems
imports-row-removed = Removed since
imports-row-nobody = Nobody

## What is wrong with a row. A column is named as the table has it.

# The head of a column of its own, in the file of the rows that have problems.
imports-problem-head = Problem
imports-problem-no-email = { $email }: missing. Write the address, or “yes” under { $slip }.
imports-problem-no-role = { $column }: missing. Write its name, or choose one for all such rows above.
imports-problem-missing = { $column }: missing.
imports-problem-address-empty = { $column }: the address is missing.
imports-problem-address-too-long = { $column }: the address is too long for an e-mail address.
imports-problem-address-one-at = { $column }: the address needs exactly one @, as in name@example.com.
imports-problem-address-local-part = { $column }: the address has a character before the @ that can’t be used.
imports-problem-address-domain = { $column }: the address needs a domain after the @, as in name@example.com.
# What is wrong is a sentence.
imports-problem-text = { $column }: { $problem }
imports-problem-yes-no = { $column }: write yes or no.
imports-problem-unknown-app = { $column }: there is no “{ $said }”. Write app > package > app role, as under Settings.
imports-problem-unknown-manager = { $column }: “{ $said }” is nobody who is active here. Write a member’s e-mail address or username.
imports-problem-unknown = { $column }: there is no “{ $said }”.
imports-problem-slip-with-address = A shop-floor employee gets a slip, and has no e-mail address. Leave one of the two out.
imports-problem-repeated = Row { $row } is about the same person. Two people of one name are told apart by their employee numbers.
imports-problem-drafted-before = They stand as a draft already, from an import before.
imports-problem-cannot-be-invited = This address can’t be invited.
imports-problem-no-seat = { $column }: no seat is left for this row.
imports-problem-package-twice = { $column }: one package stands there twice.
imports-problem-app-unavailable = { $column }: one of them can’t be given now.
imports-problem-weekly-outside = { $column }: they have to stand under { $workspaces }, too.

## Why an import is refused

imports-refused-not-permitted = Your role does not include importing people. Ask an administrator.
imports-refused-not-found = This import was not found. It may have been discarded, or it is not yours.
imports-refused-column-twice = Two columns can’t both be “{ $column }”. Leave one of them out.
imports-refused-nobody-named = Choose the column with the e-mail addresses or, for slips, the one with the last names.
imports-refused-changed = This import has come further meanwhile. Look at how it stands now.
imports-refused-too-many = You have { $most } imports. Discard one that you don’t need any more, then upload this one.
imports-refused-nothing-fine = There is nothing to do: no row of it is ready for this.
imports-refused-empty = The file is empty. Choose a CSV file with people in it.
imports-refused-no-rows = The file has headings and nobody below them. Add a row for each person, and upload it again.
imports-refused-workbook = This is a workbook, not a CSV file. In your spreadsheet choose Save as, then “CSV UTF-8”, and upload that.
imports-refused-not-text = This is not a text file. Choose a CSV file.
imports-refused-too-large = The file is larger than 20 MiB. Split it into several.
imports-refused-too-many-rows = The file has more than 50,000 rows. Split it into several.
imports-refused-too-many-columns = Row { $row } has more than 100 columns. Remove those that are not needed.
imports-refused-long-cell = Row { $row } has a cell of more than 5,000 characters. Most likely a quote is opened there and never closed.
imports-refused-open-quote = A quote is opened in row { $row } and never closed, so all that follows would be one cell. Close it.
