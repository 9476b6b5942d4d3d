//! Receivers for the tests: plain threads on loopback sockets that answer one script and tell what they were sent.

use std::{
    io::{self, ErrorKind, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    sync::Arc,
    thread::{self, JoinHandle},
    time::Duration,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use rustls::{
    ServerConfig, ServerConnection, StreamOwned,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer},
};

const GIVE_UP: Duration = Duration::from_secs(8);

/// Self-signed, for hooks.example.com, 2020 to 2120. Good for nothing else.
pub(super) const CERTIFICATE: &str = "MIIBTDCB86ADAgECAgEBMAoGCCqGSM49BAMCMBcxFTATBgNVBAMMDHdlYmhvb2sgdGVzdDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowFzEVMBMGA1UEAwwMd2ViaG9vayB0ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAERaAKbmDtDtWUAnjouP+mX0QL+k+IfsV8P0t6CTArOhbN9piIHRSgNuChvY9xi40P+ZGlo8P9OWs/cwa6BjLpSKMuMCwwDAYDVR0TAQH/BAIwADAcBgNVHREEFTATghFob29rcy5leGFtcGxlLmNvbTAKBggqhkjOPQQDAgNIADBFAiBsiovHmy+BmNfE7UMmlbqz0ACnIY5oOTAuaCbCOtKMhQIhAJv82EyTvxmjKDzHIo+xMHY/Lbn0fy2elyhzeWN54tqC";
const KEY: &str = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgSDzYipzGSARJ+HlMqPmdEwKn3hjrpqO3D9BLbxNwfqihRANCAARFoApuYO0O1ZQCeOi4/6ZfRAv6T4h+xXw/S3oJMCs6Fs32mIgdFKA24KG9j3GLjQ/5kaWjw/05az9zBroGMulI";

/// Reads one request: head and body as text.
pub(super) fn read_request(stream: &mut impl Read) -> io::Result<String> {
    let mut received = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let count = stream.read(&mut piece)?;
        received.extend_from_slice(&piece[..count]);
        let text = String::from_utf8_lossy(&received);
        let complete = text.split_once("\r\n\r\n").is_some_and(|(head, body)| {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            body.len() >= length.map_or(0, |length| length.parse().unwrap())
        });
        if count == 0 || complete {
            return Ok(text.into_owned());
        }
    }
}

/// A receiver that takes one connection and hands it to a script.
pub(super) struct Receiver<T> {
    /// Where it listens, on 127.0.0.1.
    pub(super) port: u16,
    thread: JoinHandle<T>,
}

impl<T: Send + 'static> Receiver<T> {
    pub(super) fn running(script: impl FnOnce(TcpStream) -> T + Send + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let thread = thread::spawn(move || {
            let (stream, _) = listener.accept().unwrap();
            // Never reached when all is well; without it a defect would hang the test instead of failing it.
            stream.set_read_timeout(Some(GIVE_UP)).unwrap();
            stream.set_write_timeout(Some(GIVE_UP)).unwrap();
            script(stream)
        });
        Self { port, thread }
    }

    /// Waits for the script's end; call it once the attempt is over. The runtime goes on meanwhile: it has connections
    /// to close.
    pub(super) async fn finish(self) -> T {
        tokio::task::spawn_blocking(|| self.thread.join().unwrap())
            .await
            .unwrap()
    }
}

/// Answers with these bytes and hangs up; tells the request.
pub(super) fn answering(response: &str) -> Receiver<String> {
    let response = response.to_owned();
    Receiver::running(move |mut stream| {
        let request = read_request(&mut stream).unwrap();
        stream.write_all(response.as_bytes()).unwrap();
        request
    })
}

/// Writes these bytes after the request and then waits for the sender to hang up.
pub(super) fn stalling_after(response: &str) -> Receiver<()> {
    let response = response.to_owned();
    Receiver::running(move |mut stream| {
        read_request(&mut stream).unwrap();
        stream.write_all(response.as_bytes()).unwrap();
        // Ends with 0 bytes or a reset: either way the sender let go.
        let end = stream.read(&mut [0]);
        assert!(
            !end.is_err_and(|error| error.kind() == ErrorKind::WouldBlock),
            "the sender held on"
        );
    })
}

/// Answers 200 over TLS with the certificate above; tells the request, or that the handshake failed.
pub(super) fn answering_over_tls() -> Receiver<io::Result<String>> {
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(STANDARD.decode(KEY).unwrap()));
    let certificate = CertificateDer::from(STANDARD.decode(CERTIFICATE).unwrap());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    Receiver::running(move |stream| {
        let connection = ServerConnection::new(Arc::new(config)).unwrap();
        let mut stream = StreamOwned::new(connection, stream);
        let request = read_request(&mut stream)?;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")?;
        Ok(request)
    })
}

/// A listener that must never see a connection.
pub(super) struct Canary(TcpListener);

impl Canary {
    pub(super) fn new() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    pub(super) fn port(&self) -> u16 {
        self.0.local_addr().unwrap().port()
    }

    pub(super) fn saw_nothing(&self) -> bool {
        self.0
            .accept()
            .is_err_and(|error| error.kind() == ErrorKind::WouldBlock)
    }
}
