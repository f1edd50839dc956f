//! `NO_PROXY`: the hosts to connect to without the proxy of the environment.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::text::{contains, is_same, number, split_once};

/// Whether the list has an entry for this host.
///
/// Entries are separated by commas or whitespace. An entry is `*`, a domain (`domain`, `.domain` or `*.domain`, which
/// match the domain and its subdomains), an IP address, or a network such as `10.0.0.0/8`. All but networks can have a
/// port. Case is ignored. Entries of any other form match no host.
pub(super) fn is_excepted(list: &str, name: &str, port: u16) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let address = name.parse::<IpAddr>().ok().map(|address| address.to_canonical());
    list.split([',', ' ', '\t', '\r', '\n']).filter(|entry| !entry.is_empty()).any(|entry| {
        if let Some((network, length)) = split_once(entry, "/") {
            return address.is_some_and(|address| is_in_network(address, network, length));
        }
        let Some((entry, entry_port)) = name_and_port(entry) else {
            return false;
        };
        if entry_port.is_some_and(|entry_port| entry_port != port) {
            return false;
        }
        match (entry.parse::<IpAddr>(), address) {
            _ if entry == "*" => true,
            (Ok(entry), Some(address)) => entry.to_canonical() == address,
            (Err(_), None) => is_in_domain(name, entry),
            _ => false,
        }
    })
}

/// Splits an entry into its name, without brackets, and its port.
fn name_and_port(entry: &str) -> Option<(&str, Option<u16>)> {
    if let Some(rest) = entry.strip_prefix('[') {
        let (address, port) = split_once(rest, "]")?;
        let port = if port.is_empty() { None } else { Some(number(port.strip_prefix(':')?)?) };
        return Some((address, port));
    }
    match split_once(entry, ":") {
        Some((name, port)) if !contains(port, &[':']) => Some((name, Some(number(port)?))),
        // No port, or an IPv6 address.
        _ => Some((entry, None)),
    }
}

/// Whether a name is the domain or one of its subdomains.
fn is_in_domain(name: &str, entry: &str) -> bool {
    let domain = entry.strip_prefix('*').filter(|rest| rest.starts_with('.')).unwrap_or(entry);
    let domain = domain.strip_prefix('.').unwrap_or(domain);
    let domain = domain.strip_suffix('.').unwrap_or(domain);
    if domain.is_empty() || domain.len() > name.len() || !name.is_char_boundary(name.len() - domain.len()) {
        return false;
    }
    let (before, end) = name.split_at(name.len() - domain.len());
    is_same(end, domain) && (before.is_empty() || before.ends_with('.'))
}

/// Whether an address is in `network/length`.
fn is_in_network(address: IpAddr, network: &str, length: &str) -> bool {
    let network = network.strip_prefix('[').and_then(|network| network.strip_suffix(']')).unwrap_or(network);
    let (Ok(network), Some(length)) = (network.parse::<IpAddr>(), number(length).map(u32::from)) else {
        return false;
    };
    // An IPv4 network may be written as an IPv4-mapped IPv6 network.
    let (network, length) = match (network.to_canonical(), length.checked_sub(MAPPED_PREFIX)) {
        (IpAddr::V4(canonical), Some(length)) if network.is_ipv6() => (IpAddr::V4(canonical), length),
        _ => (network, length),
    };
    match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => {
            length <= Ipv4Addr::BITS && (address.to_bits() ^ network.to_bits()).leading_zeros() >= length
        }
        (IpAddr::V6(address), IpAddr::V6(network)) => {
            length <= Ipv6Addr::BITS && (address.to_bits() ^ network.to_bits()).leading_zeros() >= length
        }
        _ => false,
    }
}

