//! The binary of the same build, running: the release one, where it is measured.

use anyhow::Context;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// `usher serve` as a process; it ends when this is dropped.
pub(crate) struct Server {
    child: Child,
    /// Host and port.
    pub(crate) address: String,
}

/// The binary: of the same build as this program, or the one that cargo built for the tests.
fn usher() -> anyhow::Result<PathBuf> {
    match option_env!("CARGO_BIN_EXE_usher") {
        Some(usher) => Ok(PathBuf::from(usher)),
        None => Ok(built()?.join("usher")),
    }
}

/// The folder of this build: this program is in `examples` of it.
fn built() -> anyhow::Result<PathBuf> {
    let program = std::env::current_exe()?;
    let built = program.ancestors().nth(2);
    Ok(built.context("this program stands nowhere")?.to_owned())
}

/// The built site, which stands beside the builds.
pub(crate) fn site() -> anyhow::Result<PathBuf> {
    Ok(built()?.with_file_name("site"))
}

/// What `usher doctor` finds wrong with a database.
pub(crate) fn ailments(data: &Path, url: &str) -> anyhow::Result<Vec<String>> {
    let doctor = usher_in(data)?
        .args(["doctor", "--database-url", url, "--data-dir"])
        .arg(data)
        .output()?;
    let said = String::from_utf8_lossy(&doctor.stdout).into_owned();
    anyhow::ensure!(
        said.contains(" audit chains "),
        "the doctor came to no end: {said}"
    );
    let wrong = said.lines().filter(|line| line.starts_with("wrong "));
    Ok(wrong.map(str::to_owned).collect())
}

/// The binary, in a folder and without the settings of this process's environment.
fn usher_in(data: &Path) -> anyhow::Result<Command> {
    let mut usher = Command::new(usher()?);
    usher.current_dir(data);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("USHER_")) {
        usher.env_remove(name);
    }
    Ok(usher)
}

impl Server {
    /// Starts it on a free port and waits for the line that says where it is.
    pub(crate) fn start(data: &Path, flags: &[&str]) -> anyhow::Result<Self> {
        let log = data.join("server.log");
        let child = usher_in(data)?
            .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
            .arg(data)
            .arg("--site-root")
            .arg(site()?)
            .args(flags)
            .stdout(Stdio::piped())
            .stderr(File::options().create(true).append(true).open(&log)?)
            .spawn()
            .context("starting usher")?;
        let mut server = Self {
            child,
            address: String::new(),
        };
        let stdout = server.child.stdout.take().context("there is no output")?;
        let mut lines = BufReader::new(stdout).lines();
        let place = lines.find_map(|line| Some(line.ok()?.split_once(" at http://")?.1.trim().to_owned()));
        // Somebody must listen to the rest, or saying it ends the process.
        std::thread::spawn(move || lines.for_each(drop));
        server.address = place.with_context(|| {
            let said = std::fs::read_to_string(&log).unwrap_or_default();
            format!("usher ended before it said where it is: {said}")
        })?;
        Ok(server)
    }

    /// The processor's time that it has taken so far, in milliseconds.
    pub(crate) fn busy(&self) -> anyhow::Result<f64> {
        /// What Linux counts in, wherever it runs: hundredths of a second.
        const MILLISECONDS_A_TICK: f64 = 10.0;
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let (_, fields) = stat.rsplit_once(") ").context("no fields in stat")?;
        let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<f64>);
        Ok(ticks.sum::<Result<f64, _>>()? * MILLISECONDS_A_TICK)
    }

    /// Resident memory in MiB.
    pub(crate) fn memory(&self) -> anyhow::Result<f64> {
        self.status("VmRSS:")
    }

    /// The same without what is mapped from files, such as SQLite's database, which the system takes back at will.
    pub(crate) fn anonymous_memory(&self) -> anyhow::Result<f64> {
        self.status("RssAnon:")
    }

    /// How many files and connections it has open.
    pub(crate) fn open_files(&self) -> anyhow::Result<usize> {
        Ok(std::fs::read_dir(format!("/proc/{}/fd", self.child.id()))?.count())
    }

    fn status(&self, field: &'static str) -> anyhow::Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix(field));
        let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
        Ok(kib.context(field)?.trim().parse::<f64>()? / 1024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
