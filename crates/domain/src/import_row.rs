//! A row of an imported table, parsed: who it is about and what they are to get, by name.

use crate::{
    BusinessName, ColumnMap, Company, EmailAddress, EmployeeNumber, EntityType, ImportColumn, Language,
    MessageNotices, Note, Options, PersonName, PhoneNumber, PostalAddress, Profile, RecordLimit,
    RecordRights, RowProblem, TextRefusal,
};

/// The most of a cell's text that a problem repeats.
const TOLD: usize = 60;

/// Somebody to be invited, as a row tells of them. What the business has is named, not found yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedPerson {
    /// Where the mail goes; None: they get a slip.
    pub email: Option<EmailAddress>,
    /// First name.
    pub first_name: Option<PersonName>,
    /// Last name.
    pub last_name: Option<PersonName>,
    /// What else is known of them.
    pub profile: Profile,
    /// The role's name, if the row names one.
    pub role: Option<String>,
    /// The department's name.
    pub department: Option<String>,
    /// The location's name.
    pub location: Option<String>,
    /// What their manager signs in with, as it stands there.
    pub manager: Option<String>,
    /// The teams' names.
    pub teams: Vec<String>,
    /// The workspaces' names.
    pub workspaces: Vec<String>,
    /// Those of the workspaces that the weekly mail tells of; none: of all.
    pub weekly: Vec<String>,
    /// App, package and app role of each access.
    pub accesses: Vec<[String; 3]>,
    /// A saved record set's name.
    pub record_set: Option<String>,
    /// What they get beside; without a saved record set.
    pub options: Options,
    /// What the inviter writes to them.
    pub note: Option<Note>,
}

impl ImportedPerson {
    /// Parses a row, as far as it can be read, and tells everything that is wrong with what stands there.
    pub fn parse(map: &ColumnMap, row: &[String]) -> (Self, Vec<RowProblem>) {
        let mut cells = Cells {
            map,
            row,
            problems: Vec::new(),
        };
        let slip = cells.yes(ImportColumn::Slip);
        let person = Self {
            email: cells.email(slip),
            first_name: cells.text(ImportColumn::FirstName, PersonName::parse),
            last_name: cells.text(ImportColumn::LastName, PersonName::parse),
            profile: Profile {
                job_title: cells.text(ImportColumn::JobTitle, PersonName::parse),
                phone: cells.text(ImportColumn::Phone, PhoneNumber::parse),
                mobile: cells.text(ImportColumn::Mobile, PhoneNumber::parse),
                employee_number: cells.text(ImportColumn::EmployeeNumber, EmployeeNumber::parse),
            },
            role: cells.name(ImportColumn::Role),
            department: cells.name(ImportColumn::Department),
            location: cells.name(ImportColumn::Location),
            manager: cells.name(ImportColumn::Manager),
            teams: cells.names(ImportColumn::Teams),
            workspaces: cells.names(ImportColumn::Workspaces),
            weekly: cells.names(ImportColumn::WeeklyWorkspaces),
            accesses: cells.accesses(),
            record_set: cells.name(ImportColumn::RecordSet),
            options: cells.options(),
            note: cells.text(ImportColumn::Note, Note::parse),
        };
        if slip {
            cells.need(ImportColumn::FirstName);
            cells.need(ImportColumn::LastName);
        }
        (person, cells.problems)
    }

    /// What tells them from others: the address or, for those without one, the employee number or the name.
    pub fn key(&self) -> String {
        let name = |name: &Option<PersonName>| name.as_ref().map_or("", PersonName::as_str).to_lowercase();
        match (&self.email, &self.profile.employee_number) {
            (Some(email), _) => email.to_string(),
            (None, Some(number)) => format!("#{}", number.as_str().to_lowercase()),
            (None, None) => format!("{} {}", name(&self.first_name), name(&self.last_name)),
        }
    }
}

/// A row while it is parsed.
struct Cells<'a> {
    map: &'a ColumnMap,
    row: &'a [String],
    problems: Vec<RowProblem>,
}

