//! Making records.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::Transaction;
use crate::{Actor, Usher, Verdict};
use domain::{
    Act, EntityType, MemberId, Record, RecordDetails, RecordId, RecordNotes, RecordRefusal, RecordSight,
    RecordState, RecordTitle, UnitId,
};
use jiff::civil::Date;

/// What is typed of a record, whoever makes or changes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordTerms {
    /// What it is called.
    pub title: RecordTitle,
    /// Who answers for it.
    pub owner: Option<MemberId>,
    /// Who is to do something about it.
    pub assignee: Option<MemberId>,
    /// The day by which something is due.
    pub due_on: Option<Date>,
    /// How far it is.
    pub state: RecordState,
    /// What else there is to say.
    pub notes: Option<RecordNotes>,
    /// What its type has beside.
    pub details: RecordDetails,
}

impl Usher {
    /// Makes a record in one of the actor's workspaces. Nobody makes one that they would not see.
    pub async fn create_record(
        &self,
        actor: &Actor,
        (kind, workspace): (EntityType, UnitId),
        terms: RecordTerms,
    ) -> Verdict<RecordId, RecordRefusal> {
        let (business, me) = (actor.seat.business, actor.seat.authority.member);
        let (mut tx, _, now) = self.begin_in(business).await?;
        let sight = sight_of(&mut *tx, actor).await?;
        if !sight.may_update(kind) {
            return refuse(RecordRefusal::NotPermitted);
        }
        if !tx.is_in_workspace(business, me, workspace).await? {
            return refuse(RecordRefusal::WorkspaceUnavailable);
        }
        let record = Record {
            id: RecordId::new(self.uuid(now)),
            business,
            kind,
            title: terms.title,
            workspace: Some(workspace),
            owner: terms.owner,
            assignee: terms.assignee,
            assigned_by: terms.assignee.map(|_| me),
            due_on: terms.due_on,
            state: terms.state,
            notes: terms.notes,
            details: terms.details,
            created_at: now,
            changed_at: now,
            changed_by: Some(me),
        };
        let owner = owner_of(&mut *tx, &record).await?;
        let assignee = assignee_of(&mut *tx, &record).await?;
        tx.insert_record(&record).await?;
        if tx.find_record(business, &sight, record.id).await?.is_none() {
            return refuse(RecordRefusal::OutOfSight);
        }
        let event = Event::by(actor, Act::RecordCreated)
            .on(record.id, &record.title)
            .after("type", kind)
            .about_each(record.owner.into_iter().chain(record.assignee))
            .changed("owner", None, owner)
            .changed("assigned to", None, assignee)
            .changed("due", None, record.due_on.map(|day| day.to_string()));
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(record.id)
    }
}

/// What the actor sees of the register now.
pub(crate) async fn sight_of(tx: &mut dyn Transaction, actor: &Actor) -> Verdict<RecordSight, RecordRefusal> {
    let (business, me) = (actor.seat.business, actor.seat.authority.member);
    match tx.sight_of(business, me).await? {
        Some(sight) => Ok(sight),
        None => refuse(RecordRefusal::NotPermitted),
    }
}

/// The name of the record's owner, who may own it.
pub(crate) async fn owner_of(
    tx: &mut dyn Transaction,
    record: &Record,
) -> Verdict<Option<String>, RecordRefusal> {
    let Some(owner) = record.owner else {
        return Ok(None);
    };
    let name = match record.workspace {
        Some(workspace) => tx.find_owner(record.business, workspace, owner).await?,
        None => None,
    };
    match name {
        Some(name) => Ok(Some(name)),
        None => refuse(RecordRefusal::OwnerUnavailable),
    }
}

/// The name of whom the record is assigned to, to whom it can be.
pub(crate) async fn assignee_of(
    tx: &mut dyn Transaction,
    record: &Record,
) -> Verdict<Option<String>, RecordRefusal> {
    let Some(assignee) = record.assignee else {
        return Ok(None);
    };
    let name = match record.workspace {
        Some(workspace) => {
            tx.find_assignee(record.business, workspace, record.kind, assignee)
                .await?
        }
        None => None,
    };
    match name {
        Some(name) => Ok(Some(name)),
        None => refuse(RecordRefusal::AssigneeUnavailable),
    }
}
