//! Which URLs and addresses we are willing to send to.
//!
//! A tenant chooses the URL, so without this guard anyone with a tenant account could make our server knock on its own
//! database, its neighbours or the cloud's metadata service. The guard has two halves, and both are needed:
//! [`vet_url`] looks at the text when an endpoint is saved and again before each attempt; [`is_public`] looks at every
//! address that a name resolves to, at the moment of connecting (see [`super::sender`]).
//!
//! Not seen by this guard: a NAT64 prefix of the operator's own (RFC 6052 allows any), and the public address of our own
//! server. Both are the operator's to close with an egress rule.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::{Ipv4Net, Ipv6Net};
use url::{Host, Url};

#[cfg(test)]
mod spellings;
#[cfg(test)]
mod tests;

/// The longest URL that an endpoint may have, in bytes, as written and as normalised.
pub const MAX_URL_LENGTH: usize = 2048;

/// How strict the guard is. The default is what production runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AddressPolicy {
    /// Development only: also allow loopback addresses, and plain `http` to them.
    pub allow_loopback: bool,
}

impl AddressPolicy {
    /// May we connect to this address?
    #[must_use]
    pub fn admits(self, address: IpAddr) -> bool {
        is_public(address) || (self.allow_loopback && address.is_loopback())
    }
}

/// Why a URL was refused. The text is written for the tenant who typed the URL and never repeats it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UrlRefused {
    /// It does not parse; this is also how zone ids and impossible numbers in the host end.
    #[error("this is not a valid absolute URL")]
    Malformed,
    /// Longer than [`MAX_URL_LENGTH`].
    #[error("the URL is longer than 2,048 characters")]
    TooLong,
    /// Anything but `https` (in development: `http` to something that is not loopback).
    #[error("the URL must start with https://")]
    Scheme,
    /// A user name or password; they would end up in logs, and the signature is the proof of origin.
    #[error("the URL must not contain a user name or password")]
    UserInfo,
    /// A `#fragment`, which is never sent and therefore a mistake.
    #[error("the URL must not contain a fragment (#)")]
    Fragment,
    /// No host.
    #[error("the URL must name a host")]
    NoHost,
    /// A name that can only mean a machine on a private network.
    #[error("the host must be a public name")]
    PrivateName,
    /// An address, in whatever spelling, that is not publicly reachable.
    #[error("the host must be a public address")]
    PrivateAddress,
}

/// Reads the URL that a tenant typed and vets it; the way in for endpoint creation.
pub fn parse_url(text: &str, policy: AddressPolicy) -> Result<Url, UrlRefused> {
    if text.len() > MAX_URL_LENGTH {
        return Err(UrlRefused::TooLong);
    }
    // The parser's own complaint is discarded on purpose: it adds nothing that a tenant could act on.
    let Ok(url) = Url::parse(text) else {
        return Err(UrlRefused::Malformed);
    };
    vet_url(&url, policy)?;
    Ok(url)
}

/// May this URL be an endpoint?
///
/// `https` only, a public host, no user info, no fragment, at most [`MAX_URL_LENGTH`] bytes. Any port is allowed:
/// receivers do live on 8443, and what a port could reach is decided by the address. Spellings of addresses (decimal,
/// octal, hexadecimal, short, percent-encoded, full-width) were already turned into addresses by the URL parser, and are
/// judged as such. Saying yes does not make a name safe: its addresses are vetted when it is resolved.
pub fn vet_url(url: &Url, policy: AddressPolicy) -> Result<(), UrlRefused> {
    if url.as_str().len() > MAX_URL_LENGTH {
        return Err(UrlRefused::TooLong);
    }
    let host = url.host();
    match url.scheme() {
        "https" => {}
        "http" if policy.allow_loopback && host.as_ref().is_some_and(is_loopback_host) => {}
        _ => return Err(UrlRefused::Scheme),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(UrlRefused::UserInfo);
    }
    if url.fragment().is_some() {
        return Err(UrlRefused::Fragment);
    }
    match host {
        None => Err(UrlRefused::NoHost),
        Some(Host::Ipv4(address)) => vet_address(address.into(), policy),
        Some(Host::Ipv6(address)) => vet_address(address.into(), policy),
        Some(Host::Domain(name)) => vet_name(name, policy),
    }
}

fn vet_address(address: IpAddr, policy: AddressPolicy) -> Result<(), UrlRefused> {
    if policy.admits(address) {
        Ok(())
    } else {
        Err(UrlRefused::PrivateAddress)
    }
}

fn vet_name(name: &str, policy: AddressPolicy) -> Result<(), UrlRefused> {
    let name = name.strip_suffix('.').unwrap_or(name);
    if name.is_empty() {
        return Err(UrlRefused::NoHost);
    }
    // The URL parser has read every numeric spelling already; this is for the day it reads one differently from us.
    if let Ok(address) = name.parse::<IpAddr>() {
        return vet_address(address, policy);
    }
    if policy.allow_loopback && is_localhost(name) {
        return Ok(());
    }
    // A single label is completed from the resolver's search list, which means a machine nearby.
    if !name.contains('.') || PRIVATE_ZONES.iter().any(|zone| is_within(name, zone)) {
        return Err(UrlRefused::PrivateName);
    }
    Ok(())
}

