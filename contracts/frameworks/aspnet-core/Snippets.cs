using System.Reflection;

/// <summary>Each snippet is a public method of this class, named after its contract: http_503.</summary>
static partial class Snippets
{
    /// <summary>Runs every snippet in a route group of its own: /http_503.</summary>
    internal static void Map(WebApplication app)
    {
        foreach (var snippet in typeof(Snippets).GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            snippet.Invoke(null, [app.MapGroup($"/{snippet.Name}")]);
        }
    }
}
