//! Members: users in a business.

use crate::text_enum::text_enum;
use crate::{
    BusinessId, InviteRefusal, MemberId, NoticesRefusal, Options, PersonName, Profile, ReachRefusal, RoleId,
    Timestamp, UnitId, UserId,
};
use serde::{Deserialize, Serialize};
use thiserror::Error;

text_enum! {
    /// Whether a member may come in.
    MemberStatus {
        /// May sign in to the business.
        Active = "active",
        /// May not; their history is kept.
        Inactive = "inactive",
    }
}

/// The first and the last name of whoever was deleted.
pub const DELETED_PERSON: [&str; 2] = ["A deleted", "person"];

/// The address of whoever was deleted: no mail reaches it (RFC 2606).
pub const DELETED_ADDRESS: &str = "a.deleted.person@usher.invalid";

/// A user in a business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its identifier.
    pub id: MemberId,
    /// The business.
    pub business: BusinessId,
    /// The user.
    pub user: UserId,
    /// Their role.
    pub role: RoleId,
    /// Whether they may come in.
    pub status: MemberStatus,
    /// First name.
    pub first_name: PersonName,
    /// Last name.
    pub last_name: PersonName,
    /// Department, if any.
    pub department: Option<UnitId>,
    /// Location, if any.
    pub location: Option<UnitId>,
    /// What else is known of them.
    pub profile: Profile,
    /// What they have beside role and place.
    pub options: Options,
    /// When they joined.
    pub joined_at: Timestamp,
}

impl Member {
    /// First and last name.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

/// Why a change to a member is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum MemberRefusal {
    /// No such member that the acting one may see.
    #[error("this person was not found")]
    NotFound,
    /// The acting member's rights do not cover it.
    #[error(transparent)]
    Reach(#[from] ReachRefusal),
    /// The last member who can administer the business.
    #[error("they are the last administrator of this business")]
    LastAdministrator,
    /// The new role is archived or unknown, or above the acting member's ceiling.
    #[error("this role can’t be given")]
    RoleUnavailable,
    /// Somebody deactivates or deletes themselves.
    #[error("you can’t do this to yourself")]
    Oneself,
    /// The manager is no active member whom the acting one reaches.
    #[error("this manager is not available")]
    ManagerUnavailable,
    /// The manager would be their own, over others or at once.
    #[error("they would be their own manager")]
    ManagerCircle,
    /// New messages: they can't be told so.
    #[error(transparent)]
    Notices(#[from] NoticesRefusal),
    /// They have no such access.
    #[error("they don’t have this app")]
    NoSuchAccess,
    /// The place, the record set or the access can't be given: the same reasons as at inviting.
    #[error(transparent)]
    Terms(#[from] InviteRefusal),
}
