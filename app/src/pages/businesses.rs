//! The businesses of the user: the menu in the header, and the page of all of them. Drawn by the server.

use crate::api::BusinessesPage;
use crate::drawn::drawn_page;
use crate::say::both;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The page of all of them.
#[component]
pub(crate) fn Businesses() -> impl IntoView {
    let query = use_query_map();
    let asked = move || {
        let query = query.read();
        let text = |name: &str| query.get(name).unwrap_or_default();
        (text("q"), text("page").parse().unwrap_or(1))
    };
    view! {
        <Title text=both!("app-businesses-title") />
        {drawn_page(asked, |(search, page)| BusinessesPage { search, page })}
    }
}

#[cfg(feature = "ssr")]
pub(crate) use drawn::{BusinessChoices, BusinessList};

#[cfg(feature = "ssr")]
mod drawn {
    use crate::components::{
        Badge, Button, ButtonSize, Cell, Column, EmptyState, Glyph, HeadCell, Icon, LinkButton, Menu,
        MenuButton, MenuLink, Moment, PageHeader, Pagination, Row, Table, Tone,
    };
    use crate::form::PostForm;
    use crate::pages::filter_form::FilterForm;
    use crate::say::t;
    use crate::wire::When;
    use domain::{BusinessId, OwnBusiness, PAGE_SIZE, PageNumber};
    use leptos::prelude::*;

    /// With more than so many to choose from a search narrows them.
    const FEW: usize = 7;

    /// The current business; with others, a menu to change it.
    #[component]
    pub(crate) fn BusinessChoices(name: String, others: Vec<OwnBusiness>) -> impl IntoView {
        if others.is_empty() {
            return view! { <span class="business-name">{name}</span> }.into_any();
        }
        let search = (others.len() > FEW).then(|| {
            view! {
                <form class="menu-search" method="get" action="/businesses">
                    <input
                        class="input"
                        type="search"
                        name="q"
                        hidden
                        data-narrow=""
                        aria-label=t!("account-businesses-menu-search")
                        placeholder=t!("account-businesses-menu-search-placeholder")
                        autocomplete="off"
                    />
                </form>
            }
        });
        let forms = others
            .into_iter()
            .map(|own| {
                view! {
                    <PostForm call="switch_business">
                        <input type="hidden" name="business" value=own.id.to_string() />
                        <MenuButton icon=Glyph::Building>{own.name}</MenuButton>
                    </PostForm>
                }
            })
            .collect_view();
        let label = name.clone();
        view! {
            <Menu
                label=move || {
                    view! {
                        <Icon glyph=Glyph::Building />
                        <span>{label}</span>
                    }
                }
                name=t!("account-businesses-menu", name = name)
            >
                {search}
                <p class="menu-text">{t!("account-businesses-menu-switch")}</p>
                {forms}
                <hr class="menu-rule" />
                <MenuLink href="/businesses">{t!("account-businesses-menu-all")}</MenuLink>
            </Menu>
        }
        .into_any()
    }

    /// All businesses, each with a button to switch there.
    #[component]
    pub(crate) fn BusinessList(
        own: Vec<(Option<When>, OwnBusiness)>,
        current: BusinessId,
        search: String,
        page: PageNumber,
    ) -> impl IntoView {
        let total = i64::try_from(own.len()).unwrap_or(i64::MAX);
        let pages = (total / PAGE_SIZE + i64::from(total % PAGE_SIZE > 0)).max(1);
        let number = page.get().min(pages);
        let before = usize::try_from((number - 1) * PAGE_SIZE).unwrap_or_default();
        let rows: Vec<_> = own
            .into_iter()
            .skip(before)
            .take(usize::try_from(PAGE_SIZE).unwrap_or_default())
            .collect();
        let list = if rows.is_empty() {
            view! { <NoneFits /> }.into_any()
        } else {
            let columns = [
                t!("account-businesses-name"),
                t!("account-businesses-role"),
                t!("account-businesses-last-there"),
                t!("account-businesses-switching"),
            ];
            let columns = columns.map(Column::new).to_vec();
            view! {
                <p class="muted small">{t!("account-businesses-count", count = total)}</p>
                <Table caption=t!("account-businesses-title") columns>
                    {rows.into_iter().map(|(seen, own)| view! { <Line own seen current /> }).collect_view()}
                </Table>
                <Pagination
                    page=number.unsigned_abs()
                    pages=pages.unsigned_abs()
                    path="/businesses"
                    query=vec![("q".to_owned(), search.clone())]
                />
            }
            .into_any()
        };
        view! {
            <PageHeader title=t!("account-businesses-title") subtitle=t!("account-businesses-subtitle") />
            <FilterForm action="/businesses" label=t!("account-businesses-search") search>
                ""
            </FilterForm>
            {list}
        }
    }

    #[component]
    fn Line(own: OwnBusiness, seen: Option<When>, current: BusinessId) -> impl IntoView {
        let here = own.id == current;
        let name = own.name.clone();
        view! {
            <Row>
                <HeadCell>{own.name}</HeadCell>
                <Cell label=t!("account-businesses-role")>{own.role}</Cell>
                <Cell label=t!("account-businesses-last-there")>
                    {seen.map(|when| view! { <Moment datetime=when.datetime text=when.text /> })}
                </Cell>
                <Cell label=t!("account-businesses-switching") actions=true>
                    {if here {
                        view! { <span class="nowrap"><Badge tone=Tone::Success>{t!("account-businesses-here")}</Badge></span> }.into_any()
                    } else {
                        view! {
                            <PostForm call="switch_business">
                                <input type="hidden" name="business" value=own.id.to_string() />
                                <Button size=ButtonSize::Small>
                                    {t!("account-businesses-switch")}
                                    <span class="visually-hidden">
                                        {format!(" {}", t!("account-businesses-switch-to", name = name))}
                                    </span>
                                </Button>
                            </PostForm>
                        }
                            .into_any()
                    }}
                </Cell>
            </Row>
        }
    }

    #[component]
    fn NoneFits() -> impl IntoView {
        view! {
            <EmptyState
                title=t!("account-businesses-none-title")
                icon=Glyph::Search
                action=|| view! { <LinkButton href="/businesses">{t!("account-businesses-show-all")}</LinkButton> }
            >
                {t!("account-businesses-none")}
            </EmptyState>
        }
    }
}
