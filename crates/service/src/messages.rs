//! Somebody's messages, reading them, and whom they may write to.

use crate::failure::refuse;
use crate::ports::BusinessScope;
use crate::read::searched;
use crate::read_people::role_choice;
use crate::{Actor, Failure, Usher, Verdict};
use domain::{
    Correspondent, ListPart, MemberChoice, MemberId, Message, MessageBox, MessageId, MessageRefusal,
    MessageRow, NoticeWays, Permission, PhoneNumber, RoleChoice, Slice, Writer,
};

/// So many people are offered at once.
const MOST: i64 = 20;

impl Usher {
    /// A page of the actor's messages, the latest first.
    pub async fn messages(
        &self,
        actor: &Actor,
        of: MessageBox,
        part: ListPart<MessageId>,
    ) -> anyhow::Result<Slice<MessageRow>> {
        let member = actor.seat.authority.member;
        self.store.messages_page(member, of, part).await
    }

    /// A message that the actor got or wrote, and whether they may answer it. Looking at it changes nothing.
    pub async fn message_to_read(
        &self,
        actor: &Actor,
        id: MessageId,
    ) -> anyhow::Result<Option<(Message, bool)>> {
        let found = self.store.message(actor.seat.authority.member, id).await?;
        let Some(message) = found else {
            return Ok(None);
        };
        if !message.is_received {
            return Ok(Some((message, false)));
        }
        match self.correspondent(actor, message.sender).await {
            Ok(_) => Ok(Some((message, true))),
            Err(Failure::Unexpected(error)) => Err(error),
            Err(_) => Ok(Some((message, false))),
        }
    }

    /// Marks a message as read; how many are left that are not. It is nobody else's business, so no event tells of it.
    pub async fn read_message(&self, actor: &Actor, id: MessageId) -> anyhow::Result<i64> {
        let member = actor.seat.authority.member;
        let mut tx = self.store.begin().await?;
        tx.mark_as_read(member, id, self.now()).await?;
        tx.commit().await?;
        self.store.unread_messages(member).await
    }

    /// Whether the actor may choose whom to write to; sending asks again.
    pub fn may_choose_whom(&self, actor: &Actor) -> bool {
        as_writer(actor).may_choose().is_ok()
    }

    /// A member, if the actor may write to them.
    pub async fn correspondent(&self, actor: &Actor, id: MemberId) -> Verdict<Correspondent, MessageRefusal> {
        let (writer, business) = (as_writer(actor), actor.seat.business);
        let found = self
            .store
            .correspondent(business, writer.authority.member, id)
            .await?;
        let Some(found) = found else {
            return refuse(MessageRefusal::NotAvailable);
        };
        writer.may_write_to(&found).map_err(Failure::Refused)?;
        Ok(found)
    }

    /// Active members whom the actor may write to, by their name; whoever may see people finds them by what they sign in
    /// with, too.
    pub async fn members_to_write_to(
        &self,
        actor: &Actor,
        search: &str,
    ) -> Verdict<Vec<MemberChoice>, MessageRefusal> {
        as_writer(actor).may_choose().map_err(Failure::Refused)?;
        let search = searched(search);
        if search.is_empty() {
            return Ok(Vec::new());
        }
        let authority = &actor.seat.authority;
        let scope = BusinessScope {
            business: actor.seat.business,
            confined_to: authority.confined_to(),
        };
        let by_address = authority.holds(Permission::UsersView);
        let mut found = self
            .store
            .members_to_write_to(scope, &search, by_address, MOST + 1)
            .await?;
        found.retain(|member| member.id != authority.member);
        Ok(found)
    }

    /// The roles that the actor may write to.
    pub async fn roles_to_write_to(&self, actor: &Actor) -> Verdict<Vec<RoleChoice>, MessageRefusal> {
        as_writer(actor).may_choose().map_err(Failure::Refused)?;
        let roles = self.store.roles(actor.seat.business).await?;
        Ok(roles.into_iter().map(role_choice).collect())
    }

    /// What somebody with this sign-in name and mobile phone can be told of messages by.
    pub fn notice_ways(&self, sign_in_name: &str, mobile: Option<&PhoneNumber>) -> NoticeWays {
        NoticeWays::of(sign_in_name, mobile, self.has_sms())
    }
}

/// The actor as they may write, by what was read with the session.
fn as_writer(actor: &Actor) -> Writer {
    Writer {
        authority: actor.seat.authority.clone(),
        is_external: actor.seat.external,
    }
}
