import { csharpString } from '../literals/csharp.js'
import { classNameOf, defineMailClient, type Refusal, rulesOf } from '../mail-client.js'

/** MailKit, with xUnit.net 3. */
export const mailkit = defineMailClient({
  id: 'mailkit',
  title: 'MailKit (.NET)',
  testFramework: 'xUnit.net',
  language: 'csharp',
  extension: 'cs',
  render(refusal) {
    const { stage } = refusal
    const login = stage === 'AUTH' ? ['await client.AuthenticateAsync("user", "secret");'] : []
    const { name, namespace, assertions } = errorOf(refusal)
    const usings = ['System.Text', 'MailKit.Net.Smtp', ...namespace, 'MimeKit', 'Xunit']
    return `${usings.map((one) => `using ${one};\n`).join('')}
public sealed class ${classNameOf(refusal)}Tests : IAsyncLifetime
{
    // Where npx statuary serve listens.
    static readonly string HttpPort =
        Environment.GetEnvironmentVariable("STATUARY_HTTP_PORT") ?? "8080";
    static readonly string SmtpPort =
        Environment.GetEnvironmentVariable("STATUARY_SMTP_PORT") ?? "2525";
    static readonly string Api = $"http://127.0.0.1:{HttpPort}/api/smtp";

    static readonly HttpClient Http = new();

    public async ValueTask InitializeAsync()
    {
        var rules = """${JSON.stringify(rulesOf(refusal))}""";
        using var content = new StringContent(rules, Encoding.UTF8, "application/json");
        using var response = await Http.PutAsync($"{Api}/rules", content);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        using var response = await Http.PostAsync($"{Api}/reset", null);
        response.EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task TellsWhatTheServerReplied()
    {
        var message = new MimeMessage
        {
            Subject = "Welcome",
            Body = new TextPart { Text = "Hello, Ann." }
        };
        message.From.Add(MailboxAddress.Parse("app@example.com"));
        message.To.Add(MailboxAddress.Parse("ann@example.com"));

        var error = await Assert.ThrowsAsync<${name}>(async () =>
        {
            using var client = new SmtpClient();
            await client.ConnectAsync("127.0.0.1", int.Parse(SmtpPort));
${login.map((line) => `            ${line}\n`).join('')}\
            await client.SendAsync(message);
        });

${assertions.map((line) => `        ${line}\n`).join('')}    }
}
`
  },
})

function errorOf({ stage, code, text }: Refusal) {
  const literal = `var text = ${csharpString(text)};`
  if (stage === 'AUTH' && code === 421) {
    return {
      name: 'SmtpProtocolException',
      namespace: [],
      assertions: [
        '// Authenticate goes on with the next mechanism, and finds the connection closed.',
        `Assert.DoesNotContain("${code}", error.Message);`,
      ],
    }
  }
  if (stage === 'AUTH' && code === 534) {
    return {
      name: 'AuthenticationException',
      namespace: ['MailKit.Security'],
      assertions: [
        '// Authenticate passes over a mechanism that is refused so, and has none left.',
        'Assert.Null(error.InnerException);',
      ],
    }
  }
  if (stage === 'AUTH') {
    return {
      name: 'AuthenticationException',
      namespace: ['MailKit.Security'],
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
      name: 'ServiceNotAuthenticatedException',
      namespace: ['MailKit'],
      assertions: [
        '// There is no field for the code.',
        literal,
        'Assert.Equal(text, error.Message);',
      ],
    }
  }
  return {
    name: 'SmtpCommandException',
    namespace: [],
    assertions: [
      `Assert.Equal(${code}, (int)error.StatusCode);`,
      literal,
      'Assert.Equal(text, error.Message);',
    ],
  }
}
