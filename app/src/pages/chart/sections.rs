//! What stands around the picture: search and departments above it, who was found, and who stands alone.

use super::picture::{Picture, place_of};
use crate::components::{
    Card, Cell, Choice, Column, EmptyState, Field, Glyph, HeadCell, LinkButton, Pagination, Row, Select,
    Table, with_query,
};
use crate::pages::filter_form::FilterForm;
use crate::say::t;
use crate::ssr::NO_DEPARTMENT;
use crate::words;
use domain::{ChartDepartment, ChartOf, ChartPerson};
use leptos::prelude::*;
use service::{ChartAsk, ChartPages, ChartPart};

const PATH: &str = "/users/chart";
/// Where managers are set by a table.
const BY_TABLE: &str = "/users/chart?managers=table";

/// A part of the chart.
#[component]
pub(crate) fn ChartSections(
    part: ChartPart,
    ask: ChartAsk,
    /// Whether the reader may change managers.
    edit: bool,
    /// Whether they may import people.
    import: bool,
) -> impl IntoView {
    let departments = part.departments.clone();
    let selected = ask.of.map(named).unwrap_or_default();
    let choices: Vec<Choice> = departments
        .iter()
        .map(|one| Choice::new(named(one.id), words::chart_department(one)))
        .collect();
    let filters = (choices.len() > 1).then(|| {
        view! {
            <Field id="department" label=t!("people-department") label_hidden=true>
                <Select name="department" options=choices selected=selected placeholder=t!("people-chart-all-departments") />
            </Field>
        }
    });
    // Whoever was found alone is shown in their place.
    let several = part.found.clone().filter(|_| part.at.is_none());
    let opening = ask.at.is_none() && ask.of.is_none() && part.found.is_none();
    view! {
        <FilterForm action=PATH label=t!("people-chart-search") search=ask.search.clone()>
            {filters}
        </FilterForm>
        {edit.then(|| view! { <div class="row"><LinkButton href=BY_TABLE>{t!("people-managers-page")}</LinkButton></div> })}
        {match several {
            Some(found) => view! { <Found found /> }.into_any(),
            None => view! { <Shown part=part ask=ask import=import /> }.into_any(),
        }}
        {(opening && departments.len() > 1).then(|| view! { <Departments departments /> })}
    }
}

/// A department as it stands in an address.
fn named(of: ChartOf) -> String {
    of.map_or_else(|| NO_DEPARTMENT.to_owned(), |id| id.to_string())
}

#[component]
fn Found(found: Vec<ChartPerson>) -> impl IntoView {
    if found.is_empty() {
        return view! {
            <EmptyState
                title=t!("people-chart-none-fits-title")
                icon=Glyph::Search
                action=|| view! { <LinkButton href=PATH>{t!("people-chart-none-fits-all")}</LinkButton> }
            >
                {t!("people-chart-none-fits-text")}
            </EmptyState>
        }
        .into_any();
    }
    view! {
        <Card title=t!("people-chart-found")>
            <People people=found />
        </Card>
    }
    .into_any()
}

