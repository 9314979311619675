//! What the worker does of imports: looks through the rows, makes drafts of them, removes them.
//!
//! Some rows at a time, each in one transaction under the business's row in which the rights of whoever imports are read:
//! several processes never do a row twice, and one that dies has done it or not.

use crate::imports::{KEEP_FOR, may_import};
use crate::invitation_jobs::{Turn, actor_of};
use crate::ports::{BusinessScope, DueImport, NewDraft, Transaction, WorkedRow};
use crate::{Actor, Usher};
use domain::{
    AppRole, Business, BusinessId, CodeMode, Drafted, EmailAddress, ImportId, ImportNames, ImportPhase,
    ImportRowState, ImportedPerson, Invitation, InvitationId, InvitationState, NOT_SENT, Permission,
    RowProblem, SeatLimit, SeatsWanted, SignInName, Span, Subscription, Timestamp, Unit, UnitKind, UnitName,
};
use std::collections::{HashMap, HashSet};

/// So many imports, and so many parts of each, have their turn in one round of the worker.
const IMPORTS_A_ROUND: i64 = 4;
const PARTS_A_ROUND: usize = 4;
/// So many rows are worked on in one transaction: others of the business wait for it.
const ROWS_AT_ONCE: i64 = 500;
/// An import that fails comes again after this.
const AFTER_FAILURE: Span = Span::minutes(1);

/// What came of a row: its number, its key if it could be read, and the person with what they would get.
struct Judged {
    number: i64,
    key: Option<String>,
    verdict: Result<(ImportedPerson, Drafted), Vec<RowProblem>>,
}

impl Usher {
    /// Does what is due, some of each import. True: there may be more.
    pub async fn work_imports(&self) -> anyhow::Result<bool> {
        let due = self.store.due_imports(self.now(), IMPORTS_A_ROUND).await?;
        let mut failed = None;
        for (id, business) in &due {
            // One import that fails stops none of the others.
            if let Err(error) = self.work_on_import(*id, *business).await {
                failed = Some(error.context(format!("import {id}")));
                self.put_off_import(*id, *business).await?;
            }
        }
        failed.map_or(Ok(!due.is_empty()), Err)
    }

    /// Discards imports that nobody has sent or discarded for a month. What is a draft stays, but nothing else of its table.
    pub async fn sweep_imports(&self) -> anyhow::Result<bool> {
        let before = self.now() - KEEP_FOR;
        self.store.delete_old_import_rows(before).await?;
        let old = self.store.old_imports(before, IMPORTS_A_ROUND).await?;
        for (id, business) in &old {
            let (mut tx, _, now) = self.begin_in(*business).await?;
            tx.discard_old_import(*id, now).await?;
            tx.commit().await?;
        }
        Ok(!old.is_empty())
    }

    async fn work_on_import(&self, id: ImportId, business: BusinessId) -> anyhow::Result<()> {
        for _ in 0..PARTS_A_ROUND {
            if self.work_part(id, business).await? == Turn::Over {
                break;
            }
        }
        Ok(())
    }

    async fn put_off_import(&self, id: ImportId, business: BusinessId) -> anyhow::Result<()> {
        let (mut tx, _, now) = self.begin_in(business).await?;
        if let Some(due) = tx.lock_due_import(business, id, now).await? {
            let later = Some(now + AFTER_FAILURE);
            tx.set_import(id, due.phase, later, due.worked, &due.wanted)
                .await?;
        }
        tx.commit().await
    }

    /// Gives the next rows of the import their turn.
    async fn work_part(&self, id: ImportId, business: BusinessId) -> anyhow::Result<Turn> {
        // What the names stand for is read beforehand: whoever waits for the business's row waits less.
        let mut names = self.import_names(business).await?;
        let (mut tx, business, now) = self.begin_in(business).await?;
        let Some(mut due) = tx.lock_due_import(business.id, id, now).await? else {
            return Ok(Turn::Over);
        };
        if due.phase == ImportPhase::Discarding {
            return discard(tx, id, now).await;
        }
        let (from, to) = if due.phase == ImportPhase::Checking {
            (ImportRowState::Read, ImportPhase::Checked)
        } else {
            (ImportRowState::Fine, ImportPhase::Drafted)
        };
        let actor = actor_of(&mut *tx, &business, due.member).await?;
        let actor = actor.filter(|actor| may_import(&actor.seat.authority).is_ok());
        let rows = tx.rows_to_work(id, from, due.worked, ROWS_AT_ONCE).await?;
        let (Some(actor), Some((last, _))) = (actor, rows.last()) else {
            // Nothing is left, or whoever imports may not any more.
            tx.set_import(id, to, None, due.worked, &due.wanted).await?;
            tx.commit().await?;
            return Ok(Turn::Over);
        };
        let last = *last;
        let judged = self
            .judge(&mut *tx, (&actor, &mut names), (id, &mut due), rows, now)
            .await?;
        let settled = if due.phase == ImportPhase::Checking {
            judged.into_iter().map(checked).collect()
        } else {
            self.make_drafts(&mut *tx, &actor, (&business, id), judged, now)
                .await?
        };
        tx.settle_import_rows(id, &settled).await?;
        tx.set_import(id, due.phase, Some(now), last, &due.wanted).await?;
        tx.commit().await?;
        Ok(Turn::Next)
    }

