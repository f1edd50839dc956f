//! Certificate verification: invalid certificates are rejected, and the error has a hint for an unknown CA.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use authing::{ClientBuilder, Credentials, Error, ErrorKind, ListWebhooks, ManagementClient};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::support::list;

/// A CA that is in no root store.
pub(crate) struct Ca {
    issuer: Issuer<'static, KeyPair>,
    pub(crate) pem: String,
}

/// The certificate of a server: its host name, and the years it is valid in.
pub(crate) struct ServerCertificate {
    name: &'static str,
    years: (i32, i32),
}

pub(crate) const VALID: ServerCertificate = ServerCertificate { name: "localhost", years: (2020, 2999) };

/// A TLS server that responds to every request with an empty page. Its clients have a given token: no token calls.
pub(crate) struct TlsServer {
    host: String,
    /// The requests so far: none if the client rejected the certificate.
    requests: Arc<Mutex<Vec<String>>>,
}

impl Ca {
    pub(crate) fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::default();
        // OpenSSL treats a certificate as self-signed if it has the same name as its issuer.
        parameters.distinguished_name.push(DnType::CommonName, "a CA of our own");
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = parameters.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(parameters, key), pem }
    }

    pub(crate) fn start(&self, certificate: &ServerCertificate) -> TlsServer {
        self.start_with(certificate, "")
    }

    fn start_with(&self, certificate: &ServerCertificate, trailing_data: &'static str) -> TlsServer {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::new([certificate.name.to_owned()]).unwrap();
        parameters.use_authority_key_identifier_extension = true; // all CAs here have one name
        parameters.not_before = rcgen::date_time_ymd(certificate.years.0, 1, 1);
        parameters.not_after = rcgen::date_time_ymd(certificate.years.1, 1, 1);
        let certificate = parameters.signed_by(&key, &self.issuer).unwrap();
        TlsServer::start(certificate.der().clone(), &key, trailing_data)
    }
}

impl TlsServer {
    /// Starts a server that sends `trailing_data` after each response, in a separate record.
    fn start(certificate: CertificateDer<'static>, key: &KeyPair, trailing_data: &'static str) -> Self {
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = Arc::new(config.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let requests = Arc::new(Mutex::default());
        let received = Arc::clone(&requests);
        // The thread ends with the process.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (connection, received) = (ServerConnection::new(config.clone()).unwrap(), Arc::clone(&received));
                // A client that rejects the certificate aborts the handshake.
                thread::spawn(move || respond(StreamOwned::new(connection, stream.unwrap()), &received, trailing_data).ok());
            }
        });
        Self { host, requests }
    }

    pub(crate) fn client(&self) -> ClientBuilder {
        ManagementClient::builder()
            .credentials(Credentials::access_token("token-5f2b", "pool"))
            .host(&self.host)
            .max_retries(0)
            .timeout(Duration::from_secs(5))
    }

    pub(crate) fn requests(&self) -> usize {
        self.requests.lock().unwrap().len()
    }
}

fn respond(stream: StreamOwned<ServerConnection, TcpStream>, received: &Mutex<Vec<String>>, trailing_data: &str) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let body = r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#;
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if stream.read_line(&mut head)? == 0 {
                return Ok(());
            }
        }
        received.lock().unwrap().push(head);
        let stream = stream.get_mut();
        let response = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        // Two records in one flush.
        stream.conn.writer().write_all(response.as_bytes())?;
        stream.conn.writer().write_all(trailing_data.as_bytes())?;
        stream.flush()?;
    }
}

/// The error of a call that must fail in the handshake, before a request is sent.
fn rejected(server: &TlsServer, client: ClientBuilder) -> Error {
    let error = list(&client.build().unwrap()).unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Tls, true), "{error}");
    assert_eq!(server.requests(), 0, "the token was sent to a server with an invalid certificate");
    error
}

#[test]
fn rejects_unknown_ca_with_a_root_certificate_hint() {
    let server = Ca::new().start(&VALID);
    for client in [server.client(), server.client().root_certificate(Ca::new().pem)] {
        let text = rejected(&server, client).to_string();
        assert!(text.contains("certificate") && text.contains("root_certificate()"), "{text}");
    }
}

#[test]
fn accepts_certificate_of_a_configured_root_ca() {
    let ca = Ca::new();
    let server = ca.start(&VALID);
    for pem in [ca.pem.clone(), format!("{}{}", Ca::new().pem, ca.pem)] {
        let client = server.client().root_certificate(pem).build().unwrap();
        list(&client).unwrap();
        list(&client.clone()).unwrap();
    }
    assert_eq!(server.requests(), 4);
}

#[test]
fn rejects_certificate_for_another_host_name() {
    let ca = Ca::new();
    let server = ca.start(&ServerCertificate { name: "other.example", ..VALID });
    let text = rejected(&server, server.client().root_certificate(&ca.pem)).to_string();
    assert!(text.contains("certificate") && !text.contains("root_certificate()"), "{text}");
}

#[test]
fn rejects_expired_or_not_yet_valid_certificate() {
    let ca = Ca::new();
    for years in [(2000, 2001), (2998, 2999)] {
        let server = ca.start(&ServerCertificate { years, ..VALID });
        let text = rejected(&server, server.client().root_certificate(&ca.pem)).to_string();
        assert!(text.contains("certificate") && !text.contains("root_certificate()"), "{text}");
    }
}

#[test]
fn danger_accept_invalid_certs_accepts_any_certificate() {
    let ca = Ca::new();
    for certificate in [VALID, ServerCertificate { name: "other.example", ..VALID }, ServerCertificate { years: (2000, 2001), ..VALID }] {
        let server = ca.start(&certificate);
        list(&server.client().danger_accept_invalid_certs(true).build().unwrap()).unwrap();
    }
}

#[test]
fn leftover_tls_data_is_not_read_as_the_next_response() {
    // So long that it is not decrypted together with the response before it.
    let body = r#"{"statusCode":200,"data":{"totalCount":7,"list":[]}}"#;
    let other_response = format!("HTTP/1.1 200 OK\r\nx-padding: {}\r\ncontent-length: {}\r\n\r\n{body}", "x".repeat(6_000), body.len());
    let ca = Ca::new();
    let server = ca.start_with(&VALID, other_response.leak());
    let client = server.client().root_certificate(&ca.pem).build().unwrap();
    for number in 1..=5 {
        let page = client.list_webhooks(&ListWebhooks::new()).unwrap();
        assert_eq!((page.total_count, server.requests()), (0, number), "leftover data was read as a response");
    }
}

#[test]
fn server_without_tls_is_a_tls_error_with_a_hint() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let _ = stream.unwrap().write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
        }
    });
    let client = ManagementClient::builder().credentials(Credentials::access_token("t", "p")).host(host).max_retries(0).build().unwrap();
    let error = list(&client).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls, "{error}");
    assert!(error.to_string().ends_with("; does it speak TLS on this port?"), "{error}");
}
