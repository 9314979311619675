//! Words of the register.

use domain::{
    Act, EntityType, RecordDue, RecordField, RecordRefusal, RecordState, RecordStates, RecordWhose,
};
use jiff::civil::Date;

/// A choice as it is posted; nothing where none was made.
pub(crate) fn chosen(choice: Option<impl ToString>) -> String {
    choice.map(|choice| choice.to_string()).unwrap_or_default()
}

/// A day, as in "30 Nov 2026".
pub(crate) fn day(day: Date) -> String {
    day.strftime("%-d %b %Y").to_string()
}

/// One record of a type.
pub(crate) fn record_kind(kind: EntityType) -> &'static str {
    match kind {
        EntityType::ExpirationItems => "Expiration item",
        EntityType::Contacts => "Contact",
        EntityType::Companies => "Company",
        EntityType::Locations => "Location",
        EntityType::Equipment => "Equipment",
        EntityType::Vehicles => "Vehicle",
        EntityType::Defects => "Defect",
    }
}

/// What the field for a record's title is called.
pub(crate) fn record_title(kind: EntityType) -> &'static str {
    match kind {
        EntityType::ExpirationItems => "What expires",
        EntityType::Contacts | EntityType::Companies | EntityType::Locations => "Name",
        EntityType::Equipment => "What it is",
        EntityType::Vehicles => "Which vehicle",
        EntityType::Defects => "What is broken",
    }
}

/// What the field for the day is called.
pub(crate) fn record_due_label(kind: EntityType) -> &'static str {
    match kind {
        EntityType::ExpirationItems => "Expires on",
        EntityType::Equipment | EntityType::Vehicles => "Next check due on",
        _ => "Due on",
    }
}

/// How far a record is.
pub(crate) fn record_state(state: RecordState) -> &'static str {
    match state {
        RecordState::Open => "Open",
        RecordState::InProgress => "In progress",
        RecordState::Done => "Done",
        RecordState::Closed => "Closed",
    }
}

/// The states that a list shows.
pub(crate) fn record_states(states: RecordStates) -> &'static str {
    match states {
        RecordStates::Unfinished => "Not closed",
        RecordStates::Open => "Open",
        RecordStates::InProgress => "In progress",
        RecordStates::Done => "Done",
        RecordStates::Closed => "Closed",
        RecordStates::All => "Any state",
    }
}

/// By when the records of a list are due.
pub(crate) fn record_due(due: RecordDue) -> &'static str {
    match due {
        RecordDue::Overdue => "Overdue",
        RecordDue::ThisWeek => "Due within 7 days",
        RecordDue::ThisMonth => "Due within 30 days",
        RecordDue::Never => "Without a day",
    }
}

/// Whose the records of a list are.
pub(crate) fn record_whose(whose: RecordWhose) -> &'static str {
    match whose {
        RecordWhose::Mine => "Mine, or assigned to me",
        RecordWhose::Owned => "Mine",
        RecordWhose::Assigned => "Assigned to me",
        RecordWhose::Unassigned => "Assigned to nobody",
    }
}

/// A field that some types have.
pub(crate) fn record_field(field: RecordField) -> &'static str {
    match field {
        RecordField::Reference => "Number",
        RecordField::Issuer => "Issued by",
        RecordField::Email => "E-mail",
        RecordField::Phone => "Phone",
        RecordField::Mobile => "Mobile phone",
        RecordField::JobTitle => "Job title",
        RecordField::Company => "Company",
        RecordField::Address => "Address",
        RecordField::Maker => "Maker",
        RecordField::SerialNumber => "Serial number",
        RecordField::Plate => "Number plate",
        RecordField::Place => "Where",
    }
}

/// What was done to a record last, after its redirect.
pub(crate) fn record_done(done: &str) -> Option<&'static str> {
    match done {
        "created" => Some("The record is made."),
        "changed" => Some("The record is changed."),
        "told" => Some("Thank you. It is written down."),
        "out-of-sight" => Some("The record is changed, and is not yours to see any more."),
        _ => None,
    }
}

/// What somebody did to a record, after their name.
pub(crate) fn record_act(act: Act) -> &'static str {
    match act {
        Act::RecordCreated => "made the record",
        Act::RecordProgress => "told how far it is",
        _ => "changed the record",
    }
}

/// Whom somebody asks who misses something.
pub(crate) fn whom_to_ask(invited_by: Option<&str>) -> String {
    match invited_by {
        Some(name) => format!("Ask {name}, who invited you, or an administrator of your business."),
        None => "Ask an administrator of your business.".to_owned(),
    }
}

/// Why something about a record was refused.
pub(crate) fn record(reason: RecordRefusal) -> &'static str {
    match reason {
        RecordRefusal::NotFound => "This was not found. It may have been removed, or it is not yours to see.",
        RecordRefusal::NotPermitted => {
            "Your role or record set does not let you change this. Ask an administrator of your business."
        }
        RecordRefusal::ChangedMeanwhile => {
            "Somebody changed this record meanwhile, and nothing of yours was saved. Open the record in another tab, see what \
             is new, and type your change again."
        }
        RecordRefusal::WorkspaceUnavailable => {
            "You are not in this workspace any more, or it is archived. Choose another."
        }
        RecordRefusal::OwnerUnavailable => {
            "This person can’t own the record: they may not own records, or they are not in its workspace. Choose another owner."
        }
        RecordRefusal::AssigneeUnavailable => {
            "This can’t be assigned to this person: they are not in its workspace, or they are external and it is no defect. \
             Choose somebody else."
        }
        RecordRefusal::OutOfSight => {
            "You would not see this record. Make yourself its owner, assign it to yourself, or choose somebody of your \
             department."
        }
    }
}
