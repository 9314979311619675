//! A register, and people who are told of it every week.

use super::World;
use domain::{
    BusinessName, Company, EntityType, MemberId, Record, RecordId, RecordState, RecordTitle, Span, UnitId,
    UnitKind, WeeklyTime,
};
use jiff::ToSpan;
use service::ports::{WeeklyReader, WeeklySpan};
use std::time::{Duration, Instant};

const AT_ONCE: usize = 5_000;

impl World {
    /// Keeps so many records in the workspaces: due from two months ago to ten months from now, every fourth done or closed,
    /// changed in the last two months, every fifth owned by or assigned to one of the people.
    pub(crate) async fn keep_records(&self, count: usize) -> anyhow::Result<()> {
        let (seat, entropy) = (self.actor()?.seat, &*self.wired.ports.entropy);
        let workspaces = self.workspaces().await?;
        let now = self.wired.usher.now();
        let today = self.wired.usher.today(&self.actor()?);
        for from in (0..count).step_by(AT_ONCE) {
            let mut transaction = self.wired.ports.store.begin().await?;
            for number in from..count.min(from + AT_ONCE) {
                let changed_at = now - Span::minutes(u32::try_from(number * 7 % 86_400)?);
                let theirs = (number % 5 == 0).then(|| self.people[number * 13 % self.people.len()]);
                let days = i64::try_from(number * 31 % 360)? - 60;
                let record = Record {
                    id: RecordId::new(entropy.uuid(changed_at)),
                    business: seat.business,
                    kind: EntityType::ALL[number % EntityType::ALL.len()],
                    title: RecordTitle::parse(&format!("Record {number}"))?,
                    workspace: Some(workspaces[number % workspaces.len()]),
                    owner: theirs.filter(|_| number % 2 == 0),
                    assignee: theirs.filter(|_| number % 2 == 1),
                    assigned_by: None,
                    due_on: Some(today.checked_add(days.days())?),
                    state: RecordState::ALL[number % RecordState::ALL.len()],
                    notes: None,
                    details: Vec::new(),
                    created_at: changed_at,
                    changed_at,
                    changed_by: Some(seat.authority.member),
                };
                transaction.insert_record(&record).await?;
            }
            transaction.commit().await?;
        }
        Ok(())
    }

    /// The session cookie of somebody external, who does the work of another company.
    pub(crate) async fn contractor(&mut self) -> anyhow::Result<Vec<String>> {
        let first = self.people.len();
        let cookies = self.signed_in(1, "User").await?;
        let business = self.actor()?.seat.business;
        let mut transaction = self.wired.ports.store.begin().await?;
        for person in &self.people[first..] {
            let Some(mut member) = transaction.find_member(business, *person).await? else {
                continue;
            };
            member.options.external = Some(Company {
                name: BusinessName::parse("Weldright")?,
                address: None,
            });
            transaction.set_profile(&member).await?;
        }
        transaction.commit().await?;
        Ok(cookies)
    }

    /// Puts everybody into all workspaces.
    pub(crate) async fn work_everywhere(&self) -> anyhow::Result<()> {
        let business = self.actor()?.seat.business;
        let workspaces = self.workspaces().await?;
        let mut transaction = self.wired.ports.store.begin().await?;
        for person in &self.people {
            transaction
                .assign_member(business, *person, &workspaces, &[])
                .await?;
        }
        transaction.commit().await
    }

    /// Has everybody told every week of three workspaces, and all of it due a minute ago.
    pub(crate) async fn tell_all_weekly(&self) -> anyhow::Result<()> {
        let (business, store) = (self.actor()?.seat.business, &self.wired.ports.store);
        let workspaces = self.workspaces().await?;
        let due_at = self.wired.usher.now() - Span::minutes(1);
        for (some, part) in self.people.chunks(AT_ONCE).enumerate() {
            let mut transaction = store.begin().await?;
            for (number, person) in part.iter().enumerate() {
                let Some(mut member) = transaction.find_member(business, *person).await? else {
                    continue;
                };
                let first = (some * AT_ONCE + number) % workspaces.len();
                let theirs: Vec<UnitId> = workspaces.iter().cycle().skip(first).take(3).copied().collect();
                member.options.weekly_mail = true;
                transaction.assign_member(business, *person, &theirs, &[]).await?;
                transaction.set_own_choices(&member, &theirs).await?;
                let usual = WeeklyTime::default();
                transaction
                    .set_weekly_plan(business, *person, &usual, Some(due_at))
                    .await?;
            }
            transaction.commit().await?;
        }
        self.database.settle(&self.url).await
    }

    async fn workspaces(&self) -> anyhow::Result<Vec<UnitId>> {
        let business = self.actor()?.seat.business;
        let choices = self.wired.ports.store.unit_choices(business, UnitKind::Workspace);
        Ok(choices.await?.into_iter().map(|unit| unit.id).collect())
    }

    /// Lets the worker queue all weekly mails that are due; how long that took.
    pub(crate) async fn send_weekly(&self) -> anyhow::Result<Duration> {
        let begun = Instant::now();
        while self.wired.usher.send_weekly().await? {}
        Ok(begun.elapsed())
    }

    /// How many turns are not taken yet.
    pub(crate) async fn weekly_left(&self) -> anyhow::Result<usize> {
        let now = self.wired.usher.now();
        Ok(self.wired.ports.store.due_weekly(now, 1).await?.len())
    }

    /// How long it takes to read what one mail tells, of each of the first so many people who are active.
    pub(crate) async fn weekly_news(&self, people: usize) -> anyhow::Result<Vec<Duration>> {
        let (business, store) = (self.actor()?.seat.business, &self.wired.ports.store);
        let workspaces = self.workspaces().await?;
        let now = self.wired.usher.now();
        let span = WeeklySpan {
            since: now - Span::days(7),
            before: self.wired.usher.today(&self.actor()?).checked_add(7.days())?,
        };
        let mut taken = Vec::with_capacity(people);
        for person in self.people.iter().take(people) {
            let Some(reader) = self.reader(*person, &workspaces).await? else {
                continue;
            };
            let begun = Instant::now();
            store.weekly_news(business, &reader, span, 20).await?;
            taken.push(begun.elapsed());
        }
        Ok(taken)
    }

    async fn reader(&self, member: MemberId, workspaces: &[UnitId]) -> anyhow::Result<Option<WeeklyReader>> {
        let business = self.actor()?.seat.business;
        let mut transaction = self.wired.ports.store.begin().await?;
        let sight = transaction.sight_of(business, member).await?;
        Ok(sight.map(|sight| WeeklyReader {
            sight,
            workspaces: workspaces.to_vec(),
        }))
    }
}
