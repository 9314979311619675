//! What came and what went out, the latest first.

use crate::components::{
    Badge, EmptyState, Glyph, LinkButton, Moment, PageHeader, Tab, Tabs, Tone, Variant, with_query,
};
use crate::pages::filter_form::Neighbours;
use crate::say::t;
use crate::wire::MessageLine;
use crate::words;
use domain::{MessageBox, Slice};
use leptos::prelude::*;

const PATH: &str = "/messages";

/// A page of messages.
#[component]
pub(crate) fn MessageList(
    page: Slice<MessageLine>,
    of: MessageBox,
    unread: i64,
    /// Whether there is anybody to write to but those who wrote before.
    may_choose: bool,
) -> impl IntoView {
    let write = move || {
        may_choose.then(|| {
            view! {
                <LinkButton href="/messages/new" variant=Variant::Primary icon=Glyph::Plus>
                    {t!("messages-new")}
                </LinkButton>
            }
        })
    };
    let key = |line: Option<&MessageLine>| line.map(|line| line.row.id.to_string());
    let newer = key(page.rows.first()).filter(|_| page.before);
    let older = key(page.rows.last()).filter(|_| page.after);
    let query = vec![("box".to_owned(), of.to_string())];
    let lines = page.rows.into_iter().map(|line| view! { <Line line of /> });
    let lines: Vec<_> = lines.collect();
    view! {
        <PageHeader title=t!("messages-title") subtitle=words::unread_messages(unread) actions=write />
        <Tabs label=t!("messages-title")>
            {MessageBox::ALL
                .iter()
                .map(|each| {
                    let href = with_query(PATH, &[("box".to_owned(), each.to_string())]);
                    view! {
                        <Tab href current=Signal::stored(*each == of)>
                            {words::message_box(*each)}
                        </Tab>
                    }
                })
                .collect_view()}
        </Tabs>
        {if lines.is_empty() {
            view! { <NoMessages of may_choose /> }.into_any()
        } else {
            view! { <ul class="messages">{lines}</ul> }.into_any()
        }}
        <Neighbours path=PATH query newer older />
    }
}

#[component]
fn Line(line: MessageLine, of: MessageBox) -> impl IntoView {
    let MessageLine { row, sent } = line;
    let class = if row.is_unread {
        "message message-unread"
    } else {
        "message"
    };
    let other = match (of, row.to_role) {
        (MessageBox::Sent, true) => words::everybody_with(&row.other, row.recipients),
        _ => row.other,
    };
    view! {
        <li class=class>
            <a class="message-link" href=format!("{PATH}/{}", row.id)>
                <span class="message-head">
                    <span class="message-other">{other}</span>
                    {row.is_unread.then(|| view! { <Badge tone=Tone::Info>{t!("messages-unread-badge")}</Badge> })}
                    <span class="message-time">
                        <Moment datetime=sent.datetime text=sent.text />
                    </span>
                </span>
                <span class="message-beginning">
                    {row.beginning.unwrap_or_else(|| t!("messages-erased").to_owned())}
                </span>
            </a>
        </li>
    }
}

#[component]
fn NoMessages(of: MessageBox, may_choose: bool) -> impl IntoView {
    let (title, text) = match of {
        MessageBox::Received => (t!("messages-none-received"), t!("messages-none-received-told")),
        MessageBox::Sent => (t!("messages-none-sent"), t!("messages-none-sent-told")),
    };
    let action = move || {
        may_choose
            .then(|| view! { <LinkButton href="/messages/new">{t!("messages-write-first")}</LinkButton> })
    };
    view! {
        <EmptyState title icon=Glyph::Mail action=action>
            {text}
        </EmptyState>
    }
}
