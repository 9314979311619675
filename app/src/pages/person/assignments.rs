//! What they may do, whom they report to, and where they belong.

use super::acts::{EditLink, Rights};
use super::names::Names;
use crate::components::{Card, Definition, DefinitionList};
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
        None => view! { <span class="muted">"Nobody"</span> }.into_any(),
        Some(manager) if authority.reaches(manager.department) => {
            view! { <a href=format!("/users/{}", manager.id)>{manager.name}</a> }.into_any()
        }
        Some(_) => view! { <span class="muted">"Somebody outside your department"</span> }.into_any(),
    };
    let in_chart = (row.status == MemberStatus::Active).then(|| {
        view! { <a class="small" href=format!("/users/chart?at={id}")>"Their place in the chart"</a> }
    });
    let links = [
        ("role", "Role", "of this member"),
        ("manager", "Manager", "of this member"),
        ("place", "Place", "of this member"),
    ];
    let edit = move || {
        rights.edit.then(|| {
            links
                .map(|(form, label, what)| view! { <EditLink id=id.clone() form label what /> })
                .collect_view()
        })
    };
    view! {
        <Card title="Role and place" actions=edit>
            <DefinitionList>
                <Definition term="Role">{row.role}</Definition>
                <Definition term="Reports to">
                    <span class="stack-tight">
                        {manager} {in_chart}
                    </span>
                </Definition>
                <Definition term="Department">
                    <Names names=department.collect() none="In no department" />
                </Definition>
                <Definition term="Location">
                    <Names names=location.collect() none="At no location" />
                </Definition>
                <Definition term="Teams">
                    <Names names=teams none="In no team" />
                </Definition>
                <Definition term="Workspaces">
                    <Names names=workspaces none="In no workspace" />
                </Definition>
            </DefinitionList>
        </Card>
    }
}
