//! What the holder of an invitation's link is shown. Opening changes nothing, however often: mail scanners open
//! links too.

use crate::ports::{OpenedInvitation, Principal};
use crate::{Token, Usher};
use domain::{
    AcceptRefusal, AccessOffer, BusinessName, Channel, CodeMode, InvitationState, SignInName, Timestamp,
    UnitKind, Username, ZoneName,
};

/// What an invitation offers to its holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The business.
    pub business: BusinessName,
    /// Its zone.
    pub zone: ZoneName,
    /// The role's name.
    pub role: String,
    /// The department's name.
    pub department: Option<String>,
    /// The location's name.
    pub location: Option<String>,
    /// The teams' names.
    pub teams: Vec<String>,
    /// The workspaces' names.
    pub workspaces: Vec<String>,
    /// The apps that they will get.
    pub accesses: Vec<AccessOffer>,
    /// The inviter's name.
    pub inviter: String,
    /// The invited address, or the name of somebody without one.
    pub whom: String,
    /// Whether they are a member already, and get the apps alone.
    pub for_member: bool,
    /// What the inviter wrote to them.
    pub note: Option<String>,
    /// How many more wrong invite codes may be typed; None: there is no code.
    pub code_tries_left: Option<u32>,
    /// Whether an employee number is asked for.
    pub asks_number: bool,
    /// What a slip's holder may sign in with, if they like it.
    pub username: Option<Username>,
    /// First name, if the inviter gave it.
    pub first_name: String,
    /// Last name, if the inviter gave it.
    pub last_name: String,
    /// When the link stops working.
    pub expires_at: Timestamp,
}

/// Which page a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// The form that makes an account.
    NewAccount(Offer),
    /// The address has an account, and nobody is signed in.
    SignIn(Offer),
    /// The invited user is signed in: one button.
    Join(Offer),
    /// Somebody else is signed in: both identities, and a way to switch.
    WrongAccount {
        /// The offer.
        offer: Offer,
        /// Who is signed in.
        signed_in: SignInName,
    },
    /// A page of its own; the business's name and zone are told where the link was once good.
    Closed {
        /// Which page.
        refusal: AcceptRefusal,
        /// The business.
        business: Option<(BusinessName, ZoneName)>,
    },
}

impl OpenedInvitation {
    /// Whether it is this user's: their address, or the member's who they are.
    pub(crate) fn is_for(&self, visitor: &Principal) -> bool {
        let theirs = self.invitation.email.is_some()
            && visitor.sign_in_name.address() == self.invitation.email.as_ref();
        self.for_user.map_or(theirs, |user| user == visitor.user)
    }
}

/// A page that tells nothing about what the link was once good for.
const UNKNOWN: Opening = Opening::Closed {
    refusal: AcceptRefusal::Invalid,
    business: None,
};

impl Usher {
    /// Which page a link of the channel leads to, for this visitor. A slip's tells nothing of why it is dead.
    pub async fn open(
        &self,
        channel: Channel,
        token: &Token,
        visitor: Option<&Principal>,
    ) -> anyhow::Result<Opening> {
        let opened = self.store.find_opened(token.hash()).await?;
        let Some(opened) = opened.filter(|opened| opened.invitation.channel() == channel) else {
            return Ok(UNKNOWN);
        };
        if let Some(refusal) = closed(&opened, self.now()) {
            if channel == Channel::Slip && refusal != AcceptRefusal::AwaitingConfirmation {
                return Ok(UNKNOWN);
            }
            return Ok(Opening::Closed {
                refusal,
                business: Some((opened.business_name, opened.zone)),
            });
        }
        let has_account = opened.has_account || opened.for_user.is_some();
        let is_theirs = visitor.is_some_and(|visitor| opened.is_for(visitor));
        let units = self.store.units_offered(opened.invitation.id).await?;
        let accesses = self
            .store
            .accesses_offered(opened.invitation.id, self.now())
            .await?;
        let mut offer = Offer::new(opened, &units, accesses);
        Ok(match visitor {
            Some(_) if is_theirs => Opening::Join(offer),
            Some(visitor) => Opening::WrongAccount {
                offer,
                signed_in: visitor.sign_in_name.clone(),
            },
            None if has_account => Opening::SignIn(offer),
            None => {
                if channel == Channel::Slip {
                    offer.username = self.propose_username(&offer.first_name, &offer.last_name).await?;
                }
                Opening::NewAccount(offer)
            }
        })
    }
}

/// Why a link of `opened.generation` no longer leads to a form, if so.
pub(crate) fn closed(opened: &OpenedInvitation, now: Timestamp) -> Option<AcceptRefusal> {
    closed_at(&opened.invitation, opened.generation, now)
}

/// The same for an invitation that is held in a transaction.
pub(crate) fn closed_at(
    invitation: &domain::Invitation,
    generation: i64,
    now: Timestamp,
) -> Option<AcceptRefusal> {
    match invitation.state_at(now) {
        InvitationState::Accepted => Some(AcceptRefusal::AlreadyAccepted),
        InvitationState::Cancelled => Some(AcceptRefusal::Cancelled),
        _ if generation != invitation.generation => Some(AcceptRefusal::Superseded {
            sent_at: invitation.sent_at,
        }),
        InvitationState::Expired => Some(AcceptRefusal::Expired),
        InvitationState::AwaitingConfirmation => Some(AcceptRefusal::AwaitingConfirmation),
        InvitationState::Draft => Some(AcceptRefusal::Invalid),
        InvitationState::Pending => None,
    }
}

impl Offer {
    fn new(opened: OpenedInvitation, units: &[(UnitKind, String)], accesses: Vec<AccessOffer>) -> Self {
        let of = |wanted| {
            let names = units.iter().filter(|(kind, _)| *kind == wanted);
            names.map(|(_, name)| name.clone()).collect()
        };
        let OpenedInvitation {
            invitation,
            business_name,
            zone,
            role,
            department,
            location,
            inviter,
            ..
        } = opened;
        Self {
            business: business_name,
            zone,
            role,
            department,
            location,
            teams: of(UnitKind::Team),
            workspaces: of(UnitKind::Workspace),
            accesses,
            inviter,
            whom: invitation.whom(),
            for_member: invitation.for_member.is_some(),
            code_tries_left: (invitation.code != CodeMode::Off).then(|| invitation.tries_left()),
            asks_number: invitation.channel() == Channel::Slip
                && invitation.profile.employee_number.is_some(),
            username: None,
            note: invitation.note.map(String::from),
            first_name: invitation.first_name.map(String::from).unwrap_or_default(),
            last_name: invitation.last_name.map(String::from).unwrap_or_default(),
            expires_at: invitation.expires_at,
        }
    }
}
