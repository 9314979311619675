//! The outbox as administrators see it, and trying its mails again.

use crate::apps::instance_event;
use crate::audit::Event;
use crate::ports::{ToRetry, Transaction};
use crate::read::{searched, see_settings};
use crate::{Actor, Failure, Usher, Verdict};
use domain::{
    Act, BusinessId, ListPart, OutboxFilter, OutboxId, OutboxRow, ReachRefusal, Slice, Timestamp, UnitRefusal,
};

impl Usher {
    /// A page of the outbox: of all businesses for who runs the instance, otherwise of the actor's own.
    pub async fn outbox(
        &self,
        actor: &Actor,
        filter: &OutboxFilter,
        key: ListPart<OutboxId>,
    ) -> Verdict<Slice<OutboxRow>, ReachRefusal> {
        if !actor.instance_admin {
            see_settings(actor)?;
        }
        let filter = OutboxFilter {
            search: searched(&filter.search),
            ..filter.clone()
        };
        let now = self.now();
        Ok(self.store.outbox_page(seen_by(actor), &filter, key, now).await?)
    }

    /// Tries mails now that were to be tried later or have failed; how many. None where there are none that are worth it.
    pub async fn retry_mail(&self, actor: &Actor, which: &ToRetry) -> Verdict<usize, UnitRefusal> {
        let (mut tx, event, now) = self.begin_retrying(actor).await?;
        let tried = tx.retry_messages(seen_by(actor), which, now).await?;
        let event = match (which, tried.first()) {
            (_, None) => return Ok(0),
            (ToRetry::One(id), Some(to)) => event.on(id, to),
            (ToRetry::All(filter), Some(_)) => told_of(filter, event.after("messages", tried.len())),
        };
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        self.wake_worker();
        Ok(tried.len())
    }

    /// A transaction of somebody who may, and the event in the chain of whoever they act for.
    async fn begin_retrying(
        &self,
        actor: &Actor,
    ) -> Verdict<(Box<dyn Transaction>, Event, Timestamp), UnitRefusal> {
        if actor.instance_admin {
            let begun = self.begin_for_instance(actor).await;
            let (tx, now) = begun.map_err(|failure| failure.map(|_| UnitRefusal::NotPermitted))?;
            return Ok((tx, instance_event(actor, Act::MailRetried), now));
        }
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        let allowed: Result<(), Failure<UnitRefusal>> = self.may_edit_settings(&mut *tx, actor).await;
        allowed?;
        Ok((tx, Event::by(actor, Act::MailRetried), now))
    }
}

/// What the actor sees of the outbox; None: all of it.
fn seen_by(actor: &Actor) -> Option<BusinessId> {
    (!actor.instance_admin).then_some(actor.seat.business)
}

fn told_of(filter: &OutboxFilter, event: Event) -> Event {
    let event = event.after("states", filter.states);
    let event = match filter.kind {
        Some(kind) => event.after("kind", kind),
        None => event,
    };
    if filter.search.is_empty() {
        event
    } else {
        event.after("address", &filter.search)
    }
}
