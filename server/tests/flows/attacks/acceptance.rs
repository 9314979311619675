//! What changed between inviting and accepting, and what somebody has who is not all the way in (A21, A22, A24).

use super::{CHARLES, LIST, Mailed, accept, filled_in, invitation, invited, is_inside, mailed, post, users};
use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::databases::on_both;

const ROLES: &str = "/settings/roles";
/// What an administrator calls, and nobody else.
const CALLS: [&str; 18] = [
    "act_on_invitations",
    "archive_role",
    "archive_unit",
    "change_invitation_policy",
    "change_mail_settings",
    "change_plan",
    "create_app",
    "create_role",
    "create_unit",
    "deactivate",
    "delete_person",
    "give_role",
    "invite",
    "place_person",
    "print_slips",
    "resend",
    "retry_mail",
    "sign_out_person",
];

/// Invites somebody with this role into the department; the mail.
async fn invited_into(
    app: &TestApp,
    browser: &mut Browser,
    email: &str,
    role: &str,
    department: &str,
) -> Mailed {
    let form = browser.get("/users/invite").await;
    let typed = [
        ("addresses", email),
        ("first_name", "Some"),
        ("last_name", "Body"),
        ("role", role),
        ("department", department),
    ];
    let sent = browser.submit(&form, "invite", &typed).await;
    assert!(sent.path.contains("?sent="), "{email}: {}", sent.text("main"));
    mailed(app, email, 1).await
}

/// Somebody who joined with this role, in a browser of theirs.
async fn joined(app: &TestApp, ada: &mut Browser, email: &str, role: &str, department: &str) -> Browser {
    let mailed = invited_into(app, ada, email, role, department).await;
    let mut browser = app.browser();
    let welcome = accept(&mut browser, &mailed.path, &filled_in(app, &mailed).await).await;
    assert_eq!(welcome.path, "/welcome", "{email}: {}", welcome.text("main"));
    browser
}

/// Does something that has to go through.
async fn act(ada: &mut Browser, path: &str, call: &str, fields: &[(&str, &str)]) {
    let done = post(ada, path, call, fields).await;
    assert!(
        done.status.is_success(),
        "{call} {fields:?}: {}",
        done.text("main")
    );
}

async fn department(app: &TestApp, ada: &mut Browser, name: &str) -> String {
    let fields = [("kind", "department"), ("name", name)];
    act(ada, "/settings/departments", "create_unit", &fields).await;
    app.text(&format!("SELECT id FROM units WHERE name = '{name}'"))
        .await
}

async fn role(app: &TestApp, name: &str) -> String {
    app.text(&format!("SELECT id FROM roles WHERE name = '{name}'"))
        .await
}

async fn member(app: &TestApp, email: &str) -> String {
    let of_user = "SELECT m.id FROM members m JOIN users u ON u.id = m.user_id WHERE u.sign_in_name =";
    app.text(&format!("{of_user} '{email}'")).await
}

/// The fields of a role of the whole business with these permissions.
fn terms<'a>(name: &'a str, permissions: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("name", name),
        ("description", "Does what is to be done."),
        ("scope", "whole business"),
        ("reach", "all"),
    ];
    fields.extend(
        permissions
            .iter()
            .map(|permission| ("permissions[]", *permission)),
    );
    fields
}

/// Asserts that accepting gives nothing but the word that somebody looks at it again.
async fn is_held(app: &TestApp, email: &str, mailed: &Mailed, form: &[(String, String)]) {
    let before = users(app).await;
    for _ in 0..2 {
        let mut browser = app.browser();
        let held = accept(&mut browser, &mailed.path, form).await;
        assert_eq!(held.status, 410, "{email} {}: {}", held.path, held.text("main"));
        assert!(
            held.says("Waiting for confirmation"),
            "{email}: {}",
            held.text("main")
        );
        assert!(!held.headers.contains_key("set-cookie") && !is_inside(&mut browser).await);
        browser.sign_in(email, PASSWORD).await;
        assert!(!is_inside(&mut browser).await, "{email} signs in");
    }
    assert_eq!(users(app).await, before);
    let state = format!("SELECT recorded_state FROM invitations WHERE email = '{email}'");
    assert_eq!(app.text(&state).await, "awaiting confirmation", "{email}");
}

