//! The try-out: two businesses with a past, made by the use cases themselves on a clock that is set back.

mod past;
mod people;

use crate::ports::{Wired, policy};
use crate::settings::Settings;
use anyhow::{Context, anyhow, ensure};
use domain::{
    Access, AppId, AppRoleId, EmailAddress, Options, PersonName, Profile, Role, SeatLimit, Span, UnitId,
    UnitKind, UnitName,
};
use past::PastClock;
use people::{APPS, BUSINESSES, DemoBusiness, Fate, Person};
use service::ports::{Clock, Entropy, Principal};
use service::{
    Accept, Actor, Client, Failure, Invite, InviteOutcome, NewAccount, NewBusiness, NewSession, Ports,
    Recipient, SubscriptionTerms, TokenKeys, Usher, Verdict, Whom,
};
use std::cmp::Reverse;
use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::Arc;

/// The administrator of both businesses.
const ADMINISTRATOR: (&str, &str, &str) = ("Ada", "Lindqvist", "ada@usher.example");

/// Seeds an empty database; returns what the operator is told, the password among it the one time it is known.
pub(crate) async fn greeting(settings: &Settings, wired: &Wired) -> anyhow::Result<Vec<String>> {
    let url = &wired.usher.policy().public_url;
    let sign_in = if wired.ports.store.has_users().await? {
        format!(
            "Sign in as {} with the password that the first start printed",
            ADMINISTRATOR.2
        )
    } else {
        let password = password(&*wired.ports.entropy);
        Seed::new(settings, wired)
            .run(&password)
            .await
            .context("seeding the demo")?;
        format!("Sign in as {} with the password {password}", ADMINISTRATOR.2)
    };
    let mail = match &settings.mail {
        Some(mail) => format!("Mail goes to {}:{}", mail.host, mail.port),
        None => format!("Mail arrives at {url}/dev/mail instead of being sent"),
    };
    Ok(vec![format!("Usher's demo is at {url}"), sign_in, mail])
}

/// Four groups of five characters that nobody mixes up: 100 bits.
fn password(entropy: &dyn Entropy) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = [0; 20];
    entropy.fill(&mut bytes);
    let letters: Vec<char> = bytes
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect();
    letters
        .chunks(5)
        .map(String::from_iter)
        .collect::<Vec<_>>()
        .join("-")
}

/// A business of the demo, as the administrator acts in it.
struct Place {
    actor: Actor,
    roles: Vec<Role>,
    units: HashMap<&'static str, UnitId>,
    /// What each role gets beside it.
    given: HashMap<&'static str, Vec<Access>>,
}

impl Place {
    fn of(&self, names: &[&str]) -> Vec<UnitId> {
        names
            .iter()
            .filter_map(|name| self.units.get(name).copied())
            .collect()
    }

    fn invite(&self, person: &Person) -> anyhow::Result<Invite> {
        let role = self.roles.iter().find(|role| role.name.as_str() == person.role);
        Ok(Invite {
            accesses: self.given.get(person.role).cloned().unwrap_or_default(),
            whom: Whom::Addresses(vec![recipient(person)?]),
            options: Options::default(),
            note: None,
            role: Some(role.with_context(|| format!("no role {}", person.role))?.id),
            place: service::Place {
                department: self.units.get(person.department).copied(),
                location: self.units.get(person.location).copied(),
                teams: self.of(person.teams),
                workspaces: self.of(person.workspaces),
                weekly: Vec::new(),
            },
        })
    }
}

/// The instance's apps by name, each with its roles by name.
type Apps = HashMap<&'static str, (AppId, HashMap<&'static str, AppRoleId>)>;

struct Seed {
    usher: Usher,
    ports: Ports,
    tokens: TokenKeys,
    clock: Arc<PastClock>,
    client: Client,
}

