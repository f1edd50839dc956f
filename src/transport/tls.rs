//! Whom TLS trusts.

use ureq::config::ConfigBuilder;
use ureq::typestate::AgentScope;

use crate::error::Error;

#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(crate) use with_tls::{Roots, configure};
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(crate) use without_tls::{Roots, configure};

#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod with_tls {
    use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, TlsProvider, parse_pem};

    use super::{AgentScope, ConfigBuilder, Error};

    /// What every certificate begins with.
    const DER_SEQUENCE: u8 = 0x30;

    #[derive(Clone, Default)]
    pub(crate) enum Roots {
        /// rustls: those bundled with it; the operating system's TLS: the system's.
        #[default]
        Usual,
        Own(Vec<Certificate<'static>>),
    }

    impl Roots {
        /// The caller's own, those in `pem` among them. Compiled in the programs that have some.
        #[inline]
        pub(crate) fn and(self, pem: &[u8]) -> Result<Self, Error> {
            let mut certificates = match self {
                Self::Usual => Vec::new(),
                Self::Own(certificates) => certificates,
            };
            let before = certificates.len();
            for item in parse_pem(pem) {
                let item = item.map_err(|_| Error::config("root_certificate is not valid PEM"))?;
                let PemItem::Certificate(certificate) = item else { continue };
                // TLS passes over what it cannot read: a wrong file would show only when nothing is trusted.
                if certificate.der().first() != Some(&DER_SEQUENCE) {
                    return Err(Error::config("root_certificate has something in it that is no certificate"));
                }
                certificates.push(certificate);
            }
            if certificates.len() > before {
                return Ok(Self::Own(certificates));
            }
            Err(Error::config("root_certificate has no certificate in it: give the text between and with BEGIN and END CERTIFICATE"))
        }
    }

    pub(crate) fn configure(config: ConfigBuilder<AgentScope>, roots: Roots, accept_invalid_certs: bool) -> ConfigBuilder<AgentScope> {
        let (provider, usual) = if cfg!(feature = "rustls") {
            (TlsProvider::Rustls, RootCerts::WebPki)
        } else {
            (TlsProvider::NativeTls, RootCerts::PlatformVerifier)
        };
        let roots = match roots {
            Roots::Usual => usual,
            Roots::Own(certificates) => RootCerts::from(certificates),
        };
        config.tls_config(TlsConfig::builder().provider(provider).root_certs(roots).disable_verification(accept_invalid_certs).build())
    }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
mod without_tls {
    use super::{AgentScope, ConfigBuilder, Error};

    #[derive(Clone, Default)]
    pub(crate) enum Roots {
        #[default]
        Usual,
    }

    impl Roots {
        pub(crate) fn and(self, _: &[u8]) -> Result<Self, Error> {
            Err(Error::config("root_certificate needs TLS: build authing with the feature rustls or native-tls"))
        }
    }

    pub(crate) fn configure(config: ConfigBuilder<AgentScope>, _: Roots, _: bool) -> ConfigBuilder<AgentScope> {
        config
    }
}
