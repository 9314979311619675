//! Roles, departments and scope: what somebody may not give, not reach and not take (A25, A27, A28, A33).

use super::scene::{Fields, World, assert_sound, forged, refused};
use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::databases::on_both;
use crate::imports::{settled, upload};
use crate::invite::invite;
use crate::slips::{codes, invite_employee, print, type_code};
use futures::future::join;
use uuid::Uuid;

const EVIL: &str = "eve@evil.example";

/// A business with two departments, and people who may not do everything.
struct Firm {
    app: TestApp,
    ada: Browser,
    /// Invites, changes and imports people of the bakery alone.
    hr: Browser,
    /// Administers another business.
    otto: Browser,
}

impl Firm {
    async fn on(world: &World) -> Self {
        let app = world.spawn(&[]).await;
        let mut ada = app.browser();
        app.set_up_with_roles(&mut ada, "ada@usher.example", "quality-hr")
            .await;
        for name in ["Bakery", "Dairy"] {
            make_department(&mut ada, name).await;
        }
        // Rights that HR has for one department alone, and rights that it has nowhere.
        for (name, permission, scope) in [
            ("Auditor", "audit:view", "whole business"),
            ("Setter", "settings:edit", "own department"),
        ] {
            let form = ada.get("/settings/roles?form=new").await;
            let typed = [("name", name), ("description", name), ("scope", scope)];
            let mut fields = form.filled("create_role", &typed);
            fields.push(("permissions[]".to_owned(), permission.to_owned()));
            let made = ada
                .post_from(&form.path, "create_role", &fields, "same-origin")
                .await;
            assert!(
                made.says(&format!("The role “{name}” was created.")),
                "{}",
                made.text("main")
            );
        }
        let mut otto = app.another_business("Otto", "otto@mill.example").await;
        make_department(&mut otto, "Mill house").await;
        let mut at = Self {
            hr: app.browser(),
            app,
            ada,
            otto,
        };
        for (number, email, role) in [
            (1, "hr@engines.example", "HR Admin"),
            (2, "pam@engines.example", "Employee"),
        ] {
            at.invite_as(email, role, "Bakery").await;
            let mut member = at.app.browser();
            assert_eq!(at.app.accept(&mut member, number).await.path, "/welcome");
            if role == "HR Admin" {
                at.hr = member;
            }
        }
        at
    }

    /// Ada invites somebody into a department.
    async fn invite_as(&mut self, email: &str, role: &str, department: &str) {
        let form = self.ada.get("/users/invite").await;
        let typed = [
            ("addresses", email),
            ("first_name", "Mem"),
            ("last_name", "Ber"),
            ("role", role),
            ("department", department),
        ];
        let sent = self.ada.submit(&form, "invite", &typed).await;
        assert!(sent.path.contains("?sent="), "{}", sent.text("main"));
    }
}

async fn make_department(browser: &mut Browser, name: &str) {
    let page = browser.get("/settings/departments").await;
    let made = browser.submit(&page, "create_unit", &[("name", name)]).await;
    assert!(
        made.says(&format!("“{name}” was created.")),
        "{}",
        made.text("main")
    );
}

/// What HR may not give, as it would be posted: roles by their ids, or by what they are called; departments likewise.
async fn not_hrs_to_give(world: &World) -> Vec<Fields> {
    let nobody = Uuid::from_u128(7).to_string();
    let mut forgeries = Vec::new();
    for role in ["Corporate Admin", "Auditor", "Setter", "User"] {
        forgeries.push(("role", world.id_of("roles", role).await));
    }
    for department in ["Dairy", "Mill house"] {
        forgeries.push(("department", world.id_of("units", department).await));
    }
    for text in [nobody.as_str(), "owner", "Corporate Admin", "*", "0"] {
        forgeries.push(("role", text.to_owned()));
        forgeries.push(("department", text.to_owned()));
    }
    let posted = forgeries
        .iter()
        .map(|(field, value)| forged(&[], &[(*field, value.as_str())]));
    posted.collect()
}

/// The table that says all of it at once, by names.
const TABLE: &str = "E-mail,First name,Last name,Role,Department\n\
    a@x.example,A,A,Corporate Admin,\nb@x.example,B,B,Auditor,\nc@x.example,C,C,Setter,\nd@x.example,D,D,User,\n\
    e@x.example,E,E,Employee,Dairy\nf@x.example,F,F,Employee; Auditor,\ng@x.example,G,G,owner,\n\
    h@x.example,H,H,Employee,Mill house\n";

