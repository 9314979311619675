//! The invite form, parsed: every field is looked at, and all that is wrong is told at once. And what it can be filled in with.

use crate::ssr::{self, Fields};
use crate::wire::{AccessFields, Field, InviteFields, Problem, Refusal, Why};
use domain::{
    Access, AddressRefusal, EmailAddress, EmployeeNumber, Language, Lifetime, MessageNotices, Note, Options,
    Permission, PersonChoice, PersonName, PhoneNumber, Profile, ReachRefusal, RoleChoice, Scope, UnitChoice,
    UnitKind,
};
use service::{Actor, Invite, Picked, PickedNames, Place, Recipient, Usher, Verdict, Whom};

/// So many addresses fit into one submission.
const MOST_ADDRESSES: usize = 100;

/// So many apps fit into one invitation.
const MOST_ACCESSES: usize = 50;

/// What the form offers in a business.
#[derive(Debug, Clone)]
pub(crate) struct InviteChoices {
    pub(crate) roles: Vec<RoleChoice>,
    pub(crate) departments: Vec<UnitChoice>,
    /// The department is the inviter's own and no other can be chosen.
    pub(crate) department_fixed: bool,
    pub(crate) locations: Vec<UnitChoice>,
    pub(crate) teams: Vec<UnitChoice>,
    pub(crate) workspaces: Vec<UnitChoice>,
    /// None: the plan has none.
    pub(crate) record_sets: Option<Vec<(String, String)>>,
    pub(crate) lifetimes: [Lifetime; 2],
    pub(crate) language: Language,
    pub(crate) may_edit_settings: bool,
    pub(crate) may_edit_roles: bool,
}

/// Reads what can be chosen.
pub(crate) async fn choices(usher: &Usher, actor: &Actor) -> Verdict<InviteChoices, ReachRefusal> {
    let business = usher.business_of(actor).await?;
    let units = |kind| usher.units_to_give(actor, kind);
    let record_sets = if business.has_record_sets {
        let sets = usher.record_sets_to_give(actor).await?;
        Some(
            sets.into_iter()
                .map(|set| (set.id.to_string(), set.name))
                .collect(),
        )
    } else {
        None
    };
    Ok(InviteChoices {
        roles: usher.roles_to_give(actor).await?,
        departments: units(UnitKind::Department).await?,
        department_fixed: actor.seat.authority.scope == Scope::OwnDepartment,
        locations: units(UnitKind::Location).await?,
        teams: units(UnitKind::Team).await?,
        workspaces: units(UnitKind::Workspace).await?,
        record_sets,
        lifetimes: [usher.lifetime_for(actor).await?, usher.policy().slip_lifetime],
        language: Language::of_tag(&business.language),
        may_edit_settings: ssr::holds_for_all(actor, Permission::SettingsEdit),
        // The button acts in the current business.
        may_edit_roles: ssr::holds_for_all(actor, Permission::RolesEdit)
            && ssr::member().is_ok_and(|here| here.seat.business == actor.seat.business),
    })
}

/// The businesses that the actor can invite into, if there are several.
pub(crate) async fn businesses(usher: &Usher) -> Result<Vec<(String, String)>, Refusal> {
    let principal = ssr::principal().ok_or(Why::SignInFirst)?;
    let businesses = usher.businesses_to_invite_into(&principal).await?;
    let named = businesses
        .into_iter()
        .map(|choice| (choice.id.to_string(), choice.name));
    Ok(named.collect())
}

/// The form out of the text that would be posted.
pub(crate) fn read(fields: &str) -> Result<InviteFields, Refusal> {
    let config = serde_qs::Config::new(5, false);
    config.deserialize_str(fields).map_err(|_| Why::Unreadable.into())
}

/// What is chosen, in words, for the preview.
pub(crate) struct Words {
    pub(crate) business: String,
    /// Somebody with an account who was chosen.
    pub(crate) person: Option<PersonChoice>,
    pub(crate) picked: PickedNames,
}

