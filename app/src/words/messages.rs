//! Words for messages, and for being told of them. The server alone draws them.

use super::plural;
use domain::{MOST_UNREAD, MessageBox, MessageNotices, MessageRefusal, NoticesRefusal};

/// What stands where somebody who was deleted wrote, or was written to.
pub(crate) const ERASED_MESSAGE: &str = "What stood here was erased together with a person who was deleted.";

/// Why a message is not sent.
pub(crate) fn message(reason: MessageRefusal, at: &str) -> String {
    let text = match reason {
        MessageRefusal::NotPermitted => "Your role does not include sending messages. Ask an administrator.",
        MessageRefusal::NotAvailable => {
            "This person can’t be written to: they have left, or they are out of your reach. Nothing was sent."
        }
        MessageRefusal::NobodyThere => {
            "Nobody whom you may write to has this role at present. Nothing was sent."
        }
        MessageRefusal::TooMany => {
            "More than 10,000 people have this role; that is more than one message goes to. Nothing was sent."
        }
        MessageRefusal::LimitReached { .. } => {
            return format!("You have sent 60 messages within an hour. The next one is possible{at}.");
        }
    };
    text.to_owned()
}

/// Which messages are listed.
pub(crate) fn message_box(of: MessageBox) -> &'static str {
    match of {
        MessageBox::Received => "Received",
        MessageBox::Sent => "Sent",
    }
}

/// How somebody is told of new messages.
pub(crate) fn message_notices(choice: MessageNotices) -> &'static str {
    match choice {
        MessageNotices::None => "None",
        MessageNotices::Mail => "By mail",
        MessageNotices::Sms => "By SMS",
    }
}

/// What stands beside that choice: why there is no SMS, if there is none.
pub(crate) fn notices_hint(no_sms: Option<NoticesRefusal>, own: bool) -> String {
    let told = if own {
        "You are told who wrote, and not what."
    } else {
        "They are told who wrote, and not what."
    };
    let why = match (no_sms, own) {
        (None, _) => return told.to_owned(),
        (Some(NoticesRefusal::NoNumber), true) => {
            "To be told by SMS, save a mobile phone in your profile first, with its country code, such as +49 170 1234567."
        }
        (Some(NoticesRefusal::NoNumber), false) => {
            "SMS needs a mobile phone in their profile, with its country code, such as +49 170 1234567."
        }
        (Some(_), _) => "SMS can’t be chosen: the person who runs Usher has set no SMS gateway.",
    };
    format!("{told} {why}")
}

/// Why somebody can't be told so.
pub(crate) fn notices(reason: NoticesRefusal) -> &'static str {
    match reason {
        NoticesRefusal::NoAddress => "There is no e-mail address that a mail could go to. Choose another.",
        NoticesRefusal::NoNumber => {
            "An SMS needs a mobile phone with its country code, such as +49 170 1234567. Save that in the profile first."
        }
        NoticesRefusal::NoGateway => {
            "No SMS can go out: the person who runs Usher has set no SMS gateway. Choose another."
        }
    }
}

/// How many messages are not read, for the navigation; empty: none.
pub(crate) fn unread(count: i64) -> String {
    match count {
        ..=0 => String::new(),
        MOST_UNREAD.. => format!("{}+", MOST_UNREAD - 1),
        count => count.to_string(),
    }
}

/// The same, under the heading.
pub(crate) fn unread_messages(count: i64) -> String {
    match count {
        ..=0 => "Everything is read".to_owned(),
        MOST_UNREAD.. => "More than 99 unread messages".to_owned(),
        count => plural(count, "unread message"),
    }
}

/// Whom a message to a role went to.
pub(crate) fn everybody_with(role: &str, recipients: i64) -> String {
    let people = if recipients == 1 {
        "1 person".to_owned()
    } else {
        format!("{recipients} people")
    };
    format!("Everybody with the role {role} ({people})")
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
