//! How connections are made, and when one may be used again.
//!
//! ureq gives a connection back to its pool after each answer, and looks for what is left on it in two places: the text
//! that TLS has decrypted, and the socket. What lies between them, read from the socket and not yet decrypted, it does
//! not see. The next call would take that for its answer. So here is somebody who looks, between TCP and TLS, which takes
//! putting ureq's own parts together anew.

use ureq::Error;
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
use ureq::unversioned::transport::NativeTlsConnector as TlsConnector;
#[cfg(feature = "rustls")]
use ureq::unversioned::transport::RustlsConnector as TlsConnector;
use ureq::unversioned::transport::{Buffers, ConnectProxyConnector, ConnectionDetails, Connector, NextTimeout, TcpConnector, Transport};

/// Makes connections: to the host or by way of a proxy, and with TLS where the address says so.
pub(super) fn connector() -> impl Connector {
    let connector = ().chain(ConnectProxyConnector::default()).chain(TcpConnector::default()).chain(Watch);
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    let connector = connector.chain(TlsConnector::default());
    connector
}

#[derive(Debug)]
struct Watch;

impl<In: Transport> Connector<In> for Watch {
    type Out = Watched<In>;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(Watched))
    }
}

/// A connection that is of use to another call only if nothing is left on it.
#[derive(Debug)]
struct Watched<T>(T);

impl<T: Transport> Transport for Watched<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.0.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.0.buffers().input().is_empty() && self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}
