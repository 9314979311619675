//! Giving a member another role.

use crate::audit::Event;
use crate::{Actor, Failure, Usher, Verdict};
use domain::{Act, MemberId, MemberRefusal, Permission, RoleId};

impl Usher {
    /// Gives a member another role, within the actor's ceiling. The last administrator keeps theirs.
    pub async fn change_role(&self, actor: &Actor, id: MemberId, to: RoleId) -> Verdict<(), MemberRefusal> {
        let business = actor.seat.business;
        let (mut tx, _, now) = self.begin_in(business).await?;
        let (member, from, authority) = self
            .reach_member(&mut *tx, actor, Permission::UsersEdit, id)
            .await?;
        let to = tx.find_role(business, to).await?;
        let to = authority.may_give_member(to.as_ref()).map_err(Failure::Refused)?;
        if to.id == from.id {
            return Ok(());
        }
        if !to.rights.administers() {
            self.keep_an_administrator(&mut *tx, &member).await?;
        }
        tx.set_member_role(business, id, to.id).await?;
        let event = Event::by(actor, Act::MemberRoleChanged)
            .on(id, format!("{} {}", member.first_name, member.last_name))
            .in_department(member.department)
            .before("role", &from.name)
            .after("role", &to.name);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(())
    }
}
