//! Accepting an invitation with a new account.

use crate::audit::Event;
use crate::failure::refuse;
use crate::open::{closed, closed_at};
use crate::ports::{NewUser, PasswordHash, Transaction, User};
use crate::session::NewSession;
use crate::{Client, Token, Usher, Verdict};
use domain::{
    AcceptFailure, AcceptRefusal, Act, BusinessId, Channel, CodeMode, Invitation, InviteCode, Member,
    PersonName, SignInName, Timestamp, Unit, UnitId, UnitKind, UserId,
};

/// What the invited person typed, parsed.
pub struct Accept {
    /// First name.
    pub first_name: PersonName,
    /// Last name.
    pub last_name: PersonName,
    /// The invite code as typed; looked at where the invitation has one.
    pub code: String,
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
    /// Whether something that the invitation named could not be given any more: a location, team or workspace that was
    /// archived, an app without a seat.
    pub left_out: bool,
}

/// Somebody who is to have an account.
pub(crate) struct Newcomer {
    pub(crate) sign_in_name: SignInName,
    pub(crate) first_name: PersonName,
    pub(crate) last_name: PersonName,
    pub(crate) hash: PasswordHash,
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
    /// Whom they will report to.
    pub(crate) manager: Option<Member>,
    /// The teams and workspaces.
    pub(crate) units: Vec<Unit>,
    /// Those that the weekly mail tells of.
    pub(crate) weekly: Vec<UnitId>,
    pub(crate) left_out: bool,
    /// The apps that they get, each with its package and role, once the seats are taken.
    pub(crate) apps: Vec<String>,
    /// Those that could not be given.
    pub(crate) apps_left_out: Vec<String>,
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
        let opened = self.store.find_opened(token.hash()).await?;
        let Some(opened) = opened.filter(|opened| opened.invitation.channel() == Channel::Email) else {
            return refuse(AcceptRefusal::Invalid.into());
        };
        if let Some(refusal) = closed(&opened, self.now()) {
            return refuse(refusal.into());
        }
        if opened.has_account {
            return refuse(AcceptRefusal::SignInToAccept.into());
        }
        if let Some(brought) = &client.session
            && self.principal(brought).await?.is_some()
        {
            return refuse(AcceptRefusal::WrongAccount.into());
        }
        let (first, last) = (accept.first_name.as_str(), accept.last_name.as_str());
        let Some(email) = opened.invitation.email.clone() else {
            return refuse(AcceptRefusal::Invalid.into());
        };
        let (name, business) = (SignInName::Address(email), opened.business_name.as_str());
        let password = self
            .new_password(
                &accept.password,
                &accept.repeated,
                first,
                last,
                &name,
                &[business],
            )
            .map_err(|refusal| crate::Failure::Refused(AcceptFailure::Password(refusal)))?;
        let place = self.hashing_place()?;
        self.check_code(opened.invitation.business, token, &accept.code)
            .await?;
        let hash = self.hasher.hash(place, password.expose()).await?;
        let newcomer = Newcomer {
            sign_in_name: name,
            first_name: accept.first_name,
            last_name: accept.last_name,
            hash,
        };
        self.accept_hashed(opened.invitation.business, token, newcomer, client)
            .await
    }

    /// Whether the code is that of the invitation. A wrong one is counted, for good; after five the right one is none
    /// either, until the invitation is sent anew [M-D2].
    pub(crate) async fn check_code(
        &self,
        business: BusinessId,
        token: &Token,
        typed: &str,
    ) -> Verdict<(), AcceptFailure> {
        let (mut tx, invitation, _) = self
            .open_to_accept(business, token)
            .await
            .map_err(|failure| failure.map(AcceptFailure::Link))?;
        if invitation.code == CodeMode::Off {
            return Ok(());
        }
        if invitation.tries_left() == 0 {
            return refuse(AcceptFailure::Code { left: 0 });
        }
        let code = self.tokens.invite_code(invitation.id, invitation.generation);
        if InviteCode::parse(typed) == Some(code) {
            return Ok(());
        }
        tx.count_wrong_try(invitation.id, invitation.generation).await?;
        tx.commit().await?;
        refuse(AcceptFailure::Code {
            left: invitation.tries_left() - 1,
        })
    }

    /// Makes the user and the member, in one transaction.
    pub(crate) async fn accept_hashed(
        &self,
        business: BusinessId,
        token: &Token,
        newcomer: Newcomer,
        client: &Client,
    ) -> Verdict<Joined, AcceptFailure> {
        let link = |failure: crate::Failure<AcceptRefusal>| failure.map(AcceptFailure::Link);
        let (mut tx, invitation, now) = self.open_to_accept(business, token).await.map_err(link)?;
        let user = User {
            id: UserId::new(self.uuid(now)),
            sign_in_name: newcomer.sign_in_name,
            password_hash: Some(newcomer.hash),
            instance_admin: false,
            first_name: newcomer.first_name,
            last_name: newcomer.last_name,
        };
        let draft = match self.standing(&mut *tx, invitation, now).await.map_err(link)? {
            Standing::Good(draft) => draft,
            Standing::NeedsConfirmation => {
                tx.commit().await?;
                return refuse(AcceptRefusal::AwaitingConfirmation.into());
            }
        };
        if !tx
            .insert_user(&NewUser {
                user: user.clone(),
                created_at: now,
            })
            .await?
        {
            return refuse(match user.sign_in_name {
                SignInName::Address(_) => AcceptRefusal::SignInToAccept.into(),
                SignInName::Username(_) => AcceptFailure::UsernameTaken,
            });
        }
        let joined = self.admit(&mut *tx, draft, &user, false, client, now).await;
        let joined = joined.map_err(link)?;
        tx.commit().await?;
        Ok(joined)
    }

    /// A transaction in the invitation's `business` with the pending invitation behind the token, its row held, and the
    /// time; or the page that the link leads to by now.
    pub(crate) async fn open_to_accept(
        &self,
        business: BusinessId,
        token: &Token,
    ) -> Verdict<(Box<dyn Transaction>, Invitation, Timestamp), AcceptRefusal> {
        let (mut tx, _, now) = self.begin_in(business).await?;
        let Some((invitation, generation)) = tx.lock_invitation_by_token(token.hash()).await? else {
            return refuse(AcceptRefusal::Invalid);
        };
        match closed_at(&invitation, generation, now) {
            _ if invitation.business != business => refuse(AcceptRefusal::Invalid),
            Some(refusal) => refuse(refusal),
            None => Ok((tx, invitation, now)),
        }
    }

    /// Checks the inviter's rights, the role and the department again, and holds the invitation if one is gone.
    pub(crate) async fn standing(
        &self,
        tx: &mut dyn Transaction,
        mut invitation: Invitation,
        now: Timestamp,
    ) -> Verdict<Standing, AcceptRefusal> {
        let (role, _) = self.whom_it_concerns(tx, &invitation).await?;
        let authority = tx
            .authority_of(invitation.business, invitation.invited_by)
            .await?;
        let allowed = match &authority {
            None => false,
            Some(authority) => match self
                .still_invitable(tx, authority, &invitation, role.as_ref(), now)
                .await
            {
                Ok(()) => true,
                Err(crate::Failure::Refused(_)) => false,
                Err(failure) => return Err(failure.map(|_| AcceptRefusal::Invalid)),
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
                .on(invitation.id, invitation.whom())
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
        let all = tx.units_of_invitation(invitation.id).await?;
        let count = all.len();
        let kept_units = || all.iter().filter(|(unit, _)| unit.archived_at.is_none());
        let weekly = kept_units().filter(|(_, weekly)| *weekly);
        let weekly = weekly.map(|(unit, _)| unit.id).collect();
        let units: Vec<Unit> = kept_units().map(|(unit, _)| unit.clone()).collect();
        let manager = match invitation.manager {
            Some(manager) => tx.find_member(invitation.business, manager).await?,
            None => None,
        };
        let manager = authority.and_then(|authority| authority.may_be_manager(manager.as_ref()).cloned());
        let left_out = (invitation.location.is_some() && kept.is_none())
            || units.len() < count
            || (invitation.manager.is_some() && manager.is_none());
        invitation.location = kept;
        Ok(Standing::Good(Box::new(MemberDraft {
            invitation,
            role_name: role.name.to_string(),
            manager,
            units,
            weekly,
            left_out,
            apps: Vec::new(),
            apps_left_out: Vec::new(),
        })))
    }
}
