//! Secrets that have to be read again, encrypted under the instance key: whoever has the database alone has none.
//!
//! ChaCha20-Poly1305 (RFC 8439) under a key of its own for each purpose, with a random nonce before the ciphertext. What the
//! secret belongs to is bound to it: it opens beside nothing else.

use crate::ports::Entropy;
use crate::tokens::TokenKeys;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use secrecy::{ExposeSecret, SecretString};

/// What a secret is for, as the key is derived for it.
const MAIL_PASSWORD: &str = "mail password";

/// An encrypted secret, as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedSecret(pub Vec<u8>);

impl std::fmt::Debug for SealedSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedSecret(…)")
    }
}

impl TokenKeys {
    /// Encrypts the password of a mail server, which `belongs_to` it.
    pub(crate) fn seal_mail_password(
        &self,
        password: &SecretString,
        belongs_to: &str,
        entropy: &dyn Entropy,
    ) -> SealedSecret {
        let mut nonce = [0; NONCE_LEN];
        entropy.fill(&mut nonce);
        let mut text = password.expose_secret().as_bytes().to_vec();
        let aad = Aad::from(belongs_to.as_bytes());
        let nonce_used = Nonce::assume_unique_for_key(nonce);
        let Ok(()) = self
            .mail_password_key()
            .seal_in_place_append_tag(nonce_used, aad, &mut text)
        else {
            unreachable!("a password is far shorter than what can be encrypted at once")
        };
        SealedSecret([nonce.as_slice(), &text].concat())
    }

    /// The password; None if it was sealed under another key, or for another server, or is damaged.
    pub(crate) fn open_mail_password(&self, sealed: &SealedSecret, belongs_to: &str) -> Option<SecretString> {
        let (nonce, text) = sealed.0.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let (mut text, aad) = (text.to_vec(), Aad::from(belongs_to.as_bytes()));
        let opened = self
            .mail_password_key()
            .open_in_place(nonce, aad, &mut text)
            .ok()?;
        Some(SecretString::from(std::str::from_utf8(opened).ok()?))
    }

    fn mail_password_key(&self) -> LessSafeKey {
        let Ok(key) = UnboundKey::new(&CHACHA20_POLY1305, &self.key_for(MAIL_PASSWORD)) else {
            unreachable!("the key has the 32 bytes that the cipher asks for")
        };
        LessSafeKey::new(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::InstanceKey;
    use std::sync::atomic::{AtomicU8, Ordering};

    struct Counting(AtomicU8);

    impl Entropy for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0.fetch_add(1, Ordering::Relaxed));
        }
    }

    fn keys(byte: u8, epoch: &str) -> TokenKeys {
        TokenKeys::new(InstanceKey::new([byte; 32]), epoch)
    }

    #[test]
    fn m_c11_a_sealed_password_opens_under_its_key_and_for_its_server_alone() {
        let (entropy, password) = (Counting(AtomicU8::new(1)), SecretString::from("open sesame"));
        let sealed = keys(1, "0").seal_mail_password(&password, "mx 465 ada", &entropy);
        let opened = |keys: TokenKeys, server: &str| {
            let opened = keys.open_mail_password(&sealed, server);
            opened.map(|password| password.expose_secret().to_owned())
        };
        assert_eq!(opened(keys(1, "0"), "mx 465 ada").as_deref(), Some("open sesame"));
        assert_eq!(
            opened(keys(1, "1"), "mx 465 ada").as_deref(),
            Some("open sesame"),
            "a restore keeps it"
        );
        assert_eq!(opened(keys(2, "0"), "mx 465 ada"), None);
        assert_eq!(opened(keys(1, "0"), "mx 465 bea"), None);
        let again = keys(1, "0").seal_mail_password(&password, "mx 465 ada", &entropy);
        assert_ne!(again, sealed, "another nonce each time");
    }

    #[test]
    fn what_is_damaged_does_not_open_and_nothing_prints() {
        let (entropy, password) = (Counting(AtomicU8::new(1)), SecretString::from("open sesame"));
        let sealed = keys(1, "0").seal_mail_password(&password, "mx", &entropy);
        assert!(!String::from_utf8_lossy(&sealed.0).contains("sesame"));
        assert_eq!(format!("{sealed:?}"), "SealedSecret(…)");
        for index in 0..sealed.0.len() {
            let mut damaged = sealed.clone();
            damaged.0[index] ^= 1;
            assert!(
                keys(1, "0").open_mail_password(&damaged, "mx").is_none(),
                "{index}"
            );
        }
        for length in [0, 5, NONCE_LEN, NONCE_LEN + 5] {
            let cut = SealedSecret(sealed.0[..length].to_vec());
            assert!(keys(1, "0").open_mail_password(&cut, "mx").is_none(), "{length}");
        }
    }
}
