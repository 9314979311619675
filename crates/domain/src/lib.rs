//! The rules of inviting and seating people, as plain functions over plain values.
//!
//! Nothing here is async, reads a clock, draws randomness or does I/O; whoever calls passes `now` in. The crate
//! compiles natively and to WASM, so a form in the browser and the use case on the server decide alike.

mod account;
mod app;
mod audit;
mod audit_list;
mod authority;
mod business;
mod chart;
mod chart_layout;
mod csv;
mod delivery;
mod email;
mod export;
mod figures;
#[cfg(test)]
mod fixtures;
mod id;
mod import;
mod import_columns;
mod import_names;
mod import_row;
mod invitation;
mod invitation_job;
mod invitation_list;
mod inviting;
mod ladder;
mod language;
mod list;
mod mail_server;
mod manager_names;
mod manager_table;
mod member;
mod member_change;
mod member_list;
mod message;
mod message_notices;
mod offering;
mod outbox;
mod own_place;
mod paging;
mod password;
mod permission;
mod person;
mod profile;
mod record;
mod record_list;
mod record_set;
mod record_sight;
mod refusal;
mod reminders;
mod reporting;
mod role;
mod role_change;
mod short_code;
mod sign_in_name;
mod template;
mod text;
mod text_enum;
mod time;
mod unit;
mod weekly;

pub use account::{
    AddressChangeRefusal, ForeignAccount, ForeignAccountRefusal, OwnAccountRefusal, ResetRefusal,
    TooManyTries,
};
pub use app::{Access, App, AppRole, SeatLimit, SeatLimitRefusal, Seats, Subscription};
pub use audit::Act;
pub use audit_list::{AuditFilter, AuditRow, ChainCheck, FieldChange};
pub use authority::{Authority, GiveRefusal, ReachRefusal};
pub use business::{Business, ZoneName};
pub use chart::{
    ChartBox, ChartDepartment, ChartOf, ChartPerson, ChartPicture, MOST_ABOVE, MOST_BELOW, MOST_BESIDE,
    MOST_IN_PICTURE, beside, leads,
};
pub use chart_layout::{BOX_HEIGHT, BOX_WIDTH, ChartDrawing, draw_chart};
pub use csv::defused;
pub use delivery::{DeliveryState, next_try};
pub use email::{AddressRefusal, EmailAddress};
pub use export::{ExportedInvitation, ExportedMember};
pub use figures::{
    DepartmentPart, Fare, FareRow, Fares, Outstanding, Period, Tally, fullest_first, percent, waiting,
};
pub use id::{
    AddressChangeId, AppId, AppRoleId, AuditEventId, BatchId, BusinessId, ContactId, IdRefusal, ImportId,
    InvitationId, InvitationJobId, LeaseId, MemberId, MessageId, OutboxId, PasswordAskId, RecordId,
    RecordSetId, RecordViewId, ResetId, RoleId, SetupId, SubscriptionId, UnitId, UserId,
};
pub use import::{
    Encoding, Import, ImportFigures, ImportPhase, ImportRefusal, ImportRow, ImportRowState, RowProblem,
    TableRefusal,
};
pub use import_columns::{ColumnMap, ColumnMapRefusal, ImportColumn};
pub use import_names::{Drafted, ImportNames, SeatsWanted};
pub use import_row::ImportedPerson;
pub use invitation::{AcceptRefusal, Invitation, InvitationState, Lifetime, LifetimeRefusal, NOT_SENT};
pub use invitation_job::{InvitationJob, InvitationJobRow, JobAct, JobOutcome};
pub use invitation_list::{Cursor, InvitationOrder, InvitationView};
pub use inviting::{Chosen, ChosenRecords, InviteRefusal, Placement, told_of_theirs};
pub use ladder::{FORGET_FAILURES_AFTER, delay_after, delay_after_asks, delay_for_all_after};
pub use language::Language;
pub use list::{
    AccessOffer, AppChoice, AppRoleRow, AppRow, BusinessChoice, ContactRow, InvitationFilter, InvitationRow,
    MemberRow, OwnBusiness, PersonChoice, RecordSetChoice, RecordSetRow, RoleChoice, RoleRow,
    SubscriptionRow, UnitChoice, UnitRow,
};
pub use mail_server::{
    FORGET_TEST_MAILS_AFTER, MailEncryption, MailHost, MailServer, MailSettingsRefusal, wait_after_test_mails,
};
pub use manager_names::{ManagerNames, ManagerProblem, NewManager, Reporting};
pub use manager_table::{ManagerColumns, ManagerLine, ManagersRefusal};
pub use member::{DELETED_ADDRESS, DELETED_PERSON, Member, MemberRefusal, MemberStatus};
pub use member_change::{MemberPlace, may_limit_records};
pub use member_list::{MemberFilter, MemberOrder};
pub use message::{
    Correspondent, MESSAGE_WINDOW, MESSAGES_AN_HOUR, MOST_RECIPIENTS, MOST_UNREAD, MemberChoice, Message,
    MessageBox, MessageRefusal, MessageRow, MessageTo, Writer, unread_shown,
};
pub use message_notices::{MessageNotices, NoticeWays, NoticesRefusal, SmsNumber};
pub use offering::ChosenAccess;
pub use outbox::{OutboxFilter, OutboxKind, OutboxRow, OutboxStates};
pub use own_place::{OwnApp, OwnPlace, OwnWorkspace};
pub use paging::{ListPart, PAGE_SIZE, Page, PageNumber, Slice};
pub use password::{NewPassword, PasswordContext, PasswordPolicy, PasswordRefusal, normalise_password};
pub use permission::{Permission, Permissions};
pub use person::{AcceptedRow, AccessRow, ManagerRow, MemberFigures, MemberUnit, Person};
pub use profile::{Channel, CodeMode, Company, Options, Profile};
pub use record::{Record, RecordDetails, RecordField, RecordFieldRefusal, RecordRefusal, RecordState};
pub use record_list::{
    RecordDue, RecordFilter, RecordKey, RecordPerson, RecordQuery, RecordRow, RecordShown, RecordStates,
    RecordView, RecordWhose,
};
pub use record_set::{EntityType, RecordLimit, RecordRights, RecordSet};
pub use record_sight::{RecordFacts, RecordSight};
pub use refusal::{
    AcceptFailure, GrantRefusal, InstanceRefusal, RecordSetRefusal, RenewRefusal, SetUpRefusal,
    SignInRefusal, UnitRefusal,
};
pub use reminders::{ReminderRefusal, Reminders};
pub use reporting::ReportingLines;
pub use role::{Reach, Role, RoleRights, Scope};
pub use role_change::RoleRefusal;
pub use short_code::{EnrolmentCode, InviteCode, ShortCode};
pub use sign_in_name::{SignInName, SignInNameRefusal, Username, UsernameRefusal};
pub use template::{RoleTemplate, TemplateRole};
pub use text::{
    BusinessName, EmployeeNumber, MailUser, MessageText, Note, PersonName, PhoneNumber, PostalAddress,
    RecordDetail, RecordNotes, RecordTitle, RoleDescription, SenderName, TextRefusal, UnitName,
};
pub use text_enum::NotInList;
pub use time::{Span, Timestamp};
pub use unit::{Unit, UnitKind};
pub use weekly::{
    DayHour, MOST_IN_WEEKLY_MAIL, WEEKLY_LATE, WEEKLY_NOT_RECKONED, WEEKLY_WINDOW, WeekDay, WeeklyNews,
    WeeklyRecord, WeeklyRecords, WeeklyTime, WeeklyTurn,
};
