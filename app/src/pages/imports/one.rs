//! One import: how far it is, what can be done now, and its rows.

use super::columns::ColumnsForm;
use super::rows::Rows;
use crate::components::{
    Breadcrumbs, Button, ButtonSize, Card, Choice, Confirm, Crumb, LinkButton, Notice, Progress, Tone,
    Variant,
};
use crate::form::{FormState, PostForm};
use crate::pages::invitation_said::{PrintSlips, with_moment};
use crate::say::t;
use crate::wire::When;
use crate::words;
use domain::{Encoding, Import, ImportPhase, ImportRow, ImportRowState, Slice};
use leptos::prelude::*;

/// What the page shows.
#[derive(Debug, Clone)]
pub(crate) struct ImportShown {
    pub(crate) import: Import,
    pub(crate) made: When,
    /// The rows that are looked at, and of which state.
    pub(crate) rows: Slice<ImportRow>,
    pub(crate) state: Option<ImportRowState>,
    /// The roles that can be given to rows that name none.
    pub(crate) roles: Vec<Choice>,
    /// Slips that can be printed.
    pub(crate) slips: Vec<String>,
    /// So many invitations may be sent in an hour.
    pub(crate) hourly: i64,
    /// Invite codes are passed on by whoever invites.
    pub(crate) by_hand: bool,
}

/// The page.
#[component]
pub(crate) fn ImportPart(shown: ImportShown) -> impl IntoView {
    let refusal = [
        "choose_import_columns",
        "draft_import",
        "send_import",
        "discard_import",
    ]
    .iter()
    .find_map(|call| FormState::of(call).refusal());
    let title = t!("imports-of", when = &shown.made.text);
    let (phase, id) = (shown.import.phase, shown.import.id.to_string());
    let can_discard = phase != ImportPhase::Discarding;
    let checked = phase == ImportPhase::Checked;
    view! {
        <Breadcrumbs crumbs=vec![Crumb::to("/users/imports", t!("imports-above")), Crumb::here(title)] />
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Standing shown=shown.clone() />
        {checked.then(|| view! { <ColumnsForm import=shown.import.clone() roles=shown.roles.clone() /> })}
        {(phase != ImportPhase::Discarding)
            .then(|| view! { <Rows import=shown.import.clone() rows=shown.rows state=shown.state /> })}
        {can_discard.then(|| view! { <Discard id drafts=shown.import.figures.drafts /> })}
    }
}

/// Where it stands, and the next step.
#[component]
fn Standing(shown: ImportShown) -> impl IntoView {
    let ImportShown {
        import,
        made,
        slips,
        hourly,
        by_hand,
        ..
    } = shown;
    match import.phase {
        ImportPhase::Checking => view! { <UnderWay import label=t!("imports-checking") /> }.into_any(),
        ImportPhase::Drafting => view! { <UnderWay import label=t!("imports-drafting") /> }.into_any(),
        ImportPhase::Discarding | ImportPhase::Discarded => {
            view! { <Notice tone=Tone::Info title=t!("imports-being-removed") /> }.into_any()
        }
        ImportPhase::Checked => view! { <Checked import made /> }.into_any(),
        ImportPhase::Drafted => view! { <Drafts import slips hourly by_hand /> }.into_any(),
    }
}

#[component]
fn UnderWay(import: Import, label: &'static str) -> impl IntoView {
    let figures = import.figures;
    let done = if import.phase == ImportPhase::Checking {
        figures.rows - figures.read
    } else {
        figures.drafted
    };
    let all = if import.phase == ImportPhase::Checking {
        figures.rows
    } else {
        figures.drafted + figures.fine
    };
    let [done, all] = [done, all].map(|number| u32::try_from(number).unwrap_or(u32::MAX));
    let again = format!("/users/imports/{}", import.id);
    view! {
        <Card title=label>
            <div class="stack">
                <Progress id="progress" label=label value=done max=all />
                <p>{t!("imports-under-way")}</p>
                <div class="row">
                    <LinkButton href=again attr:rel="external">{t!("imports-look-again")}</LinkButton>
                </div>
            </div>
        </Card>
    }
}

