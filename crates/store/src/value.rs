//! Values on their way into a statement: what is written for each type of the domain.

use domain::{
    Act, AddressChangeId, AppId, AppRoleId, AuditEventId, BatchId, BusinessId, BusinessName, Channel,
    CodeMode, ContactId, DeliveryState, EmailAddress, EmployeeNumber, Encoding, EntityType, ImportId,
    ImportPhase, ImportRowState, InvitationId, InvitationJobId, InvitationState, JobAct, JobOutcome,
    Language, LeaseId, Lifetime, MailEncryption, MemberId, MemberStatus, MessageId, MessageNotices,
    MessageText, Note, OutboxId, OutboxKind, PasswordAskId, Permissions, PersonName, PhoneNumber,
    PostalAddress, Reach, RecordId, RecordNotes, RecordRights, RecordSetId, RecordState, RecordTitle,
    RecordViewId, ResetId, RoleId, Scope, SeatLimit, SetupId, SignInName, SmsNumber, Span, SubscriptionId,
    Timestamp, UnitId, UnitKind, UnitName, UserId, WeekDay, ZoneName,
};
use service::SealedSecret;
use service::ports::{MessageKind, PasswordHash, TokenHash};

/// A value to be bound. A null has a type too: PostgreSQL asks for it.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// TEXT.
    Text(Option<String>),
    /// BIGINT.
    Int(Option<i64>),
    /// BOOLEAN.
    Flag(Option<bool>),
    /// BLOB or BYTEA.
    Bytes(Option<Vec<u8>>),
}

/// What can be bound.
pub(crate) trait Bind: Sized {
    /// The null of its type.
    const NULL: Value;
    /// The value that is written.
    fn value(self) -> Value;
}

impl<T: Bind> Bind for Option<T> {
    const NULL: Value = T::NULL;
    fn value(self) -> Value {
        self.map_or(T::NULL, T::value)
    }
}

macro_rules! bound_as_text {
    ($($type:ty),+ $(,)?) => {$(
        impl Bind for $type {
            const NULL: Value = Value::Text(None);
            fn value(self) -> Value { Value::Text(Some(self.to_string())) }
        }
    )+};
}

bound_as_text!(
    &str,
    &String,
    String,
    Act,
    AddressChangeId,
    AppId,
    AppRoleId,
    AuditEventId,
    BatchId,
    BusinessId,
    &BusinessName,
    Channel,
    CodeMode,
    ContactId,
    DeliveryState,
    &EmailAddress,
    &EmployeeNumber,
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
    LeaseId,
    MailEncryption,
    MemberId,
    MemberStatus,
    MessageId,
    MessageNotices,
    &MessageText,
    &Note,
    OutboxId,
    OutboxKind,
    PasswordAskId,
    Permissions,
    &PersonName,
    &PhoneNumber,
    &PostalAddress,
    Reach,
    RecordId,
    &RecordNotes,
    RecordRights,
    RecordSetId,
    RecordState,
    &RecordTitle,
    RecordViewId,
    ResetId,
    RoleId,
    Scope,
    SetupId,
    &SignInName,
    &SmsNumber,
    SubscriptionId,
    UnitId,
    UnitKind,
    &UnitName,
    UserId,
    WeekDay,
);

macro_rules! bound_by {
    ($($type:ty => $kind:ident, |$value:ident| $written:expr);+ $(;)?) => {$(
        impl Bind for $type {
            const NULL: Value = Value::$kind(None);
            fn value(self) -> Value { let $value = self; Value::$kind(Some($written)) }
        }
    )+};
}

bound_by!(
    i64 => Int, |number| number;
    u32 => Int, |number| i64::from(number);
    Timestamp => Int, |time| time.micros();
    Span => Int, |span| span.micros();
    SeatLimit => Int, |limit| i64::from(limit.seats());
    Lifetime => Int, |lifetime| i64::from(lifetime.hours());
    bool => Flag, |flag| flag;
    TokenHash => Bytes, |hash| hash.0.to_vec();
    [u8; 32] => Bytes, |bytes| bytes.to_vec();
    &SealedSecret => Bytes, |sealed| sealed.0.clone();
    &ZoneName => Text, |zone| zone.0.clone();
    &PasswordHash => Text, |hash| hash.0.clone();
    MessageKind => Text, |kind| kind.as_str().to_owned();
);
