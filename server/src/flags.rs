//! The settings as flags: one for each key, taken as text and checked with all the others.

use crate::settings::{KEYS, Key, Sources};
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, value_parser};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What the command line says about settings.
#[derive(Debug, Clone, Default)]
pub(crate) struct SettingFlags {
    config: Option<PathBuf>,
    values: BTreeMap<&'static str, String>,
}

impl SettingFlags {
    /// These flags, over the process's environment, over its file.
    pub(crate) fn sources(self) -> Sources {
        Sources::of_process(self.config, self.values)
    }
}

impl FromArgMatches for SettingFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut flags = Self::default();
        flags.update_from_arg_matches(matches)?;
        Ok(flags)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.config = matches.get_one::<PathBuf>("config").cloned();
        let said = |key: &'static Key| Some((key.name, matches.get_one::<String>(key.name)?.clone()));
        self.values = KEYS.iter().filter_map(said).collect();
        Ok(())
    }
}

impl Args for SettingFlags {
    fn augment_args(command: Command) -> Command {
        let config = Arg::new("config")
            .long("config")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf));
        let config =
            config.help("The settings file; otherwise USHER_CONFIG, otherwise usher.toml where it exists");
        command.arg(config).args(KEYS.iter().map(flag))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

fn flag(key: &'static Key) -> Arg {
    let secret = if key.secret {
        " (better in the file or the environment: others can read flags)"
    } else {
        ""
    };
    let arg = Arg::new(key.name)
        .long(key.flag)
        .value_name("VALUE")
        .help(format!("{}{secret}: {}", key.help, key.allowed))
        .allow_hyphen_values(true);
    if key.switch {
        arg.num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
    } else {
        arg
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(flags: &[&str]) -> BTreeMap<&'static str, String> {
        let command = SettingFlags::augment_args(Command::new("usher"));
        let matches = command
            .try_get_matches_from([&["usher"], flags].concat())
            .unwrap();
        SettingFlags::from_arg_matches(&matches).unwrap().values
    }

    #[test]
    fn every_key_has_a_flag_and_only_those_given_say_something() {
        assert_eq!(values(&[]), BTreeMap::new());
        for key in KEYS {
            let said = values(&[&format!("--{}=x", key.flag)]);
            assert_eq!(said, BTreeMap::from([(key.name, "x".to_owned())]));
        }
    }

    #[test]
    fn a_switch_without_a_value_is_true() {
        assert_eq!(values(&["--demo"])["demo"], "true");
        assert_eq!(values(&["--demo=false"])["demo"], "false");
    }
}
