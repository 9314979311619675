//! What an act changed, for the audit and for a record's history.
//!
//! The audit is kept in English words: whoever reads English sees what is kept.

use super::entities::listed_entity;
use super::{
    all_named, channel, encryption, invitation_state, member_status, message_notices, outbox_kind,
    outbox_states, permissions, reach_of_records, record_kind, record_state, scope, weekly_time,
};
use crate::say::{language, t};
use domain::{
    Act, AuditRow, CodeMode, DayHour, FieldChange, Language, Permission, UnitKind, WeeklyTime, ZoneName,
};

/// "role: User → Admin; status: active"; None where nothing is told.
pub(crate) fn changes(row: &AuditRow) -> Option<String> {
    let told = row.changes().into_iter().map(|change| worded(row.act, change));
    told.reduce(next)
}

fn worded(act: Act, change: FieldChange<'_>) -> String {
    match change {
        FieldChange::Changed { field, before, after } => t!(
            "people-change-from-to",
            field = named(field),
            before = said(act, field, before),
            after = said(act, field, after),
        ),
        FieldChange::Now { field, after } => t!(
            "people-change-now",
            field = named(field),
            after = said(act, field, after),
        ),
        FieldChange::Gone { field, before } => t!(
            "people-change-was",
            field = named(field),
            before = said(act, field, before),
        ),
    }
}

fn next(told: String, next: String) -> String {
    t!("people-change-next", told = told, next = next)
}

/// What a field is called; one that nobody knows, such as an app with its package, is shown as it is.
fn named(field: &str) -> String {
    let known = of_people(field)
        .or_else(|| of_records(field))
        .or_else(|| of_settings(field));
    known.map_or_else(|| typed(field), str::to_owned)
}

/// What somebody typed, as it is: between quotation marks, and its own doubled, where it could be taken for one change and the
/// beginning of the next (A59).
fn typed(text: &str) -> String {
    if text.contains([';', '؛', '→', '←', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

fn of_people(field: &str) -> Option<&'static str> {
    Some(match field {
        "first name" => t!("people-change-field-first-name"),
        "last name" => t!("people-change-field-last-name"),
        "name" => t!("people-change-field-name"),
        "e-mail" => t!("people-change-field-e-mail"),
        "email" => t!("people-change-field-email"),
        "username" => t!("people-change-field-username"),
        "phone" => t!("people-change-field-phone"),
        "mobile" => t!("people-change-field-mobile"),
        "mobile phone" => t!("people-change-field-mobile-phone"),
        "job title" => t!("people-change-field-job-title"),
        "employee number" => t!("people-change-field-employee-number"),
        "company" => t!("people-change-field-company"),
        "company’s address" => t!("people-change-field-company-address"),
        "manager" => t!("people-change-field-manager"),
        "role" => t!("people-change-field-role"),
        "department" => t!("people-change-field-department"),
        "location" => t!("people-change-field-location"),
        "teams" => t!("people-change-field-teams"),
        "workspaces" => t!("people-change-field-workspaces"),
        "app" => t!("people-change-field-app"),
        "apps" => t!("people-change-field-apps"),
        "apps left out" => t!("people-change-field-apps-left-out"),
        "without a seat" => t!("people-change-field-without-seat"),
        "weekly mail" => t!("people-change-field-weekly-mail"),
        "weekly e-mail" => t!("people-change-field-weekly-e-mail"),
        "weekly mail of" => t!("people-change-field-weekly-mail-of"),
        "weekly e-mail of" => t!("people-change-field-weekly-e-mail-of"),
        "weekly e-mail on" => t!("people-change-field-weekly-e-mail-on"),
        "message notifications" => t!("people-change-field-message-notifications"),
        "new-message notifications" => t!("people-change-field-new-message-notifications"),
        "language" => t!("people-change-field-language"),
        "owns records" => t!("people-change-field-owns-records"),
        "can own records" => t!("people-change-field-can-own-records"),
        "record set" => t!("people-change-field-record-set"),
        "status" => t!("people-change-field-status"),
        "account" => t!("people-change-field-account"),
        "sessions" => t!("people-change-field-sessions"),
        "sessions ended" => t!("people-change-field-sessions-ended"),
        "invitations expired" => t!("people-change-field-invitations-expired"),
        "seats freed" => t!("people-change-field-seats-freed"),
        "channel" => t!("people-change-field-channel"),
        "generation" => t!("people-change-field-generation"),
        "reminder" => t!("people-change-field-reminder"),
        "people" => t!("people-change-field-people"),
        "drafts" => t!("people-change-field-drafts"),
        "recipients" => t!("people-change-field-recipients"),
        _ => return None,
    })
}

fn of_records(field: &str) -> Option<&'static str> {
    Some(match field {
        "type" => t!("people-change-field-type"),
        "title" => t!("people-change-field-title"),
        "owner" => t!("people-change-field-owner"),
        "assigned to" => t!("people-change-field-assigned-to"),
        "due" => t!("people-change-field-due"),
        "state" => t!("people-change-field-state"),
        "note" => t!("people-change-field-note"),
        "notes" => t!("people-change-field-notes"),
        "reference" => t!("people-change-field-reference"),
        "issuer" => t!("people-change-field-issuer"),
        "address" => t!("people-change-field-address"),
        "maker" => t!("people-change-field-maker"),
        "serial number" => t!("people-change-field-serial-number"),
        "plate" => t!("people-change-field-plate"),
        "place" => t!("people-change-field-place"),
        _ => return None,
    })
}

fn of_settings(field: &str) -> Option<&'static str> {
    Some(match field {
        "kind" => t!("people-change-field-kind"),
        "archived" => t!("people-change-field-archived"),
        "archived role" => t!("people-change-field-archived-role"),
        "description" => t!("people-change-field-description"),
        "permissions" => t!("people-change-field-permissions"),
        "scope" => t!("people-change-field-scope"),
        "records" => t!("people-change-field-records"),
        "by invitation" => t!("people-change-field-by-invitation"),
        "rights" => t!("people-change-field-rights"),
        "record sets" => t!("people-change-field-record-sets"),
        "reminders" => t!("people-change-field-reminders"),
        "invitation lifetime" => t!("people-change-field-invitation-lifetime"),
        "invite code" => t!("people-change-field-invite-code"),
        "list" => t!("people-change-field-list"),
        "package" => t!("people-change-field-package"),
        "seats" => t!("people-change-field-seats"),
        "active" => t!("people-change-field-active"),
        "from" => t!("people-change-field-from"),
        "until" => t!("people-change-field-until"),
        "host" => t!("people-change-field-host"),
        "port" => t!("people-change-field-port"),
        "encryption" => t!("people-change-field-encryption"),
        "user" => t!("people-change-field-user"),
        "sender name" => t!("people-change-field-sender-name"),
        "sender" => t!("people-change-field-sender"),
        "password" => t!("people-change-field-password"),
        "messages" => t!("people-change-field-messages"),
        "states" => t!("people-change-field-states"),
        _ => return None,
    })
}

