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
mod steps;
#[cfg(feature = "ssr")]
mod waiting;

use super::invitations::{Done, answered};
use crate::api::{DashboardPage, FiguresPage, WelcomePage};
use crate::components::PageHeader;
use crate::drawn::drawn;
use crate::layout::{InviteButton, use_me};
use crate::say::both;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The dashboard; whoever sees people has figures of them, which are asked for by themselves.
#[component]
pub(crate) fn Dashboard() -> impl IntoView {
    let (me, query) = (use_me(), use_query_map());
    let asked = move || query.read().to_query_string();
    let greeting = both!("app-dashboard-hello", name = &me.name);
    view! {
        <Title text=both!("app-dashboard-title") />
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
        <Title text=both!("app-welcome-title") />
        <PageHeader
            title=both!("app-welcome-to", business = &me.business_name)
            subtitle=both!("app-welcome-ready", name = &me.name)
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
    use super::steps::FirstSteps;
    use crate::components::{Card, Definition, DefinitionList, LinkButton, Variant};
    use crate::say::t;
    use crate::wire::Me;
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
                <LinkButton href="/" variant=Variant::Primary>{t!("dashboard-go")}</LinkButton>
            </div>
        }
    }

    #[component]
    fn YourPlace(me: Me, zone: String) -> impl IntoView {
        view! {
            <Card title=t!("dashboard-place")>
                <DefinitionList>
                    <Definition term=t!("dashboard-place-name")>{me.name}</Definition>
                    <Definition term=t!("dashboard-place-business")>{me.business_name}</Definition>
                    <Definition term=t!("dashboard-place-role")>{me.role}</Definition>
                    <Definition term=t!("dashboard-place-sign-in")>{me.email}</Definition>
                    <Definition term=t!("dashboard-place-zone")>{zone}</Definition>
                </DefinitionList>
            </Card>
        }
    }

    #[component]
    fn People(may_invite: bool) -> impl IntoView {
        view! {
            <Card title=t!("dashboard-people")>
                <div class="stack">
                    <p>
                        {if may_invite {
                            t!("dashboard-people-invite")
                        } else {
                            t!("dashboard-people-see")
                        }}
                    </p>
                    <div class="row">
                        <LinkButton href="/users">{t!("dashboard-people-users")}</LinkButton>
                        <LinkButton href="/users/invitations">{t!("dashboard-people-invitations")}</LinkButton>
                    </div>
                </div>
            </Card>
        }
    }
}
