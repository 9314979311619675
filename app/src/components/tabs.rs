//! Tabs are navigation: each is a page with an address.

use leptos::prelude::*;

/// A row of tabs; its children are [`Tab`]s.
#[component]
pub fn Tabs(
    /// What the tabs divide, for assistive technology.
    #[prop(into)]
    label: String,
    /// The tabs.
    children: Children,
) -> impl IntoView {
    view! {
        <nav class="tabs" aria-label=label>
            <ul class="tabs-list">{children()}</ul>
        </nav>
    }
}

/// One tab.
#[component]
pub fn Tab(
    /// Its page.
    #[prop(into)]
    href: String,
    /// Whether this is the page that is shown.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// How many things are on it.
    #[prop(optional, into)]
    count: MaybeProp<u64>,
    /// Its name.
    children: Children,
) -> impl IntoView {
    view! {
        <li class="tabs-item">
            <a class="tabs-link" href=href aria-current=move || current.get().then_some("page")>
                {children()}
                {move || count.get().map(|count| view! { <span class="tabs-count">{count}</span> })}
            </a>
        </li>
    }
}
