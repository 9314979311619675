//! Making a business: its roles from a template, and what its first administrator needs.

use crate::audit::Event;
use crate::ports::{SetupLink, Transaction};
use crate::{Client, Token, Usher};
use domain::{
    Act, Business, BusinessId, BusinessName, CodeMode, Role, RoleId, RoleTemplate, SetupId, Timestamp,
    UnitName, ZoneName,
};

/// A business to be made.
#[derive(Debug, Clone)]
pub struct NewBusiness {
    /// Its name.
    pub name: BusinessName,
    /// Where its roles come from.
    pub template: RoleTemplate,
    /// The zone in which its times are told; see [`Usher::knows_zone`].
    pub zone: ZoneName,
}

impl Usher {
    /// Whether there is such a time zone (IANA).
    pub fn knows_zone(zone: &str) -> bool {
        jiff::tz::TimeZone::get(zone).is_ok()
    }

    /// Makes a business with a set-up link of its own, as the operator does; returns the link's token.
    pub async fn create_business(&self, new: &NewBusiness) -> anyhow::Result<Token> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let business = self.write_business(&mut *tx, new, now).await?;
        let link = SetupLink {
            id: SetupId::new(self.uuid(now)),
            business: Some(business.id),
            created_at: now,
        };
        let token = self.tokens.setup(link.id);
        tx.insert_setup(&link, token.hash()).await?;
        let event = Event::of(Some(business.id), Act::BusinessCreated).on(business.id, &business.name);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(token)
    }

    /// The set-up link of an instance that has no user yet; None once it is set up.
    pub async fn instance_setup(&self) -> anyhow::Result<Option<Token>> {
        if self.store.has_users().await? {
            return Ok(None);
        }
        if self.store.open_instance_setup().await?.is_none() {
            let now = self.now();
            let link = SetupLink {
                id: SetupId::new(self.uuid(now)),
                business: None,
                created_at: now,
            };
            let mut tx = self.store.begin().await?;
            tx.insert_setup(&link, self.tokens.setup(link.id).hash()).await?;
            tx.commit().await?;
        }
        Ok(self
            .store
            .open_instance_setup()
            .await?
            .map(|link| self.tokens.setup(link.id)))
    }

    pub(crate) async fn write_business(
        &self,
        tx: &mut dyn Transaction,
        new: &NewBusiness,
        now: Timestamp,
    ) -> anyhow::Result<Business> {
        let business = Business {
            id: BusinessId::new(self.uuid(now)),
            name: new.name.clone(),
            zone: new.zone.clone(),
            language: "en".to_owned(),
            invitation_lifetime: None,
            code_mode: CodeMode::InTheMail,
            has_record_sets: true,
            created_at: now,
        };
        tx.insert_business(&business).await?;
        for (position, role) in (0..).zip(new.template.roles()) {
            let role = Role {
                id: RoleId::new(self.uuid(now)),
                business: business.id,
                name: UnitName::parse(role.name)?,
                description: role.description.to_owned(),
                rights: role.rights,
                reach: role.reach,
                by_invitation: role.by_invitation,
                built_in: true,
                archived_at: None,
            };
            tx.insert_role(&role, position).await?;
        }
        Ok(business)
    }

    /// Records that somebody made a business and became its first administrator.
    pub(crate) fn business_created(
        business: &Business,
        user: domain::UserId,
        name: &str,
        client: &Client,
    ) -> Event {
        Event::of(Some(business.id), Act::BusinessCreated)
            .actor(user, name)
            .on(business.id, &business.name)
            .from(client)
    }
}
