//! A target with everybody who could act, and one of everything that can be acted upon.

use super::target::{Somebody, Target};
use crate::app::{PASSWORD, until};
use crate::beside::{look, run};
use crate::databases::TestDatabase;
use domain::{
    AppId, BusinessName, Company, EmailAddress, EntityType, InvitationId, Language, MemberId, MessageNotices,
    MessageText, MessageTo, Permission, Permissions, PersonName, Profile, RecordRights, RecordState,
    RecordTitle, RoleTemplate, Scope, UnitId, UnitKind, UnitName, ZoneName,
};
use service::{
    Actor, NewBusiness, OwnChoices, Place, ProfileTerms, RecordTerms, Selection, SubscriptionTerms, Token,
};

/// Who acts, from nobody upwards.
pub(crate) const ACTORS: [&str; 8] = [
    "nobody",
    "external",
    "plain",
    "viewer",
    "department",
    "other",
    "admin",
    "instance",
];

/// Who gets a thing of their own where an act uses it up.
const SPARES: [&str; 3] = ["department", "admin", "instance"];

/// The instance, and what is in it.
pub(crate) struct Estate {
    pub(crate) target: Target,
    /// The session of each of [`ACTORS`]; nobody has none.
    sessions: Vec<String>,
    things: Vec<Thing>,
}

/// Something that has an id or another text by which requests name it.
struct Thing {
    name: &'static str,
    /// For which actor it is; empty: for all.
    of: &'static str,
    text: String,
}

/// Where people are.
struct Units {
    bakery: UnitId,
    dock: UnitId,
    workspace: UnitId,
}

impl Units {
    fn bakery(&self) -> Place {
        Place {
            department: Some(self.bakery),
            ..Place::default()
        }
    }

    fn dock(&self) -> Place {
        Place {
            department: Some(self.dock),
            ..Place::default()
        }
    }

    fn workspace(&self) -> Place {
        Place {
            workspaces: vec![self.workspace],
            ..Place::default()
        }
    }
}

impl Estate {
    pub(crate) async fn on(database: &TestDatabase) -> Self {
        let target = Target::on(database).await;
        let units = Units {
            bakery: target.unit(UnitKind::Department, "Bakery").await,
            dock: target.unit(UnitKind::Department, "Dock").await,
            workspace: target.unit(UnitKind::Workspace, "Plant").await,
        };
        let mut estate = Self {
            target,
            sessions: Vec::new(),
            things: Vec::new(),
        };
        let external = estate.add_actors(&units).await;
        estate.add_people(&units).await;
        estate.add_invitations(&units).await;
        estate.add_settings(&units).await;
        estate.add_apps().await;
        estate.add_register(&units, external).await;
        estate.add_work().await;
        estate.add_links(&units, &database.url).await;
        estate.target.keeper.settled(&estate.target.app).await;
        estate
    }

    /// The session of somebody among [`ACTORS`].
    pub(crate) fn session(&self, actor: &str) -> &str {
        let place = ACTORS.iter().position(|name| *name == actor);
        &self.sessions[place.expect("an actor")]
    }

    /// The text with `{actor}` and the names of things filled in, as this actor would send it.
    pub(crate) fn fill(&self, text: &str, actor: &str) -> String {
        let mut filled = text.replace("{actor}", actor);
        for own in [true, false] {
            let fits = |thing: &&Thing| {
                if own {
                    thing.of == actor
                } else {
                    thing.of.is_empty()
                }
            };
            for thing in self.things.iter().filter(fits) {
                filled = filled.replace(&format!("{{{}}}", thing.name), &thing.text);
            }
        }
        assert!(!filled.contains(['{', '}']), "there is no such thing: {filled}");
        filled
    }

    fn add<T: ToString + ?Sized>(&mut self, name: &'static str, text: &T) {
        let (of, text) = ("", text.to_string());
        self.things.push(Thing { name, of, text });
    }

