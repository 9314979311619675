//! Deactivating a member: out at once, history kept.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::Transaction;
use crate::{Actor, Failure, Usher, Verdict};
use domain::{
    Act, Authority, Member, MemberId, MemberRefusal, MemberStatus, Permission, ReachRefusal, Role, Timestamp,
};

impl Usher {
    /// Deactivates a member, ends their sessions in this business and cancels what they are offered; whoever is active nowhere
    /// has no way back into their account either. The last administrator stays.
    pub async fn deactivate(&self, actor: &Actor, id: MemberId) -> Verdict<(), MemberRefusal> {
        let business = actor.seat.business;
        let (mut tx, _, now) = self.begin_in(business).await?;
        let (member, _, authority) = self
            .reach_member(&mut *tx, actor, Permission::UsersEdit, id)
            .await?;
        self.keep_an_administrator(&mut *tx, &member).await?;
        authority.may_part_with(id).map_err(Failure::Refused)?;
        // Sessions first: recording that one is used takes the same two rows in this order.
        tx.end_sessions_in(business, member.user).await?;
        if !tx.set_member_status(business, id, MemberStatus::Inactive).await? {
            return Ok(());
        }
        tx.end_ways_of_nobody(member.user).await?;
        self.cancel_offers(&mut *tx, actor, id, now).await?;
        let event = Event::by(actor, Act::MemberDeactivated)
            .on(id, format!("{} {}", member.first_name, member.last_name))
            .in_department(member.department)
            .before("status", MemberStatus::Active)
            .after("status", MemberStatus::Inactive);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Cancels what a member is offered.
    pub(crate) async fn cancel_offers(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        id: MemberId,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        for offer in tx.cancel_offers(id, now).await? {
            let event = Event::by(actor, Act::InvitationCancelled)
                .on(offer.id, offer.whom())
                .in_department(offer.department);
            self.record(tx, now, event).await?;
        }
        Ok(())
    }

    /// Lets a deactivated member in again, with their seats where one is free; the others, each as `Flow, Standard`.
    pub async fn reactivate(&self, actor: &Actor, id: MemberId) -> Verdict<Vec<String>, MemberRefusal> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        let (member, _, _) = self
            .reach_member(&mut *tx, actor, Permission::UsersEdit, id)
            .await?;
        // One that began just as they were deactivated must not come back to life.
        tx.end_sessions_in(actor.seat.business, member.user).await?;
        if !tx
            .set_member_status(actor.seat.business, id, MemberStatus::Active)
            .await?
        {
            return Ok(Vec::new());
        }
        let without_seat = tx.take_seats_back(actor.seat.business, id, now).await?;
        let mut event = Event::by(actor, Act::MemberReactivated)
            .on(id, format!("{} {}", member.first_name, member.last_name))
            .in_department(member.department)
            .before("status", MemberStatus::Inactive)
            .after("status", MemberStatus::Active);
        if !without_seat.is_empty() {
            event = event.after("without a seat", without_seat.join("; "));
        }
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(without_seat)
    }

    /// The member, their role and the actor's authority, if the actor may use `permission` on them.
    pub(crate) async fn reach_member(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        permission: Permission,
        id: MemberId,
    ) -> Verdict<(Member, Role, Authority), MemberRefusal> {
        let authority = self
            .authority(tx, actor)
            .await
            .map_err(|failure| failure.map(MemberRefusal::Reach))?;
        let Some(member) = tx.find_member(actor.seat.business, id).await? else {
            return refuse(MemberRefusal::NotFound);
        };
        let Some(role) = tx.find_role(actor.seat.business, member.role).await? else {
            return refuse(MemberRefusal::NotFound);
        };
        match authority.may_act_on(permission, role.rights, member.department) {
            Ok(()) => Ok((member, role, authority)),
            Err(ReachRefusal::OutsideScope) => refuse(MemberRefusal::NotFound),
            Err(refusal) => refuse(MemberRefusal::Reach(refusal)),
        }
    }

    /// Refuses if nobody else could administer the business. Two who take each other's right away do it one after
    /// the other: see [`Usher::begin_in`].
    pub(crate) async fn keep_an_administrator(
        &self,
        tx: &mut dyn Transaction,
        member: &Member,
    ) -> Verdict<(), MemberRefusal> {
        if tx.has_other_administrator(member.business, member.id).await? {
            return Ok(());
        }
        let administers = match tx.find_role(member.business, member.role).await? {
            Some(role) => role.rights.administers() && member.status == MemberStatus::Active,
            None => false,
        };
        if administers {
            refuse(MemberRefusal::LastAdministrator)
        } else {
            Ok(())
        }
    }
}
