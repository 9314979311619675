//! What the holder of a set-up link is shown.

use crate::{Token, Usher};
use domain::BusinessName;

/// A set-up link that can still be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetupOffer {
    /// Make the first business and the first account.
    Instance,
    /// Become the first administrator of this business.
    Business(BusinessName),
}

impl Usher {
    /// What the link leads to; None if it is unknown or used. Changes nothing.
    pub async fn open_setup(&self, token: &Token) -> anyhow::Result<Option<SetupOffer>> {
        let Some(link) = self.store.find_setup(token.hash()).await? else {
            return Ok(None);
        };
        Ok(match link.business {
            None if self.store.has_users().await? => None,
            None => Some(SetupOffer::Instance),
            Some(business) => self
                .store
                .find_business(business)
                .await?
                .map(|business| SetupOffer::Business(business.name)),
        })
    }
}
