//! What the lines of a table of managers do, and what is wrong with them.
//!
//! A line names a person and a manager, each by what they sign in with or by their employee number. All lines are judged
//! together: whether anybody would be their own manager shows when all are known.

use crate::{
    Authority, EmployeeNumber, ManagerLine, Member, MemberId, MemberRefusal, Permission, ReachRefusal,
    ReportingLines, RoleId, RoleRights, SignInName,
};
use std::collections::{BTreeSet, HashMap};
use thiserror::Error;

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ManagerProblem {
    /// It names nobody.
    #[error("the person is missing")]
    NobodyNamed,
    /// Nobody whom the actor sees is called so.
    #[error("this person is not known")]
    UnknownPerson,
    /// Several are.
    #[error("this is more than one person")]
    SeveralPeople,
    /// A line before it is about the same person.
    #[error("the same person is in row {row}")]
    Repeated {
        /// That one.
        row: i64,
    },
    /// Nobody whom the actor sees is called as the manager is.
    #[error("this manager is not known")]
    UnknownManager,
    /// Several are.
    #[error("this manager is more than one person")]
    SeveralManagers,
    /// The rules for one person are against it.
    #[error("{0}")]
    Refused(MemberRefusal),
}

/// What a line without a problem does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewManager {
    /// Whose.
    pub member: MemberId,
    /// The one they have now.
    pub before: Option<MemberId>,
    /// The one they get.
    pub after: Option<MemberId>,
}

impl NewManager {
    /// Whether it changes anything.
    pub fn is_change(&self) -> bool {
        self.before != self.after
    }
}

/// A member whom a table may name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reporting {
    /// The member.
    pub member: Member,
    /// Who they report to.
    pub manager: Option<MemberId>,
}

/// Whom the lines of a table name, as far as the actor sees them.
#[derive(Debug, Clone, Default)]
pub struct ManagerNames {
    called: HashMap<String, BTreeSet<MemberId>>,
    people: HashMap<MemberId, Reporting>,
    roles: HashMap<RoleId, RoleRights>,
}

impl ManagerNames {
    /// Somebody signs in so.
    pub fn add_sign_in_name(&mut self, name: &str, member: MemberId) {
        self.called.entry(name.to_owned()).or_default().insert(member);
    }

    /// Somebody has the number.
    pub fn add_number(&mut self, number: &EmployeeNumber, member: MemberId) {
        let key = number_key(number.as_str());
        self.called.entry(key).or_default().insert(member);
    }

    /// What is known of somebody who is called, or is a manager of theirs.
    pub fn add(&mut self, person: Reporting) {
        self.people.insert(person.member.id, person);
    }

    /// What a role allows.
    pub fn add_role(&mut self, role: RoleId, rights: RoleRights) {
        self.roles.insert(role, rights);
    }

    /// Who is known.
    pub fn people(&self) -> &HashMap<MemberId, Reporting> {
        &self.people
    }

    /// Who is called so: by an address, a username or an employee number.
    pub fn called(&self, cell: &str) -> BTreeSet<MemberId> {
        let signs_in_as = cell.parse::<SignInName>().ok().map(|name| name.to_string());
        let keys = signs_in_as.into_iter().chain([number_key(cell)]);
        let found = keys.filter_map(|key| self.called.get(&key));
        found.flatten().copied().collect()
    }

    /// What comes of each line, if the others that have no problem come true, too. `above` are the lines from all whom
    /// the table names as managers upwards.
    pub fn judge(
        &self,
        actor: &Authority,
        lines: &[ManagerLine],
        mut above: ReportingLines,
    ) -> Vec<Result<NewManager, ManagerProblem>> {
        let mut seen: HashMap<MemberId, i64> = HashMap::new();
        let mut judged: Vec<_> = lines
            .iter()
            .map(|line| {
                let judged = self.judge_one(actor, line, &mut seen)?;
                if judged.is_change() {
                    above.set(judged.member, judged.after);
                }
                Ok(judged)
            })
            .collect();
        let circles = above.in_circles();
        for line in &mut judged {
            if matches!(line, Ok(new) if new.is_change() && circles.contains(&new.member)) {
                *line = Err(ManagerProblem::Refused(MemberRefusal::ManagerCircle));
            }
        }
        judged
    }

