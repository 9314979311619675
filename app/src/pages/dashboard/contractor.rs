//! The dashboard of an external member: the defects that are assigned to them, and nothing else of the business [M-D5].

use super::own::RecordLines;
use crate::components::{Card, EmptyState, Glyph, LinkButton};
use crate::pages::row_parts::{RowLinks, RowParts};
use crate::say::t;
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
        ("/", t!("dashboard-defects-hide-closed"))
    } else {
        ("/?state=all", t!("dashboard-defects-show-closed"))
    };
    let query = all.then(|| ("state".to_owned(), "all".to_owned()));
    let query: Vec<_> = query.into_iter().collect();
    let parts = RowLinks::of(&page, RecordRow::key);
    view! {
        <Card title=t!("dashboard-defects") actions=move || view! { <LinkButton href>{other}</LinkButton> }>
            {if page.rows.is_empty() {
                view! {
                    <EmptyState title=t!("dashboard-defects-none") icon=Glyph::Success>
                        {t!("dashboard-defects-none-told")}
                    </EmptyState>
                }
                    .into_any()
            } else {
                view! {
                    <p>{t!("dashboard-defects-open-one")}</p>
                    <RecordLines rows=page.rows today />
                    <RowParts path="/" query parts />
                }
                    .into_any()
            }}
        </Card>
    }
}
