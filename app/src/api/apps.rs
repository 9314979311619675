//! Apps with their roles, and the business's subscriptions.

use crate::wire::Refusal;
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::{AppList, SubscriptionList},
    ssr,
    wire::{Field, Html, Problem, SubscriptionLine, Why},
};
#[cfg(feature = "ssr")]
use domain::{InstanceRefusal, SeatLimit, SubscriptionRow, UnitName, ZoneName};
#[cfg(feature = "ssr")]
use service::{Actor, SubscriptionTerms};

/// The list of apps, with forms for instance administrators.
#[cfg(feature = "ssr")]
pub(super) async fn draw_apps(actor: &Actor) -> Result<Html, Refusal> {
    let apps = ssr::site()?.usher.apps(actor).await.map_err(ssr::told(None))?;
    let may_edit = actor.instance_admin;
    Ok(draw(|| view! { <AppList apps may_edit /> }))
}

/// Makes an app.
#[server(endpoint = "create_app")]
pub(crate) async fn create_app(#[server(default)] name: String) -> Result<(), Refusal> {
    let (actor, name) = (ssr::member()?, ssr::parse_name(&name)?);
    ssr::site()?
        .usher
        .create_app(&actor, name)
        .await
        .map_err(told(Field::Name))?;
    lead_to("apps", "app-created");
    Ok(())
}

/// Renames an app.
#[server(endpoint = "rename_app")]
pub(crate) async fn rename_app(
    #[server(default)] id: String,
    #[server(default)] name: String,
) -> Result<(), Refusal> {
    let (actor, id, name) = (ssr::member()?, ssr::parse_id(&id)?, ssr::parse_name(&name)?);
    let renamed = ssr::site()?.usher.rename_app(&actor, id, &name).await;
    renamed.map_err(told(Field::Name))?;
    lead_to("apps", "app-changed");
    Ok(())
}

/// Archives an app.
#[server(endpoint = "archive_app")]
pub(crate) async fn archive_app(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    ssr::site()?
        .usher
        .archive_app(&actor, id)
        .await
        .map_err(told(Field::Name))?;
    lead_to("apps", "app-archived");
    Ok(())
}

/// Makes a role of an app.
#[server(endpoint = "create_app_role")]
pub(crate) async fn create_app_role(
    #[server(default)] app: String,
    #[server(default)] name: String,
) -> Result<(), Refusal> {
    let (actor, app, name) = (ssr::member()?, ssr::parse_id(&app)?, ssr::parse_name(&name)?);
    let made = ssr::site()?.usher.create_app_role(&actor, app, name).await;
    made.map_err(told(Field::Name))?;
    lead_to("apps", "app-changed");
    Ok(())
}

/// Renames a role of an app.
#[server(endpoint = "rename_app_role")]
pub(crate) async fn rename_app_role(
    #[server(default)] id: String,
    #[server(default)] name: String,
) -> Result<(), Refusal> {
    let (actor, id, name) = (ssr::member()?, ssr::parse_id(&id)?, ssr::parse_name(&name)?);
    let renamed = ssr::site()?.usher.rename_app_role(&actor, id, &name).await;
    renamed.map_err(told(Field::Name))?;
    lead_to("apps", "app-changed");
    Ok(())
}

/// Archives a role of an app.
#[server(endpoint = "archive_app_role")]
pub(crate) async fn archive_app_role(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let archived = ssr::site()?.usher.archive_app_role(&actor, id).await;
    archived.map_err(told(Field::Name))?;
    lead_to("apps", "app-changed");
    Ok(())
}

/// The business's subscriptions, with forms for instance administrators.
#[cfg(feature = "ssr")]
pub(super) async fn draw_subscriptions(actor: &Actor) -> Result<Html, Refusal> {
    let usher = ssr::site()?.usher;
    let rows = usher.subscriptions(actor).await.map_err(ssr::told(None))?;
    let lines: Vec<_> = rows.into_iter().map(|row| line(row, &actor.seat.zone)).collect();
    let apps = if actor.instance_admin {
        let apps = usher.apps(actor).await.map_err(ssr::told(None))?;
        let usable = apps.into_iter().filter(|app| app.archived_at.is_none());
        Some(
            usable
                .map(|app| crate::components::Choice::new(app.id.to_string(), app.name))
                .collect(),
        )
    } else {
        None
    };
    Ok(draw(|| view! { <SubscriptionList lines apps /> }))
}

