//! Signing in: the same work and the same answer for whatever is wrong.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{TokenHash, Transaction, TryTally, User};
use crate::session::NewSession;
use crate::{Client, Usher, Verdict};
use domain::{
    Act, BusinessId, FORGET_FAILURES_AFTER, SignInName, SignInRefusal, Timestamp, delay_after,
    normalise_password,
};
use sha2::{Digest, Sha256};
use std::net::IpAddr;

/// What somebody typed to sign in.
pub struct SignIn {
    /// The address or username as typed.
    pub name: String,
    /// The password as typed.
    pub password: String,
    /// Whether to keep them signed in.
    pub keep: bool,
}

impl Usher {
    /// Checks name and password and begins a session in one of the user's businesses.
    ///
    /// The try is counted before the password is looked at, so parallel guesses climb the ladder one by one.
    pub async fn sign_in(&self, typed: SignIn, client: &Client) -> Verdict<NewSession, SignInRefusal> {
        let place = self.hashing_place()?;
        let now = self.now();
        let name = typed.name.parse::<SignInName>().ok();
        let keys = try_keys(name.as_ref().map_or(&typed.name, SignInName::as_str), client);
        let user = self.count_try(&keys, name.as_ref(), now).await?;
        let password = normalise_password(typed.password.get(..2048).unwrap_or(&typed.password));
        let hash = user.as_ref().and_then(|user| user.password_hash.as_ref());
        let fits = self.hasher.verify(place, &password, hash).await?;
        let Some(user) = user.filter(|_| fits) else {
            tracing::info!(
                event = "authn_login_fail",
                address = client.address,
                "a sign-in failed"
            );
            return refuse(SignInRefusal::NotRight);
        };
        let Some(business) = self
            .store
            .businesses_of(user.id)
            .await?
            .first()
            .map(|choice| choice.id)
        else {
            return refuse(SignInRefusal::NotRight);
        };
        Ok(self.let_in(&user, business, typed.keep, &keys, client).await?)
    }

    /// Counts the try on every key, or refuses it; returns the user who signs in so, if there is one.
    async fn count_try(
        &self,
        keys: &[TokenHash],
        name: Option<&SignInName>,
        now: Timestamp,
    ) -> Verdict<Option<User>, SignInRefusal> {
        let mut tx = self.store.begin().await?;
        for key in keys {
            let tally = tx
                .lock_try_tally(*key)
                .await?
                .filter(|tally| now.since(tally.last_at) < FORGET_FAILURES_AFTER);
            if let Some(tally) = tally.filter(|tally| tally.wait_until > now) {
                return refuse(SignInRefusal::Wait {
                    until: tally.wait_until,
                });
            }
            let failures = tally.map_or(0, |tally| tally.failures).saturating_add(1);
            let wait_until = now + delay_after(failures);
            tx.set_try_tally(
                *key,
                TryTally {
                    failures,
                    last_at: now,
                    wait_until,
                },
            )
            .await?;
        }
        let user = match name {
            Some(name) => tx.find_user_by_name(name).await?,
            None => None,
        };
        tx.commit().await?;
        Ok(user)
    }

    async fn let_in(
        &self,
        user: &User,
        business: BusinessId,
        keep: bool,
        keys: &[TokenHash],
        client: &Client,
    ) -> anyhow::Result<NewSession> {
        let now = self.now();
        let mut tx: Box<dyn Transaction> = self.store.begin().await?;
        for key in keys {
            tx.delete_try_tally(*key).await?;
        }
        let session = self
            .begin_session(&mut *tx, (user.id, business), keep, client, now)
            .await?;
        let name = format!("{} {}", user.first_name, user.last_name);
        let event = Event::of(Some(business), Act::SignedIn)
            .actor(user.id, &name)
            .on(user.id, &user.sign_in_name)
            .from(client);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(session)
    }
}

/// What failures are counted by: the typed name together with the client's network. Never the address alone: a
/// stranger elsewhere must not be able to lock its owner out.
fn try_keys(address: &str, client: &Client) -> Vec<TokenHash> {
    let network = network_of(client);
    let key = |text: String| TokenHash(Sha256::digest(text.as_bytes()).into());
    vec![key(format!("address and network\n{address}\n{network}"))]
}

/// An IPv4 address, or the /64 of an IPv6 address, which one household has all of.
pub(crate) fn network_of(client: &Client) -> String {
    match client.address.as_deref().map(str::parse) {
        Some(Ok(IpAddr::V6(v6))) => {
            let segments = v6.segments();
            format!(
                "{:x}:{:x}:{:x}:{:x}::/64",
                segments[0], segments[1], segments[2], segments[3]
            )
        }
        Some(Ok(IpAddr::V4(v4))) => v4.to_string(),
        _ => String::new(),
    }
}
