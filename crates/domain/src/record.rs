//! Records: what a business keeps in its register.

use crate::text_enum::text_enum;
use crate::{
    AddressRefusal, BusinessId, EmailAddress, EntityType, MemberId, PhoneNumber, RecordDetail, RecordId,
    RecordNotes, RecordTitle, TextRefusal, Timestamp, UnitId,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

text_enum! {
    /// How far a record is.
    RecordState {
        /// Nobody has begun.
        Open = "open",
        /// Somebody is at it.
        InProgress = "in progress",
        /// Whoever it is assigned to says that nothing is left to do.
        Done = "done",
        /// It is over.
        Closed = "closed",
    }
}

text_enum! {
    /// What some types of record have beside what all have.
    RecordField {
        /// The number on a document.
        Reference = "reference",
        /// Whoever gave the document out.
        Issuer = "issuer",
        /// An e-mail address.
        Email = "email",
        /// Where somebody is called.
        Phone = "phone",
        /// Where somebody is called on the way.
        Mobile = "mobile",
        /// What somebody does.
        JobTitle = "job title",
        /// The company that somebody works for.
        Company = "company",
        /// Where something stands.
        Address = "address",
        /// Whoever made it.
        Maker = "maker",
        /// The maker's number.
        SerialNumber = "serial number",
        /// The number on a vehicle's plate.
        Plate = "plate",
        /// Where something is broken.
        Place = "place",
    }
}

impl RecordField {
    /// The fields that records of a type have, in the order in which they are asked for.
    pub const fn of(kind: EntityType) -> &'static [Self] {
        match kind {
            EntityType::ExpirationItems => &[Self::Reference, Self::Issuer],
            EntityType::Contacts => &[
                Self::Email,
                Self::Phone,
                Self::Mobile,
                Self::JobTitle,
                Self::Company,
            ],
            EntityType::Companies => &[Self::Email, Self::Phone, Self::Address],
            EntityType::Locations => &[Self::Address, Self::Phone],
            EntityType::Equipment => &[Self::Maker, Self::SerialNumber],
            EntityType::Vehicles => &[Self::Plate, Self::Maker],
            EntityType::Defects => &[Self::Place],
        }
    }

    /// Parses what was typed into the field.
    pub fn parse(self, text: &str) -> Result<RecordDetail, RecordFieldRefusal> {
        match self {
            Self::Email => {
                EmailAddress::parse(text).map_err(RecordFieldRefusal::Address)?;
            }
            Self::Phone | Self::Mobile => {
                PhoneNumber::parse(text).map_err(RecordFieldRefusal::Text)?;
            }
            _ => {}
        }
        RecordDetail::parse(text).map_err(RecordFieldRefusal::Text)
    }
}

/// Why what was typed into a field of a record is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RecordFieldRefusal {
    /// It can't be kept as it is.
    #[error(transparent)]
    Text(TextRefusal),
    /// No e-mail address.
    #[error(transparent)]
    Address(AddressRefusal),
}

/// What stands in the fields that a record's type has; those that are empty are left out.
pub type RecordDetails = Vec<(RecordField, RecordDetail)>;

/// A record of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its identifier.
    pub id: RecordId,
    /// The business it belongs to.
    pub business: BusinessId,
    /// What it is about; it stays that.
    pub kind: EntityType,
    /// What it is called.
    pub title: RecordTitle,
    /// The workspace it belongs to. Only a contact that was made with an invitation has none.
    pub workspace: Option<UnitId>,
    /// The member who answers for it.
    pub owner: Option<MemberId>,
    /// The member who is to do something about it.
    pub assignee: Option<MemberId>,
    /// The member who assigned it.
    pub assigned_by: Option<MemberId>,
    /// The day by which something is due.
    pub due_on: Option<Date>,
    /// How far it is.
    pub state: RecordState,
    /// What else there is to say.
    pub notes: Option<RecordNotes>,
    /// What its type has beside.
    pub details: RecordDetails,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed: whoever changes it says which state of it they saw.
    pub changed_at: Timestamp,
    /// The member who changed it last; None: nobody knows any more, or Usher did.
    pub changed_by: Option<MemberId>,
}

/// Why something about a record is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum RecordRefusal {
    /// No such record that the acting member sees.
    #[error("this record was not found")]
    NotFound,
    /// The acting member may see it at most.
    #[error("your role or record set does not let you change this")]
    NotPermitted,
    /// Somebody else changed it after it was shown.
    #[error("somebody changed this record meanwhile")]
    ChangedMeanwhile,
    /// No workspace of the acting member's that is in use.
    #[error("this workspace is not available")]
    WorkspaceUnavailable,
    /// No active member who may own records.
    #[error("this person can’t own records")]
    OwnerUnavailable,
    /// No active member of the workspace; or somebody external, and it is no defect.
    #[error("this can’t be assigned to this person")]
    AssigneeUnavailable,
    /// Whoever makes it would not see it afterwards.
    #[error("you would not see this record")]
    OutOfSight,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_takes_what_it_is_for() {
        assert!(RecordField::Email.parse("ada@example.com").is_ok());
        assert!(matches!(
            RecordField::Email.parse("ada"),
            Err(RecordFieldRefusal::Address(_))
        ));
        assert!(RecordField::Phone.parse("+49 30 1234").is_ok());
        assert_eq!(
            RecordField::Mobile.parse("later"),
            Err(RecordFieldRefusal::Text(TextRefusal::NotANumber))
        );
        assert!(RecordField::Place.parse("Hall 3, gate 2").is_ok());
        for kind in EntityType::ALL {
            assert!(!RecordField::of(*kind).is_empty(), "{kind}");
        }
    }
}
