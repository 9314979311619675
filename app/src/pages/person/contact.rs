//! The contact that stands for them.

use crate::components::{Card, Definition, DefinitionList};
use crate::say::t;
use domain::ContactRow;
use leptos::prelude::*;

/// The contact that stands for them.
#[component]
pub(super) fn Contact(contact: Option<ContactRow>) -> impl IntoView {
    let Some(contact) = contact else {
        return view! {
            <Card title=t!("people-contact")>
                <p class="muted">{t!("people-contact-none")}</p>
            </Card>
        }
        .into_any();
    };
    let known = [
        (t!("people-email"), contact.email),
        (t!("people-phone"), contact.phone),
        (t!("people-mobile-phone"), contact.mobile),
        (t!("people-company"), contact.company),
    ];
    let known = known
        .into_iter()
        .map(|(term, value)| value.map(|value| view! { <Definition term>{value}</Definition> }));
    view! {
        <Card title=t!("people-contact")>
            <DefinitionList>
                <Definition term=t!("people-name")>{contact.name}</Definition>
                {known.collect_view()}
            </DefinitionList>
            <p>
                <a href="/users/contacts">{t!("people-contact-all")}</a>
            </p>
        </Card>
    }
    .into_any()
}
