//! How connections are made, and when one may be used again.
//!
//! ureq gives a connection back to its pool after each answer, and looks for what is left on it in two places: the text
//! that TLS has decrypted, and the socket. What lies between them, read from the socket and not yet decrypted, it does
//! not see: the next call would take that for its answer. So here is somebody who looks.

use ureq::unversioned::transport::time::Duration;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};
use ureq::{Error, Timeout};

use super::pooled::Pooling;

/// Makes connections as ureq does, and watches what is left on them.
#[cfg(any(feature = "rustls", not(feature = "native-tls")))]
pub(super) fn connector() -> impl Connector {
    ureq::unversioned::transport::DefaultConnector::default().chain(Watch).chain(Pooling)
}

/// The same with a watcher between TCP and TLS: OpenSSL does not allow to read on where there was nothing to read.
/// rustls does, and to put its parts together anew would cost a program 34 KiB.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(super) fn connector() -> impl Connector {
    use ureq::unversioned::transport::{ConnectProxyConnector, NativeTlsConnector, TcpConnector};

    let connector = ().chain(ConnectProxyConnector::default()).chain(TcpConnector::default()).chain(Watch);
    connector.chain(NativeTlsConnector::default()).chain(Pooling)
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

impl<T: Transport> Watched<T> {
    fn is_drained(&mut self) -> bool {
        if !self.0.is_tls() {
            return self.0.buffers().input().is_empty();
        }
        // Without any time TLS decrypts what is at hand, and then has nothing to wait for. An end is no such nothing.
        let at_once = NextTimeout { after: Duration::from_secs(0), reason: Timeout::Global, ..NextTimeout::default() };
        matches!(self.0.await_input(at_once), Err(Error::Timeout(_)))
    }
}

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
        self.0.is_open() && self.is_drained()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}
