//! Words for the mail server and the outbox. The server alone draws them.

use crate::say::t;
use domain::{MailEncryption, MailSettingsRefusal, OutboxKind, OutboxStates};

/// Why the mail server is not set, or no test message sent, and where there is a time to wait for, `when` it is.
pub(crate) fn mail_settings(reason: MailSettingsRefusal, when: &str) -> String {
    let text = match reason {
        MailSettingsRefusal::NotPermitted => t!("settings-mail-not-permitted"),
        MailSettingsRefusal::Fixed => t!("settings-mail-is-fixed"),
        MailSettingsRefusal::InClear => t!("settings-mail-in-clear"),
        MailSettingsRefusal::PasswordWithoutUser => t!("settings-mail-password-without-user"),
        MailSettingsRefusal::NotSet => t!("settings-mail-not-set"),
        MailSettingsRefusal::Wait { .. } => return t!("settings-mail-test-wait", when = when),
    };
    text.to_owned()
}

/// How the conversation with the mail server is kept private.
pub(crate) fn encryption(encryption: MailEncryption) -> &'static str {
    match encryption {
        MailEncryption::Tls => "TLS",
        MailEncryption::StartTls => "STARTTLS",
        MailEncryption::None => t!("settings-mail-encryption-none"),
    }
}

/// What a mail is about.
pub(crate) fn outbox_kind(kind: OutboxKind) -> &'static str {
    match kind {
        OutboxKind::Invitation => t!("settings-mail-kind-invitation"),
        OutboxKind::Reminder => t!("settings-mail-kind-reminder"),
        OutboxKind::NewInvitationAsked => t!("settings-mail-kind-new-invitation-asked"),
        OutboxKind::LeftOut => t!("settings-mail-kind-left-out"),
        OutboxKind::PasswordReset => t!("settings-mail-kind-password-reset"),
        OutboxKind::AddressChange => t!("settings-mail-kind-address-change"),
        OutboxKind::AddressChanged => t!("settings-mail-kind-address-changed"),
        OutboxKind::MessageNotice => t!("settings-mail-kind-message"),
        OutboxKind::WeeklyMail => t!("settings-mail-kind-weekly"),
    }
}

/// Which mails are listed.
pub(crate) fn outbox_states(states: OutboxStates) -> &'static str {
    match states {
        OutboxStates::Open => t!("settings-mail-state-open"),
        OutboxStates::Queued => t!("settings-mail-state-queued"),
        OutboxStates::Retrying => t!("settings-mail-state-retrying"),
        OutboxStates::Failed => t!("settings-mail-state-failed"),
        OutboxStates::Sent => t!("settings-mail-state-sent"),
        OutboxStates::Dropped => t!("settings-mail-state-dropped"),
    }
}

/// What was done to the mail server, by what became of its password; unknown words say nothing.
pub(crate) fn mail_server_set(fate: &str) -> Option<&'static str> {
    Some(match fate {
        "none" | "kept" => t!("settings-mail-saved"),
        "changed" => t!("settings-mail-saved-with-password"),
        "forgotten" => t!("settings-mail-saved-password-forgotten"),
        _ => return None,
    })
}

/// How many mails are tried now; what is no number says nothing.
pub(crate) fn mails_retried(count: &str) -> Option<String> {
    Some(match count.parse::<u32>().ok()? {
        0 => t!("settings-mail-retried-none").to_owned(),
        count => t!("settings-mail-retried", count = count),
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