impl Seed {
    fn new(settings: &Settings, wired: &Wired) -> Self {
        let clock = Arc::new(PastClock::standing(Span::days(30), wired.usher.now()));
        let ports = Ports {
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            ..wired.ports.clone()
        };
        let policy = policy(settings, wired.usher.policy().public_url.clone());
        let usher = Usher::new(ports.clone(), wired.tokens.clone(), policy);
        Self {
            usher,
            ports,
            tokens: wired.tokens.clone(),
            clock,
            client: Client::default(),
        }
    }

    /// Both businesses, then all their people, whoever was invited first first: the clock runs one way.
    async fn run(&self, password: &str) -> anyhow::Result<()> {
        let [first, second] = &BUSINESSES;
        let link = self
            .usher
            .instance_setup()
            .await?
            .ok_or_else(|| anyhow!("the instance is set up already"))?;
        let made = self
            .usher
            .set_up_instance(&link, &new_business(first)?, account(password)?, &self.client)
            .await;
        let ada = self.principal(&done(made)?).await?;
        let apps = self.make_apps(&ada).await?;
        let there = self.furnish(first, &ada, &apps).await?;
        let link = self.usher.create_business(&new_business(second)?).await?;
        let made = self.usher.set_up_business_as(&link, &ada, &self.client).await;
        let ada = self.principal(&done(made)?).await?;
        let here = self.furnish(second, &ada, &apps).await?;
        let mut people: Vec<(&Place, &Person)> = first.people.iter().map(|person| (&there, person)).collect();
        people.extend(second.people.iter().map(|person| (&here, person)));
        people.sort_by_key(|(_, person)| Reverse(person.invited_hours_ago));
        for (place, person) in people {
            self.clock.go_to_hours_ago(person.invited_hours_ago);
            self.invite(place, person).await.with_context(|| person.email)?;
        }
        self.clock.go_to_hours_ago(0);
        while self.usher.expire().await? {}
        Ok(())
    }

    async fn principal(&self, session: &NewSession) -> anyhow::Result<Principal> {
        let principal = self.usher.principal(&session.token).await?;
        let client = Client {
            session: Some(session.token.clone()),
            ..self.client.clone()
        };
        self.usher.sign_out(&client).await?;
        principal.ok_or_else(|| anyhow!("a session that was just begun is gone"))
    }

    /// Makes the business's units.
    async fn furnish(&self, business: &DemoBusiness, ada: &Principal, apps: &Apps) -> anyhow::Result<Place> {
        let actor = self.acting(ada)?;
        let mut units = HashMap::new();
        for (kind, names) in [
            (UnitKind::Department, business.departments),
            (UnitKind::Location, business.locations),
            (UnitKind::Team, business.teams),
            (UnitKind::Workspace, business.workspaces),
        ] {
            for name in names {
                let unit = self.usher.create_unit(&actor, kind, UnitName::parse(name)?).await;
                units.insert(*name, done(unit)?);
            }
        }
        let given = self.subscribe(business, &actor, apps).await?;
        let roles = self.ports.store.roles(actor.seat.business).await?;
        Ok(Place {
            actor,
            roles,
            units,
            given,
        })
    }

    fn acting(&self, ada: &Principal) -> anyhow::Result<Actor> {
        Actor::of(ada, self.client.clone()).context("the administrator has no seat")
    }

    /// Makes the instance's apps with their roles.
    async fn make_apps(&self, ada: &Principal) -> anyhow::Result<Apps> {
        let actor = self.acting(ada)?;
        let mut apps = HashMap::new();
        for (name, roles) in APPS {
            let app = done(self.usher.create_app(&actor, UnitName::parse(name)?).await)?;
            let mut made = HashMap::new();
            for role in *roles {
                let id = self
                    .usher
                    .create_app_role(&actor, app, UnitName::parse(role)?)
                    .await;
                made.insert(*role, done(id)?);
            }
            apps.insert(*name, (app, made));
        }
        Ok(apps)
    }

