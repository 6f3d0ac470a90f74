using System.Diagnostics;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

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
    /// <summary>Sends it, and tells what MailKit threw.</summary>
    internal MailResult Run()
    {
        var message = Compose();
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

    void Send(MimeMessage message)
    {
        using var authority = Ca is null ? null : X509Certificate2.CreateFromPem(File.ReadAllText(Ca));
        using var client = new SmtpClient { Timeout = TimeoutMs };
        if (authority is not null)
        {
            // An authority of one's own keeps no list of what it revoked.
            client.CheckCertificateRevocation = false;
            client.ServerCertificateValidationCallback = (_, certificate, _, errors) =>
                IsTrusted(authority, certificate, errors);
        }
        client.Connect(Host, Port, Security switch
        {
            "tls" => SecureSocketOptions.SslOnConnect,
            "starttls" => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None
        });
        if (Auth is not null)
        {
            client.Authenticate(Auth.User, Auth.Password);
        }
        client.Send(message);
        client.Disconnect(quit: true);
    }

    /// <summary>Takes nothing but a chain to the one authority for enough, whatever the system trusts.</summary>
    static bool IsTrusted(X509Certificate2 authority, X509Certificate? certificate, SslPolicyErrors errors)
    {
        if (certificate is null || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
        {
            return false;
        }
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(new X509Certificate2(certificate));
    }

    MimeMessage Compose()
    {
        var message = new MimeMessage { Subject = "Hello", Body = new TextPart("plain") { Text = "Hello.\n" } };
        message.From.Add(MailboxAddress.Parse(From));
        message.To.AddRange(To.Select(address => MailboxAddress.Parse(address)));
        return message;
    }
}

/// <summary>As whom to log in.</summary>
record Login(string User, string Password);
