//! The real binary, as an operator starts and stops it, with its log in a file.

use crate::browser::Browser;
use crate::processes::usher;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use tempfile::TempDir;
use tokio::task::spawn_blocking;

/// The running process; it is killed when it is dropped.
pub(crate) struct Binary {
    child: Child,
    pub(crate) url: String,
    /// The path of the set-up link that it printed.
    pub(crate) setup_path: String,
    /// Where it tells metrics.
    pub(crate) metrics: String,
    pub(crate) dir: TempDir,
}

impl Drop for Binary {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Binary {
    /// Starts it with these settings besides a free port, metrics on another, and an empty folder.
    pub(crate) async fn start(settings: &[(&str, &str)]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("data");
        let site = dir.path().join("site");
        let mut command = usher(&["serve", "--listen=127.0.0.1:0", "--metrics-listen=127.0.0.1:0"]);
        command.arg("--data-dir").arg(data).arg("--site-root").arg(site);
        for (name, value) in settings {
            command.env(format!("USHER_{}", name.to_ascii_uppercase()), value);
        }
        command.stdout(Stdio::piped());
        command.stderr(File::create(dir.path().join("log")).unwrap());
        spawn_blocking(move || {
            let mut child = command.spawn().unwrap();
            let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
            let mut line_with = |words: &str| loop {
                let line = lines.next().expect("it prints where it is").unwrap();
                if let Some((_, rest)) = line.split_once(words) {
                    break rest.to_owned();
                }
            };
            let url = line_with("Usher is at ");
            Self {
                url,
                setup_path: line_with("Set it up with this link, which works once: ")
                    .split_once("/setup/")
                    .map(|(_, token)| format!("/setup/{token}"))
                    .unwrap(),
                metrics: line_with("Metrics are at "),
                child,
                dir,
            }
        })
        .await
        .unwrap()
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::new(&self.url)
    }

    /// What it has logged so far.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.dir.path().join("log")).unwrap()
    }

    /// The files that it keeps: database, write-ahead log, instance key.
    pub(crate) fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let entries = std::fs::read_dir(self.dir.path().join("data")).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        paths
            .map(|path| (path.clone(), std::fs::read(path).unwrap()))
            .collect()
    }

    /// Sends it the signal to stop.
    pub(crate) fn terminate(&self) {
        let signal = format!("kill -TERM {}", self.child.id());
        assert!(
            Command::new("sh")
                .args(["-c", &signal])
                .status()
                .unwrap()
                .success()
        );
    }

    /// Whether it has not ended.
    pub(crate) fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Waits until it has ended.
    pub(crate) async fn ended(mut self) -> (Self, ExitStatus) {
        spawn_blocking(move || {
            let status = self.child.wait().unwrap();
            (self, status)
        })
        .await
        .unwrap()
    }
}
