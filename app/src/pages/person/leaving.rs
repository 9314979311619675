//! Sessions, and leaving: signing out everywhere, deactivating, reactivating, deleting. Each says before what it does.

use super::acts::{EditLink, PersonForm, Rights};
use crate::components::{Button, Card, Confirm, Definition, DefinitionList, Moment, Variant};
use crate::form::PostForm;
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
    let question = format!("Sign {name} out everywhere?");
    let loss = words::sign_out_loss(figures.sessions, rights.oneself);
    view! {
        <Card title="Sessions in this business">
            <div class="stack">
                <DefinitionList>
                    <Definition term="Signed in">{words::sessions(figures.sessions)}</Definition>
                    {last_used
                        .map(|when| {
                            view! {
                                <Definition term="Last used">
                                    <Moment datetime=when.datetime text=when.text />
                                </Definition>
                            }
                        })}
                </DefinitionList>
                {(rights.edit && figures.sessions > 0)
                    .then(|| {
                        view! {
                            <Confirm label="Sign out everywhere…" question loss keep="Leave them signed in">
                                <PostForm call="sign_out_person">
                                    <input type="hidden" name="id" value=id />
                                    <Button variant=Variant::Danger>"Sign out everywhere"</Button>
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
        (true, _) => "You can’t deactivate or delete yourself. Ask another administrator.",
        (false, true) => {
            "Whoever is deactivated is out at once and can be let in again. Whoever is deleted is gone for good."
        }
        (false, false) => "They are deactivated: they can’t come in, and their seats are free.",
    };
    let (again, deactivate) = (id.clone(), id.clone());
    view! {
        <Card title="Membership">
            <div class="stack">
                <p>{said}</p>
                {(!rights.oneself)
                    .then(|| {
                        view! {
                            <div class="row">
                                {(rights.edit && active)
                                    .then(|| {
                                        view! {
                                            <EditLink id=deactivate form="deactivate" label="Deactivate…" what="this member" />
                                        }
                                    })}
                                {(rights.edit && !active)
                                    .then(|| {
                                        view! {
                                            <EditLink id=again form="reactivate" label="Reactivate…" what="this member" />
                                        }
                                    })}
                                {rights
                                    .delete
                                    .then(|| view! { <EditLink id form="delete" label="Delete…" what="this member" /> })}
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
    let (call, verb, variant, keep) = match leaving {
        Leaving::Deactivate => ("deactivate", "Deactivate", Variant::Danger, "Leave them in"),
        Leaving::Reactivate => ("reactivate", "Reactivate", Variant::Primary, "Leave them out"),
        Leaving::Delete => ("delete_person", "Delete for good", Variant::Danger, "Keep them"),
    };
    let name = &person.row.name;
    let title = match leaving {
        Leaving::Deactivate => format!("Deactivate {name}?"),
        Leaving::Reactivate => format!("Let {name} in again?"),
        Leaving::Delete => format!("Delete {name} for good?"),
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
