//! Settings -> Subscriptions: what the business has contracted, and how its seats stand.

use crate::components::ShareBar;
use crate::words;
use domain::Seats;
use leptos::prelude::*;

/// How a subscription's seats stand [M-E3].
#[component]
pub(crate) fn SeatFigures(seats: Seats) -> impl IntoView {
    view! { <ShareBar words=words::seats(seats) first=seats.used second=seats.held whole=seats.limit /> }
}

#[cfg(feature = "ssr")]
pub(crate) use list::SubscriptionList;

#[cfg(feature = "ssr")]
mod list {
    use super::SeatFigures;
    use crate::components::{
        Badge, Button, Card, Cell, Checkbox, Choice, Column, EmptyState, Field, Glyph, HeadCell, Menu,
        Notice, Row, Select, Table, TextInput, Tone, Variant,
    };
    use crate::form::{FormState, PostForm};
    use crate::wire::{self, SubscriptionLine};
    use leptos::prelude::*;

    /// All subscriptions of the business; the forms are for instance administrators, with the apps that there are.
    #[component]
    pub(crate) fn SubscriptionList(lines: Vec<SubscriptionLine>, apps: Option<Vec<Choice>>) -> impl IntoView {
        let (empty, may_edit) = (lines.is_empty(), apps.is_some());
        let refusal = FormState::of("change_subscription").problem();
        let columns = vec![
            Column::new("App and package"),
            Column::new("Seats"),
            Column::new("State"),
            Column::new("Actions").hidden_label(),
        ];
        view! {
            {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
            {if empty {
                view! {
                    <EmptyState title="No subscriptions yet" icon=Glyph::Building>
                        "A subscription gives the business seats in an app. Then people can be invited with one."
                    </EmptyState>
                }
                    .into_any()
            } else {
                view! {
                    <Table caption="Subscriptions" columns>
                        {lines.into_iter().map(|line| view! { <Line line may_edit /> }).collect_view()}
                    </Table>
                }
                    .into_any()
            }}
            {match apps {
                Some(apps) if apps.is_empty() => {
                    view! { <p>"There is no app yet. " <a href="/settings/apps">"Add the first one"</a></p> }.into_any()
                }
                Some(apps) => view! { <NewSubscription apps /> }.into_any(),
                None => {
                    view! { <p class="muted small">"Whoever runs this server adds and changes subscriptions."</p> }
                        .into_any()
                }
            }}
        }
    }

    #[component]
    fn NewSubscription(apps: Vec<Choice>) -> impl IntoView {
        let form = FormState::of("create_subscription");
        let line = SubscriptionLine {
            active: true,
            ..SubscriptionLine::default()
        };
        view! {
            {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
            <Card title="New subscription">
                <PostForm call="create_subscription" class="form form-narrow">
                    <Field id="app" label="App" error=form.error(wire::Field::App) required=true>
                        <Select name="app" options=apps selected=form.value("app", "") placeholder="Choose an app" />
                    </Field>
                    <Terms form id="new".to_owned() line />
                    <div class="form-actions">
                        <Button variant=Variant::Primary>"Add"</Button>
                    </div>
                </PostForm>
            </Card>
        }
    }

    /// Package, seats, dates, and whether it is active, as typed or as they are.
    #[component]
    fn Terms(form: FormState, id: String, line: SubscriptionLine) -> impl IntoView {
        let active = form
            .values("active", vec![line.active.to_string()])
            .contains(&"true".to_owned());
        view! {
            <Field id=format!("package-{id}") label="Package" error=form.error(wire::Field::Package) required=true>
                <TextInput
                    name="package"
                    value=form.value("package", &line.package)
                    autocomplete="off"
                    attr:maxlength="100"
                />
            </Field>
            <Field
                id=format!("seats-{id}")
                label="Seats"
                hint="Empty: any number. A limit below what is used throws nobody out."
                error=form.error(wire::Field::Seats)
            >
                <TextInput
                    name="seats"
                    r#type="number"
                    value=form.value("seats", &line.limit)
                    attr:min="0"
                    attr:max=domain::SeatLimit::MOST.to_string()
                />
            </Field>
            <div class="form-row">
                <Field id=format!("starts-{id}") label="First day" error=form.error(wire::Field::StartsOn)>
                    <TextInput name="starts_on" r#type="date" value=form.value("starts_on", &line.starts_on) />
                </Field>
                <Field id=format!("ends-{id}") label="Last day" error=form.error(wire::Field::EndsOn)>
                    <TextInput name="ends_on" r#type="date" value=form.value("ends_on", &line.ends_on) />
                </Field>
            </div>
            <Checkbox name="active" label="Active" checked=active hint="It gives seats only while it is." />
        }
    }

    #[component]
    fn Line(line: SubscriptionLine, may_edit: bool) -> impl IntoView {
        let name = format!("{}, {}", line.app, line.package);
        let (tone, state) = if line.open {
            (Tone::Success, "Active")
        } else {
            (Tone::Neutral, "Gives no seats")
        };
        let days = match (line.starts_on.as_str(), line.ends_on.as_str()) {
            ("", "") => None,
            (starts, "") => Some(format!("from {starts}")),
            ("", ends) => Some(format!("until {ends}")),
            (starts, ends) => Some(format!("{starts} to {ends}")),
        };
        let (app, package, seats) = (line.app.clone(), line.package.clone(), line.seats);
        view! {
            <Row>
                <HeadCell>
                    <span class="stack-tight">
                        <span>{app}</span>
                        <span class="muted small">{package}</span>
                    </span>
                </HeadCell>
                <Cell label="Seats">
                    <SeatFigures seats />
                </Cell>
                <Cell label="State">
                    <span class="stack-tight">
                        <Badge tone>{state}</Badge>
                        {days.map(|days| view! { <span class="muted small">{days}</span> })}
                    </span>
                </Cell>
                <Cell label="" actions=true>
                    {may_edit
                        .then(move || {
                            let id = line.id.clone();
                            let form = FormState::of("change_subscription").about("id", &id);
                            view! {
                                <Menu at_end=true label=|| "Change" name=format!("Change {name}")>
                                    <PostForm call="change_subscription" class="form menu-text">
                                        <input type="hidden" name="id" value=line.id.clone() />
                                        <Terms form id line />
                                        <Button>"Save"</Button>
                                    </PostForm>
                                </Menu>
                            }
                        })}
                </Cell>
            </Row>
        }
    }
}
