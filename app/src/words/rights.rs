//! Words for what roles and record sets let their holders do. The server alone draws them.

use super::plural;
use domain::{
    EntityType, Permission, Permissions, Reach, RecordRights, RecordSetRefusal, RoleRefusal, Scope,
};

/// Permissions in the order and the groups in which they are shown.
pub(crate) const PERMISSION_GROUPS: [(&str, &[Permission]); 4] = [
    (
        "People",
        &[
            Permission::UsersView,
            Permission::UsersInvite,
            Permission::UsersEdit,
            Permission::UsersDelete,
            Permission::UsersImport,
        ],
    ),
    (
        "Settings and roles",
        &[
            Permission::SettingsView,
            Permission::SettingsEdit,
            Permission::RolesEdit,
        ],
    ),
    ("Audit", &[Permission::AuditView]),
    (
        "Records and messages",
        &[
            Permission::RecordsView,
            Permission::RecordsUpdate,
            Permission::MessagesSend,
        ],
    ),
];

/// What a permission lets its holder do.
pub(crate) fn permission(permission: Permission) -> &'static str {
    match permission {
        Permission::UsersView => "See people and invitations",
        Permission::UsersInvite => "Invite people",
        Permission::UsersEdit => "Change and deactivate people",
        Permission::UsersDelete => "Delete people",
        Permission::UsersImport => "Import people from a file",
        Permission::SettingsView => "See the settings",
        Permission::SettingsEdit => "Change the settings",
        Permission::RolesEdit => "Change roles",
        Permission::AuditView => "Read the audit",
        Permission::RecordsView => "See records",
        Permission::RecordsUpdate => "Change records",
        Permission::MessagesSend => "Send messages",
    }
}

/// What the role's permissions of a group let its holder do, with what comes with others; None for nothing.
pub(crate) fn permissions(held: Permissions, group: &[Permission]) -> Option<String> {
    let held = group.iter().copied().filter(|each| held.holds(*each));
    let told: Vec<&str> = held.map(permission).collect();
    let text = told.join(", ").to_lowercase();
    let first = text.chars().next()?;
    Some(text.replacen(first, &first.to_uppercase().to_string(), 1))
}

/// Whom a role covers.
pub(crate) fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::WholeBusiness => "The whole business",
        Scope::OwnDepartment => "Their own department only",
    }
}

/// Which records a role reaches.
pub(crate) fn reach_of_records(reach: Reach) -> &'static str {
    match reach {
        Reach::All => "All records",
        Reach::Own => "Records that they own or that are assigned to them",
    }
}

/// Why a role was not changed.
pub(crate) fn role(reason: RoleRefusal) -> &'static str {
    match reason {
        RoleRefusal::NotPermitted => {
            "Your role does not include changing roles. Ask an administrator of your business."
        }
        RoleRefusal::AboveCeiling => {
            "This role has rights that you don’t have yourself. Ask an administrator who has them."
        }
        RoleRefusal::RightsNotHeld => {
            "You can’t put rights into a role that you don’t have yourself. Leave them out, or ask an administrator who \
             has them."
        }
        RoleRefusal::NameTaken => "There is a role with this name already. Choose another.",
        RoleRefusal::NotFound => "This role was not found. It may have been archived meanwhile.",
        RoleRefusal::LastAdministrator => {
            "Nobody would be left who can change roles and people in the whole business. Give somebody another role that \
             can do both, then try again."
        }
    }
}

/// What was done to a role, by name; unknown acts say nothing.
pub(crate) fn role_done(act: &str, name: &str) -> Option<String> {
    Some(match act {
        "created" => format!("The role “{name}” was created. It can be given now."),
        "changed" => format!("The role “{name}” is saved. Its members have what it says from now on."),
        "archived" => format!("The role “{name}” was archived and is no longer offered."),
        _ => return None,
    })
}

/// What archiving a role does, by how many members and outstanding invitations have it.
pub(crate) fn role_archive_loss(built_in: bool, members: i64, invitations: i64) -> String {
    let again = if built_in {
        "It is no longer offered, until “Use the built-in roles” brings it back."
    } else {
        "It is no longer offered, and this can’t be undone."
    };
    let mut told = vec![again.to_owned()];
    told.extend(keep(members));
    if invitations > 0 {
        let name = if invitations == 1 { "names" } else { "name" };
        told.push(format!(
            "{} {name} it: whoever accepts one waits until an administrator decides, and none can be sent anew.",
            plural(invitations, "outstanding invitation")
        ));
    }
    told.join(" ")
}

fn keep(members: i64) -> Option<String> {
    let keep = if members == 1 { "keeps" } else { "keep" };
    (members > 0).then(|| format!("{} {keep} it.", plural(members, "member")))
}

/// How many have a role or a record set.
pub(crate) fn holders(members: i64, invitations: i64) -> String {
    let invited = plural(invitations, "outstanding invitation");
    format!("{}, {invited}", plural(members, "member"))
}

