//! The guard against every spelling we could think of, and against refusing the innocent.

use std::collections::BTreeSet;

use rand::{RngExt, SeedableRng, rngs::StdRng};

use super::spellings::{FORBIDDEN_V4_SAMPLES, FORBIDDEN_V6_SAMPLES, v4_spellings, v6_spellings};
use super::*;

const STRICT: AddressPolicy = AddressPolicy {
    allow_loopback: false,
};
const DEVELOPMENT: AddressPolicy = AddressPolicy {
    allow_loopback: true,
};

#[test]
fn every_spelling_of_a_forbidden_address_is_refused() {
    let mut hosts: BTreeSet<String> = FORBIDDEN_V4_SAMPLES
        .iter()
        .copied()
        .flat_map(v4_spellings)
        .collect();
    hosts.extend(
        FORBIDDEN_V6_SAMPLES
            .iter()
            .flat_map(|text| v6_spellings(text)),
    );
    assert!(hosts.len() >= 500, "only {} spellings", hosts.len());
    let mut seen_through = BTreeSet::new();
    for host in &hosts {
        for url in [
            format!("https://{host}/hook"),
            format!("https:\\\\{host}:8443\\hook"),
            format!(" HTTPS://{host}:443"),
        ] {
            let answer = parse_url(&url, STRICT);
            if answer == Err(UrlRefused::PrivateAddress) {
                seen_through.insert(host);
            }
            assert!(
                matches!(
                    answer,
                    Err(UrlRefused::PrivateAddress
                        | UrlRefused::PrivateName
                        | UrlRefused::Malformed)
                ),
                "{url} -> {answer:?}"
            );
        }
    }
    // Most of them are refused because they were understood, not because they did not parse.
    assert!(
        seen_through.len() >= 500,
        "only {} understood",
        seen_through.len()
    );
}

#[test]
fn spellings_that_parse_are_refused_as_addresses_and_not_by_luck() {
    for host in [
        "2130706433",
        "0x7f.1",
        "0177.1",
        "127.1",
        "%31%32%37.1",
        "１２７。１",
        "127.0.0.1.",
        "[::ffff:7f00:1]",
    ] {
        assert_eq!(
            parse_url(&format!("https://{host}/"), STRICT),
            Err(UrlRefused::PrivateAddress),
            "{host}"
        );
    }
}

#[test]
fn every_forbidden_block_is_refused_from_its_first_to_its_last_address() {
    for block in FORBIDDEN_V4 {
        for address in [block.network(), block.broadcast()] {
            assert!(!is_public(address.into()), "{address}");
            assert!(!is_public(address.to_ipv6_mapped().into()), "{address}");
        }
    }
    for block in FORBIDDEN_V6 {
        for address in [block.network(), block.broadcast()] {
            assert!(!is_public(address.into()), "{address}");
        }
    }
    for text in FORBIDDEN_V6_SAMPLES {
        assert!(!is_public(text.parse().unwrap()), "{text}");
    }
}

#[test]
fn the_neighbours_of_forbidden_blocks_are_public() {
    for text in [
        "1.0.0.0",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "168.63.129.15",
        "168.63.129.17",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.0.3.0",
        "192.88.98.255",
        "192.88.100.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "198.51.99.255",
        "198.51.101.0",
        "203.0.112.255",
        "203.0.114.0",
        "223.255.255.255",
        "2001:200::1",
        "2001:db7:ffff::1",
        "2001:db9::1",
        "2003::1",
        "2620:4f:8001::1",
        "3ffe:ffff::1",
        "3fff:1000::1",
        "2000::1",
        "2606:4700:4700::1111",
        "2a00:1450:4001:80b::200e",
    ] {
        assert!(is_public(text.parse().unwrap()), "{text}");
    }
}

/// Told apart by arithmetic rather than by the table under test.
fn is_ordinary_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !matches!(
        (a, b, c),
        (0 | 10 | 127 | 224..=255, _, _)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 168, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (192, 31, 196)
            | (192, 52, 193)
            | (192, 175, 48)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
    ) && address.octets() != [168, 63, 129, 16]
}

