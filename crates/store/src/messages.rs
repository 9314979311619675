//! Messages between members.

use crate::backend::Backend;
use crate::filter::{Filter, part_of};
use crate::members::full_name;
use crate::query::{Query, composed, query, with_rows};
use crate::row::Row;
use crate::sql::messages as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::value::{Bind, Value};
use anyhow::Result;
use domain::{
    BusinessId, Correspondent, ListPart, MESSAGE_WINDOW, MemberChoice, MemberId, MemberStatus, Message,
    MessageBox, MessageId, MessageRow, MessageTo, PAGE_SIZE, RoleId, Slice, Timestamp,
};
use service::ports::{BusinessScope, MessageKind, NewNotice, NewText, SendTo, Spent, ToTell};

pub(crate) async fn messages_page<DB: Backend>(
    store: &SqlStore<DB>,
    member: MemberId,
    of: MessageBox,
    part: ListPart<MessageId>,
) -> Result<Slice<MessageRow>> {
    let (head, whose, after, before, down, up) = match of {
        MessageBox::Received => (
            sql::RECEIVED_HEAD,
            "x.member_id = ?",
            "x.message_id < ?",
            "x.message_id > ?",
            "x.message_id DESC",
            "x.message_id",
        ),
        MessageBox::Sent => (
            sql::SENT_HEAD,
            "g.sender_id = ?",
            "g.id < ?",
            "g.id > ?",
            "g.id DESC",
            "g.id",
        ),
    };
    let theirs = Filter::default().and(whose, member);
    let (theirs, order) = match part {
        ListPart::Start => (theirs, down),
        ListPart::After(id) => (theirs.and(after, id), down),
        ListPart::Before(id) => (theirs.and(before, id), up),
    };
    let rows = store.all(theirs.into_keyed(head, order, "", PAGE_SIZE), message_row);
    Ok(Slice::found(rows.await?, &part, PAGE_SIZE))
}

pub(crate) async fn message<DB: Backend>(
    store: &SqlStore<DB>,
    member: MemberId,
    id: MessageId,
) -> Result<Option<Message>> {
    store
        .optional(query(sql::FIND).bind(member).bind(id), found)
        .await
}

pub(crate) async fn unread_messages<DB: Backend>(store: &SqlStore<DB>, member: MemberId) -> Result<i64> {
    store
        .one(query(sql::UNREAD).bind(member), |row| row.get("total"))
        .await
}

pub(crate) async fn correspondent<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    writer: MemberId,
    member: MemberId,
) -> Result<Option<Correspondent>> {
    let find = query(sql::CORRESPONDENT).bind(business).bind(writer).bind(member);
    store.optional(find, as_correspondent).await
}

pub(crate) async fn find_correspondent<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    writer: MemberId,
    member: MemberId,
) -> Result<Option<Correspondent>> {
    let find = query(sql::CORRESPONDENT).bind(business).bind(writer).bind(member);
    transaction.optional(find, as_correspondent).await
}

/// `search` is the name, a line break, and what somebody signs in with: see the `INSERT` of members.
pub(crate) async fn members_to_write_to<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    search: &str,
    by_address: bool,
    limit: i64,
) -> Result<Vec<MemberChoice>> {
    let Some(filter) = Filter::of_scope(scope, "business_id = ?", "department_id = ?") else {
        return Ok(Vec::new());
    };
    let pattern = if by_address {
        part_of(search)
    } else {
        part_of(&search.replace('\n', " ")) + "\n%"
    };
    let (conditions, values) = filter
        .and_that("status = 'active'")
        .and("search LIKE ? ESCAPE '!'", pattern)
        .into_parts();
    let limited = values.len() + 1;
    let text = format!(
        "{}{conditions} ORDER BY search LIMIT ${limited}{}",
        sql::MEMBERS_HEAD,
        sql::MEMBERS_TAIL
    );
    store
        .all(composed(text, values).bind(limit), |row| {
            Ok(MemberChoice {
                id: row.get("id")?,
                name: full_name(row, "first_name", "last_name")?,
                department: row.maybe("department")?,
            })
        })
        .await
}

pub(crate) async fn insert_message<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    message: &NewText,
    since: Timestamp,
    limit: i64,
) -> Result<Spent> {
    let (member, role) = match message.to {
        MessageTo::Member(id) => (Some(id), None),
        MessageTo::Role(id) => (None, Some(id)),
    };
    let insert = query(sql::INSERT)
        .bind(message.id)
        .bind(message.business)
        .bind(message.sender)
        .bind(member)
        .bind(role)
        .bind(&message.text)
        .bind(message.sent_at)
        .bind(since)
        .bind(limit);
    if transaction.did(insert).await? {
        return Ok(Spent::Counted);
    }
    let holding = query(sql::HOLDING)
        .bind(message.sender)
        .bind(since)
        .bind((limit - 1).max(0));
    let holding = transaction
        .optional(holding, |row| row.get::<Timestamp>("sent_at"))
        .await?;
    Ok(Spent::FullUntil(
        holding.unwrap_or(message.sent_at) + MESSAGE_WINDOW,
    ))
}

