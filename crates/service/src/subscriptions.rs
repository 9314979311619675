//! A business's subscriptions: making and changing, by instance administrators.

use crate::audit::Event;
use crate::failure::refuse;
use crate::{Actor, Usher, Verdict};
use domain::{Act, AppId, InstanceRefusal, SeatLimit, Subscription, SubscriptionId, Timestamp, UnitName};

/// What a subscription is to be, parsed.
#[derive(Debug, Clone)]
pub struct SubscriptionTerms {
    /// The package's name.
    pub package: UnitName,
    /// How many seats; None: any number.
    pub limit: Option<SeatLimit>,
    /// Whether it gives seats at all.
    pub active: bool,
    /// No seats before this.
    pub starts_at: Option<Timestamp>,
    /// No seats from this on.
    pub ends_at: Option<Timestamp>,
}

impl Usher {
    /// Makes a subscription of the actor's current business for an app.
    pub async fn create_subscription(
        &self,
        actor: &Actor,
        app: AppId,
        terms: SubscriptionTerms,
    ) -> Verdict<SubscriptionId, InstanceRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        self.must_run_the_instance(&mut *tx, actor).await?;
        let Some(app) = tx.find_app(app).await?.filter(|app| app.archived_at.is_none()) else {
            return refuse(InstanceRefusal::NotFound);
        };
        let subscription = Subscription {
            id: SubscriptionId::new(self.uuid(now)),
            business: business.id,
            app: app.id,
            package: terms.package,
            limit: terms.limit,
            active: terms.active,
            starts_at: terms.starts_at,
            ends_at: terms.ends_at,
        };
        in_order(&subscription)?;
        if !tx.insert_subscription(&subscription).await? {
            return refuse(InstanceRefusal::NameTaken);
        }
        let event = Event::by(actor, Act::SubscriptionCreated)
            .on(subscription.id, format!("{}, {}", app.name, subscription.package));
        let event = told(event, Event::after, &subscription);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(subscription.id)
    }

    /// Changes a subscription. A limit below what is used and held throws nobody out; it gives no new seats.
    pub async fn change_subscription(
        &self,
        actor: &Actor,
        id: SubscriptionId,
        terms: SubscriptionTerms,
    ) -> Verdict<(), InstanceRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        self.must_run_the_instance(&mut *tx, actor).await?;
        let Some((before, _)) = tx.find_subscription(business.id, id, now).await? else {
            return refuse(InstanceRefusal::NotFound);
        };
        let after = Subscription {
            package: terms.package,
            limit: terms.limit,
            active: terms.active,
            starts_at: terms.starts_at,
            ends_at: terms.ends_at,
            ..before.clone()
        };
        in_order(&after)?;
        if after == before {
            return Ok(());
        }
        if !tx.change_subscription(&after).await? {
            return refuse(InstanceRefusal::NameTaken);
        }
        let app = tx.find_app(after.app).await?;
        let name = app.map_or(String::new(), |app| app.name.to_string());
        let event = Event::by(actor, Act::SubscriptionChanged).on(id, format!("{name}, {}", after.package));
        let event = told(event, Event::before, &before);
        let event = told(event, Event::after, &after);
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }
}

fn in_order(subscription: &Subscription) -> Verdict<(), InstanceRefusal> {
    match (subscription.starts_at, subscription.ends_at) {
        (Some(starts), Some(ends)) if ends <= starts => refuse(InstanceRefusal::EndsBeforeItStarts),
        _ => Ok(()),
    }
}

/// The event with the subscription's terms, before or after.
fn told(event: Event, tell: fn(Event, &'static str, String) -> Event, subscription: &Subscription) -> Event {
    let limit = subscription.limit.map(|limit| limit.seats().to_string());
    let mut event = tell(event, "package", subscription.package.to_string());
    event = tell(event, "seats", limit.unwrap_or_else(|| "any number".to_owned()));
    event = tell(
        event,
        "active",
        if subscription.active { "yes" } else { "no" }.to_owned(),
    );
    for (field, at) in [("from", subscription.starts_at), ("until", subscription.ends_at)] {
        if let Some(at) = at.and_then(|at| jiff::Timestamp::from_microsecond(at.micros()).ok()) {
            event = tell(event, field, at.to_string());
        }
    }
    event
}
