//! Addresses, usernames and names: whatever parses is kept in one form, which parses again to the same, and holds nothing
//! that could be read as something else in a header, a command or a link.

use domain::{
    BusinessName, EmailAddress, EmployeeNumber, MessageText, Note, PersonName, PhoneNumber, PostalAddress,
    RecordNotes, RecordTitle, SignInName, SmsNumber, TextRefusal, Username, normalise_password,
};

/// Holds for every text.
pub(crate) fn hold(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    address(text);
    username(text);
    sign_in_name(text);
    line(text, PersonName::parse, PersonName::MOST, PersonName::as_str);
    line(
        text,
        BusinessName::parse,
        BusinessName::MOST,
        BusinessName::as_str,
    );
    line(text, RecordTitle::parse, RecordTitle::MOST, RecordTitle::as_str);
    line(
        text,
        EmployeeNumber::parse,
        EmployeeNumber::MOST,
        EmployeeNumber::as_str,
    );
    lines(text, Note::parse, Note::MOST, Note::as_str);
    lines(text, RecordNotes::parse, RecordNotes::MOST, RecordNotes::as_str);
    lines(text, MessageText::parse, MessageText::MOST, MessageText::as_str);
    lines(
        text,
        PostalAddress::parse,
        PostalAddress::MOST,
        PostalAddress::as_str,
    );
    phone(text);
    let password = normalise_password(text);
    assert_eq!(normalise_password(&password), password);
}

fn address(text: &str) {
    for piece in EmailAddress::split_list(text) {
        assert!(!piece.is_empty() && piece == piece.trim() && !piece.contains([',', ';', '\n', '\r']));
    }
    let Ok(address) = EmailAddress::parse(text) else {
        return;
    };
    let plain = address.as_str();
    assert_eq!(EmailAddress::parse(plain), Ok(address.clone()));
    assert_eq!(
        EmailAddress::parse(&plain.to_ascii_uppercase()),
        Ok(address.clone())
    );
    assert_eq!(EmailAddress::parse(&format!(" {plain}\t")), Ok(address.clone()));
    assert_eq!(EmailAddress::split_list(plain).collect::<Vec<_>>(), [plain]);
    let special = |byte: &u8| b"<>()[]\\,;:\"`".contains(byte);
    assert!(
        plain
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !special(&byte))
    );
    assert_eq!(plain, plain.to_ascii_lowercase());
    let (local, domain) = plain.split_once('@').expect("an address has an @");
    assert_eq!(local, address.local_part());
    assert!(plain.len() <= 254 && (1..=64).contains(&local.len()) && !domain.contains('@'));
    let labels: Vec<&str> = domain.split('.').collect();
    assert!(labels.len() >= 2 && labels.iter().all(|label| (1..=63).contains(&label.len())));
}

fn username(text: &str) {
    if let Ok(username) = Username::parse(text) {
        let plain = username.as_str();
        assert!((3..=Username::MOST).contains(&plain.len()) && !plain.contains('@'));
        assert_eq!(Username::parse(plain), Ok(username.clone()));
        assert_eq!(Username::parse(&plain.to_ascii_uppercase()), Ok(username));
    }
    let (first, last) = text.split_once(' ').unwrap_or((text, ""));
    if let Some(proposed) = Username::proposed(first, last) {
        for username in [proposed.clone(), proposed.numbered(9_999)] {
            assert_eq!(Username::parse(username.as_str()), Ok(username));
        }
    }
}

fn sign_in_name(text: &str) {
    let Ok(name) = text.parse::<SignInName>() else {
        return;
    };
    assert_eq!(name.as_str().parse(), Ok(name.clone()));
    assert_eq!(name.address().is_some(), name.as_str().contains('@'));
    assert!(name.as_str().starts_with(name.local_part()));
}

/// A text of one line.
fn line<T>(text: &str, parse: fn(&str) -> Result<T, TextRefusal>, most: u16, shown: fn(&T) -> &str) {
    if let Some(kept) = kept(text, parse, most, shown) {
        assert!(!kept.contains(is_hidden), "{kept:?}");
    }
}

/// A text of several lines.
fn lines<T>(text: &str, parse: fn(&str) -> Result<T, TextRefusal>, most: u16, shown: fn(&T) -> &str) {
    if let Some(kept) = kept(text, parse, most, shown) {
        assert!(!kept.contains(|c| c != '\n' && is_hidden(c)), "{kept:?}");
        assert!(kept.lines().all(|line| line == line.trim_end()), "{kept:?}");
    }
}

/// What is kept of the text: trimmed, within bounds, and the same when it is parsed again.
fn kept<T>(
    text: &str,
    parse: fn(&str) -> Result<T, TextRefusal>,
    most: u16,
    shown: fn(&T) -> &str,
) -> Option<String> {
    let parsed = parse(text).ok()?;
    let kept = shown(&parsed).to_owned();
    let again = parse(&kept).map(|again| shown(&again).to_owned());
    assert_eq!(again.as_ref(), Ok(&kept), "of {text:?}");
    assert!((1..=usize::from(most)).contains(&kept.chars().count()) && kept == kept.trim());
    Some(kept)
}

/// What hides, controls or changes the direction.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn phone(text: &str) {
    line(text, PhoneNumber::parse, PhoneNumber::MOST, PhoneNumber::as_str);
    let Ok(phone) = PhoneNumber::parse(text) else {
        return;
    };
    if let Some(number) = SmsNumber::of(&phone) {
        let digits = number.as_str().strip_prefix('+').expect("it begins with a plus");
        assert!((8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()));
        assert_eq!(SmsNumber::parse(number.as_str()), Some(number));
    }
}
