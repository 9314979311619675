//! What the server writes into its log while the tests run: the log is the process's, so it holds what all of them do.

use std::io::{self, Write};
use std::sync::{Mutex, Once};
use tracing_subscriber::EnvFilter;

static WRITTEN: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Kept;

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        WRITTEN.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Keeps the log from now on, more of it than operators ask for.
pub(crate) fn keep() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // The browsers of the tests are in this process, too; what they write is not the server's.
        let filter = EnvFilter::new("debug,reqwest=off,hyper=off,hyper_util=off,selectors=off,html5ever=off");
        tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_ansi(false)
            .with_writer(|| Kept)
            .init();
    });
}

/// Whether a text was written.
pub(crate) fn holds(text: &str) -> bool {
    String::from_utf8_lossy(&WRITTEN.lock().unwrap()).contains(text)
}

/// The lines that hold a text.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let written = String::from_utf8_lossy(&WRITTEN.lock().unwrap()).into_owned();
    let those = written.lines().filter(|line| line.contains(text));
    those.map(str::to_owned).collect()
}
