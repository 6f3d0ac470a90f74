using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using MailKit.Net.Smtp;

/// <summary>Tells what runs here.</summary>
static class Versions
{
    /// <summary>Writes one line of JSON.</summary>
    internal static string ToJson()
    {
        var version = typeof(SmtpClient).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion
            .Split('+')[0];
        return JsonSerializer.Serialize(new
        {
            client = $"MailKit {version}",
            runtime = RuntimeInformation.FrameworkDescription
        });
    }
}
