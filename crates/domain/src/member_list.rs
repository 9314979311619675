//! Which members the Users tab shows, and in what order.

use crate::text_enum::text_enum;
use crate::{MemberStatus, RoleId, UnitId};

text_enum! {
    /// What the list of users is sorted by.
    MemberOrder {
        /// By name.
        Name = "name",
        /// Whoever was there last comes first.
        LastSeen = "seen",
        /// Whoever never was there comes first, then whoever has been away longest.
        LongestAway = "away",
    }
}

/// Which members to show; what is None shows all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemberFilter {
    /// Only those in this status.
    pub status: Option<MemberStatus>,
    /// Only those with this role.
    pub role: Option<RoleId>,
    /// Only those of this department.
    pub department: Option<UnitId>,
    /// Only those at this location.
    pub location: Option<UnitId>,
    /// Only those with this text in their name or sign-in name, in any case.
    pub search: String,
    /// The order that was asked for; None: by name.
    pub order: Option<MemberOrder>,
}

impl MemberFilter {
    /// The order that they come in. What is searched comes by name: no index holds the names in another order.
    pub fn sorted_by(&self) -> MemberOrder {
        let asked = self.order.filter(|_| self.search.trim().is_empty());
        asked.unwrap_or(MemberOrder::Name)
    }

    /// Whether it leaves anybody out.
    pub fn narrows(&self) -> bool {
        let Self {
            status,
            role,
            department,
            location,
            search,
            order: _,
        } = self;
        status.is_some()
            || role.is_some()
            || department.is_some()
            || location.is_some()
            || !search.trim().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_searched_comes_by_name_and_everything_else_as_asked() {
        for order in MemberOrder::ALL {
            let asked = |search: &str| MemberFilter {
                search: search.to_owned(),
                order: Some(*order),
                ..MemberFilter::default()
            };
            assert_eq!(asked(" ").sorted_by(), *order);
            assert_eq!(asked("ada").sorted_by(), MemberOrder::Name);
            assert!(!asked(" ").narrows() && asked("ada").narrows());
        }
        assert_eq!(MemberFilter::default().sorted_by(), MemberOrder::Name);
    }
}
