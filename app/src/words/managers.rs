//! What a table of managers says.

use super::{member, plural, table};
use domain::{ManagerProblem, ManagersRefusal, NewManager};
use service::{ManagersPlan, PlannedManager};

/// Why a table is not looked through.
pub(crate) fn managers(reason: ManagersRefusal) -> String {
    match reason {
        ManagersRefusal::NotPermitted => {
            "Your role does not include changing people. Ask an administrator.".into()
        }
        ManagersRefusal::Table(reason) => table(reason),
        ManagersRefusal::TooLarge => "The file is larger than 2 MiB. Split it into several.".into(),
        ManagersRefusal::TooManyLines => "The file has more than 10,000 lines. Split it into several.".into(),
        ManagersRefusal::NoPerson => {
            "No column names the person. Call it Person, E-mail, Username or Employee number in the first line.".into()
        }
        ManagersRefusal::NoManager => {
            "No column names the manager. Call it Manager in the first line.".into()
        }
    }
}

/// What is wrong with a line, and what to do.
pub(crate) fn manager_problem(planned: &PlannedManager, problem: ManagerProblem) -> String {
    let (who, whom) = (
        super::shortened(&planned.line.person),
        super::shortened(&planned.line.manager),
    );
    match problem {
        ManagerProblem::NobodyNamed => {
            "Person: missing. Write an e-mail address, a username or an employee number.".into()
        }
        ManagerProblem::UnknownPerson => format!("Person: “{who}” is nobody whose manager you can change."),
        ManagerProblem::SeveralPeople => {
            format!("Person: “{who}” is more than one person. Write the e-mail address or username.")
        }
        ManagerProblem::Repeated { row } => format!("Row {row} is about the same person."),
        ManagerProblem::UnknownManager => format!("Manager: “{whom}” is nobody whom you see here."),
        ManagerProblem::SeveralManagers => {
            format!("Manager: “{whom}” is more than one person. Write the e-mail address or username.")
        }
        ManagerProblem::Refused(reason) => member(reason),
    }
}

/// Who somebody reports to: a name, nobody, or somebody whom the reader does not see.
pub(crate) fn manager_named(name: Option<&str>, is_one: bool) -> String {
    match (name, is_one) {
        (Some(name), _) => name.to_owned(),
        (None, true) => "Somebody whom you don’t see".to_owned(),
        (None, false) => "Nobody".to_owned(),
    }
}

/// From whom to whom a line changes somebody.
pub(crate) fn manager_change(planned: &PlannedManager, new: NewManager) -> [String; 2] {
    [
        manager_named(planned.before.as_deref(), new.before.is_some()),
        manager_named(planned.after.as_deref(), new.after.is_some()),
    ]
}

/// What looking through a table found.
pub(crate) fn managers_checked(plan: &ManagersPlan) -> String {
    let (all, problems) = (plan.lines.len(), plan.problems());
    let changes = plan.changes().len();
    let same = all - problems - changes;
    let changes = match changes {
        0 => "Nobody gets another manager.".to_owned(),
        1 => "1 person gets another manager.".to_owned(),
        more => format!("{more} people get another manager."),
    };
    let same = match same {
        0 => String::new(),
        1 => " 1 line changes nothing.".to_owned(),
        more => format!(" {more} lines change nothing."),
    };
    let problems = match (problems, plan.has_circle()) {
        (0, _) => String::new(),
        (1, true) => " 1 line has a problem.".to_owned(),
        (more, true) => format!(" {more} lines have problems."),
        (1, false) => " 1 line has a problem and is left out.".to_owned(),
        (more, false) => format!(" {more} lines have problems and are left out."),
    };
    format!("{changes}{same}{problems}")
}

/// What applying a table does, on its button.
pub(crate) fn managers_apply(changes: usize) -> String {
    format!(
        "Apply {}",
        plural(i64::try_from(changes).unwrap_or(i64::MAX), "change")
    )
}

/// Why a table with a circle is not applied.
pub(crate) const fn managers_circle() -> &'static str {
    "Some people would be their own managers, directly or over others. Which of these lines is wrong only you can tell: correct \
     one in your file and upload it again. Until then nothing is applied."
}

/// Why a table that was looked through was not applied.
pub(crate) const fn managers_changed() -> &'static str {
    "Something has changed since you looked, so nothing was applied. Look at what the lines would do now."
}

/// What was done.
pub(crate) const fn managers_applied() -> &'static str {
    "The managers are set as the table says."
}

/// The way to the page with tables of managers.
pub(crate) const fn managers_page() -> &'static str {
    "Managers by a table"
}

/// The words of that page.
pub(crate) struct ManagersWords {
    pub(crate) chart: &'static str,
    pub(crate) upload: &'static str,
    pub(crate) file: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) check: &'static str,
    pub(crate) now: &'static str,
    pub(crate) now_text: &'static str,
    pub(crate) download: &'static str,
    pub(crate) plan: &'static str,
    pub(crate) problems: &'static str,
    pub(crate) changes: &'static str,
    pub(crate) columns: &'static str,
    pub(crate) columns_text: [&'static str; 3],
    /// Person, what is wrong, row.
    pub(crate) problem_heads: [&'static str; 3],
    /// Person, who they report to now and then, row.
    pub(crate) change_heads: [&'static str; 4],
}

/// The words of the page with tables of managers.
pub(crate) const fn managers_words() -> ManagersWords {
    ManagersWords {
        chart: "Back to the chart",
        upload: "Set managers from a table",
        file: "CSV file",
        hint: "Up to 10,000 lines and 2 MiB. You see what each line would do before anything is done.",
        check: "Upload and check",
        now: "The managers as they are now",
        now_text: "All active people whom you see, with whom they report to. Change what is to change and upload it: lines that say \
                   what is so already change nothing, and whoever is not in the table stays as they are.",
        download: "Download as CSV",
        plan: "What the table would do",
        problems: "Lines with problems",
        changes: "Changes",
        columns: "What to write in the table",
        columns_text: [
            "The first line names the columns. Person: an e-mail address, a username or an employee number. The columns may as \
             well be called E-mail, Username or Employee number; of several, the first that says something counts.",
            "Manager: the same of whom they report to. Nothing there: they report to nobody.",
            "Other columns are left out, so the table of users can be taken as it is.",
        ],
        problem_heads: ["Person", "Problem", "Row"],
        change_heads: ["Person", "Reports to now", "Will report to", "Row"],
    }
}