on_both! {
    async fn a21_who_may_not_invite_any_more_lets_nobody_in(app: &TestApp) {
        let mut ada = app.browser();
        app.set_up_with_roles(&mut ada, "ada@usher.example", "quality-hr").await;
        department(app, &mut ada, "Bakery").await;
        let mill = department(app, &mut ada, "Mill").await;
        let employee = role(app, "Employee").await;
        let mut waiting = Vec::new();
        for way in ["deactivated", "deleted", "demoted", "moved", "trusted"] {
            let inviter = format!("{way}@engines.example");
            let mut browser = joined(app, &mut ada, &inviter, "HR Admin", "Bakery").await;
            let email = format!("by-{way}@engines.example");
            let mailed = invited_into(app, &mut browser, &email, "Employee", "Bakery").await;
            let form = filled_in(app, &mailed).await;
            let id = member(app, &inviter).await;
            let page = format!("/users/{id}");
            match way {
                "deactivated" => act(&mut ada, &page, "deactivate", &[("id", &id)]).await,
                "deleted" => act(&mut ada, &page, "delete_person", &[("id", &id)]).await,
                "demoted" => act(&mut ada, &page, "give_role", &[("id", &id), ("role", &employee)]).await,
                "moved" => act(&mut ada, &page, "place_person", &[("id", &id), ("department", &mill)]).await,
                _ => {}
            }
            waiting.push((way, email, mailed, form));
        }
        for (way, email, mailed, form) in &waiting {
            if *way == "trusted" {
                assert_eq!(accept(&mut app.browser(), &mailed.path, form).await.path, "/welcome");
            } else {
                is_held(app, email, mailed, form).await;
            }
        }
        let (_, email, held, form) = &waiting[0];
        act(&mut ada, LIST, "confirm", &[("id", &invitation(app, email).await)]).await;
        app.clock.pass(domain::Span::minutes(1));
        let fresh = mailed(app, email, 2).await;
        assert_eq!(accept(&mut app.browser(), &held.path, form).await.status, 410);
        let form = filled_in(app, &fresh).await;
        assert_eq!(accept(&mut app.browser(), &fresh.path, &form).await.path, "/welcome");
        app.is_sound().await;
    }

    async fn a22_a_role_or_department_that_changed_meanwhile_gives_no_more_than_the_inviter_may(app: &TestApp) {
        let mut ada = app.administrator().await;
        let bakery = department(app, &mut ada, "Bakery").await;
        let mill = department(app, &mut ada, "Mill").await;
        act(&mut ada, ROLES, "create_role", &terms("Crew", &["records:view", "records:update"])).await;
        act(&mut ada, ROLES, "create_role", &terms("Guest", &["records:view"])).await;
        let recruits = terms("Recruiter", &["users:view", "users:invite", "records:view"]);
        act(&mut ada, ROLES, "create_role", &recruits).await;
        let (crew, guest) = (role(app, "Crew").await, role(app, "Guest").await);
        let mut recruiter = joined(app, &mut ada, "rec@engines.example", "Recruiter", "None").await;
        let mut mails = Vec::new();
        for (email, role, department) in [
            ("archived-department@engines.example", "User", "Bakery"),
            ("renamed-department@engines.example", "User", "Mill"),
            ("archived-role@engines.example", "Guest", "None"),
            ("widened-role@engines.example", "Crew", "None"),
        ] {
            let mailed = invited_into(app, &mut recruiter, email, role, department).await;
            mails.push((email, filled_in(app, &mailed).await, mailed));
        }
        let unit = |id| [("kind", "department"), ("id", id)];
        act(&mut ada, "/settings/departments", "archive_unit", &unit(bakery.as_str())).await;
        let renamed = [&unit(mill.as_str())[..], &[("name", "Windmill")]].concat();
        act(&mut ada, "/settings/departments", "rename_unit", &renamed).await;
        act(&mut ada, ROLES, "archive_role", &[("id", &guest)]).await;
        let mut wider = terms("Crew", &["records:view", "settings:view", "settings:edit"]);
        wider.push(("id", &crew));
        act(&mut ada, ROLES, "edit_role", &wider).await;

        for (email, form, mailed) in &mails {
            if email.starts_with("renamed") {
                let offer = app.browser().get(&mailed.path).await;
                assert!(offer.says("Windmill"), "{}", offer.text("main"));
                assert_eq!(accept(&mut app.browser(), &mailed.path, form).await.path, "/welcome");
            } else {
                is_held(app, email, mailed, form).await;
            }
        }

        // A role that gives less by now gives less.
        let mut narrower = terms("Crew", &["messages:send"]);
        narrower.push(("id", &crew));
        act(&mut ada, ROLES, "edit_role", &narrower).await;
        let fresh = invited_into(app, &mut recruiter, "narrowed-role@engines.example", "Crew", "None").await;
        act(&mut ada, ROLES, "edit_role", &wider).await;
        act(&mut ada, ROLES, "edit_role", &narrower).await;
        let mut member = app.browser();
        let form = filled_in(app, &fresh).await;
        assert_eq!(accept(&mut member, &fresh.path, &form).await.path, "/welcome");
        assert_eq!(member.get("/settings/roles").await.status, 403);
        app.is_sound().await;
    }

    async fn a24_who_is_not_all_the_way_in_may_do_what_their_role_says_and_nothing_before(app: &TestApp) {
        app.clock.stop();
        let mut ada = app.administrator().await;
        let charles = invited(app, &mut ada, CHARLES).await;
        let id = member(app, "ada@usher.example").await;
        let fields = [
            ("id", id.as_str()),
            ("role", &id),
            ("kind", "team"),
            ("name", "Evil"),
            ("first_name", "Eve"),
            ("last_name", "Evil"),
            ("addresses", "eve@evil.example"),
            ("act", "resend"),
            ("which", "all"),
            ("record_sets", "on"),
        ];
        let mut between = app.browser();
        between.get(&charles.path).await;
        let mut guest = app.browser();
        let form = filled_in(app, &charles).await;
        // From here on they are in, and their profile is still to be completed.
        assert_eq!(accept(&mut guest, &charles.path, &form).await.path, "/welcome");
        let before = app.rows().await;
        for call in CALLS {
            let refused = post(&mut between, "/users", call, &fields).await;
            assert!(refused.path.starts_with("/sign-in"), "{call}: {}", refused.path);
            let refused = post(&mut guest, "/welcome", call, &fields).await;
            assert!(matches!(refused.status.as_u16(), 403 | 404 | 422), "{call}: {}", refused.status);
            assert!(!refused.says("ada@usher.example"), "{call}: {}", refused.text("main"));
        }
        for path in ["/users", LIST, "/audit", "/settings/roles", "/users/csv", "/audit/csv", "/users/invite"] {
            let shown = guest.get(path).await;
            assert!(!shown.html.contains("ada@usher.example"), "{path}: {}", shown.text("main"));
            assert!(between.get(path).await.path.starts_with("/sign-in"), "{path}");
        }
        app.wrote_nothing_since(&before).await;
    }
}
