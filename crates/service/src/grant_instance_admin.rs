//! Letting another user run the instance, as the operator does from the command line.

use crate::audit::Event;
use crate::failure::refuse;
use crate::{Usher, Verdict};
use domain::{Act, EmailAddress, GrantRefusal, SignInName};

impl Usher {
    /// Makes the user with this address an instance administrator; recorded in the instance's own chain.
    pub async fn grant_instance_admin(&self, email: &EmailAddress) -> Verdict<(), GrantRefusal> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let Some(user) = tx.find_user_by_name(&SignInName::Address(email.clone())).await? else {
            return refuse(GrantRefusal::NoSuchUser);
        };
        if !tx.make_instance_admin(user.id).await? {
            return refuse(GrantRefusal::AlreadyGranted);
        }
        let event = Event::of(None, Act::InstanceAdminGranted).on(user.id, email);
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }
}