    /// What would come of each row.
    async fn judge(
        &self,
        tx: &mut dyn Transaction,
        (actor, names): (&Actor, &mut ImportNames),
        (id, due): (ImportId, &mut DueImport),
        rows: Vec<(i64, Vec<String>)>,
        now: Timestamp,
    ) -> anyhow::Result<Vec<Judged>> {
        let parsed: Vec<_> = rows
            .into_iter()
            .map(|(number, cells)| (number, ImportedPerson::parse(&due.columns, &cells)))
            .collect();
        let whole = parsed.iter().filter(|(_, (_, problems))| problems.is_empty());
        let people = whole.map(|(_, (person, _))| person);
        let keys: Vec<String> = people.clone().map(ImportedPerson::key).collect();
        let emails: Vec<EmailAddress> = people.filter_map(|person| person.email.clone()).collect();
        let business = actor.seat.business;
        let mut seen = if due.phase == ImportPhase::Checking {
            tx.rows_about(id, &keys, due.worked).await?
        } else {
            HashMap::new()
        };
        let drafted = tx.drafted_keys(business, due.member, &keys).await?;
        let taken = taken(tx, actor, &emails, now).await?;
        let managers = parsed
            .iter()
            .filter_map(|(_, (person, _))| person.manager.as_deref());
        add_managers(tx, actor, managers.collect(), names).await?;
        let authority = &actor.seat.authority;
        let judge = |(number, (person, mut problems)): (i64, (ImportedPerson, Vec<RowProblem>))| {
            let whole = problems.is_empty();
            // Rows with problems are known by their address, so that they are erased with the person.
            let key = (whole || person.email.is_some()).then(|| person.key());
            if let Some(key) = key.as_ref().filter(|_| whole) {
                if let Some(row) = seen.get(key) {
                    problems.push(RowProblem::Repeated { row: *row });
                } else if drafted.contains(key) {
                    problems.push(RowProblem::DraftedBefore);
                } else if taken.contains(key) {
                    problems.push(RowProblem::CannotBeInvited);
                }
            }
            // Who is not imported wants no seats.
            let mut scratch = (!problems.is_empty()).then(|| due.wanted.clone());
            let wanted = scratch.as_mut().unwrap_or(&mut due.wanted);
            let verdict = match names.draft(authority, &person, due.role, wanted, now) {
                Ok(drafted) if problems.is_empty() => Ok((person, drafted)),
                Ok(_) => Err(problems),
                Err(others) => Err([problems, others].concat()),
            };
            if let (Some(key), Ok(_)) = (&key, &verdict) {
                seen.entry(key.clone()).or_insert(number);
            }
            Judged { number, key, verdict }
        };
        Ok(parsed.into_iter().map(judge).collect())
    }

    async fn make_drafts(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        (business, id): (&Business, ImportId),
        judged: Vec<Judged>,
        now: Timestamp,
    ) -> anyhow::Result<Vec<WorkedRow>> {
        let (mut drafts, mut settled) = (Vec::new(), Vec::new());
        for Judged { number, key, verdict } in judged {
            match (key, verdict) {
                (Some(key), Ok((person, drafted))) => {
                    let invitation = self.draft(actor, (business, id), (person, &drafted), now);
                    settled.push(WorkedRow {
                        number,
                        key: None,
                        state: ImportRowState::Drafted,
                        problems: Vec::new(),
                        invitation: Some(invitation.id),
                    });
                    let placement = drafted.placement;
                    drafts.push(NewDraft {
                        invitation,
                        key,
                        placement,
                    });
                }
                (key, verdict) => settled.push(checked(Judged { number, key, verdict })),
            }
        }
        tx.insert_drafts(&drafts).await?;
        Ok(settled)
    }

