//! What a table of managers says.

use super::{member, shortened, table};
use crate::say::t;
use domain::{ManagerProblem, ManagersRefusal, NewManager};
use service::{ManagersPlan, PlannedManager};

/// Why a table is not looked through.
pub(crate) fn managers(reason: ManagersRefusal) -> String {
    let said = match reason {
        ManagersRefusal::NotPermitted => t!("people-managers-not-permitted"),
        ManagersRefusal::Table(reason) => return table(reason),
        ManagersRefusal::TooLarge => t!("people-managers-too-large"),
        ManagersRefusal::TooManyLines => t!("people-managers-too-many-lines"),
        ManagersRefusal::NoPerson => t!("people-managers-no-person"),
        ManagersRefusal::NoManager => t!("people-managers-no-manager"),
    };
    said.to_owned()
}

/// What is wrong with a line, and what to do.
pub(crate) fn manager_problem(planned: &PlannedManager, problem: ManagerProblem) -> String {
    let (person, manager) = (shortened(&planned.line.person), shortened(&planned.line.manager));
    match problem {
        ManagerProblem::NobodyNamed => t!("people-managers-nobody-named").to_owned(),
        ManagerProblem::UnknownPerson => t!("people-managers-unknown-person", person = person),
        ManagerProblem::SeveralPeople => t!("people-managers-several-people", person = person),
        ManagerProblem::Repeated { row } => t!("people-managers-repeated", row = row.to_string()),
        ManagerProblem::UnknownManager => t!("people-managers-unknown-manager", manager = manager),
        ManagerProblem::SeveralManagers => t!("people-managers-several-managers", manager = manager),
        ManagerProblem::Refused(reason) => member(reason),
    }
}

/// Who somebody reports to: a name, nobody, or somebody whom the reader does not see.
pub(crate) fn manager_named(name: Option<&str>, is_one: bool) -> String {
    match (name, is_one) {
        (Some(name), _) => name.to_owned(),
        (None, true) => t!("people-managers-unseen").to_owned(),
        (None, false) => t!("people-managers-nobody").to_owned(),
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
    let mut said = vec![if changes == 0 {
        t!("people-managers-changes-nobody").to_owned()
    } else {
        t!("people-managers-changes", count = changes)
    }];
    if same > 0 {
        said.push(t!("people-managers-same", count = same));
    }
    if problems > 0 && plan.has_circle() {
        said.push(t!("people-managers-problems-found", count = problems));
    } else if problems > 0 {
        said.push(t!("people-managers-problems-left-out", count = problems));
    }
    said.join(" ")
}

/// What applying a table does, on its button.
pub(crate) fn managers_apply(changes: usize) -> String {
    t!("people-managers-apply", count = changes)
}
