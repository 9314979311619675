//! What can be done to many invitations at once: the form above the table, the question, and work under way.

use crate::api::ListFields;
use crate::components::{Button, Choice, LinkButton, Notice, RadioGroup, Tone, Variant};
use crate::form::PostForm;
use crate::words;
use domain::InvitationJob;
use leptos::prelude::*;

/// Which ones, and what is done to them. The boxes in the rows belong to it.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
pub(super) fn Bulk(page: Vec<String>, total: i64, fields: ListFields) -> impl IntoView {
    let which = vec![
        Choice::new("ticked", "Those ticked"),
        Choice::new("page", format!("All {} on this page", page.len())),
        Choice::new("all", words::all_that_fit(total)),
    ];
    let view = serde_urlencoded::to_string(fields.pairs()).unwrap_or_default();
    view! {
        <details class="fold">
            <summary>"Resend or cancel several"</summary>
            <form id="bulk" method="post" class="form">
                <input type="hidden" name="call" value="act_on_invitations" />
                <input type="hidden" name="view" value=view />
                {page.into_iter().map(|id| view! { <input type="hidden" name="page[]" value=id /> }).collect_view()}
                <RadioGroup
                    name="which"
                    legend="Which invitations?"
                    hint="Tick them in the list below, or take all."
                    options=which
                    selected="ticked"
                />
                <div class="form-actions">
                    <Button attr:name="act" attr:value="resend">"Resend them"</Button>
                    <Button variant=Variant::Quiet attr:name="act" attr:value="cancel">"Cancel them…"</Button>
                </div>
                <p class="muted small">
                    "Those that are accepted or cancelled are left out. Resending goes on in the background, as your hourly limit allows."
                </p>
            </form>
        </details>
    }
}

/// Nothing was ticked, or nothing of it is outstanding.
#[component]
pub(crate) fn NothingSelected() -> impl IntoView {
    view! {
        <Notice tone=Tone::Warning title="No invitation was selected">
            <p>"Tick at least one that is outstanding, or choose all on this page."</p>
        </Notice>
    }
}

/// Asks before many are cancelled. What is asked about is what is cancelled, whatever arrives meanwhile.
#[component]
pub(crate) fn AskToCancel(ids: Vec<String>, whom: Vec<String>) -> impl IntoView {
    let count = i64::try_from(ids.len()).unwrap_or(0);
    let these = words::plural(count, "invitation");
    view! {
        <Notice tone=Tone::Warning title=format!("Cancel {these}?")>
            <p>{format!("To {}.", words::listed(&whom))}</p>
            <p>"Their links and slips stop working at once. You can invite these people again later."</p>
            <PostForm call="act_on_invitations" class="form">
                <input type="hidden" name="act" value="cancel" />
                <input type="hidden" name="which" value="ticked" />
                <input type="hidden" name="sure" value="yes" />
                {ids.into_iter().map(|id| view! { <input type="hidden" name="ids[]" value=id /> }).collect_view()}
                <div class="form-actions">
                    <Button variant=Variant::Danger>{format!("Cancel {these}")}</Button>
                    <LinkButton href="/users/invitations">"Keep them"</LinkButton>
                </div>
            </PostForm>
        </Notice>
    }
}

/// Work that goes on, to be found again.
#[component]
pub(super) fn OpenJobs(jobs: Vec<InvitationJob>) -> impl IntoView {
    let job = |job: InvitationJob| {
        let href = format!("/users/invitations/jobs/{}", job.id);
        let title = format!("Resending: {} of {} have had their turn", job.settled, job.rows);
        view! {
            <Notice tone=Tone::Info title>
                <p>
                    <a href=href>"See how it goes, or stop it"</a>
                </p>
            </Notice>
        }
    };
    jobs.into_iter().map(job).collect_view()
}
