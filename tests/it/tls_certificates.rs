//! Rejected certificates: for every cause and TLS library, the error names the cause and the fix.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use authing::{ClientBuilder, ErrorKind, ManagementClient, Tls};
use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa};

use crate::support::list;
use crate::support::tls::{BACKENDS, Ca, TlsServer, ca_parameters, self_signed, server_parameters};

fn localhost() -> CertificateParams {
    server_parameters("localhost")
}

fn accepts(client: ClientBuilder) {
    list(&client.build().unwrap()).unwrap();
}

/// Asserts that a text has the cause and the fix, and no hint to trust the certificate.
#[track_caller]
fn assert_names(text: &str, cause: &str, fix: &str) {
    assert!(text.contains(cause) && text.contains(fix), "{text}");
    assert!(!text.contains("root_certificate()"), "{text}");
}

#[test]
fn expired_certificate_error_has_a_hint() {
    let mut parameters = localhost();
    parameters.not_after = rcgen::date_time_ymd(2021, 1, 1);
    let ca = Ca::new("Test CA");
    let server = TlsServer::start(&ca.issue(parameters));
    for tls in BACKENDS {
        assert_names(&server.rejected(server.client(*tls).root_certificate(&ca.pem)), "has expired", "renew it");
    }
}

#[test]
fn future_certificate_error_has_a_hint() {
    let mut parameters = localhost();
    parameters.not_before = rcgen::date_time_ymd(2998, 1, 1);
    let ca = Ca::new("Test CA");
    let server = TlsServer::start(&ca.issue(parameters));
    for tls in BACKENDS {
        assert_names(&server.rejected(server.client(*tls).root_certificate(&ca.pem)), "is not valid yet", "clock");
    }
}

#[test]
fn wrong_name_error_has_a_hint() {
    let ca = Ca::new("Test CA");
    let mut without_name = localhost();
    without_name.subject_alt_names.clear();
    for parameters in [server_parameters("other.example"), server_parameters("127.0.0.2"), without_name] {
        let server = TlsServer::start(&ca.issue(parameters));
        for tls in BACKENDS {
            let client = || server.client(*tls).root_certificate(&ca.pem);
            assert_names(&server.rejected(client()), "is for another name", "subjectAltName");
            let by_address = client().host(format!("https://{}", server.address));
            assert_names(&server.rejected(by_address), "is for another name", "set host()");
        }
    }
}

#[test]
fn wrong_purpose_error_has_a_hint() {
    let mut parameters = localhost();
    parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let ca = Ca::new("Test CA");
    let server = TlsServer::start(&ca.issue(parameters));
    for tls in BACKENDS {
        assert_names(&server.rejected(server.client(*tls).root_certificate(&ca.pem)), "is not for servers", "extendedKeyUsage=serverAuth");
    }
}

#[test]
fn unknown_issuer_error_has_the_hint_to_trust_its_ca() {
    let server = TlsServer::start(&Ca::new("Test CA").issue(localhost()));
    for tls in BACKENDS {
        let text = server.rejected(server.client(*tls));
        assert!(text.contains("pass the CA's certificate") && text.contains("to root_certificate() or AUTHING_CA_FILE"), "{text}");
        assert_eq!(text.contains("tls(Tls::Native)"), *tls == Tls::Rustls, "{text}");
    }
}

#[test]
fn unknown_issuer_error_mentions_the_given_roots() {
    let (ca, other) = (Ca::new("Test CA"), Ca::new("Other CA"));
    let server = TlsServer::start(&ca.issue(localhost()));
    for tls in BACKENDS {
        for name in ["Other CA", "Test CA"] {
            let given = Ca::new(name).pem;
            let clients = [
                server.client(*tls).root_certificate(&given),
                server.client(*tls).root_certificate(&given).root_certificate(&other.pem),
                server.client(*tls).root_certificates_only(&given),
            ];
            for client in clients {
                let text = server.rejected(client);
                assert!(text.contains("it is not signed by a certificate given to root_certificate()"), "{text}");
                assert!(!text.contains("AUTHING_CA_FILE"), "{text}");
            }
        }
    }
}

