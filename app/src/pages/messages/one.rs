//! One message, and answering it. Looking at it changes nothing: that it was read is posted, by the page itself once it is
//! shown, or by its button.

use super::new::{MessageForm, Recipient};
use crate::components::{
    Breadcrumbs, Button, Card, Crumb, Definition, DefinitionList, Moment, Notice, PageHeader, Tone,
};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire::When;
use crate::words;
use domain::Message;
use leptos::prelude::*;

/// The page.
#[component]
pub(crate) fn MessagePart(message: Message, sent: When, may_answer: bool) -> impl IntoView {
    let title = if message.is_received {
        t!("messages-from-whom", name = &message.sender_name)
    } else {
        t!("messages-own").to_owned()
    };
    let to = if message.to_role {
        words::everybody_with(&message.to, message.recipients)
    } else {
        message.to
    };
    let refusal = FormState::of("read_message").refusal();
    let answered = Recipient::member(message.sender, message.sender_name.clone());
    let (id, shown) = (message.id.to_string(), message.id.to_string());
    let (from, answer) = (
        message.sender_name.clone(),
        t!("messages-answer", name = &message.sender_name),
    );
    view! {
        <Breadcrumbs crumbs=vec![Crumb::to("/messages", t!("messages-title")), Crumb::here(title.clone())] />
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <PageHeader title />
        <Card>
            <article class="stack">
                <DefinitionList>
                    <Definition term=t!("messages-from-term")>{from}</Definition>
                    <Definition term=t!("messages-to-term")>{to}</Definition>
                    <Definition term=t!("messages-sent-term")>
                        <Moment datetime=sent.datetime text=sent.text />
                    </Definition>
                </DefinitionList>
                {match message.text {
                    Some(text) => view! { <p class="message-text">{text}</p> }.into_any(),
                    None => view! { <p class="muted">{t!("messages-erased")}</p> }.into_any(),
                }}
                {message
                    .is_unread
                    .then(|| {
                        view! {
                            <div data-read=shown>
                                <PostForm call="read_message">
                                    <input type="hidden" name="id" value=id />
                                    <Button>{t!("messages-mark-read")}</Button>
                                </PostForm>
                            </div>
                        }
                    })}
            </article>
        </Card>
        {may_answer
            .then(|| {
                view! {
                    <Card title=answer>
                        <MessageForm recipient=answered />
                    </Card>
                }
            })}
    }
}
