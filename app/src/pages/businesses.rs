//! The businesses of the user: the menu in the header, and the page of all of them. Drawn by the server.

use crate::api::BusinessesPage;
use crate::drawn::drawn_page;
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
        <Title text="Your businesses" />
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
    use crate::wire::When;
    use crate::words;
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
                        aria-label="Search your businesses"
                        placeholder="Search"
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
                name=format!("Business: {name}. Switch")
            >
                {search}
                <p class="menu-text">"Switch to another business"</p>
                {forms}
                <hr class="menu-rule" />
                <MenuLink href="/businesses">"All businesses"</MenuLink>
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
            let columns = ["Name", "Your role", "Last there", "Switch"]
                .map(Column::new)
                .to_vec();
            view! {
                <p class="muted small">{words::plural(total, "business")}</p>
                <Table caption="Your businesses" columns>
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
            <PageHeader title="Your businesses" subtitle="Whatever you open is that of the business you are in." />
            <FilterForm action="/businesses" label="Search by name" search>
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
                <Cell label="Your role">{own.role}</Cell>
                <Cell label="Last there">
                    {seen.map(|when| view! { <Moment datetime=when.datetime text=when.text /> })}
                </Cell>
                <Cell label="Switch" actions=true>
                    {if here {
                        view! { <span class="nowrap"><Badge tone=Tone::Success>"You are here"</Badge></span> }.into_any()
                    } else {
                        view! {
                            <PostForm call="switch_business">
                                <input type="hidden" name="business" value=own.id.to_string() />
                                <Button size=ButtonSize::Small>
                                    "Switch" <span class="visually-hidden">{format!(" to {name}")}</span>
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
                title="No business fits"
                icon=Glyph::Search
                action=|| view! { <LinkButton href="/businesses">"Show all businesses"</LinkButton> }
            >
                "None of yours has this in its name."
            </EmptyState>
        }
    }
}
