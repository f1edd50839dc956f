//! `DnsCache`: resolves host names in bounded time. A call with cached addresses starts no thread.
//!
//! ureq resolves the name before every request, even with a pooled connection, and needs a thread to bound the time of the
//! lookup. That costs about 50 µs per call, more than the rest of a call over loopback. Here a lookup also runs on its own
//! thread, at most one for each name, but its result is cached for a minute. Each call waits for it no longer than its own
//! time limit. IP addresses need no lookup.
//!
//! Lookups on the caller's thread while a connection is idle would be as fast. But a name server that stops responding
//! would then block the caller until the C library times out. The disadvantage of a custom resolver is that ureq's trait
//! `Resolver` may change with a minor release: see CONTRIBUTING.md.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use ureq::config::Config;
use ureq::http::Uri;
use ureq::http::uri::Authority;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::host::{default_port, is_localhost};
use super::text::without_brackets;

/// How long addresses are cached. A connection that fails drops them earlier.
const TIME_TO_LIVE: Duration = Duration::from_secs(60);
/// How long a call waits for the name server if there are expired addresses to use instead.
const STALE_WAIT: Duration = Duration::from_millis(500);
/// The capacity of ureq's `ResolvedSocketAddrs`.
const MAX_ADDRESSES: usize = 16;

/// The addresses of the hosts of one client, the service and a proxy: one running or completed lookup for each.
#[derive(Clone, Default)]
pub(crate) struct DnsCache {
    lookups: Arc<Mutex<Vec<Arc<Lookup>>>>,
    /// The first host, which is usually the only one: parsing its URI takes longer than finding its addresses.
    first: Arc<OnceLock<Target>>,
}

/// The error of a failed lookup.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{0}")]
pub(crate) struct LookupError(String);

#[derive(Default)]
struct Lookup {
    name: String,
    port: u16,
    outcome: Mutex<Option<Outcome>>,
    done: Condvar,
    /// The addresses of the lookup before, used if the name server fails.
    previous: Vec<SocketAddr>,
}

struct Outcome {
    at: Instant,
    addresses: Result<Vec<SocketAddr>, LookupError>,
}

impl DnsCache {
    /// Drops all cached addresses. Called when a connection could not be established.
    pub(crate) fn invalidate(&self) {
        // A running lookup is kept, because its result will be up to date.
        self.lookups.lock().unwrap_or_else(PoisonError::into_inner).retain(|lookup| !lookup.is_done());
    }

    /// Returns the addresses of a name. Waits no longer than `limit`.
    fn addresses(&self, name: &str, port: u16, limit: Duration) -> Result<Vec<SocketAddr>, ureq::Error> {
        let lookup = self.lookup(name, port).map_err(|error| ureq::Error::Other(Box::new(LookupError(error.to_string()))))?;
        let limit = if lookup.previous.is_empty() { limit } else { limit.min(STALE_WAIT) };
        match lookup.wait(limit) {
            Some(Ok(addresses)) => Ok(addresses),
            _ if !lookup.previous.is_empty() => Ok(lookup.previous.clone()),
            Some(Err(error)) => Err(ureq::Error::Other(Box::new(error))),
            None => Err(ureq::Error::Timeout(ureq::Timeout::Resolve)),
        }
    }

    /// Returns the lookup of a name that is running or not expired, or starts a new one.
    fn lookup(&self, name: &str, port: u16) -> std::io::Result<Arc<Lookup>> {
        let mut known = self.lookups.lock().unwrap_or_else(PoisonError::into_inner);
        let is_for_name = |lookup: &Arc<Lookup>| lookup.name == name && lookup.port == port;
        let before = known.iter().find(|lookup| is_for_name(lookup));
        if let Some(lookup) = before.filter(|lookup| !lookup.is_stale()) {
            return Ok(lookup.clone());
        }
        let previous = before.map(|lookup| lookup.best()).unwrap_or_default();
        let lookup = Arc::new(Lookup { name: name.to_owned(), port, previous, ..Lookup::default() });
        let running = lookup.clone();
        thread::Builder::new().name("authing-resolve".into()).spawn(move || {
            let addresses = (running.name.as_str(), running.port).to_socket_addrs();
            running.finish(addresses.map(Iterator::collect).map_err(|error| LookupError(error.to_string())));
        })?;
        match known.iter_mut().find(|lookup| is_for_name(lookup)) {
            Some(before) => *before = lookup.clone(),
            None => known.push(lookup.clone()),
        }
        Ok(lookup)
    }
}

impl Lookup {
    fn finish(&self, addresses: Result<Vec<SocketAddr>, LookupError>) {
        *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(Outcome { at: Instant::now(), addresses });
        self.done.notify_all();
    }

    /// Returns the addresses that were found, or those of the lookup before.
    fn best(&self) -> Vec<SocketAddr> {
        let outcome = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        let found = outcome.as_ref().and_then(|outcome| outcome.addresses.as_ref().ok());
        found.unwrap_or(&self.previous).clone()
    }

