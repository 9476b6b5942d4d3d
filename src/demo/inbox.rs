//! A webhook receiver as an integrator would write one: it keeps the raw body, since the signature is over its bytes.

use super::Failure;
use actix_web::web::{self, Bytes, Data};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// How long the demo waits for its webhook.
const PATIENCE: Duration = Duration::from_secs(15);

/// A webhook as it came.
#[derive(Debug, Clone)]
pub(super) struct Delivered {
    /// The endpoint's secret.
    pub(super) secret: String,
    /// Its headers, names in lower case.
    pub(super) headers: BTreeMap<String, String>,
    /// The exact body.
    pub(super) body: String,
}

impl Delivered {
    /// Whether the signature fits `body`, by the public Standard Webhooks library.
    pub(super) fn verifies(&self, body: &str) -> Result<bool, Failure> {
        let mut headers = reqwest::header::HeaderMap::new();
        for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
            let value = self
                .headers
                .get(name)
                .map(String::as_str)
                .unwrap_or_default();
            headers.insert(name, value.parse()?);
        }
        Ok(standardwebhooks::Webhook::new(&self.secret)?
            .verify(body.as_bytes(), &headers)
            .is_ok())
    }
}

/// The receiver.
pub(super) struct Inbox {
    /// Where it listens.
    pub(super) url: String,
    came: UnboundedReceiver<(BTreeMap<String, String>, String)>,
}

impl Inbox {
    /// Listens on a free port of this machine.
    pub(super) fn open() -> Result<Self, Failure> {
        let (send, came) = unbounded_channel();
        let send = Data::new(send);
        let server = HttpServer::new(move || {
            App::new()
                .app_data(send.clone())
                .default_service(web::to(receive))
        })
        .workers(1)
        .disable_signals()
        .bind(("127.0.0.1", 0))?;
        let address = server
            .addrs()
            .first()
            .copied()
            .ok_or("no address to listen on")?;
        actix_web::rt::spawn(server.run());
        Ok(Self {
            url: format!("http://{address}/webhooks/rebound"),
            came,
        })
    }

    /// Waits for the webhook of this type.
    pub(super) async fn wait_for(
        &mut self,
        event_type: &str,
        secret: &str,
    ) -> Result<Delivered, Failure> {
        let marker = format!("\"type\":\"{event_type}\"");
        tokio::time::timeout(PATIENCE, async {
            while let Some((headers, body)) = self.came.recv().await {
                if body.contains(&marker) {
                    return Ok(Delivered {
                        secret: secret.to_owned(),
                        headers,
                        body,
                    });
                }
            }
            Err("the receiver has ended".into())
        })
        .await
        .map_err(|_elapsed| format!("no {event_type} within {} seconds", PATIENCE.as_secs()))?
    }
}

async fn receive(
    request: HttpRequest,
    body: Bytes,
    send: Data<UnboundedSender<(BTreeMap<String, String>, String)>>,
) -> HttpResponse {
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
    // The demo has ended when nobody listens; then the webhook is of no interest.
    send.send((headers, String::from_utf8_lossy(&body).into_owned()))
        .ok();
    HttpResponse::NoContent().finish()
}
