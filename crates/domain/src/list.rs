//! Rows of the lists, as pages show them, and choices, as the wire carries them.
//!
//! Texts are plain here: what stands in the database was parsed when it came in, and a type that parses while it is
//! deserialised brings its parser, with its tables of Unicode, into the browser.

use crate::{
    AppId, AppRoleId, Authority, BatchId, BusinessId, ContactId, DeliveryState, InvitationId,
    InvitationState, MemberId, MemberStatus, Permission, RecordSet, RecordSetId, Role, RoleId, RoleRights,
    Seats, SubscriptionId, Timestamp, UnitId, UnitKind, UserId,
};
use serde::{Deserialize, Serialize};

/// A row of the Users tab.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InvitationFilter {
    /// Pending, expired and awaiting confirmation.
    #[default]
    Outstanding,
    /// All of them.
    All,
    /// Slips that work and were not printed yet.
    ToPrint,
    /// Pending ones that expire within [`InvitationState::SHORT_REST`].
    Expiring,
    /// Those in one state.
    In(InvitationState),
}

/// A row of the Invitations tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationRow {
    /// The invitation.
    pub id: InvitationId,
    /// The submission that made it.
    pub batch: BatchId,
    /// The address; None: it is a slip.
    pub email: Option<String>,
    /// Whether it offers a member apps alone.
    pub access_only: bool,
    /// Whether the slip of this generation was printed.
    pub printed: bool,
    /// Whether so many wrong codes or employee numbers were typed that it has to be sent anew.
    pub tries_spent: bool,
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
    /// Its latest mail; a slip has none.
    pub delivery: Option<DeliveryState>,
    /// The mail server's last answer, where there was one.
    pub answer: Option<String>,
    /// When its holder last asked for a new one.
    pub asked_at: Option<Timestamp>,
    /// When they were last reminded of this generation.
    pub reminded_at: Option<Timestamp>,
    /// The department's identifier.
    pub department_id: Option<UnitId>,
    /// What the role it gives lets its holder do.
    pub rights: RoleRights,
}

impl InvitationRow {
    /// Whom it is for, in a word: the address, or the name of somebody without one.
    pub fn whom(&self) -> &str {
        self.email.as_deref().unwrap_or(&self.name)
    }

    /// Whether it may be resent, cancelled or confirmed by somebody with this authority: the rule that the acts ask too.
    pub fn may_be_acted_on_by(&self, authority: &Authority) -> bool {
        authority
            .may_act_on(Permission::UsersInvite, self.rights, self.department_id)
            .is_ok()
    }
}

/// Somebody who can be invited without their address being typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonChoice {
    /// The user.
    pub user: UserId,
    /// First and last name.
    pub name: String,
    /// What they sign in with.
    pub sign_in_name: String,
    /// What tells them from others: their department here, or the business that they are in.
    pub hint: Option<String>,
    /// Whether they are a member of the business that is invited into.
    pub member: bool,
}

/// A row of the Contacts list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactRow {
    /// The contact.
    pub id: ContactId,
    /// First and last name; empty where neither is known yet.
    pub name: String,
    /// Their address.
    pub email: Option<String>,
    /// Where they are called.
    pub phone: Option<String>,
    /// Where they are called on the way.
    pub mobile: Option<String>,
    /// What they do.
    pub job_title: Option<String>,
    /// Their company, if they are external.
    pub company: Option<String>,
    /// The member that it stands for.
    pub member: Option<MemberId>,
    /// How the invitation stands, as recorded, that it was made with.
    pub invitation: Option<InvitationState>,
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

/// A role with how many have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleRow {
    /// The role.
    pub role: Role,
    /// Active members with it.
    pub members: i64,
    /// Outstanding invitations that give it.
    pub invitations: i64,
}

/// A record set as the invite form offers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordSetChoice {
    /// The record set.
    pub id: RecordSetId,
    /// Its name.
    pub name: String,
}

