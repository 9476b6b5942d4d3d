//! Bodies that do not arrive, over a real socket.

use crate::on_both_databases;
use crate::support::Answer;
use actix_web::HttpServer;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, HeaderMap};
use actix_web::rt::task::spawn_blocking;
use futures_util::future::join_all;
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// How long a body may take here.
const BODY_TIME: Duration = Duration::from_millis(400);
/// Between what is dripped.
const DRIP: Duration = Duration::from_millis(50);
/// Drips after which a server does not let go.
const DRIPS: usize = 400;

/// Sends this, then `drip` so many times; gives what was said until the server closed the connection.
fn speak(address: SocketAddr, first: &str, drip: &str, mut times: usize) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(DRIP)).unwrap();
    stream.write_all(first.as_bytes()).unwrap();
    let (mut said, mut piece) = (Vec::new(), [0; 4096]);
    for _ in 0..DRIPS {
        match stream.read(&mut piece) {
            Ok(0) => return String::from_utf8(said).unwrap(),
            Ok(count) => said.extend(&piece[..count]),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                if times > 0 {
                    times -= 1;
                    // Whether the server still takes it, the next look at its answer says.
                    drop(stream.write_all(drip.as_bytes()));
                }
            }
            Err(_closed) => return String::from_utf8(said).unwrap(),
        }
    }
    panic!("the server holds on to {first:?}, having said {said:?}");
}

/// The answer that was said.
fn answer(said: &str) -> Answer {
    let (head, body) = said.split_once("\r\n\r\n").unwrap();
    let status = StatusCode::from_bytes(&head.as_bytes()[9..12]).unwrap();
    assert!(
        head.to_lowercase().contains("\r\nconnection: close"),
        "{head}"
    );
    let mut headers = HeaderMap::new();
    if let Some((_, kind)) = head.split_once("content-type: ") {
        let kind = kind.lines().next().unwrap();
        headers.insert(CONTENT_TYPE, kind.parse().unwrap());
    }
    let body = body.as_bytes().to_vec();
    Answer {
        status,
        headers,
        body,
    }
}

on_both_databases! {
    async fn whoever_drips_a_body_or_stops_is_let_go(app) {
        let board = app.board("Hirely").await;
        let state = app.impatient(BODY_TIME).await.state.clone();
        let server = HttpServer::new(move || rebound::app::build(state.clone())).workers(1).disable_signals();
        let server = server.bind(("127.0.0.1", 0)).unwrap();
        let address = server.addrs()[0];
        let running = server.run();
        let handle = running.handle();
        actix_web::rt::spawn(running);

        let long = "Content-Length: 100000\r\n\r\n";
        let chunks = "Transfer-Encoding: chunked\r\n\r\n";
        let form = "POST /oauth/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        let page = "POST /f/r/freq_01m8c8qz4verj97mwrbdqjajdv HTTP/1.1\r\nHost: x\r\n";
        let json = "POST /v1/candidates HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
        let known = format!("{json}Authorization: Bearer {}\r\n", board.token);
        let slow = [
            (form, long, "a"), (form, long, ""), (form, chunks, "1\r\na\r\n"), (page, long, "a"), (page, chunks, "1\r\na\r\n"),
            (known.as_str(), long, " "), (known.as_str(), long, ""), (known.as_str(), chunks, "1\r\n \r\n"),
        ];
        let ask = |start: &str, length: &str, drip: &'static str| {
            let first = format!("{start}{length}");
            spawn_blocking(move || speak(address, &first, drip, DRIPS))
        };
        for said in join_all(slow.map(|(start, length, drip)| ask(start, length, drip))).await {
            answer(&said.unwrap()).problem("request_timeout");
        }
        // Whoever is refused at once does not hold on to us either.
        let stranger = ask(json, chunks, "1\r\n \r\n").await.unwrap();
        answer(&stranger).problem("unauthenticated");
        // And who is in time is answered as ever, however the body is cut.
        let body = "{\"first_name\": \"Ada\", \"time_zone\": \"Europe/London\", \"country\": \"GB\"}";
        let (start, rest) = body.split_at(20);
        let start = format!("{known}Connection: close\r\nContent-Length: {}\r\n\r\n{start}", body.len());
        // Once: what comes after a body would break the connection off, and its answer, before a slow machine has said it.
        let said = spawn_blocking(move || speak(address, &start, rest, 1)).await.unwrap();
        assert_eq!(answer(&said).expect(201)["first_name"], "Ada");
        handle.stop(false).await;
    }
}
