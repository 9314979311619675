//! [`Transaction`] for both databases: a list of who does what.

use crate::backend::Backend;
use crate::query::{Query, joined};
use crate::row::Row;
use crate::unavailable::told;
use crate::{
    accounts, apps, audit, businesses, contacts, erasing, imports, invitation_edits, invitation_jobs,
    invitations, mail_settings, member_changes, members, messages, outbox, outbox_list, people, record_sets,
    record_views, records, reminders, roles, seats, sessions, setup_links, sign_in_tries, spent_invitations,
    subscriptions, units, users, weekly,
};
use anyhow::{Context, Result};
use async_trait::async_trait;
use domain::{
    Access, AccessOffer, AccessRow, App, AppId, AppRole, AppRoleId, Authority, Business, BusinessId,
    CodeMode, ColumnMap, ContactId, Correspondent, EmailAddress, EmployeeNumber, EntityType, Import,
    ImportId, ImportPhase, ImportRowState, Invitation, InvitationId, InvitationJobId, JobAct, JobOutcome,
    Lifetime, MailServer, Member, MemberId, MemberStatus, MessageId, OutboxId, PasswordAskId, PersonName,
    Record, RecordId, RecordSet, RecordSetId, RecordSight, RecordView, RecordViewId, Reminders, Reporting,
    ReportingLines, Role, RoleId, Seats, SeatsWanted, SignInName, Span, Subscription, SubscriptionId,
    Timestamp, Unit, UnitId, UnitKind, UnitName, UserId, WeeklyTime,
};
use service::SealedSecret;
use service::ports::{
    AccountWrites, AddressChange, AddressStanding, AppWrites, AuditEvent, AuditWrites, BusinessScope,
    BusinessWrites, ChainHead, ContactWrites, DueImport, ImportWrites, InstanceWrites, InvitationJobWrites,
    InvitationWrites, KeptMailSettings, MailSettingsWrites, MailTally, MemberWrites, MessageKind,
    MessageWrites, NewContact, NewDraft, NewImport, NewInvitationJob, NewMessage, NewNotice, NewReset,
    NewText, NewUser, OfferedAccess, OutboxListWrites, OutboxWrites, PasswordAsk, PasswordHash,
    RecordSetWrites, RecordWrites, ReminderWrites, RenewOutcome, RoleWrites, Session, SetupLink, Spent,
    ToRetry, ToTell, TokenHash, Transaction, TryTally, UnitOutcome, UnitWrites, User, UserWrites,
    WeeklyClaim, WeeklyLink, WeeklyPlan, WeeklyWrites, WorkedRow,
};
use std::collections::{HashMap, HashSet};

/// So many writes wait for the next statement at most.
const MOST_WAITING: usize = 16;

/// One transaction; sqlx undoes it when it is dropped.
///
/// On SQLite every trip to the database is a change of thread to and fro, which costs more than most statements do. So a
/// write that answers nothing waits there for the next statement that reads, and makes the trip with it; or with the others
/// that wait, before the next statement that writes and before the commit.
pub(crate) struct SqlTransaction<DB: Backend> {
    inner: sqlx::Transaction<'static, DB>,
    waiting: Vec<Query>,
}

impl<DB: Backend> SqlTransaction<DB> {
    /// Takes a transaction that has begun.
    pub(crate) fn new(inner: sqlx::Transaction<'static, DB>) -> Self {
        Self {
            inner,
            waiting: Vec::new(),
        }
    }

    /// Makes it durable.
    pub(crate) async fn finish(mut self) -> Result<()> {
        self.write_waiting().await?;
        #[cfg(feature = "failpoints")]
        fail::fail_point!("commit");
        self.inner.commit().await.map_err(told::<DB>)?;
        #[cfg(feature = "failpoints")]
        fail::fail_point!("committed");
        Ok(())
    }

    /// Writes what answers nothing, in its turn: at the latest with the next statement, which fails if this does.
    pub(crate) async fn write(&mut self, query: Query) -> Result<()> {
        if !DB::JOINS_STATEMENTS {
            query.execute::<DB>(&mut self.inner).await?;
            return Ok(());
        }
        self.waiting.push(query);
        if self.waiting.len() >= MOST_WAITING {
            self.write_waiting().await?;
        }
        Ok(())
    }

