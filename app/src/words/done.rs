//! What was done, on the page that it led to.

use crate::say::both;

/// What a notice after a redirect says; unknown words say nothing.
pub(crate) fn notice(word: &str) -> Option<&'static str> {
    Some(match word {
        "asked" => both!("app-done-asked"),
        "invited-there" => both!("app-done-invited-there"),
        "reminders-saved" => both!("app-done-reminders-saved"),
        "lifetime-saved" => both!("app-done-lifetime-saved"),
        "app-created" => both!("app-done-app-created"),
        "app-changed" => both!("app-done-app-changed"),
        "app-archived" => both!("app-done-app-archived"),
        "subscription-created" => both!("app-done-subscription-created"),
        "subscription-changed" => both!("app-done-subscription-changed"),
        "built-in-roles" => both!("app-done-built-in-roles"),
        "saved" => both!("app-done-saved"),
        "message-sent" => both!("app-done-message-sent"),
        "password-set" => both!("app-done-password-set"),
        "address-asked" => both!("app-done-address-asked"),
        "sessions-ended" => both!("app-done-sessions-ended"),
        "person-deleted" => both!("app-done-person-deleted"),
        "signed-out" => both!("app-done-signed-out"),
        "left-out" => both!("app-done-left-out"),
        _ => return None,
    })
}
