//! Writing to a member or to everybody with a role [M-A6].

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{BusinessScope, NewNotice, NewText, SendTo, Spent, ToTell, Transaction};
use crate::{Actor, Failure, Usher, Verdict};
use domain::{
    Act, BusinessId, MESSAGE_WINDOW, MESSAGES_AN_HOUR, MOST_RECIPIENTS, MessageId, MessageNotices,
    MessageRefusal, MessageText, MessageTo, OutboxId, SmsNumber, Span, Timestamp, UnitId, Writer,
};

/// A notice waits so long: of what is read meanwhile nobody is told, and several messages make one notice.
const NOTICE_WAITS: Span = Span::minutes(2);
/// So many notices go to one member in a day; after that they see what came when they are here.
const NOTICES_A_DAY: i64 = 10;
/// A notice is tried for so long.
const TELL_FOR: Span = Span::days(2);

impl Usher {
    /// Sends a message; how many got it. Who has a role is settled now, in one statement.
    pub async fn send_message(
        &self,
        actor: &Actor,
        to: MessageTo,
        text: MessageText,
    ) -> Verdict<i64, MessageRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let writer = self.writer(&mut *tx, actor).await?;
        let (name, department) = self.may_send(&mut *tx, business.id, &writer, to).await?;
        let message = NewText {
            id: MessageId::new(self.uuid(now)),
            business: business.id,
            sender: writer.authority.member,
            to,
            text,
            sent_at: now,
        };
        let since = now - MESSAGE_WINDOW;
        if let Spent::FullUntil(free_at) = tx.insert_message(&message, since, MESSAGES_AN_HOUR).await? {
            return refuse(MessageRefusal::LimitReached { free_at });
        }
        let scope = BusinessScope {
            business: business.id,
            confined_to: writer.authority.confined_to(),
        };
        let recipients = tx.deliver_message(&message, scope, MOST_RECIPIENTS).await?;
        match (to, recipients) {
            (MessageTo::Member(_), 0) => return refuse(MessageRefusal::NotAvailable),
            (MessageTo::Role(_), 0) => return refuse(MessageRefusal::NobodyThere),
            (_, more) if more > MOST_RECIPIENTS => return refuse(MessageRefusal::TooMany),
            _ => {}
        }
        self.queue_notices_of(&mut *tx, &message, now).await?;
        let event = Event::by(actor, Act::MessageSent).in_department(department);
        let event = match to {
            MessageTo::Member(id) => event.on(id, name),
            MessageTo::Role(id) => event.on(id, name).after("recipients", recipients),
        };
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        self.wake_worker();
        Ok(recipients)
    }

    /// The actor as they may write now.
    async fn writer(&self, tx: &mut dyn Transaction, actor: &Actor) -> Verdict<Writer, MessageRefusal> {
        let authority = self.authority(tx, actor).await;
        let authority = authority.map_err(|failure| failure.map(|_| MessageRefusal::NotPermitted))?;
        match tx.find_member(actor.seat.business, authority.member).await? {
            Some(member) => Ok(Writer {
                authority,
                is_external: member.options.external.is_some(),
            }),
            None => refuse(MessageRefusal::NotPermitted),
        }
    }

    /// The name of whom it is for, and the department that the event belongs to.
    async fn may_send(
        &self,
        tx: &mut dyn Transaction,
        business: BusinessId,
        writer: &Writer,
        to: MessageTo,
    ) -> Verdict<(String, Option<UnitId>), MessageRefusal> {
        match to {
            MessageTo::Member(id) => {
                let found = tx
                    .find_correspondent(business, writer.authority.member, id)
                    .await?;
                let Some(found) = found else {
                    return refuse(MessageRefusal::NotAvailable);
                };
                writer.may_write_to(&found).map_err(Failure::Refused)?;
                Ok((found.name, found.department))
            }
            MessageTo::Role(id) => {
                writer.may_choose().map_err(Failure::Refused)?;
                match tx.find_role(business, id).await? {
                    Some(role) => Ok((role.name.to_string(), writer.authority.confined_to().flatten())),
                    None => refuse(MessageRefusal::NobodyThere),
                }
            }
        }
    }

    /// Queues a notice for everybody who wants to be told and waits for none.
    async fn queue_notices_of(
        &self,
        tx: &mut dyn Transaction,
        message: &NewText,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let told = tx
            .to_be_told(message.id, now - Span::days(1), NOTICES_A_DAY, now)
            .await?;
        let notice = |told: ToTell| {
            let to = match told.how {
                MessageNotices::None => None,
                MessageNotices::Mail => told.sign_in_name.address().cloned().map(SendTo::Mail),
                MessageNotices::Sms if !self.has_sms() => None,
                MessageNotices::Sms => told.mobile.as_ref().and_then(SmsNumber::of).map(SendTo::Sms),
            };
            Some(NewNotice {
                id: OutboxId::new(self.uuid(now)),
                member: told.member,
                to: to?,
            })
        };
        let notices: Vec<NewNotice> = told.into_iter().filter_map(notice).collect();
        let at = [now, now + NOTICE_WAITS, now + TELL_FOR];
        tx.queue_notices(message.business, &notices, at).await
    }
}
