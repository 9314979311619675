//! What goes over the wire beside the rows of `domain`: closed enums and plain facts.

#[cfg(feature = "ssr")]
mod account;
#[cfg(feature = "ssr")]
mod audit;
#[cfg(feature = "ssr")]
mod figures;
mod link;
#[cfg(feature = "ssr")]
mod messages;
#[cfg(feature = "ssr")]
mod outbox;

#[cfg(feature = "ssr")]
pub use account::{AccountFacts, AccountLinkPage, SessionLine};
#[cfg(feature = "ssr")]
pub use audit::{AuditLine, AuditShown, AuditTyped};
#[cfg(feature = "ssr")]
pub use figures::{FaredShown, FiguresShown, TimePart, WaitingLine};
pub use link::{LinkPage, PasswordForm};
#[cfg(feature = "ssr")]
pub use messages::MessageLine;
#[cfg(feature = "ssr")]
pub use outbox::OutboxLine;

use crate::json;
use domain::{
    AcceptFailure, AddressRefusal, BusinessId, InstanceRefusal, InviteRefusal, LifetimeRefusal,
    PasswordRefusal, ReachRefusal, RenewRefusal, Seats, SetUpRefusal, SignInRefusal, TextRefusal,
    UnitRefusal, UsernameRefusal,
};
#[cfg(feature = "ssr")]
use domain::{
    AddressChangeRefusal, ForeignAccountRefusal, ImportRefusal, MailSettingsRefusal, MemberRefusal,
    MessageRefusal, NoticesRefusal, OwnAccountRefusal, RecordSetRefusal, ResetRefusal, RoleRefusal,
};
use leptos::prelude::{FromServerFnError, ServerFnErrorErr};
use leptos::server::codee::{Decoder, Encoder};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use server_fn::codec::{JsonEncoding, Post};
use server_fn::{Bytes, ContentType, Decodes, Encodes, Format, FormatType};

/// What server functions answer in.
pub(crate) type Json = Post<JsonText>;

/// JSON, read by [`json::read`].
pub struct JsonText;

impl ContentType for JsonText {
    const CONTENT_TYPE: &'static str = JsonEncoding::CONTENT_TYPE;
}

impl FormatType for JsonText {
    const FORMAT_TYPE: Format = Format::Text;
}

impl<T: Serialize> Encodes<T> for JsonText {
    type Error = serde_json::Error;
    fn encode(output: &T) -> serde_json::Result<Bytes> {
        JsonEncoding::encode(output)
    }
}

impl<T: DeserializeOwned> Decodes<T> for JsonText {
    type Error = Unreadable;
    fn decode(bytes: Bytes) -> Result<T, Unreadable> {
        std::str::from_utf8(&bytes)
            .ok()
            .and_then(json::read)
            .ok_or(Unreadable)
    }
}

impl<T: Serialize> Encoder<T> for JsonText {
    type Error = Unreadable;
    type Encoded = String;
    /// The browser reads only: it does without what writes.
    fn encode(value: &T) -> Result<String, Unreadable> {
        let text = cfg!(feature = "ssr").then(|| serde_json::to_string(value).ok());
        text.flatten().ok_or(Unreadable)
    }
}

impl<T: DeserializeOwned> Decoder<T> for JsonText {
    type Error = Unreadable;
    type Encoded = str;
    fn decode(text: &str) -> Result<T, Unreadable> {
        json::read(text).ok_or(Unreadable)
    }
}

/// A text that is not what it should be.
#[derive(Debug, thiserror::Error)]
#[error("unreadable")]
pub struct Unreadable;

/// A point in time, ready to be shown: in the business's zone until the browser tells it in the reader's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// RFC 3339, UTC.
    pub datetime: String,
    /// In the business's zone, named.
    pub text: String,
}

