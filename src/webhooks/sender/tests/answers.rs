//! What receivers answer, and how they fail to.

use std::{
    io::{ErrorKind, Read, Write},
    net::TcpListener,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use standardwebhooks::Webhook;

use super::{receiver::*, *};

#[tokio::test]
async fn a_receiver_gets_the_body_and_headers_that_verify() {
    let receiver = answering(OK);
    let outcome = attempt_at(receiver.port).await;
    assert_eq!(
        (outcome.end, outcome.status, outcome.retry_after),
        (AttemptEnd::Delivered, Some(200), None)
    );

    let request = receiver.finish().await;
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /hook HTTP/1.1\r\n"), "{head}");
    let headers = head
        .lines()
        .skip(1)
        .map(|line| line.split_once(": ").unwrap());
    let headers: reqwest::header::HeaderMap = headers
        .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
        .collect();
    assert_eq!(headers["content-type"], "application/json");
    assert!(
        headers["user-agent"]
            .to_str()
            .unwrap()
            .starts_with("Rebound-Webhooks/")
    );
    for absent in ["cookie", "accept-encoding", "referer", "authorization"] {
        assert!(!headers.contains_key(absent), "{absent}");
    }
    assert_eq!(body, BODY);
    Webhook::new(&secret().reveal())
        .unwrap()
        .verify(body.as_bytes(), &headers)
        .unwrap();
}

#[tokio::test]
async fn the_status_alone_decides() {
    for (status, class) in [
        (204, AttemptEnd::Delivered),
        (410, AttemptEnd::Gone),
        (400, AttemptEnd::HttpError),
        (503, AttemptEnd::HttpError),
    ] {
        let receiver = answering(&format!(
            "HTTP/1.1 {status} X\r\nretry-after: 120\r\ncontent-length: 0\r\n\r\n"
        ));
        let outcome = attempt_at(receiver.port).await;
        let waits = (class == AttemptEnd::HttpError).then_some(Duration::from_secs(120));
        assert_eq!(
            (outcome.end, outcome.status, outcome.retry_after),
            (class, Some(status), waits)
        );
        receiver.finish().await;
    }
}

#[tokio::test]
async fn names_that_do_not_resolve_are_a_dns_failure() {
    for script in [Script::of(&[]), Script::of(&[&[]])] {
        let outcome = attempt(STRICT, script, "https://hooks.example.com/").await;
        assert_eq!((outcome.end, outcome.status), (AttemptEnd::Dns, None));
    }
}

#[tokio::test]
async fn receivers_that_hang_up_refuse_or_talk_nonsense_are_a_connection_failure() {
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    assert_eq!(attempt_at(closed).await.end, AttemptEnd::Connection);
    for nonsense in [
        "",
        "SSH-2.0-OpenSSH_9.9\r\n",
        "HTTP/1.1 2",
        "HTTP/1.1 999999 X\r\n\r\n",
    ] {
        let receiver = answering(nonsense);
        let outcome = attempt_at(receiver.port).await;
        assert_eq!(
            (outcome.end, outcome.status),
            (AttemptEnd::Connection, None),
            "{nonsense}"
        );
        receiver.finish().await;
    }
    let many = "x: y\r\n".repeat(MAX_RESPONSE_HEADERS + 1);
    let receiver = answering(&format!(
        "HTTP/1.1 200 OK\r\n{many}content-length: 0\r\n\r\n"
    ));
    assert_eq!(attempt_at(receiver.port).await.end, AttemptEnd::Connection);
    receiver.finish().await;
}

#[tokio::test]
async fn receivers_and_resolvers_that_hang_end_in_a_timeout() {
    for beginning in ["", "HTTP/1.1 20", "HTTP/1.1 200 OK\r\nx: y\r\n"] {
        let receiver = stalling_after(beginning);
        let url = format!("http://127.0.0.1:{}/", receiver.port)
            .parse()
            .unwrap();
        let outcome = impatient(Script::of(&[])).send(&url, message()).await;
        assert_eq!(
            (outcome.end, outcome.status),
            (AttemptEnd::Timeout, None),
            "{beginning}"
        );
        receiver.finish().await;
    }
    let url = "https://hooks.example.com/".parse().unwrap();
    assert_eq!(
        impatient(Arc::new(Silence)).send(&url, message()).await.end,
        AttemptEnd::Timeout
    );
}

#[tokio::test]
async fn resolving_and_the_handshake_end_long_before_the_attempt_would() {
    let limits = Limits {
        total: Duration::from_secs(3_600),
        connect: Duration::from_millis(100),
        ..LIMITS
    };
    let soon = Duration::from_secs(6);
    let sender = Sender::build(DEVELOPMENT, Arc::new(Silence), limits, Vec::new()).unwrap();
    let url = "https://hooks.example.com/".parse().unwrap();
    assert_eq!(
        timeout(soon, sender.send(&url, message()))
            .await
            .unwrap()
            .end,
        AttemptEnd::Timeout
    );

    let receiver = Receiver::running(|mut stream| io::copy(&mut stream, &mut io::sink()).unwrap());
    let sender = Sender::build(
        DEVELOPMENT,
        Script::of(&[&["127.0.0.1"]]),
        limits,
        Vec::new(),
    )
    .unwrap();
    let url = format!("https://hooks.example.com:{}/", receiver.port)
        .parse()
        .unwrap();
    assert_eq!(
        timeout(soon, sender.send(&url, message()))
            .await
            .unwrap()
            .end,
        AttemptEnd::Timeout
    );
    receiver.finish().await;
}

#[tokio::test]
async fn a_body_that_never_ends_changes_nothing_and_is_not_waited_for() {
    let limits = Limits {
        drain: Duration::from_millis(100),
        ..LIMITS
    };
    let sender = Sender::build(DEVELOPMENT, Script::of(&[]), limits, Vec::new()).unwrap();
    for (status, class) in [
        ("200 OK", AttemptEnd::Delivered),
        ("500 X", AttemptEnd::HttpError),
    ] {
        let receiver = stalling_after(&format!(
            "HTTP/1.1 {status}\r\ncontent-length: 1000000\r\n\r\nx"
        ));
        let url = format!("http://127.0.0.1:{}/", receiver.port)
            .parse()
            .unwrap();
        assert_eq!(sender.send(&url, message()).await.end, class);
        receiver.finish().await;
    }
}

#[tokio::test]
async fn no_connection_is_kept_for_the_next_attempt() {
    let receiver = stalling_after(OK);
    let sender = Sender::with_lookup(DEVELOPMENT, Script::of(&[])).unwrap();
    let url = format!("http://127.0.0.1:{}/", receiver.port)
        .parse()
        .unwrap();
    assert_eq!(
        sender.send(&url, message()).await.end,
        AttemptEnd::Delivered
    );
    receiver.finish().await;
}

#[tokio::test]
async fn a_flood_is_cut_off() {
    let receiver = Receiver::running(|mut stream| {
        read_request(&mut stream).unwrap();
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 10000000000\r\n\r\n")
            .unwrap();
        let flood = vec![b'x'; 65_536];
        let mut sent = 0_usize;
        let error = loop {
            match stream.write_all(&flood) {
                Ok(()) => sent += flood.len(),
                Err(error) => break error.kind(),
            }
        };
        assert_ne!(error, ErrorKind::WouldBlock, "the sender held on");
        sent
    });
    assert_eq!(attempt_at(receiver.port).await.end, AttemptEnd::Delivered);
    // What the kernel's buffers swallowed; without the cut it would be 10 GB.
    let sent = receiver.finish().await;
    assert!(sent < 64 * 1024 * 1024, "{sent}");
}

#[tokio::test]
async fn a_trusted_certificate_for_the_name_is_accepted_though_the_address_was_resolved_here() {
    let root = Certificate::from_der(&STANDARD.decode(CERTIFICATE).unwrap()).unwrap();
    let script = Script::of(&[&["127.0.0.1"], &["127.0.0.1"]]);
    let sender = Sender::build(DEVELOPMENT, script, LIMITS, vec![root]).unwrap();
    let receiver = answering_over_tls();
    let url = format!("https://hooks.example.com:{}/hook", receiver.port)
        .parse()
        .unwrap();
    assert_eq!(
        sender.send(&url, message()).await.end,
        AttemptEnd::Delivered
    );
    assert!(receiver.finish().await.unwrap().ends_with(BODY));

    let receiver = answering_over_tls();
    let url = format!("https://other.example.com:{}/hook", receiver.port)
        .parse()
        .unwrap();
    assert_eq!(sender.send(&url, message()).await.end, AttemptEnd::Tls);
    assert!(receiver.finish().await.is_err());
}

#[tokio::test]
async fn untrusted_certificates_and_plain_http_behind_https_are_a_tls_failure() {
    let receiver = answering_over_tls();
    let url = format!("https://hooks.example.com:{}/", receiver.port);
    let outcome = attempt(DEVELOPMENT, Script::of(&[&["127.0.0.1"]]), &url).await;
    assert_eq!((outcome.end, outcome.status), (AttemptEnd::Tls, None));
    assert!(receiver.finish().await.is_err());

    let receiver = Receiver::running(|mut stream| {
        let started = stream.read(&mut [0; 1024]).unwrap();
        stream
            .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            .unwrap();
        started
    });
    let url = format!("https://hooks.example.com:{}/", receiver.port);
    assert_eq!(
        attempt(DEVELOPMENT, Script::of(&[&["127.0.0.1"]]), &url)
            .await
            .end,
        AttemptEnd::Tls
    );
    receiver.finish().await;
}

#[test]
fn the_limits_are_those_of_the_contract() {
    assert_eq!(
        (
            TOTAL_TIMEOUT.as_secs(),
            CONNECT_TIMEOUT.as_secs(),
            MAX_RESPONSE_BYTES
        ),
        (15, 5, 4_096)
    );
    assert_eq!(
        (LIMITS.total, LIMITS.connect),
        (TOTAL_TIMEOUT, CONNECT_TIMEOUT)
    );
}
