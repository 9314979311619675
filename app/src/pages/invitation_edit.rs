//! Changing what an invitation gives: the pieces of the invite form, filled in with what it gives now.

use super::subscriptions::SeatFigures;
use super::{InviteOptions, InvitePerson};
use crate::api::invite_parse::InviteChoices;
use crate::components::{Breadcrumbs, Button, Choice, Crumb, Field, LinkButton, PageHeader, Select, Variant};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire;
use domain::{InvitationRow, InvitationState, Seats};
use leptos::prelude::*;

/// A subscription that a seat can be given in, with the app's roles.
pub(crate) struct SubscriptionSeat {
    pub(crate) app: String,
    pub(crate) name: String,
    pub(crate) subscription: String,
    pub(crate) seats: Seats,
    pub(crate) roles: Vec<Choice>,
    /// The role that the invitation gives in it; empty: none.
    pub(crate) given: String,
}

/// The page. `user` is the member's that apps are offered to.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
pub(crate) fn EditPage(
    row: InvitationRow,
    form: FormState,
    choices: InviteChoices,
    subscriptions: Vec<SubscriptionSeat>,
    user: Option<String>,
) -> impl IntoView {
    let whom = row.whom().to_owned();
    let title = t!("invitations-edit-whom", whom = &whom);
    let (slip, id) = (row.email.is_none(), row.id.to_string());
    let typed = form.value("addresses", "");
    let again = row.state == InvitationState::Expired;
    view! {
        <Breadcrumbs crumbs=vec![Crumb::to("/users/invitations", t!("invitations-edit-above")), Crumb::here(whom)] />
        <PageHeader title=title />
        <PostForm call="edit_invitation" class="form invite-form">
            <input type="hidden" name="id" value=id />
            <Kind slip user />
            <InvitePerson form choices=choices.clone() typed sent=true />
            <Apps form subscriptions />
            <InviteOptions form choices sent=true />
            <p class="muted small">
                {if again {
                    t!("invitations-edit-expired")
                } else {
                    t!("invitations-edit-open")
                }}
            </p>
            <div class="form-actions">
                <Button variant=Variant::Primary>{t!("invitations-edit-save")}</Button>
                <LinkButton href="/users/invitations">{t!("invitations-edit-leave")}</LinkButton>
            </div>
        </PostForm>
    }
}

/// What it is stays: the style sheet goes by it, and so does whoever reads the form.
#[component]
fn Kind(slip: bool, user: Option<String>) -> impl IntoView {
    view! {
        {slip.then(|| view! { <input type="checkbox" name="channel" value="slip" checked=true hidden=true /> })}
        {user
            .map(|user| {
                view! {
                    <input type="radio" name="whom" value="existing" checked=true hidden=true />
                    <input type="hidden" name="user" value=user.clone() data-member="" />
                    <input type="hidden" name="members" value=user />
                }
            })}
    }
}

/// A line for each subscription that gives seats.
#[component]
fn Apps(form: FormState, subscriptions: Vec<SubscriptionSeat>) -> impl IntoView {
    if subscriptions.is_empty() {
        return view! {
            <p class="muted small">{t!("invitations-edit-no-app")}</p>
        }
        .into_any();
    }
    let error = form.error(wire::Field::Apps);
    let lines = subscriptions.into_iter().enumerate().map(|(number, line)| {
        let role = format!("accesses[{number}][role]");
        let given = form.value(&role, &line.given);
        let name = line.name.clone();
        view! {
            <div class="access-row" role="group" aria-label=name>
                <input type="hidden" name=format!("accesses[{number}][app]") value=line.app.clone() />
                <input type="hidden" name=format!("accesses[{number}][of]") value=line.app />
                <input type="hidden" name=format!("accesses[{number}][subscription]") value=line.subscription />
                <Field id=format!("app-role-{number}") label=line.name>
                    <Select name=role options=line.roles selected=given placeholder=t!("invitations-edit-no-access") />
                </Field>
                <div class="access-seats">
                    <SeatFigures seats=line.seats />
                </div>
            </div>
        }
    });
    let lines = lines.collect_view();
    view! {
        <fieldset class="field access-rows">
            <legend class="field-label">{t!("invitations-edit-apps")}</legend>
            {lines}
            <p class="field-error">{error}</p>
        </fieldset>
    }
    .into_any()
}
