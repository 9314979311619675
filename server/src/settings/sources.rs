//! The layers that settings come from: defaults, file, environment, flags; the later one wins.

use crate::settings::keys::{KEYS, Key};
use figment::value::{Dict, Map, Value};
use figment::{Figment, Metadata, Profile, Provider, Source};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Variables that begin with `USHER_` and are no settings.
const NOT_SETTINGS: &[&str] = &[
    "USHER_CONFIG",
    #[cfg(feature = "test-clock")]
    "USHER_TEST_CLOCK",
    #[cfg(feature = "failpoints")]
    "USHER_FAILPOINTS",
];

/// Where settings are looked for.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The file that `--config` names.
    pub config: Option<PathBuf>,
    /// The environment's variables.
    pub environment: BTreeMap<String, OsString>,
    /// What the flags say, by key.
    pub flags: BTreeMap<&'static str, String>,
    /// The folder in which `usher.toml` is looked for.
    pub working_dir: PathBuf,
    /// The folder of the running binary, beside which `site` is looked for.
    pub binary_dir: Option<PathBuf>,
}

impl Sources {
    /// The process's own environment and folders, with these flags.
    pub fn of_process(config: Option<PathBuf>, flags: BTreeMap<&'static str, String>) -> Self {
        let environment = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value)))
            .collect();
        let binary_dir = std::env::current_exe()
            .ok()
            .and_then(|binary| Some(binary.parent()?.to_owned()));
        Self {
            config,
            environment,
            flags,
            working_dir: PathBuf::new(),
            binary_dir,
        }
    }

    /// The value of a variable, if it is set and is text.
    pub(super) fn variable(&self, name: &str) -> Option<&str> {
        self.environment.get(name)?.to_str()
    }

    /// The settings file: named by flag, named by variable, or `usher.toml` where it exists.
    fn file(&self) -> Option<PathBuf> {
        let named = self.config.clone().or_else(|| {
            self.variable("USHER_CONFIG")
                .filter(|path| !path.is_empty())
                .map(PathBuf::from)
        });
        named.or_else(|| {
            let usual = self.working_dir.join("usher.toml");
            usual.exists().then_some(usual)
        })
    }

    /// Puts the layers on each other; what cannot be one goes to `faults`, a line each.
    pub(super) fn layers(&self, faults: &mut Vec<String>) -> Layers {
        let mut figment = Figment::new();
        if let Some(path) = self.file() {
            figment = figment.merge(file_layer(&path, faults));
        }
        figment = figment.merge(self.environment_layer(faults));
        let flags = self
            .flags
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone().into()));
        Layers(figment.merge(Layer {
            from: Source::Custom(FLAG.to_owned()),
            values: flags.collect(),
        }))
    }

    fn environment_layer(&self, faults: &mut Vec<String>) -> Layer {
        let mut values = Dict::new();
        for (name, value) in &self.environment {
            if !name.starts_with("USHER_") || NOT_SETTINGS.contains(&name.as_str()) {
                continue;
            }
            let Some(key) = KEYS.iter().find(|key| key.variable() == *name) else {
                faults.push(unknown(name, "the environment"));
                continue;
            };
            match value.to_str() {
                Some(text) => drop(values.insert(key.name.to_owned(), text.into())),
                None => faults.push(format!(
                    "{name} in the environment is not UTF-8; allowed: {}",
                    key.allowed
                )),
            }
        }
        Layer {
            from: Source::Custom(ENVIRONMENT.to_owned()),
            values,
        }
    }
}

const ENVIRONMENT: &str = "environment";
const FLAG: &str = "flag";

fn unknown(name: &str, place: &str) -> String {
    format!("{name} in {place} is no setting; `usher settings` lists those there are")
}

fn file_layer(path: &Path, faults: &mut Vec<String>) -> Layer {
    let mut values = read_toml(path).unwrap_or_else(|reason| {
        faults.push(format!(
            "the settings file {} can't be read: {reason}",
            path.display()
        ));
        Dict::new()
    });
    values.retain(|name, _| {
        let known = KEYS.iter().any(|key| key.name == name);
        if !known {
            faults.push(unknown(name, &path.display().to_string()));
        }
        known
    });
    Layer {
        from: Source::File(path.to_owned()),
        values,
    }
}

/// The settings in the file; Err says what is wrong with it and in which line, but not what stands there: it may be a secret.
fn read_toml(path: &Path) -> Result<Dict, String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    toml::from_str(&text).map_err(|error| {
        let before = error
            .span()
            .and_then(|at| text.get(..at.start))
            .unwrap_or_default();
        format!("line {}: {}", before.matches('\n').count() + 1, error.message())
    })
}

/// One layer. Values from the environment and flags stay text: a password `0123` is not the number 123.
struct Layer {
    from: Source,
    values: Dict,
}

impl Provider for Layer {
    fn metadata(&self) -> Metadata {
        Metadata::from("settings", self.from.clone())
    }

    fn data(&self) -> Result<Map<Profile, Dict>, figment::Error> {
        Ok(Profile::Default.collect(self.values.clone()))
    }
}

/// Where a value stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything.
    Default,
    /// It follows from something else, which is named.
    Derived(&'static str),
    /// In a file.
    File(PathBuf),
    /// In the environment.
    Environment,
    /// On the command line.
    Flag,
}

impl Origin {
    /// In words, for the key.
    pub fn describe(&self, key: &Key) -> String {
        match self {
            Self::Default => "default".to_owned(),
            Self::Derived(from) => format!("from {from}"),
            Self::File(path) => path.display().to_string(),
            Self::Environment => key.variable(),
            Self::Flag => format!("--{}", key.flag),
        }
    }
}

/// The layers, one on the other.
pub(super) struct Layers(Figment);

impl Layers {
    /// What was said last about the key, as text (a list joined by commas), and where; Err for a table or a date.
    pub(super) fn find(&self, key: &Key) -> Option<(Result<String, ()>, Origin)> {
        let value = self.0.find_value(key.name).ok()?;
        let source = self
            .0
            .get_metadata(value.tag())
            .and_then(|metadata| metadata.source.clone());
        let origin = match source {
            Some(Source::File(path)) => Origin::File(path),
            Some(Source::Custom(layer)) if layer == FLAG => Origin::Flag,
            _ => Origin::Environment,
        };
        Some((as_text(&value).ok_or(()), origin))
    }
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(_, text) => Some(text.clone()),
        Value::Bool(_, flag) => Some(flag.to_string()),
        Value::Num(_, number) => match number.to_actual() {
            figment::error::Actual::Signed(number) => Some(number.to_string()),
            figment::error::Actual::Unsigned(number) => Some(number.to_string()),
            _ => None,
        },
        Value::Array(_, items) => Some(items.iter().map(as_text).collect::<Option<Vec<_>>>()?.join(",")),
        Value::Char(..) | Value::Dict(..) | Value::Empty(..) => None,
    }
}
