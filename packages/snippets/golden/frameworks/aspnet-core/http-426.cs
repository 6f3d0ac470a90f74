app.MapGet("/endpoint", (HttpContext context) =>
{
    context.Response.Headers.Upgrade = "websocket";
    return TypedResults.Json(
        new { error = "upgrade_required", message = "Another protocol is required here." },
        statusCode: 426);
});
