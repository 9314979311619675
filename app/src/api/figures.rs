//! The dashboard's figures: a part of their own, which nobody waits for who may not see people.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use super::invitations::invitation_line;
#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::FigureCards,
    say::t,
    ssr,
    wire::{FaredShown, FiguresShown, TimePart, WaitingLine},
    words,
};
#[cfg(feature = "ssr")]
use domain::{DepartmentPart, InvitationRow, Period, Permission, Timestamp, ZoneName};
#[cfg(feature = "ssr")]
use serde::Deserialize;
#[cfg(feature = "ssr")]
use service::{Actor, Fared};

/// What the dashboard's address asks for; what is none of the choices asks for nothing.
#[cfg(feature = "ssr")]
#[derive(Default, Deserialize)]
#[serde(default)]
struct DashboardFields {
    period: String,
}

/// The figures; `query` is the address's.
#[server(endpoint = "figures_page", input = GetUrl, output = Json)]
pub(crate) async fn figures_page(#[server(default)] query: String) -> Result<Html, Refusal> {
    let (actor, usher) = (ssr::member()?, ssr::site()?.usher);
    let fields: DashboardFields =
        serde_urlencoded::from_str(query.trim_start_matches('?')).unwrap_or_default();
    let period = fields.period.parse().unwrap_or_default();
    let figures = usher.figures(&actor, period).await.map_err(ssr::told(None))?;
    let now = usher.now();
    let waiting = figures.waiting.into_iter();
    let figures = FiguresShown {
        outstanding: figures.outstanding,
        failed: figures.failed,
        waiting: waiting.map(|row| waiting_line(row, &actor, now)).collect(),
        seats: figures.seats,
        fared: fared_shown(&figures.fared, &actor.seat.zone),
        may_invite: actor.seat.authority.holds(Permission::UsersInvite),
    };
    Ok(draw(|| view! { <FigureCards figures /> }))
}

#[cfg(feature = "ssr")]
fn waiting_line(row: InvitationRow, actor: &Actor, now: Timestamp) -> WaitingLine {
    WaitingLine {
        rest: words::left_or_expired(row.state, row.expires_at, now),
        line: invitation_line(row, actor, now),
    }
}

#[cfg(feature = "ssr")]
fn fared_shown(fared: &Fared, zone: &ZoneName) -> FaredShown {
    let name = |part: DepartmentPart| match part {
        DepartmentPart::Department(id) => {
            let named = fared.departments.iter().find(|(unit, _)| *unit == id);
            named.map(|(_, name)| name.clone()).unwrap_or_default()
        }
        DepartmentPart::Others(count) => t!("dashboard-fared-other-departments", count = count),
        DepartmentPart::Nowhere => t!("dashboard-fared-no-department").to_owned(),
    };
    let departments = fared.fares.departments.iter();
    // All of them nowhere: said already.
    let placed = departments
        .clone()
        .any(|(part, _)| *part != DepartmentPart::Nowhere);
    let departments = departments.filter(|_| placed);
    let departments = departments
        .map(|(part, fare)| (name(*part), fare.clone()))
        .collect();
    let channels = fared.fares.channels.iter();
    let channels = channels.map(|(channel, fare)| (words::channel(*channel).to_owned(), fare.clone()));
    let over_time = fared.over_time.iter().map(|(from, until, tally)| {
        let (short, long) = ssr::days(*from, *until, fared.period == Period::TwelveMonths, zone);
        TimePart {
            short,
            long,
            tally: *tally,
        }
    });
    FaredShown {
        period: fared.period,
        all: fared.fares.all.clone(),
        channels: channels.collect(),
        over_time: over_time.collect(),
        departments,
    }
}
