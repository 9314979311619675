//! Permissions and sets of them.

use crate::text_enum::text_enum;
use serde::{Deserialize, Serialize};

text_enum! {
    /// One thing that a role lets its holder do.
    Permission {
        /// See people and invitations.
        UsersView = "users:view",
        /// Invite people.
        UsersInvite = "users:invite",
        /// Change people.
        UsersEdit = "users:edit",
        /// Delete people.
        UsersDelete = "users:delete",
        /// Import people from a file.
        UsersImport = "users:import",
        /// See the settings.
        SettingsView = "settings:view",
        /// Change the settings.
        SettingsEdit = "settings:edit",
        /// Change roles.
        RolesEdit = "roles:edit",
        /// Read the audit.
        AuditView = "audit:view",
        /// See records.
        RecordsView = "records:view",
        /// Change records.
        RecordsUpdate = "records:update",
        /// Send messages.
        MessagesSend = "messages:send",
    }
}

impl Permission {
    /// Whether it is under the ceiling rule; record permissions may be given by anyone who may invite.
    pub const fn is_governed(self) -> bool {
        !matches!(self, Self::RecordsView | Self::RecordsUpdate | Self::MessagesSend)
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of permissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<Permission>", into = "Vec<Permission>")]
pub struct Permissions(u16);

impl Permissions {
    /// No permission.
    pub const NONE: Self = Self(0);
    /// records:view, records:update, messages:send.
    pub const RECORD: Self = Self::of(&[
        Permission::RecordsView,
        Permission::RecordsUpdate,
        Permission::MessagesSend,
    ]);
    /// Every users:* permission.
    pub const USERS: Self = Self::of(&[
        Permission::UsersView,
        Permission::UsersInvite,
        Permission::UsersEdit,
        Permission::UsersDelete,
        Permission::UsersImport,
    ]);
    /// Every permission there is.
    pub const ALL: Self = Self::of(Permission::ALL);

    /// The set of these.
    pub const fn of(permissions: &[Permission]) -> Self {
        let (mut bits, mut i) = (0, 0);
        while i < permissions.len() {
            bits |= permissions[i].bit();
            i += 1;
        }
        Self(bits)
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this set and in the other.
    #[must_use]
    pub const fn within(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the set has it, `settings:view` counting as `users:view` and `users:invite` besides.
    pub const fn holds(self, permission: Permission) -> bool {
        self.effective().0 & permission.bit() != 0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The set with what its members include.
    #[must_use]
    pub const fn effective(self) -> Self {
        if self.0 & Permission::SettingsView.bit() == 0 {
            self
        } else {
            self.and(Self::of(&[Permission::UsersView, Permission::UsersInvite]))
        }
    }

    /// The permissions in it, in order.
    pub fn iter(self) -> impl Iterator<Item = Permission> {
        Permission::ALL
            .iter()
            .copied()
            .filter(move |p| self.0 & p.bit() != 0)
    }
}

impl From<Vec<Permission>> for Permissions {
    fn from(list: Vec<Permission>) -> Self {
        Self::of(&list)
    }
}

impl From<Permissions> for Vec<Permission> {
    fn from(set: Permissions) -> Self {
        set.iter().collect()
    }
}

/// Written as the words with a space between them.
impl std::fmt::Display for Permissions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (i, permission) in self.iter().enumerate() {
            if i > 0 {
                f.write_str(" ")?;
            }
            f.write_str(permission.as_str())?;
        }
        Ok(())
    }
}

impl std::str::FromStr for Permissions {
    type Err = crate::NotInList;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let list = text
            .split_whitespace()
            .map(str::parse)
            .collect::<Result<Vec<Permission>, _>>()?;
        Ok(Self::of(&list))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_is_written_and_read_back() {
        for set in [
            Permissions::NONE,
            Permissions::RECORD,
            Permissions::USERS,
            Permissions::ALL,
        ] {
            assert_eq!(set.to_string().parse(), Ok(set));
        }
        assert!("users:everything".parse::<Permissions>().is_err());
    }

    #[test]
    fn settings_view_includes_users_view_and_users_invite() {
        let set = Permissions::of(&[Permission::SettingsView]);
        assert!(set.holds(Permission::UsersView) && set.holds(Permission::UsersInvite));
        assert!(!set.holds(Permission::UsersEdit));
    }
}
