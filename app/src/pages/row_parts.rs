//! Links to the rows before and after, of a list that is paged by its rows.

use crate::components::{ButtonSize, LinkButton, with_query};
use crate::say::t;
use domain::Slice;
use leptos::prelude::*;

/// What tells the first and the last row that is shown, where there are others beyond.
#[derive(Debug, Clone)]
pub(crate) struct RowLinks {
    before: Option<String>,
    after: Option<String>,
}

impl RowLinks {
    /// Of a part of a list.
    pub(crate) fn of<T, K: ToString>(rows: &Slice<T>, key: impl Fn(&T) -> K) -> Self {
        let key = |row: &T| key(row).to_string();
        Self {
            before: rows.rows.first().filter(|_| rows.before).map(key),
            after: rows.rows.last().filter(|_| rows.after).map(key),
        }
    }
}

/// The links.
#[component]
pub(crate) fn RowParts(
    /// Of the page.
    #[prop(into)]
    path: String,
    /// What else stands in its address.
    query: Vec<(String, String)>,
    parts: RowLinks,
) -> impl IntoView {
    let href = move |name: &str, key: String| {
        let mut pairs = query.clone();
        pairs.push((name.to_owned(), key));
        with_query(&path, &pairs)
    };
    let before = parts.before.map(|key| href("newer", key));
    let after = parts.after.map(|key| href("older", key));
    (before.is_some() || after.is_some()).then(|| {
        view! {
            <nav class="pagination" aria-label=t!("people-pages")>
                {before.map(|href| view! { <LinkButton href size=ButtonSize::Small>{t!("people-rows-before")}</LinkButton> })}
                {after.map(|href| view! { <LinkButton href size=ButtonSize::Small>{t!("people-rows-after")}</LinkButton> })}
            </nav>
        }
    })
}
