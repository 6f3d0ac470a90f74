using System.Net;
using System.Net.Mail;
using System.Text;
using Xunit;

[Collection("Tests that share one mail server")]
public sealed class Smtp421AtAuthTests : IAsyncLifetime
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
        var rules = """[{"stage":"AUTH","replies":[{"code":421}]}]""";
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
        using var message = new MailMessage("app@example.com", "ann@example.com")
        {
            Subject = "Welcome",
            Body = "Hello, Ann."
        };
        var cancel = TestContext.Current.CancellationToken;

        var error = await Assert.ThrowsAsync<SmtpException>(async () =>
        {
            using var client = new SmtpClient("127.0.0.1", int.Parse(SmtpPort));
            client.Credentials = new NetworkCredential("user", "secret");
            await client.SendMailAsync(message, cancel);
        });

        // SmtpClient drops the refusal: it goes on with MAIL, and finds the connection closed.
        Assert.Equal(SmtpStatusCode.GeneralFailure, error.StatusCode);
    }
}
