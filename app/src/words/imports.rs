//! What imports say.

use super::{invite, text};
use crate::say::t;
use domain::{
    AddressRefusal, ColumnMapRefusal, EntityType, ImportColumn, ImportFigures, ImportPhase, ImportRefusal,
    InviteRefusal, Language, RowProblem, TableRefusal,
};

/// Why an import is refused.
pub(crate) fn import(reason: ImportRefusal) -> String {
    let text = match reason {
        ImportRefusal::NotPermitted => t!("imports-refused-not-permitted"),
        ImportRefusal::NotFound => t!("imports-refused-not-found"),
        ImportRefusal::Table(reason) => return table(reason),
        ImportRefusal::Columns(ColumnMapRefusal::Twice(column)) => {
            return t!("imports-refused-column-twice", column = column.heading());
        }
        ImportRefusal::Columns(ColumnMapRefusal::NobodyNamed) => t!("imports-refused-nobody-named"),
        ImportRefusal::Changed => t!("imports-refused-changed"),
        ImportRefusal::TooMany => return t!("imports-refused-too-many", most = ImportRefusal::MOST_OPEN),
        ImportRefusal::NothingFine => t!("imports-refused-nothing-fine"),
    };
    text.to_owned()
}

pub(super) fn table(reason: TableRefusal) -> String {
    let text = match reason {
        TableRefusal::Empty => t!("imports-refused-empty"),
        TableRefusal::NoRows => t!("imports-refused-no-rows"),
        TableRefusal::Workbook => t!("imports-refused-workbook"),
        TableRefusal::NotText => t!("imports-refused-not-text"),
        TableRefusal::TooLarge => t!("imports-refused-too-large"),
        TableRefusal::TooManyRows => t!("imports-refused-too-many-rows"),
        TableRefusal::TooManyColumns { row } => return t!("imports-refused-too-many-columns", row = row),
        TableRefusal::LongCell { row } => return t!("imports-refused-long-cell", row = row),
        TableRefusal::OpenQuote { row } => return t!("imports-refused-open-quote", row = row),
    };
    text.to_owned()
}

/// What is wrong with a row, and what to do.
pub(crate) fn row_problem(problem: &RowProblem) -> String {
    match problem {
        RowProblem::Missing(column @ ImportColumn::Email) => {
            let slip = ImportColumn::Slip.heading();
            t!("imports-problem-no-email", email = column.heading(), slip = slip)
        }
        RowProblem::Missing(column @ ImportColumn::Role) => {
            t!("imports-problem-no-role", column = column.heading())
        }
        RowProblem::Missing(column) => t!("imports-problem-missing", column = column.heading()),
        RowProblem::Address(reason) => address_in_row(*reason),
        RowProblem::Text(column, reason) => {
            let problem = text(*reason);
            t!(
                "imports-problem-text",
                column = column.heading(),
                problem = problem
            )
        }
        RowProblem::NotYesOrNo(column) => t!("imports-problem-yes-no", column = column.heading()),
        RowProblem::Unknown(column @ ImportColumn::Apps, said) => {
            t!(
                "imports-problem-unknown-app",
                column = column.heading(),
                said = said
            )
        }
        RowProblem::Unknown(column @ ImportColumn::Manager, said) => {
            t!(
                "imports-problem-unknown-manager",
                column = column.heading(),
                said = said
            )
        }
        RowProblem::Unknown(column, said) => {
            t!("imports-problem-unknown", column = column.heading(), said = said)
        }
        RowProblem::SlipWithAddress => t!("imports-problem-slip-with-address").to_owned(),
        RowProblem::Repeated { row } => t!("imports-problem-repeated", row = *row),
        RowProblem::DraftedBefore => t!("imports-problem-drafted-before").to_owned(),
        RowProblem::CannotBeInvited => t!("imports-problem-cannot-be-invited").to_owned(),
        RowProblem::Terms(reason) => terms(*reason),
    }
}

/// What is wrong with the address in a row.
fn address_in_row(reason: AddressRefusal) -> String {
    let column = ImportColumn::Email.heading();
    match reason {
        AddressRefusal::Empty => t!("imports-problem-address-empty", column = column),
        AddressRefusal::TooLong => t!("imports-problem-address-too-long", column = column),
        AddressRefusal::OneAt => t!("imports-problem-address-one-at", column = column),
        AddressRefusal::LocalPart => t!("imports-problem-address-local-part", column = column),
        AddressRefusal::Domain => t!("imports-problem-address-domain", column = column),
    }
}

