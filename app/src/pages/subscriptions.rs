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
    use crate::say::t;
    use crate::wire::{self, SubscriptionLine};
    use leptos::prelude::*;

    /// All subscriptions of the business; the forms are for instance administrators, with the apps that there are.
    #[component]
    pub(crate) fn SubscriptionList(lines: Vec<SubscriptionLine>, apps: Option<Vec<Choice>>) -> impl IntoView {
        let (empty, may_edit) = (lines.is_empty(), apps.is_some());
        let refusal = FormState::of("change_subscription").problem();
        let columns = vec![
            Column::new(t!("settings-subscription-app-and-package")),
            Column::new(t!("settings-subscription-seats")),
            Column::new(t!("settings-subscription-state")),
            Column::new(t!("settings-actions")).hidden_label(),
        ];
        view! {
            {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
            {if empty {
                view! {
                    <EmptyState title=t!("settings-subscriptions-none") icon=Glyph::Building>
                        {t!("settings-subscriptions-none-about")}
                    </EmptyState>
                }
                    .into_any()
            } else {
                view! {
                    <Table caption=t!("settings-subscriptions") columns>
                        {lines.into_iter().map(|line| view! { <Line line may_edit /> }).collect_view()}
                    </Table>
                }
                    .into_any()
            }}
            {match apps {
                Some(apps) if apps.is_empty() => {
                    view! {
                        <p>
                            {t!("settings-subscription-no-app")} " "
                            <a href="/settings/apps">{t!("settings-subscription-add-app")}</a>
                        </p>
                    }
                        .into_any()
                }
                Some(apps) => view! { <NewSubscription apps /> }.into_any(),
                None => {
                    view! { <p class="muted small">{t!("settings-subscriptions-who")}</p> }.into_any()
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
            <Card title=t!("settings-subscription-new")>
                <PostForm call="create_subscription" class="form form-narrow">
                    <Field id="app" label=t!("settings-subscription-app") error=form.error(wire::Field::App) required=true>
                        <Select
                            name="app"
                            options=apps
                            selected=form.value("app", "")
                            placeholder=t!("settings-subscription-choose-app")
                        />
                    </Field>
                    <Terms form id="new".to_owned() line />
                    <div class="form-actions">
                        <Button variant=Variant::Primary>{t!("settings-add")}</Button>
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
            <Field
                id=format!("package-{id}")
                label=t!("settings-subscription-package")
                error=form.error(wire::Field::Package)
                required=true
            >
                <TextInput
                    name="package"
                    value=form.value("package", &line.package)
                    autocomplete="off"
                    attr:maxlength="100"
                />
            </Field>
            <Field
                id=format!("seats-{id}")
                label=t!("settings-subscription-seats")
                hint=t!("settings-subscription-seats-hint")
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
                <Field
                    id=format!("starts-{id}")
                    label=t!("settings-subscription-first-day")
                    error=form.error(wire::Field::StartsOn)
                >
                    <TextInput name="starts_on" r#type="date" value=form.value("starts_on", &line.starts_on) />
                </Field>
                <Field
                    id=format!("ends-{id}")
                    label=t!("settings-subscription-last-day")
                    error=form.error(wire::Field::EndsOn)
                >
                    <TextInput name="ends_on" r#type="date" value=form.value("ends_on", &line.ends_on) />
                </Field>
            </div>
            <Checkbox
                name="active"
                label=t!("settings-subscription-active")
                checked=active
                hint=t!("settings-subscription-active-hint")
            />
        }
    }

    #[component]
    fn Line(line: SubscriptionLine, may_edit: bool) -> impl IntoView {
        let name = t!(
            "settings-subscription-change",
            app = &line.app,
            package = &line.package
        );
        let (tone, state) = if line.open {
            (Tone::Success, t!("settings-subscription-open"))
        } else {
            (Tone::Neutral, t!("settings-subscription-closed"))
        };
        let days = match (line.starts_on.as_str(), line.ends_on.as_str()) {
            ("", "") => None,
            (first, "") => Some(t!("settings-subscription-from", first = first)),
            ("", last) => Some(t!("settings-subscription-until", last = last)),
            (first, last) => Some(t!("settings-subscription-from-until", first = first, last = last)),
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
                <Cell label=t!("settings-subscription-seats")>
                    <SeatFigures seats />
                </Cell>
                <Cell label=t!("settings-subscription-state")>
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
                                <Menu at_end=true label=|| t!("settings-change") name>
                                    <PostForm call="change_subscription" class="form menu-text">
                                        <input type="hidden" name="id" value=line.id.clone() />
                                        <Terms form id line />
                                        <Button>{t!("settings-save")}</Button>
                                    </PostForm>
                                </Menu>
                            }
                        })}
                </Cell>
            </Row>
        }
    }
}
