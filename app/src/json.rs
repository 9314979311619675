//! Reading JSON that our own server wrote.
//!
//! `serde_json` says what is wrong with a text and where, knows fractions, and takes a struct as a list, too. Nobody
//! needs that in the browser, and all of it is compiled anew for every type. This reads the same texts and says
//! nothing about others; the browser loads a tenth less for it.

use serde::Deserializer;
use serde::de::value::StringDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt::Display;
use std::vec::IntoIter;

/// How deep lists and maps may lie in each other.
const DEEPEST: u8 = 32;

/// The value that the text stands for; None if it stands for none.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let mut reader = Reader { rest: text };
    let value = reader.value(DEEPEST)?;
    reader.skip_space();
    reader.rest.is_empty().then_some(())?;
    T::deserialize(value).ok()
}

/// A text, taken apart.
enum Value {
    Null,
    Flag(bool),
    Number(i64),
    Text(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Takes what comes next, if it is this.
    fn take(&mut self, expected: &str) -> bool {
        self.skip_space();
        let rest = self.rest.strip_prefix(expected);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn value(&mut self, depth: u8) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        self.skip_space();
        Some(match self.rest.as_bytes().first()? {
            b'"' => Value::Text(self.text()?),
            b'[' => {
                let mut list = Vec::new();
                self.items("[", "]", |reader| {
                    list.push(reader.value(depth)?);
                    Some(())
                })?;
                Value::List(list)
            }
            b'{' => {
                let mut map = Vec::new();
                self.items("{", "}", |reader| {
                    let key = reader.text()?;
                    reader.take(":").then_some(())?;
                    map.push((key, reader.value(depth)?));
                    Some(())
                })?;
                Value::Map(map)
            }
            b't' if self.take("true") => Value::Flag(true),
            b'f' if self.take("false") => Value::Flag(false),
            b'n' if self.take("null") => Value::Null,
            _ => Value::Number(self.number()?),
        })
    }

    /// Items with commas between them.
    fn items(
        &mut self,
        open: &str,
        close: &str,
        mut item: impl FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.take(open).then_some(())?;
        if self.take(close) {
            return Some(());
        }
        loop {
            item(self)?;
            if self.take(close) {
                return Some(());
            }
            self.take(",").then_some(())?;
        }
    }

    fn number(&mut self) -> Option<i64> {
        let end = self.rest.find(|c: char| !matches!(c, '-' | '0'..='9'));
        let (digits, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        digits.parse().ok()
    }

    fn text(&mut self) -> Option<String> {
        self.take("\"").then_some(())?;
        let mut text = String::new();
        loop {
            let (plain, rest) = self.rest.split_at(self.rest.find(['"', '\\'])?);
            text.push_str(plain);
            let mut chars = rest.chars();
            let special = chars.next()?;
            self.rest = chars.as_str();
            if special == '"' {
                return Some(text);
            }
            text.push(self.escaped()?);
        }
    }

    /// What stands after a backslash.
    fn escaped(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let kind = chars.next()?;
        self.rest = chars.as_str();
        Some(match kind {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => self.code_point()?,
            '"' | '\\' | '/' => kind,
            _ => return None,
        })
    }

    /// Four hexadecimal digits, or twice four for what is beyond them (RFC 8259 §7).
    fn code_point(&mut self) -> Option<char> {
        let first = self.four_digits()?;
        let mut units = vec![first];
        if (0xD800..0xDC00).contains(&first) {
            self.rest = self.rest.strip_prefix("\\u")?;
            units.push(self.four_digits()?);
        }
        char::decode_utf16(units).next()?.ok()
    }

    fn four_digits(&mut self) -> Option<u16> {
        let digits = self.rest.get(..4)?;
        self.rest = &self.rest[4..];
        u16::from_str_radix(digits, 16).ok()
    }
}

/// The text is no value of the type.
#[derive(Debug)]
struct Unfit;

impl Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the text does not fit the type")
    }
}

impl std::error::Error for Unfit {}