    /// One for each actor who could use it up; the others name the first.
    fn add_spares<T: ToString>(&mut self, name: &'static str, spares: &[T]) {
        for (of, text) in SPARES.into_iter().zip(spares) {
            let text = text.to_string();
            self.things.push(Thing { name, of, text });
        }
        self.add(name, &spares[0]);
    }

    /// Everybody who acts; returns the external member.
    async fn add_actors(&mut self, units: &Units) -> MemberId {
        let target = &self.target;
        let [admin, viewer] = [
            target.role_named("Admin").await,
            target.role_named("Viewer").await,
        ];
        let nothing = target
            .role("Nothing", Permissions::NONE, Scope::WholeBusiness)
            .await;
        let of_department = Permissions::USERS
            .and(Permissions::RECORD)
            .and(Permissions::of(&[Permission::AuditView]));
        let foreman = target.role("Foreman", of_department, Scope::OwnDepartment).await;
        let external = target
            .member("external@engines.example", target.user, units.workspace())
            .await;
        make_external(target, external.id).await;
        let plain = target
            .member("plain@engines.example", nothing, Place::default())
            .await;
        let viewer = target
            .member("viewer@engines.example", viewer, units.workspace())
            .await;
        let place = Place {
            department: Some(units.bakery),
            ..units.workspace()
        };
        let department = target.member("department@engines.example", foreman, place).await;
        target.app.another_business("Mia", "other@mill.example").await;
        let other = target.sign_in("other@mill.example").await;
        let admin = target
            .member("admin@engines.example", admin, units.workspace())
            .await;
        let actors = [external, plain, viewer, department, other, admin];
        let id = actors[0].id;
        self.sessions.push(String::new());
        self.sessions.extend(actors.map(|somebody| somebody.session));
        self.sessions.push(self.target.ada.session.clone());
        let business = self.target.ada.actor.seat.business;
        self.add("business", &business);
        id
    }

    /// Those who are acted upon.
    async fn add_people(&mut self, units: &Units) {
        let target = &self.target;
        let inside = target
            .member("inside@engines.example", target.user, units.bakery())
            .await;
        let outside = target
            .member("outside@engines.example", target.user, units.dock())
            .await;
        let employee = target.employee("emp.loyee", target.user, units.bakery()).await;
        let mut doomed = Vec::new();
        for of in SPARES {
            let email = format!("doomed.{of}@engines.example");
            doomed.push(target.member(&email, target.user, units.bakery()).await.id);
        }
        self.add("inside", &inside.id);
        self.add("outside", &outside.id);
        self.add("employee", &employee.id);
        self.add_spares("doomed", &doomed);
    }

    async fn add_invitations(&mut self, units: &Units) {
        let (bakery, dock) = (|| units.bakery(), || units.dock());
        let target = &self.target;
        let pending = target
            .invite("pending@engines.example", target.user, bakery())
            .await;
        let outside = target.invite("far@engines.example", target.user, dock()).await;
        let slip = target.print(target.user, bakery()).await;
        let [mut cancelled, mut together, mut moved, mut slips] = [const { Vec::new() }; 4];
        for of in SPARES {
            let address = |what: &str| format!("{what}.{of}@engines.example");
            cancelled.push(target.invite(&address("cancel"), target.user, bakery()).await);
            together.push(target.invite(&address("many"), target.user, bakery()).await);
            moved.push(target.invite(&address("moved"), target.user, bakery()).await);
            slips.push(target.invite_employee(target.user, bakery()).await);
        }
        let opened = target
            .invite("opened@engines.example", target.user, bakery())
            .await;
        let links = [target.keys.invitation(opened, 1), target.keys.slip(slip, 1)];
        let job = self.cancel_in_a_job("in.a.job@engines.example", bakery()).await;
        self.add("invitation", &pending);
        self.add("outside_invitation", &outside);
        self.add_spares("cancelled", &cancelled);
        self.add_spares("together", &together);
        self.add_spares("moved", &moved);
        self.add_spares("slip", &slips);
        self.add("job", &job);
        self.add("accept", links[0].expose());
        self.add("join", links[1].expose());
    }

