import { csharpString } from '../literals/csharp.js'
import { defineMailClient, type Refusal } from '../mail-client.js'
import { xunitFile } from '../test-files/xunit.js'

/** MailKit, with xUnit.net 3. */
export const mailkit = defineMailClient({
  id: 'mailkit',
  title: 'MailKit (.NET)',
  testFramework: 'xUnit.net',
  language: 'csharp',
  extension: 'cs',
  render(refusal) {
    const login =
      refusal.stage === 'AUTH' ? ['await client.AuthenticateAsync("user", "secret", cancel);'] : []
    const { namespaces = [], ...raises } = errorOf(refusal)
    return xunitFile(refusal, {
      namespaces: ['MailKit.Net.Smtp', 'MimeKit', ...namespaces],
      message: [
        'var message = new MimeMessage',
        '{',
        '    Subject = "Welcome",',
        '    Body = new TextPart { Text = "Hello, Ann." }',
        '};',
        'message.From.Add(MailboxAddress.Parse("app@example.com"));',
        'message.To.Add(MailboxAddress.Parse("ann@example.com"));',
      ],
      send: [
        'using var client = new SmtpClient();',
        'await client.ConnectAsync("127.0.0.1", int.Parse(SmtpPort), cancellationToken: cancel);',
        ...login,
        'await client.SendAsync(message, cancel);',
      ],
      raises,
    })
  },
})

interface Raised {
  readonly type: string
  readonly namespaces?: readonly string[]
  readonly assertions: readonly string[]
}

function errorOf({ stage, code, text }: Refusal): Raised {
  const literal = `var text = ${csharpString(text)};`
  if (stage === 'AUTH' && code === 421) {
    return {
      type: 'SmtpProtocolException',
      assertions: [
        '// AuthenticateAsync goes on with the next mechanism, and finds the connection closed.',
        literal,
        'Assert.EndsWith(text, error.Message);',
      ],
    }
  }
  if (stage === 'AUTH') {
    return {
      type: 'AuthenticationException',
      namespaces: ['MailKit.Security'],
      assertions: [
        'var reply = Assert.IsType<SmtpCommandException>(error.InnerException);',
        `Assert.Equal(${code}, (int)reply.StatusCode);`,
        literal,
        'Assert.Equal(text, reply.Message);',
      ],
    }
  }
  if (code === 530 && (stage === 'MAIL' || stage === 'RCPT')) {
    return {
      type: 'ServiceNotAuthenticatedException',
      namespaces: ['MailKit'],
      assertions: [
        '// It has no property for the code.',
        literal,
        'Assert.Equal(text, error.Message);',
      ],
    }
  }
  return {
    type: 'SmtpCommandException',
    assertions: [
      `Assert.Equal(${code}, (int)error.StatusCode);`,
      literal,
      'Assert.Equal(text, error.Message);',
    ],
  }
}
