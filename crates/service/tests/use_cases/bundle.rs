//! Everything that an invitation can give, at once: role, place, apps, options, profile, language.

use crate::slips::{enrol, from, name, token_on};
use crate::world::{World, id_of, invite_to, refusal};
use domain::{
    Access, BusinessName, Channel, Company, EntityType, InvitationFilter, InviteRefusal, Language, Member,
    MessageNotices, Note, Options, PhoneNumber, PostalAddress, Profile, RecordLimit, RecordRights,
    RecordSetId, RoleTemplate, UnitId, UnitKind, UnitName,
};
use service::ports::{LeftOut, MailBody};
use service::{Actor, Client, Invite, Joined, Opening, Place, Recipient, SubscriptionTerms, Whom};

const BEA: &str = "bea@engines.example";

fn nobody() -> Client {
    Client::default()
}

fn unit_name(text: &str) -> UnitName {
    UnitName::parse(text).unwrap()
}

fn profile() -> Profile {
    Profile {
        job_title: Some(name("Welder")),
        phone: PhoneNumber::parse("+49 30 123456").ok(),
        mobile: PhoneNumber::parse("+49 170 123456").ok(),
        employee_number: None,
    }
}

/// What an invitation is put together from.
pub(crate) struct Yard {
    pub(crate) department: UnitId,
    pub(crate) location: UnitId,
    pub(crate) team: UnitId,
    pub(crate) quay: UnitId,
    pub(crate) dock: UnitId,
    pub(crate) access: Access,
    pub(crate) set: RecordSetId,
}

impl Yard {
    pub(crate) async fn of(world: &World, ada: &Actor) -> Self {
        let rights = RecordRights::NONE.viewing(EntityType::Contacts);
        let set = world.usher.create_record_set(ada, unit_name("Yard"), rights);
        Self {
            set: set.await.unwrap(),
            department: world.unit(ada, UnitKind::Department, "Shop").await,
            location: world.unit(ada, UnitKind::Location, "Site").await,
            team: world.unit(ada, UnitKind::Team, "Riggers").await,
            quay: world.unit(ada, UnitKind::Workspace, "Quay").await,
            dock: world.unit(ada, UnitKind::Workspace, "Dock").await,
            access: world.subscribe(ada, "Flow", Some(5)).await.1,
        }
    }

    pub(crate) fn place(&self) -> Place {
        Place {
            department: Some(self.department),
            location: Some(self.location),
            teams: vec![self.team],
            workspaces: vec![self.quay, self.dock],
            weekly: vec![self.quay],
        }
    }

    fn options(&self) -> Options {
        Options {
            weekly_mail: true,
            message_notices: MessageNotices::Mail,
            owns_records: true,
            record_limit: RecordLimit::Saved(self.set),
            external: Some(Company {
                name: BusinessName::parse("Brakes & Sons").unwrap(),
                address: PostalAddress::parse("1 Dock Road\nHarbour").ok(),
            }),
            language: Language::German,
        }
    }

    pub(crate) async fn everything(&self, world: &World, ada: &Actor) -> Invite {
        let bea = Recipient {
            profile: profile(),
            ..crate::world::recipient(BEA)
        };
        Invite {
            whom: Whom::Addresses(vec![bea]),
            place: self.place(),
            accesses: vec![self.access],
            options: self.options(),
            note: Note::parse("See you on Monday.").ok(),
            ..invite_to(&[], world.role(ada, "User").await)
        }
    }
}

impl World {
    async fn member_who_joined(&self, joined: &Joined) -> Member {
        let actor = self.actor(&joined.session).await;
        let mut tx = self.store.begin().await.unwrap();
        let member = tx.find_member_of_user(actor.seat.business, actor.user).await;
        member.unwrap().unwrap()
    }

    async fn accepted(&self, email: &str) -> Joined {
        let token = self.token_mailed_to(email).await;
        let joined = self.usher.accept(&token, self.typed(&token), &nobody()).await;
        joined.unwrap()
    }

    pub(crate) async fn is_refused(&self, actor: &Actor, invite: &Invite) -> InviteRefusal {
        refusal(self.usher.invite(actor, invite).await)
    }

    /// The workspaces that the weekly mail tells the member of.
    async fn weekly_of(&self, ada: &Actor, member: &Member) -> Vec<String> {
        self.usher.person(ada, member.id).await.unwrap().weekly()
    }

    /// How many members each unit of a kind has, by its name.
    async fn members_in(&self, ada: &Actor, kind: UnitKind) -> Vec<(String, i64)> {
        let units = self.usher.units(ada, kind).await.unwrap();
        units.into_iter().map(|unit| (unit.name, unit.members)).collect()
    }
}

