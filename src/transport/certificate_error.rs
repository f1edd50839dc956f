//! Why TLS rejected a certificate, and what to do about it: found in the texts of rustls and of the systems' TLS.

use super::tls::Tls;
use crate::redact::excerpt::find;

/// What certificates were verified against.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trust {
    pub(super) backend: Option<Tls>,
    /// Whether the caller gave root certificates.
    pub(super) has_given_roots: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    WrongName,
    Expired,
    NotYetValid,
    WrongPurpose,
    CaAsServer,
    OldVersion,
    Revoked,
    SelfSigned,
    BadSignature,
    UnknownIssuer,
}

/// What to do about a failure of TLS, empty where it is not known. `text` is the library's.
pub(super) fn hint(text: &str, trust: Trust) -> &'static str {
    let given = trust.has_given_roots;
    match cause(text) {
        Some(Cause::WrongName) => {
            "; the server's certificate is for another name: set host() to a name in it, or issue one whose subjectAltName has the name"
        }
        Some(Cause::Expired) => "; the server's certificate, or one of its chain, has expired: renew it, and check this machine's clock",
        Some(Cause::NotYetValid) => {
            "; the server's certificate, or one of its chain, is not valid yet: check this machine's clock and the certificate's start"
        }
        Some(Cause::WrongPurpose) => "; the certificate is not for servers: issue one with extendedKeyUsage=serverAuth",
        Some(Cause::CaAsServer) if given => {
            "; the server uses a CA certificate as its own: issue a server certificate that this CA signs, \
             or create it anew with basicConstraints=CA:FALSE"
        }
        Some(Cause::CaAsServer) => {
            "; the server uses a CA certificate as its own: issue a server certificate that this CA signs, \
             or create it anew with basicConstraints=CA:FALSE, and give the signing certificate to root_certificate()"
        }
        Some(Cause::OldVersion) => "; the certificate is of X.509 version 1: issue one of version 3, with subjectAltName",
        Some(Cause::Revoked) => "; the server's certificate was revoked: replace it",
        Some(Cause::SelfSigned) if given => {
            "; the server's certificate is self-signed and none of the certificates given to root_certificate() is it: \
             get the server's current one"
        }
        Some(Cause::SelfSigned) => "; the server's certificate is self-signed: give it to root_certificate() or AUTHING_CA_FILE",
        Some(Cause::BadSignature) if given => {
            "; none of the certificates given to root_certificate() signed it: one has the issuer's name but another key, \
             get the issuer's current one"
        }
        Some(Cause::BadSignature) => "; no trusted CA signed it: one has the issuer's name but another key",
        Some(Cause::UnknownIssuer) if given => {
            "; none of the certificates given to root_certificate() signed it: get the one of the CA that did, \
             and let the server send its intermediate certificates"
        }
        Some(Cause::UnknownIssuer) if trust.backend == Some(Tls::Native) => {
            "; no CA that this system trusts signed it: give the CA's certificate, or a self-signed server certificate itself, \
             to root_certificate() or AUTHING_CA_FILE"
        }
        Some(Cause::UnknownIssuer) => {
            "; no trusted CA signed it: give the CA's certificate, or a self-signed server certificate itself, \
             to root_certificate() or AUTHING_CA_FILE, or trust the system's CAs with tls(Tls::Native)"
        }
        None => "",
    }
}

/// The first row that the text has a word of: texts about names come first, since they quote names.
fn cause(text: &str) -> Option<Cause> {
    CAUSES.iter().find(|(_, words)| words.iter().any(|word| find(word, text).is_some())).map(|(cause, _)| *cause)
}

