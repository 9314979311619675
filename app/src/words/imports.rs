//! What imports say.

use super::{address, invite, plural, text};
use domain::{
    ColumnMapRefusal, EntityType, ImportColumn, ImportFigures, ImportPhase, ImportRefusal, InviteRefusal,
    Language, RowProblem, TableRefusal,
};

/// Why an import is refused.
pub(crate) fn import(reason: ImportRefusal) -> String {
    match reason {
        ImportRefusal::NotPermitted => {
            "Your role does not include importing people. Ask an administrator.".into()
        }
        ImportRefusal::NotFound => {
            "This import was not found. It may have been discarded, or it is not yours.".into()
        }
        ImportRefusal::Table(reason) => table(reason),
        ImportRefusal::Columns(ColumnMapRefusal::Twice(column)) => {
            format!(
                "Two columns can’t both be “{}”. Leave one of them out.",
                column.heading()
            )
        }
        ImportRefusal::Columns(ColumnMapRefusal::NobodyNamed) => {
            "Choose the column with the e-mail addresses or, for slips, the one with the last names.".into()
        }
        ImportRefusal::Changed => "This import has come further meanwhile. Look at how it stands now.".into(),
        ImportRefusal::TooMany => format!(
            "You have {} imports. Discard one that you don’t need any more, then upload this one.",
            ImportRefusal::MOST_OPEN
        ),
        ImportRefusal::NothingFine => "There is nothing to do: no row of it is ready for this.".into(),
    }
}

pub(crate) fn table(reason: TableRefusal) -> String {
    match reason {
        TableRefusal::Empty => "The file is empty. Choose a CSV file with people in it.".into(),
        TableRefusal::NoRows => {
            "The file has headings and nobody below them. Add a row for each person, and upload it again.".into()
        }
        TableRefusal::Workbook => {
            "This is a workbook, not a CSV file. In your spreadsheet choose Save as, then “CSV UTF-8”, and upload that."
                .into()
        }
        TableRefusal::NotText => "This is not a text file. Choose a CSV file.".into(),
        TableRefusal::TooLarge => "The file is larger than 20 MiB. Split it into several.".into(),
        TableRefusal::TooManyRows => "The file has more than 50,000 rows. Split it into several.".into(),
        TableRefusal::TooManyColumns { row } => {
            format!("Row {row} has more than 100 columns. Remove those that are not needed.")
        }
        TableRefusal::LongCell { row } => format!(
            "Row {row} has a cell of more than 5,000 characters. Most likely a quote is opened there and never closed."
        ),
        TableRefusal::OpenQuote { row } => {
            format!("A quote is opened in row {row} and never closed, so all that follows would be one cell. Close it.")
        }
    }
}

/// What is wrong with a row, and what to do.
pub(crate) fn row_problem(problem: &RowProblem) -> String {
    match problem {
        RowProblem::Missing(ImportColumn::Email) => {
            "E-mail: missing. Write the address, or “yes” under Shop-floor employee.".into()
        }
        RowProblem::Missing(ImportColumn::Role) => {
            "Role: missing. Write its name, or choose one for all such rows above.".into()
        }
        RowProblem::Missing(column) => format!("{}: missing.", column.heading()),
        RowProblem::Address(reason) => format!("E-mail: the address {}.", address(*reason)),
        RowProblem::Text(column, reason) => format!("{}: {}", column.heading(), text(*reason)),
        RowProblem::NotYesOrNo(column) => format!("{}: write yes or no.", column.heading()),
        RowProblem::Unknown(ImportColumn::Apps, said) => {
            format!("Apps: there is no “{said}”. Write app > package > app role, as under Settings.")
        }
        RowProblem::Unknown(ImportColumn::Manager, said) => {
            format!(
                "Manager: “{said}” is nobody who is active here. Write a member’s e-mail address or username."
            )
        }
        RowProblem::Unknown(column, said) => format!("{}: there is no “{said}”.", column.heading()),
        RowProblem::SlipWithAddress => {
            "A shop-floor employee gets a slip, and has no e-mail address. Leave one of the two out.".into()
        }
        RowProblem::Repeated { row } => format!(
            "Row {row} is about the same person. Two people of one name are told apart by their employee numbers."
        ),
        RowProblem::DraftedBefore => "They stand as a draft already, from an import before.".into(),
        RowProblem::CannotBeInvited => "This address can’t be invited.".into(),
        RowProblem::Terms(reason) => terms(*reason),
    }
}

/// What the rules of inviting are against, as a table says it.
fn terms(reason: InviteRefusal) -> String {
    match reason {
        InviteRefusal::TooFewSeats { .. } => "Apps: no seat is left for this row.".into(),
        InviteRefusal::SubscriptionTwice { .. } => "Apps: one package stands there twice.".into(),
        InviteRefusal::SubscriptionUnavailable { .. } | InviteRefusal::AppRoleUnavailable { .. } => {
            "Apps: one of them can’t be given now.".into()
        }
        InviteRefusal::WeeklyOutsideWorkspaces => {
            "Weekly e-mail workspaces: they have to stand under Workspaces, too.".into()
        }
        other => invite(other),
    }
}

