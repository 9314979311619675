//! What is done to departments, locations, teams and workspaces.

use crate::say::t;
use domain::UnitKind;

/// What was done to one of them, by name; unknown acts say nothing.
pub(crate) fn unit_done(act: &str, kind: UnitKind, name: &str) -> Option<String> {
    Some(match (act, kind) {
        ("created", UnitKind::Department) => t!("refusals-department-created", name = name),
        ("created", UnitKind::Location) => t!("refusals-location-created", name = name),
        ("created", UnitKind::Team) => t!("refusals-team-created", name = name),
        ("created", UnitKind::Workspace) => t!("refusals-workspace-created", name = name),
        ("renamed", UnitKind::Department) => t!("refusals-department-renamed", name = name),
        ("renamed", UnitKind::Location) => t!("refusals-location-renamed", name = name),
        ("renamed", UnitKind::Team) => t!("refusals-team-renamed", name = name),
        ("renamed", UnitKind::Workspace) => t!("refusals-workspace-renamed", name = name),
        ("archived", UnitKind::Department) => t!("refusals-department-archived", name = name),
        ("archived", UnitKind::Location) => t!("refusals-location-archived", name = name),
        ("archived", UnitKind::Team) => t!("refusals-team-archived", name = name),
        ("archived", UnitKind::Workspace) => t!("refusals-workspace-archived", name = name),
        _ => return None,
    })
}

/// What archiving a unit does, by its kind and by how many members and invitations name it.
pub(crate) fn archive_loss(kind: UnitKind, members: i64, invitations: i64) -> String {
    let mut told = vec![t!("refusals-archive").to_owned()];
    if members > 0 {
        told.push(t!("refusals-archive-members", count = members));
    }
    if invitations > 0 {
        told.push(match kind {
            UnitKind::Department => t!("refusals-archive-department-invitations", count = invitations),
            _ => t!("refusals-archive-other-invitations", count = invitations),
        });
    }
    told.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn archiving_tells_what_happens_to_this_kind_and_leaves_out_what_does_not() {
        let always = "It is no longer offered, and this can’t be undone.";
        assert_eq!(archive_loss(UnitKind::Department, 0, 0), always);
        assert_eq!(
            archive_loss(UnitKind::Department, 1, 2),
            format!(
                "{always} 1 member keeps it. 2 invitations name it: they are held when accepted, until an \
                 administrator confirms."
            )
        );
        assert_eq!(
            archive_loss(UnitKind::Location, 3, 1),
            format!("{always} 3 members keep it. 1 invitation names it: whoever accepts joins without it.")
        );
    }
}
