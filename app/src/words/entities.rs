//! Types of records, and which of them somebody sees.

use crate::say::t;
use domain::{EntityType, RecordRights};

/// An entity type, for a label.
pub(crate) fn entity(of: EntityType) -> &'static str {
    match of {
        EntityType::ExpirationItems => t!("refusals-entity-expiration-items"),
        EntityType::Contacts => t!("refusals-entity-contacts"),
        EntityType::Companies => t!("refusals-entity-companies"),
        EntityType::Locations => t!("refusals-entity-locations"),
        EntityType::Equipment => t!("refusals-entity-equipment"),
        EntityType::Vehicles => t!("refusals-entity-vehicles"),
        EntityType::Defects => t!("refusals-entity-defects"),
    }
}

/// The same in a list within a sentence.
pub(super) fn listed_entity(of: EntityType) -> &'static str {
    match of {
        EntityType::ExpirationItems => t!("refusals-record-rights-expiration-items"),
        EntityType::Contacts => t!("refusals-record-rights-contacts"),
        EntityType::Companies => t!("refusals-record-rights-companies"),
        EntityType::Locations => t!("refusals-record-rights-locations"),
        EntityType::Equipment => t!("refusals-record-rights-equipment"),
        EntityType::Vehicles => t!("refusals-record-rights-vehicles"),
        EntityType::Defects => t!("refusals-record-rights-defects"),
    }
}

/// What a record set of one's own lets do: "View contacts; update defects".
pub(crate) fn record_rights(rights: RecordRights) -> String {
    let of = |update: bool| {
        let those = EntityType::ALL
            .iter()
            .filter(|of| rights.may_view(**of) && rights.may_update(**of) == update);
        those
            .map(|of| listed_entity(*of).to_owned())
            .reduce(|names, name| t!("refusals-listed-next", names = names, name = name))
    };
    match (of(false), of(true)) {
        (None, None) => t!("refusals-record-rights-none").to_owned(),
        (Some(view), None) => t!("refusals-record-rights-view", view = view),
        (None, Some(update)) => t!("refusals-record-rights-update", update = update),
        (Some(view), Some(update)) => t!("refusals-record-rights-both", view = view, update = update),
    }
}