/// A record set with how many have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordSetRow {
    /// The record set.
    pub set: RecordSet,
    /// Active members with it.
    pub members: i64,
    /// Outstanding invitations that give it.
    pub invitations: i64,
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
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// An app as the invite form offers it, or one of its roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppChoice<Id> {
    /// The app or role.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// An app with its roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppRow {
    /// The app.
    pub id: AppId,
    /// Its name.
    pub name: String,
    /// How many businesses have a subscription for it.
    pub businesses: i64,
    /// Its roles by name, the archived ones last.
    pub roles: Vec<AppRoleRow>,
    /// Since when it is archived, if it is.
    pub archived_at: Option<Timestamp>,
}

/// A role of an app with how many have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppRoleRow {
    /// The role.
    pub id: AppRoleId,
    /// Its name.
    pub name: String,
    /// Accesses with it, of all businesses.
    pub accesses: i64,
    /// Since when it is archived, if it is.
    pub archived_at: Option<Timestamp>,
}

/// A subscription with how its seats stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubscriptionRow {
    /// The subscription.
    pub id: SubscriptionId,
    /// Its app.
    pub app: AppId,
    /// The app's name.
    pub app_name: String,
    /// The package's name.
    pub package: String,
    /// Its seats.
    pub seats: Seats,
    /// Whether it gives seats at all.
    pub active: bool,
    /// No seats before this.
    pub starts_at: Option<Timestamp>,
    /// No seats from this on.
    pub ends_at: Option<Timestamp>,
    /// Whether it gives seats now.
    pub open: bool,
}

/// An access as an invitation offers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessOffer {
    /// The app's name.
    pub app: String,
    /// The package's name.
    pub package: String,
    /// The app role's name.
    pub role: String,
}

impl std::fmt::Display for AccessOffer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {}, as {}", self.app, self.package, self.role)
    }
}

/// A business that a user is an active member of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BusinessChoice {
    /// The business.
    pub id: BusinessId,
    /// Its name.
    pub name: String,
}

/// The same with what tells it from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnBusiness {
    /// The business.
    pub id: BusinessId,
    /// Its name.
    pub name: String,
    /// The name of the user's role there.
    pub role: String,
    /// When they were there last.
    pub last_seen_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Permissions, Scope};
    use uuid::Uuid;

    fn row(department: u128, permissions: Permissions, scope: Scope) -> InvitationRow {
        let id = Uuid::from_u128(1);
        InvitationRow {
            id: InvitationId::new(id),
            batch: BatchId::new(id),
            email: Some("ada@example.com".to_owned()),
            access_only: false,
            printed: false,
            tries_spent: false,
            name: String::new(),
            role: "Role".to_owned(),
            department: None,
            location: None,
            invited_by: "Grace".to_owned(),
            sent_at: Timestamp::from_micros(0),
            expires_at: Timestamp::from_micros(9),
            state: InvitationState::Pending,
            delivery: Some(DeliveryState::Sent),
            answer: None,
            asked_at: None,
            reminded_at: None,
            department_id: Some(UnitId::new(Uuid::from_u128(department))),
            rights: RoleRights { permissions, scope },
        }
    }

    #[test]
    fn an_invitation_is_acted_on_within_scope_and_ceiling_only() {
        let lead = Authority {
            member: MemberId::new(Uuid::from_u128(2)),
            permissions: Permissions::USERS,
            scope: Scope::OwnDepartment,
            department: Some(UnitId::new(Uuid::from_u128(5))),
        };
        let may = |row: InvitationRow| row.may_be_acted_on_by(&lead);
        assert!(may(row(5, Permissions::USERS, Scope::OwnDepartment)));
        assert!(may(row(5, Permissions::RECORD, Scope::WholeBusiness)));
        assert!(
            !may(row(6, Permissions::RECORD, Scope::WholeBusiness)),
            "another department"
        );
        assert!(
            !may(row(5, Permissions::ALL, Scope::OwnDepartment)),
            "above the ceiling"
        );
        assert!(
            !may(row(5, Permissions::USERS, Scope::WholeBusiness)),
            "wider than the scope"
        );
    }
}
