//! The one place where closed enums become sentences: what happened, then what to do.

#[cfg(feature = "ssr")]
mod account;
#[cfg(feature = "ssr")]
mod chart;
#[cfg(feature = "ssr")]
mod figures;
#[cfg(feature = "ssr")]
mod imports;
#[cfg(feature = "ssr")]
mod invitations;
#[cfg(feature = "ssr")]
mod mail;
#[cfg(feature = "ssr")]
mod managers;
#[cfg(feature = "ssr")]
mod messages;
#[cfg(feature = "ssr")]
mod people;
#[cfg(feature = "ssr")]
mod records;
#[cfg(feature = "ssr")]
mod rights;

#[cfg(feature = "ssr")]
pub(crate) use account::*;
#[cfg(feature = "ssr")]
pub(crate) use chart::*;
#[cfg(feature = "ssr")]
pub(crate) use figures::*;
#[cfg(feature = "ssr")]
pub(crate) use imports::*;
#[cfg(feature = "ssr")]
pub(crate) use invitations::*;
#[cfg(feature = "ssr")]
pub(crate) use mail::*;
#[cfg(feature = "ssr")]
pub(crate) use managers::*;
#[cfg(feature = "ssr")]
pub(crate) use messages::*;
#[cfg(feature = "ssr")]
pub(crate) use people::*;
#[cfg(feature = "ssr")]
pub(crate) use records::*;
#[cfg(feature = "ssr")]
pub(crate) use rights::*;

#[cfg(feature = "ssr")]
use crate::wire::AddressOutcome;
use crate::wire::{Field, Problem, Refusal, Why};
use domain::{
    AcceptFailure, AcceptRefusal, AddressRefusal, InstanceRefusal, InviteRefusal, LifetimeRefusal,
    PasswordRefusal, ReachRefusal, RenewRefusal, Seats, SetUpRefusal, SignInRefusal, TextRefusal,
    UnitRefusal, UsernameRefusal,
};
#[cfg(feature = "ssr")]
use domain::{Act, DeliveryState, EntityType, InvitationState, PersonChoice, RecordRights, UnitKind};

/// A refusal, for a notice.
pub(crate) fn refusal(refusal: &Refusal) -> String {
    let at = || {
        refusal
            .when
            .as_ref()
            .map_or_else(String::new, |when| format!(" at {}", when.text))
    };
    match &refusal.why {
        Why::Fields(_) => "Some fields need another look. Nothing was saved yet.".into(),
        Why::SignInFirst => "Your session has ended. Sign in again.".into(),
        Why::NotFound => "This was not found. It may have been removed, or it is not yours to see.".into(),
        Why::WaitSeconds(seconds) => {
            format!(
                "There were too many tries. Wait {} and try again.",
                plural(*seconds, "second")
            )
        }
        Why::Busy => "Many people are signing in at this moment. Wait a few seconds and try again.".into(),
        Why::Reach(reason) => reach(*reason).into(),
        Why::Invite(reason) => invite(*reason),
        Why::Renew(reason) => renew(reason, &at()),
        Why::Accept(AcceptFailure::Link(reason)) => accept(*reason).into(),
        Why::Accept(AcceptFailure::Code { left }) => invite_code(*left),
        Why::Accept(AcceptFailure::SlipNotRight) => SLIP_NOT_RIGHT.into(),
        Why::Accept(AcceptFailure::Wait { .. }) => {
            "There were too many tries. Wait a little and try again.".into()
        }
        Why::Accept(AcceptFailure::Username(reason)) => format!("The username {}.", username(*reason)),
        Why::Accept(AcceptFailure::UsernameTaken) => "This username is taken. Choose another.".into(),
        Why::Accept(AcceptFailure::Password(reason)) | Why::SetUp(SetUpRefusal::Password(reason)) => {
            format!("The password {}", password(*reason))
        }
        Why::SetUp(reason) => set_up(*reason).into(),
        Why::SignIn(SignInRefusal::NotRight) => {
            "The e-mail address, the username or the password is not right. Check them and try again.".into()
        }
        Why::SignIn(SignInRefusal::Wait { .. }) => {
            "There were too many tries. Wait a little and try again.".into()
        }
        Why::Unit(reason) => unit(*reason).into(),
        Why::Instance(reason) => instance(*reason).into(),
        #[cfg(feature = "ssr")]
        Why::Member(reason) => member(*reason),
        #[cfg(feature = "ssr")]
        Why::Role(reason) => role(*reason).into(),
        #[cfg(feature = "ssr")]
        Why::RecordSet(reason) => record_set(*reason).into(),
        #[cfg(feature = "ssr")]
        Why::Reset(_) => LINK_DEAD.into(),
        #[cfg(feature = "ssr")]
        Why::AddressChange(reason) => address_change(*reason).into(),
        #[cfg(feature = "ssr")]
        Why::OwnAccount(reason) => own_account(*reason, &at()),
        #[cfg(feature = "ssr")]
        Why::ForeignAccount(reason) => foreign_account(*reason, &at()),
        #[cfg(feature = "ssr")]
        Why::Import(reason) => import(*reason),
        #[cfg(feature = "ssr")]
        Why::Managers(reason) => managers(*reason),
        #[cfg(feature = "ssr")]
        Why::Record(reason) => record(*reason).into(),
        #[cfg(feature = "ssr")]
        Why::Message(reason) => message(*reason, &at()),
        #[cfg(feature = "ssr")]
        Why::MailSettings(reason) => mail_settings(*reason, &at()),
        Why::Unreadable => "The form could not be read. Reload the page and try again.".into(),
        Why::Unexpected(reference) => format!(
            "Something went wrong on our side and nothing was changed. Try again; if it stays, tell your \
             administrator this reference: {reference}."
        ),
        Why::Offline => "The server can’t be reached. Check your connection and try again.".into(),
    }
}

