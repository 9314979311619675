//! What a signed-in person finds first.

use crate::components::{Card, Definition, DefinitionList, LinkButton, PageHeader, Variant};
use crate::layout::{InviteButton, use_me};
use crate::wire::Me;
use leptos::prelude::*;
use leptos_meta::Title;

/// The dashboard.
#[component]
pub(crate) fn Dashboard() -> impl IntoView {
    let me = use_me();
    let greeting = format!("Hello, {}", me.name);
    view! {
        <Title text="Dashboard" />
        <PageHeader title=greeting subtitle=me.business_name.clone() actions=|| view! { <InviteButton /> } />
        <div class="card-grid">
            <YourPlace me=me.clone() />
            {me.may.see_users.then(|| view! { <People may_invite=me.may.invite /> })}
        </div>
    }
}

#[component]
fn YourPlace(me: Me) -> impl IntoView {
    view! {
        <Card title="Your place here">
            <DefinitionList>
                <Definition term="Name">{me.name}</Definition>
                <Definition term="Business">{me.business_name}</Definition>
                <Definition term="Role">{me.role}</Definition>
                <Definition term="You sign in with">{me.email}</Definition>
                <Definition term="Time zone">{me.zone}</Definition>
            </DefinitionList>
        </Card>
    }
}

#[component]
fn People(may_invite: bool) -> impl IntoView {
    view! {
        <Card title="People">
            <div class="stack">
                <p>
                    {if may_invite {
                        "Invite people, see who has accepted, and send a link anew where it ran out."
                    } else {
                        "See who is here and who is invited."
                    }}
                </p>
                <div class="row">
                    <LinkButton href="/users">"Users"</LinkButton>
                    <LinkButton href="/users/invitations">"Invitations"</LinkButton>
                </div>
            </div>
        </Card>
    }
}

/// What a person finds right after joining.
#[component]
pub(crate) fn Welcome() -> impl IntoView {
    let me = use_me();
    view! {
        <Title text="Welcome" />
        <PageHeader title=format!("Welcome to {}", me.business_name) subtitle="Your account is ready and you are signed in." />
        <YourPlace me=me.clone() />
        <div class="row">
            <LinkButton href="/" variant=Variant::Primary>"Go to the dashboard"</LinkButton>
            {me.may.invite.then(|| view! { <LinkButton href="/users/invite">"Invite people"</LinkButton> })}
        </div>
    }
}
