//! Messages: reading them and writing them.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::{MessageList, MessagePart, NewMessage, Recipient},
    ssr,
    wire::{Field, MessageLine, Why},
    words,
};
#[cfg(feature = "ssr")]
use domain::{MemberId, MessageBox, MessageId, MessageText, MessageTo, RoleId};
#[cfg(feature = "ssr")]
use service::{Actor, Failure, Usher};

/// The list or, with an `id`, one message; `new` is the form for one. `query` is that of the address.
#[server(endpoint = "messages_page", input = GetUrl, output = Json)]
pub(crate) async fn messages_page(
    #[server(default)] id: String,
    #[server(default)] query: String,
) -> Result<Html, Refusal> {
    let (actor, usher) = (ssr::member()?, ssr::site()?.usher);
    match id.as_str() {
        "" => draw_list(&usher, &actor, &query).await,
        "new" => draw_new(&usher, &actor, &query).await,
        id => draw_one(&usher, &actor, ssr::parse_id(id)?).await,
    }
}

#[cfg(feature = "ssr")]
async fn draw_list(usher: &Usher, actor: &Actor, query: &str) -> Result<Html, Refusal> {
    let text = ssr::query(query);
    let of = text("box").parse().unwrap_or(MessageBox::Received);
    let part = ssr::list_part(&text("older"), &text("newer"));
    let page = usher.messages(actor, of, part).await?.map(|row| MessageLine {
        sent: ssr::when(row.sent_at, &actor.seat.zone),
        row,
    });
    let (unread, may_choose) = (actor.seat.unread, usher.may_choose_whom(actor));
    Ok(draw(|| view! { <MessageList page of unread may_choose /> }))
}

#[cfg(feature = "ssr")]
async fn draw_one(usher: &Usher, actor: &Actor, id: MessageId) -> Result<Html, Refusal> {
    let found = usher.message_to_read(actor, id).await?;
    let (message, may_answer) = found.ok_or(Why::NotFound)?;
    let sent = ssr::when(message.sent_at, &actor.seat.zone);
    Ok(draw(|| view! { <MessagePart message sent may_answer /> }))
}

/// Whom it is for is chosen first, so that nothing that was written is lost on the way.
#[cfg(feature = "ssr")]
async fn draw_new(usher: &Usher, actor: &Actor, query: &str) -> Result<Html, Refusal> {
    let text = ssr::query(query);
    let (to, role, search) = (text("to"), text("role"), text("q"));
    if !to.is_empty() {
        let found = usher.correspondent(actor, ssr::parse_id(&to)?).await;
        let found = found.map_err(|failure| match failure {
            Failure::Refused(_) => Why::NotFound.into(),
            other => ssr::told(None)(other),
        })?;
        let recipient = Some(Recipient::member(found.id, found.name));
        let may_choose = usher.may_choose_whom(actor);
        return Ok(draw(|| view! { <NewMessage recipient may_choose /> }));
    }
    let roles = usher.roles_to_write_to(actor).await.map_err(ssr::told(None))?;
    let chosen = roles.iter().find(|choice| choice.id.to_string() == role);
    let recipient = chosen.map(|role| Recipient::role(role.id, &role.name));
    let found = usher.members_to_write_to(actor, &search).await;
    let found = found.map_err(ssr::told(None))?;
    Ok(draw(
        || view! { <NewMessage recipient may_choose=true roles found search /> },
    ))
}

/// Sends a message to the member `to` or to everybody with the `role`.
#[server(endpoint = "send_message")]
pub(crate) async fn send_message(
    #[server(default)] to: String,
    #[server(default)] role: String,
    #[server(default)] text: String,
) -> Result<(), Refusal> {
    let (actor, mut fields) = (ssr::member()?, ssr::Fields::default());
    let to = match role.as_str() {
        "" => MessageTo::Member(ssr::parse_id::<MemberId>(&to)?),
        role => MessageTo::Role(ssr::parse_id::<RoleId>(role)?),
    };
    let Some(text) = fields.required(Field::Text, &text, MessageText::parse) else {
        return Err(fields.refusal());
    };
    let sent = ssr::site()?.usher.send_message(&actor, to, text).await;
    sent.map_err(ssr::told(Some(&actor.seat.zone)))?;
    leptos_axum::redirect("/messages?box=sent&notice=message-sent");
    Ok(())
}

/// Marks a message as read, and answers how many are left, in words. A form leads back to the message; `quietly`: the page
/// asks by itself, once it is shown.
#[server(endpoint = "read_message")]
pub(crate) async fn read_message(
    #[server(default)] id: String,
    #[server(default)] quietly: String,
) -> Result<Html, Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id::<MessageId>(&id)?);
    let left = ssr::site()?.usher.read_message(&actor, id).await?;
    if quietly.is_empty() {
        leptos_axum::redirect(&format!("/messages/{id}"));
    }
    Ok(Html(words::unread(left)))
}
