//! Accepting an invitation as an existing user, who signed in first [M-E7].

use crate::accept::{Joined, Standing};
use crate::failure::refuse;
use crate::ports::Principal;
use crate::{Client, Token, Usher, Verdict};
use domain::AcceptRefusal;

impl Usher {
    /// Makes the signed-in user a member, if the invitation is theirs. Their password and other businesses stay.
    pub async fn join(
        &self,
        token: &Token,
        principal: &Principal,
        client: &Client,
    ) -> Verdict<Joined, AcceptRefusal> {
        let Some(opened) = self.store.find_opened(token.hash()).await? else {
            return refuse(AcceptRefusal::Invalid);
        };
        let (mut tx, invitation, now) = self.open_to_accept(opened.invitation.business, token).await?;
        if invitation.email != principal.email {
            return refuse(AcceptRefusal::WrongAccount);
        }
        let Some(user) = tx.find_user(principal.user).await? else {
            return refuse(AcceptRefusal::SignInToAccept);
        };
        match self.standing(&mut *tx, invitation, now).await? {
            Standing::Good(draft) => {
                let joined = self
                    .admit(&mut *tx, draft, &user, principal.is_kept(), client, now)
                    .await?;
                tx.commit().await?;
                Ok(joined)
            }
            Standing::NeedsConfirmation => {
                tx.commit().await?;
                refuse(AcceptRefusal::AwaitingConfirmation)
            }
        }
    }
}
