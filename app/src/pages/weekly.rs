//! The weekly mail: the fields that say when it comes, and the page that ends it.

use super::zones::ZoneList;
use crate::components::{Button, ButtonSize, Choice, Field, LinkButton, Select, Variant};
use crate::form::FormState;
use crate::say::t;
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
    let hint = match zone {
        Some(zone) => t!("account-weekly-zone-hint-named", zone = zone),
        None => t!("account-weekly-zone-hint").to_owned(),
    };
    let own = time.zone.map(|zone| zone.0).unwrap_or_default();
    view! {
        <div class="when-weekly stack">
            <div class="form-row">
                <Field id="weekly_day" label=t!("account-weekly-day") error=form.error(wire::Field::WeeklyDay)>
                    <Select
                        name="weekly_day"
                        options=days
                        selected=form.value("weekly_day", time.day.as_str())
                    />
                </Field>
                <Field id="weekly_hour" label=t!("account-weekly-hour") error=form.error(wire::Field::WeeklyHour)>
                    <Select
                        name="weekly_hour"
                        options=hours
                        selected=form.value("weekly_hour", &time.hour.number().to_string())
                    />
                </Field>
            </div>
            <Field
                id="zone"
                label=t!("account-weekly-zone")
                hint=hint
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
        <p>{t!("account-weekly-end", business = business)}</p>
        <form method="post" class="form">
            <Button variant=Variant::Primary size=ButtonSize::Large>
                {t!("account-weekly-end-button")}
            </Button>
        </form>
        <p class="muted">{t!("account-weekly-end-stays")}</p>
    }
}

/// After that.
#[component]
pub(super) fn WeeklyEnded(business: String) -> impl IntoView {
    view! {
        <p>{t!("account-weekly-ended", business = business)}</p>
        <p class="muted">{t!("account-weekly-ended-back")}</p>
        <LinkButton href="/account">{t!("account-weekly-my-account")}</LinkButton>
    }
}

/// A link that leads nowhere.
#[component]
pub(super) fn WeeklyLinkDead() -> impl IntoView {
    view! {
        <p>{t!("account-weekly-link-dead")}</p>
        <LinkButton href="/account">{t!("account-weekly-my-account")}</LinkButton>
    }
}