#[test]
fn ten_thousand_public_addresses_are_not_refused() {
    let mut rng = StdRng::seed_from_u64(20_260_417);
    let mut seen = 0;
    while seen < 5_000 {
        let address = Ipv4Addr::from(rng.random::<u32>());
        if is_ordinary_v4(address) {
            assert!(
                parse_url(&format!("https://{address}/hook"), STRICT).is_ok(),
                "{address}"
            );
            seen += 1;
        }
    }
    // The registries' real allocations: 2003::/16, 2400::/12, 2600::/12, 2800::/12, 2a00::/12, 2c00::/12.
    for _ in 0..5_000 {
        let first = [0x2003_u16, 0x2400, 0x2600, 0x2800, 0x2a00, 0x2c00][rng.random_range(0..6)];
        let address = Ipv6Addr::from((rng.random::<u128>() >> 16) | (u128::from(first) << 112));
        assert!(
            parse_url(&format!("https://[{address}]:8443/hook"), STRICT).is_ok(),
            "{address}"
        );
    }
}

#[test]
fn ordinary_urls_are_accepted() {
    for url in [
        "https://example.com",
        "https://hooks.example.com/a/b?c=d",
        "https://example.com:8443/x",
        "https://example.com.",
        "https://bücher.example/x",
        "https://localhost.example.com/",
        "https://notlocal/"
            .replace("notlocal", "not.locals")
            .as_str(),
        "https://1.1.1.1/",
        "https://mylocalhost.com/",
        "https://internal.example.com/",
    ] {
        assert!(parse_url(url, STRICT).is_ok(), "{url}");
    }
}

#[test]
fn each_fault_has_its_own_reason() {
    let exact = format!("https://example.com/{}", "a".repeat(MAX_URL_LENGTH - 20));
    assert_eq!(exact.len(), MAX_URL_LENGTH);
    assert!(parse_url(&exact, STRICT).is_ok());
    let longer = format!("{exact}a");
    let grows_when_encoded = format!("https://example.com/{}", "ü".repeat(900));
    for (url, refusal) in [
        (longer.as_str(), UrlRefused::TooLong),
        (grows_when_encoded.as_str(), UrlRefused::TooLong),
        ("", UrlRefused::Malformed),
        ("example.com/x", UrlRefused::Malformed),
        ("https://", UrlRefused::Malformed),
        ("https://exa mple.com", UrlRefused::Malformed),
        ("http://example.com/", UrlRefused::Scheme),
        ("http://127.0.0.1/", UrlRefused::Scheme),
        ("ftp://example.com/", UrlRefused::Scheme),
        ("file:///etc/passwd", UrlRefused::Scheme),
        ("gopher://127.0.0.1:6379/_x", UrlRefused::Scheme),
        ("data:text/plain,x", UrlRefused::Scheme),
        ("https://user@example.com/", UrlRefused::UserInfo),
        ("https://user:pass@example.com/", UrlRefused::UserInfo),
        ("https://:pass@example.com/", UrlRefused::UserInfo),
        ("https://example.com@127.0.0.1/", UrlRefused::UserInfo),
        ("https://example.com/#part", UrlRefused::Fragment),
        ("https://example.com/#", UrlRefused::Fragment),
        ("https://./", UrlRefused::NoHost),
        ("https://localhost/", UrlRefused::PrivateName),
        ("https://LOCALHOST./", UrlRefused::PrivateName),
        ("https://%6cocalhost/", UrlRefused::PrivateName),
        ("https://ｌｏｃａｌｈｏｓｔ/", UrlRefused::PrivateName),
        ("https://a.localhost/", UrlRefused::PrivateName),
        ("https://printer.local/", UrlRefused::PrivateName),
        ("https://printer.local./", UrlRefused::PrivateName),
        ("https://metadata.google.internal/", UrlRefused::PrivateName),
        ("https://postgres/", UrlRefused::PrivateName),
        ("https://localhost.localdomain/", UrlRefused::PrivateName),
        ("https://router.home.arpa/", UrlRefused::PrivateName),
    ] {
        assert_eq!(parse_url(url, STRICT), Err(refusal), "{url}");
    }
}

#[test]
fn the_development_switch_opens_loopback_and_nothing_else() {
    for url in [
        "http://127.0.0.1:9000/hook",
        "http://localhost:9000/hook",
        "http://[::1]:9000/",
        "https://localhost/",
        "http://receiver.localhost./",
        "http://127.9.9.9/",
        "https://example.com/",
    ] {
        assert!(parse_url(url, DEVELOPMENT).is_ok(), "{url}");
    }
    for url in [
        "http://example.com/",
        "http://10.0.0.1/",
        "https://10.0.0.1/",
        "https://169.254.169.254/",
        "http://0.0.0.0/",
        "http://1.1.1.1/",
        "https://[::ffff:127.0.0.1]/",
        "https://printer.local/",
        "ftp://127.0.0.1/",
    ] {
        assert!(parse_url(url, DEVELOPMENT).is_err(), "{url}");
    }
}
