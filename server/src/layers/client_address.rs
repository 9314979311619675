//! Which address a request comes from.
//!
//! `X-Forwarded-For` is written by anybody; only what a trusted proxy appended to it is true. So it is read from the
//! right, and no further than the first hop that is not trusted.

use app::ssr::ClientAddress;
use axum::extract::connect_info::ConnectInfo;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::HeaderMap;
use ipnet::IpNet;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

/// Marks a request that a trusted proxy passed on: what else it says of it is believed, too.
#[derive(Debug, Clone, Copy)]
pub struct FromTrustedProxy;

/// Finds it and hangs it on the request.
pub async fn find_address(State(trusted): State<Arc<[IpNet]>>, mut request: Request, next: Next) -> Response {
    if let Some(ConnectInfo(peer)) = request.extensions().get::<ConnectInfo<SocketAddr>>() {
        let peer = peer.ip().to_canonical();
        let address = client_address(peer, request.headers(), &trusted);
        request.extensions_mut().insert(ClientAddress(address));
        if trusted.iter().any(|network| network.contains(&peer)) {
            request.extensions_mut().insert(FromTrustedProxy);
        }
    }
    next.run(request).await
}

/// The rightmost hop that is not a trusted proxy; what stands left of something unreadable is not believed.
pub fn client_address(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut address = peer.to_canonical();
    let lines = headers
        .get_all("x-forwarded-for")
        .iter()
        .map(|line| line.to_str().unwrap_or("?"));
    let told: Vec<&str> = lines.flat_map(|line| line.split(',')).collect();
    for hop in told.into_iter().rev() {
        if !is_trusted(&address) {
            break;
        }
        let Ok(hop) = hop.trim().parse::<IpAddr>() else {
            break;
        };
        address = hop.to_canonical();
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(peer: &str, lines: &[&str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(
                "x-forwarded-for",
                http::HeaderValue::from_bytes(line.as_bytes()).unwrap(),
            );
        }
        let trusted: Vec<IpNet> = trusted.iter().map(|network| network.parse().unwrap()).collect();
        client_address(peer.parse().unwrap(), &headers, &trusted).to_string()
    }

    #[test]
    fn a_stranger_tells_nothing_but_its_own_address() {
        assert_eq!(found("192.0.2.1", &["198.51.100.7"], &[]), "192.0.2.1");
        assert_eq!(
            found("192.0.2.1", &["198.51.100.7"], &["10.0.0.0/8"]),
            "192.0.2.1"
        );
    }

    #[test]
    fn behind_trusted_proxies_it_is_the_rightmost_hop_that_is_not_one() {
        let trusted = &["10.0.0.0/8", "fd00::/8"];
        for (lines, expected) in [
            (&["198.51.100.7"][..], "198.51.100.7"),
            (&["203.0.113.9, 198.51.100.7"], "198.51.100.7"),
            (&["203.0.113.9, 198.51.100.7, 10.0.0.3"], "198.51.100.7"),
            (&["203.0.113.9", "198.51.100.7,fd00::1"], "198.51.100.7"),
            (&["2001:db8::7"], "2001:db8::7"),
            (&["10.0.0.2, 10.0.0.3"], "10.0.0.2"),
            (&[], "10.0.0.1"),
        ] {
            assert_eq!(found("10.0.0.1", lines, trusted), expected, "{lines:?}");
        }
    }

    #[test]
    fn what_is_no_address_ends_the_search() {
        for line in [
            "",
            "unknown",
            "198.51.100.7:80",
            "[2001:db8::7]",
            "198.51.100.7 x",
            "198.51.100",
            "\u{e9}",
            "0x7f.1",
            "198.51.100.7,",
        ] {
            assert_eq!(found("10.0.0.1", &[line], &["10.0.0.0/8"]), "10.0.0.1", "{line}");
        }
        assert_eq!(
            found("10.0.0.1", &["198.51.100.7, x, 10.0.0.2"], &["10.0.0.0/8"]),
            "10.0.0.2"
        );
    }

    #[test]
    fn an_ipv4_address_in_ipv6_clothes_is_the_same_address() {
        assert_eq!(
            found("::ffff:10.0.0.1", &["::ffff:198.51.100.7"], &["10.0.0.0/8"]),
            "198.51.100.7"
        );
    }
}
