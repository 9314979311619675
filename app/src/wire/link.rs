//! What goes over the wire for the pages behind links out of mails.

use super::Html;
use serde::{Deserialize, Serialize};

/// The page that a link out of a mail leads to, drawn by the server but for the password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkPage {
    pub title: String,
    /// A line under the title; empty: none.
    pub subtitle: String,
    /// The status that the page is answered with.
    pub status: u16,
    /// What stands above the form, or instead of one.
    pub part: Html,
    /// The form in which a password is chosen, where there is one.
    pub form: Option<PasswordForm>,
}

#[cfg(feature = "ssr")]
impl LinkPage {
    /// The page without what the server drew.
    pub(crate) fn without_drawn(&self) -> Self {
        let emptied = |form: PasswordForm| PasswordForm {
            fields: Html::default(),
            ..form
        };
        Self {
            part: Html::default(),
            form: self.form.clone().map(emptied),
            ..self.clone()
        }
    }
}

/// A form in which a password is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordForm {
    /// The server function that it calls.
    pub call: String,
    /// All fields but the password.
    pub fields: Html,
    /// The fewest characters that a password has.
    pub password_least: u16,
    /// What its button says.
    pub send: String,
}
