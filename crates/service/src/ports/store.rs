//! Keeping everything.
//!
//! Reads for pages stand on [`Store`]; whatever a decision rests on, and every write, stands on [`Transaction`].
//! A transaction that is dropped without [`Transaction::commit`] leaves nothing behind. On SQLite a transaction is
//! the only writer from its first statement; on PostgreSQL the methods named `lock_*`, and those whose docs say so,
//! hold a row until the end, and every state change carries its whole precondition in its `WHERE`.

use crate::ports::PasswordHash;
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    Access, AccessOffer, Act, App, AppChoice, AppId, AppRole, AppRoleId, AppRow, AuditEventId, AuditFilter,
    AuditRow, Authority, BatchId, Business, BusinessChoice, BusinessId, BusinessName, CodeMode, ContactId,
    ContactRow, EmailAddress, Invitation, InvitationFilter, InvitationId, InvitationRow, LeaseId, Lifetime,
    Member, MemberId, MemberRow, MemberStatus, OutboxId, Page, PageNumber, Person, PersonChoice, PersonName,
    Profile, RecordSet, RecordSetChoice, RecordSetId, RecordSetRow, Role, RoleId, RoleRow, Seats, SetupId,
    SignInName, Span, Subscription, SubscriptionId, SubscriptionRow, Timestamp, Unit, UnitChoice, UnitId,
    UnitKind, UnitName, UnitRow, UserId, Username, ZoneName,
};

/// SHA-256 of a token, to find it by; 32 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenHash(pub [u8; 32]);

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

/// A one-time link to set up an instance or a business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetupLink {
    /// Its identifier, from which the token is derived.
    pub id: SetupId,
    /// The business whose first administrator the opener becomes; None: the opener makes the first business.
    pub business: Option<BusinessId>,
    /// When it was made.
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
    /// The role's name.
    pub role: String,
    /// What they may do.
    pub authority: Authority,
}

/// What lists are confined to: a business, and in it perhaps one department.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BusinessScope {
    /// The business.
    pub business: BusinessId,
    /// [`Authority::confined_to`]: `Some(None)` sees nobody.
    pub confined_to: Option<Option<UnitId>>,
}

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MessageKind {
    /// An invitation: stored as `invitation`.
    Invitation,
    /// An ask for a new one, to those who may resend it: stored as `new invitation asked`.
    NewInvitationAsked,
    /// A location, team or workspace of it was archived when it was accepted, to the inviter: stored as
    /// `location left out`.
    LeftOut,
}

/// A message to be queued.
#[derive(Debug, Clone)]
pub struct NewMessage {
    /// Its identifier; the Message-ID is made of it.
    pub id: OutboxId,
    /// What it is about.
    pub kind: MessageKind,
    /// The business that sends it.
    pub business: BusinessId,
    /// To whom.
    pub to: EmailAddress,
    /// The invitation that it is about.
    pub invitation: InvitationId,
    /// The generation that it carries.
    pub generation: i64,
    /// When it was queued.
    pub created_at: Timestamp,
    /// Not before this.
    pub due_at: Timestamp,
    /// No tries after this.
    pub give_up_at: Timestamp,
}

/// A message that a worker holds a lease on.
#[derive(Debug, Clone)]
pub struct ClaimedMessage {
    /// Its identifier.
    pub id: OutboxId,
    /// What it is about.
    pub kind: MessageKind,
    /// To whom.
    pub to: EmailAddress,
    /// The invitation as it stands now.
    pub invitation: Invitation,
    /// The generation that the message carries.
    pub generation: i64,
    /// When it was queued.
    pub created_at: Timestamp,
    /// No tries after this.
    pub give_up_at: Timestamp,
    /// How many tries failed before.
    pub tries: u32,
    /// The inviter's name.
    pub inviter: String,
    /// The role's name.
    pub role: String,
    /// For [`MessageKind::LeftOut`]: its location, teams and workspaces that were archived when it was accepted, as
    /// `team “Riggers”, location “Quay”`.
    pub left_out: Option<String>,
    /// The business's name.
    pub business_name: BusinessName,
    /// The business's zone.
    pub zone: ZoneName,
}

