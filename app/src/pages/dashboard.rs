//! What a signed-in person finds first.

#[cfg(feature = "ssr")]
mod contractor;
#[cfg(feature = "ssr")]
mod fared;
#[cfg(feature = "ssr")]
mod figures;
#[cfg(feature = "ssr")]
mod own;
#[cfg(feature = "ssr")]
mod waiting;

use super::invitations::{Done, answered};
use crate::api::{DashboardPage, FiguresPage, WelcomePage};
use crate::components::PageHeader;
use crate::drawn::drawn;
use crate::layout::{InviteButton, use_me};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The dashboard; whoever sees people has figures of them, which are asked for by themselves.
#[component]
pub(crate) fn Dashboard() -> impl IntoView {
    let (me, query) = (use_me(), use_query_map());
    let asked = move || query.read().to_query_string();
    let greeting = format!("Hello, {}", me.name);
    view! {
        <Title text="Dashboard" />
        <PageHeader title=greeting subtitle=me.business_name actions=|| view! { <InviteButton /> } />
        {answered(&["resend", "cancel", "confirm"])}
        {me.may.see_users.then(|| view! { <Done /> })}
        {drawn(asked, |query| DashboardPage { query })}
        {me.may.see_users.then(|| drawn(asked, |query| FiguresPage { query }))}
    }
}

/// What a person finds right after joining: that it worked, and what to do first.
#[component]
pub(crate) fn Welcome() -> impl IntoView {
    let me = use_me();
    view! {
        <Title text="Welcome" />
        <PageHeader
            title=format!("Welcome to {}", me.business_name)
            subtitle=format!("Good to have you here, {}. Your account is ready and you are signed in.", me.name)
        />
        {drawn(|| (), |()| WelcomePage {})}
    }
}

#[cfg(feature = "ssr")]
pub(crate) use cards::{DashboardCards, WelcomeCards};
#[cfg(feature = "ssr")]
pub(crate) use contractor::ContractorDashboard;
#[cfg(feature = "ssr")]
pub(crate) use figures::FigureCards;

#[cfg(feature = "ssr")]
mod cards {
    use super::own::OwnCards;
    use crate::components::{Card, Definition, DefinitionList, LinkButton, Variant};
    use crate::wire::{May, Me};
    use domain::OwnPlace;
    use jiff::civil::Date;
    use leptos::prelude::*;
    use service::OwnRegister;

    /// What the dashboard holds.
    #[component]
    pub(crate) fn DashboardCards(
        me: Me,
        zone: String,
        place: OwnPlace,
        register: OwnRegister,
        today: Date,
    ) -> impl IntoView {
        let may = me.may;
        view! {
            <OwnCards place register sees_records=may.see_records today />
            <div class="card-grid">
                <YourPlace me zone />
                {may.see_users.then(|| view! { <People may_invite=may.invite /> })}
            </div>
        }
    }

    /// What the welcome page holds.
    #[component]
    pub(crate) fn WelcomeCards(
        me: Me,
        zone: String,
        place: OwnPlace,
        today: Date,
        external: bool,
    ) -> impl IntoView {
        let own = (!external).then(|| {
            let register = OwnRegister::default();
            view! { <OwnCards place register sees_records=false today /> }
        });
        view! {
            <div class="card-grid">
                <FirstSteps me=me.clone() />
                <YourPlace me zone />
            </div>
            {own}
            <div class="row">
                <LinkButton href="/" variant=Variant::Primary>"Go to the dashboard"</LinkButton>
            </div>
        }
    }

    #[component]
    fn YourPlace(me: Me, zone: String) -> impl IntoView {
        view! {
            <Card title="Your place here">
                <DefinitionList>
                    <Definition term="Name">{me.name}</Definition>
                    <Definition term="Business">{me.business_name}</Definition>
                    <Definition term="Role">{me.role}</Definition>
                    <Definition term="You sign in with">{me.email}</Definition>
                    <Definition term="Time zone">{zone}</Definition>
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

    /// What somebody who is new can do, each only if they may.
    #[component]
    fn FirstSteps(me: Me) -> impl IntoView {
        let May {
            see_records,
            see_users,
            invite,
            edit_settings,
            ..
        } = me.may;
        view! {
            <Card title="First things first">
                <ul class="steps">
                    <li>
                        "Remember how you sign in: with " <strong class="break">{me.email}</strong> " and your password."
                    </li>
                    <li>
                        <a href="/account">"Complete your profile"</a> ", and choose what you are told of."
                    </li>
                    {edit_settings
                        .then(|| {
                            view! {
                                <li>
                                    <a href="/settings/departments">"Add departments"</a> " and "
                                    <a href="/settings/locations">"locations"</a> ", so that people have their place."
                                </li>
                            }
                        })}
                    {see_records
                        .then(|| view! { <li><a href="/records">"Look at the register"</a> " of your workspaces."</li> })}
                    {invite.then(|| view! { <li><a href="/users/invite">"Invite the people"</a> " who belong here."</li> })}
                    {see_users.then(|| view! { <li><a href="/users">"See who is here"</a> " already."</li> })}
                    {(!edit_settings)
                        .then(|| view! { <li>"Is your name or place not right? Tell whoever invited you: they can help."</li> })}
                </ul>
            </Card>
        }
    }
}
