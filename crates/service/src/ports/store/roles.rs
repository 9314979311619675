//! Roles.

use anyhow::Result;
use async_trait::async_trait;
use domain::{BusinessId, Role, RoleId, RoleRow, Timestamp};

/// What pages read of it.
#[async_trait]
pub trait RoleReads: Send + Sync {
    /// The business's roles that are not archived, in order.
    async fn roles(&self, business: BusinessId) -> Result<Vec<Role>>;
    /// A role of the business that is not archived.
    async fn chosen_role(&self, business: BusinessId, role: RoleId) -> Result<Option<Role>>;
    /// All of the business's roles in order, the archived ones last; at most 1,000.
    async fn role_rows(&self, business: BusinessId) -> Result<Vec<RoleRow>>;
    /// [`RoleWrites::archived_built_in_roles`], for a page.
    async fn roles_to_bring_back(&self, business: BusinessId) -> Result<Vec<Role>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait RoleWrites: Send {
    /// Makes a role; `position` orders the list.
    async fn insert_role(&mut self, role: &Role, position: i64) -> Result<()>;
    /// Makes a role that is not built in, the last in the list; false if the name is taken.
    async fn add_role(&mut self, role: &Role) -> Result<bool>;
    /// Writes what can be edited of a role that is not archived; false if there is none, or the name is taken.
    async fn edit_role(&mut self, role: &Role) -> Result<bool>;
    /// A role of the business. Holds its row (shared) until the end.
    async fn find_role(&mut self, business: BusinessId, role: RoleId) -> Result<Option<Role>>;
    /// Archives a role; false if there is no such unarchived one.
    async fn archive_role(&mut self, business: BusinessId, role: RoleId, now: Timestamp) -> Result<bool>;
    /// The business's archived built-in roles whose names are free, in order.
    async fn archived_built_in_roles(&mut self, business: BusinessId) -> Result<Vec<Role>>;
    /// Offers such a role again; false if it is none.
    async fn bring_back_role(&mut self, business: BusinessId, role: RoleId) -> Result<bool>;
    /// The business's first role, for whoever sets it up.
    async fn first_role(&mut self, business: BusinessId) -> Result<Option<Role>>;
}
