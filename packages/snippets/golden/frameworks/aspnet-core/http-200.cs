app.MapGet("/endpoint", (HttpContext context) =>
{
    context.Response.Headers.ETag = "\"v1\"";
    return Results.Json(new { status = "ok" }, statusCode: 200);
});
