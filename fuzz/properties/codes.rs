//! Tokens, codes and identifiers: what parses is what was meant, in one form, and nothing beside it passes.

use domain::{EnrolmentCode, InvitationId, InviteCode, ShortCode};
use service::{InstanceKey, Token, TokenKeys};

/// Holds for every text.
pub(crate) fn hold(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    code::<8>(text);
    code::<10>(text);
    token(text);
    identifier(text);
}

/// A code that is typed: `InviteCode` and `EnrolmentCode`.
fn code<const LENGTH: usize>(text: &str) {
    let Some(code) = ShortCode::<LENGTH>::parse(text) else {
        return;
    };
    let plain = code.expose();
    assert_eq!(plain.len(), LENGTH);
    assert!(
        plain
            .bytes()
            .all(|byte| b"0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(&byte))
    );
    let look_alikes = plain.replace('0', "O").replace('1', "l");
    for typed in [plain, &code.grouped(), &plain.to_lowercase(), &look_alikes] {
        assert!(
            ShortCode::<LENGTH>::parse(typed).as_ref() == Some(&code),
            "{typed:?}"
        );
    }
    assert!(ShortCode::<LENGTH>::parse(&format!("{plain}0")).is_none());
}

/// What stands in a link, a picture or a cookie.
fn token(text: &str) {
    let Some(token) = Token::parse(text) else {
        return;
    };
    assert_eq!(token.expose(), text);
    assert!([22, 43].contains(&text.len()));
    assert!(
        text.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    );
    assert!(!format!("{token:?}").contains(text));
    // Another token is another one in the database, too.
    let other = format!("{}{}", if text.starts_with('A') { 'B' } else { 'A' }, &text[1..]);
    assert!(Token::parse(&other).is_some_and(|other| other.hash() != token.hash()));
}

fn identifier(text: &str) {
    let Ok(id) = text.parse::<InvitationId>() else {
        return;
    };
    let written = id.to_string();
    assert_eq!(written.parse(), Ok(id));
    assert!(written.len() == 36 && written.bytes().all(|byte| byte.is_ascii_graphic()));
    let keys = TokenKeys::new(InstanceKey::new([7; 32]), "0");
    let (link, slip) = (keys.invitation(id, 1), keys.slip(id, 1));
    for token in [&link, &slip] {
        assert!(Token::parse(token.expose()).as_ref() == Some(token));
    }
    let (invite, enrolment) = (keys.invite_code(id, 1), keys.enrolment_code(id, 1));
    assert!(InviteCode::parse(&invite.grouped()) == Some(invite));
    assert!(EnrolmentCode::parse(&enrolment.grouped()) == Some(enrolment));
}
