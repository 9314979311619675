//! Accepting an invitation with a new account.

use crate::audit::Event;
use crate::failure::refuse;
use crate::open::{closed, closed_at};
use crate::ports::{NewUser, PasswordHash, Transaction, User};
use crate::session::NewSession;
use crate::{Client, Token, Usher, Verdict};
use domain::{
    AcceptFailure, AcceptRefusal, Act, Invitation, Member, MemberId, MemberStatus, PersonName, Timestamp,
    UnitKind, UserId,
};

/// What the invited person typed, parsed.
pub struct Accept {
    /// First name.
    pub first_name: PersonName,
    /// Last name.
    pub last_name: PersonName,
    /// The password as typed.
    pub password: String,
    /// The password as typed the second time.
    pub repeated: String,
}

/// An acceptance that went through.
#[derive(Debug, Clone)]
pub struct Joined {
    /// The new session, in the business that was joined.
    pub session: NewSession,
    /// Whether the location that the invitation named was archived meanwhile and is left out.
    pub location_left_out: bool,
}

/// What the checks at acceptance found.
pub(crate) enum Standing {
    /// All is well; the member to be made, but for names and user.
    Good(Box<MemberDraft>),
    /// The inviter's right, the role or the department is gone: somebody must confirm.
    NeedsConfirmation,
}

/// A member to be made from an invitation.
pub(crate) struct MemberDraft {
    pub(crate) invitation: Invitation,
    pub(crate) role_name: String,
    pub(crate) location_left_out: bool,
}

impl Usher {
    /// Makes user, member and session from an invitation, once.
    ///
    /// Held back for confirmation, nothing is created and no password kept: `AcceptRefusal::AwaitingConfirmation`.
    pub async fn accept(
        &self,
        token: &Token,
        accept: Accept,
        client: &Client,
    ) -> Verdict<Joined, AcceptFailure> {
        let Some(opened) = self.store.find_opened(token.hash()).await? else {
            return refuse(AcceptRefusal::Invalid.into());
        };
        if let Some(refusal) = closed(&opened, self.now()) {
            return refuse(refusal.into());
        }
        if opened.has_account {
            return refuse(AcceptRefusal::SignInToAccept.into());
        }
        let (first, last) = (accept.first_name.as_str(), accept.last_name.as_str());
        let (email, business) = (&opened.invitation.email, opened.business_name.as_str());
        let password = self
            .new_password(&accept.password, &accept.repeated, first, last, email, business)
            .map_err(|refusal| crate::Failure::Refused(AcceptFailure::Password(refusal)))?;
        let hash = self.hasher.hash(password.expose()).await?;
        self.accept_hashed(token, accept, hash, client)
            .await
            .map_err(|failure| failure.map(AcceptFailure::Link))
    }

    async fn accept_hashed(
        &self,
        token: &Token,
        accept: Accept,
        hash: PasswordHash,
        client: &Client,
    ) -> Verdict<Joined, AcceptRefusal> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let invitation = open_in(&mut *tx, token, now).await?;
        let user = User {
            id: UserId::new(self.uuid(now)),
            email: invitation.email.clone(),
            password_hash: Some(hash),
            instance_admin: false,
            first_name: accept.first_name,
            last_name: accept.last_name,
        };
        let draft = match self.standing(&mut *tx, invitation, now).await? {
            Standing::Good(draft) => draft,
            Standing::NeedsConfirmation => {
                tx.commit().await?;
                return refuse(AcceptRefusal::AwaitingConfirmation);
            }
        };
        if !tx
            .insert_user(&NewUser {
                user: user.clone(),
                created_at: now,
            })
            .await?
        {
            return refuse(AcceptRefusal::SignInToAccept);
        }
        let joined = self.make_member(&mut *tx, draft, &user, client, now).await?;
        tx.commit().await?;
        Ok(joined)
    }

    /// Checks the inviter's rights, the role and the department again, and holds the invitation if one is gone.
    pub(crate) async fn standing(
        &self,
        tx: &mut dyn Transaction,
        mut invitation: Invitation,
        now: Timestamp,
    ) -> Verdict<Standing, AcceptRefusal> {
        let role = tx.find_role(invitation.business, invitation.role).await?;
        let allowed = match tx
            .authority_of(invitation.business, invitation.invited_by)
            .await?
        {
            None => false,
            Some(authority) => match self
                .still_invitable(tx, &authority, &invitation, role.as_ref())
                .await
            {
                Ok(()) => true,
                Err(crate::Failure::Refused(_)) => false,
                Err(crate::Failure::Unexpected(error)) => return Err(error.into()),
            },
        };
        let Some(role) = role.filter(|_| allowed) else {
            if !tx
                .hold_invitation(invitation.id, invitation.generation, now)
                .await?
            {
                return refuse(AcceptRefusal::Expired);
            }
            let event = Event::of(Some(invitation.business), Act::InvitationHeld)
                .on(invitation.id, &invitation.email)
                .in_department(invitation.department);
            self.record(tx, now, event).await?;
            return Ok(Standing::NeedsConfirmation);
        };
        let location = match invitation.location {
            Some(unit) => {
                tx.find_unit(invitation.business, UnitKind::Location, unit)
                    .await?
            }
            None => None,
        };
        let kept = location
            .filter(|unit| unit.archived_at.is_none())
            .map(|unit| unit.id);
        let location_left_out = invitation.location.is_some() && kept.is_none();
        invitation.location = kept;
        Ok(Standing::Good(Box::new(MemberDraft {
            invitation,
            role_name: role.name.to_string(),
            location_left_out,
        })))
    }

    /// Turns the invitation into a member and signs them in with a new session.
    pub(crate) async fn make_member(
        &self,
        tx: &mut dyn Transaction,
        draft: Box<MemberDraft>,
        user: &User,
        client: &Client,
        now: Timestamp,
    ) -> Verdict<Joined, AcceptRefusal> {
        let MemberDraft {
            invitation,
            role_name,
            location_left_out,
        } = *draft;
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
        let name = format!("{} {}", user.first_name, user.last_name);
        let accepted = Event::of(Some(invitation.business), Act::InvitationAccepted)
            .actor(member.id, &name)
            .on(invitation.id, &invitation.email)
            .in_department(invitation.department)
            .from(client);
        self.record(tx, now, accepted).await?;
        let mut created = Event::of(Some(invitation.business), Act::MemberCreated)
            .actor(member.id, &name)
            .on(member.id, &name)
            .in_department(invitation.department)
            .from(client)
            .after("e-mail", &user.email)
            .after("role", role_name);
        for (field, kind, unit) in [
            ("department", UnitKind::Department, invitation.department),
            ("location", UnitKind::Location, invitation.location),
        ] {
            if let Some(unit) = unit
                && let Some(unit) = tx.find_unit(invitation.business, kind, unit).await?
            {
                created = created.after(field, unit.name);
            }
        }
        self.record(tx, now, created).await?;
        let session = self
            .begin_session(tx, user.id, Some(invitation.business), false, now)
            .await?;
        Ok(Joined {
            session,
            location_left_out,
        })
    }
}

/// The pending invitation behind the token, its row held; or the page that the link leads to by now.
pub(crate) async fn open_in(
    tx: &mut dyn Transaction,
    token: &Token,
    now: Timestamp,
) -> Verdict<Invitation, AcceptRefusal> {
    let Some((invitation, generation)) = tx.lock_invitation_by_token(token.hash()).await? else {
        return refuse(AcceptRefusal::Invalid);
    };
    match closed_at(&invitation, generation, now) {
        Some(refusal) => refuse(refusal),
        None => Ok(invitation),
    }
}
