//! Invitations and their states.

use crate::text_enum::text_enum;
use crate::{
    BatchId, BusinessId, Channel, CodeMode, EmailAddress, InvitationId, MemberId, Note, Options, PersonName,
    Profile, RoleId, Span, Timestamp, UnitId,
};
use serde::{Deserialize, Serialize};
use thiserror::Error;

text_enum! {
    /// Where an invitation stands.
    InvitationState {
        /// Imported, not sent: no token, no seat, no clock.
        Draft = "draft",
        /// Sent and open until its expiry.
        Pending = "pending",
        /// At acceptance the inviter's right, the role or the department was gone: an administrator decides.
        AwaitingConfirmation = "awaiting confirmation",
        /// Became a member.
        Accepted = "accepted",
        /// Its time ran out.
        Expired = "expired",
        /// Somebody cancelled it.
        Cancelled = "cancelled",
    }
}

impl InvitationState {
    /// Whether the lists show it by default: pending, expired or awaiting confirmation.
    pub const fn is_outstanding(self) -> bool {
        matches!(self, Self::Pending | Self::Expired | Self::AwaitingConfirmation)
    }

    /// Whether something can be done with it: it is outstanding, or a draft.
    pub const fn is_open(self) -> bool {
        self.is_outstanding() || matches!(self, Self::Draft)
    }

    /// How long an invitation in this state, last sent at `sent_at`, has waited, if the lists mark it: a pending one
    /// that is older than 12 hours [M-C14].
    pub fn long_wait(self, sent_at: Timestamp, now: Timestamp) -> Option<Span> {
        let waited = now.since(sent_at);
        (self == Self::Pending && waited > LONG_WAIT).then_some(waited)
    }

    /// How long an invitation in this state has left, if the lists mark it: a pending one that expires within 6 hours.
    pub fn short_rest(self, expires_at: Timestamp, now: Timestamp) -> Option<Span> {
        let rest = expires_at.since(now);
        (self == Self::Pending && rest <= Self::SHORT_REST).then_some(rest)
    }

    /// Pending invitations that expire within this are marked.
    pub const SHORT_REST: Span = Span::hours(6);
}

/// Pending invitations older than this are marked [M-C14].
const LONG_WAIT: Span = Span::hours(12);

/// When what was never sent was sent, and expires: a draft, or one that was cancelled as such.
pub const NOT_SENT: Timestamp = Timestamp::from_micros(0);

/// An offer to join a business, or to a member of it, of more apps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Its identifier.
    pub id: InvitationId,
    /// The business that it leads into.
    pub business: BusinessId,
    /// The submission that made it.
    pub batch: BatchId,
    /// Where its mail goes; None: it is a slip.
    pub email: Option<EmailAddress>,
    /// The member that it offers apps to; None: it makes a member.
    pub for_member: Option<MemberId>,
    /// Their first name, if the inviter gave it.
    pub first_name: Option<PersonName>,
    /// Their last name, if the inviter gave it.
    pub last_name: Option<PersonName>,
    /// What else the inviter knows of them.
    pub profile: Profile,
    /// The role it gives; for a member, the one they have.
    pub role: RoleId,
    /// The department it puts them in.
    pub department: Option<UnitId>,
    /// The location it puts them in.
    pub location: Option<UnitId>,
    /// Whom they will report to, as an imported table named them.
    pub manager: Option<MemberId>,
    /// What it gives beside role and place.
    pub options: Options,
    /// What the inviter writes to them.
    pub note: Option<Note>,
    /// How its code reaches them.
    pub code: CodeMode,
    /// Wrong codes and employee numbers that were typed for this generation.
    pub tries: u32,
    /// When the slip of this generation was printed.
    pub printed_at: Option<Timestamp>,
    /// The member who invited.
    pub invited_by: MemberId,
    /// The state as recorded; a pending one may have run out since. See [`Invitation::state_at`].
    pub recorded_state: InvitationState,
    /// 1, and one more after every resend; only the latest one's link works.
    pub generation: i64,
    /// When the latest generation was sent; see [`NOT_SENT`].
    pub sent_at: Timestamp,
    /// When the latest generation stops working.
    pub expires_at: Timestamp,
    /// When it was accepted, expired or cancelled.
    pub closed_at: Option<Timestamp>,
    /// When its holder last asked for a new one.
    pub asked_at: Option<Timestamp>,
}

