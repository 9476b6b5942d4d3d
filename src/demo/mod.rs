//! `rebound demo`: a whole recovery over real HTTP, against this very server on an embedded SQLite file, with a real webhook
//! receiver, told step by step so that a person can follow it. It then keeps serving, so that the curl lines it prints work.

mod client;
mod inbox;
mod story;
mod telling;

use crate::config::Config;
use crate::platform::auth::scopes;
use crate::platform::db::{Actor, Context};
use crate::platform::ids::{TenantId, TypedId};
use crate::server::{self, Node};
use crate::{api_clients, tenants};
use std::net::TcpListener;
use std::path::{Path, PathBuf};

/// What went wrong, for the person at the terminal.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

const FILE: &str = "data/demo.sqlite";
const ADDRESS: &str = "127.0.0.1:8080";

/// Plays the story; then serves until it is interrupted, or ends.
pub async fn play(exit: bool, webhook_out: Option<PathBuf>) -> Result<(), Failure> {
    let config = settings()?;
    server::prepare_schema(&config, true)?;
    let node = Node::start(&config).await?;
    let (client_id, client_secret) = embed(&node).await?;
    let handle = node.handle();
    let serving = actix_web::rt::spawn(node.run());
    let told = story::tell(&config.public_url, &client_id, &client_secret).await;
    match told {
        Ok(told) => {
            if let Some(file) = webhook_out {
                write_webhook(&file, &told.webhook)?;
            }
            if exit {
                handle.stop(true).await;
            } else {
                telling::what_next(&config.public_url, FILE, &told);
            }
        }
        Err(error) => {
            handle.stop(false).await;
            return Err(error);
        }
    }
    Ok(serving.await??)
}

/// Development settings on a file of the demo's own; another port when the usual one is taken.
fn settings() -> Result<Config, Failure> {
    let address = match TcpListener::bind(ADDRESS) {
        Ok(_free) => ADDRESS.to_owned(),
        Err(_taken) => TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string(),
    };
    let config = Config::from(&|name| match name {
        "REBOUND_DATABASE_URL" => Some(format!("sqlite:{FILE}")),
        "REBOUND_LISTEN" => Some(address.clone()),
        "REBOUND_LOOPBACK_WEBHOOKS" => Some("true".to_owned()),
        "REBOUND_LOG" => Some("warn".to_owned()),
        _ => None,
    })?;
    crate::platform::telemetry::start(config.log_json, &config.log);
    Ok(config)
}

/// A tenant of its own for each run, as an operator would make it.
async fn embed(node: &Node) -> Result<(String, String), Failure> {
    let tenant = TenantId::new(node.state.db.clock().now());
    let made = node
        .state
        .db
        .transact(Context::inside(tenant, Actor::Operator), |tx| {
            let new = tenants::NewTenant {
                name: "Hirely".to_owned(),
                kind: tenants::TenantKind::JobBoard,
                allowed_origins: Vec::new(),
                locale: "en".to_owned(),
                sandbox: false,
            };
            tenants::create(tx, &new)?;
            let scopes = scopes::of_tenants().map(str::to_owned).collect();
            api_clients::create(
                tx,
                &api_clients::NewClient {
                    name: "demo".to_owned(),
                    scopes,
                },
            )
        })
        .await?;
    Ok((made.client.client_id().to_string(), made.secret))
}

/// Writes the delivered webhook for a check by another program.
fn write_webhook(file: &Path, webhook: &inbox::Delivered) -> Result<(), Failure> {
    let content = serde_json::json!({"secret": webhook.secret, "headers": webhook.headers, "body": webhook.body});
    Ok(std::fs::write(file, serde_json::to_vec_pretty(&content)?)?)
}