/// Puts what is chosen into words.
pub(crate) async fn words(
    usher: &Usher,
    actor: &Actor,
    fields: &InviteFields,
) -> Verdict<Words, ReachRefusal> {
    let ids = |texts: &[String]| texts.iter().filter_map(|id| id.parse().ok()).collect();
    let picked = Picked {
        role: fields.role.parse().ok(),
        department: fields.department.parse().ok(),
        workspaces: ids(&fields.workspaces),
        apps: fields
            .accesses
            .iter()
            .filter_map(|row| row.app.parse().ok())
            .collect(),
    };
    let found = if fields.whom == "existing" && fields.channel.is_empty() {
        usher.find_people(actor, &fields.find).await?
    } else {
        Vec::new()
    };
    Ok(Words {
        business: actor.seat.business_name.to_string(),
        person: found
            .into_iter()
            .find(|person| person.user.to_string() == fields.user),
        picked: usher.names_of(actor, &picked).await?,
    })
}

/// What stands in the address field, piece by piece.
pub(crate) struct Typed(pub(crate) Vec<(String, Result<EmailAddress, AddressRefusal>)>);

impl Typed {
    /// Looks at one piece more than a submission may have.
    pub(crate) fn parse(text: &str) -> Self {
        let pieces = EmailAddress::split_list(text).take(MOST_ADDRESSES + 1);
        Self(
            pieces
                .map(|piece| (piece.to_owned(), EmailAddress::parse(piece)))
                .collect(),
        )
    }

    /// How many pieces there are.
    pub(crate) fn count(&self) -> i64 {
        i64::try_from(self.0.len()).unwrap_or(i64::MAX)
    }

    /// Those that can be invited; one bad address stops none of the others, unless there are no others.
    fn addresses(&self) -> Result<Vec<EmailAddress>, Problem> {
        let good: Vec<_> = self
            .0
            .iter()
            .filter_map(|(_, parsed)| parsed.clone().ok())
            .collect();
        match (self.0.as_slice(), good.len()) {
            ([], _) => Err(Problem::Missing),
            (all, _) if all.len() > MOST_ADDRESSES => Err(Problem::TooManyAddresses),
            ([(_, Err(reason))], _) => Err(Problem::Address(*reason)),
            ([(text, Err(reason)), ..], 0) => Err(Problem::OneAddress(text.clone(), *reason)),
            _ => Ok(good),
        }
    }
}

/// Parses the form.
pub(crate) fn parse(typed: &Typed, form: &InviteFields) -> Result<Invite, Refusal> {
    parse_for(typed, form, Names::Needed)
}

/// Parses the form of an invitation that was made before: to one address, its names perhaps left to the invitee.
pub(crate) fn parse_edit(form: &InviteFields) -> Result<Invite, Refusal> {
    let mut form = form.clone();
    form.accesses.retain(|row| !row.role.is_empty());
    let typed = Typed::parse(&form.addresses);
    if form.channel.is_empty() && form.whom.is_empty() && typed.count() > 1 {
        return Err(Why::Fields(vec![(Field::Addresses, Problem::OnlyOne)]).into());
    }
    parse_for(&typed, &form, Names::Known)
}

/// Whether the names of somebody with an address have to be typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// With one address.
    Needed,
    /// As far as they are known.
    Known,
}

fn parse_for(typed: &Typed, form: &InviteFields, names: Names) -> Result<Invite, Refusal> {
    let form = &shown(form);
    let mut fields = Fields::default();
    let whom = whom(&mut fields, typed, form, names);
    // Somebody with an account may be a member, whose role stays: then none is asked for.
    let existing = matches!(whom, Some(Whom::User(_)));
    let role = if existing && form.role.is_empty() {
        None
    } else {
        fields.choice(Field::Role, &form.role)
    };
    let place = Place {
        department: fields.optional_choice(Field::Department, &form.department),
        location: fields.optional_choice(Field::Location, &form.location),
        teams: fields.choices(Field::Teams, &form.teams),
        workspaces: fields.choices(Field::Workspaces, &form.workspaces),
        weekly: weekly(&mut fields, form),
    };
    let accesses = fields
        .take(Field::Apps, parse_accesses(&form.accesses))
        .unwrap_or_default();
    let options = options(&mut fields, form);
    let note = fields.text(Field::Note, &form.note, Note::parse);
    match whom {
        Some(whom) if fields.are_fine() => Ok(Invite {
            whom,
            role,
            place,
            accesses,
            options,
            note,
        }),
        _ => Err(fields.refusal()),
    }
}

