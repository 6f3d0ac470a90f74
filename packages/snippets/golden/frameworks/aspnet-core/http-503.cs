app.MapGet("/endpoint", (HttpContext context) =>
{
    context.Response.Headers.RetryAfter = "300";
    return TypedResults.Json(
        new { error = "service_unavailable", retry_after = 300 },
        statusCode: 503);
});