#[test]
fn self_signed_certificate_is_accepted_as_a_root() {
    let mut parameters = localhost();
    parameters.distinguished_name.push(DnType::CommonName, "localhost");
    for is_ca in [IsCa::NoCa, IsCa::ExplicitNoCa] {
        parameters.is_ca = is_ca;
        let identity = self_signed(&parameters);
        let server = TlsServer::start(&identity);
        for tls in BACKENDS {
            let text = server.rejected(server.client(*tls));
            assert!(text.contains("self-signed") && text.contains("root_certificate() or AUTHING_CA_FILE"), "{text}");
            let text = server.rejected(server.client(*tls).root_certificate(self_signed(&parameters).pem()));
            assert!(text.contains("given to root_certificate()"), "{text}");
            accepts(server.client(*tls).root_certificate(identity.pem()));
            accepts(server.client(*tls).root_certificates_only(identity.pem()));
        }
    }
}

#[test]
fn ca_certificate_used_by_a_server_has_its_own_hint() {
    let identity = self_signed(&ca_parameters("localhost"));
    let server = TlsServer::start(&identity);
    for tls in BACKENDS {
        let given = server.client(*tls).root_certificate(identity.pem());
        if *tls == Tls::Native {
            // OpenSSL accepts any certificate that was given as a root certificate.
            accepts(given);
            continue;
        }
        assert_names(&server.rejected(given), "uses a CA certificate as its own", "basicConstraints=CA:FALSE");
        let text = server.rejected(server.client(*tls));
        assert!(text.contains("basicConstraints=CA:FALSE, and pass the signing certificate to root_certificate()"), "{text}");
        // Both fixes of the hint work.
        let mut anew = localhost();
        anew.is_ca = IsCa::ExplicitNoCa;
        let anew = self_signed(&anew);
        accepts(TlsServer::start(&anew).client(*tls).root_certificate(anew.pem()));
        let ca = Ca::new("localhost");
        accepts(TlsServer::start(&ca.issue(localhost())).client(*tls).root_certificate(&ca.pem));
    }
}

#[test]
fn given_roots_are_additional_or_the_only_ones() {
    let (ca, other) = (Ca::new("Test CA"), Ca::new("Other CA"));
    let server = TlsServer::start(&ca.issue(localhost()));
    for tls in BACKENDS {
        let client = || server.client(*tls);
        accepts(client().root_certificate(&ca.pem));
        accepts(client().root_certificate(&other.pem).root_certificate(&ca.pem));
        accepts(client().root_certificates_only(&ca.pem));
        accepts(client().root_certificates_only(format!("{}{}", other.pem, ca.pem)));
        accepts(client().root_certificate(&ca.pem).root_certificates_only(&other.pem));
        accepts(client().root_certificates_only(&other.pem).root_certificate(&ca.pem));
        accepts(client().root_certificates_only(&other.pem).danger_accept_invalid_certs(true));
        server.rejected(client().root_certificate(&other.pem));
        server.rejected(client().root_certificates_only(&other.pem));
    }
}

#[test]
fn only_given_roots_do_not_fall_back_to_the_backend() {
    // With additional roots, a rejected certificate is also verified with the roots of the backend, in a second handshake.
    let (ca, other) = (Ca::new("Test CA"), Ca::new("Other CA"));
    for tls in BACKENDS {
        let server = TlsServer::start(&ca.issue(localhost()));
        server.rejected(server.client(*tls).root_certificate(&other.pem));
        assert_eq!(server.connections(), 2, "{tls:?}");
        server.rejected(server.client(*tls).root_certificates_only(&other.pem));
        assert_eq!(server.connections(), 3, "{tls:?}");
    }
}

#[test]
fn connections_are_reused_with_each_backend() {
    let ca = Ca::new("Test CA");
    for tls in BACKENDS {
        let server = TlsServer::start(&ca.issue(localhost()));
        let client = server.client(*tls).root_certificate(&ca.pem).build().unwrap();
        for _ in 0..3 {
            list(&client).unwrap();
        }
        assert_eq!((server.requests(), server.connections()), (3, 1), "{tls:?}");
    }
}

#[test]
fn backend_without_its_feature_is_rejected() {
    let client = |tls| ManagementClient::builder().credentials(authing::Credentials::access_key("id", "secret")).tls(tls).build();
    for (tls, is_built, text) in [
        (Tls::Rustls, cfg!(feature = "rustls"), "tls(Tls::Rustls) needs the feature rustls: build authing with it"),
        (Tls::Native, cfg!(feature = "native-tls"), "tls(Tls::Native) needs the feature native-tls: build authing with it"),
    ] {
        match client(tls) {
            Ok(_) => assert!(is_built),
            Err(error) => assert_eq!((is_built, error.kind(), error.to_string().as_str()), (false, ErrorKind::Config, text)),
        }
    }
}