/// The form without what it does not show: that may hold anything.
fn shown(form: &InviteFields) -> InviteFields {
    let mut form = form.clone();
    let slip = form.channel == "slip";
    if slip {
        for hidden in [
            &mut form.whom,
            &mut form.weekly_mail,
            &mut form.message_notices,
            &mut form.note,
        ] {
            hidden.clear();
        }
    }
    let is_member = form.members.split(' ').any(|member| member == form.user);
    if form.whom == "existing" && !form.user.is_empty() && is_member {
        return InviteFields {
            channel: form.channel,
            whom: form.whom,
            user: form.user,
            accesses: form.accesses,
            language: form.language,
            note: form.note,
            ..InviteFields::default()
        };
    }
    form
}

fn whom(fields: &mut Fields, typed: &Typed, form: &InviteFields, names: Names) -> Option<Whom> {
    if form.channel == "slip" {
        let first_name = fields.name(Field::FirstName, &form.first_name);
        let last_name = fields.name(Field::LastName, &form.last_name);
        let number = &form.employee_number;
        let profile = Profile {
            job_title: fields.text(Field::JobTitle, &form.job_title, PersonName::parse),
            employee_number: fields.text(Field::EmployeeNumber, number, EmployeeNumber::parse),
            ..Profile::default()
        };
        return Some(Whom::Employee {
            first_name: first_name?,
            last_name: last_name?,
            profile,
        });
    }
    if form.whom == "existing" {
        return fields.choice(Field::User, &form.user).map(Whom::User);
    }
    let emails = fields.take(Field::Addresses, typed.addresses());
    // Names are required with one address and left to the invitees with several.
    let one = typed.0.len() <= 1;
    let asked = |text: &str| one && (names == Names::Needed || !text.trim().is_empty());
    let mut name = |field, text: &str| asked(text).then(|| fields.name(field, text)).flatten();
    let first_name = name(Field::FirstName, &form.first_name);
    let last_name = name(Field::LastName, &form.last_name);
    let mut profile = Profile {
        job_title: fields.text(Field::JobTitle, &form.job_title, PersonName::parse),
        ..Profile::default()
    };
    if one {
        profile.phone = fields.text(Field::Phone, &form.phone, PhoneNumber::parse);
        profile.mobile = fields.text(Field::Mobile, &form.mobile, PhoneNumber::parse);
    }
    let recipient = |email| Recipient {
        email,
        first_name: first_name.clone(),
        last_name: last_name.clone(),
        profile: profile.clone(),
    };
    Some(Whom::Addresses(emails?.into_iter().map(recipient).collect()))
}

/// With the weekly mail, of which workspaces: of all that they get, if none is ticked.
fn weekly(fields: &mut Fields, form: &InviteFields) -> Vec<domain::UnitId> {
    if form.weekly_mail.is_empty() {
        return Vec::new();
    }
    if form.weekly.is_empty() {
        return fields.choices(Field::Workspaces, &form.workspaces);
    }
    fields.choices(Field::Weekly, &form.weekly)
}

fn options(fields: &mut Fields, form: &InviteFields) -> Options {
    Options {
        weekly_mail: !form.weekly_mail.is_empty(),
        message_notices: MessageNotices::by_mail(!form.message_notices.is_empty()),
        owns_records: !form.owns_records.is_empty(),
        record_limit: fields.record_limit(&form.record_set, [&form.view, &form.update]),
        external: fields.company(&form.external, &form.company, &form.company_address),
        language: fields
            .optional_choice(Field::Language, &form.language)
            .unwrap_or_default(),
    }
}

/// Each row in which an app was chosen has a subscription and a role of it.
fn parse_accesses(rows: &[AccessFields]) -> Result<Vec<Access>, Problem> {
    if rows.len() > MOST_ACCESSES {
        return Err(Problem::NotAChoice);
    }
    let filled = rows.iter().filter(|row| !row.app.is_empty());
    let access = |row: &AccessFields| {
        if row.of != row.app {
            return None;
        }
        Some(Access {
            subscription: row.subscription.parse().ok()?,
            role: row.role.parse().ok()?,
        })
    };
    filled.map(|row| access(row).ok_or(Problem::Missing)).collect()
}
