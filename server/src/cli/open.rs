//! What commands open before they do their work.

use crate::flags::SettingFlags;
use crate::log;
use crate::ports::{StandIns, Wired, wire};
use crate::settings::Settings;
use anyhow::bail;

/// The settings, checked.
pub(super) fn load(flags: SettingFlags) -> anyhow::Result<Settings> {
    Ok(Settings::load(&flags.sources())?)
}

/// The use cases for a command that does its work and ends.
pub(super) async fn open(settings: &Settings) -> anyhow::Result<Wired> {
    log::start(settings, None);
    wire(settings, public_url(settings), StandIns::default()).await
}

/// The same for commands that make no sense without a database: a mistyped path makes no new one.
pub(super) async fn open_existing(settings: &Settings) -> anyhow::Result<Wired> {
    must_exist(settings)?;
    open(settings).await
}

/// Refuses a database that is not there.
pub(super) fn must_exist(settings: &Settings) -> anyhow::Result<()> {
    if settings.database.is_missing() {
        bail!("there is no database: {}", settings.database);
    }
    Ok(())
}

/// The origin of links, as far as it is known without listening.
pub(super) fn public_url(settings: &Settings) -> String {
    settings
        .public_url
        .as_ref()
        .map_or_else(|| format!("http://{}", settings.listen), ToString::to_string)
}
