app.MapGet("/endpoint", (HttpContext context) =>
{
    context.Response.Headers.Location = "/endpoint/1";
    return TypedResults.Json(
        new { alternatives = new[] { "/endpoint/1", "/endpoint/2" } },
        statusCode: 300);
});
