//! The mail server that instance administrators set [M-C11].
//!
//! Every process asks for the settings before it looks at the outbox, so a change holds everywhere within a second, and
//! nothing has to be started again.

use crate::apps::instance_event;
use crate::ports::{KeptMailSettings, MailLogin, MailWay};
use crate::tokens::TokenKeys;
use crate::{Actor, Usher, Verdict, failure::refuse};
use domain::{Act, InstanceRefusal, MailServer, MailSettingsRefusal};
use secrecy::SecretString;
use std::sync::atomic::{AtomicI64, Ordering};

/// What the settings page shows. The password is never part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailSettingsShown {
    /// Who says where mail goes.
    pub way: MailWay,
    /// The server that was set here, if one was.
    pub server: Option<MailServer>,
    /// How its password stands.
    pub password: PasswordStanding,
}

/// How the password of the mail server stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordStanding {
    /// Nobody signs in, so there is none.
    NotNeeded,
    /// It is kept.
    Kept,
    /// It is to be typed before mail goes out.
    Missing,
}

/// What became of the password when settings were changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordFate {
    /// There was none, and there is none.
    None,
    /// It stays.
    Kept,
    /// It is the one that was typed.
    Changed,
    /// Host, port or user is another one now, or nobody signs in any more.
    Forgotten,
}

/// The change of the settings that the mailer of this process works with.
#[derive(Debug, Default)]
pub(crate) struct KnownChange(AtomicI64);

impl Usher {
    /// Takes up what was changed, here or by another process.
    pub async fn take_up_mail_settings(&self) -> anyhow::Result<()> {
        if self.mailer.way() != MailWay::Settable {
            return Ok(());
        }
        let Some(kept) = self.store.mail_settings().await? else {
            return Ok(());
        };
        if self.known_mail_change.0.load(Ordering::Relaxed) != kept.change {
            let login = self.mail_login(&kept);
            if let Some(why) = self.mailer.set(login) {
                tracing::error!(why, "the mail server that was set can't be used");
            }
            self.known_mail_change.0.store(kept.change, Ordering::Relaxed);
        }
        Ok(())
    }

    /// The server with its password; None while that is missing, so that nothing is sent and everything waits.
    fn mail_login(&self, kept: &KeptMailSettings) -> Option<MailLogin> {
        let password = mail_password(&self.tokens, kept);
        if kept.server.user.is_some() && password.is_none() {
            return None;
        }
        Some(MailLogin {
            server: kept.server.clone(),
            password,
        })
    }

    /// The settings, for the page of instance administrators.
    pub async fn mail_settings(&self, actor: &Actor) -> Verdict<MailSettingsShown, InstanceRefusal> {
        if !actor.instance_admin {
            return refuse(InstanceRefusal::NotPermitted);
        }
        let way = self.mailer.way();
        let kept = match way {
            MailWay::Settable => self.store.mail_settings().await?,
            MailWay::Fixed(_) | MailWay::Mailbox => None,
        };
        let password = match &kept {
            Some(kept) if kept.server.user.is_some() => match mail_password(&self.tokens, kept) {
                Some(_) => PasswordStanding::Kept,
                None => PasswordStanding::Missing,
            },
            _ => PasswordStanding::NotNeeded,
        };
        Ok(MailSettingsShown {
            way,
            server: kept.map(|kept| kept.server),
            password,
        })
    }

    /// Sets the mail server. A password that is not typed stays if host, port and user do, and is forgotten otherwise.
    pub async fn change_mail_settings(
        &self,
        actor: &Actor,
        server: &MailServer,
        typed: Option<SecretString>,
    ) -> Verdict<PasswordFate, MailSettingsRefusal> {
        if self.mailer.way() != MailWay::Settable {
            return refuse(MailSettingsRefusal::Fixed);
        }
        let (mut tx, now) = self.begin_for_instance(actor).await.map_err(not_permitted)?;
        if let Err(reason) = server.check(typed.is_some()) {
            return refuse(reason);
        }
        let before = tx.kept_mail_settings().await?;
        let (password, fate) = self.password_after(before.as_ref(), server, typed.as_ref());
        let same = before.as_ref().is_some_and(|before| before.server == *server);
        if same && !matches!(fate, PasswordFate::Changed) {
            return Ok(fate);
        }
        tx.set_mail_settings(server, password.as_ref(), now).await?;
        let mut event =
            instance_event(actor, Act::MailSettingsChanged).on("mail server", server.host.as_str());
        let old = before.map(|before| in_words(&before.server)).unwrap_or_default();
        for ((field, value), (_, old)) in in_words(server).into_iter().zip(old) {
            if old != value {
                event = if old.is_empty() {
                    event
                } else {
                    event.before(field, old)
                };
                event = event.after(field, value);
            }
        }
        if let Some(fate) = fate_in_words(fate) {
            event = event.after("password", fate);
        }
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        self.take_up_mail_settings().await?;
        self.wake_worker();
        Ok(fate)
    }

    fn password_after(
        &self,
        before: Option<&KeptMailSettings>,
        server: &MailServer,
        typed: Option<&SecretString>,
    ) -> (Option<crate::SealedSecret>, PasswordFate) {
        let kept = before.and_then(|before| Some((before, before.password.as_ref()?)));
        match (typed, kept) {
            (Some(typed), _) => {
                let sealed = self
                    .tokens
                    .seal_mail_password(typed, &belongs_to(server), &*self.entropy);
                (Some(sealed), PasswordFate::Changed)
            }
            (None, Some((before, kept))) if server.keeps_password_of(&before.server) => {
                (Some(kept.clone()), PasswordFate::Kept)
            }
            (None, Some(_)) => (None, PasswordFate::Forgotten),
            (None, None) => (None, PasswordFate::None),
        }
    }
}

/// The password; None where there is none, or it can't be read under these keys.
pub(crate) fn mail_password(keys: &TokenKeys, kept: &KeptMailSettings) -> Option<SecretString> {
    keys.open_mail_password(kept.password.as_ref()?, &belongs_to(&kept.server))
}

/// What a password is bound to.
fn belongs_to(server: &MailServer) -> String {
    let user = server.user.as_ref().map_or("", domain::MailUser::as_str);
    format!("{}\n{}\n{user}", server.host.as_str(), server.port)
}

/// For the audit, without the password.
fn in_words(server: &MailServer) -> [(&'static str, String); 6] {
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    [
        ("host", server.host.as_str().to_owned()),
        ("port", server.port.to_string()),
        ("encryption", server.encryption.to_string()),
        ("user", text(server.user.as_ref().map(domain::MailUser::as_str))),
        (
            "sender name",
            text(server.sender_name.as_ref().map(domain::SenderName::as_str)),
        ),
        ("sender", server.sender.to_string()),
    ]
}

fn fate_in_words(fate: PasswordFate) -> Option<&'static str> {
    match fate {
        PasswordFate::None | PasswordFate::Kept => None,
        PasswordFate::Changed => Some("changed"),
        PasswordFate::Forgotten => Some("forgotten"),
    }
}

pub(crate) fn not_permitted(failure: crate::Failure<InstanceRefusal>) -> crate::Failure<MailSettingsRefusal> {
    failure.map(|_| MailSettingsRefusal::NotPermitted)
}
