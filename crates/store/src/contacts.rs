//! Contacts.

use crate::backend::Backend;
use crate::filter::{Filter, List};
use crate::members::{empty, full_name};
use crate::query::query;
use crate::row::Row;
use crate::sql::contacts as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::Result;
use domain::{
    BusinessId, BusinessName, ContactId, ContactRow, EmailAddress, InvitationId, Member, MemberId, PAGE_SIZE,
    Page, PageNumber, PersonName,
};
use service::ports::{BusinessScope, NewContact};

const LIST: List = List {
    count: sql::COUNT,
    head: sql::PAGE_HEAD,
    order: sql::PAGE_ORDER,
    tail: sql::PAGE_TAIL,
};

/// Contacts have no department of their own: a scope sees those of its members and invitations.
const IN_DEPARTMENT: &str = "(member_id IN (SELECT m.id FROM members m WHERE m.department_id = ?)
     OR (member_id IS NULL AND invitation_id IN (SELECT i.id FROM invitations i WHERE i.department_id = ?)))";

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
    let names = [&new.first_name, &new.last_name].into_iter().flatten();
    let name: Vec<&str> = names.map(PersonName::as_str).collect();
    let email = new.email.as_ref().map(EmailAddress::as_str);
    let company = new.company.as_ref().map(BusinessName::as_str);
    let insert = query(sql::INSERT)
        .bind(new.id)
        .bind(new.business)
        .bind(new.first_name.as_ref())
        .bind(new.last_name.as_ref())
        .bind(new.email.as_ref())
        .bind(new.profile.job_title.as_ref())
        .bind(new.profile.phone.as_ref())
        .bind(new.profile.mobile.as_ref())
        .bind(new.company.as_ref())
        .bind(new.invitation)
        .bind(new.created_at)
        .bind(searched_in(&name.join(" "), email, company));
    transaction.write(insert).await
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
    let link = query(sql::LINK)
        .bind(invitation)
        .bind(member.id)
        .bind(&member.first_name)
        .bind(&member.last_name);
    let linked = |row: &Row<DB>| {
        let (email, company) = (row.maybe::<String>("email")?, row.maybe::<String>("company")?);
        Ok((row.get::<ContactId>("id")?, email, company))
    };
    let Some((contact, email, company)) = transaction.optional(link, linked).await? else {
        return Ok(false);
    };
    let name = format!("{} {}", member.first_name, member.last_name);
    let search = searched_in(&name, email.as_deref(), company.as_deref());
    let set = query(sql::SET_SEARCH).bind(contact).bind(search);
    transaction.write(set).await?;
    Ok(true)
}

/// What a contact is sorted by and searched in.
fn searched_in(name: &str, email: Option<&str>, company: Option<&str>) -> String {
    let (email, company) = (email.unwrap_or_default(), company.unwrap_or_default());
    format!("{name}\n{email} {company}").to_lowercase()
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
    Ok(ContactRow {
        id: row.get("id")?,
        name: full_name(row, "first_name", "last_name")?,
        email: row.maybe("email")?,
        phone: row.maybe("phone")?,
        mobile: row.maybe("mobile")?,
        job_title: row.maybe("job_title")?,
        company: row.maybe("company")?,
        member: row.maybe("member_id")?,
        invitation: row.maybe("recorded_state")?,
    })
}
