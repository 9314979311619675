//! What is written down over the years: the audit, and the mail that was sent.

use super::{FIRST, LAST, World};
use domain::{Act, AuditEventId, EmailAddress, MemberId, OutboxId, Span};
use service::ports::{About, AuditEvent, MessageKind, NewMessage, Personal};

const AT_ONCE: usize = 5_000;

impl World {
    /// Writes so many events down, an hour apart, of a hundred acts each by one of these people. Their hashes are none:
    /// lists do not look at them.
    pub(crate) async fn record(&self, events: usize, people: &[MemberId]) -> anyhow::Result<()> {
        let (business, entropy) = (self.actor()?.seat.business, &*self.wired.ports.entropy);
        let now = self.wired.usher.now();
        for from in (0..events).step_by(AT_ONCE) {
            let mut transaction = self.wired.ports.store.begin().await?;
            let head = transaction.lock_chain_head(Some(business)).await?;
            for (number, seq) in (from..events.min(from + AT_ONCE)).zip(head.seq + 1..) {
                let at = now - Span::hours(u32::try_from(events - number)?);
                let event = AuditEvent {
                    id: AuditEventId::new(entropy.uuid(at)),
                    business: Some(business),
                    seq,
                    at,
                    act: Act::ALL[number % Act::ALL.len()],
                    actor: Some(people[number / 100 % people.len()].to_string()),
                    subject: Some(people[number % people.len()].to_string()),
                    department: None,
                    commitment: [0; 32],
                    hash: [0; 32],
                    personal: Some(Personal {
                        salt: [0; 32],
                        actor: Some(name(number / 100)),
                        subject: Some(name(number)),
                        address: Some("192.0.2.7".to_owned()),
                        details: r#"{"before":{"role":"User"},"after":{"role":"Admin"}}"#.to_owned(),
                    }),
                };
                transaction.append_event(&event).await?;
            }
            transaction.commit().await?;
        }
        Ok(())
    }

    /// Queues so many mails for next month.
    pub(crate) async fn queue(&self, mails: usize) -> anyhow::Result<()> {
        let (business, now) = (self.actor()?.seat.business, self.wired.usher.now());
        let about = About::User(self.administrator.user);
        for from in (0..mails).step_by(AT_ONCE) {
            let mut transaction = self.wired.ports.store.begin().await?;
            for number in from..mails.min(from + AT_ONCE) {
                let created_at = now - Span::minutes(u32::try_from(mails - number)?);
                let message = NewMessage {
                    id: OutboxId::new(self.wired.ports.entropy.uuid(created_at)),
                    kind: MessageKind::AddressChanged,
                    business: Some(business),
                    to: EmailAddress::parse(&format!("old{number}@engines.example"))?,
                    about,
                    created_at,
                    due_at: now + Span::days(30),
                    give_up_at: now + Span::days(60),
                };
                transaction.enqueue(&message).await?;
            }
            transaction.commit().await?;
        }
        Ok(())
    }
}

fn name(number: usize) -> String {
    let last = LAST[number / FIRST.len() % LAST.len()];
    format!("{} {last} {}", FIRST[number % FIRST.len()], number % 1_000)
}
