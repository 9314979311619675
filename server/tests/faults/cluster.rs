//! A PostgreSQL server of a test's own, which it may stop.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use tempfile::TempDir;
use tokio::task::spawn_blocking;

pub(crate) struct Cluster {
    folder: TempDir,
    port: u16,
}

impl Cluster {
    /// A new one, running. Unlike the tests' other server it writes as durably as one does in earnest.
    pub(crate) async fn start() -> Self {
        spawn_blocking(|| {
            let folder = tempfile::tempdir().unwrap();
            let owner = owner();
            if !owner.is_empty() {
                let given = Command::new("chown").arg(owner).arg(folder.path()).status();
                assert!(given.unwrap().success());
            }
            let mut cluster = Self { folder, port: 0 };
            let made = [
                "-U",
                "usher",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-locale",
                "--no-sync",
            ];
            assert!(cluster.run("initdb", &made), "initdb");
            // A port may be taken between the draw and the start: another one then. None of these is given to clients.
            let first = 20_000 + u16::try_from(std::process::id() % 10_000).unwrap();
            let started = (first..first + 5).any(|port| {
                cluster.port = port;
                cluster.run("pg_ctl", &cluster.started())
            });
            assert!(started, "the server starts");
            cluster
        })
        .await
        .unwrap()
    }

    /// The address of its one database.
    pub(crate) fn url(&self) -> String {
        format!("postgres://usher@127.0.0.1:{}/postgres", self.port)
    }

    /// Starts it again; it answers then.
    pub(crate) fn start_again(&self) {
        assert!(self.run("pg_ctl", &self.started()), "it starts again");
    }

    /// Stops it: `fast` ends all connections in good order, `immediate` is a crash.
    pub(crate) fn stop(&self, mode: &str) {
        assert!(
            self.run("pg_ctl", &["-m", mode, "-w", "stop"].map(str::to_owned)),
            "it stops"
        );
    }

    fn started(&self) -> Vec<String> {
        let folder = self.folder.path().display();
        let options = format!("-h 127.0.0.1 -p {} -k {folder}", self.port);
        let log = format!("{folder}/server.log");
        ["-l", &log, "-w", "-t", "60", "-o", &options, "start"]
            .map(str::to_owned)
            .to_vec()
    }

    /// Runs one of its programs as its owner.
    fn run(&self, program: &str, arguments: &[impl AsRef<str>]) -> bool {
        let programs = PathBuf::from(of_environment("USHER_TEST_POSTGRES_PROGRAMS"));
        let (program, owner) = (programs.join(program), owner());
        let mut command = if owner.is_empty() {
            Command::new(program)
        } else {
            let mut command = Command::new("runuser");
            command.args(["-u", &owner, "--"]).arg(program);
            command
        };
        command.arg("-D").arg(self.folder.path().join("data"));
        command.args(arguments.iter().map(AsRef::as_ref)).current_dir("/");
        // The server that is started keeps these open: nobody may wait for their end.
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command.status().unwrap().success()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // It may be stopped already.
        self.run("pg_ctl", &["-m", "immediate", "-w", "stop"]);
    }
}

fn owner() -> String {
    std::env::var("USHER_TEST_POSTGRES_OWNER").unwrap_or_default()
}

fn of_environment(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: .ci/with-postgres sets it"))
}
