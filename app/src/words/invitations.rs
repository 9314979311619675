//! The words of the Invitations tab.

use crate::say::t;
use domain::{InvitationOrder, JobAct, JobOutcome, ReminderRefusal};

/// How soon a pending invitation expires: "Expires in 5 h".
pub(crate) fn expiring(hours: u32) -> String {
    match hours {
        0 => t!("invitations-expires-within-hour").to_owned(),
        hours => t!("invitations-expires-hours", hours = hours),
    }
}

/// What the list is sorted by.
pub(crate) fn order(order: InvitationOrder) -> &'static str {
    match order {
        InvitationOrder::SentLast => t!("invitations-order-sent-last"),
        InvitationOrder::SentFirst => t!("invitations-order-sent-first"),
        InvitationOrder::ExpiresFirst => t!("invitations-order-expires-first"),
        InvitationOrder::ExpiresLast => t!("invitations-order-expires-last"),
        InvitationOrder::AddressUp => t!("invitations-order-address-up"),
        InvitationOrder::AddressDown => t!("invitations-order-address-down"),
    }
}

/// How many invitations the list has; it counts to a thousand.
pub(crate) fn counted(total: i64) -> String {
    if total > 1_000 {
        t!("invitations-count-many").to_owned()
    } else {
        t!("invitations-count", count = total)
    }
}

/// All of the list, for a choice.
pub(crate) fn all_that_fit(total: i64) -> String {
    if total > 1_000 {
        t!("invitations-many-first").to_owned()
    } else {
        t!("invitations-many-all", count = total)
    }
}

/// How far work on many invitations has come; `first`: they were drafts.
pub(crate) fn job_done(act: JobAct, first: bool, done: i64, others: i64) -> String {
    match (act, others) {
        (JobAct::Resend, 0) if first => t!("invitations-job-sent", done = done),
        (JobAct::Resend, _) if first => t!("invitations-job-sent-not-all", done = done, others = others),
        (JobAct::Resend, 0) => t!("invitations-job-resent", done = done),
        (JobAct::Resend, _) => t!("invitations-job-resent-not-all", done = done, others = others),
        (JobAct::Cancel, 0) => t!("invitations-job-cancelled", done = done),
        (JobAct::Cancel, _) => t!("invitations-job-cancelled-not-all", done = done, others = others),
    }
}

/// What came of one invitation.
pub(crate) fn job_outcome(outcome: Option<JobOutcome>, first: bool) -> &'static str {
    match outcome {
        None => t!("invitations-outcome-waiting"),
        Some(JobOutcome::Resent) if first => t!("invitations-outcome-sent"),
        Some(JobOutcome::Changed | JobOutcome::NotFound) => t!("invitations-outcome-left"),
        Some(_) if first => t!("invitations-outcome-draft"),
        Some(JobOutcome::Resent) => t!("invitations-outcome-resent"),
        Some(JobOutcome::Cancelled) => t!("invitations-outcome-cancelled"),
        Some(JobOutcome::Stopped) => t!("invitations-outcome-stopped"),
        Some(_) => t!("invitations-outcome-left"),
    }
}

/// Why nothing was done to one, and what to do.
pub(crate) fn job_outcome_why(outcome: JobOutcome, first: bool) -> Option<&'static str> {
    Some(match outcome {
        JobOutcome::RoleUnavailable | JobOutcome::DepartmentUnavailable | JobOutcome::TermsUnavailable
            if first =>
        {
            t!("invitations-outcome-why-draft-terms")
        }
        JobOutcome::NoFreeSeats if first => t!("invitations-outcome-why-draft-seats"),
        JobOutcome::CodeToHandOver if first => {
            t!("invitations-outcome-why-draft-code")
        }
        JobOutcome::Changed if first => t!("invitations-outcome-why-draft-changed"),
        JobOutcome::Resent | JobOutcome::Cancelled => return None,
        JobOutcome::NotFound => t!("invitations-outcome-why-not-found"),
        JobOutcome::NotPermitted => t!("invitations-outcome-why-not-permitted"),
        JobOutcome::AboveCeiling => t!("invitations-outcome-why-above-ceiling"),
        JobOutcome::Changed => t!("invitations-outcome-why-changed"),
        JobOutcome::RoleUnavailable => t!("invitations-outcome-why-role"),
        JobOutcome::DepartmentUnavailable => {
            t!("invitations-outcome-why-department")
        }
        JobOutcome::PersonUnavailable => t!("invitations-outcome-why-person"),
        JobOutcome::TermsUnavailable => t!("invitations-outcome-why-terms"),
        JobOutcome::CannotBeInvited => t!("invitations-outcome-why-cannot-be-invited"),
        JobOutcome::NoFreeSeats => t!("invitations-outcome-why-seats"),
        JobOutcome::TooManyMails => t!("invitations-outcome-why-mails"),
        JobOutcome::CodeToHandOver => {
            t!("invitations-outcome-why-code")
        }
        JobOutcome::Stopped => t!("invitations-outcome-why-stopped"),
    })
}

/// Why reminders are not set so.
pub(crate) fn reminder(reason: ReminderRefusal) -> String {
    match reason {
        ReminderRefusal::NotPermitted => t!("invitations-reminder-not-permitted").to_owned(),
        ReminderRefusal::OutOfRange { most_hours: 0 } => t!("invitations-reminder-no-time").to_owned(),
        ReminderRefusal::OutOfRange { most_hours } => {
            t!("invitations-reminder-out-of-range", hours = most_hours)
        }
        ReminderRefusal::NotAfterTheFirst => t!("invitations-reminder-not-after").to_owned(),
    }
}
