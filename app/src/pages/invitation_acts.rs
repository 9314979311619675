//! What can be done to one invitation, in its row.

use super::invitation_said::PrintSlips;
use crate::components::{Button, ButtonSize, Confirm, Field, LinkButton, TextInput, Variant};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire::{self, InvitationLine};
use domain::{DeliveryState, InvitationRow, InvitationState};
use leptos::prelude::*;

#[component]
pub(super) fn Actions(line: InvitationLine) -> impl IntoView {
    let (state, allowed, row) = (line.row.state, line.actions, line.row);
    if allowed && state == InvitationState::Draft {
        return view! { <NextAct row=row.clone() /> <CancelOne row /> }.into_any();
    }
    if !allowed || !state.is_outstanding() {
        return ().into_any();
    }
    let (id, whom) = (row.id.to_string(), row.whom().to_owned());
    let failed = row.delivery == Some(DeliveryState::Failed) && !row.access_only;
    let readdress = (failed && state != InvitationState::AwaitingConfirmation)
        .then(|| (id.clone(), row.email.clone().unwrap_or_default()));
    let edit = format!("/users/invitations/{id}/edit");
    let edit_label = t!("invitations-edit-whom", whom = whom);
    view! {
        <NextAct row=row.clone() />
        <LinkButton href=edit size=ButtonSize::Small attr:aria-label=edit_label>{t!("invitations-edit")}</LinkButton>
        {readdress.map(|(id, email)| view! { <Readdress id email /> })}
        <CancelOne row />
    }
    .into_any()
}

/// What an outstanding invitation, or a draft, needs next: to be confirmed, printed, or sent anew. `from` is the page that the act leads
/// back to, if it is not the list.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
pub(super) fn NextAct(row: InvitationRow, #[prop(optional)] from: &'static str) -> impl IntoView {
    let (id, whom, slip) = (row.id.to_string(), row.whom(), row.email.is_none());
    let (call, label, read_out) = match row.state {
        InvitationState::AwaitingConfirmation => (
            "confirm",
            t!("invitations-confirm"),
            t!("invitations-confirm-whom", whom = whom),
        ),
        InvitationState::Draft => (
            "resend",
            t!("invitations-send"),
            t!("invitations-send-whom", whom = whom),
        ),
        InvitationState::Pending if slip && !row.printed => {
            return view! { <PrintSlips ids=vec![id] /> }.into_any();
        }
        _ if slip => (
            "resend",
            t!("invitations-reprint"),
            t!("invitations-reprint-whom", whom = whom),
        ),
        _ => (
            "resend",
            t!("invitations-resend"),
            t!("invitations-resend-whom", whom = whom),
        ),
    };
    view! {
        <PostForm call=call>
            <About id from />
            <Button size=ButtonSize::Small>
                <span aria-hidden="true">{label}</span>
                <span class="visually-hidden">{read_out}</span>
            </Button>
        </PostForm>
    }
    .into_any()
}

/// Cancelling an outstanding invitation, or a draft, which asks first.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
pub(super) fn CancelOne(row: InvitationRow, #[prop(optional)] from: &'static str) -> impl IntoView {
    let loss = if row.state == InvitationState::Draft {
        t!("invitations-cancel-loss-draft")
    } else if row.email.is_none() {
        t!("invitations-cancel-loss-slip")
    } else {
        t!("invitations-cancel-loss-mail")
    };
    view! {
        <Confirm
            label=t!("invitations-cancel")
            question=t!("invitations-cancel-question", whom = row.whom())
            loss=loss
            keep=t!("invitations-cancel-keep")
            size=ButtonSize::Small
        >
            <PostForm call="cancel">
                <About id=row.id.to_string() from />
                <Button variant=Variant::Danger>{t!("invitations-cancel-sure")}</Button>
            </PostForm>
        </Confirm>
    }
}

#[component]
fn About(id: String, from: &'static str) -> impl IntoView {
    view! {
        <input type="hidden" name="id" value=id />
        {(!from.is_empty()).then(|| view! { <input type="hidden" name="from" value=from /> })}
    }
}

/// The mail did not arrive: the address, to be corrected and sent to in one step.
#[component]
fn Readdress(id: String, email: String) -> impl IntoView {
    let form = FormState::of("readdress").about("id", &id);
    let (field, typed) = (format!("email-{id}"), form.value("email", &email));
    let open = form.refusal().is_some();
    view! {
        <details class="fold small" open=open>
            <summary>{t!("invitations-readdress")}</summary>
            <PostForm call="readdress" class="form">
                <input type="hidden" name="id" value=id />
                <Field id=field label=t!("invitations-readdress-address") error=form.error(wire::Field::Email) required=true>
                    <TextInput name="email" r#type="email" value=typed autocomplete="off" />
                </Field>
                <Button size=ButtonSize::Small>{t!("invitations-readdress-send")}</Button>
            </PostForm>
        </details>
    }
}
