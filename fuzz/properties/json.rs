//! The browser's reader of JSON: what our server writes, it reads as `serde_json` does; what it reads, it
//! reads again.

use app::ssr::reading::{json, refusal};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Every shape that something on the wire has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Shape {
    Unit,
    One(String),
    Two(i64, Option<bool>),
    Fields {
        list: Vec<Shape>,
        number: u16,
        maybe: Option<Box<Shape>>,
    },
}

/// Holds for every text.
pub(crate) fn hold(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let read: Option<Value> = json(text);
    if let Ok(value) = serde_json::from_str::<Value>(text)
        && is_ours(&value, 30)
    {
        assert_eq!(read.as_ref(), Some(&value));
        if let Ok(shape) = serde_json::from_str::<Shape>(text) {
            let written = serde_json::to_string(&shape).expect("it is written");
            assert_eq!(json(&written), Some(shape));
        }
    }
    if let Some(value) = read {
        assert_eq!(json(&value.to_string()), Some(value));
    }
    if let (Some(shape), Ok(expected)) = (json::<Shape>(text), serde_json::from_str(text)) {
        assert_eq!(shape, expected);
    }
    if let Some((status, said)) = refusal(text) {
        assert!(status.is_some_and(|status| status.is_client_error() || status.is_server_error()));
        assert!(!said.is_empty());
    }
}

/// Whether our server writes such values: whole numbers, and nothing within something too often.
fn is_ours(value: &Value, depth: u8) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    match value {
        Value::Number(number) => number.is_i64(),
        Value::Array(list) => list.iter().all(|value| is_ours(value, depth)),
        Value::Object(map) => map.values().all(|value| is_ours(value, depth)),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}
