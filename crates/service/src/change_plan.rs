//! Changing a business's plan: whether it has record sets [M-A8].

use crate::audit::Event;
use crate::ports::Transaction;
use crate::{Actor, Usher, Verdict};
use anyhow::ensure;
use domain::{Act, Business, BusinessChoice, BusinessId, BusinessName, InstanceRefusal, Timestamp};

impl Usher {
    /// Turns record sets on or off in the plan of the actor's current business, by an instance administrator. Those that
    /// were given stay given and go on limiting; while they are off no new ones are given.
    pub async fn change_plan(&self, actor: &Actor, has_record_sets: bool) -> Verdict<(), InstanceRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        self.must_run_the_instance(&mut *tx, actor).await?;
        let event = Event::by(actor, Act::BusinessChanged);
        self.write_plan(tx, &business, has_record_sets, event, now)
            .await?;
        Ok(())
    }

    /// The same in any business, as the operator does; false if it was so before.
    pub async fn change_plan_of(&self, business: BusinessId, has_record_sets: bool) -> anyhow::Result<bool> {
        ensure!(
            self.store.find_business(business).await?.is_some(),
            "there is no business {business}"
        );
        let (tx, business, now) = self.begin_in(business).await?;
        let event = Event::of(Some(business.id), Act::BusinessChanged);
        self.write_plan(tx, &business, has_record_sets, event, now).await
    }

    /// The businesses with this id or exactly this name: names are not unique.
    pub async fn businesses_called(&self, id_or_name: &str) -> anyhow::Result<Vec<BusinessChoice>> {
        if let Ok(id) = id_or_name.parse() {
            let found = self.store.find_business(id).await?;
            return Ok(found.iter().map(choice).collect());
        }
        match BusinessName::parse(id_or_name) {
            Ok(name) => self.store.businesses_called(&name).await,
            Err(_) => Ok(Vec::new()),
        }
    }

    /// Writes it with its event; false, and nothing is written, if it is so already.
    async fn write_plan(
        &self,
        mut tx: Box<dyn Transaction>,
        business: &Business,
        has_record_sets: bool,
        event: Event,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        if business.has_record_sets == has_record_sets {
            return Ok(false);
        }
        tx.set_has_record_sets(business.id, has_record_sets).await?;
        let on_or_off = |on: bool| if on { "on" } else { "off" };
        let event = event
            .on(business.id, &business.name)
            .before("record sets", on_or_off(business.has_record_sets))
            .after("record sets", on_or_off(has_record_sets));
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(true)
    }
}

fn choice(business: &Business) -> BusinessChoice {
    BusinessChoice {
        id: business.id,
        name: business.name.to_string(),
    }
}
