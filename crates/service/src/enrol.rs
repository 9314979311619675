//! Joining with a slip: somebody without an address chooses a username and a password [M-B1]. The code of a reset slip is
//! typed at the same place.
//!
//! Unknown, dead and wrong codes and numbers get one answer. Typed codes are counted by the client's network and over the
//! whole instance; employee numbers by the slip. Whoever scans the slip types no code, and waits for nobody else's tries.

use crate::accept::{Joined, Newcomer};
use crate::failure::refuse;
use crate::open::closed_at;
use crate::ports::{OpenedInvitation, TokenHash, TryTally};
use crate::tries::{Delay, key, network_of};
use crate::{Client, Failure, Token, Usher, Verdict};
use domain::{
    AcceptFailure, AcceptRefusal, BusinessId, Channel, EnrolmentCode, FORGET_FAILURES_AFTER, InvitationId,
    PersonName, SignInName, Username, delay_after, delay_for_all_after,
};

/// So many people of one name get a username proposed; any more think of one themselves.
const PROPOSALS: u32 = 200;

/// What the slip is that a typed code stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SlipFound {
    /// An invitation.
    Invitation(Token),
    /// A way back into an account.
    Reset(Token),
}

/// What the holder of a slip typed, parsed.
pub struct Enrol {
    /// The employee number as typed; looked at where the invitation has one.
    pub number: String,
    /// First name.
    pub first_name: PersonName,
    /// Last name.
    pub last_name: PersonName,
    /// What they want to sign in with.
    pub username: Username,
    /// The password as typed.
    pub password: String,
    /// The password as typed the second time.
    pub repeated: String,
}

impl Usher {
    /// Where the slip with this code leads: the code was typed instead of the picture scanned.
    pub async fn find_slip(&self, typed: &str, client: &Client) -> Verdict<SlipFound, AcceptFailure> {
        let network = key(&format!("slip and network\n{}", network_of(client)));
        let all = key("slip");
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let keys = [(network, delay_after as Delay), (all, delay_for_all_after)];
        self.count_try(&mut *tx, &keys, FORGET_FAILURES_AFTER, now)
            .await
            .map_err(|failure| failure.map(|wait| AcceptFailure::Wait { until: wait.until }))?;
        tx.commit().await?;
        let code = EnrolmentCode::parse(typed).unwrap_or_else(|| EnrolmentCode::of(&[0; 32]));
        let found_by = self.tokens.found_by(&code);
        let (slip, reset) = (
            self.store.find_slip(found_by).await?,
            self.store.find_reset_slip(found_by, now).await?,
        );
        // Without a slip the same is asked of none, so that an answer's time does not tell a dead code from a wrong one.
        let (id, generation) = slip.unwrap_or_else(|| (InvitationId::new(self.uuid(now)), 0));
        let token = self.tokens.slip(id, generation);
        let opened = self.store.find_opened(token.hash()).await?;
        let closed = opened.and_then(|opened| closed_at(&opened.invitation, opened.generation, now));
        let found = match reset {
            Some(id) => SlipFound::Reset(self.tokens.reset_slip(id)),
            None if slip.is_some() && matches!(closed, None | Some(AcceptRefusal::AwaitingConfirmation)) => {
                SlipFound::Invitation(token)
            }
            None => return refuse(AcceptFailure::SlipNotRight),
        };
        self.take_back_slip_try(network, all).await?;
        Ok(found)
    }

    /// A right code clears its network's count; of the instance's it takes back its own try alone, so that whoever has a
    /// slip can't clear what others guess.
    async fn take_back_slip_try(&self, network: TokenHash, all: TokenHash) -> anyhow::Result<()> {
        let mut tx = self.store.begin().await?;
        tx.delete_try_tally(network).await?;
        if let Some(tally) = tx.lock_try_tally(all).await? {
            let failures = tally.failures.saturating_sub(1);
            tx.set_try_tally(all, TryTally { failures, ..tally }).await?;
        }
        tx.commit().await
    }

