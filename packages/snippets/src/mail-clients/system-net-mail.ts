import { csharpString } from '../literals/csharp.js'
import { defineMailClient, type MailClient, type Refusal } from '../mail-client.js'
import { xunitFile } from '../test-files/xunit.js'

/** The SmtpClient that .NET comes with, with xUnit.net 3. */
export const systemNetMail = defineMailClient({
  id: 'system-net-mail',
  title: 'System.Net.Mail (.NET)',
  testFramework: 'xUnit.net',
  language: 'csharp',
  extension: 'cs',
  untested: refusedLogins(),
  render(refusal) {
    const isLogin = refusal.stage === 'AUTH'
    return xunitFile(refusal, {
      namespaces: ['System.Net.Mail', ...(isLogin ? ['System.Net'] : [])],
      message: [
        'using var message = new MailMessage("app@example.com", "ann@example.com")',
        '{',
        '    Subject = "Welcome",',
        '    Body = "Hello, Ann."',
        '};',
      ],
      send: [
        'using var client = new SmtpClient("127.0.0.1", int.Parse(SmtpPort));',
        ...(isLogin ? ['client.Credentials = new NetworkCredential("user", "secret");'] : []),
        'await client.SendMailAsync(message, cancel);',
      ],
      raises: errorOf(refusal),
    })
  },
})

/** After 421 the connection is closed, so that the next command fails. */
function refusedLogins(): NonNullable<MailClient['untested']> {
  const codes = [432, 454, 500, 501, 503, 504, 523, 524, 525, 530, 534, 535, 538]
  const reason = 'SmtpClient drops a refusal of AUTH, and sends the mail without a login'
  return Object.fromEntries(codes.map((code) => [`smtp/${code}@AUTH`, reason]))
}

/** The codes at RCPT after which SmtpClient goes on with the next recipient. */
const ofRecipient: ReadonlySet<number> = /* @__PURE__ */ new Set([450, 452, 550, 551, 552, 553])

function errorOf({ stage, code, text }: Refusal) {
  if (stage === 'AUTH') {
    return {
      type: 'SmtpException',
      assertions: [
        '// SmtpClient drops the refusal: it goes on with MAIL, and finds the connection closed.',
        'Assert.Equal(SmtpStatusCode.GeneralFailure, error.StatusCode);',
      ],
    }
  }
  const reply = [
    `Assert.Equal(${code}, (int)error.StatusCode);`,
    '// There is no property for the text.',
    `var text = ${csharpString(text)};`,
    'Assert.EndsWith(text, error.Message);',
  ]
  if (stage === 'RCPT' && ofRecipient.has(code)) {
    return {
      type: 'SmtpFailedRecipientException',
      assertions: ['Assert.Equal("<ann@example.com>", error.FailedRecipient);', ...reply],
    }
  }
  return { type: 'SmtpException', assertions: reply }
}