/// Has a table without roles looked through with this one for all its rows.
async fn import_as(hr: &mut Browser, role: &str) {
    let page = upload(hr, &format!("Mail,Given,Family\n{role}@x.example,X,Y\n")).await;
    let id = page.path.rsplit('/').next().unwrap();
    let columns = [
        ("id", id),
        ("columns[0]", "email"),
        ("columns[1]", "first name"),
        ("columns[2]", "last name"),
        ("role", role),
    ];
    let fields = forged(&[], &columns);
    let chosen = hr
        .post_from(&page.path, "choose_import_columns", &fields, "same-origin")
        .await;
    settled(hr, chosen).await;
    refused(hr, &page.path, "draft_import", &forged(&[], &[("id", id)])).await;
}

on_both! {
    async fn a25_no_path_gives_a_role_or_a_department_that_the_inviter_may_not_give(world: &World) {
        let mut at = Firm::on(world).await;
        let employee = world.id_of("roles", "Employee").await;
        let form = at.hr.get("/users/invite").await;
        let people = [("addresses", "new@engines.example"), ("first_name", "New"), ("last_name", "Bie")];
        let honest = forged(&form.filled("invite", &people), &[("role", &employee)]);
        let sent = at.hr.post_from("/users/invite", "invite", &honest, "same-origin").await;
        assert!(sent.path.contains("?sent="), "what HR may give goes: {}", sent.text("main"));
        let newbie = world.invitation_to("new@engines.example").await;
        let pam = world.one("SELECT m.id FROM members m JOIN users u ON u.id = m.user_id WHERE u.sign_in_name = 'pam@engines.example'").await;
        let (before, mails) = (world.standing().await, world.count("outbox").await);

        let edit = format!("/users/invitations/{newbie}/edit");
        let kept = at.hr.get(&edit).await.filled("edit_invitation", &[]);
        let by_mail = forged(&honest, &[("addresses", EVIL)]);
        let by_slip = forged(&honest, &[("channel", "slip")]);
        let person = forged(&[], &[("id", &pam), ("role", &employee)]);
        let page = format!("/users/{pam}");
        let mut forgeries = not_hrs_to_give(world).await;
        let corporate = world.id_of("roles", "Corporate Admin").await;
        for several in [["role", "role"], ["role[]", "role[]"], ["role[0]", "role[1]"], ["role[a]", "roles"]] {
            forgeries.push(forged(&[], &[(several[0], &employee), (several[1], &corporate)]));
        }
        for forgery in &forgeries {
            let forgery: Vec<_> = forgery.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            for (path, call, fields) in [
                ("/users/invite", "invite", &by_mail),
                ("/users/invite", "invite", &by_slip),
                (edit.as_str(), "edit_invitation", &kept),
                (page.as_str(), if forgery[0].0 == "department" { "place_person" } else { "give_role" }, &person),
            ] {
                let mut fields = forged(fields, &forgery);
                if forgery[0].0.starts_with("role[") {
                    fields.retain(|(name, _)| name != "role");
                }
                refused(&mut at.hr, path, call, &fields).await;
            }
        }
        let table = upload(&mut at.hr, TABLE).await;
        let id = forged(&[], &[("id", table.path.rsplit('/').next().unwrap())]);
        refused(&mut at.hr, &table.path, "draft_import", &id).await;
        for role in ["Corporate Admin", "Auditor", "Setter", "User"] {
            let role = world.id_of("roles", role).await;
            import_as(&mut at.hr, &role).await;
        }
        assert_eq!(world.count("import_rows WHERE state <> 'refused'").await, 0);
        let role = forged(&[], &[("name", "Mine"), ("description", "Mine"), ("permissions[]", "users:invite"),
            ("scope", "whole business"), ("reach", "all")]);
        refused(&mut at.hr, "/settings/roles", "create_role", &role).await;
        assert_eq!((world.standing().await, world.count("outbox").await), (before, mails));
        assert_sound(&at.app).await;
    }

    async fn a27_an_invitation_of_others_is_not_there_for_whoever_knows_its_id(world: &World) {
        let mut at = Firm::on(world).await;
        at.invite_as("eve@engines.example", "Employee", "Dairy").await;
        let form = at.ada.get("/users/invite").await;
        let slip = [("channel", "slip"), ("first_name", "Mia"), ("last_name", "Okafor"), ("role", "Employee"), ("department", "Dairy")];
        at.ada.submit(&form, "invite", &slip).await;
        at.app.mail(3).await;
        let of_dairy = "department_id IN (SELECT id FROM units WHERE name = 'Dairy')";
        let ids = world.ask(&format!("SELECT id FROM invitations WHERE {of_dairy} ORDER BY id")).await;
        let batches = world.ask(&format!("SELECT batch_id FROM invitations WHERE {of_dairy}")).await;
        assert_eq!((ids.len(), batches.len()), (2, 2));
        let told = format!("audit_events WHERE {of_dairy}");
        let before = (world.standing().await, world.count("outbox").await, world.count(&told).await);
        let role = world.id_of("roles", "Employee").await;
        let unknown = Uuid::from_u128(7).to_string();

        for intruder in [&mut at.hr, &mut at.otto] {
            let mut paths: Vec<String> = ["?status=all", "?status=all&q=engines", "/csv?status=all", "?status=outstanding&order=address-up"]
                .map(|list| format!("/users/invitations{list}")).to_vec();
            paths.extend(["/users/slips", "/users/contacts", "/users/csv", "/users", "/audit", "/audit/csv", "/"].map(str::to_owned));
            paths.extend(batches.iter().map(|batch| format!("/users/invitations?sent={batch}")));
            for id in &ids {
                for act in ["resent", "cancelled", "edited", "readdressed", "confirmed"] {
                    paths.push(format!("/users/invitations?{act}={id}"));
                    paths.push(format!("/api/invitation_notice?act={act}&id={id}"));
                }
                let not_there = intruder.get(&format!("/users/invitations/{unknown}/edit")).await;
                let page = intruder.get(&format!("/users/invitations/{id}/edit")).await;
                assert_eq!((page.status.as_u16(), page.text("main")), (404, not_there.text("main")));
                assert_eq!(intruder.get(&format!("/api/invitation_part?one={id}&two=edit")).await.status, 404);
                assert_eq!(intruder.get(&format!("/users/invitations/jobs/{id}")).await.status, 404);
                let fields = |id: &str| forged(&[], &[("id", id), ("ids[]", id), ("email", EVIL), ("addresses", EVIL),
                    ("first_name", "Eve"), ("last_name", "Evil"), ("role", &role)]);
                for call in ["resend", "cancel", "confirm", "readdress", "edit_invitation", "print_slips", "stop_job"] {
                    let page = refused(intruder, "/users/invitations", call, &fields(id)).await;
                    assert_eq!(page.status, 404, "{call}");
                    let (known, other) = (intruder.call(call, &fields(id)).await, intruder.call(call, &fields(&unknown)).await);
                    assert_eq!((known.status, known.html), (other.status, other.html), "{call} is answered as for no id at all");
                }
                for (act, which) in [("cancel", "ticked"), ("resend", "ticked"), ("cancel", "page"), ("resend", "page")] {
                    let chosen = forged(&[], &[("act", act), ("which", which), ("sure", "yes"), ("ids[]", id), ("page[]", id)]);
                    let page = intruder.post_from("/users/invitations", "act_on_invitations", &chosen, "same-origin").await;
                    assert!(page.says("No invitation was selected"), "{act} {which}: {}", page.text("main"));
                }
            }
            for path in paths {
                let page = intruder.get(&path).await;
                for secret in ["eve@engines.example", "Okafor", "Dairy"] {
                    assert!(!page.html.contains(secret), "{path} tells of {secret}");
                }
            }
        }
        assert_eq!((world.standing().await, world.count("outbox").await, world.count(&told).await), before);
        let list = at.ada.get("/users/invitations").await;
        assert!(list.says("eve@engines.example") && list.says("Okafor"), "Ada sees them: {}", list.text("main"));
        let cancelled = at.ada.call("cancel", &forged(&[], &[("id", &ids[0])])).await;
        assert!(cancelled.status.is_success(), "and Ada may");
    }

    async fn a28_whoever_accepts_gets_what_was_offered_whatever_they_post(world: &World) {
        let (app, mut ada) = world.with_administrator(&[]).await;
        make_department(&mut ada, "Bakery").await;
        invite(&mut ada, "charles@engines.example").await;
        invite_employee(&mut ada, "Mia", "").await;
        let (admin, bakery) = (world.id_of("roles", "Admin").await, world.id_of("units", "Bakery").await);
        let [ada_user, ada_member] = [world.one("SELECT id FROM users").await, world.one("SELECT id FROM members").await];
        let wanted = [
            ("role", admin.as_str()), ("role_id", admin.as_str()), ("permissions[]", "roles:edit"),
            ("department", bakery.as_str()), ("department_id", bakery.as_str()), ("email", EVIL), ("addresses", EVIL),
            ("user", ada_user.as_str()), ("member", ada_member.as_str()), ("invited_by", ada_member.as_str()),
            ("instance_admin", "true"), ("status", "active"), ("scope", "whole business"), ("expires_at", "9999999999999999"),
        ];
        let with_all = |mut fields: Fields| {
            fields.extend(forged(&[], &wanted));
            fields
        };
        let what_they_are = |name: &'static str| async move {
            let of = format!(
                "SELECT r.name || ', ' || COALESCE(m.department_id, 'nowhere') || ', ' || CASE WHEN u.instance_admin THEN 'runs it' ELSE 'no more' END
                 FROM members m JOIN users u ON u.id = m.user_id JOIN roles r ON r.id = m.role_id WHERE u.sign_in_name = '{name}'"
            );
            world.one(&of).await
        };
        let (mut charles, path, code) = (app.browser(), app.accept_path(1).await, app.invite_code(1).await);
        let offer = charles.get(&path).await;
        let honest = offer.filled("accept", &[("code", &code), ("password", PASSWORD), ("repeated", PASSWORD)]);
        for field in ["token", "first_name", "password", "code"] {
            let value = honest.iter().find(|(name, _)| name == field).unwrap().1.as_str();
            let [list, entry, object] = ["[]", "[0]", "[a]"].map(|shape| format!("{field}{shape}"));
            let [list, entry, object] = [list.as_str(), entry.as_str(), object.as_str()];
            for shape in [vec![field, field], vec![list, list], vec![entry], vec![object], vec![field, list]] {
                let mut fields: Fields = honest.iter().filter(|(name, _)| name != field).cloned().collect();
                fields.extend(shape.into_iter().map(|name| (name.to_owned(), value.to_owned())));
                refused(&mut charles, &path, "accept", &fields).await;
            }
        }
        let json = format!(r#"{{"call":"accept","token":"{}","role":"{admin}"}}"#, path.rsplit('/').next().unwrap());
        for to in [path.as_str(), "/api/accept"] {
            let answer = charles.post_raw(to, "application/json", json.clone()).await;
            assert_eq!(answer.status, 415, "{to}");
        }
        assert_eq!(world.count("members").await, 1, "nobody came in so");

        let joined = charles.post_from(&path, "accept", &with_all(honest), "same-origin").await;
        assert_eq!(joined.path, "/welcome", "{}", joined.text("main"));
        let slip = codes(&print(&mut ada).await).remove(0);
        let mut mia = app.browser();
        let form = type_code(&mut mia, &slip).await;
        let typed = form.filled("enrol", &[("password", PASSWORD), ("repeated", PASSWORD)]);
        let joined = mia.post_from(&form.path, "enrol", &with_all(typed), "same-origin").await;
        assert_eq!(joined.path, "/welcome", "{}", joined.text("main"));
        for (browser, name) in [(&mut charles, "charles@engines.example"), (&mut mia, "mia.okafor")] {
            assert_eq!(what_they_are(name).await, "User, nowhere, no more");
            let profile = browser.get("/account").await.filled("save_own_profile", &[]);
            let saved = browser.post_from("/account", "save_own_profile", &with_all(profile), "same-origin").await;
            assert!(saved.says("Saved."), "{}", saved.text("main"));
            assert_eq!(what_they_are(name).await, "User, nowhere, no more");
            assert_eq!(browser.get("/users").await.status, 403);
        }
        assert_eq!(world.count("users WHERE sign_in_name LIKE '%evil%'").await, 0);
        assert_sound(&app).await;
    }

    async fn a33_of_two_administrators_who_demote_each_other_in_their_browsers_one_stays(world: &World) {
        let (app, mut ada) = world.with_administrator(&[]).await;
        let form = ada.get("/users/invite").await;
        let typed = [("addresses", "dot@engines.example"), ("first_name", "Dot"), ("last_name", "Deputy"), ("role", "Admin")];
        ada.submit(&form, "invite", &typed).await;
        let mut dot = app.browser();
        assert_eq!(app.accept(&mut dot, 1).await.path, "/welcome");
        let [user, admin] = [world.id_of("roles", "User").await, world.id_of("roles", "Admin").await];
        let [of_ada, of_dot] = ["Ada", "Dot"].map(|name| format!("SELECT id FROM members WHERE first_name = '{name}'"));
        let (of_ada, of_dot) = (world.one(&of_ada).await, world.one(&of_dot).await);
        let give = async |browser: &Browser, whom: &str, role: &str| {
            let fields = forged(&[], &[("id", whom), ("role", role)]);
            browser.clone().post_from(&format!("/users/{whom}"), "give_role", &fields, "same-origin").await.status
        };
        for _ in 0..5 {
            let (one, other) = join(give(&ada, &of_dot, &user), give(&dot, &of_ada, &user)).await;
            assert!(one.is_success() != other.is_success(), "{one} {other}");
            let left = world.one("SELECT m.id FROM members m JOIN roles r ON r.id = m.role_id WHERE r.administers").await;
            let (keeper, out) = if left == of_ada { (&ada, &of_dot) } else { (&dot, &of_ada) };
            assert!(!give(keeper, &left, &user).await.is_success(), "nor do they demote themselves");
            assert!(give(keeper, out, &admin).await.is_success());
        }
        assert_sound(&app).await;
    }
}
