//! Words of the register.

use crate::say::t;
use domain::{
    Act, EntityType, RecordDue, RecordField, RecordRefusal, RecordState, RecordStates, RecordWhose,
};

/// A choice as it is posted; nothing where none was made.
pub(crate) fn chosen(choice: Option<impl ToString>) -> String {
    choice.map(|choice| choice.to_string()).unwrap_or_default()
}

/// One record of a type.
pub(crate) fn record_kind(kind: EntityType) -> &'static str {
    match kind {
        EntityType::ExpirationItems => t!("records-kind-expiration-item"),
        EntityType::Contacts => t!("records-kind-contact"),
        EntityType::Companies => t!("records-kind-company"),
        EntityType::Locations => t!("records-kind-location"),
        EntityType::Equipment => t!("records-kind-equipment"),
        EntityType::Vehicles => t!("records-kind-vehicle"),
        EntityType::Defects => t!("records-kind-defect"),
    }
}

/// Above the form for a new record of a type.
pub(crate) fn new_record(kind: EntityType) -> &'static str {
    match kind {
        EntityType::ExpirationItems => t!("records-new-expiration-item"),
        EntityType::Contacts => t!("records-new-contact"),
        EntityType::Companies => t!("records-new-company"),
        EntityType::Locations => t!("records-new-location"),
        EntityType::Equipment => t!("records-new-equipment"),
        EntityType::Vehicles => t!("records-new-vehicle"),
        EntityType::Defects => t!("records-new-defect"),
    }
}

/// What the field for a record's title is called.
pub(crate) fn record_title(kind: EntityType) -> &'static str {
    match kind {
        EntityType::ExpirationItems => t!("records-title-expires"),
        EntityType::Contacts | EntityType::Companies | EntityType::Locations => t!("records-title-name"),
        EntityType::Equipment => t!("records-title-equipment"),
        EntityType::Vehicles => t!("records-title-vehicle"),
        EntityType::Defects => t!("records-title-defect"),
    }
}

/// What the field for the day is called.
pub(crate) fn record_due_label(kind: EntityType) -> &'static str {
    match kind {
        EntityType::ExpirationItems => t!("records-due-expires"),
        EntityType::Equipment | EntityType::Vehicles => t!("records-due-check"),
        _ => t!("records-due-on"),
    }
}

/// How far a record is.
pub(crate) fn record_state(state: RecordState) -> &'static str {
    match state {
        RecordState::Open => t!("records-state-open"),
        RecordState::InProgress => t!("records-state-in-progress"),
        RecordState::Done => t!("records-state-done"),
        RecordState::Closed => t!("records-state-closed"),
    }
}

/// The states that a list shows.
pub(crate) fn record_states(states: RecordStates) -> &'static str {
    match states {
        RecordStates::Unfinished => t!("records-states-unfinished"),
        RecordStates::Open => t!("records-states-open"),
        RecordStates::InProgress => t!("records-states-in-progress"),
        RecordStates::Done => t!("records-states-done"),
        RecordStates::Closed => t!("records-states-closed"),
        RecordStates::All => t!("records-states-all"),
    }
}

/// By when the records of a list are due.
pub(crate) fn record_due(due: RecordDue) -> &'static str {
    match due {
        RecordDue::Overdue => t!("records-due-overdue"),
        RecordDue::ThisWeek => t!("records-due-week"),
        RecordDue::ThisMonth => t!("records-due-month"),
        RecordDue::Never => t!("records-due-never"),
    }
}

/// Whose the records of a list are.
pub(crate) fn record_whose(whose: RecordWhose) -> &'static str {
    match whose {
        RecordWhose::Mine => t!("records-whose-mine"),
        RecordWhose::Owned => t!("records-whose-owned"),
        RecordWhose::Assigned => t!("records-whose-assigned"),
        RecordWhose::Unassigned => t!("records-whose-unassigned"),
    }
}

/// A field that some types have.
pub(crate) fn record_field(field: RecordField) -> &'static str {
    match field {
        RecordField::Reference => t!("records-field-reference"),
        RecordField::Issuer => t!("records-field-issuer"),
        RecordField::Email => t!("records-field-email"),
        RecordField::Phone => t!("records-field-phone"),
        RecordField::Mobile => t!("records-field-mobile"),
        RecordField::JobTitle => t!("records-field-job-title"),
        RecordField::Company => t!("records-field-company"),
        RecordField::Address => t!("records-field-address"),
        RecordField::Maker => t!("records-field-maker"),
        RecordField::SerialNumber => t!("records-field-serial-number"),
        RecordField::Plate => t!("records-field-plate"),
        RecordField::Place => t!("records-field-place"),
    }
}

/// What was done to a record last, after its redirect.
pub(crate) fn record_done(done: &str) -> Option<&'static str> {
    match done {
        "created" => Some(t!("records-done-created")),
        "changed" => Some(t!("records-done-changed")),
        "told" => Some(t!("records-done-told")),
        "out-of-sight" => Some(t!("records-done-out-of-sight")),
        _ => None,
    }
}

/// What was done to a record, and by whom; without a name it was Usher itself.
pub(crate) fn record_history(act: Act, name: Option<&str>) -> String {
    let name = name.unwrap_or_else(|| t!("product"));
    match act {
        Act::RecordCreated => t!("records-history-created", name = name),
        Act::RecordProgress => t!("records-history-progress", name = name),
        _ => t!("records-history-changed", name = name),
    }
}

/// Why something about a record was refused.
pub(crate) fn record(reason: RecordRefusal) -> &'static str {
    match reason {
        RecordRefusal::NotFound => t!("records-refused-not-found"),
        RecordRefusal::NotPermitted => t!("records-refused-not-permitted"),
        RecordRefusal::ChangedMeanwhile => t!("records-refused-changed"),
        RecordRefusal::WorkspaceUnavailable => t!("records-refused-workspace"),
        RecordRefusal::OwnerUnavailable => t!("records-refused-owner"),
        RecordRefusal::AssigneeUnavailable => t!("records-refused-assignee"),
        RecordRefusal::OutOfSight => t!("records-refused-out-of-sight"),
    }
}