/// One answer, whatever is wrong.
const SLIP_NOT_RIGHT: &str = "This is not right. Check what you typed. If it stays so, ask whoever gave you the slip for a \
                              new one.";

/// A wrong invite code, with the tries that are left [M-D2].
fn invite_code(left: u32) -> String {
    match left {
        0 => {
            "The invite code was typed wrong too often. Nothing is lost: ask whoever invited you to send the \
              invitation again."
                .into()
        }
        1 => "The invite code is not right. One more try is left; look at it closely.".into(),
        more => format!("The invite code is not right. Check it; {more} tries are left."),
    }
}

fn username(reason: UsernameRefusal) -> &'static str {
    match reason {
        UsernameRefusal::Empty => "is missing",
        UsernameRefusal::Length => "must have 3 to 40 characters",
        UsernameRefusal::LooksLikeAnAddress => "must not have an @: it is no e-mail address",
        UsernameRefusal::Character => {
            "may have letters from a to z, digits, and dots, dashes and underscores between them"
        }
    }
}

fn instance(reason: InstanceRefusal) -> &'static str {
    match reason {
        InstanceRefusal::NotPermitted => "Only whoever runs this server may change this. Ask them.",
        InstanceRefusal::NameTaken => "There is one with this name already. Choose another.",
        InstanceRefusal::NotFound => "This was not found. It may have been archived meanwhile.",
        InstanceRefusal::EndsBeforeItStarts => "The last day comes before the first. Choose a later one.",
    }
}

/// How a subscription's seats stand [M-E3].
pub(crate) fn seats(seats: Seats) -> String {
    let (used, held) = (seats.used, seats.held);
    let taken = |of: String| format!("{used}{of} seats used, {held} held by invitations");
    match (seats.limit, seats.over()) {
        (None, _) => format!("{}, any number free", taken(String::new())),
        (Some(limit), 0) => format!("{}, {} free", taken(format!(" of {limit}")), limit - used - held),
        (Some(limit), over) => format!("{}: {over} too many, none free", taken(format!(" of {limit}"))),
    }
}

fn reach(reason: ReachRefusal) -> &'static str {
    match reason {
        ReachRefusal::NotPermitted => {
            "Your role does not include this. Ask an administrator of your business."
        }
        ReachRefusal::OutsideScope => {
            "This was not found. It may have been removed, or it is not yours to see."
        }
        ReachRefusal::AboveCeiling => {
            "This person’s role has rights that you don’t have yourself. Ask an administrator who has them."
        }
    }
}