impl Cells<'_> {
    fn cell(&self, column: ImportColumn) -> &str {
        self.map.cell(self.row, column)
    }

    fn need(&mut self, column: ImportColumn) {
        if self.cell(column).is_empty() {
            self.problems.push(RowProblem::Missing(column));
        }
    }

    fn email(&mut self, slip: bool) -> Option<EmailAddress> {
        let typed = self.cell(ImportColumn::Email);
        match (slip, typed.is_empty()) {
            (true, true) => return None,
            (true, false) => {
                self.problems.push(RowProblem::SlipWithAddress);
                return None;
            }
            (false, true) => {
                self.need(ImportColumn::Email);
                return None;
            }
            (false, false) => {}
        }
        let parsed = EmailAddress::parse(typed);
        self.take(parsed.map_err(RowProblem::Address))
    }

    fn take<T>(&mut self, parsed: Result<T, RowProblem>) -> Option<T> {
        parsed.map_err(|problem| self.problems.push(problem)).ok()
    }

    fn text<T>(&mut self, column: ImportColumn, parse: fn(&str) -> Result<T, TextRefusal>) -> Option<T> {
        let typed = self.cell(column);
        if typed.is_empty() {
            return None;
        }
        let parsed = parse(typed);
        self.take(parsed.map_err(|refusal| RowProblem::Text(column, refusal)))
    }

    fn name(&self, column: ImportColumn) -> Option<String> {
        let name = self.cell(column);
        (!name.is_empty()).then(|| name.to_owned())
    }

    fn names(&self, column: ImportColumn) -> Vec<String> {
        listed(self.cell(column)).map(ToOwned::to_owned).collect()
    }

    fn yes(&mut self, column: ImportColumn) -> bool {
        let said = match self.cell(column).to_lowercase().as_str() {
            "yes" | "y" | "true" | "1" | "x" | "ja" | "j" | "oui" | "sí" | "si" => Some(true),
            "" | "no" | "n" | "false" | "0" | "nein" | "non" => Some(false),
            _ => None,
        };
        self.take(said.ok_or(RowProblem::NotYesOrNo(column)))
            .unwrap_or_default()
    }

    /// Each as `App > Package > App role`.
    fn accesses(&mut self) -> Vec<[String; 3]> {
        let parsed: Vec<Result<[String; 3], RowProblem>> = listed(self.cell(ImportColumn::Apps))
            .map(|access| {
                let parts: Vec<String> = access.split('>').map(|part| part.trim().to_owned()).collect();
                parts.try_into().map_err(|_| unknown(ImportColumn::Apps, access))
            })
            .collect();
        parsed
            .into_iter()
            .filter_map(|access| self.take(access))
            .collect()
    }

    fn options(&mut self) -> Options {
        let weekly = !self.cell(ImportColumn::WeeklyWorkspaces).is_empty();
        Options {
            weekly_mail: self.yes(ImportColumn::WeeklyMail) || weekly,
            message_notices: MessageNotices::by_mail(self.yes(ImportColumn::MessageNotices)),
            owns_records: self.yes(ImportColumn::OwnsRecords),
            record_limit: self.record_limit(),
            external: self.external(),
            language: self.language(),
        }
    }

    fn record_limit(&mut self) -> RecordLimit {
        let [viewed, updated] =
            [ImportColumn::MayView, ImportColumn::MayUpdate].map(|column| self.types(column));
        if viewed.is_empty() && updated.is_empty() {
            return RecordLimit::None;
        }
        let rights = viewed.into_iter().fold(RecordRights::NONE, RecordRights::viewing);
        RecordLimit::Custom(updated.into_iter().fold(rights, RecordRights::updating))
    }

    fn types(&mut self, column: ImportColumn) -> Vec<EntityType> {
        let parsed: Vec<Result<EntityType, RowProblem>> = listed(self.cell(column))
            .flat_map(|part| part.split(','))
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(|name| name.to_lowercase().parse().map_err(|_| unknown(column, name)))
            .collect();
        parsed.into_iter().filter_map(|of| self.take(of)).collect()
    }

    fn external(&mut self) -> Option<Company> {
        let address = self.text(ImportColumn::CompanyAddress, PostalAddress::parse);
        if address.is_some() {
            self.need(ImportColumn::Company);
        }
        let name = self.text(ImportColumn::Company, BusinessName::parse)?;
        Some(Company { name, address })
    }

    fn language(&mut self) -> Language {
        let said = self.cell(ImportColumn::Language).to_lowercase();
        if said.is_empty() {
            return Language::default();
        }
        let known =
            |language: &Language| language.own_name().to_lowercase() == said || language.as_str() == said;
        let found = Language::ALL.iter().copied().find(known);
        self.take(found.ok_or_else(|| unknown(ImportColumn::Language, &said)))
            .unwrap_or_default()
    }
}

/// The names in a cell: one on each line, or with semicolons or bars between them.
fn listed(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', '|', '\n', '\r'])
        .map(str::trim)
        .filter(|name| !name.is_empty())
}

