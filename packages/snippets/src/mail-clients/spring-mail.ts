import { javaString } from '../literals/java.js'
import { classNameOf, defineMailClient, type Refusal, rulesOf } from '../mail-client.js'

/** JavaMailSender of Spring, on Jakarta Mail as Angus implements it. */
export const springMail = defineMailClient({
  id: 'spring-mail',
  title: 'JavaMailSender (Spring)',
  testFramework: 'JUnit',
  language: 'java',
  extension: 'java',
  render(refusal) {
    const { stage } = refusal
    const { exception, classes, assertions } = errorOf(refusal)
    const imports = [
      'java.net.URI',
      'java.net.http.HttpClient',
      'java.net.http.HttpRequest',
      'java.net.http.HttpRequest.BodyPublishers',
      'java.net.http.HttpResponse.BodyHandlers',
      ...classes,
      'org.junit.jupiter.api.AfterEach',
      'org.junit.jupiter.api.BeforeEach',
      'org.junit.jupiter.api.Test',
      `org.springframework.mail.${exception}`,
      'org.springframework.mail.SimpleMailMessage',
      'org.springframework.mail.javamail.JavaMailSenderImpl',
    ].sort()
    const asserts = [
      'assertEquals',
      ...['assertInstanceOf', 'assertTrue'].filter((name) => assertions.join().includes(name)),
      'assertThrows',
    ].sort()
    const login =
      stage === 'AUTH' ? ['sender.setUsername("user");', 'sender.setPassword("secret");'] : []
    return `${asserts.map((name) => `import static org.junit.jupiter.api.Assertions.${name};\n`).join('')}
${imports.map((name) => `import ${name};\n`).join('')}
class ${classNameOf(refusal)}Test {

    // Where npx statuary serve listens.
    private static final String HTTP_PORT =
            System.getenv().getOrDefault("STATUARY_HTTP_PORT", "8080");
    private static final String SMTP_PORT =
            System.getenv().getOrDefault("STATUARY_SMTP_PORT", "2525");
    private static final URI API = URI.create("http://127.0.0.1:" + HTTP_PORT + "/api/smtp/");

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void refuse() throws Exception {
        String rules = ${javaString(JSON.stringify(rulesOf(refusal)))};
        HttpRequest request = HttpRequest.newBuilder(API.resolve("rules"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(rules))
                .build();
        assertEquals(200, http.send(request, BodyHandlers.discarding()).statusCode());
    }

    @AfterEach
    void reset() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(API.resolve("reset"))
                .POST(BodyPublishers.noBody())
                .build();
        http.send(request, BodyHandlers.discarding());
    }

    @Test
    void tellsWhatTheServerReplied() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(Integer.parseInt(SMTP_PORT));
${login.map((line) => `        ${line}\n`).join('')}\
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom("app@example.com");
        message.setTo("ann@example.com");
        message.setSubject("Welcome");
        message.setText("Hello, Ann.");

        ${exception} thrown =
                assertThrows(${exception}.class, () -> sender.send(message));

${assertions.map((line) => `        ${line}\n`).join('')}    }
}
`
  },
})

interface JavaMailError {
  /** What Spring throws, of org.springframework.mail. */
  readonly exception: string
  /** Classes that the assertions need besides. */
  readonly classes: readonly string[]
  readonly assertions: readonly string[]
}

function errorOf({ stage, code, text }: Refusal): JavaMailError {
  const line = javaString(`${code} ${text}`)
  if (stage === 'CONNECT') {
    return {
      exception: 'MailSendException',
      classes: [],
      assertions: [
        '// There is no field for the reply.',
        `String reply = ${line};`,
        'assertTrue(thrown.getMessage().contains(reply), thrown.getMessage());',
      ],
    }
  }
  if (stage === 'AUTH') {
    return {
      exception: 'MailAuthenticationException',
      classes: [],
      assertions: [
        '// There is no field for the reply: it is the message of the cause.',
        `String reply = ${line};`,
        'assertEquals(reply, thrown.getCause().getMessage().strip());',
      ],
    }
  }
  if (stage === 'RCPT') {
    return {
      exception: 'MailSendException',
      classes: [
        'jakarta.mail.SendFailedException',
        'org.eclipse.angus.mail.smtp.SMTPAddressFailedException',
      ],
      assertions: [
        'SendFailedException failure =',
        '        assertInstanceOf(SendFailedException.class, thrown.getMessageExceptions()[0]);',
        'SMTPAddressFailedException refused =',
        '        assertInstanceOf(SMTPAddressFailedException.class, failure.getNextException());',
        'assertEquals("ann@example.com", refused.getAddress().getAddress());',
        `assertEquals(${code}, refused.getReturnCode());`,
        `String reply = ${line};`,
        'assertEquals(reply, refused.getMessage().strip());',
      ],
    }
  }
  return {
    exception: 'MailSendException',
    classes: ['org.eclipse.angus.mail.smtp.SMTPSendFailedException'],
    assertions: [
      'SMTPSendFailedException failure =',
      '        assertInstanceOf(SMTPSendFailedException.class, thrown.getMessageExceptions()[0]);',
      `assertEquals(${code}, failure.getReturnCode());`,
      `String reply = ${line};`,
      'assertEquals(reply, failure.getMessage().strip());',
    ],
  }
}
