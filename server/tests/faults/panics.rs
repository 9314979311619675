//! R17: a panic while a post is answered, in a background job, and in the middle of a transaction.

use crate::browser::Told;
use crate::rows::{Kind, on_both};
use crate::scene::{BETWEEN, Scene};
use crate::tally::Tally;

on_both! {
    async fn r17_panics(kind: Kind) {
        let mut tally = Tally::of("R17 a panic in a handler, a job, a transaction", kind);
        let mut scene = Scene::open(kind).await;

        tally.strike();
        scene.restart("request=1*panic").await;
        let process = scene.server.process();
        let form = scene.acts.forms[0].to_vec();
        let answer = scene.acts.ada.post("/users/invite", "invite", &form).await.unwrap();
        assert_eq!(answer.status, 500);
        assert!(answer.says("Something went wrong on our side"));
        assert_eq!(scene.acts.invite(1, true).await.0, Told::Done);
        assert_eq!(scene.server.process(), process);
        scene.restart("").await;
        scene.check().await;
        tally.survived();

        // The claim of a worker that panics is over two minutes later.
        tally.strike();
        scene.restart("send=1*panic").await;
        let (told, first) = scene.acts.invite(1, true).await;
        assert_eq!(told, Told::Done);
        scene.server.line("a background job panicked").await.expect("it goes on");
        let second = scene.someone().await;
        assert!(scene.acts.office.letters_to(&first[0]).is_empty(), "{second} came first");
        scene.server.pass(BETWEEN);
        scene.mail_to(&first[0]).await;
        scene.restart("").await;
        scene.check().await;
        tally.survived();

        for job in ["work on many invitations", "deliver mail"] {
            tally.strike();
            scene.restart(&format!("round {job}=2*panic")).await;
            assert_eq!(scene.acts.import(4).await, Told::Done);
            scene.server.line("a background job panicked").await.expect("it goes on");
            scene.restart("").await;
            scene.check().await;
            tally.survived();
        }

        in_transactions(&mut scene, &mut tally).await;
        scene.close().await;
    }
}

/// One commit panics, a person's or a job's; then every one does.
async fn in_transactions(scene: &mut Scene, tally: &mut Tally) {
    for nth in [0, 3, 6] {
        tally.strike();
        scene.restart(&format!("commit={nth}*off->1*panic->off")).await;
        let mut told = Vec::new();
        for _ in 0..4 {
            told.push(scene.acts.invite(1, true).await.0);
        }
        scene.server.line("panicked").await.expect("it struck");
        let done = told.iter().filter(|told| **told == Told::Done).count();
        assert!(done >= 3, "{told:?}");
        scene.restart("").await;
        scene.check().await;
        tally.survived();
    }

    // No time passes before this life: the session was seen lately, and the first commit of a post is that of its act.
    tally.strike();
    scene.server.stop().await;
    scene.server.start("commit=panic").await;
    assert_eq!(scene.acts.invite(1, true).await.0, Told::Unknown);
    scene.server.line("a request panicked").await.expect("it struck");
    scene.restart("").await;
    scene.check().await;
    tally.survived();
}
