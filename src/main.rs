//! The `rebound` command.

use clap::Parser;
use std::process::ExitCode;

#[actix_web::main]
async fn main() -> ExitCode {
    match rebound::command::Command::parse().run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rebound: {error}");
            ExitCode::FAILURE
        }
    }
}
