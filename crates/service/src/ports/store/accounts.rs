//! Accounts: ways back into them, changes of their addresses, and what their people see and change themselves.

use crate::ports::{PasswordHash, TokenHash, User};
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    AddressChangeId, BusinessId, EmailAddress, InvitationId, Language, Member, MemberId, OutboxId,
    PasswordAskId, PersonName, ResetId, SignInName, Timestamp, UnitId, UserId, WeeklyTime,
};

/// A way back into an account, to be opened.
#[derive(Debug, Clone)]
pub struct NewReset {
    /// Its identifier.
    pub id: ResetId,
    /// Whose account.
    pub user: UserId,
    /// Of the token in the link.
    pub token: TokenHash,
    /// What its code is found by, if it is a slip.
    pub code: Option<TokenHash>,
    /// Until when it is open.
    pub expires_at: Timestamp,
}

/// A forgotten password that waits to be looked into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordAsk {
    /// Its identifier.
    pub id: PasswordAskId,
    /// The address that was typed.
    pub email: EmailAddress,
    /// When.
    pub asked_at: Timestamp,
}

/// A change of a sign-in address that waits to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressChange {
    /// Its identifier.
    pub id: AddressChangeId,
    /// Whose address.
    pub user: UserId,
    /// The business in which it was asked for.
    pub business: BusinessId,
    /// The administrator who did; None: the user themselves.
    pub asked_by: Option<MemberId>,
    /// The new address.
    pub to: EmailAddress,
    /// Until when it can be confirmed.
    pub expires_at: Timestamp,
}

/// A session as its user sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// What it is found by.
    pub token: TokenHash,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, as recorded.
    pub last_seen_at: Timestamp,
    /// The name of the business that it is in.
    pub business: Option<String>,
}

/// What somebody sees and changes of themselves in a business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnAccount {
    /// The member.
    pub member: Member,
    /// What they sign in with.
    pub sign_in_name: SignInName,
    /// Their workspaces that are not archived by name, and whether the weekly mail tells of each.
    pub workspaces: Vec<(UnitId, String, bool)>,
    /// When they get it, or would.
    pub weekly_time: WeeklyTime,
}

/// What pages read of it.
#[async_trait]
pub trait AccountReads: Send + Sync {
    /// Whose way back is open behind the token, if they are an active member anywhere.
    async fn find_reset(&self, token: TokenHash, now: Timestamp) -> Result<Option<User>>;
    /// The language of whoever this link was given to: of an invitation, a way back, a change of address,
    /// a weekly mail or a set-up.
    async fn find_link_language(&self, token: TokenHash) -> Result<Option<Language>>;
    /// The way back with the code, if it is open.
    async fn find_reset_slip(&self, code: TokenHash, now: Timestamp) -> Result<Option<ResetId>>;
    /// Forgotten passwords that wait to be looked into, the oldest first.
    async fn password_asks(&self, limit: i64) -> Result<Vec<PasswordAsk>>;
    /// The change behind the token, if it can be confirmed.
    async fn find_address_change(&self, token: TokenHash, now: Timestamp) -> Result<Option<AddressChange>>;
    /// An active member of the business with all that they may change themselves.
    async fn own_account(&self, business: BusinessId, user: UserId) -> Result<Option<OwnAccount>>;
    /// A user's sessions that are not over, the one that was used last first; at most 100.
    async fn sessions_of(&self, user: UserId, now: Timestamp) -> Result<Vec<SessionRow>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait AccountWrites: Send {
    /// The user who signs in so, held so that neither that nor their password changes until the end.
    async fn hold_user_by_name(&mut self, name: &SignInName) -> Result<Option<User>>;
    /// The user, held for a change of that or their password.
    async fn lock_user(&mut self, user: UserId) -> Result<Option<User>>;
    /// Lets a forgotten password wait to be looked into.
    async fn insert_password_ask(&mut self, ask: &PasswordAsk) -> Result<()>;
    /// Takes one that waits; false if another process did.
    async fn take_password_ask(&mut self, id: PasswordAskId) -> Result<bool>;
    /// Opens a way back in place of the one before; false, and nothing is written, if the user is no active member
    /// anywhere.
    async fn put_reset(&mut self, reset: &NewReset) -> Result<bool>;
    /// Uses a way back up; whose it was. None if it is closed, or its user no active member anywhere.
    async fn claim_reset(&mut self, token: TokenHash, now: Timestamp) -> Result<Option<UserId>>;
    /// Closes the user's way back.
    async fn end_resets(&mut self, user: UserId) -> Result<()>;
    /// Closes the user's way back, and takes back a change of their address, if they are no active member anywhere.
    async fn end_ways_of_nobody(&mut self, user: UserId) -> Result<()>;
    /// Sets a user's password.
    async fn set_password(&mut self, user: UserId, hash: &PasswordHash) -> Result<()>;
    /// Ends a user's sessions, but for one; returns how many.
    async fn end_sessions_but(&mut self, user: UserId, kept: Option<TokenHash>) -> Result<i64>;
    /// Ends one of a user's sessions; false if they have none such.
    async fn end_session_of(&mut self, user: UserId, token: TokenHash) -> Result<bool>;
    /// Lets a change wait to be confirmed, in place of the one before.
    async fn put_address_change(&mut self, change: &AddressChange, token: TokenHash) -> Result<()>;
    /// Uses a change up; None if it can't be confirmed.
    async fn claim_address_change(
        &mut self,
        token: TokenHash,
        now: Timestamp,
    ) -> Result<Option<AddressChange>>;
    /// Takes back the change that waits.
    async fn end_address_changes(&mut self, user: UserId) -> Result<()>;
    /// Lets a user sign in with another address, by which lists find them too; false if somebody has it.
    async fn set_address(&mut self, user: UserId, to: &EmailAddress) -> Result<bool>;
    /// Whether the user is an active member of another business than this one.
    async fn is_member_elsewhere(&mut self, business: BusinessId, user: UserId) -> Result<bool>;
    /// Sets a user's name.
    async fn rename_user(&mut self, user: UserId, first: &PersonName, last: &PersonName) -> Result<()>;
    /// Sets a member's name, job title and phones.
    async fn set_own_profile(&mut self, member: &Member) -> Result<()>;
    /// Sets a member's notices and language, and which of their workspaces the weekly mail tells of.
    async fn set_own_choices(&mut self, member: &Member, weekly: &[UnitId]) -> Result<()>;
    /// The invitations that pend for the address, in whatever business; at most 20, and none that another transaction has in
    /// hand. They are held until the end.
    async fn pending_to(&mut self, email: &EmailAddress, now: Timestamp) -> Result<Vec<InvitationId>>;
    /// Queues the mail of an invitation's present generation once more, a minute after the last one at the earliest; not if it
    /// pends no longer, nor if five or more went to the address today: the others are for those who invite.
    async fn enqueue_invitation_again(
        &mut self,
        id: OutboxId,
        invitation: InvitationId,
        now: Timestamp,
    ) -> Result<()>;
}
