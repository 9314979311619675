//! R02: kill -9 at named points.

use crate::account::Known;
use crate::browser::Told;
use crate::rows::{Kind, on_both};
use crate::scene::{Scene, no_panic};
use crate::tally::{Tally, rounds};
use std::os::unix::process::ExitStatusExt;

/// So many commits, and more, are made while [`Scene::flow`] goes on.
const COMMITS: u64 = 30;
/// The signal by which a named point ends the process.
const SIGABRT: i32 = 6;

on_both! {
    /// What was committed when the process died is there, though nobody was told.
    async fn r02_after_the_commit_before_the_answer(kind: Kind) {
        let mut tally = Tally::of("R02 kill -9 after the commit, before the answer", kind);
        let mut scene = Scene::open(kind).await;
        let someone = scene.someone().await;
        for act in ["invite", "resend", "accept"] {
            tally.strike();
            scene.restart("answer=kill").await;
            let (told, address) = match act {
                "invite" => {
                    let (told, mut invited) = scene.acts.invite(1, true).await;
                    (told, invited.remove(0))
                }
                "resend" => (scene.acts.resend(&someone).await, someone.clone()),
                _ => (scene.acts.accept(&someone).await, someone.clone()),
            };
            assert_eq!(told, Told::Unknown, "{act}");
            revived(&mut scene).await;
            let done = match act {
                "invite" => scene.known(&address).0 == Known::Yes,
                "resend" => scene.acts.account().person(&address).resent == (1, 1),
                _ => scene.known(&address).1 == Known::Yes,
            };
            assert!(done, "{act} was committed");
            tally.survived();
        }
        // Uploading, making drafts, sending: each is gone on with from where it was.
        for nth in 1..=3 {
            tally.strike();
            scene.restart(&format!("answer=kill({nth})")).await;
            assert_eq!(scene.acts.import(6).await, Told::Unknown);
            revived(&mut scene).await;
            tally.survived();
        }
        scene.close().await;
    }

    /// Between the lease and the sending nothing has left; after the server's 250 the mail may come once more, the same.
    async fn r02_around_the_sending_of_a_mail(kind: Kind) {
        let mut tally = Tally::of("R02 kill -9 before and after a mail is taken", kind);
        let mut scene = Scene::open(kind).await;
        for (point, copies) in [("send", 1), ("sent", 2)] {
            tally.strike();
            scene.restart(&format!("{point}=kill")).await;
            let (_, invited) = scene.acts.invite(1, true).await;
            revived(&mut scene).await;
            assert_eq!(scene.acts.office.letters_to(&invited[0]).len(), copies, "{point}");
            tally.survived();
        }
        // In the middle of a table's sending, and before a round of each job that has to do with it.
        for point in [
            "send=kill(5)",
            "sent=kill(5)",
            "round deliver mail=kill(4)",
            "round work on many invitations=kill(3)",
            "round work on many invitations=kill(5)",
        ] {
            tally.strike();
            scene.restart(point).await;
            scene.acts.import(12).await;
            revived(&mut scene).await;
            tally.survived();
        }
        scene.close().await;
    }

    /// Before and after each commit in turn, of whatever a busy server commits.
    async fn r02_around_every_commit(kind: Kind) {
        let mut tally = Tally::of("R02 kill -9 before and after the nth commit", kind);
        let mut scene = Scene::open(kind).await;
        scene.flow().await;
        let rounds = rounds().min(COMMITS);
        for nth in (0..rounds).map(|round| 1 + round * COMMITS / rounds) {
            for point in ["commit", "committed"] {
                tally.strike();
                scene.restart(&format!("{point}=kill({nth})")).await;
                scene.flow().await;
                revived(&mut scene).await;
                tally.survived();
            }
        }
        scene.close().await;
    }
}

/// Waits until the process has died as it was told to, starts it anew, and looks at everything.
async fn revived(scene: &mut Scene) {
    let (status, said) = scene.server.ended().await;
    assert_eq!(status.signal(), Some(SIGABRT), "{status}");
    no_panic(&said);
    scene.start("").await;
    scene.check().await;
}
