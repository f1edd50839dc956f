//! Rejects requests that web pages send to the emulator.
//!
//! Any web page can make the developer's browser send requests to loopback. If the page uses its own host name that
//! resolves to 127.0.0.1 (DNS rebinding), it can also read the responses. Programs and SDKs send the emulator's
//! address as `Host`, and neither `Origin` nor `Sec-Fetch-Site`.

use ureq_proto::http::{HeaderName, Request, Version, header};

use super::response::HttpResponse;

/// Checks the origin of a request. The error is the response to it.
pub(crate) fn check(head: &Request<()>, port: u16) -> Result<(), HttpResponse> {
    check_host(head, port)?;
    let mut origins = values(head, &header::ORIGIN);
    if !origins.all(|origin| is_own_origin(origin, port)) {
        return Err(forbidden("the request comes from a web page of another origin (header Origin)"));
    }
    let mut sites = values(head, &SEC_FETCH_SITE);
    if !sites.all(|site| OWN_SITES.iter().any(|own| own.as_bytes() == site)) {
        return Err(forbidden("the request comes from a web page of another site (header Sec-Fetch-Site)"));
    }
    Ok(())
}

/// Checks that there is one `Host`, as HTTP/1.1 requires, and that it is an address of the emulator.
fn check_host(head: &Request<()>, port: u16) -> Result<(), HttpResponse> {
    let hosts: Vec<&[u8]> = values(head, &header::HOST).collect();
    if hosts.len() > 1 || (hosts.is_empty() && head.version() == Version::HTTP_11) {
        return Err(HttpResponse::plain_text(400, "the request must have exactly one header Host"));
    }
    // A target such as `http://127.0.0.1:80/` contains a host as well, which takes precedence.
    let target = head.uri().authority().map(|authority| authority.as_str().as_bytes());
    if hosts.into_iter().chain(target).all(|host| is_own_host(host, port)) {
        return Ok(());
    }
    Err(forbidden(&format!("the header Host is not the address of the emulator: use 127.0.0.1:{port} or localhost:{port}")))
}

/// Whether a host is an address of the emulator, with its port or without a port.
fn is_own_host(host: &[u8], port: u16) -> bool {
    let is_same = |own: &str| own.as_bytes().eq_ignore_ascii_case(host);
    HOSTS.iter().any(|own| is_same(own) || is_same(&format!("{own}:{port}")))
}

fn is_own_origin(origin: &[u8], port: u16) -> bool {
    let is_same = |own: &str| own.as_bytes().eq_ignore_ascii_case(origin);
    // Origins omit the default port.
    HOSTS.iter().any(|own| is_same(&format!("http://{own}:{port}")) || (port == 80 && is_same(&format!("http://{own}"))))
}

fn values<'a>(head: &'a Request<()>, name: &HeaderName) -> impl Iterator<Item = &'a [u8]> + use<'a> {
    head.headers().get_all(name).into_iter().map(|value| value.as_bytes())
}

fn forbidden(reason: &str) -> HttpResponse {
    HttpResponse::plain_text(403, format!("forbidden: {reason}"))
}

/// The loopback addresses in a `Host` header.
const HOSTS: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// `same-origin` is sent for a page of the emulator itself, `none` for an address that the user entered. `same-site` and
/// `cross-site` are sent for pages of other ports and other sites.
const OWN_SITES: [&str; 2] = ["same-origin", "none"];

#[cfg(test)]
mod tests {
    use super::*;

    /// The status of the rejection, or 200.
    fn status(version: Version, target: &str, headers: &[(&str, &str)]) -> u16 {
        let mut request = Request::post(target).version(version);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        check(&request.body(()).unwrap(), 8080).map_or_else(|response| response.status, |()| 200)
    }

    fn status_of(headers: &[(&str, &str)]) -> u16 {
        status(Version::HTTP_11, "/", headers)
    }

    #[test]
    fn accepts_only_its_own_hosts() {
        for own in ["127.0.0.1:8080", "127.0.0.1", "localhost:8080", "LocalHost", "[::1]:8080", "[::1]"] {
            assert_eq!(status_of(&[("host", own)]), 200, "{own}");
        }
        for other in [
            "evil.example",
            "evil.example:8080",
            "127.0.0.1:8081",
            "127.0.0.1.evil.example:8080",
            "localhost.evil.example",
            "evil.example#127.0.0.1",
            "127.0.0.2",
            "0.0.0.0:8080",
            "[::1]:1",
            "127.0.0.1:8080:8080",
            "127.0.0.1,evil.example",
            "user@127.0.0.1",
            "x",
            "",
        ] {
            assert_eq!(status_of(&[("host", other)]), 403, "{other}");
        }
    }

    #[test]
    fn requires_one_host_in_http_1_1() {
        assert_eq!(status_of(&[]), 400);
        assert_eq!(status_of(&[("host", "localhost"), ("host", "localhost")]), 400);
        assert_eq!(status_of(&[("host", "localhost"), ("host", "evil.example")]), 400);
        assert_eq!(status(Version::HTTP_10, "/", &[]), 200);
        assert_eq!(status(Version::HTTP_10, "/", &[("host", "evil.example")]), 403);
    }

    #[test]
    fn checks_the_host_of_absolute_targets() {
        let host = [("host", "localhost")];
        assert_eq!(status(Version::HTTP_11, "http://127.0.0.1:8080/api", &host), 200);
        assert_eq!(status(Version::HTTP_11, "http://evil.example/api", &host), 403);
    }

    #[test]
    fn accepts_only_its_own_origins() {
        let status = |origin| status_of(&[("host", "localhost:8080"), ("origin", origin)]);
        for own in ["http://127.0.0.1:8080", "http://localhost:8080", "HTTP://LOCALHOST:8080", "http://[::1]:8080"] {
            assert_eq!(status(own), 200, "{own}");
        }
        for other in ["null", "", "http://localhost", "https://localhost:8080", "http://localhost:3000", "http://evil.example", "file://"] {
            assert_eq!(status(other), 403, "{other}");
        }
        let both = [("host", "localhost:8080"), ("origin", "http://localhost:8080"), ("origin", "http://evil.example")];
        assert_eq!(status_of(&both), 403);
    }

    #[test]
    fn rejects_requests_of_other_sites() {
        for (site, expected) in [("same-origin", 200), ("none", 200), ("same-site", 403), ("cross-site", 403), ("unknown", 403), ("", 403)]
        {
            assert_eq!(status_of(&[("host", "localhost"), ("sec-fetch-site", site)]), expected, "{site}");
        }
    }
}
