//! Sessions, and leaving: signing out everywhere, deactivating, reactivating, deleting. Each says before what it does.

use super::acts::{EditLink, PersonForm, Rights};
use crate::components::{Button, Card, Confirm, Definition, DefinitionList, Moment, Variant};
use crate::form::PostForm;
use crate::say::t;
use crate::wire::When;
use crate::words::{self, Leaving};
use domain::{MemberFigures, MemberStatus, Person};
use leptos::prelude::*;

/// Their sessions in this business, and ending them.
#[component]
pub(super) fn Sessions(
    /// The person's id and name.
    id: String,
    name: String,
    figures: MemberFigures,
    last_used: Option<When>,
    rights: Rights,
) -> impl IntoView {
    let question = t!("people-sign-out-question", person = &name);
    let loss = words::sign_out_loss(figures.sessions, rights.oneself);
    view! {
        <Card title=t!("people-sessions")>
            <div class="stack">
                <DefinitionList>
                    <Definition term=t!("people-sessions-signed-in")>{words::sessions(figures.sessions)}</Definition>
                    {last_used
                        .map(|when| {
                            view! {
                                <Definition term=t!("people-sessions-last-used")>
                                    <Moment datetime=when.datetime text=when.text />
                                </Definition>
                            }
                        })}
                </DefinitionList>
                {(rights.edit && figures.sessions > 0)
                    .then(|| {
                        view! {
                            <Confirm label=t!("people-sign-out-ask") question loss keep=t!("people-sign-out-keep")>
                                <PostForm call="sign_out_person">
                                    <input type="hidden" name="id" value=id />
                                    <Button variant=Variant::Danger>{t!("people-sign-out")}</Button>
                                </PostForm>
                            </Confirm>
                        }
                    })}
            </div>
        </Card>
    }
}

/// The ways out of the business, and back in.
#[component]
pub(super) fn Membership(id: String, status: MemberStatus, rights: Rights) -> impl IntoView {
    if !rights.edit && !rights.delete {
        return ().into_any();
    }
    let active = status == MemberStatus::Active;
    let said = match (rights.oneself, active) {
        (true, _) => t!("people-membership-oneself"),
        (false, true) => t!("people-membership-active"),
        (false, false) => t!("people-membership-inactive"),
    };
    let (again, deactivate) = (id.clone(), id.clone());
    view! {
        <Card title=t!("people-membership")>
            <div class="stack">
                <p>{said}</p>
                {(!rights.oneself)
                    .then(|| {
                        view! {
                            <div class="row">
                                {(rights.edit && active)
                                    .then(|| {
                                        view! {
                                            <EditLink id=deactivate form="deactivate" label=t!("people-edit-deactivate") what=t!("people-edit-this-member") />
                                        }
                                    })}
                                {(rights.edit && !active)
                                    .then(|| {
                                        view! {
                                            <EditLink id=again form="reactivate" label=t!("people-edit-reactivate") what=t!("people-edit-this-member") />
                                        }
                                    })}
                                {rights
                                    .delete
                                    .then(|| view! { <EditLink id form="delete" label=t!("people-edit-delete") what=t!("people-edit-this-member") /> })}
                            </div>
                        }
                    })}
            </div>
        </Card>
    }
    .into_any()
}

/// What deactivating, reactivating or deleting does, with figures, and the button that does it.
#[component]
pub(super) fn LeavingForm(person: Person, figures: MemberFigures, leaving: Leaving) -> impl IntoView {
    let (call, variant) = match leaving {
        Leaving::Deactivate => ("deactivate", Variant::Danger),
        Leaving::Reactivate => ("reactivate", Variant::Primary),
        Leaving::Delete => ("delete_person", Variant::Danger),
    };
    let (verb, keep) = match leaving {
        Leaving::Deactivate => (t!("people-deactivate"), t!("people-deactivate-keep")),
        Leaving::Reactivate => (t!("people-reactivate"), t!("people-reactivate-keep")),
        Leaving::Delete => (t!("people-delete"), t!("people-delete-keep")),
    };
    let name = &person.row.name;
    let title = match leaving {
        Leaving::Deactivate => t!("people-deactivate-title", person = name),
        Leaving::Reactivate => t!("people-reactivate-title", person = name),
        Leaving::Delete => t!("people-delete-title", person = name),
    };
    let unused = person.accesses.iter().filter(|access| !access.in_use).count();
    let unused = i64::try_from(unused).unwrap_or(i64::MAX);
    let facts = words::leaving(leaving, figures, unused);
    view! {
        <PersonForm call title id=person.member.id.to_string() verb variant keep>
            <ul class="stack-tight">{facts.into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view()}</ul>
        </PersonForm>
    }
}
