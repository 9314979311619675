//! Members.

use crate::backend::Backend;
use crate::filter::{Filter, List};
use crate::profile::{bind_options, bind_profile, options, profile};
use crate::query::query;
use crate::row::Row;
use crate::seats;
use crate::sql::members as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::{Result, ensure};
use domain::{
    Authority, BusinessId, EmailAddress, Member, MemberFilter, MemberId, MemberOrder, MemberRow,
    MemberStatus, PAGE_SIZE, Page, PageNumber, PersonName, RoleId, RoleRights, Timestamp, UserId,
};
use service::ports::BusinessScope;

pub(crate) const LIST: List = List {
    count: sql::COUNT,
    head: sql::PAGE_HEAD,
    order: sql::PAGE_ORDER,
    tail: sql::PAGE_TAIL,
};

const BY_LAST_SEEN: List = List {
    count: sql::COUNT,
    head: sql::SEEN_HEAD,
    order: sql::SEEN_ORDER,
    tail: sql::SEEN_TAIL,
};

const BY_LONGEST_AWAY: List = List {
    order: sql::AWAY_ORDER,
    tail: sql::AWAY_TAIL,
    ..BY_LAST_SEEN
};

pub(crate) async fn members_page<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    filter: &MemberFilter,
    page: PageNumber,
) -> Result<Page<MemberRow>> {
    let Some(scoped) = Filter::of_scope(scope, "business_id = ?", "department_id = ?") else {
        return Ok(empty(page));
    };
    let (list, is_there) = match filter.sorted_by() {
        MemberOrder::Name => (&LIST, sql::IS_THERE),
        MemberOrder::LastSeen => (&BY_LAST_SEEN, sql::IS_THERE_BY_LAST_SEEN),
        MemberOrder::LongestAway => (&BY_LONGEST_AWAY, sql::IS_THERE_BY_LAST_SEEN),
    };
    let queries = narrowed(scoped.and_that(is_there), filter).into_queries(list, page, PAGE_SIZE);
    store.page(queries, page, member_row).await
}

/// Those that the filter lets through.
pub(crate) fn narrowed(members: Filter, filter: &MemberFilter) -> Filter {
    members
        .and_maybe("status = ?", filter.status)
        .and_maybe("role_id = ?", filter.role)
        .and_maybe("department_id = ?", filter.department)
        .and_maybe("location_id = ?", filter.location)
        .and_search("search LIKE ? ESCAPE '!'", &filter.search)
}

/// The page of somebody who sees nobody.
pub(crate) fn empty<T>(number: PageNumber) -> Page<T> {
    Page {
        rows: Vec::new(),
        number,
        total: 0,
    }
}

pub(crate) async fn insert_member<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
) -> Result<bool> {
    let name = searched_by(&member.first_name, &member.last_name);
    let insert = query(sql::INSERT)
        .bind(member.id)
        .bind(member.business)
        .bind(member.user)
        .bind(member.role)
        .bind(member.status)
        .bind(&member.first_name)
        .bind(&member.last_name)
        .bind(member.department)
        .bind(member.location)
        .bind(member.joined_at);
    let insert = bind_options(bind_profile(insert, &member.profile), &member.options);
    let inserted = transaction.did(insert.bind(name)).await?;
    if inserted && member.options.weekly_mail {
        crate::weekly::begin_weekly(transaction, member.business, member.id).await?;
    }
    Ok(inserted)
}

pub(crate) async fn find_member<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    id: MemberId,
) -> Result<Option<Member>> {
    transaction
        .optional(query(sql::FIND).bind(business).bind(id), member)
        .await
}

pub(crate) async fn find_member_of_user<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    user: UserId,
) -> Result<Option<Member>> {
    transaction
        .optional(query(sql::FIND_OF_USER).bind(business).bind(user), member)
        .await
}

pub(crate) async fn authority_of<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<Option<Authority>> {
    transaction
        .optional(query(sql::AUTHORITY).bind(business).bind(member), authority)
        .await
}

