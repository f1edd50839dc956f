//! The TLS library of a client, and the root certificates that it trusts.

use std::sync::atomic::{AtomicBool, Ordering};

use ureq::config::ConfigBuilder;
use ureq::typestate::AgentScope;

use crate::error::{Error, ErrorKind};

#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(crate) use with_tls::{Roots, configure};
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(crate) use without_tls::{Roots, configure};

/// Sends with the given roots and with the usual ones, to trust both: if a server is rejected with the first, the second are
/// tried. `prefer_usual` remembers which were right. The argument of `send` is whether to use the usual roots.
pub(super) fn try_both_roots<T>(prefer_usual: &AtomicBool, send: impl Fn(bool) -> Result<T, Error>) -> Result<T, Error> {
    let usual_first = prefer_usual.load(Ordering::Relaxed);
    send(usual_first).or_else(|error| {
        if error.kind() != ErrorKind::Tls {
            return Err(error);
        }
        match send(!usual_first) {
            // The error with the given roots has the cause if one of them signed the certificate.
            Err(other) if other.kind() == ErrorKind::Tls => Err(if usual_first { other } else { error }),
            sent => {
                prefer_usual.store(!usual_first, Ordering::Relaxed);
                sent
            }
        }
    })
}

/// The TLS library of a client, which determines the root certificates that are trusted by default.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "rustls")] {
/// use authing::{ClientBuilder, Credentials, Tls};
///
/// let builder = ClientBuilder::default().credentials(Credentials::access_key("id", "secret"));
/// let client = builder.tls(Tls::Rustls).build()?;
/// # }
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tls {
    /// rustls with the root certificates of Mozilla, which are part of the program. Needs the feature `rustls`.
    Rustls,
    /// The TLS of the operating system (on Linux OpenSSL) with its root certificates. Needs the feature `native-tls`.
    Native,
}

impl Tls {
    /// The backend to use: the chosen one, else rustls, else the operating system's; `None` without any TLS feature.
    pub(crate) fn backend(chosen: Option<Self>) -> Option<Self> {
        chosen.or(if cfg!(feature = "rustls") {
            Some(Self::Rustls)
        } else if cfg!(feature = "native-tls") {
            Some(Self::Native)
        } else {
            None
        })
    }

    /// Refuses a backend that is not part of this build.
    pub(crate) fn check(self) -> Result<(), Error> {
        let (is_built, name, feature) = match self {
            Self::Rustls => (cfg!(feature = "rustls"), "Tls::Rustls", "rustls"),
            Self::Native => (cfg!(feature = "native-tls"), "Tls::Native", "native-tls"),
        };
        if is_built {
            return Ok(());
        }
        Err(Error::config(format!("tls({name}) needs the feature {feature}: build authing with it")))
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod with_tls {
    use std::sync::Arc;

    use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, TlsProvider, parse_pem};

    use super::super::error::ignore;
    use super::{AgentScope, ConfigBuilder, Error, Tls};

    /// The first byte of every certificate.
    const DER_SEQUENCE: u8 = 0x30;

    /// The trusted root certificates.
    #[derive(Clone, Default)]
    pub(crate) enum Roots {
        /// The roots of the backend.
        #[default]
        Backend,
        /// The roots of the backend, and these.
        Additional(Arc<Vec<Certificate<'static>>>),
        /// Only these.
        Only(Arc<Vec<Certificate<'static>>>),
    }

    impl Roots {
        /// Adds the certificates in `pem`, which comes from `origin`. Compiled only into programs that add certificates.
        #[inline]
        pub(crate) fn and(self, pem: &[u8], origin: &str) -> Result<Self, Error> {
            Ok(match self {
                Self::Backend => Self::Additional(read(Arc::default(), pem, origin)?),
                Self::Additional(certificates) => Self::Additional(read(certificates, pem, origin)?),
                Self::Only(certificates) => Self::Only(read(certificates, pem, origin)?),
            })
        }

        /// Adds the certificates in `pem` and no longer trusts those of the backend.
        #[inline]
        pub(crate) fn only(self, pem: &[u8], origin: &str) -> Result<Self, Error> {
            let certificates = match self {
                Self::Backend => Arc::default(),
                Self::Additional(certificates) | Self::Only(certificates) => certificates,
            };
            Ok(Self::Only(read(certificates, pem, origin)?))
        }

        /// Whether the roots of the backend are trusted besides those of the caller.
        pub(crate) fn are_additional(&self) -> bool {
            matches!(self, Self::Additional(_))
        }

        /// Whether the caller gave root certificates.
        pub(crate) fn are_given(&self) -> bool {
            !matches!(self, Self::Backend)
        }
    }

    /// Returns `certificates` and those in `pem`, at least one.
    fn read(mut certificates: Arc<Vec<Certificate<'static>>>, pem: &[u8], origin: &str) -> Result<Arc<Vec<Certificate<'static>>>, Error> {
        let before = certificates.len();
        for item in parse_pem(pem) {
            let item = item.map_err(|error| {
                ignore(error);
                Error::config(format!("{origin} is not valid PEM"))
            })?;
            let PemItem::Certificate(certificate) = item else { continue };
            // TLS libraries ignore data that they cannot read: a wrong file would cause an error only when a server
            // is rejected.
            if certificate.der().first() != Some(&DER_SEQUENCE) {
                return Err(Error::config(format!("{origin} contains data that is not a certificate")));
            }
            Arc::make_mut(&mut certificates).push(certificate);
        }
        if certificates.len() > before {
            return Ok(certificates);
        }
        let hint = "pass PEM text, with the lines BEGIN CERTIFICATE and END CERTIFICATE";
        Err(Error::config(format!("{origin} contains no certificate: {hint}")))
    }

    pub(crate) fn configure(
        config: ConfigBuilder<AgentScope>,
        backend: Option<Tls>,
        roots: Roots,
        accept_invalid_certs: bool,
    ) -> ConfigBuilder<AgentScope> {
        let (provider, own) = match backend {
            Some(Tls::Native) => (TlsProvider::NativeTls, RootCerts::PlatformVerifier),
            _ => (TlsProvider::Rustls, RootCerts::WebPki),
        };
        let roots = match roots {
            Roots::Backend => own,
            Roots::Additional(certificates) | Roots::Only(certificates) => RootCerts::Specific(certificates),
        };
        config.tls_config(TlsConfig::builder().provider(provider).root_certs(roots).disable_verification(accept_invalid_certs).build())
    }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
mod without_tls {
    use super::{AgentScope, ConfigBuilder, Error, Tls};

    #[derive(Clone, Default)]
    pub(crate) enum Roots {
        #[default]
        Backend,
    }

    impl Roots {
        pub(crate) fn and(self, _: &[u8], origin: &str) -> Result<Self, Error> {
            Err(Error::config(format!("{origin} needs TLS: build authing with the feature rustls or native-tls")))
        }

        pub(crate) fn only(self, pem: &[u8], origin: &str) -> Result<Self, Error> {
            self.and(pem, origin)
        }

        pub(crate) fn are_additional(&self) -> bool {
            false
        }

        pub(crate) fn are_given(&self) -> bool {
            false
        }
    }

    pub(crate) fn configure(config: ConfigBuilder<AgentScope>, _: Option<Tls>, _: Roots, _: bool) -> ConfigBuilder<AgentScope> {
        config
    }
}
