import type { ClientSettings } from '../topic.ts'

/** Lines of `application.properties`. */
export const settings: ClientSettings = {
  language: 'properties',
  of: {
    login:
      'spring.mail.username=ann@example.org\nspring.mail.password=secret\nspring.mail.properties.mail.smtp.auth=true',
    mechanism: 'spring.mail.properties.mail.smtp.auth.mechanisms=LOGIN PLAIN',
    starttls:
      'spring.mail.port=587\nspring.mail.properties.mail.smtp.starttls.enable=true\nspring.mail.properties.mail.smtp.starttls.required=true',
    'implicit-tls': 'spring.mail.port=465\nspring.mail.properties.mail.smtp.ssl.enable=true',
    certificate: '# java -Djavax.net.ssl.trustStore=trust.p12 -jar app.jar',
    'helo-name': 'spring.mail.properties.mail.smtp.localhost=app.example.org',
    sender: 'spring.mail.properties.mail.smtp.from=shop@example.org',
    timeout:
      'spring.mail.properties.mail.smtp.connectiontimeout=60000\nspring.mail.properties.mail.smtp.timeout=600000',
    trace: 'spring.mail.properties.mail.debug=true',
  },
}
