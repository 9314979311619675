//! The columns of an imported table: what each says of a person.

use crate::csv::runs;
use crate::text_enum::text_enum;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

text_enum! {
    /// What a column of an imported table says of a person: everything that the invite dialog asks.
    ImportColumn {
        /// Where the mail goes.
        Email = "email",
        /// Whether they get a slip instead [M-B1].
        Slip = "slip",
        /// First name.
        FirstName = "first name",
        /// Last name.
        LastName = "last name",
        /// The business's own number for them.
        EmployeeNumber = "employee number",
        /// What they do.
        JobTitle = "job title",
        /// Where they are called.
        Phone = "phone",
        /// Where they are called and sent messages.
        Mobile = "mobile",
        /// The role by its name.
        Role = "role",
        /// The department by its name.
        Department = "department",
        /// The location by its name.
        Location = "location",
        /// Whom they report to, by what that member signs in with.
        Manager = "manager",
        /// Teams by their names.
        Teams = "teams",
        /// Workspaces by their names.
        Workspaces = "workspaces",
        /// Apps: app, package and app role.
        Apps = "apps",
        /// Whether they get the weekly mail.
        WeeklyMail = "weekly mail",
        /// Of which workspaces it tells.
        WeeklyWorkspaces = "weekly workspaces",
        /// Whether they are told of new messages.
        MessageNotices = "message notices",
        /// Whether records may be theirs.
        OwnsRecords = "owns records",
        /// A saved record set by its name.
        RecordSet = "record set",
        /// Entity types that they may view.
        MayView = "may view",
        /// Entity types that they may update.
        MayUpdate = "may update",
        /// The company of somebody external.
        Company = "company",
        /// Where that is.
        CompanyAddress = "company address",
        /// The language of the mail.
        Language = "language",
        /// A personal note.
        Note = "note",
    }
}

impl ImportColumn {
    /// How the template names it.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Email => "E-mail",
            Self::Slip => "Shop-floor employee",
            Self::FirstName => "First name",
            Self::LastName => "Last name",
            Self::EmployeeNumber => "Employee number",
            Self::JobTitle => "Job title",
            Self::Phone => "Phone",
            Self::Mobile => "Mobile phone",
            Self::Role => "Role",
            Self::Department => "Department",
            Self::Location => "Location",
            Self::Manager => "Manager",
            Self::Teams => "Teams",
            Self::Workspaces => "Workspaces",
            Self::Apps => "Apps",
            Self::WeeklyMail => "Weekly e-mail",
            Self::WeeklyWorkspaces => "Weekly e-mail workspaces",
            Self::MessageNotices => "New-message notifications",
            Self::OwnsRecords => "Can own records",
            Self::RecordSet => "Record set",
            Self::MayView => "May view",
            Self::MayUpdate => "May update",
            Self::Company => "External company",
            Self::CompanyAddress => "Company address",
            Self::Language => "Language",
            Self::Note => "Note",
        }
    }

    /// What other programs call it, besides its heading: letters and digits in lower case.
    const fn known_as(self) -> &'static [&'static str] {
        match self {
            Self::Email => &[
                "emailaddress",
                "mail",
                "mailaddress",
                "eposta",
                "emailadresse",
                "correo",
                "courriel",
            ],
            Self::Slip => &["slip", "noemail", "shopfloor"],
            Self::FirstName => &[
                "firstname",
                "givenname",
                "forename",
                "vorname",
                "nombre",
                "prénom",
            ],
            Self::LastName => &[
                "surname",
                "familyname",
                "nachname",
                "apellido",
                "apellidos",
                "nom",
            ],
            Self::EmployeeNumber => &[
                "employeeno",
                "employeeid",
                "personnelnumber",
                "personalnummer",
                "matricule",
            ],
            Self::JobTitle => &["title", "position", "job", "funktion", "puesto", "poste"],
            Self::Phone => &["telephone", "phonenumber", "telefon", "teléfono", "téléphone"],
            Self::Mobile => &[
                "mobile",
                "mobilenumber",
                "cell",
                "cellphone",
                "handy",
                "mobil",
                "móvil",
                "portable",
            ],
            Self::Role => &["rolle", "rol", "rôle"],
            Self::Department => &["dept", "abteilung", "departamento", "service", "département"],
            Self::Location => &["site", "standort", "office", "ubicación", "lieu"],
            Self::Manager => &["reportsto", "supervisor", "vorgesetzter", "jefe", "responsable"],
            Self::Teams => &["team", "equipo", "équipe"],
            Self::Workspaces => &["workspace", "arbeitsbereich"],
            Self::Apps => &["app"],
            Self::WeeklyMail => &["weeklymail"],
            Self::WeeklyWorkspaces => &["weeklyworkspaces"],
            Self::MessageNotices => &["notifications"],
            Self::OwnsRecords => &["ownsrecords"],
            Self::RecordSet | Self::MayView | Self::MayUpdate => &[],
            Self::Company => &["company", "firma", "empresa", "entreprise"],
            Self::CompanyAddress => &["address"],
            Self::Language => &["sprache", "idioma", "langue", "lang"],
            Self::Note => &["message", "nachricht", "comment"],
        }
    }

    /// The column that a heading speaks of, whatever its case, blanks and dashes.
    pub fn of_heading(heading: &str) -> Option<Self> {
        let plain = letters(heading);
        let named =
            |column: &Self| letters(column.heading()) == plain || column.known_as().contains(&plain.as_str());
        Self::ALL.iter().copied().find(named)
    }
}

