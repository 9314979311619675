//! A tenant organisation.

use crate::{BusinessId, BusinessName, CodeMode, Lifetime, Timestamp};
use serde::{Deserialize, Serialize};

/// The name of an IANA time zone; that it exists is checked where the zones are known, on the server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ZoneName(pub String);

/// A business: everything but users and apps belongs to exactly one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Business {
    /// Its identifier.
    pub id: BusinessId,
    /// Its name.
    pub name: BusinessName,
    /// The zone in which its times are told.
    pub zone: ZoneName,
    /// Its language (BCP 47).
    pub language: String,
    /// How long its e-mail invitations live, if shorter than the operator's setting.
    pub invitation_lifetime: Option<Lifetime>,
    /// How invite codes reach the invited people.
    pub code_mode: CodeMode,
    /// Whether its plan has record sets: without them no new ones are given, and those given go on limiting.
    pub has_record_sets: bool,
    /// When it was made.
    pub created_at: Timestamp,
}
