//! What can be done to one invitation, in its row.

use super::invitation_said::PrintSlips;
use crate::components::{Button, ButtonSize, Confirm, Field, LinkButton, TextInput, Variant};
use crate::form::{FormState, PostForm};
use crate::wire::{self, InvitationLine};
use domain::{DeliveryState, InvitationState};
use leptos::prelude::*;

#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
pub(super) fn Actions(line: InvitationLine) -> impl IntoView {
    let (state, id) = (line.row.state, line.row.id.to_string());
    if line.actions && state == InvitationState::Draft {
        return view! { <DraftActs id whom=line.row.whom().to_owned() /> }.into_any();
    }
    if !line.actions || !state.is_outstanding() {
        return ().into_any();
    }
    let whom = line.row.whom().to_owned();
    let slip = line.row.email.is_none();
    let loss = if slip {
        "The slip stops working at once. You can make a new one later."
    } else {
        "The link in the mail stops working at once. You can invite this address again later."
    };
    let failed = line.row.delivery == Some(DeliveryState::Failed) && !line.row.access_only;
    let readdress = (failed && state != InvitationState::AwaitingConfirmation)
        .then(|| (id.clone(), line.row.email.clone().unwrap_or_default()));
    let edit = format!("/users/invitations/{id}/edit");
    let edit_label = format!("Edit the invitation to {whom}");
    let to_print = slip && state == InvitationState::Pending && !line.row.printed;
    let (cancel_id, print_id) = (id.clone(), id.clone());
    let again = if slip { "Reprint" } else { "Resend" };
    view! {
        {if state == InvitationState::AwaitingConfirmation {
            view! { <Act call="confirm" id label="Confirm" whom=whom.clone() /> }.into_any()
        } else if to_print {
            view! { <PrintSlips ids=vec![print_id] /> }.into_any()
        } else {
            view! { <Act call="resend" id label=again whom=whom.clone() /> }.into_any()
        }}
        <LinkButton href=edit size=ButtonSize::Small attr:aria-label=edit_label>"Edit"</LinkButton>
        {readdress.map(|(id, email)| view! { <Readdress id email /> })}
        <Confirm
            label="Cancel…"
            question=format!("Cancel the invitation to {whom}?")
            loss=loss
            keep="Keep it"
            size=ButtonSize::Small
        >
            <PostForm call="cancel">
                <input type="hidden" name="id" value=cancel_id />
                <Button variant=Variant::Danger>"Cancel the invitation"</Button>
            </PostForm>
        </Confirm>
    }
    .into_any()
}

/// Somebody imported, who was told nothing yet.
#[component]
fn DraftActs(id: String, whom: String) -> impl IntoView {
    let cancel_id = id.clone();
    view! {
        <Act call="resend" id label="Send" whom=whom.clone() />
        <Confirm
            label="Cancel…"
            question=format!("Cancel the draft for {whom}?")
            loss="It was not sent to anybody. You can invite or import them anew."
            keep="Keep it"
            size=ButtonSize::Small
        >
            <PostForm call="cancel">
                <input type="hidden" name="id" value=cancel_id />
                <Button variant=Variant::Danger>"Cancel the draft"</Button>
            </PostForm>
        </Confirm>
    }
}

/// A button that does one thing to one invitation.
#[component]
fn Act(call: &'static str, id: String, label: &'static str, whom: String) -> impl IntoView {
    view! {
        <PostForm call=call>
            <input type="hidden" name="id" value=id />
            <Button size=ButtonSize::Small>
                {label} <span class="visually-hidden">{format!(" the invitation to {whom}")}</span>
            </Button>
        </PostForm>
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
            <summary>"Correct the address"</summary>
            <PostForm call="readdress" class="form">
                <input type="hidden" name="id" value=id />
                <Field id=field label="E-mail address" error=form.error(wire::Field::Email) required=true>
                    <TextInput name="email" r#type="email" value=typed autocomplete="off" />
                </Field>
                <Button size=ButtonSize::Small>"Correct and resend"</Button>
            </PostForm>
        </details>
    }
}
