//! Certificates, and a TLS server that uses them.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use authing::{ClientBuilder, Credentials, Error, ErrorKind, ManagementClient, Tls};
use rcgen::{BasicConstraints, Certificate, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::list;

/// The backends of this build.
pub(crate) const BACKENDS: &[Tls] = &[
    #[cfg(feature = "rustls")]
    Tls::Rustls,
    #[cfg(feature = "native-tls")]
    Tls::Native,
];

/// A certificate and its key.
pub(crate) struct Identity {
    pub(crate) certificate: Certificate,
    key: KeyPair,
}

impl Identity {
    pub(crate) fn pem(&self) -> String {
        self.certificate.pem()
    }

    /// The settings of a server with this certificate.
    pub(crate) fn server_config(&self) -> Arc<ServerConfig> {
        let key = PrivateKeyDer::Pkcs8(self.key.serialize_der().into());
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        Arc::new(config.with_no_client_auth().with_single_cert(vec![self.certificate.der().clone()], key).unwrap())
    }
}

/// A CA that is in no root store.
pub(crate) struct Ca {
    issuer: Issuer<'static, KeyPair>,
    pub(crate) pem: String,
}

impl Ca {
    pub(crate) fn new(name: &str) -> Self {
        let (parameters, key) = (ca_parameters(name), KeyPair::generate().unwrap());
        let pem = parameters.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(parameters, key), pem }
    }

    /// Issues a certificate for a server.
    pub(crate) fn issue(&self, parameters: CertificateParams) -> Identity {
        let key = KeyPair::generate().unwrap();
        Identity { certificate: parameters.signed_by(&key, &self.issuer).unwrap(), key }
    }
}

/// A self-signed certificate.
pub(crate) fn self_signed(parameters: &CertificateParams) -> Identity {
    let key = KeyPair::generate().unwrap();
    Identity { certificate: parameters.self_signed(&key).unwrap(), key }
}

/// A self-signed CA certificate for `localhost`, like the ones of `openssl req -x509`.
pub(crate) fn ca_parameters(name: &str) -> CertificateParams {
    let mut parameters = server_parameters("localhost");
    parameters.distinguished_name.push(DnType::CommonName, name);
    parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    parameters.extended_key_usages.clear();
    parameters
}

/// A valid certificate for a server of this name.
pub(crate) fn server_parameters(name: &str) -> CertificateParams {
    let mut parameters = CertificateParams::new([name.to_owned()]).unwrap();
    parameters.extended_key_usages.push(ExtendedKeyUsagePurpose::ServerAuth);
    parameters.use_authority_key_identifier_extension = true;
    parameters.not_before = rcgen::date_time_ymd(2020, 1, 1);
    parameters.not_after = rcgen::date_time_ymd(2999, 1, 1);
    parameters
}

/// A server that responds to every request with an empty page, or to `CONNECT` with a tunnel.
pub(crate) struct TlsServer {
    pub(crate) address: SocketAddr,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
}

impl TlsServer {
    pub(crate) fn start(identity: &Identity) -> Self {
        let config = identity.server_config();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (connections, requests) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (accepted, received) = (Arc::clone(&connections), Arc::clone(&requests));
        // The thread ends with the process.
        thread::spawn(move || {
            for stream in listener.incoming() {
                accepted.fetch_add(1, Ordering::SeqCst);
                let (connection, received) = (ServerConnection::new(config.clone()).unwrap(), Arc::clone(&received));
                // A client that rejects the certificate aborts the handshake.
                thread::spawn(move || respond(StreamOwned::new(connection, stream.unwrap()), &received).ok());
            }
        });
        Self { address, connections, requests }
    }

    pub(crate) fn client(&self, tls: Tls) -> ClientBuilder {
        ManagementClient::builder()
            .credentials(Credentials::access_token("token-5f2b", "pool"))
            .host(format!("https://localhost:{}", self.address.port()))
            .max_retries(0)
            .timeout(Duration::from_secs(5))
            .tls(tls)
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    /// The text of the error of a call that must fail in the handshake, before a request is sent.
    #[track_caller]
    pub(crate) fn rejected(&self, client: ClientBuilder) -> String {
        let before = self.requests();
        let error: Error = list(&client.build().unwrap()).unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Tls, true), "{error}");
        assert_eq!(self.requests(), before, "the token was sent to a server with an invalid certificate");
        error.to_string()
    }
}

fn respond(stream: StreamOwned<ServerConnection, TcpStream>, requests: &AtomicUsize) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let body = r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#;
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if stream.read_line(&mut head)? == 0 {
                return Ok(());
            }
        }
        requests.fetch_add(1, Ordering::SeqCst);
        if let Some(target) = head.strip_prefix("CONNECT ") {
            let port = target.split(' ').next().and_then(|target| target.rsplit(':').next()).unwrap();
            let server = TcpStream::connect(("127.0.0.1", port.parse().unwrap()))?;
            stream.get_mut().write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
            return relay(stream.into_inner(), server);
        }
        write!(stream.get_mut(), "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())?;
        stream.get_mut().flush()?;
    }
}

/// Copies data in both directions, in turns, between a server and a client that has a TLS connection to the proxy.
fn relay(mut client: StreamOwned<ServerConnection, TcpStream>, mut server: TcpStream) -> std::io::Result<()> {
    use std::io::{ErrorKind::TimedOut, ErrorKind::WouldBlock, Read};
    let turn = Some(Duration::from_millis(5));
    client.sock.set_read_timeout(turn)?;
    server.set_read_timeout(turn)?;
    let mut buffer = [0; 16 * 1024];
    loop {
        for to_server in [true, false] {
            let read = if to_server { client.read(&mut buffer) } else { server.read(&mut buffer) };
            match read {
                Ok(0) => return Ok(()),
                Ok(read) if to_server => server.write_all(&buffer[..read])?,
                Ok(read) => client.write_all(&buffer[..read])?,
                Err(error) if matches!(error.kind(), TimedOut | WouldBlock) => {}
                Err(error) => return Err(error),
            }
        }
    }
}
