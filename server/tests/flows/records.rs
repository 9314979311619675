//! The register over HTTP: who sees, opens, changes and reports what [M-A4 M-A8 M-D5].

use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::databases::TestDatabase;
use crate::invite::invite;
use crate::page::Page;
use domain::{
    BusinessName, Company, EntityType, Language, MemberFilter, MemberId, MessageNotices, PageNumber,
    Permission, Permissions, Profile, Reach, RecordId, RecordLimit, RecordRights, RecordState, RecordTitle,
    RoleDescription, RoleId, RoleRights, Scope, UnitId, UnitKind, UnitName,
};
use service::{Actor, Client, OptionTerms, Place, ProfileTerms, RecordTerms, RoleTerms, SignIn};

/// A role as far as records go.
#[derive(Debug, Clone, Copy)]
struct Role {
    name: &'static str,
    view: bool,
    update: bool,
    reach: Reach,
}

const ROLES: [Role; 5] = [
    Role {
        name: "Everything",
        view: true,
        update: true,
        reach: Reach::All,
    },
    Role {
        name: "Looks",
        view: true,
        update: false,
        reach: Reach::All,
    },
    Role {
        name: "Own",
        view: true,
        update: true,
        reach: Reach::Own,
    },
    Role {
        name: "Looks at own",
        view: true,
        update: false,
        reach: Reach::Own,
    },
    Role {
        name: "Nothing",
        view: false,
        update: false,
        reach: Reach::All,
    },
];

/// A record of the test: whether the member is in its workspace, and whether it is assigned to them.
struct Kept {
    id: RecordId,
    kind: EntityType,
    here: bool,
    mine: bool,
}

/// An instance with a business, and a member in a browser of theirs.
struct Setting {
    app: TestApp,
    ada: Actor,
    inga: MemberId,
    browser: Browser,
    here: UnitId,
    kept: Vec<Kept>,
}

