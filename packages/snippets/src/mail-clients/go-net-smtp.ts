import { defineMailClient } from '../mail-client.js'
import { assertTextprotoError, goTestFile } from '../test-files/go.js'

/** net/smtp, the standard library of Go. */
export const goNetSmtp = defineMailClient({
  id: 'go-net-smtp',
  title: 'net/smtp (Go)',
  testFramework: 'Go test',
  language: 'go',
  extension: 'go',
  render(refusal) {
    const login = refusal.stage === 'AUTH' ? 'auth' : 'nil'
    return goTestFile(refusal, {
      standard: ['errors', 'net/smtp', 'net/textproto'],
      body: [
        ...(refusal.stage === 'AUTH'
          ? ['auth := smtp.PlainAuth("", "user", "secret", "127.0.0.1")']
          : []),
        'to := []string{"ann@example.com"}',
        String.raw`message := []byte("Subject: Welcome\r\n\r\nHello, Ann.\r\n")`,
        `err = smtp.SendMail("127.0.0.1:"+smtpPort, ${login}, "app@example.com", to, message)`,
        '',
        ...assertTextprotoError(refusal, 'smtp.SendMail'),
      ],
    })
  },
})
