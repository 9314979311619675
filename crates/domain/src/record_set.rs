//! Record sets: for each entity type, whether their holder may view and update.

use crate::text_enum::text_enum;
use crate::{BusinessId, NotInList, RecordSetId, Timestamp, UnitName};
use serde::{Deserialize, Serialize};

text_enum! {
    /// What a record of the register is about.
    EntityType {
        /// Something that runs out on a day.
        ExpirationItems = "expiration items",
        /// People.
        Contacts = "contacts",
        /// Firms.
        Companies = "companies",
        /// Places.
        Locations = "locations",
        /// Tools and machines.
        Equipment = "equipment",
        /// Cars, lorries, trailers.
        Vehicles = "vehicles",
        /// What is broken.
        Defects = "defects",
    }
}

/// For each entity type whether its records may be viewed and updated; who may update may view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordRights(u16);

impl RecordRights {
    /// Neither view nor update of anything.
    pub const NONE: Self = Self(0);

    const fn view_bit(of: EntityType) -> u16 {
        1 << (2 * of as u16)
    }

    /// The same, and these may be viewed.
    #[must_use]
    pub const fn viewing(self, of: EntityType) -> Self {
        Self(self.0 | Self::view_bit(of))
    }

    /// The same, and these may be viewed and updated.
    #[must_use]
    pub const fn updating(self, of: EntityType) -> Self {
        Self(self.0 | Self::view_bit(of) | Self::view_bit(of) << 1)
    }

    /// Whether they may be viewed.
    pub const fn may_view(self, of: EntityType) -> bool {
        self.0 & Self::view_bit(of) != 0
    }

    /// Whether they may be updated.
    pub const fn may_update(self, of: EntityType) -> bool {
        self.0 & Self::view_bit(of) << 1 != 0
    }
}

/// Written as `view contacts, update defects`; nothing for none.
impl std::fmt::Display for RecordRights {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut between = "";
        for of in EntityType::ALL.iter().copied().filter(|of| self.may_view(*of)) {
            let verb = if self.may_update(of) { "update" } else { "view" };
            write!(f, "{between}{verb} {of}")?;
            between = ", ";
        }
        Ok(())
    }
}

impl std::str::FromStr for RecordRights {
    type Err = NotInList;
    fn from_str(text: &str) -> Result<Self, NotInList> {
        let parts = text.split(", ").filter(|part| !part.is_empty());
        parts
            .into_iter()
            .try_fold(Self::NONE, |rights, part| match part.split_once(' ') {
                Some(("view", of)) => Ok(rights.viewing(of.parse()?)),
                Some(("update", of)) => Ok(rights.updating(of.parse()?)),
                _ => Err(NotInList(part.to_owned())),
            })
    }
}

/// A saved record set: named, and shared by its holders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordSet {
    /// Its identifier.
    pub id: RecordSetId,
    /// The business it belongs to.
    pub business: BusinessId,
    /// Its name, unique among the business's record sets.
    pub name: UnitName,
    /// What its holders may view and update.
    pub rights: RecordRights,
    /// Since when it is archived, if it is.
    pub archived_at: Option<Timestamp>,
}

/// How far a member's records are limited by type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RecordLimit {
    /// Not at all.
    #[default]
    None,
    /// By a saved record set.
    Saved(RecordSetId),
    /// By one of their own.
    Custom(RecordRights),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_a8_who_may_update_may_view_and_nothing_else_is_touched() {
        for of in EntityType::ALL.iter().copied() {
            let viewing = RecordRights::NONE.viewing(of);
            assert!(viewing.may_view(of) && !viewing.may_update(of));
            let updating = RecordRights::NONE.updating(of);
            assert!(updating.may_view(of) && updating.may_update(of));
            for other in EntityType::ALL.iter().copied().filter(|other| *other != of) {
                assert!(!updating.may_view(other) && !updating.may_update(other));
            }
        }
    }

    #[test]
    fn rights_are_written_and_read_back() {
        let some = RecordRights::NONE
            .viewing(EntityType::ExpirationItems)
            .updating(EntityType::Defects);
        assert_eq!(some.to_string(), "view expiration items, update defects");
        for rights in [RecordRights::NONE, some] {
            assert_eq!(rights.to_string().parse(), Ok(rights));
        }
        assert!("own defects".parse::<RecordRights>().is_err());
    }
}
