//! Changing the managers of many by a table: it is looked through first, and nothing is kept of it. Whoever applies it hands
//! over the lines that would change something, and the mark of what they were told would come of them. All is judged anew
//! then: as long as it comes to the same, all of it is done, and otherwise nothing.

use crate::change_manager::manager_changed;
use crate::failure::refuse;
use crate::ports::{BusinessScope, Transaction};
use crate::read_table::read_table;
use crate::{Actor, Failure, Usher, Verdict};
use anyhow::{Context, anyhow};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::{
    Authority, ManagerColumns, ManagerLine, ManagerNames, ManagerProblem, ManagersRefusal, MemberId,
    NewManager, Permission, Reporting, ReportingLines, SignInName, TableRefusal, Timestamp,
};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::sync::Arc;

/// So many bytes a table of managers may have: 2 MiB.
pub const MOST_MANAGERS_BYTES: usize = 2 * 1024 * 1024;

/// What would come of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedManager {
    /// The line.
    pub line: ManagerLine,
    /// Who it is about by name, if that is one whom the actor sees.
    pub person: Option<String>,
    /// Who they report to by name, where the actor sees that one.
    pub before: Option<String>,
    /// Who they would report to.
    pub after: Option<String>,
    /// What it does.
    pub result: Result<NewManager, ManagerProblem>,
}

/// What would come of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ManagersPlan {
    /// Each line, in the order of the table.
    pub lines: Vec<PlannedManager>,
    /// Stands for what the lines that change something do.
    pub mark: String,
}

/// What came of applying a table.
#[derive(Debug, PartialEq, Eq)]
pub enum ManagersOutcome {
    /// So many have another manager.
    Done(usize),
    /// It would not do what it did when it was looked through: nothing was done.
    Changed(ManagersPlan),
}

impl ManagersPlan {
    /// The lines that would change something, to be handed over again.
    pub fn changes(&self) -> Vec<&ManagerLine> {
        let changes = self.lines.iter().filter(|line| line.is_change());
        changes.map(|planned| &planned.line).collect()
    }

    /// How many lines have a problem.
    pub fn problems(&self) -> usize {
        self.lines.iter().filter(|line| line.result.is_err()).count()
    }

    /// Whether somebody would be their own manager: which of the lines is wrong then nobody can tell but the actor, so none
    /// is applied.
    pub fn has_circle(&self) -> bool {
        let circle = ManagerProblem::Refused(domain::MemberRefusal::ManagerCircle);
        self.lines.iter().any(|line| line.result == Err(circle))
    }

    fn new_managers(&self) -> impl Iterator<Item = NewManager> {
        let fine = self.lines.iter().filter_map(|line| line.result.ok());
        fine.filter(NewManager::is_change)
    }
}

impl PlannedManager {
    /// Whether it has no problem and changes something.
    pub fn is_change(&self) -> bool {
        self.result.is_ok_and(|new| new.is_change())
    }
}

impl Usher {
    /// Whether the actor may change managers at all.
    pub fn may_change_managers(&self, actor: &Actor) -> Verdict<(), ManagersRefusal> {
        may_change(&actor.seat.authority)
    }

    /// What would come of a table, as it was uploaded; nothing is done.
    pub async fn plan_managers(
        &self,
        actor: &Actor,
        file: Vec<u8>,
    ) -> Verdict<ManagersPlan, ManagersRefusal> {
        may_change(&actor.seat.authority)?;
        let place = Arc::clone(&self.tables).acquire_owned().await;
        let read = move || (lines_of(&file), place);
        let (lines, _) = tokio::task::spawn_blocking(read)
            .await
            .context("a table could not be read")?;
        let lines = lines.map_err(Failure::Refused)?;
        let (mut tx, authority, _) = self.begin_change(actor).await?;
        let (plan, _) = plan(&mut *tx, actor, &authority, lines).await?;
        Ok(plan)
    }

    /// Does what the lines say, if it is still what `mark` stands for: all of it or nothing.
    pub async fn apply_managers(
        &self,
        actor: &Actor,
        lines: Vec<ManagerLine>,
        mark: &str,
    ) -> Verdict<ManagersOutcome, ManagersRefusal> {
        if lines.len() > ManagersRefusal::MOST_LINES {
            return refuse(ManagersRefusal::TooManyLines);
        }
        let (mut tx, authority, now) = self.begin_change(actor).await?;
        let (plan, names) = plan(&mut *tx, actor, &authority, lines).await?;
        if plan.mark != mark || plan.problems() > 0 {
            return Ok(ManagersOutcome::Changed(plan));
        }
        let new: Vec<NewManager> = plan.new_managers().collect();
        let managers: Vec<_> = new.iter().map(|new| (new.member, new.after)).collect();
        let set = tx.set_managers(actor.seat.business, &managers).await?;
        if usize::try_from(set) != Ok(managers.len()) {
            return Err(anyhow!("{set} of {} managers could be set", managers.len()).into());
        }
        let find = |id: Option<MemberId>| {
            id.and_then(|id| names.people().get(&id))
                .map(|found| &found.member)
        };
        let events = new.iter().filter_map(|new| {
            let member = find(Some(new.member))?;
            Some(manager_changed(actor, member, find(new.before), find(new.after)))
        });
        self.record_all(&mut *tx, now, events.collect()).await?;
        tx.commit().await?;
        Ok(ManagersOutcome::Done(managers.len()))
    }

    /// A transaction of somebody who may change managers now.
    async fn begin_change(
        &self,
        actor: &Actor,
    ) -> Verdict<(Box<dyn Transaction>, Authority, Timestamp), ManagersRefusal> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        let authority = self.authority(&mut *tx, actor).await;
        let authority = authority.map_err(|failure| failure.map(|_| ManagersRefusal::NotPermitted))?;
        may_change(&authority)?;
        Ok((tx, authority, now))
    }
}