#[tokio::test]
async fn m_a2_m_a4_m_a5_m_a6_m_a7_m_a8_m_c2_m_d1_m_d5_accepting_gives_all_of_it_at_once() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let yard = Yard::of(&world, &ada).await;
    let invite = yard.everything(&world, &ada).await;
    id_of(world.outcome(&ada, &invite).await);
    let mail = world.mail_to(BEA).await;
    assert_eq!(mail.language, Language::German);
    assert_eq!(mail.note.as_deref(), Some("See you on Monday."));
    assert_eq!(mail.apps[0].to_string(), "Flow, Standard, as Author");
    let token = world.token_mailed_to(BEA).await;
    let opened = world.usher.open(Channel::Email, &token, None).await.unwrap();
    let Opening::NewAccount(offer) = opened else {
        panic!("{opened:?}")
    };
    assert_eq!(
        (offer.role.as_str(), offer.department.as_deref()),
        ("User", Some("Shop"))
    );
    assert_eq!(offer.location.as_deref(), Some("Site"));
    assert_eq!(offer.teams, ["Riggers"]);
    assert_eq!(offer.workspaces, ["Dock", "Quay"]);
    assert_eq!(offer.accesses.len(), 1);
    assert_eq!(offer.note.as_deref(), Some("See you on Monday."));

    let joined = world.accepted(BEA).await;
    assert!(!joined.left_out);
    let member = world.member_who_joined(&joined).await;
    assert_eq!(member.role, invite.role.unwrap());
    assert_eq!(
        (member.department, member.location),
        (Some(yard.department), Some(yard.location))
    );
    assert_eq!(member.options, yard.options());
    assert_eq!(member.profile, profile());
    assert_eq!(world.weekly_of(&ada, &member).await, ["Quay"]);
    let in_team = world.members_in(&ada, UnitKind::Team).await;
    assert_eq!(in_team, [("Riggers".to_owned(), 1)]);
    let in_workspaces = world.members_in(&ada, UnitKind::Workspace).await;
    assert_eq!(in_workspaces, [("Dock".to_owned(), 2), ("Quay".to_owned(), 2)]);
    assert_eq!(world.seats(&ada).await[0].used, 1);
    world.is_sound().await;
}

#[tokio::test]
async fn m_d3_m_b3_what_has_gone_meanwhile_is_left_out_and_both_are_told() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let yard = Yard::of(&world, &ada).await;
    let invite = Invite {
        place: Place {
            weekly: vec![yard.quay, yard.dock],
            ..yard.place()
        },
        ..yard.everything(&world, &ada).await
    };
    id_of(world.outcome(&ada, &invite).await);
    let token = world.token_mailed_to(BEA).await;
    for (kind, unit) in [
        (UnitKind::Location, yard.location),
        (UnitKind::Team, yard.team),
        (UnitKind::Workspace, yard.quay),
    ] {
        world.usher.archive_unit(&ada, kind, unit).await.unwrap();
    }
    let closed = SubscriptionTerms {
        active: false,
        ..crate::seating::terms(Some(5))
    };
    let subscription = yard.access.subscription;
    let changed = world.usher.change_subscription(&ada, subscription, closed).await;
    changed.unwrap();
    world.usher.archive_record_set(&ada, yard.set).await.unwrap();
    let joined = world.accepted(BEA).await;
    assert!(joined.left_out);
    let member = world.member_who_joined(&joined).await;
    assert_eq!(
        (member.department, member.location),
        (Some(yard.department), None)
    );
    assert_eq!(world.weekly_of(&ada, &member).await, ["Dock"]);
    assert_eq!(
        member.options,
        yard.options(),
        "an archived record set goes on limiting whom it was given"
    );
    assert_eq!(world.seats(&ada).await[0].used, 0);
    world.deliver_all().await;
    let told = || {
        let tries = world.mailer.tries.lock().unwrap();
        tries.iter().find_map(|mail| match &mail.body {
            MailBody::LeftOut(facts) => Some((mail.to.to_string(), facts.left_out.clone())),
            _ => None,
        })
    };
    let (to, left_out) = told().unwrap();
    assert_eq!(to, "ada@engines.example");
    for one in [
        LeftOut::Unit(UnitKind::Location, "Site".into()),
        LeftOut::Unit(UnitKind::Team, "Riggers".into()),
        LeftOut::Unit(UnitKind::Workspace, "Quay".into()),
        LeftOut::App("Flow, Standard".into()),
    ] {
        assert!(left_out.contains(&one), "{left_out:?}");
    }
    let again = world.usher.accept(&token, world.typed(&token), &nobody()).await;
    refusal(again);
    world.is_sound().await;
}

