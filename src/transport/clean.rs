//! `Clean`: overwrites the buffers of connections.
//!
//! ureq keeps the buffers of a connection as long as the connection is open, and frees their memory without overwriting it.
//! The last request and response would remain in memory, with the token and, after a token call, the access key secret.

use std::fmt;

use ureq::Error;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};
use zeroize::Zeroize;

/// A connector that must be the last in its chain, because TLS has its own buffers for decrypted data.
#[derive(Debug)]
pub(super) struct Clean;

impl<In: Transport> Connector<In> for Clean {
    type Out = Cleaned<In>;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(|inner| Cleaned { inner, least_free: None }))
    }
}

/// A connection that overwrites sent data immediately, and received data when the connection is returned to the pool.
pub(super) struct Cleaned<T: Transport> {
    inner: T,
    /// Bytes at the end of the input buffer that were not written since it was cleaned. `None` if nothing was written.
    least_free: Option<usize>,
}

impl<T: Transport> Cleaned<T> {
    /// Overwrites the input buffer, unless it has unread data.
    fn clean_input(&mut self) {
        let Some(least_free) = self.least_free else { return };
        let buffers = self.inner.buffers();
        if buffers.input().is_empty() {
            let buffer = buffers.input_append_buf();
            let written = buffer.len().saturating_sub(least_free);
            buffer.get_mut(..written).unwrap_or_default().fill(0);
            self.least_free = None;
        }
    }
}

impl<T: Transport> Transport for Cleaned<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        let result = self.inner.transmit_output(amount, timeout);
        self.inner.buffers().output().get_mut(..amount).unwrap_or_default().fill(0);
        result
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let buffers = self.inner.buffers();
        let (free, unread) = (buffers.input_append_buf().len(), buffers.input().len());
        let result = self.inner.await_input(timeout);
        let free = (free + unread).saturating_sub(self.inner.buffers().input().len());
        self.least_free = Some(self.least_free.map_or(free, |least_free| least_free.min(free)));
        result
    }

    fn is_open(&mut self) -> bool {
        let is_open = self.inner.is_open();
        self.clean_input();
        is_open
    }

    fn is_tls(&self) -> bool {
        self.inner.is_tls()
    }
}

impl<T: Transport> fmt::Debug for Cleaned<T> {
    /// Without the connection: the code for all its layers would be part of each program.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cleaned")
    }
}

impl<T: Transport> Drop for Cleaned<T> {
    fn drop(&mut self) {
        if self.least_free.is_some() {
            let buffers = self.inner.buffers();
            let unread = buffers.input().len();
            buffers.input_consume(unread);
            self.clean_input();
        }
        // A request that was written and not sent, because the call failed first.
        self.inner.buffers().output().zeroize();
    }
}
