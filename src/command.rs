//! The command line: what an operator does on the server's own machine.
//!
//! What a command makes is printed to standard output as one JSON object, so that a script can read it; everything else
//! goes to standard error.

use crate::config::Config;
use crate::platform::auth::scopes;
use crate::platform::clock::Clock;
use crate::platform::db::{Actor, Context, Db};
use crate::platform::ids::{TenantId, TypedId};
use crate::platform::seal::Sealer;
use crate::platform::{ApiError, Code, Result, telemetry};
use crate::server::{self, Node};
use crate::{api_clients, app, demo, openapi, tenants};
use clap::{Parser, Subcommand};
use serde_json::{Value, json};
use std::fmt::Display;
use std::path::PathBuf;

/// What went wrong, for the person at the terminal.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Rebound: the way back after "you did not get the job".
#[derive(Debug, Parser)]
#[command(name = "rebound", version, about)]
pub struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Serve the API and deliver webhooks.
    Serve {
        /// Bring a PostgreSQL schema up to date first; SQLite always is.
        #[arg(long)]
        migrate: bool,
    },
    /// Bring the schema up to date.
    Migrate,
    /// Play a recovery over real HTTP on an embedded SQLite file, then keep serving.
    Demo {
        /// End after the story.
        #[arg(long)]
        exit: bool,
        /// Write the delivered webhook (secret, headers, exact body) into this file, for a check by another program.
        #[arg(long, value_name = "FILE")]
        webhook_out: Option<PathBuf>,
    },
    /// Job boards and agencies.
    Tenant {
        #[command(subcommand)]
        action: TenantAction,
    },
    /// API clients of a tenant.
    Client {
        #[command(subcommand)]
        action: ClientAction,
    },
    /// The keys that sign tokens.
    Keys {
        #[command(subcommand)]
        action: KeysAction,
    },
    /// Print the contract.
    Openapi {
        /// Without webhooks, for SDK generators.
        #[arg(long)]
        sdk: bool,
    },
    /// Print every setting with its value, default and meaning; secrets are masked.
    Config,
}

#[derive(Debug, Subcommand)]
enum TenantAction {
    /// Create a tenant.
    Create {
        /// How it is called.
        #[arg(long)]
        name: String,
        /// `job_board` or `agency`.
        #[arg(long, default_value = "job_board")]
        kind: tenants::TenantKind,
        /// To try things out: its clock can be moved, and employers answer when told to.
        #[arg(long)]
        sandbox: bool,
    },
}

#[derive(Debug, Subcommand)]
enum ClientAction {
    /// Create an API client; its secret is shown this once.
    Create {
        /// The tenant.
        #[arg(long)]
        tenant: TenantId,
        /// What it is for.
        #[arg(long)]
        name: String,
        /// A scope it may ask for; repeat it. Without any: all that a tenant can have.
        #[arg(long = "scope")]
        scopes: Vec<String>,
    },
    /// Give an API client a new secret; the old one works for a day more.
    Rotate {
        /// The client's `client_id`.
        #[arg(value_parser = client_id)]
        client_id: api_clients::ClientId,
    },
    /// End an API client and its tokens.
    Revoke {
        /// The client's `client_id`.
        #[arg(value_parser = client_id)]
        client_id: api_clients::ClientId,
    },
}

#[derive(Debug, Subcommand)]
enum KeysAction {
    /// Make a new signing key: nodes sign with it a minute later, and the old one proves its tokens for two hours more.
    Rotate,
}

impl Command {
    /// Does what the command line says.
    pub async fn run(self) -> Result<(), Failure> {
        match self.action {
            Action::Config => print!("{}", Config::describe()),
            Action::Openapi { sdk } => {
                let contract = if sdk {
                    openapi::for_sdks(&app::CONTRACT)
                } else {
                    app::CONTRACT.clone()
                };
                println!("{}", serde_json::to_string_pretty(&contract)?);
            }
            Action::Demo { exit, webhook_out } => demo::play(exit, webhook_out).await?,
            Action::Serve { migrate } => serve(migrate).await?,
            Action::Migrate => {
                show(&json!({"applied": server::prepare_schema(&settings()?, true)?}));
            }
            Action::Tenant {
                action:
                    TenantAction::Create {
                        name,
                        kind,
                        sandbox,
                    },
            } => show(&create_tenant(name, kind, sandbox).await?),
            Action::Client { action } => show(&change_client(action).await?),
            Action::Keys {
                action: KeysAction::Rotate,
            } => {
                let (config, db) = database()?;
                show(&json!({"signing_key": server::tokens(&config, &db).rotate(&db).await?}));
            }
        }
        Ok(())
    }
}