    async fn write_waiting(&mut self) -> Result<()> {
        if !self.waiting.is_empty() {
            let waiting = joined::<DB>(std::mem::take(&mut self.waiting));
            waiting
                .execute::<DB>(&mut self.inner)
                .await
                .context("a write that waited failed")?;
        }
        Ok(())
    }

    /// A statement that reads rows, with the writes that wait before it.
    fn after_waiting(&mut self, query: Query) -> Query {
        if self.waiting.is_empty() {
            return query;
        }
        self.waiting.push(query);
        joined::<DB>(std::mem::take(&mut self.waiting))
    }

    /// All rows.
    pub(crate) async fn all<T>(&mut self, query: Query, read: fn(&Row<DB>) -> Result<T>) -> Result<Vec<T>> {
        let query = self.after_waiting(query);
        query.all::<DB, T>(&mut self.inner, read).await
    }

    /// The row, if there is one.
    pub(crate) async fn optional<T>(
        &mut self,
        query: Query,
        read: fn(&Row<DB>) -> Result<T>,
    ) -> Result<Option<T>> {
        let query = self.after_waiting(query);
        query.optional::<DB, T>(&mut self.inner, read).await
    }

    /// The row that there always is.
    pub(crate) async fn one<T>(&mut self, query: Query, read: fn(&Row<DB>) -> Result<T>) -> Result<T> {
        let query = self.after_waiting(query);
        query.one::<DB, T>(&mut self.inner, read).await
    }

    /// How many rows were written.
    pub(crate) async fn execute(&mut self, query: Query) -> Result<i64> {
        self.write_waiting().await?;
        query.execute::<DB>(&mut self.inner).await
    }

