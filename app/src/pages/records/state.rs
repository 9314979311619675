//! How far a record is, and when it is due, in a word.

use crate::components::{Badge, Tone};
use crate::say::t;
use crate::words;
use domain::RecordState;
use jiff::civil::Date;
use leptos::prelude::*;

/// How far it is.
#[component]
pub(crate) fn StateBadge(state: RecordState) -> impl IntoView {
    let tone = match state {
        RecordState::Open => Tone::Warning,
        RecordState::InProgress => Tone::Info,
        RecordState::Done => Tone::Success,
        RecordState::Closed => Tone::Neutral,
    };
    view! { <Badge tone>{words::record_state(state)}</Badge> }
}

/// The day by which it is due, and whether that is over.
#[component]
pub(crate) fn Due(day: Date, overdue: bool) -> impl IntoView {
    view! {
        <time datetime=day.to_string()>{words::day(day)}</time>
        {overdue
            .then(|| {
                view! {
                    " "
                    <Badge tone=Tone::Danger>{t!("records-overdue-badge")}</Badge>
                }
            })}
    }
}
