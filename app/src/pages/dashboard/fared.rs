//! How invitations fare: from invited to delivered to accepted, whole, by channel, by department, and over time.

use crate::components::{
    Address, Button, Card, Cell, ChartBar, ChartColumn, ChartColumns, ChartKey, ChartPatterns, Choice,
    Column, Field, HeadCell, Row, Select, Table,
};
use crate::say::t;
use crate::wire::{FaredShown, TimePart};
use crate::words;
use domain::{Fare, Period, Tally};
use leptos::prelude::*;

#[component]
pub(super) fn Fared(fared: FaredShown) -> impl IntoView {
    let (period, all) = (fared.period, fared.all.clone());
    let several = !fared.departments.is_empty();
    let key = [
        t!("dashboard-key-not-delivered"),
        t!("dashboard-key-delivered"),
        t!("dashboard-key-accepted"),
    ];
    view! {
        <Card title=t!("dashboard-fared")>
            <div class="stack">
                <Periods period />
                {if all.tally.invited == 0 {
                    view! { <p>{words::nobody_in(period)}</p> }.into_any()
                } else {
                    view! {
                        <ChartPatterns />
                        <ChartKey words=key />
                        <Fares
                            caption=t!("dashboard-fared-by-channel")
                            first=t!("dashboard-fared-channel")
                            rows=with_all(all, fared.channels)
                        />
                        <OverTime period parts=fared.over_time />
                        {several
                            .then(|| {
                                view! {
                                    <Fares
                                        caption=t!("dashboard-fared-by-department")
                                        first=t!("dashboard-fared-department")
                                        rows=fared.departments
                                    />
                                }
                            })}
                        <p class="muted small">{t!("dashboard-fared-explained")}</p>
                    }
                        .into_any()
                }}
            </div>
        </Card>
    }
}

fn with_all(all: Fare, channels: Vec<(String, Fare)>) -> Vec<(String, Fare)> {
    let mut rows = vec![(t!("dashboard-fared-all").to_owned(), all)];
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
            <Field id="period" label=t!("dashboard-fared-last")>
                <Select name="period" options=choices selected=period.as_str().to_owned() />
            </Field>
            <Button>{t!("dashboard-fared-show")}</Button>
        </form>
    }
}

#[component]
fn Fares(caption: &'static str, first: &'static str, rows: Vec<(String, Fare)>) -> impl IntoView {
    let columns = vec![
        Column::new(first),
        Column::new(t!("dashboard-fared-invited")).numeric(),
        Column::new(t!("dashboard-fared-delivered")).numeric(),
        Column::new(t!("dashboard-fared-accepted")).numeric(),
        Column::new(t!("dashboard-fared-median")).numeric(),
        Column::new(t!("dashboard-fared-picture")),
    ];
    view! {
        <Table caption=caption caption_visible=true columns>
            {rows
                .into_iter()
                .map(|(name, fare)| {
                    let tally = fare.tally;
                    let title = words::tally(&name, tally);
                    view! {
                        <Row>
                            <HeadCell>
                                <Address text=name />
                            </HeadCell>
                            <Numbers tally />
                            <Cell label=t!("dashboard-fared-median") numeric=true>
                                {words::time_to_accept(fare.median())}
                            </Cell>
                            <Cell label=t!("dashboard-fared-picture")>
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
        <Cell label=t!("dashboard-fared-invited") numeric=true>{tally.invited}</Cell>
        <Cell label=t!("dashboard-fared-delivered") numeric=true>{share(tally.delivered)}</Cell>
        <Cell label=t!("dashboard-fared-accepted") numeric=true>{share(tally.accepted)}</Cell>
    }
}

#[component]
fn OverTime(period: Period, parts: Vec<TimePart>) -> impl IntoView {
    let columns = parts.iter().map(|part| ChartColumn {
        label: part.short.clone(),
        title: words::tally(&part.long, part.tally),
        whole: part.tally.invited,
        part: part.tally.delivered,
        kernel: part.tally.accepted,
    });
    let heads = vec![
        Column::new(t!("dashboard-over-time-when")),
        Column::new(t!("dashboard-fared-invited")).numeric(),
        Column::new(t!("dashboard-fared-delivered")).numeric(),
        Column::new(t!("dashboard-fared-accepted")).numeric(),
    ];
    view! {
        <figure class="stack">
            <figcaption class="strong">{words::over_time(period)}</figcaption>
            <ChartColumns title=words::over_time_chart(period) columns=columns.collect() />
            <details class="fold">
                <summary>{t!("dashboard-over-time-as-table")}</summary>
                <Table caption=words::over_time_table(period) columns=heads>
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
