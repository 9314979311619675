//! One's own password: it is asked for before what matters, and changed.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::User;
use crate::tries::key;
use crate::{Actor, Failure, Usher, Verdict};
use domain::{
    Act, FORGET_FAILURES_AFTER, NewPassword, OwnAccountRefusal, PasswordRefusal, delay_after,
    normalise_password,
};

impl Usher {
    /// Sets another password for the actor and ends their other sessions. A link or a change of address that they asked for
    /// before is dead: somebody else may have.
    pub async fn change_password(
        &self,
        actor: &Actor,
        current: &str,
        password: &str,
        repeated: &str,
    ) -> Verdict<(), OwnAccountRefusal> {
        let user = self.check_own_password(actor, current).await?;
        let password = self
            .password_of(&user, password, repeated)
            .await?
            .map_err(|refusal| Failure::Refused(OwnAccountRefusal::Password(refusal)))?;
        let place = self.hashing_place()?;
        let hash = self.hasher.hash(place, password.expose()).await?;
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        // Changed meanwhile: what was typed as the current one is so no longer.
        let unchanged = |found: &User| found.password_hash == user.password_hash;
        let Some(user) = tx.lock_user(actor.user).await?.filter(unchanged) else {
            return refuse(OwnAccountRefusal::NotRight);
        };
        tx.set_password(user.id, &hash).await?;
        tx.end_resets(user.id).await?;
        tx.end_address_changes(user.id).await?;
        let here = actor.client.session.as_ref().map(crate::Token::hash);
        tx.end_sessions_but(user.id, here).await?;
        let event = Event::by(actor, Act::PasswordChanged).on(actor.seat.authority.member, &actor.name);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The actor's user, if this is their password. Wrong ones are counted for the user: whoever tries them is signed in.
    pub(crate) async fn check_own_password(
        &self,
        actor: &Actor,
        typed: &str,
    ) -> Verdict<User, OwnAccountRefusal> {
        let place = self.hashing_place()?;
        let counted = key(&format!("own password\n{}", actor.user));
        let mut tx = self.store.begin().await?;
        self.count_try(
            &mut *tx,
            &[(counted, delay_after)],
            FORGET_FAILURES_AFTER,
            self.now(),
        )
        .await
        .map_err(|failure| failure.map(|wait| OwnAccountRefusal::Wait { until: wait.until }))?;
        let user = tx.find_user(actor.user).await?;
        tx.commit().await?;
        let password = normalise_password(typed.get(..2048).unwrap_or(typed));
        let hash = user.as_ref().and_then(|user| user.password_hash.as_ref());
        let fits = self.hasher.verify(place, &password, hash).await?;
        let Some(user) = user.filter(|_| fits) else {
            return refuse(OwnAccountRefusal::NotRight);
        };
        let mut tx = self.store.begin().await?;
        tx.delete_try_tally(counted).await?;
        tx.commit().await?;
        Ok(user)
    }

    /// A new password for the user, checked against the rules, their name and their businesses' names.
    pub(crate) async fn password_of(
        &self,
        user: &User,
        password: &str,
        repeated: &str,
    ) -> anyhow::Result<Result<NewPassword, PasswordRefusal>> {
        let (first, last) = (user.first_name.as_str(), user.last_name.as_str());
        let businesses = self.store.businesses_of(user.id).await?;
        let names: Vec<&str> = businesses.iter().map(|choice| choice.name.as_str()).collect();
        Ok(self.new_password(password, repeated, first, last, &user.sign_in_name, &names))
    }
}