fn invite(reason: InviteRefusal) -> String {
    let text = match reason {
        InviteRefusal::NotPermitted => {
            "Your role does not include inviting people. Ask an administrator of your business."
        }
        InviteRefusal::NoOwnDepartment => {
            "You may invite into your own department, and you have none. Ask an administrator to give you one."
        }
        InviteRefusal::DepartmentOutsideScope => "Department: you may invite into your own department only.",
        InviteRefusal::DepartmentUnavailable => {
            "Department: this one is not available any more. Choose another."
        }
        InviteRefusal::LocationUnavailable => "Location: this one is not available any more. Choose another.",
        InviteRefusal::TeamUnavailable => "Teams: one of them is not available any more. Choose again.",
        InviteRefusal::WorkspaceUnavailable => {
            "Workspaces: one of them is not available any more. Choose again."
        }
        InviteRefusal::WeeklyOutsideWorkspaces => {
            "Weekly e-mail: it can tell of workspaces that they get. Tick these above, too."
        }
        InviteRefusal::RecordSetUnavailable => {
            "Record set: this one is not available any more. Choose another."
        }
        InviteRefusal::RecordSetsNotInPlan => "Record set: the plan of this business has none any more.",
        InviteRefusal::PersonUnavailable => "Person: they are not available any more. Choose somebody else.",
        InviteRefusal::PersonAboveCeiling => {
            "Person: their role has rights that you don’t have yourself. Ask an administrator who has them."
        }
        InviteRefusal::NoAccess => "Apps: they are a member already, so choose at least one app for them.",
        InviteRefusal::AlreadySeated { row } => {
            return format!(
                "Apps, row {}: they have a seat in this subscription already. Choose another.",
                row + 1
            );
        }
        InviteRefusal::RoleUnavailable => "Role: this one is not available any more. Choose another.",
        InviteRefusal::RoleNotByInvitation => "Role: this one can’t be given by invitation. Choose another.",
        InviteRefusal::RoleAboveCeiling => {
            "Role: this one has rights that you don’t have yourself. Choose another."
        }
        InviteRefusal::SubscriptionUnavailable { row } => {
            return format!(
                "Apps, row {}: this subscription is not available any more. Choose another.",
                row + 1
            );
        }
        InviteRefusal::SubscriptionTwice { row } => {
            return format!(
                "Apps, row {}: this subscription was chosen before. Choose another.",
                row + 1
            );
        }
        InviteRefusal::AppRoleUnavailable { row } => {
            return format!("Apps, row {}: choose a role in the app.", row + 1);
        }
        InviteRefusal::TooFewSeats { row, free } => {
            return format!(
                "Apps, row {}: {}. Invite fewer people, or choose another subscription.",
                row + 1,
                seats_free(free)
            );
        }
    };
    text.to_owned()
}

/// How many seats are free, where that is too few.
fn seats_free(free: i64) -> String {
    match free {
        0 => "no seat is free".to_owned(),
        1 => "only one seat is free".to_owned(),
        more => format!("only {more} seats are free"),
    }
}

/// Why an invitation that was made can't be made now: there is nothing to choose any more.
fn terms(reason: InviteRefusal) -> String {
    let text = match reason {
        InviteRefusal::DepartmentUnavailable => "The department of this invitation has been archived.",
        InviteRefusal::LocationUnavailable => "The location of this invitation has been archived.",
        InviteRefusal::DepartmentOutsideScope => "This invitation leads into a department that is not yours.",
        InviteRefusal::RoleUnavailable => "You can’t give the role of this invitation any more.",
        InviteRefusal::RoleNotByInvitation => {
            "The role of this invitation can’t be given by invitation any more."
        }
        other => return invite(other),
    };
    text.to_owned()
}

