//! What the Invitations tab says of what was done last.

use super::sentence::around;
use crate::components::{Button, Moment, Notice, Tone, Variant};
use crate::form::PostForm;
use crate::say::t;
use crate::wire::When;
use crate::words;
use domain::{InvitationRow, InvitationState};
use leptos::prelude::*;

/// After sending: who was invited, by name.
pub(crate) fn was_sent(rows: &[InvitationRow]) -> Option<impl IntoView + use<>> {
    let count = rows.len();
    let first: Vec<String> = rows.iter().map(whom).take(10).collect();
    let names = first.join(", ");
    let title = match count - first.len() {
        0 => t!("invitations-sent", names = names),
        more => t!("invitations-sent-more", names = names, count = more),
    };
    let slips: Vec<String> = rows
        .iter()
        .filter(|row| row.email.is_none() && !row.printed)
        .map(|row| row.id.to_string())
        .collect();
    let mails = match (rows.iter().filter(|row| row.email.is_some()).count(), count) {
        (0, _) => t!("invitations-sent-slips"),
        (_, 1) => t!("invitations-sent-one-mail"),
        _ => t!("invitations-sent-mails"),
    };
    (count > 0).then(|| {
        view! {
            <Notice tone=Tone::Success title>
                <p>{mails}</p>
                {(!slips.is_empty()).then(|| view! { <PrintSlips ids=slips /> })}
            </Notice>
        }
    })
}

/// A button that leads to the slips, ready to be printed.
#[component]
pub(crate) fn PrintSlips(ids: Vec<String>) -> impl IntoView {
    view! {
        <PostForm call="print_slips" to="/users/slips">
            {ids.into_iter().map(|id| view! { <input type="hidden" name="ids[]" value=id /> }).collect_view()}
            <Button variant=Variant::Primary>{t!("invitations-print")}</Button>
        </PostForm>
    }
}

/// The code that has to be passed on, shown once.
#[component]
pub(crate) fn HandOver(#[prop(into)] title: String, code: String) -> impl IntoView {
    let code = view! { <code class="code">{code}</code> };
    let said = around(|code| t!("invitations-hand-over", code = code), code);
    view! {
        <Notice tone=Tone::Success title>
            <p>{said}</p>
        </Notice>
    }
}

/// A sentence that names a moment, which the browser tells in the reader's zone.
pub(super) fn with_moment(say: impl FnOnce(&'static str) -> String, when: When) -> AnyView {
    let moment = view! { <Moment datetime=when.datetime text=when.text /> };
    around(say, moment)
}

/// "Grace Hopper (grace@example.com)", or the address alone, or "Mia Okafor (slip)".
fn whom(row: &InvitationRow) -> String {
    match &row.email {
        None => t!("invitations-whom-slip", name = &row.name),
        Some(email) if row.name.is_empty() => email.clone(),
        Some(email) => t!("invitations-whom", name = &row.name, email = email),
    }
}

/// After something was done to one invitation: what, and whom it is for. Said only of one that is so: an address can be
/// typed, or come from elsewhere.
pub(crate) fn was_done(act: &str, row: &InvitationRow) -> Option<impl IntoView + use<>> {
    let is_so = match act {
        "cancelled" => row.state == InvitationState::Cancelled,
        _ => row.state == InvitationState::Pending,
    };
    let text = words::invitation_done(act, &whom(row), row.email.is_none()).filter(|_| is_so);
    text.map(|text| view! { <Notice tone=Tone::Success title=text /> })
}
