//! [`Store`] for both databases: a list of who does what.

use crate::backend::Backend;
use crate::query::Query;
use crate::row::Row;
use crate::transaction::SqlTransaction;
use crate::unavailable::told;
use crate::{
    accounts, apps, audit, businesses, chain_checks, chart, contacts, exports, figures, imports, instance,
    invitation_edits, invitation_jobs, invitation_lists, invitations, mail_settings, members, messages,
    outbox, outbox_list, own_place, people, person, record_sets, record_views, records, reminders, roles,
    seats, sessions, setup_links, subscriptions, units, users, weekly,
};
use anyhow::{Context, Result};
use async_trait::async_trait;
use domain::{
    AccessOffer, AppChoice, AppId, AppRoleId, AppRow, AuditFilter, AuditRow, BatchId, Business,
    BusinessChoice, BusinessId, BusinessName, ChartDepartment, ChartOf, ChartPerson, ContactRow,
    Correspondent, EntityType, ExportedInvitation, ExportedMember, FareRow, Import, ImportId, ImportRow,
    ImportRowState, InvitationId, InvitationJob, InvitationJobId, InvitationJobRow, InvitationRow,
    InvitationView, Language, LeaseId, ListPart, MemberChoice, MemberFigures, MemberFilter, MemberId,
    MemberRow, Message, MessageBox, MessageId, MessageRow, OutboxFilter, OutboxId, OutboxRow, Outstanding,
    OwnBusiness, OwnPlace, PAGE_SIZE, Page, PageNumber, Person, PersonChoice, RecordFilter, RecordId,
    RecordKey, RecordPerson, RecordRow, RecordSetChoice, RecordSetRow, RecordShown, RecordSight, RecordView,
    Reminders, ResetId, Role, RoleId, RoleRow, Slice, SubscriptionRow, Tally, Timestamp, UnitChoice, UnitId,
    UnitKind, UnitRow, UserId, Username, WeeklyNews, WeeklyTime,
};
use jiff::civil::Date;
use service::ports::{
    AccountReads, AddressChange, AppReads, AuditEvent, AuditReads, AuditScope, BusinessReads, BusinessScope,
    ChainCheckReads, ChainHead, ChainMark, ChartReads, ClaimedMessage, ContactReads, DueWeekly, ExportReads,
    FigureReads, ImportReads, InstanceReads, InvitationJobReads, InvitationReads, InvitationTerms,
    InviterChoice, KeptMailSettings, MailSettingsReads, MemberReads, MessageReads, OpenedInvitation,
    OutboxListReads, OutboxReads, OwnAccount, OwnRecords, PasswordAsk, Principal, RecordReads,
    RecordSetReads, ReminderReads, RoleReads, Seat, SessionRow, SettledMessage, SetupLink, Store, TokenHash,
    Transaction, UnitReads, User, UserReads, WeeklyLink, WeeklyReader, WeeklyReads, WeeklySpan,
};
use sqlx::Pool;
use sqlx::pool::PoolConnection;

/// A database that is open and has today's schema.
pub(crate) struct SqlStore<DB: Backend> {
    /// For reading pages.
    readers: Pool<DB>,
    /// For whatever writes; of one connection on SQLite.
    writers: Pool<DB>,
}

impl<DB: Backend> SqlStore<DB> {
    /// Takes pools of a database that has today's schema.
    pub(crate) fn new(readers: Pool<DB>, writers: Pool<DB>) -> Self {
        Self { readers, writers }
    }

    /// Begins a transaction that may write.
    pub(crate) async fn transaction(&self) -> Result<SqlTransaction<DB>> {
        let inner = self.writers.begin_with(DB::BEGIN).await.map_err(told::<DB>);
        Ok(SqlTransaction::new(
            inner.context("no transaction could be begun")?,
        ))
    }

    /// Reads all rows.
    pub(crate) async fn all<T>(&self, query: Query, read: fn(&Row<DB>) -> Result<T>) -> Result<Vec<T>> {
        query
            .all::<DB, T>(&mut *connection(&self.readers).await?, read)
            .await
    }

