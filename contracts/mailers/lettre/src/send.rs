use std::fs;
use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::{Message, SmtpTransport, Transport};

use crate::protocol::{MailCase, Security};

pub fn compose(case: &MailCase) -> Message {
    let mut message = Message::builder()
        .from(case.from.parse().unwrap())
        .subject("Hello")
        .header(ContentType::TEXT_PLAIN);
    for recipient in &case.to {
        message = message.to(recipient.parse().unwrap());
    }
    message.body(String::from("Hello.\n")).unwrap()
}

pub fn send(case: &MailCase, message: &Message) -> Result<(), Error> {
    let mut transport = SmtpTransport::builder_dangerous(&case.host)
        .port(case.port)
        .tls(tls(case)?)
        .timeout(Some(Duration::from_millis(case.timeout_ms)));
    if let Some(login) = &case.auth {
        let credentials = Credentials::new(login.user.clone(), login.password.clone());
        transport = transport.credentials(credentials);
    }
    transport.build().send(message).map(drop)
}

fn tls(case: &MailCase) -> Result<Tls, Error> {
    Ok(match case.security {
        Security::None => Tls::None,
        Security::StartTls => Tls::Required(parameters(case)?),
        Security::Tls => Tls::Wrapper(parameters(case)?),
    })
}

fn parameters(case: &MailCase) -> Result<TlsParameters, Error> {
    let mut parameters = TlsParameters::builder(case.host.clone());
    if let Some(ca) = &case.ca {
        let authority = Certificate::from_pem(&fs::read(ca).unwrap())?;
        parameters = parameters
            .certificate_store(CertificateStore::None)
            .add_root_certificate(authority);
    }
    parameters.build()
}