    fn is_done(&self) -> bool {
        self.outcome.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    fn is_stale(&self) -> bool {
        let outcome = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        outcome.as_ref().is_some_and(|outcome| outcome.addresses.is_err() || outcome.at.elapsed() >= TIME_TO_LIVE)
    }

    /// Waits for the result. Returns `None` on a timeout.
    fn wait(&self, limit: Duration) -> Option<Result<Vec<SocketAddr>, LookupError>> {
        let outcome = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        let (outcome, _) =
            self.done.wait_timeout_while(outcome, limit, |outcome| outcome.is_none()).unwrap_or_else(PoisonError::into_inner);
        outcome.as_ref().map(|outcome| outcome.addresses.clone())
    }
}

/// A host and port to connect to.
struct Target {
    /// The host and port as text, and the port that applies if the text has none.
    authority: String,
    default_port: u16,
    name: String,
    port: u16,
    /// The addresses if the host is one, or localhost. Empty for a name that must be looked up.
    addresses: Vec<SocketAddr>,
}

impl Target {
    fn new(uri: &Uri, authority: &str, default_port: u16) -> Self {
        let name = without_brackets(uri.host().unwrap_or_default());
        let port = uri.port_u16().unwrap_or(default_port);
        let addresses = match name.parse::<IpAddr>() {
            Ok(address) => vec![SocketAddr::new(address, port)],
            // Plain http is allowed to localhost, so an entry in the hosts file must not redirect it to another machine.
            Err(_) if is_localhost(name) => {
                vec![SocketAddr::new(Ipv6Addr::LOCALHOST.into(), port), SocketAddr::new(Ipv4Addr::LOCALHOST.into(), port)]
            }
            Err(_) => Vec::new(),
        };
        Self { authority: authority.to_owned(), default_port, name: name.to_owned(), port, addresses }
    }
}

impl Resolver for DnsCache {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let (authority, default_port) = (uri.authority().map_or("", Authority::as_str), default_port(uri.scheme()));
        let first = self.first.get_or_init(|| Target::new(uri, authority, default_port));
        let other;
        let target = if first.authority == authority && first.default_port == default_port {
            first
        } else {
            other = Target::new(uri, authority, default_port);
            &other
        };
        let found;
        let addresses = if target.addresses.is_empty() {
            found = self.addresses(&target.name, target.port, *timeout.after)?;
            &found
        } else {
            &target.addresses
        };
        let mut wanted = self.empty();
        for address in config.ip_family().keep_wanted(addresses.iter().copied()).take(MAX_ADDRESSES) {
            wanted.push(address);
        }
        if wanted.is_empty() { Err(ureq::Error::HostNotFound) } else { Ok(wanted) }
    }
}

impl fmt::Debug for DnsCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DnsCache")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address() -> SocketAddr {
        SocketAddr::from(([127, 0, 0, 1], 80))
    }

    #[test]
    fn localhost_is_resolved_without_the_resolver() {
        let cache = DnsCache::default();
        for host in ["localhost", "LOCALHOST", "localhost.", "sso.localhost", "a.b.LocalHost."] {
            let uri = format!("http://{host}:8080/").parse().unwrap();
            let found = cache.resolve(&uri, &ureq::Agent::new_with_defaults().config().clone(), NextTimeout::default()).unwrap();
            let expected: Vec<SocketAddr> = vec!["[::1]:8080".parse().unwrap(), "127.0.0.1:8080".parse().unwrap()];
            assert_eq!(found.iter().copied().collect::<Vec<_>>(), expected, "{host}");
        }
        assert!(cache.lookups.lock().unwrap().is_empty(), "a lookup was started");
    }

    #[test]
    fn each_host_and_port_has_its_own_address() {
        let cache = DnsCache::default();
        for (uri, expected) in [
            ("http://127.0.0.1:8080/", "127.0.0.1:8080"),
            ("http://127.0.0.1/", "127.0.0.1:80"),
            ("https://127.0.0.1/", "127.0.0.1:443"),
            ("http://127.0.0.1:8080/", "127.0.0.1:8080"),
            ("https://[::1]:8443/", "[::1]:8443"),
        ] {
            let config = ureq::Agent::new_with_defaults().config().clone();
            let found = cache.resolve(&uri.parse().unwrap(), &config, NextTimeout::default()).unwrap();
            assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), [expected], "{uri}");
        }
        let cache = DnsCache::default();
        for (uri, expected) in [("https://127.0.0.2", "127.0.0.2:443"), ("http://127.0.0.2", "127.0.0.2:80")] {
            let config = ureq::Agent::new_with_defaults().config().clone();
            let found = cache.resolve(&uri.parse().unwrap(), &config, NextTimeout::default()).unwrap();
            assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), [expected], "{uri}");
        }
    }

    #[test]
    fn lookup_wait_ends_at_its_limit() {
        let lookup = Lookup::default();
        assert!(lookup.wait(Duration::from_millis(5)).is_none());
        lookup.finish(Ok(vec![address()]));
        assert_eq!(lookup.wait(Duration::ZERO).unwrap().unwrap(), [address()]);
    }

    #[test]
    fn stale_addresses_are_used_while_lookup_fails() {
        let cache = DnsCache::default();
        let silent = Arc::new(Lookup { name: "service.invalid".into(), port: 80, previous: vec![address()], ..Lookup::default() });
        cache.lookups.lock().unwrap().push(silent.clone());
        assert_eq!(cache.addresses("service.invalid", 80, Duration::from_millis(5)).unwrap(), [address()]);
        silent.finish(Err(LookupError("no".into())));
        assert_eq!(silent.best(), [address()]);
    }

    #[test]
    fn lookup_is_cached_until_failure_or_invalidation() {
        let cache = DnsCache::default();
        let first = cache.lookup("localhost", 80).unwrap();
        assert!(Arc::ptr_eq(&first, &cache.lookup("localhost", 80).unwrap()));
        first.wait(Duration::from_secs(10)).unwrap().unwrap();
        assert!(Arc::ptr_eq(&first, &cache.lookup("localhost", 80).unwrap()));
        cache.invalidate();
        let second = cache.lookup("localhost", 80).unwrap();
        assert!(!Arc::ptr_eq(&first, &second));
        second.wait(Duration::from_secs(10)).unwrap().unwrap();
        second.finish(Err(LookupError("no".into())));
        assert!(!Arc::ptr_eq(&second, &cache.lookup("localhost", 80).unwrap()));
    }
}
