//! Settings -> Roles, as a browser without JavaScript meets it.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::page::Page;

/// What the open form of a role would post, with these permissions instead of those that are checked.
fn filled(page: &Page, call: &str, typed: &[(&str, &str)], permissions: &[&str]) -> Vec<(String, String)> {
    let mut fields = page.filled(call, typed);
    fields.retain(|(name, _)| name != "permissions[]");
    fields.extend(
        permissions
            .iter()
            .map(|each| ("permissions[]".to_owned(), (*each).to_owned())),
    );
    fields
}

async fn post(browser: &mut Browser, page: &Page, call: &str, fields: &[(String, String)]) -> Page {
    browser.post_from(&page.path, call, fields, "same-origin").await
}

/// The address of the form of the role.
fn form_of(page: &Page, name: &str) -> String {
    let (before, _) = page.html.split_once(&format!("the role {name}")).expect("a link");
    let (_, address) = before.rsplit_once("/settings/roles?form=").expect("its address");
    let (id, _) = address.split_once('"').unwrap();
    format!("/settings/roles?form={id}")
}

async fn with_foreman() -> (TestApp, Browser, Page) {
    let (app, mut ada) = TestApp::with_administrator().await;
    let form = ada.get("/settings/roles?form=new").await;
    let typed = [("name", "Foreman"), ("description", "Leads a crew.")];
    let fields = filled(
        &form,
        "create_role",
        &typed,
        &["users:view", "roles:edit", "settings:view"],
    );
    let made = post(&mut ada, &form, "create_role", &fields).await;
    assert!(made.path.starts_with("/settings/roles?created="), "{}", made.path);
    (app, ada, made)
}