impl Setting {
    async fn on(settings: &[(&'static str, &str)]) -> Self {
        let app = TestApp::spawn_with(settings).await;
        let mut administrator = app.browser();
        app.set_up(&mut administrator, "ada@usher.example").await;
        invite(&mut administrator, "inga@usher.example").await;
        let mut browser = app.browser();
        app.accept(&mut browser, 1).await;
        let typed = SignIn {
            name: "ada@usher.example".into(),
            password: PASSWORD.into(),
            keep: false,
        };
        let session = app.usher.sign_in(typed, &Client::default()).await.unwrap();
        let principal = app.usher.principal(&session.token).await.unwrap().unwrap();
        let ada = Actor::of(&principal, Client::default()).unwrap();
        let everybody = MemberFilter::default();
        let people = app.usher.members(&ada, &everybody, PageNumber::FIRST);
        let people = people.await.unwrap().rows;
        let inga = people
            .iter()
            .find(|row| row.email.starts_with("inga"))
            .unwrap()
            .id;
        let unit = |name| {
            app.usher
                .create_unit(&ada, UnitKind::Workspace, UnitName::parse(name).unwrap())
        };
        let (here, elsewhere) = (unit("Here").await.unwrap(), unit("Elsewhere").await.unwrap());
        let mut setting = Self {
            app,
            ada,
            inga,
            browser,
            here,
            kept: Vec::new(),
        };
        setting.place(&[here]).await;
        for kind in EntityType::ALL.iter().copied() {
            for (workspace, mine) in [(here, true), (here, false), (elsewhere, false)] {
                let id = setting.record(kind, workspace, mine.then_some(inga)).await;
                setting.kept.push(Kept {
                    id,
                    kind,
                    here: workspace == here,
                    mine,
                });
            }
        }
        setting
    }

    async fn record(&self, kind: EntityType, workspace: UnitId, assignee: Option<MemberId>) -> RecordId {
        let terms = RecordTerms {
            title: RecordTitle::parse(&format!("One of {kind}")).unwrap(),
            owner: None,
            assignee,
            due_on: None,
            state: RecordState::Open,
            notes: None,
            details: Vec::new(),
        };
        let made = self.app.usher.create_record(&self.ada, (kind, workspace), terms);
        made.await.unwrap()
    }

    async fn place(&self, workspaces: &[UnitId]) {
        let place = Place {
            workspaces: workspaces.to_vec(),
            ..Place::default()
        };
        self.app
            .usher
            .change_place(&self.ada, self.inga, &place)
            .await
            .unwrap();
    }

    async fn role(&self, role: Role) -> RoleId {
        let mut permissions = Permissions::of(&[Permission::MessagesSend]);
        for (permission, held) in [
            (Permission::RecordsView, role.view),
            (Permission::RecordsUpdate, role.update),
        ] {
            if held {
                permissions = permissions.and(Permissions::of(&[permission]));
            }
        }
        let terms = RoleTerms {
            name: UnitName::parse(role.name).unwrap(),
            description: RoleDescription::parse("For the test").unwrap(),
            rights: RoleRights {
                permissions,
                scope: Scope::WholeBusiness,
            },
            reach: role.reach,
            by_invitation: true,
        };
        self.app.usher.create_role(&self.ada, terms).await.unwrap()
    }

    async fn limit(&self, record_limit: RecordLimit) {
        let terms = OptionTerms {
            weekly_time: None,
            weekly_mail: false,
            weekly: Vec::new(),
            message_notices: MessageNotices::None,
            owns_records: false,
            record_limit,
            language: Language::default(),
        };
        self.app
            .usher
            .change_options(&self.ada, self.inga, terms)
            .await
            .unwrap();
    }

    async fn make_external(&self) {
        let terms = ProfileTerms {
            first_name: domain::PersonName::parse("Inga").unwrap(),
            last_name: domain::PersonName::parse("Outside").unwrap(),
            profile: Profile::default(),
            external: Some(Company {
                name: BusinessName::parse("Weldright").unwrap(),
                address: None,
            }),
        };
        self.app
            .usher
            .change_profile(&self.ada, self.inga, terms)
            .await
            .unwrap();
    }
}

fn path(kept: &Kept) -> String {
    format!("/records/{}", kept.id)
}

fn owned(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    fields.iter().map(owned).collect()
}

/// Changes the record: by the form that is shown, or without one.
async fn change(browser: &mut Browser, kept: &Kept, shown: &Page) -> u16 {
    let (id, kind) = (kept.id.to_string(), kept.kind.to_string());
    let fields = if shown.has_form("change_record") {
        shown.filled("change_record", &[("title", "Changed")])
    } else {
        owned(&[
            ("id", &id),
            ("seen", "0"),
            ("kind", &kind),
            ("title", "Changed"),
            ("state", "open"),
        ])
    };
    let answer = browser
        .post_from(&path(kept), "change_record", &fields, "same-origin")
        .await;
    answer.status.as_u16()
}

async fn report(browser: &mut Browser, kept: &Kept, note: &str) -> u16 {
    let id = kept.id.to_string();
    let fields = owned(&[("id", &id), ("state", "in progress"), ("note", note)]);
    let answer = browser
        .post_from(&path(kept), "report_progress", &fields, "same-origin")
        .await;
    answer.status.as_u16()
}

/// (role x record set x workspace x type x act): what each answers follows from the words of the specification alone.
async fn matrix(settings: &[(&'static str, &str)]) {
    let mut at = Setting::on(settings).await;
    let limits: [Option<(&[EntityType], &[EntityType])>; 3] = [
        None,
        Some((&[EntityType::Vehicles], &[EntityType::Defects])),
        Some((&[], &[])),
    ];
    for role in ROLES {
        let id = at.role(role).await;
        at.app.usher.change_role(&at.ada, at.inga, id).await.unwrap();
        for limit in limits {
            let rights = limit.map(|(view, update)| {
                let viewed = view
                    .iter()
                    .copied()
                    .fold(RecordRights::NONE, RecordRights::viewing);
                update.iter().copied().fold(viewed, RecordRights::updating)
            });
            at.limit(rights.map_or(RecordLimit::None, RecordLimit::Custom))
                .await;
            for is_in in [true, false] {
                at.place(if is_in {
                    std::slice::from_ref(&at.here)
                } else {
                    &[]
                })
                .await;
                let list = at.browser.get("/records?state=all").await;
                for number in 0..at.kept.len() {
                    let kept = &at.kept[number];
                    let said = format!(
                        "{role:?} {limit:?} in {is_in}: {} here {} mine {}",
                        kept.kind, kept.here, kept.mine
                    );
                    let in_set = |update: bool| {
                        limit.is_none_or(|(view, changed)| {
                            changed.contains(&kept.kind) || (!update && view.contains(&kept.kind))
                        })
                    };
                    let sees = role.view
                        && in_set(false)
                        && is_in
                        && kept.here
                        && (role.reach == Reach::All || kept.mine);
                    let changes = sees && role.update && in_set(true);
                    assert_eq!(list.html.contains(&kept.id.to_string()), sees, "listed: {said}");
                    let shown = at.browser.get(&format!("{}?form=edit", path(kept))).await;
                    assert_eq!(shown.status, if sees { 200 } else { 404 }, "opened: {said}");
                    assert_eq!(shown.has_form("change_record"), changes, "offered: {said}");
                    let expected = |done: bool| match (done, sees) {
                        (true, _) => 200,
                        (false, true) => 422,
                        (false, false) => 404,
                    };
                    assert_eq!(
                        change(&mut at.browser, kept, &shown).await,
                        expected(changes),
                        "changed: {said}"
                    );
                    let note = said.clone();
                    assert_eq!(
                        report(&mut at.browser, kept, &note).await,
                        expected(changes),
                        "reported: {said}"
                    );
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a4_m_a8_role_record_set_workspace_and_reach_decide_together_on_sqlite() {
    matrix(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a4_m_a8_role_record_set_workspace_and_reach_decide_together_on_postgres() {
    let database = TestDatabase::postgres().await;
    matrix(&[("database_url", &database.url)]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn m_d5_an_external_member_reaches_their_defects_and_nothing_else_whatever_their_role() {
    let mut at = Setting::on(&[]).await;
    let admin = at.app.usher.member_choices(&at.ada).await.unwrap().roles;
    let admin = admin.iter().find(|role| role.name == "Admin").unwrap().id;
    at.app.usher.change_role(&at.ada, at.inga, admin).await.unwrap();
    assert_eq!(at.browser.get("/users").await.status, 200);
    at.make_external().await;
    let home = at.browser.get("/").await;
    assert!(home.says("Defects assigned to you"), "{}", home.text("main"));
    for number in 0..at.kept.len() {
        let kept = &at.kept[number];
        let theirs = kept.kind == EntityType::Defects && kept.mine;
        assert_eq!(home.html.contains(&kept.id.to_string()), theirs);
        let shown = at.browser.get(&path(kept)).await;
        assert_eq!(shown.status, if theirs { 200 } else { 404 });
        assert_eq!(
            report(&mut at.browser, kept, "Done soon").await,
            if theirs { 200 } else { 404 }
        );
    }
    for path in [
        "/users",
        "/users/csv",
        "/users/invite",
        "/users/invitations",
        "/users/contacts",
        "/users/imports",
        "/settings/departments",
        "/audit",
        "/audit/csv",
        "/records",
        "/records/new",
        "/records/csv",
        &format!("/users/{}", at.inga),
        "/api/members_page?search=&status=&page=1",
        "/api/records_page?query=",
    ] {
        assert_eq!(at.browser.get(path).await.status, 404, "{path}");
    }
    for call in [
        "invite",
        "create_unit",
        "deactivate",
        "change_record",
        "create_record",
        "create_role",
    ] {
        let id = owned(&[("id", &at.inga.to_string()), ("kind", "defects")]);
        let answer = at.browser.post_from("/", call, &id, "same-origin").await;
        assert_eq!(answer.status, 404, "{call}");
    }
    for path in ["/account", "/welcome"] {
        assert_eq!(at.browser.get(path).await.status, 200, "{path}");
    }
}
