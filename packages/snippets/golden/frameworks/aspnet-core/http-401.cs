app.MapGet("/endpoint", (HttpContext context) =>
{
    context.Response.Headers.WWWAuthenticate = "Bearer realm=\"api\"";
    return TypedResults.Json(
        new { error = "unauthorized", message = "Authentication is required." },
        statusCode: 401);
});
