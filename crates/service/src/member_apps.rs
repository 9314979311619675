//! Giving a member apps, changing their role in one, taking one away. A seat is taken by the rule of all seats [M-E4].

use crate::audit::Event;
use crate::failure::refuse;
use crate::invite_terms::find_accesses;
use crate::{Actor, Failure, Usher, Verdict};
use domain::{Access, AccessRow, Act, InviteRefusal, MemberId, MemberRefusal, Permission, SubscriptionId};

impl Usher {
    /// Gives a member an app, and a seat of it; or the seat that an access of theirs lacks.
    pub async fn give_app(&self, actor: &Actor, id: MemberId, access: Access) -> Verdict<(), MemberRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let (member, _, authority) = self
            .reach_member(&mut *tx, actor, Permission::UsersEdit, id)
            .await?;
        let theirs = tx.accesses_of_member(id).await?;
        let had: Vec<SubscriptionId> = theirs
            .iter()
            .filter(|row| row.in_use)
            .map(|row| row.subscription)
            .collect();
        let (mut chosen, app) = find_accesses(&mut *tx, &business, &[access], [&had, &[]], now).await?;
        let terms = |reason| Failure::Refused(MemberRefusal::Terms(reason));
        let Some(chosen) = chosen.pop() else {
            return Err(terms(InviteRefusal::NoAccess));
        };
        let access = authority.may_seat(&member, chosen, now).map_err(terms)?;
        if !tx.give_seat(business.id, id, access, now).await? {
            return Err(terms(InviteRefusal::TooFewSeats { row: 0, free: 0 }));
        }
        let event = Event::by(actor, Act::MemberAppGiven)
            .on(id, format!("{} {}", member.first_name, member.last_name))
            .in_department(member.department)
            .after("app", app);
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }

    /// Gives a member another role in an app that they have; the seat stays.
    pub async fn change_app_role(
        &self,
        actor: &Actor,
        id: MemberId,
        access: Access,
    ) -> Verdict<(), MemberRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let (member, _, _) = self
            .reach_member(&mut *tx, actor, Permission::UsersEdit, id)
            .await?;
        let find = |rows: Vec<AccessRow>| {
            rows.into_iter()
                .find(|row| row.subscription == access.subscription)
        };
        let Some(before) = find(tx.accesses_of_member(id).await?) else {
            return refuse(MemberRefusal::NoSuchAccess);
        };
        if before.role_id == access.role {
            return Ok(());
        }
        if !tx.set_app_role(business.id, id, access).await? {
            return refuse(MemberRefusal::Terms(InviteRefusal::AppRoleUnavailable { row: 0 }));
        }
        let after = find(tx.accesses_of_member(id).await?).unwrap_or_else(|| before.clone());
        let event = Event::by(actor, Act::MemberAppRoleChanged)
            .on(id, format!("{} {}", member.first_name, member.last_name))
            .in_department(member.department)
            .before(&app_and_package(&before), before.role)
            .after(&app_and_package(&after), after.role);
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }

    /// Takes an app away from a member; the seat is free at once.
    pub async fn take_app_away(
        &self,
        actor: &Actor,
        id: MemberId,
        subscription: SubscriptionId,
    ) -> Verdict<(), MemberRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let (member, _, _) = self
            .reach_member(&mut *tx, actor, Permission::UsersEdit, id)
            .await?;
        let rows = tx.accesses_of_member(id).await?;
        let row = rows.into_iter().find(|row| row.subscription == subscription);
        let Some(row) = row else {
            return refuse(MemberRefusal::NoSuchAccess);
        };
        if !tx.take_away(business.id, id, subscription).await? {
            return refuse(MemberRefusal::NoSuchAccess);
        }
        let event = Event::by(actor, Act::MemberAppTaken)
            .on(id, format!("{} {}", member.first_name, member.last_name))
            .in_department(member.department)
            .before(&app_and_package(&row), row.role);
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }
}

fn app_and_package(row: &AccessRow) -> String {
    format!("{}, {}", row.app, row.package)
}
