//! Writing audit events: one hash chain for each business, personal data beside it.
//!
//! An event's hash covers the hash before it, everything in the event, and a commitment to its personal part:
//! HMAC-SHA-256 under a salt that is kept, and erased, with that part. So erasing a person breaks no chain, and
//! what is left tells nothing about what was erased.

#![expect(
    clippy::needless_pass_by_value,
    reason = "callers hand over ids, names and counts as they have them"
)]

use crate::ports::{AuditEvent, ChainHead, Personal, Transaction};
use crate::tokens::keyed_digest;
use crate::{Actor, Client, Usher};
use domain::{Act, AuditEventId, BusinessId, MemberId, Timestamp, UnitId};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// An event before it has its place in the chain.
pub(crate) struct Event {
    business: Option<BusinessId>,
    act: Act,
    actor: Option<(String, String)>,
    subject: Option<(String, String)>,
    department: Option<UnitId>,
    client: Client,
    before: Map<String, Value>,
    after: Map<String, Value>,
    about: Vec<String>,
}

impl Event {
    /// Something that Usher itself did, or somebody who is not signed in.
    pub(crate) fn of(business: Option<BusinessId>, act: Act) -> Self {
        Self {
            business,
            act,
            actor: None,
            subject: None,
            department: None,
            client: Client::default(),
            before: Map::new(),
            after: Map::new(),
            about: Vec::new(),
        }
    }

    /// Something that a member did.
    pub(crate) fn by(actor: &Actor, act: Act) -> Self {
        Self::of(Some(actor.seat.business), act)
            .actor(actor.seat.authority.member, &actor.name)
            .from(&actor.client)
    }

    pub(crate) fn actor(mut self, id: impl ToString, name: &str) -> Self {
        self.actor = Some((id.to_string(), name.to_owned()));
        self
    }

    pub(crate) fn on(mut self, id: impl ToString, name: impl ToString) -> Self {
        self.subject = Some((id.to_string(), name.to_string()));
        self
    }

    pub(crate) fn in_department(mut self, department: Option<UnitId>) -> Self {
        self.department = department;
        self
    }

    pub(crate) fn from(mut self, client: &Client) -> Self {
        self.client = client.clone();
        self
    }

    pub(crate) fn before(mut self, field: &str, value: impl ToString) -> Self {
        self.before
            .insert(field.to_owned(), Value::String(value.to_string()));
        self
    }

    pub(crate) fn after(mut self, field: &str, value: impl ToString) -> Self {
        self.after
            .insert(field.to_owned(), Value::String(value.to_string()));
        self
    }

    /// A field that may have changed, and may have been empty before or after.
    pub(crate) fn changed(mut self, field: &str, before: Option<String>, after: Option<String>) -> Self {
        if before == after {
            return self;
        }
        if let Some(before) = before {
            self = self.before(field, before);
        }
        match after {
            Some(after) => self.after(field, after),
            None => self,
        }
    }

    /// Several of them.
    pub(crate) fn about_each(self, members: impl IntoIterator<Item = MemberId>) -> Self {
        members.into_iter().fold(self, Self::about)
    }

    /// A member whose name stands in the details: when they are deleted, these are erased.
    pub(crate) fn about(mut self, member: MemberId) -> Self {
        self.about.push(member.to_string());
        self
    }
}

impl Usher {
    /// Appends the event to its chain, in the transaction of the act that it tells of.
    pub(crate) async fn record(
        &self,
        tx: &mut dyn Transaction,
        at: Timestamp,
        event: Event,
    ) -> anyhow::Result<()> {
        let head = tx.lock_chain_head(event.business).await?;
        tx.append_event(&self.linked(event, at, &head)).await
    }

    /// The same for many of one chain.
    pub(crate) async fn record_all(
        &self,
        tx: &mut dyn Transaction,
        at: Timestamp,
        events: Vec<Event>,
    ) -> anyhow::Result<()> {
        let Some(chain) = events.first().map(|event| event.business) else {
            return Ok(());
        };
        let mut head = tx.lock_chain_head(chain).await?;
        let mut linked = Vec::with_capacity(events.len());
        for event in events {
            let event = self.linked(event, at, &head);
            head = ChainHead {
                seq: event.seq,
                hash: event.hash,
            };
            linked.push(event);
        }
        tx.append_events(&linked).await
    }

    /// The event in its place, after this head of its chain.
    fn linked(&self, event: Event, at: Timestamp, head: &ChainHead) -> AuditEvent {
        let mut salt = [0; 32];
        self.entropy.fill(&mut salt);
        let (actor, actor_name) = event.actor.unzip();
        let (subject, subject_name) = event.subject.unzip();
        let mut details = json!({ "before": event.before, "after": event.after });
        if !event.about.is_empty() {
            details["about"] = json!(event.about);
        }
        let personal = Personal {
            salt,
            actor: actor_name,
            subject: subject_name,
            address: event.client.address,
            details: details.to_string(),
        };
        let mut event = AuditEvent {
            id: AuditEventId::new(self.uuid(at)),
            business: event.business,
            seq: head.seq + 1,
            at,
            act: event.act,
            actor,
            subject,
            department: event.department,
            commitment: commitment(&personal),
            hash: [0; 32],
            personal: Some(personal),
        };
        event.hash = chained_hash(&head.hash, &event);
        event
    }
}

/// The head of a chain after this event; None if it does not fit to the one before it, or to its own personal part.
pub(crate) fn next_link(head: &ChainHead, event: &AuditEvent) -> Option<ChainHead> {
    let fits = event.seq == head.seq + 1
        && event.hash == chained_hash(&head.hash, event)
        && event
            .personal
            .as_ref()
            .is_none_or(|personal| commitment(personal) == event.commitment);
    fits.then_some(ChainHead {
        seq: event.seq,
        hash: event.hash,
    })
}

/// The commitment to an event's personal part.
fn commitment(personal: &Personal) -> [u8; 32] {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let (actor, subject, address) = (
        text(&personal.actor),
        text(&personal.subject),
        text(&personal.address),
    );
    let parts = [
        actor.as_bytes(),
        subject.as_bytes(),
        address.as_bytes(),
        personal.details.as_bytes(),
    ];
    keyed_digest(&personal.salt, &parts)
}

/// SHA-256 over the hash before it and every field but the hash itself, each with its length before it.
fn chained_hash(previous: &[u8; 32], event: &AuditEvent) -> [u8; 32] {
    let optional = |value: Option<String>| value.unwrap_or_default();
    let fields = [
        event.id.to_string(),
        optional(event.business.map(|id| id.to_string())),
        event.seq.to_string(),
        event.at.micros().to_string(),
        event.act.to_string(),
        optional(event.actor.clone()),
        optional(event.subject.clone()),
        optional(event.department.map(|id| id.to_string())),
    ];
    let mut sha = Sha256::new();
    sha.update(previous);
    for field in &fields {
        sha.update((field.len() as u64).to_be_bytes());
        sha.update(field.as_bytes());
    }
    sha.update(event.commitment);
    sha.finalize().into()
}
