//! What they may do, whom they report to, and where they belong.

use super::acts::{EditLink, Rights};
use super::names::Names;
use crate::components::{Card, Definition, DefinitionList};
use crate::say::t;
use domain::{Authority, MemberStatus, Person, UnitKind};
use leptos::prelude::*;

/// What they may do, whom they report to, and where they belong.
#[component]
pub(super) fn Assignments(person: Person, authority: Authority, rights: Rights) -> impl IntoView {
    let id = person.row.id.to_string();
    let (teams, workspaces) = (
        person.names_of(UnitKind::Team),
        person.names_of(UnitKind::Workspace),
    );
    let row = person.row;
    let (department, location) = (row.department.into_iter(), row.location.into_iter());
    let manager = match person.manager {
        None => view! { <span class="muted">{t!("people-manager-nobody")}</span> }.into_any(),
        Some(manager) if authority.reaches(manager.department) => {
            view! { <a href=format!("/users/{}", manager.id)>{manager.name}</a> }.into_any()
        }
        Some(_) => view! { <span class="muted">{t!("people-manager-outside")}</span> }.into_any(),
    };
    let in_chart = (row.status == MemberStatus::Active).then(|| {
        view! { <a class="small" href=format!("/users/chart?at={id}")>{t!("people-place-in-chart")}</a> }
    });
    let links = [
        ("role", t!("people-edit-role")),
        ("manager", t!("people-edit-manager")),
        ("place", t!("people-edit-place")),
    ];
    let edit = move || {
        rights.edit.then(|| {
            links
                .map(|(form, label)| view! { <EditLink id=id.clone() form label what=t!("people-edit-of-member") /> })
                .collect_view()
        })
    };
    view! {
        <Card title=t!("people-place") actions=edit>
            <DefinitionList>
                <Definition term=t!("people-role")>{row.role}</Definition>
                <Definition term=t!("people-reports-to")>
                    <span class="stack-tight">
                        {manager} {in_chart}
                    </span>
                </Definition>
                <Definition term=t!("people-department")>
                    <Names names=department.collect() none=t!("people-in-no-department") />
                </Definition>
                <Definition term=t!("people-location")>
                    <Names names=location.collect() none=t!("people-at-no-location") />
                </Definition>
                <Definition term=t!("people-teams")>
                    <Names names=teams none=t!("people-in-no-team") />
                </Definition>
                <Definition term=t!("people-workspaces")>
                    <Names names=workspaces none=t!("people-in-no-workspace") />
                </Definition>
            </DefinitionList>
        </Card>
    }
}
