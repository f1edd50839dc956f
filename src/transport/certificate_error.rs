//! Hints for rejected certificates, chosen by the error text of rustls or of the system's TLS library.

use super::tls::Tls;
use crate::redact::excerpt::find;

/// How certificates were verified.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trust {
    pub(super) backend: Option<Tls>,
    /// Whether `root_certificate()` or `AUTHING_CA_FILE` was set.
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

/// Returns the hint for a TLS failure, or an empty string if the cause is unknown. `text` is the error text of the library.
pub(super) fn hint(text: &str, trust: Trust) -> &'static str {
    let given = trust.has_given_roots;
    match cause(text) {
        Some(Cause::WrongName) => {
            "; the server's certificate is for another name: set host() to a name in the certificate, or issue one whose \
             subjectAltName has this name"
        }
        Some(Cause::Expired) => "; the server's certificate, or one in its chain, has expired: renew it, and check the system clock",
        Some(Cause::NotYetValid) => {
            "; the server's certificate, or one in its chain, is not valid yet: check the system clock and the certificate's start date"
        }
        Some(Cause::WrongPurpose) => "; the certificate is not for servers: issue one with extendedKeyUsage=serverAuth",
        Some(Cause::CaAsServer) if given => {
            "; the server uses a CA certificate as its own: issue a server certificate that this CA signs, \
             or recreate it with basicConstraints=CA:FALSE"
        }
        Some(Cause::CaAsServer) => {
            "; the server uses a CA certificate as its own: issue a server certificate that this CA signs, \
             or recreate it with basicConstraints=CA:FALSE, and pass the signing certificate to root_certificate()"
        }
        Some(Cause::OldVersion) => "; the certificate has X.509 version 1: issue one with version 3 and subjectAltName",
        Some(Cause::Revoked) => "; the server's certificate was revoked: replace it",
        Some(Cause::SelfSigned) if given => {
            "; the server's certificate is self-signed and was not given to root_certificate(): \
             get the server's current certificate"
        }
        Some(Cause::SelfSigned) => "; the server's certificate is self-signed: pass it to root_certificate() or AUTHING_CA_FILE",
        Some(Cause::BadSignature) if given => {
            "; it is not signed by a certificate given to root_certificate(): one has the issuer's name but another key; \
             get the issuer's current certificate"
        }
        Some(Cause::BadSignature) => "; it is not signed by a trusted CA: one has the issuer's name but another key",
        Some(Cause::UnknownIssuer) if given => {
            "; it is not signed by a certificate given to root_certificate(): get the certificate of the CA that signed it, \
             and configure the server to send its intermediate certificates"
        }
        Some(Cause::UnknownIssuer) if trust.backend == Some(Tls::Native) => {
            "; it is not signed by a CA that this system trusts: pass the CA's certificate, or a self-signed server certificate itself, \
             to root_certificate() or AUTHING_CA_FILE"
        }
        Some(Cause::UnknownIssuer) => {
            "; it is not signed by a trusted CA: pass the CA's certificate, or a self-signed server certificate itself, \
             to root_certificate() or AUTHING_CA_FILE, or trust the system's CAs with tls(Tls::Native)"
        }
        None => "",
    }
}

/// Returns the first cause with a phrase in the text. Wrong names come first, because their texts quote names, which could
/// contain any phrase.
fn cause(text: &str) -> Option<Cause> {
    CAUSES.iter().find(|(_, words)| words.split('|').any(|word| find(word, text).is_some())).map(|(cause, _)| *cause)
}

/// Phrases of rustls, OpenSSL, macOS and Windows, separated by `|`: fewer pointers. Windows error numbers are included because
/// its texts are translated.
const CAUSES: [(Cause, &str); 10] = [
    (
        Cause::WrongName,
        "not valid for name|NotValidForName|ostname mismatch|IP address mismatch|host name mismatch|\
         -2146762481",
    ),
    (Cause::Expired, "certificate expired|certificate has expired|certificate is expired|(Expired)|-2146762495"),
    (Cause::NotYetValid, "not valid yet|not yet valid|NotValidYet"),
    (Cause::WrongPurpose, "does not allow extended key usage|InvalidPurpose|certificate purpose|-2146762480"),
    (Cause::CaAsServer, "CaUsedAsEndEntity"),
    (Cause::OldVersion, "UnsupportedCertVersion"),
    (Cause::Revoked, "certificate revoked|Revoked|-2146762484"),
    (Cause::SelfSigned, "self-signed certificate)|self signed certificate)"),
    (Cause::BadSignature, "BadSignature|certificate signature failure"),
    (
        Cause::UnknownIssuer,
        "UnknownIssuer|unable to get local issuer certificate|unable to get issuer certificate|\
         unable to verify the first certificate|signed certificate in certificate chain|\
         certificate not trusted|certificate was not trusted|-2146762487|-2146762486",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cause_is_found_in_the_text_of_every_library() {
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
    fn hint_does_not_ask_for_a_root_that_was_given() {
        let hint = |text, has_given_roots| hint(text, Trust { backend: Some(Tls::Rustls), has_given_roots });
        for text in ["CaUsedAsEndEntity", "UnknownIssuer", "(self-signed certificate)", "BadSignature"] {
            assert!(!hint(text, false).contains("given to root_certificate()"), "{text}");
            assert!(!hint(text, true).contains("to root_certificate() or") && !hint(text, true).contains(" pass "), "{text}");
        }
    }
}
