//! What actix can do when nothing is to be done: a fixed JSON body, no routing worth the name, no database.
//!
//! The ceiling that `benches/run` measures our operations against. `ceiling PORT` serves until it is ended.

use std::net::Ipv4Addr;

use actix_web::http::KeepAlive;
use actix_web::{App, HttpResponse, HttpServer, web};

/// As long as one interview on the wire.
const BODY: &str = include_str!("body.json");

async fn fixed() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/json")
        .body(BODY)
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let Some(port) = std::env::args().nth(1).and_then(|port| port.parse().ok()) else {
        println!("usage: ceiling PORT");
        return Ok(());
    };
    HttpServer::new(|| App::new().route("/static", web::get().to(fixed)))
        .workers(2)
        .keep_alive(KeepAlive::Os)
        .bind((Ipv4Addr::LOCALHOST, port))?
        .run()
        .await
}
