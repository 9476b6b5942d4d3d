//! The `rebound` command.

use clap::Parser;
use mimalloc::MiMalloc;
use std::process::ExitCode;

/// What a request makes on one thread often ends on another, which this allocator is made for.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

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