/// Makes a subscription of the current business.
#[server(endpoint = "create_subscription")]
pub(crate) async fn create_subscription(
    #[server(default)] app: String,
    #[server(default)] package: String,
    #[server(default)] seats: String,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
    #[server(default)] active: String,
) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let mut fields = ssr::Fields::default();
    let app = fields.choice(Field::App, &app);
    let terms = parse_terms(
        fields,
        [&package, &seats, &starts_on, &ends_on, &active],
        &actor.seat.zone,
    )?;
    // Nothing is wrong with any field: there is an app.
    let app = app.ok_or(Why::Unreadable)?;
    let made = ssr::site()?.usher.create_subscription(&actor, app, terms).await;
    made.map_err(told(Field::Package))?;
    lead_to("subscriptions", "subscription-created");
    Ok(())
}

/// Changes a subscription of the current business.
#[server(endpoint = "change_subscription")]
pub(crate) async fn change_subscription(
    #[server(default)] id: String,
    #[server(default)] package: String,
    #[server(default)] seats: String,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
    #[server(default)] active: String,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let fields = ssr::Fields::default();
    let terms = parse_terms(
        fields,
        [&package, &seats, &starts_on, &ends_on, &active],
        &actor.seat.zone,
    )?;
    let changed = ssr::site()?.usher.change_subscription(&actor, id, terms).await;
    changed.map_err(told(Field::Package))?;
    lead_to("subscriptions", "subscription-changed");
    Ok(())
}

/// The last day is a whole day: it ends as the next one begins.
#[cfg(feature = "ssr")]
fn parse_terms(
    mut fields: ssr::Fields,
    [package, seats, starts_on, ends_on, active]: [&str; 5],
    zone: &ZoneName,
) -> Result<SubscriptionTerms, Refusal> {
    let package = fields.required(Field::Package, package, UnitName::parse);
    let limit = match seats.trim() {
        "" => Ok(None),
        text => text
            .parse()
            .ok()
            .and_then(|seats| SeatLimit::new(seats).ok())
            .map(Some)
            .ok_or(Problem::SeatLimit),
    };
    let limit = fields.take(Field::Seats, limit);
    let mut day = |field, text: &str, days| {
        let parsed = match text.trim() {
            "" => Ok(None),
            text => ssr::day(text, days, zone).map(Some).ok_or(Problem::Day),
        };
        fields.take(field, parsed).flatten()
    };
    let (starts_at, ends_at) = (day(Field::StartsOn, starts_on, 0), day(Field::EndsOn, ends_on, 1));
    let (Some(package), Some(limit), true) = (package, limit, fields.are_fine()) else {
        return Err(fields.refusal());
    };
    Ok(SubscriptionTerms {
        package,
        limit,
        active: active == "true",
        starts_at,
        ends_at,
    })
}

#[cfg(feature = "ssr")]
fn line(row: SubscriptionRow, zone: &ZoneName) -> SubscriptionLine {
    SubscriptionLine {
        id: row.id.to_string(),
        app: row.app_name,
        package: row.package,
        limit: row.seats.limit.map(|limit| limit.to_string()).unwrap_or_default(),
        seats: row.seats,
        active: row.active,
        open: row.open,
        starts_on: row
            .starts_at
            .map(|at| ssr::day_of(at, 0, zone))
            .unwrap_or_default(),
        ends_on: row.ends_at.map(|at| ssr::day_of(at, 1, zone)).unwrap_or_default(),
    }
}

/// A taken name belongs under its field, and so does a last day before the first.
#[cfg(feature = "ssr")]
fn told(named: Field) -> impl Fn(service::Failure<InstanceRefusal>) -> Refusal {
    move |failure| match failure {
        service::Failure::Refused(InstanceRefusal::NameTaken) => {
            Why::Fields(vec![(named, Problem::Taken)]).into()
        }
        service::Failure::Refused(InstanceRefusal::EndsBeforeItStarts) => {
            Why::Fields(vec![(Field::EndsOn, Problem::EndsBeforeItStarts)]).into()
        }
        other => ssr::told(None)(other),
    }
}

#[cfg(feature = "ssr")]
fn lead_to(page: &str, notice: &str) {
    leptos_axum::redirect(&format!("/settings/{page}?notice={notice}"));
}
