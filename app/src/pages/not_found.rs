//! What no route matches.

use crate::components::{LinkButton, PublicFrame};
use crate::load::answer_with;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page for addresses that lead nowhere.
#[component]
pub(crate) fn NotFound() -> impl IntoView {
    answer_with(404);
    view! {
        <Title text="Not found" />
        <PublicFrame title="There is nothing here" subtitle="The address may be mistyped, or the page was removed.">
            <LinkButton href="/">"Go to the dashboard"</LinkButton>
        </PublicFrame>
    }
}
