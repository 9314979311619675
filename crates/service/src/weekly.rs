//! The weekly mail [M-A5]: whose is due, what it tells, and when it comes.

use crate::Usher;
use crate::ports::{
    ClaimedMessage, DueWeekly, NewWeekly, Transaction, WeeklyClaim, WeeklyMail, WeeklyMatter, WeeklyPlan,
    WeeklySpan,
};
use crate::read_records::day_in;
use domain::{
    MOST_IN_WEEKLY_MAIL, Member, OutboxId, Timestamp, WEEKLY_LATE, WEEKLY_WINDOW, WeeklyTime, WeeklyTurn,
    ZoneName,
};
use futures::{StreamExt, stream};
use jiff::ToSpan;
use jiff::tz::TimeZone;

/// So many turns are taken in one transaction.
const AT_ONCE: i64 = 250;
/// So many members are looked at side by side.
const SIDE_BY_SIDE: usize = 4;

impl Usher {
    /// Queues the weekly mails whose time has come, and moves all that were due on to their next. True: there may be more.
    ///
    /// Whether there is anything to tell is looked up before the transaction begins; taking the turns is one statement, in
    /// which of many processes one gets each, and its mail is queued with it.
    pub async fn send_weekly(&self) -> anyhow::Result<bool> {
        let due = self.store.due_weekly(self.now(), AT_ONCE).await?;
        if due.is_empty() {
            return Ok(false);
        }
        let full = i64::try_from(due.len()).is_ok_and(|count| count == AT_ONCE);
        let claims = stream::iter(due).map(|due| self.weekly_claim(due));
        let claims: Vec<_> = claims.buffered(SIDE_BY_SIDE).collect().await;
        let claims = readable(claims)?;
        let mut tx = self.store.begin().await?;
        tx.claim_weekly(&claims, self.now()).await?;
        tx.commit().await?;
        self.wake_worker();
        Ok(full)
    }

    /// The turn of one member: with a mail, if they want it, it is not too late, and there is something to tell.
    async fn weekly_claim(&self, due: DueWeekly) -> anyhow::Result<WeeklyClaim> {
        let (now, zone) = (self.now(), zone_of(&due.zone));
        let mail = match (&due.to, due.time.turn(due.due_at, now, &zone)) {
            (Some(to), WeeklyTurn::Now { due_at }) if self.has_weekly_news(&due, now).await? => {
                Some(NewWeekly {
                    id: OutboxId::new(self.uuid(now)),
                    business: due.business,
                    to: to.clone(),
                    give_up_at: due_at + WEEKLY_LATE,
                })
            }
            _ => None,
        };
        let told_at = mail.as_ref().map(|_| now);
        Ok(WeeklyClaim {
            member: due.member,
            due_at: due.due_at,
            next_at: due.time.next_after(now, told_at, &zone),
            token: self.tokens.weekly_end(due.member).hash(),
            mail,
        })
    }

    async fn has_weekly_news(&self, due: &DueWeekly, now: Timestamp) -> anyhow::Result<bool> {
        let span = span_of(&due.zone, now);
        Ok(due.has_unread
            || self
                .store
                .has_weekly_records(due.business, &due.reader, span)
                .await?)
    }

    /// What a claimed mail says; None where there is nothing to say any more.
    pub(crate) async fn weekly_mail(
        &self,
        message: &ClaimedMessage,
        about: &WeeklyMatter,
    ) -> anyhow::Result<Option<WeeklyMail>> {
        // A mail that waited tells of the week before it was queued: nothing is left out between two of them.
        let span = span_of(&about.zone, message.created_at);
        let news = self
            .store
            .weekly_news(about.business, &about.reader, span, MOST_IN_WEEKLY_MAIL);
        let news = news.await?;
        if news.is_empty() {
            return Ok(None);
        }
        let sight = &about.reader.sight;
        let origin = &self.policy.public_url;
        Ok(Some(WeeklyMail {
            language: about.language,
            name: about.name.clone(),
            business: about.business_name.clone(),
            news,
            today: day_in(&about.zone, self.now()),
            record: format!("{origin}/records"),
            // Their defects stand on their dashboard.
            register: if sight.external {
                format!("{origin}/")
            } else {
                format!("{origin}/records")
            },
            messages: format!("{origin}/messages"),
            end: self.link("unsubscribe", &self.tokens.weekly_end(sight.authority.member)),
            zone: about.zone.clone(),
        }))
    }

    /// Writes down when a member gets it from now on, if that changes.
    pub(crate) async fn set_weekly(
        &self,
        tx: &mut dyn Transaction,
        [before, after]: [&Member; 2],
        (plan, time): (&WeeklyPlan, &WeeklyTime),
        zone: &ZoneName,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let is_on = after.options.weekly_mail;
        if *time == plan.time && is_on == before.options.weekly_mail {
            return Ok(());
        }
        let zone = zone_of(time.zone.as_ref().unwrap_or(zone));
        let next = is_on.then(|| time.next_after(now, plan.told_at, &zone));
        tx.set_weekly_plan(after.business, after.id, time, next).await
    }
}

/// Those that could be looked up: one that can't does not stop those behind it, and is tried again. None at all is an error.
fn readable(claims: Vec<anyhow::Result<WeeklyClaim>>) -> anyhow::Result<Vec<WeeklyClaim>> {
    let (mut readable, mut last) = (Vec::with_capacity(claims.len()), None);
    for claim in claims {
        match claim {
            Ok(claim) => readable.push(claim),
            Err(error) => {
                tracing::error!(
                    error = format!("{error:#}"),
                    "a weekly mail could not be looked up"
                );
                last = Some(error);
            }
        }
    }
    match last {
        Some(error) if readable.is_empty() => Err(error),
        _ => Ok(readable),
    }
}

/// The zone of the name; UTC, if it is known no more.
fn zone_of(name: &ZoneName) -> TimeZone {
    TimeZone::get(&name.0).unwrap_or(TimeZone::UTC)
}

/// What a mail of this moment tells of.
fn span_of(zone: &ZoneName, at: Timestamp) -> WeeklySpan {
    let today = day_in(zone, at);
    WeeklySpan {
        since: at - WEEKLY_WINDOW,
        before: today.checked_add(7.days()).unwrap_or(today),
    }
}