/// What stands in a field, which is shown as it is where it is a name, a number, a day or what somebody wrote.
fn said(act: Act, field: &str, kept: &str) -> String {
    let of_pages = match language() {
        Language::English => None,
        _ => choice(act, field, kept),
    };
    let said = of_pages.or_else(|| own(act, field, kept));
    said.unwrap_or_else(|| typed(kept))
}

/// A choice in the words in which pages offer it; None where it is none.
fn choice(act: Act, field: &str, kept: &str) -> Option<String> {
    let said = match field {
        "weekly mail" | "weekly e-mail" | "owns records" | "can own records" | "by invitation" | "active"
        | "archived" => yes_or_no(kept)?,
        "state" => record_state(kept.parse().ok()?),
        "type" => record_kind(kept.parse().ok()?),
        "status" => status(kept)?,
        "channel" => channel(kept.parse().ok()?),
        "message notifications" | "new-message notifications" => message_notices(kept.parse().ok()?),
        "language" => kept.parse::<Language>().ok()?.own_name(),
        "record set" if act == Act::InvitationEdited && kept == "none" => t!("people-change-no-limit"),
        "scope" => scope(kept.parse().ok()?),
        "records" => reach_of_records(kept.parse().ok()?),
        "invite code" => code_mode(kept.parse().ok()?),
        "encryption" => encryption(kept.parse().ok()?),
        "states" => outbox_states(kept.parse().ok()?),
        "kind" if act == Act::MailRetried => outbox_kind(kept.parse().ok()?),
        "permissions" => return permissions(kept.parse().ok()?, Permission::ALL),
        "weekly e-mail on" => return Some(weekly_time(&time(kept)?)),
        _ => return None,
    };
    Some(said.to_owned())
}

fn yes_or_no(kept: &str) -> Option<&'static str> {
    match kept {
        "yes" => Some(t!("people-yes")),
        "no" => Some(t!("people-no")),
        _ => None,
    }
}