    fn judge_one(
        &self,
        actor: &Authority,
        line: &ManagerLine,
        seen: &mut HashMap<MemberId, i64>,
    ) -> Result<NewManager, ManagerProblem> {
        if line.person.is_empty() {
            return Err(ManagerProblem::NobodyNamed);
        }
        let unknown = ManagerProblem::UnknownPerson;
        let person = self.only(&line.person, unknown, ManagerProblem::SeveralPeople)?;
        if let Some(row) = seen.get(&person.member.id) {
            return Err(ManagerProblem::Repeated { row: *row });
        }
        seen.insert(person.member.id, line.row);
        let rights = self.roles.get(&person.member.role).ok_or(unknown)?;
        actor
            .may_act_on(Permission::UsersEdit, *rights, person.member.department)
            .map_err(|refusal| match refusal {
                ReachRefusal::OutsideScope => unknown,
                refusal => ManagerProblem::Refused(MemberRefusal::Reach(refusal)),
            })?;
        let mut new = NewManager {
            member: person.member.id,
            before: person.manager,
            after: None,
        };
        if !line.manager.is_empty() {
            let several = ManagerProblem::SeveralManagers;
            let manager = self.only(&line.manager, ManagerProblem::UnknownManager, several)?;
            new.after = Some(manager.member.id);
            // One who is inactive by now may stay.
            if new.is_change() {
                actor
                    .may_set_manager(new.member, Some(&manager.member))
                    .map_err(ManagerProblem::Refused)?;
            }
        }
        Ok(new)
    }

    fn only(
        &self,
        cell: &str,
        unknown: ManagerProblem,
        several: ManagerProblem,
    ) -> Result<&Reporting, ManagerProblem> {
        let called = self.called(cell);
        match (called.len(), called.first()) {
            (1, Some(member)) => self.people.get(member).ok_or(unknown),
            (0, _) => Err(unknown),
            _ => Err(several),
        }
    }
}

