app.MapGet("/endpoint", (HttpContext context) =>
{
    context.Response.Headers.ContentRange = "items 0-1/10";
    context.Response.Headers.ETag = "\"v1\"";
    return TypedResults.Json(new { items = new[] { 1, 2 } }, statusCode: 206);
});
