//! Addresses with a query, for links that keep a list's search and filters.

use std::fmt::Write as _;

/// `path?name=value&..`, percent-encoded; pairs with an empty value are left out.
pub fn with_query(path: &str, pairs: &[(String, String)]) -> String {
    let mut address = path.to_owned();
    let mut separator = '?';
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        address.push(separator);
        encode(name, &mut address);
        address.push('=');
        encode(value, &mut address);
        separator = '&';
    }
    address
}

/// Everything but the unreserved characters of RFC 3986 becomes `%XX`.
fn encode(text: &str, into: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            into.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(into, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn a_query_is_encoded_and_empty_values_are_left_out() {
        let pairs = [pair("q", "a&b=c ü"), pair("status", ""), pair("page", "2")];
        assert_eq!(with_query("/users", &pairs), "/users?q=a%26b%3Dc%20%C3%BC&page=2");
    }

    #[test]
    fn a_path_without_pairs_stays_as_it_is() {
        assert_eq!(with_query("/users", &[]), "/users");
    }
}