fn may_change(authority: &Authority) -> Verdict<(), ManagersRefusal> {
    if authority.holds(Permission::UsersEdit) {
        Ok(())
    } else {
        refuse(ManagersRefusal::NotPermitted)
    }
}

/// The lines of a file.
fn lines_of(file: &[u8]) -> Result<Vec<ManagerLine>, ManagersRefusal> {
    if file.len() > MOST_MANAGERS_BYTES {
        return Err(ManagersRefusal::TooLarge);
    }
    let table = read_table(file).map_err(|refusal| match refusal {
        TableRefusal::TooManyRows => ManagersRefusal::TooManyLines,
        refusal => refusal.into(),
    })?;
    if table.rows.len() > ManagersRefusal::MOST_LINES {
        return Err(ManagersRefusal::TooManyLines);
    }
    let columns = ManagerColumns::find(&table.headings)?;
    let line = |(row, cells): &(i64, String)| {
        let cells: Vec<String> = serde_json::from_str(cells).map_err(|_| TableRefusal::NotText)?;
        Ok(columns.line(*row, &cells))
    };
    table.rows.iter().map(line).collect()
}

/// What would come of the lines, and whom they name.
async fn plan(
    tx: &mut dyn Transaction,
    actor: &Actor,
    authority: &Authority,
    lines: Vec<ManagerLine>,
) -> anyhow::Result<(ManagersPlan, ManagerNames)> {
    let (names, above) = names_of(tx, actor, authority, &lines).await?;
    let judged = names.judge(authority, &lines, above);
    let shown = |id: MemberId| {
        let person = names.people().get(&id)?;
        let seen = authority.reaches(person.member.department);
        seen.then(|| person.member.full_name())
    };
    let planned = lines.into_iter().zip(judged).map(|(line, result)| {
        let called = names.called(&line.person);
        let person = called.first().filter(|_| called.len() == 1);
        PlannedManager {
            person: person.and_then(|id| shown(*id)),
            before: result.ok().and_then(|new| shown(new.before?)),
            after: result.ok().and_then(|new| shown(new.after?)),
            line,
            result,
        }
    });
    let mut plan = ManagersPlan {
        lines: planned.collect(),
        mark: String::new(),
    };
    plan.mark = mark_of(plan.new_managers());
    Ok((plan, names))
}

/// Whom the lines name, as far as the actor sees them, and the reporting lines above those who are to be managers. A statement
/// for each kind of thing, however many lines there are.
async fn names_of(
    tx: &mut dyn Transaction,
    actor: &Actor,
    authority: &Authority,
    lines: &[ManagerLine],
) -> anyhow::Result<(ManagerNames, ReportingLines)> {
    let business = actor.seat.business;
    let scope = BusinessScope {
        business,
        confined_to: authority.confined_to(),
    };
    let mut names = ManagerNames::default();
    let cells: BTreeSet<&str> = lines
        .iter()
        .flat_map(|line| [line.person.as_str(), line.manager.as_str()])
        .collect();
    let sign_in_names: Vec<SignInName> = cells.iter().filter_map(|cell| cell.parse().ok()).collect();
    for (name, member) in tx.members_who_ever_sign_in_as(scope, &sign_in_names).await? {
        names.add_sign_in_name(&name, member);
    }
    if cells.iter().any(|cell| !cell.is_empty() && !cell.contains('@')) {
        for (number, member) in tx.numbered_members(scope).await? {
            names.add_number(&number, member);
        }
    }
    let called: BTreeSet<MemberId> = cells.iter().flat_map(|cell| names.called(cell)).collect();
    let called: Vec<MemberId> = called.into_iter().collect();
    let found = tx.find_reporting(business, &called).await?;
    // Who they report to is named in the audit, whoever sees that one.
    let known: BTreeSet<MemberId> = found.iter().map(|person| person.member.id).collect();
    let before: BTreeSet<MemberId> = found.iter().filter_map(|person| person.manager).collect();
    let before: Vec<MemberId> = before.difference(&known).copied().collect();
    let before = tx.find_reporting(business, &before).await?;
    add_roles(tx, actor, &found, &mut names).await?;
    for person in found.into_iter().chain(before) {
        names.add(person);
    }
    let managers: BTreeSet<MemberId> = lines
        .iter()
        .flat_map(|line| names.called(&line.manager))
        .collect();
    let managers: Vec<MemberId> = managers.into_iter().collect();
    Ok((names, tx.lines_above(business, &managers).await?))
}

async fn add_roles(
    tx: &mut dyn Transaction,
    actor: &Actor,
    people: &[Reporting],
    names: &mut ManagerNames,
) -> anyhow::Result<()> {
    let roles: BTreeSet<_> = people.iter().map(|person| person.member.role).collect();
    for role in roles {
        if let Some(role) = tx.find_role(actor.seat.business, role).await? {
            names.add_role(role.id, role.rights);
        }
    }
    Ok(())
}

/// The same for the same changes in the same order, and for no others.
fn mark_of(changes: impl Iterator<Item = NewManager>) -> String {
    let mut sha = Sha256::new();
    for NewManager {
        member,
        before,
        after,
    } in changes
    {
        let none = MemberId::new(uuid::Uuid::nil());
        for id in [member, before.unwrap_or(none), after.unwrap_or(none)] {
            sha.update(id.uuid().as_bytes());
        }
    }
    URL_SAFE_NO_PAD.encode(sha.finalize())
}