/// Records of a type, as a label.
pub(crate) fn entity_type(of: EntityType) -> &'static str {
    match of {
        EntityType::ExpirationItems => "Expiration items",
        EntityType::Contacts => "Contacts",
        EntityType::Companies => "Companies",
        EntityType::Locations => "Locations",
        EntityType::Equipment => "Equipment",
        EntityType::Vehicles => "Vehicles",
        EntityType::Defects => "Defects",
    }
}

/// The types that a record set lets its holder view, or update; None for nothing.
pub(crate) fn entity_types(
    rights: RecordRights,
    may: fn(RecordRights, EntityType) -> bool,
) -> Option<String> {
    let types = EntityType::ALL.iter().copied().filter(|of| may(rights, *of));
    let named: Vec<&str> = types.map(entity_type).collect();
    (!named.is_empty()).then(|| named.join(", "))
}

/// Why a record set was not changed.
pub(crate) fn record_set(reason: RecordSetRefusal) -> &'static str {
    match reason {
        RecordSetRefusal::NotPermitted => "Your role does not include changing these settings.",
        RecordSetRefusal::NotInPlan => {
            "The plan of this business has no record sets any more. Ask whoever runs this server."
        }
        RecordSetRefusal::NameTaken => "There is a record set with this name already. Choose another.",
        RecordSetRefusal::NotFound => "This record set was not found. It may have been archived meanwhile.",
    }
}

/// What turning record sets off does.
pub(crate) const PLAN_LOSS: &str = "Nobody is given one any more, and none can be changed. Whoever has one keeps it, and \
     it goes on limiting what they see.";

/// How record sets stand after the plan was changed; other words say nothing.
pub(crate) fn plan_changed(to: &str) -> Option<&'static str> {
    match to {
        "on" => Some("Record sets are on for this business now."),
        "off" => Some("Record sets are off for this business now. Those that were given go on limiting."),
        _ => None,
    }
}

/// What was done to a record set, by name; unknown acts say nothing.
pub(crate) fn record_set_done(act: &str, name: &str) -> Option<String> {
    Some(match act {
        "created" => format!("The record set “{name}” was created. People can be invited with it now."),
        "changed" => format!("The record set “{name}” is saved. It holds for everybody who has it."),
        "archived" => format!("The record set “{name}” was archived and is no longer given."),
        _ => return None,
    })
}

/// What archiving a record set does, by how many members and outstanding invitations have it.
pub(crate) fn record_set_archive_loss(members: i64, invitations: i64) -> String {
    let mut told = vec!["It is no longer given, and this can’t be undone.".to_owned()];
    told.extend(keep(members));
    if invitations > 0 {
        let (name, accepts) = if invitations == 1 {
            ("names", "it")
        } else {
            ("name", "one")
        };
        told.push(format!(
            "{} {name} it: whoever accepts {accepts} is limited by it all the same.",
            plural(invitations, "outstanding invitation")
        ));
    }
    told.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_permission_is_in_one_group() {
        let mut grouped: Vec<Permission> = PERMISSION_GROUPS
            .iter()
            .flat_map(|(_, group)| group.iter().copied())
            .collect();
        grouped.sort();
        assert_eq!(grouped, Permission::ALL);
    }

    #[test]
    fn permissions_are_told_as_a_sentence_with_what_comes_with_them() {
        let (_, people) = PERMISSION_GROUPS[0];
        let told = permissions(Permissions::of(&[Permission::SettingsView]), people);
        assert_eq!(told.as_deref(), Some("See people and invitations, invite people"));
        assert_eq!(permissions(Permissions::RECORD, people), None);
    }

    #[test]
    fn archiving_a_role_tells_what_happens_to_members_and_invitations() {
        let custom = "It is no longer offered, and this can’t be undone.";
        assert_eq!(role_archive_loss(false, 0, 0), custom);
        assert_eq!(
            role_archive_loss(true, 1, 2),
            "It is no longer offered, until “Use the built-in roles” brings it back. 1 member keeps it. 2 outstanding \
             invitations name it: whoever accepts one waits until an administrator decides, and none can be sent anew."
        );
    }

    #[test]
    fn archiving_a_record_set_tells_that_it_stays_with_whoever_has_it() {
        assert_eq!(
            record_set_archive_loss(2, 1),
            "It is no longer given, and this can’t be undone. 2 members keep it. 1 outstanding invitation names it: \
             whoever accepts it is limited by it all the same."
        );
    }

    #[test]
    fn a_record_set_tells_what_it_opens() {
        let rights = RecordRights::NONE
            .viewing(EntityType::Contacts)
            .updating(EntityType::Defects);
        let view = entity_types(rights, RecordRights::may_view);
        assert_eq!(view.as_deref(), Some("Contacts, Defects"));
        assert_eq!(entity_types(RecordRights::NONE, RecordRights::may_update), None);
    }
}
