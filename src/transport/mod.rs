//! One attempt of a call: sends a request with ureq and reads the response.

mod agents;
mod certificate_error;
mod clean;
mod connection;
mod error;
pub(crate) mod header;
pub(crate) mod host;
#[cfg(feature = "subscribe")]
mod interrupt;
mod no_proxy;
mod payload;
mod per_process;
mod pooled;
mod proxy;
mod proxy_address;
mod proxy_tunnel;
mod query;
mod resolver;
mod response_head;
mod retry_after;
mod text;
pub(crate) mod tls;
#[cfg(feature = "subscribe")]
pub(crate) mod upgrade;
#[cfg(feature = "subscribe")]
pub(crate) mod upgraded_stream;

use std::borrow::Cow;
use std::fmt;
use std::io::{self, Read};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant, SystemTime};

use ureq::http::header::{
    CONTENT_ENCODING, CONTENT_LENGTH, DATE, HeaderMap, HeaderName, HeaderValue, LOCATION, RETRY_AFTER, TRANSFER_ENCODING,
};
use ureq::http::{Method, Request, Response, Version};
use ureq::{Agent, Body, SendBody};
use zeroize::Zeroize;

use self::agents::{AgentPair, Agents, with_time_limit};
use self::certificate_error::Trust;
use self::error::Peer;
use self::header::{Authorizing, Header, PreparedHeaders};
use self::host::Host;
pub(crate) use self::payload::{HttpMethod, Payload};
use self::per_process::PerProcess;
use self::proxy::Proxy;
use self::proxy_tunnel::{HandOver, Tunnel};
use self::resolver::DnsCache;
use self::tls::Tls;
use crate::error::{Error, ErrorKind, Sent};
use crate::redact::Secret;
use crate::redact::excerpt::find;
use crate::redact::wipe;

/// Idle connections in the pool, one for each thread that makes calls at the same time. With the default of 3, more threads
/// would reconnect for each call. [`pooled`] limits their idle time.
const IDLE_CONNECTIONS: usize = 64;
/// Bytes per write to the socket. The time limit is checked between two writes: with 1 MiB, a server that stopped reading
/// delayed the timeout by 0.2 s on loopback.
const WRITE_SIZE: usize = 16 * 1024;
/// Maximum bytes of path and query of a redirect: what servers accept, and well below the limit of ureq.
const LONGEST_PATH: usize = 8 * 1024;
/// Redirects followed in one attempt: one for a renamed path, one for a gateway, and a reserve.
const MAX_REDIRECTS: u32 = 5;
/// Bytes allocated for a body before any of it arrived, regardless of the announced length.
const RESERVED: u64 = 64 * 1024;
/// Bytes of a body per read. Larger reads take longer to allocate than they save.
const PIECE: usize = 2 * 1024;

/// The payload of a redirected request.
static NOTHING: Payload<'static> = Payload::new(HttpMethod::Get);

/// Sends requests to the host of a client: connections, headers, limits.
pub(crate) struct Transport {
    connections: PerProcess<Connections>,
    /// Creates the agents of a forked process.
    connect: Box<dyn Fn() -> Connections + Send + Sync>,
    host: Host,
    /// The host, and whether a proxy is used: for error texts.
    peer: String,
    trust: Trust,
    /// The headers of every request.
    headers: PreparedHeaders,
    max_response_size: u64,
}

/// State that a process must not share with a forked one.
struct Connections {
    agents: Agents,
    prefer_usual_roots: AtomicBool,
    dns: DnsCache,
}

/// The settings of a transport.
pub(crate) struct Options {
    pub(crate) host: Host,
    pub(crate) proxy: Option<Secret>,
    pub(crate) tls: Option<Tls>,
    pub(crate) roots: tls::Roots,
    pub(crate) accept_invalid_certs: bool,
    pub(crate) timeout: Duration,
    pub(crate) max_response_size: u64,
    pub(crate) user_agent: String,
}

/// A complete response, not parsed yet.
pub(crate) struct RawResponse {
    pub(crate) status: u16,
    version: Version,
    headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// One request of an attempt; each redirect adds one.
struct Exchange<'a> {
    /// The call's own path.
    call_path: &'a str,
    http_method: HttpMethod,
    authorize: &'a Authorize<'a>,
    /// The path of the call, or the path and query of a redirect.
    path: Cow<'a, str>,
    /// The payload of the call, or none after a redirect.
    payload: &'a Payload<'a>,
    until: Instant,
    limit: Limit,
}

