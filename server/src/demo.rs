//! The try-out: a business for each template with a past, made by the use cases themselves on a clock that is set back.

mod businesses;
mod furnish;
mod messages;
mod past;
mod people;
mod register;
mod settle;

use crate::ports::{Wired, policy};
use crate::settings::Settings;
use anyhow::{Context, anyhow, ensure};
use businesses::BUSINESSES;
use domain::{EmailAddress, PersonName, Span};
use furnish::{Apps, Place};
use past::PastClock;
use people::{DemoBusiness, Person};
use service::ports::{Clock, Entropy, Principal};
use service::{
    Actor, Client, Failure, NewAccount, NewBusiness, NewSession, Ports, TokenKeys, Usher, Verdict,
};
use settle::Settled;
use std::cmp::Reverse;
use std::fmt::Debug;
use std::sync::Arc;

/// The administrator of all businesses.
const ADMINISTRATOR: (&str, &str, &str) = ("Ada", "Lindqvist", "ada@usher.example");

/// Seeds an empty database; returns what the operator is told, the passwords among it the one time they are known.
pub(crate) async fn greeting(settings: &Settings, wired: &Wired) -> anyhow::Result<Vec<String>> {
    let url = &wired.usher.policy().public_url;
    let mut told = vec![format!("Usher's demo is at {url}")];
    if wired.ports.store.has_users().await? {
        told.push(format!(
            "Sign in as {} with the password that the first start printed",
            ADMINISTRATOR.2
        ));
    } else {
        let password = password(&*wired.ports.entropy);
        let seeded = Seed::new(settings, wired).run(&password).await;
        let enrolled = seeded.context("seeding the demo")?;
        told.push(format!(
            "Sign in as {} with the password {password}",
            ADMINISTRATOR.2
        ));
        let line =
            |(name, password)| format!("Or as {name}, who joined with a slip, with the password {password}");
        told.extend(enrolled.into_iter().map(line));
    }
    told.push(match &settings.mail {
        Some(mail) => format!("Mail goes to {}:{}", mail.host, mail.port),
        None => format!("Mail arrives at {url}/dev/mail instead of being sent"),
    });
    Ok(told)
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

    /// All businesses, then all their people, whoever was invited first first: the clock runs one way. Username and password
    /// of those who joined with a slip.
    async fn run(&self, password: &str) -> anyhow::Result<Vec<(String, String)>> {
        let places = self.make_businesses(password).await?;
        let people = places.iter().zip(&BUSINESSES);
        let mut people: Vec<(&Place, &Person)> = people
            .flat_map(|(place, business)| business.people.iter().map(move |person| (place, person)))
            .collect();
        people.sort_by_key(|(_, person)| Reverse(person.invited_hours_ago));
        let mut settled = Settled::default();
        for (place, person) in people {
            self.clock.go_to_hours_ago(person.invited_hours_ago);
            let done = self.settle(place, person, &mut settled).await;
            done.with_context(|| person.whom())?;
        }
        self.write_messages(&places, &settled).await.context("messages")?;
        self.clock.go_to_hours_ago(0);
        while self.usher.expire().await? {}
        if let Some(first) = places.first() {
            self.keep_records(first).await?;
        }
        Ok(settled.enrolled)
    }

    /// The first with the instance and its apps, the others from their links; all by the administrator.
    async fn make_businesses(&self, password: &str) -> anyhow::Result<Vec<Place>> {
        let [first, others @ ..] = &BUSINESSES;
        let link = self
            .usher
            .instance_setup()
            .await?
            .ok_or_else(|| anyhow!("the instance is set up already"))?;
        let made = self
            .usher
            .set_up_instance(&link, &new_business(first)?, account(password)?, &self.client)
            .await;
        let mut ada = self.principal(&done(made)?).await?;
        let apps: Apps = self.make_apps(&self.acting(&ada)?).await?;
        let mut places = vec![self.furnish(first, self.acting(&ada)?, &apps).await?];
        for business in others {
            let link = self.usher.create_business(&new_business(business)?).await?;
            let made = self.usher.set_up_business_as(&link, &ada, &self.client).await;
            ada = self.principal(&done(made)?).await?;
            places.push(self.furnish(business, self.acting(&ada)?, &apps).await?);
        }
        Ok(places)
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

    fn acting(&self, ada: &Principal) -> anyhow::Result<Actor> {
        Actor::of(ada, self.client.clone()).context("the administrator has no seat")
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

fn done<T, R: Debug>(verdict: Verdict<T, R>) -> anyhow::Result<T> {
    verdict.map_err(|failure| match failure {
        Failure::Refused(reason) => anyhow!("refused: {reason:?}"),
        Failure::Busy => anyhow!("too busy"),
        Failure::Unexpected(error) => error,
    })
}
