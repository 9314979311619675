//! Changing records, and telling how far they are.

use crate::audit::Event;
use crate::create_record::{RecordTerms, assignee_of, owner_of, sight_of};
use crate::failure::refuse;
use crate::ports::Transaction;
use crate::{Actor, Usher, Verdict};
use domain::{
    Act, EntityType, MemberId, Note, Record, RecordField, RecordId, RecordRefusal, RecordSight, RecordState,
    Span, Timestamp,
};

impl Usher {
    /// Changes a record as it was at `seen`. False: it is out of the actor's sight from now on.
    pub async fn change_record(
        &self,
        actor: &Actor,
        (id, seen): (RecordId, Timestamp),
        terms: RecordTerms,
    ) -> Verdict<bool, RecordRefusal> {
        let (business, me) = (actor.seat.business, actor.seat.authority.member);
        let (mut tx, _, now) = self.begin_in(business).await?;
        let sight = sight_of(&mut *tx, actor).await?;
        let before = found(&mut *tx, actor, &sight, id).await?;
        if !sight.may_update(before.kind) {
            return refuse(RecordRefusal::NotPermitted);
        }
        if before.changed_at != seen {
            return refuse(RecordRefusal::ChangedMeanwhile);
        }
        let reassigned = terms.assignee != before.assignee;
        let after = Record {
            title: terms.title,
            owner: terms.owner,
            assignee: terms.assignee,
            assigned_by: if reassigned {
                terms.assignee.map(|_| me)
            } else {
                before.assigned_by
            },
            due_on: terms.due_on,
            state: terms.state,
            notes: terms.notes,
            details: terms.details,
            ..before.clone()
        };
        if after == before {
            return Ok(true);
        }
        let names = self.people_of_change(&mut *tx, &before, &after).await?;
        let after = Record {
            changed_at: later(now, seen),
            changed_by: Some(me),
            ..after
        };
        write(&mut *tx, &after, seen).await?;
        let still_seen = tx.find_record(business, &sight, id).await?.is_some();
        self.record(&mut *tx, now, told(actor, &before, &after, names))
            .await?;
        tx.commit().await?;
        Ok(still_seen)
    }

    /// Tells how far a record is, with a note: whoever may change it, in any state; whoever is external, but for closing.
    pub async fn report_progress(
        &self,
        actor: &Actor,
        id: RecordId,
        state: RecordState,
        note: Option<Note>,
    ) -> Verdict<(), RecordRefusal> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        let sight = sight_of(&mut *tx, actor).await?;
        let before = found(&mut *tx, actor, &sight, id).await?;
        let closes = state == RecordState::Closed || before.state == RecordState::Closed;
        if !sight.may_report(before.kind) || (closes && !sight.may_update(before.kind)) {
            return refuse(RecordRefusal::NotPermitted);
        }
        if state == before.state && note.is_none() {
            return Ok(());
        }
        let after = Record {
            state,
            changed_at: later(now, before.changed_at),
            changed_by: Some(actor.seat.authority.member),
            ..before.clone()
        };
        write(&mut *tx, &after, before.changed_at).await?;
        let event = Event::by(actor, Act::RecordProgress)
            .on(id, &after.title)
            .changed("state", Some(before.state.to_string()), Some(state.to_string()))
            .changed("note", None, note.map(String::from));
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }

    /// The names of those who had and have to do with it: before and after, of the owner and of whom it is assigned to. Only
    /// who is new has to be available.
    async fn people_of_change(
        &self,
        tx: &mut dyn Transaction,
        before: &Record,
        after: &Record,
    ) -> Verdict<[[Option<String>; 2]; 2], RecordRefusal> {
        let mut names: [[Option<String>; 2]; 2] = Default::default();
        if after.owner != before.owner {
            names[0] = [
                name_of(tx, before, before.owner).await?,
                owner_of(tx, after).await?,
            ];
        }
        if after.assignee != before.assignee {
            let was = name_of(tx, before, before.assignee).await?;
            names[1] = [was, assignee_of(tx, after).await?];
        }
        Ok(names)
    }
}

async fn found(
    tx: &mut dyn Transaction,
    actor: &Actor,
    sight: &RecordSight,
    id: RecordId,
) -> Verdict<Record, RecordRefusal> {
    match tx.find_record(actor.seat.business, sight, id).await? {
        Some(record) => Ok(record),
        None => refuse(RecordRefusal::NotFound),
    }
}

/// Writes it as it is from now on. A contact that somebody did something to stays, whatever becomes of the invitation that
/// brought it.
async fn write(tx: &mut dyn Transaction, record: &Record, seen: Timestamp) -> Verdict<(), RecordRefusal> {
    if !tx.change_record(record, seen).await? {
        return refuse(RecordRefusal::ChangedMeanwhile);
    }
    if record.kind == EntityType::Contacts {
        tx.touch_contact(record, record.changed_at).await?;
    }
    Ok(())
}

async fn name_of(
    tx: &mut dyn Transaction,
    record: &Record,
    member: Option<MemberId>,
) -> anyhow::Result<Option<String>> {
    let Some(member) = member else {
        return Ok(None);
    };
    let member = tx.find_member(record.business, member).await?;
    Ok(member.map(|member| format!("{} {}", member.first_name, member.last_name)))
}

/// Later than what was seen, whatever the clock does.
fn later(now: Timestamp, seen: Timestamp) -> Timestamp {
    now.max(seen + Span::from_micros(1))
}

/// For the audit, which is the record's history, too.
fn told(
    actor: &Actor,
    before: &Record,
    after: &Record,
    [owner, assignee]: [[Option<String>; 2]; 2],
) -> Event {
    let named = [before.owner, after.owner, before.assignee, after.assignee];
    let [owner_before, owner_after] = owner;
    let [assignee_before, assignee_after] = assignee;
    let text = |value: Option<&str>| value.map(ToOwned::to_owned);
    let mut event = Event::by(actor, Act::RecordChanged)
        .on(after.id, &after.title)
        .about_each(named.into_iter().flatten())
        .changed(
            "title",
            text(Some(before.title.as_str())),
            text(Some(after.title.as_str())),
        )
        .changed("owner", owner_before, owner_after)
        .changed("assigned to", assignee_before, assignee_after)
        .changed(
            "due",
            before.due_on.map(|day| day.to_string()),
            after.due_on.map(|day| day.to_string()),
        )
        .changed(
            "state",
            Some(before.state.to_string()),
            Some(after.state.to_string()),
        )
        .changed(
            "notes",
            text(before.notes.as_ref().map(domain::RecordNotes::as_str)),
            text(after.notes.as_ref().map(domain::RecordNotes::as_str)),
        );
    for field in RecordField::of(after.kind) {
        let of = |record: &Record| {
            let found = record.details.iter().find(|(named, _)| named == field);
            found.map(|(_, text)| text.as_str().to_owned())
        };
        event = event.changed(field.as_str(), of(before), of(after));
    }
    event
}