/// Returns what authorizes a request. The arguments are its path, with the query string that a redirect
/// added, and its payload.
pub(crate) type Authorize<'a> = dyn Fn(&str, &Payload<'_>) -> Result<Authorizing<'a>, Error> + 'a;

/// An attempt of a call.
pub(crate) struct Attempt<'a> {
    pub(crate) path: &'a str,
    pub(crate) payload: &'a Payload<'a>,
    pub(crate) authorize: &'a Authorize<'a>,
    pub(crate) limits: Limits,
    /// Whether no copy of the response may stay in memory.
    pub(crate) is_secret: bool,
}

/// The time limits of an attempt.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// The duration that it may take.
    pub(crate) timeout: Duration,
    /// The time at which it must end, independent of the timeout.
    pub(crate) until: Instant,
}

impl Limits {
    /// The shorter of the two for an attempt that starts now.
    fn at(&self, now: Instant) -> Limit {
        let left = self.until.saturating_duration_since(now);
        if left < self.timeout {
            Limit { time: left, setting: Setting::Deadline }
        } else {
            Limit { time: self.timeout, setting: Setting::Timeout }
        }
    }
}

fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

/// The limit that applies to an attempt, for the error text.
struct Limit {
    time: Duration,
    setting: Setting,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Setting {
    Timeout,
    Deadline,
}

impl Transport {
    /// `headers` are sent with every request.
    pub(crate) fn new(options: Options, headers: &[Header]) -> Result<Self, Error> {
        let Options { host, proxy, tls, roots, accept_invalid_certs, timeout, max_response_size, user_agent } = options;
        let backend = Tls::backend(tls);
        let proxy = proxy::choose(proxy.as_ref(), &host, &|name| std::env::var_os(name))?;
        let to_ureq = proxy.as_deref().map(Proxy::to_ureq).transpose()?;
        let peer = if proxy.is_some() { format!("{} through the proxy", host.as_str()) } else { host.as_str().to_owned() };
        let trust = Trust { backend, has_given_roots: roots.are_given() };
        let headers = PreparedHeaders::new(headers, &user_agent);
        let config = move |roots: tls::Roots, proxy: Option<ureq::Proxy>| {
            let config = Agent::config_builder()
                .http_status_as_error(false)
                .max_redirects(0)
                .max_idle_connections(IDLE_CONNECTIONS)
                .max_idle_connections_per_host(IDLE_CONNECTIONS)
                .max_idle_age(pooled::LONGEST_IDLE)
                .output_buffer_size(WRITE_SIZE)
                .timeout_global(Some(timeout))
                .user_agent(user_agent.as_str())
                .proxy(proxy);
            tls::configure(config, backend, roots, accept_invalid_certs).build()
        };
        let connect = move || {
            let dns = DnsCache::default();
            let (resolver, config, proxy, to_ureq) = (dns.clone(), config.clone(), proxy.clone(), to_ureq.clone());
            let agents = Agents::new(roots.clone(), move |roots: tls::Roots| {
                let agent = |proxy: Option<ureq::Proxy>, tunnel: Tunnel, hand_over: HandOver| {
                    let connector = connection::connector(tunnel, backend, hand_over);
                    Agent::with_parts(config(roots.clone(), proxy), connector, resolver.clone())
                };
                let to_proxy = proxy.clone().map(|proxy| (proxy, agent(None, Tunnel::new(None), HandOver { is_on: true })));
                agent(to_ureq.clone(), Tunnel::new(to_proxy), HandOver { is_on: false })
            });
            Connections { agents, prefer_usual_roots: AtomicBool::new(false), dns }
        };
        Ok(Self { connections: PerProcess::new(connect()), connect: Box::new(connect), host, peer, trust, headers, max_response_size })
    }

    /// Sends a request and reads the complete response. Follows redirects of a `GET` on the same host.
    ///
    /// Ends within `limits`. No copy of a secret response stays in memory.
    pub(crate) fn attempt(&self, attempt: &Attempt<'_>) -> Result<RawResponse, Error> {
        let connections = self.connections();
        connections.agents.run(|agents| self.attempt_with(connections, agents, attempt))
    }

