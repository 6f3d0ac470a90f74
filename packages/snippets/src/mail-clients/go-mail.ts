import { goString } from '../literals/go.js'
import { defineMailClient, type Refusal } from '../mail-client.js'
import { assertTextprotoError, goTestFile } from '../test-files/go.js'

/** github.com/wneessen/go-mail. */
export const goMail = defineMailClient({
  id: 'go-mail',
  title: 'go-mail (Go)',
  testFramework: 'Go test',
  language: 'go',
  extension: 'go',
  render(refusal) {
    const isFromSmtp = refusal.stage === 'CONNECT' || refusal.stage === 'AUTH'
    const login =
      refusal.stage === 'AUTH'
        ? [
            '\tmail.WithSMTPAuth(mail.SMTPAuthPlainNoEnc),',
            '\tmail.WithUsername("user"),',
            '\tmail.WithPassword("secret"),',
          ]
        : []
    return goTestFile(refusal, {
      standard: ['errors', 'strconv', ...(isFromSmtp ? ['net/textproto'] : [])],
      modules: ['github.com/wneessen/go-mail'],
      body: [
        'message := mail.NewMsg()',
        'if err := message.From("app@example.com"); err != nil {',
        '\tt.Fatal(err)',
        '}',
        'if err := message.To("ann@example.com"); err != nil {',
        '\tt.Fatal(err)',
        '}',
        'message.Subject("Welcome")',
        'message.SetBodyString(mail.TypeTextPlain, "Hello, Ann.")',
        'port, err := strconv.Atoi(smtpPort)',
        'if err != nil {',
        '\tt.Fatal(err)',
        '}',
        'client, err := mail.NewClient(',
        '\t"127.0.0.1",',
        '\tmail.WithPort(port),',
        '\tmail.WithTLSPolicy(mail.NoTLS),',
        ...login,
        ')',
        'if err != nil {',
        '\tt.Fatal(err)',
        '}',
        'err = client.DialAndSend(message)',
        '',
        ...(isFromSmtp
          ? assertTextprotoError(refusal, 'client.DialAndSend')
          : assertSendError(refusal)),
      ],
    })
  },
})

/** A SendError has the text in its message only. */
function assertSendError({ code, enhanced, text }: Refusal): readonly string[] {
  return [
    'var failure *mail.SendError',
    'if !errors.As(err, &failure) {',
    '\tt.Fatalf("client.DialAndSend returned %v", err)',
    '}',
    `if failure.ErrorCode() != ${code} {`,
    '\tt.Errorf("code %d", failure.ErrorCode())',
    '}',
    `if failure.EnhancedStatusCode() != ${goString(enhanced ?? '')} {`,
    '\tt.Errorf("enhanced status code %q", failure.EnhancedStatusCode())',
    '}',
    `text := ${goString(text)}`,
    'if !strings.Contains(failure.Error(), text) {',
    '\tt.Errorf("message %q", failure.Error())',
    '}',
  ]
}
