//! What the Invitations tab says of what was done last.

use crate::components::{Button, Notice, Tone, Variant};
use crate::form::PostForm;
use crate::words;
use domain::{InvitationRow, InvitationState};
use leptos::prelude::*;

/// After sending: who was invited, by name.
pub(crate) fn was_sent(rows: &[InvitationRow]) -> Option<impl IntoView + use<>> {
    let count = rows.len();
    let mut names: Vec<String> = rows.iter().map(whom).take(10).collect();
    if count > names.len() {
        names.push(format!("{} more", count - names.len()));
    }
    let slips: Vec<String> = rows
        .iter()
        .filter(|row| row.email.is_none() && !row.printed)
        .map(|row| row.id.to_string())
        .collect();
    let mails = match (rows.iter().filter(|row| row.email.is_some()).count(), count) {
        (0, _) => "The slip is ready: print it and hand it over.",
        (_, 1) => "The mail is queued and goes out now. The list shows how it fares.",
        _ => "The mails are queued and go out now. The list shows how they fare.",
    };
    (count > 0).then(|| {
        view! {
            <Notice tone=Tone::Success title=format!("Invited: {}", names.join(", "))>
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
            <Button variant=Variant::Primary>"Print"</Button>
        </PostForm>
    }
}

/// The code that has to be passed on, shown once.
#[component]
pub(crate) fn HandOver(#[prop(into)] title: String, code: String) -> impl IntoView {
    view! {
        <Notice tone=Tone::Success title>
            <p>"Give them this invite code by another way; it is shown this once: " <code class="code">{code}</code></p>
        </Notice>
    }
}

/// "Grace Hopper (grace@example.com)", or the address alone, or "Mia Okafor (slip)".
fn whom(row: &InvitationRow) -> String {
    match &row.email {
        None => format!("{} (slip)", row.name),
        Some(email) if row.name.is_empty() => email.clone(),
        Some(email) => format!("{} ({email})", row.name),
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