    fn attempt_with(&self, connections: &Connections, agents: &AgentPair, attempt: &Attempt<'_>) -> Result<RawResponse, Error> {
        let Attempt { path, payload, authorize, limits, is_secret } = *attempt;
        let now = Instant::now();
        let limit = limits.at(now);
        let until = now + limit.time;
        let mut exchange =
            Exchange { call_path: path, http_method: payload.http_method(), authorize, path: path.into(), payload, until, limit };
        for _ in 0..=MAX_REDIRECTS {
            let response = self.send(connections, agents, &exchange)?;
            let location = response.headers().get(&LOCATION).filter(|_| is_redirect(response.status().as_u16()));
            let location =
                location.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).filter(|location| !location.is_empty());
            // The body is always read, so that the connection can be reused.
            let response = self.read(response, &exchange, is_secret)?;
            let Some(location) = location else {
                return Ok(response);
            };
            exchange.path = self.follow(&exchange, response.status, &location)?.into();
            exchange.payload = &NOTHING;
        }
        let text = format!("more than {MAX_REDIRECTS} redirects, the last to {}", host::without_secrets(&exchange.path));
        Err(Error::transport(ErrorKind::Redirect, Sent::Responded, text))
    }

    /// The path that a redirect leads to, if it may be followed.
    fn follow(&self, exchange: &Exchange<'_>, status: u16, location: &str) -> Result<String, Error> {
        // 303 refers to the result of an executed request. After any other redirect, nothing was executed.
        let sent = if status == 303 { Sent::Yes } else { Sent::Responded };
        let refused = |why: &str| {
            let text = format!("redirect to {} not followed: {why}", host::without_secrets(location));
            Error::transport(ErrorKind::Redirect, sent, text)
        };
        if exchange.http_method != HttpMethod::Get {
            return Err(refused("only redirects of GET requests are followed; check host()"));
        }
        let Some(path) = self.host.path_of_redirect(&exchange.path, location) else {
            return Err(refused("credentials are sent only to host(); if the target is right, set host() to it"));
        };
        let is_address = path.len() <= LONGEST_PATH && self.host.uri(path.clone()).is_some();
        if is_address { Ok(path) } else { Err(refused("the target is not a valid URL")) }
    }

    fn connections(&self) -> &Connections {
        self.connections.get(&*self.connect)
    }

    fn send(&self, connections: &Connections, agents: &AgentPair, exchange: &Exchange<'_>) -> Result<Response<Body>, Error> {
        let (given_roots, prefer_usual_roots) = (&agents.given_roots, &connections.prefer_usual_roots);
        let Some(usual_roots) = &agents.usual_roots else {
            return self.send_with(given_roots, exchange);
        };
        tls::try_both_roots(prefer_usual_roots, |usual| self.send_with(if usual { usual_roots } else { given_roots }, exchange))
    }