/// What became of a claimed message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettledMessage {
    /// The server took it.
    Sent {
        /// Its answer.
        answer: String,
    },
    /// Another try at `due_at`.
    Retry {
        /// When.
        due_at: Timestamp,
        /// Why.
        answer: String,
    },
    /// No more tries.
    Failed {
        /// Why.
        answer: String,
    },
    /// What it was about is over.
    Dropped,
}

/// How many mails of one kind went from one business to one address lately.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailTally {
    /// How many since the asked moment.
    pub count: i64,
    /// When the first of these was queued.
    pub first_at: Option<Timestamp>,
    /// When the last of these was queued.
    pub last_at: Option<Timestamp>,
}

/// Whether the hourly limit allowed one more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spent {
    /// Counted.
    Counted,
    /// The limit is reached; one becomes free then.
    FullUntil(Timestamp),
}

/// Whether an address can be invited into a business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressStanding {
    /// Nothing stands in the way.
    Free,
    /// An invitation that ran out does, until that is recorded: see [`Transaction::close_run_out`].
    RanOut,
    /// It belongs to a member of the business (active or not) or has a live invitation.
    Taken,
}

/// What came of renewing an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RenewOutcome {
    /// A new generation stands.
    Renewed,
    /// It was no longer in a state, or a generation, that can be renewed.
    Changed,
    /// Another live invitation to the same address stands in its way.
    AnotherIsLive,
}

/// What came of making or renaming a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitOutcome {
    /// Done.
    Done,
    /// Another unit of the kind has the name (case and all).
    NameTaken,
    /// The business has no such unit, or it is archived.
    NotFound,
}

/// The last link of an audit chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainHead {
    /// The last event's place; 0 for an empty chain.
    pub seq: i64,
    /// The last event's hash; zeros for an empty chain.
    pub hash: [u8; 32],
}

/// An audit event as it is kept. Only `personal` can be erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEvent {
    /// Its identifier.
    pub id: AuditEventId,
    /// The business whose chain it is in; None: the instance's.
    pub business: Option<BusinessId>,
    /// Its place in the chain, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// What.
    pub act: Act,
    /// The member or user who did it, as an id; None: nobody signed in, or Usher itself.
    pub actor: Option<String>,
    /// On what, as an id.
    pub subject: Option<String>,
    /// The department it concerns, for scoped readers.
    pub department: Option<UnitId>,
    /// HMAC-SHA-256 over the personal data under its salt.
    pub commitment: [u8; 32],
    /// SHA-256 over the event before it and all of the above.
    pub hash: [u8; 32],
    /// The erasable part.
    pub personal: Option<Personal>,
}

/// The personal part of an event, in a table of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Personal {
    /// The commitment's key; gone with the data.
    pub salt: [u8; 32],
    /// The actor's name.
    pub actor: Option<String>,
    /// The subject's name or address.
    pub subject: Option<String>,
    /// The client's network address.
    pub address: Option<String>,
    /// JSON: `{"before": {..}, "after": {..}}`, exactly the text that was committed to.
    pub details: String,
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

/// What the holder of a link is shown, with what decides which page it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedInvitation {
    /// The invitation as it stands.
    pub invitation: Invitation,
    /// The generation that the link belongs to.
    pub generation: i64,
    /// The business's name.
    pub business_name: BusinessName,
    /// The business's zone.
    pub zone: ZoneName,
    /// The role's name.
    pub role: String,
    /// The department's name, unless it is archived.
    pub department: Option<String>,
    /// The location's name, unless it is archived.
    pub location: Option<String>,
    /// The inviter's name.
    pub inviter: String,
    /// Whether a user with the invited address exists on the instance.
    pub has_account: bool,
    /// The user of the member that it offers apps to.
    pub for_user: Option<UserId>,
}

/// A contact to be made.
#[derive(Debug, Clone)]
pub struct NewContact {
    /// Its identifier.
    pub id: ContactId,
    /// The business it belongs to.
    pub business: BusinessId,
    /// First name.
    pub first_name: Option<PersonName>,
    /// Last name.
    pub last_name: Option<PersonName>,
    /// Their address.
    pub email: Option<EmailAddress>,
    /// What else is known of them.
    pub profile: Profile,
    /// Their company, if they are external.
    pub company: Option<BusinessName>,
    /// The invitation it is made with.
    pub invitation: InvitationId,
    /// When.
    pub created_at: Timestamp,
}

