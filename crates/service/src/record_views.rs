//! Lists of records that members save under a name: their own, so nothing of it is in the audit.

use crate::failure::refuse;
use crate::read_records::register_of;
use crate::{Actor, Usher, Verdict};
use domain::{ReachRefusal, RecordView, RecordViewId, UnitName};

/// So many lists has a member at most.
const MOST: i64 = 20;

impl Usher {
    /// Saves a list's filters, as they stand in an address, under a name; in place of what had the name. False: there are too
    /// many.
    pub async fn save_record_view(
        &self,
        actor: &Actor,
        name: UnitName,
        query: String,
    ) -> Verdict<bool, ReachRefusal> {
        register_of(actor)?;
        let (mut tx, _, _) = self.begin_in(actor.seat.business).await?;
        let view = RecordView {
            id: RecordViewId::new(self.uuid(self.now())),
            name,
            query,
        };
        let (business, me) = (actor.seat.business, actor.seat.authority.member);
        let saved = tx.save_record_view(business, me, &view, MOST).await?;
        tx.commit().await?;
        Ok(saved)
    }

    /// Forgets one of the actor's lists.
    pub async fn delete_record_view(&self, actor: &Actor, id: RecordViewId) -> Verdict<(), ReachRefusal> {
        register_of(actor)?;
        let mut tx = self.store.begin().await?;
        if !tx.delete_record_view(actor.seat.authority.member, id).await? {
            return refuse(ReachRefusal::OutsideScope);
        }
        Ok(tx.commit().await?)
    }
}
