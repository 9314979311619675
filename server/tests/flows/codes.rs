//! Invite codes: in the mail, or passed on by the inviter.

use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::invite::invite;
use crate::log;
use crate::page::Page;
use domain::InviteCode;

async fn pass_codes_on(ada: &mut Browser) {
    let policy = ada.get("/settings/invitations").await;
    let typed = [("code", "given by the inviter")];
    let saved = ada.submit(&policy, "change_invitation_policy", &typed).await;
    assert!(
        saved.path.ends_with("?notice=lifetime-saved"),
        "{}",
        saved.text("main")
    );
}

/// The codes that the page shows, in their order.
fn codes(page: &Page) -> Vec<String> {
    let after = page.html.split("<code class=\"code\">").skip(1);
    after
        .map(|text| text.split('<').next().unwrap().to_owned())
        .collect()
}

async fn type_code(browser: &mut Browser, offer: &Page, code: &str) -> Page {
    let fields = [("code", code), ("password", PASSWORD), ("repeated", PASSWORD)];
    browser.submit(offer, "accept", &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn m_d2_a_code_that_the_inviter_passes_on_stands_in_the_posts_own_answer_and_nowhere_else() {
    log::keep();
    let (app, mut ada) = TestApp::with_administrator().await;
    pass_codes_on(&mut ada).await;
    let form = ada.get("/users/invite").await;
    let typed = [
        ("addresses", "bea@engines.example, cy@engines.example"),
        ("role", "User"),
    ];
    let answer = ada.submit(&form, "invite", &typed).await;
    assert_eq!(
        (answer.status.as_u16(), answer.path.as_str()),
        (200, "/users/invite")
    );
    assert_eq!(answer.headers["cache-control"], "no-store");
    assert!(
        answer.says("Invited. Now pass the codes on"),
        "{}",
        answer.text("main")
    );
    assert_eq!(answer.value("addresses"), "", "the form is empty again");
    let told = codes(&answer);
    assert_eq!(told.len(), 2, "{}", answer.text("main"));
    let list = ada.get("/users/invitations").await;
    let pages = [list, ada.get("/users/invite").await, ada.get("/audit").await];
    let mails = [app.mail(1).await, app.mail(2).await];
    for code in &told {
        for code in [code.clone(), code.replace('-', "")] {
            assert!(pages.iter().all(|page| !page.html.contains(&code)));
            assert!(
                mails
                    .iter()
                    .all(|mail| !mail.text.contains(&code) && !mail.html.contains(&code))
            );
            assert!(!log::holds(&code));
        }
    }
    assert!(mails[0].text.contains("another way"), "{}", mails[0].text);
    let first = mails
        .iter()
        .position(|mail| mail.to.as_str() == "bea@engines.example")
        .unwrap();
    let path = app.accept_path(u32::try_from(first + 1).unwrap()).await;
    let mut bea = app.browser();
    let offer = bea.get(&path).await;
    let names = [("first_name", "Bea"), ("last_name", "Brown")];
    let with = |code: &str| {
        let fields = [("code", code), ("password", PASSWORD), ("repeated", PASSWORD)];
        offer.filled("accept", &[&names[..], &fields[..]].concat())
    };
    let wrong = bea
        .post_from(&path, "accept", &with(&told[1]), "same-origin")
        .await;
    assert_eq!(wrong.status, 422, "the code of another invitation");
    let joined = bea
        .post_from(&path, "accept", &with(&told[0]), "same-origin")
        .await;
    assert_eq!(joined.path, "/welcome", "{}", joined.text("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_d2_resending_shows_the_new_code_in_its_own_answer() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    pass_codes_on(&mut ada).await;
    let answer = invite(&mut ada, "charles@engines.example").await;
    let list = ada.get("/users/invitations").await;
    let resent = ada.submit(&list, "resend", &[]).await;
    assert_eq!(
        (
            resent.status.as_u16(),
            resent.headers["cache-control"].to_str().unwrap()
        ),
        (200, "no-store")
    );
    let (old, new) = (codes(&answer), codes(&resent));
    assert_eq!((old.len(), new.len()), (1, 1), "{}", resent.text("main"));
    assert_ne!(old, new);
    assert!(InviteCode::parse(&new[0]).is_some());
    let audit = ada.get("/audit").await;
    assert!(!audit.html.contains(&new[0]) && !audit.html.contains(&old[0]));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_d2_after_five_wrong_codes_the_right_one_is_none_either() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "charles@engines.example").await;
    let path = app.accept_path(1).await;
    let mut charles = app.browser();
    let mut offer = charles.get(&path).await;
    for left in [
        "4 tries are left",
        "3 tries are left",
        "2 tries are left",
        "One more try is left",
        "typed wrong too often",
    ] {
        offer = type_code(&mut charles, &offer, "0000-0000").await;
        assert_eq!(offer.status, 422);
        assert!(offer.says(left), "{left}: {}", offer.text("main"));
        assert_eq!(offer.value("first_name"), "Charles");
    }
    let right = app.invite_code(1).await;
    let refused = type_code(&mut charles, &offer, &right).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.says("ask whoever invited you to send the invitation again"),
        "{}",
        refused.text("main")
    );
    assert!(!ada.get("/users").await.says("charles@engines.example"));
}
