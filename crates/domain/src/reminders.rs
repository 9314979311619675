//! Reminding people of invitations that they have not answered: off, once, or twice.

use crate::{Lifetime, Span};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why reminders are not set so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum ReminderRefusal {
    /// The acting member's role lacks settings:edit, or covers their own department only.
    #[error("your role does not include this")]
    NotPermitted,
    /// Before the first hour, or when the invitation has run out.
    #[error("must be 1 to {most_hours} hours")]
    OutOfRange {
        /// The last hour in which an invitation is open.
        most_hours: u32,
    },
    /// The second one does not come after the first.
    #[error("must be later than the first reminder")]
    NotAfterTheFirst,
}

/// How many whole hours after sending reminders go out; none does after the invitation's expiry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reminders {
    first: Option<u32>,
    second: Option<u32>,
}

impl Reminders {
    /// One after `first` hours and one after `second`, of invitations that live so long. A second one alone is a first.
    pub fn parse(
        first: Option<u32>,
        second: Option<u32>,
        lifetime: Lifetime,
    ) -> Result<Self, ReminderRefusal> {
        let most_hours = lifetime.hours() - 1;
        let fits = |hours: u32| (1..=most_hours).contains(&hours);
        if !first.into_iter().chain(second).all(fits) {
            return Err(ReminderRefusal::OutOfRange { most_hours });
        }
        match (first, second) {
            (Some(first), Some(second)) if second <= first => Err(ReminderRefusal::NotAfterTheFirst),
            (None, second) => Ok(Self::kept(second, None)),
            (first, second) => Ok(Self::kept(first, second)),
        }
    }

    /// As they were kept.
    pub const fn kept(first: Option<u32>, second: Option<u32>) -> Self {
        Self { first, second }
    }

    /// Hours until the first.
    pub const fn first(self) -> Option<u32> {
        self.first
    }

    /// Hours until the second.
    pub const fn second(self) -> Option<u32> {
        self.second
    }

    /// Each with its number, the last one first: where both are due, the first is not sent any more.
    pub fn last_first(self) -> impl Iterator<Item = (u32, Span)> {
        let both = [(2, self.second), (1, self.first)];
        both.into_iter()
            .filter_map(|(number, hours)| Some((number, Span::hours(hours?))))
    }
}

impl std::fmt::Display for Reminders {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.first, self.second) {
            (None, _) => f.write_str("none"),
            (Some(first), None) => write!(f, "after {first} h"),
            (Some(first), Some(second)) => write!(f, "after {first} h and {second} h"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reminders_come_in_order_and_while_the_invitation_is_open() {
        let out = Err(ReminderRefusal::OutOfRange { most_hours: 23 });
        for (first, second, expected) in [
            (None, None, Ok("none")),
            (Some(12), None, Ok("after 12 h")),
            (Some(12), Some(20), Ok("after 12 h and 20 h")),
            (None, Some(20), Ok("after 20 h")),
            (Some(1), Some(23), Ok("after 1 h and 23 h")),
            (Some(0), None, out),
            (Some(24), None, out),
            (Some(12), Some(24), out),
            (Some(12), Some(12), Err(ReminderRefusal::NotAfterTheFirst)),
            (Some(12), Some(6), Err(ReminderRefusal::NotAfterTheFirst)),
        ] {
            let parsed = Reminders::parse(first, second, Lifetime::DEFAULT);
            let told = parsed.map(|reminders| reminders.to_string());
            assert_eq!(told, expected.map(str::to_owned), "{first:?} {second:?}");
        }
        let shortest = Lifetime::from_hours(1, Lifetime::MOST).unwrap();
        assert!(Reminders::parse(Some(1), None, shortest).is_err());
    }
}