fn renew(reason: &RenewRefusal, at: &str) -> String {
    match reason {
        RenewRefusal::NotFound => reach(ReachRefusal::OutsideScope).into(),
        RenewRefusal::Reach(reason) => reach(*reason).into(),
        RenewRefusal::NothingToPrint => {
            "This slip was printed before. Reprint it: that makes a new one, and the old one stops working."
                .into()
        }
        RenewRefusal::Terms(reason) => format!("{} You can cancel it and invite anew.", terms(*reason)),
        RenewRefusal::Changed { state } => {
            format!(
                "This invitation has changed meanwhile: it is {} now.",
                state.as_str()
            )
        }
        RenewRefusal::CannotBeInvited => "This address can’t be invited.".into(),
        RenewRefusal::NoFreeSeats { of } => format!(
            "It holds no seat in {}, and none is free there. Free one, or cancel it and invite anew.",
            of.join("; ")
        ),
        RenewRefusal::LimitReached { .. } => {
            format!("You have reached the limit of invitations for this hour. The next one is possible{at}.")
        }
        RenewRefusal::TooManyMails { .. } => {
            format!("This address got too many mails today. The next one is possible{at}.")
        }
    }
}

/// An acceptance that fails, for a notice; the pages of closed links have their own words.
pub(crate) fn accept(reason: AcceptRefusal) -> &'static str {
    match reason {
        AcceptRefusal::Invalid => "This link is not valid.",
        AcceptRefusal::Expired => "This invitation has expired.",
        AcceptRefusal::Cancelled => "This invitation was cancelled.",
        AcceptRefusal::Superseded { .. } => "A newer invitation was sent. Look for it in your mail.",
        AcceptRefusal::AlreadyAccepted => "This invitation was accepted before. Sign in instead.",
        AcceptRefusal::AwaitingConfirmation => "This invitation waits for an administrator to confirm it.",
        AcceptRefusal::SignInToAccept => "There is an account with this address. Sign in to accept.",
        AcceptRefusal::WrongAccount => "You are signed in as somebody else. Switch the account to accept.",
        AcceptRefusal::AlreadyMember => "You are a member of this business already.",
    }
}

fn set_up(reason: SetUpRefusal) -> &'static str {
    match reason {
        SetUpRefusal::LinkNotValid => "This set-up link was used already, or it never was one.",
        SetUpRefusal::Password(_) => "The password can’t be used.",
        SetUpRefusal::AddressTaken => {
            "E-mail address: it has an account already. Sign in with it and open this link again."
        }
        SetUpRefusal::WrongKind => "This link is for something else.",
    }
}

fn unit(reason: UnitRefusal) -> &'static str {
    match reason {
        UnitRefusal::NotPermitted => "Your role does not include changing these settings.",
        UnitRefusal::NameTaken => "Name: there is one with this name already. Choose another.",
        UnitRefusal::NotFound => "This was not found. It may have been archived meanwhile.",
    }
}

/// What is wrong with a field, under it.
pub(crate) fn problem(field: Field, problem: &Problem) -> String {
    match problem {
        Problem::Missing => match field {
            Field::Role => "Choose a role.".into(),
            Field::Zone => "Choose a time zone.".into(),
            Field::User => "Search for somebody, and choose them.".into(),
            Field::App => "Choose an app.".into(),
            Field::Apps => "Choose a subscription and a role for each app.".into(),
            _ => "Fill this in.".into(),
        },
        Problem::NotAChoice => "Choose one of the list.".into(),
        Problem::Text(reason) => text(*reason),
        Problem::Address(reason) => format!("The address {}.", address(*reason)),
        Problem::OneAddress(typed, reason) => format!("“{}” {}.", shortened(typed), address(*reason)),
        Problem::TooManyAddresses => "At most 100 addresses fit into one submission.".into(),
        Problem::Password(reason) => format!("The password {}", password(*reason)),
        Problem::Lifetime(LifetimeRefusal::OutOfRange { most_hours }) => {
            format!("Type a whole number of hours from 1 to {most_hours}.")
        }
        Problem::UnknownZone => "Choose a time zone of the list, such as Europe/Berlin.".into(),
        Problem::SeatLimit => {
            "Type a whole number of seats from 0 to 1,000,000, or leave it empty for any number.".into()
        }
        Problem::Day => "Type a day as in 2026-11-30.".into(),
        Problem::EndsBeforeItStarts => "The last day comes before the first. Choose a later one.".into(),
        Problem::Code(left) => invite_code(*left),
        Problem::Username(reason) => format!("The username {}.", username(*reason)),
        Problem::UsernameTaken => "Somebody has it. Choose another.".into(),
        Problem::OtherBusiness => "The business was changed: look at role, places and apps again.".into(),
        Problem::Taken => "There is one with this name already. Choose another.".into(),
        #[cfg(feature = "ssr")]
        Problem::NotRight => "This is not your present password. Type it again.".into(),
        #[cfg(feature = "ssr")]
        Problem::OnlyOne => "Type one address: each person has an invitation of their own.".into(),
        #[cfg(feature = "ssr")]
        Problem::OfReminder(reason) => reminder(*reason),
        #[cfg(feature = "ssr")]
        Problem::OfRole(reason) => role(*reason).into(),
        #[cfg(feature = "ssr")]
        Problem::OfRecord(reason) => record(*reason).into(),
        #[cfg(feature = "ssr")]
        Problem::TooMany => "There are as many as can be kept. Forget one first.".into(),
        #[cfg(feature = "ssr")]
        Problem::Host => "Type the name or IP address of the server alone, such as mail.example.com.".into(),
        #[cfg(feature = "ssr")]
        Problem::Port => "Type a number from 1 to 65535, or leave it empty for the usual one.".into(),
        #[cfg(feature = "ssr")]
        Problem::OfMailServer(reason) => mail_settings(*reason, ""),
        #[cfg(feature = "ssr")]
        Problem::OfNotices(reason) => notices(*reason).into(),
    }
}