/// How far an import is.
pub(crate) const fn import_phase(phase: ImportPhase) -> &'static str {
    match phase {
        ImportPhase::Checking => "Being checked",
        ImportPhase::Checked => "Checked, nothing done",
        ImportPhase::Drafting => "Making drafts",
        ImportPhase::Drafted => "Drafts",
        ImportPhase::Discarding | ImportPhase::Discarded => "Being removed",
    }
}

/// "3 people", "1 person".
pub(crate) fn people(count: i64) -> String {
    match count {
        1 => "1 person".to_owned(),
        more => format!("{more} people"),
    }
}

/// What the dry run found.
pub(crate) fn import_checked(figures: ImportFigures) -> String {
    let fine = match figures.fine {
        0 => "Nobody can be imported as the table stands.".to_owned(),
        count => format!("{} can be imported.", people(count)),
    };
    let correct =
        "correct them in your file, or download them with what is wrong, correct these and upload them.";
    let refused = match (figures.refused, figures.fine) {
        (0, _) => "No row has a problem.".to_owned(),
        (count, 0) => format!("{} have problems: {correct}", plural(count, "row")),
        (count, _) => format!("{} can’t: {correct}", plural(count, "row")),
    };
    format!("{fine} {refused}")
}

/// How the drafts stand.
pub(crate) fn import_drafted(figures: ImportFigures) -> String {
    let since = figures.drafted - figures.drafts;
    let drafts = match figures.drafts {
        0 => "All that were drafts were sent, or cancelled, since.".to_owned(),
        count => format!(
            "{} as drafts: they were told nothing and hold no seat until you send the invitations.",
            if count == 1 {
                "One person stands".to_owned()
            } else {
                format!("{count} people stand")
            }
        ),
    };
    if since == 0 || figures.drafts == 0 {
        drafts
    } else {
        format!("{drafts} {since} were sent, or cancelled, before.")
    }
}

/// How long sending takes.
pub(crate) fn import_pace(drafts: i64, hourly: i64) -> String {
    let hours = drafts.saturating_sub(1) / hourly.max(1);
    let time = match hours {
        0..48 => plural(hours.max(1), "hour"),
        more => plural(more / 24, "day"),
    };
    format!(
        "You can send {hourly} invitations an hour, so this takes about {time}. It goes on by itself; you can leave. \
         Whoever runs this server can raise the limit."
    )
}

/// What is written in a column.
pub(crate) fn import_column(column: ImportColumn) -> String {
    let text = match column {
        ImportColumn::Email => "Where the invitation goes.",
        ImportColumn::Slip => {
            "yes for people without an address: they get a printed slip. Both names are needed then."
        }
        ImportColumn::FirstName | ImportColumn::LastName => "Up to 100 characters.",
        ImportColumn::EmployeeNumber => "With a slip it is asked for when they join, and is not printed.",
        ImportColumn::JobTitle => "What they do.",
        ImportColumn::Phone | ImportColumn::Mobile => "A telephone number, such as +49 30 123456.",
        ImportColumn::Role => "The name of a role that you may give.",
        ImportColumn::Department | ImportColumn::Location => "The name, as under Settings.",
        ImportColumn::Manager => {
            "Whom they report to: the e-mail address or username of a member. Whoever stands in the same table is none yet: set it on the person’s page when they have joined."
        }
        ImportColumn::Teams | ImportColumn::Workspaces => {
            "Names, with semicolons between them. Names with ; or | in them can only be given in the dialog."
        }
        ImportColumn::Apps => {
            "App > package > app role; several with semicolons between them. Each takes a seat."
        }
        ImportColumn::WeeklyMail | ImportColumn::MessageNotices | ImportColumn::OwnsRecords => "yes or no.",
        ImportColumn::WeeklyWorkspaces => "Of which of the workspaces it tells; of all, if none is named.",
        ImportColumn::RecordSet => {
            "The name of a saved record set. Or name entity types in the next two columns."
        }
        ImportColumn::MayView | ImportColumn::MayUpdate => {
            let types: Vec<&str> = EntityType::ALL.iter().map(|of| of.as_str()).collect();
            return format!("Some of: {}.", types.join("; "));
        }
        ImportColumn::Company => "For external people: the name of their company.",
        ImportColumn::CompanyAddress => "Where that is.",
        ImportColumn::Language => {
            let languages: Vec<String> = Language::ALL
                .iter()
                .map(|language| format!("{} ({})", language.as_str(), language.own_name()))
                .collect();
            return format!("The language of their mails: {}.", languages.join(", "));
        }
        ImportColumn::Note => "A personal note for the mail, up to 500 characters.",
    };
    text.to_owned()
}