    /// An invitation without token, seat and clock.
    fn draft(
        &self,
        actor: &Actor,
        (business, id): (&Business, ImportId),
        (person, drafted): (ImportedPerson, &Drafted),
        now: Timestamp,
    ) -> Invitation {
        let code = if person.email.is_some() {
            business.code_mode
        } else {
            CodeMode::Off
        };
        Invitation {
            id: InvitationId::new(self.uuid(now)),
            business: business.id,
            batch: Self::batch_of(id),
            email: person.email,
            for_member: None,
            first_name: person.first_name,
            last_name: person.last_name,
            profile: person.profile,
            role: drafted.role,
            department: drafted.placement.department,
            location: drafted.placement.location,
            manager: drafted.manager,
            options: drafted.options.clone(),
            note: person.note,
            code,
            tries: 0,
            printed_at: None,
            invited_by: actor.seat.authority.member,
            recorded_state: InvitationState::Draft,
            generation: 1,
            sent_at: NOT_SENT,
            expires_at: NOT_SENT,
            closed_at: None,
            asked_at: None,
        }
    }

    /// What the business has, by name.
    async fn import_names(&self, id: BusinessId) -> anyhow::Result<ImportNames> {
        let business = self.store.find_business(id).await?;
        let mut names = ImportNames::new(business.is_some_and(|business| business.has_record_sets));
        for role in self.store.roles(id).await? {
            names.add_role(role);
        }
        for kind in UnitKind::ALL.iter().copied() {
            for unit in self.store.unit_choices(id, kind).await? {
                names.add_unit(Unit {
                    id: unit.id,
                    business: id,
                    kind,
                    name: UnitName::parse(&unit.name)?,
                    archived_at: None,
                });
            }
        }
        for row in self.store.record_set_rows(id).await? {
            if row.set.archived_at.is_none() {
                names.add_record_set(row.set);
            }
        }
        self.add_apps(id, &mut names).await?;
        Ok(names)
    }

    async fn add_apps(&self, id: BusinessId, names: &mut ImportNames) -> anyhow::Result<()> {
        let mut apps = HashSet::new();
        for row in self.store.subscriptions(id, self.now()).await? {
            if !row.open {
                continue;
            }
            apps.insert(row.app);
            let limit = row.seats.limit.map(u32::try_from).transpose()?;
            let subscription = Subscription {
                id: row.id,
                business: id,
                app: row.app,
                package: UnitName::parse(&row.package)?,
                limit: limit.map(SeatLimit::new).transpose()?,
                active: row.active,
                starts_at: row.starts_at,
                ends_at: row.ends_at,
            };
            names.add_subscription(&row.app_name, subscription, row.seats);
        }
        for app in apps {
            for role in self.store.app_role_choices(app).await? {
                names.add_app_role(AppRole {
                    id: role.id,
                    app,
                    name: UnitName::parse(&role.name)?,
                    archived_at: None,
                });
            }
        }
        Ok(())
    }
}

async fn discard(mut tx: Box<dyn Transaction>, id: ImportId, now: Timestamp) -> anyhow::Result<Turn> {
    let more = tx.discard_some(id, ROWS_AT_ONCE).await?;
    let (phase, due_at) = if more {
        (ImportPhase::Discarding, Some(now))
    } else {
        (ImportPhase::Discarded, None)
    };
    tx.set_import(id, phase, due_at, 0, &SeatsWanted::new()).await?;
    tx.commit().await?;
    Ok(if more { Turn::Next } else { Turn::Over })
}

/// Those of the addresses that can't be invited, as far as the actor sees in the lists why not. Of others the sending tells,
/// which is limited: nobody finds out here whose address is known.
async fn taken(
    tx: &mut dyn Transaction,
    actor: &Actor,
    emails: &[EmailAddress],
    now: Timestamp,
) -> anyhow::Result<HashSet<String>> {
    let authority = &actor.seat.authority;
    if !authority.holds(Permission::UsersView) {
        return Ok(HashSet::new());
    }
    let scope = BusinessScope {
        business: actor.seat.business,
        confined_to: authority.confined_to(),
    };
    tx.taken_addresses(scope, emails, now).await
}

/// Whom people can report to, of those who are named, as far as the actor sees them.
async fn add_managers(
    tx: &mut dyn Transaction,
    actor: &Actor,
    wanted: HashSet<&str>,
    names: &mut ImportNames,
) -> anyhow::Result<()> {
    let authority = &actor.seat.authority;
    let wanted: Vec<SignInName> = wanted.iter().filter_map(|name| name.parse().ok()).collect();
    if wanted.is_empty() || !authority.holds(Permission::UsersView) {
        return Ok(());
    }
    let scope = BusinessScope {
        business: actor.seat.business,
        confined_to: authority.confined_to(),
    };
    for (name, member) in tx.members_who_sign_in_as(scope, &wanted).await? {
        names.add_manager(name, member);
    }
    Ok(())
}

fn checked(judged: Judged) -> WorkedRow {
    let (state, problems) = match judged.verdict {
        Ok(_) => (ImportRowState::Fine, Vec::new()),
        Err(problems) => (ImportRowState::Refused, problems),
    };
    WorkedRow {
        number: judged.number,
        key: judged.key,
        state,
        problems,
        invitation: None,
    }
}
