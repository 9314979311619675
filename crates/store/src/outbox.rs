//! Mails on their way.

use crate::backend::Backend;
use crate::invitations::invitation;
use crate::members::full_name;
use crate::query::query;
use crate::row::Row;
use crate::sql::{Sql, outbox as sql};
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::weekly::reader;
use anyhow::Result;
use domain::{BusinessId, DeliveryState, EmailAddress, LeaseId, MemberId, OutboxId, Timestamp};
use service::ports::{
    About, AccountMatter, ClaimedMessage, InvitationMatter, LeftOut, MailTally, Matter, MessageKind,
    NewMessage, NoticeMatter, SendTo, SettledMessage, WeeklyMatter,
};

pub(crate) async fn claim_due<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
    lease: LeaseId,
    lease_until: Timestamp,
    limit: i64,
) -> Result<Vec<ClaimedMessage>> {
    let which = [sql::CLAIM, sql::CLAIM_AFTER_OTHERS];
    claim(store, &which, (now, lease, lease_until), limit).await
}

pub(crate) async fn claim_due_sms<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
    lease: LeaseId,
    lease_until: Timestamp,
    limit: i64,
) -> Result<Vec<ClaimedMessage>> {
    claim(store, &[sql::CLAIM_SMS], (now, lease, lease_until), limit).await
}

async fn claim<DB: Backend>(
    store: &SqlStore<DB>,
    which: &[Sql],
    (now, lease, lease_until): (Timestamp, LeaseId, Timestamp),
    limit: i64,
) -> Result<Vec<ClaimedMessage>> {
    let mut transaction = store.transaction().await?;
    let mut ids: Vec<OutboxId> = Vec::new();
    for statement in which {
        let left = limit - i64::try_from(ids.len())?;
        if left == 0 {
            break;
        }
        let claim = query(*statement)
            .bind(now)
            .bind(lease)
            .bind(lease_until)
            .bind(left);
        let claimed: Vec<OutboxId> = transaction.all(claim, |row| row.get("id")).await?;
        ids.extend(claimed);
    }
    let claimed = if ids.is_empty() {
        Vec::new()
    } else {
        let about_invitations = query(sql::CLAIMED).bind(lease);
        let mut claimed = transaction.all(about_invitations, about_an_invitation).await?;
        if claimed.len() < ids.len() {
            let about_accounts = query(sql::CLAIMED_OF_ACCOUNTS).bind(lease);
            claimed.extend(transaction.all(about_accounts, about_an_account).await?);
        }
        if claimed.len() < ids.len() {
            let notices = query(sql::CLAIMED_NOTICES).bind(lease);
            claimed.extend(transaction.all(notices, about_messages).await?);
        }
        if claimed.len() < ids.len() {
            let weekly = query(sql::CLAIMED_WEEKLY).bind(lease);
            claimed.extend(transaction.all(weekly, about_a_week).await?);
        }
        claimed
    };
    transaction.finish().await?;
    // A lease that was used before may hold others besides.
    Ok(claimed
        .into_iter()
        .filter(|message| ids.contains(&message.id))
        .collect())
}

/// A lease that ran out is not lost before another worker took over: what was sent is written down as sent.
pub(crate) async fn settle_message<DB: Backend>(
    store: &SqlStore<DB>,
    id: OutboxId,
    lease: LeaseId,
    now: Timestamp,
    settled: &SettledMessage,
) -> Result<bool> {
    let (state, answer) = match settled {
        SettledMessage::Retry { due_at, answer } => {
            let retry = query(sql::RETRY).bind(id).bind(lease).bind(answer).bind(*due_at);
            return Ok(store.execute(retry).await? > 0);
        }
        SettledMessage::Sent { answer } => (DeliveryState::Sent, Some(answer)),
        SettledMessage::Failed { answer } => (DeliveryState::Failed, Some(answer)),
        SettledMessage::Dropped => (DeliveryState::Dropped, None),
    };
    let settle = query(sql::SETTLE)
        .bind(id)
        .bind(lease)
        .bind(state)
        .bind(answer)
        .bind(now);
    Ok(store.execute(settle).await? > 0)
}

pub(crate) async fn release_lease<DB: Backend>(store: &SqlStore<DB>, lease: LeaseId) -> Result<()> {
    store.execute(query(sql::RELEASE).bind(lease)).await.map(drop)
}

pub(crate) async fn next_due<DB: Backend>(store: &SqlStore<DB>) -> Result<Option<Timestamp>> {
    store.one(query(sql::NEXT_DUE), |row| row.maybe("due_at")).await
}

