//! Connections that are upgraded to another protocol: opened with the settings of a client, and then read and written
//! directly.
//!
//! ureq has no interface for the connection of a response. It drops the connection after the final status 101, and [`Keep`],
//! the last connector of the chain, takes it at that moment. Bytes that arrived together with the response are in its input
//! buffer. Each connection has separate agents, so that [`Interrupt`] ends this connection and no other.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use ureq::http::header::{HeaderMap, HeaderName, LOCATION};
use ureq::http::{Request, Response};
use ureq::{Agent, Body};

use super::certificate_error::Trust;
use super::error::{self, Peer};
use super::header::{self, Header};
use super::host::{self, Host};
use super::proxy::{self, Proxy};
use super::proxy_tunnel::{HandOver, Tunnel};
use super::resolver::DnsCache;
use super::tls::{self, Tls};
use super::upgraded_stream::{Keep, UpgradedStream};
use super::{Limit, Limits, Options, Payload, RawResponse, connection, is_redirect, query};
use crate::error::{Error, ErrorKind, Sent};
use crate::redact::Secret;

pub(crate) use super::interrupt::Interrupt;

/// Bytes of the buffer that responses and messages are received in. An event has about 1 KiB. OpenSSL returns at most 16 KiB
/// for a read, and the excess would be processed only when more data arrives.
const INPUT_BUFFER: usize = 17 * 1024;
/// Bytes of the request's head, and of each write.
const OUTPUT_BUFFER: usize = 8 * 1024;
/// Bytes of a refusal that are read: an envelope, or more than an error shows.
const LONGEST_REFUSAL: u64 = 64 * 1024;

/// The settings of a client for connections to another host than that of its calls.
#[derive(Clone)]
pub(crate) struct UpgradeOptions {
    proxy: Option<Secret>,
    tls: Option<Tls>,
    roots: tls::Roots,
    accept_invalid_certs: bool,
    user_agent: String,
}

/// Opens connections to one host.
pub(crate) struct Upgrader {
    options: UpgradeOptions,
    host: Host,
    proxy: Option<Arc<Proxy>>,
    /// The host as in `events_host`, and whether a proxy is used: for error texts.
    peer: String,
    dns: DnsCache,
    prefer_usual_roots: AtomicBool,
}

/// The request for an upgrade.
pub(crate) struct UpgradeRequest<'a> {
    pub(crate) path: &'a str,
    /// Has the parameters of the query.
    pub(crate) payload: &'a Payload<'a>,
    pub(crate) headers: &'a [Header],
    pub(crate) limits: Limits,
}

/// The response to an [`UpgradeRequest`].
pub(crate) enum Upgrade {
    /// HTTP 101, with its headers.
    Accepted(UpgradedStream, ResponseHeaders),
    /// Any other response.
    Refused(RawResponse),
}

/// The headers of an accepted upgrade.
pub(crate) struct ResponseHeaders(HeaderMap);

/// An agent, the agent that connects it to the proxy, and where its connection is kept.
struct UpgradeAgent {
    agent: Agent,
    to_proxy: Option<Agent>,
    keep: Keep,
}

impl UpgradeOptions {
    pub(crate) fn of(options: &Options) -> Self {
        Self {
            proxy: options.proxy.clone(),
            tls: options.tls,
            roots: options.roots.clone(),
            accept_invalid_certs: options.accept_invalid_certs,
            user_agent: options.user_agent.clone(),
        }
    }
}

impl Upgrader {
    /// The proxy is chosen here, by the setting or the environment.
    pub(crate) fn new(options: UpgradeOptions, host: Host) -> Result<Self, Error> {
        let proxy = proxy::choose(options.proxy.as_ref(), &host, &|name| std::env::var_os(name))?;
        // As in the setting: wss:// for https://.
        let mut peer = host.as_str().replacen("http", "ws", 1);
        if proxy.is_some() {
            peer.push_str(" through the proxy");
        }
        Ok(Self { options, host, proxy, peer, dns: DnsCache::default(), prefer_usual_roots: AtomicBool::new(false) })
    }

    /// The host, and whether a proxy is used: for error texts.
    pub(crate) fn peer(&self) -> &str {
        &self.peer
    }

    /// Opens a connection and requests the upgrade. Ends within the limits, and immediately if `interrupt` is raised, except
    /// while the operating system opens the TCP connection.
    pub(crate) fn open(&self, request: &UpgradeRequest<'_>, interrupt: &Interrupt) -> Result<Upgrade, Error> {
        let now = Instant::now();
        let limit = request.limits.at(now);
        let until = now + limit.time;
        let roots = &self.options.roots;
        if !roots.are_additional() {
            return self.open_with(roots.clone(), request, (until, &limit), interrupt);
        }
        tls::try_both_roots(&self.prefer_usual_roots, |usual| {
            let roots = if usual { tls::Roots::Backend } else { roots.clone() };
            self.open_with(roots, request, (until, &limit), interrupt)
        })
    }

