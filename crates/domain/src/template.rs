//! The role templates that a new business picks from.

use crate::text_enum::text_enum;
use crate::{Permission as P, Permissions, Reach, RoleRights, Scope};

text_enum! {
    /// A ready set of roles.
    RoleTemplate {
        /// Admin, User, Viewer, Reader.
        General = "general",
        /// Corporate Admin, Quality Admin, HR Admin, Team Lead, Employee.
        QualityHr = "quality-hr",
        /// Owner, Manager, Technician, Contractor.
        Assets = "assets",
    }
}

/// A role of a template, before it belongs to a business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TemplateRole {
    /// Its name.
    pub name: &'static str,
    /// One line that says what it is for.
    pub description: &'static str,
    /// Permissions and scope.
    pub rights: RoleRights,
    /// Which records.
    pub reach: Reach,
    /// Whether an invitation may give it.
    pub by_invitation: bool,
}

impl RoleTemplate {
    /// What a person who picks it sees.
    pub const fn title(self) -> &'static str {
        match self {
            Self::General => "General",
            Self::QualityHr => "Quality & HR",
            Self::Assets => "Assets",
        }
    }

    /// Its roles; the first is given to whoever creates the business.
    pub fn roles(self) -> Vec<TemplateRole> {
        match self {
            Self::General => vec![
                role(
                    "Admin",
                    "Everything: people, roles, settings, records.",
                    Permissions::ALL,
                ),
                role(
                    "User",
                    "Sees and changes all records and sends messages.",
                    Permissions::RECORD,
                ),
                role("Viewer", "Sees all records.", Permissions::of(&[P::RecordsView])),
                own_reach(role(
                    "Reader",
                    "Sees their own records.",
                    Permissions::of(&[P::RecordsView]),
                )),
            ],
            Self::QualityHr => {
                let department = Permissions::USERS
                    .and(Permissions::of(&[P::AuditView]))
                    .and(Permissions::RECORD);
                vec![
                    TemplateRole {
                        by_invitation: false,
                        ..role(
                            "Corporate Admin",
                            "Everything. Given by promotion, not by invitation.",
                            Permissions::ALL,
                        )
                    },
                    own_department(role(
                        "Quality Admin",
                        "People, records and audit of their own department.",
                        department,
                    )),
                    own_department(role(
                        "HR Admin",
                        "People, records and audit of their own department.",
                        department,
                    )),
                    own_department(role(
                        "Team Lead",
                        "Sees the people of their own department and sends messages.",
                        Permissions::of(&[P::UsersView, P::MessagesSend]),
                    )),
                    own_reach(role(
                        "Employee",
                        "Sends messages.",
                        Permissions::of(&[P::MessagesSend]),
                    )),
                ]
            }
            Self::Assets => vec![
                role(
                    "Owner",
                    "Everything; the only one who invites, changes and deletes people.",
                    Permissions::ALL,
                ),
                role(
                    "Manager",
                    "Sees people; sees and changes all records.",
                    Permissions::of(&[P::UsersView]).and(Permissions::RECORD),
                ),
                role(
                    "Technician",
                    "Sees and changes all records and sends messages.",
                    Permissions::RECORD,
                ),
                own_reach(role(
                    "Contractor",
                    "Sees and changes the records assigned to them.",
                    Permissions::of(&[P::RecordsView, P::RecordsUpdate]),
                )),
            ],
        }
    }
}

const fn role(name: &'static str, description: &'static str, permissions: Permissions) -> TemplateRole {
    TemplateRole {
        name,
        description,
        rights: RoleRights {
            permissions,
            scope: Scope::WholeBusiness,
        },
        reach: Reach::All,
        by_invitation: true,
    }
}

const fn own_reach(role: TemplateRole) -> TemplateRole {
    TemplateRole {
        reach: Reach::Own,
        ..role
    }
}

const fn own_department(role: TemplateRole) -> TemplateRole {
    TemplateRole {
        rights: RoleRights {
            permissions: role.rights.permissions,
            scope: Scope::OwnDepartment,
        },
        ..role
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_d6_the_first_role_of_every_template_can_administer_the_business() {
        for template in RoleTemplate::ALL {
            assert!(template.roles()[0].rights.administers(), "{template}");
        }
    }

    #[test]
    fn m_b4_in_assets_only_the_owner_may_invite_change_and_delete_people() {
        for role in RoleTemplate::Assets.roles().iter().skip(1) {
            for permission in [P::UsersInvite, P::UsersEdit, P::UsersDelete] {
                assert!(
                    !role.rights.permissions.holds(permission),
                    "{} holds {permission}",
                    role.name
                );
            }
        }
    }
}
