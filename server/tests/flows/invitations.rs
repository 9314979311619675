//! The Invitations tab without JavaScript: filters, editing, what is done to many, reminders.

use crate::app::{TestApp, until};
use crate::browser::Browser;
use crate::invite::invite;
use crate::invite_steps::subscribe;
use crate::page::Page;
use scraper::{Html, Selector};
use service::ports::Unavailable;

const LIST: &str = "/users/invitations";

/// The identifiers in the boxes of the rows.
fn boxes(page: &Page) -> Vec<String> {
    let html = Html::parse_document(&page.html);
    let boxes = Selector::parse("input[name=\"ids[]\"][form=\"bulk\"]").unwrap();
    let values = html.select(&boxes).filter_map(|field| field.attr("value"));
    values.map(str::to_owned).collect()
}

/// Presses a button of the form above the list, with these boxes ticked.
async fn act(browser: &mut Browser, page: &Page, act: &str, which: &str, ticked: &[String]) -> Page {
    let mut fields = page.filled("act_on_invitations", &[("which", which)]);
    fields.push(("act".to_owned(), act.to_owned()));
    fields.extend(ticked.iter().map(|id| ("ids[]".to_owned(), id.clone())));
    browser
        .post_from(&page.path, "act_on_invitations", &fields, "same-origin")
        .await
}

/// Two people invited; the later one stands first.
async fn two_invited() -> (TestApp, Browser) {
    let (app, mut ada) = TestApp::with_administrator().await;
    for address in ["bea@engines.example", "cy@engines.example"] {
        invite(&mut ada, address).await;
    }
    (app, ada)
}