pub(crate) async fn touch_member<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    user: UserId,
    now: Timestamp,
) -> Result<()> {
    transaction
        .write(query(sql::TOUCH).bind(user).bind(business).bind(now))
        .await
}

pub(crate) async fn address_of<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: MemberId,
) -> Result<Option<EmailAddress>> {
    transaction
        .optional(query(sql::ADDRESS).bind(member), |row| row.get("email"))
        .await
}

pub(crate) async fn inviters<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    limit: i64,
) -> Result<Vec<(Authority, EmailAddress)>> {
    let inviter = |row: &Row<DB>| Ok((authority(row)?, row.get("email")?));
    transaction
        .all(query(sql::INVITERS).bind(business).bind(limit), inviter)
        .await
}

pub(crate) async fn set_member_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    role: RoleId,
) -> Result<()> {
    let update = query(sql::SET_ROLE).bind(business).bind(member).bind(role);
    ensure!(
        transaction.did(update).await?,
        "the business has no member {member}"
    );
    Ok(())
}

pub(crate) async fn set_member_status<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    status: MemberStatus,
) -> Result<bool> {
    let changed = transaction
        .did(query(sql::SET_STATUS).bind(business).bind(member).bind(status))
        .await?;
    if changed && status == MemberStatus::Inactive {
        seats::give_up(transaction, business, member).await?;
    }
    Ok(changed)
}

pub(crate) async fn has_other_administrator<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<bool> {
    let exists = query(sql::HAS_OTHER_ADMINISTRATOR).bind(business).bind(member);
    transaction.one(exists, |row| row.get("found")).await
}

pub(crate) async fn has_administrator_beside<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    role: RoleId,
) -> Result<bool> {
    let exists = query(sql::HAS_ADMINISTRATOR_BESIDE).bind(business).bind(role);
    transaction.one(exists, |row| row.get("found")).await
}

/// First and last name in one, empty where neither is given.
pub(crate) fn full_name<DB: Backend>(
    row: &Row<DB>,
    first: &'static str,
    last: &'static str,
) -> Result<String> {
    let names = [row.maybe::<String>(first)?, row.maybe::<String>(last)?];
    Ok(names.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// What comes before the sign-in name in what a member is sorted by and searched in.
pub(crate) fn searched_by(first_name: &PersonName, last_name: &PersonName) -> String {
    format!("{first_name} {last_name}\n").to_lowercase()
}

pub(crate) fn member<DB: Backend>(row: &Row<DB>) -> Result<Member> {
    Ok(Member {
        id: row.get("id")?,
        business: row.get("business_id")?,
        user: row.get("user_id")?,
        role: row.get("role_id")?,
        status: row.get("status")?,
        first_name: row.get("first_name")?,
        last_name: row.get("last_name")?,
        department: row.maybe("department_id")?,
        location: row.maybe("location_id")?,
        profile: profile(row)?,
        options: options(row)?,
        joined_at: row.get("joined_at")?,
    })
}

fn authority<DB: Backend>(row: &Row<DB>) -> Result<Authority> {
    member_authority(row, row.get("id")?)
}

/// What the member may do by their role, and by whether they are external.
pub(crate) fn member_authority<DB: Backend>(row: &Row<DB>, member: MemberId) -> Result<Authority> {
    let rights = RoleRights {
        permissions: row.get("permissions")?,
        scope: row.get("scope")?,
    };
    let (department, external) = (row.maybe("department_id")?, row.get("external")?);
    Ok(Authority::of_holder(member, rights, department, external))
}

pub(crate) fn member_row<DB: Backend>(row: &Row<DB>) -> Result<MemberRow> {
    Ok(MemberRow {
        id: row.get("id")?,
        name: full_name(row, "first_name", "last_name")?,
        email: row.get("email")?,
        role: row.get("role")?,
        department: row.maybe("department")?,
        location: row.maybe("location")?,
        status: row.get("status")?,
        last_seen_at: row.maybe("last_seen_at")?,
    })
}