/// Everything that is kept: reads for pages, and the way into a transaction.
#[async_trait]
pub trait Store: Send + Sync {
    /// Begins a transaction that may write.
    async fn begin(&self) -> Result<Box<dyn Transaction>>;

    // -- the instance
    /// A value of the instance's own (`key fingerprint`, `restore epoch`, ...).
    async fn instance_value(&self, key: &str) -> Result<Option<String>>;
    /// Sets the value if the key has none; returns the value that stands.
    async fn settle_instance_value(&self, key: &str, value: &str) -> Result<String>;
    /// Problems that the database itself finds (`integrity_check`, `foreign_key_check`); none: sound.
    async fn integrity_problems(&self) -> Result<Vec<String>>;
    /// Invariants that span tables and do not hold, in words; none: sound.
    async fn broken_invariants(&self, now: Timestamp) -> Result<Vec<String>>;

    // -- set-up
    /// The unused instance set-up link, if there is one.
    async fn open_instance_setup(&self) -> Result<Option<SetupLink>>;
    /// An unused set-up link by its token.
    async fn find_setup(&self, token: TokenHash) -> Result<Option<SetupLink>>;
    /// Whether any user exists.
    async fn has_users(&self) -> Result<bool>;

    // -- sessions
    /// Who a session belongs to; None if unknown, past its end, or unused for longer than its idle span.
    async fn find_principal(&self, token: TokenHash, now: Timestamp) -> Result<Option<Principal>>;
    /// Records that a session and its member were active. Only ever moves forward.
    async fn touch_session(&self, token: TokenHash, now: Timestamp) -> Result<()>;
    /// Removes what is over: up to `limit` sessions and as many tallies of failed sign-ins. True: there may be more.
    async fn sweep_sessions(&self, now: Timestamp, limit: i64) -> Result<bool>;

    // -- invitations
    /// The token's generation of a slip by its code's hash; None if there never was one.
    async fn find_slip(&self, code: TokenHash) -> Result<Option<(InvitationId, i64)>>;
    /// What the link with this token shows; None if it belongs to no invitation. Changes nothing.
    async fn find_opened(&self, token: TokenHash) -> Result<Option<OpenedInvitation>>;
    /// The teams and workspaces that an invitation offers, by kind and name; archived ones are left out.
    async fn units_offered(&self, invitation: InvitationId) -> Result<Vec<(UnitKind, String)>>;
    /// Businesses with invitations that ran out and are still recorded as pending; at most 100.
    async fn businesses_with_run_out(&self, now: Timestamp) -> Result<Vec<BusinessId>>;

