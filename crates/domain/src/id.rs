//! Identifiers: UUID version 7 (RFC 9562), one type for each kind of thing, so that they cannot be mixed up.

use serde::{Deserialize, Serialize};
use thiserror::Error;
use uuid::Uuid;

/// A text that is not an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not an identifier")]
pub struct IdRefusal;

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Takes a UUID made elsewhere: the domain draws no randomness.
            pub const fn new(uuid: Uuid) -> Self { Self(uuid) }
            /// The UUID behind it.
            pub const fn uuid(self) -> Uuid { self.0 }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }

        impl std::str::FromStr for $name {
            type Err = IdRefusal;
            fn from_str(text: &str) -> Result<Self, IdRefusal> {
                Uuid::try_parse(text).map(Self).map_err(|_| IdRefusal)
            }
        }
    )+};
}

id! {
    /// A business.
    BusinessId,
    /// A user: a person's sign-in identity on the instance.
    UserId,
    /// A member: a user in one business.
    MemberId,
    /// A role of one business.
    RoleId,
    /// An app.
    AppId,
    /// A role in an app.
    AppRoleId,
    /// A business's contract for an app.
    SubscriptionId,
    /// A department, location, team or workspace of one business.
    UnitId,
    /// An invitation.
    InvitationId,
    /// One submission of the invite form; its invitations share it.
    BatchId,
    /// Work on many invitations.
    InvitationJobId,
    /// A table of people that was uploaded.
    ImportId,
    /// A message in the outbox.
    OutboxId,
    /// A worker's claim on an outbox message.
    LeaseId,
    /// An audit event.
    AuditEventId,
    /// A set-up link.
    SetupId,
    /// A forgotten password that waits to be looked into.
    PasswordAskId,
    /// A way back into an account: a link or a slip.
    ResetId,
    /// A change of a sign-in address that waits to be confirmed.
    AddressChangeId,
    /// A saved record set of one business.
    RecordSetId,
    /// A record of one business’s register.
    RecordId,
    /// A list of records that a member saved.
    RecordViewId,
    /// A contact of one business: a record, too, with the same identifier.
    ContactId,
    /// A message to a member or a role.
    MessageId,
}