/// A field of a form, as it is posted. What the server alone draws is known to it alone, here and in what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    Addresses,
    App,
    Apps,
    #[cfg(feature = "ssr")]
    Assignee,
    Business,
    BusinessName,
    Code,
    Company,
    CompanyAddress,
    /// The present password, asked for again.
    #[cfg(feature = "ssr")]
    Current,
    Department,
    #[cfg(feature = "ssr")]
    Description,
    /// A field that only some types of record have.
    #[cfg(feature = "ssr")]
    Detail(domain::RecordField),
    #[cfg(feature = "ssr")]
    DueOn,
    Email,
    EmployeeNumber,
    #[cfg(feature = "ssr")]
    Encryption,
    EndsOn,
    FirstName,
    #[cfg(feature = "ssr")]
    FirstReminder,
    Host,
    Hours,
    JobTitle,
    Language,
    LastName,
    Location,
    #[cfg(feature = "ssr")]
    MailUser,
    #[cfg(feature = "ssr")]
    MessageNotices,
    Mobile,
    Name,
    Note,
    #[cfg(feature = "ssr")]
    Notes,
    #[cfg(feature = "ssr")]
    Owner,
    Package,
    Password,
    Phone,
    #[cfg(feature = "ssr")]
    Port,
    RecordSet,
    #[cfg(feature = "ssr")]
    Permissions,
    #[cfg(feature = "ssr")]
    Reach,
    #[cfg(feature = "ssr")]
    RecordRights,
    Repeated,
    Role,
    #[cfg(feature = "ssr")]
    Scope,
    Seats,
    #[cfg(feature = "ssr")]
    SecondReminder,
    SenderName,
    StartsOn,
    #[cfg(feature = "ssr")]
    State,
    Teams,
    Template,
    #[cfg(feature = "ssr")]
    Title,
    #[cfg(feature = "ssr")]
    Text,
    User,
    Username,
    Weekly,
    WeeklyDay,
    WeeklyHour,
    Workspaces,
    Zone,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    Missing,
    NotAChoice,
    Text(TextRefusal),
    Address(AddressRefusal),
    /// One of several addresses, as it was typed.
    OneAddress(String, AddressRefusal),
    TooManyAddresses,
    Password(PasswordRefusal),
    Lifetime(LifetimeRefusal),
    UnknownZone,
    /// A wrong invite code; so many tries are left.
    Code(u32),
    Username(UsernameRefusal),
    UsernameTaken,
    /// Another business was chosen than the form was made for.
    OtherBusiness,
    Taken,
    SeatLimit,
    Day,
    EndsBeforeItStarts,
    /// It is not the present password.
    #[cfg(feature = "ssr")]
    NotRight,
    /// Several addresses where there can be one.
    #[cfg(feature = "ssr")]
    OnlyOne,
    /// Reminders that can't be set so.
    #[cfg(feature = "ssr")]
    OfReminder(domain::ReminderRefusal),
    /// Something of a role that it may not be.
    #[cfg(feature = "ssr")]
    OfRole(RoleRefusal),
    /// Somebody who can't have to do with a record.
    #[cfg(feature = "ssr")]
    OfRecord(domain::RecordRefusal),
    /// So many are kept, and no more.
    #[cfg(feature = "ssr")]
    TooMany,
    #[cfg(feature = "ssr")]
    Host,
    #[cfg(feature = "ssr")]
    Port,
    #[cfg(feature = "ssr")]
    OfMailServer(MailSettingsRefusal),
    #[cfg(feature = "ssr")]
    OfNotices(NoticesRefusal),
}

/// Why the server did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The reason.
    pub why: Why,
    /// The time that the reason speaks of, if it does.
    pub when: Option<When>,
}

/// The reasons there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// Some fields need another look.
    Fields(Vec<(Field, Problem)>),
    /// The session is over, or there never was one.
    SignInFirst,
    /// Nothing is there, or nothing that this person may see.
    NotFound,
    /// So many seconds until the next try.
    WaitSeconds(i64),
    /// Too many people sign in at this moment.
    Busy,
    /// The database can't do it at this moment: others keep it busy, or it is away.
    Unavailable,
    Reach(ReachRefusal),
    Invite(InviteRefusal),
    Renew(RenewRefusal),
    Accept(AcceptFailure),
    SetUp(SetUpRefusal),
    SignIn(SignInRefusal),
    Unit(UnitRefusal),
    Instance(InstanceRefusal),
    #[cfg(feature = "ssr")]
    Member(MemberRefusal),
    #[cfg(feature = "ssr")]
    Role(RoleRefusal),
    #[cfg(feature = "ssr")]
    RecordSet(RecordSetRefusal),
    #[cfg(feature = "ssr")]
    Reset(ResetRefusal),
    #[cfg(feature = "ssr")]
    AddressChange(AddressChangeRefusal),
    #[cfg(feature = "ssr")]
    OwnAccount(OwnAccountRefusal),
    #[cfg(feature = "ssr")]
    ForeignAccount(ForeignAccountRefusal),
    #[cfg(feature = "ssr")]
    MailSettings(MailSettingsRefusal),
    #[cfg(feature = "ssr")]
    Import(ImportRefusal),
    #[cfg(feature = "ssr")]
    Managers(domain::ManagersRefusal),
    #[cfg(feature = "ssr")]
    Record(domain::RecordRefusal),
    #[cfg(feature = "ssr")]
    Message(MessageRefusal),
    /// The call itself could not be read.
    Unreadable,
    /// A fault of ours; the reference stands in the log.
    Unexpected(String),
    /// The server could not be reached.
    Offline,
}

