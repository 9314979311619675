//! What was asked of the server, and what of it was acknowledged.

use crate::browser::{Browser, Told};
use std::collections::BTreeMap;

/// Whether something was done, as far as is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Known {
    No,
    /// It was asked for, and the answer did not come.
    Perhaps,
    /// It was acknowledged.
    Yes,
}

/// Somebody who was invited.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) invited: Known,
    /// Whether the invitation offers a seat.
    pub(crate) seat: bool,
    /// How many further generations there are at least and at most.
    pub(crate) resent: (i64, i64),
    pub(crate) accepted: Known,
    /// The browser in which they accepted.
    pub(crate) browser: Option<Browser>,
    /// Somebody acts on them.
    pub(crate) busy: bool,
    /// They have not been looked at since something was asked for.
    pub(crate) open: bool,
}

/// All people, by address, and tables that were not finished.
#[derive(Default)]
pub(crate) struct Account {
    pub(crate) people: BTreeMap<String, Person>,
    pub(crate) tables: Vec<Vec<String>>,
}

impl Account {
    /// So many new addresses; from now on they may be invited.
    pub(crate) fn new_people(&mut self, count: usize, seat: bool) -> Vec<String> {
        let person = Person {
            invited: Known::Perhaps,
            seat,
            resent: (0, 0),
            accepted: Known::No,
            browser: None,
            busy: false,
            open: true,
        };
        let first = self.people.len();
        let names = (first..first + count).map(|number| format!("p{number:05}@engines.example"));
        let names: Vec<String> = names.collect();
        self.people
            .extend(names.iter().map(|name| (name.clone(), person.clone())));
        names
    }

    pub(crate) fn person(&mut self, address: &str) -> &mut Person {
        self.people.get_mut(address).expect("a person of ours")
    }

    /// The same when something is about to be asked for: they will have to be looked at.
    pub(crate) fn begin(&mut self, address: &str) -> &mut Person {
        let person = self.person(address);
        person.open = true;
        person
    }

    /// What the inviter was told of these.
    pub(crate) fn invited(&mut self, addresses: &[String], told: Told) {
        for address in addresses {
            self.person(address).invited = match told {
                Told::Done => Known::Yes,
                Told::Refused => Known::No,
                Told::Unavailable | Told::Unknown => Known::Perhaps,
            };
        }
    }

    /// Takes somebody for whom nothing else is under way and whom this suits; they are busy from then on.
    pub(crate) fn take(&mut self, suits: impl Fn(&str, &Person) -> bool) -> Option<String> {
        let free =
            |person: &Person| person.invited == Known::Yes && person.accepted == Known::No && !person.busy;
        let mut people = self.people.iter_mut();
        let (address, person) = people.find(|(address, person)| free(person) && suits(address, person))?;
        person.busy = true;
        Some(address.clone())
    }
}
