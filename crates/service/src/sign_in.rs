//! Signing in: the same work and the same answer for whatever is wrong.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{TokenHash, User};
use crate::session::NewSession;
use crate::tries::{network_of, sign_in_key};
use crate::{Client, Usher, Verdict};
use domain::{
    Act, BusinessId, FORGET_FAILURES_AFTER, SignInName, SignInRefusal, Timestamp, delay_after,
    normalise_password,
};

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
        let counted = sign_in_key(name.as_ref().map_or(&typed.name, SignInName::as_str), client);
        let user = self.count_sign_in(counted, name.as_ref(), now).await?;
        let password = normalise_password(typed.password.get(..2048).unwrap_or(&typed.password));
        let hash = user.as_ref().and_then(|user| user.password_hash.as_ref());
        let fits = self.hasher.verify(place, &password, hash).await?;
        let Some(user) = user.filter(|_| fits) else {
            tracing::info!(
                event = "authn_login_fail",
                network = network_of(client),
                "a sign-in failed"
            );
            return refuse(SignInRefusal::NotRight);
        };
        let Some(business) = self
            .store
            .businesses_by_use(user.id, 1)
            .await?
            .first()
            .map(|own| own.id)
        else {
            return refuse(SignInRefusal::NotRight);
        };
        self.let_in(&user, business, typed.keep, counted, client).await
    }

    /// Counts the try, or refuses it; returns the user who signs in so, if there is one.
    async fn count_sign_in(
        &self,
        counted: TokenHash,
        name: Option<&SignInName>,
        now: Timestamp,
    ) -> Verdict<Option<User>, SignInRefusal> {
        let mut tx = self.store.begin().await?;
        self.count_try(&mut *tx, &[(counted, delay_after)], FORGET_FAILURES_AFTER, now)
            .await
            .map_err(|failure| failure.map(|wait| SignInRefusal::Wait { until: wait.until }))?;
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
        counted: TokenHash,
        client: &Client,
    ) -> Verdict<NewSession, SignInRefusal> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        // Whoever sets another password meanwhile ends all sessions, and this one is not to come after.
        let unchanged = |found: &User| found.password_hash == user.password_hash;
        if !tx
            .hold_user_by_name(&user.sign_in_name)
            .await?
            .is_some_and(|found| unchanged(&found))
        {
            return refuse(SignInRefusal::NotRight);
        }
        tx.delete_try_tally(counted).await?;
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
