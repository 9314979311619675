//! Forwarded headers: whose address a request counts for. Nobody chooses it who is not a trusted proxy.

use http::{HeaderMap, HeaderValue};
use ipnet::IpNet;
use server::layers::client_address::client_address;
use std::net::IpAddr;

/// Holds for every text: the first line names who connects, the second the trusted networks, each other one is a header.
pub(crate) fn hold(data: &[u8]) {
    let mut lines = data.split(|byte| *byte == b'\n');
    let mut line = || lines.next().and_then(|line| std::str::from_utf8(line).ok());
    let Some(Ok(peer)) = line().map(str::parse::<IpAddr>) else {
        return;
    };
    let trusted: Vec<IpNet> = line()
        .unwrap_or_default()
        .split(',')
        .filter_map(|text| text.parse().ok())
        .collect();
    let headers: Vec<HeaderValue> = lines
        .filter_map(|line| HeaderValue::from_bytes(line).ok())
        .collect();
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(&address));
    let found = |headers: &[HeaderValue]| client_address(peer, &map(headers), &trusted);

    let address = found(&headers);
    assert_eq!(address, address.to_canonical());
    if !is_trusted(peer.to_canonical()) {
        assert_eq!(address, peer.to_canonical(), "a stranger was believed");
    }
    assert!(
        address == peer.to_canonical() || named(&headers).contains(&address),
        "from nowhere: {address}"
    );
    // What stands left of an address that nobody vouches for changes nothing; nor does what can't be read.
    let before = |first: &'static str| [&[HeaderValue::from_static(first)], &headers[..]].concat();
    assert_eq!(found(&before("unknown")), address);
    if !is_trusted(address) {
        assert_eq!(found(&before("192.0.2.66, 2001:db8::66")), address);
    }
    // Several headers are one, in their order (RFC 9110, 5.3).
    let joined = headers
        .iter()
        .map(HeaderValue::as_bytes)
        .collect::<Vec<_>>()
        .join(&b","[..]);
    if !headers.is_empty() && headers.iter().all(|line| line.to_str().is_ok()) {
        let joined = HeaderValue::from_bytes(&joined).expect("it was made of headers");
        assert_eq!(found(&[joined]), address);
    }
}

fn map(headers: &[HeaderValue]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for line in headers {
        map.append("x-forwarded-for", line.clone());
    }
    map
}

/// Every address that the headers name.
fn named(headers: &[HeaderValue]) -> Vec<IpAddr> {
    let lines = headers.iter().filter_map(|line| line.to_str().ok());
    let hops = lines
        .flat_map(|line| line.split(','))
        .filter_map(|hop| hop.trim().parse::<IpAddr>().ok());
    hops.map(|address| address.to_canonical()).collect()
}
