//! Record sets: making, changing, archiving [M-A8].

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::Transaction;
use crate::read::{scope, see_settings};
use crate::{Actor, Usher, Verdict};
use domain::{
    Act, Permission, ReachRefusal, RecordRights, RecordSet, RecordSetChoice, RecordSetId, RecordSetRefusal,
    RecordSetRow, Timestamp, UnitName, UnitRefusal,
};

/// What the settings page shows of record sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordSetsShown {
    /// Whether the business's plan has them.
    pub in_plan: bool,
    /// All there are, by name, the archived ones last.
    pub rows: Vec<RecordSetRow>,
}

impl Usher {
    /// Record sets with how many have them, for the settings page.
    pub async fn record_sets(&self, actor: &Actor) -> Verdict<RecordSetsShown, ReachRefusal> {
        see_settings(actor)?;
        let business = self.store.find_business(actor.seat.business).await?;
        Ok(RecordSetsShown {
            in_plan: business.is_some_and(|business| business.has_record_sets),
            rows: self.store.record_set_rows(actor.seat.business).await?,
        })
    }

    /// The record sets that the actor may give by invitation, by name: none where the business's plan has none.
    pub async fn record_sets_to_give(&self, actor: &Actor) -> Verdict<Vec<RecordSetChoice>, ReachRefusal> {
        scope(actor, Permission::UsersInvite)?;
        Ok(self.store.record_set_choices(actor.seat.business).await?)
    }

    /// Makes a record set.
    pub async fn create_record_set(
        &self,
        actor: &Actor,
        name: UnitName,
        rights: RecordRights,
    ) -> Verdict<RecordSetId, RecordSetRefusal> {
        let (mut tx, now) = self.begin_with_record_sets(actor).await?;
        let set = RecordSet {
            id: RecordSetId::new(self.uuid(now)),
            business: actor.seat.business,
            name,
            rights,
            archived_at: None,
        };
        if !tx.insert_record_set(&set).await? {
            return refuse(RecordSetRefusal::NameTaken);
        }
        let event = Event::by(actor, Act::RecordSetCreated)
            .on(set.id, &set.name)
            .after("rights", in_words(rights));
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(set.id)
    }

    /// Changes a record set for all who have it.
    pub async fn change_record_set(
        &self,
        actor: &Actor,
        id: RecordSetId,
        name: UnitName,
        rights: RecordRights,
    ) -> Verdict<(), RecordSetRefusal> {
        let (mut tx, now) = self.begin_with_record_sets(actor).await?;
        let before = usable(&mut *tx, actor, id).await?;
        let after = RecordSet {
            name,
            rights,
            ..before.clone()
        };
        if after == before {
            return Ok(());
        }
        if !tx.change_record_set(&after).await? {
            return refuse(RecordSetRefusal::NameTaken);
        }
        let mut event = Event::by(actor, Act::RecordSetChanged).on(id, &after.name);
        if after.name != before.name {
            event = event.before("name", before.name).after("name", after.name);
        }
        if rights != before.rights {
            event = event
                .before("rights", in_words(before.rights))
                .after("rights", in_words(rights));
        }
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }

    /// Archives a record set: it is no longer given; whoever has it keeps it, and so does whoever accepts an invitation with
    /// it.
    pub async fn archive_record_set(&self, actor: &Actor, id: RecordSetId) -> Verdict<(), RecordSetRefusal> {
        let (mut tx, now) = self.begin_with_record_sets(actor).await?;
        let set = usable(&mut *tx, actor, id).await?;
        if !tx.archive_record_set(set.business, id, now).await? {
            return refuse(RecordSetRefusal::NotFound);
        }
        let event = Event::by(actor, Act::RecordSetArchived).on(id, &set.name);
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }

    /// A transaction of somebody who changes the settings of a business whose plan has record sets.
    async fn begin_with_record_sets(
        &self,
        actor: &Actor,
    ) -> Verdict<(Box<dyn Transaction>, Timestamp), RecordSetRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        self.may_edit_settings(&mut *tx, actor)
            .await
            .map_err(|failure| failure.map(|_: UnitRefusal| RecordSetRefusal::NotPermitted))?;
        if !business.has_record_sets {
            return refuse(RecordSetRefusal::NotInPlan);
        }
        Ok((tx, now))
    }
}

async fn usable(
    tx: &mut dyn Transaction,
    actor: &Actor,
    id: RecordSetId,
) -> Verdict<RecordSet, RecordSetRefusal> {
    let set = tx.find_record_set(actor.seat.business, id).await?;
    match set.filter(|set| set.archived_at.is_none()) {
        Some(set) => Ok(set),
        None => refuse(RecordSetRefusal::NotFound),
    }
}

/// For the audit.
pub(crate) fn in_words(rights: RecordRights) -> String {
    if rights == RecordRights::NONE {
        "nothing".to_owned()
    } else {
        rights.to_string()
    }
}
