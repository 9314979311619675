//! Changing who a member reports to.

use crate::audit::Event;
use crate::failure::refuse;
use crate::{Actor, Failure, Usher, Verdict};
use domain::{Act, Member, MemberId, MemberRefusal, Permission, UserId};

impl Usher {
    /// Gives a member a manager, named by their user, or none. Nobody becomes their own over others.
    pub async fn change_manager(
        &self,
        actor: &Actor,
        id: MemberId,
        manager: Option<UserId>,
    ) -> Verdict<(), MemberRefusal> {
        let business = actor.seat.business;
        let (mut tx, _, now) = self.begin_in(business).await?;
        let (member, _, authority) = self
            .reach_member(&mut *tx, actor, Permission::UsersEdit, id)
            .await?;
        let before = tx.manager_of(business, id).await?;
        let manager = match manager {
            None => None,
            Some(user) => {
                let manager = tx.find_member_of_user(business, user).await?;
                let to = authority
                    .may_set_manager(id, manager.as_ref())
                    .map_err(Failure::Refused)?;
                manager.filter(|manager| manager.id == to)
            }
        };
        let to = manager.as_ref().map(|manager| manager.id);
        if to == before {
            return Ok(());
        }
        let mut lines = tx.lines_above(business, to.as_slice()).await?;
        lines.set(id, to);
        if lines.in_circles().contains(&id) {
            return refuse(MemberRefusal::ManagerCircle);
        }
        if !tx.set_manager(business, id, to).await? {
            return refuse(MemberRefusal::ManagerUnavailable);
        }
        let before = match before {
            None => None,
            Some(before) => tx.find_member(business, before).await?,
        };
        let event = manager_changed(actor, &member, before.as_ref(), manager.as_ref());
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }
}

/// What the audit says of it.
pub(crate) fn manager_changed(
    actor: &Actor,
    member: &Member,
    before: Option<&Member>,
    after: Option<&Member>,
) -> Event {
    let named = [before, after].into_iter().flatten().map(|member| member.id);
    // Two of one name are two.
    let mut event = Event::by(actor, Act::MemberManagerChanged)
        .on(member.id, member.full_name())
        .in_department(member.department)
        .about_each(named);
    if let Some(before) = before {
        event = event.before("manager", before.full_name());
    }
    match after {
        Some(after) => event.after("manager", after.full_name()),
        None => event,
    }
}
