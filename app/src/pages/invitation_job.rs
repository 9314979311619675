//! Work on many invitations: how far it is, and what came of each.

use super::invitation_said::with_moment;
use super::row_parts::{RowLinks, RowParts};
use crate::components::{
    Address, Badge, Breadcrumbs, Button, ButtonSize, Cell, Column, Confirm, Crumb, HeadCell, LinkButton,
    Moment, Notice, PageHeader, Progress, Row, Table, Tone, Variant,
};
use crate::form::PostForm;
use crate::say::t;
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
        JobAct::Resend if first => t!("invitations-job-title-send"),
        JobAct::Resend => t!("invitations-job-title-resend"),
        JobAct::Cancel => t!("invitations-job-title-cancel"),
    };
    let open = job.due_at.is_some();
    let waits_until = job.due_at.filter(|due| *due > now).map(|due| when(due, &zone));
    let parts = RowLinks::of(&rows, |row| row.number);
    let path = format!("/users/invitations/jobs/{}", job.id);
    let above = match job.import {
        Some(import) => Crumb::to(
            format!("/users/imports/{import}"),
            t!("invitations-job-above-import"),
        ),
        None => Crumb::to("/users/invitations", t!("invitations-job-above-list")),
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
    let columns = [
        t!("invitations-job-head-invitation"),
        t!("invitations-job-head-result"),
        t!("invitations-job-head-when"),
    ];
    let columns = columns.map(Column::new).to_vec();
    view! {
        <Breadcrumbs crumbs=vec![above, Crumb::here(title)] />
        <PageHeader title=title />
        <Standing job=job.clone() />
        {waits_until
            .map(|until| {
                view! {
                    <Notice tone=Tone::Info title=t!("invitations-job-limit")>
                        <p>{with_moment(|when| t!("invitations-job-limit-until", when = when), until)}</p>
                    </Notice>
                }
            })}
        {open.then(|| view! { <Stop job /> })}
        <Table caption=t!("invitations-job-table") columns>
            {lines}
        </Table>
        <RowParts path query=Vec::new() parts />
    }
}

#[component]
fn Standing(job: InvitationJob) -> impl IntoView {
    let [settled, all] = [job.settled, job.rows].map(|number| u32::try_from(number).unwrap_or(0));
    let label = if job.stopped_at.is_some() {
        t!("invitations-job-stopped")
    } else if job.due_at.is_some() {
        t!("invitations-job-under-way")
    } else {
        t!("invitations-job-done")
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
    view! {
        <div class="form-actions">
            <LinkButton href=again>{t!("invitations-job-look-again")}</LinkButton>
            <Confirm
                label=t!("invitations-job-stop")
                question=t!("invitations-job-stop-question")
                loss=t!("invitations-job-stop-loss", left = job.rows - job.settled)
                keep=t!("invitations-job-stop-keep")
                size=ButtonSize::Medium
            >
                <PostForm call="stop_job">
                    <input type="hidden" name="id" value=id />
                    <Button variant=Variant::Danger>{t!("invitations-job-stop-sure")}</Button>
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
    view! {
        <Row>
            <HeadCell>
                <Address text=row.whom />
            </HeadCell>
            <Cell label=t!("invitations-job-head-result")>
                <span class="stack-tight">
                    <Badge tone>{words::job_outcome(row.outcome, first)}</Badge>
                    {why.map(|text| view! { <span class="muted small">{text}</span> })}
                    {free
                        .map(|when| {
                            view! {
                                <span class="muted small">
                                    {with_moment(|when| t!("invitations-job-possible-again", when = when), when)}
                                </span>
                            }
                        })}
                </span>
            </Cell>
            <Cell label=t!("invitations-job-head-when")>
                {match (settled, waiting) {
                    (Some(when), _) => view! { <Moment datetime=when.datetime text=when.text /> }.into_any(),
                    (None, Some(until)) => {
                        view! {
                            <span class="muted small">
                                {with_moment(|when| t!("invitations-job-not-before", when = when), until)}
                            </span>
                        }
                            .into_any()
                    }
                    (None, None) => view! { <span class="muted small">{t!("invitations-job-in-a-moment")}</span> }.into_any(),
                }}
            </Cell>
        </Row>
    }
}
