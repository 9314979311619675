//! The weekly mail: the fields that say when it comes, and the page that ends it.

#![expect(
    clippy::needless_pass_by_value,
    reason = "the props of a component are its own"
)]

use super::zones::ZoneList;
use crate::components::{Button, ButtonSize, Choice, Field, LinkButton, Select, Variant};
use crate::form::FormState;
use crate::wire;
use crate::words;
use domain::{DayHour, WeekDay, WeeklyTime};
use leptos::prelude::*;

/// On which day, at which hour, in which zone.
#[component]
pub(crate) fn WeeklyTimeFields(
    form: FormState,
    time: WeeklyTime,
    /// The business's zone, where it can be named.
    #[prop(optional_no_strip)]
    zone: Option<String>,
) -> impl IntoView {
    let days = WeekDay::ALL
        .iter()
        .map(|day| Choice::new(day.as_str(), words::week_day(*day)))
        .collect();
    let hours = DayHour::all()
        .map(|hour| Choice::new(hour.number().to_string(), hour.to_string()))
        .collect();
    let own = time.zone.map(|zone| zone.0).unwrap_or_default();
    view! {
        <div class="when-weekly stack">
            <div class="form-row">
                <Field id="weekly_day" label=words::WEEKLY_DAY error=form.error(wire::Field::WeeklyDay)>
                    <Select
                        name="weekly_day"
                        options=days
                        selected=form.value("weekly_day", time.day.as_str())
                    />
                </Field>
                <Field id="weekly_hour" label=words::WEEKLY_HOUR error=form.error(wire::Field::WeeklyHour)>
                    <Select
                        name="weekly_hour"
                        options=hours
                        selected=form.value("weekly_hour", &time.hour.number().to_string())
                    />
                </Field>
            </div>
            <Field
                id="zone"
                label=words::WEEKLY_ZONE
                hint=words::weekly_zone_hint(zone.as_deref())
                error=form.error(wire::Field::Zone)
            >
                <ZoneList value=form.value("zone", &own) />
            </Field>
        </div>
    }
}

/// The button that ends it, and nothing else: opening the page changes nothing.
#[component]
pub(super) fn EndWeekly(business: String) -> impl IntoView {
    view! {
        <p>{words::weekly_end(&business)}</p>
        <form method="post" class="form">
            <Button variant=Variant::Primary size=ButtonSize::Large>
                {words::WEEKLY_END_BUTTON}
            </Button>
        </form>
        <p class="muted">{words::WEEKLY_END_STAYS}</p>
    }
}

/// After that.
#[component]
pub(super) fn WeeklyEnded(business: String) -> impl IntoView {
    view! {
        <p>{words::weekly_ended(&business)}</p>
        <p class="muted">{words::WEEKLY_ENDED_BACK}</p>
        <LinkButton href="/account">{words::TO_MY_ACCOUNT}</LinkButton>
    }
}

/// A link that leads nowhere.
#[component]
pub(super) fn WeeklyLinkDead() -> impl IntoView {
    view! {
        <p>{words::WEEKLY_LINK_DEAD}</p>
        <LinkButton href="/account">{words::TO_MY_ACCOUNT}</LinkButton>
    }
}
