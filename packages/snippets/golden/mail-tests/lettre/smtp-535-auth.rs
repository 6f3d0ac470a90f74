use std::env;
use std::error::Error;

use lettre::transport::smtp::authentication::Credentials;
use lettre::{Message, SmtpTransport, Transport};

#[test]
fn smtp_535_at_auth() {
    // Where npx statuary serve listens.
    let http_port = env::var("STATUARY_HTTP_PORT").unwrap_or("8080".into());
    let smtp_port = env::var("STATUARY_SMTP_PORT").unwrap_or("2525".into());
    let api = format!("http://127.0.0.1:{http_port}/api/smtp");
    let rules = r#"[{"stage":"AUTH","replies":[{"code":535}]}]"#;
    ureq::put(format!("{api}/rules"))
        .content_type("application/json")
        .send(rules)
        .unwrap();

    let message = Message::builder()
        .from("app@example.com".parse().unwrap())
        .to("ann@example.com".parse().unwrap())
        .subject("Welcome")
        .body(String::from("Hello, Ann."))
        .unwrap();
    let sent = SmtpTransport::builder_dangerous("127.0.0.1")
        .port(smtp_port.parse().unwrap())
        .credentials(Credentials::new("user".into(), "secret".into()))
        .build()
        .send(&message);
    ureq::post(format!("{api}/reset")).send_empty().unwrap();

    let error = sent.unwrap_err();
    assert_eq!(error.status().map(u16::from), Some(535));
    let text = "5.7.8 Authentication credentials invalid";
    assert_eq!(error.source().unwrap().to_string(), text);
}
