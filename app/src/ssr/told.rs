//! Turning what the use cases say into what goes over the wire.

use super::site;
use crate::wire::{Field, Problem, Refusal, When, Why};
use crate::words;
use domain::{
    AcceptFailure, AcceptRefusal, AddressChangeRefusal, ForeignAccountRefusal, ImportRefusal,
    InstanceRefusal, InviteRefusal, MailSettingsRefusal, ManagersRefusal, MemberRefusal, MessageRefusal,
    OwnAccountRefusal, PasswordRefusal, ReachRefusal, RecordRefusal, RecordSetRefusal, RenewRefusal,
    ResetRefusal, RoleRefusal, SetUpRefusal, SignInRefusal, Timestamp, TooManyTries, UnitRefusal, ZoneName,
};
use jiff::tz::TimeZone;
use service::Failure;
use service::ports::Unavailable;
use std::sync::atomic::{AtomicU32, Ordering};

/// A time in the business's zone, ready to be shown.
pub(crate) fn when(at: Timestamp, zone: &ZoneName) -> When {
    let instant = jiff::Timestamp::from_microsecond(at.micros()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let zoned = instant.to_zoned(TimeZone::get(&zone.0).unwrap_or(TimeZone::UTC));
    When {
        datetime: instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        text: words::moment(&zoned),
    }
}

/// The same where the time may be missing.
pub(crate) fn when_text(at: Option<Timestamp>, zone: &ZoneName) -> Option<When> {
    at.map(|at| when(at, zone))
}

/// The start of the day that is `days` after this one (`2026-11-30`) in the zone; None if it is no day.
pub(crate) fn day(text: &str, days: i64, zone: &ZoneName) -> Option<Timestamp> {
    let day: jiff::civil::Date = text.parse().ok()?;
    let day = day.checked_add(jiff::Span::new().days(days)).ok()?;
    let zoned = day.to_zoned(TimeZone::get(&zone.0).ok()?).ok()?;
    Some(Timestamp::from_micros(zoned.timestamp().as_microsecond()))
}

/// The day in the zone that is `days` before this time's.
pub(crate) fn day_of(at: Timestamp, days: i64, zone: &ZoneName) -> String {
    let instant = jiff::Timestamp::from_microsecond(at.micros()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let zoned = instant.to_zoned(TimeZone::get(&zone.0).unwrap_or(TimeZone::UTC));
    let day = zoned.date().checked_sub(jiff::Span::new().days(days));
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// The days in the zone from one time on and before another, short and long: "9 Nov" and "9 Nov 2026", or "9 Nov to 15 Nov
/// 2026". As a month: "Nov" and "November 2026".
pub(crate) fn days(from: Timestamp, until: Timestamp, month: bool, zone: &ZoneName) -> (String, String) {
    let zone = TimeZone::get(&zone.0).unwrap_or(TimeZone::UTC);
    let date = |at: Timestamp| {
        let instant = jiff::Timestamp::from_microsecond(at.micros()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        instant.to_zoned(zone.clone()).date()
    };
    let first = date(from);
    let last = date(until).yesterday().unwrap_or(first);
    if month {
        return (words::short_month(first).to_owned(), words::month(first));
    }
    let long = if first == last {
        words::day(last)
    } else {
        words::days(first, last)
    };
    (words::short_day(first), long)
}

/// A failed use case as a refusal. What is unexpected is logged here, once, with the reference that the page shows.
pub(crate) fn told<R: Into<Told>>(zone: Option<&ZoneName>) -> impl Fn(Failure<R>) -> Refusal {
    let zone = zone.cloned();
    move |failure| match failure {
        Failure::Refused(reason) => {
            let Told(why, at) = reason.into();
            Refusal {
                why,
                when: zone.as_ref().zip(at).map(|(zone, at)| when(at, zone)),
            }
        }
        Failure::Busy => Why::Busy.into(),
        Failure::Unexpected(error) => unexpected(&error),
    }
}

/// Logs what should not have happened and gives it a reference; what another moment may do is asked for at another moment.
fn unexpected(error: &anyhow::Error) -> Refusal {
    static COUNT: AtomicU32 = AtomicU32::new(1);
    if error.is::<Unavailable>() {
        tracing::warn!(error = format!("{error:#}"), "the database could not do it now");
        return Why::Unavailable.into();
    }
    let reference = format!(
        "{:x}-{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    );
    tracing::error!(reference, error = format!("{error:#}"), "something went wrong");
    Why::Unexpected(reference).into()
}

/// A reason as the wire knows it, and the time that it speaks of.
pub(crate) struct Told(Why, Option<Timestamp>);

impl Told {
    /// A wait in seconds: the same for whatever was typed, and right in every zone.
    fn wait(until: Timestamp) -> Self {
        let seconds = site().map_or(0, |site| until.since(site.usher.now()).as_seconds_up());
        Self(Why::WaitSeconds(seconds), None)
    }

    /// What is wrong with one field.
    fn field(field: Field, problem: Problem) -> Self {
        Self(Why::Fields(vec![(field, problem)]), None)
    }

    fn password(reason: PasswordRefusal) -> Self {
        Self::field(Field::Password, Problem::Password(reason))
    }
}

impl From<anyhow::Error> for Refusal {
    fn from(error: anyhow::Error) -> Self {
        unexpected(&error)
    }
}

impl From<ReachRefusal> for Told {
    fn from(reason: ReachRefusal) -> Self {
        Self(Why::Reach(reason), None)
    }
}

impl From<ImportRefusal> for Told {
    fn from(reason: ImportRefusal) -> Self {
        Self(Why::Import(reason), None)
    }
}

impl From<ManagersRefusal> for Told {
    fn from(reason: ManagersRefusal) -> Self {
        Self(Why::Managers(reason), None)
    }
}

impl From<InviteRefusal> for Told {
    fn from(reason: InviteRefusal) -> Self {
        Self(Why::Invite(reason), None)
    }
}

impl From<InstanceRefusal> for Told {
    fn from(reason: InstanceRefusal) -> Self {
        Self(Why::Instance(reason), None)
    }
}

impl From<UnitRefusal> for Told {
    fn from(reason: UnitRefusal) -> Self {
        Self(Why::Unit(reason), None)
    }
}

impl From<MessageRefusal> for Told {
    fn from(reason: MessageRefusal) -> Self {
        match reason {
            MessageRefusal::NotPermitted => Self(Why::Reach(ReachRefusal::NotPermitted), None),
            MessageRefusal::LimitReached { free_at } => Self(Why::Message(reason), Some(free_at)),
            other => Self(Why::Message(other), None),
        }
    }
}

impl From<MemberRefusal> for Told {
    fn from(reason: MemberRefusal) -> Self {
        match reason {
            MemberRefusal::Reach(reason) => Self(Why::Reach(reason), None),
            MemberRefusal::Notices(reason) => Self::field(Field::MessageNotices, Problem::OfNotices(reason)),
            other => Self(Why::Member(other), None),
        }
    }
}

impl From<RoleRefusal> for Told {
    fn from(reason: RoleRefusal) -> Self {
        Self(Why::Role(reason), None)
    }
}

impl From<RecordSetRefusal> for Told {
    fn from(reason: RecordSetRefusal) -> Self {
        Self(Why::RecordSet(reason), None)
    }
}

impl From<RecordRefusal> for Told {
    fn from(reason: RecordRefusal) -> Self {
        let why = match reason {
            RecordRefusal::NotFound => Why::NotFound,
            RecordRefusal::OwnerUnavailable => return Self::field(Field::Owner, Problem::OfRecord(reason)),
            RecordRefusal::AssigneeUnavailable => {
                return Self::field(Field::Assignee, Problem::OfRecord(reason));
            }
            other => Why::Record(other),
        };
        Self(why, None)
    }
}

impl From<MailSettingsRefusal> for Told {
    fn from(reason: MailSettingsRefusal) -> Self {
        use crate::wire::{Field, Problem};
        match reason {
            MailSettingsRefusal::InClear => Self(
                Why::Fields(vec![(Field::Encryption, Problem::OfMailServer(reason))]),
                None,
            ),
            MailSettingsRefusal::PasswordWithoutUser => Self(
                Why::Fields(vec![(Field::MailUser, Problem::OfMailServer(reason))]),
                None,
            ),
            MailSettingsRefusal::Wait { until } => Self(Why::MailSettings(reason), Some(until)),
            MailSettingsRefusal::NotPermitted | MailSettingsRefusal::Fixed | MailSettingsRefusal::NotSet => {
                Self(Why::MailSettings(reason), None)
            }
        }
    }
}

impl From<SetUpRefusal> for Told {
    fn from(reason: SetUpRefusal) -> Self {
        match reason {
            SetUpRefusal::Password(reason) => Self::password(reason),
            other => Self(Why::SetUp(other), None),
        }
    }
}

impl From<RenewRefusal> for Told {
    fn from(reason: RenewRefusal) -> Self {
        let at = match reason {
            RenewRefusal::LimitReached { free_at } | RenewRefusal::TooManyMails { free_at } => Some(free_at),
            _ => None,
        };
        Self(Why::Renew(reason), at)
    }
}

impl From<AcceptFailure> for Told {
    fn from(reason: AcceptFailure) -> Self {
        match reason {
            AcceptFailure::Password(reason) => Self::password(reason),
            AcceptFailure::Code { left } => Self::field(Field::Code, Problem::Code(left)),
            AcceptFailure::Username(reason) => Self::field(Field::Username, Problem::Username(reason)),
            AcceptFailure::UsernameTaken => Self::field(Field::Username, Problem::UsernameTaken),
            AcceptFailure::Wait { until } => Self::wait(until),
            AcceptFailure::Link(_) | AcceptFailure::SlipNotRight => Self(Why::Accept(reason), None),
        }
    }
}

impl From<AcceptRefusal> for Told {
    fn from(reason: AcceptRefusal) -> Self {
        Self(Why::Accept(AcceptFailure::Link(reason)), None)
    }
}

impl From<SignInRefusal> for Told {
    fn from(reason: SignInRefusal) -> Self {
        match reason {
            SignInRefusal::Wait { until } => Self::wait(until),
            SignInRefusal::NotRight => Self(Why::SignIn(reason), None),
        }
    }
}

impl From<TooManyTries> for Told {
    fn from(reason: TooManyTries) -> Self {
        Self::wait(reason.until)
    }
}

impl From<ResetRefusal> for Told {
    fn from(reason: ResetRefusal) -> Self {
        match reason {
            ResetRefusal::Password(reason) => Self::password(reason),
            ResetRefusal::LinkDead => Self(Why::Reset(reason), None),
        }
    }
}

impl From<AddressChangeRefusal> for Told {
    fn from(reason: AddressChangeRefusal) -> Self {
        Self(Why::AddressChange(reason), None)
    }
}

impl From<OwnAccountRefusal> for Told {
    fn from(reason: OwnAccountRefusal) -> Self {
        match reason {
            OwnAccountRefusal::NotRight => Self::field(Field::Current, Problem::NotRight),
            OwnAccountRefusal::Password(reason) => Self::password(reason),
            OwnAccountRefusal::Notices(reason) => {
                Self::field(Field::MessageNotices, Problem::OfNotices(reason))
            }
            OwnAccountRefusal::Wait { until } => Self::wait(until),
            OwnAccountRefusal::TooManyMails { free_at } => Self(Why::OwnAccount(reason), Some(free_at)),
            OwnAccountRefusal::SameAddress | OwnAccountRefusal::NoMember => {
                Self(Why::OwnAccount(reason), None)
            }
        }
    }
}

impl From<ForeignAccountRefusal> for Told {
    fn from(reason: ForeignAccountRefusal) -> Self {
        let at = match reason {
            ForeignAccountRefusal::TooManyMails { free_at } => Some(free_at),
            _ => None,
        };
        Self(Why::ForeignAccount(reason), at)
    }
}
