//! Secrets that are derived, not stored: HMAC-SHA-256 under the instance key over what the secret is for.
//!
//! The same invitation and generation always give the same link, so a mail can be sent again with the same one;
//! another generation, purpose or restore epoch gives another. The database holds a SHA-256 only [M-C9].

use crate::ports::TokenHash;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::{AddressChangeId, EnrolmentCode, InvitationId, InviteCode, MemberId, ResetId, SetupId};
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretBox};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// The 32 bytes that all derived secrets of an instance hang on.
#[derive(Clone)]
pub struct InstanceKey(Arc<SecretBox<[u8; 32]>>);

impl InstanceKey {
    /// Takes the key's bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Arc::new(SecretBox::new(Box::new(bytes))))
    }

    /// What tells one key from another without giving it away: 16 hexadecimal digits.
    pub fn fingerprint(&self) -> String {
        let mac = self.mac(&["fingerprint"]);
        format!("{:016x}", u64::from_be_bytes(std::array::from_fn(|i| mac[i])))
    }

    /// HMAC-SHA-256 over the parts, each with its length before it, so that no two lists of parts are one text.
    fn mac(&self, parts: &[&str]) -> [u8; 32] {
        let parts: Vec<&[u8]> = parts.iter().map(|part| part.as_bytes()).collect();
        keyed_digest(self.0.expose_secret(), &parts)
    }
}

/// HMAC-SHA-256 over parts, each preceded by its length (8 bytes, big-endian).
pub(crate) fn keyed_digest(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        unreachable!("HMAC takes keys of any length")
    };
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// A secret in a link or a cookie: 43 characters of base64url, 256 bits; on a slip, where it is drawn as a picture that
/// is the better the shorter it is, 22 characters, 128 bits. It never prints.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// Takes what stands in a link or cookie; None if it cannot be a token.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = [22, 43].contains(&text.len())
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        fits.then(|| Self(text.to_owned()))
    }

    /// Encodes 32 secret bytes.
    pub fn of(bytes: [u8; 32]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// Encodes the first 16 of 32 secret bytes.
    fn short(bytes: &[u8; 32]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(&bytes[..16]))
    }

    /// The text, for the link or the cookie alone.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What it is found by.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.0.as_bytes()).into())
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Derives the instance's secrets.
#[derive(Clone)]
pub struct TokenKeys {
    key: InstanceKey,
    epoch: Arc<str>,
}

impl TokenKeys {
    /// Under this key, in this restore epoch.
    pub fn new(key: InstanceKey, epoch: &str) -> Self {
        Self {
            key,
            epoch: epoch.into(),
        }
    }

    /// That of the key; see [`InstanceKey::fingerprint`].
    pub(crate) fn fingerprint(&self) -> String {
        self.key.fingerprint()
    }

    /// The same key in another epoch: everything that was derived before is dead.
    pub(crate) fn in_epoch(&self, epoch: &str) -> Self {
        Self::new(self.key.clone(), epoch)
    }

    /// The token in an invitation's link.
    pub fn invitation(&self, id: InvitationId, generation: i64) -> Token {
        Token::of(self.derive("invitation", &id.to_string(), generation))
    }

    /// The code that is asked for beside the link [M-D2].
    pub fn invite_code(&self, id: InvitationId, generation: i64) -> InviteCode {
        InviteCode::of(&self.derive("invite code", &id.to_string(), generation))
    }

    /// The token in the picture on a slip.
    pub fn slip(&self, id: InvitationId, generation: i64) -> Token {
        Token::short(&self.derive("slip", &id.to_string(), generation))
    }

    /// The code on a slip, to be typed where nothing can be scanned.
    pub fn enrolment_code(&self, id: InvitationId, generation: i64) -> EnrolmentCode {
        EnrolmentCode::of(&self.derive("enrolment code", &id.to_string(), generation))
    }

    /// What a slip is found by when its code is typed. Under the key: whoever has the database alone could go through all
    /// codes there are.
    pub fn found_by(&self, code: &EnrolmentCode) -> TokenHash {
        TokenHash(
            self.key
                .mac(&["found by enrolment code", code.expose(), &self.epoch]),
        )
    }

