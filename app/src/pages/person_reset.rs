//! Reset slips: the way to them on the page of a person without e-mail, and the page that prints one [M-D4].

use crate::components::{Breadcrumbs, Button, Card, Crumb, LinkButton, Notice, PageHeader, Tone, Variant};
use crate::form::{FormState, PostForm};
use crate::ssr;
use crate::wire::Html;
use domain::{MemberRow, MemberStatus, Permission};
use leptos::prelude::*;

/// The way there, for who may edit people.
#[component]
pub(crate) fn ResetSlipLink(row: MemberRow) -> impl IntoView {
    let MemberRow {
        id, email, status, ..
    } = row;
    let may = ssr::member().is_ok_and(|actor| actor.seat.authority.holds(Permission::UsersEdit));
    let without_mail = !email.contains('@') && status == MemberStatus::Active;
    (may && without_mail).then(|| {
        view! {
            <Card title="Forgotten password">
                <div class="stack">
                    <p>"They have no e-mail. With a printed slip they set a new password."</p>
                    <div class="row">
                        <LinkButton href=format!("/users/{id}/reset-slip")>"Reset slip…"</LinkButton>
                    </div>
                </div>
            </Card>
        }
    })
}

/// Before printing the question, after it the slip.
#[component]
pub(crate) fn ResetSlip(row: MemberRow) -> impl IntoView {
    let MemberRow { id, name, .. } = row;
    let form = FormState::of("print_reset_slip");
    let person = format!("/users/{id}");
    if let Some(Html(slip)) = form.answer::<Html>() {
        return view! {
            <div class="no-print stack">
                <PageHeader title="Reset slip" />
                <Notice tone=Tone::Warning title="Print this page now">
                    <p>"This slip is shown once and works for 30 minutes. Whoever has it can set the password, so hand it over yourself."</p>
                    <div class="form-actions">
                        <span data-print="" hidden=true>
                            <Button variant=Variant::Primary attr:r#type="button">"Print…"</Button>
                        </span>
                        <LinkButton href=person>{format!("Done: back to {name}")}</LinkButton>
                    </div>
                </Notice>
            </div>
            <div inner_html=slip></div>
        }
        .into_any();
    }
    view! {
        <Breadcrumbs crumbs=vec![
            Crumb::to("/users", "Users"),
            Crumb::to(person.clone(), name.clone()),
            Crumb::here("Reset slip"),
        ] />
        <PageHeader title="Reset slip" />
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Card title=format!("A new password for {name}")>
            <p>
                "The slip has a picture to scan and a code to type. With it they set a new password, which ends their sessions. \
                 It works once, for 30 minutes. A slip that was printed before stops working."
            </p>
            <PostForm call="print_reset_slip" class="form">
                <input type="hidden" name="id" value=id.to_string() />
                <div class="form-actions">
                    <Button variant=Variant::Primary>"Print a reset slip"</Button>
                    <LinkButton href=person variant=Variant::Quiet>"Leave it as it is"</LinkButton>
                </div>
            </PostForm>
        </Card>
    }
    .into_any()
}
