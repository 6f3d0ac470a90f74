app.MapGet("/endpoint", (HttpContext context) =>
{
    context.Response.Headers.Allow = "POST";
    return TypedResults.Json(
        new { error = "method_not_allowed", message = "The method is not allowed here." },
        statusCode: 405);
});