    // -- choices and lists
    /// The business.
    async fn find_business(&self, business: BusinessId) -> Result<Option<Business>>;
    /// The businesses that the user is an active member of, by name; at most 200.
    async fn businesses_of(&self, user: UserId) -> Result<Vec<BusinessChoice>>;
    /// The businesses with exactly this name, the oldest first; at most 200.
    async fn businesses_called(&self, name: &BusinessName) -> Result<Vec<BusinessChoice>>;
    /// The business's roles that are not archived, in order.
    async fn roles(&self, business: BusinessId) -> Result<Vec<Role>>;
    /// All of the business's roles in order, the archived ones last; at most 1,000.
    async fn role_rows(&self, business: BusinessId) -> Result<Vec<RoleRow>>;
    /// [`Transaction::archived_built_in_roles`], for a page.
    async fn roles_to_bring_back(&self, business: BusinessId) -> Result<Vec<Role>>;
    /// All of the business's record sets by name, the archived ones last; at most 1,000.
    async fn record_set_rows(&self, business: BusinessId) -> Result<Vec<RecordSetRow>>;
    /// The business's record sets that can be given, by name; none where its plan has none; at most 500.
    async fn record_set_choices(&self, business: BusinessId) -> Result<Vec<RecordSetChoice>>;
    /// The business's units of a kind that are not archived, by name; at most 2,000.
    async fn unit_choices(&self, business: BusinessId, kind: UnitKind) -> Result<Vec<UnitChoice>>;
    /// The business's units of a kind, by name, the archived ones last.
    async fn units(&self, business: BusinessId, kind: UnitKind, now: Timestamp) -> Result<Vec<UnitRow>>;
    /// The instance's apps with their roles, by name, the archived ones last; at most 500. With `only`, those that this
    /// business has subscribed to, with its own figures.
    async fn apps(&self, only: Option<BusinessId>) -> Result<Vec<AppRow>>;
    /// The apps that the business has an open subscription for, by name; at most 500.
    async fn app_choices(&self, business: BusinessId, now: Timestamp) -> Result<Vec<AppChoice<AppId>>>;
    /// The app's roles that are not archived, by name; at most 500.
    async fn app_role_choices(&self, app: AppId) -> Result<Vec<AppChoice<AppRoleId>>>;
    /// The business's subscriptions with how their seats stand, by app and package; at most 1,000.
    async fn subscriptions(&self, business: BusinessId, now: Timestamp) -> Result<Vec<SubscriptionRow>>;
    /// Those of an app that are open, by package; at most 500.
    async fn subscription_choices(
        &self,
        business: BusinessId,
        app: AppId,
        now: Timestamp,
    ) -> Result<Vec<SubscriptionRow>>;
    /// The accesses that an invitation offers; what is not open now is left out.
    async fn accesses_offered(&self, invitation: InvitationId, now: Timestamp) -> Result<Vec<AccessOffer>>;
    /// The user's place in a business, if they are an active member of it.
    async fn find_seat(&self, user: UserId, business: BusinessId) -> Result<Option<Seat>>;
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
    /// A page of members by name; `search` is part of a name or address, in any case.
    async fn members_page(
        &self,
        scope: BusinessScope,
        status: Option<MemberStatus>,
        search: &str,
        page: PageNumber,
    ) -> Result<Page<MemberRow>>;
    /// A member of the scope with all that they have; of accepted invitations the latest 100.
    async fn person(&self, scope: BusinessScope, id: MemberId) -> Result<Option<Person>>;
    /// A page of invitations, the latest first; states are judged at `now`.
    async fn invitations_page(
        &self,
        scope: BusinessScope,
        filter: InvitationFilter,
        search: &str,
        page: PageNumber,
        now: Timestamp,
    ) -> Result<Page<InvitationRow>>;
    /// One invitation as the list shows it.
    async fn invitation_row(
        &self,
        scope: BusinessScope,
        id: InvitationId,
        now: Timestamp,
    ) -> Result<Option<InvitationRow>>;
    /// The invitations of one submission, at most 100.
    async fn batch_rows(
        &self,
        scope: BusinessScope,
        batch: BatchId,
        now: Timestamp,
    ) -> Result<Vec<InvitationRow>>;
    /// A page of contacts by name; `search` is part of a name, address or company, in any case.
    async fn contacts_page(
        &self,
        scope: BusinessScope,
        search: &str,
        page: PageNumber,
    ) -> Result<Page<ContactRow>>;
    /// The contact that stands for a member.
    async fn contact_of_member(&self, business: BusinessId, member: MemberId) -> Result<Option<ContactRow>>;
    /// A page of audit events, the latest first.
    async fn audit_page(
        &self,
        scope: BusinessScope,
        filter: &AuditFilter,
        page: PageNumber,
    ) -> Result<Page<AuditRow>>;

    // -- the outbox
    /// Claims up to `limit` due messages for `lease` until `lease_until`, the longest due first. One that another
    /// worker holds is claimed only after its lease ran out; SKIP LOCKED on PostgreSQL.
    async fn claim_due(
        &self,
        now: Timestamp,
        lease: LeaseId,
        lease_until: Timestamp,
        limit: i64,
    ) -> Result<Vec<ClaimedMessage>>;
    /// Writes down what came of it; false, and nothing is written, if the lease was lost meanwhile.
    async fn settle_message(
        &self,
        id: OutboxId,
        lease: LeaseId,
        now: Timestamp,
        settled: &SettledMessage,
    ) -> Result<bool>;
    /// When the next message becomes due.
    async fn next_due(&self) -> Result<Option<Timestamp>>;

