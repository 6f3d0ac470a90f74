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
        // Its assembly has four numbers, and its package has three: 4.18.2.
        var version = Version
            .Parse(typeof(SmtpClient).Assembly
                .GetCustomAttribute<AssemblyFileVersionAttribute>()!
                .Version)
            .ToString(fieldCount: 3);
        return JsonSerializer.Serialize(new
        {
            client = $"MailKit {version}",
            runtime = RuntimeInformation.FrameworkDescription
        });
    }
}