fn text(reason: TextRefusal) -> String {
    match reason {
        TextRefusal::Empty => "Fill this in.".into(),
        TextRefusal::TooLong { most } => format!("Use at most {most} characters."),
        TextRefusal::HiddenCharacter => "There is a hidden or control character in it. Type it anew.".into(),
        TextRefusal::Link => "Leave web addresses out of it.".into(),
        TextRefusal::NotANumber => "Type a telephone number, such as +49 30 123456.".into(),
    }
}

fn address(reason: AddressRefusal) -> &'static str {
    match reason {
        AddressRefusal::Empty => "is missing",
        AddressRefusal::TooLong => "is too long for an e-mail address",
        AddressRefusal::OneAt => "needs exactly one @, as in name@example.com",
        AddressRefusal::LocalPart => "has a character before the @ that can’t be used",
        AddressRefusal::Domain => "needs a domain after the @, as in name@example.com",
    }
}

fn password(reason: PasswordRefusal) -> String {
    match reason {
        PasswordRefusal::TooShort { least } => {
            format!("needs at least {least} characters. Three or four words are good.")
        }
        PasswordRefusal::TooLong => "can have at most 256 characters.".into(),
        PasswordRefusal::Common => {
            "is one of the most used ones, so it is easily guessed. Choose another.".into()
        }
        PasswordRefusal::Personal => {
            "is your name, your address or the business’s name, so it is easily guessed. Choose another."
                .into()
        }
        PasswordRefusal::NotRepeated => "and its repetition differ. Type both again.".into(),
    }
}

/// An invitation's state, for its badge.
#[cfg(feature = "ssr")]
pub(crate) fn invitation_state(state: InvitationState) -> &'static str {
    match state {
        InvitationState::Draft => "Draft",
        InvitationState::Pending => "Pending",
        InvitationState::AwaitingConfirmation => "Awaiting confirmation",
        InvitationState::Accepted => "Accepted",
        InvitationState::Expired => "Expired",
        InvitationState::Cancelled => "Cancelled",
    }
}

#[cfg(feature = "ssr")]
/// How long a pending invitation has waited: "Waiting 14 h".
pub(crate) fn waiting(hours: u32) -> String {
    if hours < 48 {
        format!("Waiting {hours} h")
    } else {
        format!("Waiting {} days", hours / 24)
    }
}

#[cfg(feature = "ssr")]
/// Where a mail stands.
pub(crate) fn delivery(state: DeliveryState) -> &'static str {
    match state {
        DeliveryState::Queued => "Queued",
        DeliveryState::Retrying => "Retrying",
        DeliveryState::Sent => "Sent",
        DeliveryState::Failed => "Failed",
        DeliveryState::Dropped => "Not sent",
    }
}

