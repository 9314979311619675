//! What accepting with a new account and as an existing user share: the invitation becomes a member, who is signed in.

use crate::accept::{Joined, MemberDraft};
use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{MessageKind, Transaction, User};
use crate::{Client, Usher, Verdict};
use domain::{
    AcceptRefusal, Act, Invitation, Member, MemberId, MemberStatus, SignInName, Timestamp, UnitId, UnitKind,
};

impl Usher {
    /// Turns the invitation into a member and signs them in with a new session.
    pub(crate) async fn admit(
        &self,
        tx: &mut dyn Transaction,
        mut draft: Box<MemberDraft>,
        user: &User,
        keep: bool,
        client: &Client,
        now: Timestamp,
    ) -> Verdict<Joined, AcceptRefusal> {
        let invitation = draft.invitation.clone();
        let member = match invitation.for_member {
            Some(_) => self.member_offered(tx, &invitation, user).await?,
            None => self.make_member(tx, &draft, user, now).await?,
        };
        if !tx
            .accept_invitation(invitation.id, invitation.generation, member.id, now)
            .await?
        {
            return refuse(AcceptRefusal::AlreadyAccepted);
        }
        if invitation.for_member.is_none() {
            self.link_contact(tx, &invitation, &member, now).await?;
        }
        for (offer, given) in tx.take_seats(invitation.id, member.id, now).await? {
            if given {
                draft.apps.push(offer.to_string());
            } else {
                draft.left_out = true;
                draft.apps_left_out.push(offer.to_string());
            }
        }
        // Before the events: a sign-in of the same browser takes the session and the chain in this order.
        let session = self
            .begin_session(tx, (user.id, invitation.business), keep, client, now)
            .await?;
        if draft.left_out
            && let Some(to) = tx.address_of(invitation.invited_by).await?
        {
            self.tell(tx, MessageKind::LeftOut, &invitation, to, now).await?;
        }
        self.record_admission(tx, &draft, &member, user, client, now)
            .await?;
        Ok(Joined {
            session,
            left_out: draft.left_out,
        })
    }

    /// The member that the invitation offers apps to, if they are this user and active.
    async fn member_offered(
        &self,
        tx: &mut dyn Transaction,
        invitation: &Invitation,
        user: &User,
    ) -> Verdict<Member, AcceptRefusal> {
        let member = tx.find_member_of_user(invitation.business, user.id).await?;
        let is_theirs = |member: &Member| {
            Some(member.id) == invitation.for_member && member.status == MemberStatus::Active
        };
        match member.filter(is_theirs) {
            Some(member) => Ok(member),
            None => refuse(AcceptRefusal::WrongAccount),
        }
    }

    /// Makes the member with all that the invitation gives.
    async fn make_member(
        &self,
        tx: &mut dyn Transaction,
        draft: &MemberDraft,
        user: &User,
        now: Timestamp,
    ) -> Verdict<Member, AcceptRefusal> {
        let invitation = &draft.invitation;
        let member = Member {
            id: MemberId::new(self.uuid(now)),
            business: invitation.business,
            user: user.id,
            role: invitation.role,
            status: MemberStatus::Active,
            first_name: user.first_name.clone(),
            last_name: user.last_name.clone(),
            department: invitation.department,
            location: invitation.location,
            profile: invitation.profile.clone(),
            options: invitation.options.clone(),
            joined_at: now,
        };
        if !tx.insert_member(&member).await? {
            return refuse(AcceptRefusal::AlreadyMember);
        }
        let units: Vec<UnitId> = draft.units.iter().map(|unit| unit.id).collect();
        tx.assign_member(member.business, member.id, &units, &draft.weekly)
            .await?;
        if let Some(manager) = &draft.manager {
            // Nobody reports to somebody new: there is no circle, and the manager was found active under the business's row.
            tx.set_manager(member.business, member.id, Some(manager.id))
                .await?;
        }
        Ok(member)
    }

    async fn record_admission(
        &self,
        tx: &mut dyn Transaction,
        draft: &MemberDraft,
        member: &Member,
        user: &User,
        client: &Client,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let MemberDraft {
            invitation,
            role_name,
            units,
            apps,
            apps_left_out,
            manager,
            ..
        } = draft;
        let name = format!("{} {}", user.first_name, user.last_name);
        let by_them = |act| {
            Event::of(Some(member.business), act)
                .actor(member.id, &name)
                .in_department(member.department)
                .from(client)
        };
        let accepted = by_them(Act::InvitationAccepted).on(invitation.id, invitation.whom());
        self.record(tx, now, accepted).await?;
        if invitation.for_member.is_some() {
            let given = by_them(Act::AppsGiven).on(member.id, &name);
            return self.record(tx, now, with_apps(given, apps, apps_left_out)).await;
        }
        let mut created = by_them(Act::MemberCreated)
            .on(member.id, &name)
            .after(how_they_sign_in(&user.sign_in_name), &user.sign_in_name)
            .after("role", role_name);
        for (field, kind, unit) in [
            ("department", UnitKind::Department, member.department),
            ("location", UnitKind::Location, member.location),
        ] {
            if let Some(unit) = unit
                && let Some(unit) = tx.find_unit(member.business, kind, unit).await?
            {
                created = created.after(field, unit.name);
            }
        }
        for (field, kind) in [("teams", UnitKind::Team), ("workspaces", UnitKind::Workspace)] {
            let names: Vec<&str> = units
                .iter()
                .filter(|unit| unit.kind == kind)
                .map(|unit| unit.name.as_str())
                .collect();
            if !names.is_empty() {
                created = created.after(field, names.join(", "));
            }
        }
        self.record(tx, now, with_apps(created, apps, apps_left_out))
            .await?;
        let Some(manager) = manager else {
            return Ok(());
        };
        // An event of its own: a manager's name is erased from these when they are deleted.
        let reports = by_them(Act::MemberManagerChanged)
            .on(member.id, &name)
            .about(manager.id)
            .after("manager", format!("{} {}", manager.first_name, manager.last_name));
        self.record(tx, now, reports).await
    }
}

fn with_apps(mut event: Event, apps: &[String], left_out: &[String]) -> Event {
    for (field, apps) in [("apps", apps), ("apps left out", left_out)] {
        if !apps.is_empty() {
            event = event.after(field, apps.join("; "));
        }
    }
    event
}

/// The field of an event that says what somebody signs in with.
pub(crate) fn how_they_sign_in(name: &SignInName) -> &'static str {
    match name {
        SignInName::Address(_) => "e-mail",
        SignInName::Username(_) => "username",
    }
}