pub(crate) async fn deliver_message<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    message: &NewText,
    scope: BusinessScope,
    most: i64,
) -> Result<i64> {
    let deliver = match message.to {
        MessageTo::Member(member) => query(sql::DELIVER_TO_MEMBER)
            .bind(message.id)
            .bind(message.business)
            .bind(member)
            .bind(message.sender),
        MessageTo::Role(role) => to_role(message, role, scope).bind(most + 1),
    };
    let delivered = transaction.execute(deliver).await?;
    let count = query(sql::COUNT).bind(message.id).bind(delivered);
    transaction.write(count).await?;
    Ok(delivered)
}

fn to_role(message: &NewText, role: RoleId, scope: BusinessScope) -> Query {
    query(sql::DELIVER_TO_ROLE)
        .bind(message.id)
        .bind(message.business)
        .bind(role)
        .bind(message.sender)
        .bind(scope.confined_to.is_some())
        .bind(scope.confined_to.flatten())
}

pub(crate) async fn to_be_told<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    message: MessageId,
    since: Timestamp,
    limit: i64,
    now: Timestamp,
) -> Result<Vec<ToTell>> {
    let due = query(sql::TO_BE_TOLD)
        .bind(message)
        .bind(since)
        .bind(limit)
        .bind(now);
    transaction
        .all(due, |row| {
            Ok(ToTell {
                member: row.get("id")?,
                how: row.get("message_notices")?,
                sign_in_name: row.get("sign_in_name")?,
                mobile: row.maybe("mobile")?,
            })
        })
        .await
}

pub(crate) async fn queue_notices<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    notices: &[NewNotice],
    [created_at, due_at, give_up_at]: [Timestamp; 3],
) -> Result<()> {
    let row = |notice: &NewNotice| -> Vec<Value> {
        let (email, number) = match &notice.to {
            SendTo::Mail(email) => (Some(email), None),
            SendTo::Sms(number) => (None, Some(number)),
        };
        vec![
            notice.id.value(),
            MessageKind::MessageNotice.value(),
            business.value(),
            email.value(),
            number.value(),
            notice.member.value(),
            1_i64.value(),
            "queued".value(),
            0_i64.value(),
            created_at.value(),
            due_at.value(),
            give_up_at.value(),
        ]
    };
    let rows: Vec<Vec<Value>> = notices.iter().map(row).collect();
    let queue = with_rows(sql::QUEUE_NOTICES, Vec::new(), rows, "");
    transaction.execute_all(queue).await.map(drop)
}

pub(crate) async fn mark_as_read<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: MemberId,
    id: MessageId,
    now: Timestamp,
) -> Result<bool> {
    let mark = query(sql::MARK_AS_READ).bind(member).bind(id).bind(now);
    transaction.did(mark).await
}

fn message_row<DB: Backend>(row: &Row<DB>) -> Result<MessageRow> {
    Ok(MessageRow {
        id: row.get("id")?,
        other: other(row)?,
        to_role: row.maybe::<RoleId>("to_role_id")?.is_some(),
        beginning: row.maybe("beginning")?,
        sent_at: row.get("sent_at")?,
        is_unread: row.get("is_unread")?,
        recipients: row.get("recipients")?,
    })
}

/// The role's name, or the member's.
fn other<DB: Backend>(row: &Row<DB>) -> Result<String> {
    match row.maybe("role")? {
        Some(role) => Ok(role),
        None => full_name(row, "first_name", "last_name"),
    }
}

fn found<DB: Backend>(row: &Row<DB>) -> Result<Message> {
    Ok(Message {
        id: row.get("id")?,
        sender: row.get("sender_id")?,
        sender_name: full_name(row, "sender_first_name", "sender_last_name")?,
        to: other(row)?,
        to_role: row.maybe::<String>("role")?.is_some(),
        text: row.maybe("text")?,
        sent_at: row.get("sent_at")?,
        is_received: row.get("is_received")?,
        is_unread: row.get("is_unread")?,
        recipients: row.get("recipients")?,
    })
}

fn as_correspondent<DB: Backend>(row: &Row<DB>) -> Result<Correspondent> {
    Ok(Correspondent {
        id: row.get("id")?,
        name: full_name(row, "first_name", "last_name")?,
        is_active: row.get::<MemberStatus>("status")? == MemberStatus::Active,
        department: row.maybe("department_id")?,
        wrote_before: row.get("wrote_before")?,
        gave_work: row.get("gave_work")?,
    })
}