    fn open_with(
        &self,
        roots: tls::Roots,
        request: &UpgradeRequest<'_>,
        (until, limit): (Instant, &Limit),
        interrupt: &Interrupt,
    ) -> Result<Upgrade, Error> {
        let time_left = until.saturating_duration_since(Instant::now());
        let UpgradeAgent { agent, to_proxy, keep } = self.agent(roots, time_left)?;
        interrupt.watch([Some(agent.clone()), to_proxy].into_iter().flatten().collect());
        let uri = self.host.uri(query::behind(request.path, request.payload)).ok_or_else(|| {
            Error::config(format!("events_host has a path that is not valid in an address: {}", host::without_secrets(request.path)))
        })?;
        let mut headers = HeaderMap::new();
        header::put_all(&mut headers, request.headers);
        let mut http_request = Request::new(());
        *http_request.uri_mut() = uri;
        *http_request.headers_mut() = headers;
        let result = agent.run(http_request);
        let response = result.map_err(|error| {
            let _ = keep.take();
            // The address of the host may have changed.
            self.dns.invalidate();
            let peer = Peer { name: &self.peer, trust: self.trust() };
            error::convert(error, Sent::Yes, &peer, limit)
        })?;
        let upgraded = response.status().as_u16() == 101;
        if !upgraded {
            return Ok(Upgrade::Refused(self.refusal(response)?));
        }
        let (parts, body) = response.into_parts();
        drop(body); // gives the connection to `keep`
        let transport = keep.take().ok_or_else(|| {
            Error::transport(
                ErrorKind::Disconnected,
                Sent::Responded,
                format!("the connection to {} was lost after the upgrade", self.peer),
            )
        })?;
        Ok(Upgrade::Accepted(UpgradedStream::new(transport), ResponseHeaders(parts.headers)))
    }

    /// Reads the start of a refusal. A body that is cut off or slow is not an error: the status counts.
    fn refusal(&self, response: Response<Body>) -> Result<RawResponse, Error> {
        let (parts, body) = response.into_parts();
        let status = parts.status.as_u16();
        if is_redirect(status) {
            let location = parts.headers.get(&LOCATION).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
            let location = host::without_secrets(&location.unwrap_or_default());
            let text = format!(
                "redirect to {location} not followed: credentials go to events_host() only; if it is right, set it to that address"
            );
            return Err(Error::transport(ErrorKind::Redirect, Sent::Responded, text));
        }
        let mut start = Vec::new();
        let _ = body.into_reader().take(LONGEST_REFUSAL).read_to_end(&mut start);
        Ok(RawResponse { status, version: parts.version, headers: parts.headers, body: start })
    }

    fn agent(&self, roots: tls::Roots, time_left: Duration) -> Result<UpgradeAgent, Error> {
        let to_ureq = self.proxy.as_deref().map(Proxy::to_ureq).transpose()?;
        let backend = Tls::backend(self.options.tls);
        let config = |roots: tls::Roots, proxy: Option<ureq::Proxy>| {
            let config = Agent::config_builder()
                .http_status_as_error(false)
                .max_redirects(0)
                .input_buffer_size(INPUT_BUFFER)
                .output_buffer_size(OUTPUT_BUFFER)
                .timeout_global(Some(time_left))
                .user_agent(self.options.user_agent.as_str())
                .accept("application/json")
                .proxy(proxy);
            tls::configure(config, backend, roots, self.options.accept_invalid_certs).build()
        };
        let to_proxy = self.proxy.clone().map(|proxy| {
            let connector = connection::unpooled(Tunnel::new(None), HandOver { is_on: true });
            (proxy, Agent::with_parts(config(roots.clone(), None), connector, self.dns.clone()))
        });
        let proxy_agent = to_proxy.as_ref().map(|(_, agent)| agent.clone());
        let keep = Keep::default();
        let connector = connection::unpooled(Tunnel::new(to_proxy), keep.clone());
        let agent = Agent::with_parts(config(roots, to_ureq), connector, self.dns.clone());
        Ok(UpgradeAgent { agent, to_proxy: proxy_agent, keep })
    }

    fn trust(&self) -> Trust {
        Trust { backend: Tls::backend(self.options.tls), has_given_roots: self.options.roots.are_given() }
    }
}

impl ResponseHeaders {
    /// The value of a header, if it is printable ASCII.
    pub(crate) fn get(&self, name: &'static str) -> Option<&str> {
        self.0.get(HeaderName::from_static(name))?.to_str().ok()
    }
}

/// Whether reading ended because of the time limit.
pub(crate) fn is_timeout(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::WouldBlock
}