    /// The id of work that the instance's administrator asked for.
    async fn cancel_in_a_job(&self, email: &str, place: Place) -> String {
        let target = &self.target;
        let id: InvitationId = target.invite(email, target.user, place).await;
        let only = Selection {
            only: Some(vec![id]),
            ..Selection::default()
        };
        let job = target.app.usher.cancel_many(&target.ada.actor, &only).await;
        job.unwrap().expect("work").to_string()
    }

    async fn add_settings(&mut self, units: &Units) {
        let target = &self.target;
        let archived = target.role_named("Viewer").await;
        let archived = target.app.usher.archive_role(&target.ada.actor, archived);
        archived.await.unwrap();
        let [mut roles, mut teams, mut sets] = [const { Vec::new() }; 3];
        for of in SPARES {
            let role = format!("Spare {of}");
            let role = target.role(&role, Permissions::NONE, Scope::WholeBusiness).await;
            roles.push(role.to_string());
            let team = target.unit(UnitKind::Team, &format!("Spare {of}")).await;
            teams.push(team.to_string());
            sets.push(record_set(target, &format!("Spare {of}")).await);
        }
        let set = record_set(target, "Tools").await;
        let user = self.target.user;
        self.add("role", &user);
        self.add("bakery", &units.bakery);
        self.add("dock", &units.dock);
        self.add("workspace", &units.workspace);
        self.add_spares("spare_role", &roles);
        self.add_spares("spare_team", &teams);
        self.add("record_set", &set);
        self.add_spares("spare_set", &sets);
    }

    async fn add_apps(&mut self) {
        let (usher, ada) = (&self.target.app.usher, &self.target.ada.actor);
        let name = |text: &str| UnitName::parse(text).unwrap();
        let app: AppId = usher.create_app(ada, name("Ledger")).await.unwrap();
        let spare = usher.create_app(ada, name("Spare")).await.unwrap();
        let role = usher.create_app_role(ada, app, name("Editor")).await.unwrap();
        let spare_role = usher.create_app_role(ada, app, name("Reader")).await.unwrap();
        let terms = SubscriptionTerms {
            package: name("Standard"),
            limit: None,
            active: true,
            starts_at: None,
            ends_at: None,
        };
        let subscription = usher.create_subscription(ada, app, terms).await.unwrap();
        self.add("app", &app);
        self.add("spare_app", &spare);
        self.add("app_role", &role);
        self.add("spare_app_role", &spare_role);
        self.add("subscription", &subscription);
    }

    async fn add_register(&mut self, units: &Units, external: MemberId) {
        let (usher, ada) = (&self.target.app.usher, &self.target.ada.actor);
        let record = |kind, assignee| {
            let terms = RecordTerms {
                title: RecordTitle::parse("One of many").unwrap(),
                owner: None,
                assignee,
                due_on: None,
                state: RecordState::Open,
                notes: None,
                details: Vec::new(),
            };
            usher.create_record(ada, (kind, units.workspace), terms)
        };
        let equipment = record(EntityType::Equipment, None).await.unwrap();
        let defect = record(EntityType::Defects, Some(external)).await.unwrap();
        let name = UnitName::parse("All").unwrap();
        let saved = usher.save_record_view(ada, name, "/records".to_owned());
        assert!(saved.await.unwrap());
        let view = self.target.last("SELECT id FROM record_views").await;
        let seen = format!("SELECT CAST(changed_at AS TEXT) FROM records WHERE id = '{equipment}'");
        let seen = self.target.last(&seen).await;
        self.add("record", &equipment);
        self.add("defect", &defect);
        self.add("view", &view);
        self.add("seen", &seen);
    }

