//! Work on many invitations: how far it is, and what came of each.

use super::row_parts::{RowLinks, RowParts};
use crate::components::{
    Address, Badge, Breadcrumbs, Button, ButtonSize, Cell, Column, Confirm, Crumb, HeadCell, LinkButton,
    Moment, Notice, PageHeader, Progress, Row, Table, Tone, Variant,
};
use crate::form::PostForm;
use crate::ssr::{when, when_text};
use crate::words;
use domain::{InvitationJob, InvitationJobRow, JobAct, JobOutcome, Slice, Timestamp, ZoneName};
use leptos::prelude::*;

/// The page.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
pub(crate) fn JobPage(
    job: InvitationJob,
    rows: Slice<InvitationJobRow>,
    zone: ZoneName,
    now: Timestamp,
) -> impl IntoView {
    let first = job.import.is_some();
    let title = match job.act {
        JobAct::Resend if first => "Sending invitations",
        JobAct::Resend => "Resending invitations",
        JobAct::Cancel => "Cancelling invitations",
    };
    let open = job.due_at.is_some();
    let waits_until = job.due_at.filter(|due| *due > now).map(|due| when(due, &zone));
    let parts = RowLinks::of(&rows, |row| row.number);
    let path = format!("/users/invitations/jobs/{}", job.id);
    let above = match job.import {
        Some(import) => Crumb::to(format!("/users/imports/{import}"), "Import"),
        None => Crumb::to("/users/invitations", "Invitations"),
    };
    let lines = rows.rows.into_iter().map(|row| {
        let (free, settled) = (when_text(row.free_at, &zone), when_text(row.settled_at, &zone));
        let waiting = if row.outcome.is_none() {
            waits_until.clone()
        } else {
            None
        };
        view! { <Line row first free settled waiting /> }
    });
    let lines = lines.collect_view();
    let columns = ["Invitation", "Result", "When"].map(Column::new).to_vec();
    view! {
        <Breadcrumbs crumbs=vec![above, Crumb::here(title)] />
        <PageHeader title=title />
        <Standing job=job.clone() />
        {waits_until
            .map(|until| {
                view! {
                    <Notice tone=Tone::Info title="The limit of this hour is reached">
                        <p>
                            "It goes on by itself " <Moment datetime=until.datetime text=until.text />
                            ". You can leave this page; the list of invitations leads back here."
                        </p>
                    </Notice>
                }
            })}
        {open.then(|| view! { <Stop job /> })}
        <Table caption="Results" columns>
            {lines}
        </Table>
        <RowParts path query=Vec::new() parts />
    }
}

#[component]
fn Standing(job: InvitationJob) -> impl IntoView {
    let [settled, all] = [job.settled, job.rows].map(|number| u32::try_from(number).unwrap_or(0));
    let label = if job.stopped_at.is_some() {
        "Stopped"
    } else if job.due_at.is_some() {
        "Under way"
    } else {
        "Done"
    };
    view! {
        <Progress id="progress" label=label value=settled max=all />
        <p>{words::job_done(job.act, job.import.is_some(), job.done, job.settled - job.done)}</p>
    }
}

#[component]
fn Stop(job: InvitationJob) -> impl IntoView {
    let id = job.id.to_string();
    let again = format!("/users/invitations/jobs/{id}");
    let left = words::plural(job.rows - job.settled, "invitation");
    view! {
        <div class="form-actions">
            <LinkButton href=again>"Look again"</LinkButton>
            <Confirm
                label="Stop…"
                question="Stop sending?"
                loss=format!("{left} will not be sent. What was sent stays sent.")
                keep="Go on"
                size=ButtonSize::Medium
            >
                <PostForm call="stop_job">
                    <input type="hidden" name="id" value=id />
                    <Button variant=Variant::Danger>"Stop"</Button>
                </PostForm>
            </Confirm>
        </div>
    }
}

#[component]
fn Line(
    row: InvitationJobRow,
    /// They were drafts.
    first: bool,
    free: Option<crate::wire::When>,
    settled: Option<crate::wire::When>,
    waiting: Option<crate::wire::When>,
) -> impl IntoView {
    let tone = match row.outcome {
        None => Tone::Info,
        Some(outcome) if outcome.is_done() => Tone::Success,
        Some(JobOutcome::Stopped) => Tone::Neutral,
        Some(_) => Tone::Warning,
    };
    let why = row
        .outcome
        .and_then(|outcome| words::job_outcome_why(outcome, first));
    let moment = |when: crate::wire::When| view! { <Moment datetime=when.datetime text=when.text /> };
    view! {
        <Row>
            <HeadCell>
                <Address text=row.whom />
            </HeadCell>
            <Cell label="Result">
                <span class="stack-tight">
                    <Badge tone>{words::job_outcome(row.outcome, first)}</Badge>
                    {why.map(|text| view! { <span class="muted small">{text}</span> })}
                    {free.map(|when| view! { <span class="muted small">"Possible again " {moment(when)}</span> })}
                </span>
            </Cell>
            <Cell label="When">
                {match (settled, waiting) {
                    (Some(when), _) => moment(when).into_any(),
                    (None, Some(until)) => {
                        view! { <span class="muted small">"Not before " {moment(until)}</span> }.into_any()
                    }
                    (None, None) => view! { <span class="muted small">"In a moment"</span> }.into_any(),
                }}
            </Cell>
        </Row>
    }
}
