//! What the demo's people write to each other, when all of them are there.

use super::furnish::Place;
use super::settle::Settled;
use super::{ADMINISTRATOR, Seed, done};
use anyhow::Context;
use domain::{MessageText, MessageTo, Span};
use service::{Actor, Client};

/// To whom.
enum To {
    /// Whoever joined at this address, or the administrator.
    Person(&'static str),
    /// Whoever has this role.
    Role(&'static str),
}
use To::{Person, Role};

/// A message: the business by its place in the demo, from whom, to whom, and what.
type Message = (usize, &'static str, To, &'static str);

const ADA: &str = ADMINISTRATOR.2;

#[rustfmt::skip]
const MESSAGES: &[Message] = &[
    (0, ADA, Role("Technician"), "Good morning all,\n\nthe crane inspection on Thursday begins at 7:00, not at 8:00. Please be at the north quay in time.\n\nAda"),
    (0, "ines@harbour.example", Person(ADA), "Ada, can Hugo borrow the second lifting gauge until Friday? Ours is at the workshop."),
    (0, ADA, Person("jonas@weldright.example"), "Jonas, please have a look at the hatch of dry dock 2 before you leave today. The sealing looks worn."),
    (0, "jonas@weldright.example", Person(ADA), "Seen. The sealing has to be replaced; I bring one tomorrow."),
    (0, "tomas@harbour.example", Person("ines@harbour.example"), "Inês, we swap the night shifts of week 48 as agreed."),
    (1, ADA, Person("grace@prairie.example"), "Grace, the allergen training is on the 14th. Who of the bakery can’t come?"),
    (1, "grace@prairie.example", Person(ADA), "June asks her people. You have the list on Friday."),
    (1, "rosa@prairie.example", Person("june@prairie.example"), "Mixer 3 is loud again. Could somebody look at it before the evening shift?"),
    (1, "june@prairie.example", Person("rosa@prairie.example"), "Hank looks at it at four."),
    (1, ADA, Role("Team Lead"), "The audit of the packing line is done: nothing serious. Thank you all."),
    (2, "jana@northlight.example", Role("User"), "The proofs of the spring catalogue are in the Clients workspace. Comments until Wednesday, please."),
    (2, "luis@northlight.example", Person(ADA), "The cover of the atlas is ready when you are."),
];

impl Seed {
    /// Each some minutes after the one before.
    pub(super) async fn write_messages(&self, places: &[Place], settled: &Settled) -> anyhow::Result<()> {
        self.clock.go_to_hours_ago(2);
        for (place, from, to, text) in MESSAGES {
            let place = places.get(*place).context("no such business")?;
            self.clock.pass(Span::minutes(9));
            let sender = self.acting_for(place, settled, from).await?;
            let to = match to {
                Person(address) => {
                    let found = self.acting_for(place, settled, address).await?;
                    MessageTo::Member(found.seat.authority.member)
                }
                Role(name) => MessageTo::Role(place.role(name)?.id),
            };
            done(
                self.usher
                    .send_message(&sender, to, MessageText::parse(text)?)
                    .await,
            )?;
        }
        Ok(())
    }

    /// Whoever joined at the address, as they act in the business.
    async fn acting_for(&self, place: &Place, settled: &Settled, address: &str) -> anyhow::Result<Actor> {
        if address == ADA {
            return Ok(place.actor.clone());
        }
        let user = *settled
            .users
            .get(address)
            .with_context(|| format!("no {address}"))?;
        let seat = self
            .ports
            .store
            .find_seat(user, place.actor.seat.business)
            .await?;
        Ok(Actor {
            user,
            name: address.to_owned(),
            instance_admin: false,
            seat: seat.with_context(|| format!("{address} has left"))?,
            client: Client::default(),
        })
    }
}
