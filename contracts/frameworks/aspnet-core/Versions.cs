using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

/// <summary>Tells what runs here.</summary>
static class Versions
{
    /// <summary>Writes one line of JSON. Kestrel is released with ASP.NET Core, under its version.</summary>
    internal static string ToJson()
    {
        var version = typeof(WebApplication).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion
            .Split('+')[0];
        return JsonSerializer.Serialize(new
        {
            framework = $"ASP.NET Core {version}",
            runtime = RuntimeInformation.FrameworkDescription,
            server = $"Kestrel {version}"
        });
    }
}
