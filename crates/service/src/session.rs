//! Sessions: an opaque 256-bit value in a cookie, its hash in the database.

use crate::audit::Event;
use crate::ports::{Principal, Session, Transaction};
use crate::{Client, Token, Usher};
use domain::{Act, BusinessId, Span, Timestamp, UserId};
use std::time::Duration;
use tokio::time::timeout;

/// How long a session lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionTerms {
    /// Without being used.
    pub idle: Span,
    /// In all.
    pub total: Span,
}

/// A session: 8 h idle, 24 h in all.
pub const SESSION: SessionTerms = SessionTerms {
    idle: Span::hours(8),
    total: Span::hours(24),
};
/// With "keep me signed in": 30 days.
pub const KEPT_SESSION: SessionTerms = SessionTerms {
    idle: Span::days(30),
    total: Span::days(30),
};

/// How far the recorded last use may lag behind.
const TOUCH_EVERY: Span = Span::minutes(1);
/// So long a reader waits for it to be written.
const TOUCH_PATIENCE: Duration = Duration::from_millis(500);

/// A session that was just begun: the cookie's value and how long the browser keeps it.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// The cookie's value.
    pub token: Token,
    /// None: until the browser closes.
    pub keep_for: Option<Span>,
}

impl Principal {
    /// Whether they asked to be kept signed in.
    pub fn is_kept(&self) -> bool {
        self.idle == KEPT_SESSION.idle
    }
}

impl Usher {
    /// Begins a session with a value of its own, in place of the one that the browser brought (A41).
    pub(crate) async fn begin_session(
        &self,
        tx: &mut dyn Transaction,
        (user, business): (UserId, BusinessId),
        keep: bool,
        client: &Client,
        now: Timestamp,
    ) -> anyhow::Result<NewSession> {
        if let Some(brought) = &client.session {
            tx.delete_session(brought.hash()).await?;
        }
        let mut bytes = [0; 32];
        self.entropy.fill(&mut bytes);
        let token = Token::of(bytes);
        let terms = if keep { KEPT_SESSION } else { SESSION };
        tx.insert_session(&Session {
            token: token.hash(),
            user,
            business: Some(business),
            created_at: now,
            expires_at: now + terms.total,
            idle: terms.idle,
        })
        .await?;
        tx.touch_member(business, user, now).await?;
        Ok(NewSession {
            token,
            keep_for: keep.then_some(terms.total),
        })
    }

    /// Who the cookie's value belongs to, if the session still stands. Writes its use down once a minute.
    pub async fn principal(&self, token: &Token) -> anyhow::Result<Option<Principal>> {
        let now = self.now();
        let principal = self.store.find_principal(token.hash(), now).await?;
        if principal
            .as_ref()
            .is_some_and(|principal| now.since(principal.last_seen_at) > TOUCH_EVERY)
        {
            // That it was used is worth less than the answer: a reader is not turned away over it.
            match timeout(TOUCH_PATIENCE, self.store.touch_session(token.hash(), now)).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    let error = format!("{error:#}");
                    tracing::warn!(error, "the use of a session could not be written down");
                }
                Err(_) => tracing::warn!("others write: the use of a session was not written down"),
            }
        }
        Ok(principal)
    }

    /// Ends the session that the client brought, if it still stands.
    pub async fn sign_out(&self, client: &Client) -> anyhow::Result<()> {
        let Some(token) = &client.session else {
            return Ok(());
        };
        let now = self.now();
        let principal = self.store.find_principal(token.hash(), now).await?;
        let mut tx = self.store.begin().await?;
        if tx.delete_session(token.hash()).await?
            && let Some(Principal {
                user,
                sign_in_name,
                name,
                seat: Some(seat),
                ..
            }) = principal
        {
            let event = Event::of(Some(seat.business), Act::SignedOut)
                .actor(user, &name)
                .on(user, &sign_in_name)
                .from(client);
            self.record(&mut *tx, now, event).await?;
        }
        tx.commit().await
    }

    /// Puts the session into another business that the user is an active member of; false if they are none, or if
    /// the session has ended.
    pub async fn switch_business(
        &self,
        token: &Token,
        user: UserId,
        business: BusinessId,
    ) -> anyhow::Result<bool> {
        let mut tx = self.store.begin().await?;
        let Some(member) = tx.find_member_of_user(business, user).await? else {
            return Ok(false);
        };
        if member.status != domain::MemberStatus::Active {
            return Ok(false);
        }
        if !tx.switch_session(token.hash(), business).await? {
            return Ok(false);
        }
        tx.touch_member(business, user, self.now()).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Removes sessions that are over, and counts that no rule asks for any more. True: there may be more.
    pub async fn sweep_sessions(&self) -> anyhow::Result<bool> {
        self.store.sweep_sessions(self.now(), 1_000).await
    }
}