#[cfg(feature = "ssr")]
/// What was done, for the audit.
pub(crate) fn act(act: Act) -> &'static str {
    match act {
        Act::BusinessCreated => "Business created",
        Act::BusinessChanged => "Business changed",
        Act::MemberCreated => "Member joined",
        Act::MemberRoleChanged => "Member given another role",
        Act::MemberDeactivated => "Member deactivated",
        Act::MemberReactivated => "Member reactivated",
        Act::MemberProfileChanged => "Profile changed",
        Act::MemberManagerChanged => "Manager changed",
        Act::MemberPlaceChanged => "Department, location, teams or workspaces changed",
        Act::MemberOptionsChanged => "Options changed",
        Act::MemberAppGiven => "App given",
        Act::MemberAppRoleChanged => "Role in an app changed",
        Act::MemberAppTaken => "App taken away",
        Act::MemberSignedOut => "Signed out everywhere",
        Act::MemberDeleted => "Member deleted",
        Act::AppsGiven => "Apps given",
        Act::SlipPrinted => "Slip printed",
        Act::RecordCreated => "Record made",
        Act::RecordChanged => "Record changed",
        Act::RecordProgress => "Progress of a record told",
        Act::PeopleImported => "People imported as drafts",
        Act::ImportDiscarded => "Import discarded",
        Act::InvitationSent => "Invitation sent",
        Act::InvitationResent => "Invitation resent",
        Act::InvitationReminded => "Reminded of an invitation",
        Act::InvitationEdited => "Invitation changed",
        Act::InvitationCancelled => "Invitation cancelled",
        Act::InvitationExpired => "Invitation expired",
        Act::InvitationAccepted => "Invitation accepted",
        Act::InvitationHeld => "Invitation held for confirmation",
        Act::InvitationConfirmed => "Invitation confirmed",
        Act::InvitationAskedFor => "New invitation asked for",
        Act::UnitCreated => "Department, location, team or workspace created",
        Act::UnitRenamed => "Department, location, team or workspace renamed",
        Act::UnitArchived => "Department, location, team or workspace archived",
        Act::RoleCreated => "Role created",
        Act::RoleEdited => "Role changed",
        Act::RoleArchived => "Role archived",
        Act::RoleBroughtBack => "Built-in role brought back",
        Act::RecordSetCreated => "Record set created",
        Act::RecordSetChanged => "Record set changed",
        Act::RecordSetArchived => "Record set archived",
        Act::AppCreated => "App created",
        Act::AppChanged => "App changed",
        Act::SubscriptionCreated => "Subscription created",
        Act::SubscriptionChanged => "Subscription changed",
        Act::InstanceAdminGranted => "Instance administrator named",
        Act::PasswordReset => "Password reset",
        Act::PasswordChanged => "Password changed",
        Act::ResetSlipPrinted => "Reset slip printed",
        Act::AddressChangeAsked => "New sign-in address asked for",
        Act::AddressChanged => "Sign-in address changed",
        Act::AccountChanged => "Own account changed",
        Act::SessionsEnded => "Own sessions ended",
        Act::MessageSent => "Message sent",
        Act::MailSettingsChanged => "Mail server set",
        Act::TestMailSent => "Test message sent",
        Act::MailRetried => "Mail tried again",
        Act::Exported => "List downloaded",
        Act::SignedIn => "Signed in",
        Act::SignedOut => "Signed out",
    }
}

#[cfg(feature = "ssr")]
/// What came of one address of a submission.
pub(crate) fn outcome(outcome: &AddressOutcome) -> String {
    match outcome {
        AddressOutcome::Invited(_) => "Invited. The mail is queued.".into(),
        AddressOutcome::NotAnAddress(reason) => {
            format!("This {}. Correct it and send again.", address(*reason))
        }
        AddressOutcome::CannotBeInvited => "This address can’t be invited.".into(),
        AddressOutcome::LimitReached(when) => {
            format!(
                "Not yet: you have reached the limit for this hour. Possible at {}.",
                when.text
            )
        }
        AddressOutcome::TooManyMails(when) => {
            format!(
                "Not yet: this address got too many mails today. Possible at {}.",
                when.text
            )
        }
    }
}