impl From<Why> for Refusal {
    fn from(why: Why) -> Self {
        Self { why, when: None }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&crate::words::refusal(self))
    }
}

impl std::error::Error for Refusal {}

impl FromServerFnError for Refusal {
    type Encoder = JsonText;
    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Request(_) | ServerFnErrorErr::Response(_) => Why::Offline.into(),
            _ => Why::Unreadable.into(),
        }
    }
}

/// Who is signed in, for the frame around the pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Me {
    /// First and last name.
    pub name: String,
    /// Sign-in address.
    pub email: String,
    /// The current business.
    pub business: BusinessId,
    /// Its name.
    pub business_name: String,
    /// The role's name.
    pub role: String,
    /// What the navigation offers.
    pub may: May,
    /// How many messages they have not read, in words; empty: none.
    pub unread: String,
    /// Whether administrators must be told that no mail goes out.
    pub no_mail_server: bool,
}

/// What the signed-in member may open. The server asks again at every act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "a set of independent yes-or-no facts"
)]
pub struct May {
    pub see_records: bool,
    pub see_users: bool,
    pub invite: bool,
    pub import: bool,
    pub messages: bool,
    pub see_settings: bool,
    pub edit_settings: bool,
    pub see_audit: bool,
    pub run_instance: bool,
}

/// A part of a page as the server drew it. On its way with the page it is left empty: it stands there already.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Html(pub String);

/// A subscription with its days in the business's zone; empty where it has none.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone, Default)]
pub struct SubscriptionLine {
    pub id: String,
    pub app: String,
    pub package: String,
    pub limit: String,
    pub seats: domain::Seats,
    pub active: bool,
    pub open: bool,
    pub starts_on: String,
    pub ends_on: String,
}

/// What a record's form is about, and whom it offers.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone)]
pub struct RecordPick {
    pub kind: domain::EntityType,
    pub workspace: domain::UnitId,
    /// The name by which people are searched for.
    pub who: String,
}

/// A row of the Users tab with its times.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone)]
pub struct MemberLine {
    pub row: domain::MemberRow,
    pub last_seen: Option<When>,
}

/// A row of the Invitations tab with its times.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone)]
pub struct InvitationLine {
    pub row: domain::InvitationRow,
    pub sent: When,
    pub expires: When,
    pub asked: Option<When>,
    pub reminded: Option<When>,
    /// The whole hours that it has left, if it is pending and has so few that it is marked.
    pub rest_hours: Option<u32>,
    /// The whole hours that it has waited, if it is pending for so long that it is marked [M-C14].
    pub waited_hours: Option<u32>,
    /// Whether this member may resend, cancel or confirm it.
    pub actions: bool,
}

/// What stands on a slip.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone)]
pub struct SlipFacts {
    /// That of whoever gets it.
    pub language: domain::Language,
    pub title: String,
    pub name: String,
    pub department: Option<String>,
    /// SVG.
    pub picture: String,
    pub address: String,
    pub code: String,
    pub asks_number: bool,
    pub expires: String,
}

/// An app's row in the invite form, as it is posted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccessFields {
    pub app: String,
    /// The app that subscription and role were offered for: without JavaScript another may be chosen beside them.
    pub of: String,
    pub subscription: String,
    pub role: String,
}

/// Something with an identifier and a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedChoice {
    pub id: String,
    pub name: String,
}

/// An open subscription with how its seats stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubscriptionChoice {
    pub id: String,
    pub package: String,
    pub seats: Seats,
}

/// What can be given of an app: its open subscriptions in the business, and its roles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessChoices {
    pub subscriptions: Vec<SubscriptionChoice>,
    pub roles: Vec<NamedChoice>,
}