pub(crate) fn letters(text: &str) -> String {
    let kept = text.nfc().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

/// For each column of a table what it says of a person; None: nothing, it is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ColumnMap(Vec<Option<ImportColumn>>);

/// Why a choice of columns is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum ColumnMapRefusal {
    /// Two columns of the table are to say the same.
    #[error("two columns can’t both be “{}”", .0.heading())]
    Twice(ImportColumn),
    /// None says who somebody is.
    #[error("choose the column with the e-mail addresses, or for slips the one with the last names")]
    NobodyNamed,
}

impl ColumnMap {
    /// What the headings of a table speak of; the first of two that speak of the same is taken.
    pub fn guess(headings: &[String]) -> Self {
        let mut map: Vec<Option<ImportColumn>> = Vec::with_capacity(headings.len());
        for heading in headings {
            let column = ImportColumn::of_heading(heading).filter(|column| !map.contains(&Some(*column)));
            map.push(column);
        }
        Self(map)
    }

    /// A choice that somebody made, if it can be worked with.
    pub fn chosen(map: Vec<Option<ImportColumn>>) -> Result<Self, ColumnMapRefusal> {
        let taken: Vec<ImportColumn> = map.iter().copied().flatten().collect();
        let twice = (1..taken.len()).find(|n| taken[..*n].contains(&taken[*n]));
        if let Some(twice) = twice {
            return Err(ColumnMapRefusal::Twice(taken[twice]));
        }
        let map = Self(map);
        if map.names_somebody() {
            Ok(map)
        } else {
            Err(ColumnMapRefusal::NobodyNamed)
        }
    }

    /// Whether a column says who somebody is.
    pub fn names_somebody(&self) -> bool {
        self.has(ImportColumn::Email) || self.has(ImportColumn::LastName)
    }

    /// Whether a column of the table says it.
    pub fn has(&self, column: ImportColumn) -> bool {
        self.0.contains(&Some(column))
    }

    /// What each column of the table says.
    pub fn columns(&self) -> &[Option<ImportColumn>] {
        &self.0
    }

    /// What a row says in this column, without blanks around it; nothing where it says nothing.
    pub fn cell<'a>(&self, row: &'a [String], column: ImportColumn) -> &'a str {
        let at = self.0.iter().position(|said| *said == Some(column));
        let cell = at.and_then(|at| row.get(at)).map_or("", String::as_str);
        without_mark(cell.trim())
    }

    /// Who a row is about, as it stands there: the address, or the names.
    pub fn whom(&self, row: &[String]) -> String {
        let email = self.cell(row, ImportColumn::Email);
        if !email.is_empty() {
            return email.to_owned();
        }
        let names = [ImportColumn::FirstName, ImportColumn::LastName].map(|column| self.cell(row, column));
        names.join(" ").trim().to_owned()
    }
}

/// The apostrophe that a table out of Usher has before what a spreadsheet would run is not part of the text.
pub(crate) fn without_mark(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if runs(text) => text,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn each_heading_of_the_template_is_known_and_no_two_columns_answer_to_one() {
        for column in ImportColumn::ALL.iter().copied() {
            assert_eq!(ImportColumn::of_heading(column.heading()), Some(column));
            for name in column.known_as() {
                assert_eq!(letters(name), **name, "a name that no heading is compared with");
                assert_eq!(ImportColumn::of_heading(name), Some(column), "{name}");
            }
        }
        for (heading, column) in [
            ("EMAIL", Some(ImportColumn::Email)),
            (" e-Mail  Address ", Some(ImportColumn::Email)),
            ("first_name", Some(ImportColumn::FirstName)),
            ("Abteilung", Some(ImportColumn::Department)),
            ("Pre\u{301}nom", Some(ImportColumn::FirstName)),
            ("Shoe size", None),
            ("", None),
            ("Problem", None),
        ] {
            assert_eq!(ImportColumn::of_heading(heading), column, "{heading:?}");
        }
    }

    #[test]
    fn of_two_headings_that_say_the_same_the_first_is_guessed_and_neither_is_chosen() {
        let map = ColumnMap::guess(&cells(&["Mail", "Shoe size", "E-mail", "Role"]));
        let said = [Some(ImportColumn::Email), None, None, Some(ImportColumn::Role)];
        assert_eq!(map.columns(), said);
        let twice = vec![Some(ImportColumn::Email), None, Some(ImportColumn::Email)];
        assert_eq!(
            ColumnMap::chosen(twice),
            Err(ColumnMapRefusal::Twice(ImportColumn::Email))
        );
        let nobody = vec![Some(ImportColumn::Role), None];
        assert_eq!(ColumnMap::chosen(nobody), Err(ColumnMapRefusal::NobodyNamed));
        assert_eq!(ColumnMap::chosen(said.to_vec()), Ok(map));
    }

    #[test]
    fn a_cell_is_found_by_what_its_column_says_and_short_rows_say_nothing() {
        let map = ColumnMap::guess(&cells(&["Last name", "First name", "Phone"]));
        let row = cells(&[" Okafor ", "Mia", "'+49 30 1234"]);
        assert_eq!(map.cell(&row, ImportColumn::LastName), "Okafor");
        assert_eq!(map.cell(&row, ImportColumn::Phone), "+49 30 1234");
        assert_eq!(map.cell(&row, ImportColumn::Email), "");
        assert_eq!(map.whom(&row), "Mia Okafor");
        assert_eq!(map.cell(&cells(&["O"]), ImportColumn::Phone), "");
        for (cell, said) in [
            ("'t Hooft", "'t Hooft"),
            ("'=1", "=1"),
            ("'\"=1", "\"=1"),
            ("'＋49", "＋49"),
        ] {
            assert_eq!(
                map.cell(&cells(&[cell]), ImportColumn::LastName),
                said,
                "{cell:?}"
            );
        }
    }
}
