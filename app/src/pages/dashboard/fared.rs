//! How invitations fare: from invited to delivered to accepted, whole, by channel, by department, and over time.

use crate::components::{
    Address, Button, Card, Cell, ChartBar, ChartColumn, ChartColumns, ChartKey, ChartPatterns, Choice,
    Column, Field, HeadCell, Row, Select, Table,
};
use crate::wire::{FaredShown, TimePart};
use crate::words;
use domain::{Fare, Period, Tally};
use leptos::prelude::*;

const KEY: [&str; 3] = ["Not delivered", "Delivered, not accepted", "Accepted"];

#[component]
pub(super) fn Fared(fared: FaredShown) -> impl IntoView {
    let (period, all) = (fared.period, fared.all.clone());
    let several = !fared.departments.is_empty();
    view! {
        <Card title="How invitations fare">
            <div class="stack">
                <Periods period />
                {if all.tally.invited == 0 {
                    view! {
                        <p>
                            "Nobody was invited in these " {words::period(period)}
                            ". Choose a longer time to see what was before."
                        </p>
                    }
                        .into_any()
                } else {
                    view! {
                        <ChartPatterns />
                        <ChartKey words=KEY />
                        <Fares caption="By channel" first="Channel" rows=with_all(all, fared.channels) />
                        <OverTime period parts=fared.over_time />
                        {several.then(|| view! { <Fares caption="By department" first="Department" rows=fared.departments /> })}
                        <p class="muted small">
                            "Each invitation counts once, when it was sent last. A mail is delivered when a mail server took it, and \
                             a slip when it was printed. Half of those who accepted did so within the median time, counted from there."
                        </p>
                    }
                        .into_any()
                }}
            </div>
        </Card>
    }
}

fn with_all(all: Fare, channels: Vec<(String, Fare)>) -> Vec<(String, Fare)> {
    let mut rows = vec![("All".to_owned(), all)];
    rows.extend(channels);
    rows
}

/// The choice of the period: a GET form, so that each has an address.
#[component]
fn Periods(period: Period) -> impl IntoView {
    let choices = Period::ALL.iter();
    let choices: Vec<Choice> = choices
        .map(|choice| Choice::new(choice.as_str(), words::period(*choice)))
        .collect();
    view! {
        <form method="get" action="/" class="toolbar">
            <Field id="period" label="The last">
                <Select name="period" options=choices selected=period.as_str().to_owned() />
            </Field>
            <Button>"Show"</Button>
        </form>
    }
}

#[component]
fn Fares(caption: &'static str, first: &'static str, rows: Vec<(String, Fare)>) -> impl IntoView {
    let columns = vec![
        Column::new(first),
        Column::new("Invited").numeric(),
        Column::new("Delivered").numeric(),
        Column::new("Accepted").numeric(),
        Column::new("Median time").numeric(),
        Column::new("Picture"),
    ];
    view! {
        <Table caption=caption caption_visible=true columns>
            {rows
                .into_iter()
                .map(|(name, fare)| {
                    let tally = fare.tally;
                    let title = format!("{name}: {}", words::tally(tally));
                    view! {
                        <Row>
                            <HeadCell>
                                <Address text=name />
                            </HeadCell>
                            <Numbers tally />
                            <Cell label="Median time" numeric=true>
                                {words::time_to_accept(fare.median())}
                            </Cell>
                            <Cell label="Picture">
                                <ChartBar title whole=tally.invited part=tally.delivered kernel=tally.accepted />
                            </Cell>
                        </Row>
                    }
                })
                .collect_view()}
        </Table>
    }
}

#[component]
fn Numbers(tally: Tally) -> impl IntoView {
    let share = move |part| words::share(part, tally.invited);
    view! {
        <Cell label="Invited" numeric=true>{tally.invited}</Cell>
        <Cell label="Delivered" numeric=true>{share(tally.delivered)}</Cell>
        <Cell label="Accepted" numeric=true>{share(tally.accepted)}</Cell>
    }
}

#[component]
fn OverTime(period: Period, parts: Vec<TimePart>) -> impl IntoView {
    let columns = parts.iter().map(|part| ChartColumn {
        label: part.short.clone(),
        title: format!("{}: {}", part.long, words::tally(part.tally)),
        whole: part.tally.invited,
        part: part.tally.delivered,
        kernel: part.tally.accepted,
    });
    let (name, by) = (words::period(period), words::parts(period));
    let title = format!("Invitations of the last {name}, {by}: invited, delivered and accepted");
    let heads = vec![
        Column::new("When"),
        Column::new("Invited").numeric(),
        Column::new("Delivered").numeric(),
        Column::new("Accepted").numeric(),
    ];
    view! {
        <figure class="stack">
            <figcaption class="strong">{format!("Over time, {by}")}</figcaption>
            <ChartColumns title columns=columns.collect() />
            <details class="fold">
                <summary>"The same numbers as a table"</summary>
                <Table caption=format!("Invitations {by}") columns=heads>
                    {parts
                        .into_iter()
                        .map(|part| {
                            view! {
                                <Row>
                                    <HeadCell>{part.long}</HeadCell>
                                    <Numbers tally=part.tally />
                                </Row>
                            }
                        })
                        .collect_view()}
                </Table>
            </details>
        </figure>
    }
}