    /// The token in a set-up link.
    pub fn setup(&self, id: SetupId) -> Token {
        Token::of(self.derive("setup", &id.to_string(), 1))
    }

    /// The token in the link that sets a new password.
    pub fn reset(&self, id: ResetId) -> Token {
        Token::of(self.derive("password reset", &id.to_string(), 1))
    }

    /// The token in the picture on a reset slip.
    pub fn reset_slip(&self, id: ResetId) -> Token {
        Token::short(&self.derive("reset slip", &id.to_string(), 1))
    }

    /// The code on a reset slip, to be typed where nothing can be scanned.
    pub fn reset_code(&self, id: ResetId) -> EnrolmentCode {
        EnrolmentCode::of(&self.derive("reset code", &id.to_string(), 1))
    }

    /// The token in the link that confirms a new sign-in address.
    pub fn address_change(&self, id: AddressChangeId) -> Token {
        Token::of(self.derive("address change", &id.to_string(), 1))
    }

    /// The token in the link that ends somebody's weekly mail. It stays when a restore raises the epoch: mails lie about for
    /// years, and all that it opens is that one way out.
    pub fn weekly_end(&self, member: MemberId) -> Token {
        Token::of(self.key.mac(&["weekly mail end", &member.to_string()]))
    }

    /// A key for encrypting what has to be read again. It stays when a restore raises the epoch.
    pub(crate) fn key_for(&self, purpose: &str) -> [u8; 32] {
        self.key.mac(&["key", purpose])
    }

    fn derive(&self, purpose: &str, id: &str, generation: i64) -> [u8; 32] {
        self.key.mac(&[purpose, id, &generation.to_string(), &self.epoch])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn keys(byte: u8, epoch: &str) -> TokenKeys {
        TokenKeys::new(InstanceKey::new([byte; 32]), epoch)
    }

    #[test]
    fn m_c9_the_same_invitation_and_generation_give_the_same_token_and_anything_else_another() {
        let id = Uuid::from_u128(7);
        let token = keys(1, "0").invitation(InvitationId::new(id), 1);
        assert_eq!(token, keys(1, "0").invitation(InvitationId::new(id), 1));
        for other in [
            keys(1, "0").invitation(InvitationId::new(id), 2),
            keys(1, "1").invitation(InvitationId::new(id), 1),
            keys(2, "0").invitation(InvitationId::new(id), 1),
            keys(1, "0").setup(SetupId::new(id)),
            keys(1, "0").reset(ResetId::new(id)),
            keys(1, "0").reset_slip(ResetId::new(id)),
            keys(1, "0").address_change(AddressChangeId::new(id)),
            keys(1, "0").weekly_end(MemberId::new(id)),
        ] {
            assert_ne!(token, other);
        }
    }

    #[test]
    fn each_purpose_and_generation_has_codes_of_its_own() {
        let id = InvitationId::new(Uuid::from_u128(7));
        let keys = keys(1, "0");
        assert_eq!(keys.slip(id, 1).expose().len(), 22);
        assert_ne!(keys.slip(id, 1), keys.slip(id, 2));
        assert_ne!(keys.invite_code(id, 1), keys.invite_code(id, 2));
        let codes = [keys.enrolment_code(id, 1), keys.enrolment_code(id, 2)];
        assert_ne!(codes[0], codes[1]);
        assert_ne!(keys.found_by(&codes[0]), keys.found_by(&codes[1]));
        assert!(!codes[0].expose().starts_with(keys.invite_code(id, 1).expose()));
    }

    #[test]
    fn a_token_is_43_characters_that_need_no_escaping_and_never_prints() {
        let token = keys(1, "0").invitation(InvitationId::new(Uuid::from_u128(7)), 1);
        assert_eq!(Token::parse(token.expose()), Some(token.clone()));
        assert_eq!(format!("{token:?}"), "Token(…)");
        for text in [
            "",
            "short",
            &"a".repeat(21),
            &"a".repeat(23),
            &"a".repeat(44),
            &"é".repeat(21),
            &format!("{}/", "a".repeat(42)),
        ] {
            assert_eq!(Token::parse(text), None);
        }
    }
}
