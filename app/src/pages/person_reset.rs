//! Reset slips: the way to them on the page of a person without e-mail, and the page that prints one [M-D4].

use crate::components::{Breadcrumbs, Button, Card, Crumb, LinkButton, Notice, PageHeader, Tone, Variant};
use crate::form::{FormState, PostForm};
use crate::say::t;
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
            <Card title=t!("people-reset-card")>
                <div class="stack">
                    <p>{t!("people-reset-text")}</p>
                    <div class="row">
                        <LinkButton href=format!("/users/{id}/reset-slip")>{t!("people-reset-link")}</LinkButton>
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
                <PageHeader title=t!("people-reset-slip") />
                <Notice tone=Tone::Warning title=t!("people-reset-print-now")>
                    <p>{t!("people-reset-print-now-text")}</p>
                    <div class="form-actions">
                        <span data-print="" hidden=true>
                            <Button variant=Variant::Primary attr:r#type="button">{t!("people-reset-print-page")}</Button>
                        </span>
                        <LinkButton href=person>{t!("people-reset-done", person = name)}</LinkButton>
                    </div>
                </Notice>
            </div>
            <div inner_html=slip></div>
        }
        .into_any();
    }
    view! {
        <Breadcrumbs crumbs=vec![
            Crumb::to("/users", t!("people-users")),
            Crumb::to(person.clone(), name.clone()),
            Crumb::here(t!("people-reset-slip")),
        ] />
        <PageHeader title=t!("people-reset-slip") />
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Card title=t!("people-reset-title", person = name)>
            <p>
                {t!("people-reset-explained")}
            </p>
            <PostForm call="print_reset_slip" class="form">
                <input type="hidden" name="id" value=id.to_string() />
                <div class="form-actions">
                    <Button variant=Variant::Primary>{t!("people-reset-print")}</Button>
                    <LinkButton href=person variant=Variant::Quiet>{t!("people-leave-as-it-is")}</LinkButton>
                </div>
            </PostForm>
        </Card>
    }
    .into_any()
}
