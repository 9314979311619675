//! Taking values out of the layers, one key after the other.

use super::{Key, Origin, Shown, keys as k, sources::Layers};

/// Takes values out of the layers, and writes down faults and what to show.
pub(super) struct Reader {
    pub(super) layers: Layers,
    pub(super) faults: Vec<String>,
    pub(super) shown: Vec<Shown>,
}

impl Reader {
    /// The value, or what `default` says; None is a fault.
    pub(super) fn value<T>(
        &mut self,
        key: &'static Key,
        default: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        if self.says_nothing(key) {
            self.show(key, Some((default.to_owned(), Origin::Default)));
            return parse(default);
        }
        self.optional(key, parse)
    }

    /// The value, if there is one; one that is not allowed is a fault.
    pub(super) fn optional<T>(&mut self, key: &'static Key, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let Some((text, origin)) = self.layers.find(key) else {
            self.show(key, None);
            return None;
        };
        let value = text.as_deref().ok().and_then(parse);
        match (&value, text) {
            (Some(_), Ok(text)) => self.show(key, Some((text, origin))),
            (_, text) => {
                let what = text
                    .ok()
                    .filter(|_| !key.secret)
                    .map_or_else(|| "this value".to_owned(), |text| format!("{text:?}"));
                self.fault(key, &format!("{what} is not allowed"));
            }
        }
        value
    }

    pub(super) fn says_nothing(&self, key: &Key) -> bool {
        self.layers.find(key).is_none()
    }

    pub(super) fn fault(&mut self, key: &Key, what: &str) {
        let place = self
            .layers
            .find(key)
            .map(|(_, origin)| format!(" ({})", origin.describe(key)))
            .unwrap_or_default();
        self.faults
            .push(format!("{}{place}: {what}; allowed: {}", key.name, key.allowed));
    }

    /// Writes down a line to show, in the place of an earlier one for the same key.
    pub(super) fn show(&mut self, key: &'static Key, value: Option<(String, Origin)>) {
        let from = value
            .as_ref()
            .map_or_else(|| "default".to_owned(), |(_, origin)| origin.describe(key));
        let value = match value {
            Some(_) if key.secret && key.name != k::DATABASE_URL.name => "set".to_owned(),
            Some((text, _)) if !text.is_empty() => text,
            _ => "not set".to_owned(),
        };
        let line = Shown {
            key: key.name,
            value,
            from,
        };
        match self.shown.iter_mut().find(|shown| shown.key == key.name) {
            Some(shown) => *shown = line,
            None => self.shown.push(line),
        }
    }
}