/// All of them are spelt out: what they are by default puts sentences together.
impl de::Error for Unfit {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
    fn invalid_type(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self
    }
    fn invalid_value(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self
    }
    fn invalid_length(_: usize, _: &dyn de::Expected) -> Self {
        Self
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn missing_field(_: &'static str) -> Self {
        Self
    }
    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

impl<'de> Deserializer<'de> for Value {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self {
            Self::Null => visitor.visit_unit(),
            Self::Flag(flag) => visitor.visit_bool(flag),
            Self::Number(number) => visitor.visit_i64(number),
            Self::Text(text) => visitor.visit_string(text),
            Self::List(list) => visitor.visit_seq(Items(list.into_iter())),
            Self::Map(map) => visitor.visit_map(Entries(map.into_iter(), Self::Null)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self {
            Self::Null => visitor.visit_none(),
            value => visitor.visit_some(value),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        match self {
            Self::Map(map) => visitor.visit_map(Entries(map.into_iter(), Self::Null)),
            _ => Err(Unfit),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        match self {
            Self::Text(name) => visitor.visit_enum(Variant(name, None)),
            Self::Map(map) => {
                let (name, content) = map.into_iter().next().ok_or(Unfit)?;
                visitor.visit_enum(Variant(name, Some(content)))
            }
            _ => Err(Unfit),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self {
            Self::Text(text) => visitor.visit_string(text),
            _ => Err(Unfit),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self {
            Self::List(list) => visitor.visit_seq(Items(list.into_iter())),
            _ => Err(Unfit),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unfit> {
        self.deserialize_seq(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct map
        ignored_any
    }
}

struct Items(IntoIter<Value>);

impl<'de> de::SeqAccess<'de> for Items {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        self.0.next().map(|value| seed.deserialize(value)).transpose()
    }
}

/// The entries to come, and the value of the key that was taken last.
struct Entries(IntoIter<(String, Value)>, Value);

impl<'de> de::MapAccess<'de> for Entries {
    type Error = Unfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unfit> {
        let Some((key, value)) = self.0.next() else {
            return Ok(None);
        };
        self.1 = value;
        seed.deserialize(Value::Text(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unfit> {
        seed.deserialize(std::mem::replace(&mut self.1, Value::Null))
    }
}

/// A variant's name, and what it holds.
struct Variant(String, Option<Value>);

/// What a variant holds.
struct Content(Option<Value>);

impl<'de> de::EnumAccess<'de> for Variant {
    type Error = Unfit;
    type Variant = Content;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content), Unfit> {
        let name: StringDeserializer<Unfit> = self.0.into_deserializer();
        Ok((seed.deserialize(name)?, Content(self.1)))
    }
}

impl<'de> de::VariantAccess<'de> for Content {
    type Error = Unfit;

    fn unit_variant(self) -> Result<(), Unfit> {
        self.0.is_none().then_some(()).ok_or(Unfit)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unfit> {
        seed.deserialize(self.0.ok_or(Unfit)?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unfit> {
        self.0.ok_or(Unfit)?.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        self.0.ok_or(Unfit)?.deserialize_struct("", fields, visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{Field, Html, LinkPage, PasswordForm, Problem, Refusal, When, Why};
    use serde::Serialize;
    use std::fmt::Debug;

    fn comes_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
        let text = serde_json::to_string(value).expect("it can be written");
        assert_eq!(read::<T>(&text).as_ref(), Some(value), "{text}");
    }

    #[test]
    fn what_the_server_writes_comes_back() {
        let odd = "\"quoted\" \\ / \n\r\t\u{8}\u{c}\0\u{1f} <é\u{2028}𝄞>".to_owned();
        let when = || When {
            datetime: "2026-02-01T00:00:00Z".to_owned(),
            text: odd.clone(),
        };
        comes_back(&Some(i64::MIN));
        comes_back(&(true, None::<String>, vec![odd.clone()], u32::MAX));
        comes_back(&Ok::<Vec<(String, String)>, Refusal>(Vec::new()));
        comes_back(&when());
        comes_back(&Why::Renew(domain::RenewRefusal::NothingToPrint));
        comes_back(&Some(domain::AcceptRefusal::Superseded {
            sent_at: domain::Timestamp::from_micros(-1),
        }));
        let page = LinkPage {
            title: String::new(),
            subtitle: odd.clone(),
            status: u16::MAX,
            part: Html(odd.clone()),
            form: None,
        };
        comes_back(&page);
        let form = PasswordForm {
            call: odd.clone(),
            fields: Html(odd.clone()),
            password_least: 8,
            send: odd.clone(),
        };
        comes_back(&LinkPage {
            form: Some(form),
            ..page
        });
        comes_back(&Err::<(), _>(Refusal {
            why: Why::Fields(vec![
                (Field::Email, Problem::Missing),
                (
                    Field::Addresses,
                    Problem::OneAddress(odd, domain::AddressRefusal::OneAt),
                ),
            ]),
            when: None,
        }));
    }

    #[test]
    fn other_texts_are_nothing() {
        for text in [
            "",
            "[",
            "[1",
            "[1,]",
            "{",
            "{\"a\"}",
            "{\"a\":}",
            "\"",
            "\"\\",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "nul",
            "1.5",
            "--1",
            "99999999999999999999",
            "[1] 2",
            "{\"Wrong\":1}",
            "\"Wrong\"",
        ] {
            assert!(read::<Vec<i64>>(text).is_none(), "{text}");
            assert!(read::<Why>(text).is_none(), "{text}");
        }
        assert!(read::<Vec<i64>>(&"[".repeat(100_000)).is_none());
    }

    #[test]
    fn escapes_are_those_of_the_standard() {
        assert_eq!(
            read::<String>(r#" "\u00e9\ud834\udd1e\/" "#).as_deref(),
            Some("é𝄞/")
        );
    }
}
