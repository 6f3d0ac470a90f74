use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MailCase {
    pub case: String,
    pub host: String,
    pub port: u16,
    pub from: String,
    pub to: Vec<String>,
    pub security: Security,
    pub ca: Option<String>,
    pub auth: Option<Login>,
    pub timeout_ms: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    None,
    StartTls,
    Tls,
}

#[derive(Deserialize)]
pub struct Login {
    pub user: String,
    pub password: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MailResult {
    pub case: String,
    pub ok: bool,
    pub error: Option<Failure>,
    pub refused: [(); 0],
    pub took_ms: u128,
}

#[derive(Serialize)]
pub struct Failure {
    pub r#type: &'static str,
    pub code: Option<u16>,
    pub enhanced: Option<String>,
    pub text: Option<String>,
    pub message: String,
}
