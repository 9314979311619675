//! Links to the rows before and after, of a list of numbered rows.

use crate::components::{ButtonSize, LinkButton, with_query};
use domain::Slice;
use leptos::prelude::*;

/// The numbers of the first and the last row that is shown, where there are others beyond.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RowLinks {
    before: Option<i64>,
    after: Option<i64>,
}

impl RowLinks {
    /// Of a part of a list.
    pub(crate) fn of<T>(rows: &Slice<T>, number: impl Fn(&T) -> i64) -> Self {
        Self {
            before: rows.rows.first().filter(|_| rows.before).map(&number),
            after: rows.rows.last().filter(|_| rows.after).map(&number),
        }
    }
}

/// The links.
#[component]
pub(crate) fn RowParts(
    /// Of the page.
    path: String,
    /// What else stands in its address.
    query: Vec<(String, String)>,
    parts: RowLinks,
) -> impl IntoView {
    let href = move |name: &str, number: i64| {
        let mut pairs = query.clone();
        pairs.push((name.to_owned(), number.to_string()));
        with_query(&path, &pairs)
    };
    let before = parts.before.map(|number| href("newer", number));
    let after = parts.after.map(|number| href("older", number));
    (before.is_some() || after.is_some()).then(|| {
        view! {
            <nav class="pagination" aria-label="Pages">
                {before.map(|href| view! { <LinkButton href size=ButtonSize::Small>"Rows before"</LinkButton> })}
                {after.map(|href| view! { <LinkButton href size=ButtonSize::Small>"Rows after"</LinkButton> })}
            </nav>
        }
    })
}
