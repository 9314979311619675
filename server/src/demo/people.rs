//! Who can be in the demo, and how they are told of in its tables.

use domain::{CodeMode, Language, Permission, RoleTemplate, Span};

/// A business of the demo.
pub(super) struct DemoBusiness {
    pub(super) name: &'static str,
    pub(super) template: RoleTemplate,
    pub(super) zone: &'static str,
    pub(super) code: CodeMode,
    /// After so many hours people are reminded of their invitations.
    pub(super) reminds_after: Option<u32>,
    pub(super) departments: &'static [&'static str],
    pub(super) locations: &'static [&'static str],
    pub(super) teams: &'static [&'static str],
    pub(super) workspaces: &'static [&'static str],
    /// Beside the template's: name, what it is for, permissions.
    pub(super) roles: &'static [(&'static str, &'static str, &'static [Permission])],
    /// Name and rights, as `view contacts, update defects`.
    pub(super) record_sets: &'static [(&'static str, &'static str)],
    /// App, package and seats; None: any number.
    pub(super) subscriptions: &'static [(&'static str, &'static str, Option<u32>)],
    /// What whoever gets a role gets beside it: role, app, app role.
    pub(super) given: &'static [(&'static str, &'static str, &'static str)],
    pub(super) people: &'static [Person],
}

/// What became of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Accepted.
    Joined,
    /// Accepted, and deactivated later.
    Left,
    /// Taken back.
    Cancelled,
    /// Accepted when its department was archived: it awaits confirmation.
    Held,
    /// Its slip was printed, and by now it is pending or expired.
    Printed,
    /// None of these: by now pending or expired.
    Open,
}

/// How somebody is invited.
#[derive(Debug, Clone, Copy)]
pub(super) enum Way {
    /// At this address.
    Mail(&'static str),
    /// With a slip; with this employee number, if there is one.
    Slip(Option<&'static str>),
    /// Who joined at this address gets an app: app and app role.
    Offer(&'static str, (&'static str, &'static str)),
}

/// How far somebody's records are limited by type.
#[derive(Debug, Clone, Copy)]
pub(super) enum Records {
    All,
    /// By the record set of this name.
    Saved(&'static str),
    /// By one of their own, as `view contacts, update defects`.
    Custom(&'static str),
}

/// Somebody who was invited.
#[derive(Clone, Copy)]
pub(super) struct Person {
    pub(super) way: Way,
    pub(super) first: &'static str,
    pub(super) last: &'static str,
    pub(super) role: &'static str,
    pub(super) department: &'static str,
    pub(super) location: &'static str,
    pub(super) teams: &'static [&'static str],
    pub(super) workspaces: &'static [&'static str],
    pub(super) invited_hours_ago: u32,
    pub(super) fate: Fate,
    /// So long after they were invited they accepted, if they did.
    pub(super) accepted_after: Span,
    pub(super) job_title: Option<&'static str>,
    pub(super) mobile: Option<&'static str>,
    /// The weekly mail, of all of their workspaces.
    pub(super) weekly_mail: bool,
    pub(super) message_notices: bool,
    pub(super) owns_records: bool,
    pub(super) records: Records,
    /// Name and address.
    pub(super) company: Option<(&'static str, &'static str)>,
    pub(super) language: Language,
    pub(super) note: Option<&'static str>,
    /// The address of their manager, who joined before.
    pub(super) manager: Option<&'static str>,
}

/// Somebody who is invited at an address.
pub(super) const fn person(
    (first, last, email): (&'static str, &'static str, &'static str),
    role: &'static str,
    (department, location): (&'static str, &'static str),
    (teams, workspaces): (&'static [&'static str], &'static [&'static str]),
    invited_hours_ago: u32,
    fate: Fate,
) -> Person {
    Person {
        way: Way::Mail(email),
        first,
        last,
        role,
        department,
        location,
        teams,
        workspaces,
        invited_hours_ago,
        fate,
        accepted_after: Span::minutes(25),
        job_title: None,
        mobile: None,
        weekly_mail: false,
        message_notices: false,
        owns_records: false,
        records: Records::All,
        company: None,
        language: Language::English,
        note: None,
        manager: None,
    }
}

/// Somebody without an address, who works where `place` is.
pub(super) const fn employee(
    (first, last, number): (&'static str, &'static str, Option<&'static str>),
    role: &'static str,
    place: (&'static str, &'static str),
    units: (&'static [&'static str], &'static [&'static str]),
    invited_hours_ago: u32,
    fate: Fate,
) -> Person {
    Person {
        way: Way::Slip(number),
        ..person((first, last, ""), role, place, units, invited_hours_ago, fate)
    }
}

/// Who joined at this address is offered an app, and has not answered yet.
pub(super) const fn offer(
    email: &'static str,
    access: (&'static str, &'static str),
    hours_ago: u32,
) -> Person {
    Person {
        way: Way::Offer(email, access),
        ..person(("", "", ""), "", ("", ""), (&[], &[]), hours_ago, Fate::Open)
    }
}

impl Person {
    /// For messages to the operator.
    pub(super) fn whom(&self) -> String {
        match self.way {
            Way::Mail(email) | Way::Offer(email, _) => email.to_owned(),
            Way::Slip(_) => format!("{} {}", self.first, self.last),
        }
    }

    pub(super) const fn accepted_after(self, minutes: u32) -> Self {
        Self {
            accepted_after: Span::minutes(minutes),
            ..self
        }
    }

    pub(super) const fn works_as(self, title: &'static str) -> Self {
        Self {
            job_title: Some(title),
            ..self
        }
    }

    pub(super) const fn called_at(self, mobile: &'static str) -> Self {
        Self {
            mobile: Some(mobile),
            ..self
        }
    }

    pub(super) const fn gets_weekly_mail(self) -> Self {
        Self {
            weekly_mail: true,
            ..self
        }
    }

    pub(super) const fn is_told_of_messages(self) -> Self {
        Self {
            message_notices: true,
            ..self
        }
    }

    pub(super) const fn owns_records(self) -> Self {
        Self {
            owns_records: true,
            ..self
        }
    }

    pub(super) const fn limited_by(self, records: Records) -> Self {
        Self { records, ..self }
    }

    pub(super) const fn of_company(self, name: &'static str, address: &'static str) -> Self {
        Self {
            company: Some((name, address)),
            ..self
        }
    }

    pub(super) const fn reads(self, language: Language) -> Self {
        Self { language, ..self }
    }

    pub(super) const fn reports_to(self, manager: &'static str) -> Self {
        Self {
            manager: Some(manager),
            ..self
        }
    }

    pub(super) const fn with_note(self, note: &'static str) -> Self {
        Self {
            note: Some(note),
            ..self
        }
    }
}
