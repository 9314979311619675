//! Changing what a member is told of, and how far their records go.

use crate::audit::Event;
use crate::record_sets::in_words;
use crate::{Actor, Failure, Usher, Verdict};
use domain::{
    Act, ChosenRecords, Language, Member, MemberId, MemberRefusal, MessageNotices, NoticeWays, Options,
    Permission, RecordLimit, RecordSet, UnitId, UnitKind, WeeklyTime, may_limit_records, told_of_theirs,
};

/// What a member is told of, and how far their records go.
#[derive(Debug, Clone, Default)]
pub struct OptionTerms {
    /// Whether they get the weekly mail.
    pub weekly_mail: bool,
    /// Of which of their workspaces.
    pub weekly: Vec<UnitId>,
    /// When they get it; None: as before.
    pub weekly_time: Option<WeeklyTime>,
    /// How they are told of new messages.
    pub message_notices: MessageNotices,
    /// Whether records may be theirs.
    pub owns_records: bool,
    /// How far their records are limited by type.
    pub record_limit: RecordLimit,
    /// The language of their mails.
    pub language: Language,
}

impl Usher {
    /// Changes a member's notifications and record options. Nothing is mailed to whoever signs in with a username.
    pub async fn change_options(
        &self,
        actor: &Actor,
        id: MemberId,
        terms: OptionTerms,
    ) -> Verdict<(), MemberRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let (before, _, _) = self
            .reach_member(&mut *tx, actor, Permission::UsersEdit, id)
            .await?;
        let by_mail = tx.address_of(id).await?.is_some();
        let ways = NoticeWays {
            has_address: by_mail,
            ..self.notice_ways("", before.profile.mobile.as_ref())
        };
        if terms.message_notices != before.options.message_notices {
            let possible = terms.message_notices.may_be_chosen(ways);
            possible.map_err(|reason| Failure::Refused(reason.into()))?;
        }
        let units = tx.units_of_member(id).await?;
        let workspaces = units.iter().filter(|(unit, _)| unit.kind == UnitKind::Workspace);
        let workspaces: Vec<UnitId> = workspaces.map(|(unit, _)| unit.id).collect();
        let told = terms.weekly_mail && by_mail;
        // With none chosen it tells of all, as at inviting.
        let weekly = match (told, terms.weekly.is_empty()) {
            (false, _) => Vec::new(),
            (true, true) => workspaces.clone(),
            (true, false) => terms.weekly.clone(),
        };
        let refused = |reason| Failure::Refused(MemberRefusal::Terms(reason));
        told_of_theirs(&weekly, &workspaces).map_err(refused)?;
        let set = match terms.record_limit {
            RecordLimit::Saved(set) => tx.find_record_set(business.id, set).await?,
            _ => None,
        };
        let chosen = ChosenRecords::of(terms.record_limit, set.as_ref(), business.has_record_sets);
        may_limit_records(chosen, terms.record_limit, before.options.record_limit).map_err(refused)?;
        let options = Options {
            weekly_mail: told,
            message_notices: terms.message_notices,
            owns_records: terms.owns_records,
            record_limit: terms.record_limit,
            language: terms.language,
            ..before.options.clone()
        };
        let after = Member {
            options,
            ..before.clone()
        };
        let was_weekly = units.iter().filter(|(_, weekly)| *weekly);
        let told_before: Vec<UnitId> = was_weekly.map(|(unit, _)| unit.id).collect();
        let same = |one: &[UnitId], other: &[UnitId]| {
            one.iter().all(|unit| other.contains(unit)) && one.len() == other.len()
        };
        let plan = tx.weekly_plan(business.id, id).await?;
        let time = terms.weekly_time.as_ref().unwrap_or(&plan.time);
        if after == before && same(&told_before, &weekly) && *time == plan.time {
            return Ok(());
        }
        tx.set_options(&after).await?;
        tx.tell_member_of(business.id, id, &weekly).await?;
        self.set_weekly(&mut *tx, [&before, &after], (&plan, time), &business.zone, now)
            .await?;
        let named = |those: &[UnitId]| {
            let those = units.iter().filter(|(unit, _)| those.contains(&unit.id));
            let names: Vec<&str> = those.map(|(unit, _)| unit.name.as_str()).collect();
            (!names.is_empty()).then(|| names.join(", "))
        };
        let before_set = match before.options.record_limit {
            RecordLimit::Saved(set) => tx.find_record_set(business.id, set).await?,
            _ => None,
        };
        let event = Event::by(actor, Act::MemberOptionsChanged)
            .on(id, format!("{} {}", after.first_name, after.last_name))
            .in_department(after.department)
            .changed("weekly e-mail of", named(&told_before), named(&weekly))
            .changed(
                "weekly e-mail on",
                Some(plan.time.to_string()),
                Some(time.to_string()),
            );
        let facts = facts(&before.options, before_set)
            .into_iter()
            .zip(facts(&after.options, set));
        let event = facts.fold(event, |event, ((field, before), (_, after))| {
            event.changed(field, Some(before), Some(after))
        });
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }
}

fn facts(options: &Options, set: Option<RecordSet>) -> [(&'static str, String); 5] {
    let yes = |on: bool| if on { "yes" } else { "no" }.to_owned();
    let records = match (options.record_limit, set) {
        (RecordLimit::None, _) => "no limit".to_owned(),
        (RecordLimit::Saved(_), set) => set.map(|set| set.name.to_string()).unwrap_or_default(),
        (RecordLimit::Custom(rights), _) => in_words(rights),
    };
    [
        ("weekly e-mail", yes(options.weekly_mail)),
        ("new-message notifications", options.message_notices.to_string()),
        ("can own records", yes(options.owns_records)),
        ("record set", records),
        ("language", options.language.to_string()),
    ]
}
