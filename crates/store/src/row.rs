//! Values on their way out of a row: columns by name, as the types of the domain.

use crate::backend::Backend;
use anyhow::{Context, Result, anyhow};
use domain::{
    Act, AddressChangeId, AppId, AppRoleId, AuditEventId, BatchId, BusinessId, BusinessName, Channel,
    CodeMode, ContactId, DeliveryState, EmailAddress, EmployeeNumber, Encoding, EntityType, ImportId,
    ImportPhase, ImportRowState, InvitationId, InvitationJobId, InvitationState, JobAct, JobOutcome,
    Language, Lifetime, MailEncryption, MailHost, MailUser, MemberId, MemberStatus, MessageId,
    MessageNotices, Note, OutboxId, OutboxKind, PasswordAskId, Permissions, PersonName, PhoneNumber,
    PostalAddress, Reach, RecordId, RecordNotes, RecordRights, RecordSetId, RecordState, RecordTitle,
    RecordViewId, ResetId, RoleId, Scope, SenderName, SetupId, SignInName, SmsNumber, Span, SubscriptionId,
    Timestamp, UnitId, UnitKind, UnitName, UserId, WeekDay, ZoneName,
};
use service::SealedSecret;
use service::ports::{MessageKind, PasswordHash};

/// One row of an answer.
pub(crate) struct Row<DB: Backend>(pub(crate) DB::Row);

impl<DB: Backend> Row<DB> {
    /// The column's value; Err if it is null, or not one that the type has.
    pub(crate) fn get<T: Column>(&self, column: &'static str) -> Result<T> {
        self.maybe(column)?
            .ok_or_else(|| anyhow!("column {column} is null"))
    }

    /// The column's value, None where it is null; Err if it is not one that the type has.
    pub(crate) fn maybe<T: Column>(&self, column: &'static str) -> Result<Option<T>> {
        T::read::<DB>(&self.0, column).with_context(|| format!("column {column} cannot be read"))
    }
}

/// What can be read out of a column.
pub(crate) trait Column: Sized {
    /// Reads it; None for null.
    fn read<DB: Backend>(row: &DB::Row, column: &str) -> Result<Option<Self>>;
}

macro_rules! read_by {
    ($($type:ty: $getter:ident, |$value:ident| $read:expr);+ $(;)?) => {$(
        impl Column for $type {
            fn read<DB: Backend>(row: &DB::Row, column: &str) -> Result<Option<Self>> {
                DB::$getter(row, column)?.map(|$value| $read).transpose()
            }
        }
    )+};
}

read_by!(
    String: text, |text| Ok(text);
    i64: int, |number| Ok(number);
    u32: int, |number| Ok(u32::try_from(number)?);
    bool: flag, |flag| Ok(flag);
    Vec<u8>: bytes, |bytes| Ok(bytes);
    [u8; 32]: bytes, |bytes| bytes.try_into().map_err(|_| anyhow!("not 32 bytes long"));
    SealedSecret: bytes, |bytes| Ok(Self(bytes));
    Timestamp: int, |micros| Ok(Self::from_micros(micros));
    Span: int, |micros| Ok(Self::from_micros(micros));
    Lifetime: int, |hours| Ok(Self::from_hours(u32::try_from(hours)?, Self::MOST)?);
    ZoneName: text, |text| Ok(Self(text));
    PasswordHash: text, |text| Ok(Self(text));
    BusinessName: text, |text| Ok(Self::try_from(text)?);
    PersonName: text, |text| Ok(Self::try_from(text)?);
    UnitName: text, |text| Ok(Self::try_from(text)?);
    EmailAddress: text, |text| Ok(Self::try_from(text)?);
    EmployeeNumber: text, |text| Ok(Self::try_from(text)?);
    Note: text, |text| Ok(Self::try_from(text)?);
    PhoneNumber: text, |text| Ok(Self::try_from(text)?);
    SmsNumber: text, |text| Self::parse(&text).ok_or_else(|| anyhow!("no number for an SMS"));
    PostalAddress: text, |text| Ok(Self::try_from(text)?);
    RecordNotes: text, |text| Ok(Self::try_from(text)?);
    RecordTitle: text, |text| Ok(Self::try_from(text)?);
    MailHost: text, |text| Self::parse(&text).ok_or_else(|| anyhow!("no host"));
    MailUser: text, |text| Ok(Self::try_from(text)?);
    SenderName: text, |text| Ok(Self::try_from(text)?);
    MessageKind: text, |text| match text.as_str() {
        "invitation" => Ok(Self::Invitation),
        "reminder" => Ok(Self::Reminder),
        "new invitation asked" => Ok(Self::NewInvitationAsked),
        "location left out" => Ok(Self::LeftOut),
        "password reset" => Ok(Self::PasswordReset),
        "address change" => Ok(Self::AddressChange),
        "address changed" => Ok(Self::AddressChanged),
        "message notice" => Ok(Self::MessageNotice),
        "weekly mail" => Ok(Self::WeeklyMail),
        other => Err(anyhow!("{other} is no kind of message")),
    };
);

macro_rules! read_as_word {
    ($($type:ty),+ $(,)?) => { read_by!($($type: text, |text| Ok(text.parse()?));+;); };
}

read_as_word!(
    Act,
    AddressChangeId,
    AppId,
    AppRoleId,
    AuditEventId,
    BatchId,
    BusinessId,
    Channel,
    CodeMode,
    ContactId,
    DeliveryState,
    Encoding,
    EntityType,
    ImportId,
    ImportPhase,
    ImportRowState,
    InvitationId,
    InvitationJobId,
    InvitationState,
    JobAct,
    JobOutcome,
    Language,
    MailEncryption,
    MemberId,
    MemberStatus,
    MessageId,
    MessageNotices,
    OutboxId,
    OutboxKind,
    PasswordAskId,
    Permissions,
    Reach,
    RecordId,
    RecordRights,
    RecordSetId,
    RecordState,
    RecordViewId,
    ResetId,
    RoleId,
    Scope,
    SetupId,
    SignInName,
    SubscriptionId,
    UnitId,
    UnitKind,
    UserId,
    WeekDay,
);