impl Invitation {
    /// So many wrong codes or employee numbers may be typed for one generation.
    pub const MOST_TRIES: u32 = 5;

    /// How it reaches the invited person.
    pub const fn channel(&self) -> Channel {
        if self.email.is_some() {
            Channel::Email
        } else {
            Channel::Slip
        }
    }

    /// Whom it is for, in words: the address, or the name of somebody without one.
    pub fn whom(&self) -> String {
        match &self.email {
            Some(email) => email.to_string(),
            None => self.name().unwrap_or_default(),
        }
    }

    /// First and last name, where the inviter gave both.
    pub fn name(&self) -> Option<String> {
        let (first, last) = self.first_name.as_ref().zip(self.last_name.as_ref())?;
        Some(format!("{first} {last}"))
    }

    /// How many more wrong codes or employee numbers this generation bears.
    pub const fn tries_left(&self) -> u32 {
        Self::MOST_TRIES.saturating_sub(self.tries)
    }

    /// The generation that is sent next: a draft's first.
    pub const fn next_generation(&self) -> i64 {
        match self.recorded_state {
            InvitationState::Draft => self.generation,
            _ => self.generation + 1,
        }
    }

    /// Where it stands at `now`: a pending one past its expiry has expired, recorded or not.
    pub fn state_at(&self, now: Timestamp) -> InvitationState {
        match self.recorded_state {
            InvitationState::Pending if self.expires_at <= now => InvitationState::Expired,
            state => state,
        }
    }

    /// Whether it is live: pending and not past its expiry, or awaiting confirmation.
    pub fn is_live_at(&self, now: Timestamp) -> bool {
        matches!(
            self.state_at(now),
            InvitationState::Pending | InvitationState::AwaitingConfirmation
        )
    }
}

/// Why an acceptance is refused; each has its own page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum AcceptRefusal {
    /// The token belongs to no invitation.
    #[error("this link is not valid")]
    Invalid,
    /// Its time ran out.
    #[error("this invitation has expired")]
    Expired,
    /// It was cancelled.
    #[error("this invitation was cancelled")]
    Cancelled,
    /// A newer one was sent.
    #[error("a newer invitation was sent")]
    Superseded {
        /// When the newer one was sent.
        sent_at: Timestamp,
    },
    /// It was accepted before.
    #[error("this invitation was accepted before")]
    AlreadyAccepted,
    /// An administrator has to confirm it first.
    #[error("this invitation awaits confirmation")]
    AwaitingConfirmation,
    /// Somebody with the invited address has an account: they accept by signing in.
    #[error("sign in to accept")]
    SignInToAccept,
    /// Somebody else is signed in.
    #[error("you are signed in as somebody else")]
    WrongAccount,
    /// They are a member of the business already.
    #[error("you are a member already")]
    AlreadyMember,
}

/// Why a lifetime is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum LifetimeRefusal {
    /// Under an hour, or over `most_hours`.
    #[error("must be 1 to {most_hours} hours")]
    OutOfRange {
        /// The longest that is allowed here, in hours.
        most_hours: u32,
    },
}

/// How long an invitation lives: 1 hour to 30 days, in whole hours [M-C1].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lifetime(u32);

impl Lifetime {
    /// The default: 24 hours.
    pub const DEFAULT: Self = Self(24);
    /// A slip's default: 7 days.
    pub const SLIP: Self = Self(168);
    /// The longest: 30 days.
    pub const MOST: Self = Self(720);