/// What the rules of inviting are against, as a table says it.
fn terms(reason: InviteRefusal) -> String {
    let apps = ImportColumn::Apps.heading();
    match reason {
        InviteRefusal::TooFewSeats { .. } => t!("imports-problem-no-seat", column = apps),
        InviteRefusal::SubscriptionTwice { .. } => t!("imports-problem-package-twice", column = apps),
        InviteRefusal::SubscriptionUnavailable { .. } | InviteRefusal::AppRoleUnavailable { .. } => {
            t!("imports-problem-app-unavailable", column = apps)
        }
        InviteRefusal::WeeklyOutsideWorkspaces => t!(
            "imports-problem-weekly-outside",
            column = ImportColumn::WeeklyWorkspaces.heading(),
            workspaces = ImportColumn::Workspaces.heading(),
        ),
        other => invite(other),
    }
}

/// How far an import is.
pub(crate) fn import_phase(phase: ImportPhase) -> &'static str {
    match phase {
        ImportPhase::Checking => t!("imports-phase-checking"),
        ImportPhase::Checked => t!("imports-phase-checked"),
        ImportPhase::Drafting => t!("imports-phase-drafting"),
        ImportPhase::Drafted => t!("imports-phase-drafted"),
        ImportPhase::Discarding | ImportPhase::Discarded => t!("imports-phase-discarding"),
    }
}

/// What the dry run found.
pub(crate) fn import_checked(figures: ImportFigures) -> String {
    let fine = match figures.fine {
        0 => t!("imports-found-nobody").to_owned(),
        count => t!("imports-found", count = count),
    };
    let refused = match (figures.refused, figures.fine) {
        (0, _) => t!("imports-found-no-problem").to_owned(),
        (count, 0) => t!("imports-found-all-refused", count = count),
        (count, _) => t!("imports-found-refused", count = count),
    };
    format!("{fine} {refused}")
}

/// How the drafts stand.
pub(crate) fn import_drafted(figures: ImportFigures) -> String {
    let since = figures.drafted - figures.drafts;
    let drafts = match figures.drafts {
        0 => return t!("imports-drafts-all-sent").to_owned(),
        count => t!("imports-drafts-stand", count = count),
    };
    match since {
        0 => drafts,
        count => format!("{drafts} {}", t!("imports-drafts-sent-before", count = count)),
    }
}

/// How long sending takes.
pub(crate) fn import_pace(drafts: i64, hourly: i64) -> String {
    let hours = drafts.saturating_sub(1) / hourly.max(1);
    match hours {
        0..48 => t!("imports-pace-hours", hourly = hourly, hours = hours.max(1)),
        more => t!("imports-pace-days", hourly = hourly, days = more / 24),
    }
}

/// What is written in a column.
pub(crate) fn import_column(column: ImportColumn) -> String {
    let text = match column {
        ImportColumn::Email => t!("imports-column-email"),
        ImportColumn::Slip => t!("imports-column-slip"),
        ImportColumn::FirstName | ImportColumn::LastName => t!("imports-column-name"),
        ImportColumn::EmployeeNumber => t!("imports-column-employee-number"),
        ImportColumn::JobTitle => t!("imports-column-job-title"),
        ImportColumn::Phone | ImportColumn::Mobile => t!("imports-column-phone"),
        ImportColumn::Role => t!("imports-column-role"),
        ImportColumn::Department | ImportColumn::Location => t!("imports-column-place"),
        ImportColumn::Manager => t!("imports-column-manager"),
        ImportColumn::Teams | ImportColumn::Workspaces => t!("imports-column-names"),
        ImportColumn::Apps => t!("imports-column-apps"),
        ImportColumn::WeeklyMail | ImportColumn::MessageNotices | ImportColumn::OwnsRecords => {
            t!("imports-column-yes-no")
        }
        ImportColumn::WeeklyWorkspaces => t!("imports-column-weekly-workspaces"),
        ImportColumn::RecordSet => t!("imports-column-record-set"),
        ImportColumn::MayView | ImportColumn::MayUpdate => {
            let types: Vec<&str> = EntityType::ALL.iter().map(|of| of.as_str()).collect();
            return t!("imports-column-record-types", types = types.join("; "));
        }
        ImportColumn::Company => t!("imports-column-company"),
        ImportColumn::CompanyAddress => t!("imports-column-company-address"),
        ImportColumn::Language => {
            let languages: Vec<String> = Language::ALL
                .iter()
                .map(|language| format!("{} ({})", language.as_str(), language.own_name()))
                .collect();
            return t!("imports-column-language", languages = languages.join(", "));
        }
        ImportColumn::Note => t!("imports-column-note"),
    };
    text.to_owned()
}
