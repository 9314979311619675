//! The demo's mailbox: messages are kept in memory and read in the browser instead of being sent.

use crate::render::{Rendered, render};
use crate::words::told;
use async_trait::async_trait;
use domain::{EmailAddress, Language, Timestamp};
use service::ports::{Clock, Mail, MailBody, MailOutcome, Mailer};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many messages are kept; the oldest goes first.
const MOST: usize = 500;

/// A message as it would have reached its recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedMail {
    /// Counts from 1 in the order of arrival, and never changes.
    pub number: u32,
    /// When it came.
    pub arrived_at: Timestamp,
    /// The same in words, in the zone of the business that it speaks of.
    pub arrived: String,
    /// The Message-ID header.
    pub message_id: String,
    /// The recipient.
    pub to: EmailAddress,
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
}

/// Keeps the last 500 messages in memory. A clone is the same mailbox.
#[derive(Clone)]
pub struct Mailbox {
    clock: Arc<dyn Clock>,
    kept: Arc<Mutex<Kept>>,
}

#[derive(Debug, Default)]
struct Kept {
    last_number: u32,
    mails: VecDeque<ReceivedMail>,
}

impl Mailbox {
    /// An empty one; the clock tells when a message comes.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            kept: Arc::default(),
        }
    }

    /// All messages, the newest first.
    pub fn list(&self) -> Vec<ReceivedMail> {
        self.kept().mails.iter().rev().cloned().collect()
    }

    /// The message with this number, if it is still kept.
    pub fn find(&self, number: u32) -> Option<ReceivedMail> {
        self.kept()
            .mails
            .iter()
            .find(|mail| mail.number == number)
            .cloned()
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        // A panic elsewhere leaves at worst one message too few: the mailbox goes on.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Mailer for Mailbox {
    fn is_set(&self) -> bool {
        true
    }

    async fn send(&self, mail: &Mail) -> MailOutcome {
        let Rendered { subject, text, html } = render(mail);
        let arrived_at = self.clock.now();
        let zone = match &mail.body {
            MailBody::Invitation(facts) | MailBody::Reminder(facts) => &facts.zone,
            MailBody::NewInvitationAsked(facts) => &facts.zone,
            MailBody::LeftOut(facts) => &facts.zone,
            MailBody::Account(facts) => &facts.zone,
            MailBody::Notice(facts) => &facts.zone,
            MailBody::Weekly(facts) => &facts.zone,
            MailBody::Test(facts) => &facts.zone,
        };
        let mut kept = self.kept();
        kept.last_number = kept.last_number.saturating_add(1);
        let received = ReceivedMail {
            number: kept.last_number,
            arrived_at,
            arrived: told(arrived_at, zone, Language::English),
            message_id: mail.message_id.clone(),
            to: mail.to.clone(),
            subject,
            text,
            html,
        };
        kept.mails.push_back(received);
        if kept.mails.len() > MOST {
            kept.mails.pop_front();
        }
        MailOutcome::Accepted("kept in the built-in mailbox".into())
    }
}
