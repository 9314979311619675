//! Deleting a member: nothing of them is left but a row that others refer to.

use crate::audit::Event;
use crate::{Actor, Failure, Usher, Verdict};
use domain::{Act, DELETED_PERSON, MemberId, MemberRefusal, Permission, UserId};

impl Usher {
    /// Deletes a member: out at once, seats free, offers and mails to them dead, and all that is personal erased, in the audit
    /// too. If they are nowhere else their account ends, and their sign-in name can be invited anew.
    pub async fn delete_member(&self, actor: &Actor, id: MemberId) -> Verdict<(), MemberRefusal> {
        let business = actor.seat.business;
        let (mut tx, _, now) = self.begin_in(business).await?;
        let (member, _, authority) = self
            .reach_member(&mut *tx, actor, Permission::UsersDelete, id)
            .await?;
        self.keep_an_administrator(&mut *tx, &member).await?;
        authority.may_part_with(id).map_err(Failure::Refused)?;
        // Sessions first: recording that one is used takes the same two rows in this order.
        let sessions = tx.end_sessions_in(business, member.user).await?;
        self.cancel_offers(&mut *tx, actor, id, now).await?;
        let seats = tx.accesses_of_member(id).await?;
        let seats = seats.iter().filter(|access| access.in_use).count();
        let ended = tx.erase_member(&member, UserId::new(self.uuid(now)), now).await?;
        tx.end_ways_of_nobody(member.user).await?;
        let event = Event::by(actor, Act::MemberDeleted)
            .on(id, DELETED_PERSON.join(" "))
            .in_department(member.department)
            .after("sessions ended", sessions)
            .after("seats freed", seats)
            .after("account", if ended { "ended" } else { "stays elsewhere" });
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }
}
