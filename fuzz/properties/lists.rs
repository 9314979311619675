//! The queries of lists: filters, orders and places in them. What is read is written so that it is read again, and what
//! can't be read asks for nothing.

use app::ssr::reading;
use domain::{Cursor, ListPart, RecordKey, ZoneName};

/// Holds for every query.
pub(crate) fn hold(data: &[u8]) {
    let Ok(query) = std::str::from_utf8(data) else {
        return;
    };
    records(query);
    invitations(query);
    chart(query);
    audit(query);
}

fn records(query: &str) {
    let asked = reading::records(query);
    let written = reading::records_again(&asked.filter);
    let again = reading::records(&written);
    assert_eq!(again.filter, asked.filter, "{written:?}");
    assert_eq!(again.part, ListPart::Start);
    is_a_query(&written);
    if let ListPart::After(key) | ListPart::Before(key) = asked.part {
        assert_eq!(key.to_string().parse::<RecordKey>(), Ok(key));
    }
}

fn invitations(query: &str) {
    let mut asked = reading::invitations(query);
    if let ListPart::After(cursor) | ListPart::Before(cursor) = std::mem::take(&mut asked.from) {
        assert!(!cursor.key.contains(char::is_control));
        assert_eq!(Cursor::parse(&cursor.to_string()), Some(cursor));
    }
    let written = reading::invitations_again(query);
    assert_eq!(reading::invitations(&written), asked, "{written:?}");
    is_a_query(&written);
}

fn chart(query: &str) {
    let asked = reading::chart(query);
    for page in [asked.page, asked.alone].into_iter().flatten() {
        assert!((1..=100_000).contains(&page.get()));
    }
}

fn audit(query: &str) {
    let zone = ZoneName("Europe/Berlin".to_owned());
    let written = reading::audit_again(query);
    is_a_query(&written);
    match (reading::audit(query, &zone), reading::audit(&written, &zone)) {
        (Ok(asked), Ok(again)) => assert_eq!(again, asked),
        (Err(asked), Err(again)) => assert_eq!(again, asked),
        (asked, again) => panic!("{asked:?}, and then {again:?}"),
    }
}

/// It needs no escaping in a page or a header, and begins as a query, if there is one.
fn is_a_query(written: &str) {
    assert!(written.is_empty() || written.starts_with('?'));
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%=&?".contains(&byte);
    assert!(written.bytes().all(plain), "{written:?}");
}
