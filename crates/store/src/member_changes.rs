//! Changing members: profile, options, place, manager.

use crate::backend::Backend;
use crate::members::{member, searched_by};
use crate::query::{query, with_list, with_rows};
use crate::row::Row;
use crate::sql::{members as sql, units};
use crate::transaction::SqlTransaction;
use crate::units::unit;
use crate::value::{Bind, Value};
use anyhow::{Result, ensure};
use domain::{BusinessId, Member, MemberId, RecordLimit, Reporting, ReportingLines, Unit, UnitId};

pub(crate) async fn set_profile<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
) -> Result<()> {
    let (profile, company) = (&member.profile, member.options.external.as_ref());
    let update = query(sql::SET_PROFILE)
        .bind(member.business)
        .bind(member.id)
        .bind(&member.first_name)
        .bind(&member.last_name)
        .bind(profile.job_title.as_ref())
        .bind(profile.phone.as_ref())
        .bind(profile.mobile.as_ref())
        .bind(profile.employee_number.as_ref())
        .bind(company.is_some())
        .bind(company.map(|company| &company.name))
        .bind(company.and_then(|company| company.address.as_ref()))
        .bind(searched_by(&member.first_name, &member.last_name));
    ensure!(transaction.did(update).await?, "there is no member {}", member.id);
    Ok(())
}

pub(crate) async fn set_options<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
) -> Result<()> {
    let options = &member.options;
    let (set, rights) = match options.record_limit {
        RecordLimit::None => (None, None),
        RecordLimit::Saved(set) => (Some(set), None),
        RecordLimit::Custom(rights) => (None, Some(rights)),
    };
    let update = query(sql::SET_OPTIONS)
        .bind(member.business)
        .bind(member.id)
        .bind(options.language)
        .bind(options.weekly_mail)
        .bind(options.message_notices)
        .bind(options.owns_records)
        .bind(set)
        .bind(rights);
    ensure!(transaction.did(update).await?, "there is no member {}", member.id);
    Ok(())
}

pub(crate) async fn set_place<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
) -> Result<()> {
    let update = query(sql::SET_PLACE)
        .bind(member.business)
        .bind(member.id)
        .bind(member.department)
        .bind(member.location);
    ensure!(transaction.did(update).await?, "there is no member {}", member.id);
    Ok(())
}

pub(crate) async fn units_of_member<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: MemberId,
) -> Result<Vec<(Unit, bool)>> {
    let assigned = |row: &Row<DB>| Ok((unit(row)?, row.get("weekly")?));
    transaction
        .all(query(units::OF_MEMBER).bind(member), assigned)
        .await
}

pub(crate) async fn take_out_of<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    those: &[UnitId],
) -> Result<()> {
    let whose = vec![business.value(), member.value()];
    for out in with_list(units::TAKE_MEMBER_OUT_OF, &whose, those.iter().copied()) {
        transaction.write(out).await?;
    }
    Ok(())
}

pub(crate) async fn tell_member_of<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    weekly: &[UnitId],
) -> Result<()> {
    let silence = query(units::TELL_MEMBER_OF_NONE).bind(business).bind(member);
    transaction.write(silence).await?;
    let whose = vec![business.value(), member.value()];
    for tell in with_list(units::TELL_MEMBER_OF, &whose, weekly.iter().copied()) {
        transaction.write(tell).await?;
    }
    Ok(())
}

pub(crate) async fn manager_of<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<Option<MemberId>> {
    let manager = query(sql::MANAGER).bind(business).bind(member);
    transaction.optional(manager, |row| row.get("id")).await
}

pub(crate) async fn set_manager<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    manager: Option<MemberId>,
) -> Result<bool> {
    Ok(set_managers(transaction, business, &[(member, manager)]).await? == 1)
}

pub(crate) async fn set_managers<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    managers: &[(MemberId, Option<MemberId>)],
) -> Result<i64> {
    let row = |(member, manager): &(MemberId, Option<MemberId>)| vec![member.value(), manager.value()];
    let rows: Vec<Vec<Value>> = managers.iter().map(row).collect();
    let set = with_rows(
        sql::SET_MANAGERS,
        vec![business.value()],
        rows,
        sql::SET_MANAGERS_TAIL,
    );
    transaction.execute_all(set).await
}

pub(crate) async fn lines_above<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    of: &[MemberId],
) -> Result<ReportingLines> {
    let above = with_list(sql::LINES_ABOVE, &[business.value()], of.iter().copied());
    let above = above
        .into_iter()
        .map(|above| above.followed_by::<DB>(sql::LINES_ABOVE_TAIL));
    let line = |row: &Row<DB>| Ok((row.get("id")?, row.get("manager_id")?));
    let lines: Vec<(MemberId, MemberId)> = transaction.all_of(above, line).await?;
    Ok(lines.into_iter().collect())
}

pub(crate) async fn find_reporting<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    ids: &[MemberId],
) -> Result<Vec<Reporting>> {
    let reporting = |row: &Row<DB>| {
        Ok(Reporting {
            member: member(row)?,
            manager: row.maybe("manager_id")?,
        })
    };
    let find = with_list(sql::FIND_ANY, &[business.value()], ids.iter().copied());
    transaction.all_of(find, reporting).await
}
