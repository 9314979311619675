//! Erasing a member who is deleted. The row stays, because others refer to it.

use crate::backend::Backend;
use crate::filter::part_of;
use crate::query::{query, with_list};
use crate::sql::erasing as sql;
use crate::transaction::SqlTransaction;
use crate::users::insert_user;
use crate::value::Bind;
use anyhow::{Context, Result, ensure};
use domain::{
    DELETED_ADDRESS, DELETED_PERSON, InvitationId, Member, PersonName, SignInName, Timestamp, UserId,
    Username,
};
use service::ports::{NewUser, User};

/// What is left of the number that an SMS went to.
const DELETED_NUMBER: &str = "a deleted number";

/// What is left of a salt.
const NO_SALT: [u8; 32] = [0; 32];

pub(crate) async fn erase_member<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
    stand_in: UserId,
    at: Timestamp,
) -> Result<bool> {
    let [first, last] = DELETED_PERSON;
    let (business, id) = (member.business, member.id);
    let whose = |statement| query(statement).bind(business).bind(id);
    let name: SignInName = transaction
        .one(query(sql::LOCK_USER).bind(member.user), |row| {
            row.get("sign_in_name")
        })
        .await?;
    let stays = query(sql::USER_STAYS).bind(member.user).bind(id);
    let stays = transaction.one(stays, |row| row.get::<bool>("found")).await?;
    let erase = whose(sql::MEMBER).bind(first).bind(last).bind(at);
    ensure!(transaction.did(erase).await?, "the business has no member {id}");
    for statement in [
        sql::ACCESSES,
        sql::UNITS,
        sql::REPORTS,
        sql::RECORD_VIEWS,
        sql::WEEKLY_MAIL,
        sql::CONTACT,
        sql::UNLINK_CONTACT,
        sql::MESSAGES,
        sql::MESSAGES_RECEIVED,
    ] {
        transaction.write(whose(statement)).await?;
    }
    if stays {
        stand_in_for(transaction, member, stand_in, at).await?;
    } else {
        end_account(transaction, member, &name, at).await?;
    }
    let address = name.address().map(ToString::to_string);
    if let Some(address) = &address {
        let mails = query(sql::MAILS)
            .bind(business)
            .bind(address)
            .bind(DELETED_ADDRESS)
            .bind(at);
        transaction.write(mails).await?;
        let drafts = query(sql::DRAFTS).bind(business).bind(address).bind(at);
        transaction.write(drafts).await?;
        let rows = query(sql::IMPORT_ROWS)
            .bind(business)
            .bind(address)
            .bind(part_of(address));
        transaction.write(rows).await?;
    }
    transaction.write(whose(sql::IMPORTS).bind(at)).await?;
    transaction
        .write(whose(sql::NOTICES).bind(DELETED_NUMBER).bind(at))
        .await?;
    let invitations = whose(sql::INVITATIONS)
        .bind(address)
        .bind(DELETED_ADDRESS)
        .bind(first)
        .bind(last);
    let theirs = transaction
        .all(invitations, |row| row.get::<InvitationId>("id"))
        .await?;
    // Who signs in is named by their user.
    let names = [id.to_string(), member.user.to_string()];
    let theirs: Vec<String> = theirs.iter().map(ToString::to_string).collect();
    erase_events(transaction, &business.to_string(), &names, &theirs, at).await?;
    Ok(!stays)
}

/// What they sign in with from now on, if that can be said of somebody who can't.
fn nobodys_name(member: &Member) -> Result<SignInName> {
    let name = format!("deleted-{}", member.id.to_string().replace('-', ""));
    let name = Username::parse(&name)
        .ok()
        .context("the name of nobody is no username")?;
    Ok(SignInName::Username(name))
}

/// The user is a member elsewhere, or runs the instance: the row here becomes that of a user who is nobody.
async fn stand_in_for<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
    stand_in: UserId,
    at: Timestamp,
) -> Result<()> {
    let [first, last] = DELETED_PERSON;
    let user = User {
        id: stand_in,
        sign_in_name: nobodys_name(member)?,
        password_hash: None,
        instance_admin: false,
        first_name: PersonName::parse(first)?,
        last_name: PersonName::parse(last)?,
    };
    let new = NewUser { user, created_at: at };
    ensure!(
        insert_user(transaction, &new).await?,
        "the name of nobody is taken"
    );
    let give = query(sql::GIVE_TO)
        .bind(member.business)
        .bind(member.id)
        .bind(stand_in);
    transaction.write(give).await
}

/// The user is nowhere else: nobody signs in with the name any more, and it can be invited anew.
async fn end_account<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
    name: &SignInName,
    at: Timestamp,
) -> Result<()> {
    let [first, last] = DELETED_PERSON;
    let user = query(sql::USER)
        .bind(member.user)
        .bind(&nobodys_name(member)?)
        .bind(first)
        .bind(last);
    transaction.write(user).await?;
    transaction
        .write(query(sql::SESSIONS_OF_USER).bind(member.user))
        .await?;
    if let Some(address) = name.address() {
        let mails = query(sql::MAILS_OF_INSTANCE)
            .bind(address)
            .bind(DELETED_ADDRESS)
            .bind(at);
        transaction.write(mails).await?;
        transaction.write(query(sql::PASSWORD_ASKS).bind(address)).await?;
    }
    erase_events(transaction, "instance", &[member.user.to_string()], &[], at).await
}

/// Erases what a chain says of somebody, by each of the ids that they are named by: of what they did, and of what was done to
/// them and to what was theirs.
async fn erase_events<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    chain: &str,
    names: &[String],
    theirs: &[String],
    at: Timestamp,
) -> Result<()> {
    let name = DELETED_PERSON.join(" ");
    let lower = name.to_lowercase();
    for who in names {
        let done_by = query(sql::DONE_BY).bind(chain).bind(who).bind(&name).bind(&lower);
        transaction.write(done_by.bind(NO_SALT).bind(at)).await?;
        let about = query(sql::DONE_ABOUT).bind(chain).bind(format!("%\"{who}\"%"));
        transaction.write(about.bind(NO_SALT).bind(at)).await?;
    }
    let subjects: Vec<&String> = names.iter().chain(theirs).collect();
    let mut values = vec![chain.value(), name.as_str().value(), lower.as_str().value()];
    values.extend([NO_SALT.value(), at.value()]);
    for done_to in with_list(sql::DONE_TO, &values, subjects) {
        transaction.write(done_to.followed_by::<DB>(")")).await?;
    }
    Ok(())
}