    /// Makes user, member and session from a slip, once.
    pub async fn enrol(
        &self,
        token: &Token,
        enrol: Enrol,
        client: &Client,
    ) -> Verdict<Joined, AcceptFailure> {
        let opened = self.open_slip(token, client).await?;
        let business = opened.invitation.business;
        let (first, last) = (enrol.first_name.as_str(), enrol.last_name.as_str());
        let name = SignInName::Username(enrol.username);
        let password = self
            .new_password(
                &enrol.password,
                &enrol.repeated,
                first,
                last,
                &name,
                &[opened.business_name.as_str()],
            )
            .map_err(|refusal| Failure::Refused(AcceptFailure::Password(refusal)))?;
        let place = self.hashing_place()?;
        self.check_number(business, token, &enrol.number).await?;
        let hash = self.hasher.hash(place, password.expose()).await?;
        let newcomer = Newcomer {
            sign_in_name: name,
            first_name: enrol.first_name,
            last_name: enrol.last_name,
            hash,
        };
        let joined = self.accept_hashed(business, token, newcomer, client).await;
        joined.map_err(|failure| failure.map(as_slip))
    }

    /// The slip that nobody used yet, and that nobody else than its holder is signed in for.
    async fn open_slip(&self, token: &Token, client: &Client) -> Verdict<OpenedInvitation, AcceptFailure> {
        let opened = self.store.find_opened(token.hash()).await?;
        let Some(opened) = opened.filter(|opened| opened.invitation.channel() == Channel::Slip) else {
            return refuse(AcceptFailure::SlipNotRight);
        };
        if let Some(refusal) = closed_at(&opened.invitation, opened.generation, self.now()) {
            return refuse(as_slip(refusal.into()));
        }
        if opened.for_user.is_some() {
            return refuse(AcceptRefusal::SignInToAccept.into());
        }
        if let Some(brought) = &client.session
            && self.principal(brought).await?.is_some()
        {
            return refuse(AcceptRefusal::WrongAccount.into());
        }
        Ok(opened)
    }

    /// Whether the employee number is the slip's. A wrong one is counted; after five the slip needs to be printed anew.
    async fn check_number(
        &self,
        business: BusinessId,
        token: &Token,
        typed: &str,
    ) -> Verdict<(), AcceptFailure> {
        let opened = self.open_to_accept(business, token).await;
        let (mut tx, invitation, _) = opened.map_err(|failure| failure.map(|why| as_slip(why.into())))?;
        let Some(number) = &invitation.profile.employee_number else {
            return Ok(());
        };
        if invitation.tries_left() > 0 && number.is(typed) {
            return Ok(());
        }
        tx.count_wrong_try(invitation.id, invitation.generation).await?;
        tx.commit().await?;
        refuse(AcceptFailure::SlipNotRight)
    }

    /// A username that nobody has, made from the name.
    pub(crate) async fn propose_username(&self, first: &str, last: &str) -> anyhow::Result<Option<Username>> {
        let [first, last] = [first, last].map(deunicode::deunicode);
        let Some(proposed) = Username::proposed(&first, &last) else {
            return Ok(None);
        };
        let numbered = (2..=PROPOSALS).map(|number| proposed.numbered(number));
        let wanted: Vec<Username> = std::iter::once(proposed.clone()).chain(numbered).collect();
        let taken = self.store.taken_usernames(&wanted).await?;
        let is_free = |name: &Username| !taken.iter().any(|taken| taken == name.as_str());
        Ok(wanted.into_iter().find(is_free))
    }
}

/// Why a slip is dead is told to nobody, but to whom it awaits confirmation.
fn as_slip(why: AcceptFailure) -> AcceptFailure {
    match why {
        AcceptFailure::Link(
            AcceptRefusal::AwaitingConfirmation | AcceptRefusal::WrongAccount | AcceptRefusal::SignInToAccept,
        ) => why,
        AcceptFailure::Link(_) => AcceptFailure::SlipNotRight,
        other => other,
    }
}
