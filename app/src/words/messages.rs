//! Words for messages, and for being told of them. The server alone draws them.

use crate::say::t;
use domain::{MOST_UNREAD, MessageBox, MessageNotices, MessageRefusal, NoticesRefusal, unread_shown};

/// Why a message is not sent; `when` is the time from which on one can be.
pub(crate) fn message(reason: MessageRefusal, when: &str) -> String {
    let text = match reason {
        MessageRefusal::NotPermitted => t!("messages-refused-not-permitted"),
        MessageRefusal::NotAvailable => t!("messages-refused-person"),
        MessageRefusal::NobodyThere => t!("messages-refused-nobody"),
        MessageRefusal::TooMany => t!("messages-refused-too-many"),
        MessageRefusal::LimitReached { .. } => return t!("messages-refused-limit", when = when),
    };
    text.to_owned()
}

/// Which messages are listed.
pub(crate) fn message_box(of: MessageBox) -> &'static str {
    match of {
        MessageBox::Received => t!("messages-received"),
        MessageBox::Sent => t!("messages-sent"),
    }
}

/// How somebody is told of new messages.
pub(crate) fn message_notices(choice: MessageNotices) -> &'static str {
    match choice {
        MessageNotices::None => t!("messages-notices-none"),
        MessageNotices::Mail => t!("messages-notices-mail"),
        MessageNotices::Sms => t!("messages-notices-sms"),
    }
}

/// What stands beside that choice: why there is no SMS, if there is none.
pub(crate) fn notices_hint(no_sms: Option<NoticesRefusal>, own: bool) -> String {
    let told = if own {
        t!("messages-notices-own-hint")
    } else {
        t!("messages-notices-hint")
    };
    let why = match (no_sms, own) {
        (None, _) => return told.to_owned(),
        (Some(NoticesRefusal::NoNumber), true) => t!("messages-notices-own-no-number"),
        (Some(NoticesRefusal::NoNumber), false) => t!("messages-notices-no-number"),
        (Some(_), _) => t!("messages-notices-no-gateway"),
    };
    format!("{told} {why}")
}

/// Why somebody can't be told so.
pub(crate) fn notices(reason: NoticesRefusal) -> &'static str {
    match reason {
        NoticesRefusal::NoAddress => t!("messages-notices-refused-address"),
        NoticesRefusal::NoNumber => t!("messages-notices-refused-number"),
        NoticesRefusal::NoGateway => t!("messages-notices-refused-gateway"),
    }
}

/// How many messages are not read, for the navigation; empty: none.
pub(crate) fn unread(count: i64) -> String {
    match count {
        ..=0 => String::new(),
        count => unread_shown(count),
    }
}

/// The same, under the heading.
pub(crate) fn unread_messages(count: i64) -> String {
    match count {
        ..=0 => t!("messages-all-read").to_owned(),
        MOST_UNREAD.. => t!("messages-unread-more-than", count = MOST_UNREAD - 1),
        count => t!("messages-unread-count", count = count),
    }
}

/// Whom a message to a role went to.
pub(crate) fn everybody_with(role: &str, recipients: i64) -> String {
    t!("messages-everybody-with-role", role = role, count = recipients)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_a6_unread_messages_are_counted_up_to_99() {
        assert_eq!(
            [-1, 0, 1, 99, 100, 101].map(unread),
            ["", "", "1", "99", "99+", "99+"]
        );
    }
}
