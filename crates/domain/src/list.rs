//! Rows of the lists, as pages show them and the wire carries them.
//!
//! Texts are plain here: what stands in the database was parsed when it came in, and a type that parses while it is
//! deserialised brings its parser, with its tables of Unicode, into the browser.

use crate::{
    Act, AuditEventId, BatchId, BusinessId, DeliveryState, InvitationId, InvitationState, MemberId,
    MemberStatus, RoleId, Timestamp, UnitId, UnitKind,
};
use serde::{Deserialize, Serialize};

/// A row of the Users tab.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberRow {
    /// The member.
    pub id: MemberId,
    /// First and last name.
    pub name: String,
    /// The address they sign in with.
    pub email: String,
    /// The role's name.
    pub role: String,
    /// The department's name.
    pub department: Option<String>,
    /// The location's name.
    pub location: Option<String>,
    /// Whether they may come in.
    pub status: MemberStatus,
    /// When they last did something.
    pub last_seen_at: Option<Timestamp>,
}

/// What the Invitations tab shows: a status, or the outstanding ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum InvitationFilter {
    /// Pending, expired and awaiting confirmation.
    #[default]
    Outstanding,
    /// All of them.
    All,
    /// Those in one state.
    In(InvitationState),
}

/// A row of the Invitations tab.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationRow {
    /// The invitation.
    pub id: InvitationId,
    /// The submission that made it.
    pub batch: BatchId,
    /// Whom it is for.
    pub email: String,
    /// First and last name; empty where the inviter left them to the invitee.
    pub name: String,
    /// The role's name.
    pub role: String,
    /// The department's name.
    pub department: Option<String>,
    /// The location's name.
    pub location: Option<String>,
    /// The inviter's name.
    pub invited_by: String,
    /// When the latest generation was sent.
    pub sent_at: Timestamp,
    /// When it stops working.
    pub expires_at: Timestamp,
    /// Where it stands now.
    pub state: InvitationState,
    /// Its latest mail.
    pub delivery: DeliveryState,
    /// The mail server's last answer, where there was one.
    pub answer: Option<String>,
    /// When its holder last asked for a new one.
    pub asked_at: Option<Timestamp>,
}

/// A role as the invite form offers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleChoice {
    /// The role.
    pub id: RoleId,
    /// Its name.
    pub name: String,
    /// One line that says what it is for.
    pub description: String,
}

/// A department, location, team or workspace as the invite form offers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitChoice {
    /// The unit.
    pub id: UnitId,
    /// Its name.
    pub name: String,
}

/// A department, location, team or workspace with how many use it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitRow {
    /// The unit.
    pub id: UnitId,
    /// Its kind.
    pub kind: UnitKind,
    /// Its name.
    pub name: String,
    /// Active members assigned to it.
    pub members: i64,
    /// Live invitations that lead into it.
    pub invitations: i64,
    /// Since when it is archived, if it is.
    pub archived_at: Option<Timestamp>,
}

/// A business that a user is an active member of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BusinessChoice {
    /// The business.
    pub id: BusinessId,
    /// Its name.
    pub name: String,
}

/// Which audit events to show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditFilter {
    /// Only acts of this kind.
    pub act: Option<Act>,
    /// Only where this text is part of the actor's or the subject's name.
    pub search: String,
}

/// A row of the audit page. The personal columns are empty after an erasure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditRow {
    /// The event.
    pub id: AuditEventId,
    /// Its place in the business's chain, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// What was done.
    pub act: Act,
    /// Who did it.
    pub actor: Option<String>,
    /// On whom or what.
    pub subject: Option<String>,
    /// From which network address.
    pub address: Option<String>,
    /// Before, as `field: value` pairs.
    pub before: Vec<(String, String)>,
    /// After, as `field: value` pairs.
    pub after: Vec<(String, String)>,
}
