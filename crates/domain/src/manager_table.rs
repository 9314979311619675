//! A table of managers: which column says what.

use crate::TableRefusal;
use crate::import_columns::{ImportColumn, letters, without_mark};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a table of managers is not looked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum ManagersRefusal {
    /// The role lacks users:edit.
    #[error("your role does not include editing people")]
    NotPermitted,
    /// File: see the reason.
    #[error("{0}")]
    Table(#[from] TableRefusal),
    /// More bytes than are taken.
    #[error("the file is larger than 2 MiB")]
    TooLarge,
    /// More lines than are taken.
    #[error("the file has more than {} lines", ManagersRefusal::MOST_LINES)]
    TooManyLines,
    /// No column says whom a line is about.
    #[error("no column names the person")]
    NoPerson,
    /// No column says who their manager is.
    #[error("no column names the manager")]
    NoManager,
}

impl ManagersRefusal {
    /// So many lines a table may have below its headings.
    pub const MOST_LINES: usize = 10_000;
}

/// Where a table says what: its headings are read as an import's are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManagerColumns {
    person: Vec<usize>,
    manager: usize,
}

impl ManagerColumns {
    /// The headings of a table that is downloaded.
    pub const HEADINGS: [&str; 2] = ["Person", "Manager"];

    /// Looks for the columns. Several can name the person, as in the table of users: in each line the first that says
    /// something does.
    pub fn find(headings: &[String]) -> Result<Self, ManagersRefusal> {
        let names_people = |heading: &str| {
            let column = ImportColumn::of_heading(heading);
            matches!(column, Some(ImportColumn::Email | ImportColumn::EmployeeNumber))
                || ["person", "user", "username", "employee", "member"].contains(&letters(heading).as_str())
        };
        let numbered = || headings.iter().enumerate();
        let people = numbered().filter(|(_, heading)| names_people(heading));
        let person: Vec<usize> = people.map(|(at, _)| at).collect();
        let is_manager = |heading: &String| ImportColumn::of_heading(heading) == Some(ImportColumn::Manager);
        let manager = headings.iter().position(is_manager);
        match (person.is_empty(), manager) {
            (true, _) => Err(ManagersRefusal::NoPerson),
            (false, None) => Err(ManagersRefusal::NoManager),
            (false, Some(manager)) => Ok(Self { person, manager }),
        }
    }

    /// What a row of the table says.
    pub fn line(&self, row: i64, cells: &[String]) -> ManagerLine {
        let cell = |at: usize| cells.get(at).map_or("", |cell| without_mark(cell.trim()));
        let mut people = self.person.iter().map(|at| cell(*at));
        ManagerLine {
            row,
            person: people
                .find(|cell| !cell.is_empty())
                .unwrap_or_default()
                .to_owned(),
            manager: cell(self.manager).to_owned(),
        }
    }
}

/// Who is to report to whom, as it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManagerLine {
    /// Which row, counted as a spreadsheet counts.
    pub row: i64,
    /// The person.
    pub person: String,
    /// The manager; empty: none.
    pub manager: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_c13_columns_are_known_by_their_headings_and_the_first_cell_that_says_something_names_the_person() {
        let find = |headings: &[&str]| {
            ManagerColumns::find(&headings.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
        };
        let cells = |cells: &[&str]| cells.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let columns = find(&[
            "First name",
            "E-mail",
            "Username",
            "Personalnummer",
            "Vorgesetzter",
        ])
        .unwrap();
        let line = columns.line(7, &cells(&["Mia", " ", "mia.okafor ", "7", "'+49", "x"]));
        assert_eq!(
            (line.row, line.person.as_str(), line.manager.as_str()),
            (7, "mia.okafor", "+49")
        );
        let short = columns.line(8, &cells(&["Mia", "mia@x.example"]));
        assert_eq!(
            (short.person.as_str(), short.manager.as_str()),
            ("mia@x.example", "")
        );
        assert!(find(&ManagerColumns::HEADINGS).is_ok());
        assert_eq!(find(&["First name", "Manager"]), Err(ManagersRefusal::NoPerson));
        assert_eq!(find(&["E-mail", "Role"]), Err(ManagersRefusal::NoManager));
    }
}
