//! Sends one mail for each case that it reads, side by side, and tells what lettre returned.

mod protocol;
mod send;

use std::error::Error;
use std::io::{self, Write};
use std::thread;
use std::time::Instant;

use lettre::transport::smtp;
use protocol::{Failure, MailCase, MailResult};

fn main() -> Result<(), Box<dyn Error>> {
    thread::scope(|scope| {
        for line in io::stdin().lines() {
            let case: MailCase = serde_json::from_str(&line?)?;
            scope.spawn(|| {
                let line = serde_json::to_string(&run(case)).unwrap();
                writeln!(io::stdout().lock(), "{line}").unwrap();
            });
        }
        Ok(())
    })
}

fn run(case: MailCase) -> MailResult {
    let message = send::compose(&case);
    let start = Instant::now();
    let error = send::send(&case, &message).err();
    MailResult {
        case: case.case,
        ok: error.is_none(),
        error: error.as_ref().map(describe),
        refused: [],
        took_ms: start.elapsed().as_millis(),
    }
}

/// Finds what a caller can take out of the error as a value: the code, and where there is one, the
/// text as the source. It begins with the enhanced code, which has no place apart from it.
fn describe(error: &smtp::Error) -> Failure {
    let code = error.status().map(u16::from);
    Failure {
        r#type: "lettre::transport::smtp::Error",
        code,
        enhanced: None,
        text: code.and(error.source()).map(ToString::to_string),
        message: error.to_string(),
    }
}