#[test]
fn https_proxy_is_verified_like_the_host() {
    let (ca, other) = (Ca::new("Test CA"), Ca::new("Other CA"));
    let (proxy, server) = (TlsServer::start(&ca.issue(localhost())), TlsServer::start(&ca.issue(localhost())));
    let untrusted = TlsServer::start(&other.issue(localhost()));
    for tls in BACKENDS {
        let client = server.client(*tls).root_certificate(&ca.pem);
        let place = |proxy: &TlsServer| format!("https://user:hush@localhost:{}", proxy.address.port());
        let before = (proxy.requests(), server.requests());
        let through_proxy = client.clone().proxy(place(&proxy)).build().unwrap();
        list(&through_proxy).unwrap();
        list(&through_proxy).unwrap();
        assert_eq!((proxy.requests(), server.requests()), (before.0 + 1, before.1 + 2), "{tls:?}");
        let text = untrusted.rejected(client.proxy(place(&untrusted)));
        let peer = format!("TLS with the proxy https://localhost:{} failed", untrusted.address.port());
        assert!(text.contains(&peer) && !text.contains("hush"), "{text}");
    }
}

#[test]
fn timeout_of_a_silent_https_proxy_names_the_proxy() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let place = format!("https://{}", silent.local_addr().unwrap());
    let server = TlsServer::start(&Ca::new("Test CA").issue(localhost()));
    for tls in BACKENDS {
        let client = server.client(*tls).timeout(std::time::Duration::from_millis(200)).proxy(&place).build().unwrap();
        let error = list(&client).unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Timeout, true), "{error}");
        assert!(error.to_string().contains(&format!("cannot connect to the proxy {place} within 0.2 s (timeout)")), "{error}");
    }
}

/// A file that is removed when it is dropped.
struct CaFile(PathBuf);

impl CaFile {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("authing-{}-{name}.pem", std::process::id()));
        fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for CaFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// The output of a child process whose client is built from an environment with this CA file.
fn run(server: &TlsServer, path: &std::path::Path) -> String {
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "tls_certificates::ca_file_of_the_environment_is_trusted"]);
    child
        .env(IN_CHILD_PROCESS, "1")
        .env("AUTHING_ACCESS_KEY_ID", "id")
        .env("AUTHING_ACCESS_KEY_SECRET", "secret")
        .env("AUTHING_CA_FILE", path);
    child.env("AUTHING_HOST", format!("https://localhost:{}", server.address.port()));
    let output = child.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split("RESULT ").nth(1).unwrap_or(&text).lines().next().unwrap_or_default().to_owned()
}

/// Makes a call in a child process, and writes its result to standard output for [`run`].
fn call_in_child() {
    let result = ClientBuilder::from_env()
        .map(|builder| builder.credentials(authing::Credentials::access_token("token", "pool")).max_retries(0))
        .and_then(|builder| list(&builder.build()?));
    let text = result.map_or_else(|error| format!("{:?}: {error}", error.kind()), |()| "listed".to_owned());
    io::stdout().write_all(format!("\nRESULT {text}\n").as_bytes()).unwrap();
}

/// Set in the child process.
const IN_CHILD_PROCESS: &str = "AUTHING_TEST_CA_FILE";

#[test]
fn ca_file_of_the_environment_is_trusted() {
    if std::env::var_os(IN_CHILD_PROCESS).is_some() {
        return call_in_child();
    }
    let ca = Ca::new("Test CA");
    let server = TlsServer::start(&ca.issue(localhost()));
    let (good, other, empty) = (CaFile::new("good", &ca.pem), CaFile::new("other", &Ca::new("Other CA").pem), CaFile::new("empty", "hush"));
    assert_eq!(run(&server, &good.0), "listed");
    assert_eq!(run(&server, format!(" {}\n", good.0.display()).as_ref()), "listed");
    let text = run(&server, &other.0);
    assert!(text.starts_with("Tls: ") && text.contains("it is not signed by a certificate given"), "{text}");
    let text = run(&server, &empty.0);
    assert!(
        text.starts_with(&format!("Config: AUTHING_CA_FILE: {:?} contains no certificate", empty.0)) && !text.contains("hush"),
        "{text}"
    );
    let missing = PathBuf::from("/nowhere/ca.pem");
    let text = run(&server, &missing);
    assert!(text.starts_with("Config: AUTHING_CA_FILE: cannot read \"/nowhere/ca.pem\": "), "{text}");
    // An empty variable counts as unset.
    assert!(run(&server, std::path::Path::new("")).starts_with("Tls: "));
}
