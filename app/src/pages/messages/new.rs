//! Writing a message: first to whom, then what.

use crate::components::{
    Avatar, Breadcrumbs, Button, Card, Choice, Crumb, Field, Glyph, Notice, PageHeader, Select, TextInput,
    Textarea, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire;
use domain::{MemberChoice, MemberId, MessageText, RoleChoice, RoleId};
use leptos::prelude::*;

/// Whom a message is for.
#[derive(Debug, Clone)]
pub(crate) struct Recipient {
    /// The field of the form, and what it posts.
    field: (&'static str, String),
    /// As it is read.
    name: String,
}

impl Recipient {
    pub(crate) fn member(id: MemberId, name: String) -> Self {
        Self {
            field: ("to", id.to_string()),
            name,
        }
    }

    pub(crate) fn role(id: RoleId, name: &str) -> Self {
        Self {
            field: ("role", id.to_string()),
            name: t!("messages-recipient-role", role = name),
        }
    }
}

/// The page.
#[component]
pub(crate) fn NewMessage(
    recipient: Option<Recipient>,
    /// Whether another one may be chosen.
    may_choose: bool,
    #[prop(optional)] roles: Vec<RoleChoice>,
    #[prop(optional)] found: Vec<MemberChoice>,
    #[prop(optional)] search: String,
) -> impl IntoView {
    view! {
        <Breadcrumbs crumbs=vec![Crumb::to("/messages", t!("messages-title")), Crumb::here(t!("messages-new"))] />
        <PageHeader title=t!("messages-new") />
        {match recipient {
            Some(recipient) => {
                view! {
                    <Card>
                        <div class="stack">
                            <p class="break">
                                {t!("messages-to", whom = &recipient.name)} " "
                                {may_choose
                                    .then(|| view! { <a href="/messages/new">{t!("messages-choose-other")}</a> })}
                            </p>
                            <MessageForm recipient />
                        </div>
                    </Card>
                }
                    .into_any()
            }
            None => view! { <ToWhom roles found search /> }.into_any(),
        }}
    }
}

/// What is written, to whom it is for by now.
#[component]
pub(super) fn MessageForm(recipient: Recipient) -> impl IntoView {
    let form = FormState::of("send_message");
    let (name, value) = recipient.field;
    let hint = t!("messages-text-hint", count = MessageText::MOST);
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <PostForm call="send_message" class="form">
            <input type="hidden" name=name value=value />
            <Field id="text" label=t!("messages-text") hint error=form.error(wire::Field::Text) required=true>
                <Textarea
                    name="text"
                    rows=7
                    value=form.value("text", "")
                    attr:maxlength=MessageText::MOST.to_string()
                />
            </Field>
            <div class="form-actions">
                <Button variant=Variant::Primary>{t!("messages-send")}</Button>
            </div>
        </PostForm>
    }
}

/// Somebody by their name, or a role: plain forms and links, so that it needs no JavaScript.
#[component]
fn ToWhom(roles: Vec<RoleChoice>, found: Vec<MemberChoice>, search: String) -> impl IntoView {
    let choices: Vec<Choice> = roles
        .into_iter()
        .map(|role| Choice::new(role.id.to_string(), role.name))
        .collect();
    let typed = search.clone();
    let refusal = FormState::of("send_message").refusal();
    view! {
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <div class="card-grid">
            <Card title=t!("messages-to-person")>
                <div class="stack">
                    <search>
                        <form method="get" action="/messages/new" class="form">
                            <Field id="q" label=t!("messages-name")>
                                <span class="message-search">
                                    <TextInput name="q" r#type="search" value=typed />
                                    <Button icon=Glyph::Search>{t!("messages-search")}</Button>
                                </span>
                            </Field>
                        </form>
                    </search>
                    <Found found search />
                </div>
            </Card>
            <Card title=t!("messages-to-role")>
                <form method="get" action="/messages/new" class="form">
                    <Field id="role" label=t!("messages-role") hint=t!("messages-role-hint")>
                        <Select name="role" options=choices placeholder=t!("messages-role-choose") />
                    </Field>
                    <div class="form-actions">
                        <Button>{t!("messages-write-to-role")}</Button>
                    </div>
                </form>
            </Card>
        </div>
    }
}

#[component]
fn Found(found: Vec<MemberChoice>, search: String) -> impl IntoView {
    if search.trim().is_empty() {
        return ().into_any();
    }
    if found.is_empty() {
        let text = t!("messages-nobody-found");
        return view! { <p role="status">{text}</p> }.into_any();
    }
    let more = found.len() > 20;
    let line = |member: MemberChoice| {
        view! {
            <li>
                <a class="message-person" href=format!("/messages/new?to={}", member.id)>
                    <Avatar name=member.name.clone() />
                    <span class="message-person-name">
                        {member.name}
                        {member.department.map(|name| view! { <span class="muted small">{name}</span> })}
                    </span>
                </a>
            </li>
        }
    };
    view! {
        <ul class="message-people" aria-label=t!("messages-people-found")>
            {found.into_iter().take(20).map(line).collect_view()}
        </ul>
        {more.then(|| view! { <p class="muted small">{t!("messages-more-people")}</p> })}
    }
    .into_any()
}
