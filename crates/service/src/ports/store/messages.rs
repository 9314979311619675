//! Messages between members, and the notices that tell of them.

use super::{BusinessScope, SendTo, Spent};
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    BusinessId, Correspondent, ListPart, MemberChoice, MemberId, Message, MessageBox, MessageId,
    MessageNotices, MessageRow, MessageText, MessageTo, OutboxId, PhoneNumber, SignInName, Slice, Timestamp,
};

/// A message to be kept.
#[derive(Debug, Clone)]
pub struct NewText {
    /// Its identifier; messages are listed in the order of these.
    pub id: MessageId,
    /// The business.
    pub business: BusinessId,
    /// Who writes.
    pub sender: MemberId,
    /// For whom.
    pub to: MessageTo,
    /// What it says.
    pub text: MessageText,
    /// When.
    pub sent_at: Timestamp,
}

/// Somebody who wants to be told of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToTell {
    /// The member.
    pub member: MemberId,
    /// How; never `None`.
    pub how: MessageNotices,
    /// What they sign in with.
    pub sign_in_name: SignInName,
    /// Their mobile phone.
    pub mobile: Option<PhoneNumber>,
}

/// A notice to be queued: the outbox message that tells somebody of what came.
#[derive(Debug, Clone)]
pub struct NewNotice {
    /// Its identifier.
    pub id: OutboxId,
    /// Whom it tells.
    pub member: MemberId,
    /// Where it goes.
    pub to: SendTo,
}

/// What pages read of them.
#[async_trait]
pub trait MessageReads: Send + Sync {
    /// A page of a member's messages, the latest first.
    async fn messages_page(
        &self,
        member: MemberId,
        of: MessageBox,
        part: ListPart<MessageId>,
    ) -> Result<Slice<MessageRow>>;
    /// A message that the member got or wrote.
    async fn message(&self, member: MemberId, id: MessageId) -> Result<Option<Message>>;
    /// How many the member has not read, up to [`domain::MOST_UNREAD`].
    async fn unread_messages(&self, member: MemberId) -> Result<i64>;
    /// Somebody of the business, as the member `writer` would write to them.
    async fn correspondent(
        &self,
        business: BusinessId,
        writer: MemberId,
        member: MemberId,
    ) -> Result<Option<Correspondent>>;
    /// Active members in scope whose name has the text in it; with `by_address`, or what they sign in with.
    async fn members_to_write_to(
        &self,
        scope: BusinessScope,
        search: &str,
        by_address: bool,
        limit: i64,
    ) -> Result<Vec<MemberChoice>>;
}

/// What a transaction reads and writes of them.
#[async_trait]
pub trait MessageWrites: Send {
    /// The same as [`MessageReads::correspondent`].
    async fn find_correspondent(
        &mut self,
        business: BusinessId,
        writer: MemberId,
        member: MemberId,
    ) -> Result<Option<Correspondent>>;
    /// Keeps a message, if its sender has sent fewer than `limit` since then; otherwise when the next is possible.
    async fn insert_message(&mut self, message: &NewText, since: Timestamp, limit: i64) -> Result<Spent>;
    /// Gives it to whom it is for: the active members among them, but its sender; of a role those in scope. How many; no
    /// more than one more than `most`.
    async fn deliver_message(&mut self, message: &NewText, scope: BusinessScope, most: i64) -> Result<i64>;
    /// Whom of those who got it a notice is due to: who wants to be told, for whom none waits or is being tried, and who got
    /// fewer than `limit` since then.
    async fn to_be_told(
        &mut self,
        message: MessageId,
        since: Timestamp,
        limit: i64,
        now: Timestamp,
    ) -> Result<Vec<ToTell>>;
    /// Queues notices, due and given up then.
    async fn queue_notices(
        &mut self,
        business: BusinessId,
        notices: &[NewNotice],
        at: [Timestamp; 3],
    ) -> Result<()>;
    /// Marks a message that the member got as read; false if it was before, or is none of theirs.
    async fn mark_as_read(&mut self, member: MemberId, id: MessageId, now: Timestamp) -> Result<bool>;
}