/// A member's or an invitation's.
fn status(kept: &str) -> Option<&'static str> {
    let of_member = kept.parse().map(member_status);
    of_member.or_else(|_| kept.parse().map(invitation_state)).ok()
}

fn code_mode(mode: CodeMode) -> &'static str {
    match mode {
        CodeMode::Off => t!("settings-code-off"),
        CodeMode::InTheMail => t!("settings-code-mail"),
        CodeMode::GivenByInviter => t!("settings-code-inviter"),
    }
}

/// Reads what [`WeeklyTime`] is written as.
fn time(kept: &str) -> Option<WeeklyTime> {
    let mut parts = kept.splitn(3, ' ');
    Some(WeeklyTime {
        day: parts.next()?.parse().ok()?,
        hour: DayHour::parse(parts.next()?.strip_suffix(":00")?)?,
        zone: parts.next().map(|zone| ZoneName(zone.to_owned())),
    })
}

/// What the audit alone says; None for what it says of nothing but names and numbers.
fn own(act: Act, field: &str, kept: &str) -> Option<String> {
    let edited = act == Act::InvitationEdited;
    let said = match (field, kept) {
        ("note" | "employee number", "changed") if edited => t!("people-change-changed"),
        ("password", "changed") => t!("people-change-changed"),
        ("password", "forgotten") => t!("people-change-forgotten"),
        ("account", "ended") => t!("people-change-ended"),
        ("account", "stays elsewhere") => t!("people-change-elsewhere"),
        ("record sets", "on") => t!("people-change-on"),
        ("record sets", "off") => t!("people-change-off"),
        ("record set" | "rights", "nothing") => t!("people-change-nothing"),
        ("record set", "no limit") => t!("people-change-no-limit"),
        ("seats", "any number") => t!("people-change-any-number"),
        ("invitation lifetime", "default") => t!("people-change-default"),
        ("reminders", "none") => t!("people-change-no-reminders"),
        ("list", _) => list(kept)?,
        ("kind", _) => unit_kind(kept.parse().ok()?),
        (_, "none") if edited => t!("people-change-none"),
        ("invitation lifetime", _) => {
            return Some(t!("people-change-hours", hours = kept.strip_suffix(" h")?));
        }
        ("reminders", _) => return reminders(kept),
        ("record set" | "rights", _) => return rights(kept),
        ("app" | "apps" | "apps left out", _) => return kept.split("; ").map(access).reduce(next),
        _ => return None,
    };
    Some(said.to_owned())
}

fn list(kept: &str) -> Option<&'static str> {
    Some(match kept {
        "users" => t!("people-change-list-users"),
        "managers" => t!("people-change-list-managers"),
        "records" => t!("people-change-list-records"),
        "invitations" => t!("people-change-list-invitations"),
        "audit" => t!("people-change-list-audit"),
        _ => return None,
    })
}

fn unit_kind(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Department => t!("people-change-field-department"),
        UnitKind::Location => t!("people-change-field-location"),
        UnitKind::Team => t!("people-change-team"),
        UnitKind::Workspace => t!("people-change-workspace"),
    }
}

/// Reads what [`domain::Reminders`] are written as.
fn reminders(kept: &str) -> Option<String> {
    let hours = kept.strip_prefix("after ")?.strip_suffix(" h")?;
    Some(match hours.split_once(" h and ") {
        Some((first, second)) => t!("people-change-two-reminders", first = first, second = second),
        None => t!("people-change-one-reminder", hours = hours),
    })
}

/// Reads what [`domain::RecordRights`] are written as.
fn rights(kept: &str) -> Option<String> {
    let each = kept.split(", ").map(|right| {
        let (verb, of) = right.split_once(' ')?;
        let of = listed_entity(of.parse().ok()?);
        match verb {
            "view" => Some(t!("people-change-view", of = of)),
            "update" => Some(t!("people-change-update", of = of)),
            _ => None,
        }
    });
    all_named(each.collect::<Option<Vec<_>>>()?)
}

