//! The list of users and what can be done to a person, as a browser without JavaScript meets it.

use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::page::Page;

/// The demo with its administrator signed in.
async fn demo() -> (TestApp, Browser) {
    let app = TestApp::spawn_with(&[("demo", "true")]).await;
    let line = app.greeting.iter().find(|line| line.starts_with("Sign in as"));
    let password = line.unwrap().rsplit(' ').next().unwrap().to_owned();
    let mut ada = app.browser();
    ada.sign_in("ada@usher.example", &password).await;
    (app, ada)
}

/// The path of the page of whom a search finds.
async fn find(browser: &mut Browser, name: &str) -> String {
    let list = browser.get(&format!("/users?q={name}")).await;
    let (_, link) = list
        .html
        .split_once("href=\"/users/0")
        .expect("a link to a person");
    format!("/users/0{}", link.split('"').next().unwrap())
}

fn names(page: &Page) -> Vec<String> {
    let html = scraper::Html::parse_document(&page.html);
    let links = scraper::Selector::parse("tbody th a").unwrap();
    html.select(&links).map(|link| link.text().collect()).collect()
}

/// A business with Ada and with Bea Builder, who is signed in, in the browsers.
async fn two() -> (TestApp, Browser, Browser, String) {
    let (app, mut ada) = TestApp::with_administrator().await;
    let form = ada.get("/users/invite").await;
    let fields = [
        ("addresses", "bea@engines.example"),
        ("first_name", "Bea"),
        ("last_name", "Builder"),
        ("role", "User"),
    ];
    ada.submit(&form, "invite", &fields).await;
    let mut bea = app.browser();
    assert_eq!(app.accept(&mut bea, 1).await.path, "/welcome");
    let page = find(&mut ada, "Builder").await;
    (app, ada, bea, page)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_narrowed_by_role_and_place_and_sorted_by_who_was_there_last() {
    let (_app, mut ada) = demo().await;
    let all = ada.get("/users").await;
    assert!(
        all.says("Cranes") && all.says("E-mail or username"),
        "{}",
        all.text("main")
    );
    let option = |name: &str| {
        let (before, _) = all.html.split_once(&format!(">{name}<")).expect("an option");
        let (_, value) = before.rsplit_once("value=\"").unwrap();
        value.split('"').next().unwrap().to_owned()
    };
    let (cranes, technician) = (option("Cranes"), option("Technician"));
    let narrowed = ada
        .get(&format!("/users?department={cranes}&role={technician}&sort=seen"))
        .await;
    let mut found = names(&narrowed);
    found.sort();
    assert_eq!(found, ["Beatriz Nóbrega", "Duarte Pinto", "Hugo Rocha"]);
    assert!(narrowed.html.contains("sort=away"), "the other way is a link");
    let nobody = ada
        .get(&format!(
            "/users?department={cranes}&role={technician}&status=inactive"
        ))
        .await;
    assert!(nobody.says("Nobody fits"), "{}", nobody.text("main"));
    let away = ada.get("/users?sort=away").await;
    let last = names(&ada.get("/users?sort=seen").await);
    assert_eq!(names(&away).last(), last.first());
    let nonsense = ada.get("/users?sort=nonsense&role=1&department=x&page=-3").await;
    assert_eq!(
        (nonsense.status.as_u16(), names(&nonsense).len()),
        (200, names(&all).len())
    );
    let searched = ada.get("/users?q=rocha&sort=seen").await;
    assert!(
        !searched.html.contains("aria-sort"),
        "what is searched comes by name"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn profile_role_manager_place_and_options_are_changed_on_a_persons_page() {
    let (_app, mut ada) = demo().await;
    let page = find(&mut ada, "Rocha").await;
    assert!(ada.get(&page).await.says("Reports toInês Carvalho"));
    let form = ada.get(&format!("{page}?form=profile")).await;
    let wrong = ada
        .submit(
            &form,
            "edit_person",
            &[
                ("first_name", " "),
                ("mobile", "call me"),
                ("job_title", "Rigger"),
            ],
        )
        .await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.says("Fill this in.") && wrong.says("telephone number"),
        "{}",
        wrong.text("main")
    );
    assert_eq!(wrong.value("job_title"), "Rigger", "what was typed stays");
    let fields = [
        ("first_name", "Hugo"),
        ("mobile", "+351 912 000 115"),
        ("external", "true"),
        ("company", "Weldright"),
    ];
    let saved = ada.submit(&wrong, "edit_person", &fields).await;
    assert!(
        saved.says("The profile is saved.") && saved.says("Weldright"),
        "{}",
        saved.text("main")
    );

    let form = ada.get(&format!("{page}?form=role")).await;
    let saved = ada.submit(&form, "give_role", &[("role", "Manager")]).await;
    assert!(
        saved.says("The role is saved.") && saved.says("RoleManager"),
        "{}",
        saved.text("main")
    );

    let form = ada.get(&format!("{page}?form=manager&of=figueira")).await;
    let saved = ada
        .submit(&form, "set_manager", &[("user", "Tomás Figueira")])
        .await;
    assert!(saved.says("Reports toTomás Figueira"), "{}", saved.text("main"));
    let boss = find(&mut ada, "figueira").await;
    let form = ada.get(&format!("{boss}?form=manager&of=rocha")).await;
    let circle = ada.submit(&form, "set_manager", &[("user", "Hugo Rocha")]).await;
    assert_eq!(circle.status, 422);
    assert!(
        circle.says("they report to this person themselves"),
        "{}",
        circle.text("main")
    );

    let form = ada.get(&format!("{page}?form=place")).await;
    let fields = [("department", "Dry dock"), ("location", "South quay")];
    let saved = ada.submit(&form, "place_person", &fields).await;
    assert!(
        saved.says("DepartmentDry dock") && saved.says("Crane inspection"),
        "{}",
        saved.text("main")
    );

    let form = ada.get(&format!("{page}?form=options")).await;
    let saved = ada
        .submit(
            &form,
            "set_person_options",
            &[("weekly_mail", "true"), ("record_set", "None")],
        )
        .await;
    assert!(
        saved.says("The options are saved.") && saved.says("No limit"),
        "{}",
        saved.text("main")
    );
    let audit = ada.get("/audit").await;
    for told in [
        "Profile changed",
        "Manager changed",
        "Options changed",
        "department: Cranes → Dry dock",
    ] {
        assert!(audit.says(told), "{told}: {}", audit.text("main"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn m_e3_an_app_is_given_with_a_seat_changed_and_taken_away() {
    let (_app, mut ada) = demo().await;
    let page = find(&mut ada, "Vale").await;
    let list = ada.get(&format!("{page}?form=give")).await;
    assert!(
        list.says("Ledger") && list.says("seats used"),
        "{}",
        list.text("main")
    );
    let (_, of) = list
        .html
        .split_once("form=give&amp;of=")
        .expect("a link to a subscription");
    let of = of.split('"').next().unwrap().to_owned();
    let form = ada.get(&format!("{page}?form=give&of={of}")).await;
    let first = form.text("fieldset label");
    let missing = ada
        .post_from(
            &form.path,
            "give_app",
            &form.filled("give_app", &[]),
            "same-origin",
        )
        .await;
    assert_eq!(missing.status, 422);
    let given = ada.submit(&form, "give_app", &[("role", &first)]).await;
    assert!(given.says("The app is given"), "{}", given.text("main"));
    let change = ada.get(&format!("{page}?form=app-role&of={of}")).await;
    assert!(change.has_form("set_app_role"));
    let fields: Vec<_> = given.filled("take_app", &[]);
    let taken = ada.post_from(&page, "take_app", &fields, "same-origin").await;
    assert!(
        taken.says("The app is taken away") && taken.says("No apps"),
        "{}",
        taken.text("main")
    );
    let again = ada.post_from(&page, "take_app", &fields, "same-origin").await;
    assert_eq!(again.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deactivated_member_is_out_at_the_next_request_and_in_again_when_reactivated() {
    let (app, mut ada, mut bea, page) = two().await;
    assert_eq!(bea.get("/").await.path, "/");
    let step = ada.get(&format!("{page}?form=deactivate")).await;
    assert!(
        step.says("Deactivate Bea Builder?") && step.says("1 session in this business ends at once."),
        "{}",
        step.text("main")
    );
    let done = ada.submit(&step, "deactivate", &[]).await;
    assert!(
        done.says("Bea Builder is deactivated and out.") && done.says("Nowhere"),
        "{}",
        done.text("main")
    );
    assert!(bea.get("/").await.path.starts_with("/sign-in"));
    let refused = app.browser().sign_in("bea@engines.example", PASSWORD).await;
    assert!(!refused.says("Your apps"), "{}", refused.text("main"));
    assert!(
        !ada.get(&format!("{page}?form=deactivate"))
            .await
            .has_form("deactivate")
    );
    let step = ada.get(&format!("{page}?form=reactivate")).await;
    let done = ada.submit(&step, "reactivate", &[]).await;
    assert!(
        done.says("Bea Builder can come in again."),
        "{}",
        done.text("main")
    );
    let mut bea = app.browser();
    assert_eq!(bea.sign_in("bea@engines.example", PASSWORD).await.path, "/");
    let signed_out = ada.get(&page).await;
    let signed_out = ada.submit(&signed_out, "sign_out_person", &[]).await;
    assert!(
        signed_out.says("signed out of this business everywhere"),
        "{}",
        signed_out.text("main")
    );
    assert!(bea.get("/").await.path.starts_with("/sign-in"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_d4_a_deleted_member_is_out_gone_and_can_be_invited_anew() {
    let (app, mut ada, mut bea, page) = two().await;
    let step = ada.get(&format!("{page}?form=delete")).await;
    assert!(
        step.says("Delete Bea Builder for good?") && step.says("This can’t be undone."),
        "{}",
        step.text("main")
    );
    let done = ada.submit(&step, "delete_person", &[]).await;
    assert!(
        done.path.starts_with("/users?") && done.says("The person is deleted."),
        "{}",
        done.text("main")
    );
    assert!(!done.says("Bea Builder") && !done.says("bea@engines.example"));
    assert!(bea.get("/").await.path.starts_with("/sign-in"));
    assert_eq!(ada.get(&page).await.status, 404);
    let again = ada
        .post_from(
            "/users",
            "delete_person",
            &step.filled("delete_person", &[]),
            "same-origin",
        )
        .await;
    assert_eq!(again.status, 404);
    let audit = ada.get("/audit").await;
    assert!(
        audit.says("Member deleted") && audit.says("A deleted person"),
        "{}",
        audit.text("main")
    );
    assert!(
        !audit.says("Bea Builder") && !audit.says("bea@engines.example"),
        "{}",
        audit.text("main")
    );
    let contacts = ada.get("/users/contacts").await;
    assert!(!contacts.says("Builder"), "{}", contacts.text("main"));
    let invitations = ada.get("/users/invitations?status=all").await;
    assert!(
        !invitations.says("bea@engines.example"),
        "{}",
        invitations.text("main")
    );
    let form = ada.get("/users/invite").await;
    let fields = [
        ("addresses", "bea@engines.example"),
        ("first_name", "Bea"),
        ("last_name", "Builder"),
        ("role", "User"),
    ];
    ada.submit(&form, "invite", &fields).await;
    assert_eq!(app.accept(&mut bea, 2).await.path, "/welcome");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_change_people_sees_no_forms_and_posts_in_vain() {
    let (app, mut ada, mut bea, page) = two().await;
    let own = find(&mut ada, "Lovelace").await;
    let forged = |id: &str| vec![("id".to_owned(), id.rsplit('/').next().unwrap().to_owned())];
    for call in [
        "deactivate",
        "delete_person",
        "sign_out_person",
        "place_person",
        "set_person_options",
    ] {
        let refused = bea.post_from("/", call, &forged(&own), "same-origin").await;
        assert_eq!(refused.status, 403, "{call}");
    }
    for (call, form) in [("deactivate", "deactivate"), ("delete_person", "delete")] {
        assert!(
            !ada.get(&format!("{own}?form={form}")).await.has_form(call),
            "not to oneself"
        );
        let refused = ada.post_from(&own, call, &forged(&own), "same-origin").await;
        assert_eq!(refused.status, 422, "{call}");
        assert!(
            refused.says("last administrator"),
            "{call}: {}",
            refused.text("main")
        );
    }
    let mut miller = app.another_business("Mo", "mo@mill.example").await;
    for call in [
        "deactivate",
        "delete_person",
        "sign_out_person",
        "place_person",
        "set_person_options",
    ] {
        let refused = miller
            .post_from("/users", call, &forged(&page), "same-origin")
            .await;
        assert_eq!(refused.status, 404, "{call}");
    }
    assert_eq!(bea.get("/").await.path, "/", "nothing was done");
}