    // -- the audit, for `usher doctor`
    /// The chains there are; None is the instance's.
    async fn chains(&self) -> Result<Vec<Option<BusinessId>>>;
    /// The recorded head of a chain.
    async fn chain_head(&self, chain: Option<BusinessId>) -> Result<ChainHead>;
    /// Events of a chain after `seq`, in order, at most `limit`.
    async fn events_after(&self, chain: Option<BusinessId>, seq: i64, limit: i64) -> Result<Vec<AuditEvent>>;
}

/// One transaction. Dropping it undoes it.
///
/// A write that answers `()` may fail only in a later call, `commit` at the latest.
#[async_trait]
pub trait Transaction: Send {
    /// Makes it durable.
    async fn commit(self: Box<Self>) -> Result<()>;

    // -- set-up
    /// Keeps a set-up link; false if it is an instance link and there is an unused one already.
    async fn insert_setup(&mut self, link: &SetupLink, token: TokenHash) -> Result<bool>;
    /// Uses a set-up link up; None if it is unknown or used. One statement: of two at once, one gets it.
    async fn claim_setup(&mut self, token: TokenHash, now: Timestamp) -> Result<Option<SetupLink>>;

    // -- businesses, roles, units
    /// Makes a business.
    async fn insert_business(&mut self, business: &Business) -> Result<()>;
    /// The business. Holds its row until the end: whoever begins with it writes in the business alone.
    async fn lock_business(&mut self, business: BusinessId) -> Result<Option<Business>>;
    /// Sets how long its invitations live (None: the operator's setting), and how invite codes reach people.
    async fn set_invitation_policy(
        &mut self,
        business: BusinessId,
        lifetime: Option<Lifetime>,
        code: CodeMode,
    ) -> Result<()>;
    /// Sets whether its plan has record sets.
    async fn set_has_record_sets(&mut self, business: BusinessId, has_record_sets: bool) -> Result<()>;
    /// Makes a role; `position` orders the list.
    async fn insert_role(&mut self, role: &Role, position: i64) -> Result<()>;
    /// Makes a role that is not built in, the last in the list; false if the name is taken.
    async fn add_role(&mut self, role: &Role) -> Result<bool>;
    /// Writes what can be edited of a role that is not archived; false if there is none, or the name is taken.
    async fn edit_role(&mut self, role: &Role) -> Result<bool>;
    /// A role of the business. Holds its row (shared) until the end.
    async fn find_role(&mut self, business: BusinessId, role: RoleId) -> Result<Option<Role>>;
    /// Archives a role; false if there is no such unarchived one.
    async fn archive_role(&mut self, business: BusinessId, role: RoleId, now: Timestamp) -> Result<bool>;
    /// The business's archived built-in roles whose names are free, in order.
    async fn archived_built_in_roles(&mut self, business: BusinessId) -> Result<Vec<Role>>;
    /// Offers such a role again; false if it is none.
    async fn bring_back_role(&mut self, business: BusinessId, role: RoleId) -> Result<bool>;
    /// The business's first role, for whoever sets it up.
    async fn first_role(&mut self, business: BusinessId) -> Result<Option<Role>>;
    /// A unit of the business and kind. Holds its row (shared) until the end.
    async fn find_unit(&mut self, business: BusinessId, kind: UnitKind, unit: UnitId)
    -> Result<Option<Unit>>;
    /// Units of the business and kind, in the order of `units`; None for each that is not there.
    async fn find_units(
        &mut self,
        business: BusinessId,
        kind: UnitKind,
        units: &[UnitId],
    ) -> Result<Vec<Option<Unit>>>;
    /// Makes a unit.
    async fn insert_unit(&mut self, unit: &Unit) -> Result<UnitOutcome>;
    /// Renames a unit that is not archived.
    async fn rename_unit(
        &mut self,
        business: BusinessId,
        kind: UnitKind,
        unit: UnitId,
        name: &UnitName,
    ) -> Result<UnitOutcome>;
    /// Archives a unit; false if there is no such unarchived one.
    async fn archive_unit(
        &mut self,
        business: BusinessId,
        kind: UnitKind,
        unit: UnitId,
        now: Timestamp,
    ) -> Result<bool>;

