//! Rows of lists as they are taken elsewhere.

use crate::{
    AccessRow, BusinessName, InvitationRow, MemberId, MemberStatus, PersonName, Profile, SignInName,
    Timestamp,
};

/// A member with all that an administrator may want to take along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedMember {
    /// The member.
    pub id: MemberId,
    /// What the list by name is sorted by; no two members of a business have the same.
    pub place: String,
    /// First name.
    pub first_name: PersonName,
    /// Last name.
    pub last_name: PersonName,
    /// What they sign in with.
    pub sign_in_name: SignInName,
    /// The role's name.
    pub role: String,
    /// The department's name.
    pub department: Option<String>,
    /// The location's name.
    pub location: Option<String>,
    /// What whoever they report to signs in with, where the reader sees that one.
    pub manager: Option<String>,
    /// Whether the reader does not see whom they report to.
    pub has_unseen_manager: bool,
    /// Their teams by name, archived ones too.
    pub teams: Vec<String>,
    /// Their workspaces by name, archived ones too.
    pub workspaces: Vec<String>,
    /// Their accesses, by app and package.
    pub accesses: Vec<AccessRow>,
    /// Whether they may come in.
    pub status: MemberStatus,
    /// When they joined.
    pub joined_at: Timestamp,
    /// When they were there last.
    pub last_seen_at: Option<Timestamp>,
    /// What else is known of them.
    pub profile: Profile,
    /// Whose they are, if they are external.
    pub company: Option<BusinessName>,
}

/// An invitation with what its row in the list leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedInvitation {
    /// What the list shows of it.
    pub row: InvitationRow,
    /// First name, where it is known.
    pub first_name: Option<PersonName>,
    /// Last name, where it is known.
    pub last_name: Option<PersonName>,
    /// When it was accepted, was cancelled or ran out.
    pub closed_at: Option<Timestamp>,
}
