//! Delivering the outbox: at least once, the same Message-ID and the same link at every try.

use crate::Usher;
use crate::ports::{
    ClaimedMessage, CodeInMail, Gives, InvitationMail, LeftOutMail, Mail, MailBody, MailOutcome, MessageKind,
    NewInvitationAskedMail, SettledMessage,
};
use domain::{AccessOffer, CodeMode, Invitation, InvitationState, LeaseId, Span, Timestamp, next_try};
use futures::future::join_all;

/// A worker that dies with a message in hand loses its claim after this.
const LEASE: Span = Span::minutes(2);
/// So many messages are under way at once in one process.
const AT_ONCE: i64 = 8;

/// What one round of the worker did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivered {
    /// How many messages were claimed; a full round means that there may be more.
    pub claimed: usize,
    /// Whether it was a full round.
    pub more: bool,
}

impl Usher {
    /// Claims due messages, tries each once, and writes down what came of it. Without a mail server it claims none.
    pub async fn deliver(&self) -> anyhow::Result<Delivered> {
        self.take_up_mail_settings().await?;
        if !self.mailer.is_set() {
            return Ok(Delivered {
                claimed: 0,
                more: false,
            });
        }
        let now = self.now();
        let lease = LeaseId::new(self.uuid(now));
        let claimed = self.store.claim_due(now, lease, now + LEASE, AT_ONCE).await?;
        let outcomes = join_all(claimed.iter().map(|message| self.deliver_one(message, lease))).await;
        for outcome in outcomes {
            outcome?;
        }
        Ok(Delivered {
            claimed: claimed.len(),
            more: i64::try_from(claimed.len()).is_ok_and(|n| n == AT_ONCE),
        })
    }

    async fn deliver_one(&self, message: &ClaimedMessage, lease: LeaseId) -> anyhow::Result<()> {
        let settled = if self.is_over(message) {
            SettledMessage::Dropped
        } else {
            let apps = match message.kind {
                MessageKind::Invitation => {
                    let offered = self.store.accesses_offered(message.invitation.id, self.now());
                    offered.await?
                }
                MessageKind::NewInvitationAsked | MessageKind::LeftOut => Vec::new(),
            };
            let outcome = self.mailer.send(&self.mail(message, apps)).await;
            self.settle(message, outcome)
        };
        if let SettledMessage::Retry { answer, .. } | SettledMessage::Failed { answer } = &settled {
            tracing::warn!(message = %message.id, tries = message.tries + 1, answer, "a mail was not taken");
        }
        if !self
            .store
            .settle_message(message.id, lease, self.now(), &settled)
            .await?
        {
            tracing::warn!(message = %message.id, "a mail's lease was lost before its outcome was written down");
        }
        Ok(())
    }

    /// Whether what the message is about is over: an invitation that is no longer pending in this generation.
    fn is_over(&self, message: &ClaimedMessage) -> bool {
        let now = self.now();
        match message.kind {
            MessageKind::Invitation => {
                message.invitation.state_at(now) != InvitationState::Pending
                    || message.invitation.generation != message.generation
            }
            MessageKind::NewInvitationAsked | MessageKind::LeftOut => now >= message.give_up_at,
        }
    }

    fn settle(&self, message: &ClaimedMessage, outcome: MailOutcome) -> SettledMessage {
        match outcome {
            MailOutcome::Accepted(answer) => SettledMessage::Sent { answer },
            MailOutcome::Never(answer) => SettledMessage::Failed { answer },
            MailOutcome::Later(answer) => {
                let due_at = self.now() + next_try(message.tries + 1, self.jitter());
                if due_at < message.give_up_at {
                    SettledMessage::Retry { due_at, answer }
                } else {
                    SettledMessage::Failed { answer }
                }
            }
        }
    }

    /// 0 to 999.
    fn jitter(&self) -> u16 {
        let mut bytes = [0; 2];
        self.entropy.fill(&mut bytes);
        u16::from_be_bytes(bytes) % 1_000
    }

    fn mail(&self, message: &ClaimedMessage, apps: Vec<AccessOffer>) -> Mail {
        let invitation = &message.invitation;
        let name = invitation.name();
        let business = message.business_name.clone();
        let zone = message.zone.clone();
        let body = match message.kind {
            MessageKind::Invitation => MailBody::Invitation(InvitationMail {
                language: invitation.options.language,
                name,
                business,
                inviter: message.inviter.clone(),
                gives: match invitation.for_member {
                    Some(_) => Gives::Accesses,
                    None => Gives::Membership {
                        role: message.role.clone(),
                    },
                },
                apps,
                note: invitation.note.clone().map(String::from),
                code: self.code_in_mail(invitation, message.generation),
                expires_at: invitation.expires_at,
                zone,
                link: self.accept_link(invitation.id, message.generation),
            }),
            MessageKind::NewInvitationAsked => MailBody::NewInvitationAsked(NewInvitationAskedMail {
                business,
                email: invitation.email.clone(),
                name,
                asked_at: invitation.asked_at.unwrap_or(Timestamp::from_micros(0)),
                zone,
                link: format!("{}/users/invitations", self.policy.public_url),
            }),
            MessageKind::LeftOut => MailBody::LeftOut(LeftOutMail {
                business,
                email: invitation.email.clone(),
                name,
                names: message.left_out.clone().unwrap_or_default(),
                zone,
                link: format!("{}/users", self.policy.public_url),
            }),
        };
        Mail {
            message_id: self.message_id_of(message.id),
            to: message.to.clone(),
            body,
        }
    }

    fn code_in_mail(&self, invitation: &Invitation, generation: i64) -> CodeInMail {
        match invitation.code {
            CodeMode::Off => CodeInMail::NotNeeded,
            CodeMode::InTheMail => {
                CodeInMail::Printed(self.tokens.invite_code(invitation.id, generation).grouped())
            }
            CodeMode::GivenByInviter => CodeInMail::ComesSeparately,
        }
    }

    /// The link that a mail carries.
    fn accept_link(&self, id: domain::InvitationId, generation: i64) -> String {
        format!(
            "{}/accept/{}",
            self.policy.public_url,
            self.tokens.invitation(id, generation).expose()
        )
    }

    pub(crate) fn message_id_of(&self, id: impl std::fmt::Display) -> String {
        let origin = &self.policy.public_url;
        let host = origin.split_once("://").map_or(origin.as_str(), |(_, host)| host);
        let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
        format!("<{id}@{}>", host.trim_matches(['[', ']']))
    }
}