    // -- record sets
    /// A record set of the business, archived or not. Holds its row (shared) until the end.
    async fn find_record_set(
        &mut self,
        business: BusinessId,
        record_set: RecordSetId,
    ) -> Result<Option<RecordSet>>;
    /// Makes a record set; false if the name is taken.
    async fn insert_record_set(&mut self, record_set: &RecordSet) -> Result<bool>;
    /// Writes name and rights of a record set that is not archived; false if there is none, or the name is taken.
    async fn change_record_set(&mut self, record_set: &RecordSet) -> Result<bool>;
    /// Archives a record set; false if there is no such unarchived one.
    async fn archive_record_set(
        &mut self,
        business: BusinessId,
        record_set: RecordSetId,
        now: Timestamp,
    ) -> Result<bool>;

    // -- apps, subscriptions, seats
    /// An app. Holds its row (shared) until the end.
    async fn find_app(&mut self, app: AppId) -> Result<Option<App>>;
    /// A role of some app. Holds its row (shared) until the end.
    async fn find_app_role(&mut self, role: AppRoleId) -> Result<Option<AppRole>>;
    /// Makes an app.
    async fn insert_app(&mut self, app: &App) -> Result<UnitOutcome>;
    /// Makes a role of an app.
    async fn insert_app_role(&mut self, role: &AppRole) -> Result<UnitOutcome>;
    /// Renames an app that is not archived; false if the name is taken.
    async fn rename_app(&mut self, app: AppId, name: &UnitName) -> Result<bool>;
    /// Renames a role that is not archived; false if the name is taken.
    async fn rename_app_role(&mut self, role: AppRoleId, name: &UnitName) -> Result<bool>;
    /// Archives an app; false if there is no such unarchived one.
    async fn archive_app(&mut self, app: AppId, now: Timestamp) -> Result<bool>;
    /// Archives a role; false if there is no such unarchived one.
    async fn archive_app_role(&mut self, role: AppRoleId, now: Timestamp) -> Result<bool>;
    /// A subscription of the business, and how its seats stand.
    async fn find_subscription(
        &mut self,
        business: BusinessId,
        subscription: SubscriptionId,
        now: Timestamp,
    ) -> Result<Option<(Subscription, Seats)>>;
    /// Makes a subscription; false if the app has one of the package's name in the business.
    async fn insert_subscription(&mut self, subscription: &Subscription) -> Result<bool>;
    /// Changes package, limit, state and dates; false if the package's name is taken.
    async fn change_subscription(&mut self, subscription: &Subscription) -> Result<bool>;
    /// Holds a seat for an invitation until it expires; false, and nothing is written, if none is free. Closing,
    /// renewing and holding back an invitation free its seats, take them again and keep them.
    async fn hold_seat(&mut self, invitation: &Invitation, access: Access, now: Timestamp) -> Result<bool>;
    /// The seats that renewing the invitation would have to take and can't, each as `Flow, Standard`.
    async fn missing_seats(&mut self, invitation: InvitationId, now: Timestamp) -> Result<Vec<String>>;
    /// Gives a member what the invitation offers: a held seat always, any other where one is free. What is not open is
    /// left out; each offer with whether it was given.
    async fn take_seats(
        &mut self,
        invitation: InvitationId,
        member: MemberId,
        now: Timestamp,
    ) -> Result<Vec<(AccessOffer, bool)>>;
    /// The subscriptions in which a member has an access.
    async fn subscriptions_of_member(&mut self, member: MemberId) -> Result<Vec<SubscriptionId>>;
    /// Gives a reactivated member their seats back where one is free; the others, each as `Flow, Standard`.
    async fn take_seats_back(
        &mut self,
        business: BusinessId,
        member: MemberId,
        now: Timestamp,
    ) -> Result<Vec<String>>;

