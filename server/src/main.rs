//! The binary `usher`.

use clap::Parser;
use server::cli::Cli;
use std::process::ExitCode;
use tokio::runtime::Runtime;

fn main() -> ExitCode {
    let done = Runtime::new().map_err(Into::into).and_then(|runtime| {
        let done = runtime.block_on(Cli::parse().run());
        // What is still being worked out for nobody, or waits for another process's lock, is not waited for.
        runtime.shutdown_background();
        done
    });
    done.unwrap_or_else(|error: anyhow::Error| {
        for line in format!("{error:#}").lines() {
            eprintln!("usher: {line}");
        }
        ExitCode::FAILURE
    })
}
