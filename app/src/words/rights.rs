//! Words for what roles and record sets let their holders do. The server alone draws them.

use super::entity;
use crate::say::t;
use domain::{
    EntityType, Permission, Permissions, Reach, RecordRights, RecordSetRefusal, RoleRefusal, Scope,
};

/// Permissions in the order and the groups in which they are shown.
pub(crate) fn permission_groups() -> [(&'static str, &'static [Permission]); 4] {
    [
        (
            t!("settings-permissions-people"),
            &[
                Permission::UsersView,
                Permission::UsersInvite,
                Permission::UsersEdit,
                Permission::UsersDelete,
                Permission::UsersImport,
            ],
        ),
        (
            t!("settings-permissions-settings"),
            &[
                Permission::SettingsView,
                Permission::SettingsEdit,
                Permission::RolesEdit,
            ],
        ),
        (t!("settings-permissions-audit"), &[Permission::AuditView]),
        (
            t!("settings-permissions-records"),
            &[
                Permission::RecordsView,
                Permission::RecordsUpdate,
                Permission::MessagesSend,
            ],
        ),
    ]
}

/// What a permission lets its holder do.
pub(crate) fn permission(permission: Permission) -> &'static str {
    match permission {
        Permission::UsersView => t!("settings-permission-users-view"),
        Permission::UsersInvite => t!("settings-permission-users-invite"),
        Permission::UsersEdit => t!("settings-permission-users-edit"),
        Permission::UsersDelete => t!("settings-permission-users-delete"),
        Permission::UsersImport => t!("settings-permission-users-import"),
        Permission::SettingsView => t!("settings-permission-settings-view"),
        Permission::SettingsEdit => t!("settings-permission-settings-edit"),
        Permission::RolesEdit => t!("settings-permission-roles-edit"),
        Permission::AuditView => t!("settings-permission-audit-view"),
        Permission::RecordsView => t!("settings-permission-records-view"),
        Permission::RecordsUpdate => t!("settings-permission-records-update"),
        Permission::MessagesSend => t!("settings-permission-messages-send"),
    }
}

/// The same, after another in a list.
fn permission_within(permission: Permission) -> &'static str {
    match permission {
        Permission::UsersView => t!("settings-permission-users-view-within"),
        Permission::UsersInvite => t!("settings-permission-users-invite-within"),
        Permission::UsersEdit => t!("settings-permission-users-edit-within"),
        Permission::UsersDelete => t!("settings-permission-users-delete-within"),
        Permission::UsersImport => t!("settings-permission-users-import-within"),
        Permission::SettingsView => t!("settings-permission-settings-view-within"),
        Permission::SettingsEdit => t!("settings-permission-settings-edit-within"),
        Permission::RolesEdit => t!("settings-permission-roles-edit-within"),
        Permission::AuditView => t!("settings-permission-audit-view-within"),
        Permission::RecordsView => t!("settings-permission-records-view-within"),
        Permission::RecordsUpdate => t!("settings-permission-records-update-within"),
        Permission::MessagesSend => t!("settings-permission-messages-send-within"),
    }
}

/// What the role's permissions of a group let its holder do, with what comes with others; None for nothing.
pub(crate) fn permissions(held: Permissions, group: &[Permission]) -> Option<String> {
    let held = group.iter().copied().filter(|each| held.holds(*each));
    all_named(held.enumerate().map(|(place, each)| match place {
        0 => permission(each),
        _ => permission_within(each),
    }))
}

/// All of them, with commas between them: "A, B, C"; None for none.
pub(crate) fn all_named<S: AsRef<str>>(names: impl IntoIterator<Item = S>) -> Option<String> {
    let mut names = names.into_iter();
    let first = names.next()?.as_ref().to_owned();
    Some(names.fold(first, |names, name| {
        t!("refusals-listed-next", names = names, name = name.as_ref())
    }))
}

/// Whom a role covers.
pub(crate) fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::WholeBusiness => t!("settings-scope-whole-business"),
        Scope::OwnDepartment => t!("settings-scope-own-department"),
    }
}

/// Which records a role reaches.
pub(crate) fn reach_of_records(reach: Reach) -> &'static str {
    match reach {
        Reach::All => t!("settings-reach-all"),
        Reach::Own => t!("settings-reach-own"),
    }
}

/// Why a role was not changed.
pub(crate) fn role(reason: RoleRefusal) -> &'static str {
    match reason {
        RoleRefusal::NotPermitted => t!("settings-roles-not-permitted"),
        RoleRefusal::AboveCeiling => t!("settings-role-above-ceiling"),
        RoleRefusal::RightsNotHeld => t!("settings-role-rights-not-held"),
        RoleRefusal::NameTaken => t!("settings-role-name-taken"),
        RoleRefusal::NotFound => t!("settings-role-not-found"),
        RoleRefusal::LastAdministrator => t!("settings-role-last-administrator"),
    }
}

