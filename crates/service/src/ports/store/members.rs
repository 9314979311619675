//! Members, and finding people.

use crate::ports::BusinessScope;
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    Authority, BusinessId, EmailAddress, EmployeeNumber, Member, MemberFigures, MemberFilter, MemberId,
    MemberRow, MemberStatus, OwnPlace, Page, PageNumber, Person, PersonChoice, Reporting, ReportingLines,
    RoleId, SignInName, Timestamp, Unit, UnitId, UserId, Username,
};
use std::collections::HashMap;

/// What pages read of it.
#[async_trait]
pub trait MemberReads: Send + Sync {
    /// What a member has.
    async fn own_place(&self, business: BusinessId, member: MemberId) -> Result<OwnPlace>;
    /// A page of members, in the order of [`MemberFilter::sorted_by`].
    async fn members_page(
        &self,
        scope: BusinessScope,
        filter: &MemberFilter,
        page: PageNumber,
    ) -> Result<Page<MemberRow>>;
    /// A member of the scope with all that they have; of accepted invitations the latest 100.
    async fn person(&self, scope: BusinessScope, id: MemberId) -> Result<Option<Person>>;
    /// What would go, stay or end with a member of the business at `now`.
    async fn figures_of(
        &self,
        business: BusinessId,
        member: MemberId,
        now: Timestamp,
    ) -> Result<MemberFigures>;
    /// Active members in the scope whose name or address has `search` in it, by name; at most `limit`.
    async fn people_in(&self, scope: BusinessScope, search: &str, limit: i64) -> Result<Vec<PersonChoice>>;
    /// The same in the other businesses that `user` administers, who are no members of the scope's; each user once.
    async fn people_elsewhere(
        &self,
        user: UserId,
        scope: BusinessScope,
        search: &str,
        limit: i64,
    ) -> Result<Vec<PersonChoice>>;
    /// Those of the usernames that somebody has.
    async fn taken_usernames(&self, wanted: &[Username]) -> Result<Vec<String>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait MemberWrites: Send {
    /// Makes a member; false if the user is one of the business already.
    async fn insert_member(&mut self, member: &Member) -> Result<bool>;
    /// A member of the business.
    async fn find_member(&mut self, business: BusinessId, member: MemberId) -> Result<Option<Member>>;
    /// The member of the business that the user is.
    async fn find_member_of_user(&mut self, business: BusinessId, user: UserId) -> Result<Option<Member>>;
    /// The active members of the scope who sign in so, by that name.
    async fn members_who_sign_in_as(
        &mut self,
        scope: BusinessScope,
        names: &[SignInName],
    ) -> Result<HashMap<String, MemberId>>;
    /// The same, whether they are active or not.
    async fn members_who_ever_sign_in_as(
        &mut self,
        scope: BusinessScope,
        names: &[SignInName],
    ) -> Result<HashMap<String, MemberId>>;
    /// The members of the scope who have an employee number, active or not. No two need to have different ones.
    async fn numbered_members(&mut self, scope: BusinessScope) -> Result<Vec<(EmployeeNumber, MemberId)>>;
    /// What a member may do now; None if they are inactive.
    async fn authority_of(&mut self, business: BusinessId, member: MemberId) -> Result<Option<Authority>>;
    /// Records that a member is there now. Only ever moves forward.
    async fn touch_member(&mut self, business: BusinessId, user: UserId, now: Timestamp) -> Result<()>;
    /// The sign-in address of a member's user.
    async fn address_of(&mut self, member: MemberId) -> Result<Option<EmailAddress>>;
    /// Active members of the business whose role holds users:invite, with what they may do, their role's rights
    /// and their address; at most `limit`, the longest-standing first.
    async fn inviters(&mut self, business: BusinessId, limit: i64) -> Result<Vec<(Authority, EmailAddress)>>;
    /// Gives a member a role.
    async fn set_member_role(&mut self, business: BusinessId, member: MemberId, role: RoleId) -> Result<()>;
    /// Sets a member's status; false if they had it already.
    async fn set_member_status(
        &mut self,
        business: BusinessId,
        member: MemberId,
        status: MemberStatus,
    ) -> Result<bool>;
    /// Writes the name, the profile and the company of a member.
    async fn set_profile(&mut self, member: &Member) -> Result<()>;
    /// Writes the options of a member, but for the company.
    async fn set_options(&mut self, member: &Member) -> Result<()>;
    /// Writes the department and the location of a member.
    async fn set_place(&mut self, member: &Member) -> Result<()>;
    /// The teams and workspaces of a member, archived or not, by kind and name, and whether the weekly mail tells of each.
    async fn units_of_member(&mut self, member: MemberId) -> Result<Vec<(Unit, bool)>>;
    /// Takes a member out of teams and workspaces; [`crate::ports::UnitWrites::assign_member`] puts them into others.
    async fn take_out_of(&mut self, business: BusinessId, member: MemberId, those: &[UnitId]) -> Result<()>;
    /// Has the weekly mail tell a member of these of their workspaces, and of no others.
    async fn tell_member_of(
        &mut self,
        business: BusinessId,
        member: MemberId,
        weekly: &[UnitId],
    ) -> Result<()>;
    /// Who a member reports to.
    async fn manager_of(&mut self, business: BusinessId, member: MemberId) -> Result<Option<MemberId>>;
    /// Gives a member a manager, or none; false if that is no active member of the business. Whether they would be their own
    /// manager over others is decided before: see [`ReportingLines`]. Such changes hold the business's row one after the
    /// other.
    async fn set_manager(
        &mut self,
        business: BusinessId,
        member: MemberId,
        manager: Option<MemberId>,
    ) -> Result<bool>;
    /// The same for many; how many were given one.
    async fn set_managers(
        &mut self,
        business: BusinessId,
        managers: &[(MemberId, Option<MemberId>)],
    ) -> Result<i64>;
    /// The reporting lines from these members of the business up to the top.
    async fn lines_above(&mut self, business: BusinessId, of: &[MemberId]) -> Result<ReportingLines>;
    /// Those of them who are members of the business, with who they report to.
    async fn find_reporting(&mut self, business: BusinessId, ids: &[MemberId]) -> Result<Vec<Reporting>>;
    /// Erases a member and all that is theirs; the row stays, as that of [`domain::DELETED_PERSON`], because others refer to
    /// it. True: they are in no other business and do not run the instance, so their account ended and its sign-in name is
    /// free. Otherwise the row becomes that of a new user, `stand_in`, whom nobody signs in as.
    async fn erase_member(&mut self, member: &Member, stand_in: UserId, at: Timestamp) -> Result<bool>;
    /// Whether another active member than this one can administer the business ([`domain::RoleRights::administers`]).
    async fn has_other_administrator(&mut self, business: BusinessId, member: MemberId) -> Result<bool>;
    /// Whether an active member with another role than this one can administer the business.
    async fn has_administrator_beside(&mut self, business: BusinessId, role: RoleId) -> Result<bool>;
    /// Whether `other` is an active member of another business that `user` administers.
    async fn administers_elsewhere(&mut self, user: UserId, other: UserId) -> Result<bool>;
}
