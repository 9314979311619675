//! Members: users in a business.

use crate::text_enum::text_enum;
use crate::{
    BusinessId, MemberId, Options, PersonName, Profile, ReachRefusal, RoleId, Timestamp, UnitId, UserId,
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
}