    /// All rows of several statements, one after the other.
    pub(crate) async fn all_of<T>(
        &mut self,
        queries: impl IntoIterator<Item = Query>,
        read: fn(&Row<DB>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut rows = Vec::new();
        for query in queries {
            rows.append(&mut self.all(query, read).await?);
        }
        Ok(rows)
    }

    /// How many rows several statements wrote, one after the other.
    pub(crate) async fn execute_all(&mut self, queries: impl IntoIterator<Item = Query>) -> Result<i64> {
        let mut written = 0;
        for query in queries {
            written += self.execute(query).await?;
        }
        Ok(written)
    }

    /// Whether a row was written.
    pub(crate) async fn did(&mut self, query: Query) -> Result<bool> {
        Ok(self.execute(query).await? > 0)
    }

    /// Whether a row was written, None if a unique index refused it; the transaction goes on either way.
    pub(crate) async fn did_unless_taken(&mut self, query: Query) -> Result<Option<bool>> {
        self.write_waiting().await?;
        let savepoint = sqlx::Connection::begin(&mut *self.inner).await;
        let mut savepoint = savepoint.map_err(told::<DB>)?;
        match query.execute::<DB>(&mut savepoint).await {
            Ok(rows) => {
                savepoint.commit().await.map_err(told::<DB>)?;
                Ok(Some(rows > 0))
            }
            Err(error) if is_taken(&error) => {
                savepoint.rollback().await.map_err(told::<DB>)?;
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}

fn is_taken(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<sqlx::Error>()
        .and_then(sqlx::Error::as_database_error)
        .is_some_and(sqlx::error::DatabaseError::is_unique_violation)
}

/// Declares the methods of a subject's trait, each of which calls the function of its name in the module that it is in.
macro_rules! delegate {
    ($($trait:ident { $($module:ident { $($name:ident($($argument:ident: $type:ty),* $(,)?) -> $answer:ty;)+ })+ })+) => {$(
        #[async_trait]
        impl<DB: Backend> $trait for SqlTransaction<DB> {
            $($(
                async fn $name(&mut self, $($argument: $type),*) -> Result<$answer> {
                    $module::$name(self, $($argument),*).await
                }
            )+)+
        }
    )+};
}

#[async_trait]
impl<DB: Backend> Transaction for SqlTransaction<DB> {
    async fn commit(self: Box<Self>) -> Result<()> {
        self.finish().await
    }
}

delegate! {
    InstanceWrites {
        setup_links {
            insert_setup(link: &SetupLink, token: TokenHash) -> bool;
            claim_setup(token: TokenHash, now: Timestamp) -> Option<SetupLink>;
        }
    }
    UserWrites {
        users {
            any_user() -> bool;
            insert_user(user: &NewUser) -> bool;
            find_user_by_name(name: &SignInName) -> Option<User>;
            find_user(user: UserId) -> Option<User>;
            make_instance_admin(user: UserId) -> bool;
        }
        sessions {
            insert_session(session: &Session) -> ();
            delete_session(token: TokenHash) -> bool;
            switch_session(token: TokenHash, business: BusinessId) -> bool;
            end_sessions_in(business: BusinessId, user: UserId) -> i64;
        }
        sign_in_tries {
            lock_try_tally(key: TokenHash) -> Option<TryTally>;
            set_try_tally(key: TokenHash, tally: TryTally) -> ();
            delete_try_tally(key: TokenHash) -> ();
        }
    }
    AccountWrites {
        accounts {
            hold_user_by_name(name: &SignInName) -> Option<User>;
            lock_user(user: UserId) -> Option<User>;
            insert_password_ask(ask: &PasswordAsk) -> ();
            take_password_ask(id: PasswordAskId) -> bool;
            put_reset(reset: &NewReset) -> bool;
            claim_reset(token: TokenHash, now: Timestamp) -> Option<UserId>;
            end_resets(user: UserId) -> ();
            end_ways_of_nobody(user: UserId) -> ();
            set_password(user: UserId, hash: &PasswordHash) -> ();
            end_sessions_but(user: UserId, kept: Option<TokenHash>) -> i64;
            end_session_of(user: UserId, token: TokenHash) -> bool;
            put_address_change(change: &AddressChange, token: TokenHash) -> ();
            claim_address_change(token: TokenHash, now: Timestamp) -> Option<AddressChange>;
            end_address_changes(user: UserId) -> ();
            set_address(user: UserId, to: &EmailAddress) -> bool;
            is_member_elsewhere(business: BusinessId, user: UserId) -> bool;
            rename_user(user: UserId, first: &PersonName, last: &PersonName) -> ();
            set_own_profile(member: &Member) -> ();
            set_own_choices(member: &Member, weekly: &[UnitId]) -> ();
            pending_to(email: &EmailAddress, now: Timestamp) -> Vec<InvitationId>;
            enqueue_invitation_again(id: OutboxId, invitation: InvitationId, now: Timestamp) -> ();
        }
    }
    BusinessWrites {
        businesses {
            insert_business(business: &Business) -> ();
            lock_business(business: BusinessId) -> Option<Business>;
            set_invitation_policy(business: BusinessId, lifetime: Option<Lifetime>, code: CodeMode) -> ();
            set_has_record_sets(business: BusinessId, has_record_sets: bool) -> ();
        }
    }
    RoleWrites {
        roles {
            insert_role(role: &Role, position: i64) -> ();
            add_role(role: &Role) -> bool;
            edit_role(role: &Role) -> bool;
            find_role(business: BusinessId, role: RoleId) -> Option<Role>;
            archive_role(business: BusinessId, role: RoleId, now: Timestamp) -> bool;
            archived_built_in_roles(business: BusinessId) -> Vec<Role>;
            bring_back_role(business: BusinessId, role: RoleId) -> bool;
            first_role(business: BusinessId) -> Option<Role>;
        }
    }
    RecordWrites {
        records {
            sight_of(business: BusinessId, member: MemberId) -> Option<RecordSight>;
            find_record(business: BusinessId, sight: &RecordSight, id: RecordId) -> Option<Record>;
            insert_record(record: &Record) -> ();
            change_record(record: &Record, seen: Timestamp) -> bool;
            is_in_workspace(business: BusinessId, member: MemberId, workspace: UnitId) -> bool;
            find_owner(business: BusinessId, workspace: UnitId, member: MemberId) -> Option<String>;
            find_assignee(business: BusinessId, workspace: UnitId, kind: EntityType, member: MemberId) -> Option<String>;
            touch_contact(record: &Record, now: Timestamp) -> ();
        }
        record_views {
            save_record_view(business: BusinessId, member: MemberId, view: &RecordView, most: i64) -> bool;
            delete_record_view(member: MemberId, id: RecordViewId) -> bool;
        }
    }
    RecordSetWrites {
        record_sets {
            find_record_set(business: BusinessId, record_set: RecordSetId) -> Option<RecordSet>;
            insert_record_set(record_set: &RecordSet) -> bool;
            change_record_set(record_set: &RecordSet) -> bool;
            archive_record_set(business: BusinessId, record_set: RecordSetId, now: Timestamp) -> bool;
        }
    }
    UnitWrites {
        units {
            find_unit(business: BusinessId, kind: UnitKind, unit: UnitId) -> Option<Unit>;
            find_units(business: BusinessId, kind: UnitKind, units: &[UnitId]) -> Vec<Option<Unit>>;
            units_of_invitation(invitation: InvitationId) -> Vec<(Unit, bool)>;
            assign_invitation(
                business: BusinessId,
                invitation: InvitationId,
                units: &[UnitId],
                weekly: &[UnitId],
            ) -> ();
            assign_member(business: BusinessId, member: MemberId, units: &[UnitId], weekly: &[UnitId]) -> ();
            insert_unit(unit: &Unit) -> UnitOutcome;
            rename_unit(business: BusinessId, kind: UnitKind, unit: UnitId, name: &UnitName) -> UnitOutcome;
            archive_unit(business: BusinessId, kind: UnitKind, unit: UnitId, now: Timestamp) -> bool;
        }
    }
    AppWrites {
        apps {
            find_app(app: AppId) -> Option<App>;
            find_app_role(role: AppRoleId) -> Option<AppRole>;
            insert_app(app: &App) -> UnitOutcome;
            insert_app_role(role: &AppRole) -> UnitOutcome;
            rename_app(app: AppId, name: &UnitName) -> bool;
            rename_app_role(role: AppRoleId, name: &UnitName) -> bool;
            archive_app(app: AppId, now: Timestamp) -> bool;
            archive_app_role(role: AppRoleId, now: Timestamp) -> bool;
        }
        subscriptions {
            find_subscription(
                business: BusinessId,
                subscription: SubscriptionId,
                now: Timestamp,
            ) -> Option<(Subscription, Seats)>;
            insert_subscription(subscription: &Subscription) -> bool;
            change_subscription(subscription: &Subscription) -> bool;
        }
        seats {
            hold_seat(invitation: &Invitation, access: Access, now: Timestamp) -> bool;
            missing_seats(invitation: InvitationId, now: Timestamp) -> Vec<String>;
            take_seats(invitation: InvitationId, member: MemberId, now: Timestamp) -> Vec<(AccessOffer, bool)>;
            subscriptions_of_member(member: MemberId) -> Vec<SubscriptionId>;
            take_seats_back(business: BusinessId, member: MemberId, now: Timestamp) -> Vec<String>;
            accesses_of_member(member: MemberId) -> Vec<AccessRow>;
            give_seat(business: BusinessId, member: MemberId, access: Access, now: Timestamp) -> bool;
            set_app_role(business: BusinessId, member: MemberId, access: Access) -> bool;
            take_away(business: BusinessId, member: MemberId, subscription: SubscriptionId) -> bool;
        }
    }
    MemberWrites {
        members {
            insert_member(member: &Member) -> bool;
            find_member(business: BusinessId, member: MemberId) -> Option<Member>;
            find_member_of_user(business: BusinessId, user: UserId) -> Option<Member>;
            authority_of(business: BusinessId, member: MemberId) -> Option<Authority>;
            touch_member(business: BusinessId, user: UserId, now: Timestamp) -> ();
            address_of(member: MemberId) -> Option<EmailAddress>;
            inviters(business: BusinessId, limit: i64) -> Vec<(Authority, EmailAddress)>;
            set_member_role(business: BusinessId, member: MemberId, role: RoleId) -> ();
            set_member_status(business: BusinessId, member: MemberId, status: MemberStatus) -> bool;
            has_other_administrator(business: BusinessId, member: MemberId) -> bool;
            has_administrator_beside(business: BusinessId, role: RoleId) -> bool;
        }
        member_changes {
            set_profile(member: &Member) -> ();
            set_options(member: &Member) -> ();
            set_place(member: &Member) -> ();
            units_of_member(member: MemberId) -> Vec<(Unit, bool)>;
            take_out_of(business: BusinessId, member: MemberId, those: &[UnitId]) -> ();
            tell_member_of(business: BusinessId, member: MemberId, weekly: &[UnitId]) -> ();
            manager_of(business: BusinessId, member: MemberId) -> Option<MemberId>;
            set_manager(business: BusinessId, member: MemberId, manager: Option<MemberId>) -> bool;
            set_managers(business: BusinessId, managers: &[(MemberId, Option<MemberId>)]) -> i64;
            lines_above(business: BusinessId, of: &[MemberId]) -> ReportingLines;
            find_reporting(business: BusinessId, ids: &[MemberId]) -> Vec<Reporting>;
        }
        erasing {
            erase_member(member: &Member, stand_in: UserId, at: Timestamp) -> bool;
        }
        people {
            administers_elsewhere(user: UserId, other: UserId) -> bool;
            members_who_sign_in_as(scope: BusinessScope, names: &[SignInName]) -> HashMap<String, MemberId>;
            members_who_ever_sign_in_as(scope: BusinessScope, names: &[SignInName]) -> HashMap<String, MemberId>;
            numbered_members(scope: BusinessScope) -> Vec<(EmployeeNumber, MemberId)>;
        }
    }
    MessageWrites {
        messages {
            find_correspondent(business: BusinessId, writer: MemberId, member: MemberId) -> Option<Correspondent>;
            insert_message(message: &NewText, since: Timestamp, limit: i64) -> Spent;
            deliver_message(message: &NewText, scope: BusinessScope, most: i64) -> i64;
            to_be_told(message: MessageId, since: Timestamp, limit: i64, now: Timestamp) -> Vec<ToTell>;
            queue_notices(business: BusinessId, notices: &[NewNotice], at: [Timestamp; 3]) -> ();
            mark_as_read(member: MemberId, id: MessageId, now: Timestamp) -> bool;
        }
    }
    ContactWrites {
        contacts {
            find_contact(business: BusinessId, email: &EmailAddress) -> Option<ContactId>;
            insert_contact(contact: &NewContact) -> ();
            adopt_contact(contact: ContactId, invitation: InvitationId) -> ();
            link_contact(invitation: InvitationId, member: &Member) -> bool;
            claim_contact(contact: ContactId, member: MemberId) -> ();
            remove_untouched_contact(invitation: InvitationId) -> ();
        }
    }
    InvitationWrites {
        invitations {
            standing_of_address(business: BusinessId, email: &EmailAddress, now: Timestamp) -> AddressStanding;
            close_run_out(business: BusinessId, email: &EmailAddress, now: Timestamp) -> Vec<Invitation>;
            insert_invitation(invitation: &Invitation, token: TokenHash) -> bool;
            lock_invitation(business: BusinessId, id: InvitationId) -> Option<Invitation>;
            lock_invitation_by_token(token: TokenHash) -> Option<(Invitation, i64)>;
            accept_invitation(id: InvitationId, generation: i64, member: MemberId, now: Timestamp) -> bool;
            hold_invitation(id: InvitationId, generation: i64, now: Timestamp) -> bool;
            renew_invitation(
                invitation: &Invitation,
                token: TokenHash,
                invited_by: MemberId,
                sent_at: Timestamp,
                expires_at: Timestamp,
            ) -> RenewOutcome;
            cancel_invitation(id: InvitationId, generation: i64, now: Timestamp) -> bool;
            cancel_offers(member: MemberId, now: Timestamp) -> Vec<Invitation>;
            expire_run_out(business: BusinessId, now: Timestamp, limit: i64) -> Vec<Invitation>;
            insert_enrolment_code(code: TokenHash, invitation: InvitationId, generation: i64) -> ();
            count_wrong_try(id: InvitationId, generation: i64) -> Option<u32>;
            mark_printed(id: InvitationId, generation: i64, now: Timestamp) -> bool;
            mark_asked(id: InvitationId, now: Timestamp, not_since: Timestamp) -> bool;
        }
        invitation_edits {
            accesses_of_invitation(id: InvitationId, now: Timestamp) -> Vec<OfferedAccess>;
            change_invitation(changed: &Invitation, units: &[UnitId], weekly: &[UnitId]) -> bool;
            change_accesses(invitation: &Invitation, accesses: &[Access], now: Timestamp) -> bool;
            readdress_invitation(invitation: &Invitation, email: &EmailAddress) -> bool;
        }
        spent_invitations {
            spend_invitation(inviter: UserId, now: Timestamp, window: Span, limit: i64) -> Spent;
            spent_since(inviter: UserId, since: Timestamp) -> Vec<Timestamp>;
        }
    }
    InvitationJobWrites {
        invitation_jobs {
            insert_job(job: &NewInvitationJob) -> ();
            insert_job_row(
                job: InvitationJobId,
                number: i64,
                invitation: InvitationId,
                settled: Option<(JobOutcome, Option<Timestamp>, Timestamp)>,
            ) -> ();
            lock_due_job(
                business: BusinessId,
                id: InvitationJobId,
                now: Timestamp,
            ) -> Option<(MemberId, JobAct, Option<ImportId>)>;
            next_job_row(id: InvitationJobId) -> Option<(i64, InvitationId)>;
            settle_job_row(
                job: InvitationJobId,
                number: i64,
                outcome: JobOutcome,
                free_at: Option<Timestamp>,
                now: Timestamp,
            ) -> bool;
            set_job_due(id: InvitationJobId, due_at: Option<Timestamp>) -> ();
            stop_job(business: BusinessId, member: MemberId, id: InvitationJobId, now: Timestamp) -> bool;
        }
    }
    ImportWrites {
        imports {
            count_imports(business: BusinessId, member: MemberId) -> i64;
            find_import_of_file(business: BusinessId, member: MemberId, file_hash: [u8; 32]) -> Option<ImportId>;
            insert_import(import: &NewImport) -> ();
            insert_import_rows(id: ImportId, rows: Vec<(i64, String)>) -> ();
            lock_import(business: BusinessId, member: MemberId, id: ImportId) -> Option<Import>;
            lock_due_import(business: BusinessId, id: ImportId, now: Timestamp) -> Option<DueImport>;
            rows_to_work(
                id: ImportId,
                state: ImportRowState,
                after: i64,
                limit: i64,
            ) -> Vec<(i64, Vec<String>)>;
            rows_about(id: ImportId, keys: &[String], up_to: i64) -> HashMap<String, i64>;
            settle_import_rows(id: ImportId, rows: &[WorkedRow]) -> ();
            set_import(
                id: ImportId,
                phase: ImportPhase,
                due_at: Option<Timestamp>,
                worked: i64,
                wanted: &SeatsWanted,
            ) -> ();
            set_import_columns(id: ImportId, columns: &ColumnMap, role: Option<RoleId>) -> ();
            taken_addresses(
                scope: BusinessScope,
                addresses: &[EmailAddress],
                now: Timestamp,
            ) -> HashSet<String>;
            drafted_keys(business: BusinessId, member: MemberId, keys: &[String]) -> HashSet<String>;
            insert_drafts(drafts: &[NewDraft]) -> ();
            insert_job_rows_of_import(job: InvitationJobId, id: ImportId) -> i64;
            discard_old_import(id: ImportId, now: Timestamp) -> bool;
            discard_some(id: ImportId, limit: i64) -> bool;
        }
    }
    WeeklyWrites {
        weekly {
            weekly_plan(business: BusinessId, member: MemberId) -> WeeklyPlan;
            set_weekly_plan(business: BusinessId, member: MemberId, time: &WeeklyTime, next_at: Option<Timestamp>) -> ();
            claim_weekly(claims: &[WeeklyClaim], now: Timestamp) -> Vec<MemberId>;
            end_weekly(business: BusinessId, token: TokenHash) -> Option<WeeklyLink>;
        }
    }
    ReminderWrites {
        reminders {
            present_reminders(business: BusinessId) -> Reminders;
            set_reminders(business: BusinessId, reminders: Reminders) -> ();
            mark_reminded(invitation: InvitationId, generation: i64, number: u32, now: Timestamp) -> bool;
        }
    }
    MailSettingsWrites {
        mail_settings {
            kept_mail_settings() -> Option<KeptMailSettings>;
            set_mail_settings(server: &MailServer, password: Option<&SealedSecret>, now: Timestamp) -> ();
        }
    }
    OutboxWrites {
        outbox {
            enqueue(message: &NewMessage) -> ();
            mail_tally(
                kind: MessageKind,
                business: Option<BusinessId>,
                to: &EmailAddress,
                since: Timestamp,
            ) -> MailTally;
        }
    }
    OutboxListWrites {
        outbox_list {
            retry_messages(business: Option<BusinessId>, which: &ToRetry, now: Timestamp) -> Vec<String>;
        }
    }
    AuditWrites {
        audit {
            lock_chain_head(chain: Option<BusinessId>) -> ChainHead;
            append_event(event: &AuditEvent) -> ();
            append_events(events: &[AuditEvent]) -> ();
        }
    }
}
