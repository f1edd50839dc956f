//! Properties of hosts and redirects, for generated texts.

use super::Host;
use crate::test_support::{Pattern, Random, for_all};

const CASES: u64 = 10_000;

/// Valid and invalid values of the setting `host`.
const ADDRESS: &str = "(http|https|HTTP|Https|ftp|)(://|://|://|://|:|//|)(|||u:hush@|hush@)\
    ([a-zA-Z0-9.-]{0,8}|localhost|127\\.0\\.0\\.1|\\[::1\\]|\\[[0-9a-f:]{0,6}\\]|.{0,3})\
    (|:8080|:0|:[0-9]{5}|:[0-9+]{0,6})(||/|/|//|/p|\\?q|#f| |\n)";

/// Values of `Location`: half of them are `http://localhost:8080` or begin in the same way.
const LOCATION: &str = "((http:|HTTP:|)//(localhost|LocalHost)(:8080|)|\
    (http://|https://|//|/|\\\\|javascript:|http:|)(localhost:8080|localhost|u@|evil.example|x|){0,2})\
    (/x|\\?y|#z|/|:|:8080|:80|@|.example|%2f|\\\\|.{0,2}){0,3}";

#[test]
fn accepted_hosts_are_scheme_name_and_port() {
    let (address, any) = (Pattern::new(ADDRESS), Pattern::new(".*"));
    let input = |random: &mut Random| {
        let text = if random.below(5) == 0 { &any } else { &address };
        (text.text(random), random.below(2) == 0)
    };
    for_all(CASES, input, |(text, allow_plain_http)| match Host::parse(text, *allow_plain_http) {
        Ok(host) => {
            assert!(host.as_str().eq_ignore_ascii_case(text.strip_suffix('/').unwrap_or(text)));
            let (scheme, rest) = host.as_str().split_once("://").unwrap();
            assert!(!rest.is_empty() && !rest.contains(['/', '?', '#', '@', '\\']) && !rest.contains(char::is_whitespace));
            let name = rest.trim_end_matches(|last: char| last.is_ascii_digit()).strip_suffix(':').unwrap_or(rest);
            let port = rest.strip_prefix(name).unwrap();
            assert!(port.is_empty() || port.strip_prefix(':').unwrap().parse::<u16>().is_ok_and(|port| port > 0));
            let is_here = name.eq_ignore_ascii_case("localhost") || name.starts_with("127.") || name == "[::1]";
            assert!(scheme == "https" || (scheme == "http" && (*allow_plain_http || is_here)));
            assert_eq!(host.is_https(), scheme == "https");
            let again = Host::parse(host.as_str(), *allow_plain_http).unwrap();
            assert_eq!(again.as_str(), host.as_str());
            let uri = host.uri("/p?q".to_owned()).unwrap();
            assert_eq!(uri.to_string(), format!("{}/p?q", host.as_str()));
        }
        Err(error) => {
            let error = error.to_string();
            assert!(error.starts_with("host ") && !error.contains(char::is_control), "{}", error);
            assert!(!text.contains('@') || !error.contains("hush"), "{}", error);
        }
    });
}

#[test]
fn every_name_and_port_is_a_valid_host() {
    let name = Pattern::new("[a-z0-9]([a-z0-9.-]{0,20}[a-z0-9])?");
    let input = |random: &mut Random| {
        let port = random.within(1..=65_535);
        (name.text(random), [None, Some(1), Some(port), Some(65_535)][random.below(4)], *random.choose(&["", "/"]))
    };
    for_all(CASES, input, |(name, port, slash)| {
        let text = port.map_or_else(|| format!("http://{name}"), |port| format!("http://{name}:{port}"));
        let host = Host::parse(&format!("{text}{slash}"), true).unwrap();
        assert_eq!(host.as_str(), text);
    });
}

#[test]
fn followed_redirects_stay_on_the_host() {
    let location = Pattern::new(LOCATION);
    for_all(
        CASES,
        |random| (location.text(random), *random.choose(&["", ":8080"])),
        |(location, port)| {
            let host = Host::parse(&format!("http://localhost{port}"), false).unwrap();
            if let Some(path) = host.path_of_redirect("/api/v3/get-webhook?webhookId=1", location) {
                assert!(path.starts_with('/'), "{}", path);
                // Parsed in the same way as by a browser.
                let parts = location.split_once("//").filter(|(scheme, _)| scheme.is_empty() || scheme.ends_with(':'));
                if let Some((scheme, rest)) = parts.filter(|(scheme, _)| !scheme.contains(['/', '?', '#'])) {
                    assert!(scheme.is_empty() || scheme.eq_ignore_ascii_case("http:"), "{}", scheme);
                    let authority = rest.split(['/', '?', '#']).next().unwrap();
                    let is_default = port.is_empty() && authority.eq_ignore_ascii_case("localhost:80");
                    assert!(is_default || authority.eq_ignore_ascii_case(&format!("localhost{port}")), "{}", authority);
                }
            }
        },
    );
}
