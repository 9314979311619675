//! What a business of the demo has before anybody is invited: units, roles, record sets, subscriptions.

use super::businesses::APPS;
use super::people::{DemoBusiness, Person, Records};
use super::{Seed, done};
use anyhow::{Context, anyhow};
use domain::{
    Access, AppId, AppRoleId, BusinessName, Company, MessageNotices, Options, Permissions, PostalAddress,
    Reach, RecordLimit, RecordSetId, Role, RoleDescription, RoleRights, Scope, SeatLimit, SubscriptionId,
    UnitId, UnitKind, UnitName,
};
use service::{Actor, RoleTerms, SubscriptionTerms};
use std::collections::HashMap;

/// The instance's apps by name, each with its roles by name.
pub(super) type Apps = HashMap<&'static str, (AppId, HashMap<&'static str, AppRoleId>)>;

/// A business of the demo, as the administrator acts in it.
pub(super) struct Place {
    pub(super) actor: Actor,
    roles: Vec<Role>,
    units: HashMap<(UnitKind, &'static str), UnitId>,
    record_sets: HashMap<&'static str, RecordSetId>,
    /// The first subscription for each app, with the app's roles.
    subscriptions: HashMap<&'static str, (SubscriptionId, HashMap<&'static str, AppRoleId>)>,
    /// What each role gets beside it.
    given: HashMap<&'static str, Vec<Access>>,
}

impl Place {
    pub(super) fn role(&self, name: &str) -> anyhow::Result<&Role> {
        let role = self.roles.iter().find(|role| role.name.as_str() == name);
        role.with_context(|| format!("no role {name}"))
    }

    pub(super) fn unit(&self, kind: UnitKind, name: &'static str) -> anyhow::Result<UnitId> {
        let unit = self.units.get(&(kind, name)).copied();
        unit.with_context(|| format!("no {kind} {name}"))
    }

    pub(super) fn units(&self, kind: UnitKind, names: &[&'static str]) -> anyhow::Result<Vec<UnitId>> {
        names.iter().map(|name| self.unit(kind, name)).collect()
    }

    /// What whoever gets the role gets beside it.
    pub(super) fn given(&self, role: &str) -> Vec<Access> {
        self.given.get(role).cloned().unwrap_or_default()
    }

    pub(super) fn access(&self, (app, role): (&str, &str)) -> anyhow::Result<Access> {
        let found = self.subscriptions.get(app);
        let (subscription, roles) = found.with_context(|| format!("no subscription for {app}"))?;
        let role = roles.get(role).with_context(|| format!("no role {role}"))?;
        Ok(Access {
            subscription: *subscription,
            role: *role,
        })
    }

    pub(super) fn options(&self, person: &Person) -> anyhow::Result<Options> {
        let company = |(name, address)| -> anyhow::Result<Company> {
            Ok(Company {
                name: BusinessName::parse(name)?,
                address: Some(PostalAddress::parse(address)?),
            })
        };
        Ok(Options {
            weekly_mail: person.weekly_mail,
            message_notices: MessageNotices::by_mail(person.message_notices),
            owns_records: person.owns_records,
            record_limit: match person.records {
                Records::All => RecordLimit::None,
                Records::Saved(name) => {
                    let set = self.record_sets.get(name);
                    RecordLimit::Saved(*set.with_context(|| format!("no record set {name}"))?)
                }
                Records::Custom(rights) => RecordLimit::Custom(rights.parse()?),
            },
            external: person.company.map(company).transpose()?,
            language: person.language,
        })
    }
}

impl Seed {
    /// Makes all that the business has.
    pub(super) async fn furnish(
        &self,
        business: &DemoBusiness,
        actor: Actor,
        apps: &Apps,
    ) -> anyhow::Result<Place> {
        let policy = self.usher.change_invitation_policy(&actor, None, business.code);
        done(policy.await)?;
        if let Some(hours) = business.reminds_after {
            done(self.usher.change_reminders(&actor, Some(hours), None).await)?;
        }
        self.make_roles(business, &actor).await?;
        let mut place = Place {
            roles: self.ports.store.roles(actor.seat.business).await?,
            units: self.make_units(business, &actor).await?,
            record_sets: self.make_record_sets(business, &actor).await?,
            subscriptions: self.subscribe(business, &actor, apps).await?,
            given: HashMap::new(),
            actor,
        };
        for (role, app, app_role) in business.given {
            let access = place.access((app, app_role))?;
            place.given.entry(*role).or_default().push(access);
        }
        Ok(place)
    }

    async fn make_units(
        &self,
        business: &DemoBusiness,
        actor: &Actor,
    ) -> anyhow::Result<HashMap<(UnitKind, &'static str), UnitId>> {
        let mut units = HashMap::new();
        for (kind, names) in [
            (UnitKind::Department, business.departments),
            (UnitKind::Location, business.locations),
            (UnitKind::Team, business.teams),
            (UnitKind::Workspace, business.workspaces),
        ] {
            for name in names {
                let unit = self.usher.create_unit(actor, kind, UnitName::parse(name)?).await;
                units.insert((kind, *name), done(unit)?);
            }
        }
        Ok(units)
    }

    async fn make_roles(&self, business: &DemoBusiness, actor: &Actor) -> anyhow::Result<()> {
        for (name, description, permissions) in business.roles {
            let terms = RoleTerms {
                name: UnitName::parse(name)?,
                description: RoleDescription::parse(description)?,
                rights: RoleRights {
                    permissions: Permissions::of(permissions),
                    scope: Scope::WholeBusiness,
                },
                reach: Reach::All,
                by_invitation: true,
            };
            done(self.usher.create_role(actor, terms).await)?;
        }
        Ok(())
    }

    async fn make_record_sets(
        &self,
        business: &DemoBusiness,
        actor: &Actor,
    ) -> anyhow::Result<HashMap<&'static str, RecordSetId>> {
        let mut sets = HashMap::new();
        for (name, rights) in business.record_sets {
            let made = self
                .usher
                .create_record_set(actor, UnitName::parse(name)?, rights.parse()?)
                .await;
            sets.insert(*name, done(made)?);
        }
        Ok(sets)
    }

    /// Makes the instance's apps with their roles.
    pub(super) async fn make_apps(&self, actor: &Actor) -> anyhow::Result<Apps> {
        let mut apps = HashMap::new();
        for (name, roles) in APPS {
            let app = done(self.usher.create_app(actor, UnitName::parse(name)?).await)?;
            let mut made = HashMap::new();
            for role in *roles {
                let id = self
                    .usher
                    .create_app_role(actor, app, UnitName::parse(role)?)
                    .await;
                made.insert(*role, done(id)?);
            }
            apps.insert(*name, (app, made));
        }
        Ok(apps)
    }

    /// Makes the business's subscriptions.
    async fn subscribe(
        &self,
        business: &DemoBusiness,
        actor: &Actor,
        apps: &Apps,
    ) -> anyhow::Result<HashMap<&'static str, (SubscriptionId, HashMap<&'static str, AppRoleId>)>> {
        let mut first = HashMap::new();
        for (app, package, seats) in business.subscriptions {
            let (id, roles) = apps.get(app).ok_or_else(|| anyhow!("no app {app}"))?;
            let terms = SubscriptionTerms {
                package: UnitName::parse(package)?,
                limit: seats.map(SeatLimit::new).transpose()?,
                active: true,
                starts_at: None,
                ends_at: None,
            };
            let made = done(self.usher.create_subscription(actor, *id, terms).await)?;
            first.entry(*app).or_insert((made, roles.clone()));
        }
        Ok(first)
    }
}
