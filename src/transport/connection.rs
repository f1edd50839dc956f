//! How connections are made, and when one may be used again.
//!
//! ureq gives a connection back to its pool after each answer, and looks for what is left on it in two places: the text
//! that TLS has decrypted, and the socket. What lies between them, read from the socket and not yet decrypted, it does
//! not see: the next call would take that for its answer. So here is somebody who looks.

use ureq::unversioned::transport::time::Duration;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, TcpConnector, Transport};
use ureq::{Error, Timeout};

use super::clean::Clean;
use super::pooled::Pooling;
use super::proxy_tunnel::Tunnel;
use super::tls::Tls;

/// Makes connections as ureq does, through a proxy by `tunnel`, and watches what is left on them.
///
/// With the operating system's TLS the watcher is between TCP and TLS: OpenSSL does not allow to read on where there was
/// nothing to read. rustls does.
pub(super) fn connector(tunnel: Tunnel, backend: Option<Tls>) -> impl Connector {
    let is_native = backend == Some(Tls::Native);
    let connector = ().chain(tunnel).chain(TcpConnector::default());
    // Of the connectors for TLS the one of the backend acts, by the configuration of the agent.
    #[cfg(feature = "native-tls")]
    let connector = connector.chain(Watch { is_on: is_native }).chain(ureq::unversioned::transport::NativeTlsConnector::default());
    #[cfg(feature = "rustls")]
    let connector = connector.chain(ureq::unversioned::transport::RustlsConnector::default());
    connector.chain(Watch { is_on: !is_native }).chain(Pooling).chain(Clean)
}

#[derive(Debug)]
struct Watch {
    is_on: bool,
}

impl<In: Transport> Connector<In> for Watch {
    type Out = Watched<In>;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(|transport| Watched { transport, is_on: self.is_on }))
    }
}

/// A connection that is of use to another call only if nothing is left on it.
#[derive(Debug)]
struct Watched<T> {
    transport: T,
    is_on: bool,
}

impl<T: Transport> Watched<T> {
    fn is_drained(&mut self) -> bool {
        if !self.transport.is_tls() {
            return self.transport.buffers().input().is_empty();
        }
        // Without any time TLS decrypts what is at hand, and then has nothing to wait for. An end is no such nothing.
        let at_once = NextTimeout { after: Duration::from_secs(0), reason: Timeout::Global, ..NextTimeout::default() };
        matches!(self.transport.await_input(at_once), Err(Error::Timeout(_)))
    }
}

impl<T: Transport> Transport for Watched<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.transport.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.transport.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.transport.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.transport.is_open() && (!self.is_on || self.is_drained())
    }

    fn is_tls(&self) -> bool {
        self.transport.is_tls()
    }
}
