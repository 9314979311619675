//! Users, their sessions, and tries to sign in.

use crate::ports::{PasswordHash, TokenHash};
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    Authority, BusinessId, BusinessName, Language, PersonName, Reach, RecordRights, RecordSight, SignInName,
    Span, Timestamp, UserId, ZoneName,
};

/// A user: a person's sign-in identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Its identifier.
    pub id: UserId,
    /// What they sign in with.
    pub sign_in_name: SignInName,
    /// None until a password was set.
    pub password_hash: Option<PasswordHash>,
    /// Whether they run the instance.
    pub instance_admin: bool,
    /// Their first name, as they gave it last.
    pub first_name: PersonName,
    /// Their last name.
    pub last_name: PersonName,
}

/// A user to be made.
#[derive(Debug, Clone)]
pub struct NewUser {
    /// The user.
    pub user: User,
    /// When.
    pub created_at: Timestamp,
}

/// A session to be kept.
#[derive(Debug, Clone)]
pub struct Session {
    /// Of the cookie's value.
    pub token: TokenHash,
    /// Whose it is.
    pub user: UserId,
    /// The business they are in at present.
    pub business: Option<BusinessId>,
    /// When it began.
    pub created_at: Timestamp,
    /// When it ends whatever happens.
    pub expires_at: Timestamp,
    /// How long it lives without being used.
    pub idle: Span,
}

/// Who is signed in, read anew for every request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// The user.
    pub user: UserId,
    /// What they sign in with.
    pub sign_in_name: SignInName,
    /// First and last name.
    pub name: String,
    /// Whether they run the instance.
    pub instance_admin: bool,
    /// Their place in the current business; None where they are no active member of it.
    pub seat: Option<Seat>,
    /// When the session was last used, as recorded.
    pub last_seen_at: Timestamp,
    /// How long the session lives without being used.
    pub idle: Span,
}

/// A principal's place in the current business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// The business.
    pub business: BusinessId,
    /// Its name.
    pub business_name: BusinessName,
    /// Its zone.
    pub zone: ZoneName,
    /// The language that they read.
    pub language: Language,
    /// The role's name.
    pub role: String,
    /// What they may do.
    pub authority: Authority,
    /// Which records their role covers.
    pub reach: Reach,
    /// What their record set lets through, if they have one.
    pub record_limit: Option<RecordRights>,
    /// Whether they are external.
    pub external: bool,
    /// How many messages they have not read, up to [`domain::MOST_UNREAD`].
    pub unread: i64,
    /// Whether they ever got one.
    pub has_messages: bool,
}

impl Seat {
    /// What they see of the register.
    pub fn sight(&self) -> RecordSight {
        RecordSight {
            authority: self.authority.clone(),
            reach: self.reach,
            limit: self.record_limit,
            external: self.external,
        }
    }
}

/// How often a key failed to sign in, and until when it has to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TryTally {
    /// Failures in a row.
    pub failures: u32,
    /// When the last try was.
    pub last_at: Timestamp,
    /// No try before this.
    pub wait_until: Timestamp,
}

/// What pages read of it.
#[async_trait]
pub trait UserReads: Send + Sync {
    /// Whether any user exists.
    async fn has_users(&self) -> Result<bool>;
    /// The user's place in a business, if they are an active member of it.
    async fn find_seat(&self, user: UserId, business: BusinessId) -> Result<Option<Seat>>;
    /// Who a session belongs to; None if unknown, past its end, or unused for longer than its idle span.
    async fn find_principal(&self, token: TokenHash, now: Timestamp) -> Result<Option<Principal>>;
    /// Records that a session and its member were active. Only ever moves forward.
    async fn touch_session(&self, token: TokenHash, now: Timestamp) -> Result<()>;
    /// Removes what is over: up to `limit` sessions and as many tallies of failed sign-ins. True: there may be more.
    async fn sweep_sessions(&self, now: Timestamp, limit: i64) -> Result<bool>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait UserWrites: Send {
    /// Whether any user exists.
    async fn any_user(&mut self) -> Result<bool>;
    /// Makes a user; false if the sign-in name has one already.
    async fn insert_user(&mut self, user: &NewUser) -> Result<bool>;
    /// The user who signs in so.
    async fn find_user_by_name(&mut self, name: &SignInName) -> Result<Option<User>>;
    /// The user.
    async fn find_user(&mut self, user: UserId) -> Result<Option<User>>;
    /// Lets a user run the instance; false if they did already.
    async fn make_instance_admin(&mut self, user: UserId) -> Result<bool>;
    /// Keeps a session.
    async fn insert_session(&mut self, session: &Session) -> Result<()>;
    /// Ends a session; false if there was none.
    async fn delete_session(&mut self, token: TokenHash) -> Result<bool>;
    /// Puts a session into another business; false if there is none.
    async fn switch_session(&mut self, token: TokenHash, business: BusinessId) -> Result<bool>;
    /// Ends the user's sessions that are in the business; returns how many.
    async fn end_sessions_in(&mut self, business: BusinessId, user: UserId) -> Result<i64>;
    /// The tally of a key (SHA-256 of what is counted). Holds its row until the end.
    async fn lock_try_tally(&mut self, key: TokenHash) -> Result<Option<TryTally>>;
    /// Writes the tally of a key.
    async fn set_try_tally(&mut self, key: TokenHash, tally: TryTally) -> Result<()>;
    /// Forgets a key.
    async fn delete_try_tally(&mut self, key: TokenHash) -> Result<()>;
}