/// What was typed, or its beginning where it is long.
pub(crate) fn shortened(typed: &str) -> String {
    match typed.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &typed[..end]),
        None => typed.to_owned(),
    }
}

/// “1 second”, “3 seconds”, “2 addresses”.
pub(crate) fn plural(count: i64, noun: &str) -> String {
    match (count, noun.ends_with('s')) {
        (1, _) => format!("1 {noun}"),
        (_, true) => format!("{count} {noun}es"),
        (_, false) => format!("{count} {noun}s"),
    }
}

/// A length in hours, in words.
#[cfg(feature = "ssr")]
pub(crate) fn hours(hours: u32) -> String {
    if hours >= 48 && hours.is_multiple_of(24) {
        plural(i64::from(hours / 24), "day")
    } else {
        plural(i64::from(hours), "hour")
    }
}

#[cfg(feature = "ssr")]
/// What was done to an invitation, naming whom it is for; unknown acts say nothing.
pub(crate) fn invitation_done(act: &str, whom: &str, slip: bool) -> Option<String> {
    Some(match (act, slip) {
        ("resent", false) => {
            format!("The invitation to {whom} is sent anew. Its old link does not work any more.")
        }
        ("resent", true) => format!("There is a new slip for {whom}. The old one does not work any more."),
        ("cancelled", false) => {
            format!("The invitation to {whom} is cancelled. Its link does not work any more.")
        }
        ("cancelled", true) => format!("The slip for {whom} is cancelled. It does not work any more."),
        ("edited", false) => format!("The invitation to {whom} is changed."),
        ("edited", true) => format!("The slip for {whom} is changed."),
        ("readdressed", _) => {
            format!("The invitation goes to {whom} now. The old link does not work any more.")
        }
        ("confirmed", false) => format!("The invitation to {whom} is confirmed. A fresh link is on its way."),
        ("confirmed", true) => {
            format!("The invitation to {whom} is confirmed. There is a new slip to print.")
        }
        _ => return None,
    })
}

#[cfg(feature = "ssr")]
/// What was done to a department or location, by name; unknown acts say nothing.
pub(crate) fn unit_done(act: &str, kind: UnitKind, name: &str) -> Option<String> {
    let kind = unit_kind(kind);
    Some(match act {
        "created" => format!("{kind} “{name}” was created. People can be invited into it now."),
        "renamed" => format!("{kind} was renamed: it is “{name}” now."),
        "archived" => format!("{kind} “{name}” was archived and is no longer offered."),
        _ => return None,
    })
}
#[cfg(feature = "ssr")]
fn unit_kind(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Department => "Department",
        UnitKind::Location => "Location",
        UnitKind::Team => "Team",
        UnitKind::Workspace => "Workspace",
    }
}

#[cfg(feature = "ssr")]
/// What archiving a unit does, by its kind and by how many members and invitations name it.
pub(crate) fn archive_loss(kind: UnitKind, members: i64, invitations: i64) -> String {
    let mut told = vec!["It is no longer offered, and this can’t be undone.".to_owned()];
    if members > 0 {
        let keep = if members == 1 { "keeps" } else { "keep" };
        told.push(format!("{} {keep} it.", plural(members, "member")));
    }
    if invitations > 0 {
        let (name, is) = if invitations == 1 {
            ("names", "it is")
        } else {
            ("name", "they are")
        };
        let then = match kind {
            UnitKind::Department => {
                format!("{is} held when accepted, until an administrator confirms")
            }
            _ => "whoever accepts joins without it".to_owned(),
        };
        told.push(format!(
            "{} {name} it: {then}.",
            plural(invitations, "invitation")
        ));
    }
    told.join(" ")
}

