//! The dashboard of an external member: the defects that are assigned to them, and nothing else of the business [M-D5].

use super::own::RecordLines;
use crate::components::{Card, EmptyState, Glyph, LinkButton};
use crate::pages::row_parts::{RowLinks, RowParts};
use domain::{RecordRow, RecordStates, Slice};
use jiff::civil::Date;
use leptos::prelude::*;

/// Their defects: those that are not closed, or all.
#[component]
pub(crate) fn ContractorDashboard(
    page: Slice<RecordRow>,
    states: RecordStates,
    /// The day it is in the business.
    today: Date,
) -> impl IntoView {
    let all = states == RecordStates::All;
    let (href, other) = if all {
        ("/", "Hide what is closed")
    } else {
        ("/?state=all", "Show what is closed, too")
    };
    let query = all.then(|| ("state".to_owned(), "all".to_owned()));
    let query: Vec<_> = query.into_iter().collect();
    let parts = RowLinks::of(&page, RecordRow::key);
    view! {
        <Card title="Defects assigned to you" actions=move || view! { <LinkButton href>{other}</LinkButton> }>
            {if page.rows.is_empty() {
                view! {
                    <EmptyState title="Nothing to do" icon=Glyph::Success>
                        "As soon as a defect is assigned to you, it appears here, with the day by which it is due."
                    </EmptyState>
                }
                    .into_any()
            } else {
                view! {
                    <p>"Open one to see where it is, and to tell how far you are."</p>
                    <RecordLines rows=page.rows today />
                    <RowParts path="/" query parts />
                }
                    .into_any()
            }}
        </Card>
    }
}