/// Zones that never hold a public receiver: RFC 6761, 6762, 7686, 8375, ICANN's `internal`, and the usual home-made ones.
const PRIVATE_ZONES: [&str; 10] = [
    "localhost",
    "local",
    "localdomain",
    "internal",
    "intranet",
    "lan",
    "home.arpa",
    "in-addr.arpa",
    "ip6.arpa",
    "onion",
];

fn is_within(name: &str, zone: &str) -> bool {
    let Some(rest) = name
        .len()
        .checked_sub(zone.len())
        .and_then(|at| name.split_at_checked(at))
    else {
        return false;
    };
    rest.1.eq_ignore_ascii_case(zone) && (rest.0.is_empty() || rest.0.ends_with('.'))
}

fn is_localhost(name: &str) -> bool {
    is_within(name.strip_suffix('.').unwrap_or(name), "localhost")
}

fn is_loopback_host(host: &Host<&str>) -> bool {
    match host {
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
        Host::Domain(name) => is_localhost(name),
    }
}

const fn v4(a: u8, b: u8, c: u8, d: u8, prefix: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), prefix)
}

const fn v6(a: u16, b: u16, c: u16, prefix: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0), prefix)
}

/// IPv4 blocks that are not the public internet, after the IANA special-purpose registry.
const FORBIDDEN_V4: [Ipv4Net; 19] = [
    v4(0, 0, 0, 0, 8),        // this network; Linux reads 0.0.0.0 as itself
    v4(10, 0, 0, 0, 8),       // private
    v4(100, 64, 0, 0, 10),    // carrier NAT; metadata of one cloud
    v4(127, 0, 0, 0, 8),      // loopback
    v4(168, 63, 129, 16, 32), // a public number that Azure routes to its host agent
    v4(169, 254, 0, 0, 16),   // link-local; metadata of most clouds
    v4(172, 16, 0, 0, 12),    // private
    v4(192, 0, 0, 0, 24),     // IETF protocol assignments; metadata of one cloud
    v4(192, 0, 2, 0, 24),     // documentation
    v4(192, 31, 196, 0, 24),  // AS112: answered by the nearest, not by a receiver
    v4(192, 52, 193, 0, 24),  // AMT relays, likewise
    v4(192, 88, 99, 0, 24),   // 6to4 relays
    v4(192, 168, 0, 0, 16),   // private
    v4(192, 175, 48, 0, 24),  // AS112
    v4(198, 18, 0, 0, 15),    // benchmarks
    v4(198, 51, 100, 0, 24),  // documentation
    v4(203, 0, 113, 0, 24),   // documentation
    v4(224, 0, 0, 0, 4),      // multicast
    v4(240, 0, 0, 0, 4),      // reserved, with the broadcast address
];

/// All of public IPv6. What lies outside (`::`, `::1`, v4-mapped and v4-compatible, NAT64 `64:ff9b::/96` and
/// `64:ff9b:1::/48`, discard `100::/64`, `5f00::/16`, `fc00::/7`, `fe80::/10`, `fec0::/10`, `ff00::/8`) is refused by
/// not being in here.
const PUBLIC_V6: Ipv6Net = v6(0x2000, 0, 0, 3);

/// Blocks within [`PUBLIC_V6`] that are not the public internet.
const FORBIDDEN_V6: [Ipv6Net; 5] = [
    v6(0x2001, 0, 0, 23), // IETF protocol assignments: Teredo (carries an IPv4 address), ORCHID, benchmarks
    v6(0x2001, 0xdb8, 0, 32), // documentation
    v6(0x2002, 0, 0, 16), // 6to4 (carries an IPv4 address)
    v6(0x2620, 0x4f, 0x8000, 48), // AS112
    v6(0x3fff, 0, 0, 20), // documentation
];

/// Is this the address of a machine on the public internet?
///
/// Refuses every block of the IANA special-purpose registries for IPv4 and IPv6, every multicast and reserved block, and
/// every IPv6 form that carries an IPv4 address, whatever that address is: nobody publishes those as a receiver, and each
/// is a second way to spell a private one.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => !FORBIDDEN_V4.iter().any(|block| block.contains(&address)),
        IpAddr::V6(address) => {
            PUBLIC_V6.contains(&address)
                && !FORBIDDEN_V6.iter().any(|block| block.contains(&address))
                && !is_isatap(address)
        }
    }
}

/// ISATAP (RFC 5214): an IPv4 address behind `…:0:5efe:` or `…:200:5efe:`, under any prefix.
fn is_isatap(address: Ipv6Addr) -> bool {
    let [_, _, _, _, fifth, sixth, _, _] = address.segments();
    sixth == 0x5efe && (fifth == 0 || fifth == 0x200)
}