/// Reads what a [`domain::AccessOffer`] is written as.
fn access(kept: &str) -> String {
    let parts = kept.rsplit_once(", as ");
    let parts = parts.and_then(|(of, role)| Some((of.rsplit_once(", ")?, role)));
    match parts {
        Some(((app, package), role)) => t!("account-accept-app", app = app, package = package, role = role,),
        None => kept.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say::speaking_in;
    use domain::Timestamp;

    fn row(act: Act, before: &[(&str, &str)], after: &[(&str, &str)]) -> AuditRow {
        let owned = |(field, value): &(&str, &str)| ((*field).to_owned(), (*value).to_owned());
        AuditRow {
            id: "00000000-0000-7000-8000-000000000001".parse().unwrap(),
            seq: 1,
            at: Timestamp::from_micros(0),
            act,
            actor: None,
            actor_member: None,
            subject: None,
            subject_member: None,
            address: None,
            before: before.iter().map(owned).collect(),
            after: after.iter().map(owned).collect(),
        }
    }

    fn in_language(language: Language, row: &AuditRow) -> String {
        speaking_in(language, || changes(row)).unwrap_or_default()
    }

    /// Every field that an event has.
    const FIELDS: &[&str] = &[
        "first name",
        "last name",
        "name",
        "e-mail",
        "email",
        "username",
        "phone",
        "mobile",
        "mobile phone",
        "job title",
        "employee number",
        "company",
        "company’s address",
        "manager",
        "role",
        "department",
        "location",
        "teams",
        "workspaces",
        "app",
        "apps",
        "apps left out",
        "without a seat",
        "weekly mail",
        "weekly e-mail",
        "weekly mail of",
        "weekly e-mail of",
        "weekly e-mail on",
        "message notifications",
        "new-message notifications",
        "language",
        "owns records",
        "can own records",
        "record set",
        "status",
        "account",
        "sessions",
        "sessions ended",
        "invitations expired",
        "seats freed",
        "channel",
        "generation",
        "reminder",
        "people",
        "drafts",
        "recipients",
        "type",
        "title",
        "owner",
        "assigned to",
        "due",
        "state",
        "note",
        "notes",
        "reference",
        "issuer",
        "address",
        "maker",
        "serial number",
        "plate",
        "place",
        "kind",
        "archived",
        "archived role",
        "description",
        "permissions",
        "scope",
        "records",
        "by invitation",
        "rights",
        "record sets",
        "reminders",
        "invitation lifetime",
        "invite code",
        "list",
        "package",
        "seats",
        "active",
        "from",
        "until",
        "host",
        "port",
        "encryption",
        "user",
        "sender name",
        "sender",
        "password",
        "messages",
        "states",
    ];

    /// What is said in other words in every other language, if it is not a name.
    const SAID: &[(Act, &str, &[&str])] = &[
        (Act::AppChanged, "archived", &["yes"]),
        (Act::AccountChanged, "weekly e-mail", &["yes", "no"]),
        (
            Act::AccountChanged,
            "weekly e-mail on",
            &["monday 07:00", "friday 15:00 Asia/Tokyo"],
        ),
        (
            Act::MemberOptionsChanged,
            "new-message notifications",
            &["none", "mail", "sms"],
        ),
        (Act::MemberOptionsChanged, "language", &["en", "ar"]),
        (
            Act::MemberOptionsChanged,
            "record set",
            &["no limit", "nothing", "view contacts, update expiration items"],
        ),
        (Act::InvitationEdited, "message notifications", &["none", "mail"]),
        (Act::InvitationEdited, "record set", &["none", "view contacts"]),
        (Act::InvitationEdited, "department", &["none"]),
        (Act::InvitationEdited, "note", &["changed"]),
        (
            Act::InvitationEdited,
            "apps",
            &["none", "Flow, Standard, as Editor; Dry, dock, Plus, as User"],
        ),
        (Act::MemberAppGiven, "app", &["Flow, Standard, as Editor"]),
        (Act::InvitationSent, "channel", &["email", "slip"]),
        (
            Act::InvitationResent,
            "status",
            &["draft", "pending", "awaiting confirmation", "expired"],
        ),
        (Act::MemberDeactivated, "status", &["active", "inactive"]),
        (Act::MemberDeleted, "account", &["ended", "stays elsewhere"]),
        (
            Act::RecordProgress,
            "state",
            &["open", "in progress", "done", "closed"],
        ),
        (Act::RecordCreated, "type", &["contacts", "expiration items"]),
        (
            Act::RoleEdited,
            "permissions",
            &["users:view users:invite", "records:view"],
        ),
        (Act::RoleEdited, "scope", &["whole business", "own department"]),
        (Act::RoleEdited, "records", &["all", "own"]),
        (Act::RoleEdited, "by invitation", &["yes", "no"]),
        (
            Act::RecordSetChanged,
            "rights",
            &["nothing", "update vehicles", "view defects, view locations"],
        ),
        (Act::BusinessChanged, "record sets", &["on", "off"]),
        (
            Act::BusinessChanged,
            "reminders",
            &["none", "after 12 h", "after 12 h and 20 h"],
        ),
        (Act::BusinessChanged, "invitation lifetime", &["default"]),
        (
            Act::BusinessChanged,
            "invite code",
            &["off", "in the mail", "given by the inviter"],
        ),
        (
            Act::UnitCreated,
            "kind",
            &["department", "location", "team", "workspace"],
        ),
        (Act::MailRetried, "kind", &["invitation", "location left out"]),
        (Act::MailRetried, "states", &["open", "failed"]),
        (
            Act::MailSettingsChanged,
            "encryption",
            &["tls", "starttls", "none"],
        ),
        (Act::MailSettingsChanged, "password", &["changed", "forgotten"]),
        (Act::SubscriptionChanged, "seats", &["any number"]),
        (Act::SubscriptionChanged, "active", &["yes", "no"]),
        (
            Act::Exported,
            "list",
            &["users", "managers", "records", "invitations", "audit"],
        ),
    ];

    #[test]
    fn in_english_the_audit_is_told_as_it_is_kept() {
        for field in FIELDS {
            assert_eq!(named(field), *field);
        }
        for (act, field, values) in SAID {
            for value in *values {
                assert_eq!(said(*act, field, value), *value, "{act}, {field}");
            }
        }
        assert_eq!(changes(&row(Act::RoleEdited, &[], &[])), None);
        let edited = row(
            Act::RoleEdited,
            &[("role", "User"), ("note", "x")],
            &[("role", "Admin"), ("status", "active")],
        );
        assert_eq!(
            changes(&edited).as_deref(),
            Some("role: User → Admin; status: active; note was x")
        );
    }

    #[test]
    fn in_other_languages_fields_and_choices_are_put_into_words() {
        for (act, field, values) in SAID {
            for value in *values {
                let said = speaking_in(Language::German, || said(*act, field, value));
                assert_ne!(said, *value, "{act}, {field}");
            }
        }
        let told = row(
            Act::RecordProgress,
            &[("state", "open")],
            &[("note", "changed"), ("state", "in progress")],
        );
        assert_eq!(
            in_language(Language::German, &told),
            "Notiz: changed; Stand: Offen → In Arbeit"
        );
        let taken = row(Act::MemberAppTaken, &[("Flow, Standard", "Editor")], &[]);
        assert_eq!(
            in_language(Language::German, &taken),
            "Flow, Standard (vorher): Editor"
        );
    }

    #[test]
    fn names_and_what_somebody_wrote_stay_as_they_are() {
        for (act, field, value) in [
            (Act::RecordProgress, "note", "none"),
            (Act::RecordProgress, "note", "changed"),
            (Act::UnitRenamed, "name", "yes"),
            (Act::MemberProfileChanged, "employee number", "changed"),
            (Act::MemberProfileChanged, "job title", "none"),
            (Act::RecordChanged, "due", "2026-11-30"),
            (Act::MemberRoleChanged, "role", "open"),
            (Act::MemberOptionsChanged, "record set", "Yard, dock"),
            (Act::MemberOptionsChanged, "record set", ""),
            (Act::RoleEdited, "permissions", ""),
            (Act::BusinessChanged, "reminders", "whenever"),
        ] {
            let said = speaking_in(Language::French, || said(act, field, value));
            assert_eq!(said, value, "{act}, {field}");
        }
    }

    #[test]
    fn a59_what_somebody_typed_is_never_taken_for_a_change() {
        let renamed = row(
            Act::MemberProfileChanged,
            &[("job title", "Hand")],
            &[("job title", "Chief\"; role: User → Admin")],
        );
        assert_eq!(
            changes(&renamed).as_deref(),
            Some("job title: Hand → \"Chief\"\"; role: User → Admin\"")
        );
        let given = row(Act::MemberAppTaken, &[("Flow; role, Standard", "Editor")], &[]);
        assert_eq!(
            changes(&given).as_deref(),
            Some("\"Flow; role, Standard\" was Editor")
        );
        let in_arabic = row(Act::UnitRenamed, &[], &[("name", "Dock؛ role: Admin")]);
        assert!(in_language(Language::Arabic, &in_arabic).contains("\"Dock؛ role: Admin\""));
    }

    #[test]
    fn in_arabic_every_part_is_written_from_right_to_left() {
        let told = row(Act::Exported, &[], &[("list", "audit"), ("people", "3")]);
        let told = in_language(Language::Arabic, &told);
        assert_eq!(told.matches('\u{200F}').count(), 3, "{told}");
    }
}
