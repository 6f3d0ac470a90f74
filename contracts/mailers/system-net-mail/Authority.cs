using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

/// <summary>The one authority whose certificates a thread trusts, whatever the system does.</summary>
sealed class Authority : IDisposable
{
    [ThreadStatic]
    static X509Certificate2? ofThisThread;

    static Authority()
    {
#pragma warning disable SYSLIB0014 // Obsolete, and the only place that SmtpClient takes a callback from.
        ServicePointManager.ServerCertificateValidationCallback = (_, certificate, _, errors) =>
            IsTrusted(certificate, errors);
#pragma warning restore SYSLIB0014
    }

    /// <summary>Has this thread trust the authority of a file in PEM, until it is disposed of.</summary>
    internal static Authority TrustInThisThread(string? file)
    {
        ofThisThread = file is null ? null : X509Certificate2.CreateFromPem(File.ReadAllText(file));
        return new Authority();
    }

    public void Dispose()
    {
        ofThisThread?.Dispose();
        ofThisThread = null;
    }

    static bool IsTrusted(X509Certificate? certificate, SslPolicyErrors errors)
    {
        if (ofThisThread is null
            || certificate is null
            || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
        {
            return false;
        }
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(ofThisThread);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(new X509Certificate2(certificate));
    }
}