/// That there is nothing of this name, of which as much is repeated as can be read.
pub(crate) fn unknown(column: ImportColumn, name: &str) -> RowProblem {
    RowProblem::Unknown(column, name.chars().take(TOLD).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AddressRefusal;

    /// Parses a table of one row.
    fn parse(cells: &[(&str, &str)]) -> Result<ImportedPerson, Vec<RowProblem>> {
        let headings: Vec<String> = cells.iter().map(|(heading, _)| (*heading).to_owned()).collect();
        let row: Vec<String> = cells.iter().map(|(_, cell)| (*cell).to_owned()).collect();
        match ImportedPerson::parse(&ColumnMap::guess(&headings), &row) {
            (person, problems) if problems.is_empty() => Ok(person),
            (_, problems) => Err(problems),
        }
    }

    #[test]
    fn m_c12_a_row_says_everything_that_the_dialog_asks() {
        let person = parse(&[
            ("E-mail", "Mia@Example.com"),
            ("First name", "Mia"),
            ("Last name", "Okafor"),
            ("Mobile", "'+49 170 123"),
            ("Role", "User"),
            ("Department", "Quality"),
            ("Teams", "Audits; Line 3"),
            ("Workspaces", "Plant\nOffice"),
            ("Apps", "Docs > Standard > Author | Maps > Basic > Reader"),
            ("Weekly e-mail", "Yes"),
            ("Weekly e-mail workspaces", "Plant"),
            ("Can own records", "x"),
            ("May view", "Contacts, companies"),
            ("May update", "defects"),
            ("External company", "Acme"),
            ("Company address", "1 Main St\nTown"),
            ("Language", "Deutsch"),
            ("Note", "Welcome,\nMia"),
        ])
        .unwrap();
        assert_eq!(person.email.unwrap().as_str(), "mia@example.com");
        assert_eq!(person.profile.mobile.unwrap().as_str(), "+49 170 123");
        assert_eq!(person.teams, ["Audits", "Line 3"]);
        assert_eq!(person.workspaces, ["Plant", "Office"]);
        let accesses = [["Docs", "Standard", "Author"], ["Maps", "Basic", "Reader"]];
        assert_eq!(
            person.accesses,
            accesses.map(|access| access.map(ToOwned::to_owned))
        );
        assert_eq!(person.weekly, ["Plant"]);
        let options = person.options;
        assert!(options.weekly_mail && options.owns_records);
        assert_eq!(options.message_notices, MessageNotices::None);
        assert_eq!(options.language, Language::German);
        assert_eq!(options.external.unwrap().name.as_str(), "Acme");
        let rights = "view contacts, view companies, update defects";
        assert_eq!(options.record_limit, RecordLimit::Custom(rights.parse().unwrap()));
        assert_eq!(person.note.unwrap().as_str(), "Welcome,\nMia");
    }

    #[test]
    fn a_slip_is_asked_for_and_needs_both_names_and_no_address() {
        let slip = parse(&[("slip", "yes"), ("first name", "Jo"), ("last name", "Diaz")]).unwrap();
        assert_eq!((slip.email.clone(), slip.key()), (None, "jo diaz".to_owned()));
        let numbered = parse(&[
            ("slip", "1"),
            ("first name", "Jo"),
            ("last name", "Diaz"),
            ("employee no", "A7"),
        ]);
        assert_eq!(numbered.unwrap().key(), "#a7");
        let missing = [ImportColumn::FirstName, ImportColumn::LastName].map(RowProblem::Missing);
        assert_eq!(parse(&[("slip", "yes")]), Err(missing.to_vec()));
        let both = parse(&[
            ("slip", "y"),
            ("mail", "a@b.example"),
            ("vorname", "J"),
            ("nachname", "D"),
        ]);
        assert_eq!(both, Err(vec![RowProblem::SlipWithAddress]));
        // A forgotten address is no slip.
        let forgotten = parse(&[("first name", "Jo"), ("last name", "Diaz")]);
        assert_eq!(forgotten, Err(vec![RowProblem::Missing(ImportColumn::Email)]));
    }

    #[test]
    fn everything_that_is_wrong_with_a_row_is_told_at_once() {
        let long = "x".repeat(101);
        let problems = parse(&[
            ("mail", "not an address"),
            ("last name", &long),
            ("phone", "call me"),
            ("weekly mail", "perhaps"),
            ("apps", "Docs > Author"),
            ("may view", "unicorns"),
            ("company address", "1 Main St"),
            ("language", "Klingon"),
        ])
        .unwrap_err();
        let address: AddressRefusal = EmailAddress::parse("not an address").unwrap_err();
        assert_eq!(
            problems,
            [
                RowProblem::Address(address),
                RowProblem::Text(ImportColumn::LastName, TextRefusal::TooLong { most: 100 }),
                RowProblem::Text(ImportColumn::Phone, TextRefusal::NotANumber),
                RowProblem::Unknown(ImportColumn::Apps, "Docs > Author".to_owned()),
                RowProblem::NotYesOrNo(ImportColumn::WeeklyMail),
                RowProblem::Unknown(ImportColumn::MayView, "unicorns".to_owned()),
                RowProblem::Missing(ImportColumn::Company),
                RowProblem::Unknown(ImportColumn::Language, "klingon".to_owned()),
            ]
        );
    }
}
