//! `usher serve` as a process that is killed and started again on the same folder.

use crate::browser::Browser;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use tokio::sync::watch;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

/// Nothing that is waited for takes so long; a test that waits longer has failed.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);

/// A server with a folder of its own, or of another one's; running or not.
pub(crate) struct Server {
    folder: Arc<TempDir>,
    database: String,
    flags: Vec<String>,
    address: Arc<Mutex<String>>,
    life: Option<Life>,
}

/// The process, and what it has said so far.
struct Life {
    child: Child,
    lines: watch::Receiver<Vec<String>>,
}

impl Server {
    /// One that keeps everything in the database of this address, and is not running yet. Links begin with the same address
    /// in all of its lives.
    pub(crate) fn new(database: &str, flags: &[String]) -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        std::fs::write(folder.path().join("clock"), "0").unwrap();
        Self {
            folder,
            database: database.to_owned(),
            flags: flags.to_vec(),
            address: Arc::default(),
            life: None,
        }
    }

    /// Another process on the same folder and database.
    pub(crate) fn twin(&self) -> Self {
        Self {
            folder: Arc::clone(&self.folder),
            database: self.database.clone(),
            flags: self.flags.clone(),
            address: Arc::default(),
            life: None,
        }
    }

    fn command(&self, command: &str) -> Command {
        let mut usher = Command::new(env!("CARGO_BIN_EXE_usher"));
        let folder = self.folder.path();
        usher
            .arg(command)
            .args(["--data-dir", &folder.join("data").display().to_string()])
            .args(["--site-root", &folder.join("site").display().to_string()])
            .args(["--database-url", &self.database])
            .args(["--public-url", "http://localhost:3000", "--listen", "127.0.0.1:0"])
            .args(&self.flags)
            .env_clear()
            .env("USHER_LOG", "info")
            .env("USHER_TEST_CLOCK", self.clock())
            .current_dir(folder);
        usher
    }

    /// Starts it; `failpoints` is what is to happen in this life.
    pub(crate) async fn start(&mut self, failpoints: &str) {
        assert!(self.life.is_none(), "it is running");
        let mut usher = self.command("serve");
        usher.env("USHER_FAILPOINTS", failpoints).stdin(Stdio::null());
        let mut child = usher
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = listen([
            Box::new(child.stdout.take().unwrap()),
            Box::new(child.stderr.take().unwrap()),
        ]);
        self.life = Some(Life { child, lines });
        let Some(line) = self.line("listening").await else {
            panic!("it does not start: {}", self.said().join("\n"));
        };
        let (_, place) = line
            .rsplit_once("address=")
            .expect("the log says where it listens");
        *self.address.lock().unwrap() = format!("http://{}", place.trim());
    }

    /// The first line of this life with the text in it; None if the process ends without.
    pub(crate) async fn line(&self, text: &str) -> Option<String> {
        let mut lines = self.life.as_ref()?.lines.clone();
        let said = timeout(
            PATIENCE,
            lines.wait_for(|lines| lines.iter().any(|line| line.contains(text))),
        );
        let said = said.await.unwrap_or_else(|_| panic!("it never says {text:?}"));
        said.ok()?.iter().find(|line| line.contains(text)).cloned()
    }

    /// All that it has said in this life.
    pub(crate) fn said(&self) -> Vec<String> {
        let life = self.life.as_ref().expect("it is running");
        life.lines.borrow().clone()
    }

    /// SIGKILL, at once.
    pub(crate) fn kill(&mut self) -> Vec<String> {
        let mut life = self.life.take().expect("it is running");
        life.child.kill().unwrap();
        life.child.wait().unwrap();
        life.lines.borrow().clone()
    }

    /// Waits until it has ended by itself: how it did, and all that it said.
    pub(crate) async fn ended(&mut self) -> (ExitStatus, Vec<String>) {
        let mut life = self.life.take().expect("it is running");
        let silent = async { while life.lines.changed().await.is_ok() {} };
        timeout(PATIENCE, silent).await.expect("it ends");
        let said = life.lines.borrow().clone();
        (life.child.wait().unwrap(), said)
    }

    /// Asks it to stop, and waits until it has, in good order.
    pub(crate) async fn stop(&mut self) {
        signal("TERM", self.process());
        let (status, _) = self.ended().await;
        assert!(status.success(), "{status}");
    }

    /// The process's number.
    pub(crate) fn process(&self) -> u32 {
        self.life.as_ref().expect("it is running").child.id()
    }

    /// Moves the server's clock by so many seconds, ahead or back.
    pub(crate) fn pass(&self, seconds: i64) {
        let moved = std::fs::read_to_string(self.clock()).unwrap();
        let moved = moved.trim().parse::<i64>().unwrap() + seconds;
        // Written beside and renamed, so that the server never reads half of it.
        let next = self.folder.path().join("clock.next");
        std::fs::write(&next, moved.to_string()).unwrap();
        std::fs::rename(next, self.clock()).unwrap();
    }

    fn clock(&self) -> PathBuf {
        self.folder.path().join("clock")
    }

    /// Where it is at present, without a slash at the end.
    pub(crate) fn address(&self) -> Arc<Mutex<String>> {
        Arc::clone(&self.address)
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.address())
    }

    /// What `usher doctor` finds must be nothing.
    pub(crate) async fn is_sound(&self) {
        let mut doctor = self.command("doctor");
        let output = spawn_blocking(move || doctor.output().unwrap()).await.unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        assert!(output.status.success(), "usher doctor: {said}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut life) = self.life.take() {
            // It may have ended by itself.
            let _ = life.child.kill();
            let _ = life.child.wait();
            if std::thread::panicking() {
                let said = life.lines.borrow();
                println!("the server's last lines:");
                said.iter()
                    .rev()
                    .take(30)
                    .rev()
                    .for_each(|line| println!("  {line}"));
            }
        }
    }
}

/// All lines that come out of these pipes, until they are closed at the other end.
pub(crate) fn listen<const N: usize>(pipes: [Box<dyn Read + Send>; N]) -> watch::Receiver<Vec<String>> {
    let (said, lines) = watch::channel(Vec::new());
    for pipe in pipes {
        let said = said.clone();
        std::thread::spawn(move || {
            for line in BufReader::new(pipe).lines().map_while(Result::ok) {
                said.send_modify(|lines| lines.push(line));
            }
        });
    }
    lines
}

/// Sends a signal to a process that this test started.
pub(crate) fn signal(name: &str, process: u32) {
    let sent = Command::new("kill")
        .args(["-s", name, &process.to_string()])
        .status();
    assert!(sent.unwrap().success());
}