    /// Takes hours, at least 1 and at most `most`.
    pub fn from_hours(hours: u32, most: Self) -> Result<Self, LifetimeRefusal> {
        if (1..=most.0).contains(&hours) {
            Ok(Self(hours))
        } else {
            Err(LifetimeRefusal::OutOfRange { most_hours: most.0 })
        }
    }
    /// Hours.
    pub const fn hours(self) -> u32 {
        self.0
    }
    /// As a length of time.
    pub const fn span(self) -> Span {
        Span::hours(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn invitation(recorded_state: InvitationState) -> Invitation {
        let id = Uuid::from_u128(1);
        Invitation {
            id: InvitationId::new(id),
            business: BusinessId::new(id),
            batch: BatchId::new(id),
            email: EmailAddress::parse("ada@example.com").ok(),
            for_member: None,
            first_name: None,
            last_name: None,
            profile: Profile::default(),
            role: RoleId::new(id),
            department: None,
            location: None,
            manager: None,
            options: Options::default(),
            note: None,
            code: CodeMode::Off,
            tries: 0,
            printed_at: None,
            invited_by: MemberId::new(id),
            recorded_state,
            generation: 1,
            sent_at: Timestamp::from_micros(0),
            expires_at: Timestamp::from_micros(100),
            closed_at: None,
            asked_at: None,
        }
    }

    #[test]
    fn m_c8_a_pending_invitation_expires_at_the_very_microsecond() {
        let pending = invitation(InvitationState::Pending);
        assert!(pending.is_live_at(Timestamp::from_micros(99)));
        assert!(!pending.is_live_at(Timestamp::from_micros(100)));
        assert_eq!(
            pending.state_at(Timestamp::from_micros(100)),
            InvitationState::Expired
        );
    }

    #[test]
    fn m_c14_a_pending_invitation_is_marked_once_it_is_older_than_twelve_hours() {
        let sent = Timestamp::from_micros(5);
        let marked = |state: InvitationState, waited| state.long_wait(sent, sent + waited);
        let (twelve, more) = (Span::hours(12), Span::from_micros(Span::hours(12).micros() + 1));
        assert_eq!(marked(InvitationState::Pending, twelve), None);
        assert_eq!(marked(InvitationState::Pending, more), Some(more));
        assert_eq!(InvitationState::Pending.long_wait(sent + more, sent), None);
        for state in InvitationState::ALL {
            let expected = (*state == InvitationState::Pending).then_some(more);
            assert_eq!(marked(*state, more), expected, "{state}");
        }
    }

    #[test]
    fn m_c14_a_pending_invitation_is_marked_when_it_expires_within_six_hours() {
        let now = Timestamp::from_micros(5);
        let six = Span::hours(6);
        let marked = |state: InvitationState, left| state.short_rest(now + left, now);
        assert_eq!(marked(InvitationState::Pending, six), Some(six));
        let more = Span::from_micros(six.micros() + 1);
        assert_eq!(marked(InvitationState::Pending, more), None);
        assert_eq!(marked(InvitationState::Expired, six), None);
        assert_eq!(marked(InvitationState::AwaitingConfirmation, six), None);
    }

    #[test]
    fn a_recorded_expiry_is_not_revived_by_a_clock_set_back() {
        assert!(!invitation(InvitationState::Expired).is_live_at(Timestamp::from_micros(1)));
    }

    #[test]
    fn the_clock_stops_while_an_invitation_awaits_confirmation() {
        assert!(invitation(InvitationState::AwaitingConfirmation).is_live_at(Timestamp::from_micros(1_000)));
    }

    #[test]
    fn m_c1_a_lifetime_is_an_hour_to_thirty_days() {
        for (hours, fine) in [(0, false), (1, true), (24, true), (720, true), (721, false)] {
            assert_eq!(
                Lifetime::from_hours(hours, Lifetime::MOST).is_ok(),
                fine,
                "{hours}"
            );
        }
    }
}
