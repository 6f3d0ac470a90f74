import { classNameOf, type Refusal, rulesOf } from '../mail-client.js'

/** What one mail client adds to a test for xUnit.net. */
export interface XunitParts {
  /** Namespaces beside those that every test needs. */
  readonly namespaces: readonly string[]
  /** The lines that make `message`. */
  readonly message: readonly string[]
  /** The lines that send it; `cancel` is the token of the test. */
  readonly send: readonly string[]
  /** The exception, by its type and by what holds of `error`. */
  readonly raises: { readonly type: string; readonly assertions: readonly string[] }
}

/**
 * Writes a file with one test for xUnit.net 3.
 *
 * All of them are of one collection, so that any number of them can be in one project: xUnit.net
 * runs the tests of a collection one after the other.
 */
export function xunitFile(
  refusal: Refusal,
  { namespaces, message, send, raises }: XunitParts,
): string {
  const usings = ['System.Text', 'Xunit', ...namespaces].sort(systemFirst)
  return `${lines(
    usings.map((one) => `using ${one};`),
    0,
  )}
[Collection("Tests that share one mail server")]
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
${lines(message, 8)}        var cancel = TestContext.Current.CancellationToken;

        var error = await Assert.ThrowsAsync<${raises.type}>(async () =>
        {
${lines(send, 12)}        });

${lines(raises.assertions, 8)}    }
}
`
}

function lines(text: readonly string[], columns: number): string {
  return text.map((line) => `${' '.repeat(columns)}${line}\n`).join('')
}

/** As Visual Studio sorts using directives. */
function systemFirst(one: string, other: string): number {
  const rank = (name: string) => (/^System(\.|$)/.test(name) ? 0 : 1)
  return rank(one) - rank(other) || (one < other ? -1 : 1)
}
