using System.Text;
using MailKit.Net.Smtp;
using MimeKit;
using Xunit;

[Collection("Tests that share one mail server")]
public sealed class Smtp554AtConnectTests : IAsyncLifetime
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
        var rules = """[{"stage":"CONNECT","replies":[{"code":554}]}]""";
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
        var cancel = TestContext.Current.CancellationToken;

        var error = await Assert.ThrowsAsync<SmtpCommandException>(async () =>
        {
            using var client = new SmtpClient();
            await client.ConnectAsync("127.0.0.1", int.Parse(SmtpPort), cancellationToken: cancel);
            await client.SendAsync(message, cancel);
        });

        Assert.Equal(554, (int)error.StatusCode);
        var text = "No SMTP service here";
        Assert.Equal(text, error.Message);
    }
}
