//! Changing who a member reports to.

use crate::audit::Event;
use crate::failure::refuse;
use crate::{Actor, Failure, Usher, Verdict};
use domain::{Act, MemberId, MemberRefusal, Permission, UserId};

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
        if !tx.set_manager(business, id, to).await? {
            return refuse(MemberRefusal::ManagerCircle);
        }
        let before = match before {
            None => None,
            Some(before) => tx.find_member(business, before).await?,
        };
        let mut event = Event::by(actor, Act::MemberManagerChanged)
            .on(id, format!("{} {}", member.first_name, member.last_name))
            .in_department(member.department);
        for named in before.iter().chain(&manager) {
            event = event.about(named.id);
        }
        let [before, after] = [before, manager]
            .map(|named| named.map(|named| format!("{} {}", named.first_name, named.last_name)));
        self.record(&mut *tx, now, event.changed("manager", before, after))
            .await?;
        Ok(tx.commit().await?)
    }
}
