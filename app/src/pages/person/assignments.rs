//! What they may do, and where they belong.

use super::names::Names;
use crate::components::{Card, Definition, DefinitionList};
use domain::MemberRow;
use leptos::prelude::*;

/// What they may do, and where they belong.
#[component]
pub(super) fn Assignments(row: MemberRow, teams: Vec<String>, workspaces: Vec<String>) -> impl IntoView {
    let (department, location) = (row.department.into_iter(), row.location.into_iter());
    view! {
        <Card title="Role and place">
            <DefinitionList>
                <Definition term="Role">{row.role}</Definition>
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
