import type { ClientSettings } from '../topic.ts'

/** Steps of the builder of an `SmtpTransport`. */
export const settings: ClientSettings = {
  language: 'rust',
  of: {
    login: '.credentials(Credentials::new("ann@example.org".to_owned(), password))',
    mechanism: '.authentication(vec![Mechanism::Login])',
    starttls: 'SmtpTransport::starttls_relay("mail.example.org")?',
    'implicit-tls': 'SmtpTransport::relay("mail.example.org")?',
    certificate:
      '.tls(Tls::Required(\n    TlsParameters::builder("mail.example.org".to_owned())\n        .add_root_certificate(certificate)\n        .build()?,\n))',
    'helo-name': '.hello_name(ClientId::Domain("app.example.org".to_owned()))',
    sender:
      'let envelope = Envelope::new(Some("shop@example.org".parse()?), recipients)?;\nmailer.send_raw(&envelope, &message.formatted())?;',
    'one-connection': '.pool_config(PoolConfig::new().max_size(2))',
    timeout: '.timeout(Some(Duration::from_secs(600)))',
  },
}