    // -- users and members
    /// Whether any user exists.
    async fn any_user(&mut self) -> Result<bool>;
    /// Makes a user; false if the sign-in name has one already.
    async fn insert_user(&mut self, user: &NewUser) -> Result<bool>;
    /// The user who signs in so.
    async fn find_user_by_name(&mut self, name: &SignInName) -> Result<Option<User>>;
    /// The user.
    async fn find_user(&mut self, user: UserId) -> Result<Option<User>>;
    /// Whether `other` is an active member of another business that `user` administers.
    async fn administers_elsewhere(&mut self, user: UserId, other: UserId) -> Result<bool>;
    /// Makes a member; false if the user is one of the business already.
    async fn insert_member(&mut self, member: &Member) -> Result<bool>;
    /// Puts a member into teams and workspaces of the business; `weekly` are those that the weekly mail tells of.
    async fn assign_member(
        &mut self,
        business: BusinessId,
        member: MemberId,
        units: &[UnitId],
        weekly: &[UnitId],
    ) -> Result<()>;
    /// A member of the business.
    async fn find_member(&mut self, business: BusinessId, member: MemberId) -> Result<Option<Member>>;
    /// The member of the business that the user is.
    async fn find_member_of_user(&mut self, business: BusinessId, user: UserId) -> Result<Option<Member>>;
    /// What a member may do now; None if they are inactive.
    async fn authority_of(&mut self, business: BusinessId, member: MemberId) -> Result<Option<Authority>>;
    /// Records that a member is there now. Only ever moves forward.
    async fn touch_member(&mut self, business: BusinessId, user: UserId, now: Timestamp) -> Result<()>;
    /// Lets a user run the instance; false if they did already.
    async fn make_instance_admin(&mut self, user: UserId) -> Result<bool>;
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
    /// Whether another active member than this one can administer the business ([`domain::RoleRights::administers`]).
    async fn has_other_administrator(&mut self, business: BusinessId, member: MemberId) -> Result<bool>;
    /// Whether an active member with another role than this one can administer the business.
    async fn has_administrator_beside(&mut self, business: BusinessId, role: RoleId) -> Result<bool>;

    // -- sessions and sign-in
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

    // -- invitations
    /// Counts one invitation against the inviter's limit of `limit` in any `window` up to `now`, or says when one
    /// becomes free. Holds the inviter's row until the end. Rows dated after `now` count: a clock set back refills
    /// nothing.
    async fn spend_invitation(
        &mut self,
        inviter: UserId,
        now: Timestamp,
        window: Span,
        limit: i64,
    ) -> Result<Spent>;
    /// When the inviter's counted invitations after `since` were made, the earliest first; at most 1,000.
    async fn spent_since(&mut self, inviter: UserId, since: Timestamp) -> Result<Vec<Timestamp>>;
    /// Whether the address can be invited into the business. One statement, the same work either way.
    async fn standing_of_address(
        &mut self,
        business: BusinessId,
        email: &EmailAddress,
        now: Timestamp,
    ) -> Result<AddressStanding>;
    /// Records the expiry of pending invitations to the address that ran out; returns them.
    async fn close_run_out(
        &mut self,
        business: BusinessId,
        email: &EmailAddress,
        now: Timestamp,
    ) -> Result<Vec<Invitation>>;
    /// Keeps a new pending invitation with its token; false if another one to the address is recorded as live: see
    /// [`Transaction::close_run_out`].
    async fn insert_invitation(&mut self, invitation: &Invitation, token: TokenHash) -> Result<bool>;
    /// Puts teams and workspaces of the business into an invitation; `weekly` are those that the weekly mail tells of.
    async fn assign_invitation(
        &mut self,
        business: BusinessId,
        invitation: InvitationId,
        units: &[UnitId],
        weekly: &[UnitId],
    ) -> Result<()>;
    /// The teams and workspaces of an invitation, archived or not, by kind and name, and whether the weekly mail is to tell
    /// of each.
    async fn units_of_invitation(&mut self, invitation: InvitationId) -> Result<Vec<(Unit, bool)>>;
    /// Keeps what a slip of this generation is found by when its code is typed.
    async fn insert_enrolment_code(
        &mut self,
        code: TokenHash,
        invitation: InvitationId,
        generation: i64,
    ) -> Result<()>;
    /// Counts a wrong code or employee number against a pending invitation of this generation; how many there were, or
    /// None if it bears no more.
    async fn count_wrong_try(&mut self, id: InvitationId, generation: i64) -> Result<Option<u32>>;
    /// Marks that a pending slip of this generation was printed; false if it was before.
    async fn mark_printed(&mut self, id: InvitationId, generation: i64, now: Timestamp) -> Result<bool>;

