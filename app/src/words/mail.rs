//! Words for the mail server and the outbox. The server alone draws them.

use super::plural;
use domain::{MailEncryption, MailSettingsRefusal, OutboxKind, OutboxStates};

/// Why the mail server is not set, or no test message sent.
pub(crate) fn mail_settings(reason: MailSettingsRefusal, at: &str) -> String {
    let text = match reason {
        MailSettingsRefusal::NotPermitted => "Only whoever runs this server may do this. Ask them.",
        MailSettingsRefusal::Fixed => {
            "The mail server is fixed in the settings of the person who runs Usher. Ask them to change it there."
        }
        MailSettingsRefusal::InClear => {
            "Without encryption only a server on this machine (localhost) may be used. Choose TLS or STARTTLS."
        }
        MailSettingsRefusal::PasswordWithoutUser => {
            "There is a password, but nobody who signs in with it. Type the user, too."
        }
        MailSettingsRefusal::NotSet => {
            "No mail server is set, or its password is missing. Save the settings first."
        }
        MailSettingsRefusal::Wait { .. } => {
            return format!("There were several test messages just now. The next one is possible{at}.");
        }
    };
    text.to_owned()
}

/// How the conversation with the mail server is kept private.
pub(crate) fn encryption(encryption: MailEncryption) -> &'static str {
    match encryption {
        MailEncryption::Tls => "TLS",
        MailEncryption::StartTls => "STARTTLS",
        MailEncryption::None => "None",
    }
}

/// What a mail is about.
pub(crate) fn outbox_kind(kind: OutboxKind) -> &'static str {
    match kind {
        OutboxKind::Invitation => "Invitation",
        OutboxKind::Reminder => "Reminder of an invitation",
        OutboxKind::NewInvitationAsked => "New invitation asked for",
        OutboxKind::LeftOut => "Something was left out",
        OutboxKind::PasswordReset => "Password reset",
        OutboxKind::AddressChange => "New address to confirm",
        OutboxKind::AddressChanged => "Address changed",
        OutboxKind::MessageNotice => "New message",
        OutboxKind::WeeklyMail => "Weekly e-mail",
    }
}

/// Which mails are listed.
pub(crate) fn outbox_states(states: OutboxStates) -> &'static str {
    match states {
        OutboxStates::Open => "Waiting or failed",
        OutboxStates::Queued => "Queued",
        OutboxStates::Retrying => "Retrying",
        OutboxStates::Failed => "Failed",
        OutboxStates::Sent => "Sent",
        OutboxStates::Dropped => "Not sent",
    }
}

/// What was done to the mail server, by what became of its password; unknown words say nothing.
pub(crate) fn mail_server_set(fate: &str) -> Option<&'static str> {
    Some(match fate {
        "none" | "kept" => "The mail server is saved. It is used from now on.",
        "changed" => "The mail server is saved with its new password. It is used from now on.",
        "forgotten" => {
            "The mail server is saved. Host, port or user is another one now, so the password was forgotten."
        }
        _ => return None,
    })
}

/// How many mails are tried now; what is no number says nothing.
pub(crate) fn mails_retried(count: &str) -> Option<String> {
    Some(match count.parse::<u32>().ok()? {
        0 => "Nothing was left to try: what was chosen was sent meanwhile, is being sent, or is over."
            .to_owned(),
        1 => "1 mail is tried now. The list shows how it fares.".to_owned(),
        more => format!(
            "{} are tried now. The list shows how they fare.",
            plural(more.into(), "mail")
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_said_of_known_words_alone() {
        assert_eq!(mail_server_set("<b>"), None);
        assert_eq!(mails_retried("many"), None);
        assert!(mails_retried("0").unwrap().starts_with("Nothing was left"));
        assert!(mails_retried("7").unwrap().starts_with("7 mails are tried now."));
    }
}