    fn send_with(&self, agent: &Agent, exchange: &Exchange<'_>) -> Result<Response<Body>, Error> {
        let path = query::behind(&exchange.path, exchange.payload);
        let uri = self.host.uri(path).ok_or_else(|| {
            Error::invalid_request(format!(
                "path {:?} contains a character that is not allowed in a URL, or is too long",
                exchange.call_path
            ))
        })?;
        let authorizing = (exchange.authorize)(&exchange.path, exchange.payload)?;
        let body = authorizing.body().or(exchange.payload.body());
        let mut headers = self.headers.of_request(&authorizing, body.map(<[u8]>::len));
        if body.is_none() && matches!(exchange.payload.http_method(), HttpMethod::Post | HttpMethod::Put) {
            // Otherwise ureq sends an empty body in chunks, which some servers reject.
            header::put(&mut headers, CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut request = Request::new(());
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        request = with_time_limit(agent, request, exchange.until.saturating_duration_since(Instant::now()));
        *request.method_mut() = match exchange.payload.http_method() {
            HttpMethod::Get => Method::GET,
            HttpMethod::Post => Method::POST,
            HttpMethod::Put => Method::PUT,
            HttpMethod::Delete => Method::DELETE,
        };
        let mut unsent = body.unwrap_or_default();
        let result = match body {
            Some(_) => agent.run(request.map(|()| SendBody::from_reader(&mut unsent))),
            None => agent.run(request),
        };
        result.map_err(|error| {
            // ureq requests the body after the headers are sent: before that, nothing can have been executed. Without a body
            // this is unknown.
            let begun = body.is_none_or(|body| unsent.len() < body.len());
            let sent = if begun { Sent::Yes } else { Sent::No };
            self.transport_error(error, sent, exchange)
        })
    }

    fn read(&self, response: Response<Body>, exchange: &Exchange<'_>, is_secret: bool) -> Result<RawResponse, Error> {
        let too_large = || {
            let text = format!("the response is larger than {} bytes (max_response_size)", self.max_response_size);
            Error::transport(ErrorKind::TooLarge, Sent::Responded, text)
        };
        let announced = response.body().content_length().unwrap_or_default();
        if announced > self.max_response_size {
            return Err(too_large());
        }
        let mut body = Vec::with_capacity(usize::try_from(announced.min(RESERVED)).unwrap_or_default());
        let (parts, reader) = response.into_parts();
        let mut reader = reader.into_reader();
        let mut piece = [0; PIECE];
        loop {
            match reader.read(&mut piece) {
                Ok(0) => break,
                Ok(read) if is_secret => {
                    let read = piece.get_mut(..read).unwrap_or_default();
                    wipe::append(&mut body, read);
                    read.zeroize();
                }
                Ok(read) => body.extend_from_slice(piece.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(self.transport_error(error.into(), Sent::Yes, exchange)),
            }
            if body.len() as u64 > self.max_response_size {
                return Err(too_large());
            }
        }
        Ok(RawResponse { status: parts.status.as_u16(), version: parts.version, headers: parts.headers, body })
    }

    fn transport_error(&self, error: ureq::Error, sent: Sent, exchange: &Exchange<'_>) -> Error {
        let mut error = error::convert(error, sent, &Peer { name: &self.peer, trust: self.trust }, &exchange.limit);
        if exchange.http_method != HttpMethod::Get && sent == Sent::Yes {
            error.set_sent();
        }
        if error.is_timeout() && exchange.limit.setting == Setting::Deadline {
            error.set_deadline_exceeded();
        }
        // The address of the host may have changed.
        if matches!(error.kind(), ErrorKind::Dns | ErrorKind::Connect | ErrorKind::Proxy | ErrorKind::Tls | ErrorKind::Timeout) {
            self.connections().dns.invalidate();
        }
        error
    }
}

impl RawResponse {
    #[cfg(test)]
    pub(crate) fn for_test(status: u16, fields: &[(&'static str, &'static str)], body: &[u8]) -> Self {
        let fields = fields.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        Self { status, version: Version::HTTP_11, headers: fields.collect(), body: body.to_vec() }
    }

    /// The delay that the server requests.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        retry_after::delay(self.header(&RETRY_AFTER)?, self.date().unwrap_or_else(SystemTime::now))
    }

    /// The time of the server.
    pub(crate) fn date(&self) -> Option<SystemTime> {
        httpdate::parse_http_date(self.header(&DATE)?).ok()
    }

    /// The content coding that the body still has: ureq removes the header if it decompressed the body.
    pub(crate) fn content_encoding(&self) -> Option<&str> {
        self.header(&CONTENT_ENCODING).filter(|coding| !coding.is_empty() && !coding.eq_ignore_ascii_case("identity"))
    }

    /// Whether the end of the connection is the end of the body, so that the body may be incomplete.
    pub(crate) fn ends_with_connection(&self) -> bool {
        self.header(&CONTENT_LENGTH).is_none() && !self.is_chunked()
    }

    /// Whether the body is chunked. Other transfer codings have no end, and ureq does not decode chunks of HTTP/1.0.
    fn is_chunked(&self) -> bool {
        let says_so = |value: &str| find("chunked", &value.to_ascii_lowercase()).is_some();
        let mut codings = self.headers.iter().filter(|(name, _)| **name == TRANSFER_ENCODING);
        self.version != Version::HTTP_10 && codings.any(|(_, value)| value.to_str().is_ok_and(says_so))
    }

    // Not inlined: the look-up in the map has 400 bytes.
    #[inline(never)]
    fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl fmt::Debug for Transport {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport").field("host", &self.host.as_str()).finish_non_exhaustive()
    }
}
