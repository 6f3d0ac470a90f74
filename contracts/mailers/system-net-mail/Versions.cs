using System.Runtime.InteropServices;
using System.Text.Json;

/// <summary>Tells what runs here.</summary>
static class Versions
{
    /// <summary>Writes one line of JSON.</summary>
    internal static string ToJson() => JsonSerializer.Serialize(new
    {
        client = $"System.Net.Mail of {RuntimeInformation.FrameworkDescription}",
        runtime = RuntimeInformation.FrameworkDescription
    });
}