    /// A message to the instance's administrator, an import and a second session of theirs, and a mail that waits.
    async fn add_work(&mut self) {
        let target = &self.target;
        let (usher, ada) = (&target.app.usher, &target.ada);
        let admin = target.sign_in("admin@engines.example").await;
        let text = MessageText::parse("The crane is ours.").unwrap();
        let sent = usher.send_message(&admin.actor, MessageTo::Member(ada.id), text);
        assert_eq!(sent.await.unwrap(), 1);
        let table = b"mail,role\nrow@engines.example,User\n".to_vec();
        let import = usher.upload_import(&ada.actor, table).await.unwrap();
        let message = target.last("SELECT id FROM messages").await;
        let mail = target
            .last("SELECT id FROM outbox WHERE to_email = 'pending@engines.example'")
            .await;
        let second: Somebody = target.sign_in("ada@usher.example").await;
        let hash = Token::parse(&second.session).unwrap().hash();
        let hash: Vec<String> = hash.0.iter().map(|byte| format!("{byte:02x}")).collect();
        self.add("import", &import);
        self.add("message", &message);
        self.add("outbox", &mail);
        self.add("session", &hash.concat());
    }

    /// Live links of every kind, and one that never was.
    async fn add_links(&mut self, units: &Units, url: &str) {
        let target = &self.target;
        let business = NewBusiness {
            name: BusinessName::parse("Quarry").unwrap(),
            template: RoleTemplate::General,
            zone: ZoneName("Europe/Lisbon".to_owned()),
        };
        let setup = target.app.usher.create_business(&business).await.unwrap();
        let reset = target.reset_of("inside@engines.example").await;
        let viewer = target.sign_in("viewer@engines.example").await;
        let to = EmailAddress::parse("new.viewer@engines.example").unwrap();
        let asked = target.app.usher.ask_for_address(&viewer.actor, PASSWORD, &to);
        asked.await.unwrap();
        let confirm = target.confirmation_of(to.as_str()).await;
        let unsubscribe = weekly_link(target, units, url).await;
        self.add("setup", setup.expose());
        self.add("reset", reset.expose());
        self.add("confirm", confirm.expose());
        self.add("unsubscribe", unsubscribe.expose());
        self.add("dead", &"A".repeat(43));
    }
}

async fn make_external(target: &Target, id: MemberId) {
    let terms = ProfileTerms {
        first_name: PersonName::parse("Erik").unwrap(),
        last_name: PersonName::parse("Outside").unwrap(),
        profile: Profile::default(),
        external: Some(Company {
            name: BusinessName::parse("Weldright").unwrap(),
            address: None,
        }),
    };
    let made = target.app.usher.change_profile(&target.ada.actor, id, terms);
    made.await.unwrap();
}

async fn record_set(target: &Target, name: &str) -> String {
    let name = UnitName::parse(name).unwrap();
    let rights = RecordRights::NONE.viewing(EntityType::Vehicles);
    let made = target
        .app
        .usher
        .create_record_set(&target.ada.actor, name, rights);
    made.await.unwrap().to_string()
}

/// The link in the weekly mail that tells the instance's administrator of the message that waits.
async fn weekly_link(target: &Target, units: &Units, url: &str) -> Token {
    let (usher, ada): (_, &Actor) = (&target.app.usher, &target.ada.actor);
    let choices = OwnChoices {
        weekly_mail: true,
        weekly: vec![units.workspace],
        weekly_time: None,
        message_notices: MessageNotices::None,
        language: Language::English,
    };
    usher.choose_own_notices(ada, &choices).await.unwrap();
    let now = "UPDATE weekly_mails SET next_at = (SELECT MAX(created_at) FROM outbox)";
    run(url, now.to_owned()).await;
    let told = "SELECT member_id FROM weekly_mails WHERE told_at IS NOT NULL";
    until("the weekly mail", async || {
        usher.send_weekly().await.unwrap();
        look(url, told).await.pop()
    })
    .await;
    target.keys.weekly_end(target.ada.id)
}
