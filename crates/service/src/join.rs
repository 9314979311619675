//! Accepting an invitation as an existing user, who signed in first [M-E7].

use crate::accept::{Joined, Standing};
use crate::failure::refuse;
use crate::ports::Principal;
use crate::{Client, Token, Usher, Verdict};
use domain::{AcceptFailure, AcceptRefusal, BusinessId};

impl Usher {
    /// Makes the signed-in user a member, or gives a member what it offers, if the invitation is theirs. Their password and
    /// other businesses stay.
    pub async fn join(
        &self,
        token: &Token,
        code: &str,
        principal: &Principal,
        client: &Client,
    ) -> Verdict<Joined, AcceptFailure> {
        let Some(opened) = self.store.find_opened(token.hash()).await? else {
            return refuse(AcceptRefusal::Invalid.into());
        };
        if !opened.is_for(principal) {
            return refuse(AcceptRefusal::WrongAccount.into());
        }
        let business = opened.invitation.business;
        self.check_code(business, token, code).await?;
        self.join_in(business, token, principal, client)
            .await
            .map_err(|failure| failure.map(AcceptFailure::Link))
    }

    async fn join_in(
        &self,
        business: BusinessId,
        token: &Token,
        principal: &Principal,
        client: &Client,
    ) -> Verdict<Joined, AcceptRefusal> {
        let (mut tx, invitation, now) = self.open_to_accept(business, token).await?;
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
