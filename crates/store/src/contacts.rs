//! Contacts.

use crate::backend::Backend;
use crate::filter::{Filter, List};
use crate::members::empty;
use crate::query::query;
use crate::records::{insertion, read_details, searched_in};
use crate::row::Row;
use crate::sql::contacts as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::{Context, Result};
use domain::{
    BusinessId, BusinessName, ContactId, ContactRow, EmailAddress, EntityType, InvitationId, Member,
    MemberId, PAGE_SIZE, Page, PageNumber, PersonName, PhoneNumber, Record, RecordDetail, RecordDetails,
    RecordField, RecordId, RecordState, RecordTitle, Timestamp,
};
use service::ports::{BusinessScope, NewContact};

const LIST: List = List {
    count: sql::COUNT,
    head: sql::PAGE_HEAD,
    order: sql::PAGE_ORDER,
    tail: sql::PAGE_TAIL,
};

/// Contacts have no department of their own: a scope sees those of its members and invitations.
const IN_DEPARTMENT: &str = "id IN (SELECT c.id FROM contacts c
     WHERE c.member_id IN (SELECT m.id FROM members m WHERE m.department_id = ?)
     OR (c.member_id IS NULL AND c.invitation_id IN (SELECT i.id FROM invitations i WHERE i.department_id = ?)))";

pub(crate) async fn contacts_page<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    search: &str,
    page: PageNumber,
) -> Result<Page<ContactRow>> {
    let Some(filter) = Filter::of_scope(scope, "business_id = ?", IN_DEPARTMENT) else {
        return Ok(empty(page));
    };
    let queries = filter
        .and_that(sql::IS_OF_PEOPLE)
        .and_search("search LIKE ? ESCAPE '!'", search)
        .into_queries(&LIST, page, PAGE_SIZE);
    store.page(queries, page, contact).await
}

pub(crate) async fn contact_of_member<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<Option<ContactRow>> {
    let of_member = query(sql::OF_MEMBER).bind(business).bind(member);
    store.optional(of_member, contact).await
}

pub(crate) async fn find_contact<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    email: &EmailAddress,
) -> Result<Option<ContactId>> {
    let find = query(sql::FIND_WITH_ADDRESS).bind(business).bind(email);
    transaction.optional(find, |row| row.get("id")).await
}

pub(crate) async fn insert_contact<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    new: &NewContact,
) -> Result<()> {
    transaction.write(insertion(&record_of(new)?)).await?;
    let insert = query(sql::INSERT)
        .bind(new.id)
        .bind(new.business)
        .bind(new.email.as_ref())
        .bind(new.invitation)
        .bind(None::<Timestamp>);
    transaction.write(insert).await
}

/// A contact as a record: under its name, or its address where that is not known yet.
fn record_of(new: &NewContact) -> Result<Record> {
    let names = [&new.first_name, &new.last_name].into_iter().flatten();
    let name: Vec<&str> = names.map(PersonName::as_str).collect();
    let email = new.email.as_ref().map(EmailAddress::as_str);
    let title = if name.is_empty() {
        email
            .context("a contact has neither name nor address")?
            .to_owned()
    } else {
        name.join(" ")
    };
    let profile = &new.profile;
    let known = [
        (RecordField::Email, email),
        (
            RecordField::Phone,
            profile.phone.as_ref().map(PhoneNumber::as_str),
        ),
        (
            RecordField::Mobile,
            profile.mobile.as_ref().map(PhoneNumber::as_str),
        ),
        (
            RecordField::JobTitle,
            profile.job_title.as_ref().map(PersonName::as_str),
        ),
        (
            RecordField::Company,
            new.company.as_ref().map(BusinessName::as_str),
        ),
    ];
    let mut details = RecordDetails::new();
    for (field, text) in known {
        if let Some(text) = text {
            details.push((field, RecordDetail::parse(text)?));
        }
    }
    Ok(Record {
        id: RecordId::new(new.id.uuid()),
        business: new.business,
        kind: EntityType::Contacts,
        title: RecordTitle::parse(&title)?,
        workspace: None,
        owner: None,
        assignee: None,
        assigned_by: None,
        due_on: None,
        state: RecordState::Open,
        notes: None,
        details,
        created_at: new.created_at,
        changed_at: new.created_at,
        changed_by: None,
    })
}

pub(crate) async fn adopt_contact<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    contact: ContactId,
    invitation: InvitationId,
) -> Result<()> {
    transaction
        .write(query(sql::ADOPT).bind(contact).bind(invitation))
        .await
}

pub(crate) async fn link_contact<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: InvitationId,
    member: &Member,
) -> Result<bool> {
    let link = query(sql::LINK).bind(invitation).bind(member.id);
    let linked = |row: &Row<DB>| {
        let details = read_details(EntityType::Contacts, &row.get::<String>("details")?)?;
        Ok((row.get::<ContactId>("id")?, details))
    };
    let Some((contact, details)) = transaction.optional(link, linked).await? else {
        return Ok(false);
    };
    let name = format!("{} {}", member.first_name, member.last_name);
    let search = searched_in(&name, &details);
    let set = query(sql::SET_NAME).bind(contact).bind(name).bind(search);
    transaction.write(set).await?;
    Ok(true)
}

pub(crate) async fn claim_contact<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    contact: ContactId,
    member: MemberId,
) -> Result<()> {
    transaction
        .write(query(sql::CLAIM).bind(contact).bind(member))
        .await
}

pub(crate) async fn remove_untouched_contact<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: InvitationId,
) -> Result<()> {
    transaction
        .write(query(sql::REMOVE_UNTOUCHED).bind(invitation))
        .await
}

fn contact<DB: Backend>(row: &Row<DB>) -> Result<ContactRow> {
    let details = read_details(EntityType::Contacts, &row.get::<String>("details")?)?;
    let known = |field: RecordField| {
        let found = details.iter().find(|(named, _)| *named == field);
        found.map(|(_, text)| text.as_str().to_owned())
    };
    let (title, email) = (row.get::<String>("title")?, known(RecordField::Email));
    Ok(ContactRow {
        id: row.get("id")?,
        name: if email.as_ref() == Some(&title) {
            String::new()
        } else {
            title
        },
        email,
        phone: known(RecordField::Phone),
        mobile: known(RecordField::Mobile),
        job_title: known(RecordField::JobTitle),
        company: known(RecordField::Company),
        member: row.maybe("member_id")?,
        invitation: row.maybe("recorded_state")?,
    })
}
