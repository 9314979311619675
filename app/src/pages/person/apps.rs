//! Apps and seats: what they have, giving one, changing their role in one, taking one away.

use super::acts::{EditLink, PersonForm};
use crate::components::{
    Badge, Button, ButtonSize, Card, Cell, Choice, Column, Confirm, HeadCell, LinkButton, RadioGroup, Row,
    Table, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::pages::subscriptions::SeatFigures;
use crate::say::t;
use crate::wire;
use domain::{AccessRow, AppChoice, AppRoleId, MemberStatus, SubscriptionRow};
use leptos::prelude::*;

/// Their accesses.
#[component]
pub(super) fn Apps(
    /// The person's id and name.
    id: String,
    name: String,
    status: MemberStatus,
    accesses: Vec<AccessRow>,
    may_edit: bool,
) -> impl IntoView {
    let active = status == MemberStatus::Active;
    let give = {
        let id = id.clone();
        move || {
            (may_edit && active)
                .then(|| view! { <EditLink id form="give" label=t!("people-edit-give-app") what=t!("people-edit-to-them") /> })
        }
    };
    if accesses.is_empty() {
        return view! {
            <Card title=t!("people-apps") actions=give>
                <p class="muted">{t!("people-apps-none")}</p>
            </Card>
        }
        .into_any();
    }
    let mut columns = [
        t!("people-apps-app"),
        t!("people-apps-role"),
        t!("people-apps-seat"),
    ]
    .map(Column::new)
    .to_vec();
    if may_edit {
        columns.push(Column::new(t!("people-apps-actions")).hidden_label());
    }
    let line = |access: AccessRow| {
        let acts =
            may_edit.then(|| view! { <Acts id=id.clone() name=name.clone() access=access.clone() active /> });
        view! { <Access access acts=acts.into_any() may_edit /> }
    };
    let lines = accesses.into_iter().map(line).collect_view();
    view! {
        <Card title=t!("people-apps") actions=give>
            <Table caption=t!("people-apps") columns>
                {lines}
            </Table>
        </Card>
    }
    .into_any()
}

#[component]
fn Access(access: AccessRow, acts: AnyView, may_edit: bool) -> impl IntoView {
    let (tone, seat) = if access.in_use {
        (Tone::Success, t!("people-apps-in-use"))
    } else {
        (Tone::Neutral, t!("people-apps-not-in-use"))
    };
    view! {
        <Row>
            <HeadCell>
                <span class="stack-tight">
                    <span>{access.app}</span>
                    <span class="muted small">{access.package}</span>
                </span>
            </HeadCell>
            <Cell label=t!("people-apps-role")>{access.role}</Cell>
            <Cell label=t!("people-apps-seat")>
                <Badge tone>{seat}</Badge>
            </Cell>
            {may_edit
                .then(|| {
                    view! {
                        <Cell label="" actions=true>
                            {acts}
                        </Cell>
                    }
                })}
        </Row>
    }
}

#[component]
fn Acts(id: String, name: String, access: AccessRow, active: bool) -> impl IntoView {
    let of = access.subscription.to_string();
    let (app, package) = (&access.app, &access.package);
    let question = t!(
        "people-apps-take-away-question",
        app = app,
        package = package,
        person = &name
    );
    let loss = if access.in_use {
        t!("people-apps-take-away-loss-in-use")
    } else {
        t!("people-apps-take-away-loss-unused")
    };
    let change = format!("/users/{id}?form=app-role&of={of}");
    let of_app = t!("people-apps-seat-of", app = app, package = package);
    let in_app = t!("people-apps-role-in", app = app, package = package);
    let take = (active && !access.in_use).then(|| {
        let (id, of, role) = (id.clone(), of.clone(), access.role_id.to_string());
        view! {
            <PostForm call="give_app">
                <input type="hidden" name="id" value=id />
                <input type="hidden" name="subscription" value=of />
                <input type="hidden" name="role" value=role />
                <Button size=ButtonSize::Small>
                    {t!("people-apps-take-seat")} <span class="visually-hidden">{format!(" {of_app}")}</span>
                </Button>
            </PostForm>
        }
    });
    view! {
        <span class="row">
            {take}
            <LinkButton href=change size=ButtonSize::Small variant=Variant::Quiet>
                {t!("people-apps-change-role")} <span class="visually-hidden">{format!(" {in_app}")}</span>
            </LinkButton>
            <Confirm label=t!("people-apps-take-away-ask") question loss keep=t!("people-apps-take-away-keep")>
                <PostForm call="take_app">
                    <input type="hidden" name="id" value=id />
                    <input type="hidden" name="subscription" value=of />
                    <Button variant=Variant::Danger>{t!("people-apps-take-away")}</Button>
                </PostForm>
            </Confirm>
        </span>
    }
}

/// Which subscription to give: the open ones that they have no seat in, with how these stand.
#[component]
pub(super) fn GiveList(
    /// The person's id and name.
    id: String,
    name: String,
    subscriptions: Vec<SubscriptionRow>,
) -> impl IntoView {
    let back = format!("/users/{id}");
    let columns = vec![
        Column::new(t!("people-apps-app")),
        Column::new(t!("people-apps-seats")),
        Column::new(t!("people-apps-actions")).hidden_label(),
    ];
    let line = |row: SubscriptionRow| {
        let href = format!("/users/{id}?form=give&of={}", row.id);
        let full = !row.seats.has_free(1);
        let app = t!(
            "people-app-and-package",
            app = &row.app_name,
            package = &row.package
        );
        view! {
            <Row>
                <HeadCell>
                    <span class="stack-tight">
                        <span>{row.app_name}</span>
                        <span class="muted small">{row.package}</span>
                    </span>
                </HeadCell>
                <Cell label=t!("people-apps-seats")>
                    <SeatFigures seats=row.seats />
                </Cell>
                <Cell label="" actions=true>
                    {if full {
                        view! { <span class="muted small">{t!("people-apps-no-seat")}</span> }.into_any()
                    } else {
                        view! {
                            <LinkButton href size=ButtonSize::Small>
                                {t!("people-apps-choose")} <span class="visually-hidden">{format!(" {app}")}</span>
                            </LinkButton>
                        }
                            .into_any()
                    }}
                </Cell>
            </Row>
        }
    };
    let none = subscriptions.is_empty();
    let lines = subscriptions.into_iter().map(line).collect_view();
    view! {
        <Card title=t!("people-apps-give-title", person = &name)>
            <div class="stack">
                {if none {
                    view! {
                        <p>
                            {t!("people-apps-no-other")} " "
                            <a href="/settings/subscriptions">{t!("people-apps-all-subscriptions")}</a>
                        </p>
                    }
                        .into_any()
                } else {
                    view! {
                        <Table caption=t!("people-apps-subscriptions") columns>
                            {lines}
                        </Table>
                    }
                        .into_any()
                }}
                <div>
                    <LinkButton href=back variant=Variant::Quiet>
                        {t!("people-apps-back")}
                    </LinkButton>
                </div>
            </div>
        </Card>
    }
}

/// Which role in the app: of one that is given (`give_app`), or of one that they have (`set_app_role`).
#[component]
pub(super) fn AppRoleForm(
    call: &'static str,
    title: String,
    verb: &'static str,
    /// The person's id, and the subscription's.
    id: String,
    subscription: String,
    /// The role that they have.
    #[prop(optional)]
    held: String,
    roles: Vec<AppChoice<AppRoleId>>,
    /// How the subscription stands, where a seat is taken.
    #[prop(optional_no_strip)]
    seats: Option<domain::Seats>,
) -> impl IntoView {
    let form = FormState::of(call);
    let options = roles
        .into_iter()
        .map(|role| Choice::new(role.id.to_string(), role.name));
    view! {
        <PersonForm call title id verb>
            <input type="hidden" name="subscription" value=subscription />
            {seats.map(|seats| view! { <SeatFigures seats /> })}
            <RadioGroup
                name="role"
                legend=t!("people-apps-role")
                options=options.collect()
                selected=form.value("role", &held)
                error=form.error(wire::Field::Role)
                required=true
            />
        </PersonForm>
    }
}
