//! The rules of inviting and seating people, as plain functions over plain values.
//!
//! Nothing here is async, reads a clock, draws randomness or does I/O; whoever calls passes `now` in. The crate
//! compiles natively and to WASM, so a form in the browser and the use case on the server decide alike.

mod app;
mod audit;
mod authority;
mod business;
mod delivery;
mod email;
#[cfg(test)]
mod fixtures;
mod id;
mod invitation;
mod inviting;
mod ladder;
mod language;
mod list;
mod member;
mod member_change;
mod member_list;
mod offering;
mod paging;
mod password;
mod permission;
mod person;
mod profile;
mod record_set;
mod refusal;
mod role;
mod role_change;
mod short_code;
mod sign_in_name;
mod template;
mod text;
mod text_enum;
mod time;
mod unit;

pub use app::{Access, App, AppRole, SeatLimit, SeatLimitRefusal, Seats, Subscription};
pub use audit::Act;
pub use authority::{Authority, GiveRefusal, ReachRefusal};
pub use business::{Business, ZoneName};
pub use delivery::{DeliveryState, next_try};
pub use email::{AddressRefusal, EmailAddress};
pub use id::{
    AppId, AppRoleId, AuditEventId, BatchId, BusinessId, ContactId, IdRefusal, InvitationId, LeaseId,
    MemberId, OutboxId, RecordSetId, RoleId, SetupId, SubscriptionId, UnitId, UserId,
};
pub use invitation::{AcceptRefusal, Invitation, InvitationState, Lifetime, LifetimeRefusal};
pub use inviting::{Chosen, ChosenRecords, InviteRefusal, Placement, told_of_theirs};
pub use ladder::{FORGET_FAILURES_AFTER, delay_after, delay_for_all_after};
pub use language::Language;
pub use list::{
    AccessOffer, AppChoice, AppRoleRow, AppRow, AuditFilter, AuditRow, BusinessChoice, ContactRow,
    InvitationFilter, InvitationRow, MemberRow, PersonChoice, RecordSetChoice, RecordSetRow, RoleChoice,
    RoleRow, SubscriptionRow, UnitChoice, UnitRow,
};
pub use member::{DELETED_ADDRESS, DELETED_PERSON, Member, MemberRefusal, MemberStatus};
pub use member_change::{MemberPlace, may_limit_records};
pub use member_list::{MemberFilter, MemberOrder};
pub use offering::ChosenAccess;
pub use paging::{PAGE_SIZE, Page, PageNumber};
pub use password::{NewPassword, PasswordContext, PasswordPolicy, PasswordRefusal, normalise_password};
pub use permission::{Permission, Permissions};
pub use person::{AcceptedRow, AccessRow, ManagerRow, MemberFigures, MemberUnit, Person};
pub use profile::{Channel, CodeMode, Company, Options, Profile};
pub use record_set::{EntityType, RecordLimit, RecordRights, RecordSet};
pub use refusal::{
    AcceptFailure, GrantRefusal, InstanceRefusal, RecordSetRefusal, RenewRefusal, SetUpRefusal,
    SignInRefusal, UnitRefusal,
};
pub use role::{Reach, Role, RoleRights, Scope};
pub use role_change::RoleRefusal;
pub use short_code::{EnrolmentCode, InviteCode, ShortCode};
pub use sign_in_name::{SignInName, SignInNameRefusal, Username, UsernameRefusal};
pub use template::{RoleTemplate, TemplateRole};
pub use text::{
    BusinessName, EmployeeNumber, Note, PersonName, PhoneNumber, PostalAddress, RoleDescription, TextRefusal,
    UnitName,
};
pub use text_enum::NotInList;
pub use time::{Span, Timestamp};
pub use unit::{Unit, UnitKind};
