//! Departments, locations, teams and workspaces.

use anyhow::Result;
use async_trait::async_trait;
use domain::{
    BusinessId, InvitationId, MemberId, Timestamp, Unit, UnitChoice, UnitId, UnitKind, UnitName, UnitRow,
};

/// What came of making or renaming a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitOutcome {
    /// Done.
    Done,
    /// Another unit of the kind has the name (case and all).
    NameTaken,
    /// The business has no such unit, or it is archived.
    NotFound,
}

/// What pages read of it.
#[async_trait]
pub trait UnitReads: Send + Sync {
    /// The business's units of a kind that are not archived, by name; at most 2,000.
    async fn unit_choices(&self, business: BusinessId, kind: UnitKind) -> Result<Vec<UnitChoice>>;
    /// Those of the business's units, of whatever kind, that are not archived, by name.
    async fn chosen_units(
        &self,
        business: BusinessId,
        units: &[UnitId],
    ) -> Result<Vec<(UnitKind, UnitChoice)>>;
    /// The business's units of a kind, by name, the archived ones last.
    async fn units(&self, business: BusinessId, kind: UnitKind, now: Timestamp) -> Result<Vec<UnitRow>>;
    /// The teams and workspaces that an invitation offers, by kind and name; archived ones are left out.
    async fn units_offered(&self, invitation: InvitationId) -> Result<Vec<(UnitKind, String)>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait UnitWrites: Send {
    /// A unit of the business and kind. Holds its row (shared) until the end.
    async fn find_unit(&mut self, business: BusinessId, kind: UnitKind, unit: UnitId)
    -> Result<Option<Unit>>;
    /// Units of the business and kind, in the order of `units`; None for each that is not there.
    async fn find_units(
        &mut self,
        business: BusinessId,
        kind: UnitKind,
        units: &[UnitId],
    ) -> Result<Vec<Option<Unit>>>;
    /// The teams and workspaces of an invitation, archived or not, by kind and name, and whether the weekly mail is to tell
    /// of each.
    async fn units_of_invitation(&mut self, invitation: InvitationId) -> Result<Vec<(Unit, bool)>>;
    /// Puts teams and workspaces of the business into an invitation; `weekly` are those that the weekly mail tells of.
    async fn assign_invitation(
        &mut self,
        business: BusinessId,
        invitation: InvitationId,
        units: &[UnitId],
        weekly: &[UnitId],
    ) -> Result<()>;
    /// Puts a member into teams and workspaces of the business; `weekly` are those that the weekly mail tells of.
    async fn assign_member(
        &mut self,
        business: BusinessId,
        member: MemberId,
        units: &[UnitId],
        weekly: &[UnitId],
    ) -> Result<()>;
    /// Makes a unit.
    async fn insert_unit(&mut self, unit: &Unit) -> Result<UnitOutcome>;
    /// Renames a unit that is not archived.
    async fn rename_unit(
        &mut self,
        business: BusinessId,
        kind: UnitKind,
        unit: UnitId,
        name: &UnitName,
    ) -> Result<UnitOutcome>;
    /// Archives a unit; false if there is no such unarchived one.
    async fn archive_unit(
        &mut self,
        business: BusinessId,
        kind: UnitKind,
        unit: UnitId,
        now: Timestamp,
    ) -> Result<bool>;
}
