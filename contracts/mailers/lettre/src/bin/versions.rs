//! Prints what runs here as one line of JSON.

use std::error::Error;
use std::process::Command;

use serde_json::json;

const LOCK: &str = include_str!("../../Cargo.lock");

fn main() -> Result<(), Box<dyn Error>> {
    let compiler = String::from_utf8(Command::new("rustc").arg("--version").output()?.stdout)?;
    let runtime = compiler.split_whitespace().nth(1).ok_or("no version")?;
    println!(
        "{}",
        json!({ "client": format!("lettre {}", lettre()), "runtime": format!("Rust {runtime}") })
    );
    Ok(())
}

/// The crate does not tell its version.
fn lettre() -> &'static str {
    LOCK.split("name = \"lettre\"\nversion = \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("Cargo.lock has lettre")
}