/// No sign-in name has a line break.
fn number_key(number: &str) -> String {
    format!("\n{}", EmployeeNumber::key(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{NOW, authority, id};
    use crate::{BusinessId, MemberStatus, Options, Permissions, PersonName, Profile, Scope, UnitId, UserId};

    const ROLE: u128 = 9;
    const ADMINISTRATOR: u128 = 10;

    fn member(number: u128) -> MemberId {
        MemberId::new(id(number))
    }

    fn person(number: u128, manager: Option<u128>) -> Reporting {
        let name = PersonName::parse("Bea").unwrap();
        let member = Member {
            id: member(number),
            business: BusinessId::new(id(8)),
            user: UserId::new(id(number)),
            role: RoleId::new(id(ROLE)),
            status: MemberStatus::Active,
            first_name: name.clone(),
            last_name: name,
            department: Some(UnitId::new(id(5))),
            location: None,
            profile: Profile::default(),
            options: Options::default(),
            joined_at: NOW,
        };
        Reporting {
            member,
            manager: manager.map(|number| MemberId::new(id(number))),
        }
    }

    /// `p11@x.example` to `p19@x.example`: 12 reports to 11, 13 to 12. 18 is inactive, and 14 reports to them; 19 is an
    /// administrator. 15 is out of the actor's department, and 16 and 17 have one number.
    fn names() -> ManagerNames {
        let mut names = ManagerNames::default();
        let role = |permissions| RoleRights {
            permissions,
            scope: Scope::OwnDepartment,
        };
        names.add_role(RoleId::new(id(ROLE)), role(Permissions::USERS));
        names.add_role(RoleId::new(id(ADMINISTRATOR)), role(Permissions::ALL));
        for number in 11..20 {
            let manager = match number {
                12 => Some(11),
                13 => Some(12),
                14 => Some(18),
                _ => None,
            };
            let mut reporting = person(number, manager);
            match number {
                15 => reporting.member.department = Some(UnitId::new(id(6))),
                18 => reporting.member.status = MemberStatus::Inactive,
                19 => reporting.member.role = RoleId::new(id(ADMINISTRATOR)),
                _ => {}
            }
            names.add(reporting);
            names.add_sign_in_name(&format!("p{number}@x.example"), member(number));
        }
        let number = EmployeeNumber::parse("B 1042").unwrap();
        names.add_number(&number, member(16));
        names.add_number(&number, member(17));
        names.add_number(&EmployeeNumber::parse("mia.okafor").unwrap(), member(11));
        names.add_sign_in_name("mia.okafor", member(12));
        names.add_number(&EmployeeNumber::parse("E-13").unwrap(), member(13));
        names
    }

    fn judged(lines: &[(&str, &str)]) -> Vec<Verdict> {
        let hr = authority(Permissions::USERS, Scope::OwnDepartment, Some(5));
        let lines: Vec<ManagerLine> = (2..)
            .zip(lines)
            .map(|(row, (person, manager))| ManagerLine {
                row,
                person: (*person).to_owned(),
                manager: (*manager).to_owned(),
            })
            .collect();
        let above = [(12, 11), (13, 12), (14, 18)];
        let above = above.map(|(who, manager)| (member(who), member(manager)));
        names().judge(&hr, &lines, above.into_iter().collect())
    }

    type Verdict = Result<NewManager, ManagerProblem>;

    fn new(of: u128, before: impl Into<Option<u128>>, after: impl Into<Option<u128>>) -> NewManager {
        NewManager {
            member: member(of),
            before: before.into().map(member),
            after: after.into().map(member),
        }
    }

    #[test]
    fn m_c13_each_line_says_what_it_does_or_what_is_wrong_with_it() {
        let refused = |refusal| Err(ManagerProblem::Refused(refusal));
        for ((who, manager), said) in [
            (("p13@x.example", "p11@x.example"), Ok(new(13, Some(12), 11))),
            ((" P13@X.example", "p11@x.example"), Ok(new(13, Some(12), 11))),
            (("e-13", "p12@x.example"), Ok(new(13, Some(12), Some(12)))),
            (("E - 13", ""), Ok(new(13, Some(12), None))),
            (("p11@x.example", ""), Ok(new(11, None, None))),
            (
                ("p14@x.example", "p18@x.example"),
                Ok(new(14, Some(18), Some(18))),
            ),
            (
                ("p16@x.example", "p18@x.example"),
                refused(MemberRefusal::ManagerUnavailable),
            ),
            (
                ("p16@x.example", "p15@x.example"),
                refused(MemberRefusal::ManagerUnavailable),
            ),
            (
                ("p16@x.example", "p16@x.example"),
                refused(MemberRefusal::ManagerCircle),
            ),
            (
                ("p11@x.example", "p13@x.example"),
                refused(MemberRefusal::ManagerCircle),
            ),
            (
                ("p19@x.example", "p11@x.example"),
                refused(MemberRefusal::Reach(ReachRefusal::AboveCeiling)),
            ),
            (
                ("p15@x.example", "p11@x.example"),
                Err(ManagerProblem::UnknownPerson),
            ),
            (
                ("nobody@x.example", "p11@x.example"),
                Err(ManagerProblem::UnknownPerson),
            ),
            (("b1042", "p11@x.example"), Err(ManagerProblem::SeveralPeople)),
            (
                ("mia.okafor", "p11@x.example"),
                Err(ManagerProblem::SeveralPeople),
            ),
            (("p11@x.example", "B 1042"), Err(ManagerProblem::SeveralManagers)),
            (("p11@x.example", "nobody"), Err(ManagerProblem::UnknownManager)),
            (("", "p11@x.example"), Err(ManagerProblem::NobodyNamed)),
        ] {
            assert_eq!(judged(&[(who, manager)]), [said], "{who} {manager}");
        }
    }

    #[test]
    fn m_c13_a_second_line_about_somebody_is_told_of_the_first() {
        let lines = [("p13@x.example", "nobody"), ("E-13", "p11@x.example")];
        assert_eq!(
            judged(&lines),
            [
                Err(ManagerProblem::UnknownManager),
                Err(ManagerProblem::Repeated { row: 2 })
            ]
        );
    }

    #[test]
    fn m_c13_circles_are_those_of_all_lines_together() {
        let circle = Err(ManagerProblem::Refused(MemberRefusal::ManagerCircle));
        let turned = [("p11@x.example", "p12@x.example"), ("p12@x.example", "")];
        assert_eq!(
            judged(&turned),
            [Ok(new(11, None, Some(12))), Ok(new(12, Some(11), None))],
            "who led and who was led change places"
        );
        let ring = [
            ("p16@x.example", "p17@x.example"),
            ("p17@x.example", "p16@x.example"),
            ("p13@x.example", "p17@x.example"),
        ];
        assert_eq!(judged(&ring), [circle, circle, Ok(new(13, Some(12), Some(17)))]);
    }
}
