//! Opens connections, and decides when one may be reused.
//!
//! ureq returns a connection to its pool after each response. It checks for unread data in two places: the data that TLS
//! has decrypted, and the socket. It does not check data that was read from the socket and is not decrypted yet: the next
//! call would read it as its response. [`Watch`] checks that.

use std::fmt;

use ureq::unversioned::transport::time::Duration;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, TcpConnector, Transport};
use ureq::{Error, Timeout};

use super::clean::Clean;
use super::pooled::Pooling;
use super::proxy_tunnel::{HandOver, Tunnel};
use super::tls::Tls;

/// Opens connections as ureq does, through a proxy with `tunnel`, and checks them for unread data. Connections to a proxy
/// end in `hand_over`. The agent for them has connectors of the same type, so that their code is compiled once.
///
/// With the TLS of the operating system, the check is between TCP and TLS: OpenSSL cannot continue after a read that found
/// no data. rustls can.
pub(super) fn connector(tunnel: Tunnel, backend: Option<Tls>, hand_over: HandOver) -> impl Connector {
    let is_native = backend == Some(Tls::Native);
    let connector = ().chain(tunnel).chain(TcpConnector::default());
    // The configuration of the agent selects the TLS connector that is used.
    #[cfg(feature = "native-tls")]
    let connector = connector.chain(Watch { is_on: is_native }).chain(ureq::unversioned::transport::NativeTlsConnector::default());
    #[cfg(feature = "rustls")]
    let connector = connector.chain(ureq::unversioned::transport::RustlsConnector::default());
    Chain(connector.chain(Watch { is_on: !is_native }).chain(Pooling).chain(Clean).chain(hand_over))
}

/// A chain of connectors, whose `Debug` output leaves them out: the code for all of them would be part of each program.
struct Chain<C>(C);

impl<C: Connector> Connector for Chain<C> {
    type Out = C::Out;

    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<()>) -> Result<Option<Self::Out>, Error> {
        self.0.connect(details, chained)
    }
}

impl<C> fmt::Debug for Chain<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chain")
    }
}

/// The same for connections that are used once: without the checks for unread data, and ending in `last`.
#[cfg(feature = "subscribe")]
pub(super) fn unpooled(tunnel: Tunnel, last: impl Connector<Box<dyn Transport>>) -> impl Connector {
    let connector = ().chain(tunnel).chain(TcpConnector::default());
    #[cfg(feature = "native-tls")]
    let connector = connector.chain(ureq::unversioned::transport::NativeTlsConnector::default());
    #[cfg(feature = "rustls")]
    let connector = connector.chain(ureq::unversioned::transport::RustlsConnector::default());
    connector.chain(Clean).chain(Boxed).chain(last)
}

/// Makes the connections of all chains one type, so that what follows is compiled once.
#[cfg(feature = "subscribe")]
#[derive(Debug)]
struct Boxed;

#[cfg(feature = "subscribe")]
impl<In: Transport> Connector<In> for Boxed {
    type Out = Box<dyn Transport>;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(|transport| Box::new(transport) as Box<dyn Transport>))
    }
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

/// A connection that is reused only if it has no unread data.
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
        // With a timeout of 0, TLS decrypts the data that it has and then times out. A closed connection is another error.
        let no_wait = NextTimeout { after: Duration::from_secs(0), reason: Timeout::Global, ..NextTimeout::default() };
        matches!(self.transport.await_input(no_wait), Err(Error::Timeout(_)))
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