/// The job's page, once nothing of it is left.
pub(crate) async fn finished(app: &TestApp, browser: &mut Browser, path: &str) -> Page {
    until("the job's end", async || {
        let page = browser.get(path).await;
        if page.says("Done") {
            return Some(page);
        }
        // In a crowd it may wait for its turn in vain.
        if let Err(error) = app.usher.work_jobs().await {
            assert!(error.is::<Unavailable>(), "{error:#}");
        }
        None
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn m_b8_the_list_is_filtered_sorted_and_searched_by_its_address() {
    let (_app, mut ada) = two_invited().await;
    let list = ada.get(LIST).await;
    assert!(list.says("2 invitations"), "{}", list.text("main"));
    let order = |page: &Page| {
        let text = page.text("tbody");
        (text.find("bea@").is_some(), text.find("bea@") < text.find("cy@"))
    };
    assert_eq!(order(&list), (true, false));
    assert_eq!(
        order(&ada.get(&format!("{LIST}?order=address-up")).await),
        (true, true)
    );
    for (query, bea, cy) in [
        ("q=cy%40", false, true),
        ("status=accepted", false, false),
        ("delivery=failed", false, false),
        ("role=nonsense&order=nonsense&after=nonsense", true, true),
    ] {
        let page = ada.get(&format!("{LIST}?{query}")).await;
        let body = page.text("tbody");
        assert_eq!(
            (body.contains("bea@"), body.contains("cy@")),
            (bea, cy),
            "{query}"
        );
    }
    let none = ada.get(&format!("{LIST}?delivery=failed")).await;
    assert!(none.says("No invitation fits"), "{}", none.text("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c4_an_invitation_is_edited_in_a_form_that_holds_what_it_gives() {
    let (app, mut ada) = two_invited().await;
    subscribe(&mut ada, "Toolbox", "1").await;
    let id = boxes(&ada.get(LIST).await)[1].clone();
    let path = format!("{LIST}/{id}/edit");
    let form = ada.get(&path).await;
    assert_eq!(form.value("addresses"), "bea@engines.example");
    assert_eq!(
        (form.value("first_name"), form.value("last_name")),
        ("Charles".into(), "Babbage".into())
    );
    let wrong = ada
        .submit(&form, "edit_invitation", &[("addresses", "nobody")])
        .await;
    assert_eq!(wrong.status, 422, "{}", wrong.text("main"));
    assert_eq!(wrong.value("addresses"), "nobody");
    let typed = [
        ("role", "Viewer"),
        ("last_name", ""),
        ("accesses[0][role]", "Editor"),
    ];
    let saved = ada.submit(&form, "edit_invitation", &typed).await;
    assert!(
        saved.says("(bea@engines.example) is changed."),
        "{}",
        saved.text("main")
    );
    let offer = app.browser().get(&app.accept_path(1).await).await;
    assert!(
        offer.says("Toolbox") && offer.says("Viewer"),
        "{}",
        offer.text("main")
    );
    let again = ada.get(&path).await;
    let moved = ada
        .submit(&again, "edit_invitation", &[("addresses", "bee@engines.example")])
        .await;
    assert!(
        moved.says("(bee@engines.example) is changed."),
        "{}",
        moved.text("main")
    );
    assert!(
        app.browser()
            .get(&app.accept_path(1).await)
            .await
            .says("newer invitation")
    );
    let audit = ada.get("/audit").await;
    assert!(audit.says("Invitation changed"), "{}", audit.text("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c6_those_ticked_are_cancelled_after_a_question_and_the_others_stay() {
    let (_app, mut ada) = two_invited().await;
    let list = ada.get(LIST).await;
    let ticked = boxes(&list);
    let nothing = act(&mut ada, &list, "cancel", "ticked", &[]).await;
    assert!(
        nothing.says("No invitation was selected"),
        "{}",
        nothing.text("main")
    );
    let asked = act(&mut ada, &list, "cancel", "ticked", &ticked[..1]).await;
    assert!(
        asked.says("Cancel 1 invitation?") && asked.says("To cy@engines.example."),
        "{}",
        asked.text("main")
    );
    assert!(ada.get(LIST).await.says("2 invitations"), "nothing was done yet");
    let sure = vec![
        ("act".to_owned(), "cancel".to_owned()),
        ("which".to_owned(), "ticked".to_owned()),
        ("sure".to_owned(), "yes".to_owned()),
        ("ids[]".to_owned(), ticked[0].clone()),
    ];
    let done = ada
        .post_from(LIST, "act_on_invitations", &sure, "same-origin")
        .await;
    assert!(done.path.contains("/jobs/"), "{}", done.path);
    assert!(
        done.says("1 invitation cancelled.") && done.says("cy@engines.example"),
        "{}",
        done.text("main")
    );
    let list = ada.get(LIST).await;
    assert!(!list.says("cy@engines.example") && list.says("bea@engines.example"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c5_all_on_the_page_are_resent_in_the_background_and_the_work_is_found_again() {
    let (app, mut ada) = two_invited().await;
    let list = ada.get(LIST).await;
    for which in ["page", "all"] {
        let going = act(&mut ada, &list, "resend", which, &[]).await;
        assert!(
            going.path.contains("/jobs/"),
            "{} {}",
            going.path,
            going.text("main")
        );
        let done = finished(&app, &mut ada, &going.path).await;
        assert!(done.says("2 invitations sent anew."), "{}", done.text("main"));
    }
    assert!(
        app.browser()
            .get(&app.accept_path(1).await)
            .await
            .says("newer invitation")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a27_forged_and_foreign_posts_reach_nothing_of_another_business() {
    let (app, mut ada) = two_invited().await;
    let ids = boxes(&ada.get(LIST).await);
    let mut eve = app.another_business("Eve", "eve@mill.example").await;
    for part in [
        format!("{}/edit", ids[0]),
        format!("jobs/{}", ids[0]),
        "jobs/x".into(),
        "x/edit".into(),
        "x/y".into(),
    ] {
        let page = eve.get(&format!("{LIST}/{part}")).await;
        assert_eq!(page.status, 404, "{part}");
    }
    let id = |id: &str| vec![("id".to_owned(), id.to_owned())];
    let readdress = [
        id(&ids[0]),
        vec![("email".to_owned(), "eve@mill.example".to_owned())],
    ]
    .concat();
    let edit = [
        id(&ids[0]),
        vec![
            ("addresses".to_owned(), "eve@mill.example".to_owned()),
            ("role".to_owned(), ids[1].clone()),
        ],
    ]
    .concat();
    for (call, fields) in [
        ("readdress", readdress),
        ("edit_invitation", edit),
        ("stop_job", id(&ids[0])),
    ] {
        let refused = eve.post_from(LIST, call, &fields, "same-origin").await;
        assert_eq!(refused.status, 404, "{call}: {}", refused.text("main"));
    }
    let all = vec![
        ("act".to_owned(), "cancel".to_owned()),
        ("sure".to_owned(), "yes".to_owned()),
        ("ids[]".to_owned(), ids[0].clone()),
    ];
    let refused = eve
        .post_from(LIST, "act_on_invitations", &all, "same-origin")
        .await;
    assert!(
        refused.says("No invitation was selected"),
        "{}",
        refused.text("main")
    );
    assert!(ada.get(LIST).await.says("2 invitations"));
}

#[tokio::test(flavor = "multi_thread")]
async fn reminders_are_set_in_the_settings_and_what_does_not_fit_is_told_at_its_field() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    let settings = ada.get("/settings/invitations").await;
    assert_eq!(settings.value("first"), "");
    for (typed, field, said) in [
        ([("first", "24"), ("second", "")], "#first-error", "from 1 to 23"),
        ([("first", "x"), ("second", "")], "#first-error", "from 1 to 23"),
        (
            [("first", "12"), ("second", "6")],
            "#second-error",
            "more hours than for the first",
        ),
    ] {
        let refused = ada.submit(&settings, "change_reminders", &typed).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text(field).contains(said), "{}", refused.text("main"));
    }
    let saved = ada
        .submit(
            &settings,
            "change_reminders",
            &[("first", "12"), ("second", "20")],
        )
        .await;
    assert!(saved.says("The reminders are saved."), "{}", saved.text("main"));
    assert_eq!(
        (saved.value("first"), saved.value("second")),
        ("12".into(), "20".into())
    );
}
