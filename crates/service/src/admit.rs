//! What accepting with a new account and as an existing user share: the invitation becomes a member, who is signed in.

use crate::accept::{Joined, MemberDraft};
use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{MessageKind, Transaction, User};
use crate::{Client, Usher, Verdict};
use domain::{AcceptRefusal, Act, Member, MemberId, MemberStatus, Timestamp, UnitId, UnitKind};

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
            joined_at: now,
        };
        if !tx.insert_member(&member).await? {
            return refuse(AcceptRefusal::AlreadyMember);
        }
        if !tx
            .accept_invitation(invitation.id, invitation.generation, member.id, now)
            .await?
        {
            return refuse(AcceptRefusal::AlreadyAccepted);
        }
        let units: Vec<UnitId> = draft.units.iter().map(|unit| unit.id).collect();
        tx.assign_member(member.business, member.id, &units).await?;
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
            ..
        } = draft;
        let name = format!("{} {}", user.first_name, user.last_name);
        let by_them = |act| {
            Event::of(Some(member.business), act)
                .actor(member.id, &name)
                .in_department(member.department)
                .from(client)
        };
        let accepted = by_them(Act::InvitationAccepted).on(invitation.id, &invitation.email);
        self.record(tx, now, accepted).await?;
        let mut created = by_them(Act::MemberCreated)
            .on(member.id, &name)
            .after("e-mail", &user.email)
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
        for (field, apps) in [("apps", apps), ("apps left out", apps_left_out)] {
            if !apps.is_empty() {
                created = created.after(field, apps.join("; "));
            }
        }
        self.record(tx, now, created).await
    }
}
