import { defineMailClient, nameOf, rulesOf } from '../mail-client.js'

/** lettre, with ureq to ask the mock. */
export const lettre = defineMailClient({
  id: 'lettre',
  title: 'lettre (Rust)',
  testFramework: 'cargo test',
  language: 'rust',
  extension: 'rs',
  render(refusal) {
    const isAuth = refusal.stage === 'AUTH'
    return `use std::env;
use std::error::Error;

${isAuth ? 'use lettre::transport::smtp::authentication::Credentials;\n' : ''}\
use lettre::{Message, SmtpTransport, Transport};

#[test]
fn smtp_${nameOf(refusal)}() {
    // Where npx statuary serve listens.
    let http_port = env::var("STATUARY_HTTP_PORT").unwrap_or("8080".into());
    let smtp_port = env::var("STATUARY_SMTP_PORT").unwrap_or("2525".into());
    let api = format!("http://127.0.0.1:{http_port}/api/smtp");
    let rules = r#"${JSON.stringify(rulesOf(refusal))}"#;
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
${isAuth ? '        .credentials(Credentials::new("user".into(), "secret".into()))\n' : ''}\
        .build()
        .send(&message);
    ureq::post(format!("{api}/reset")).send_empty().unwrap();

    let error = sent.unwrap_err();
    assert_eq!(error.status().map(u16::from), Some(${refusal.code}));
    let text = ${rustString(refusal.text)};
    assert_eq!(error.source().unwrap().to_string(), text);
}
`
  },
})

/** A reply's text is printable ASCII, where JSON and Rust escape alike (RFC 5321 section 4.2). */
function rustString(text: string): string {
  return JSON.stringify(text)
}