    // -- contacts
    /// The contact with this address that stands for no member, if there is one.
    async fn find_contact(&mut self, business: BusinessId, email: &EmailAddress)
    -> Result<Option<ContactId>>;
    /// Makes a contact.
    async fn insert_contact(&mut self, contact: &NewContact) -> Result<()>;
    /// Has a contact that an earlier invitation made, and nobody touched, go with this one.
    async fn adopt_contact(&mut self, contact: ContactId, invitation: InvitationId) -> Result<()>;
    /// Has an invitation's contact stand for the member, with their name.
    async fn link_contact(&mut self, invitation: InvitationId, member: &Member) -> Result<bool>;
    /// Has a contact stand for the member.
    async fn claim_contact(&mut self, contact: ContactId, member: MemberId) -> Result<()>;
    /// Removes the contact that was made with an invitation, unless somebody changed it since or it stands for a member.
    async fn remove_untouched_contact(&mut self, invitation: InvitationId) -> Result<()>;
    /// An invitation of the business. Holds its row until the end.
    async fn lock_invitation(&mut self, business: BusinessId, id: InvitationId)
    -> Result<Option<Invitation>>;
    /// The invitation that a token, of whatever generation, belongs to, and that generation. Holds its row.
    async fn lock_invitation_by_token(&mut self, token: TokenHash) -> Result<Option<(Invitation, i64)>>;
    /// Turns a pending, unexpired invitation of this generation into an accepted one; false if it is none.
    async fn accept_invitation(
        &mut self,
        id: InvitationId,
        generation: i64,
        member: MemberId,
        now: Timestamp,
    ) -> Result<bool>;
    /// Turns a pending, unexpired invitation of this generation into one awaiting confirmation.
    async fn hold_invitation(&mut self, id: InvitationId, generation: i64, now: Timestamp) -> Result<bool>;
    /// Makes `generation + 1` with a new token and clock, pending again, from the recorded state and generation of
    /// `invitation`; it may be pending, expired or awaiting confirmation. `invited_by` becomes who is named. What is
    /// recorded as live stands in its way: see [`Transaction::close_run_out`].
    async fn renew_invitation(
        &mut self,
        invitation: &Invitation,
        token: TokenHash,
        invited_by: MemberId,
        sent_at: Timestamp,
        expires_at: Timestamp,
    ) -> Result<RenewOutcome>;
    /// Cancels an outstanding invitation of this generation; false if it is none.
    async fn cancel_invitation(&mut self, id: InvitationId, generation: i64, now: Timestamp) -> Result<bool>;
    /// Cancels the outstanding invitations that offer a member more apps; returns them.
    async fn cancel_offers(&mut self, member: MemberId, now: Timestamp) -> Result<Vec<Invitation>>;
    /// Records the expiry of up to `limit` pending invitations of the business that ran out; returns them.
    async fn expire_run_out(
        &mut self,
        business: BusinessId,
        now: Timestamp,
        limit: i64,
    ) -> Result<Vec<Invitation>>;
    /// Marks that the holder asked for a new one, unless they did after `not_since`; false then.
    async fn mark_asked(&mut self, id: InvitationId, now: Timestamp, not_since: Timestamp) -> Result<bool>;

    // -- outbox
    /// Queues a message.
    async fn enqueue(&mut self, message: &NewMessage) -> Result<()>;
    /// How many mails of the kind the business queued to the address since then.
    async fn mail_tally(
        &mut self,
        kind: MessageKind,
        business: BusinessId,
        to: &EmailAddress,
        since: Timestamp,
    ) -> Result<MailTally>;

    // -- audit
    /// The head of a chain. Holds it until the end: events of a chain are made one after the other.
    async fn lock_chain_head(&mut self, chain: Option<BusinessId>) -> Result<ChainHead>;
    /// Appends an event, its personal part, and moves the head to it. One that is not the next is refused.
    async fn append_event(&mut self, event: &AuditEvent) -> Result<()>;
}
