//! Which proxy the requests of a client go through.

use ureq::{Proxy, ProxyProtocol};

use super::host::{Host, has_sound_port, is_loopback};
use crate::error::Error;
use crate::redact::Secret;

/// The caller's proxy, else the environment's (`ALL_PROXY`, `HTTPS_PROXY`, `HTTP_PROXY`), which `NO_PROXY` and
/// loopback hosts do not use.
pub(super) fn choose(setting: Option<&Secret>, host: &Host) -> Result<Option<Proxy>, Error> {
    // Its address may hold a password: no text shows it.
    if let Some(setting) = setting {
        let proxy = supported(Proxy::new(setting.expose()).ok(), "proxy")?;
        if !host.is_https() && !is_loopback(proxy.host()) {
            log::warn!("the host is reached without TLS through a proxy on another machine: the access key can be read on the way");
        }
        return Ok(Some(proxy));
    }
    let unused = |proxy: &Proxy| {
        let uri = host.as_str().parse();
        host.is_loopback() || uri.is_ok_and(|uri| proxy.is_no_proxy(&uri))
    };
    match Proxy::try_from_env().filter(|proxy| !unused(proxy)) {
        Some(proxy) => supported(Some(proxy), "the proxy of the environment").map(Some),
        None => Ok(None),
    }
}

/// The proxy, if it can be used; `None` is one that cannot even be read.
fn supported(proxy: Option<Proxy>, what: &str) -> Result<Proxy, Error> {
    let is_sound = |proxy: &Proxy| {
        let uri = proxy.uri();
        uri.authority().is_some_and(has_sound_port) && matches!(uri.path(), "" | "/") && uri.query().is_none()
    };
    let proxy = proxy.filter(is_sound).ok_or_else(|| Error::config(format!("{what} is not of the form http://name:port")))?;
    match proxy.protocol() {
        ProxyProtocol::Http => Ok(proxy),
        ProxyProtocol::Https if cfg!(any(feature = "rustls", feature = "native-tls")) => Ok(proxy),
        other => Err(Error::config(format!("{what} has the scheme {other}: http:// and, with a TLS feature, https:// are supported"))),
    }
}