/// The dry run: nothing was done.
#[component]
fn Checked(import: Import, made: When) -> impl IntoView {
    let (figures, id) = (import.figures, import.id.to_string());
    let nobody = !import.columns.names_somebody();
    let guessed = import.encoding == Encoding::Windows1252;
    let corrected = format!("/users/imports/{id}/problems.csv");
    view! {
        {guessed
            .then(|| {
                view! {
                    <Notice tone=Tone::Warning title=t!("imports-guessed")>
                        <p>{t!("imports-guessed-why")}</p>
                    </Notice>
                }
            })}
        {nobody
            .then(|| {
                view! {
                    <Notice tone=Tone::Warning title=t!("imports-nobody-named")>
                        <p>{t!("imports-nobody-named-do")}</p>
                    </Notice>
                }
            })}
        <Card title=t!("imports-checked")>
            <div class="stack">
                <p>{words::import_checked(figures)}</p>
                <p class="muted small">{with_moment(|when| t!("imports-uploaded", when = when), made)}</p>
                <div class="row">
                    {(figures.fine > 0)
                        .then(|| {
                            view! {
                                <PostForm call="draft_import">
                                    <input type="hidden" name="id" value=id />
                                    <Button variant=Variant::Primary>{t!("imports-draft", count = figures.fine)}</Button>
                                </PostForm>
                            }
                        })}
                    <ProblemRows path=corrected count=figures.refused />
                </div>
            </div>
        </Card>
    }
}

/// The rows that have problems, to be corrected; nothing where there are none.
#[component]
fn ProblemRows(path: String, count: i64) -> impl IntoView {
    (count > 0).then(|| {
        view! { <LinkButton href=path attr:rel="external">{t!("imports-download-problems")}</LinkButton> }
    })
}

/// The drafts, and sending them.
#[component]
fn Drafts(import: Import, slips: Vec<String>, hourly: i64, by_hand: bool) -> impl IntoView {
    let (figures, id) = (import.figures, import.id.to_string());
    let other_id = id.clone();
    let corrected = format!("/users/imports/{id}/problems.csv");
    let sending = import.sending.map(|job| format!("/users/invitations/jobs/{job}"));
    let title = if figures.drafts == 0 {
        t!("imports-drafts-none")
    } else {
        t!("imports-drafts")
    };
    view! {
        <Card title>
            <div class="stack">
                <p>{words::import_drafted(figures)}</p>
                {(by_hand && figures.drafts > 0)
                    .then(|| {
                        view! {
                            <Notice tone=Tone::Info title=t!("imports-by-hand")>
                                <p>{t!("imports-by-hand-do")}</p>
                            </Notice>
                        }
                    })}
                {(figures.fine > 0).then(|| view! { <OtherDrafts id=other_id count=figures.fine /> })}
                {(figures.drafts > hourly)
                    .then(|| view! { <p class="muted small">{words::import_pace(figures.drafts, hourly)}</p> })}
                <div class="row">
                    {(figures.drafts > 0)
                        .then(|| {
                            view! {
                                <Confirm
                                    label=t!("imports-send", count = figures.drafts)
                                    question=t!("imports-send-question", count = figures.drafts)
                                    loss=t!("imports-send-loss")
                                    keep=t!("imports-send-keep")
                                    variant=Variant::Primary
                                    size=ButtonSize::Medium
                                >
                                    <PostForm call="send_import">
                                        <input type="hidden" name="id" value=id />
                                        <Button variant=Variant::Primary>{t!("imports-send-sure")}</Button>
                                    </PostForm>
                                </Confirm>
                            }
                        })}
                    {sending.map(|href| view! { <LinkButton href>{t!("imports-sending")}</LinkButton> })}
                    {(!slips.is_empty()).then(|| view! { <Slips slips /> })}
                    <ProblemRows path=corrected count=figures.refused />
                </div>
            </div>
        </Card>
    }
}

/// Of rows that were not come to, because whoever imports might not any more at the time.
#[component]
fn OtherDrafts(id: String, count: i64) -> impl IntoView {
    view! {
        <PostForm call="draft_import">
            <input type="hidden" name="id" value=id />
            <Button>{t!("imports-draft-left", count = count)}</Button>
        </PostForm>
    }
}

#[component]
fn Slips(slips: Vec<String>) -> impl IntoView {
    let said = t!("imports-slips", count = slips.len());
    view! {
        <span class="muted small">{said}</span>
        <PrintSlips ids=slips />
    }
}

#[component]
fn Discard(id: String, drafts: i64) -> impl IntoView {
    let loss = if drafts == 0 {
        t!("imports-discard-loss").to_owned()
    } else {
        t!("imports-discard-loss-drafts", count = drafts)
    };
    view! {
        <Confirm
            label=t!("imports-discard")
            question=t!("imports-discard-question")
            loss=loss
            keep=t!("imports-discard-keep")
            size=ButtonSize::Medium
        >
            <PostForm call="discard_import">
                <input type="hidden" name="id" value=id />
                <Button variant=Variant::Danger>{t!("imports-discard-sure")}</Button>
            </PostForm>
        </Confirm>
    }
}
