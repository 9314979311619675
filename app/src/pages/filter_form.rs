//! Filters and neighbours of a list that the server draws, by plain forms and links.

use crate::components::{Button, ButtonSize, Glyph, Icon, LinkButton, with_query};
use crate::say::t;
use leptos::prelude::*;

/// A search field, filters and the button that applies them, as [`crate::components::Toolbar`] has for lists whose filters
/// live.
#[component]
pub(crate) fn FilterForm(
    action: &'static str,
    label: &'static str,
    search: String,
    children: Children,
) -> impl IntoView {
    view! {
        <search class="toolbar-frame">
            <form method="get" action=action class="toolbar">
                <label class="toolbar-search">
                    <span class="visually-hidden">{label}</span>
                    <Icon glyph=Glyph::Search />
                    <input class="input" type="search" name="q" value=search placeholder=label />
                </label>
                {children()}
                <Button>{t!("people-apply")}</Button>
            </form>
        </search>
    }
}

/// Links to the newer and the older rows of a list that is paged by key.
#[component]
pub(crate) fn Neighbours(
    path: &'static str,
    query: Vec<(String, String)>,
    /// The key of the first row, if there are newer ones.
    newer: Option<String>,
    /// The key of the last row, if there are older ones.
    older: Option<String>,
) -> impl IntoView {
    let href = move |name: &str, key: String| {
        let mut pairs = query.clone();
        pairs.push((name.to_owned(), key));
        with_query(path, &pairs)
    };
    let newest = newer.is_some().then(|| href("", String::new()));
    let newer = newer.map(|key| href("newer", key));
    let older = older.map(|key| href("older", key));
    (newer.is_some() || older.is_some()).then(|| {
        view! {
            <nav class="pagination" aria-label=t!("people-pages")>
                {newest.map(|href| view! { <LinkButton href size=ButtonSize::Small>{t!("people-newest")}</LinkButton> })}
                {newer.map(|href| view! { <LinkButton href size=ButtonSize::Small>{t!("people-newer")}</LinkButton> })}
                {older.map(|href| view! { <LinkButton href size=ButtonSize::Small>{t!("people-older")}</LinkButton> })}
            </nav>
        }
    })
}

/// The list as a table for other programs, with the filters in `href`.
#[component]
pub(crate) fn CsvLink(href: String) -> impl IntoView {
    view! { <LinkButton href attr:download="" attr:rel="external">{t!("people-download")}</LinkButton> }
}
