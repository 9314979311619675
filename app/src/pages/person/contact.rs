//! The contact that stands for them.

use crate::components::{Card, Definition, DefinitionList};
use domain::ContactRow;
use leptos::prelude::*;

/// The contact that stands for them.
#[component]
pub(super) fn Contact(contact: Option<ContactRow>) -> impl IntoView {
    let Some(contact) = contact else {
        return view! {
            <Card title="Contact">
                <p class="muted">"No contact stands for them."</p>
            </Card>
        }
        .into_any();
    };
    let known = [
        ("E-mail", contact.email),
        ("Phone", contact.phone),
        ("Mobile phone", contact.mobile),
        ("Company", contact.company),
    ];
    let known = known
        .into_iter()
        .map(|(term, value)| value.map(|value| view! { <Definition term>{value}</Definition> }));
    view! {
        <Card title="Contact">
            <DefinitionList>
                <Definition term="Name">{contact.name}</Definition>
                {known.collect_view()}
            </DefinitionList>
            <p>
                <a href="/users/contacts">"All contacts"</a>
            </p>
        </Card>
    }
    .into_any()
}
