//! Ending a member's sessions in this business.

use crate::audit::Event;
use crate::{Actor, Usher, Verdict};
use domain::{Act, MemberId, MemberRefusal, Permission};

impl Usher {
    /// Ends a member's sessions that are in this business, the actor's own among them; how many there were.
    pub async fn sign_out_everywhere(&self, actor: &Actor, id: MemberId) -> Verdict<i64, MemberRefusal> {
        let business = actor.seat.business;
        let (mut tx, _, now) = self.begin_in(business).await?;
        let (member, _, _) = self
            .reach_member(&mut *tx, actor, Permission::UsersEdit, id)
            .await?;
        let ended = tx.end_sessions_in(business, member.user).await?;
        if ended == 0 {
            return Ok(0);
        }
        let event = Event::by(actor, Act::MemberSignedOut)
            .on(id, format!("{} {}", member.first_name, member.last_name))
            .in_department(member.department)
            .after("sessions ended", ended);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(ended)
    }
}