fn show(made: &Value) {
    println!("{made}");
}

fn settings() -> Result<Config, Failure> {
    let config = Config::from_environment()?;
    telemetry::start(config.log_json, &config.log);
    Ok(config)
}

/// The database, its schema checked.
fn database() -> Result<(Config, Db), Failure> {
    let config = settings()?;
    server::prepare_schema(&config, false)?;
    let db = Db::start(
        config.database.clone(),
        config.database_options,
        Clock::system(),
        Sealer::new(config.secret.reveal()),
    )?;
    Ok((config, db))
}

async fn serve(migrate: bool) -> Result<(), Failure> {
    let config = settings()?;
    let applied = server::prepare_schema(&config, migrate)?;
    if !applied.is_empty() {
        tracing::info!(
            migrations = applied.join(", "),
            "the schema is up to date now"
        );
    }
    let node = Node::start(&config).await?;
    tracing::info!(address = %node.address, public_url = config.public_url, "serving; the documentation is at /docs");
    Ok(node.run().await?)
}

async fn create_tenant(
    name: String,
    kind: tenants::TenantKind,
    sandbox: bool,
) -> Result<Value, Failure> {
    let (_, db) = database()?;
    let tenant = TenantId::new(db.clock().now());
    let new = tenants::NewTenant {
        name,
        kind,
        allowed_origins: Vec::new(),
        locale: "en".to_owned(),
        sandbox,
    };
    let made = db
        .transact(Context::inside(tenant, Actor::Operator), move |tx| {
            tenants::create(tx, &new)
        })
        .await?;
    Ok(
        json!({"tenant_id": made.tenant_id, "name": made.name, "kind": made.kind, "sandbox": made.sandbox}),
    )
}

async fn change_client(action: ClientAction) -> Result<Value, Failure> {
    let (_, db) = database()?;
    let shown = |made: &api_clients::WithSecret| json!({"client_id": made.client.client_id().to_string(), "client_secret": made.secret, "scopes": *made.client.scopes});
    Ok(match action {
        ClientAction::Create {
            tenant,
            name,
            scopes,
        } => {
            let scopes = if scopes.is_empty() {
                scopes::of_tenants().map(str::to_owned).collect()
            } else {
                scopes
            };
            let new = api_clients::NewClient { name, scopes };
            let made = db
                .transact(Context::inside(tenant, Actor::Operator), move |tx| {
                    tenants::get(tx)?;
                    api_clients::create(tx, &new)
                })
                .await;
            shown(&made.map_err(|error| unless_found(error, "tenant", &tenant))?)
        }
        ClientAction::Rotate { client_id } => {
            let context = Context::inside(client_id.tenant, Actor::Operator);
            let made = db
                .transact(context, move |tx| {
                    api_clients::rotate(tx, client_id.client, None)
                })
                .await;
            shown(&made.map_err(|error| unless_found(error, "API client", &client_id))?)
        }
        ClientAction::Revoke { client_id } => {
            let context = Context::inside(client_id.tenant, Actor::Operator);
            let client = db
                .transact(context, move |tx| api_clients::revoke(tx, client_id.client))
                .await
                .map_err(|error| unless_found(error, "API client", &client_id))?;
            json!({"client_id": client.client_id().to_string(), "revoked_at": client.revoked_at})
        }
    })
}

/// Says by name what is not there; the API's own words for it would leave the operator guessing.
fn unless_found(error: ApiError, kind: &str, id: &dyn Display) -> Failure {
    if error.code() == Code::NotFound {
        format!("there is no {kind} {id}").into()
    } else {
        error.into()
    }
}

fn client_id(text: &str) -> Result<api_clients::ClientId, String> {
    api_clients::ClientId::parse(text)
        .ok_or_else(|| "expected a client_id like tnt_….clnt_…".to_owned())
}
