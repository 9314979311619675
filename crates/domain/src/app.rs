//! Apps, and what a business has contracted of them.

use crate::{AppId, AppRoleId, BusinessId, SubscriptionId, Timestamp, UnitName};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A piece of software that access is given to, known to the instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// Its identifier.
    pub id: AppId,
    /// Its name, unique among the instance's apps.
    pub name: UnitName,
    /// Since when it is archived, if it is.
    pub archived_at: Option<Timestamp>,
}

/// What somebody can be in an app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppRole {
    /// Its identifier.
    pub id: AppRoleId,
    /// The app that knows it.
    pub app: AppId,
    /// Its name, unique among the app's roles.
    pub name: UnitName,
    /// Since when it is archived, if it is.
    pub archived_at: Option<Timestamp>,
}

/// A business's contract for an app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Its identifier.
    pub id: SubscriptionId,
    /// Whose contract it is.
    pub business: BusinessId,
    /// What for.
    pub app: AppId,
    /// The package's name.
    pub package: UnitName,
    /// How many seats it has; None: any number.
    pub limit: Option<SeatLimit>,
    /// Whether it gives seats at all.
    pub active: bool,
    /// None before this.
    pub starts_at: Option<Timestamp>,
    /// None from this on.
    pub ends_at: Option<Timestamp>,
}

impl Subscription {
    /// Whether it gives seats at `now`.
    pub fn is_open_at(&self, now: Timestamp) -> bool {
        self.active
            && self.starts_at.is_none_or(|starts| starts <= now)
            && self.ends_at.is_none_or(|ends| now < ends)
    }
}

/// An app role in a subscription, which takes one seat of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Access {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The role in its app.
    pub role: AppRoleId,
}

/// How many seats a subscription may have: 0 to 1,000,000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SeatLimit(u32);

/// Why a seat limit is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
#[error(
    "must be a whole number from 0 to {}, or empty for any number",
    SeatLimit::MOST
)]
pub struct SeatLimitRefusal;

impl SeatLimit {
    /// The most seats of one subscription.
    pub const MOST: u32 = 1_000_000;

    /// Takes a number of seats.
    pub fn new(seats: u32) -> Result<Self, SeatLimitRefusal> {
        (seats <= Self::MOST)
            .then_some(Self(seats))
            .ok_or(SeatLimitRefusal)
    }
    /// How many.
    pub const fn seats(self) -> u32 {
        self.0
    }
}

/// How a subscription's seats stand: each is used (an access), held (a live invitation that will become one), or free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Seats {
    /// How many there are; None: any number.
    pub limit: Option<i64>,
    /// Used by members.
    pub used: i64,
    /// Held by live invitations.
    pub held: i64,
}

impl Seats {
    /// How many more can be taken; None: any number.
    pub fn free(self) -> Option<i64> {
        self.limit.map(|limit| (limit - self.used - self.held).max(0))
    }

    /// Whether so many more can be taken.
    pub fn has_free(self, seats: i64) -> bool {
        self.free().is_none_or(|free| seats <= free)
    }

    /// How many are used and held above the limit, since it was lowered; 0: none.
    pub fn over(self) -> i64 {
        self.limit
            .map_or(0, |limit| (self.used + self.held - limit).max(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn m_e3_what_is_neither_used_nor_held_is_free_and_a_lowered_limit_is_over_subscribed() {
        let seats = |limit, used, held| Seats { limit, used, held };
        let told = |seats: Seats| (seats.free(), seats.over(), seats.has_free(1));
        assert_eq!(told(seats(Some(25), 12, 3)), (Some(10), 0, true));
        assert_eq!(told(seats(Some(15), 12, 3)), (Some(0), 0, false));
        assert_eq!(told(seats(Some(10), 12, 3)), (Some(0), 5, false));
        assert_eq!(told(seats(None, 12, 3)), (None, 0, true));
    }

    #[test]
    fn a_subscription_is_open_from_its_first_moment_to_its_last() {
        let id = Uuid::from_u128(1);
        let at = Timestamp::from_micros;
        let dated = Subscription {
            id: SubscriptionId::new(id),
            business: BusinessId::new(id),
            app: AppId::new(id),
            package: UnitName::parse("Standard").unwrap(),
            limit: None,
            active: true,
            starts_at: Some(at(10)),
            ends_at: Some(at(20)),
        };
        let open: Vec<bool> = [9, 10, 19, 20].map(|now| dated.is_open_at(at(now))).to_vec();
        assert_eq!(open, [false, true, true, false]);
        let inactive = Subscription {
            active: false,
            ..dated.clone()
        };
        assert!(!inactive.is_open_at(at(15)));
        let undated = Subscription {
            starts_at: None,
            ends_at: None,
            ..dated
        };
        assert!(undated.is_open_at(at(i64::MAX)));
    }

    #[test]
    fn a_seat_limit_is_none_to_a_million() {
        assert_eq!(SeatLimit::new(0).map(SeatLimit::seats), Ok(0));
        assert!(SeatLimit::new(1_000_000).is_ok() && SeatLimit::new(1_000_001).is_err());
    }
}
