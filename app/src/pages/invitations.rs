//! The Invitations tab, its pages drawn by the server: who is invited, how their mail fares, and what can be done about it.

use super::users::PeopleHeader;
use crate::api::{InvitationNotice, InvitationPartPage, InvitationsPage};
use crate::components::{Notice, Tone};
use crate::drawn::{drawn, drawn_page, place};
use crate::form::FormState;
use crate::layout::last_act;
use crate::say::both;
use crate::wire::Html;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The list of invitations.
#[component]
pub(crate) fn Invitations() -> impl IntoView {
    let query = use_query_map();
    let asked = move || query.read().to_query_string();
    view! {
        <Title text=both!("app-title-invitations") />
        <PeopleHeader current="invitations" />
        {answered(&["resend", "cancel", "confirm", "readdress", "act_on_invitations"])}
        <Done />
        {drawn(asked, |query| InvitationsPage { query })}
    }
}

/// A page about one invitation, `/users/invitations/<id>/edit`, or about work on many, `/users/invitations/jobs/<id>`.
#[component]
pub(crate) fn InvitationPart() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let part = move || {
        let params = params.read();
        let [one, two] = ["one", "two"].map(|name| params.get(name).unwrap_or_default());
        [one, two, query.read().to_query_string()]
    };
    view! {
        <Title text=both!("app-title-invitations") />
        {answered(&["edit_invitation", "stop_job"])}
        {drawn_page(part, |[one, two, query]| InvitationPartPage { one, two, query })}
    }
}

/// What the last post of one of these acts came to: a refusal, or what is shown in its own answer alone, such as a code.
pub(super) fn answered(acts: &[&str]) -> impl IntoView + use<> {
    let refusal = acts.iter().find_map(|act| FormState::of(act).refusal());
    let said = acts.iter().find_map(|act| FormState::of(act).answer::<Html>());
    view! {
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {said.map(place)}
    }
}

/// What was done last, and to whom.
#[component]
pub(super) fn Done() -> impl IntoView {
    let done = last_act(&[
        "sent",
        "resent",
        "cancelled",
        "confirmed",
        "edited",
        "readdressed",
    ]);
    move || {
        done.get().map(|done| {
            drawn(
                move || done.clone(),
                |(act, id)| InvitationNotice {
                    act: act.to_owned(),
                    id,
                },
            )
        })
    }
}
