//! The words of the Invitations tab.

use super::plural;
use domain::{InvitationOrder, JobAct, JobOutcome, ReminderRefusal};

/// How soon a pending invitation expires: "Expires in 5 h".
pub(crate) fn expiring(hours: u32) -> String {
    match hours {
        0 => "Expires within the hour".to_owned(),
        hours => format!("Expires in {hours} h"),
    }
}

/// Those among the pending ones.
pub(crate) const EXPIRING: &str = "Expiring within 6 hours";

/// What the list is sorted by.
pub(crate) fn order(order: InvitationOrder) -> &'static str {
    match order {
        InvitationOrder::SentLast => "Sent, latest first",
        InvitationOrder::SentFirst => "Sent, earliest first",
        InvitationOrder::ExpiresFirst => "Expires, soonest first",
        InvitationOrder::ExpiresLast => "Expires, latest first",
        InvitationOrder::AddressUp => "Address, A to Z",
        InvitationOrder::AddressDown => "Address, Z to A",
    }
}

/// How many invitations the list has; it counts to a thousand.
pub(crate) fn counted(total: i64) -> String {
    if total > 1_000 {
        "More than 1,000 invitations".to_owned()
    } else {
        plural(total, "invitation")
    }
}

/// All of the list, for a choice.
pub(crate) fn all_that_fit(total: i64) -> String {
    if total > 1_000 {
        "The first 1,000 that fit the filters; then the next".to_owned()
    } else {
        format!("All {total} that fit the filters")
    }
}

/// How far work on many invitations has come; `first`: they were drafts.
pub(crate) fn job_done(act: JobAct, first: bool, done: i64, others: i64) -> String {
    let (done, verb) = (
        plural(done, "invitation"),
        match act {
            JobAct::Resend if first => "sent",
            JobAct::Resend => "sent anew",
            JobAct::Cancel => "cancelled",
        },
    );
    match others {
        0 => format!("{done} {verb}."),
        others => format!("{done} {verb}, {others} not; why stands beside each."),
    }
}

/// What came of one invitation.
pub(crate) fn job_outcome(outcome: Option<JobOutcome>, first: bool) -> &'static str {
    match outcome {
        None => "Waiting",
        Some(JobOutcome::Resent) if first => "Sent",
        Some(JobOutcome::Changed | JobOutcome::NotFound) => "Left as it was",
        Some(_) if first => "Still a draft",
        Some(JobOutcome::Resent) => "Sent anew",
        Some(JobOutcome::Cancelled) => "Cancelled",
        Some(JobOutcome::Stopped) => "Stopped",
        Some(_) => "Left as it was",
    }
}

/// Why nothing was done to one, and what to do.
pub(crate) fn job_outcome_why(outcome: JobOutcome, first: bool) -> Option<&'static str> {
    Some(match outcome {
        JobOutcome::RoleUnavailable | JobOutcome::DepartmentUnavailable | JobOutcome::TermsUnavailable
            if first =>
        {
            "Its role or department can’t be given any more. Cancel the draft, and invite them anew."
        }
        JobOutcome::NoFreeSeats if first => "No seat is free for it. Free one, then send it again.",
        JobOutcome::CodeToHandOver if first => {
            "Its invite code has to be passed on by you: send it from the list of invitations to see the code."
        }
        JobOutcome::Changed if first => "It was sent or cancelled meanwhile.",
        JobOutcome::Resent | JobOutcome::Cancelled => return None,
        JobOutcome::NotFound => "It was not there any more, or not yours to see.",
        JobOutcome::NotPermitted => "Your role did not include inviting people any more.",
        JobOutcome::AboveCeiling => "Its role has rights that you don’t have yourself.",
        JobOutcome::Changed => "It was accepted, cancelled or held for confirmation meanwhile.",
        JobOutcome::RoleUnavailable => "Its role can’t be given any more. Edit it and choose another.",
        JobOutcome::DepartmentUnavailable => {
            "Its department is archived, or not yours. Edit it and choose another."
        }
        JobOutcome::PersonUnavailable => "The member that it offers apps to is not available any more.",
        JobOutcome::TermsUnavailable => "What it gives can’t be given any more. Edit it.",
        JobOutcome::CannotBeInvited => "This address can’t be invited.",
        JobOutcome::NoFreeSeats => "No seat is free for it. Free one, or edit it.",
        JobOutcome::TooManyMails => "This address got too many mails today.",
        JobOutcome::CodeToHandOver => {
            "Its invite code has to be passed on: resend it by itself to see the code."
        }
        JobOutcome::Stopped => "You stopped the work before its turn.",
    })
}

/// Why reminders are not set so.
pub(crate) fn reminder(reason: ReminderRefusal) -> String {
    match reason {
        ReminderRefusal::NotPermitted => "Your role does not include changing settings.".to_owned(),
        ReminderRefusal::OutOfRange { most_hours: 0 } => {
            "Invitations live for one hour only: there is no time for a reminder.".to_owned()
        }
        ReminderRefusal::OutOfRange { most_hours } => {
            format!("Type a whole number of hours from 1 to {most_hours}, before the invitation expires.")
        }
        ReminderRefusal::NotAfterTheFirst => "Type more hours than for the first reminder.".to_owned(),
    }
}
