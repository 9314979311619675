//! From page to page, by plain links.

use leptos::prelude::*;

use super::{
    icon::{Glyph, Icon},
    query::with_query,
};
use crate::say::both;

/// "Page 2 of 14" between links to the neighbours. With a single page it renders nothing.
#[component]
pub fn Pagination(
    /// The page that is shown, from 1.
    page: u64,
    /// How many there are.
    pages: u64,
    /// The list's path.
    #[prop(into)]
    path: String,
    /// The list's other parameters (search, filters), kept in the links.
    #[prop(optional)]
    query: Vec<(String, String)>,
    /// The parameter that holds the page.
    #[prop(default = "page")]
    param: &'static str,
    /// What is paged, where a page has more than one list.
    #[prop(into, default = both!("app-pages").to_owned())]
    label: String,
) -> impl IntoView {
    let href = move |to: u64| {
        let mut pairs = query.clone();
        pairs.push((param.to_owned(), to.to_string()));
        with_query(&path, &pairs)
    };
    let previous = (page > 1).then(|| href(page - 1));
    let next = (page < pages).then(|| href(page + 1));
    (pages > 1).then(|| {
        view! {
            <nav class="pagination" aria-label=label>
                <PageLink href=previous rel="prev">
                    <Icon glyph=Glyph::ChevronStart />
                    {both!("app-page-previous")}
                </PageLink>
                <p class="pagination-position">{both!("app-page-of", page = page, pages = pages)}</p>
                <PageLink href=next rel="next">
                    {both!("app-page-next")}
                    <Icon glyph=Glyph::ChevronEnd />
                </PageLink>
            </nav>
        }
    })
}

/// A link to a neighbour; at either end, the same words without a link.
#[component]
fn PageLink(href: Option<String>, rel: &'static str, children: Children) -> impl IntoView {
    const CLASS: &str = "button button-secondary button-small";
    match href {
        Some(href) => view! { <a class=CLASS href=href rel=rel>{children()}</a> }.into_any(),
        None => view! { <a class=CLASS role="link" aria-disabled="true">{children()}</a> }.into_any(),
    }
}