#[tokio::test]
async fn m_a8_m_d5_a_slip_and_an_existing_user_get_options_too() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let yard = Yard::of(&world, &ada).await;
    let rights = RecordRights::NONE.updating(EntityType::Defects);
    let options = Options {
        record_limit: RecordLimit::Custom(rights),
        ..yard.options()
    };
    let by_slip = Invite {
        options: options.clone(),
        place: yard.place(),
        accesses: vec![yard.access],
        ..world.employee(&ada, "Mia", "Okafor", "").await
    };
    let id = id_of(world.outcome(&ada, &by_slip).await);
    let token = token_on(&world.print(&ada, id).await);
    let joined = world
        .usher
        .enrol(&token, enrol("mia.okafor", ""), &from("192.0.2.1"))
        .await;
    let member = world.member_who_joined(&joined.unwrap()).await;
    assert_eq!(member.options, options);
    assert_eq!(member.location, Some(yard.location));

    let second = world.second_business(&ada).await;
    let bert = world.joined(&second, "bert@second.example", "User", None).await;
    let to_bert = Invite {
        whom: Whom::User(bert.user),
        ..yard.everything(&world, &ada).await
    };
    id_of(world.outcome(&ada, &to_bert).await);
    let token = world.token_mailed_to("bert@second.example").await;
    let principal = world.signed_in("bert@second.example").await;
    let code = world.code_with(&token);
    let joined = world.usher.join(&token, &code, &principal, &nobody()).await;
    let member = world.member_who_joined(&joined.unwrap()).await;
    assert_eq!(member.options, yard.options());
    assert_eq!(world.seats(&ada).await[0].used, 2);
    world.is_sound().await;
}

#[tokio::test]
async fn m_a5_the_weekly_mail_tells_of_the_chosen_workspaces_only() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let yard = Yard::of(&world, &ada).await;
    for (workspaces, weekly) in [
        (vec![yard.quay], yard.dock),
        (vec![], yard.quay),
        (vec![yard.quay], yard.team),
    ] {
        let invite = Invite {
            place: Place {
                workspaces,
                weekly: vec![weekly],
                ..yard.place()
            },
            ..yard.everything(&world, &ada).await
        };
        let refused = world.is_refused(&ada, &invite).await;
        assert_eq!(refused, InviteRefusal::WeeklyOutsideWorkspaces);
    }
}

#[tokio::test]
async fn m_a8_a_record_set_is_one_of_this_business_that_is_not_archived_and_its_plan_has_them() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let yard = Yard::of(&world, &ada).await;
    let second = world.second_business(&ada).await;
    let theirs = world
        .usher
        .create_record_set(&second, unit_name("Theirs"), RecordRights::NONE)
        .await
        .unwrap();
    let base = yard.everything(&world, &ada).await;
    let with = |record_limit| Invite {
        options: Options {
            record_limit,
            ..Options::default()
        },
        ..base.clone()
    };
    let unknown = RecordSetId::new(uuid::Uuid::from_u128(1));
    for set in [theirs, unknown] {
        let refused = world.is_refused(&ada, &with(RecordLimit::Saved(set))).await;
        assert_eq!(refused, InviteRefusal::RecordSetUnavailable);
    }
    let (saved, custom) = (
        with(RecordLimit::Saved(yard.set)),
        with(RecordLimit::Custom(RecordRights::NONE)),
    );
    world.usher.change_plan(&ada, false).await.unwrap();
    for invite in [&saved, &custom] {
        let refused = world.is_refused(&ada, invite).await;
        assert_eq!(refused, InviteRefusal::RecordSetsNotInPlan);
    }
    world.usher.change_plan(&ada, true).await.unwrap();
    world.usher.archive_record_set(&ada, yard.set).await.unwrap();
    let refused = world.is_refused(&ada, &saved).await;
    assert_eq!(refused, InviteRefusal::RecordSetUnavailable);
    assert!(world.rows(&ada, InvitationFilter::All).await.is_empty());
    id_of(world.outcome(&ada, &custom).await);
    let joined = world.accepted(BEA).await;
    let member = world.member_who_joined(&joined).await;
    let limit = RecordLimit::Custom(RecordRights::NONE);
    assert_eq!(member.options.record_limit, limit);
    world.is_sound().await;
}