/// What a notice after a redirect says; unknown words say nothing.
pub(crate) fn notice(word: &str) -> Option<&'static str> {
    Some(match word {
        "asked" => "Thank you. If this invitation can be sent anew, somebody was told.",
        "invited-there" => {
            "Invited, in the business that is chosen in the form. Its own list shows how they fare, and prints their slips."
        }
        "reminders-saved" => "The reminders are saved. They hold for invitations that are under way, too.",
        "lifetime-saved" => {
            "The lifetime of invitations is saved. It holds for those that are sent from now on."
        }
        "app-created" => "The app was created. Add its roles, then subscriptions for it.",
        "app-changed" => "The app was changed.",
        "app-archived" => "The app was archived.",
        "subscription-created" => "The subscription was created.",
        "subscription-changed" => "The subscription was changed.",
        "built-in-roles" => "The built-in roles are offered again.",
        "saved" => "Saved.",
        "message-sent" => "Your message is sent.",
        "password-set" => "Your new password is set. Your other sessions were ended.",
        "address-asked" => {
            "A mail went to the new address. It holds once you confirm it there, within 24 hours."
        }
        "sessions-ended" => "Signed out there.",
        "person-deleted" => "The person is deleted. In the audit they are called “A deleted person”.",
        "signed-out" => "You are signed out.",
        "left-out" => {
            "Something that the invitation named could not be given any more (a location, a team, a workspace or an app), \
             so you came in without it. Your administrator can give you another."
        }
        _ => return None,
    })
}

/// What is wrong with one address, after it.
#[cfg(feature = "ssr")]
pub(crate) fn address_problem(reason: AddressRefusal) -> &'static str {
    address(reason)
}

/// What tells somebody from others of their name.
#[cfg(feature = "ssr")]
pub(crate) fn person_hint(person: &PersonChoice) -> String {
    match (&person.hint, person.member) {
        (Some(department), true) => format!("{}, {department}", person.sign_in_name),
        (None, true) => format!("{}, a member", person.sign_in_name),
        (Some(business), false) => format!("{}, of {business}", person.sign_in_name),
        (None, false) => person.sign_in_name.clone(),
    }
}

/// An entity type, for a label.
#[cfg(feature = "ssr")]
pub(crate) fn entity(of: EntityType) -> &'static str {
    match of {
        EntityType::ExpirationItems => "Expiration items",
        EntityType::Contacts => "Contacts",
        EntityType::Companies => "Companies",
        EntityType::Locations => "Locations",
        EntityType::Equipment => "Equipment",
        EntityType::Vehicles => "Vehicles",
        EntityType::Defects => "Defects",
    }
}

/// "A", "A and B", "A, B and 3 more".
#[cfg(feature = "ssr")]
pub(crate) fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [one, two, rest @ ..] => format!("{one}, {two} and {} more", rest.len()),
    }
}

/// What a record set of one's own lets do: "View contacts; update defects".
#[cfg(feature = "ssr")]
pub(crate) fn record_rights(rights: RecordRights) -> String {
    let of = |update: bool| {
        let those = EntityType::ALL
            .iter()
            .filter(|of| rights.may_view(**of) && rights.may_update(**of) == update);
        those.map(ToString::to_string).collect::<Vec<_>>().join(", ")
    };
    match (of(false), of(true)) {
        (view, update) if view.is_empty() && update.is_empty() => "Custom: no records".to_owned(),
        (view, update) if update.is_empty() => format!("Custom: view {view}"),
        (view, update) if view.is_empty() => format!("Custom: update {update}"),
        (view, update) => format!("Custom: view {view}; update {update}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn archiving_tells_what_happens_to_this_kind_and_leaves_out_what_does_not() {
        let always = "It is no longer offered, and this can’t be undone.";
        assert_eq!(archive_loss(UnitKind::Department, 0, 0), always);
        assert_eq!(
            archive_loss(UnitKind::Department, 1, 2),
            format!(
                "{always} 1 member keeps it. 2 invitations name it: they are held when accepted, until an \
                 administrator confirms."
            )
        );
        assert_eq!(
            archive_loss(UnitKind::Location, 3, 1),
            format!("{always} 3 members keep it. 1 invitation names it: whoever accepts joins without it.")
        );
    }

    #[test]
    fn m_c14_a_wait_is_told_in_hours_and_then_in_days() {
        assert_eq!(waiting(14), "Waiting 14 h");
        assert_eq!(waiting(47), "Waiting 47 h");
        assert_eq!(waiting(50), "Waiting 2 days");
    }
}
