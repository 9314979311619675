//! What a person's page shows: a member with all that they have.

use crate::{ContactRow, InvitationId, MemberRow, Options, Profile, Timestamp};

/// A member, where they belong, what they can use, and how they came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What the list shows of them.
    pub row: MemberRow,
    /// When they joined.
    pub joined_at: Timestamp,
    /// Their teams by name, archived ones too.
    pub teams: Vec<String>,
    /// Their workspaces by name, archived ones too.
    pub workspaces: Vec<String>,
    /// Those of the workspaces that the weekly mail tells of.
    pub weekly: Vec<String>,
    /// What else is known of them.
    pub profile: Profile,
    /// What they have beside role and place.
    pub options: Options,
    /// The saved record set's name, where they have one.
    pub record_set: Option<String>,
    /// The contact that stands for them.
    pub contact: Option<ContactRow>,
    /// Their accesses, by app and package.
    pub accesses: Vec<AccessRow>,
    /// The invitations that they accepted, the latest first.
    pub invitations: Vec<AcceptedRow>,
}

/// A member's access.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRow {
    /// The app's name.
    pub app: String,
    /// The package's name.
    pub package: String,
    /// The app role's name.
    pub role: String,
    /// Whether it takes its seat: not while they are deactivated, nor where none was free when they came back.
    pub in_use: bool,
}

/// An invitation that a member accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedRow {
    /// The invitation.
    pub id: InvitationId,
    /// The inviter's name.
    pub invited_by: String,
    /// When the generation was sent that they accepted.
    pub sent_at: Timestamp,
    /// When they accepted.
    pub accepted_at: Timestamp,
}