/// Words of rustls, of OpenSSL, of macOS and Windows; of Windows also the number, which is the same in each language.
const CAUSES: [(Cause, &[&str]); 10] = [
    (
        Cause::WrongName,
        &["not valid for name", "NotValidForName", "ostname mismatch", "IP address mismatch", "host name mismatch", "-2146762481"],
    ),
    (Cause::Expired, &["certificate expired", "certificate has expired", "certificate is expired", "(Expired)", "-2146762495"]),
    (Cause::NotYetValid, &["not valid yet", "not yet valid", "NotValidYet"]),
    (Cause::WrongPurpose, &["does not allow extended key usage", "InvalidPurpose", "certificate purpose", "-2146762480"]),
    (Cause::CaAsServer, &["CaUsedAsEndEntity"]),
    (Cause::OldVersion, &["UnsupportedCertVersion"]),
    (Cause::Revoked, &["certificate revoked", "Revoked", "-2146762484"]),
    (Cause::SelfSigned, &["self-signed certificate)", "self signed certificate)"]),
    (Cause::BadSignature, &["BadSignature", "certificate signature failure"]),
    (
        Cause::UnknownIssuer,
        &[
            "UnknownIssuer",
            "unable to get local issuer certificate",
            "unable to get issuer certificate",
            "unable to verify the first certificate",
            "signed certificate in certificate chain",
            "certificate not trusted",
            "certificate was not trusted",
            "-2146762487",
            "-2146762486",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cause_is_found_in_the_words_of_every_library() {
        for (text, expected) in [
            ("invalid peer certificate: UnknownIssuer", Cause::UnknownIssuer),
            ("invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))", Cause::CaAsServer),
            ("invalid peer certificate: certificate expired: verification time 1 (UNIX), but", Cause::Expired),
            ("invalid peer certificate: certificate not valid yet: verification time 1 (UNIX), but", Cause::NotYetValid),
            (
                "invalid peer certificate: certificate not valid for name \"a.example\"; certificate is only valid for DnsName(\"UnknownIssuer\")",
                Cause::WrongName,
            ),
            (
                "invalid peer certificate: certificate does not allow extended key usage for server authentication, allows",
                Cause::WrongPurpose,
            ),
            ("certificate verify failed:ssl/statem/statem_clnt.c:1890: (certificate has expired)", Cause::Expired),
            ("certificate verify failed:ssl/statem/statem_clnt.c:1890: (certificate is not yet valid)", Cause::NotYetValid),
            ("certificate verify failed:ssl/statem/statem_clnt.c:1890: (Hostname mismatch)", Cause::WrongName),
            ("certificate verify failed:ssl/statem/statem_clnt.c:1890: (hostname mismatch)", Cause::WrongName),
            ("certificate verify failed:ssl/statem/statem_clnt.c:1890: (unable to get local issuer certificate)", Cause::UnknownIssuer),
            ("certificate verify failed:ssl/statem/statem_clnt.c:1890: (self-signed certificate)", Cause::SelfSigned),
            (
                "certificate verify failed:ssl/statem/statem_clnt.c:1890: (self-signed certificate in certificate chain)",
                Cause::UnknownIssuer,
            ),
            ("certificate verify failed:ssl/statem/statem_clnt.c:1890: (unsuitable certificate purpose)", Cause::WrongPurpose),
            ("A certificate chain could not be built. (os error -2146762486)", Cause::UnknownIssuer),
            ("\u{8bc1}\u{4e66} (os error -2146762495)", Cause::Expired),
        ] {
            assert_eq!(cause(text), Some(expected), "{text}");
        }
        assert_eq!(cause("received fatal alert: HandshakeFailure"), None);
    }

    #[test]
    fn advice_that_was_followed_is_not_repeated() {
        let hint = |text, has_given_roots| hint(text, Trust { backend: Some(Tls::Rustls), has_given_roots });
        for text in ["CaUsedAsEndEntity", "UnknownIssuer", "(self-signed certificate)", "BadSignature"] {
            assert!(!hint(text, false).contains("given to root_certificate()"), "{text}");
            assert!(!hint(text, true).contains("to root_certificate() or") && !hint(text, true).contains(" give "), "{text}");
        }
    }
}
