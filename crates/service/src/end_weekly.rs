//! Ending the weekly mail by the link in it, without signing in (RFC 8058) [M-A5].

use crate::audit::Event;
use crate::ports::WeeklyLink;
use crate::{Client, Token, Usher};
use domain::Act;

impl Usher {
    /// Whose mail the link ends; None: nobody's. Changes nothing.
    pub async fn weekly_link(&self, token: &Token) -> anyhow::Result<Option<WeeklyLink>> {
        self.store.find_weekly_link(token.hash()).await
    }

    /// Ends the weekly mail in the business that sent it, and nothing else. Once more changes nothing; false: the link leads
    /// nowhere.
    ///
    /// Whoever holds the link may, which is whoever got the mail: the event says that the member did it.
    pub async fn end_weekly(&self, token: &Token, client: &Client) -> anyhow::Result<bool> {
        let Some(found) = self.weekly_link(token).await? else {
            return Ok(false);
        };
        let (mut tx, business, now) = self.begin_in(found.business).await?;
        let Some(link) = tx.end_weekly(business.id, token.hash()).await? else {
            return Ok(false);
        };
        if link.is_on {
            let event = Event::of(Some(business.id), Act::AccountChanged)
                .actor(link.member, &link.name)
                .from(client)
                .on(link.member, &link.name)
                .in_department(link.department)
                .before("weekly e-mail", "yes")
                .after("weekly e-mail", "no");
            self.record(&mut *tx, now, event).await?;
        }
        tx.commit().await?;
        Ok(true)
    }
}
