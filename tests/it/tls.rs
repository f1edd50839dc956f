//! Certificates are checked, and what to do about one that is not trusted is in the error.

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

/// A CA that nobody trusts by himself.
struct Ca {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

/// What a server shows: a certificate for a name, good in these years.
struct Shown {
    name: &'static str,
    years: (i32, i32),
}

const GOOD: Shown = Shown { name: "localhost", years: (2020, 2999) };

/// Speaks TLS and answers every request with an empty page, which is what an access token given by hand needs.
struct TlsServer {
    host: String,
    /// The requests that arrived: where the certificate is refused there are none.
    requests: Arc<Mutex<Vec<String>>>,
}

impl Ca {
    fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::default();
        // OpenSSL takes a certificate whose issuer has its own name for one that signed itself.
        parameters.distinguished_name.push(DnType::CommonName, "a CA of our own");
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = parameters.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(parameters, key), pem }
    }

    fn start(&self, shown: &Shown) -> TlsServer {
        self.start_with(shown, "")
    }

    fn start_with(&self, shown: &Shown, left_behind: &'static str) -> TlsServer {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::new([shown.name.to_owned()]).unwrap();
        parameters.use_authority_key_identifier_extension = true; // all CAs here have one name
        parameters.not_before = rcgen::date_time_ymd(shown.years.0, 1, 1);
        parameters.not_after = rcgen::date_time_ymd(shown.years.1, 1, 1);
        let certificate = parameters.signed_by(&key, &self.issuer).unwrap();
        TlsServer::start(certificate.der().clone(), &key, left_behind)
    }
}

impl TlsServer {
    /// Behind each answer it leaves what is given, in a record of its own.
    fn start(certificate: CertificateDer<'static>, key: &KeyPair, left_behind: &'static str) -> Self {
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = Arc::new(config.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let requests = Arc::new(Mutex::default());
        let received = Arc::clone(&requests);
        // Ends with the process: nothing of it outlives the tests.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (connection, received) = (ServerConnection::new(config.clone()).unwrap(), Arc::clone(&received));
                // A client that does not trust the certificate ends the handshake.
                thread::spawn(move || answer(StreamOwned::new(connection, stream.unwrap()), &received, left_behind).ok());
            }
        });
        Self { host, requests }
    }

    fn client(&self) -> ClientBuilder {
        ManagementClient::builder()
            .credentials(Credentials::access_token("token-5f2b", "pool"))
            .host(&self.host)
            .max_retries(0)
            .timeout(Duration::from_secs(5))
    }

    fn requests(&self) -> usize {
        self.requests.lock().unwrap().len()
    }
}

fn answer(stream: StreamOwned<ServerConnection, TcpStream>, received: &Mutex<Vec<String>>, left_behind: &str) -> std::io::Result<()> {
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
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        // Two records, sent together.
        stream.conn.writer().write_all(answer.as_bytes())?;
        stream.conn.writer().write_all(left_behind.as_bytes())?;
        stream.flush()?;
    }
}

/// The error of a call, of which nothing may have gone out.
fn refused(server: &TlsServer, client: ClientBuilder) -> Error {
    let error = list(&client.build().unwrap()).unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Tls, true), "{error}");
    assert_eq!(server.requests(), 0, "the token went to a server that is not trusted");
    error
}

#[test]
fn rejects_unknown_ca_with_a_root_certificate_hint() {
    let server = Ca::new().start(&GOOD);
    for client in [server.client(), server.client().root_certificate(Ca::new().pem)] {
        let text = refused(&server, client).to_string();
        assert!(text.contains("certificate") && text.contains("root_certificate()"), "{text}");
    }
}

#[test]
fn accepts_certificate_of_a_configured_root_ca() {
    let ca = Ca::new();
    let server = ca.start(&GOOD);
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
    let server = ca.start(&Shown { name: "other.example", ..GOOD });
    let text = refused(&server, server.client().root_certificate(&ca.pem)).to_string();
    assert!(text.contains("certificate") && !text.contains("root_certificate()"), "{text}");
}

#[test]
fn rejects_expired_or_not_yet_valid_certificate() {
    let ca = Ca::new();
    for years in [(2000, 2001), (2998, 2999)] {
        let server = ca.start(&Shown { years, ..GOOD });
        let text = refused(&server, server.client().root_certificate(&ca.pem)).to_string();
        assert!(text.contains("certificate") && !text.contains("root_certificate()"), "{text}");
    }
}

#[test]
fn danger_accept_invalid_certs_accepts_any_certificate() {
    let ca = Ca::new();
    for shown in [GOOD, Shown { name: "other.example", ..GOOD }, Shown { years: (2000, 2001), ..GOOD }] {
        let server = ca.start(&shown);
        list(&server.client().danger_accept_invalid_certs(true).build().unwrap()).unwrap();
    }
}

#[test]
fn leftover_tls_data_is_not_read_as_the_next_response() {
    // Too long to be decrypted together with the answer before it.
    let body = r#"{"statusCode":200,"data":{"totalCount":7,"list":[]}}"#;
    let of_another = format!("HTTP/1.1 200 OK\r\nx-padding: {}\r\ncontent-length: {}\r\n\r\n{body}", "x".repeat(6_000), body.len());
    let ca = Ca::new();
    let server = ca.start_with(&GOOD, of_another.leak());
    let client = server.client().root_certificate(&ca.pem).build().unwrap();
    for number in 1..=5 {
        let page = client.list_webhooks(&ListWebhooks::new()).unwrap();
        assert_eq!((page.total_count, server.requests()), (0, number), "the answer to nothing");
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
