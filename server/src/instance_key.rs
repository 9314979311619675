//! The instance key's file: made at the first start, read at every other one.
//!
//! All links hang on it. Whoever reads it can accept every invitation, so a file that others may read is refused.

use anyhow::{Context, bail};
use service::InstanceKey;
use service::ports::Entropy;
use std::fs::{File, OpenOptions, Permissions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

const FILE: &str = "instance.key";

/// The key in `data_dir`; made, with the folder, if there is none. Of several processes that start at once, one makes
/// it and the others read what it made.
pub fn load_or_make(data_dir: &Path, entropy: &dyn Entropy) -> anyhow::Result<InstanceKey> {
    make_dir(data_dir)?;
    let path = data_dir.join(FILE);
    if !path.exists() {
        make(&path, entropy)?;
    }
    read(&path)
}

/// The key in `data_dir`, if there is one.
pub fn load(data_dir: &Path) -> anyhow::Result<Option<InstanceKey>> {
    let path = data_dir.join(FILE);
    path.exists().then(|| read(&path)).transpose()
}

/// Makes a folder that only its owner may enter; one that exists is left as it is.
pub fn make_dir(dir: &Path) -> anyhow::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(dir);
    made.with_context(|| format!("making the folder {}", dir.display()))
}

fn read(path: &Path) -> anyhow::Result<InstanceKey> {
    let file = path.display();
    let about = std::fs::metadata(path).with_context(|| format!("reading the instance key {file}"))?;
    if about.permissions().mode() & 0o077 != 0 {
        bail!(
            "the instance key {file} can be read by others; make it private (chmod 600 {file}) and start again"
        );
    }
    let text = std::fs::read_to_string(path).with_context(|| format!("reading the instance key {file}"))?;
    let Some(key) = crate::settings::parse_instance_key(text.trim_end()) else {
        bail!("the instance key {file} is damaged: it must hold 64 hexadecimal digits");
    };
    Ok(InstanceKey::new(key))
}

/// Writes a new key beside its place and links it in whole, so that nobody ever reads half a key and the first wins.
fn make(path: &Path, entropy: &dyn Entropy) -> anyhow::Result<()> {
    let mut bytes = [0; 40];
    entropy.fill(&mut bytes);
    let (key, mark) = bytes.split_at(32);
    let draft = path.with_extension(format!("key.{}", hex(mark)));
    let written = write_private(&draft, &format!("{}\n", hex(key)));
    let linked = written.and_then(|()| std::fs::hard_link(&draft, path));
    let removed = std::fs::remove_file(&draft);
    match linked {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        linked => linked.with_context(|| format!("making the instance key {}", path.display()))?,
    }
    removed.with_context(|| format!("removing {}", draft.display()))?;
    sync_dir(path)
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    file.set_permissions(Permissions::from_mode(0o600))?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn sync_dir(path: &Path) -> anyhow::Result<()> {
    let Some(dir) = path.parent() else { return Ok(()) };
    File::open(dir)
        .and_then(|dir| dir.sync_all())
        .with_context(|| format!("syncing {}", dir.display()))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::SystemEntropy;
    use std::sync::Barrier;

    fn load(dir: &Path) -> anyhow::Result<InstanceKey> {
        load_or_make(dir, &SystemEntropy)
    }

    #[test]
    fn the_key_is_made_once_privately_and_read_ever_after() {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("deep/data");
        let made = load(&data).unwrap().fingerprint();
        assert_eq!(load(&data).unwrap().fingerprint(), made);
        assert_eq!(
            std::fs::metadata(data.join(FILE)).unwrap().permissions().mode() & 0o777,
            0o600
        );
        assert_eq!(
            std::fs::metadata(&data).unwrap().permissions().mode() & 0o777,
            0o700
        );
        assert_eq!(std::fs::read_dir(&data).unwrap().count(), 1);
    }

    #[test]
    fn a_key_that_others_may_read_or_that_is_damaged_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        load(dir.path()).unwrap();
        let file = dir.path().join(FILE);
        for mode in [0o640, 0o604, 0o660] {
            std::fs::set_permissions(&file, Permissions::from_mode(mode)).unwrap();
            assert!(load(dir.path()).err().unwrap().to_string().contains("chmod 600"));
        }
        std::fs::set_permissions(&file, Permissions::from_mode(0o600)).unwrap();
        std::fs::write(&file, "abc").unwrap();
        assert!(load(dir.path()).err().unwrap().to_string().contains("damaged"));
    }

    #[test]
    fn of_many_who_start_at_once_all_have_the_same_key() {
        let dir = tempfile::tempdir().unwrap();
        let start = Barrier::new(16);
        let keys: Vec<String> = std::thread::scope(|scope| {
            let load = || {
                start.wait();
                load(dir.path()).unwrap().fingerprint()
            };
            let threads: Vec<_> = (0..16).map(|_| scope.spawn(load)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(keys.windows(2).all(|pair| pair[0] == pair[1]));
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}