/// What was done to a role, by name; unknown acts say nothing.
pub(crate) fn role_done(act: &str, name: &str) -> Option<String> {
    Some(match act {
        "created" => t!("settings-role-created", name = name),
        "changed" => t!("settings-role-changed", name = name),
        "archived" => t!("settings-role-was-archived", name = name),
        _ => return None,
    })
}

/// What archiving a role does, by how many members and outstanding invitations have it.
pub(crate) fn role_archive_loss(built_in: bool, members: i64, invitations: i64) -> String {
    let again = if built_in {
        t!("settings-role-archive-loss-built-in")
    } else {
        t!("settings-role-archive-loss")
    };
    let mut told = vec![again.to_owned()];
    told.extend(keep(members));
    if invitations > 0 {
        told.push(t!("settings-role-archive-invitations", count = invitations));
    }
    told.join(" ")
}

fn keep(members: i64) -> Option<String> {
    (members > 0).then(|| t!("settings-members-keep", count = members))
}

/// How many have a role or a record set.
pub(crate) fn holders(members: i64, invitations: i64) -> String {
    t!("settings-holders", members = members, invitations = invitations)
}

/// That records of a type may be viewed, for its box.
pub(crate) fn view_records(of: EntityType) -> &'static str {
    match of {
        EntityType::ExpirationItems => t!("settings-view-expiration-items"),
        EntityType::Contacts => t!("settings-view-contacts"),
        EntityType::Companies => t!("settings-view-companies"),
        EntityType::Locations => t!("settings-view-locations"),
        EntityType::Equipment => t!("settings-view-equipment"),
        EntityType::Vehicles => t!("settings-view-vehicles"),
        EntityType::Defects => t!("settings-view-defects"),
    }
}

/// That records of a type may be updated, for its box.
pub(crate) fn update_records(of: EntityType) -> &'static str {
    match of {
        EntityType::ExpirationItems => t!("settings-update-expiration-items"),
        EntityType::Contacts => t!("settings-update-contacts"),
        EntityType::Companies => t!("settings-update-companies"),
        EntityType::Locations => t!("settings-update-locations"),
        EntityType::Equipment => t!("settings-update-equipment"),
        EntityType::Vehicles => t!("settings-update-vehicles"),
        EntityType::Defects => t!("settings-update-defects"),
    }
}

/// The types that a record set lets its holder view, or update; None for nothing.
pub(crate) fn entity_types(
    rights: RecordRights,
    may: fn(RecordRights, EntityType) -> bool,
) -> Option<String> {
    let types = EntityType::ALL.iter().copied().filter(|of| may(rights, *of));
    all_named(types.map(entity))
}

/// Why a record set was not changed.
pub(crate) fn record_set(reason: RecordSetRefusal) -> &'static str {
    match reason {
        RecordSetRefusal::NotPermitted => t!("settings-record-sets-not-permitted"),
        RecordSetRefusal::NotInPlan => t!("settings-record-sets-not-in-plan"),
        RecordSetRefusal::NameTaken => t!("settings-record-set-name-taken"),
        RecordSetRefusal::NotFound => t!("settings-record-set-not-found"),
    }
}

/// How record sets stand after the plan was changed; other words say nothing.
pub(crate) fn plan_changed(to: &str) -> Option<&'static str> {
    match to {
        "on" => Some(t!("settings-plan-on")),
        "off" => Some(t!("settings-plan-off")),
        _ => None,
    }
}

/// What was done to a record set, by name; unknown acts say nothing.
pub(crate) fn record_set_done(act: &str, name: &str) -> Option<String> {
    Some(match act {
        "created" => t!("settings-record-set-created", name = name),
        "changed" => t!("settings-record-set-changed", name = name),
        "archived" => t!("settings-record-set-was-archived", name = name),
        _ => return None,
    })
}

/// What archiving a record set does, by how many members and outstanding invitations have it.
pub(crate) fn record_set_archive_loss(members: i64, invitations: i64) -> String {
    let mut told = vec![t!("settings-record-set-archive-loss").to_owned()];
    told.extend(keep(members));
    if invitations > 0 {
        told.push(t!("settings-record-set-archive-invitations", count = invitations));
    }
    told.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_permission_is_in_one_group() {
        let mut grouped: Vec<Permission> = permission_groups()
            .iter()
            .flat_map(|(_, group)| group.iter().copied())
            .collect();
        grouped.sort();
        assert_eq!(grouped, Permission::ALL);
    }

    #[test]
    fn permissions_are_told_as_a_sentence_with_what_comes_with_them() {
        let (_, people) = permission_groups()[0];
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
