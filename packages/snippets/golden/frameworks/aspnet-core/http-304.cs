app.MapGet("/endpoint", (HttpContext context) =>
{
    context.Response.Headers.ETag = "\"v1\"";
    return TypedResults.StatusCode(304);
});
