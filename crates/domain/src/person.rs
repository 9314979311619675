//! What a person's page shows: a member with all that they have.

use crate::{
    AppRoleId, ContactRow, InvitationId, Member, MemberId, MemberRow, RoleRights, SubscriptionId, Timestamp,
    UnitId, UnitKind, WeeklyTime,
};

/// A member, where they belong, what they can use, and how they came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What the list shows of them.
    pub row: MemberRow,
    /// The member.
    pub member: Member,
    /// What their role lets them do.
    pub rights: RoleRights,
    /// Who they report to.
    pub manager: Option<ManagerRow>,
    /// Their teams and workspaces by kind and name, archived ones too.
    pub units: Vec<MemberUnit>,
    /// When they get the weekly mail, or would.
    pub weekly_time: WeeklyTime,
    /// The saved record set's name, where they have one.
    pub record_set: Option<String>,
    /// The contact that stands for them.
    pub contact: Option<ContactRow>,
    /// Their accesses, by app and package.
    pub accesses: Vec<AccessRow>,
    /// The invitations that they accepted, the latest first.
    pub invitations: Vec<AcceptedRow>,
}

impl Person {
    /// The names of their units of a kind.
    pub fn names_of(&self, kind: UnitKind) -> Vec<String> {
        let those = self.units.iter().filter(|unit| unit.kind == kind);
        those.map(|unit| unit.name.clone()).collect()
    }

    /// The names of those that the weekly mail tells of.
    pub fn weekly(&self) -> Vec<String> {
        let those = self.units.iter().filter(|unit| unit.weekly);
        those.map(|unit| unit.name.clone()).collect()
    }
}

/// Who a member reports to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManagerRow {
    /// The member.
    pub id: MemberId,
    /// First and last name.
    pub name: String,
    /// Their department: whoever sees one department only sees them or not by it.
    pub department: Option<UnitId>,
}

/// A team or workspace of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberUnit {
    /// The unit.
    pub id: UnitId,
    /// Its kind.
    pub kind: UnitKind,
    /// Its name.
    pub name: String,
    /// Whether the weekly mail tells of it.
    pub weekly: bool,
}

/// What would go, stay or end with a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MemberFigures {
    /// Their sessions in the business that can still be used.
    pub sessions: i64,
    /// When one of these was used last.
    pub last_used_at: Option<Timestamp>,
    /// The seats that they use.
    pub seats: i64,
    /// The members whose manager they are.
    pub reports: i64,
    /// The invitations that they sent and that are still open.
    pub sent: i64,
    /// The open invitations that offer them more apps.
    pub offers: i64,
}

/// A member's access.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRow {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The app's name.
    pub app: String,
    /// The package's name.
    pub package: String,
    /// The app role.
    pub role_id: AppRoleId,
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
