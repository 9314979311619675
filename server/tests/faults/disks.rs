//! R03, R06: a disk that is full or broken, and a file that somebody else holds, under SQLite.

use crate::browser::Told;
use crate::rounds::has_time;
use crate::rows::{Kind, number};
use crate::scene::{BETWEEN, Scene};
use crate::server::{PATIENCE, listen, signal};
use crate::tally::{Tally, rounds};
use sqlx::{Connection, Executor, SqliteConnection};
use std::process::{Child, Command, Stdio};
use tokio::sync::watch;
use tokio::time::timeout;

/// Far more submissions than a few pages hold.
const MANY: usize = 300;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r03_no_room_for_another_page() {
    let mut tally = Tally::of("R03 no room for another page", Kind::Sqlite);
    let mut scene = Scene::open(Kind::Sqlite).await;
    for round in 0..rounds().min(20) {
        tally.strike();
        let pages = "SELECT CAST(page_count AS TEXT) FROM pragma_page_count";
        let room = number(&scene.url, pages).await + i64::try_from(round).unwrap();
        scene.restart(&format!("pages=return({room})")).await;
        until(&scene, Told::Unavailable).await;
        assert_eq!(
            scene.acts.nobody.get("/sign-in").await.unwrap().status,
            200,
            "it still shows pages"
        );
        scene.restart("").await;
        scene.check().await;
        scene.server.pass(3_600);
        tally.survived();
    }
    scene.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r03_calls_to_the_disk_fail() {
    let mut tally = Tally::of("R03 fsync, then write, fails with EIO, or ENOSPC", Kind::Sqlite);
    let scene = Scene::open(Kind::Sqlite).await;
    let faults = [
        ("fsync,fdatasync", "EIO"),
        ("pwrite64", "ENOSPC"),
        ("pwrite64", "EIO"),
    ];
    let rounds = if has_time() { rounds().min(20) } else { 1 };
    for (calls, error) in (0..rounds).flat_map(|_| faults) {
        tally.strike();
        let broken = BrokenDisk::under(scene.server.process(), calls, error).await;
        let told = scene.acts.invite(2, true).await.0;
        assert_eq!(told, Told::Unavailable, "{calls}: {error}");
        until(&scene, Told::Unavailable).await;
        broken.mended().await;
        // Without another start; what was claimed meanwhile is claimed anew.
        scene.acts.office.another_life();
        scene.server.pass(BETWEEN);
        until(&scene, Told::Done).await;
        scene.check().await;
        scene.server.pass(3_600);
        tally.survived();
    }
    scene.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r06_another_process_holds_the_file() {
    let mut tally = Tally::of("R06 another process holds the file to write", Kind::Sqlite);
    let scene = Scene::open(Kind::Sqlite).await;
    for _ in 0..rounds().min(5) {
        tally.strike();
        let mut holder = SqliteConnection::connect(&scene.url).await.unwrap();
        holder.execute("BEGIN IMMEDIATE").await.unwrap();
        assert_eq!(scene.acts.invite(1, true).await.0, Told::Unavailable);
        assert_eq!(
            scene.acts.ada.get("/users").await.unwrap().status,
            200,
            "it still shows pages"
        );
        holder.execute("ROLLBACK").await.unwrap();
        holder.close().await.unwrap();
        until(&scene, Told::Done).await;
        scene.check().await;
        tally.survived();
    }
    scene.close().await;
}

/// Invites until this is the answer.
async fn until(scene: &Scene, wanted: Told) {
    for _ in 0..MANY {
        let told = scene.acts.invite(3, true).await.0;
        if told == wanted {
            return;
        }
        assert!(matches!(told, Told::Done | Told::Unavailable), "{told:?}");
    }
    panic!("never {wanted:?}");
}

/// A process whose system calls fail, as long as this one watches over it.
struct BrokenDisk {
    strace: Child,
    lines: watch::Receiver<Vec<String>>,
}

impl BrokenDisk {
    async fn under(process: u32, calls: &str, error: &str) -> Self {
        let mut strace = Command::new("strace")
            .args(["-f", "-o", "/dev/null", "-p", &process.to_string()])
            .args(["-e", &format!("trace={calls}")])
            .args(["-e", &format!("inject={calls}:error={error}")])
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = listen([Box::new(strace.stderr.take().unwrap())]);
        let mut said = lines.clone();
        let attached = said.wait_for(|said| said.iter().any(|line| line.contains("attached")));
        let attached = timeout(PATIENCE, attached)
            .await
            .expect("strace says something")
            .is_ok();
        assert!(
            attached,
            "strace may not look at other processes here (root may): {:?}",
            lines.borrow()
        );
        Self { strace, lines }
    }

    async fn mended(mut self) {
        signal("TERM", self.strace.id());
        let silent = async { while self.lines.changed().await.is_ok() {} };
        timeout(PATIENCE, silent).await.expect("strace ends");
        self.strace.wait().unwrap();
    }
}

impl Drop for BrokenDisk {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.strace.kill();
        let _ = self.strace.wait();
    }
}