/// The invite form as it is posted. Fields that are hidden are posted, too; what they hold counts only where they are shown.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(
    not(feature = "ssr"),
    expect(dead_code, reason = "the browser posts the form, and names the type alone")
)]
pub struct InviteFields {
    /// Not to be sent yet: the page again, without JavaScript.
    pub step: String,
    pub business: String,
    /// The business that the form was made for.
    pub for_business: String,
    /// `slip` for somebody without e-mail.
    pub channel: String,
    /// `existing` for somebody with an account.
    pub whom: String,
    pub user: String,
    /// Those among the people offered in the form who are members already, with spaces between.
    pub members: String,
    pub find: String,
    pub addresses: String,
    pub first_name: String,
    pub last_name: String,
    pub job_title: String,
    pub phone: String,
    pub mobile: String,
    pub employee_number: String,
    pub role: String,
    pub department: String,
    pub location: String,
    pub teams: Vec<String>,
    pub workspaces: Vec<String>,
    pub accesses: Vec<AccessFields>,
    pub weekly_mail: String,
    pub weekly: Vec<String>,
    pub message_notices: String,
    pub owns_records: String,
    /// Empty for none, `custom`, or the identifier of a saved one.
    pub record_set: String,
    pub view: Vec<String>,
    pub update: Vec<String>,
    pub external: String,
    pub company: String,
    pub company_address: String,
    pub language: String,
    pub note: String,
}

/// The invite form, drawn by the server but for the parts that live.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InviteForm {
    /// The business that people are invited into.
    pub business: String,
    /// Notices, the business, and in which way they are invited.
    pub head: Html,
    /// Those that were found without JavaScript.
    pub found: Html,
    /// Who they are, their role, and where they belong.
    pub person: Html,
    /// What they get beside.
    pub options: Html,
    /// Those that the business has an open subscription for.
    pub apps: Vec<NamedChoice>,
    /// How many addresses are typed.
    pub people: i64,
}

#[cfg(feature = "ssr")]
impl InviteForm {
    /// The form without what the server drew.
    pub(crate) fn without_drawn(&self) -> Self {
        Self {
            head: Html::default(),
            found: Html::default(),
            person: Html::default(),
            options: Html::default(),
            ..self.clone()
        }
    }
}

/// What the form says while it is filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitePreview {
    /// A chip for each address.
    pub chips: Html,
    /// What the person will be able to do, in a sentence.
    pub sentence: Html,
}

/// What came of one address.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddressOutcome {
    /// With the code that has to be passed on, where there is one.
    Invited(Option<String>),
    CannotBeInvited,
    LimitReached(When),
    TooManyMails(When),
    NotAnAddress(AddressRefusal),
}

/// What came of a submission that does not lead back to the list: not everybody could be invited, or codes have to be passed
/// on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InviteAnswer {
    /// Each address with its outcome.
    pub said: Html,
    /// The addresses that were not invited stay in the field.
    pub left: String,
}

/// What the accept page shows.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone)]
pub struct OfferFacts {
    pub business: String,
    pub role: String,
    pub department: Option<String>,
    pub location: Option<String>,
    /// Names, separated by commas.
    pub teams: Option<String>,
    /// Names, separated by commas.
    pub workspaces: Option<String>,
    /// The apps, each with its package and role.
    pub apps: Vec<String>,
    pub inviter: String,
    /// The invited address, or the name of somebody without one.
    pub whom: String,
    /// They are a member already, and get the apps alone.
    pub for_member: bool,
    pub note: Option<String>,
    /// How many more wrong invite codes may be typed; None: none is asked for.
    pub code_tries_left: Option<u32>,
    /// Whether an employee number is asked for.
    pub asks_number: bool,
    /// A proposal; empty: none.
    pub username: String,
    pub first_name: String,
    pub last_name: String,
    pub expires: When,
    /// The fewest characters that a password has.
    pub password_least: u16,
}

/// Which page an invitation's link leads to.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone)]
pub enum AcceptPage {
    NewAccount(OfferFacts),
    SignIn(OfferFacts),
    Join(OfferFacts),
    WrongAccount(OfferFacts, String),
    Closed {
        why: domain::AcceptRefusal,
        business: Option<String>,
        when: Option<When>,
    },
}

/// What a set-up link leads to.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone)]
pub enum SetupPage {
    /// The first business and account.
    Instance { password_least: u16 },
    /// The first administrator of this business; who is signed in, if anybody is.
    Business {
        name: String,
        signed_in: Option<String>,
        password_least: u16,
    },
    /// Unknown or used.
    Gone,
}
