//! What came of inviting somebody, and what was done to their invitation since.

use crate::say::t;
use crate::wire::AddressOutcome;
use domain::{AddressRefusal, DeliveryState, InvitationState};

/// An invitation's state, for its badge.
pub(crate) fn invitation_state(state: InvitationState) -> &'static str {
    match state {
        InvitationState::Draft => t!("refusals-invitation-draft"),
        InvitationState::Pending => t!("refusals-invitation-pending"),
        InvitationState::AwaitingConfirmation => t!("refusals-invitation-awaiting"),
        InvitationState::Accepted => t!("refusals-invitation-accepted"),
        InvitationState::Expired => t!("refusals-invitation-expired"),
        InvitationState::Cancelled => t!("refusals-invitation-cancelled"),
    }
}

/// How long a pending invitation has waited: "Waiting 14 h".
pub(crate) fn waiting(hours: u32) -> String {
    if hours < 48 {
        t!("refusals-waiting-hours", hours = hours)
    } else {
        t!("refusals-waiting-days", days = hours / 24)
    }
}

/// Where a mail stands.
pub(crate) fn delivery(state: DeliveryState) -> &'static str {
    match state {
        DeliveryState::Queued => t!("refusals-delivery-queued"),
        DeliveryState::Retrying => t!("refusals-delivery-retrying"),
        DeliveryState::Sent => t!("refusals-delivery-sent"),
        DeliveryState::Failed => t!("refusals-delivery-failed"),
        DeliveryState::Dropped => t!("refusals-delivery-dropped"),
    }
}

/// What came of one address of a submission.
pub(crate) fn outcome(outcome: &AddressOutcome) -> String {
    let said = match outcome {
        AddressOutcome::Invited(_) => t!("refusals-invited"),
        AddressOutcome::NotAnAddress(reason) => match reason {
            AddressRefusal::Empty => t!("refusals-invited-missing"),
            AddressRefusal::TooLong => t!("refusals-invited-too-long"),
            AddressRefusal::OneAt => t!("refusals-invited-one-at"),
            AddressRefusal::LocalPart => t!("refusals-invited-local-part"),
            AddressRefusal::Domain => t!("refusals-invited-domain"),
        },
        AddressOutcome::CannotBeInvited => t!("refusals-invited-cannot"),
        AddressOutcome::LimitReached(when) => return t!("refusals-invited-limit", when = &when.text),
        AddressOutcome::TooManyMails(when) => {
            return t!("refusals-invited-too-many-mails", when = &when.text);
        }
    };
    said.to_owned()
}

/// What was done to an invitation, naming whom it is for; unknown acts say nothing.
pub(crate) fn invitation_done(act: &str, whom: &str, slip: bool) -> Option<String> {
    Some(match (act, slip) {
        ("resent", false) => t!("refusals-done-resent", whom = whom),
        ("resent", true) => t!("refusals-done-resent-slip", whom = whom),
        ("cancelled", false) => t!("refusals-done-cancelled", whom = whom),
        ("cancelled", true) => t!("refusals-done-cancelled-slip", whom = whom),
        ("edited", false) => t!("refusals-done-edited", whom = whom),
        ("edited", true) => t!("refusals-done-edited-slip", whom = whom),
        ("readdressed", _) => t!("refusals-done-readdressed", whom = whom),
        ("confirmed", false) => t!("refusals-done-confirmed", whom = whom),
        ("confirmed", true) => t!("refusals-done-confirmed-slip", whom = whom),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_c14_a_wait_is_told_in_hours_and_then_in_days() {
        assert_eq!(waiting(14), "Waiting 14 h");
        assert_eq!(waiting(47), "Waiting 47 h");
        assert_eq!(waiting(50), "Waiting 2 days");
    }
}