pub(crate) async fn enqueue<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    message: &NewMessage,
) -> Result<()> {
    let (invitation, generation, other) = match message.about {
        About::Invitation(id, generation) => (Some(id), generation, None),
        About::Reset(id) => (None, 1, Some(id.to_string())),
        About::AddressChange(id) => (None, 1, Some(id.to_string())),
        About::User(id) => (None, 1, Some(id.to_string())),
    };
    let insert = query(sql::INSERT)
        .bind(message.id)
        .bind(message.kind)
        .bind(message.business)
        .bind(&message.to)
        .bind(invitation)
        .bind(other)
        .bind(generation)
        .bind(message.created_at)
        .bind(message.due_at)
        .bind(message.give_up_at);
    transaction.write(insert).await
}

pub(crate) async fn mail_tally<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    kind: MessageKind,
    business: Option<BusinessId>,
    to: &EmailAddress,
    since: Timestamp,
) -> Result<MailTally> {
    let tally = |row: &Row<DB>| {
        Ok(MailTally {
            count: row.get("total")?,
            first_at: row.maybe("first_at")?,
            last_at: row.maybe("last_at")?,
        })
    };
    let counted = match business {
        Some(business) => query(sql::TALLY).bind(kind).bind(business),
        None => query(sql::TALLY_OF_THE_INSTANCE).bind(kind),
    };
    transaction.one(counted.bind(to).bind(since), tally).await
}

fn about_an_invitation<DB: Backend>(row: &Row<DB>) -> Result<ClaimedMessage> {
    let about = InvitationMatter {
        invitation: invitation(row)?,
        generation: row.get("message_generation")?,
        inviter: full_name(row, "inviter_first_name", "inviter_last_name")?,
        role: row.get("role")?,
        inviter_language: row.get("inviter_language")?,
        left_out: left_out(&row.maybe::<String>("left_out")?.unwrap_or_default())?,
        business_name: row.get("business_name")?,
        zone: row.get("zone")?,
    };
    claimed_message(row, Matter::Invitation(Box::new(about)))
}

/// What was left out, from `kind U+001F name` between U+001E.
fn left_out(texts: &str) -> Result<Vec<LeftOut>> {
    let texts = texts.split('\u{1e}').filter_map(|text| text.split_once('\u{1f}'));
    texts
        .map(|(kind, name)| {
            Ok(match kind {
                "app" => LeftOut::App(name.to_owned()),
                kind => LeftOut::Unit(kind.parse()?, name.to_owned()),
            })
        })
        .collect()
}

fn about_an_account<DB: Backend>(row: &Row<DB>) -> Result<ClaimedMessage> {
    let (Some(user), Some(business_name)) = (row.maybe("user_id")?, row.maybe("business_name")?) else {
        return claimed_message(row, Matter::Gone);
    };
    let about = AccountMatter {
        about: match row.get("kind")? {
            MessageKind::PasswordReset => About::Reset(row.get("about_id")?),
            MessageKind::AddressChange => About::AddressChange(row.get("about_id")?),
            _ => About::User(user),
        },
        name: full_name(row, "first_name", "last_name")?,
        language: row.get("language")?,
        business_name,
        zone: row.get("zone")?,
        at: row.get("at")?,
    };
    claimed_message(row, Matter::Account(Box::new(about)))
}

fn about_messages<DB: Backend>(row: &Row<DB>) -> Result<ClaimedMessage> {
    let Some(_) = row.maybe::<MemberId>("member_id")? else {
        return claimed_message(row, Matter::Gone);
    };
    let about = NoticeMatter {
        name: full_name(row, "first_name", "last_name")?,
        language: row.get("language")?,
        mobile: row.maybe("mobile")?,
        business_name: row.get("business_name")?,
        zone: row.get("zone")?,
        unread: row.get("unread")?,
        last: row.get("last_id")?,
        sender: full_name(row, "sender_first_name", "sender_last_name")?,
    };
    claimed_message(row, Matter::Notice(Box::new(about)))
}

fn about_a_week<DB: Backend>(row: &Row<DB>) -> Result<ClaimedMessage> {
    let Some(_) = row.maybe::<MemberId>("id")? else {
        return claimed_message(row, Matter::Gone);
    };
    let about = WeeklyMatter {
        name: full_name(row, "first_name", "last_name")?,
        language: row.get("language")?,
        business: row.get("business_id")?,
        business_name: row.get("business_name")?,
        zone: row.get("zone")?,
        reader: reader(row)?,
    };
    claimed_message(row, Matter::Weekly(Box::new(about)))
}

fn claimed_message<DB: Backend>(row: &Row<DB>, matter: Matter) -> Result<ClaimedMessage> {
    Ok(ClaimedMessage {
        id: row.get("message_id")?,
        kind: row.get("kind")?,
        to: match row.maybe("to_number")? {
            Some(number) => SendTo::Sms(number),
            None => SendTo::Mail(row.get("to_email")?),
        },
        matter,
        created_at: row.get("created_at")?,
        give_up_at: row.get("give_up_at")?,
        tries: row.get("message_tries")?,
    })
}