/// The picture, or why there is none, and who stands alone.
#[component]
fn Shown(part: ChartPart, ask: ChartAsk, import: bool) -> impl IntoView {
    let (pages, of) = (part.pages, part.of.clone());
    let mut query: Vec<(String, String)> = Vec::new();
    let title = if let Some(person) = &part.at {
        query.push(("at".to_owned(), person.id.to_string()));
        t!("people-chart-where-stands", person = &person.name)
    } else if let Some(of) = &of {
        query.push(("department".to_owned(), named(of.id)));
        words::chart_department(of)
    } else {
        t!("people-chart-who-reports").to_owned()
    };
    let at = part.at.as_ref().map(|person| person.id);
    let links = part.at.clone().map(|person| {
        let top = (ask.at.is_some() || !ask.search.is_empty())
            .then(|| view! { <LinkButton href=PATH>{t!("people-chart-whole")}</LinkButton> });
        view! {
            <LinkButton href=format!("/users/{}", person.id)>{t!("people-chart-profile-of", person = person.name)}</LinkButton>
            {top}
        }
    });
    let department = of.clone().map(|of| {
        let leads = words::chart_leads(&part.leads);
        let whole = ask
            .of
            .map(|_| view! { <a href=PATH>{t!("people-chart-whole")}</a> });
        view! {
            <p>
                {t!("people-chart-count-sentence", people = of.people)} " " {leads} " " {whole}
            </p>
        }
    });
    let boxes = part.boxes;
    let beside = of.as_ref().map(|of| of.id);
    if boxes.is_empty() && of.is_none() {
        return view! { <NoLines import=import /> }.into_any();
    }
    let name = title.clone();
    let picture = (!boxes.is_empty()).then(|| view! { <Picture boxes name at of=beside /> });
    let others = query.clone();
    view! {
        <Card title=title>
            <div class="stack">
                {links.map(|links| view! { <div class="row">{links}</div> })}
                {department}
                {picture}
                <Turn pages query param="page" label=t!("people-chart-pages-of-picture") />
            </div>
        </Card>
        {match part.alone {
            (people, Some(pages)) if pages.people > 0 => view! { <Alone people pages query=others /> }.into_any(),
            _ => ().into_any(),
        }}
    }
    .into_any()
}

#[component]
fn Turn(
    pages: ChartPages,
    query: Vec<(String, String)>,
    param: &'static str,
    label: &'static str,
) -> impl IntoView {
    let (page, pages) = (pages.number.unsigned_abs(), pages.of.unsigned_abs());
    view! { <Pagination page pages path=PATH query param label /> }
}

/// Those who are in no picture.
#[component]
fn Alone(people: Vec<ChartPerson>, pages: ChartPages, query: Vec<(String, String)>) -> impl IntoView {
    view! {
        <Card title=t!("people-chart-alone-title")>
            <div class="stack">
                <p class="muted small">{t!("people-chart-count", people = pages.people)}</p>
                <People people />
                <Turn pages query param="alone" label=t!("people-chart-pages-of-people") />
            </div>
        </Card>
    }
}

#[component]
fn People(people: Vec<ChartPerson>) -> impl IntoView {
    let people = people.into_iter().map(|person| {
        let rest: Vec<String> = [person.job_title, person.department]
            .into_iter()
            .flatten()
            .collect();
        view! {
            <li>
                <a href=place_of(person.id)>{person.name}</a>
                <span class="muted small">{words::in_a_row(&rest)}</span>
            </li>
        }
    });
    view! { <ul class="org-people">{people.collect_view()}</ul> }
}

#[component]
fn Departments(departments: Vec<ChartDepartment>) -> impl IntoView {
    let rows = departments.into_iter().map(|one| {
        let href = with_query(PATH, &[("department".to_owned(), named(one.id))]);
        let name = words::chart_department(&one);
        view! {
            <Row>
                <HeadCell>
                    <a href=href>{name}</a>
                </HeadCell>
                <Cell label=t!("people-chart-people") numeric=true>{one.people}</Cell>
                <Cell label=t!("people-chart-alone") numeric=true>{one.alone}</Cell>
            </Row>
        }
    });
    let rows = rows.collect_view();
    let columns = vec![
        Column::new(t!("people-department")),
        Column::new(t!("people-chart-people")).numeric(),
        Column::new(t!("people-chart-alone")).numeric(),
    ];
    view! {
        <Card title=t!("people-chart-departments")>
            <p class="muted small">{t!("people-chart-alone-note")}</p>
            <Table caption=t!("people-chart-departments") columns>
                {rows}
            </Table>
        </Card>
    }
}

/// Nobody has a manager.
#[component]
fn NoLines(import: bool) -> impl IntoView {
    let text = if import {
        t!("people-chart-no-lines-text-import")
    } else {
        t!("people-chart-no-lines-text")
    };
    view! {
        <EmptyState
            title=t!("people-chart-no-lines-title")
            icon=Glyph::Users
            action=|| view! { <LinkButton href="/users">{t!("people-chart-no-lines-users")}</LinkButton> }
        >
            {text}
        </EmptyState>
    }
}
