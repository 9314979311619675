//! What can be done to many invitations at once: the form above the table, the question, and work under way.

use crate::api::ListFields;
use crate::components::{Button, Choice, LinkButton, Notice, RadioGroup, Tone, Variant};
use crate::form::PostForm;
use crate::say::t;
use crate::words;
use domain::InvitationJob;
use leptos::prelude::*;

/// Which ones, and what is done to them. The boxes in the rows belong to it.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
pub(super) fn Bulk(page: Vec<String>, total: i64, fields: ListFields) -> impl IntoView {
    let which = vec![
        Choice::new("ticked", t!("invitations-many-ticked")),
        Choice::new("page", t!("invitations-many-page", count = page.len())),
        Choice::new("all", words::all_that_fit(total)),
    ];
    let view = serde_urlencoded::to_string(fields.pairs()).unwrap_or_default();
    view! {
        <details class="fold">
            <summary>{t!("invitations-many")}</summary>
            <form id="bulk" method="post" class="form">
                <input type="hidden" name="call" value="act_on_invitations" />
                <input type="hidden" name="view" value=view />
                {page.into_iter().map(|id| view! { <input type="hidden" name="page[]" value=id /> }).collect_view()}
                <RadioGroup
                    name="which"
                    legend=t!("invitations-many-which")
                    hint=t!("invitations-many-which-hint")
                    options=which
                    selected="ticked"
                />
                <div class="form-actions">
                    <Button attr:name="act" attr:value="resend">{t!("invitations-many-resend")}</Button>
                    <Button variant=Variant::Quiet attr:name="act" attr:value="cancel">{t!("invitations-many-cancel")}</Button>
                </div>
                <p class="muted small">{t!("invitations-many-note")}</p>
            </form>
        </details>
    }
}

/// Nothing was ticked, or nothing of it is outstanding.
#[component]
pub(crate) fn NothingSelected() -> impl IntoView {
    view! {
        <Notice tone=Tone::Warning title=t!("invitations-many-nothing")>
            <p>{t!("invitations-many-nothing-do")}</p>
        </Notice>
    }
}

/// Asks before many are cancelled. What is asked about is what is cancelled, whatever arrives meanwhile.
#[component]
pub(crate) fn AskToCancel(ids: Vec<String>, whom: Vec<String>) -> impl IntoView {
    let count = ids.len();
    view! {
        <Notice tone=Tone::Warning title=t!("invitations-many-cancel-question", count = count)>
            <p>{t!("invitations-many-cancel-whom", whom = words::listed(&whom))}</p>
            <p>{t!("invitations-many-cancel-loss")}</p>
            <PostForm call="act_on_invitations" class="form">
                <input type="hidden" name="act" value="cancel" />
                <input type="hidden" name="which" value="ticked" />
                <input type="hidden" name="sure" value="yes" />
                {ids.into_iter().map(|id| view! { <input type="hidden" name="ids[]" value=id /> }).collect_view()}
                <div class="form-actions">
                    <Button variant=Variant::Danger>{t!("invitations-many-cancel-sure", count = count)}</Button>
                    <LinkButton href="/users/invitations">{t!("invitations-many-cancel-keep")}</LinkButton>
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
        let title = t!("invitations-many-open", settled = job.settled, rows = job.rows);
        view! {
            <Notice tone=Tone::Info title>
                <p>
                    <a href=href>{t!("invitations-many-open-see")}</a>
                </p>
            </Notice>
        }
    };
    jobs.into_iter().map(job).collect_view()
}
