//! A webhook receiver: keeps what it gets and answers as told.

use actix_web::dev::ServerHandle;
use actix_web::http::StatusCode;
use actix_web::web::{self, Bytes, Data};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Notify;

/// How long something may be on its way until a test is given up.
const GIVE_UP_AFTER: Duration = Duration::from_secs(240);

/// One request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    /// Header names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    /// The exact body.
    pub(crate) body: Vec<u8>,
}

impl Received {
    /// The body as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

#[derive(Default)]
struct Shared {
    received: Mutex<Vec<Received>>,
    arrived: Notify,
    answers: Mutex<Answer>,
}

/// How the receiver answers.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
}

impl Default for Answer {
    fn default() -> Self {
        Self {
            status: 204,
            headers: Vec::new(),
        }
    }
}

/// A server on a free loopback port.
pub(crate) struct Receiver {
    pub(crate) url: String,
    shared: Arc<Shared>,
    server: ServerHandle,
}

impl Receiver {
    /// Starts it; it answers 204 until told otherwise.
    pub(crate) fn start() -> std::io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let data = Data::from(Arc::clone(&shared));
        let server = HttpServer::new(move || {
            App::new()
                .app_data(data.clone())
                .default_service(web::to(receive))
        })
        .workers(1)
        .disable_signals()
        .bind(("127.0.0.1", 0))?;
        let url = server
            .addrs()
            .first()
            .map(|address| format!("http://{address}/hooks"))
            .unwrap_or_default();
        let server = server.run();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Ok(Self {
            url,
            shared,
            server: handle,
        })
    }

    /// From now on answers like this.
    pub(crate) fn answers(&self, status: u16, headers: &[(&str, &str)]) {
        let headers = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        if let Ok(mut answer) = self.shared.answers.lock() {
            *answer = Answer { status, headers };
        }
    }

    /// Everything that came so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.shared
            .received
            .lock()
            .map(|list| list.clone())
            .unwrap_or_default()
    }

    /// Waits until what came is enough.
    pub(crate) async fn until(&self, enough: impl Fn(&[Received]) -> bool) {
        let waiting = async {
            while !enough(&self.shared.received.lock().unwrap()) {
                self.shared.arrived.notified().await;
            }
        };
        tokio::time::timeout(GIVE_UP_AFTER, waiting)
            .await
            .expect("what was waited for does not come");
    }

    /// Stops listening: later deliveries meet a closed door.
    pub(crate) async fn stop(self) {
        self.server.stop(false).await;
    }
}

async fn receive(request: HttpRequest, body: Bytes, shared: Data<Shared>) -> HttpResponse {
    let headers = request
        .headers()
        .iter()
        .map(|(name, value)| {
            (
                name.as_str().to_owned(),
                value.to_str().unwrap_or_default().to_owned(),
            )
        })
        .collect();
    if let Ok(mut list) = shared.received.lock() {
        list.push(Received {
            headers,
            body: body.to_vec(),
        });
        shared.arrived.notify_one();
    }
    let answer = shared
        .answers
        .lock()
        .map(|answer| answer.clone())
        .unwrap_or_default();
    let mut response = HttpResponse::build(
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
    );
    for (name, value) in answer.headers {
        response.insert_header((name, value));
    }
    response.finish()
}
