//! Searching and filtering a list: a GET form, so that every view of a list has an address.

use leptos::prelude::*;
use leptos_router::components::Form;

use super::{
    button::{Button, ButtonSize},
    icon::{Glyph, Icon},
};

/// A search field, the filters (its children: [`super::Field`]s with `label_hidden` and a [`super::Select`]), and a button that applies them.
#[component]
pub fn Toolbar(
    /// The list's path.
    #[prop(into)]
    action: String,
    /// What can be searched, as in "Search users".
    #[prop(into)]
    label: String,
    /// What is searched for now.
    #[prop(optional, into)]
    value: String,
    /// The parameter of the search.
    #[prop(default = "q")]
    name: &'static str,
    /// The filters.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <search class="toolbar-frame">
            <Form method="GET" action=action attr:class="toolbar">
                <label class="toolbar-search">
                    <span class="visually-hidden">{label.clone()}</span>
                    <Icon glyph=Glyph::Search />
                    <input class="input" type="search" name=name value=value placeholder=label />
                </label>
                {children.map(|children| children())}
                <Button size=ButtonSize::Medium>"Apply"</Button>
            </Form>
        </search>
    }
}
