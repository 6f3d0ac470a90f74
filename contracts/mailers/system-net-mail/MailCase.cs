using System.Diagnostics;
using System.Net;
using System.Net.Mail;

/// <summary>One mail that is to be sent.</summary>
record MailCase(
    string Case,
    string Host,
    int Port,
    string From,
    string[] To,
    string Security,
    string? Ca,
    Login? Auth,
    int TimeoutMs)
{
    /// <summary>Sends it, and tells what SmtpClient threw.</summary>
    internal MailResult Run()
    {
        using var message = Compose();
        using var authority = Authority.TrustInThisThread(Ca);
        var clock = Stopwatch.StartNew();
        try
        {
            Send(message);
            return MailResult.Sent(Case, clock.ElapsedMilliseconds);
        }
        catch (Exception exception)
        {
            return MailResult.Failed(Case, exception, clock.ElapsedMilliseconds);
        }
    }

    void Send(MailMessage message)
    {
        using var client = new SmtpClient(Host, Port)
        {
            Timeout = TimeoutMs,
            // All the TLS there is: a server that speaks it from the first octet is asked in plain text, too.
            EnableSsl = Security != "none"
        };
        if (Auth is not null)
        {
            client.Credentials = new NetworkCredential(Auth.User, Auth.Password);
        }
        client.Send(message);
    }

    MailMessage Compose()
    {
        var message = new MailMessage { From = new(From), Subject = "Hello", Body = "Hello.\n" };
        foreach (var address in To)
        {
            message.To.Add(address);
        }
        return message;
    }
}

/// <summary>As whom to log in.</summary>
record Login(string User, string Password);