    /// Reads all rows of several statements, one after the other.
    pub(crate) async fn all_of<T>(
        &self,
        queries: impl IntoIterator<Item = Query>,
        read: fn(&Row<DB>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut rows = Vec::new();
        for query in queries {
            rows.append(&mut self.all(query, read).await?);
        }
        Ok(rows)
    }

    /// Reads all rows over a connection that maps no file into memory: damage is told and ends no process.
    pub(crate) async fn all_unmapped<T>(
        &self,
        query: Query,
        read: fn(&Row<DB>) -> Result<T>,
    ) -> Result<Vec<T>> {
        query
            .all::<DB, T>(&mut *connection(&self.writers).await?, read)
            .await
    }

    /// Reads the row, if there is one.
    pub(crate) async fn optional<T>(
        &self,
        query: Query,
        read: fn(&Row<DB>) -> Result<T>,
    ) -> Result<Option<T>> {
        query
            .optional::<DB, T>(&mut *connection(&self.readers).await?, read)
            .await
    }

    /// Reads the row that there always is.
    pub(crate) async fn one<T>(&self, query: Query, read: fn(&Row<DB>) -> Result<T>) -> Result<T> {
        query
            .one::<DB, T>(&mut *connection(&self.readers).await?, read)
            .await
    }

    /// Writes in a transaction of its own; how many rows.
    pub(crate) async fn execute(&self, query: Query) -> Result<i64> {
        query.execute::<DB>(&mut *connection(&self.writers).await?).await
    }

    /// Reads a page of a list and counts the whole of it.
    ///
    /// Where the rows do not fill the first page there is nothing left to count: a search that finds little looks through
    /// the list once, not twice. A later page is skipped to and the list counted at once, if there are connections for it.
    pub(crate) async fn page<T: Send>(
        &self,
        (count, rows): (Query, Query),
        number: PageNumber,
        read: fn(&Row<DB>) -> Result<T>,
    ) -> Result<Page<T>> {
        let rows = self.all(rows, read);
        let total = self.one(count, |row| row.get("total"));
        if number != PageNumber::FIRST {
            let (rows, total) = futures::try_join!(rows, total)?;
            return Ok(Page { rows, number, total });
        }
        let rows = rows.await?;
        let shown = i64::try_from(rows.len())?;
        let total = if shown < PAGE_SIZE { shown } else { total.await? };
        Ok(Page { rows, number, total })
    }
}

async fn connection<DB: Backend>(pool: &Pool<DB>) -> Result<PoolConnection<DB>> {
    pool.acquire().await.map_err(told::<DB>)
}

/// Declares the methods of a subject's trait, each of which calls the function of its name in the module that it is in.
macro_rules! delegate {
    ($($trait:ident { $($module:ident { $($name:ident($($argument:ident: $type:ty),* $(,)?) -> $answer:ty;)+ })+ })+) => {$(
        #[async_trait]
        impl<DB: Backend> $trait for SqlStore<DB> {
            $($(
                async fn $name(&self, $($argument: $type),*) -> Result<$answer> {
                    $module::$name(self, $($argument),*).await
                }
            )+)+
        }
    )+};
}

#[async_trait]
impl<DB: Backend> Store for SqlStore<DB> {
    async fn begin(&self) -> Result<Box<dyn Transaction>> {
        Ok(Box::new(self.transaction().await?))
    }
}

delegate! {
    InstanceReads {
        instance {
            instance_value(key: &str) -> Option<String>;
            settle_instance_value(key: &str, value: &str) -> String;
            integrity_problems() -> Vec<String>;
            broken_invariants(now: Timestamp) -> Vec<String>;
        }
        setup_links {
            open_instance_setup() -> Option<SetupLink>;
            find_setup(token: TokenHash) -> Option<SetupLink>;
        }
    }
    UserReads {
        users {
            has_users() -> bool;
        }
        sessions {
            find_seat(user: UserId, business: BusinessId) -> Option<Seat>;
            find_principal(token: TokenHash, now: Timestamp) -> Option<Principal>;
            touch_session(token: TokenHash, now: Timestamp) -> ();
            sweep_sessions(now: Timestamp, limit: i64) -> bool;
        }
    }
    AccountReads {
        accounts {
            find_reset(token: TokenHash, now: Timestamp) -> Option<User>;
            find_link_language(token: TokenHash) -> Option<Language>;
            find_reset_slip(code: TokenHash, now: Timestamp) -> Option<ResetId>;
            password_asks(limit: i64) -> Vec<PasswordAsk>;
            find_address_change(token: TokenHash, now: Timestamp) -> Option<AddressChange>;
            own_account(business: BusinessId, user: UserId) -> Option<OwnAccount>;
            sessions_of(user: UserId, now: Timestamp) -> Vec<SessionRow>;
        }
    }
    BusinessReads {
        businesses {
            find_business(business: BusinessId) -> Option<Business>;
            businesses_of(user: UserId) -> Vec<BusinessChoice>;
            businesses_by_use(user: UserId, most: i64) -> Vec<OwnBusiness>;
            businesses_to_invite_into(user: UserId) -> Vec<BusinessChoice>;
            businesses_called(name: &BusinessName) -> Vec<BusinessChoice>;
        }
    }
    RoleReads {
        roles {
            roles(business: BusinessId) -> Vec<Role>;
            chosen_role(business: BusinessId, role: RoleId) -> Option<Role>;
            role_rows(business: BusinessId) -> Vec<RoleRow>;
            roles_to_bring_back(business: BusinessId) -> Vec<Role>;
        }
    }
    RecordReads {
        records {
            records_part(business: BusinessId, sight: &RecordSight, filter: &RecordFilter, today: Date, part: ListPart<RecordKey>, size: i64) -> Slice<RecordRow>;
            record(business: BusinessId, sight: &RecordSight, id: RecordId) -> Option<RecordShown>;
            record_history(business: BusinessId, id: RecordId, limit: i64) -> Vec<AuditRow>;
            own_records(business: BusinessId, sight: &RecordSight, today: Date) -> OwnRecords;
            workspaces_of(business: BusinessId, member: MemberId) -> Vec<UnitChoice>;
            owners_in(business: BusinessId, workspace: UnitId, search: &str, limit: i64) -> Vec<RecordPerson>;
            assignees_in(business: BusinessId, workspace: UnitId, kind: EntityType, search: &str, limit: i64) -> Vec<RecordPerson>;
        }
        record_views {
            record_views(business: BusinessId, member: MemberId) -> Vec<RecordView>;
        }
    }
    RecordSetReads {
        record_sets {
            record_set_rows(business: BusinessId) -> Vec<RecordSetRow>;
            record_set_choices(business: BusinessId) -> Vec<RecordSetChoice>;
        }
    }
    UnitReads {
        units {
            unit_choices(business: BusinessId, kind: UnitKind) -> Vec<UnitChoice>;
            chosen_units(business: BusinessId, units: &[UnitId]) -> Vec<(UnitKind, UnitChoice)>;
            units(business: BusinessId, kind: UnitKind, now: Timestamp) -> Vec<UnitRow>;
            units_offered(invitation: InvitationId) -> Vec<(UnitKind, String)>;
        }
    }
    AppReads {
        apps {
            apps(only: Option<BusinessId>) -> Vec<AppRow>;
            app_choices(business: BusinessId, now: Timestamp) -> Vec<AppChoice<AppId>>;
            chosen_apps(business: BusinessId, apps: &[AppId], now: Timestamp) -> Vec<AppChoice<AppId>>;
            app_role_choices(app: AppId) -> Vec<AppChoice<AppRoleId>>;
        }
        subscriptions {
            subscriptions(business: BusinessId, now: Timestamp) -> Vec<SubscriptionRow>;
            subscription_choices(business: BusinessId, app: AppId, now: Timestamp) -> Vec<SubscriptionRow>;
        }
        seats {
            accesses_offered(invitation: InvitationId, now: Timestamp) -> Vec<AccessOffer>;
        }
    }
    MemberReads {
        own_place {
            own_place(business: BusinessId, member: MemberId) -> OwnPlace;
        }
        members {
            members_page(scope: BusinessScope, filter: &MemberFilter, page: PageNumber) -> Page<MemberRow>;
        }
        person {
            person(scope: BusinessScope, id: MemberId) -> Option<Person>;
            figures_of(business: BusinessId, member: MemberId, now: Timestamp) -> MemberFigures;
        }
        people {
            people_in(scope: BusinessScope, search: &str, limit: i64) -> Vec<PersonChoice>;
            people_elsewhere(user: UserId, scope: BusinessScope, search: &str, limit: i64) -> Vec<PersonChoice>;
            taken_usernames(wanted: &[Username]) -> Vec<String>;
        }
    }
    ChartReads {
        chart {
            chart_person(scope: BusinessScope, id: MemberId) -> Option<ChartPerson>;
            chart_above(scope: BusinessScope, id: MemberId, most: i64) -> Vec<ChartPerson>;
            chart_below(
                scope: BusinessScope,
                of: Option<ChartOf>,
                these: &[MemberId],
                from: i64,
                size: i64,
            ) -> Vec<(MemberId, ChartPerson)>;
            chart_under(
                scope: BusinessScope,
                of: Option<ChartOf>,
                these: &[MemberId],
            ) -> Vec<(MemberId, i64)>;
            chart_tops(
                scope: BusinessScope,
                of: Option<ChartOf>,
                from: i64,
                size: i64,
            ) -> (Vec<ChartPerson>, i64);
            chart_alone(
                scope: BusinessScope,
                of: Option<ChartOf>,
                from: i64,
                size: i64,
            ) -> (Vec<ChartPerson>, i64);
            chart_departments(scope: BusinessScope) -> Vec<ChartDepartment>;
            chart_search(scope: BusinessScope, search: &str, most: i64) -> Vec<ChartPerson>;
        }
    }
    MessageReads {
        messages {
            messages_page(member: MemberId, of: MessageBox, part: ListPart<MessageId>) -> Slice<MessageRow>;
            message(member: MemberId, id: MessageId) -> Option<Message>;
            unread_messages(member: MemberId) -> i64;
            correspondent(business: BusinessId, writer: MemberId, member: MemberId) -> Option<Correspondent>;
            members_to_write_to(
                scope: BusinessScope,
                search: &str,
                by_address: bool,
                limit: i64,
            ) -> Vec<MemberChoice>;
        }
    }
    ContactReads {
        contacts {
            contacts_page(scope: BusinessScope, search: &str, page: PageNumber) -> Page<ContactRow>;
            contact_of_member(business: BusinessId, member: MemberId) -> Option<ContactRow>;
        }
    }
    InvitationReads {
        invitations {
            businesses_with_run_out(now: Timestamp) -> Vec<BusinessId>;
            find_slip(code: TokenHash) -> Option<(InvitationId, i64)>;
        }
        invitation_lists {
            find_opened(token: TokenHash) -> Option<OpenedInvitation>;
            invitations_page(scope: BusinessScope, view: &InvitationView, now: Timestamp) -> Slice<InvitationRow>;
            count_invitations(scope: BusinessScope, view: &InvitationView, now: Timestamp, most: i64) -> i64;
            select_invitations(
                scope: BusinessScope,
                view: &InvitationView,
                only: Option<&[InvitationId]>,
                now: Timestamp,
                most: i64,
            ) -> Vec<InvitationId>;
            inviter_choices(business: BusinessId) -> Vec<InviterChoice>;
            invitation_row(scope: BusinessScope, id: InvitationId, now: Timestamp) -> Option<InvitationRow>;
            batch_rows(scope: BusinessScope, batch: BatchId, now: Timestamp) -> Vec<InvitationRow>;
        }
        invitation_edits {
            invitation_terms(business: BusinessId, id: InvitationId, now: Timestamp) -> Option<InvitationTerms>;
        }
    }
    ExportReads {
        exports {
            members_to_export(
                scope: BusinessScope,
                filter: &MemberFilter,
                after: Option<&str>,
                size: i64,
            ) -> Slice<ExportedMember>;
        }
        invitation_lists {
            invitations_to_export(
                scope: BusinessScope,
                view: &InvitationView,
                now: Timestamp,
                size: i64,
            ) -> Slice<ExportedInvitation>;
        }
    }
    FigureReads {
        figures {
            outstanding(scope: BusinessScope, now: Timestamp) -> Outstanding;
            next_to_expire(scope: BusinessScope, now: Timestamp, limit: i64) -> Vec<InvitationRow>;
            last_expired(
                scope: BusinessScope,
                since: Timestamp,
                now: Timestamp,
                limit: i64,
            ) -> Vec<InvitationRow>;
            fares(scope: BusinessScope, since: Timestamp) -> Vec<FareRow>;
            fares_over_time(scope: BusinessScope, limits: &[Timestamp]) -> Vec<Tally>;
            unit_names(business: BusinessId, units: &[UnitId]) -> Vec<(UnitId, String)>;
        }
    }
    InvitationJobReads {
        invitation_jobs {
            due_jobs(now: Timestamp, limit: i64) -> Vec<(InvitationJobId, BusinessId)>;
            invitation_job(business: BusinessId, member: MemberId, id: InvitationJobId) -> Option<InvitationJob>;
            open_jobs(business: BusinessId, member: MemberId) -> Vec<InvitationJob>;
            invitation_job_rows(
                scope: BusinessScope,
                id: InvitationJobId,
                part: ListPart<i64>,
            ) -> Slice<InvitationJobRow>;
        }
    }
    ImportReads {
        imports {
            imports(business: BusinessId, member: MemberId) -> Vec<Import>;
            import(business: BusinessId, member: MemberId, id: ImportId) -> Option<Import>;
            import_rows(
                id: ImportId,
                state: Option<ImportRowState>,
                part: ListPart<i64>,
                size: i64,
                now: Timestamp,
            ) -> Slice<ImportRow>;
            slips_of_import(id: ImportId, now: Timestamp, limit: i64) -> Vec<InvitationId>;
            due_imports(now: Timestamp, limit: i64) -> Vec<(ImportId, BusinessId)>;
            delete_old_import_rows(made_before: Timestamp) -> ();
            old_imports(made_before: Timestamp, limit: i64) -> Vec<(ImportId, BusinessId)>;
        }
    }
    WeeklyReads {
        weekly {
            weekly_time(business: BusinessId, member: MemberId) -> WeeklyTime;
            due_weekly(now: Timestamp, limit: i64) -> Vec<DueWeekly>;
            has_weekly_records(business: BusinessId, reader: &WeeklyReader, span: WeeklySpan) -> bool;
            weekly_news(business: BusinessId, reader: &WeeklyReader, span: WeeklySpan, limit: i64) -> WeeklyNews;
            find_weekly_link(token: TokenHash) -> Option<WeeklyLink>;
        }
    }
    ReminderReads {
        reminders {
            reminders_of(business: BusinessId) -> Reminders;
            businesses_that_remind() -> Vec<(BusinessId, Reminders)>;
            due_reminders(
                business: BusinessId,
                number: u32,
                sent_by: Timestamp,
                now: Timestamp,
                limit: i64,
            ) -> Vec<(InvitationId, i64)>;
        }
    }
    MailSettingsReads {
        mail_settings {
            mail_settings() -> Option<KeptMailSettings>;
        }
    }
    OutboxReads {
        outbox {
            claim_due(now: Timestamp, lease: LeaseId, lease_until: Timestamp, limit: i64) -> Vec<ClaimedMessage>;
            claim_due_sms(now: Timestamp, lease: LeaseId, lease_until: Timestamp, limit: i64) -> Vec<ClaimedMessage>;
            settle_message(id: OutboxId, lease: LeaseId, now: Timestamp, settled: &SettledMessage) -> bool;
            next_due() -> Option<Timestamp>;
        }
    }
    OutboxListReads {
        outbox_list {
            outbox_page(
                business: Option<BusinessId>,
                filter: &OutboxFilter,
                key: ListPart<OutboxId>,
                now: Timestamp,
            ) -> Slice<OutboxRow>;
        }
    }
    AuditReads {
        audit {
            audit_page(scope: AuditScope, filter: &AuditFilter, key: ListPart<i64>, size: i64) -> Slice<AuditRow>;
            chains() -> Vec<Option<BusinessId>>;
            chain_head(chain: Option<BusinessId>) -> ChainHead;
            events_after(chain: Option<BusinessId>, seq: i64, limit: i64) -> Vec<AuditEvent>;
        }
    }
    ChainCheckReads {
        chain_checks {
            chain_mark(chain: Option<BusinessId>) -> Option<ChainMark>;
            chains_to_check(stale: Timestamp, whole: Timestamp) -> Vec<Option<BusinessId>>;
            keep_chain_mark(chain: Option<BusinessId>, mark: &ChainMark) -> ();
        }
    }
}