    /// Makes the business's subscriptions; what each of its roles gets of them.
    async fn subscribe(
        &self,
        business: &DemoBusiness,
        actor: &Actor,
        apps: &Apps,
    ) -> anyhow::Result<HashMap<&'static str, Vec<Access>>> {
        let mut first = HashMap::new();
        for (app, package, seats) in business.subscriptions {
            let (id, _) = apps.get(app).with_context(|| format!("no app {app}"))?;
            let terms = SubscriptionTerms {
                package: UnitName::parse(package)?,
                limit: seats.map(SeatLimit::new).transpose()?,
                active: true,
                starts_at: None,
                ends_at: None,
            };
            let made = self.usher.create_subscription(actor, *id, terms).await;
            first.entry(*app).or_insert(done(made)?);
        }
        let mut given: HashMap<_, Vec<Access>> = HashMap::new();
        for (role, app, app_role) in business.given {
            let (_, roles) = apps.get(app).with_context(|| format!("no app {app}"))?;
            given.entry(*role).or_default().push(Access {
                subscription: *first
                    .get(app)
                    .with_context(|| format!("no subscription for {app}"))?,
                role: *roles
                    .get(app_role)
                    .with_context(|| format!("no role {app_role}"))?,
            });
        }
        Ok(given)
    }

    async fn invite(&self, place: &Place, person: &Person) -> anyhow::Result<()> {
        let actor = &place.actor;
        let invited = done(self.usher.invite(actor, &place.invite(person)?).await)?;
        let Some((_, InviteOutcome::Invited { id, .. })) = invited.outcomes.first() else {
            return Err(anyhow!(
                "{} could not be invited: {:?}",
                person.email,
                invited.outcomes
            ));
        };
        match person.fate {
            Fate::Joined | Fate::Left => {
                let password = password(&*self.ports.entropy);
                let accept = Accept {
                    code: self.tokens.invite_code(*id, 1).expose().to_owned(),
                    first_name: PersonName::parse(person.first)?,
                    last_name: PersonName::parse(person.last)?,
                    repeated: password.clone(),
                    password,
                };
                self.clock.pass(Span::minutes(25));
                let joined = done(
                    self.usher
                        .accept(&self.tokens.invitation(*id, 1), accept, &self.client)
                        .await,
                )?;
                let member = self.principal(&joined.session).await?;
                if person.fate == Fate::Left {
                    let seat = member
                        .seat
                        .ok_or_else(|| anyhow!("{} has no seat", person.email))?;
                    done(self.usher.deactivate(actor, seat.authority.member).await)?;
                }
            }
            Fate::Cancelled => {
                self.clock.pass(Span::minutes(10));
                done(self.usher.cancel(actor, *id).await)?;
            }
            Fate::Open => {}
        }
        Ok(())
    }
}

fn new_business(business: &DemoBusiness) -> anyhow::Result<NewBusiness> {
    ensure!(Usher::knows_zone(business.zone), "no zone {}", business.zone);
    Ok(NewBusiness {
        name: domain::BusinessName::parse(business.name)?,
        template: business.template,
        zone: domain::ZoneName(business.zone.to_owned()),
    })
}

fn account(password: &str) -> anyhow::Result<NewAccount> {
    let (first, last, email) = ADMINISTRATOR;
    Ok(NewAccount {
        first_name: PersonName::parse(first)?,
        last_name: PersonName::parse(last)?,
        email: EmailAddress::parse(email)?,
        password: password.to_owned(),
        repeated: password.to_owned(),
    })
}

fn recipient(person: &Person) -> anyhow::Result<Recipient> {
    Ok(Recipient {
        profile: Profile::default(),
        email: EmailAddress::parse(person.email)?,
        first_name: Some(PersonName::parse(person.first)?),
        last_name: Some(PersonName::parse(person.last)?),
    })
}

fn done<T, R: Debug>(verdict: Verdict<T, R>) -> anyhow::Result<T> {
    verdict.map_err(|failure| match failure {
        Failure::Refused(reason) => anyhow!("refused: {reason:?}"),
        Failure::Busy => anyhow!("too busy"),
        Failure::Unexpected(error) => error,
    })
}