/// The number of bits before the IPv4 address in `::ffff:a.b.c.d`.
const MAPPED_PREFIX: u32 = 96;

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_matches(list: &str, name: &str, port: u16, expected: bool) {
        assert_eq!(is_excepted(list, name, port), expected, "{list:?} for {name}:{port}");
    }

    #[test]
    fn domain_matches_itself_and_its_subdomains() {
        for entry in ["corp.example", ".corp.example", "*.corp.example", "CORP.Example", "corp.example.", "corp.example:443"] {
            for name in ["corp.example", "sso.corp.example", "a.b.corp.example", "SSO.CORP.EXAMPLE", "sso.corp.example."] {
                assert_matches(entry, name, 443, true);
            }
            for name in ["evilcorp.example", "corp.example.evil", "example", "orp.example", "sso-corp.example"] {
                assert_matches(entry, name, 443, false);
            }
        }
    }

    #[test]
    fn entries_are_separated_by_commas_and_whitespace() {
        for list in [
            "localhost, sso.corp.example",
            "localhost,sso.corp.example",
            " localhost  sso.corp.example ",
            "localhost ,\tsso.corp.example,",
            ",,sso.corp.example,,",
            "localhost\nsso.corp.example\r\n",
        ] {
            assert_matches(list, "sso.corp.example", 443, true);
            assert_matches(list, "other.example", 443, false);
        }
        for list in ["", " ", ",", " , "] {
            assert_matches(list, "sso.corp.example", 443, false);
        }
    }

    #[test]
    fn port_limits_an_entry_to_that_port() {
        assert_matches("sso.example:8443", "sso.example", 8443, true);
        assert_matches("sso.example:8443", "sso.example", 443, false);
        assert_matches("10.0.0.1:8443", "10.0.0.1", 8443, true);
        assert_matches("10.0.0.1:8443", "10.0.0.1", 443, false);
        assert_matches("[fd00::1]:443", "fd00::1", 443, true);
        assert_matches("[fd00::1]:443", "fd00::1", 8443, false);
        assert_matches("*:8443", "sso.example", 8443, true);
        assert_matches("*:8443", "sso.example", 443, false);
        for malformed in ["sso.example:", "sso.example:x", "sso.example:65536", "[fd00::1]443", "[fd00::1"] {
            assert_matches(malformed, "sso.example", 443, false);
            assert_matches(malformed, "fd00::1", 443, false);
        }
    }

    #[test]
    fn asterisk_matches_every_host() {
        for name in ["sso.example", "10.0.0.1", "fd00::1"] {
            assert_matches("*", name, 443, true);
            assert_matches("a.example, *", name, 443, true);
        }
        assert_matches("*example", "sso.example", 443, false);
        assert_matches("*.", "sso.example", 443, false);
        assert_matches(".", "sso.example", 443, false);
    }

    #[test]
    fn ip_addresses_match_in_every_notation() {
        assert_matches("10.0.0.1", "10.0.0.1", 443, true);
        assert_matches("10.0.0.1", "10.0.0.10", 443, false);
        assert_matches("0.0.1", "10.0.0.1", 443, false);
        assert_matches("fd00::1", "fd00:0:0:0:0:0:0:1", 443, true);
        assert_matches("FD00::1", "fd00::1", 443, true);
        assert_matches("[fd00::1]", "fd00::1", 443, true);
        assert_matches("fd00::1", "fd00::2", 443, false);
        assert_matches("10.0.0.1", "::ffff:10.0.0.1", 443, true);
        assert_matches("::ffff:10.0.0.1", "10.0.0.1", 443, true);
        assert_matches("10.0.0.1", "a.10.0.0.1", 443, false);
    }

    #[test]
    fn network_matches_the_addresses_in_it() {
        for (network, inside, outside) in [
            ("10.0.0.0/8", "10.255.0.1", "11.0.0.1"),
            ("10.1.2.3/8", "10.255.0.1", "11.0.0.1"),
            ("192.168.4.0/22", "192.168.7.255", "192.168.8.0"),
            ("10.0.0.1/32", "10.0.0.1", "10.0.0.2"),
            ("0.0.0.0/0", "8.8.8.8", "fd00::1"),
            ("fd00::/8", "fdff::1", "fe00::1"),
            ("[fd00::]/8", "fdff::1", "fe00::1"),
            ("::/0", "fd00::1", "10.0.0.1"),
            ("fd00::1/128", "fd00::1", "fd00::2"),
            ("10.0.0.0/8", "::ffff:10.0.0.1", "::ffff:11.0.0.1"),
            ("::ffff:10.0.0.0/104", "10.0.0.1", "11.0.0.1"),
        ] {
            assert_matches(network, inside, 443, true);
            assert_matches(network, outside, 443, false);
            assert_matches(network, "sso.example", 443, false);
        }
        for malformed in ["10.0.0.0/33", "10.0.0.0/", "10.0.0.0/x", "10.0.0/8", "fd00::/129", "10.0.0.0/-1", "/8", "10.0.0.0/255.0.0.0"] {
            assert_matches(malformed, "10.0.0.0", 443, false);
        }
    }
}
