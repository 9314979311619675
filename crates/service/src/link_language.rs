//! In which language a link is answered.

use crate::{Token, Usher};
use domain::Language;

impl Usher {
    /// The language of whoever the link was given to, also where it does not work any more; None if nobody was given it.
    pub async fn link_language(&self, token: &Token) -> anyhow::Result<Option<Language>> {
        self.store.find_link_language(token.hash()).await
    }
}