/// Somebody with the role, signed in.
async fn joined(app: &TestApp, ada: &mut Browser, number: u32, role: &str) -> Browser {
    let form = ada.get("/users/invite").await;
    let email = format!("member{number}@engines.example");
    let fields = [
        ("addresses", email.as_str()),
        ("first_name", "Mem"),
        ("last_name", "Ber"),
        ("role", role),
    ];
    ada.submit(&form, "invite", &fields).await;
    let mut member = app.browser();
    assert_eq!(app.accept(&mut member, number).await.path, "/welcome");
    member
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a12_m_d6_a_role_is_made_changed_and_archived_and_each_time_told_by_name() {
    let (_app, mut ada, made) = with_foreman().await;
    assert!(
        made.says("The role “Foreman” was created."),
        "{}",
        made.text("main")
    );
    assert!(made.says("Leads a crew."));
    assert!(
        made.says("See people and invitations, invite people"),
        "{}",
        made.text("main")
    );
    assert!(made.says("See the settings, change roles"));
    let form = ada.get(&form_of(&made, "Foreman")).await;
    assert_eq!(form.value("name"), "Foreman");
    let typed = [
        ("name", "Chief"),
        ("scope", "own department"),
        ("not_by_invitation", "true"),
    ];
    let fields = filled(&form, "edit_role", &typed, &["records:view"]);
    let saved = post(&mut ada, &form, "edit_role", &fields).await;
    assert!(saved.says("The role “Chief” is saved."), "{}", saved.text("main"));
    assert!(saved.says("Not by invitation") && saved.says("Their own department only"));
    let form = ada.get(&form_of(&saved, "Chief")).await;
    let posted = form.filled("edit_role", &[]);
    let value = |name: &str| {
        posted
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, value)| value.as_str())
    };
    assert_eq!(value("scope"), Some("own department"));
    assert_eq!(value("permissions[]"), Some("records:view"));
    assert_eq!(value("not_by_invitation"), Some("true"));
    let id = value("id").unwrap().to_owned();
    let archived = ada
        .post_from(
            "/settings/roles",
            "archive_role",
            &[("id".to_owned(), id)],
            "same-origin",
        )
        .await;
    assert!(
        archived.says("The role “Chief” was archived and is no longer offered."),
        "{}",
        archived.text("main")
    );
    assert!(!ada.get("/users/invite").await.says("Leads a crew."));
    let audit = ada.get("/audit").await;
    for act in ["Role created", "Role changed", "Role archived"] {
        assert!(audit.says(act), "{act}: {}", audit.text("main"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_role_names_the_field_and_what_was_typed_stays() {
    let (_app, mut ada, _) = with_foreman().await;
    let form = ada.get("/settings/roles?form=new").await;
    let typed = [
        ("name", "user"),
        ("description", "Visit www.evil.example"),
        ("reach", "own"),
    ];
    let fields = filled(&form, "create_role", &typed, &["audit:view"]);
    let refused = post(&mut ada, &form, "create_role", &fields).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.says("Leave web addresses out of it."),
        "{}",
        refused.text("main")
    );
    assert_eq!(
        (refused.value("name"), refused.value("description")),
        ("user".into(), "Visit www.evil.example".into())
    );
    let posted = refused.filled("create_role", &[("description", "Fine")]);
    assert!(
        posted.contains(&("permissions[]".into(), "audit:view".into())),
        "{posted:?}"
    );
    assert!(posted.contains(&("reach".into(), "own".into())), "{posted:?}");
    let taken = post(&mut ada, &refused, "create_role", &posted).await;
    assert_eq!(taken.status, 422);
    assert!(
        taken.says("There is one with this name already. Choose another."),
        "{}",
        taken.text("main")
    );
    let list = ada.get("/settings/roles").await;
    let admin = ada.get(&form_of(&list, "Admin")).await;
    let fields = filled(&admin, "edit_role", &[], &["users:view"]);
    let refused = post(&mut ada, &admin, "edit_role", &fields).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.says("Nobody would be left who can change roles and people"),
        "{}",
        refused.text("main")
    );
    let id = admin
        .filled("edit_role", &[])
        .into_iter()
        .find(|(name, _)| name == "id")
        .unwrap();
    let archived = ada
        .post_from("/settings/roles", "archive_role", &[id], "same-origin")
        .await;
    assert_eq!(archived.status, 422);
    assert!(
        archived.says("Nobody would be left who can change roles and people"),
        "{}",
        archived.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn m_b2_what_somebody_cannot_give_is_disabled_with_the_reason_and_roles_above_them_have_no_form() {
    let (app, mut ada, _) = with_foreman().await;
    let mut foreman = joined(&app, &mut ada, 1, "Foreman").await;
    let list = foreman.get("/settings/roles").await;
    assert!(
        list.says("It has rights that you don’t have yourself"),
        "{}",
        list.text("main")
    );
    let form = foreman.get("/settings/roles?form=new").await;
    assert!(
        form.says("Read the auditYou don’t have it yourself, so you can’t give it."),
        "{}",
        form.text("main")
    );
    assert!(!form.says("See recordsYou don’t have it yourself"));
    let typed = [("name", "Mine"), ("description", "Mine")];
    let forged = filled(&form, "create_role", &typed, &["audit:view"]);
    let refused = post(&mut foreman, &form, "create_role", &forged).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.says("You can’t put rights into a role that you don’t have yourself."),
        "{}",
        refused.text("main")
    );
    let admin = ada.get("/settings/roles").await;
    let admin = form_of(&admin, "Admin");
    let page = foreman.get(&admin).await;
    assert!(
        !page.has_form("edit_role") && page.says("This role was not found."),
        "{}",
        page.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_see_roles_without_forms_and_others_do_not_see_them() {
    let (app, mut ada, _) = with_foreman().await;
    let form = ada.get("/settings/roles?form=new").await;
    let typed = [("name", "Reads settings"), ("description", "Looks on.")];
    let fields = filled(&form, "create_role", &typed, &["settings:view"]);
    post(&mut ada, &form, "create_role", &fields).await;
    let mut reader = joined(&app, &mut ada, 1, "Reads settings").await;
    for path in ["/settings/roles", "/settings/roles?form=new"] {
        let page = reader.get(path).await;
        assert!(
            page.says("Everything: people, roles, settings, records."),
            "{}",
            page.text("main")
        );
        assert!(page.says("Your role does not include changing roles."));
        for call in ["create_role", "edit_role", "archive_role", "use_built_in_roles"] {
            assert!(!page.has_form(call), "{call}");
        }
    }
    let fields: [(String, String); 0] = [];
    let refused = reader
        .post_from("/settings/roles", "use_built_in_roles", &fields, "same-origin")
        .await;
    assert_eq!(refused.status, 403);
    let mut user = joined(&app, &mut ada, 2, "User").await;
    let page = user.get("/settings/roles").await;
    assert!(
        page.says("You may not open this") && !page.says("Looks on."),
        "{}",
        page.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a3_built_in_roles_are_brought_back_and_lead_back_to_one_of_two_places() {
    let (_app, mut ada, _) = with_foreman().await;
    for (back, place) in [
        ("invite", "/users/invite"),
        ("", "/settings/roles"),
        ("//evil.example", "/settings/roles"),
    ] {
        let list = ada.get("/settings/roles").await;
        assert!(!list.has_form("use_built_in_roles"));
        let id = form_of(&list, "Viewer").rsplit('=').next().unwrap().to_owned();
        let archived = ada
            .post_from(
                "/settings/roles",
                "archive_role",
                &[("id".to_owned(), id)],
                "same-origin",
            )
            .await;
        assert!(
            archived.says("Viewer. They can be offered again, as they were."),
            "{}",
            archived.text("main")
        );
        let fields = [("back".to_owned(), back.to_owned())];
        let used = ada
            .post_from("/settings/roles", "use_built_in_roles", &fields, "same-origin")
            .await;
        assert_eq!(used.path, format!("{place}?notice=built-in-roles"));
        assert!(
            used.says("The built-in roles are offered again."),
            "{}",
            used.text("body")
        );
    }
    let fields: [(String, String); 0] = [];
    let none = ada
        .post_from("/settings/roles", "use_built_in_roles", &fields, "same-origin")
        .await;
    assert_eq!(none.status, 404);
}
